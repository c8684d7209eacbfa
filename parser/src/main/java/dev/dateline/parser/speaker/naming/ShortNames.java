package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The shorter names by which a body is called later: a firm by its first partner, "Hodd" of "Hodd & Lane", or without what it does,
 * "Selm Savings" of "Selm Savings Bank", a school by its town or saint, a shop by its owner, "Tamm’s" of "Tamm’s Bakery", and a
 * club by its last word, "Herons" of "Greben Herons FC".
 */
final class ShortNames {
    private static final Phrases OPENERS = Phrases.of(ShortNames.class, "firm-openers.txt");
    private static final Phrases SCHOOLS = Phrases.of(ShortNames.class, "kinds-of-schools.txt");
    private static final long BANK = Tokens.fold("bank");
    private static final long CAPITAL = Tokens.fold("capital");
    private static final long SCHOOL = Tokens.fold("school");
    private static final String CLUB = "FC";

    private final Tokens words;
    private final int from;
    private final int form; // behind the last word that is no legal form
    private final List<String> found = new ArrayList<>();

    private ShortNames(Tokens words, NameRun run, int form) {
        this.words = words;
        this.from = run.nameFrom();
        this.form = form;
    }

    /** Those of a body, whose name has its legal form from a token on. */
    static List<String> of(Tokens words, NameRun run, int form) {
        ShortNames names = new ShortNames(words, run, form);
        names.readPartner();
        names.readOwner();
        names.readOpener();
        names.readBusiness();
        if (form < run.to() && words.endsWith(run.to() - 1, CLUB) && form > names.from + 1) { // "AFC", too
            names.add(form - 1, form);
        }
        return names.found;
    }

    /** "[Hodd] & Lane". */
    private void readPartner() {
        int and = from + 1;
        boolean joint = and + 1 < form && (words.is(and, '&') || words.is(and, ',') || Grammar.isAnd(words, and));
        if (joint && (words.isSpacedBefore(and) || words.is(and, ','))) {
            add(from, and);
        }
    }

    /** "[Tamm’s] Bakery", "[St Una’s] Hospital". */
    private void readOwner() {
        for (int i = from + 1; i + 1 < form && i < from + 3; i++) {
            if (words.kind(i) == TokenKind.CLITIC && OwnedBodies.hasOwner(words, from, form)) {
                found.add(words.words(from, i + 1));
                return;
            }
        }
    }

    /** "Grupo [Orlo]". */
    private void readOpener() {
        if (form == from + 2 && OPENERS.has(words, from)) {
            add(from + 1, form);
        }
    }

    /** "[Selm Savings] Bank", "[Moss Vale] Capital Partners", "[Oakfield] Primary School". */
    private void readBusiness() {
        int end = form;
        while (end > from + 1 && isBusiness(end - 1)) {
            end--;
            if (end > from + 1) {
                found.add(words.words(from, end));
            }
        }
        if (end == from + 1 && form > from + 2) {
            add(from, end);
        }
    }

    private boolean isBusiness(int token) {
        return NameKinds.isBusinessWord(words, token)
                || words.isCapitalized(token)
                        && (words.fold(token) == BANK
                                || words.fold(token) == CAPITAL
                                || words.fold(token) == SCHOOL
                                || token + 1 < form && words.fold(token + 1) == SCHOOL && SCHOOLS.has(words, token));
    }

    /** Adds a word that is no name of anybody else. */
    private void add(int word, int to) {
        boolean own = to == word + 1
                && words.isWord(word)
                && !PlainWords.has(words, word)
                && !Titles.isModifier(words, word)
                && !PersonNames.isGiven(words, word)
                && !Places.isTown(words, word, to)
                && !Places.isRegion(words, word, to);
        if (own) {
            found.add(words.words(word, to));
        }
    }
}
