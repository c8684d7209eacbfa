package dev.dateline.parser.speaker;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the words around a name tell of its bearer: titles in front and behind, the organisation, what it is. */
final class Introductions {
    private final Analysis body;
    private final Tokens tokens;

    Introductions(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /** Takes what a mention tells. */
    void describe(Named bearer, NameRun run) {
        if (run.gender() != 'u') {
            bearer.gender = run.gender();
            bearer.personal = true;
        }
        for (int i = run.nameFrom(); i < run.to(); i++) {
            bearer.organization |= Titles.isOrganizationWord(tokens, i) && !run.isTitled();
        }
        boolean place =
                Places.isTown(tokens, run.nameFrom(), run.to()) || Places.isRegion(tokens, run.nameFrom(), run.to());
        bearer.organization |= place && !run.isTitled() && bearer.tokens == run.length();
        bearer.personal |= run.length() >= 2 && !bearer.organization && PersonNames.isGiven(tokens, run.nameFrom());
        int from = titleFrom(run);
        int to = run.nameFrom();
        while (from < to && Titles.isHonorific(tokens, from)) {
            from += tokens.is(from + 1, '.') ? 2 : 1;
        }
        while (to > from && (Titles.isHonorific(tokens, to - 1) || tokens.is(to - 1, '.') && isAddress(to - 2))) {
            to--;
        }
        if (to > from && (Titles.isTitle(tokens, to - 1) || tokens.is(to - 1, '.') || run.isTitled())) {
            bearer.personal = true;
            bearer.titles.add(tokens.words(from, to));
            affiliate(bearer, Affiliations.before(tokens, from, to));
        }
        officeBefore(bearer, run);
        apposition(bearer, run);
        if (bearer.personal && run.length() >= 2) {
            affiliate(bearer, Affiliations.of(tokens, run.to()));
        }
    }

    /** "The mayor of Altona, Anna Berg, said": a title with its article, set off in front of the name. */
    private void officeBefore(Named bearer, NameRun run) {
        int comma = run.from() - 1;
        boolean setOff = comma > 0
                && tokens.is(comma, ',')
                && run.length() >= 2
                && run.to() < tokens.count()
                && !tokens.isWord(run.to());
        if (!setOff) {
            return;
        }
        int low = Math.max(body.firstOfSentence(body.sentenceOf(comma)), comma - 8);
        boolean titled = false;
        for (int i = comma - 1; i >= low && tokens.isWord(i); i--) {
            if (Grammar.isArticle(tokens, i)) {
                if (titled && i + 1 < comma) {
                    bearer.personal = true;
                    bearer.titles.add(tokens.words(i + 1, comma));
                }
                return;
            }
            titled |= tokens.isLowerCase(i) && Titles.isTitle(tokens, i);
        }
    }

    private boolean isAddress(int token) {
        return token >= 0 && Titles.isHonorific(tokens, token);
    }

    /** A title may begin in lower case: "campaign manager Anna Berg". */
    private int titleFrom(NameRun run) {
        int from = run.from();
        int block = body.firstOfBlock(body.blockOf(run.from()));
        boolean lower = from > block && tokens.isLowerCase(from - 1) && Titles.isTitle(tokens, from - 1);
        if (run.isTitled() || !lower) {
            return from;
        }
        int i = from - 1;
        while (i > block && i > from - 6 && isModifier(i - 1)) {
            i--;
        }
        return i;
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
        return tokens.word(token).endsWith("ed") || Grammar.isReporting(tokens, token);
    }

    /** "Anna Berg, president of the Chamber, said". */
    private void apposition(Named bearer, NameRun run) {
        int comma = run.to();
        if (comma + 2 >= tokens.count() || !tokens.is(comma, ',') || run.length() < 2 && !run.isTitled()) {
            return;
        }
        int from = comma + 1;
        if (Grammar.isDeterminer(tokens, from)) {
            from++;
        }
        int limit = Math.min(tokens.count(), from + 20);
        int title = -1;
        int i = from;
        while (i < limit && (tokens.isWord(i) || tokens.is(i, '-') || tokens.is(i, '.') && isInner(i))) {
            boolean boundary =
                    Grammar.isSubordinator(tokens, i) && !tokens.word(i).equals("and");
            if (boundary || Grammar.isAuxiliary(tokens, i) || Grammar.isPronoun(tokens, i)) {
                break;
            }
            if (title < 0 && Titles.isTitle(tokens, i)) {
                title = i;
            }
            if (title < 0 && (Grammar.isPreposition(tokens, i) || isVerb(i))) {
                return;
            }
            i++;
        }
        boolean closed = i < tokens.count() && !tokens.isWord(i) && !tokens.is(i, ':');
        if (title >= 0 && closed) {
            bearer.personal = true;
            bearer.titles.add(tokens.words(from, i));
            affiliate(bearer, Affiliations.behind(tokens, title, i));
            if (bearer.affiliation == null) {
                affiliate(bearer, Affiliations.before(tokens, from, title + 1));
            }
        }
    }

    private boolean isInner(int stop) {
        return stop + 1 < tokens.count()
                && !tokens.isSpacedBefore(stop)
                && tokens.end(stop - 1) - tokens.start(stop - 1) <= 3;
    }

    private static void affiliate(Named bearer, @Nullable String organization) {
        if (bearer.affiliation == null) {
            bearer.affiliation = organization;
        }
    }
}
