package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who "the Bergs" are, where the story names two with that surname in full: "Ole Berg and Ida Berg sold it. [The Bergs] wanted a boat". */
public final class FamilyNames {
    /** How many a family has that is known one by one. */
    private static final int COUPLE = 2;

    private final Tokens tokens;
    private final NameIndex names;
    private @Nullable Map<String, List<Named>> families; // by surname; most stories never ask for them

    public FamilyNames(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The two whom a surname of several means; none where the story has only one of them, or more, or a body so called: "the Altona Bergs". */
    public List<Named> of(Source source) {
        int name = source.head();
        boolean plural = source.definite()
                && name == source.from() + 1
                && name + 1 == source.to()
                && tokens.isCapitalized(name)
                && tokens.endsWith(name, "s")
                && (source.bearer() == null || source.bearer().tokens == 1);
        if (!plural) {
            return List.of();
        }
        String word = tokens.word(name);
        List<Named> family = families().getOrDefault(word.substring(0, word.length() - 1), List.of());
        return family.size() == COUPLE ? family : List.of();
    }

    /** The persons with names in full by their surnames, no more than tell that they are too many. */
    private Map<String, List<Named>> families() {
        Map<String, List<Named>> read = families;
        if (read == null) {
            read = new HashMap<>();
            for (Named bearer : names.bearers()) {
                int surname = bearer.name.lastIndexOf(' ') + 1;
                if (surname > 0 && bearer.kind() == SpeakerKind.PERSON) {
                    List<Named> family =
                            read.computeIfAbsent(bearer.name.substring(surname), word -> new ArrayList<>());
                    if (family.size() <= COUPLE && !family.contains(bearer)) {
                        family.add(bearer);
                    }
                }
            }
            families = read;
        }
        return read;
    }
}
