package dev.dateline.parser.page.witness;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.PersonNames;
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
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads who signs in the short lines around a story: by the words that open them, by what stands beside them, by their names. */
final class BylineLines {
    /** Lines with a day or a name are shorter. */
    private static final int LINE = 120;

    private static final int NAME_WORDS = 5;
    /** A name and what its bearer is, in a line beside that of the day, have no more tokens. */
    private static final int NAME_TOKENS = 9;

    private final PageText page;
    private final Outline outline;
    private final ForeignParts foreign;
    private final PageFacts facts;
    /** Where linked words end, by where they begin. */
    private final Map<Integer, Integer> links = new HashMap<>();

    BylineLines(PageText page, ForeignParts foreign, PageFacts facts) {
        this.page = page;
        this.outline = page.outline;
        this.foreign = foreign;
        this.facts = facts;
        for (PageText.Stretch stretch : page.stretches) {
            if (outline.tag(stretch.element()) == Tag.LINK) {
                links.putIfAbsent(stretch.start(), stretch.end());
            }
        }
    }

    /** Whether a passage is such a line, and no part of a quotation or of what is left out. */
    boolean isLine(int passage) {
        if (passage < 0 || passage >= page.passages.size()) {
            return false;
        }
        Passage line = page.passages.get(passage);
        return line.end - line.start <= LINE
                && !foreign.isSilent(line.element)
                && QuoteBoxes.around(outline, line.element) == Outline.NONE;
    }

    /** The line, where it is a byline by its name or its words, with the line below if it is but "By"; or a name in it. */
    Optional<String> byline(int number, Tokens tokens, boolean dated, int opening) {
        Passage passage = page.passages.get(number);
        int opener = BylineOpeners.end(tokens, 0, tokens.count());
        boolean alone = opener == tokens.count() && opener > 0;
        if (alone && isLine(number + 1)) {
            String below = page.textOf(page.passages.get(number + 1));
            Tokens name = Tokens.of(below);
            int end = PersonNames.end(name, 0, name.count());
            return PersonNames.isFullName(name, 0, end) && end - 1 <= NAME_WORDS
                    ? Optional.of(tokens.text() + ' ' + name.words(0, end))
                    : Optional.empty();
        }
        boolean headline = passage.kind == BlockKind.HEADING && passage.level == 1; // "By the sea, a bathtub"
        boolean nearDay = isDatedLine(number + 1) || isDatedLine(number - 1);
        boolean near = dated || nearDay || isBelowHeadline(number);
        Optional<String> first = headline ? Optional.empty() : firstLine(passage, near);
        if (first.isPresent()) {
            return first;
        }
        Optional<String> reporter = passage.isProse() || headline ? Optional.empty() : NameLines.reporter(tokens);
        if (reporter.isPresent()) {
            return reporter;
        }
        if (opener > 0 && !headline || isByline(passage)) {
            return Optional.of(tokens.text().substring(0, linkedEnd(passage, tokens, opener)));
        }
        if (passage.isProse() || headline) {
            return Optional.empty();
        }
        if (dated) {
            return NameLines.inLine(tokens);
        }
        Optional<String> linked = near ? linkedName(passage, tokens) : Optional.empty();
        if (linked.isPresent()) {
            return linked;
        }
        boolean lone = !isHeadingOfText(number)
                && NameLines.isName(tokens)
                && (near || number < opening && PersonIcons.open(outline.element(passage.element)));
        if (lone) {
            return Optional.of(tokens.text());
        }
        return nearDay && !isHeadingOfText(number) && tokens.count() <= NAME_TOKENS
                ? NameLines.opening(tokens).or(() -> NameLines.ofSite(tokens, facts.site()))
                : Optional.empty();
    }

    /** The first of several lines of a passage, where it is a byline or a name above a day: "By Jane Doe", below "Staff writer". */
    private Optional<String> firstLine(Passage passage, boolean near) {
        if (passage.firstLine <= passage.start || passage.firstLine >= passage.end || passage.isProse()) {
            return Optional.empty();
        }
        String text = page.text.substring(passage.start, passage.firstLine);
        Tokens line = Tokens.of(text);
        int opener = BylineOpeners.end(line, 0, line.count());
        int end = PersonNames.end(line, opener, line.count());
        boolean name = opener > 0 && end == line.count() && PersonNames.isFullName(line, opener, end);
        return name || near && NameLines.isName(line) ? Optional.of(text) : Optional.empty();
    }

    /** "Jane Doe" as a heading below a paragraph: what follows tells of her, or she says it. */
    private boolean isHeadingOfText(int number) {
        Passage passage = page.passages.get(number);
        return passage.kind == BlockKind.HEADING
                && number > 0
                && page.passages.get(number - 1).isProse()
                && page.passages.get(number - 1).kind == BlockKind.PARAGRAPH;
    }

    /** Where a byline ends: behind a linked name that capitals follow, "By [Jane Doe] Greben | March 4". */
    private int linkedEnd(Passage passage, Tokens tokens, int opener) {
        int whole = tokens.text().length();
        if (opener == 0 || opener >= tokens.count()) {
            return whole;
        }
        Integer end = links.get(passage.start + tokens.start(opener));
        int next = end == null ? tokens.count() : tokens.at(end - passage.start);
        boolean name = next < tokens.count()
                && tokens.isCapitalized(next)
                && !links.containsKey(passage.start + tokens.start(next))
                && PersonNames.isFullName(tokens, opener, next);
        // "Words [Jane Doe] Photography John Roe" opens with a word that is an opener by what follows
        return name && BylineOpeners.end(tokens, 0, next) > 0 ? tokens.end(next - 1) : whole;
    }

    /** "[Jane Doe] Property Editor": the linked name that opens a line, with a post behind it. */
    private Optional<String> linkedName(Passage passage, Tokens tokens) {
        Integer linkEnd = links.get(passage.start);
        int end = linkEnd == null || linkEnd >= passage.end ? tokens.count() : tokens.at(linkEnd - passage.start);
        boolean name = end < tokens.count()
                && tokens.isCapitalized(end)
                && PersonNames.isGiven(tokens, 0)
                && PersonNames.isFullName(tokens, 0, end);
        return name ? Optional.of(tokens.words(0, end)) : Optional.empty();
    }

    private boolean isBelowHeadline(int number) {
        for (int i = number - 1; i >= Math.max(0, number - 2); i--) {
            Passage above = page.passages.get(i);
            if (above.kind == BlockKind.HEADING && above.level == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isDatedLine(int passage) {
        return isLine(passage)
                && !page.passages.get(passage).isProse()
                && DayLines.isDated(page.textOf(page.passages.get(passage)), facts.language());
    }

    /** Whether the line stands in an element that is called a byline, directly or in a line of it. */
    private boolean isByline(Passage passage) {
        int at = passage.element;
        for (int i = 0; i < 2 && at != Outline.NONE; i++, at = outline.parent(at)) {
            if (Mark.BYLINE.in(outline.marks(at))) {
                return true;
            }
        }
        return false;
    }
}
