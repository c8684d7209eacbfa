package dev.dateline.parser.speaker;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.speaker.bearer.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who answers the questions of the writer: "Is Lund to blame?" in one block, quoted words and nothing else in the next. */
final class Interview {
    /** How often somebody is quoted, at least, and in how many of a hundred quotations, whom a story is an interview with. */
    private static final int LEAST = 3;

    private static final int SHARE = 75;

    private final List<Saying> sayings;
    private final Map<Integer, Resolved> bySource;
    private final @Nullable Resolved interviewed;

    Interview(List<Saying> sayings, Map<Integer, Resolved> bySource) {
        this.sayings = sayings;
        this.bySource = bySource;
        this.interviewed = mostQuoted();
    }

    /** Whoever is quoted far more than all others, or nobody. */
    private @Nullable Resolved mostQuoted() {
        Map<Party, Integer> counts = new HashMap<>();
        Resolved most = null;
        int highest = 0;
        int all = 0;
        for (Saying saying : sayings) {
            Resolved said = quoted(saying);
            if (said != null) {
                all++;
                int count = counts.merge(said.parties().get(0), 1, Integer::sum);
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
