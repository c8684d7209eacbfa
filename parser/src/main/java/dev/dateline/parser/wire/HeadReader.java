package dev.dateline.parser.wire;

import dev.dateline.model.BlockKind;
import dev.dateline.model.Dateline;
import dev.dateline.model.NoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.Slugs;
import dev.dateline.parser.date.DateReading;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.dateline.DatelineReading;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.wire.DatelineFinder.Found;
import dev.dateline.parser.wire.Pieces.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off the head of wire copy: what stands above the first paragraph, and the dateline that begins it. Where there is
 * no dateline, only a line that looks like a headline, and what belongs to it, is taken for a head.
 */
final class HeadReader {
    /** A line that may name who wrote the story, or what they are, has no more characters. */
    /** No label of a turn has more characters. */
    private static final int LABEL = 30;

    private static final int SHORT = 60;

    /** There are no more such lines. */
    private static final int UNKNOWN = 2;

    private static final int MOST_LINES = 10;
    private static final int LONGEST_BRACKET = 160;
    private static final int MOST_BRACKETS = 3;

    private final Draft draft;
    private final Optional<LocalDate> reference;
    private final Pieces pieces;
    private final Findings findings;
    private final ReadingSink sink;
    private final NoteReader notes;
    private @Nullable String headline;
    private @Nullable String subheadline;
    private @Nullable Dateline dateline;
    private @Nullable Span datelineSpan;
    private boolean signed;
    private int bodyStart;

    HeadReader(
            Draft draft,
            Optional<LocalDate> reference,
            Pieces pieces,
            Findings findings,
            NoteReader notes,
            ReadingSink sink) {
        this.draft = draft;
        this.reference = reference;
        this.pieces = pieces;
        this.findings = findings;
        this.sink = sink;
        this.notes = notes;
    }

    /** Reads the head of wire copy; gives the index of the block in which the body begins. */
    int read() {
        Optional<Found> found = new DatelineFinder(draft, notes, sink).find();
        int lines = found.map(Found::block).orElseGet(this::guess);
        for (int i = 0; i < lines; i++) {
            line(i, lines, found.isPresent());
        }
        return body(found, lines);
    }

    /** Reads what stands above the text of a page that has told its facts. */
    int read(PageLines page) {
        Optional<Found> found = new DatelineFinder(draft, notes, sink).find();
        int lines = found.map(Found::block).orElseGet(page::count);
        draft.blocks().subList(0, lines).forEach(block -> page.line(block, found.isPresent()));
        return body(found, lines);
    }

    private int body(Optional<Found> found, int lines) {
        bodyStart =
                lines < draft.blocks().size() ? draft.blocks().get(lines).span().start() : 0;
        found.ifPresent(this::dateline);
        if (found.isEmpty() && lines < draft.blocks().size()) {
            bodyStart = byline(draft.blocks().get(lines), bodyStart); // "By Jane Doe: The ferry sank"
        }
        return found.isPresent() ? behindDateline(lines) : lines;
    }

    /** Takes a byline that stands below a dateline in a line of its own; gives the block in which the text begins. */
    private int behindDateline(int index) {
        boolean alone = bodyStart >= draft.blocks().get(index).span().end();
        if (!alone || index + 2 >= draft.blocks().size()) {
            return index;
        }
        DraftBlock below = draft.blocks().get(index + 1);
        Optional<BylineReader.Byline> byline = BylineReader.cued(draft.textOf(below));
        if (byline.isEmpty()) {
            return index;
        }
        findings.byline(byline.get());
        pieces.note(NoteKind.BYLINE, below);
        bodyStart = draft.blocks().get(index + 2).span().start();
        return index + 2;
    }

    /** The offset at which the body begins, behind the dateline. */
    int bodyStart() {
        return bodyStart;
    }

    @Nullable
    String headline() {
        return headline;
    }

    @Nullable
    String subheadline() {
        return subheadline;
    }

    @Nullable
    Dateline dateline() {
        return dateline;
    }

    @Nullable
    Span datelineSpan() {
        return datelineSpan;
    }

    /** How many blocks are a head where no dateline tells. */
    private int guess() {
        boolean titled = false;
        int most = Math.min(draft.blocks().size() - 1, MOST_LINES);
        int i = 0;
        for (; i < most; i++) {
            String text = draft.textOf(draft.blocks().get(i));
            boolean byline = BylineReader.cued(text).isPresent()
                    || titled && BylineReader.dated(text).isPresent();
            boolean note = notes.isHeadNote(i) && (titled || !NoteReader.isMarkedHeadline(text));
            if (byline || note || !titled && Slugs.isSure(text) || isByline(i - 1) && BylineReader.isRole(text)) {
                continue;
            }
            boolean head = isHeadlike(i)
                    && (isByline(i + 1)
                            || !titled
                                    && (isByline(i + 2) && isHeadlike(i + 1)
                                            || beginsText(i + 1) && !LeadSentence.is(text)
                                            || isAboveHook(i)
                                            || i == 0 && shortLines() > 0)
                            || titled && i <= shortLines());
            if (!head) {
                return i;
            }
            titled = true;
        }
        return i;
    }

