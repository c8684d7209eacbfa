package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Clauses that commas set off behind the subject of a verb of saying, with a verb that takes no bare noun for what is said:
 * "Ann Lee, who has [urged] calm, said", "The memo, which was [reported] by the Courier, says", or that tells where it was
 * said: "Ann Lee, [speaking] to reporters, said". What follows is not theirs.
 */
public final class SetOffClauses {
    /** How many elements stand at most between the verb and the comma. */
    private static final int OBJECT = 10;

    /** The same of when and where somebody talks. */
    private static final int SETTING = 20;

    /** How many words may stand ahead of the verb of saying: "has also". */
    private static final int AUXILIARIES = 3;

    private static final Phrases TALKING = Phrases.of(SetOffClauses.class, "talking-verbs.txt");
    private static final Phrases REPORTED = Phrases.of(SetOffClauses.class, "reported-participles.txt");
    private static final Phrases TOPICS = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");
    private static final long WHICH = Tokens.fold("which");

    private final Elements elements;

    public SetOffClauses(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word of saying only tells what the subject of the next one did, or what became of it. */
    public boolean has(int k) {
        return elements.has(WordKind.COMMA) && (isSetOff(k) || isTalking(k) || isReported(k));
    }

    /** "The plan, first [reported] by the Courier, is": who told of a thing, between it and its verb. */
    private boolean isReported(int k) {
        int comma = k + 1;
        if (!elements.is(comma, WordKind.BY) && !elements.is(comma, WordKind.TO)) {
            return false;
        }
        int opener = elements.beforeAdverb(k);
        boolean reported = REPORTED.has(elements.fold(k))
                && elements.is(opener, WordKind.COMMA)
                && opener > 0
                && !elements.quotes(0, opener)
                && elements.verbs(0, opener, 1) == 0;
        while (reported && comma < k + SETTING && isAgent(comma)) {
            comma++;
        }
        return reported
                && elements.is(comma, WordKind.COMMA)
                && switch (elements.kind(comma + 1)) {
                    case BE, HAVE, MODAL -> true;
                    default -> false;
                };
    }

    private boolean isAgent(int k) {
        return switch (elements.kind(k)) {
            case BY, TO, OF, SUBORDINATOR, PREPOSITION, ANYONE -> true;
            default -> isInPhrase(k);
        };
    }

    /** "Ann Lee, [speaking] to reporters on her boat, said", "“…,” Lee said, [speaking] to reporters.": when and where she said it. */
    private boolean isTalking(int k) {
        int opener = elements.is(k - 1, WordKind.WHO) ? k - 2 : k - 1; // "Ann Lee, who [spoke] by phone, said"
        boolean talks = elements.is(opener, WordKind.COMMA) && TALKING.has(elements.fold(k));
        int comma = k + 1;
        while (talks
                && comma < k + SETTING
                && !elements.is(comma, WordKind.COMMA)
                && !elements.is(comma, WordKind.STOP)
                && !elements.is(comma, WordKind.THAT)
                && !elements.is(comma, WordKind.QUOTATION)) {
            comma++;
        }
        return talks
                && switch (elements.kind(comma)) {
                    case COMMA -> elements.isSaying(comma + 1);
                    case STOP, EDGE ->
                        isPlace(k + 1) && (elements.quotes(0, k) || opener < k - 1 && !hasPurpose(k + 2, comma));
                    default -> false;
                };
    }

    /** "who spoke in her stead [to] hail him". */
    private boolean hasPurpose(int from, int end) {
        for (int k = from; k < end; k++) {
            if (elements.is(k, WordKind.TO)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(int k) {
        return switch (elements.kind(k)) {
            case TO, BY, SUBORDINATOR -> true;
            default -> elements.is(k, WordKind.PREPOSITION) && !TOPICS.has(elements.fold(k));
        };
    }

    private boolean isSetOff(int k) {
        int who = elements.subjectEnd(k);
        boolean apart = who > 1
                && (elements.is(who, WordKind.WHO) || elements.fold(who) == WHICH)
                && elements.is(who - 1, WordKind.COMMA);
        boolean passive = apart && elements.isPassive(who, k);
        return apart // "The panel, which [advises] ministers, has warned"
                && (passive || takesNoNoun(k) || elements.takes(k, 'o'))
                && isSaidBehind(k, passive);
    }

    private boolean takesNoNoun(int k) {
        return elements.isCueVerb(k) && !elements.takes(k, 'n') && !elements.takes(k, 'a');
    }

    /** Whether nothing but an object, or who did it, stands between a verb and the comma ahead of one of saying. */
    private boolean isSaidBehind(int k, boolean passive) {
        int behind = k + Elements.bit(passive);
        if (passive ? !elements.is(k + 1, WordKind.BY) : !isObject(k + 1)) {
            return false;
        }
        while (behind < k + OBJECT && isInPhrase(behind + 1)) {
            behind++;
        }
        int comma = behind + 1;
        return elements.is(comma, WordKind.COMMA) && behind > k && elements.isSaying(overAuxiliaries(comma + 1));
    }

    /** "[has] warned", "[had also] said". */
    private int overAuxiliaries(int k) {
        int verb = k;
        while (verb < k + AUXILIARIES && elements.kind(verb).isBetween()) {
            verb++;
        }
        return verb;
    }

    private boolean isInPhrase(int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.PERSONS);
    }

    private boolean isObject(int k) {
        return switch (elements.kind(k)) {
            case OBJECT, IT -> true;
            default -> isInPhrase(k);
        };
    }
}
