package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.Venues;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes off a run of capitals the word that has its capital from the sentence only, or describes: "[Rival] Anna Berg",
 * "[Given] Berg’s age", "[Republican] Berg". What stands behind it has to be a person whom the story names without that word, or begin with a given
 * name; and the word is none that a name inside a sentence begins with.
 */
final class Openers {
    private static final long AND = Tokens.fold("and");
    private static final long WHICH = Tokens.fold("which");
    private static final Phrases OPENING = Phrases.of(Openers.class, "opening-words.txt");

    private static final Phrases LAPSED = Phrases.of(Openers.class, "lapsed-adjectives.txt");

    private static final Phrases KIN = Phrases.of(Openers.class, "kin-labels.txt");

    private static final Phrases DESCRIPTORS = Phrases.of(Openers.class, "describing-bodies.txt");

    private final Analysis body;
    private final Tokens tokens;
    private final List<NameRun> runs;
    private @Nullable Folds firsts; // first words of names inside sentences; read when first asked for
    private final Folds surnames = new Folds(); // of names in full that begin with a given name

    private Openers(Analysis body, List<NameRun> runs) {
        this.body = body;
        this.tokens = body.tokens();
        this.runs = runs;
        for (NameRun run : runs) {
            if (run.length() > 1
                    && PersonNames.isGiven(tokens, run.nameFrom())
                    && !Venues.isWord(tokens, run.to() - 1)) { // no "Rose Cafe"
                surnames.add(tokens.fold(run.to() - 1));
            }
        }
    }

    /** The runs, each without such a word. */
    static List<NameRun> without(Analysis body, List<NameRun> runs) {
        Openers openers = new Openers(body, runs);
        List<NameRun> names = new ArrayList<>(runs.size());
        for (NameRun run : runs) {
            boolean opens = run.length() > 1
                    && (openers.isOpener(run) && openers.isLoose(run)
                            || openers.isDescribed(run)
                            || openers.isDescribedBody(run));
            int from = opens ? run.from() + 1 : run.from();
            names.add(opens ? new NameRun(from, from, run.to(), run.gender()) : run);
        }
        return names;
    }

    /** "[Brook] Holm" of a story that has "met Brook Lund": whether a name inside a sentence begins with a word. */
    private boolean isFirst(int word) {
        Folds known = firsts == null ? readFirsts() : firsts;
        return known.number(tokens.fold(word)) != Folds.NONE;
    }

    private Folds readFirsts() {
        Folds inside = new Folds();
        for (NameRun run : runs) {
            if (run.length() > 0 && !isOpener(run)) {
                inside.add(tokens.fold(run.nameFrom()));
            }
        }
        firsts = inside;
        return inside;
    }

    /** Whether a run has no title and its first word begins a sentence. */
    private boolean isOpener(NameRun run) {
        if (run.isTitled()) {
            return false;
        }
        int from = run.from();
        int first = body.firstOfSentence(body.sentenceOf(from));
        return from == first || from == first + 1 && !tokens.isWord(first);
    }

    /** "[Republican] Berg", "[Norwegian] Berg": what only describes someone whom the story names without it. */
    private boolean isDescribed(NameRun run) {
        int word = run.from();
        return run.length() == 2
                && !run.isTitled()
                && !PersonNames.isGiven(tokens, word)
                && surnames.number(tokens.fold(word + 1)) != Folds.NONE
                && !PersonNames.isGiven(tokens, word + 1)
                && !Titles.isOrganizationWord(tokens, word)
                && (Titles.isModifier(tokens, word) || Nouns.isPerson(tokens, word) || isPlace(word));
    }

    /** "[Developer] Moss Partners", "[Broker] Lund Moss, which": a noun of bodies that is a title in front of persons only. */
    private boolean isDescribedBody(NameRun run) {
        int word = run.from();
        boolean described =
                run.nameFrom() == word + 1 && DESCRIPTORS.has(tokens, word) && !PersonNames.isGiven(tokens, word + 1);
        if (!described) {
            return false;
        }
        boolean which = run.to() + 1 < tokens.count() && tokens.is(run.to(), ',') && tokens.fold(run.to() + 1) == WHICH;
        return which || Titles.isOrganizationWord(tokens, run.to() - 1);
    }

    /** "in [Norrland] Berg said": no comma parts where something is from who is named next. */
    private boolean isPlace(int word) {
        return word > 0
                && Grammar.isPreposition(tokens, word - 1)
                && (Places.isRegion(tokens, word, word + 1) || Places.isTown(tokens, word, word + 1));
    }

