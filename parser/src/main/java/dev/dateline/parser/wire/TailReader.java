package dev.dateline.parser.wire;

import dev.dateline.model.NoteKind;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.EndMarks;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts off the tail of a story: credits, contacts, end marks, copyright lines, traces of sending. It goes from the end up
 * and stops at the first block that is none; what stands in brackets at the end of the last paragraph is cut off it.
 */
final class TailReader {
    private static final int MOST_BLOCKS = 30;
    private static final int MOST_BRACKETS = 6;
    private static final int LONGEST_BRACKET = 500;
    /** So many short lines may stand below a credit without being known: links, slogans. */
    private static final int MOST_STRANGERS = 3;

    /** Below an end mark stands a contact or a few lines on a company, not another story. */
    private static final int LONGEST_BELOW = 1500;

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_STRANGER = 120;

    private final Draft draft;
    private final NoteReader notes;
    private final Deque<Found> found = new ArrayDeque<>();
    private final Deque<DraftBlock> strangers = new ArrayDeque<>();
    private int last;
    private int bodyEnd;

    TailReader(Draft draft, NoteReader notes) {
        this.draft = draft;
        this.notes = notes;
        last = draft.blocks().size();
    }

    private record Found(NoteKind kind, DraftBlock block, int from, int to) {}

    /** Finds where the body ends that begins at an offset of a block. */
    void read(int first, int bodyStart) {
        belowEndMark(first);
        belowHeading(first);
        int least = Math.max(first, last - MOST_BLOCKS);
        for (int i = last - 1; i >= least; i--) {
            DraftBlock block = draft.blocks().get(i);
            int from = i == first ? bodyStart : block.span().start();
            int before = found.size();
            int cut = cut(block, from);
            boolean noted = found.size() > before;
            if (!noted && !admits(block, i > first)) {
                break;
            }
            if (noted) {
                boolean known = isCredit() || areScraps();
                if (!strangers.isEmpty() && (!known || notes.isTailHeading(draft.textOf(block)) && headsText(i))) {
                    dropSince(before);
                    break;
                }
                adopt(before);
                last = i;
                if (cut > from) {
                    last = i + 1;
                    bodyEnd = cut;
                    return;
                }
            }
        }
        bodyEnd = last > first ? draft.blocks().get(last - 1).span().end() : bodyStart;
    }

    /** Takes what stands below the mark that ends a story: whom to ask, who the company is. */
    private void belowEndMark(int first) {
        int length = 0;
        int least = Math.max(first, last - MOST_BLOCKS);
        for (int i = last - 1; i > least && length < LONGEST_BELOW; i--) {
            DraftBlock block = draft.blocks().get(i);
            length += block.span().length();
            if (i < last - 1 && notes.isEndMark(block)) {
                take(i);
                return;
            }
        }
    }

    /** Takes short lines to the end below a line such as "Media contact:". */
    private void belowHeading(int first) {
        int heading = -1;
        for (int i = last - 1; i > Math.max(first, last - MOST_BLOCKS); i--) {
            DraftBlock block = draft.blocks().get(i);
            if (block.span().length() > LONGEST_STRANGER) {
                break;
            }
            if (block.span().length() <= LONGEST_HEADING && notes.isTailHeading(draft.textOf(block))) {
                heading = i;
            }
        }
        if (heading >= 0 && !headsText(heading)) {
            take(heading);
        }
    }

    /** "Further information", and below it sentences without an address: more of the story. */
    private boolean headsText(int heading) {
        for (DraftBlock block : draft.blocks().subList(heading, draft.blocks().size())) {
            String text = draft.textOf(block);
            boolean sentence =
                    block.span().start() == draft.blocks().get(heading).span().start() || LineLooks.endsSentence(text);
            if (!sentence || ContactAddresses.in(Tokens.of(text))) {
                return false;
            }
        }
        return heading + 1 < draft.blocks().size()
                && notes.tailKind(draft.textOf(draft.blocks().get(heading))).equals(Optional.of(NoteKind.CONTACT));
    }

