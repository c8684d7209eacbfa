package dev.dateline.parser.speaker.mind;

import dev.dateline.model.Act;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.text.UserHandles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users, “@annlee wrote”, who is Ann Lee where the story has “Ann Lee (@annlee)”, and names without capitals: “— 山田 (@yamada)”. */
public final class Handles {
    private final Tokens tokens;
    private final NameIndex names;
    private @Nullable Map<String, Named> told; // once the first handle is asked for

    public Handles(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Who has the handle that is all of a source, or writes under a name in a script without capitals; null where it is neither. */
    public @Nullable Named bearer(Source source, Act act) {
        int at = source.from();
        if (source.to() == at || UserHandles.end(tokens, at) != source.to()) {
            return act == Act.WRITING && isCaseless(source) ? names.bearer(at, source.to()) : null;
        }
        Named user = told().get(handle(at, source.to()));
        user = user == null ? body(source) : user;
        return user == null ? names.bearer(at, source.to()) : user;
    }

    /** "@[SELM] wrote": the body that a handle is called after; or null. */
    private @Nullable Named body(Source handle) {
        NameRun run = names.runWith(handle.to() - 1);
        if (run == null) {
            return null;
        }
        Named named = names.bearer(names.runAt(run.from()));
        boolean body = named != null && (tokens.isUpperCase(run.nameFrom()) || named.isKnownBody());
        return body ? named : null;
    }

    /** By handle, whose name stands ahead of it: "Ann Lee (@annlee)". */
    private Map<String, Named> told() {
        if (told == null) {
            told = new HashMap<>();
            for (int i = 2; i + 1 < tokens.count(); i++) {
                Named bearer = tokens.is(i, '@') && tokens.is(i - 1, '(') ? names.bearerEndingAt(i - 1) : null;
                if (bearer != null) {
                    told.putIfAbsent(handle(i, UserHandles.end(tokens, i)), bearer);
                }
            }
        }
        return told;
    }

    private String handle(int from, int to) {
        return tokens.words(from, to).toLowerCase(Locale.ROOT);
    }

    /** Whether a source has only letters of a script without capitals, so that nothing but its place tells that it is a name. */
    private boolean isCaseless(Source source) {
        for (int i = source.from(); i < source.to(); i++) {
            if (Character.getType(tokens.first(i)) != Character.OTHER_LETTER) {
                return false;
            }
        }
        return true;
    }
}
