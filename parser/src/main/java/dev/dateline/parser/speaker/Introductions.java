package dev.dateline.parser.speaker;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What the words around a name tell of its bearer: titles in front and behind, the organisation, what it is. */
final class Introductions {
    private static final long THE = Tokens.fold("the");

    private final Analysis body;
    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final Appositions appositions;

    Introductions(Analysis body, IntPredicate isSurname) {
        this.body = body;
        this.tokens = body.tokens();
        this.isSurname = isSurname;
        this.appositions = new Appositions(tokens, isSurname);
    }

    /** Takes what a mention tells. */
    void describe(Named bearer, NameRun run) {
        if (run.gender() != 'u') {
            bearer.gender = run.gender();
            bearer.personal = true;
        }
        kind(bearer, run);
        titleBefore(bearer, run);
        officeBefore(bearer, run);
        appositions.read(bearer, run);
        kinBefore(bearer, run);
        if (bearer.personal && run.length() >= 2) {
            affiliate(bearer, Affiliations.of(tokens, run.to()));
            affiliate(bearer, ownerBefore(run));
        }
    }

    private void kind(Named bearer, NameRun run) {
        boolean whole = bearer.tokens == run.length();
        for (int i = run.nameFrom(); i < run.to(); i++) {
            bearer.organization |= Titles.isOrganizationWord(tokens, i) && !run.isTitled();
        }
        boolean place =
                Places.isTown(tokens, run.nameFrom(), run.to()) || Places.isRegion(tokens, run.nameFrom(), run.to());
        boolean agency = Agencies.isPrinted(tokens, run.nameFrom(), run.to());
        bearer.place |= place && whole;
        bearer.organization |= (place || agency) && !run.isTitled() && whole;
        bearer.personal |= run.length() >= 2 && !bearer.organization && PersonNames.isGiven(tokens, run.nameFrom());
        bearer.articled |= !run.isTitled() && whole && isArticled(run);
    }

    /** "the Pentagon", but not "the Obama administration". */
    private boolean isArticled(NameRun run) {
        int before = run.from() - 1;
        boolean the = before >= 0 && tokens.isWord(before) && tokens.fold(before) == THE;
        int next = run.to();
        boolean modifies = next < tokens.count()
                && (tokens.isLowerCase(next) || tokens.is(next, '-'))
                && !Grammar.isFunctional(tokens, next)
                && !Grammar.isReporting(tokens, next);
        return the && !modifies;
    }

    /** "Finance Minister Anna Berg", "former campaign manager Anna Berg". */
    private void titleBefore(Named bearer, NameRun run) {
        int from = titleFrom(run);
        int to = run.nameFrom();
        while (from < to && Titles.isHonorific(tokens, from)) {
            from += tokens.is(from + 1, '.') ? 2 : 1;
        }
        while (to > from && (Titles.isHonorific(tokens, to - 1) || tokens.is(to - 1, '.') && isAddress(to - 2))) {
            to--;
        }
        boolean titled = to > from
                && (Titles.isTitle(tokens, to - 1)
                        || Titles.isOccupation(tokens, to - 1)
                        || tokens.is(to - 1, '.') && Titles.isTitle(tokens, to - 2)
                        || run.isTitled() && tokens.isWord(to - 1));
        if (!titled || Nouns.isGroup(tokens, to - 1) && !Titles.isTitle(tokens, to - 1)) {
            return;
        }
        bearer.personal = true;
        affiliate(bearer, Affiliations.before(tokens, from, to, isSurname));
        int own = Affiliations.ownFrom(tokens, from, to, isSurname);
        affiliate(bearer, Affiliations.left(tokens, from, own, isSurname));
        bearer.titles.add(tokens.words(own, to));
        takeRole(bearer, own, to);
    }

