package dev.dateline.parser.page.witness;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;

/** The person who holds the rights in all of a page, as its last lines say: "© 2009–2024 Jane Doe. All rights reserved." */
public final class Holders {
    /** So many passages at the end of a page are looked at. */
    private static final int LAST = 12;
    /** Such a line is no longer, ... */
    private static final int LINE = 120;
    /** ... nor is the name in it, in words. */
    private static final int NAME = 3;

    private Holders() {}

    /** The person, if one is named below a passage. */
    public static Optional<String> person(PageText page, int last) {
        for (int i = Math.max(last + 1, page.passages.size() - LAST); i < page.passages.size(); i++) {
            Passage passage = page.passages.get(i);
            Optional<String> person =
                    passage.end - passage.start <= LINE ? inLine(page.textOf(passage)) : Optional.empty();
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inLine(String line) {
        Tokens tokens = Tokens.of(line);
        int at = 0;
        boolean held = false;
        while (at < tokens.count() && !PersonNames.isGiven(tokens, at)) {
            boolean sign = tokens.is(at, '©') || tokens.isSpelled(at, "copyright") || isLetter(tokens, at);
            boolean between = !tokens.isWord(at) || Character.isDigit(tokens.first(at)) || tokens.isSpelled(at, "by");
            held = sign || held && between; // "Contact | © Jane Doe"
            at++;
        }
        int end = Math.min(PersonNames.end(tokens, at, tokens.count()), at + NAME + 1);
        while (end > at + 2 && Grammar.isFunctional(tokens, end - 1)) {
            end--; // "Jane Doe [All] rights reserved"
        }
        boolean ends = end == tokens.count() || !tokens.isWord(end) || Grammar.isFunctional(tokens, end);
        return held && ends && end - at <= NAME && PersonNames.isFullName(tokens, at, end)
                ? Optional.of(tokens.words(at, end))
                : Optional.empty();
    }

    /** "([c])" */
    private static boolean isLetter(Tokens tokens, int token) {
        return tokens.isSpelled(token, "c") && tokens.is(token - 1, '(') && tokens.is(token + 1, ')');
    }
}
