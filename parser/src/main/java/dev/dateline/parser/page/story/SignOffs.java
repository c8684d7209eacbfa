package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.SignerNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.QuoteBoxes;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who signs the quotations of a page, and keeps the name with them: a line in the same block quote, in its footer or
 * caption, or right below it. The lines of a sign-off, name and post, are one block.
 */
public final class SignOffs {
    /** Such a line has no more characters. */
    private static final int LINE = 120;

    /** A name and what follows it stand in no more lines. */
    private static final int LINES = 3;

    private static final String DASHES = "—–-―";

    private final PageText page;
    private final Outline outline;
    private final EmbeddedPosts posts;
    private final Set<Passage> story;
    private final Set<Passage> signed = new HashSet<>();

    private SignOffs(PageText page, List<Passage> story) {
        this.page = page;
        this.outline = page.outline;
        this.posts = new EmbeddedPosts(page);
        this.story = new HashSet<>(story);
    }

    /** The passages of a story with the lines that sign its quotations, and without those of quotations that are left out. */
    public static List<Passage> complete(PageText page, List<Passage> story) {
        return new SignOffs(page, story).complete();
    }

    private List<Passage> complete() {
        List<Passage> whole = new ArrayList<>();
        List<Passage> all = page.passages;
        Passage before = null;
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            boolean post = before != null
                    && passage.verdict != Verdict.ELSEWHERE
                    && posts.isPost(i)
                    && posts.isBeside(i, before);
            boolean kept = story.contains(passage) || isHandedOver(i) || post;
            if (kept) {
                whole.add(passage);
                story.add(passage);
                before = passage;
            }
            int box = mayQuote(passage) || isStated(i) ? QuoteBoxes.around(outline, passage.element) : Outline.NONE;
            int end = box == Outline.NONE ? i + 1 : signed(i + 1, box);
            for (int line = i + 1; line < end; line++) {
                if (kept) {
                    sign(all.get(line), all.get(i + 1));
                    whole.add(all.get(line));
                }
            }
            if (kept && end > i + 1) {
                passage.kind = BlockKind.QUOTE;
                signed.add(passage);
            }
            i = end - 1;
        }
        unquote(whole);
        return whole;
    }

    /** Makes paragraphs of what stands in block quotes and in no marks, where all of a story does but what somebody signs. */
    private void unquote(List<Passage> whole) {
        List<Passage> plain = new ArrayList<>();
        for (Passage passage : whole) {
            boolean quote = passage.kind == BlockKind.QUOTE && passage.table == Outline.NONE;
            if (!quote && passage.kind != BlockKind.HEADING) {
                return;
            }
            boolean own = signed.contains(passage) || passage.signOffOrNull != null;
            if (quote && !own && !isMark(page.text.charAt(passage.start))) {
                plain.add(passage);
            }
        }
        plain.forEach(passage -> passage.kind = BlockKind.PARAGRAPH);
    }

    /** Whether a block quote stands right below a line of the story with a colon: "Mayor Anna Berg wrote on X:". */
    private boolean isHandedOver(int number) {
        Passage passage = page.passages.get(number);
        if (number == 0
                || passage.kind != BlockKind.QUOTE
                || passage.verdict == Verdict.ELSEWHERE
                || passage.linked * 2 > passage.size) {
            return false;
        }
        Passage above = page.passages.get(number - 1);
        if (!story.contains(above)) {
            return false;
        }
        boolean colon = above.kind == BlockKind.PARAGRAPH && page.text.charAt(above.end - 1) == ':';
        boolean goesOn = above.kind == BlockKind.QUOTE
                && passage.closed
                && above.signOffOrNull == null
                && QuoteBoxes.around(outline, above.element) == QuoteBoxes.around(outline, passage.element);
        return colon || goesOn;
    }

    private static void sign(Passage line, Passage first) {
        line.kind = BlockKind.QUOTE;
        line.level = 0;
        line.signOffOrNull = first;
    }

    /** Whether a passage may be a quotation: it is set as one, or stands in marks. */
    private boolean mayQuote(Passage passage) {
        return passage.kind == BlockKind.QUOTE
                || passage.kind == BlockKind.PARAGRAPH
                        && passage.table == Outline.NONE
                        && isMark(page.text.charAt(passage.start))
                        && isMark(page.text.charAt(passage.end - 1));
    }

    /** Whether a paragraph without marks is what a box holds that is called a quotation, above a line called its signer. */
    private boolean isStated(int number) {
        Passage passage = page.passages.get(number);
        boolean sentence = passage.kind == BlockKind.PARAGRAPH && passage.closed && passage.table == Outline.NONE;
        int box = sentence && isLine(number + 1) ? QuoteBoxes.around(outline, passage.element) : Outline.NONE;
        if (box == Outline.NONE) {
            return false;
        }
        int line = page.passages.get(number + 1).element;
        return outline.holds(box, line)
                && QuoteBoxes.isSigner(outline, line, box)
                && !QuoteBoxes.isSigner(outline, passage.element, box);
    }

    /** Behind the lines from this one on that sign a quotation in a box; this one where none does. */
    private int signed(int from, int box) {
        if (from < page.passages.size() && posts.isSignature(from)) {
            return from + 1;
        }
        if (!isLine(from) || !isSignature(from, box)) {
            return from;
        }
        boolean inside = outline.holds(box, page.passages.get(from).element);
        int end = from + 1;
        while (inside && end < from + LINES && isLine(end) && outline.holds(box, page.passages.get(end).element)) {
            end++;
        }
        boolean next = end < page.passages.size() && isMark(page.text.charAt(page.passages.get(end).start));
        return inside || !next ? end : from; // a name above the next quotation
    }

    private boolean isLine(int number) {
        if (number >= page.passages.size()) {
            return false;
        }
        Passage line = page.passages.get(number);
        return line.end - line.start <= LINE
                && line.verdict != Verdict.ELSEWHERE
                && line.verdict != Verdict.LABEL
                && line.verdict != Verdict.POINTER
                && line.kind != BlockKind.HEADING
                && line.kind != BlockKind.LIST_ITEM
                && line.table == Outline.NONE
                && !line.closed
                && !isMark(page.text.charAt(line.start));
    }

    /** Whether a line is a name, or begins with one and goes on with what its bearer is. */
    private boolean isSignature(int number, int box) {
        Passage line = page.passages.get(number);
        boolean inside = outline.holds(box, line.element);
        if (!inside && (line.start > outline.to(box) + 2 || line.kind != BlockKind.PARAGRAPH)) {
            return false;
        }
        Tokens tokens = Tokens.of(page.textOf(line));
        int from = DASHES.indexOf(tokens.first(0)) >= 0 ? 1 : 0;
        int to = PersonNames.end(tokens, from, tokens.count());
        boolean told = inside && (from > 0 || QuoteBoxes.isSigner(outline, line.element, box));
        if (told) {
            return to > from;
        }
        if (inside) {
            return SignerNames.end(tokens, from, tokens.count()) > from;
        }
        boolean whole = to == tokens.count() || tokens.is(to, ',') || tokens.is(to, '(');
        if (whole && QuoteBoxes.isSignerBehind(outline, box, line.start)) {
            return PersonNames.isFullName(tokens, from, to) && SignerNames.end(tokens, from, tokens.count()) > from;
        }
        boolean known = PersonNames.isGiven(tokens, from) || to + 1 < tokens.count() && Titles.isTitle(tokens, to + 1);
        return whole && known && PersonNames.isFullName(tokens, from, to);
    }

    private static boolean isMark(char c) {
        return QuotationMarks.isDouble(c) || QuotationMarks.opens(c);
    }
}
