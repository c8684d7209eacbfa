package dev.dateline.parser.page.draft;

import dev.dateline.model.Image;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.fact.CaptionCredits;
import dev.dateline.parser.page.markup.Addresses;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.page.story.ForeignParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The images of the story: the lead image that the page names, then those that stand in the story, with captions. */
public final class Pictures {
    /** A caption stands no further from its image. */
    private static final int LEVELS = 4;
    /** Headline, byline, day, caption and credit stand between an image and the story below it. */
    private static final int ABOVE = 8;
    /** The words of an image that no figure holds stand in an element so many levels around it. */
    private static final int NEAR = 3;
    /** A box with an image and its words has no longer text. */
    private static final int BOXED = 400;
    /** Longer texts are no captions. */
    private static final int LONGEST = 1500;

    /** Where an image that loads late keeps its address; what it shows until then is a stand-in. */
    private static final List<String> ADDRESSES = List.of(
            "data-src", "data-original", "data-lazy-src", "data-lazy", "data-srcset", "src", "srcset", "data-url");

    private final PageText page;
    private final ForeignParts foreign;
    private final Optional<String> lead;
    private Set<Passage> story = Set.of();

    public Pictures(PageText page, ForeignParts foreign, Optional<String> lead) {
        this.page = page;
        this.foreign = foreign;
        this.lead = lead;
    }

    /**
     * The images.
     *
     * @param story the passages of the story
     * @param starts where they stand in the story's text
     */
    List<Image> images(List<Passage> story, List<Integer> starts) {
        List<Image> images = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        lead.ifPresent(url -> {
            seen.add(url);
            images.add(new Image(url, null, null, null));
        });
        if (story.isEmpty()) {
            return images;
        }
        this.story = new HashSet<>(story);
        int top = top(story.get(0));
        int end = story.get(story.size() - 1).end;
        int next = 0;
        int caption = 0;
        for (PageText.Picture picture : page.pictures) {
            int at = page.outline.from(picture.element());
            if (at < top || at > end || foreign.isSilent(picture.element())) {
                continue;
            }
            while (next < story.size() && story.get(next).end <= at) {
                next++;
            }
            int box = box(picture.element());
            if (at < story.get(0).start && box == picture.element()) {
                continue; // above the story only what is framed belongs to it
            }
            while (caption < page.captions.size() && page.captions.get(caption) < box) {
                caption++;
            }
            int offset = next < story.size() ? starts.get(next) : starts.get(story.size() - 1);
            Optional<String> url = address(page.outline.element(picture.element()));
            if (url.isEmpty()) {
                continue;
            }
            if (seen.add(url.get())) {
                images.add(image(url.get(), picture, box, caption, offset));
            } else if (url.equals(lead) && images.get(0).captionOrNull() == null) {
                Image printed = image(url.get(), picture, box, caption, offset);
                images.set(0, new Image(url.get(), printed.captionOrNull(), printed.creditOrNull(), null));
            }
        }
        return images;
    }

    /** Where the head of the story begins, with the image above its first paragraph. */
    private int top(Passage first) {
        int index = page.passages.indexOf(first);
        return page.passages.get(Math.max(0, index - ABOVE)).start;
    }

    private Image image(String url, PageText.Picture picture, int box, int caption, int offset) {
        int number = caption < page.captions.size() ? page.captions.get(caption) : Outline.NONE;
        boolean captioned = number != Outline.NONE && page.outline.holds(box, number);
        int beside = captioned ? Outline.NONE : beside(picture);
        int credit = credit(beside == Outline.NONE ? box : beside);
        String words = captioned ? without(number, credit) : beside == Outline.NONE ? "" : without(beside, credit);
        String maker = credit == Outline.NONE ? "" : page.lineOf(credit, LONGEST);
        if (beside != Outline.NONE && beside == credit) {
            words = "";
        }
        int end = maker.isEmpty() ? CaptionCredits.start(words) : words.length();
        return new Image(url, orNull(words.substring(0, end).strip()), orNull(maker + words.substring(end)), offset);
    }

    /** The element with the words of an image that no figure holds: below it and called so, or in its own box. */
    private int beside(PageText.Picture picture) {
        if (picture.passage() >= page.passages.size()) {
            return Outline.NONE;
        }
        Outline outline = page.outline;
        Passage next = page.passages.get(picture.passage());
        if (story.contains(next) || next.linked * 2 > next.size || next.end - next.start > LONGEST) {
            return Outline.NONE;
        }
        int around = picture.element();
        for (int i = 0; i < NEAR && outline.parent(around) > 0; i++) {
            around = outline.parent(around);
        }
        if (!outline.holds(around, next.element)) {
            return Outline.NONE;
        }
        int marks = outline.marks(next.element) | outline.marks(outline.parent(next.element));
        boolean called = Mark.CAPTION.in(marks) || Mark.CREDIT.in(marks);
        boolean told = next.isProse() && Mark.PICTURE.in(outline.marks(next.element));
        if (called || told || outline.tag(next.element) == Tag.CAPTION) {
            return next.element;
        }
        int own = outline.block(outline.parent(picture.element()));
        boolean boxed = outline.holds(own, next.element) && outline.to(own) - outline.from(own) < BOXED;
        return boxed && isAlone(own, picture.passage()) ? next.element : Outline.NONE;
    }

    /** Whether an element holds an image with its words, and nothing of the story; its text is short. */
    private boolean isAlone(int element, int passage) {
        int from = passage;
        while (from > 0 && page.passages.get(from - 1).start >= page.outline.from(element)) {
            from--;
        }
        for (int i = from; i < page.passages.size() && page.passages.get(i).start < page.outline.to(element); i++) {
            if (story.contains(page.passages.get(i))) {
                return false;
            }
        }
        return true;
    }

    private int credit(int box) {
        int low = 0;
        int high = page.credits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (page.credits.get(middle) < box) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside = low < page.credits.size() && page.outline.holds(box, page.credits.get(low));
        return inside ? page.credits.get(low) : Outline.NONE;
    }

    /** The text of a caption but for the credit in it. */
    private String without(int caption, int credit) {
        Outline outline = page.outline;
        boolean inside = credit > caption && outline.holds(caption, credit);
        if (!inside || outline.to(caption) - outline.from(caption) > LONGEST) {
            return page.lineOf(caption, LONGEST);
        }
        return Markup.fold(page.text.substring(outline.from(caption), outline.from(credit))
                + ' '
                + page.text.substring(outline.to(credit), outline.to(caption)));
    }

    /** The figure around an image, or what does for one: the element that holds image, caption and credit. */
    private int box(int image) {
        int at = image;
        for (int i = 0; i < LEVELS && page.outline.parent(at) > 0; i++) {
            at = page.outline.parent(at);
            if (page.outline.tag(at) == Tag.FIGURE) {
                return at;
            }
        }
        int parent = page.outline.parent(image);
        for (int i = 0; i < 2 && page.outline.parent(parent) > 0; i++) {
            int marks = page.outline.marks(parent);
            if (Mark.PICTURE.in(marks) || Mark.CAPTION.in(marks)) {
                return parent;
            }
            parent = page.outline.parent(parent);
        }
        return image;
    }

    private static Optional<String> address(Element image) {
        if (image.attr("width").equals("1") || image.attr("height").equals("1")) {
            return Optional.empty(); // counts readers
        }
        for (String attribute : ADDRESSES) {
            Optional<String> url = attribute.endsWith("srcset")
                    ? Addresses.ofLargest(image, attribute)
                    : Addresses.of(image, attribute);
            if (url.isPresent() && url.get().startsWith("http")) {
                return url;
            }
        }
        return Optional.empty();
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
