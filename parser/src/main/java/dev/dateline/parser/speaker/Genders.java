package dev.dateline.parser.speaker;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Learns who is a man and who a woman from pronouns that can mean no one else: those behind the only person whom their
 * sentence names, or, where it names nobody, whom the sentence before names. What is quoted does not count.
 */
final class Genders {
    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final BitSet quoted;

    private @Nullable Named only; // the only person named so far in the sentence
    private boolean several;

    Genders(Analysis body, NameIndex names, BitSet quoted) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.quoted = quoted;
    }

    /** Counts the pronouns of the whole text. */
    void learn() {
        int run = 0;
        Named before = null;
        for (int s = 0; s < body.sentences(); s++) {
            int end = body.firstOfSentence(s + 1);
            only = null;
            several = false;
            for (int i = body.firstOfSentence(s); i < end; i++) {
                while (run < names.runs().size() && names.runs().get(run).to() <= i) {
                    run++;
                }
                boolean named =
                        run < names.runs().size() && names.runs().get(run).nameFrom() == i;
                if (named && !quoted.get(i)) {
                    meet(names.bearer(run));
                } else if (!quoted.get(i) && !several) {
                    count(only != null ? only : before, i);
                }
            }
            before = several ? null : only;
        }
    }

    private void meet(@Nullable Named bearer) {
        if (bearer != null && bearer.kind() == SpeakerKind.PERSON) {
            several |= only != null && only != bearer;
            only = bearer;
        }
    }

    private void count(@Nullable Named bearer, int token) {
        if (bearer == null || tokens.isUpperCase(token)) {
            return;
        }
        switch (SourceReader.agreement(tokens, token)) {
            case 'm' -> bearer.he++;
            case 'f' -> bearer.she++;
            default -> {
                return;
            }
        }
        bearer.personal |= !bearer.organization && bearer.he + bearer.she > 1;
    }
}
