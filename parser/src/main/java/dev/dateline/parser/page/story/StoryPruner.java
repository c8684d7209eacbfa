package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.fact.CaptionCredits;
import dev.dateline.parser.page.fact.DayLines;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a story's passages what stands among them and is none: the repeated headline, labels, pointers to other
 * stories, lists of links, and what is left of a heading when its text is gone.
 */
public final class StoryPruner {
    private static final Phrases LABELS = Phrases.of(StoryPruner.class, "labels.txt");
    private static final Phrases POINTERS = Phrases.of(StoryPruner.class, "pointers.txt");
    private static final Phrases INVITATIONS = Phrases.of(StoryPruner.class, "invitations.txt");
    /** A pointer to another story is no longer than its headline and some words. */
    private static final int POINTER = 250;

    /** Longer texts are no headlines. */
    private static final int HEADLINE = 400;

    /** A heading's box is looked through for text that is kept so many passages far. */
    private static final int BOX = 50;

    /** So many headings that are whole sentences are items of a list. */
    private static final int ITEMS = 3;

    /** An invitation without a link is no longer than a slogan. */
    private static final int INVITATION = 120;

    /** A paragraph that opens a story is no shorter. */
    private static final int SENTENCE = 25;

    /** A line that is a credit is no longer. */
    private static final int CREDIT = 80;

    /** A line that is a day, or two, is no longer. */
    private static final int DAYS = 100;

    private final PageText page;
    private final Weights weights;
    private final Set<String> headlines = new HashSet<>();
    private final Set<String> standfirsts = new HashSet<>();

    public StoryPruner(PageText page, Weights weights, List<Claim> claims) {
        this.page = page;
        this.weights = weights;
        for (Claim claim : claims) {
            if (claim.fact() == Claim.Fact.HEADLINE) {
                headlines.add(Letters.fold(claim.value()));
            } else if (claim.fact() == Claim.Fact.SUBHEADLINE) {
                standfirsts.add(Letters.fold(claim.value()));
            }
        }
        headlines.remove("");
    }

    /** The passages that belong to the story. */
    public List<Passage> prune(List<Passage> story) {
        int start = behindHeadline(story);
        for (Passage passage : story.subList(0, start)) {
            passage.verdict = isHeadline(passage) ? Verdict.HEADLINE : Verdict.ABOVE;
        }
        List<Passage> kept = new ArrayList<>();
        boolean prose = false;
        boolean inParagraphs = isInParagraphs(story);
        Set<String> told = new HashSet<>();
        for (int i = start; i < story.size(); i++) {
            Passage passage = story.get(i);
            cutHeadline(passage);
            passage.verdict = filler(passage);
            boolean sentence = passage.verdict == Verdict.STORY && !prose && isOpeningSentence(story, i);
            prose |= sentence;
            if (passage.verdict == Verdict.STORY && !prose && !opens(story, i)) {
                passage.verdict = Verdict.ABOVE;
            } else if (passage.verdict == Verdict.STORY && inParagraphs && isLoose(passage)) {
                passage.verdict = Verdict.LOOSE;
            } else if (passage.verdict == Verdict.STORY && passage.isProse() && !told.add(page.foldOf(passage))) {
                passage.verdict = Verdict.REPEATED;
            }
            if (passage.verdict == Verdict.STORY) {
                kept.add(passage);
            }
            prose |= passage.isProse();
        }
        return withoutLooseHeadings(page, kept);
    }

    /** Whether the story's prose stands in paragraph elements, as most do. */
    private boolean isInParagraphs(List<Passage> story) {
        long inside = 0;
        long all = 0;
        for (Passage passage : story) {
            if (passage.isProse()) {
                all += passage.size;
                inside += page.outline.tag(passage.element) == Tag.PARAGRAPH ? passage.size : 0;
            }
        }
        return inside * 10 > all * 6;
    }

    /** A line outside paragraphs that is no sentence: a name under a quotation, a credit, a button. */
    private boolean isLoose(Passage passage) {
        boolean line = passage.kind == BlockKind.PARAGRAPH || passage.kind == BlockKind.QUOTE;
        return line
                && passage.table == Outline.NONE
                && !passage.isProse()
                && !passage.closed
                && page.outline.tag(passage.element) != Tag.PARAGRAPH;
    }

    /** Behind the last repetition of the headline above the first prose. */
    private int behindHeadline(List<Passage> story) {
        int start = 0;
        for (int i = 0; i < story.size(); i++) {
            Passage passage = story.get(i);
            boolean first = passage.kind == BlockKind.HEADING && passage.level == 1;
            if (first || isHeadline(passage)) {
                start = i + 1;
            } else if (passage.isProse()) {
                break;
            }
        }
        return start;
    }

