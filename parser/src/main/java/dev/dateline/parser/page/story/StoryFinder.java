package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the element that holds the story: the one whose passages of prose outweigh most what stands among them and is
 * none. So an article in two boxes side by side is found whole, and a page of menus and teasers has none.
 */
public final class StoryFinder {
    /** What a story must outweigh: one paragraph of prose. */
    private static final int LEAST = 140;

    /** Shorter lines with a period are labels: "No. 7", "Loading." */
    private static final int SENTENCE = 20;

    /** On a page that displays one thing alone, no more than one character of so many is linked. */
    private static final int LINKED = 5;

    /** How far around the story's element an article is looked for. */
    private static final int AROUND = 4;

    private final PageText page;
    private final Outline outline;
    private final ForeignParts foreign;
    private final boolean article;
    private final ReadingSink sink;
    private final long[] gain;
    private final long[] loss;
    private int element;

    /**
     * Makes a finder for one page.
     *
     * @param article whether the page's linked data are of one article: then a short text is a story, too
     */
    public StoryFinder(PageText page, ForeignParts foreign, boolean article, ReadingSink sink) {
        this.article = article;
        this.sink = sink;
        this.page = page;
        this.outline = page.outline;
        this.foreign = foreign;
        this.gain = new long[outline.count()];
        this.loss = new long[outline.count()];
    }

    /** The passages of the story, in order; empty where the page has none. */
    public List<Passage> find() {
        weigh();
        int best = 0;
        for (int i = 1; i < outline.count(); i++) {
            if (worth(i) >= worth(best)) {
                best = i;
            }
        }
        best = container(best);
        boolean live = page.passages.stream().anyMatch(passage -> passage.entry != Outline.NONE);
        boolean small = !live && gain[best] < (article || isArticle(best) ? LEAST / 2 : LEAST);
        int brief = small ? brief() : Outline.NONE;
        boolean shown = brief != Outline.NONE;
        best = shown ? brief : best;
        if (sink.listens()) {
            String path = String.valueOf(outline.path(best));
            String reason = shown
                    ? "the page displays hardly anything else"
                    : small ? "it holds less prose than a paragraph" : "its prose outweighs what is none";
            sink.read("story-element", -1, path, small && !shown ? "no story" : "story", (int) worth(best), reason);
        }
        if (small && !shown) {
            return List.of();
        }
        List<Passage> story = new ArrayList<>();
        int end = behindArticle(best);
        for (Passage passage : page.passages) {
            if (!outline.holds(best, passage.element) || passage.element >= end || foreign.isSilent(passage.element)) {
                continue;
            }
            if (foreign.has(passage.element)) {
                passage.verdict = foreign.isOutside(passage.element) ? Verdict.FOREIGN : Verdict.NAMED_LABEL;
            } else {
                story.add(passage);
            }
        }
        element = best;
        return story;
    }

    /** The element that holds the story, once it was found. */
    public int element() {
        return element;
    }

    /** Whether the page itself says that this is an article: then a brief is one, too. */
    private boolean isArticle(int element) {
        int at = element;
        for (int i = 0; i < AROUND && at != Outline.NONE; i++) {
            if (outline.tag(at) == Tag.ARTICLE) {
                return true;
            }
            at = outline.parent(at);
        }
        return false;
    }

    /** What the page itself marks as the body counts twice. */
    private void weigh() {
        boolean[] body = new boolean[outline.count()];
        for (int i = 1; i < outline.count(); i++) {
            body[i] = body[outline.parent(i)] || Mark.BODY.in(outline.marks(i));
        }
        for (Passage passage : page.passages) {
            int value = worth(passage);
            gain[passage.element] += value < 0 ? 0 : body[passage.element] ? value * 2L : value;
            loss[passage.element] -= Math.min(0, value);
        }
        Weights.sumUp(outline, gain);
        Weights.sumUp(outline, loss);
    }

    /** The prose in an element less what stands among it; a long list in a story must not hide it. */
    long worth(int element) {
        return gain[element] - Math.min(loss[element], gain[element] / 2);
    }

    /**
     * The element around the sentences of a page that displays hardly anything else, as feeds and programs hand it on:
     * {@code <h1>Ferry late</h1><p>“We wait,” said Ann Lee.</p>}. None where nobody says what is quoted and nothing tells
     * that it is an article: so are pages that ask for patience.
     */
    private int brief() {
        List<Passage> sentences = new ArrayList<>();
        int around = Outline.NONE;
        long size = 0;
        long linked = 0;
        boolean said = false;
        for (Passage passage : page.passages) {
            boolean sentence = passage.closed
                    && passage.size >= SENTENCE
                    && passage.kind == BlockKind.PARAGRAPH
                    && !passage.isTime;
            if (sentence && foreign.has(passage.element)) {
                return Outline.NONE;
            }
            size += passage.size;
            linked += passage.linked;
            if (sentence) {
                sentences.add(passage);
                said = said || holdsSaying(passage);
                around = around == Outline.NONE ? passage.element : shared(around, passage.element);
            }
        }
        boolean story = !sentences.isEmpty() && linked * LINKED <= size && (said || isArticle(around));
        sentences.forEach(sentence -> sentence.alone = story);
        return story ? container(around) : Outline.NONE;
    }

    /** Whether it quotes, and a comma or a verb hands over to who says it: “Click ‘Accept’ to go on” names a button. */
    private boolean holdsSaying(Passage passage) {
        String text = page.textOf(passage);
        boolean quotes = false;
        for (int i = 1; i < text.length(); i++) {
            boolean mark = QuotationMarks.isDouble(text.charAt(i));
            if (mark && text.charAt(i - 1) == ','
                    || text.charAt(i) == ',' && QuotationMarks.isDouble(text.charAt(i - 1))) {
                return true;
            }
            quotes |= mark;
        }
        Tokens tokens = quotes ? Tokens.of(text) : Tokens.of("");
        for (int i = 0; i < tokens.count(); i++) {
            if (Grammar.isReporting(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost element that holds another and itself. */
    private int shared(int element, int other) {
        int at = element;
        while (!outline.holds(at, other)) {
            at = outline.parent(at);
        }
        return at;
    }

    /** The element itself, or where it is but a paragraph, the one around it. */
    private int container(int element) {
        int at = element;
        while (outline.parent(at) != Outline.NONE
                && (outline.tag(at) == Tag.PARAGRAPH
                        || outline.tag(at) == Tag.ITEM
                        || !outline.tag(at).isBlock())) {
            at = outline.parent(at);
        }
        return at;
    }

    /** Where the story ends in an element: behind the article in it that holds most of its prose, if there is one. */
    private int behindArticle(int element) {
        for (int i = element + 1; i < outline.end(element); i++) {
            if (outline.tag(i) == Tag.ARTICLE && gain[i] * 10 >= gain[element] * 8) {
                return outline.end(i);
            }
        }
        return outline.end(element);
    }

    private int worth(Passage passage) {
        if (foreign.has(passage.element)) {
            return -5;
        }
        if (passage.isTime) {
            return 0;
        }
        if (passage.isProse() || passage.entry != Outline.NONE && passage.linked * 2 < passage.size) {
            return Math.min(passage.size, 1000) - passage.linked;
        }
        if (passage.kind == BlockKind.HEADING || passage.closed && passage.linked == 0) {
            return 0;
        }
        if (passage.kind == BlockKind.LIST_ITEM) {
            return -1 - passage.linked / 4;
        }
        return -2 - (passage.linked > 0 ? 5 : 0) - passage.linked / 2;
    }
}
