package dev.dateline.parser.page.witness;

import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.fact.DayLines;
import dev.dateline.parser.page.fact.PageFacts;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Lets the elements tell that are named for what they hold: bylines, standfirsts, times and microdata. */
public final class NamedElements {
    /** Longer lines are text and no facts. */
    private static final int LONGEST = 300;
    /** Lines with a day or a name are shorter. */
    private static final int LINE = 120;
    /** What stands between a kicker and its headline, for those who see no lines. */
    private static final String SEPARATORS = ":|-–—";
    /** A headline behind its kicker has no fewer tokens. */
    private static final int KICKED = 3;

    private final PageText page;
    private final Outline outline;
    private final PageFacts facts;

    NamedElements(PageText page, PageFacts facts) {
        this.page = page;
        this.outline = page.outline;
        this.facts = facts;
    }

    /** Whether an element's text may be a fact of the story. */
    public static boolean mayTell(Element element, Tag tag, int marks) {
        return tag == Tag.HEADING && element.normalName().equals("h1")
                || element.normalName().equals("time")
                || Mark.BYLINE.in(marks)
                || Mark.DATE.in(marks)
                || Mark.STANDFIRST.in(marks)
                || element.hasAttr("itemprop")
                || element.attr("rel").equals("author");
    }

    /** Claims what an element tells; one behind the story's head does so with less weight, and in a teaser nobody. */
    void tell(int number, boolean above, Teasers teasers) {
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
                    !above ? Witness.BELOW : isPublication(element) ? Witness.MICRODATA : Witness.TIME);
        } else if (Mark.DATE.in(marks) && page.lineOf(number, LINE).length() > 5) {
            tellDay(number, above && isPublication(element) ? Witness.MICRODATA : seen);
        }
        if (property.equals("headline")) {
            boolean printed = element.attr("content").isBlank();
            facts.claim(Fact.HEADLINE, printed ? headline(number) : value(number), Witness.MICRODATA);
        } else if (property.equals("author") || property.equals("name") && isInAuthor(number)) {
            facts.claim(Fact.AUTHOR, value(number), Witness.MICRODATA);
        } else if ((Mark.BYLINE.in(marks) || element.attr("rel").equals("author"))
                && !PictureWords.hold(outline, number)
                && !teasers.hold(number)) {
            facts.claim(Fact.AUTHOR, byline(number), seen);
        } else if (above && Mark.STANDFIRST.in(marks) && !holdsByline(number)) {
            tellStandfirst(page.lineOf(number, LONGEST));
        }
    }

    /** A line that is called one is none where it tells but the day, or how many comments there are. */
    private void tellStandfirst(String line) {
        Tokens tokens = Tokens.of(line);
        boolean words = line.chars().anyMatch(Character::isLetter);
        if (words && !DayLines.tellsPublished(tokens) && !DayLines.isAlone(tokens)) {
            facts.claim(Fact.SUBHEADLINE, line, Witness.VISIBLE);
        }
    }

    /** Whether who wrote it stands in an element: what is called a standfirst is then the whole line below the headline. */
    private boolean holdsByline(int number) {
        for (int i = number + 1; i < outline.end(number); i++) {
            if (Mark.BYLINE.in(outline.marks(i))
                    || outline.element(i).attr("rel").equals("author")) {
                return true;
            }
        }
        return false;
    }

    /** The words of a byline, with a comma behind a name whose element another one follows: "Jane Doe, Political Editor". */
    private String byline(int number) {
        String line = firstLineAside(number, behindTime(number, page.lineOf(number, LINE)));
        for (int i = number + 1; i < outline.end(number) && !line.isEmpty() && line.indexOf(',') < 0; i++) {
            int next = outline.end(i);
            boolean meet = next < outline.end(number)
                    && outline.parent(next) == outline.parent(i)
                    && outline.from(next) == outline.to(i);
            String name = meet ? page.lineOf(i, LINE) : "";
            Tokens words = Tokens.of(name);
            int end = line.indexOf(name + ' ') + name.length();
            if (end >= name.length()
                    && PersonNames.isFullName(words, 0, words.count())
                    && end + 1 < line.length()
                    && Letters.isUpperCase(line.charAt(end + 1))) {
                return line.substring(0, end) + ',' + line.substring(end);
            }
        }
        return line;
    }

    /** "3 hours ago Share Save [Jane Doe]": the line from where an element in it is called a byline, too, if a time opens it. */
    private String behindTime(int number, String line) {
        if (line.isEmpty() || !Character.isDigit(line.charAt(0))) {
            return line;
        }
        for (int i = number + 1; i < outline.end(number); i++) {
            int at = Mark.BYLINE.in(outline.marks(i)) ? line.indexOf(page.lineOf(i, LINE)) : -1;
            if (at > 0) {
                return line.substring(at);
            }
        }
        return line;
    }

    /** "Jane Doe, Greben", where a line's end parts the name from what stands below it, and no sign does. */
    private String firstLineAside(int number, String line) {
        int start = outline.from(number);
        int low = 0;
        int high = page.passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean ahead = page.passages.get(middle).start < start;
            low = ahead ? middle + 1 : low;
            high = ahead ? high : middle;
        }
        if (low == page.passages.size()) {
            return line;
        }
        Passage passage = page.passages.get(low);
        int length = passage.firstLine - passage.start;
        boolean inside = length > 0 && length < line.length() && passage.start <= outline.to(number);
        if (!inside || line.charAt(length) != ' ') {
            return line;
        }
        Tokens name = Tokens.of(line, 0, length);
        int from = BylineOpeners.end(name, 0, name.count());
        return PersonNames.isGiven(name, from) && PersonNames.isFullName(name, from, name.count())
                ? line.substring(0, length) + ',' + line.substring(length)
                : line;
    }

    /** A day in an element that is called one; {@code <abbr title="2024-03-04">} has it for machines. */
    private void tellDay(int number, Witness witness) {
        Element element = outline.element(number);
        String title = element.normalName().equals("abbr") ? element.attr("title") : "";
        String day = DayLines.isDated(title, facts.language()) ? title : page.lineOf(number, LINE);
        if (!isModified(number)) {
            facts.claim(Fact.PUBLISHED, day, witness);
        } else if (element.hasClass("updated") && !DayLines.saysModified(Tokens.of(day))) {
            facts.claim(Fact.PUBLISHED, day, Witness.BELOW); // microformats ask for it where nothing was changed too
        } else {
            String changed = DayLines.modified(Tokens.of(day), facts.language()).orElse(day);
            facts.claim(Fact.MODIFIED, changed, witness);
        }
    }

    /** What an element has for machines, where that is a date; else what it shows. */
    private String moment(int number) {
        String value = value(number);
        return DayLines.isDated(value, facts.language()) ? value : page.lineOf(number, LINE);
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

    /** The words of a heading without the kicker ahead of them, where an element of the heading is called one. */
    String headline(int heading) {
        String line = page.lineOf(heading, LONGEST);
        int from = 0;
        for (int i = heading + 1; i < outline.end(heading); i++) {
            String label = Mark.LABEL.in(outline.marks(i))
                    ? Markup.plain(outline.element(i).text())
                    : "";
            if (!label.isEmpty() && line.startsWith(label, from)) {
                from += label.length();
            }
        }
        Tokens words = Tokens.of(line.substring(from));
        int first = 0;
        while (first < words.count() && SEPARATORS.indexOf(words.first(first)) >= 0) {
            first++;
        }
        return from == 0 || words.count() - first < KICKED ? line : words.words(first, words.count());
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

    /** Whether an element's own names call its day that of the publication. */
    private static boolean isPublication(Element element) {
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        return names.contains("publish") || names.contains("post-date") || names.contains("postdate");
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
        if (DayLines.isBelowModified(page.text, outline.from(number))) {
            return true;
        }
        int from = Math.max(0, outline.from(number) - 30);
        int line = page.text.lastIndexOf("\n", Math.max(0, outline.from(number) - 1)) + 1;
        int to = Math.min(outline.to(number), outline.from(number) + LINE);
        return DayLines.saysModified(Tokens.of(page.text.substring(Math.min(to, Math.max(from, line)), to)));
    }
}