    /** Takes the headline off a paragraph that repeats it as its first line, as press wires do. */
    private void cutHeadline(Passage passage) {
        int end = passage.firstLine;
        if (end - passage.start > 0 && end - passage.start < HEADLINE && end < passage.end) {
            if (headlines.contains(Letters.fold(page.text.substring(passage.start, end)))) {
                passage.size -= end + 1 - passage.start;
                passage.start = end + 1; // a line break is written as a space
                passage.foldedOrNull = null;
            }
        }
    }

    private boolean isHeadline(Passage passage) {
        if (passage.end - passage.start >= HEADLINE) {
            return false;
        }
        String words = page.foldOf(passage);
        return headlines.contains(words) || isHeadlineWithStandfirst(words);
    }

    /** The headline and what the page says below it, in one line that is read to those who cannot see. */
    private boolean isHeadlineWithStandfirst(String words) {
        for (String standfirst : standfirsts) {
            int headline = words.length() - standfirst.length();
            if (headline > 0 && words.endsWith(standfirst) && headlines.contains(words.substring(0, headline))) {
                return true;
            }
        }
        return false;
    }

    /** Above the first prose only what opens it may stand: a heading, or a block that is no plain line. */
    private static boolean opens(List<Passage> story, int at) {
        Passage passage = story.get(at);
        if (passage.isProse() || passage.kind == BlockKind.PREFORMATTED || passage.table != Outline.NONE) {
            return true;
        }
        Passage next = at + 1 < story.size() ? story.get(at + 1) : passage;
        return passage.kind == BlockKind.HEADING
                ? next.isProse()
                : passage.isLinkedProse() && next.kind == passage.kind && (next.isProse() || next.isLinkedProse());
    }

    /** "The ferry sank on Monday.": a paragraph that is short, above a heading or a line that stands for one. */
    private boolean isOpeningSentence(List<Passage> story, int at) {
        Passage passage = story.get(at);
        Passage next = at + 1 < story.size() ? story.get(at + 1) : passage;
        boolean sentence = passage.kind == BlockKind.PARAGRAPH
                && page.outline.tag(passage.element) == Tag.PARAGRAPH
                && page.outline.marks(passage.element) == 0
                && page.text.charAt(passage.end - 1) == '.'
                && passage.linked == 0
                && passage.size >= SENTENCE;
        boolean headed = at + 2 < story.size()
                && (next.kind == BlockKind.HEADING || !next.closed && page.outline.tag(next.element) == Tag.PARAGRAPH)
                && page.outline.parent(next.element) == page.outline.parent(passage.element)
                && story.get(at + 2).isProse();
        return sentence && headed;
    }

    private Verdict filler(Passage passage) {
        if (isHeadline(passage)) {
            return Verdict.HEADLINE;
        }
        boolean linked = passage.linked * 5 >= passage.size * 4;
        if (linked && (!passage.closed || passage.size < 80) && passage.kind != BlockKind.LIST_ITEM) {
            return Verdict.LINKED;
        }
        if (passage.kind == BlockKind.LIST_ITEM && (linked || !passage.closed) && isListOfLinks(passage)) {
            return Verdict.LISTED;
        }
        if (passage.size > POINTER || passage.kind == BlockKind.PREFORMATTED) {
            return Verdict.STORY;
        }
        if (passage.size >= INVITATION && passage.isProse() && !mayPoint(passage)) {
            return Verdict.STORY; // most paragraphs: too long for a label
        }
        Tokens tokens = Tokens.of(page.textOf(passage));
        if (isLabel(tokens) || isCredit(passage, tokens) || isDayLine(passage, tokens)) {
            return Verdict.LABEL;
        }
        return isPointer(passage, tokens) ? Verdict.POINTER : Verdict.STORY;
    }

    private boolean isListOfLinks(Passage passage) {
        int list = passage.element;
        while (list != Outline.NONE && page.outline.tag(list) != Tag.LIST && page.outline.tag(list) != Tag.ORDERED) {
            list = page.outline.parent(list);
        }
        return list != Outline.NONE && weights.linked(list) * 10 > weights.size(list) * 5;
    }

    private static boolean isLabel(Tokens tokens) {
        int end = tokens.count();
        while (end > 0 && !tokens.isWord(end - 1) && !tokens.isNumber(end - 1)) {
            end--;
        }
        int from = end > 0 && tokens.is(0, '【') ? 1 : 0; // "【関連記事】"
        int found = LABELS.longest(tokens, from, end);
        return end == 0 || found != Phrases.NONE && LABELS.length(found) == end - from;
    }

