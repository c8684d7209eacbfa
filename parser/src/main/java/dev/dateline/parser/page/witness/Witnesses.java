package dev.dateline.parser.page.witness;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.QuoteBoxes;
import dev.dateline.parser.page.fact.DayLines;
import dev.dateline.parser.page.fact.NameLines;
import dev.dateline.parser.page.fact.PageFacts;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.page.story.ForeignParts;
import dev.dateline.parser.page.story.SignedDays;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Lets what a page displays around its story tell what it knows: named elements, headings, bylines and lines with days. */
public final class Witnesses {
    /** Longer lines are text and no facts. */
    private static final int LONGEST = 300;
    /** Lines with a day or a name are shorter. */
    private static final int LINE = 120;
    /** Names are shorter. */
    private static final int NAME = 50;

    /** How many passages before and behind the story belong to it; further away stand other stories. */
    private static final int BEFORE = 20;
    /** How many passages above the headline may be its kicker, its day and its byline. */
    private static final int ABOVE = 3;
    /** How many passages behind the first prose, which may be a standfirst, may be byline and day. */
    private static final int HEAD = 4;
    /** A day, a time and their label have no more tokens. */
    private static final int DAY_TOKENS = 9;
    /** How many passages open a story: a standfirst and headings may come first. */
    private static final int OPENING = 6;

    /** So many passages, of a banner and menus, may stand above the headline and yet seem to open the story. */
    private static final int BANNER = 10;

    private static final int BEHIND = 8;
    private static final int MOST = 400;

    private final PageText page;
    private final Outline outline;
    private final ForeignParts foreign;
    private final PageFacts facts;
    private final NamedElements named;
    private final FootLines foot;
    private final BylineLines lines;
    private Teasers teasers;
    private int opening; // the first passage of prose of the story, behind which an icon is one of comments

    public Witnesses(PageText page, ForeignParts foreign, PageFacts facts) {
        this.page = page;
        this.outline = page.outline;
        this.foreign = foreign;
        this.facts = facts;
        named = new NamedElements(page, facts);
        foot = new FootLines(page, foreign, facts);
        lines = new BylineLines(page, foreign, facts);
        teasers = new Teasers(page, 0, page.text.length());
        opening = page.passages.size();
    }

    /** Claims what the elements tell, those above the story and in it first. */
    public void tell(List<Passage> story) {
        tellHeadlines();
        if (story.isEmpty()) {
            tellAll(0, page.text.length(), page.text.length());
            tellAroundHeadline();
            return;
        }
        int first = belowHeadline(story);
        while (first < page.passages.size() - 1 && !page.passages.get(first).isProse()) {
            first++;
        }
        int last = page.passages.indexOf(story.get(story.size() - 1));
        int end = page.passages.get(last).end;
        teasers = new Teasers(page, page.passages.get(first).start, end);
        opening = first;
        int headline = headline(first);
        int head = Math.min(Math.max(0, first - BEFORE), Math.max(0, headline - ABOVE));
        Passage bottom = page.passages.get(Math.min(page.passages.size() - 1, last + BEHIND));
        int body = page.passages.get(Math.min(last, first + HEAD)).end;
        int below = page.passages.get(headline).start;
        int top = head == 0 ? 0 : page.passages.get(head).start; // an element may begin ahead of its text
        tellAll(below, end, body);
        tellLines(headline, Math.min(first + HEAD, last + 1), Witness.VISIBLE);
        tellSigners(headline, first);
        tellLinks(below, page.passages.get(first).start);
        tellAll(top, below - 1, body);
        tellLines(head, headline, Witness.VISIBLE);
        tellLinks(top, below);
        tellHeadings(head, first);
        if (!facts.hasSeen(Fact.AUTHOR) || !facts.hasSeen(Fact.PUBLISHED)) {
            tellAll(end + 1, bottom.end, end);
        }
        foot.tell(first, last);
        tellLines(Math.max(Math.min(first + HEAD, last + 1), last - 2), last + BEHIND, Witness.BELOW);
        tellOpeningDays(first);
    }

    private void tellSigners(int headline, int first) {
        Signers signers = new Signers(page, facts);
        for (int i = headline + 1; i <= first; i++) {
            Passage passage = page.passages.get(i);
            if (!foreign.isSilent(passage.element) && !isQuoted(passage.element)) {
                signers.tell(passage);
            }
        }
    }

    /** The passage that opens the story, or the headline, where a banner above it seems to open the story. */
    private int belowHeadline(List<Passage> story) {
        int first = page.passages.indexOf(story.get(0));
        int last = page.passages.indexOf(story.get(story.size() - 1));
        for (int i = 0; i < Math.min(first + BANNER, last); i++) {
            Passage passage = page.passages.get(i);
            if (passage.kind == BlockKind.HEADING && passage.level == 1 && !foreign.isSilent(passage.element)) {
                return Math.max(i, first);
            }
        }
        return first;
    }

    /** Where no story was found, the lines around the headline tell. */
    private void tellAroundHeadline() {
        for (int i = 0; i < page.passages.size(); i++) {
            Passage passage = page.passages.get(i);
            if (passage.kind == BlockKind.HEADING && passage.level == 1 && !foreign.isSilent(passage.element)) {
                tellLines(Math.max(0, i - ABOVE), i + HEAD, Witness.VISIBLE);
                return;
            }
        }
    }

    /** The headline that stands above the story's first prose, however far that is: of the first level, if there is one. */
    private int headline(int first) {
        int nearest = first;
        for (int i = first; i >= 0; i--) {
            Passage passage = page.passages.get(i);
            if (passage.kind == BlockKind.HEADING && !foreign.isSilent(passage.element)) {
                if (passage.level == 1) {
                    return i;
                }
                nearest = nearest == first ? i : nearest;
            }
        }
        return nearest;
    }

