package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.deed.KindsOfThings;
import dev.dateline.parser.quote.unsaid.QuestionsPassedOn;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs that attribute elsewhere and with some objects tell what somebody has, does or feels: "[offers] courses in baking",
 * "has [seen] a rise in sales", "[felt] a sharp pain".
 */
public final class ThingsDone {
    private static final List<Things> THINGS = new ArrayList<>(); // by the form of the verb
    private static final Phrases VERBS = verbs();

    private static final Phrases AMOUNTS = Phrases.of(ThingsDone.class, "amounts.txt");
    private static final Phrases TRYING = Phrases.of(ThingsDone.class, "forms-of-try.txt");
    private static final Phrases FUNDED = Phrases.of(ThingsDone.class, "funded-things.txt");
    private static final Phrases HOW = Phrases.of(ThingsDone.class, "behind-objects.txt");
    private static final Phrases MEANS = KindsOfThings.of("weapon", "money");

    private static final long AS = Tokens.fold("as");
    private static final long AT = Tokens.fold("at");
    private static final long EACH = Tokens.fold("each");
    private static final long EVERY = Tokens.fold("every");
    private static final long BE = Tokens.fold("be");
    private static final long SUPPORTED = Tokens.fold("supported");
    private static final long WITH = Tokens.fold("with");

    /** No object has more elements. */
    private static final int OBJECT = 10;

    /** Quoted words no farther behind a verb may be on its object: "posted a view of a gate with “Go away”". */
    private static final int FAR = 16;

    private final Elements elements;

    public ThingsDone(Elements elements) {
        this.elements = elements;
    }

    /** Whether what stands right behind a verb, or ahead of it in the passive, is something that it does, up to where the clause pauses or goes on. */
    public boolean has(int k) {
        if (elements.is(k + 1, WordKind.TO) && TRYING.has(elements.fold(k))) {
            return isDone(k + 2); // "[tried] to block the shot"
        }
        return isDone(k) || QuestionsPassedOn.isVerb(elements, k);
    }

    private boolean isDone(int k) {
        int verb = VERBS.word(elements.tokens(), elements.first(k));
        if (verb == Phrases.NONE || elements.quotes(k, k + FAR)) {
            return false;
        }
        Things things = THINGS.get(verb);
        if (elements.is(k + 1, WordKind.BY)) {
            long thing = elements.fold(doneThing(k)); // "courses [offered] by the school"
            return things.has(thing) || elements.fold(k) == SUPPORTED && FUNDED.has(thing);
        }
        boolean bare = elements.fold(k + 1) != WITH && elements.fold(k + 1) != AT;
        int begin = bare ? k + 1 : k + 2; // "replied [with] a goal"
        int end = objectEnd(begin);
        return end > begin
                && !(elements.is(begin, WordKind.VERB_ING) && end > begin + 2) // "supported [pitching] a tent"
                && (isBehindObject(end) && holdsThing(things, begin, end) || bare && isByMeans(end));
    }

    /** What something is done to in front of "by": "the [road] was blocked by trees", "the [road], blocked by trees". */
    private int doneThing(int k) {
        int subject = elements.subjectEnd(k);
        return elements.isPassive(subject, k) ? subject : elements.is(k - 1, WordKind.COMMA) ? k - 2 : k - 1;
    }

    /** "the [road] was blocked by trees": whether a verb in the passive tells what is done to its subject. */
    boolean hasSubject(int k) {
        return elements.is(k + 1, WordKind.BY) && has(k);
    }

    private int objectEnd(int begin) {
        int end = begin;
        while (end < begin + OBJECT && isInObject(end) && !(end > begin && (isEach(end) || isWhen(end)))) {
            end++;
        }
        return end;
    }

    /** "attacked the driver [with a bat]", "backed the mill [with $4 million]". */
    private boolean isByMeans(int k) {
        int end = objectEnd(k + 1);
        return elements.fold(k) == WITH
                && (elements.is(k + 1, WordKind.SIGN) || end > k + 1 && MEANS.has(elements.fold(end - 1)));
    }