    private boolean isHeadlike(int index) {
        return LineLooks.isHeadlineLike(draft, draft.blocks().get(index)) && !isTurn(index);
    }

    /** "Q: When did you leave?": whether a line is a turn of an interview, two below which one begins with the same label. */
    private boolean isTurn(int index) {
        String text = draft.textOf(draft.blocks().get(index));
        int colon = text.indexOf(':');
        return colon > 0
                && colon <= LABEL
                && index + 2 < draft.blocks().size()
                && draft.textOf(draft.blocks().get(index + 2)).startsWith(text.substring(0, colon + 1));
    }

    /** Whether a line without a stop stands above a short sentence, "The end is near.", or a salutation, and text below it. */
    private boolean isAboveHook(int index) {
        if (index + 2 >= draft.blocks().size()
                || LineLooks.endsSentence(LineLooks.tail(draft, draft.blocks().get(index)))) {
            return false;
        }
        DraftBlock hook = draft.blocks().get(index + 1);
        String text = draft.textOf(hook);
        return hook.kind() == BlockKind.PARAGRAPH
                && (LineLooks.endsSentence(text) || LineLooks.isSalutation(text))
                && beginsText(index + 2);
    }

    /** How many short lines that no list knows, "Ann Lee", "Our Mills Correspondent", stand between the first line and the text. */
    private int shortLines() {
        int lines = 0;
        while (lines < UNKNOWN && isShort(lines + 1)) {
            lines++;
        }
        Span first = draft.blocks().get(0).span();
        boolean text = lines > 0
                && Character.isLetterOrDigit(draft.text().charAt(first.start()))
                && lines + 2 < draft.blocks().size()
                && beginsText(lines + 1)
                && !LeadSentence.is(draft.textOf(draft.blocks().get(0)));
        return text ? lines : 0;
    }

