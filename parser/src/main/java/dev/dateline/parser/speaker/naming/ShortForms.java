package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom short forms in capitals name, "NEVS", "U.S.": those that the text explains, and those with the initials of a full name. */
final class ShortForms {
    private static final Phrases THINGS = Phrases.of(ShortForms.class, "letters-of-things.txt");

    private final Tokens tokens;
    private final List<NameRun> runs;
    private final FullNames fullNames;
    private final Acronyms acronyms;
    private final ByFold<Named> explained = new ByFold<>(); // by their words
    private final Map<String, Named> byInitials = new HashMap<>();
    private @Nullable Map<String, Set<Named>> bodiesByInitials; // most stories never ask for it

    /** Takes the tokens of a body and its names. */
    ShortForms(Tokens tokens, List<NameRun> runs, FullNames fullNames) {
        this.tokens = tokens;
        this.runs = runs;
        this.fullNames = fullNames;
        this.acronyms = new Acronyms(tokens);
    }

    /** Reads those that the text explains, and takes whom the runs of the names name that explain them. */
    void read(@Nullable Named[] bearers) {
        readInitials();
        for (int i = 0; i < runs.size(); i++) {
            NameRun run = runs.get(i);
            int from = run.length() == 1 ? acronyms.fullNameFrom(run.nameFrom()) : -1;
            if (from < 0) {
                continue;
            }
            int to = acronyms.fullNameTo(run.nameFrom());
            String name = tokens.words(from, to);
            Named bearer = fullNames.bearer(name, to - from);
            bearer.isAlso(name, to - from);
            bearer.organization = true;
            explained.putIfAbsent(tokens.fold(run.nameFrom()), bearer);
            for (int k = i - 1; k >= 0 && runs.get(k).to() > from; k--) {
                bearers[k] = bearer;
                NameRun part = runs.get(k);
                fullNames.call(tokens.words(part.nameFrom(), part.to()), bearer);
            }
        }
        tellBodies();
    }

    /** “DCF” of Dalgren Composite Fibre: whom the story calls by three letters and more is no person. */
    private void tellBodies() {
        for (NameRun run : runs) {
            boolean letters =
                    isInCapitals(run) && acronyms.letters(run.nameFrom()).length() > 2;
            Named bearer = letters && explained.get(tokens.fold(run.nameFrom())) == null ? byInitials(run) : null;
            if (bearer != null) {
                bearer.plain = true;
            }
        }
    }

    /** Reads the initials of those names that a short form in capitals of the story may begin like. */
    private void readInitials() {
        BitSet firsts = new BitSet();
        for (NameRun run : runs) {
            if (isInCapitals(run)) {
                firsts.set(tokens.first(run.nameFrom()));
            }
        }
        fullNames.forEach((name, bearer) -> {
            char capital = name.charAt(0);
            if (!Character.isUpperCase(capital) || firsts.get(capital)) {
                byInitials.putIfAbsent(initials(name), bearer);
                if (name.indexOf('-') >= 0) {
                    byInitials.putIfAbsent(initials(name.replace('-', ' ')), bearer); // "ALB" of Anna Lund-Berg
                }
            }
        });
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        Tokens words = Tokens.of(name);
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapitalized(i)) {
                initials.append(words.first(i));
            }
        }
        return initials.toString();
    }

    /** Whom a run names that is a short form; null where it is none or nothing tells. */
    @Nullable
    Named bearer(NameRun run) {
        Named known = explained.get(tokens.fold(run.nameFrom()));
        if (known != null || !isInCapitals(run)) {
            return known;
        }
        return byInitials(run);
    }

    /** Who has the letters of a run in capitals for initials; null where nobody has or they stand for a thing. */
    private @Nullable Named byInitials(NameRun run) {
        String letters =
                acronyms.letters(run.nameFrom()).replace("-", ""); // "LRG-ARC" of Lund Rowers Guild-Altona Row Club
        boolean initials = letters.length() > 1
                && letters.chars().allMatch(Character::isUpperCase)
                && !THINGS.has(tokens, run.nameFrom());
        Named bearer = initials ? byInitials.get(letters) : null;
        return bearer == null || KnownLetters.mayStandFor(letters, bearer.name) ? bearer : null;
    }

    /** The name in full of the one body of the story that letters stand for, "Norrland Rowing Council" for "NRC"; else the letters. */
    String inFull(String letters) {
        if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
            return letters; // most are no letters
        }
        Named known = explained.get(Tokens.fold(letters));
        if (known != null) {
            return known.name;
        }
        Set<Named> bodies = bodies().getOrDefault(letters, Set.of());
        String name = bodies.size() == 1 ? bodies.iterator().next().name : letters;
        return KnownLetters.mayStandFor(letters, name) ? name : letters;
    }

    /** The bodies of the story by their initials. */
    private Map<String, Set<Named>> bodies() {
        Map<String, Set<Named>> read = bodiesByInitials;
        if (read == null) {
            Map<String, Set<Named>> all = new HashMap<>();
            fullNames.forEach((name, bearer) -> {
                boolean body = !bearer.place && (bearer.organization || bearer.body);
                if (body && Character.isUpperCase(name.charAt(0))) {
                    all.computeIfAbsent(initials(name), letters -> new HashSet<>())
                            .add(bearer);
                }
            });
            read = all;
            bodiesByInitials = read;
        }
        return read;
    }

    private boolean isInCapitals(NameRun run) {
        return run.length() == 1 && tokens.isUpperCase(run.nameFrom());
    }
}