    /** "won [a goal] late", "a [portrait] of the queen": whether the object ends with such a thing, adverbs and what it is of aside. */
    private boolean holdsThing(Things things, int begin, int end) {
        int last = end - 1;
        while (last > begin && elements.is(last, WordKind.ADVERB)) {
            last--;
        }
        for (int i = begin + 1; i < end; i++) {
            if (elements.is(i, WordKind.OF) && !AMOUNTS.has(elements.fold(i - 1))) {
                return isThing(things, i - 1);
            }
        }
        boolean verb = elements.is(last, WordKind.VERB_ED); // "found prices [rose]"
        return isThing(things, last) && (!verb || elements.kind(begin).isArticle());
    }

    /** "a [bush]", but no "Bush". */
    private boolean isThing(Things things, int element) {
        return things.has(elements.fold(element)) && elements.tokens().isLowerCase(elements.first(element));
    }

    /** "a [$500] check", "[up to 40 cm of] snow", "a 6-4[,] 6-2 win": whether the object goes on. */
    private boolean isInObject(int k) {
        if (isHow(k)) {
            return false;
        }
        return switch (elements.kind(k)) {
            case ADVERB, VERB_ING, SIGN, OF, PERSONS -> true;
            case COMMA -> elements.is(k - 1, WordKind.NUMBER) && elements.is(k + 1, WordKind.NUMBER);
            default -> elements.kind(k).isPhrase() || elements.isHyphen(k);
        };
    }

    private boolean isBehindObject(int k) {
        return switch (elements.kind(k)) {
            case EDGE, STOP, COMMA, SEMICOLON, CALENDAR, BY, OF, AND, BUT, WHO, THAT -> true;
            case TO -> elements.fold(k + 1) != BE; // "found the vase to be a fake"
            case PREPOSITION, SUBORDINATOR -> elements.fold(k) != AS; // "sees the gains as proof"
            default -> isHow(k) || isEach(k) || isWhen(k);
        };
    }

    /** "released the video [a few hours later]", "[two days ago]": when it was done, behind an object. */
    private boolean isWhen(int k) {
        if (!elements.kind(k).isArticle() && !elements.is(k, WordKind.NUMBER) && !Numerals.has(elements.fold(k))) {
            return false;
        }
        int noun = k + 1 + Elements.bit(elements.is(k + 1, WordKind.DETERMINER));
        return TimeWords.isAgo(elements.tokens(), elements.first(noun), elements.first(noun + 1));
    }

    /** "names storms [each] winter". */
    private boolean isEach(int k) {
        return elements.fold(k) == EACH || elements.fold(k) == EVERY;
    }

    /** "called the ball [out]", but "a [late] goal", "their [home] record". */
    private boolean isHow(int k) {
        return HOW.has(elements.fold(k))
                && switch (elements.kind(k + 1)) {
                    case WORD, VERB_ING, VERB_ED, VERB_S, PERSON, PERSONS, PAPER, BODY -> false;
                    default -> true;
                };
    }

    private static Phrases verbs() {
        List<String> forms = new ArrayList<>();
        Map<String, Phrases> kinds = new HashMap<>();
        for (List<String> row : FactFile.rows(ThingsDone.class, "things-done.txt", 2)) {
            Things things = Things.of(row.get(1), kinds);
            for (String form : row.get(0).split(" ")) {
                forms.add(form);
                THINGS.add(things);
            }
        }
        return Phrases.of(forms);
    }

    /** The nouns that a row lists, and those of the kinds that it names, which rows share. */
    private record Things(Phrases listed, List<Phrases> kinds) {
        static Things of(String row, Map<String, Phrases> known) {
            List<String> listed = new ArrayList<>();
            List<Phrases> kinds = new ArrayList<>();
            for (String word : row.split(" ")) {
                if (word.charAt(0) == '@') {
                    kinds.add(known.computeIfAbsent(word.substring(1), KindsOfThings::of));
                } else {
                    listed.add(word);
                }
            }
            return new Things(Phrases.of(listed), kinds);
        }

        boolean has(long noun) {
            for (int i = 0; i < kinds.size(); i++) {
                if (kinds.get(i).has(noun)) {
                    return true;
                }
            }
            return listed.has(noun);
        }
    }
}
