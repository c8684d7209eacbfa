package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.Callings;
import dev.dateline.parser.speaker.body.Capitals;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.speaker.body.OwnedFirms;
import dev.dateline.parser.speaker.body.PersonSigns;
import dev.dateline.parser.speaker.body.Surnames;
import dev.dateline.parser.speaker.title.Introductions;
import dev.dateline.parser.speaker.title.PointedBodies;
import dev.dateline.parser.speaker.title.SharedPosts;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All bearers of names in a story, and which of them each run of capitals names. A short form names the bearer of a
 * fuller form that was named last before it, else the first one after it.
 */
public final class NameIndex {
    private static final Phrases UNNAMED = Phrases.of(NameIndex.class, "unnamed-words.txt");
    private static final long THE = Tokens.fold("the");

    private final Analysis body;
    private final Tokens tokens;
    private final BitSet sources; // the tokens of sources
    private final List<NameRun> runs;
    private final int[] runAt; // by token
    private final long[] surnames; // by run
    private final Introductions introductions;
    private final SharedPosts posts;
    private final Capitals capitals;
    private final Named[] bearers;
    private final Folds addressed = new Folds(); // single words with a title in front
    private final Families families = new Families();
    private final FamilyTitles titles;
    private final Relatives relatives;
    private final Spouses spouses;
    private final FullNames fullNames;
    private final ShortForms shortForms;
    private final NameParts parts;
    private List<Named> inHeadline = List.of();

