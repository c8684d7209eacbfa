package dev.dateline.export.markdown;

import dev.dateline.export.markdown.Escapes.Place;
import dev.dateline.export.markdown.Escapes.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes one stretch of text without white space at its ends: its words escaped, its marks around them, footnotes
 * called where quotes end. White space is folded; a line end in it stays one where it can.
 */
final class InlineWriter {
    private final String text;
    private final int from;
    private final int to;
    private final String lineEnd;
    private final StringBuilder page;
    private final Escapes escapes;
    private final List<Note> notes;
    private final List<Mark> marks;
    private final Deque<Mark> open = new ArrayDeque<>();
    private char before = Escapes.NONE;
    private int links;

    /** A footnote called at an offset. */
    record Note(int at, String label) {}

    private InlineWriter(Stretch stretch, String indent, StringBuilder page, Marks marks, List<Note> notes) {
        text = stretch.text();
        from = stretch.from();
        to = stretch.to();
        this.page = page;
        lineEnd = stretch.place() == Place.LINES ? "\\\n" + indent : " ";
        escapes = new Escapes(stretch);
        this.notes = behindLinks(notes, marks.links(from, to));
        Set<Integer> calls = new HashSet<>();
        this.notes.forEach(note -> calls.add(note.at));
        this.marks = Nesting.of(stretch, marks, calls);
    }

    /**
     * Writes a stretch.
     *
     * @param indent what its further lines begin with
     */
    static void write(Stretch stretch, String indent, StringBuilder page, Marks marks, List<Note> notes) {
        if (stretch.from() < stretch.to()) {
            new InlineWriter(stretch, indent, page, marks, notes).write();
        }
    }

    /** A footnote called in a link would be a link in a link. */
    private static List<Note> behindLinks(List<Note> notes, List<Mark> links) {
        List<Note> placed = new ArrayList<>();
        int link = 0;
        for (Note note : notes) {
            while (link < links.size() && links.get(link).end() <= note.at) {
                link++;
            }
            boolean isInLink = link < links.size() && links.get(link).start() < note.at;
            placed.add(isInLink ? new Note(links.get(link).end(), note.label) : note);
        }
        return placed;
    }

    private void write() {
        int at = from;
        int mark = 0;
        int note = 0;
        while (true) {
            int stop = to;
            stop = open.isEmpty() ? stop : Math.min(stop, open.element().end());
            stop = note < notes.size() ? Math.min(stop, notes.get(note).at) : stop;
            stop = mark < marks.size() ? Math.min(stop, marks.get(mark).start()) : stop;
            copy(at, stop, next(stop, mark, note));
            at = stop;
            while (!open.isEmpty() && open.element().end() == at) {
                close(open.remove());
            }
            while (note < notes.size() && notes.get(note).at == at) {
                put("[^" + notes.get(note).label + "]");
                note++;
            }
            while (mark < marks.size() && marks.get(mark).start() == at) {
                open(marks.get(mark));
                mark++;
            }
            if (at == to) {
                return;
            }
        }
    }

    /** What the page puts at an offset. */
    private char next(int at, int mark, int note) {
        if (!open.isEmpty() && open.element().end() == at) {
            return open.element().closing().charAt(0);
        }
        if (note < notes.size() && notes.get(note).at == at) {
            return '[';
        }
        return mark < marks.size() && marks.get(mark).start() == at
                ? marks.get(mark).opening().charAt(0)
                : Escapes.NONE;
    }

    private void open(Mark mark) {
        put(mark.opening());
        open.push(mark);
        links += mark.isLink() ? 1 : 0;
    }

    private void close(Mark mark) {
        put(mark.closing());
        links -= mark.isLink() ? 1 : 0;
    }

    private void put(String sign) {
        page.append(sign);
        before = sign.charAt(sign.length() - 1);
    }

    private void copy(int start, int stop, char after) {
        Run run = new Run(start, stop, before, after, links > 0);
        int sign = start == from ? escapes.blockSign(start) : -1;
        for (int i = start; i < stop; ) {
            if (Signs.isBlank(text.charAt(i))) {
                int end = blankEnd(i, stop);
                boolean endsLine = text.substring(i, end).indexOf('\n') >= 0;
                page.append(endsLine ? lineEnd : " ");
                sign = endsLine && end < stop ? escapes.blockSign(end) : sign;
                i = end;
                continue;
            }
            if (i == sign || escapes.isEscaped(i, run)) {
                page.append('\\');
            }
            page.append(text.charAt(i));
            i++;
        }
        before = start < stop ? Escapes.NONE : before;
    }

    private int blankEnd(int start, int stop) {
        int end = start;
        while (end < stop && Signs.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
