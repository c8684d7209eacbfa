package dev.dateline.parser.copy;

import dev.dateline.model.Span;
import dev.dateline.parser.copy.Border.Kind;
import dev.dateline.parser.copy.Opening.Strength;
import dev.dateline.parser.text.ReadingSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the stories of a file apart, in two steps: it collects the places where a border may be, each with what the lines
 * below it look like, and then takes those that the rest of the file bears out.
 *
 * <p>What machines put around messages is always a border. A separator, an end mark or the end of a page is one only
 * where the lines below it open a story; the weaker they do, the more the separator must be one: a bar, or one that comes
 * back and always stands ahead of such lines. Separators belong to no story, end marks to the one above.
 */
public final class StoryBorders {
    /** Lines that desks set below an end mark: a day and an hour. */
    private static final int MOST_STAMPS = 3;
    /** Headlines have more words than the crossheads that part a long story. */
    private static final int HEADLINE_WORDS = 5;

    private static final int LEAST_WORDS = 3;

    private final String characters;
    private final StoryLines lines;
    private final List<Border> borders = new ArrayList<>();
    /** By what is printed there: how weak and how strong the openings below are, and how many there are. */
    private final Map<String, Strength> weakest = new HashMap<>();

    private final Map<String, Strength> strongest = new HashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();
    private int lastEndMark = -1;

    private StoryBorders(String characters) {
        this.characters = characters;
        lines = new StoryLines(characters);
    }

    /**
     * Where the stories of a file stand, in order; none where it is a single one.
     *
     * @param characters of the whole file
     * @param sink takes which borders there are and why
     */
    public static List<Span> stories(String characters, ReadingSink sink) {
        StoryBorders search = new StoryBorders(characters);
        search.collect();
        return search.settle(sink);
    }

    /** The first line that is no separator; the end where there is none. */
    private int firstLine() {
        int line = 0;
        while (line < lines.count() && lines.separator(line) != SeparatorLine.NONE) {
            line++;
        }
        return line;
    }

    /** The last line that is no separator, or is an end mark as well. */
    private int lastLine() {
        int line = lines.count() - 1;
        while (lines.separator(line) != SeparatorLine.NONE && !lines.isEndMark(line)) {
            line--;
        }
        return line;
    }

    private void collect() {
        for (int line = firstLine() + 1; line < lines.count(); line++) {
            if (lines.isEndMark(line)) {
                lastEndMark = line;
            }
            // what a telegraph sends behind a message belongs to it
            if (lines.separator(line) == SeparatorLine.NONE && !lines.isEnd(line)) {
                collect(line);
            }
        }
    }

    /** Adds the border ahead of a line, if there may be one. */
    private void collect(int line) {
        SeparatorLine separator = SeparatorLine.NONE;
        String key = "";
        int last = line - 1;
        boolean underlined = false;
        boolean page = lines.isOnNextPage(line);
        boolean message = lines.messageStart(line) >= 0;
        while (last > 0 && lines.separator(last) != SeparatorLine.NONE && !lines.isEndMark(last)) {
            underlined |= lines.underlines(last);
            if (lines.separator(last).compareTo(separator) >= 0) {
                separator = lines.separator(last);
                key = lines.text(last);
            }
            page |= lines.isOnNextPage(last);
            message |= lines.messageStart(last) >= 0;
            last--;
        }
        boolean stamped = lines.isStamp(line);
        boolean ended = endsAbove(last) && !stamped;
        Kind kind = null;
        if (message || lines.isHeader(line) || lines.isEnd(last)) {
            kind = Kind.MESSAGE;
        } else if (separator == SeparatorLine.BAR && !underlined) {
            kind = Kind.BAR;
        } else if (ended) {
            kind = Kind.END_MARK;
            key = key.isEmpty() ? "#" : key;
        } else if (page) {
            kind = Kind.PAGE;
        } else if (separator == SeparatorLine.BREAK && !underlined) {
            kind = Kind.BREAK;
        } else if (!stamped && lines.isAfterBlank(line) && (lines.isSlug(line) || lines.isMarkedSlug(line))) {
            kind = Kind.SLUG;
        }
        if (kind != null) {
            add(new Border(last, line, kind, kind + key, Opening.at(lines, line)));
        }
    }

    private void add(Border border) {
        borders.add(border);
        Strength strength = border.opening().strength();
        weakest.merge(border.key(), strength, (one, other) -> one.compareTo(other) < 0 ? one : other);
        strongest.merge(border.key(), strength, (one, other) -> one.compareTo(other) > 0 ? one : other);
        counts.merge(border.key(), 1, Integer::sum);
    }

    /** Whether a line is an end mark, or one of the stamps below it. */
    private boolean endsAbove(int last) {
        int line = last;
        while (line > 0 && last - line < MOST_STAMPS && lines.isStamp(line) && !lines.isEndMark(line)) {
            line--;
        }
        return lines.isEndMark(line);
    }