    /** Takes all blocks from this one on; what has no kind of its own has that of the heading above it. */
    private void take(int from) {
        NoteKind kind = NoteKind.ADVISORY;
        Deque<Found> below = new ArrayDeque<>();
        for (DraftBlock block : draft.blocks().subList(from, last)) {
            String text = draft.textOf(block);
            Optional<NoteKind> own = notes.tailKind(text);
            kind = notes.isTailHeading(text) ? own.orElse(kind) : kind;
            below.add(new Found(
                    own.orElse(kind), block, block.span().start(), block.span().end()));
        }
        while (!below.isEmpty()) {
            found.addFirst(below.removeLast());
        }
        last = from;
    }

    /** The index behind the last block of the body. */
    int last() {
        return last;
    }

    /** The offset behind the body, in its last block. */
    int bodyEnd() {
        return bodyEnd;
    }

    /** Files the notes of the tail, in order. */
    void file() {
        String heading = "";
        for (Found note : found) {
            String text = draft.text().substring(note.from(), note.to());
            boolean heads = note.kind() == NoteKind.CONTACT && text.endsWith(":");
            heading = heads ? text : note.kind() == NoteKind.CONTACT ? heading : "";
            notes.tailNote(note.kind(), note.block(), note.from(), note.to(), heads ? "" : heading);
        }
    }