    private NameIndex(Analysis body, BitSet sources) {
        this.body = body;
        this.sources = sources;
        this.tokens = body.tokens();
        this.introductions = new Introductions(body, this::isSurname);
        this.posts = new SharedPosts(body, this::isSurname);
        this.capitals = new Capitals(body);
        List<NameRun> scanned = HeadlineNames.trimmed(body, NameScanner.runs(body));
        List<NameRun> found = TitleNames.read(tokens, SmallFronts.with(body, Openers.without(body, scanned)));
        this.runs = PluralTitles.read(tokens, EmployerFronts.parted(tokens, found));
        this.bearers = new Named[runs.size()];
        this.runAt = runsByToken();
        this.surnames = Surnames.folds(tokens, runs);
        this.fullNames = new FullNames(tokens, runs);
        this.shortForms = new ShortForms(tokens, runs, fullNames);
        this.parts = new NameParts(body, families, fullNames);
        this.relatives = new Relatives(tokens);
        this.titles = new FamilyTitles(tokens);
        this.spouses = new Spouses(body, runs, this::runAt, fullNames);
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
    public static NameIndex of(Analysis body, String headline, BitSet sources) {
        NameIndex index = new NameIndex(body, sources);
        index.fullNames.read(index.tokens, index.runs, index.surnames);
        Tokens head = Tokens.of(headline);
        List<NameRun> heads = HeadlineNames.of(head, index.tokens, index.runs);
        index.fullNames.read(head, heads, Surnames.folds(head, heads));
        index.relatives.read(index.runs, index.bearers, index.fullNames);
        index.shortForms.read(index.bearers);
        index.readKin();
        index.settle();
        new Aliases(index.tokens, index.runs, index.bearers).join();
        index.describe();
        new KnownEmployers(index.tokens, index.runs, index.bearers, sources).read();
        HeadlineOffices.read(headline.isEmpty() ? index.tokens : head, index.fullNames, index.bearers);
        index.inHeadline = HeadlinePersons.of(head, heads, index.fullNames);
        return index;
    }

    /** The persons whom the headline names in full. */
    public List<Named> inHeadline() {
        return inHeadline;
    }

    public List<NameRun> runs() {
        return runs;
    }

    /** A run by its number; null behind the last. */
    public @Nullable NameRun run(int number) {
        return number < runs.size() ? runs.get(number) : null;
    }

    /** Whether a run, of which there may be none, begins with a token. */
    public boolean begins(int run, int token) {
        return run < runs.size() && runs.get(run).from() == token;
    }

    /** All whom runs name, in the order of their first ones. */
    public Set<Named> bearers() {
        Set<Named> all = new LinkedHashSet<>(Arrays.asList(bearers));
        all.remove(null);
        return all;
    }

    /** The first token of a run; behind all tokens for one behind the last. */
    public int fromOf(int run) {
        return run < runs.size() ? runs.get(run).from() : tokens.count();
    }

    /** The bodies that titles only point to. */
    public PointedBodies pointed() {
        return introductions.pointed();
    }

    /** Takes what a verb behind a pronoun for somebody tells: "She is director of the Board". */
    public void tell(Named bearer, int verb) {
        introductions.tell(bearer, verb);
    }

    /** The first run that ends behind this token. */
    public int runAt(int token) {
        return token < 0 ? 0 : token < runAt.length ? runAt[token] : runs.size();
    }

    /** Whether a token stands in a run. */
    public boolean isInside(int token) {
        int run = runAt(token);
        return run < runs.size() && runs.get(run).from() <= token;
    }

    /** The run with a name that a token stands in, or null. */
    @Nullable
    public NameRun runWith(int token) {
        if (!tokens.isCapitalized(token) && !tokens.is(token, '.')) {
            return null;
        }
        int run = runAt(token);
        return isInside(token) && runs.get(run).length() > 0 ? runs.get(run) : null;
    }

    /** The run with a name that ends ahead of a token, "[Ann Lee], the mayor"; or null. */
    @Nullable
    public NameRun runEndingAt(int end) {
        NameRun run = end > 0 ? run(runAt(end - 1)) : null;
        return run != null && run.to() == end && run.length() > 0 ? run : null;
    }

    /** Whom the name means that ends ahead of a token; or null. */
    @Nullable
    public Named bearerEndingAt(int end) {
        return runEndingAt(end) == null ? null : bearer(runAt(end - 1));
    }

    /** Whom the name means that a token stands in; or null. */
    @Nullable
    public Named bearerWith(int token) {
        return runWith(token) == null ? null : bearer(runAt(token));
    }

    /** Whom a run names; null where it is a title alone. */
    @Nullable
    public Named bearer(int run) {
        return bearers[run];
    }

    /** The name in full of a body that is called by its letters, "NRC", where the story has it. */
    public String inFull(String body) {
        return shortForms.inFull(body);
    }

    /** Whether a word is the last one of a full name. */
    public boolean isSurname(int token) {
        long surname = tokens.foldOfName(token);
        Named bearer = fullNames.withLast(surname);
        return bearer != null && bearer.personal || addressed.number(surname) != Folds.NONE;
    }

    /** "the first lady, Michelle Berg": what kin and titles tell of man and woman, before short forms are read. */
    private void readKin() {
        for (int i = 0; i < runs.size(); i++) {
            NameRun run = runs.get(i);
            Named bearer = run.length() >= 2 ? fullNames.of(run) : null;
            if (bearer != null) {
                boolean known = bearer.kin;
                introductions.readFamily(bearer, run);
                FirstLadies.read(bearer, tokens, run);
                bearer.kinBlock = bearer.kin && !known ? body.blockOf(run.from()) : bearer.kinBlock;
                bearer.gender = run.gender() == 'u' ? bearer.gender : run.gender();
                families.add(surnames[i], bearer);
                titles.take(run, surnames[i], bearer);
                spouses.read(bearer, run, families);
                if (bearer.personal && !bearer.organization && tokens.isWord(run.to() - 1)) {
                    parts.mayMiss(tokens.word(run.to() - 1));
                }
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            NameRun run = runs.get(i);
            if (run.length() == 1) {
                if (run.isTitled()) {
                    addressed.add(surnames[i]); // "President Berg"
                }
                families.address(surnames[i], run.gender());
                spouses.readOwn(i, surnames, families);
            }
            spouses.readChild(run, surnames[i], families);
        }
    }

    private void settle() {
        RepeatedOpeners repeated = new RepeatedOpeners(tokens, runs, surnames, capitals);
        for (int i = 0; i < runs.size(); i++) {
            NameRun run = runs.get(i);
            if (run.length() == 0
                    || UNNAMED.has(tokens.fold(run.nameFrom())) // "UNIDENTIFIED MAN"
                    || capitals.isPartyMark(run)
                    || capitals.isModifier(run)
                    || bearers[i] == null && Capitals.isHeadline(tokens, run)) {
                continue;
            }
            Named bearer = bearers[i] != null ? bearers[i] : ofOwner(run);
            long last = surnames[i];
            boolean relative = bearer == null && run.length() == 1 && families.isShared(last);
            bearer = relative ? titles.holder(run, last) : bearer; // "President Berg", and no Ann Berg
            bearer = bearer != null ? bearer : run.length() >= 2 ? inFull(run) : shortForms.bearer(run);
            NameRun child = relatives.younger(run, last);
            Named younger = child == null ? null : bearers[runAt(child.from())]; // null until the story names the child
            bearer = younger == null ? bearer : younger;
            bearer = bearer == null ? relatives.elder(run, last) : bearer;
            if (bearer == null
                    && capitals.isDoubtful(run)
                    && (fullNames.withLast(last) == null || isBusiness(last, run))
                    && !isFirstName(run)
                    && !isGivenAlone(run)
                    && fullNames.firm(last) == null
                    && !Capitals.isAged(tokens, run)
                    && !PersonSigns.has(tokens, run)
                    && !OwnedFirms.has(tokens, run)
                    && !Callings.isOfSomeone(tokens, run)
                    && !repeated.has(last)) {
                continue; // "Then" has its capital from the sentence
            }
            if (bearer == null) {
                bearer = parts.bearer(last, run);
            }
            bearers[i] = bearer;
            bearer.runs++;
            bearer.speaks |= sources.get(run.nameFrom());
            parts.remember(last, bearer, run);
            if (run.gender() != 'u' && bearer.together == 0) {
                bearer.gender = run.gender();
            }
        }
    }

    /** "[Tamm’s] said" of "Tamm’s Bakery": whom a possessive names that owns nothing; else null. */
    private @Nullable Named ofOwner(NameRun run) {
        return OwnedFirms.has(tokens, run) ? fullNames.named(tokens.words(run.nameFrom(), run.to() + 1)) : null;
    }

    private @Nullable Named inFull(NameRun run) {
        Named bearer = fullNames.of(run);
        return bearer != null ? bearer : fullNames.withSuffix(run);
    }

    /** "[Games] promise" of a story about Selm Games: what a firm makes, by which alone nobody calls it. */
    private boolean isBusiness(long last, NameRun run) {
        Named bearer = run.length() == 1 ? fullNames.withLast(last) : null;
        return bearer != null && bearer.organization && NameKinds.isBusinessWord(tokens, run.nameFrom());
    }

    /** "[Leah] said": whom the story names in full elsewhere. */
    private boolean isFirstName(NameRun run) {
        Named bearer = run.length() == 1 ? fullNames.withFirst(tokens.foldOfName(run.nameFrom())) : null;
        return bearer != null
                && !bearer.organization
                && (bearer.personal && PersonNames.isGiven(tokens, run.nameFrom())
                        || !PlainWords.has(tokens, run.nameFrom()));
    }

    /** "[Daniel] worked": a given name that is no other word. */
    private boolean isGivenAlone(NameRun run) {
        return run.length() == 1
                && PersonNames.isGiven(tokens, run.nameFrom())
                && !PlainWords.has(tokens, run.nameFrom())
                && run.to() < tokens.count()
                && (tokens.isLowerCase(run.to()) || tokens.is(run.to(), ',') || tokens.is(run.to(), '('));
    }

    private void describe() {
        int last = -1; // of the runs that name someone
        for (int i = 0; i < runs.size(); i++) {
            Named bearer = bearers[i];
            if (bearer != null) {
                NameRun run = runs.get(i);
                introductions.describe(bearer, run);
                posts.count(bearer, run);
                bearer.several |= families.isOne(tokens, run);
                bearer.articled |= isArticledSource(bearer, run);
                Named before = last < 0 ? null : bearers[last];
                if (before != null && before != bearer) {
                    posts.share(before, runs.get(last), bearer, run);
                }
                last = before != null && posts.isPlaceOf(runs.get(last), run) ? last : i;
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

    /** Whom a run names that only a cue makes a name: "Doe said" where no other sentence has Doe. */
    @Nullable
    public Named bearerBySource(int run) {
        Named known = bearers[run];
        NameRun words = runs.get(run);
        boolean nobody = capitals.isPartyMark(words)
                || capitals.isAdjective(words)
                || Capitals.isHeadline(tokens, words); // "WHO IS THE BEST" above a quotation
        if (known == null && !nobody) {
            String name = tokens.words(words.nameFrom(), words.to());
            Named meant = parts.misspelt(words);
            known = meant != null ? meant : fullNames.bearer(name, words.length());
            bearers[run] = known;
        }
        return known;
    }

    /** The person whom words without capitals name. */
    public Named bearer(int from, int to) {
        Named bearer = fullNames.bearer(tokens.words(from, to), to - from);
        bearer.personal = true;
        return bearer;
    }

    /** Takes whom forms of address mean by what pronouns tell. */
    public void partAddressed() {
        FormsOfAddress forms = new FormsOfAddress(tokens, runs, bearers);
        forms.choose(relatives);
        forms.part();
    }
}
