package dev.dateline.parser.speaker;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.Saying;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who answers the questions of the writer: "Is Lund to blame?" in one block, quoted words and nothing else in the next. */
final class Interview {
    /** How often somebody is quoted, at least, and in how many of a hundred quotations, whom a story is an interview with. */
    private static final int LEAST = 3;

    private static final int SHARE = 75;

    private final Analysis body;
    private final Tokens tokens;
    private final Stage stage;
    private final List<Saying> sayings;
    private final Map<Integer, Resolved> bySource;
    private final @Nullable Resolved interviewed;

    Interview(Analysis body, Stage stage, List<Saying> sayings, Map<Integer, Resolved> bySource) {
        this.body = body;
        this.tokens = body.tokens();
        this.stage = stage;
        this.sayings = sayings;
        this.bySource = bySource;
        this.interviewed = mostQuoted();
    }

    /** Whoever is quoted far more than all others, or nobody. */
    private @Nullable Resolved mostQuoted() {
        Map<List<Party>, Integer> counts = new HashMap<>();
        Resolved most = null;
        int highest = 0;
        int all = 0;
        for (Saying saying : sayings) {
            Resolved said = quoted(saying);
            if (said != null) {
                all++;
                int count = counts.merge(said.parties(), 1, Integer::sum);
                if (count > highest) {
                    highest = count;
                    most = said;
                }
            }
        }
        return highest >= LEAST && 100 * highest >= SHARE * all ? most : null;
    }

    /** The one person who is said to have said quoted words, by a cue; null where there is none. */
    private @Nullable Resolved quoted(Saying saying) {
        Span source = saying.sourceOrNull();
        Resolved said = source == null || saying.verbatim().isEmpty() || saying.cueOrNull() == null
                ? null
                : bySource.get(source.start());
        return said != null
                        && said.parties().size() == 1
                        && said.parties().get(0).isPerson()
                ? said
                : null;
    }

    /** Whether a saying without a source stands below a question of the writer, or below what he says himself. */
    boolean isAnswer(int index) {
        int first = tokens.at(sayings.get(index).content().start());
        int block = body.blockOf(first);
        int end = body.firstOfBlock(block) - 1;
        if (block == 0 || !stage.isBare(block) || stage.isQuoted(end)) {
            return false;
        }
        return tokens.is(end, '?') || index > 0 && isWriters(sayings.get(index - 1), block - 1);
    }

    private boolean isWriters(Saying saying, int block) {
        Span source = saying.sourceOrNull();
        int token = source == null ? -1 : tokens.at(source.start());
        return source != null
                && saying.verbatim().isEmpty()
                && source.end() == tokens.end(token)
                && body.blockOf(token) == block
                && Grammar.agreement(tokens, token) == 's';
    }

    /** Who answers: whom the story is an interview with, else who was quoted last before. */
    Resolved answers(int index, Resolved before) {
        if (interviewed != null) {
            return interviewed;
        }
        for (int i = index - 1; i >= 0; i--) {
            Resolved said = quoted(sayings.get(i));
            if (said != null) {
                return said;
            }
        }
        return before;
    }
}