    /** "Photo: Jane Doe/Greben Post": a line that is but the credit of a picture. */
    private static boolean isCredit(Passage passage, Tokens tokens) {
        return passage.size <= CREDIT
                && passage.kind == BlockKind.PARAGRAPH
                && passage.table == Outline.NONE
                && CaptionCredits.isCredit(tokens);
    }

    /** "Updated on March 4, 2024.", "Posted: Monday, March 4, 2024. 10:11 pm". */
    private static boolean isDayLine(Passage passage, Tokens tokens) {
        return passage.size <= DAYS
                && passage.kind == BlockKind.PARAGRAPH
                && (DayLines.opensModified(tokens) || DayLines.tellsPublished(tokens))
                && Dates.holdDay(tokens.text());
    }

    private boolean isPointer(Passage passage, Tokens tokens) {
        int from = 0;
        while (from < tokens.count() && !tokens.isWord(from)) {
            from++;
        }
        boolean linked = mayPoint(passage);
        if (linked && POINTERS.longest(tokens, from) != Phrases.NONE) {
            return true;
        }
        // “Join our club,” he said: the story speaks
        boolean quoted = Letters.holdsQuotation(tokens.text());
        return (linked || passage.size < INVITATION && !quoted) && invites(tokens, from);
    }

    /** Whether words begin so that the site speaks for itself. */
    static boolean invites(Tokens tokens, int from) {
        return INVITATIONS.longest(tokens, from) != Phrases.NONE;
    }

    /** Whether a line is a pointer, a colon or a dash, and what a headline may be: "Related: Ferry sinks", no sentence. */
    static boolean pointsTo(String line) {
        if (line.isEmpty() || ".?!…”".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false; // most lines
        }
        Tokens tokens = Tokens.of(line);
        int found = POINTERS.longest(tokens, 0);
        int end = found == Phrases.NONE ? 0 : POINTERS.length(found);
        boolean colon = end > 0 && tokens.is(end - 1, ':');
        boolean sign = end > 0 && end < tokens.count() && ":-–—".indexOf(tokens.first(end)) >= 0;
        int headline = sign ? end + 1 : end;
        return (colon || sign)
                && headline < tokens.count()
                && !tokens.isLowerCase(headline)
                && !Letters.holdsQuotation(line);
    }

    private static boolean mayPoint(Passage passage) {
        return passage.linked > 0 || passage.kind == BlockKind.HEADING;
    }

    /**
     * A heading belongs to what follows it; where nothing does, or nothing of its box is kept, it is left over, unless it is one
     * of several that are whole sentences, as the items of some lists are.
     */
    public static List<Passage> withoutLooseHeadings(PageText page, List<Passage> story) {
        Set<Passage> kept = new HashSet<>(story);
        boolean itemized = story.stream().filter(Passage::isSetOff).count() >= ITEMS;
        List<Passage> whole = new ArrayList<>();
        int next = 0;
        for (Passage passage : story) {
            while (!page.passages.get(next).equals(passage)) {
                next++;
            }
            if (!isHeading(passage, itemized) || !isLeft(page, next, kept) && !headsLeftList(page, next, kept)) {
                whole.add(passage);
            }
        }
        int end = whole.size();
        while (end > 0 && isHeading(whole.get(end - 1), itemized)) {
            end--;
        }
        return whole.subList(0, end);
    }

    private static boolean isHeading(Passage passage, boolean itemized) {
        return passage.kind == BlockKind.HEADING && !(itemized && passage.isSetOff());
    }

    /** Whether a list of links that is not kept is all that stands between a heading and the next one. */
    private static boolean headsLeftList(PageText page, int heading, Set<Passage> kept) {
        int i = heading + 1;
        while (i < page.passages.size()
                && i - heading < BOX
                && page.passages.get(i).verdict == Verdict.LISTED
                && !kept.contains(page.passages.get(i))) {
            i++;
        }
        return i > heading + 1
                && i < page.passages.size()
                && page.passages.get(i).kind == BlockKind.HEADING
                && page.passages.get(i).level <= page.passages.get(heading).level
                && kept.contains(page.passages.get(i));
    }

    /** Whether a heading shares a box with text, none of which is kept. */
    private static boolean isLeft(PageText page, int heading, Set<Passage> kept) {
        int box = page.outline.parent(page.passages.get(heading).element);
        int i = heading + 1;
        while (i < page.passages.size() && page.outline.holds(box, page.passages.get(i).element) && i - heading < BOX) {
            if (kept.contains(page.passages.get(i))) {
                return false;
            }
            i++;
        }
        return i > heading + 1;
    }
}