    /** "Ann Lee", but no "Top Stories", "The Advertiser": whether some word is none of the dictionary's. */
    private static boolean isRare(String text) {
        Tokens words = Tokens.of(text);
        for (int i = 0; i < words.count(); i++) {
            if (words.isWord(i) && !PlainWords.has(words, i) && !Grammar.isArticle(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShort(int index) {
        return index + 1 < draft.blocks().size()
                && draft.blocks().get(index).span().length() <= SHORT
                && draft.blocks().get(index).kind() == BlockKind.PARAGRAPH
                && isHeadlike(index)
                && Character.isLetterOrDigit(
                        draft.text().charAt(draft.blocks().get(index).span().end() - 1))
                && Character.isUpperCase(
                        draft.text().charAt(draft.blocks().get(index).span().start()));
    }

    private boolean isByline(int index) {
        if (index < 0 || index >= draft.blocks().size()) {
            return false;
        }
        String text = draft.textOf(draft.blocks().get(index));
        return BylineReader.cued(text).isPresent() || BylineReader.dated(text).isPresent();
    }

    /** Whether a block may be the first of the body, or a note behind which it comes. */
    private boolean beginsText(int index) {
        DraftBlock block = draft.blocks().get(index);
        String tail = LineLooks.tail(draft, block);
        return LineLooks.isParagraph(draft, block)
                || LineLooks.endsSentence(tail) && block.span().length() > 40
                || index + 1 < draft.blocks().size() && notes.isHeadNote(index);
    }

    /** Gives one line of the head its place. */
    private void line(int index, int lines, boolean dated) {
        DraftBlock block = draft.blocks().get(index);
        String text = draft.textOf(block);
        if (notes.headNote(index, text, headline != null)) {
            return;
        }
        Optional<BylineReader.Byline> byline = BylineReader.cued(text);
        boolean last = index == lines - 1;
        if (byline.isEmpty() && headline != null) {
            boolean placed =
                    dated && (last || isByline(index + 1)) || !dated && index == 1 && shortLines() > 0 && isRare(text);
            byline = placed ? unsigned(text) : BylineReader.dated(text);
        }
        if (byline.isPresent()) {
            findings.byline(byline.get());
            pieces.note(NoteKind.BYLINE, block);
            signed = true;
            return;
        }
        if (signed && BylineReader.isRole(text)) {
            String role = text.endsWith("=") ? text.substring(0, text.length() - 1) : text;
            Agencies.canonical(role).ifPresentOrElse(findings::agency, () -> findings.role(role));
            pieces.note(NoteKind.BYLINE, block);
            return;
        }
        if (signed && isMail(text)) {
            pieces.note(NoteKind.CONTACT, block);
            return;
        }
        if (block.kind() == BlockKind.LIST_ITEM || headline != null && text.startsWith("- ")) {
            pieces.note(NoteKind.SUMMARY, block);
        } else if (headline == null && !last && Slugs.isSlug(text)) {
            pieces.note(NoteKind.SLUG, block);
            MarkerReader.ofSlug(text).tell(findings);
        } else if (headline == null) {
            headline(block, text);
        } else if (subheadline == null && !LineLooks.isParagraph(draft, block)) {
            subheadline = text;
            pieces.add(
                    Role.SUBHEADLINE, block, block.span().start(), block.span().end());
        } else {
            pieces.note(NoteKind.SUMMARY, block);
        }
    }

    /** "aberg@altona.example": a line that is nothing but an address of mail. */
    private static boolean isMail(String text) {
        return text.indexOf('@') > 0 && text.indexOf(' ') < 0 && ContactAddresses.ofPerson(Tokens.of(text));
    }

    private void headline(DraftBlock block, String text) {
        MarkerReader markers = MarkerReader.of(text);
        int start = block.span().start();
        int end = block.span().end();
        if (markers.end() > 0 && markers.end() < text.length()) {
            pieces.note(NoteKind.MARKER, block, start, start + markers.end(), List.of());
            markers.tell(findings);
            start += markers.end();
            if (markers.isOpen()) {
                Standings.in(Tokens.of(text)).ifPresent(findings::status);
            }
        }
        int behind = Math.max(start, block.span().start() + MarkerReader.trailing(text));
        headline = draft.text().substring(start, behind).strip();
        pieces.add(Role.HEADLINE, block, start, behind);
        MarkerReader.behind(text).tell(findings);
        if (behind < end) {
            pieces.note(NoteKind.MARKER, block, behind, end, List.of());
        }
    }

    private void dateline(Found found) {
        DatelineReading reading = found.reading();
        DraftBlock block = draft.blocks().get(found.block());
        dateline = reading.dateline(draft.text(), reference);
        datelineSpan = new Span(reading.start(), reading.end());
        dateline.agencies().forEach(findings::agency);
        if (reading.start() > block.span().start()) {
            String ahead = draft.text().substring(block.span().start(), reading.start());
            BylineReader.cued(ahead.strip()).ifPresent(findings::byline);
            pieces.note(NoteKind.BYLINE, block, block.span().start(), reading.start(), List.of());
        }
        pieces.add(Role.DATELINE, block, reading.start(), reading.end());
        bodyStart = byline(block, brackets(block, reading.end()));
    }

    /** A byline without "By"; below another it names somebody: "Courier Writer" is a role there. */
    private Optional<BylineReader.Byline> unsigned(String text) {
        return signed ? BylineReader.bare(text) : BylineReader.below(text);
    }

    /** Takes a byline that stands between the dateline and the text, in their line. */
    private int byline(DraftBlock block, int from) {
        String text = draft.text();
        int start = from;
        while (start < block.span().end() && text.charAt(start) == ' ') {
            start++;
        }
        int end = BylineReader.inlineEnd(text, start, block.span().end());
        if (end == start) {
            return from;
        }
        BylineReader.cued(text.substring(start, end).strip()).ifPresent(findings::byline);
        pieces.note(NoteKind.BYLINE, block, start, end, List.of());
        int at = end;
        while (at < block.span().end()
                && !Character.isLetterOrDigit(text.charAt(at))
                && " :-–—".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Takes "[TEXT]", "[EXCERPT]" and a speaker in square brackets behind the dateline for notes. */
    private int brackets(DraftBlock block, int from) {
        String text = draft.text();
        int at = from;
        for (int i = 0; i < MOST_BRACKETS; i++) {
            int open = at;
            while (open < block.span().end() && text.charAt(open) == ' ') {
                open++;
            }
            if (open == block.span().end() || text.charAt(open) != '[') {
                return at;
            }
            int close = text.indexOf(']', open);
            if (close < 0
                    || close - open > LONGEST_BRACKET
                    || close + 1 >= block.span().end()) {
                return at;
            }
            pieces.note(NoteKind.ADVISORY, block, open, close + 1, List.of());
            at = close + 1;
        }
        return at;
    }

    /** The first day that a note names. */
    static Optional<DateReading> day(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            Optional<DateReading> day = Dates.read(tokens, i, tokens.count());
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
