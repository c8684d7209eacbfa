package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nicknames;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.TurnedNames;
import dev.dateline.parser.speaker.body.Capitals;
import dev.dateline.parser.speaker.body.FirmSigns;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.speaker.body.Surnames;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The names of a story by their words: who is named in full, and whose name begins, ends or goes on with which word. */
final class FullNames {
    private static final Phrases PROGRAMMES = Phrases.of(FullNames.class, "programmes.txt");

    /** How many words the name of a programme has at most with its host's: "Ole Rask Investigative Radio". */
    private static final int PROGRAMME = 4;

    /** So many of one given name are kept; of two it is open who is called by it. */
    private static final int ALIKE = 8;

    private final Tokens tokens;
    private final LongNames longNames;
    private final Namesakes namesakes = new Namesakes();
    private final Map<String, Named> byName = new LinkedHashMap<>(); // in the order of the story
    private final ByFold<Named> byEnds = new ByFold<>(); // first and last word of a full name
    private final Folds ends = new Folds(); // of all names in full, read or not
    private final ByFold<Named> firstByLast = new ByFold<>();
    private final ByFold<Named> firstByMiddle = new ByFold<>();
    private final ByFold<Named> firstByFirst = new ByFold<>();
    private final Map<Long, List<Named>> allByFirst = new HashMap<>(); // no more than a few of each
    private final FirmNames firms;

    /** Takes the tokens of a body and its names. */
    FullNames(Tokens tokens, List<NameRun> runs) {
        this.tokens = tokens;
        this.longNames = new LongNames(tokens, runs);
        this.firms = new FirmNames(byName, new Units(tokens, runs));
    }

    /** Whom the words of a run name, or null. */
    @Nullable
    Named of(NameRun run) {
        return byName.get(tokens.words(run.nameFrom(), run.to()));
    }

    /** Whom a name names, or null. */
    @Nullable
    Named named(String name) {
        return byName.get(name);
    }

    /** "Berg [Jr.]": whom a surname means with what stands behind it, or null. */
    @Nullable
    Named withSuffix(NameRun run) {
        return namesakes.bearer(tokens, run);
    }

    /** Whom a name names, somebody new if nobody is called so. */
    Named bearer(String name, int length) {
        return byName.computeIfAbsent(name, key -> new Named(key, length));
    }

    /** Takes that somebody has another name. */
    void call(String name, Named bearer) {
        byName.put(name, bearer);
    }

    /** The first whose full name ends with a word, or null. */
    @Nullable
    Named withLast(long word) {
        return firstByLast.get(word);
    }

    /** The first whose full name begins with a word, or null. */
    @Nullable
    Named withFirst(long word) {
        return firstByFirst.get(word);
    }

    /** The first whose full name has a word inside, or null. */
    @Nullable
    Named withMiddle(long word) {
        return firstByMiddle.get(word);
    }

    void forEach(BiConsumer<String, Named> action) {
        byName.forEach(action);
    }

    /** "[Bill] and Hillary Clinton": who has a first name of his own, and the surname of the next. */
    Named relative(NameRun run, NameRun next) {
        String name = tokens.word(run.nameFrom()) + " " + tokens.word(next.to() - 1);
        long first = tokens.foldOfName(run.nameFrom());
        long last = Surnames.fold(tokens, next);
        Named known = byEnds.get(first * 31 + last);
        Named bearer = known != null ? known : new Named(name, 2);
        byEnds.put(first * 31 + last, bearer);
        bearer.personal = true;
        byName.putIfAbsent(name, bearer);
        firstByLast.putIfAbsent(last, bearer);
        takeFirst(first, bearer);
        return bearer;
    }

