package dev.dateline.parser.speaker.noun;

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
    private final Map<String, Member> byBody = new HashMap<>();
    private final Set<String> shared = new HashSet<>(); // the bodies of two persons

    /** Somebody, and the token where the story names that one first. */
    private record Member(Named named, int first) {}

    Members(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        Set<Named> known = new HashSet<>();
        for (int i = 0; i < names.runs().size(); i++) {
            Named bearer = names.bearer(i);
            if (bearer != null
                    && bearer.affiliation != null
                    && bearer.kind() == SpeakerKind.PERSON
                    && known.add(bearer)) {
                NameRun run = names.runs().get(i);
                take(bearer.affiliation.toLowerCase(Locale.ROOT), new Member(bearer, run.from()));
            }
        }
    }

    private void take(String body, Member member) {
        String key = body.startsWith(THE) ? body.substring(THE.length()) : body;
        if (byBody.putIfAbsent(key, member) != null) {
            shared.add(key);
        }
    }

    /** The only one of a body that these words name who is named ahead of them and of whom no title is told; or null. */
    @Nullable
    Named of(int from, int to) {
        String key =
                from < to && tokens.isCapitalized(from) ? tokens.words(from, to).toLowerCase(Locale.ROOT) : "";
        Member member = shared.contains(key) ? null : byBody.get(key);
        return member != null && member.first < from && member.named.titles.isEmpty() ? member.named : null;
    }
}
