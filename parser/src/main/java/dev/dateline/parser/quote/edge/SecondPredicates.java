package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.frame.AddedClaims;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.unsaid.QuestionsPassedOn;
import dev.dateline.parser.quote.unsaid.Unsaid;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * A second verb of whoever says something, behind what is said: "said the talks had failed [but gave no details]", "said the
 * stock was cheap [and raised her target]".
 */
final class SecondPredicates {
    private static final Phrases TELLING = Phrases.of(SecondPredicates.class, "telling-verbs.txt");
    private static final int PAST = ListedWords.PAST_VERB | ListedWords.PAST_FORM;
    private static final Phrases RATINGS = Phrases.of(SecondPredicates.class, "ratings.txt");
    private static final long SHORT = Tokens.fold("short");
    private static final long SAID = Tokens.fold("said");
    private static final long NO = Tokens.fold("no");
    private static final long COULD = Tokens.fold("could");
    private static final long COULD_NOT = Tokens.fold("couldn't");
    private static final long HIS = Tokens.fold("his");
    private static final long HER = Tokens.fold("her");

    /** How far behind the first word such a claim may begin. */
    private static final int CLAIM = 12;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final OwnDeeds deeds;

    SecondPredicates(NounPhrases phrases, Elements elements) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.deeds = new OwnDeeds(elements);
    }

    /** The end of a content behind its cue: ahead of such a verb, else the end given. */
    int end(Cue cue, int start, int end) {
        int first = elements.at(start);
        int last = Math.min(elements.at(end), first + Elements.NEAR);
        if (last > first + 1 && isBehindQuotation(cue, first)) {
            return elements.first(first + 1);
        }
        if (cue.source() == PhraseSpan.NONE || !cue.takes('t')) {
            return added(first, end);
        }
        if (!elements.has(WordKind.AND) && !elements.has(WordKind.BUT)) {
            return end;
        }
        for (int k = first + 1; k < last; k++) {
            boolean joins = elements.isAndBut(k);
            if (joins
                    && (isWithheld(k + 1)
                            || isRating(k + 1)
                            || isStoppedShort(k + 1)
                            || QuestionsPassedOn.isSecondVerb(elements, k + 1)
                            || isOwn(first, k)
                            || deeds.has(cue, first, k))) {
                return elements.first(elements.is(k - 1, WordKind.COMMA) ? k - 1 : k);
            }
        }
        return end;
    }

    /** "slammed [the tax on bread] claiming it hurts": ahead of what else somebody says of a thing, and all the words up to there. */
    private int added(int first, int end) {
        if (!elements.has(WordKind.VERB_ING) && !elements.has(WordKind.BUT)) {
            return end;
        }
        for (int k = first + 1; k < first + CLAIM && k < elements.count(); k++) {
            if (AddedClaims.has(elements, k) || elements.is(k, WordKind.BUT) && isStoppedShort(k + 1)) {
                return elements.first(elements.is(k - 1, WordKind.COMMA) ? k - 1 : k);
            }
        }
        return end;
    }

    /** "said, [“Take it,”] and gave her the key": whether a second verb stands behind quoted words that are all that is said. */
    private boolean isBehindQuotation(Cue cue, int first) {
        if (!elements.is(first, WordKind.QUOTATION)) {
            return false;
        }
        boolean comma = elements.is(first + 1, WordKind.COMMA);
        int and = comma ? first + 2 : first + 1;
        int verb = elements.is(and + 1, WordKind.ADVERB) ? and + 2 : and + 1;
        boolean paused = comma || tokens.is(elements.first(first + 1) - 2, ',');
        boolean joins = elements.isAndBut(and) && verb < elements.count();
        boolean finite = joins
                && (elements.is(verb, WordKind.VERB_ED)
                        || elements.is(verb, WordKind.VERB_S)
                        || elements.isListed(verb, PAST)
                        || paused && elements.kind(verb).isVerb());
        return finite && (paused || cue.takes('q'));
    }

    /** "but [did not elaborate]", "but [gave no details]". */
    private boolean isWithheld(int first) {
        int verb = first;
        boolean not = false;
        while (elements.kind(verb).isBetween() && verb < first + 4) {
            if (elements.fold(verb) == COULD || elements.fold(verb) == COULD_NOT) {
                return false; // "said it was late but could not offer help"
            }
            not |= elements.is(verb, WordKind.NOT) || isContracted(verb);
            verb++;
        }
        if (elements.fold(verb) == SAID && Unsaid.LITTLE.has(elements.fold(verb + 1))) {
            return !elements.kind(verb + 2).isVerb(); // no "and said little was known"
        }
        return TELLING.has(elements.fold(verb)) && (not || verb == first && elements.fold(verb + 1) == NO);
    }

    /** "but [stopped short of] calling for him to go". */
    private boolean isStoppedShort(int verb) {
        return elements.fold(verb + 1) == SHORT
                && elements.is(verb + 2, WordKind.OF)
                && elements.is(verb, WordKind.VERB_ED);
    }

    /** "said it was “bad” and [cut its price target]": what nobody but who judges a share has. */
    private boolean isRating(int verb) {
        boolean owned = elements.is(verb + 1, WordKind.POSSESSIVE) && elements.isPast(verb);
        return owned && RATINGS.longest(tokens, elements.first(verb + 2)) != Phrases.NONE;
    }

    /** "didn’t". */
    private boolean isContracted(int k) {
        return elements.is(k, WordKind.MODAL) && tokens.endsWith(elements.first(k), "t");
    }

    /** "said [the stock] was cheap and [raised her target]": what a thing is told of cannot be somebody’s own. */
    private boolean isOwn(int first, int and) {
        int verb = and + 1;
        long whose = elements.fold(verb + 1);
        if (!elements.isPast(verb) || whose != HIS && whose != HER || !elements.is(verb + 1, WordKind.POSSESSIVE)) {
            return false;
        }
        if (!elements.kind(verb + 2).isPhrase()) {
            return false; // "said the rule was unfair and barred her"
        }
        for (int k = first; k < and; k++) {
            switch (elements.kind(k)) {
                case HE, SHE, SPEAKER_I, WHO, NAME, PERSON, PERSONS, TITLE, OBJECT, QUOTATION -> {
                    return false;
                }
                default -> {}
            }
        }
        return phrases.startingAt(elements, first) != PhraseSpan.NONE;
    }
}
