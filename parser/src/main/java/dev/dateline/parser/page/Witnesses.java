package dev.dateline.parser.page;

import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Lets the displayed elements of a page tell what they know: headings, bylines, times and microdata. */
final class Witnesses {
    private static final int LONGEST = 300;
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

    /** Claims what the elements tell, those of the story's own surroundings first. */
    void tell(List<Passage> story) {
        int first = story.isEmpty() ? 0 : story.get(0).element;
        int last = story.isEmpty() ? outline.count() : story.get(story.size() - 1).element;
        List<Integer> late = new ArrayList<>();
        int told = 0;
        for (int element : page.witnesses) {
            if (foreign.isOutside(element) || told > MOST) {
                continue;
            }
            told++;
            if (element > last && first > 0) {
                late.add(element);
            } else {
                tell(element);
            }
        }
        for (int element : late) {
            tell(element);
        }
    }

    private void tell(int number) {
        Element element = outline.element(number);
        String property = element.attr("itemprop");
        int marks = outline.marks(number);
        if (outline.tag(number) == Tag.HEADING && element.normalName().equals("h1")) {
            facts.claim(Fact.HEADLINE, page.lineOf(number, LONGEST), Witness.VISIBLE);
        }
        if (property.equals("datePublished") || element.hasAttr("pubdate")) {
            facts.claim(Fact.PUBLISHED, value(number), Witness.MICRODATA);
        } else if (property.equals("dateModified")) {
            facts.claim(Fact.MODIFIED, value(number), Witness.MICRODATA);
        } else if (element.normalName().equals("time")) {
            time(number);
        } else if (Mark.DATE.in(marks) && page.lineOf(number, 120).length() > 5) {
            facts.claim(isModified(number) ? Fact.MODIFIED : Fact.PUBLISHED, page.lineOf(number, 120), Witness.VISIBLE);
        }
        if (property.equals("headline")) {
            facts.claim(Fact.HEADLINE, value(number), Witness.MICRODATA);
        } else if (property.equals("name") && isInAuthor(number)) {
            facts.claim(Fact.AUTHOR, value(number), Witness.MICRODATA);
        } else if (property.equals("author") || element.attr("rel").equals("author")) {
            facts.claim(Fact.AUTHOR, value(number), Witness.MICRODATA);
        } else if (Mark.BYLINE.in(marks)) {
            facts.claim(Fact.AUTHOR, page.lineOf(number, 120), Witness.VISIBLE);
        } else if (Mark.STANDFIRST.in(marks)) {
            facts.claim(Fact.SUBHEADLINE, page.lineOf(number, LONGEST), Witness.VISIBLE);
        }
    }

    private void time(int number) {
        Fact fact = isModified(number) ? Fact.MODIFIED : Fact.PUBLISHED;
        facts.claim(fact, value(number), Witness.TIME);
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

    private boolean isModified(int number) {
        int at = number;
        for (int i = 0; i < 2 && at != Outline.NONE; i++, at = outline.parent(at)) {
            Element element = outline.element(at);
            String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
            if (names.contains("updated") || names.contains("modified")) {
                return !names.contains("published");
            }
        }
        return false;
    }
}