    private boolean isLoose(NameRun run) {
        int word = run.from();
        int name = word + 1;
        boolean kin = KIN.has(tokens, word) && PersonNames.isGiven(tokens, name);
        if (kin || isInverted(run) || isOfBoth(run) || LAPSED.has(tokens, word)) {
            return true;
        }
        if (PersonNames.isGiven(tokens, word)
                || NameScanner.isSaint(tokens, word) // "St Olaf’s School"
                || tokens.isUpperCase(word)
                || Titles.isOrganizationWord(tokens, word)
                || Titles.isModifier(tokens, word)
                || isFirst(word)
                || !tokens.isWord(name)) {
            return false;
        }
        if (run.length() == 2) {
            return surnames.number(tokens.fold(name)) != Folds.NONE && !isIntroduced(run)
                    || isAdverb(word)
                    || opensWith(word, name)
                    || isDescriptor(word, name);
        }
        if (DESCRIPTORS.has(tokens, word)
                && (Titles.isOrganizationWord(tokens, run.to() - 1) || tokens.is(run.to() - 2, '&'))) {
            return true; // "[Publisher] Holm Interactive", "[Publisher] Holm & Lund"
        }
        if (run.length() == 3 && BodyNouns.isGenericOpener(tokens, word)) {
            return true; // "[Insurer] Moss Lund"
        }
        if (run.length() == 3 && OPENING.has(tokens, word) && tokens.is(run.to(), '.')) {
            return true; // "[Take] Ilan Besk. Besk, a cook, lost his boat": no sentence is a name alone
        }
        return PersonNames.isGiven(tokens, name)
                && (run.length() > 3
                        || isVerbal(word)
                        || PlainWords.has(tokens, word)
                        || surnames.number(tokens.fold(run.to() - 1)) != Folds.NONE);
    }

    /** "Anna Berg rows. [Zashay Berg], her sister, said": a word that no list has is a given name where the story tells whose it is. */
    private boolean isIntroduced(NameRun run) {
        int told = run.to() + 1;
        return told < tokens.count()
                && tokens.is(run.to(), ',')
                && (tokens.isNumber(told) || Grammar.isDeterminer(tokens, told))
                && !PlainWords.has(tokens, run.from())
                && !Nouns.isAny(tokens, run.from())
                && !Grammar.isListed(tokens, run.from())
                && !Grammar.isModifier(tokens.word(run.from()));
    }

    /** "[Said] Anna Berg: “…”": a verb of saying ahead of who says what stands behind the colon. */
    private boolean isInverted(NameRun run) {
        return Grammar.isReporting(tokens, run.from())
                && run.to() < tokens.count()
                && (tokens.is(run.to(), ':') || tokens.is(run.to(), ','));
    }

    /** "[Brothers] Aldo and Remo Lund": a noun of several in front of two given names. */
    private boolean isOfBoth(NameRun run) {
        return run.length() == 2
                && Nouns.isSeveral(tokens, run.from())
                && PersonNames.isGiven(tokens, run.from() + 1)
                && run.to() + 1 < tokens.count()
                && tokens.fold(run.to()) == AND
                && PersonNames.isGiven(tokens, run.to() + 1);
    }

    /** "[Eventually] Harbornet paid", "[Alongside] Harbornet": a word in -ly, or a preposition, in front of any name. */
    private boolean isAdverb(int token) {
        boolean adverb = tokens.endsWith(token, "ly")
                && tokens.end(token) - tokens.start(token) > 5
                && PlainWords.has(tokens, token) // no "Vassily"
                && !Grammar.isNoAdverb(tokens, token);
        return adverb || Grammar.isPreposition(tokens, token);
    }

    /** "[Retailer] Skarbook", "[Rival] Holmnet": a noun of bodies in front of a name that has no such word. */
    private boolean isDescriptor(int word, int name) {
        boolean noun = DESCRIPTORS.has(tokens, word);
        return noun && !Titles.isOrganizationWord(tokens, name) && !PlainWords.has(tokens, name);
    }

    /** "[Using] Harbornet", "[Picked] Skarbook", "[Try] Greta": a word in -ing or -ed, or an order, in front of no other word. */
    private boolean opensWith(int token, int name) {
        boolean participle = Grammar.hasParticipleEnding(tokens, token);
        return !PlainWords.has(tokens, name)
                && (participle && PlainWords.has(tokens, token) || OPENING.has(tokens, token));
    }

    /** A word that no name begins with: "Certainly", "Entrusting", "Said". */
    private boolean isVerbal(int token) {
        return Grammar.isModifier(tokens.word(token))
                || Grammar.isReporting(tokens, token)
                || Grammar.isFunctional(tokens, token);
    }
}
