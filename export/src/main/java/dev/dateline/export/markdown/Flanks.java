package dev.dateline.export.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * CommonMark's rule of flanking: asterisks open emphasis only ahead of a word, or of punctuation that follows
 * punctuation or white space; they close it only behind. Brackets that a page puts in count as punctuation.
 */
final class Flanks {
    static final Mark NO_LINK = new Mark(Mark.Kind.LINK, -1, -1, "");

    private final String text;
    private final int from;
    private final int to;
    private final Set<Integer> linkStarts = new HashSet<>();
    private final Set<Integer> linkEnds = new HashSet<>();
    private final Set<Integer> notes;

    Flanks(Stretch stretch, List<Mark> links, Set<Integer> notes) {
        text = stretch.text();
        from = stretch.from();
        to = stretch.to();
        this.notes = notes;
        for (Mark link : links) {
            linkStarts.add(link.start());
            linkEnds.add(link.end());
        }
    }

    /** The first offset in a mark at which asterisks open it, or -1. */
    int opening(Mark mark, Mark link) {
        int at = mark.start();
        while (at < mark.end()) {
            boolean isBeforeLink = linkStarts.contains(at) && link.start() != at;
            int next = text.codePointAt(at);
            if (!Signs.isSpace(next)) {
                boolean isPunctuation = isBeforeLink || Signs.isPunctuation(next);
                if (!isPunctuation || isOpenBehind(at, link)) {
                    return at;
                }
            }
            if (isBeforeLink) {
                return -1; // a link stays whole
            }
            at += Character.charCount(next);
        }
        return -1;
    }

    /** The last offset in a mark at which asterisks close it, or -1. */
    int closing(Mark mark, Mark link) {
        int at = mark.end();
        while (at > mark.start()) {
            boolean isBehindLink = linkEnds.contains(at) && link.end() != at;
            int last = text.codePointBefore(at);
            if (!Signs.isSpace(last)) {
                boolean isPunctuation = isBehindLink || Signs.isPunctuation(last);
                if (!isPunctuation || isOpenAhead(at, link)) {
                    return at;
                }
            }
            if (isBehindLink) {
                return -1;
            }
            at -= Character.charCount(last);
        }
        return -1;
    }

    /** Whether asterisks that open here could be taken for closing ones. */
    boolean mayClose(int at, Mark link) {
        boolean isBracket = isParted(at, link);
        if (!isBracket && (at == from || Signs.isSpace(text.codePointBefore(at)))) {
            return false;
        }
        int next = text.codePointAt(at);
        return (!isBracket && !Signs.isPunctuation(text.codePointBefore(at)))
                || linkStarts.contains(at)
                || Signs.isPunctuation(next);
    }

    /** Whether a bracket of the page stands ahead of what opens here. */
    boolean isParted(int at, Mark link) {
        return link.start() == at || linkEnds.contains(at) || notes.contains(at);
    }

    /** Whether a bracket stands between asterisks that close and some that open here. */
    boolean isPartedFromEmphasis(int at, Mark link) {
        return link.start() == at || notes.contains(at);
    }

    /** Whether white space or punctuation stands before what opens here. */
    private boolean isOpenBehind(int at, Mark link) {
        return isParted(at, link) || at == from || Signs.isGap(text.codePointBefore(at));
    }

    /** Whether white space or punctuation stands behind what closes here. */
    private boolean isOpenAhead(int at, Mark link) {
        return link.end() == at
                || linkStarts.contains(at)
                || notes.contains(at)
                || at == to
                || Signs.isGap(text.codePointAt(at));
    }
}
