package dev.dateline.parser.text;

import java.util.Set;

/** Legal forms in lower case at the end of a company's name, "Orlo Mills plc"; behind a capital they count as one. */
final class SmallForms {
    private static final Set<String> FORMS = Set.copyOf(FactFile.words(SmallForms.class, "small-forms.txt"));

    static final int LONGEST = FORMS.stream().mapToInt(String::length).max().orElse(0);

    private SmallForms() {}

    /** Whether these letters are one. */
    static boolean is(String text, int from, int to) {
        return FORMS.contains(text.substring(from, to));
    }
}
