package dev.dateline.parser.page;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Lets the displayed elements of a page tell what they know: headings, bylines, times and microdata. */
final class Witnesses {
    /** Longer lines are text and no facts. */
    private static final int LONGEST = 300;
    /** Lines with a day or a name are shorter. */
    private static final int LINE = 120;
    /** Names are shorter. */
    private static final int NAME = 50;

    private static final int NAME_WORDS = 5;
    /** A label is shorter. */
    private static final int LABEL = 30;
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

    private static final int BEHIND = 8;
    private static final int MOST = 400;

    private final PageText page;
    private final Outline outline;
    private final ForeignParts foreign;
    private final PageFacts facts;
    private final FootLines foot;

    Witnesses(PageText page, ForeignParts foreign, PageFacts facts) {
        this.page = page;
        this.outline = page.outline;
        this.foreign = foreign;
        this.facts = facts;
        this.foot = new FootLines(page, foreign, facts);
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
        tellHeadlines();
        if (story.isEmpty()) {
            tellAll(0, page.text.length(), page.text.length());
            tellAroundHeadline();
            return;
        }
        int first = page.passages.indexOf(story.get(0));
        while (first < page.passages.size() - 1 && !page.passages.get(first).isProse()) {
            first++;
        }
        int last = page.passages.indexOf(story.get(story.size() - 1));
        int end = page.passages.get(last).end;
        int headline = headline(first);
        int head = Math.min(Math.max(0, first - BEFORE), Math.max(0, headline - ABOVE));
        Passage bottom = page.passages.get(Math.min(page.passages.size() - 1, last + BEHIND));
        int body = page.passages.get(Math.min(last, first + HEAD)).end;
        int named = page.passages.get(headline).start;
        int top = head == 0 ? 0 : page.passages.get(head).start; // an element may begin ahead of its text
        tellAll(named, end, body);
        tellLines(headline, Math.min(first + HEAD, last + 1), Witness.VISIBLE);
        tellLinks(named, page.passages.get(first).start);
        tellAll(top, named - 1, body);
        tellLines(head, headline, Witness.VISIBLE);
        tellLinks(top, named);
        tellHeadings(head, first);
        if (!facts.hasSeen(Fact.AUTHOR) || !facts.hasSeen(Fact.PUBLISHED)) {
            tellAll(end + 1, bottom.end, end);
        }
        foot.tell(first, last);
        tellLines(Math.max(Math.min(first + HEAD, last + 1), last - 2), last + BEHIND, Witness.BELOW);
        tellOpeningDays(first);
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
            if (!foreign.isSilent(element) && told < MOST) {
                if (near) {
                    told++;
                    tell(element, outline.from(element) <= body);
                }
            }
        }
    }

    /** Headings of the first level tell wherever they stand. */
    private void tellHeadlines() {
        int told = 0;
        for (int element : page.witnesses) {
            if (isHeadline(element) && !foreign.isSilent(element) && told++ < MOST) {
                facts.claim(Fact.HEADLINE, page.lineOf(element, LONGEST), Witness.VISIBLE);
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
            if (isLine(number)) {
                Passage passage = page.passages.get(number);
                String line = page.textOf(passage);
                Tokens tokens = Tokens.of(line);
                boolean picture = isBesidePicture(passage);
                boolean dated = !passage.isProse() && isDated(line) && !(tokens.count() > DAY_TOKENS && picture);
                if (dated && isBelowLabel(passage.start)) {
                    facts.claim(Fact.MODIFIED, line, witness);
                } else if (dated) {
                    DayLines.tell(line, tokens, picture ? Witness.BELOW : witness, facts);
                }
                byline(number, tokens, dated).ifPresent(byline -> facts.claim(Fact.AUTHOR, byline, witness));
            }
        }
    }

    /** "Last changed:" may stand in a line of its own above the day. */
    private boolean isBelowLabel(int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(page.text.charAt(end - 1))) {
            end--;
        }
        int from = page.text.lastIndexOf("\n", Math.max(0, end - 1)) + 1;
        boolean above = page.text.lastIndexOf("\n", start) >= end;
        if (!above || end == 0 || end - from > LABEL) {
            return false;
        }
        String label = page.text.substring(from, end);
        return label.chars().noneMatch(Character::isDigit) && DayLines.saysModified(Tokens.of(label));
    }

    private boolean isLine(int passage) {
        if (passage < 0 || passage >= page.passages.size()) {
            return false;
        }
        Passage line = page.passages.get(passage);
        return line.end - line.start <= LINE && !foreign.isSilent(line.element);
    }

    private boolean isDated(String line) {
        return Dates.readLeniently(line, facts.language())
                .filter(day -> day.yearOrNull() != null)
                .isPresent();
    }

    /** The day that a picture was taken is not the story's. */
    private boolean isBesidePicture(Passage passage) {
        int at = passage.element;
        for (int i = 0; i < 3 && at != Outline.NONE; i++, at = outline.parent(at)) {
            int marks = outline.marks(at);
            if (Mark.CAPTION.in(marks) || Mark.CREDIT.in(marks) || outline.tag(at) == Tag.CAPTION) {
                return true;
            }
        }
        return false;
    }

    /** The paragraphs that open the story may begin with its day. */
    private void tellOpeningDays(int first) {
        for (int i = first; i < Math.min(first + OPENING, page.passages.size()); i++) {
            Passage passage = page.passages.get(i);
            String start = page.text.substring(passage.start, Math.min(passage.end, passage.start + LINE));
            if (passage.isProse()) {
                DayLines.opening(start).ifPresent(day -> facts.claim(Fact.PUBLISHED, day, Witness.BELOW));
            }
        }
    }

    /** The line, where it is a byline by its name or its words, with the line below if it is but "By"; or a name in it. */
    private Optional<String> byline(int number, Tokens tokens, boolean dated) {
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
        if (opener > 0 && !headline || isByline(passage)) {
            return Optional.of(tokens.text());
        }
        if (passage.isProse() || headline) {
            return Optional.empty();
        }
        if (dated) {
            return NameLines.inLine(tokens);
        }
        boolean lone = NameLines.isName(tokens)
                && (isBelowHeadline(number) || isDatedLine(number + 1) || isDatedLine(number - 1));
        return lone ? Optional.of(tokens.text()) : Optional.empty();
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
                && isDated(page.textOf(page.passages.get(passage)));
    }

    /** Links around the head that lead to the page of an author tell the author's name. */
    private void tellLinks(int from, int to) {
        for (PageText.Stretch stretch : page.stretches) {
            boolean near = stretch.start() >= from && stretch.end() <= to && stretch.end() - stretch.start() <= NAME;
            if (near
                    && outline.tag(stretch.element()) == Tag.LINK
                    && !foreign.isSilent(stretch.element())
                    && NameLines.isAuthorLink(outline.element(stretch.element()))) {
                facts.claim(Fact.AUTHOR, page.text.substring(stretch.start(), stretch.end()), Witness.MICRODATA);
            }
        }
    }

    /** Headings of a lower level above the story: one of them is the headline where the first level is the site's. */
    private void tellHeadings(int from, int to) {
        for (int i = from; i <= to; i++) {
            Passage passage = page.passages.get(i);
            boolean lower = passage.kind == BlockKind.HEADING && passage.level > 1;
            if (lower && passage.end - passage.start <= LONGEST && !foreign.isSilent(passage.element)) {
                facts.claim(Fact.HEADLINE, page.textOf(passage), Witness.HEADING);
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

    private void tell(int number, boolean above) {
        Witness seen = above ? Witness.VISIBLE : Witness.BELOW;
        Element element = outline.element(number);
        String property = element.attr("itemprop");
        int marks = outline.marks(number);
        if (property.equals("datePublished") || element.hasAttr("pubdate")) {
            facts.claim(Fact.PUBLISHED, moment(number), above ? Witness.MICRODATA : Witness.BELOW);
        } else if (property.equals("dateModified")) {
            facts.claim(Fact.MODIFIED, moment(number), above ? Witness.MICRODATA : Witness.BELOW);
        } else if (element.normalName().equals("time")) {
            facts.claim(
                    isModified(number) ? Fact.MODIFIED : Fact.PUBLISHED,
                    moment(number),
                    above ? Witness.TIME : Witness.BELOW);
        } else if (Mark.DATE.in(marks) && page.lineOf(number, LINE).length() > 5) {
            tellDay(number, seen);
        }
        if (property.equals("headline")) {
            facts.claim(Fact.HEADLINE, value(number), Witness.MICRODATA);
        } else if (property.equals("author") || property.equals("name") && isInAuthor(number)) {
            facts.claim(Fact.AUTHOR, value(number), Witness.MICRODATA);
        } else if (Mark.BYLINE.in(marks) || element.attr("rel").equals("author")) {
            facts.claim(Fact.AUTHOR, page.lineOf(number, LINE), seen);
        } else if (Mark.STANDFIRST.in(marks)) {
            facts.claim(Fact.SUBHEADLINE, page.lineOf(number, LONGEST), Witness.VISIBLE);
        }
    }

    /** A day in an element that is called one; {@code <abbr title="2024-03-04">} has it for machines. */
    private void tellDay(int number, Witness witness) {
        Element element = outline.element(number);
        String title = element.normalName().equals("abbr") ? element.attr("title") : "";
        String day = isDated(title) ? title : page.lineOf(number, LINE);
        if (!isModified(number)) {
            facts.claim(Fact.PUBLISHED, day, witness);
        } else if (element.hasClass("updated") && !DayLines.saysModified(Tokens.of(day))) {
            facts.claim(Fact.PUBLISHED, day, Witness.BELOW); // microformats ask for it where nothing was changed too
        } else {
            facts.claim(Fact.MODIFIED, day, witness);
        }
    }

    /** What an element has for machines, where that is a date; else what it shows. */
    private String moment(int number) {
        String value = value(number);
        return isDated(value) ? value : page.lineOf(number, LINE);
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
        if (isBelowLabel(outline.from(number))) {
            return true;
        }
        int from = Math.max(0, outline.from(number) - 30);
        int line = page.text.lastIndexOf("\n", Math.max(0, outline.from(number) - 1)) + 1;
        int to = Math.min(outline.to(number), outline.from(number) + LINE);
        return DayLines.saysModified(Tokens.of(page.text.substring(Math.min(to, Math.max(from, line)), to)));
    }
}
