package dev.dateline.parser.page.markup;

import dev.dateline.parser.text.FactFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds a story in the state that a page's script starts from, where it lies there as a list of small paragraphs:
 * <code>[{"type": "paragraph", "text": "…"}, …]</code>, each perhaps with its words in parts.
 */
public final class StateStory {
    private static final Map<String, Set<String>> WORDS = words();

    /** Whatever holds text is no deeper above it. */
    private static final int HIGHEST = 12;

    /** A state within a string of a state within a string of it is no deeper. */
    private static final int DEEPEST = 3;

    /** A shorter text is no paragraph. */
    private static final int PARAGRAPH = 45;

    /** A list with fewer paragraphs is no story. */
    private static final int PARAGRAPHS = 3;

    /** A key or a type has no more characters that tell. */
    private static final int NAME = 40;

    private final Deque<Frame> open = new ArrayDeque<>();
    private String best = "";
    private long most;

    private StateStory() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : FactFile.rows(StateStory.class, "state-words.tsv", 2)) {
            words.computeIfAbsent(row.get(0), word -> new HashSet<>()).add(row.get(1));
        }
        return words;
    }

    private static boolean is(String word, String kind) {
        return WORDS.getOrDefault(word, Set.of()).contains(kind);
    }

    /** A stretch of text: a paragraph or what is like it has a tag, a part of one has none. */
    private record Piece(@Nullable String tag, String text) {}

    /** An object or a list that is open. */
    private static final class Frame {
        final boolean list;
        final String key;
        final List<Piece> pieces = new ArrayList<>();
        String name = "";
        boolean foreign;
        boolean skipped;

        @Nullable
        String tag;

        boolean inline;
        int height;

        Frame(boolean list, String key) {
            this.list = list;
            this.key = key;
        }
    }

    /** The markup of the longest story in a script, a paragraph for each of the list; else the empty string. */
    public static String longest(String script) {
        StateStory state = new StateStory();
        state.read(script, DEEPEST);
        return state.best;
    }

    private void read(String script, int depth) {
        int outside = open.size();
        int at = 0;
        while (at < script.length()) {
            char c = script.charAt(at);
            if (c == '"') {
                int end = end(script, at + 1);
                string(script, at + 1, end, depth);
                at = end;
            } else if (c == '{' || c == '[') {
                open.push(new Frame(c == '[', open.isEmpty() ? "" : open.peek().name));
            } else if ((c == '}' || c == ']') && open.size() > outside) {
                close();
            }
            at++;
        }
        while (open.size() > outside) {
            open.pop(); // a script that breaks off
        }
    }

    /** The quotation mark that ends a string, or the script's end. */
    private static int end(String script, int from) {
        int at = from;
        while (at < script.length() && script.charAt(at) != '"') {
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, script.length());
    }

    /** Takes a string: the name of what follows, a type, a text, or a state. */
    private void string(String script, int from, int to, int depth) {
        Frame frame = open.peek();
        int behind = to + 1;
        while (behind < script.length() && Character.isWhitespace(script.charAt(behind))) {
            behind++;
        }
        if (frame != null && !frame.list && behind < script.length() && script.charAt(behind) == ':') {
            frame.name = letters(script.substring(from, to));
            frame.foreign |= is(frame.name, "foreign");
            return;
        }
        String printed = script.substring(from, to);
        if (printed.contains("\\\":") && depth > 0) {
            read(unescaped(printed), depth - 1);
        } else if (frame != null && is(frame.list ? frame.key : frame.name, "text")) {
            text(frame, unescaped(printed));
        } else if (frame != null && !frame.list && is(frame.name, "type")) {
            type(frame, letters(printed));
        }
    }

    private static void text(Frame frame, String text) {
        boolean markup = text.contains("<p") || text.contains("<h2") || text.contains("<h3");
        frame.pieces.add(new Piece(markup ? "" : null, text));
    }

    private static void type(Frame frame, String type) {
        frame.skipped |= is(type, "skip");
        frame.inline |= is(type, "inline");
        if (is(type, "paragraph")) {
            frame.tag = "p";
        } else if (is(type, "heading")) {
            frame.tag = "h2";
        } else if (is(type, "quote")) {
            frame.tag = "blockquote";
        } else if (is(type, "item")) {
            frame.tag = "li";
        }
    }

    private void close() {
        Frame frame = open.pop();
        Frame around = open.peek();
        if (frame.list) {
            weigh(frame);
        }
        boolean own = frame.tag != null || frame.inline || frame.list;
        if (around == null || frame.skipped || frame.foreign && !own || frame.height >= HIGHEST) {
            return;
        }
        around.height = Math.max(around.height, frame.height + (frame.pieces.isEmpty() ? 0 : 1));
        List<Piece> pieces = frame.tag == null || frame.pieces.isEmpty() ? frame.pieces : joined(frame);
        boolean parted = around.list && pieces.size() > 1 && pieces.stream().allMatch(piece -> piece.tag() == null);
        around.pieces.addAll(parted ? List.of(new Piece(null, text(pieces))) : pieces);
    }

    /** The pieces of a paragraph as one, unless there are paragraphs among them. */
    private static List<Piece> joined(Frame frame) {
        boolean holdsParagraphs = frame.pieces.stream().anyMatch(piece -> piece.tag() != null);
        return holdsParagraphs ? frame.pieces : List.of(new Piece(frame.tag, text(frame.pieces)));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }

    /** Takes note of a list with more paragraphs than all so far. */
    private void weigh(Frame list) {
        long size = 0;
        int paragraphs = 0;
        for (Piece piece : list.pieces) {
            boolean prose = isParagraph(piece.text());
            paragraphs += prose ? 1 : 0;
            size += prose ? piece.text().length() : 0;
        }
        if (paragraphs >= PARAGRAPHS && size * 4 > most * 5) {
            most = size;
            StringBuilder markup = new StringBuilder();
            list.pieces.forEach(piece -> write(markup, piece));
            best = markup.toString();
        }
    }

    private static void write(StringBuilder markup, Piece piece) {
        if ("".equals(piece.tag())) {
            markup.append(piece.text());
            return;
        }
        String tag = piece.tag() == null ? "p" : piece.tag();
        markup.append('<').append(tag).append('>').append(piece.text());
        markup.append("</").append(tag).append('>');
    }

    /** Whether a text is long and ends as a sentence does. */
    private static boolean isParagraph(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '>' || Character.isWhitespace(text.charAt(end - 1)))) {
            int tag = text.charAt(end - 1) == '>' ? text.lastIndexOf('<', end - 1) : end - 1;
            end = Math.max(0, tag);
        }
        return end >= PARAGRAPH && ".!?…:”“\"»’。؟।".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), NAME); i++) {
            char c = name.charAt(i);
            if (Letters.isLetterOrDigit(c) || c == '_') {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** What a string literal means; nothing where an escape is broken, since then it is none of a program. */
    private static String unescaped(String string) {
        try {
            return StringEscapeUtils.unescapeEcmaScript(string);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
