package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Verbs that attribute elsewhere and with some objects tell what somebody has, does or feels: "[offers] courses in baking",
 * "has [seen] a rise in sales", "[felt] a sharp pain".
 */
public final class ThingsDone {
    private static final List<Phrases> THINGS = new ArrayList<>(); // by the form of the verb
    private static final Phrases VERBS = verbs();

    private static final long AS = Tokens.fold("as");

    /** No object has more elements. */
    private static final int OBJECT = 10;

    private final Elements elements;

    public ThingsDone(Elements elements) {
        this.elements = elements;
    }

    /** Whether what stands right behind a verb, or ahead of it in the passive, is something that it does, up to where the clause pauses or goes on. */
    public boolean has(int k) {
        int verb = VERBS.word(elements.tokens(), elements.first(k));
        if (verb == Phrases.NONE || elements.quotes(k, k + OBJECT)) {
            return false;
        }
        Phrases things = THINGS.get(verb);
        if (elements.is(k + 1, WordKind.BY)) {
            int noun = elements.is(k - 1, WordKind.COMMA) ? k - 2 : k - 1;
            return things.has(elements.fold(noun)); // "courses [offered] by the school"
        }
        int end = k + 1;
        while (end < k + OBJECT && isInObject(end)) {
            end++;
        }
        return end > k + 1 && isBehindObject(end) && holdsThing(things, k + 1, end);
    }

    /** "won [a goal] late", "a [portrait] of the queen": whether the object ends with such a thing, adverbs and what it is of aside. */
    private boolean holdsThing(Phrases things, int begin, int end) {
        int last = end - 1;
        while (last > begin && elements.is(last, WordKind.ADVERB)) {
            last--;
        }
        if (things.has(elements.fold(last))) {
            return true;
        }
        for (int i = begin + 1; i < end; i++) {
            if (elements.is(i, WordKind.OF)) {
                return things.has(elements.fold(i - 1));
            }
        }
        return false;
    }

    /** "a [$500] check", "[up to 40 cm of] snow": whether the object goes on. */
    private boolean isInObject(int k) {
        return switch (elements.kind(k)) {
            case ADVERB, VERB_ING, SIGN, OF, PERSONS -> true;
            default -> elements.kind(k).isPhrase() || elements.isHyphen(k);
        };
    }

    private boolean isBehindObject(int k) {
        return switch (elements.kind(k)) {
            case EDGE, STOP, COMMA, SEMICOLON, CALENDAR, TO, BY, OF, AND, BUT, WHO, THAT -> true;
            case PREPOSITION, SUBORDINATOR -> elements.fold(k) != AS; // "sees the gains as proof"
            default -> false;
        };
    }

    /** The nouns that a row lists, and those of the kinds that it names. */
    private static List<String> things(String listed) {
        List<String> things = new ArrayList<>();
        for (String word : listed.split(" ")) {
            if (word.charAt(0) == '@') {
                FactFile.rows(ThingsDone.class, "kinds-of-things.tsv", 2).stream()
                        .filter(row -> row.get(1).equals(word.substring(1)))
                        .forEach(row -> things.add(row.get(0)));
            } else {
                things.add(word);
            }
        }
        return things;
    }

    private static Phrases verbs() {
        List<String> forms = new ArrayList<>();
        for (List<String> row : FactFile.rows(ThingsDone.class, "things-done.txt", 2)) {
            Phrases things = Phrases.of(things(row.get(1)));
            for (String form : row.get(0).split(" ")) {
                forms.add(form);
                THINGS.add(things);
            }
        }
        return Phrases.of(forms);
    }
}
