package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Persons of whom the story tells by which body they are, and nothing else: "ABC’s Ann Berg … the [ABC] anchor". */
final class Members {
    private static final String THE = "the ";

    private final Tokens tokens;
    private final NameIndex names;
    private final Map<String, Named> byBody = new HashMap<>();
    private final Set<String> shared = new HashSet<>(); // the bodies of two persons

    Members(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
        Set<Named> known = new HashSet<>();
        for (int i = 0; i < names.runs().size(); i++) {
            Named bearer = names.bearer(i);
            if (bearer != null
                    && bearer.affiliation != null
                    && bearer.kind() == SpeakerKind.PERSON
                    && known.add(bearer)) {
                take(bearer.affiliation.toLowerCase(Locale.ROOT), bearer);
            }
        }
    }

    private void take(String body, Named bearer) {
        String key = body.startsWith(THE) ? body.substring(THE.length()) : body;
        if (byBody.putIfAbsent(key, bearer) != null) {
            shared.add(key);
        }
    }

    /** The only one of a body that these words name who is named ahead of them and of whom no title is told; or null. */
    @Nullable
    Named of(int from, int to) {
        String key = from < to && tokens.isCapitalized(from)
                ? tokens.words(from, to).toLowerCase(Locale.ROOT)
                : "";
        Named member = shared.contains(key) ? null : byBody.get(key);
        return member != null && member.titles.isEmpty() && isNamed(member, from) ? member : null;
    }

    private boolean isNamed(Named member, int before) {
        for (int i = 0; i < names.runs().size(); i++) {
            NameRun run = names.runs().get(i);
            if (run.from() >= before) {
                return false;
            }
            if (names.bearer(i) == member) {
                return true;
            }
        }
        return false;
    }
}
