package dev.dateline.parser.quote.content;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.frame.PersonNotes;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What stands behind a cue and its source and tells more of that, where the content stands in front: "It rose, according to Ann Lee[, a clerk]". */
final class ToldSources {
    /** No letters behind a name that tell what somebody passed have as many tokens. */
    private static final int CREDENTIAL = 6;

    /** How many words what somebody is has at most, ahead of where: "former deputy head". */
    private static final int ROLE = 5;

    private final Tokens tokens;
    private final Elements elements;
    private final ContentLooks looks;

    ToldSources(Elements elements, ContentLooks looks) {
        this.tokens = elements.tokens();
        this.elements = elements;
        this.looks = looks;
    }

    /** Whether words that may be content tell who the source is: "according to Ann Lee[, a clerk]", "says Ann Lee[, RYA 300]". */
    boolean isMore(long ahead, long content, Cue cue) {
        int first = elements.firstOf(content);
        if (ahead == PhraseSpan.NONE || !elements.is(first - 1, WordKind.COMMA)) {
            return false;
        }
        if (cue.kind() == Cue.Kind.ACCORDING && (isOffice(first) || isRole(first)) && isPlain(content)) {
            return true;
        }
        boolean note = looks.isThing(content) && isBehindClause(ahead, content, cue);
        return switch (cue.kind()) {
            case ACCORDING -> note && isNote(content);
            case INVERTED -> note && isNoted(content) || looks.isThing(content) && isCredential(content);
            default -> false;
        };
    }

    /** Whether no verb stands in it but those of a clause with "who" and a past behind an adverb: "the newly elected head, who left". */
    private boolean isPlain(long content) {
        int end = elements.behind(content);
        for (int k = elements.firstOf(content); k < end && !elements.is(k, WordKind.WHO); k++) {
            boolean modifies = elements.is(k, WordKind.VERB_ED) && elements.is(k - 1, WordKind.ADVERB);
            if (elements.is(k, WordKind.QUOTATION) || elements.kind(k).isVerb() && !modifies) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause that lacks nothing is ahead, and the words begin right behind the source; but "It was, according to Lee, Ida Holm". */
    private boolean isBehindClause(long ahead, long content, Cue cue) {
        return PhraseSpan.to(cue.source()) == PhraseSpan.from(content) - 1
                && !elements.kind(elements.at(PhraseSpan.to(ahead) - 1)).isBetween();
    }

    /** "to the clerk[, Ann Lee]", "to Ann Lee[, of Selm]", "to Ann Lee[, his widow]": a name, where somebody is from, or what else is told of one. */
    private boolean isNote(long content) {
        WordKind opens = elements.kind(elements.firstOf(content));
        return isNoted(content) || (opens == WordKind.OF || opens == WordKind.NAME) && isVerbless(content);
    }

    private boolean isNoted(long content) {
        return PersonNotes.has(elements, elements.firstOf(content), elements.behind(content));
    }

    /** Whether no word is a past that other lists do not take for a verb, "Lee[, Ole Rask made cuts]". */
    private boolean isVerbless(long content) {
        for (int i = PhraseSpan.from(content); i < PhraseSpan.to(content); i++) {
            if (!tokens.isCapitalized(i) && ListedWords.is(tokens, i, ListedWords.FINITE | ListedWords.PAST_FORM)) {
                return false;
            }
        }
        return true;
    }

    /** "[founder] of a school", "[defence lawyer] at a firm", "[acting senior editor] of a paper": a bare noun of a person. */
    private boolean isRole(int first) {
        for (int k = first; k < first + ROLE; k++) {
            boolean person = elements.is(k, WordKind.PERSON);
            if (person && (elements.is(k + 1, WordKind.OF) || elements.is(k + 1, WordKind.PREPOSITION))) {
                return true;
            }
            boolean opens = k == first && (elements.is(k, WordKind.VERB_ING) || elements.is(k, WordKind.ADVERB));
            boolean thing = elements.kind(k).isArticle() // "becoming [an] owner of it"
                    || elements.is(k, WordKind.NUMBER)
                    || elements.is(k, WordKind.DETERMINER);
            if (thing || !person && !opens && !elements.kind(k).isPhrase()) {
                return false;
            }
        }
        return false;
    }

    /** "a clerk", "professor of law". */
    private boolean isOffice(int first) {
        return elements.is(first, WordKind.ARTICLE)
                || elements.is(first, WordKind.PERSON) && Titles.isOccupation(tokens, elements.first(first));
    }

    /** "RYA 300", "FRCS": letters and a number. */
    private boolean isCredential(long content) {
        int from = PhraseSpan.from(content);
        boolean letters = PhraseSpan.to(content) - from < CREDENTIAL;
        for (int i = from; letters && i < PhraseSpan.to(content); i++) {
            letters = tokens.isUpperCase(i) || tokens.isNumber(i) && i > from || tokens.is(i, '-');
        }
        return letters;
    }
}
