package dev.dateline.parser.page;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.PassageWriter;
import dev.dateline.parser.page.display.QuoteBoxes;
import dev.dateline.parser.page.fact.PageFacts;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Names;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.page.witness.NamedElements;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The one walk over a page's tree: it writes down what the page displays, and shows every element to the facts. */
final class PageWalk implements NodeFilter {
    /** The mark of a footnote has no more characters: “[12, 13]”. */
    private static final int REFERENCE = 8;

    /** No story has more than 999 notes. */
    private static final int NOTE = 3;

    private final PageText page = new PageText();
    private final PassageWriter writer = new PassageWriter(page);
    private final PageFacts facts;
    private final Names names = new Names();
    private final Legends legends = new Legends(page, writer);
    private final CustomElements customs = new CustomElements();
    private int current = Outline.NONE;
    private boolean afterBreak;
    /** How many block quotes are open. */
    private int quotes;

    PageWalk(PageFacts facts) {
        this.facts = facts;
    }

    /** What the page displays, once it has been walked. */
    PageText page() {
        return page;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Tag tag = Tag.of(localName(element));
        if (tag == Tag.SKIP && isBracketed(element)) {
            tag = Tag.INLINE;
        }
        if (tag == Tag.INLINE && isStrong(element)) {
            tag = Tag.STRONG;
        } else if (tag == Tag.INLINE && customs.isBlock(element)) {
            tag = Tag.BLOCK;
        }
        boolean anchor = tag == Tag.LINK && isAnchor(element);
        boolean reference = tag == Tag.INLINE && isReference(element) || tag == Tag.LINK && isNote(element);
        if (tag == Tag.SKIP || anchor || reference) {
            facts.meet(element);
            page.outline.skip(current);
            return FilterResult.SKIP_CHILDREN;
        }
        if (tag == Tag.BREAK) {
            breakLine(element);
            page.outline.skip(current);
            return FilterResult.SKIP_CHILDREN;
        }
        open(element, tag);
        return FilterResult.CONTINUE;
    }

    /** {@code <span class="strong">}: an element that is named after the one whose looks it has. */
    private static boolean isStrong(Element element) {
        String name = element.attr("class");
        return name.equals("strong") || name.equals("bold");
    }

