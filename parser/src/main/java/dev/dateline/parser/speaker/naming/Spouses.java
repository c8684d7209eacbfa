package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.Surnames;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** What "his wife" and "her husband" tell of whoever is named in front of it, and of the wife and the husband. */
final class Spouses {
    private static final long THAT = Tokens.fold("that");
    private static final Phrases SPOUSES = Phrases.of(Spouses.class, "spouses.txt");

    /** How far behind a name it is still that one’s husband or wife. */
    private static final int REACH = 16;

    /** How many names back the one is whose mother or brother is told of. */
    private static final int RUNS = 8;

    private final Analysis body;
    private final Tokens tokens;
    private final List<NameRun> runs;
    private final IntUnaryOperator runAt;
    private final FullNames names;
    private final Map<Character, Set<Long>> addressed = new HashMap<>(); // as the other gender than this

    Spouses(Analysis body, List<NameRun> runs, IntUnaryOperator runAt, FullNames names) {
        this.body = body;
        this.tokens = body.tokens();
        this.runs = runs;
        this.runAt = runAt;
        this.names = names;
    }

    /** "Ole Lund and his wife, Anna", "Ole Lund’s wife, Anna": what each of them is, and that "Mrs Lund" is the second. */
    void read(Named bearer, NameRun run, Families families) {
        int noun = noun(run);
        boolean owned = noun >= 0 && noun == run.to() + 1 && Grammar.isPossessive(tokens, run.to()); // "Lund’s wife"
        char owner = noun < 0 ? ' ' : PronounForms.agreement(tokens, noun - 1);
        if (!owned && owner != 'm' && owner != 'f') {
            return;
        }
        bearer.gender = bearer.gender == 'u' && !owned ? owner : bearer.gender;
        int name = tokens.is(noun + 1, ',') ? noun + 2 : noun + 1;
        int next = runAt.applyAsInt(name);
        NameRun other = next < runs.size() ? runs.get(next) : run;
        if (other.from() == name && other.length() == 1 && PersonNames.isGiven(tokens, name)) {
            Named spouse = names.bearer(tokens.word(name), 1);
            spouse.gender = Nouns.gender(tokens, noun);
            spouse.personal = true;
            families.add(Surnames.fold(tokens, run), spouse);
        }
    }

    /** "Mrs Lund’s [son, Aron], said … Mr Lund", "Mr Lund’s [daughter Ida] said … Ms Lund": one of whom the story has no full name. */
    void readChild(NameRun run, long surname, Families families) {
        int noun = run.to() + 1;
        if (noun + 1 >= tokens.count() || !Grammar.isPossessive(tokens, run.to())) {
            return; // most names own nothing
        }
        boolean apposed = noun + 2 < tokens.count() && tokens.is(noun + 1, ',');
        int name = apposed ? noun + 2 : noun + 1;
        if (run.length() == 0
                || !apposed && !(PersonNames.isGiven(tokens, name) && isOfOtherGender(run, noun))
                || !tokens.isLowerCase(noun)
                || Nouns.gender(tokens, noun) == 'u'
                || Titles.isOccupation(tokens, noun)) {
            return;
        }
        int next = runAt.applyAsInt(name);
        NameRun child = next < runs.size() ? runs.get(next) : run;
        if (child.from() == name && child.length() == 1 && names.withFirst(tokens.foldOfName(name)) == null) {
            Named kin = names.bearer(tokens.word(name), 1);
            kin.gender = Nouns.gender(tokens, noun);
            kin.personal = true;
            families.add(surname, kin);
        }
    }

    /** "Mr Lund’s [daughter]": whom "Ms Lund" can mean; no "Ann Lund’s [daughter]". */
    private boolean isOfOtherGender(NameRun owner, int noun) {
        return owner.gender() != 'u' && owner.gender() != Nouns.gender(tokens, noun);
    }

    /** "Aron Lund left. His [mother, Anna], said … Mrs Lund": the same of whoever was named in full in front. */
    void readOwn(int index, long[] surnames, Families families) {
        NameRun run = runs.get(index);
        int noun = run.from() > 0 && tokens.is(run.from() - 1, ',') ? run.from() - 2 : run.from() - 1;
        if (noun < 1
                || run.isTitled()
                || !tokens.isLowerCase(noun)
                || Nouns.gender(tokens, noun) == 'u'
                || PronounForms.ofPerson(tokens, noun - 1) == ' '
                || Titles.isOccupation(tokens, noun)
                || !PersonNames.isGiven(tokens, run.nameFrom())) {
            return;
        }
        Named full = names.withFirst(tokens.foldOfName(run.nameFrom()));
        if (full != null) { // "His son Aron … Aron Lund … Mrs Lund": a man, who is no Mrs Lund
            char gender = Nouns.gender(tokens, noun);
            String name = full.name.substring(full.name.lastIndexOf(' ') + 1);
            boolean other =
                    full.gender == 'u' && full.personal && others(gender).contains(Tokens.foldOfName(name));
            full.gender = other ? gender : full.gender;
            return;
        }
        for (int i = index - 1; i >= 0 && i > index - RUNS; i--) {
            Named bearer = runs.get(i).length() > 1 ? names.of(runs.get(i)) : null;
            if (bearer != null && bearer.personal) {
                Named kin = names.bearer(tokens.word(run.nameFrom()), 1);
                kin.gender = Nouns.gender(tokens, noun);
                kin.owner = PronounForms.ofPerson(tokens, noun - 1);
                kin.personal = true;
                families.add(surnames[i], kin);
                return;
            }
        }
    }

    /** The surnames of those who are addressed as the other gender: of "Mrs Lund" where somebody is a son. */
    private Set<Long> others(char gender) {
        if (addressed.isEmpty()) {
            Set<Long> men = new HashSet<>();
            Set<Long> women = new HashSet<>();
            for (NameRun run : runs) {
                if (run.length() == 1 && run.gender() != 'u') {
                    (run.gender() == 'm' ? men : women).add(Surnames.fold(tokens, run));
                }
            }
            addressed.put('m', women);
            addressed.put('f', men);
        }
        return addressed.getOrDefault(gender, Set.of());
    }

    /** The noun for a husband or a wife behind a name in its sentence, no other name between the two; or -1. */
    private int noun(NameRun run) {
        int next = runAt.applyAsInt(run.to());
        int limit = Math.min(run.to() + REACH, body.firstOfSentence(body.sentenceOf(run.from()) + 1));
        limit = next < runs.size() ? Math.min(limit, runs.get(next).from()) : limit;
        limit = Math.min(limit, tokens.count() - 1);
        if (!Grammar.isPossessive(tokens, run.to()) && PronounForms.nextOfPerson(tokens, run.to(), limit) >= limit) {
            return -1; // most names: nobody’s wife or husband is told of
        }
        for (int i = run.to() + 1; i < limit; i++) {
            if (SPOUSES.has(tokens.fold(i))) {
                return i;
            }
            if (tokens.isLowerCase(i) && (tokens.fold(i) == THAT || Nouns.isPerson(tokens, i))) {
                return -1; // "Kim Lund told the mayor that his wife"
            }
        }
        return -1;
    }
}
