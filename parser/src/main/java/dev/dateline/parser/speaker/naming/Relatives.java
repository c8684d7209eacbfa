package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.Surnames;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two who share the surname that only the second is named with: "Bill and Hillary Clinton", "Karl and his son Otto Lund". */
final class Relatives {
    private static final long AND = Tokens.fold("and");
    private static final Phrases CHILDREN = Phrases.of(Relatives.class, "nouns-of-children.txt");
    private static final long ELDER = Tokens.fold("elder");
    private static final long YOUNGER = Tokens.fold("younger");

    private final Tokens tokens;
    private final ByFold<Named> elders = new ByFold<>(); // by surname
    private final ByFold<NameRun> children = new ByFold<>(); // by surname, their own or whose they are

    private final Map<Named, Named> pairs = new HashMap<>(); // each of two with the other one

    Relatives(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Gives the first of two the surname of the second. */
    void read(List<NameRun> runs, Named[] bearers, FullNames names) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            NameRun run = runs.get(i);
            NameRun next = runs.get(i + 1);
            if (isPair(run, next)) {
                bearers[i] = names.relative(run, next);
                elders.putIfAbsent(Surnames.fold(tokens, next), bearers[i]);
                pair(bearers[i], names.of(next));
            }
        }
        readAlone(runs, names);
        ByFold<NameRun> parents = new ByFold<>(); // by given name
        for (NameRun run : runs) {
            readChild(run, parents);
            if (run.length() > 1) {
                parents.putIfAbsent(tokens.fold(run.nameFrom()), run);
            }
        }
    }

    private void pair(Named first, @Nullable Named second) {
        if (second != null && second != first) {
            first.together++;
            second.together++;
            pairs.put(first, second);
            pairs.put(second, first);
        }
    }

    /** "Brett and Sally Lund … Brett Lund": whom the story names in full by themselves, too, it tells apart. */
    private void readAlone(List<NameRun> runs, FullNames names) {
        Map<Named, Integer> full = new HashMap<>();
        for (NameRun run : pairs.isEmpty() ? List.<NameRun>of() : runs) {
            Named named = run.length() > 1 ? names.of(run) : null;
            if (named != null && named.together > 0) {
                full.merge(named, 1, Integer::sum);
            }
        }
        full.forEach((named, times) -> {
            Named other = pairs.get(named);
            if (other != null && (full.containsKey(other) || times > named.together)) {
                pairs.remove(named);
                pairs.remove(other);
                named.together = 0;
                other.together = 0;
            }
        });
    }

    /** "Lund’s oldest [son, Karl]", "his [son, Karl Lund]". */
    private void readChild(NameRun run, ByFold<NameRun> parents) {
        int noun = run.from() - (run.from() > 0 && tokens.is(run.from() - 1, ',') ? 2 : 1);
        if (noun < 1 || run.length() == 0 || !tokens.isLowerCase(noun) || !CHILDREN.has(tokens, noun)) {
            return;
        }
        int owner = tokens.isLowerCase(noun - 1) && !Grammar.isFunctional(tokens, noun - 1) ? noun - 2 : noun - 1;
        boolean junior = run.length() > 1 && PersonNames.isSuffix(tokens, run.nameFrom() + 1);
        NameRun parent = junior ? parents.get(tokens.fold(run.nameFrom())) : null;
        if (parent != null) { // "Karl Lund … his [son Karl Jr.]"
            children.putIfAbsent(Surnames.fold(tokens, parent), run);
        } else if (run.length() > 1) {
            children.putIfAbsent(Surnames.fold(tokens, run), run);
        } else if (owner > 0 && Grammar.isPossessive(tokens, owner) && tokens.isCapitalized(owner - 1)) {
            children.putIfAbsent(tokens.foldOfName(owner - 1), run);
        }
    }

    private boolean isPair(NameRun run, NameRun next) {
        return run.length() == 1
                && next.length() >= 2
                && !next.isTitled()
                && tokens.fold(run.to()) == AND
                && (next.from() == run.to() + 1 || isChild(run.to() + 1, next.from()))
                && PersonNames.isGiven(tokens, run.nameFrom())
                && PersonNames.isGiven(tokens, next.nameFrom());
    }

    /** "Karl and [his son] Otto Lund": whether a noun of kin stands between a pronoun and a name. */
    private boolean isChild(int owner, int name) {
        return name == owner + 2
                && PronounForms.ofPerson(tokens, owner) != ' '
                && Grammar.isDeterminer(tokens, owner)
                && Nouns.gender(tokens, owner + 1) != 'u';
    }

    /** "Brett and Sally Lund": the other one of two whom the story names in full only together, or null. */
    @Nullable
    Named besides(Named one) {
        return pairs.get(one);
    }

    /** "[The younger] Lund", "[the younger] Mr. Lund": the name of the child; or null. */
    @Nullable
    NameRun younger(NameRun run, long surname) {
        int before = run.from() - 1;
        return run.length() == 1 && before >= 0 && tokens.fold(before) == YOUNGER ? children.get(surname) : null;
    }

    /** "[The elder] Lund": the first of the two, or null. */
    @Nullable
    Named elder(NameRun run, long surname) {
        int before = run.nameFrom() - 1;
        boolean elder = before >= 0 && tokens.fold(before) == ELDER;
        return elder ? elders.get(surname) : null;
    }
}