    private void open(Element element, Tag called) {
        int marks = names.marks(element);
        boolean legend = legends.has(element, current, marks);
        marks |= legend ? Mark.CAPTION.bit() : 0;
        Tag tag = legend && !called.isBlock() ? Tag.BLOCK : called;
        if (element.normalName().equals("html")) {
            facts.language(element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang"));
        }
        int number = page.outline.open(element, tag, current, marks, page.text.length());
        if (tag == Tag.CAPTION || Mark.CAPTION.in(marks)) {
            page.captions.add(number);
        }
        if (Mark.CREDIT.in(marks)) {
            page.credits.add(number);
        }
        if (NamedElements.mayTell(element, tag, marks)) {
            page.witnesses.add(number);
        }
        current = number;
        if (tag.isBlock()) {
            writer.flush();
            afterBreak = false;
            quotes += tag == Tag.QUOTE ? 1 : 0;
        } else if (tag == Tag.IMAGE) {
            page.pictures.add(new PageText.Picture(number, page.passages.size()));
        } else {
            if (quotes > 0 && QuoteBoxes.isCite(element) && writer.endsSentence()) {
                writer.flush(); // "… and left.<cite>Jane Doe</cite>"
            }
            writer.open(number, tag, marks);
            if (isLabel(element, marks)) {
                writer.part();
            }
        }
        writer.within(page.outline.block(number), tag == Tag.PRE || writer.keepsLines());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)
                || current == Outline.NONE
                || !page.outline.element(current).equals(element)) {
            return FilterResult.CONTINUE;
        }
        Tag tag = page.outline.tag(current);
        if (tag.isBlock()) {
            writer.flush();
            quotes -= tag == Tag.QUOTE ? 1 : 0;
        } else {
            writer.close(current, tag);
            if ((tag == Tag.STRONG || QuoteBoxes.isCalledSigner(element)) && isSignOff()) {
                writer.endName();
            }
            if (isLabel(element, page.outline.marks(current))) {
                writer.part();
            }
        }
        page.outline.close(current, page.text.length());
        current = page.outline.parent(current);
        if (current != Outline.NONE) {
            writer.within(page.outline.block(current), tag != Tag.PRE && writer.keepsLines());
        }
        return FilterResult.CONTINUE;
    }

    private void write(TextNode words) {
        String text = words.getWholeText();
        if (writer.write(text)) {
            afterBreak = false;
        }
    }

    /** A line break is a space, two in a row part paragraphs. */
    private void breakLine(Element line) {
        if (writer.keepsLines()) {
            writer.write("\n");
        } else if (afterBreak || writer.isAsked() || isSignOff() || isBetweenFonts(line)) {
            writer.flush();
        } else {
            writer.breakLine();
            afterBreak = true;
        }
    }

    /** {@code <font size="5">Ferry sinks</font><br><font size="2">By Jane Doe</font>}: pages without headings tell lines by their type. */
    private static boolean isBetweenFonts(Element line) {
        Node above = line.previousSibling();
        while (above instanceof TextNode words && words.isBlank()) {
            above = above.previousSibling();
        }
        Node below = line.nextSibling();
        while (below instanceof TextNode words && words.isBlank()) {
            below = below.nextSibling();
        }
        return above != null
                && below != null
                && above.normalName().equals("font")
                && below.normalName().equals("font")
                && !above.attr("size").equals(below.attr("size"));
    }

    /** Whether the words stand in what a quotation has for who said it, where each line is a fact of its own. */
    private boolean isSignOff() {
        int at = current;
        while (at != Outline.NONE && !page.outline.tag(at).isBlock()) {
            if (quotes > 0 && QuoteBoxes.isCite(page.outline.element(at))) {
                return true;
            }
            at = page.outline.parent(at);
        }
        if (at == Outline.NONE) {
            return false;
        }
        Element element = page.outline.element(at);
        Element figure = page.outline.tag(at) == Tag.CAPTION ? element.parent() : null;
        Element first = figure == null ? null : figure.firstElementChild();
        return first != null && Tag.of(first.normalName()) == Tag.QUOTE
                || quotes > 0 && (page.outline.tag(at) == Tag.FOOTER || QuoteBoxes.isCalledSigner(element));
    }

    /** A reading of characters, where the page gives brackets for it; without them it would run into the text. */
    private static boolean isBracketed(Element element) {
        String name = element.normalName();
        Element ruby = name.equals("rt") || name.equals("rp") ? element.parent() : null;
        for (Element part = ruby == null ? null : ruby.firstElementChild(); part != null; ) {
            if (part.normalName().equals("rp")) {
                return true;
            }
            part = part.nextElementSibling();
        }
        return false;
    }

    /** The raised number or sign of a footnote: a link into the same page, or a number in brackets. */
    private static boolean isReference(Element element) {
        if (!element.normalName().equals("sup")) {
            return false;
        }
        String words = element.childNodeSize() > REFERENCE ? "" : element.text();
        if (words.isEmpty() || words.length() > REFERENCE) {
            return false;
        }
        Element inside = element.firstElementChild();
        Element link = inside != null && inside.text().equals(words) ? inside : element.parent();
        boolean linked = link != null && link.attr("href").startsWith("#");
        boolean digits = words.chars().allMatch(c -> c >= '0' && c <= '9' || " [],".indexOf(c) >= 0);
        return linked || words.startsWith("[") && words.endsWith("]") && digits;
    }

    /** The number of a footnote right behind words, that leads to it in the same page: “… the certificate.”1”. */
    private static boolean isNote(Element element) {
        if (element.childNodeSize() != 1 || !element.attr("href").startsWith("#")) {
            return false;
        }
        String words = element.text();
        Node before = element.previousSibling();
        boolean behind = before instanceof TextNode above
                && !above.getWholeText().isEmpty()
                && !Letters.isSpace(
                        above.getWholeText().charAt(above.getWholeText().length() - 1));
        return behind
                && !words.isEmpty()
                && words.length() <= NOTE
                && words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What in a heading leads to the heading itself: “#”, “¶”, “#prices”, “Link to this section”. */
    private static boolean isAnchor(Element element) {
        int place = element.attr("href").indexOf('#');
        if (element.childNodeSize() > REFERENCE || place < 0) {
            return false;
        }
        Element parent = element.parent();
        if (parent == null || Tag.of(parent.normalName()) != Tag.HEADING) {
            return false;
        }
        String words = element.text();
        String target = element.attr("href").substring(place + 1);
        boolean own = !target.isEmpty() && (words.equals('#' + target) || isBesideWords(parent, target));
        return own || words.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "[Prices rise] Link to this section", but "1. Prices rise #": whether words of a heading that leads nowhere stand beside a link. */
    private static boolean isBesideWords(Element heading, String target) {
        if (!target.equals(heading.id()) || heading.childNodeSize() > REFERENCE) {
            return false;
        }
        for (Node node : heading.childNodes()) {
            boolean words = node instanceof TextNode text
                    ? text.text().chars().anyMatch(Character::isLetter)
                    : node instanceof Element other
                            && other.attr("href").isEmpty()
                            && other.text().chars().anyMatch(Character::isLetter);
            if (words) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(Element element, int marks) {
        return element.normalName().equals("time")
                || Mark.BYLINE.in(marks)
                || Mark.DATE.in(marks)
                || Mark.LABEL.in(marks);
    }

    /** The name without the prefix that old XHTML pages give it. */
    private static String localName(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
