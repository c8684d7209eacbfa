package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.deed.Backdrops;
import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.DegreeWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Verbs with nothing behind them that was said or thought: "laughed so hard that the dog sat down", "I showed her", "When I
 * told my mother, she laughed".
 */
public final class EmptySayings {
    private static final Phrases ANSWERING = Phrases.of(EmptySayings.class, "forms-of-answer.txt");
    private static final Phrases OPENERS = Phrases.of(EmptySayings.class, "clause-openers.txt");
    private static final Phrases CONCEDING = Phrases.of(EmptySayings.class, "forms-of-concede.txt");
    private static final Phrases DISAGREEING = Phrases.of(EmptySayings.class, "forms-of-disagree.txt");
    private static final Phrases PRINTING = Phrases.of(EmptySayings.class, "printing-participles.txt");
    private static final Phrases SAYING = Phrases.of(EmptySayings.class, "forms-of-say.txt");
    private static final Phrases SHOWING = Phrases.of(EmptySayings.class, "forms-of-show.txt");
    private static final Phrases WRITING = Phrases.of(EmptySayings.class, "forms-of-write.txt");
    private static final Phrases TELLING = Phrases.of(EmptySayings.class, "forms-of-tell.txt");
    private static final int MANNER = AttributionWords.sort("manner");
    private static final long AS = Tokens.fold("as");
    private static final long FAR = Tokens.fold("far");
    private static final long IT = Tokens.fold("it");
    private static final long SO = Tokens.fold("so");
    private static final long WITH = Tokens.fold("with");

    /** No hearer has more elements. */
    private static final int HEARER = 6;

    /** When and where something was printed is told in no more elements. */
    private static final int WHERE = 10;

    /** So few elements stand ahead of the verb in a clause that opens a sentence. */
    private static final int SUBJECT = 8;

    private final Elements elements;

    public EmptySayings(Elements elements) {
        this.elements = elements;
    }

    /** Whether a verb is one. */
    public boolean has(int k) {
        long next = elements.fold(k + 1);
        return next == SO && (isOfDegree(k) || isSoFar(k))
                || next == IT && (isBetter(k) || isSaidSo(k))
                || hasBehind(k)
                || elements.is(k - 1, WordKind.COMMA) && (isSetOffName(k) || isSetOff(k))
                || isInOpening(k)
                || IdleInfinitives.has(elements, k)
                || Backdrops.has(elements, k);
    }

    /** Whether a verb is one by what stands right behind it. */
    private boolean hasBehind(int k) {
        return switch (elements.kind(k + 1)) {
            case OBJECT, POSSESSIVE -> isShown(k) || isAnswered(k); // "him", "her"
            case SEMICOLON -> isDisagreed(k);
            case PREPOSITION -> isConceded(k);
            case TO -> isWrittenTo(k);
            default -> false;
        };
    }

    /** "[laughed] so hard that": how it was done, and what came of it. */
    private boolean isOfDegree(int k) {
        return elements.sort(k) == MANNER && elements.kind(k + 2).isOpen() && elements.is(k + 3, WordKind.THAT);
    }

    /** "What she has [said] so far has helped": the sentence goes on with its verb behind how long it has been so. */
    private boolean isSoFar(int k) {
        return elements.fold(k + 2) == FAR
                && (elements.is(k + 3, WordKind.BE)
                        || elements.is(k + 3, WordKind.HAVE)
                        || elements.is(k + 3, WordKind.MODAL));
    }

    /** "Lee could not have [put] it better himself", "[said] it best": how well something is said that stands elsewhere. */
    private boolean isBetter(int k) {
        if (!DegreeWords.isBetter(elements.fold(k + 2))) {
            return false;
        }
        return ends(elements.tokens().endsWith(elements.first(k + 3), "self") ? k + 4 : k + 3);
    }

    /** "Lee [conceded] at dawn", "on Friday night in a call to Holm": when and where a race was given up. */
    private boolean isConceded(int k) {
        if (!CONCEDING.has(elements.fold(k)) || elements.quotes()) {
            return false;
        }
        return elements.verbs(k + 1, elements.count(), 1) == 0
                && elements.next(WordKind.THAT, k, elements.count()) >= elements.count();
    }

    /** "I [showed] her.": whom, but not what. */
    private boolean isShown(int k) {
        return SHOWING.has(elements.fold(k)) && ends(k + 2);
    }

    /** "did not [answer] him directly": to whom, but not what. */
    private boolean isAnswered(int k) {
        return ANSWERING.has(elements.fold(k)) && ends(elements.is(k + 2, WordKind.ADVERB) ? k + 3 : k + 2);
    }

