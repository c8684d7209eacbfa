package dev.dateline.parser.speaker;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All bearers of names in a story, and which of them each run of capitals names. A short form names the bearer of a
 * fuller form that was named last before it, else the first one after it.
 */
final class NameIndex {
    private static final long AND = Tokens.fold("and");
    private static final long THE = Tokens.fold("the");

    private final Analysis body;
    private final Tokens tokens;
    private final BitSet sources; // the tokens of sources
    private final List<NameRun> runs;
    private final int[] runAt; // by token
    private final Introductions introductions;
    private final SharedPosts posts;
    private final Acronyms acronyms;
    private final Capitals capitals;
    private final Named[] bearers;
    private final Folds addressed = new Folds(); // single words with a title in front
    private final Families families = new Families();
    private final Misspellings misspellings = new Misspellings();
    private final Map<String, Named> byName = new HashMap<>();
    private final Map<Long, Named> byEnds = new HashMap<>(); // first and last word of a full name
    private final LongNames longNames;
    private final Map<Long, Named> firstByLast = new HashMap<>();
    private final Map<Long, Named> firstByMiddle = new HashMap<>();
    private final Map<Long, Named> firstByFirst = new HashMap<>();
    private final Map<Long, Named> byShort = new HashMap<>(); // by a short form in capitals
    private final Map<String, Named> byInitials = new HashMap<>();

    private NameIndex(Analysis body, BitSet sources) {
        this.body = body;
        this.sources = sources;
        this.tokens = body.tokens();
        this.introductions = new Introductions(body, this::isSurname);
        this.posts = new SharedPosts(tokens, this::isSurname);
        this.acronyms = new Acronyms(tokens);
        this.capitals = new Capitals(body);
        List<NameRun> scanned = HeadlineNames.trimmed(body, NameScanner.runs(body));
        this.runs = TitleNames.read(tokens, Openers.without(body, scanned));
        this.bearers = new Named[runs.size()];
        this.runAt = runsByToken();
        this.longNames = new LongNames(tokens, runs);
    }

    private int[] runsByToken() {
        int[] first = new int[tokens.count()];
        int from = 0;
        for (int i = 0; i < runs.size(); i++) {
            Arrays.fill(first, from, runs.get(i).to(), i);
            from = runs.get(i).to();
        }
        Arrays.fill(first, from, first.length, runs.size());
        return first;
    }

    /**
     * Reads the names of a body, and of the headline above it.
     *
     * @param sources the tokens that stand in sources: of two bearers of a surname the one who speaks is meant
     */
    static NameIndex of(Analysis body, String headline, BitSet sources) {
        NameIndex index = new NameIndex(body, sources);
        index.readFullNames(index.tokens, index.runs);
        Tokens head = Tokens.of(headline);
        index.readFullNames(head, HeadlineNames.of(head, index.tokens, index.runs));
        index.readFamilies();
        index.readAcronyms();
        index.readKin();
        index.settle();
        index.describe();
        return index;
    }

    List<NameRun> runs() {
        return runs;
    }

    /** The first run that ends behind this token. */
    int runAt(int token) {
        return token < 0 ? 0 : token < runAt.length ? runAt[token] : runs.size();
    }

    /** Whether a token stands in a run. */
    boolean isInside(int token) {
        int run = runAt(token);
        return run < runs.size() && runs.get(run).from() <= token;
    }

    /** The run with a name that a token stands in, or null. */
    @Nullable
    NameRun runWith(int token) {
        if (!tokens.isCapitalized(token) && !tokens.is(token, '.')) {
            return null;
        }
        int run = runAt(token);
        return isInside(token) && runs.get(run).length() > 0 ? runs.get(run) : null;
    }

    /** Whom a run names; null where it is a title alone. */
    @Nullable
    Named bearer(int run) {
        return bearers[run];
    }

    /** Whether a word is the last one of a full name. */
    boolean isSurname(int token) {
        long surname = tokens.foldOfSurname(token);
        Named bearer = firstByLast.get(surname);
        return bearer != null && bearer.personal || addressed.number(surname) != Folds.NONE;
    }

