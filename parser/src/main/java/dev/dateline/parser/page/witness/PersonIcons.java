package dev.dateline.parser.page.witness;

import dev.dateline.parser.text.FactFile;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The little picture of a person that stands in place of "By": {@code <i class="fa fa-user"></i> Jane Doe}. */
final class PersonIcons {
    /** What icon fonts call it, as a part of a class. */
    private static final Set<String> NAMES = Set.copyOf(FactFile.words(PersonIcons.class, "names-of-person-icons.txt"));

    private static final int DEEPEST = 3;
    private static final int LONGEST = 100;

    private PersonIcons() {}

    /** Whether an element begins with one. */
    static boolean open(Element line) {
        Element first = line.firstElementChild();
        for (int i = 0; i < DEEPEST && first != null; i++, first = first.firstElementChild()) {
            if (isEmpty(first) && isNamed(first.attr("class"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(Element icon) {
        return icon.normalName().equals("svg") || icon.childNodeSize() == 0;
    }

    private static boolean isNamed(String classes) {
        if (classes.length() > LONGEST) {
            return false;
        }
        for (String part : classes.toLowerCase(Locale.ROOT).split("[ _-]", -1)) {
            if (NAMES.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
