package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.parser.linear.Features;
import dev.dateline.parser.page.judge.PassageJudge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a page with their right answers, by the story that people found in it, or by some of its words and
 * some that are none of it.
 */
final class PagePassages implements PassageJudge {
    /** So many tokens in a row are taken for the same text. */
    private static final int RUN = 4;

    /** Pages with more passages count no more than those. */
    private static final double MOST = 40;

    private static final int[] NONE = {};

    private final List<PassageExample> examples = new ArrayList<>();
    private final boolean isWhole;
    private final Map<String, Integer> story;
    private final Map<String, Integer> either;
    private final String words;
    private final Set<String> lines = new HashSet<>();
    private final List<String> with = new ArrayList<>();
    private final List<String> without = new ArrayList<>();

    /** Takes an item's object {@code gold}. */
    PagePassages(JsonNode gold) {
        isWhole = gold.path("body").isTextual();
        String body = gold.path("body").asText("");
        story = runs(tokens(body));
        words = " " + String.join(" ", tokens(body)) + " ";
        for (String line : body.split("\n")) {
            lines.add(String.join(" ", tokens(line)));
        }
        List<String> optional = new ArrayList<>();
        gold.path("optional").forEach(text -> optional.addAll(tokens(text.asText())));
        either = runs(optional);
        gold.path("with").forEach(text -> with.add(String.join(" ", tokens(text.asText()))));
        gold.path("without").forEach(text -> without.add(String.join(" ", tokens(text.asText()))));
    }

    @Override
    public int score(CharSequence text, int size, boolean rule, Features features) {
        Boolean answer = answer(tokens(text));
        double weight = isWhole ? .4 + Math.min(2, size / 300.0) : 1.5;
        examples.add(new PassageExample(PassageExample.hashes(features), NONE, answer, weight));
        return rule ? 1 : -1;
    }

    @Override
    public int agreement(Features features) {
        int last = examples.size() - 1;
        examples.set(last, examples.get(last).withPair(PassageExample.hashes(features)));
        return 0;
    }

    /** What was met, in the order of the page; passages of long pages weigh less. */
    List<PassageExample> examples() {
        double share = isWhole ? Math.min(1, MOST / Math.max(1, examples.size())) : 1;
        return examples.stream().map(example -> example.times(share)).toList();
    }

    /** Whether these words belong to the story; null where nobody said. */
    private @Nullable Boolean answer(List<String> tokens) {
        String flat = String.join(" ", tokens);
        if (tokens.isEmpty()) {
            return null;
        }
        if (!isWhole) {
            if (without.stream().anyMatch(flat::contains)) {
                return false;
            }
            return with.stream().anyMatch(flat::contains) ? true : null;
        }
        if (tokens.size() < RUN + 2) {
            return lines.contains(flat) || tokens.size() > 1 && words.contains(" " + flat + " ");
        }
        Map<String, Integer> runs = runs(tokens);
        int all = tokens.size() - RUN + 1;
        boolean isStory = common(runs, story) * 2 >= all;
        if (!isStory && common(runs, either) * 2 >= all) {
            return null;
        }
        if (isStory) { // a second copy is none
            runs.forEach((run, count) -> story.computeIfPresent(run, (same, left) -> Math.max(0, left - count)));
        }
        return isStory;
    }

    private static int common(Map<String, Integer> some, Map<String, Integer> others) {
        int common = 0;
        for (Map.Entry<String, Integer> run : some.entrySet()) {
            common += Math.min(run.getValue(), others.getOrDefault(run.getKey(), 0));
        }
        return common;
    }

    private static Map<String, Integer> runs(List<String> tokens) {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= tokens.size(); i++) {
            runs.merge(String.join(" ", tokens.subList(i, i + RUN)), 1, Integer::sum);
        }
        return runs;
    }

    /** Words and numbers; of scripts without spaces, each sign. */
    private static List<String> tokens(CharSequence text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean sign = Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30ff';
            if (token.length() > 0 && (sign || !Character.isLetterOrDigit(c))) {
                tokens.add(token.toString().toLowerCase(Locale.ROOT));
                token.setLength(0);
            }
            if (sign) {
                tokens.add(String.valueOf(c));
            } else if (Character.isLetterOrDigit(c)) {
                token.append(c);
            }
        }
        return tokens;
    }
}