    /** "Bill and Hillary Clinton": the first of the two has the second's surname. */
    private void readFamilies() {
        for (int i = 0; i + 1 < runs.size(); i++) {
            NameRun run = runs.get(i);
            NameRun next = runs.get(i + 1);
            boolean pair = run.length() == 1
                    && next.length() >= 2
                    && !next.isTitled()
                    && next.from() == run.to() + 1
                    && tokens.fold(run.to()) == AND
                    && PersonNames.isGiven(tokens, run.nameFrom())
                    && PersonNames.isGiven(tokens, next.nameFrom());
            if (!pair) {
                continue;
            }
            long first = tokens.fold(run.nameFrom());
            long last = Surnames.fold(tokens, next);
            String name = tokens.word(run.nameFrom()) + " " + tokens.word(next.to() - 1);
            Named bearer = byEnds.computeIfAbsent(first * 31 + last, key -> new Named(name, 2));
            bearer.personal = true;
            byName.putIfAbsent(name, bearer);
            firstByLast.putIfAbsent(last, bearer);
            firstByFirst.putIfAbsent(first, bearer);
            bearers[i] = bearer;
        }
    }

    private void readAcronyms() {
        byName.forEach((name, bearer) -> byInitials.putIfAbsent(initials(name), bearer));
        for (int i = 0; i < runs.size(); i++) {
            NameRun run = runs.get(i);
            int from = run.length() == 1 ? acronyms.fullNameFrom(run.nameFrom()) : -1;
            if (from < 0) {
                continue;
            }
            int to = acronyms.fullNameTo(run.nameFrom());
            String name = tokens.words(from, to);
            Named bearer = byName.computeIfAbsent(name, key -> new Named(key, to - from));
            bearer.isAlso(name, to - from);
            bearer.organization = true;
            byShort.putIfAbsent(tokens.fold(run.nameFrom()), bearer);
            for (int k = i - 1; k >= 0 && runs.get(k).to() > from; k--) {
                bearers[k] = bearer;
                NameRun part = runs.get(k);
                byName.put(tokens.words(part.nameFrom(), part.to()), bearer);
            }
        }
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

    private void readFullNames(Tokens words, List<NameRun> found) {
        for (NameRun run : found) {
            boolean surname = NameScanner.isParticle(words, run.nameFrom()); // "von der Leyen" is no full name
            boolean label = run.length() == 2
                    && words.isUpperCase(run.nameFrom())
                    && (isPost(words, run.nameFrom()) || longNames.isRanked(words, run))
                    && !words.isUpperCase(run.nameFrom() + 1); // "MP Doe", but not "BBC News"
            boolean part = run.length() == 2
                    && longNames.isEnding(words, run)
                    && !PersonNames.isGiven(words, run.nameFrom()); // of "Anna Berg Lund"
            if (label
                    || surname
                    || part
                    || run.length() < 2
                    || run.length() == 2 && words.is(run.to() - 1, '.')
                    || Capitals.isHeadline(words, run)) {
                continue;
            }
            String name = words.words(run.nameFrom(), run.to());
            long first = words.fold(run.nameFrom());
            long last = Surnames.fold(words, run);
            Named bearer = byName.get(name);
            if (bearer == null) {
                bearer = byEnds.computeIfAbsent(first * 31 + last, key -> longNames.bearer(words, run));
                byName.put(name, bearer);
                firstByLast.putIfAbsent(last, bearer);
                firstByFirst.putIfAbsent(first, bearer);
            }
            bearer.isAlso(name, run.length());
            bearer.group |= words == tokens && !run.isTitled() && Nominals.isGeneric(words, run.from() - 1);
            bearer.organization |= bearer.group;
            for (int i = run.nameFrom(); i < run.to(); i++) {
                bearer.organization |= Titles.isOrganizationWord(words, i) && !run.isTitled();
            }
            for (int i = run.from(); i < run.nameFrom() && bearer.gender == 'u'; i++) {
                bearer.gender = Nouns.gender(words, i); // "first lady Anna Berg"
            }
            bearer.personal |= !bearer.organization && (run.isTitled() || PersonNames.isGiven(words, run.nameFrom()));
            if (bearer.personal && !PlainWords.has(words, run.to() - 1)) {
                readMiddleNames(words, run, bearer);
            }
        }
    }

    /** "Camille Etienne Lund": later "Etienne" alone may be the surname by which the story calls her. */
    private void readMiddleNames(Tokens words, NameRun run, Named bearer) {
        String last = words.word(run.to() - 1);
        int hyphen = last.indexOf('-');
        if (hyphen > 2) { // "Lind" of "Ida Lind-Berg"
            firstByMiddle.putIfAbsent(Tokens.fold(last.substring(0, hyphen)), bearer);
        }
        for (int i = run.nameFrom() + 1; i + 1 < run.to(); i++) {
            if (words.isCapitalized(i) && words.end(i) - words.start(i) > 2) {
                firstByMiddle.putIfAbsent(words.fold(i), bearer);
            }
        }
    }

    private static boolean isPost(Tokens words, int token) {
        return Titles.isTitle(words, token) || Titles.isModifier(words, token);
    }

    /** "the first lady, Michelle Berg": what kin and titles tell of man and woman, before short forms are read. */
    private void readKin() {
        for (NameRun run : runs) {
            Named bearer = run.length() >= 2 ? byName.get(tokens.words(run.nameFrom(), run.to())) : null;
            if (bearer != null) {
                introductions.kinBefore(bearer, run);
                bearer.gender = run.gender() == 'u' ? bearer.gender : run.gender();
                families.add(Surnames.fold(tokens, run), bearer);
                if (bearer.personal && !bearer.organization && tokens.isWord(run.to() - 1)) {
                    misspellings.add(tokens.word(run.to() - 1));
                }
            }
        }
        for (NameRun run : runs) {
            if (run.length() == 1) {
                if (run.isTitled()) {
                    addressed.add(Surnames.fold(tokens, run)); // "President Berg"
                }
                families.address(Surnames.fold(tokens, run), run.gender());
            }
        }
    }

    private void settle() {
        Folds inside = insideSentences();
        Map<Long, Named> latestByFirst = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            NameRun run = runs.get(i);
            if (run.length() == 0
                    || capitals.isPartyMark(run)
                    || capitals.isModifier(run)
                    || bearers[i] == null && Capitals.isHeadline(tokens, run)) {
                continue;
            }
            Named bearer = bearers[i] != null
                    ? bearers[i]
                    : run.length() >= 2 ? byName.get(tokens.words(run.nameFrom(), run.to())) : shortInCapitals(run);
            long last = Surnames.fold(tokens, run);
            if (bearer == null
                    && capitals.isDoubtful(run)
                    && inside.number(last) == Folds.NONE
                    && !firstByLast.containsKey(last)
                    && !isFirstName(run)
                    && !Capitals.isAged(tokens, run)) {
                continue; // "Then" has its capital from the sentence
            }
            if (bearer == null) {
                bearer = shortForm(last, run, latestByFirst);
            }
            bearers[i] = bearer;
            bearer.runs++;
            bearer.speaks |= sources.get(run.nameFrom());
            families.remember(last, bearer, body.blockOf(run.from()));
            latestByFirst.put(tokens.fold(run.nameFrom()), bearer);
            if (run.gender() != 'u') {
                bearer.gender = run.gender();
            }
        }
    }

