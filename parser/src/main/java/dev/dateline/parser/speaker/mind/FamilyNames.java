package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Who "the Bergs" are, where the story names two with that surname in full: "Ole Berg and Ida Berg sold it. [The Bergs] wanted a boat". */
public final class FamilyNames {
    /** How many a family has that is known one by one. */
    private static final int COUPLE = 2;

    private final Tokens tokens;
    private final NameIndex names;

    public FamilyNames(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The two whom a surname of several means; none where the story has only one of them, or more. */
    public List<Named> of(Source source) {
        int name = source.head();
        boolean plural = source.definite()
                && name == source.from() + 1
                && name + 1 == source.to()
                && tokens.isCapitalized(name)
                && tokens.endsWith(name, "s");
        return plural ? bearers(tokens.word(name)) : List.of();
    }

    private List<Named> bearers(String plural) {
        String surname = " " + plural.substring(0, plural.length() - 1);
        List<Named> family = new ArrayList<>();
        for (int i = 0; i < names.runs().size() && family.size() <= COUPLE; i++) {
            Named bearer = names.bearer(i);
            boolean one = bearer != null
                    && bearer.kind() == SpeakerKind.PERSON
                    && bearer.name.endsWith(surname)
                    && !family.contains(bearer);
            if (one && bearer != null) {
                family.add(bearer);
            }
        }
        return family.size() == COUPLE ? family : List.of();
    }
}
