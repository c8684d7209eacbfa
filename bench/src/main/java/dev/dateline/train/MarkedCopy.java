package dev.dateline.train;

import dev.dateline.model.Span;
import dev.dateline.train.GoldStory.Attribution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stories of our own, most from fields and outlets that PolNeAR does not have, with marks around who says what:
 * {@code {s1:The keeper} {c1:said} {q1:the lamp was out}.} S is a source, c a cue, q a content; what belongs together has
 * one number, and a source of two cues both, {@code s1,2}. A source inside of a content is both, too:
 * {@code {q1:that} {s2 q1:she} {c2 q1:hoped} {q1,2:for rain}.} A line {@code == FIELD} is ahead of each story, and stands
 * for its headline.
 */
final class MarkedCopy {
    /** What they tell of, and how their files are called. */
    static final List<String> FIELDS =
            List.of("arts", "business", "courts", "life", "local", "politics", "science", "sport", "web", "world");

    private static final Pattern BORDER = Pattern.compile("(?m)^== ");
    private static final Pattern MARK = Pattern.compile("\\{([scq]\\d+(?:,\\d+)*(?: [scq]\\d+(?:,\\d+)*)*):([^{}]*)}");

    private MarkedCopy() {}

    /** All of our own stories that are learned from, file by file. */
    static List<GoldStory> stories() {
        return FIELDS.stream()
                .flatMap(field -> stories(field + ".txt").stream())
                .toList();
    }

    /** Those of a field that nothing is learned from. */
    static List<GoldStory> unlearned(String field) {
        return stories("unlearned/" + field + ".txt");
    }

    private static List<GoldStory> stories(String file) {
        List<GoldStory> stories = new ArrayList<>();
        for (String story : BORDER.split(read(file))) {
            if (!story.isBlank()) {
                stories.add(story(story.strip()));
            }
        }
        return stories;
    }

    private static String read(String file) {
        try (InputStream bytes = MarkedCopy.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /**
     * A story from its marked text.
     *
     * @throws IllegalArgumentException if a brace belongs to no mark, a number has no content or no cue, or a mark stands
     *     in a headline
     */
    static GoldStory story(String marked) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Attribution> attributions = new TreeMap<>();
        Matcher marks = MARK.matcher(marked);
        int from = 0;
        while (marks.find()) {
            append(text, marked.substring(from, marks.start()));
            int start = text.length();
            text.append(marks.group(2));
            Span span = new Span(start, text.length());
            for (String part : marks.group(1).split(" ")) {
                for (String number : part.substring(1).split(",")) {
                    Attribution attribution = attributions.computeIfAbsent(Integer.valueOf(number), none -> empty());
                    spans(attribution, part.charAt(0)).add(span);
                }
            }
            from = marks.end();
        }
        append(text, marked.substring(from));
        attributions.forEach((number, attribution) -> {
            if (attribution.content().isEmpty() || attribution.cue().isEmpty()) {
                throw new IllegalArgumentException("number " + number + " has no content or no cue in: " + text);
            }
        });
        GoldStory story = GoldStory.of(text.toString(), List.copyOf(attributions.values()));
        if (story.attributions().size() < attributions.size()) {
            throw new IllegalArgumentException("the body lacks what is marked in: " + text);
        }
        return story;
    }

    private static Attribution empty() {
        return new Attribution(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static List<Span> spans(Attribution attribution, char part) {
        return switch (part) {
            case 's' -> attribution.source();
            case 'c' -> attribution.cue();
            default -> attribution.content();
        };
    }

    private static void append(StringBuilder text, String plain) {
        if (plain.indexOf('{') >= 0 || plain.indexOf('}') >= 0) {
            throw new IllegalArgumentException("a brace that belongs to no mark in: " + plain);
        }
        text.append(plain);
    }
}
