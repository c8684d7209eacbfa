package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Reads the people of contact lines whose role stands in them: {@code To contact the reporter on this story: …}. */
final class Contacts {
    private static final Phrases CONTACT = Phrases.of(List.of("to contact the"));
    private static final Phrases WRITE = Phrases.of(List.of("write to"));
    private static final Phrases REACHED = Phrases.of(List.of("can be reached at", "may be reached at"));
    private static final long EDITOR = Tokens.fold("editor");
    private static final long EDITORS = Tokens.fold("editors");
    private static final String REPORTER = "reporter";

    private Contacts() {}

    /** "Marta Ohlen can be reached at mohlen@example.org" */
    static boolean isReached(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (REACHED.longest(tokens, i) != Phrases.NONE) {
                return ContactAddresses.ofPerson(tokens);
            }
        }
        return false;
    }

    /** The people of a contact line, in print order. */
    static List<Author> people(Tokens tokens) {
        if (Credits.isSigned(tokens)) {
            return Credits.signer(tokens);
        }
        PeopleReader reader = new PeopleReader(tokens);
        if (WRITE.longest(tokens, 0) != Phrases.NONE) {
            reader.read(2, tokens.count(), REPORTER);
            return reader.people();
        }
        int colon = 0;
        boolean editors = false;
        while (colon < tokens.count() && !tokens.is(colon, ':')) {
            editors |= tokens.fold(colon) == EDITOR || tokens.fold(colon) == EDITORS;
            colon++;
        }
        if (CONTACT.longest(tokens, 0) != Phrases.NONE && colon < tokens.count()) {
            reader.read(colon + 1, tokens.count(), editors ? "editor" : REPORTER);
        }
        return reader.people();
    }
}