    /** Reads the names of two words and more, of the body or of its headline; the surnames are those of the runs. */
    void read(Tokens words, List<NameRun> found, long[] surnames) {
        for (int k = 0; k < surnames.length; k++) {
            if (found.get(k).length() > 1) {
                ends.add(ends(words, found.get(k), surnames[k]));
            }
        }
        for (int k = 0; k < surnames.length; k++) {
            NameRun run = found.get(k);
            if (run.length() < 2 || isPartOfName(words, run)) {
                continue;
            }
            int form = FirmNames.form(words, run);
            Named bearer = bearer(words, run, surnames[k], form);
            firms.take(words, run, bearer, form);
            firms.takeBase(words, run, bearer);
            bearer.isAlso(words.words(run.nameFrom(), run.to()), run.length());
            takeGroup(words, run, bearer);
            firms.takeFront(words, run, bearer, form);
            takeKind(words, run, bearer);
            takeHost(words, run);
            firms.takeShortNames(words, run, bearer, form);
            if (bearer.personal && !PlainWords.has(words, run.to() - 1)) {
                readMiddleNames(words, run, bearer);
            }
        }
    }

    /** Whether a run of two words and more is no full name: "MP Doe", "von der Heide", "Berg Jr.", "Berg Lund" of Anna Berg Lund. */
    private boolean isPartOfName(Tokens words, NameRun run) {
        boolean surname = NameScanner.isParticle(words, run.nameFrom()) // "von der Heide"
                && !isOfTown(words, run)
                && !isFirm(words, run)
                && !isShort(words, run);
        boolean label = run.length() == 2
                && words.isUpperCase(run.nameFrom())
                && (isPost(words, run.nameFrom()) || longNames.isRanked(words, run))
                && !words.isUpperCase(run.nameFrom() + 1) // "MP Doe", but not "NBR News"
                && !Titles.isOrganizationWord(words, run.nameFrom() + 1); // nor "UK Government"
        boolean part = (run.length() == 2 || isSaint(words, run))
                && longNames.isEnding(words, run)
                && !PersonNames.isGiven(words, run.nameFrom()); // of "Anna Berg Lund"
        return label
                || words != tokens && isKin(words, run)
                || surname
                || part
                || run.length() == 2 && words.is(run.to() - 1, '.')
                || Surnames.suffix(words, run) == run.nameFrom() + 1 // "Berg Jr."
                || Capitals.isHeadline(words, run);
    }

    /** Who has a full name; whoever has it first is known by its ends. */
    private Named bearer(Tokens words, NameRun run, long last, int form) {
        String name = words.words(run.nameFrom(), run.to());
        Named known = known(words, run, name, form);
        if (known != null) {
            return known;
        }
        long first = words.foldOfName(run.nameFrom());
        long plain = ends(words, run, last);
        int suffix = Surnames.suffix(words, run);
        long ends = namesakes.ends(words, run, suffix, plain);
        Named bearer = byEnds.get(ends);
        if (bearer == null && ends == plain) {
            bearer = calledOtherwise(first, plain - first * 31);
        }
        if (bearer == null) {
            bearer = ends == plain ? longNames.bearer(words, run) : new Named(name, run.length());
            byEnds.put(ends, bearer);
            takeNickname(words, run, last, bearer);
        }
        if (suffix >= 0) {
            namesakes.add(last, words.fold(suffix), bearer);
        }
        byName.put(name, bearer);
        firstByLast.putIfAbsent(last, bearer);
        takeFirst(first, bearer);
        return bearer;
    }

    /** The first and the last word of a name, its suffix aside. */
    private static long ends(Tokens words, NameRun run, long last) {
        return words.foldOfName(run.nameFrom()) * 31 + Surnames.foldOfOwn(words, run, last);
    }

    /** "Al Berg" where the story has an Albert Berg: what may be a particle is short for a given name. */
    private boolean isShort(Tokens words, NameRun run) {
        return run.length() == 2
                && words.isCapitalized(run.nameFrom())
                && inFull(words.foldOfName(run.nameFrom()), words.foldOfName(run.to() - 1)) > 0;
    }