    private List<Span> settle(ReadingSink sink) {
        if (borders.isEmpty()) {
            return List.of();
        }
        List<Span> stories = new ArrayList<>();
        int first = firstLine();
        int start = first == 0 ? 0 : lines.start(first);
        Opening file = Opening.at(lines, first);
        Above above = new Above(lines, first);
        for (Border border : borders) {
            above.reach(border.last());
            boolean accepted =
                    border.kind() == Kind.MESSAGE ? above.hasStory() : above.hasText() && opens(border, file);
            tell(border, accepted, stories.size(), sink);
            if (accepted) {
                stories.add(new Span(start, lines.end(border.last())));
                int message = lines.messageStart(border.next());
                start = message < 0 ? lines.start(border.next()) : message;
                above = new Above(lines, border.next());
            }
        }
        if (!stories.isEmpty()) {
            stories.add(new Span(start, lines.end(lastLine())));
        }
        return stories;
    }

    /** Whether what stands below opens a story, as sure as this kind of border needs it. */
    private boolean opens(Border border, Opening file) {
        Opening opening = border.opening();
        boolean alike = file.isAtLeast(Strength.HEADLINE);
        // a running head is the same on every page
        boolean other = !opening.title().equals(file.title()) || opening.title().isEmpty();
        return switch (opening.strength()) {
            case HEAD -> true;
            case HEADLINE -> other && isHeadline(border, opening, alike);
            case PARAGRAPH -> comesBack(border, Strength.PARAGRAPH);
            case NONE -> false;
        };
    }

    /**
     * Whether a headline below a border is that of another story.
     *
     * @param alike whether the file begins with a headline, too
     */
    private boolean isHeadline(Border border, Opening opening, boolean alike) {
        if (!isEven(border)) {
            return false;
        }
        boolean isLong = opening.words() >= HEADLINE_WORDS;
        boolean fits = isLong || alike && opening.words() >= LEAST_WORDS;
        return switch (border.kind()) {
            case MESSAGE -> true;
            case BAR -> fits;
            case END_MARK -> fits && lastEndMark >= border.next();
            case PAGE -> alike && isLong && lines.endsSentence(border.last());
            case BREAK -> alike && (isLong || comesBack(border, Strength.HEADLINE));
            case SLUG -> lines.isMarkedSlug(border.next());
        };
    }

    /** Whether borders of this make stand ahead of headlines throughout, or of a sure head at least once. */
    private boolean isEven(Border border) {
        return border.kind() == Kind.END_MARK
                || strongest.getOrDefault(border.key(), Strength.NONE) == Strength.HEAD
                || weakest.getOrDefault(border.key(), Strength.NONE).compareTo(Strength.HEADLINE) >= 0;
    }

    /** Whether borders of this make come back, and what stands below them is always so much of a story. */
    private boolean comesBack(Border border, Strength least) {
        boolean always = weakest.getOrDefault(border.key(), Strength.NONE).compareTo(least) >= 0;
        boolean again = counts.getOrDefault(border.key(), 0) > 1;
        boolean elsewhere = strongest.getOrDefault(border.key(), Strength.NONE) == Strength.HEAD;
        return switch (border.kind()) {
            case BAR ->
                always && again && (elsewhere || least == Strength.HEADLINE || lines.isLongBar(border.last() + 1));
            case BREAK -> always && again && least == Strength.HEADLINE;
            case END_MARK ->
                lastEndMark >= border.next()
                        && (elsewhere || !lines.text(border.last()).startsWith("#"));
            case MESSAGE, PAGE, SLUG -> false;
        };
    }

    private void tell(Border border, boolean accepted, int before, ReadingSink sink) {
        if (sink.listens()) {
            String result = accepted ? "story " + (before + 2) + " begins" : "none";
            String reason = border.kind().reason() + ", " + border.opening().reason();
            int score = border.opening().strength().ordinal();
            String words = characters.substring(lines.start(border.next()), lines.end(border.next()));
            sink.read("story-border", lines.start(border.next()), words, result, score, reason);
        }
    }

    /** What stands above a border, from the border before it on. */
    private static final class Above {
        /** Results and tables have no long lines, and a headline between two bars has less than this. */
        private static final int FEW_LINES = 3;

        private static final int LEAST_TEXT = 120;

        private final StoryLines lines;
        private final int first;
        private int seen;
        private int length;
        private boolean hasText;
        private boolean hasStory;

        Above(StoryLines lines, int first) {
            this.lines = lines;
            this.first = first;
            seen = first;
        }

        void reach(int last) {
            for (; seen <= last; seen++) {
                length += lines.end(seen) - lines.start(seen);
                hasText |= lines.isText(seen) || seen - first >= FEW_LINES && length >= LEAST_TEXT;
                hasStory |= !lines.isHeader(seen);
            }
        }

        /** Whether there is text, not only a head. */
        boolean hasText() {
            return hasText;
        }

        /** Whether there is more than headers of messages. */
        boolean hasStory() {
            return hasStory;
        }
    }
}
