package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Who speaks where a source names what is somebody's: a letter, a platform, what somebody is like. */
final class Owners {
    private static final Phrases PLATFORMS = Phrases.of(Owners.class, "platforms.txt");
    private static final Phrases QUALITIES = Phrases.of(Owners.class, "qualities.txt");
    private static final Phrases SAYINGS = Phrases.of(Owners.class, "owned-sayings.txt");
    private static final Phrases ABOUT = Phrases.of(Owners.class, "papers-about.txt");

    private final Tokens tokens;
    private final NameIndex names;

    Owners(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** "Facebook": where others say something. */
    static boolean isPlatform(Tokens tokens, int token) {
        return PLATFORMS.has(tokens, token);
    }

    /** "[Berg’s] letter", "[her] remarks", "[Berg’s] Facebook": behind who made what is the source only by name; {@code from} if nobody did. */
    int end(int from, int head) {
        if (head == from) {
            return from;
        }
        boolean made =
                Nouns.isDocument(tokens, head) && !Nouns.isOrganization(tokens, head) && tokens.isLowerCase(head);
        made &= !ABOUT.has(tokens, head); // "Berg’s indictment"
        boolean own = QUALITIES.has(tokens, head) || SAYINGS.has(tokens, head);
        made |= PLATFORMS.has(tokens, head) || own && tokens.isLowerCase(head);
        if (!made) {
            return from;
        }
        char agreement = PronounForms.agreement(tokens, from);
        if (agreement == 'm' || agreement == 'f') {
            return from + 1;
        }
        int run = names.runAt(from);
        boolean named = names.begins(run, from);
        int end = named ? names.runs().get(run).to() : from;
        return named && end < head && Grammar.isPossessive(tokens, end) ? end : from;
    }
}