    /** Takes the notes off the end of a block; gives the offset where what is left of it ends. */
    private int cut(DraftBlock block, int from) {
        String text = draft.text();
        if (block.span().end() - from <= LONGEST_STRANGER
                && isInitials(text.substring(from, block.span().end()))) {
            found.addFirst(
                    new Found(NoteKind.TRANSMISSION, block, from, block.span().end()));
            return from;
        }
        int end = signature(block, from);
        for (int i = 0; i < MOST_BRACKETS && end > from && text.charAt(end - 1) == ')'; i++) {
            int open = opening(from, end);
            Optional<NoteKind> kind = open < 0 ? Optional.empty() : notes.tailKind(text.substring(open, end));
            if (kind.isEmpty() || kind.get() == NoteKind.SEPARATOR || !stands(kind.get(), from, open)) {
                break;
            }
            found.addFirst(new Found(kind.get(), block, open, end));
            end = open;
            while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '(')) {
                end--;
            }
        }
        if (end > from && end == block.span().end()) {
            Optional<NoteKind> whole = notes.tailKind(text.substring(from, end))
                    .or(() -> isBiography(block) ? Optional.of(NoteKind.CONTACT) : Optional.empty());
            if (whole.isPresent()) {
                found.addFirst(new Found(whole.get(), block, from, end));
                return from;
            }
            return credit(block, from);
        }
        return end;
    }

    /** "Jane Doe covers the courts for the Post.", where the page sets it off or Jane Doe wrote it: else the story may say so. */
    private boolean isBiography(DraftBlock block) {
        if (block.span().length() > LONGEST_BRACKET) {
            return false;
        }
        List<String> bylines = bylines();
        boolean apart =
                draft.emphasis().stream().anyMatch(stretch -> stretch.span().contains(block.span()));
        if (bylines.isEmpty() && !apart) {
            return false; // most plain copy
        }
        Tokens tokens = Tokens.of(draft.textOf(block));
        return Biographies.isOf(tokens, bylines) || isFirstNamed(block, bylines) || apart && Biographies.isWork(tokens);
    }

    /** Whether a paragraph opens with the writer's name, which stands nowhere above, and tells something of the bearer. */
    private boolean isFirstNamed(DraftBlock block, List<String> bylines) {
        int start = block.span().start();
        String text = draft.text();
        for (String byline : bylines) {
            if (byline.indexOf(' ') > 0 && text.startsWith(byline, start) && text.indexOf(byline) == start) {
                String note = draft.textOf(block);
                return Biographies.tells(Tokens.of(note), byline) && LineLooks.endsSentence(note);
            }
        }
        return false;
    }

    /** What the page says of its authors. */
    private List<String> bylines() {
        return draft.claims().stream()
                .filter(claim -> claim.fact() == Claim.Fact.AUTHOR)
                .map(Claim::value)
                .toList();
    }

    private boolean isInitials(String text) {
        return (Initials.are(text) || notes.isInitials(text)) && !EndMarks.isMark(text);
    }

    /** A mark in brackets ends a sentence: "said the agency (MTI)" is none. */
    private boolean stands(NoteKind kind, int from, int open) {
        String before = draft.text().substring(from, open).strip();
        return kind != NoteKind.END_MARK || before.isEmpty() || LineLooks.endsSentence(before);
    }

    /** Where a block ends without a credit that follows its last sentence: "at its pier. Reporting by A B". */
    private int credit(DraftBlock block, int from) {
        String text = draft.text();
        int end = block.span().end();
        int least = Math.max(from, end - LONGEST_BRACKET);
        int at = end;
        for (int i = 0; i < MOST_BRACKETS; i++) {
            at = text.lastIndexOf(". ", at - 1);
            if (at <= least) {
                return end;
            }
            Tokens tokens = Tokens.of(text.substring(at + 2, end));
            if (Credits.isCredit(tokens) || Contributions.are(tokens)) {
                found.addFirst(new Found(NoteKind.CREDIT, block, at + 2, end));
                return at + 1;
            }
        }
        return end;
    }

    /** Where a block ends without an agency's signature, or an end mark, behind its last sentence: "at its pier. - Sapa". */
    private int signature(DraftBlock block, int from) {
        int end = block.span().end();
        int start = AgencySignatures.start(draft.text(), from, end);
        if (start == end) {
            return endMark(block, from);
        }
        NoteKind kind =
                AgencySignatures.kind(draft.text().substring(start, end)).orElseThrow();
        found.addFirst(new Found(kind, block, start, end));
        return start - 1;
    }

    /** Where a block ends without an end mark in the line of its last sentence: "at its pier. Enditem". */
    private int endMark(DraftBlock block, int from) {
        int end = block.span().end();
        int space = draft.text().lastIndexOf(' ', end - 1);
        if (space <= from || end - space > LONGEST_WORD) {
            return end;
        }
        boolean closed = LineLooks.endsSentence(draft.text().substring(Math.max(from, space - 3), space));
        if (!closed || !EndMarks.isMark(draft.text().substring(space + 1, end))) {
            return end;
        }
        found.addFirst(new Found(NoteKind.END_MARK, block, space + 1, end));
        return space;
    }

    /** The bracket that the last one of a stretch closes, or -1. */
    private int opening(int from, int end) {
        int depth = 0;
        for (int i = end - 1; i >= Math.max(from, end - LONGEST_BRACKET); i--) {
            char c = draft.text().charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean admits(DraftBlock block, boolean later) {
        if (!later || strangers.size() == MOST_STRANGERS || block.span().length() > LONGEST_STRANGER) {
            return false;
        }
        strangers.addFirst(block);
        return true;
    }

    private boolean isCredit() {
        Found first = found.getFirst();
        if (first.kind() == NoteKind.CONTACT
                && first.from() == first.block().span().start()) {
            return true;
        }
        return (first.kind() == NoteKind.CREDIT || first.kind() == NoteKind.CONTACT)
                && notes.namesReporters(first.kind(), draft.text().substring(first.from(), first.to()));
    }

    /** "PTI COR SKL", and below it "RHL": whether what stands below a trace of sending are more groups of capitals. */
    private boolean areScraps() {
        return found.getFirst().kind() == NoteKind.TRANSMISSION
                && strangers.stream().map(draft::textOf).allMatch(AgencySignatures::isScrap);
    }

    private void dropSince(int before) {
        while (found.size() > before) {
            found.removeFirst();
        }
    }

    /** Puts the strangers between the notes above them and those below. */
    private void adopt(int below) {
        Deque<Found> above = new ArrayDeque<>();
        while (found.size() > below) {
            above.addLast(found.removeFirst());
        }
        Found last = above.getLast();
        boolean heads = last.kind() == NoteKind.CONTACT && draft.text().charAt(last.to() - 1) == ':';
        NoteKind kind = heads
                ? NoteKind.CONTACT
                : last.kind() == NoteKind.TRANSMISSION ? NoteKind.TRANSMISSION : NoteKind.ADVISORY;
        while (!strangers.isEmpty()) {
            DraftBlock block = strangers.removeLast();
            found.addFirst(
                    new Found(kind, block, block.span().start(), block.span().end()));
        }
        while (!above.isEmpty()) {
            found.addFirst(above.removeLast());
        }
    }
}