    private void takeRole(Named bearer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Titles.isTitle(tokens, i) || Titles.isOccupation(tokens, i)) {
                bearer.roles.add(Titles.inFull(tokens.word(i)));
                char gender = Nouns.gender(tokens, i);
                bearer.gender = gender == 'u' ? bearer.gender : gender;
            }
            if (Grammar.isPreposition(tokens, i)) {
                return;
            }
        }
    }

    /** "his wife, Anna Berg,": a noun of kin tells man or woman. */
    void kinBefore(Named bearer, NameRun run) {
        int noun = run.from() - 1;
        noun = noun > 0 && tokens.is(noun, ',') ? noun - 1 : noun;
        char gender = noun > 0 && tokens.isLowerCase(noun) ? Nouns.gender(tokens, noun) : 'u';
        if (gender != 'u' && !bearer.organization && bearer.gender == 'u') {
            bearer.gender = gender;
            bearer.personal = true;
        }
    }

    /** "The mayor of Altona, Anna Berg, said": a title with its article, set off in front of the name. */
    private void officeBefore(Named bearer, NameRun run) {
        int comma = run.from() - 1;
        boolean setOff = comma > 0
                && !bearer.place
                && tokens.is(comma, ',')
                && run.length() >= 2
                && run.to() < tokens.count()
                && !tokens.isWord(run.to());
        if (!setOff) {
            return;
        }
        int low = Math.max(body.firstOfSentence(body.sentenceOf(comma)), comma - 8);
        boolean titled = false;
        for (int i = comma - 1; i >= low && (tokens.isWord(i) || Affiliations.isPossessive(tokens, i)); i--) {
            if (Grammar.isArticle(tokens, i)) {
                if (titled && i + 1 < comma) {
                    int own = Affiliations.ownFrom(tokens, i + 1, comma, isSurname);
                    bearer.personal = true;
                    bearer.titles.add(tokens.words(own, comma));
                    takeRole(bearer, own, comma);
                }
                return;
            }
            titled |= Titles.isOccupation(tokens, i);
        }
    }

    /** "The Courier's Anna Berg": the organisation that a name belongs to. */
    private @Nullable String ownerBefore(NameRun run) {
        int clitic = run.from() - 1;
        if (clitic < 1 || run.isTitled() || !Affiliations.isPossessive(tokens, clitic)) {
            return null;
        }
        int from = clitic;
        while (from > 0 && from > clitic - 6 && tokens.isCapitalized(from - 1)) {
            from--;
        }
        boolean person = from < clitic && isSurname.test(clitic - 1);
        return from == clitic || person ? null : tokens.words(from, clitic);
    }

    private boolean isAddress(int token) {
        return token >= 0 && Titles.isHonorific(tokens, token);
    }

    /** A title may begin in lower case: "campaign manager Anna Berg", "former Mayor Anna Berg". */
    private int titleFrom(NameRun run) {
        int from = run.from();
        int block = body.firstOfBlock(body.blockOf(run.from()));
        boolean lower = !run.isTitled() && from > block && Titles.isOccupation(tokens, from - 1);
        if (!run.isTitled() && !lower) {
            return from;
        }
        int i = lower ? from - 1 : from;
        while (i > block && i > from - 8 && goesOnLeft(i)) {
            i--;
        }
        while (i < from && Affiliations.isPossessive(tokens, i)) {
            i++;
        }
        return i;
    }

    /** Whether the token in front of this one belongs to the title that goes on here. */
    private boolean goesOnLeft(int token) {
        int before = token - 1;
        if (Affiliations.isPossessive(tokens, before)) {
            return before > 0 && tokens.isWord(before - 1);
        }
        if (tokens.isLowerCase(before) && tokens.isCapitalized(token)) {
            return Titles.isModifier(tokens, before); // "former Governor", not "upstart Governor"
        }
        return isModifier(before) && !(tokens.isLowerCase(before) && Nouns.isSeveral(tokens, before));
    }

    private boolean isModifier(int token) {
        return tokens.isWord(token)
                && !Grammar.isDeterminer(tokens, token)
                && !Grammar.isPreposition(tokens, token)
                && !Grammar.isSubordinator(tokens, token)
                && !Grammar.isBetween(tokens, token)
                && !Grammar.isPronoun(tokens, token)
                && !Grammar.isCalendar(tokens, token)
                && (tokens.isCapitalized(token) || tokens.isSpacedBefore(token) && !isVerb(token));
    }

    /** "said spokesman John Doe": a verb modifies no title. */
    private boolean isVerb(int token) {
        return tokens.endsWith(token, "ed") || Grammar.isReporting(tokens, token);
    }

    static void affiliate(Named bearer, @Nullable String organization) {
        if (bearer.affiliation == null) {
            bearer.affiliation = organization;
        }
    }
}
