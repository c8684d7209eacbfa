package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Head;
import dev.dateline.model.Moment;
import dev.dateline.model.Note;
import dev.dateline.model.NoteKind;
import dev.dateline.model.Span;
import dev.dateline.model.Status;
import dev.dateline.parser.claim.HeadSettler;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.wire.Pieces.Piece;
import dev.dateline.parser.wire.Pieces.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the head and the tail of a draft; what is left is the body. The draft is cut into pieces in its own order, each
 * goes to one place, and so nothing is lost or stands twice.
 */
public final class StoryReader {
    private static final int LONGEST_SEPARATOR = 40;

    private final Draft draft;
    private final Pieces pieces;
    private final Findings findings = new Findings();
    private final HeadReader head;
    private final ReadingSink sink;
    private final NoteReader notes;

    private StoryReader(Draft whole, Optional<LocalDate> reference, ReadingSink sink) {
        int above = CorrectedVersions.above(whole);
        draft = above == 0 ? whole : whole.from(above);
        this.sink = sink;
        pieces = new Pieces(draft.text());
        whole.blocks().subList(0, above).forEach(block -> pieces.note(NoteKind.CORRECTION, block));
        findings.status(above == 0 ? null : Status.CORRECTION);
        notes = new NoteReader(draft, reference, pieces, findings);
        head = new HeadReader(draft, reference, pieces, findings, notes, sink);
    }

    /**
     * The story of a draft.
     *
     * @param draft wire copy or a page
     * @param reference a day near which it was filed, if known
     * @param sink takes which rule read what
     */
    public static Story read(Draft draft, Optional<LocalDate> reference, ReadingSink sink) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Head page = HeadSettler.settle(draft.claims(), draft, diagnostics, sink);
        // a page's own date is the best reference for a dateline that prints no year
        Optional<LocalDate> near = reference.or(() -> page.published().flatMap(Moment::date));
        return new StoryReader(draft, near, sink).story(page, diagnostics);
    }

    private Story story(Head page, List<Diagnostic> diagnostics) {
        int first = draft.claims().isEmpty() ? head.read() : head.read(new PageLines(draft, page, pieces, findings));
        TailReader tail = new TailReader(draft, notes);
        tail.read(first, head.bodyStart());
        for (int i = first; i < tail.last(); i++) {
            DraftBlock block = draft.blocks().get(i);
            int from = i == first ? head.bodyStart() : block.span().start();
            int to = i == tail.last() - 1 ? tail.bodyEnd() : block.span().end();
            if (isSeparator(block)) {
                pieces.note(NoteKind.SEPARATOR, block);
            } else {
                pieces.add(Role.BODY, block, from, to);
            }
        }
        tail.file();
        BodyBuilder body = new BodyBuilder(draft);
        List<Note> filed = new ArrayList<>();
        List<Piece> waiting = new ArrayList<>();
        for (Piece piece : pieces.all()) {
            if (piece.role() == Role.NOTE) {
                waiting.add(piece);
            } else if (piece.role() == Role.BODY) {
                file(waiting, body.start(), filed);
                body.add(piece.block(), piece.span());
            }
        }
        file(waiting, body.length(), filed);
        if (sink.listens()) {
            pieces.all().forEach(this::tell);
        }
        return new Story(
                head(page, body),
                body.body(),
                filed,
                body.origins(),
                head.datelineSpan(),
                HeadSettler.language(draft.claims()).orElse(null),
                HeadSettler.url(draft.claims()).orElse(null),
                HeadSettler.site(draft.claims()).orElse(null),
                diagnostics);
    }

    /** Says what became of a piece that is no text; a dateline has told its reading before. */
    private void tell(Piece piece) {
        if (piece.role() != Role.BODY && piece.role() != Role.DATELINE) {
            NoteKind kind = piece.kindOrNull();
            String result = kind == null ? piece.role().name().toLowerCase(Locale.ROOT) : "note: " + kind.key();
            boolean inHead = piece.span().start() < head.bodyStart();
            String reason = inHead ? "stands above the text" : "stands in or below the text";
            sink.read("story-part", piece.span().start(), piece.span().of(draft.text()), result, 0, reason);
        }
    }

    private boolean isSeparator(DraftBlock block) {
        Span span = block.span();
        return span.length() <= LONGEST_SEPARATOR && LineLooks.isBlankOfWords(draft.text(), span.start(), span.end());
    }

    private void file(List<Piece> waiting, int at, List<Note> filed) {
        for (Piece piece : waiting) {
            NoteKind kind = piece.kindOrNull();
            if (kind != null) {
                filed.add(new Note(kind, piece.span().of(draft.text()), at, piece.people()));
            }
        }
        waiting.clear();
    }

    private Head head(Head page, BodyBuilder body) {
        Set<String> agencies = new LinkedHashSet<>(findings.agencies());
        for (String agency : page.agencies()) {
            if (agencies.stream().noneMatch(agency::equalsIgnoreCase)) {
                agencies.add(agency); // no "Altona Ledger" and "Altona LEDGER"
            }
        }
        Head.Builder facts = page.toBuilder()
                .dateline(head.dateline())
                .authors(authors(page.authors()))
                .agencies(List.copyOf(agencies))
                .standing(findings.standing())
                .images(body.images());
        if (page.headline().isEmpty()) {
            facts.headline(head.headline());
        }
        if (page.subheadline().isEmpty()) {
            facts.subheadline(head.subheadline());
        }
        return facts.build();
    }

    /** The people that the page claims; else those of the printed byline, each once. */
    private List<Author> authors(List<Author> claimed) {
        if (!claimed.isEmpty()) {
            return claimed;
        }
        Map<String, Author> authors = new LinkedHashMap<>();
        findings.authors().forEach(author -> authors.putIfAbsent(author.name().toLowerCase(Locale.ROOT), author));
        return List.copyOf(authors.values());
    }
}