    /** "[Leah] said": whom the story names in full elsewhere. */
    private boolean isFirstName(NameRun run) {
        Named bearer = run.length() == 1 ? firstByFirst.get(tokens.fold(run.nameFrom())) : null;
        return bearer != null && bearer.personal && PersonNames.isGiven(tokens, run.nameFrom());
    }

    private void describe() {
        int last = -1; // of the runs that name someone
        for (int i = 0; i < runs.size(); i++) {
            Named bearer = bearers[i];
            if (bearer != null) {
                introductions.describe(bearer, runs.get(i));
                bearer.several |= families.isOne(tokens, runs.get(i));
                bearer.articled |= isArticledSource(bearer, runs.get(i));
                Named before = last < 0 ? null : bearers[last];
                if (before != null && before != bearer) {
                    posts.share(before, runs.get(last), bearer, runs.get(i));
                }
                last = i;
            }
        }
    }

    /** "[the Virginia Beacon] reported": a source that is a name with an article. */
    private boolean isArticledSource(Named bearer, NameRun run) {
        int the = run.from() - 1;
        return the >= 0
                && sources.get(the)
                && tokens.fold(the) == THE
                && !sources.get(run.to())
                && !run.isTitled()
                && bearer.tokens == run.length();
    }

    /** "NEVS", "U.S.": a short form that the text explains, or whose letters are those of a full name. */
    private @Nullable Named shortInCapitals(NameRun run) {
        Named known = byShort.get(tokens.fold(run.nameFrom()));
        if (known != null || run.length() != 1 || !tokens.isUpperCase(run.nameFrom())) {
            return known;
        }
        String letters = acronyms.letters(run.nameFrom());
        boolean initials = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
        return initials ? byInitials.get(letters) : null;
    }

