package dev.dateline.parser.spec;

import dev.dateline.model.Article;
import dev.dateline.model.Dateline;
import dev.dateline.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of wire copy, each letter and digit stands exactly once in headline, subheadline, dateline, text or a note, in the
 * order of the input. Notes say before which character of the text they stood; where the three parts of the head stood
 * among them is tried out, for nothing says it.
 */
public final class NothingLost {
    private final String copy;
    private final List<String> heads;
    private final List<String> rest;

    private NothingLost(Article article, String copySigns) {
        copy = copySigns;
        heads = Stream.of(
                        article.headline(),
                        article.head().subheadline(),
                        article.dateline().map(Dateline::text))
                .flatMap(Optional::stream)
                .map(NothingLost::signs)
                .toList();
        rest = rest(article);
    }

    static void check(String copy, Article article) {
        new NothingLost(article, signs(copy)).check();
    }

    /** Of a file of stories, each has its part of the copy, and nothing is left between them. */
    public static void check(String copy, List<Article> articles) {
        String signs = signs(copy);
        int at = 0;
        for (Article article : articles) {
            NothingLost whole = new NothingLost(article, signs);
            int end = Math.min(signs.length(), at + whole.length());
            new NothingLost(article, signs.substring(at, end)).check();
            at = end;
        }
        if (at < signs.length()) {
            throw new AssertionError("no story has what stands at the end of the copy:\n  " + signs.substring(at));
        }
    }

    private void check() {
        if (!fits(0, 0, 0)) {
            throw new AssertionError("not every letter of the copy stands once and in order:\n  copy  " + copy
                    + "\n  head  " + heads + "\n  rest  " + rest);
        }
    }

    private int length() {
        return Stream.concat(heads.stream(), rest.stream())
                .mapToInt(String::length)
                .sum();
    }

    /** Whether the copy from here on is what is left of the head, set among what is left of the rest. */
    private boolean fits(int at, int head, int next) {
        int reach = at;
        for (int part = next; ; part++) {
            if (head < heads.size()
                    && copy.startsWith(heads.get(head), reach)
                    && fits(reach + heads.get(head).length(), head + 1, part)) {
                return true;
            }
            if (part == rest.size()) {
                return head == heads.size() && reach == copy.length();
            }
            if (!copy.startsWith(rest.get(part), reach)) {
                return false;
            }
            reach += rest.get(part).length();
        }
    }

    /** Notes and the blocks between them. */
    private static List<String> rest(Article article) {
        List<String> parts = new ArrayList<>();
        int reach = 0;
        for (Note note : article.notes()) {
            int at = Math.max(reach, note.at());
            parts.addAll(blocks(article.text().substring(reach, at)));
            parts.add(signs(note.text()));
            reach = at;
        }
        parts.addAll(blocks(article.text().substring(reach)));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> blocks(String text) {
        return Stream.of(text.split("\n\n")).map(NothingLost::signs).toList();
    }

    private static String signs(String text) {
        StringBuilder signs = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(signs::appendCodePoint);
        return signs.toString();
    }
}
