package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Who says something in a clause that a sentence opens with: "As [Ann Lee], a nurse in Altona, points out, it is late". */
final class AsSubjects {
    private static final long AS = Tokens.fold("as");

    /** How far from the opening of the sentence the verb of saying stands at most. */
    private static final int LONGEST = 24;

    /** Who somebody is has no more commas inside: "41, a cook at the Anchor, Altona". */
    private static final int PAIR = 2;

    /** When it was said has no more words: "on Monday, May 5". */
    private static final int SETTING = 4;

    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;

    AsSubjects(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.subjects = new SubjectPhrases(elements.tokens());
    }

    /** Who says it, over who that is, whether a comma closes that or not; or none. */
    long named(int k) {
        boolean as = k < LONGEST && elements.fold(0) == AS && elements.isSaying(k) && isClosed(k);
        long name = as ? phrases.startingAt(elements, 1) : PhraseSpan.NONE;
        int comma = name == PhraseSpan.NONE ? k : elements.behind(name);
        int left = elements.subjectEnd(k);
        boolean apposed = comma < left && elements.is(comma, WordKind.COMMA) && tellsWho(comma + 1);
        int commas = 0;
        for (int j = comma + 1; apposed && j < left; j++) {
            commas += Elements.bit(elements.is(j, WordKind.COMMA));
            apposed = commas <= PAIR && isOfNoun(j);
        }
        return apposed && subjects.isSomeone(name) ? name : PhraseSpan.NONE;
    }

    /** "As [Ann Lee], a nurse": whether a name stands right behind "as", and who that is behind a comma. */
    boolean isNamed(int as, long source) {
        int behind = elements.behind(source);
        return elements.fold(as) == AS
                && elements.firstOf(source) == as + 1
                && elements.is(behind, WordKind.COMMA)
                && elements.tokens().isCapitalized(PhraseSpan.to(source) - 1)
                && tellsWho(behind + 1);
    }

    private boolean tellsWho(int first) {
        return switch (elements.kind(first)) {
            case ARTICLE, POSSESSIVE, NUMBER, TITLE, PERSON ->
                elements.tokens().isLowerCase(elements.first(first)) || elements.is(first, WordKind.NUMBER);
            default -> false;
        };
    }

    /** "points out,", "said on Monday,": whether a comma stands right behind a verb and when that was. */
    private boolean isClosed(int k) {
        int behind = elements.at(elements.behindForm(k));
        int end = behind;
        while (end < behind + SETTING && isOfTime(elements.kind(end))) {
            end++;
        }
        return elements.is(end, WordKind.COMMA);
    }

    private static boolean isOfTime(WordKind kind) {
        return kind == WordKind.PREPOSITION || kind == WordKind.CALENDAR || kind == WordKind.NUMBER;
    }

    /** Whether an element may tell who somebody is: no pronoun, and no verb that is sure to be one. */
    private boolean isOfNoun(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, SPEAKER_I, BE, MODAL, HAVE, QUOTATION, COLON, SEMICOLON, THAT, SUBORDINATOR ->
                false;
            default -> true;
        };
    }
}
