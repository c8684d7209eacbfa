package dev.dateline.parser.speaker;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/**
 * Reads what stands behind a name: "Anna Berg, president of the Chamber, said"; "Anna Berg, 51, a cook at the Anchor";
 * "Anna Berg, who was Lund's campaign manager".
 */
final class Appositions {
    private static final int LONGEST = 20;
    private static final long WHO = Tokens.fold("who");
    private static final long AND = Tokens.fold("and");
    private static final long AS = Tokens.fold("as");
    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");
    private static final long TO = Tokens.fold("to");

    private final Tokens tokens;
    private final IntPredicate isSurname;

    Appositions(Tokens tokens, IntPredicate isSurname) {
        this.tokens = tokens;
        this.isSurname = isSurname;
    }

    /** Takes what stands behind a mention. */
    void read(Named bearer, NameRun run) {
        int comma = behindMark(run.to());
        if (comma + 2 >= tokens.count()
                || !tokens.is(comma, ',')
                || run.length() < 2 && !run.isTitled() && bearer.tokens < 2) {
            return;
        }
        int from = comma + 1;
        if (tokens.isNumber(from) && tokens.is(from + 1, ',') && from + 3 < tokens.count()) {
            from += 2; // an age
        }
        boolean clause = tokens.fold(from) == WHO;
        if (clause) {
            from = officeInClause(from + 1);
        }
        if (from < 0 || from >= tokens.count()) {
            return;
        }
        boolean article = Grammar.isDeterminer(tokens, from);
        boolean definite = article && tokens.word(from).equals("the");
        int first = article ? from + 1 : from;
        int end = end(first, article && !definite);
        int title = title(first, end);
        boolean closed = clause || article || end < tokens.count() && !tokens.isWord(end) && !tokens.is(end, ':');
        if (title >= 0 && closed && !isNextName(title, end)) {
            take(bearer, first, title, end);
        } else if (article && title < 0) {
            takeNoun(bearer, first, end);
        }
    }

    /** Behind "(R-Iowa)" or ", R-Iowa". */
    private int behindMark(int token) {
        if (tokens.is(token, '(')) {
            for (int i = token + 1; i < tokens.count() && i < token + 7; i++) {
                if (tokens.is(i, ')')) {
                    return i + 1;
                }
            }
        }
        boolean mark = tokens.is(token, ',')
                && token + 2 < tokens.count()
                && tokens.isCapitalized(token + 1)
                && tokens.end(token + 1) - tokens.start(token + 1) > 3
                && tokens.text().charAt(tokens.start(token + 1) + 1) == '-';
        return !mark ? token : tokens.is(token + 2, '.') ? token + 3 : token + 2;
    }

