package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Takes out of a story what stands in the place of something else: a film that failed, a post that readers have to agree to
 * first, a code that the program was to replace, {@code [gallery ids="3,4"]}.
 */
public final class Placeholders {
    private static final Phrases OPENERS = Phrases.of(Placeholders.class, "placeholder-openers.txt");

    /** What asks readers to agree is no longer. */
    private static final int LONGEST = 400;

    /** Nor are the words that it begins with. */
    private static final int OPENING = 16;

    /** A code is no longer. */
    private static final int CODE = 120;

    private Placeholders() {}

    /** Leaves the placeholders out of a story that has more. */
    public static void remove(PageText page, List<Passage> story) {
        if (story.size() > 1) {
            story.removeIf(passage -> passage.kind == BlockKind.PARAGRAPH
                    && passage.table == Outline.NONE
                    && passage.end - passage.start <= LONGEST
                    && isOne(page.textOf(passage)));
        }
    }

    private static boolean isOne(String line) {
        return isCode(line)
                || !Letters.holdsQuotation(line) && OPENERS.longest(Tokens.first(line, OPENING), 0) != Phrases.NONE;
    }

    /** {@code [form id=12]}, {@code [AD_BOX]}: a name and what it is given, or a name that no sentence has, between brackets. */
    private static boolean isCode(String line) {
        int last = line.length() - 1;
        if (last < 2 || last > CODE || line.charAt(0) != '[' || line.charAt(last) != ']') {
            return false; // most lines
        }
        int name = 1;
        boolean joined = false;
        while (name < last && line.charAt(name) != ' ') {
            char c = line.charAt(name);
            joined |= c == '_' || c == '#';
            if (!Character.isLetterOrDigit(c) && "_-#/".indexOf(c) < 0) {
                return false;
            }
            name++;
        }
        boolean given = name < last && line.indexOf('=', name) > 0;
        return name == last ? joined : given && line.indexOf("= ", name) < 0 && line.indexOf(']') == last;
    }
}
