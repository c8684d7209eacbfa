package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Tokens;

/** "First lady Ann Lee said … President Lee said": her husband, who is often named by his office and her surname alone. */
final class FirstLadies {
    private static final long FIRST = Tokens.fold("first");
    private static final long GOVERNOR = Tokens.fold("governor");
    private static final long GOV = Tokens.fold("gov");
    private static final long LADY = Tokens.fold("lady");
    private static final long PRESIDENT = Tokens.fold("president");

    private FirstLadies() {}

    /** Takes whether the words ahead of a full name call its bearer so. */
    static void read(Named bearer, Tokens tokens, NameRun run) {
        int before = run.nameFrom() - 1;
        int lady = tokens.is(before, ',') ? before - 1 : before;
        bearer.lady |= lady > 0 && tokens.fold(lady) == LADY && tokens.fold(lady - 1) == FIRST;
    }

    /** Whether a surname behind his office is that of the husband of somebody who is called so. */
    static boolean isHusband(Named lady, Tokens tokens, NameRun run) {
        boolean office = false;
        for (int i = run.from(); i < run.nameFrom() && lady.lady && run.length() == 1; i++) {
            long word = tokens.fold(i);
            office |= word == PRESIDENT || word == GOVERNOR || word == GOV;
        }
        return office;
    }
}