    /** "who [is] the mayor", "who served [as] mayor": where the office begins, or -1. */
    private int officeInClause(int token) {
        for (int i = token; i < token + 3 && i + 1 < tokens.count(); i++) {
            boolean opens = tokens.fold(i) == AS || Grammar.isBe(tokens, i) && Grammar.isArticle(tokens, i + 1);
            if (opens) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The end of the phrase: a mark, a verb, a clause; where it only describes, also the place where its bearer is. */
    private int end(int from, boolean indefinite) {
        int i = from;
        int limit = Math.min(tokens.count(), from + LONGEST);
        boolean noun = false;
        while (i < limit) {
            boolean inside = tokens.isWord(i)
                    || tokens.isNumber(i)
                    || Affiliations.isPossessive(tokens, i)
                    || tokens.is(i, '-')
                    || tokens.is(i, '&')
                    || tokens.is(i, '.') && isInner(i);
            boolean clause = Grammar.isSubordinator(tokens, i) && tokens.fold(i) != AND;
            boolean verb = Grammar.isAuxiliary(tokens, i)
                    || Grammar.isPronoun(tokens, i)
                    || noun && (Grammar.isReporting(tokens, i) || isParticiple(i) || Grammar.isAdverb(tokens, i));
            boolean place = noun && indefinite && Grammar.isPreposition(tokens, i) && !belongs(i)
                    || noun && Grammar.isPreposition(tokens, i) && tokens.isNumber(i + 1);
            if (!inside || i + 1 >= tokens.count() || clause || verb || place) {
                break;
            }
            noun |= Titles.isOccupation(tokens, i) || Nouns.isPerson(tokens, i);
            i++;
        }
        return i;
    }

    /** "president of", "spokesman for", "adviser to". */
    private boolean belongs(int preposition) {
        long word = tokens.fold(preposition);
        return word == OF || word == FOR || word == TO;
    }

    private boolean isParticiple(int token) {
        String word = tokens.word(token);
        return tokens.isLowerCase(token) && word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed"));
    }

    /** The noun that the title ends with, ahead of any preposition, or -1. */
    private int title(int from, int end) {
        int title = -1;
        for (int i = from; i < end; i++) {
            if (Grammar.isPreposition(tokens, i)) {
                break;
            }
            if (Titles.isTitle(tokens, i) || Titles.isOccupation(tokens, i)) {
                title = i;
            } else if (title >= 0 && tokens.fold(i) == AND) {
                break;
            } else if (Nouns.isPerson(tokens, i) && tokens.isLowerCase(i)) {
                title = -1; // "a prosecutor critic"
            }
        }
        return title;
    }

    /** ", Governor Berg,": the next of a list, no apposition. */
    private boolean isNextName(int title, int end) {
        int next = tokens.is(title + 1, '.') ? title + 2 : title + 1;
        return tokens.isCapitalized(title) && next < end && tokens.isCapitalized(next);
    }

    private void take(Named bearer, int from, int title, int end) {
        int own = Affiliations.ownFrom(tokens, from, end, isSurname);
        bearer.personal = true;
        Introductions.affiliate(bearer, Affiliations.left(tokens, from, own, isSurname));
        Introductions.affiliate(bearer, Affiliations.behind(tokens, title, end, isSurname));
        if (tokens.count() > end && end == title + 1 && Grammar.isPreposition(tokens, end)) {
            Introductions.affiliate(
                    bearer, Affiliations.behind(tokens, title, Math.min(tokens.count(), end + 14), isSurname));
        }
        if (bearer.affiliation == null) {
            Introductions.affiliate(bearer, Affiliations.before(tokens, from, title + 1, isSurname));
        }
        int start = Math.min(own, title);
        int and = title + 1;
        if (and + 1 < end && tokens.fold(and) == AND) {
            int other = title(and + 1, end);
            if (other > and + 1 && other + 1 == end) { // "a manufacturer and conservative activist"
                bearer.titles.add(tokens.words(and + 1, end));
                role(bearer, other);
                end = and;
            }
        }
        bearer.titles.add(tokens.words(start, end));
        role(bearer, title);
    }

    /** "a California Democrat": no title, but a word that the bearer may be meant by. */
    private void takeNoun(Named bearer, int from, int end) {
        for (int i = from; i < end && !Grammar.isPreposition(tokens, i); i++) {
            boolean last = i + 1 == end || Grammar.isPreposition(tokens, i + 1);
            if (last && Nouns.isPerson(tokens, i)) {
                role(bearer, i);
                bearer.personal = true;
            } else if (last && Nouns.isOrganization(tokens, i)) {
                role(bearer, i);
                bearer.organization |= !bearer.personal;
            }
        }
    }

    private void role(Named bearer, int noun) {
        bearer.roles.add(Titles.inFull(tokens.word(noun)));
        char gender = Nouns.gender(tokens, noun);
        bearer.gender = gender == 'u' ? bearer.gender : gender;
    }

    private boolean isInner(int stop) {
        return stop + 1 < tokens.count() && !tokens.isSpacedBefore(stop) && Grammar.isAbbreviation(tokens, stop - 1);
    }
}