    /** For how many given names that stand with a surname in the story one may be short: Al Berg for Alan and Albert Berg. */
    private int inFull(long called, long last) {
        int full = 0;
        for (long given : CallNames.inFull(called)) {
            full += ends.number(given * 31 + last) != Folds.NONE ? 1 : 0;
        }
        return full;
    }

    /** "Chris Berg" of Christopher Berg: the one person of this surname whose given name is short or long for that one, or null. */
    private @Nullable Named calledOtherwise(long first, long last) {
        List<Long> others = CallNames.others(first);
        if (others.isEmpty() || inFull(first, last) > 1) {
            return null;
        }
        Named found = null;
        for (long other : others) {
            Named bearer = byEnds.get(other * 31 + last);
            if (bearer != null && bearer != found && inFull(other, last) < 2) {
                if (found != null || bearer.organization) {
                    return null;
                }
                found = bearer;
            }
        }
        return found;
    }

    /** "Chris" of Christopher Berg: the one person of the story whose given name is short or long for that one, or null. */
    @Nullable
    Named called(long given) {
        Named found = null;
        for (long other : CallNames.others(given)) {
            for (Named bearer : allByFirst.getOrDefault(other, List.of())) {
                boolean called = bearer != found && !bearer.organization && bearer.order != Named.UNNAMED;
                if (called && found != null) {
                    return null;
                }
                found = called ? bearer : found;
            }
        }
        return found;
    }

    private void takeFirst(long first, Named bearer) {
        firstByFirst.putIfAbsent(first, bearer);
        List<Named> all = allByFirst.computeIfAbsent(first, key -> new ArrayList<>());
        if (all.size() < ALIKE && !all.contains(bearer)) {
            all.add(bearer);
        }
    }

    /** Takes that "Mike “Tank” Rollins" is "Tank Rollins", too. */
    private void takeNickname(Tokens words, NameRun run, long last, Named bearer) {
        int mark = run.nameFrom() + 1;
        if (Nicknames.end(words, mark) == mark + 3) { // a word between two marks
            byEnds.putIfAbsent(words.foldOfName(mark + 1) * 31 + last, bearer);
        }
    }

    private void takeGroup(Tokens words, NameRun run, Named bearer) {
        bearer.group |= words == tokens
                && !run.isTitled()
                && (BodyNouns.isGeneric(words, run.from() - 1) || BodyNouns.isGenericOpener(words, run.from() - 1))
                && !isPersonOfTrade(words, run);
        bearer.organization |= bearer.group;
    }

    /** "property developer [Ole Rask]": a given name and one more behind a noun that persons are called by, too. */
    private static boolean isPersonOfTrade(Tokens words, NameRun run) {
        return run.length() == 2
                && PersonNames.isGiven(words, run.nameFrom())
                && Titles.isOccupation(words, run.from() - 1)
                && !NameKinds.isBusinessWord(words, run.to() - 1);
    }

    /** Whether a word ends the name of a programme. */
    static boolean isProgramme(Tokens words, int token) {
        return PROGRAMMES.has(words, token);
    }

    /** "The [Ida Lund] Show": takes who has a programme of that name. */
    private void takeHost(Tokens words, NameRun run) {
        int host = run.nameFrom() + 2;
        boolean named = run.length() > 2
                && run.length() <= PROGRAMME
                && PersonNames.isGiven(words, run.nameFrom())
                && isProgramme(words, run.to() - 1)
                && !PlainWords.has(words, host - 1);
        if (!named) {
            return;
        }
        Named bearer = bearer(words.words(run.nameFrom(), host), 2);
        bearer.personal = true;
        bearer.host = true;
        firstByLast.putIfAbsent(words.foldOfName(host - 1), bearer);
    }