    /** "When I [told] my mother, she laughed": the main clause behind the comma is no content. */
    private boolean isInOpening(int k) {
        if (k < 2 || k > SUBJECT || !TELLING.has(elements.fold(k))) {
            return false;
        }
        long opener = elements.fold(elements.opening());
        if (!OPENERS.has(opener) || opener == AS) {
            return false;
        }
        int end = k + 1;
        while (end < k + HEARER
                && (elements.kind(end).isPhrase()
                        || elements.is(end, WordKind.OBJECT)
                        || elements.is(end, WordKind.POSSESSIVE))) {
            end++;
        }
        boolean that = end > k + 1 && elements.is(end, WordKind.THAT); // "told my mother that, she laughed"
        end += Elements.bit(that);
        return end > k + 1 && elements.is(end, WordKind.COMMA) && !(that && isInserted(end));
    }

    /** "told the board that[, under the deal,] the port would close, she laughed": whether commas set off what stands behind "that". */
    private boolean isInserted(int comma) {
        int close = elements.next(WordKind.COMMA, comma + 1, Math.min(elements.count(), comma + WHERE));
        int last = elements.next(WordKind.COMMA, close + 1, elements.count());
        boolean opens = elements.is(comma + 1, WordKind.PREPOSITION) || elements.is(comma + 1, WordKind.SUBORDINATOR);
        return opens
                && elements.is(close, WordKind.COMMA)
                && elements.is(last, WordKind.COMMA)
                && elements.finite(close + 1, last) > 0;
    }

    /** "Lee [disagrees]; he reckons that", "She was [told]; she nodded": what stands behind the semicolon is no content. */
    private boolean isDisagreed(int k) {
        return DISAGREEING.has(elements.fold(k))
                || TELLING.has(elements.fold(k)) && elements.isPassive(elements.subjectEnd(k), k);
    }

    /** "The cheese, [called] tarnelle, is": between commas a thing is given its name. */
    private boolean isSetOffName(int k) {
        if (!NamedPassages.isNaming(elements.tokens(), elements.first(k))) {
            return false;
        }
        int end = k + 1;
        while (end < k + HEARER && (elements.kind(end).isPhrase() || elements.is(end, WordKind.WORD))) {
            end++;
        }
        return end > k + 1 && !elements.kind(k + 1).isArticle() && elements.is(end, WordKind.COMMA);
    }

    /** "The find, [reported] this week in a journal, is": where it stands, and nothing of what it says. */
    private boolean isSetOff(int k) {
        if (!PRINTING.has(elements.fold(k))) {
            return false;
        }
        int end = k + 1;
        while (end < k + WHERE && isOfWhere(end)) {
            end++;
        }
        return end > k + 1
                && elements.is(end, WordKind.COMMA)
                && switch (elements.kind(end + 1)) {
                    case BE, HAVE, MODAL, VERB_S -> true;
                    default -> false;
                };
    }

    /** "She [says] it smiling", "with a shrug": how something was said that stands elsewhere. */
    private boolean isSaidSo(int k) {
        if (!SAYING.has(elements.fold(k))) {
            return false;
        }
        boolean with = elements.fold(k + 2) == WITH && elements.kind(k + 3).isArticle();
        return with && elements.kind(k + 4).isPhrase() && ends(k + 5)
                || elements.is(k + 2, WordKind.VERB_ING) && ends(k + 3);
    }

    /** "[wrote] to the mayor on Friday asking him to go", "saying that it is late": to whom; what was written the participle tells. */
    private boolean isWrittenTo(int k) {
        if (!WRITING.has(elements.fold(k))) {
            return false;
        }
        int ask = k + 2;
        while (ask < k + WHERE && isInHearer(elements.kind(ask))) {
            ask++;
        }
        boolean purpose = elements.is(ask, WordKind.TO) && elements.is(ask + 2, WordKind.THAT) && !elements.quotes();
        ask += Elements.bit(purpose); // "to complain that it is late"
        return ask > k + 2
                && (purpose || elements.is(ask, WordKind.VERB_ING))
                && (elements.takes(ask, 'o') || elements.takes(ask, 't'));
    }

    private static boolean isInHearer(WordKind kind) {
        return kind != WordKind.VERB_ING && kind.isPhrase()
                || kind == WordKind.OF
                || kind == WordKind.PREPOSITION
                || kind == WordKind.PERSONS
                || kind == WordKind.OBJECT
                || kind == WordKind.CALENDAR;
    }

    private boolean isOfWhere(int k) {
        return switch (elements.kind(k)) {
            case COMMA, SEMICOLON, COLON, DASH, QUOTATION, EDGE, STOP, BY, THAT, WHO -> false;
            default -> true;
        };
    }

    private boolean ends(int k) {
        return switch (elements.kind(k)) {
            case STOP, EDGE, COMMA, SEMICOLON, AND, BUT -> true;
            default -> false;
        };
    }
}
