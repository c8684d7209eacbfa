package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.SignerNames;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the name of who signs a letter or a quotation from the place that stands in an element or a line of its own behind
 * it, without a mark: {@code <b>Ann Lee</b> <i>Greben</i>}. Where nothing else tells that a line is a signature, several of
 * a page are.
 */
public final class SignedPlaces {
    /** Such a line has no more characters. */
    private static final int LINE = 80;

    /** A place has no more words. */
    private static final int PLACE = 4;

    /** So many elements in a line are looked at. */
    private static final int ELEMENTS = 6;

    private final PageText page;

    private SignedPlaces(PageText page) {
        this.page = page;
    }

    /** Says of the passages of a story where such a name ends. */
    public static void part(PageText page, List<Passage> story) {
        SignedPlaces places = new SignedPlaces(page);
        List<Passage> signed = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        boolean sure = false;
        for (int i = 1; i < story.size(); i++) {
            Passage passage = story.get(i);
            int end = places.isLine(passage) && story.get(i - 1).isProse() ? places.nameEnd(passage) : 0;
            if (end > 0) {
                signed.add(passage);
                ends.add(end);
                sure |= passage.kind == BlockKind.QUOTE || places.isKnown(end, passage.end);
            }
        }
        for (int i = 0; i < signed.size() && (sure || signed.size() > 1); i++) {
            signed.get(i).nameEnd = ends.get(i);
        }
    }

    private boolean isLine(Passage passage) {
        boolean line = passage.kind == BlockKind.PARAGRAPH || passage.kind == BlockKind.QUOTE;
        return line && passage.end - passage.start <= LINE && !passage.closed && passage.table == Outline.NONE;
    }

    /** Where a name ends that an element or a line holds alone, and a place follows; or 0. */
    private int nameEnd(Passage passage) {
        if (passage.firstLine > passage.start && isParted(passage, passage.firstLine)) {
            return passage.firstLine;
        }
        Outline outline = page.outline;
        int last = Math.min(outline.end(passage.element), passage.element + 1 + ELEMENTS);
        for (int i = passage.element + 1; i < last; i++) {
            int end = outline.to(i);
            boolean opens = outline.from(i) <= passage.start && end > passage.start;
            if (opens && end < passage.end && isParted(passage, end)) {
                return end;
            }
        }
        return 0;
    }

    private boolean isParted(Passage passage, int end) {
        if (page.text.charAt(end) != ' ' && page.text.charAt(end) != '\n') {
            return false;
        }
        Tokens name = Tokens.of(page.text.substring(passage.start, end));
        Tokens place = Tokens.of(page.text.substring(end, passage.end));
        int last = name.count();
        boolean person = SignerNames.end(name, 0, last) == last && PersonNames.isFullName(name, 0, last);
        boolean words = place.count() > 0 && place.count() <= PLACE;
        for (int i = 0; i < place.count() && words; i++) {
            words = place.isCapitalized(i) || i > 0 && place.is(i, ',');
        }
        return person && words;
    }

    private boolean isKnown(int from, int to) {
        Tokens place = Tokens.of(page.text.substring(from, to));
        return Places.isTown(place, 0, place.count()) || Places.isRegion(place, 0, place.count());
    }
}