    /** Takes whether a name is a body's or a person's, and what the title tells of the person. */
    private void takeKind(Tokens words, NameRun run, Named bearer) {
        boolean isPerson = run.isTitled() || words == tokens && Surnames.isOfPerson(words, run);
        for (int i = run.nameFrom(); i < run.to() && !isPerson && !bearer.organization; i++) {
            bearer.organization = Titles.isOrganizationWord(words, i) || i > run.nameFrom() && Grammar.isAnd(words, i);
        }
        bearer.organization |= !isPerson
                && (NameKinds.isBusinessWord(words, run.to() - 1)
                        || OwnedBodies.hasOwner(words, run.nameFrom(), run.to()));
        if (words == tokens && !isPerson && FirmSigns.has(words, run)) {
            bearer.organization = true;
            bearer.personal = false; // "Lloyd Carver shares"
        }
        for (int i = run.from(); i < run.nameFrom() && bearer.gender == 'u'; i++) {
            bearer.isOfNoun(words, i); // "first lady Anna Berg"
        }
        bearer.personal |= !bearer.organization && (run.isTitled() || PersonNames.isGiven(words, run.nameFrom()));
    }

    /** Who has this name already, or the same without its legal form: "Holm Foods [plc]". */
    private @Nullable Named known(Tokens words, NameRun run, String name, int to) {
        Named bearer = byName.get(name);
        if (bearer == null && to < run.to() && to > run.nameFrom() + 1) {
            bearer = byName.get(words.words(run.nameFrom(), to));
        }
        String turned = bearer == null ? TurnedNames.of(words, run.nameFrom(), run.to()) : null;
        bearer = turned == null ? bearer : byName.get(turned);
        if (bearer != null) {
            byName.putIfAbsent(name, bearer);
        }
        return bearer;
    }

    /** The firm that a word is all of, but for its legal form, or null. */
    @Nullable
    Named firm(long word) {
        return firms.of(word);
    }

    /** "Camille Etienne Lund": later "Etienne" alone may be the surname by which the story calls her. */
    private void readMiddleNames(Tokens words, NameRun run, Named bearer) {
        String last = words.word(run.to() - 1);
        int hyphen = last.indexOf('-');
        if (hyphen > 2) { // "Lind" of "Ida Lind-Berg"
            firstByMiddle.putIfAbsent(Tokens.foldOfName(last.substring(0, hyphen)), bearer);
            if (hyphen + 3 < last.length() && Character.isUpperCase(last.charAt(hyphen + 1))) { // "Berg" of it
                firstByMiddle.putIfAbsent(Tokens.foldOfName(last.substring(hyphen + 1)), bearer);
            }
        }
        for (int i = run.nameFrom() + 1; i + 1 < run.to(); i++) {
            if (words.isCapitalized(i) && words.end(i) - words.start(i) > 2) {
                firstByMiddle.putIfAbsent(words.foldOfName(i), bearer);
            }
        }
    }

    /** "Los Angeles County": a body or a place whose town begins like a surname. */
    private static boolean isOfTown(Tokens words, NameRun run) {
        return run.length() > 2 && Places.isTown(words, run.nameFrom(), run.nameFrom() + 2);
    }

    /** "Al Tarik Energy", "De Lunt Foods": a firm whose name begins like a surname. */
    private static boolean isFirm(Tokens words, NameRun run) {
        return run.length() > 2 && !run.isTitled() && NameKinds.isBusinessWord(words, run.to() - 1);
    }

    /** "St. Clair": two words and a full stop. */
    private static boolean isSaint(Tokens words, NameRun run) {
        return run.length() == 3 && words.is(run.nameFrom() + 1, '.') && NameScanner.isSaint(words, run.nameFrom());
    }

    /** "Grandma Ida": what somebody is to others, ahead of a given name. */
    private static boolean isKin(Tokens words, NameRun run) {
        int kin = run.nameFrom();
        return run.length() == 2 && Nouns.gender(words, kin) != 'u' && PersonNames.isGiven(words, kin + 1);
    }

    private static boolean isPost(Tokens words, int token) {
        return Titles.isTitle(words, token) || Titles.isModifier(words, token);
    }
}
