package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who heads a list's entry or a paragraph: "2. Anna Berg. The former mayor said", the name as a line of its own. */
public final class NameHeadings {
    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;

    public NameHeadings(Analysis body, NameIndex names) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
    }

    /** The person whose name is all of the sentence in front of the one that this source opens; null where there is none. */
    @Nullable
    public Named over(Source source) {
        int sentence = body.sentenceOf(source.from());
        if (sentence == 0 || body.firstOfSentence(sentence) != source.from()) {
            return null;
        }
        int from = body.firstOfSentence(sentence - 1);
        while (from < source.from() && (tokens.isNumber(from) || !tokens.isWord(from))) {
            from++; // "2."
        }
        int index = names.runAt(from);
        NameRun run = names.run(index);
        if (run == null || run.from() != from || run.length() < 2 || !isEnd(run.to(), source.from())) {
            return null;
        }
        Named bearer = names.bearer(index);
        return bearer != null && bearer.kind() == SpeakerKind.PERSON ? bearer : null;
    }

    private boolean isEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                return false;
            }
        }
        return to - from <= 2;
    }
}
