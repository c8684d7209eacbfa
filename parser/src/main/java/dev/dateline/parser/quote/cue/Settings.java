package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** When and where something was said, behind the verb that closes a sentence: "It will rain, Lee said [on Sunday at a fair]." */
public final class Settings {
    /** How many words tell at most when something was said, and how many where. */
    private static final int TIME = 5;

    private static final int PLACE = 14;

    /** How many words a comment has up to its end or a clause in it, at most. */
    private static final int COMMENT = 14;

    /** How many words whoever does something meanwhile has, at most. */
    private static final int SUBJECT = 9;

    private static final long BEFORE = Tokens.fold("before");
    private static final long AFTER = Tokens.fold("after");
    private static final long AS = Tokens.fold("as");
    private static final Phrases PREPOSITIONS = Phrases.of(Circumstances.class, "occasion-prepositions.txt");

    private static final Phrases OF_SAYING = Phrases.of(Settings.class, "settings-of-saying.txt");

    private Settings() {}

    /** "said [later] it sank", "said [with a smile] that": behind what tells how or when something is said; where it begins if it is none. */
    public static int over(Elements elements, int k) {
        int token = elements.first(k);
        int phrase = token < elements.to() ? OF_SAYING.longest(elements.tokens(), token, elements.to()) : Phrases.NONE;
        return phrase == Phrases.NONE ? k : elements.at(token + OF_SAYING.length(phrase));
    }

    /** Whether no more than that stands behind a verb up to the end of its sentence. */
    static boolean closes(Elements elements, int verb, int behind, int end) {
        if (TimeWords.isTime(elements, behind, end) || behind < end && over(elements, behind) == end) {
            return true;
        }
        int place = behind;
        while (place < end && place < behind + TIME && !opensPlace(elements, place)) {
            place++;
        }
        boolean setting = elements.isSaying(verb)
                && opensPlace(elements, place)
                && end - place < PLACE
                && (place == behind || TimeWords.isTime(elements, behind, place));
        for (int k = place + 1; setting && k < end; k++) {
            setting = switch (elements.kind(k)) {
                case PREPOSITION, OF, ARTICLE, POSSESSIVE, NAME, CLITIC, WORD, NUMBER, PAPER, BODY, CALENDAR -> true;
                case VERB_ED -> isIssued(elements, k);
                case BY -> isIssued(elements, k - 1);
                default -> false;
            };
        }
        return setting;
    }

    /** "in a statement [issued] in Altona", "in a report [released] on Monday": where or when a paper came out. */
    private static boolean isIssued(Elements elements, int k) {
        return elements.is(k, WordKind.VERB_ED)
                && elements.is(k - 1, WordKind.PAPER)
                && switch (elements.kind(k + 1)) {
                    case PREPOSITION, CALENDAR, BY, STOP -> true;
                    default -> false;
                };
    }

    /** "It will close, Lee said [on Monday], after it sank", "[on Monday], beating forecasts": whether no more than that stands behind a verb ahead of what came before. */
    static boolean closesClause(Elements elements, int verb, int behind) {
        int pause = behind;
        while (pause < behind + TIME && elements.kind(pause).isWord()) {
            pause++;
        }
        return elements.is(pause, WordKind.COMMA)
                && (elements.fold(pause + 1) == AFTER
                        || isMeanwhile(elements, pause + 1)
                        || pause > behind && elements.is(pause + 1, WordKind.VERB_ING))
                && (pause == behind || closes(elements, verb, behind, pause));
    }

    /** "The truce holds, Lee said[, as envoys met] in Altona": what goes on meanwhile; but "as bad as ever", "as he was ill". */
    private static boolean isMeanwhile(Elements elements, int as) {
        int verb = as + 1;
        while (verb < as + SUBJECT && isOfSubject(elements.kind(verb))) {
            verb++;
        }
        return elements.fold(as) == AS && verb > as + 1 && elements.is(verb, WordKind.VERB_ED);
    }

    private static boolean isOfSubject(WordKind kind) {
        return kind == WordKind.OF || kind == WordKind.PERSONS || kind != WordKind.VERB_ED && kind.isPhrase();
    }

    /** "It lost, a tally [showed] on Sunday, leaving Lee with “a club of fools”": whether words in marks only stand behind that. */
    static boolean closesBeforeMarks(Elements elements, int k) {
        return ClosingCues.isSaying(elements, k)
                && !elements.quotes(0, k)
                && closesClause(elements, k, elements.at(elements.behindForm(k)));
    }

    /** "It will close, Lee said [on Monday] – a blow to the port": whether no more than that stands behind a verb ahead of a comment. */
    static boolean closesComment(Elements elements, int verb, int behind) {
        int pause = behind;
        while (pause < behind + TIME && elements.kind(pause).isWord()) {
            pause++;
        }
        int comment = pause + 1;
        boolean dash = elements.is(pause, WordKind.DASH) && !elements.isHyphen(pause);
        if (dash && elements.is(comment, WordKind.DASH)) {
            comment++; // "--"
        }
        return pause > behind
                && (dash || elements.is(pause, WordKind.COMMA))
                && elements.is(comment, WordKind.ARTICLE)
                && isComment(elements, comment + 1)
                && closes(elements, verb, behind, pause);
    }

    /** "a [blow to the port]", "a [change that pleased it]": nouns, and a clause that tells of them. */
    private static boolean isComment(Elements elements, int first) {
        for (int k = first; k < first + COMMENT; k++) {
            if (elements.is(k, WordKind.STOP) || k > first && elements.isRelativePronoun(k)) {
                return true;
            }
            switch (elements.kind(k)) {
                case WORD,
                        VERB_S,
                        PREPOSITION,
                        OF,
                        TO,
                        NUMBER,
                        NAME,
                        CLITIC,
                        ARTICLE,
                        POSSESSIVE,
                        CALENDAR,
                        ADVERB,
                        PERSON,
                        PERSONS,
                        BODY,
                        PAPER,
                        AND,
                        DETERMINER -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** "at", "during". */
    private static boolean opensPlace(Elements elements, int k) {
        boolean after = elements.fold(k) == AFTER || elements.fold(k) == BEFORE; // "after the vote"
        return elements.is(k, WordKind.PREPOSITION) && PREPOSITIONS.has(elements.fold(k))
                || after && elements.kind(k + 1).isArticle();
    }
}
