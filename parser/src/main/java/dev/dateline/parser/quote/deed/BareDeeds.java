package dev.dateline.parser.quote.deed;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;

/**
 * Verbs that are taken for speech and only do something to what stands behind them, up to the end of their clause: "[renamed]
 * the fund the Orlo Trust", "[directed] my gaze to two oaks", "let [herself] in". What they hand on is told by a clause, an
 * order or a noun of saying there: "directed him to leave", "revealed that it leaks", "vented a complaint".
 */
public final class BareDeeds {
    private static final Phrases VERBS = Phrases.of(HeadWords.class, "bare-deeds.txt");
    private static final Phrases SHOWING = Phrases.of(HeadWords.class, "uncovering-participles.txt");
    private static final Phrases OFFERING = Phrases.of(HeadWords.class, "forms-of-offer.txt");
    private static final Phrases SOMETHING = Phrases.of(BareDeeds.class, "unnamed-things.txt");

    /** The longest clause that is looked at, in elements. */
    private static final int LONGEST = 16;

    private final Elements elements;
    private final Doers doers;

    public BareDeeds(Elements elements) {
        this.elements = elements;
        this.doers = new Doers(elements);
    }

    /** Whether a verb has nothing but a bare thing behind it. */
    public boolean has(int k) {
        if (!elements.isHead(k, HeadWords.BARE_DEED)) {
            return false;
        }
        long verb = elements.fold(k);
        if (OFFERING.has(verb)) {
            return SOMETHING.has(elements.fold(k + 1)) && !hands(k + 1);
        }
        boolean deed = VERBS.has(verb) && !elements.isPassive(elements.subjectEnd(k), k)
                || elements.is(k - 1, WordKind.COMMA) && SHOWING.has(verb) && isOfThing(k);
        return deed && isObject(k + 1) && !hands(k + 1);
    }

    private boolean isObject(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, DETERMINER, OBJECT, IT, NAME, PERSON, PERSONS, BODY, NUMBER, WORD, VERB_S -> true;
            case PREPOSITION -> true; // "sang in a shed"
            case ADVERB -> elements.tokens().endsWith(elements.first(k), "self"); // "let herself in"
            default -> false;
        };
    }

    /** Whether words are told behind a verb: by a clause, an order, marks, or a noun that stands for them. */
    private boolean hands(int begin) {
        for (int i = begin; i < begin + LONGEST; i++) {
            switch (elements.kind(i)) {
                case EDGE, STOP, COMMA, SEMICOLON, AND, BUT -> {
                    return false;
                }
                case THAT, QUOTATION, SIGN, COLON, WHO -> {
                    return true;
                }
                case TO -> {
                    if (!isPlace(i + 1)) {
                        return true;
                    }
                }
                default -> {
                    if (isSaying(i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "vented a [complaint]", "directed his [question] to"; but "the Selm [Trust]", "vented their [anger]". */
    private boolean isSaying(int k) {
        int sort = elements.sort(k);
        return sort != AttributionWords.NONE
                && !elements.is(k, WordKind.NAME)
                && AttributionWords.act(sort) != Act.THOUGHT;
    }

    /** "to [two] oaks", "to [the] shore"; but "to leave". */
    private boolean isPlace(int k) {
        return elements.kind(k).isArticle()
                || elements.is(k, WordKind.DETERMINER)
                || elements.is(k, WordKind.NUMBER)
                || elements.is(k, WordKind.OBJECT)
                || Numerals.has(elements.fold(k))
                || doers.isSomeone(k);
    }

    /** "The snow had melted, [revealing] the ice": what uncovers a thing is no one. */
    private boolean isOfThing(int k) {
        int head = elements.kind(0).isArticle() ? 1 : 0;
        for (int i = head; i < k; i++) {
            if (elements.verbs(i + 1, i + 2, 1) > 0) {
                return (elements.is(i, WordKind.WORD) || elements.is(i, WordKind.VERB_S))
                        && elements.sort(i) == AttributionWords.NONE
                        && !doers.isSomeone(i);
            }
        }
        return false;
    }
}
