package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the organisation that a verb puts somebody in: "who heads the Harbour Board", "who studies moss at Selm University". */
final class Workplaces {
    private static final Phrases VERBS = Phrases.of(Workplaces.class, "belonging-verbs.txt");
    private static final Phrases WORKING = Phrases.of(Workplaces.class, "working-verbs.txt");

    /** How many words may stand between a verb and where it is done. */
    private static final int WORK = 7;

    private static final Phrases BELONGING = Phrases.of(Workplaces.class, "belonging-prepositions.txt");
    private static final Phrases RUNNING = Phrases.of(Workplaces.class, "running-verbs.txt");
    private static final long BRANCH = Tokens.fold("branch");
    private static final long FOR = Tokens.fold("for");
    private static final long PARTICIPLE = Tokens.fold("working");
    private static final long AT = Tokens.fold("at");

    private Workplaces() {}

    /** "who [heads] the Harbour Board", "who works for Orlo Mills": the organisation behind such a verb, or null. */
    static @Nullable String behind(Tokens tokens, int verb, IntPredicate isSurname) {
        int at = workplace(tokens, verb);
        if (verb + 1 >= tokens.count() || at < 0 && !VERBS.has(tokens, verb)) {
            return null;
        }
        if (RUNNING.has(tokens, verb) && tokens.fold(verb + 1) == FOR) {
            return null; // "who ran for the Council", "who is heading for Selm"
        }
        boolean placed = BELONGING.has(tokens, verb + 1);
        boolean person = placed && Titles.isHonorific(tokens, verb + 2); // "worked for Mrs. Berg at the Harbour Board"
        int object = BodyEdges.from(tokens, verb, tokens.count());
        boolean body = VERBS.has(tokens, verb) && object < tokens.count() && tokens.isCapitalized(object);
        int before = placed && !person ? verb + 1 : body ? verb : Math.max(at, verb);
        int limit = Math.min(tokens.count(), verb + 14);
        int first = BodyEdges.from(tokens, before, limit);
        if (first >= limit || !tokens.isCapitalized(first)) {
            return null;
        }
        int end = BodyEdges.capitalsTo(tokens, first, limit);
        boolean owned = end < limit && Grammar.isPossessive(tokens, end);
        if (owned && (end + 1 >= limit || !Titles.isOrganizationWord(tokens, end + 1))) {
            return null; // "who worked the GOP’s convention"
        }
        end = owned ? BodyEdges.capitalsTo(tokens, end + 1, limit) : end; // "who heads the Nurses’ Union"
        return BodyNames.mayBe(tokens, first, end, isSurname) && !isPlaced(tokens, first, end)
                ? BodyEdges.words(tokens, first, end)
                : null;
    }

    /** "who runs a farm at [Selm], in the north": a word of which is told where it lies. */
    private static boolean isPlaced(Tokens tokens, int first, int end) {
        if (end < tokens.count() && tokens.fold(end) == BRANCH) {
            return true; // "who worked at the Selm branch"
        }
        return end == first + 1
                && end + 1 < tokens.count()
                && tokens.is(end, ',')
                && !tokens.isUpperCase(first)
                && (tokens.isSpelled(end + 1, "in")
                        || tokens.isSpelled(end + 1, "near")
                        || tokens.isSpelled(end + 1, "outside"));
    }

    /** "a lawyer [working] for Orlo Mills", "a lawyer now [working] for Orlo Mills": the organisation behind the participle, or null. */
    static @Nullable String ofWorking(Tokens tokens, int end, IntPredicate isSurname) {
        int verb = end < tokens.count() && Grammar.isAdverb(tokens, end) ? end + 1 : end;
        boolean working =
                verb + 1 < tokens.count() && tokens.fold(verb) == PARTICIPLE && BELONGING.has(tokens, verb + 1);
        return working ? behind(tokens, verb, isSurname) : null;
    }

    /** "who tracks prices [for] Orlo Mills": whether a name follows. */
    private static boolean isNamed(Tokens tokens, int preposition) {
        int first = BodyEdges.from(tokens, preposition, tokens.count());
        return first < tokens.count()
                && tokens.isCapitalized(first)
                && !Titles.isHonorific(tokens, first) // "who worked for Mrs. Berg at the Harbour Board"
                && !Titles.isTitle(tokens, first);
    }

    /** "who studies moss [at] Selm University": where the work of a verb is done, behind what it is done on; or -1. */
    private static int workplace(Tokens tokens, int verb) {
        if (verb + 1 >= tokens.count() || !WORKING.has(tokens, verb)) {
            return -1;
        }
        for (int i = verb + 1; i < tokens.count() && i < verb + WORK; i++) {
            if (tokens.fold(i) == AT || tokens.fold(i) == FOR && isNamed(tokens, i)) {
                return i;
            }
            boolean stop = tokens.is(i, '.') && Grammar.isAbbreviation(tokens, i - 1); // "Mrs."
            if (!tokens.isWord(i) && !tokens.isNumber(i) && !tokens.is(i, '$') && !stop
                    || Grammar.isSubordinator(tokens, i)) {
                return -1;
            }
        }
        return -1;
    }
}
