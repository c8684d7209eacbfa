package dev.dateline.parser.page;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Lets the displayed elements of a page tell what they know: headings, bylines, times and microdata. */
final class Witnesses {
    private static final Phrases MODIFIED = Phrases.of(Witnesses.class, "modified-words.txt");
    /** Longer lines are text and no facts. */
    private static final int LONGEST = 300;
    /** Lines with a day or a name are shorter. */
    private static final int LINE = 120;
    /** How many passages before and behind the story belong to it; further away stand other stories. */
    private static final int BEFORE = 20;

    private static final int BEHIND = 8;
    private static final int MOST = 400;

    private final PageText page;
    private final Outline outline;
    private final ForeignParts foreign;
    private final PageFacts facts;

    Witnesses(PageText page, ForeignParts foreign, PageFacts facts) {
        this.page = page;
        this.outline = page.outline;
        this.foreign = foreign;
        this.facts = facts;
    }

    /** Whether an element's text may be a fact of the story. */
    static boolean mayTell(Element element, Tag tag, int marks) {
        return tag == Tag.HEADING && element.normalName().equals("h1")
                || element.normalName().equals("time")
                || Mark.BYLINE.in(marks)
                || Mark.DATE.in(marks)
                || Mark.STANDFIRST.in(marks)
                || element.hasAttr("itemprop")
                || element.attr("rel").equals("author");
    }

    /** Claims what the elements tell, those above the story and in it first. */
    void tell(List<Passage> story) {
        if (story.isEmpty()) {
            tellAll(0, page.text.length());
            return;
        }
        int first = page.passages.indexOf(story.get(0));
        while (first < page.passages.size() - 1 && !page.passages.get(first).isProse()) {
            first++;
        }
        int last = page.passages.indexOf(story.get(story.size() - 1));
        int end = page.passages.get(last).end;
        Passage top = page.passages.get(Math.max(0, first - BEFORE));
        Passage bottom = page.passages.get(Math.min(page.passages.size() - 1, last + BEHIND));
        tellAll(top.start, end);
        tellLines(Math.min(Math.max(0, first - BEFORE), headline(first)), first + 3);
        if (!facts.hasSeen(Fact.AUTHOR)) {
            tellAll(end + 1, bottom.end);
        }
        tellLines(Math.max(first + 3, last - 2), last + BEHIND);
    }

    /** A little above the headline that stands above the story's first prose, however far that is. */
    private int headline(int first) {
        for (int i = first; i >= 0; i--) {
            Passage passage = page.passages.get(i);
            if (passage.kind == BlockKind.HEADING && passage.level == 1) {
                return Math.max(0, i - 3);
            }
        }
        return first;
    }

    /** Lets the elements tell whose text begins in a stretch of the page; headings of the first level tell anyway. */
    private void tellAll(int from, int to) {
        int told = 0;
        for (int element : page.witnesses) {
            boolean near = outline.from(element) >= from && outline.from(element) <= to;
            if (!foreign.isSilent(element) && told < MOST) {
                told += near || isHeadline(element) ? 1 : 0;
                if (near) {
                    tell(element);
                }
                if (isHeadline(element)) {
                    facts.claim(Fact.HEADLINE, page.lineOf(element, LONGEST), Witness.VISIBLE);
                }
            }
        }
    }

    private boolean isHeadline(int element) {
        return outline.tag(element) == Tag.HEADING
                && outline.element(element).normalName().equals("h1");
    }

    /** Short lines around the head of the story tell its day and its byline, whatever they are called. */
    private void tellLines(int from, int to) {
        for (int i = Math.min(to, page.passages.size()) - 1; i >= from; i--) {
            Passage passage = page.passages.get(i);
            if (passage.end - passage.start > LINE || foreign.isSilent(passage.element)) {
                continue;
            }
            String line = page.textOf(passage);
            Tokens tokens = Tokens.of(line);
            if (isByline(passage) || BylineOpeners.end(tokens, 0, tokens.count()) > 0) {
                facts.claim(Fact.AUTHOR, line, Witness.VISIBLE);
            }
            boolean dated = Dates.readLeniently(line)
                    .filter(day -> day.yearOrNull() != null)
                    .isPresent();
            if (dated && !passage.isProse()) {
                facts.claim(saysModified(tokens) ? Fact.MODIFIED : Fact.PUBLISHED, line, Witness.VISIBLE);
            }
        }
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

    private void tell(int number) {
        Element element = outline.element(number);
        String property = element.attr("itemprop");
        int marks = outline.marks(number);
        if (property.equals("datePublished") || element.hasAttr("pubdate")) {
            facts.claim(Fact.PUBLISHED, value(number), Witness.MICRODATA);
        } else if (property.equals("dateModified")) {
            facts.claim(Fact.MODIFIED, value(number), Witness.MICRODATA);
        } else if (element.normalName().equals("time")) {
            facts.claim(isModified(number) ? Fact.MODIFIED : Fact.PUBLISHED, value(number), Witness.TIME);
        } else if (Mark.DATE.in(marks) && page.lineOf(number, LINE).length() > 5) {
            facts.claim(
                    isModified(number) ? Fact.MODIFIED : Fact.PUBLISHED, page.lineOf(number, LINE), Witness.VISIBLE);
        }
        if (property.equals("headline")) {
            facts.claim(Fact.HEADLINE, value(number), Witness.MICRODATA);
        } else if (property.equals("author") || property.equals("name") && isInAuthor(number)) {
            facts.claim(Fact.AUTHOR, value(number), Witness.MICRODATA);
        } else if (Mark.BYLINE.in(marks) || element.attr("rel").equals("author")) {
            facts.claim(Fact.AUTHOR, page.lineOf(number, LINE), Witness.VISIBLE);
        } else if (Mark.STANDFIRST.in(marks)) {
            facts.claim(Fact.SUBHEADLINE, page.lineOf(number, LONGEST), Witness.VISIBLE);
        }
    }

    /** What microdata say: the attribute made for it, else the text. */
    private String value(int number) {
        Element element = outline.element(number);
        for (String attribute : List.of("content", "datetime")) {
            String value = element.attr(attribute);
            if (!value.isBlank()) {
                return value;
            }
        }
        return page.lineOf(number, LONGEST);
    }

    private boolean isInAuthor(int number) {
        int at = outline.parent(number);
        for (int i = 0; i < 5 && at != Outline.NONE; i++, at = outline.parent(at)) {
            if (outline.element(at).attr("itemprop").equals("author")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the time of an element is that of the last change, by its names or by the words around it. */
    private boolean isModified(int number) {
        int at = number;
        for (int i = 0; i < 2 && at != Outline.NONE; i++, at = outline.parent(at)) {
            Element element = outline.element(at);
            String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
            if (names.contains("updated") || names.contains("modified")) {
                return !names.contains("published");
            }
        }
        int from = Math.max(0, outline.from(number) - 30);
        int line = page.text.lastIndexOf("\n", Math.max(0, outline.from(number) - 1)) + 1;
        int to = Math.min(outline.to(number), outline.from(number) + LINE);
        return saysModified(Tokens.of(page.text.substring(Math.min(to, Math.max(from, line)), to)));
    }

    private static boolean saysModified(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (MODIFIED.longest(tokens, i) != Phrases.NONE) {
                return true;
            }
        }
        return false;
    }
}
