package dev.dateline.parser.speaker;

import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.reference.SourceReader;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Learns from quoted words who is a person: a body says "we", who says "I" is one. */
final class FirstPersons {
    private FirstPersons() {}

    /**
     * Takes whoever is the source, by name, of a quotation with "I" in it for a person; not a heading or a signature like
     * "Common Objections" that only stands near.
     */
    static void learn(Tokens tokens, NameIndex names, List<Saying> sayings) {
        SourceReader reader = new SourceReader(tokens, names);
        for (Saying saying : sayings) {
            Span span = saying.sourceOrNull();
            if (span == null || !saysI(tokens, saying)) {
                continue;
            }
            int told = tokens.at(saying.content().start());
            List<Source> sources = reader.read(tokens.at(span.start()), tokens.at(span.end()), told);
            Source source = sources.size() == 1 ? sources.get(0) : null;
            Named bearer = source != null && source.form() == MentionKind.NAME ? source.bearer() : null;
            boolean cued = saying.cueOrNull() != null;
            if (bearer != null
                    && (cued || !bearer.isNamedLikeThing())
                    && (!bearer.place || bearer.given)) { // "Norway said it", and one of its people "I"
                bearer.personal = true;
            }
        }
    }

    private static boolean saysI(Tokens tokens, Saying saying) {
        for (Span quoted : saying.verbatim()) {
            int to = tokens.at(quoted.end());
            for (int i = tokens.nextCapital(tokens.at(quoted.start()), to); i < to; i = tokens.nextCapital(i + 1, to)) {
                boolean one = tokens.first(i) == 'I';
                int length = tokens.end(i) - tokens.start(i);
                char second = one && length > 1 ? tokens.text().charAt(tokens.start(i) + 1) : '’';
                if (one && (second == '’' || second == '\'') && !tokens.is(i + 1, '.')) {
                    return true;
                }
            }
        }
        return false;
    }
}