    /** The words that carry a capital inside a sentence somewhere in the story; a plain word does so by itself, in prose. */
    private Folds insideSentences() {
        Folds inside = new Folds();
        for (NameRun run : runs) {
            boolean alone = run.length() == 1 && run.length() == run.to() - run.from();
            for (int i = run.from(); i < run.to(); i++) {
                boolean told = !PlainWords.has(tokens, i) || alone && capitals.isInProse(i);
                if (told && (i > run.from() || !capitals.opensSentence(i))) {
                    inside.add(tokens.fold(i));
                }
            }
        }
        return inside;
    }

    /** Whom a run names that only a cue makes a name: "Doe said" where no other sentence has Doe. */
    @Nullable
    Named bearerBySource(int run) {
        Named known = bearers[run];
        NameRun words = runs.get(run);
        if (known == null && !capitals.isPartyMark(words) && !capitals.isAdjective(words)) {
            String name = tokens.words(words.nameFrom(), words.to());
            Named meant = misspelt(words);
            known = meant != null ? meant : byName.computeIfAbsent(name, key -> new Named(key, words.length()));
            bearers[run] = known;
        }
        return known;
    }

    /** "Linsdey said": whom a surname means that has a letter wrong, or null. */
    private @Nullable Named misspelt(NameRun run) {
        String surname = run.length() == 1 ? misspellings.meant(tokens, run.nameFrom()) : null;
        if (surname == null) {
            return null;
        }
        long last = Tokens.fold(surname);
        Named found = families.latest(last, run.gender(), body.blockOf(run.from()));
        return found != null ? found : firstByLast.get(last);
    }

    private Named shortForm(long last, NameRun run, Map<Long, Named> byFirst) {
        Named found = families.latest(last, run.gender(), body.blockOf(run.from()));
        Named later = firstByLast.get(last);
        if (found == null && later != null && families.agrees(last, later, run.gender())) {
            found = later;
        }
        boolean region = Places.isRegion(tokens, run.nameFrom(), run.to());
        if (found == null
                && run.length() == 1
                && later == null
                && !region) { // "Georgia" is not short for "Georgia Lund"
            found = byFirst.get(last);
            found = found != null ? found : firstByFirst.get(last);
            found = found != null ? found : firstByMiddle.get(last);
            if (found != null && found.organization) {
                found = null; // "China" is not short for "China Central Television"
            }
        }
        if (found == null) {
            found = misspelt(run);
        }
        if (found == null) {
            String name = tokens.words(run.nameFrom(), run.to());
            found = byName.computeIfAbsent(name, key -> new Named(key, run.length()));
        }
        return found;
    }
}
