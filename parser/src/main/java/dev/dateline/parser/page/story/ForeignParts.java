package dev.dateline.parser.page.story;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.Tokens;

/**
 * Tells which elements of a page are no part of its story, by their tags and names. A name alone does not do: where an
 * element holds most of the page's prose, "with-sidebar" says something of its looks.
 */
public final class ForeignParts {
    /** Longer texts beside images are stories: galleries print them under each. */
    private static final int PICTURE = 400;

    /** Fewer captions are no slide show, nor shorter ones. */
    private static final int SLIDES = 3;

    private static final int PARAGRAPH = 100;

    /** What invites readers to leave their address for letters is no longer. */
    private static final int OFFER = 400;

    /** Hidden parts with less prose are offers to subscribe. */
    private static final int LOCKED = 300;

    /** What a button says is shorter. */
    private static final int BUTTON = 40;

    private final Outline outline;
    private final Weights weights;
    private final boolean[] foreign;
    private final boolean[] outside;
    private final boolean[] never;
    private final boolean[] offers;
    /** Whether the captions are the story, as in a slide show. */
    private boolean tellByCaptions;
    /** The prose of the page but for what is foreign at any size. */
    private long all;

    public ForeignParts(PageText page, Weights weights) {
        this.outline = page.outline;
        this.weights = weights;
        this.foreign = new boolean[outline.count()];
        this.outside = new boolean[outline.count()];
        this.never = new boolean[outline.count()];
        this.offers = new boolean[outline.count()];
        all = weights.prose(0);
        for (int i = 1; i < outline.count(); i++) {
            never[i] = never[outline.parent(i)] || isNeverStory(i);
            if (never[i] && !never[outline.parent(i)]) {
                all -= weights.prose(i);
            }
        }
        tellByCaptions = areStory(page);
        findOffers(page);
        for (int i = 1; i < outline.count(); i++) {
            int parent = outline.parent(i);
            outside[i] = never[i] || outside[parent] || isForeign(i);
            foreign[i] = outside[i] || foreign[parent] || isLabel(i);
        }
    }

    /**
     * Finds the boxes around a form that asks for an address to send letters to, or a button that does: all that they hold is
     * the offer.
     */
    private void findOffers(PageText page) {
        for (int i = 1; i < outline.count(); i++) {
            boolean asks = outline.tag(i) == Tag.FORM && outline.element(i).selectFirst("input[type=email]") != null;
            if (asks || outline.tag(i) == Tag.BUTTON && isOffer(page, i)) {
                int box = outline.parent(i);
                while (!offers[box]
                        && outline.parent(box) > 1
                        && weights.size(box) < OFFER
                        && outline.tag(box) != Tag.ARTICLE) {
                    offers[box] = true;
                    box = outline.parent(box);
                }
            }
        }
    }

    /** "Subscribe", "Sign up": whether a button's words invite. */
    private boolean isOffer(PageText page, int button) {
        int from = outline.from(button);
        int to = Math.min(outline.to(button), from + BUTTON);
        Tokens words = Tokens.of(page.text.substring(from, Math.max(from, to)).strip());
        return words.count() > 0 && StoryPruner.invites(words, 0);
    }

    /** Whether an element is no part of the story. */
    public boolean has(int element) {
        return foreign[element];
    }

    /** Whether an element stands in a foreign part that is more than a label of the story. */
    public boolean isOutside(int element) {
        return outside[element];
    }

    /** Whether an element tells nothing of the story either: menus, comments, what is hidden. */
    public boolean isSilent(int element) {
        return never[element];
    }

    /** Whether captions hold most of the page's prose, and each is as long as a paragraph; those of an aside tell no story. */
    private boolean areStory(PageText page) {
        long told = 0;
        int count = 0;
        int behind = 0;
        for (int caption : page.captions) {
            if (caption >= behind && !never[caption] && weights.prose(caption) > 0 && !isAside(caption)) {
                told += weights.prose(caption);
                count++;
                behind = outline.end(caption);
            }
        }
        return count >= SLIDES && told * 10 > all * 6 && told > (long) PARAGRAPH * count;
    }

    private boolean isAside(int caption) {
        int box = caption;
        while (box > 1 && outline.tag(box) != Tag.ASIDE) {
            box = outline.parent(box);
        }
        return outline.tag(box) == Tag.ASIDE;
    }

    private boolean isNeverStory(int i) {
        int marks = outline.marks(i);
        Tag tag = outline.tag(i);
        boolean root = outline.parent(i) <= 1; // the page's root, html and its children
        if (root || tag == Tag.MAIN) {
            return false;
        }
        boolean large = weights.prose(i) * 2 > weights.prose(0);
        return tag == Tag.NAV
                || Mark.CONSENT.in(marks)
                || Mark.HIDDEN.in(marks) && !large && !isLocked(i)
                || Mark.COMMENTS.in(marks) && weights.prose(i) * 5 < weights.prose(0) * 4;
    }

    /** A story that only subscribers are shown, though the page carries it. */
    private boolean isLocked(int i) {
        int marks = outline.marks(i);
        boolean named = Mark.BODY.in(marks) || Mark.PAYWALL.in(marks) && Mark.STORY.in(marks);
        return named && weights.prose(i) > LOCKED;
    }

    private boolean isForeign(int i) {
        Tag tag = outline.tag(i);
        if (tag == Tag.MAIN || outline.parent(i) <= 1) {
            return false;
        }
        int marks = outline.marks(i);
        if (offers[i]) {
            return weights.size(i) * 2 < all;
        }
        if (tellByCaptions && (tag == Tag.CAPTION || tag == Tag.FIGURE || Mark.CAPTION.in(marks))) {
            return Mark.CREDIT.in(marks);
        }
        boolean small = weights.prose(i) * 2 < all;
        if (tag == Tag.FOOTER || tag == Tag.ASIDE || tag == Tag.FORM || tag == Tag.CAPTION) {
            return small;
        }
        boolean named = Mark.STORY.in(marks) || tag == Tag.ARTICLE;
        boolean slight = named ? weights.prose(i) * 7 < all : small;
        if (slight && (Mark.FOREIGN.in(marks) || Mark.CAPTION.in(marks))) {
            return true;
        }
        if (Mark.PICTURE.in(marks) && weights.size(i) < PICTURE && weights.size(i) * 5 < all) {
            return true;
        }
        long size = weights.size(i);
        boolean linked = weights.linked(i) * 5 > size * 2;
        return Mark.ASIDE.in(marks) && small && linked;
    }

    private boolean isLabel(int i) {
        int marks = outline.marks(i);
        if (outline.tag(i) == Tag.BUTTON) {
            return weights.size(i) < 500;
        }
        return (Mark.LABEL.in(marks) || Mark.BYLINE.in(marks) || Mark.DATE.in(marks))
                && weights.prose(i) == 0
                && weights.size(i) < 300;
    }
}