    /**
     * Lets the elements tell whose text begins in a stretch of the page, those behind the body's start with less weight.
     */
    private void tellAll(int from, int to, int body) {
        int told = 0;
        for (int element : page.witnesses) {
            boolean near = outline.from(element) >= from && outline.from(element) <= to;
            if (near && told < MOST && !foreign.isSilent(element) && !isQuoted(element) && !isCrosshead(element)) {
                told++;
                named.tell(element, outline.from(element) <= body, teasers);
            }
        }
    }

    /** A heading that is called a subheadline below the first paragraph is one of the story's own, and no standfirst. */
    private boolean isCrosshead(int element) {
        if (!Mark.STANDFIRST.in(outline.marks(element))
                || opening >= page.passages.size()
                || outline.from(element) <= page.passages.get(opening).end) {
            return false;
        }
        int first = page.firstFrom(outline.from(element));
        return first < page.passages.size() && page.passages.get(first).kind == BlockKind.HEADING;
    }

    /** Headings of the first level tell wherever they stand. */
    private void tellHeadlines() {
        int told = 0;
        for (int element : page.witnesses) {
            if (isHeadline(element) && !foreign.isSilent(element) && told++ < MOST) {
                facts.claim(Fact.HEADLINE, named.headline(element), Witness.VISIBLE);
            }
        }
        for (int element : page.witnesses) {
            if (told == 0 && isHeadline(element) && told++ < MOST) {
                facts.claim(Fact.HEADLINE, page.lineOf(element, LONGEST), Witness.HEADING); // the end of a path
            }
        }
    }

    private boolean isHeadline(int element) {
        return outline.tag(element) == Tag.HEADING
                && outline.element(element).normalName().equals("h1");
    }

    /** Short lines around the story tell its day and its byline, whatever they are called: those nearest to it first. */
    private void tellLines(int from, int to, Witness witness) {
        int end = Math.min(to, page.passages.size());
        for (int i = 0; i < end - from; i++) {
            int number = witness == Witness.BELOW ? from + i : end - 1 - i;
            if (lines.isLine(number)) {
                Passage passage = page.passages.get(number);
                String line = page.textOf(passage);
                Tokens tokens = Tokens.of(line);
                boolean picture = PictureWords.hold(outline, passage.element);
                boolean signed = witness == Witness.VISIBLE && passage.linked == 0 && SignedDays.is(line);
                boolean dated = (signed || !passage.isProse())
                        && DayLines.isDated(line, facts.language())
                        && !(tokens.count() > DAY_TOKENS && picture);
                if (dated && DayLines.isBelowModified(page.text, passage.start)) {
                    facts.claim(Fact.MODIFIED, line, witness);
                } else if (dated) {
                    facts.claimDay(line, tokens, picture ? Witness.BELOW : witness);
                }
                (signed ? Optional.of(SignedDays.names(tokens)) : lines.byline(number, tokens, dated, opening))
                        .filter(byline -> !teasers.hold(passage.element))
                        .ifPresent(byline -> facts.claim(Fact.AUTHOR, byline, witness));
            }
        }
    }

    /** Whether an element stands in a quotation or an embedded post, which has an author and a day of its own. */
    private boolean isQuoted(int element) {
        return QuoteBoxes.around(outline, element) != Outline.NONE;
    }

    /** The paragraphs that open the story may begin with its day. */
    private void tellOpeningDays(int first) {
        for (int i = first; i < Math.min(first + OPENING, page.passages.size()); i++) {
            Passage passage = page.passages.get(i);
            if (passage.isProse()) {
                DayLines.opening(page.startOf(passage, LINE))
                        .ifPresent(day -> facts.claim(Fact.PUBLISHED, day, Witness.BELOW));
            }
        }
    }

    /** Links around the head that lead to the page of an author tell the author's name. */
    private void tellLinks(int from, int to) {
        for (PageText.Stretch stretch : page.stretches) {
            boolean near = stretch.start() >= from && stretch.end() <= to && stretch.end() - stretch.start() <= NAME;
            if (near
                    && outline.tag(stretch.element()) == Tag.LINK
                    && !foreign.isSilent(stretch.element())
                    && !teasers.hold(stretch.element())
                    && NameLines.isAuthorLink(outline.element(stretch.element()))) {
                facts.claim(Fact.AUTHOR, page.text.substring(stretch.start(), stretch.end()), Witness.MICRODATA);
            }
        }
    }

    /**
     * Headings of a lower level above the story: one of them is the headline where the first level is the site's; or a line in
     * bold, where the title of the window has it in front of the name of the site.
     */
    private void tellHeadings(int from, int to) {
        for (int i = from; i <= to; i++) {
            Passage passage = page.passages.get(i);
            boolean lower = passage.kind == BlockKind.HEADING && passage.level > 1;
            boolean line = passage.end - passage.start <= LONGEST && !foreign.isSilent(passage.element);
            boolean lines = passage.firstLine > passage.start; // "Ferry sinks<br>By Jane Doe"
            String first = line && lines
                    ? page.text.substring(passage.start, passage.firstLine).strip()
                    : "";
            if (line && lower) {
                facts.claim(Fact.HEADLINE, page.textOf(passage), Witness.HEADING);
            } else if (line && passage.kind == BlockKind.PARAGRAPH) {
                String whole = page.textOf(passage);
                String titled = facts.isTitled(whole) ? whole : facts.isTitled(first) ? first : "";
                facts.claim(Fact.HEADLINE, titled, Witness.HEADING); // where there is any
            }
        }
    }
}
