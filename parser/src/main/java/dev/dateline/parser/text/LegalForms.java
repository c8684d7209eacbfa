package dev.dateline.parser.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Legal forms of companies, by which a name is known, and which later mentions of it leave out: "Orlo Mills [Ltd]". */
public final class LegalForms {
    private static final Set<String> FORMS = Set.copyOf(FactFile.words(LegalForms.class, "legal-forms.txt"));

    private static final List<String> SLASHED =
            FORMS.stream().filter(form -> form.indexOf('/') > 0).sorted().toList();

    private static final Folds SMALL = small();
    private static final Folds ALL = folds(FORMS.stream());

    private LegalForms() {}

    private static Folds small() {
        return folds(FORMS.stream().filter(form -> Character.isLowerCase(form.charAt(0))));
    }

    private static Folds folds(Stream<String> forms) {
        Folds folds = new Folds();
        forms.forEach(form -> folds.add(Tokens.fold(form)));
        return folds;
    }

    /** Whether a word is spelled like one. */
    public static boolean is(Tokens tokens, int token) {
        return ALL.number(tokens.fold(token)) != Folds.NONE && FORMS.contains(tokens.word(token));
    }

    /** "Orlo Mills Inc[.]": whether a token is the full stop behind one. */
    public static boolean isStop(Tokens tokens, int token) {
        return token > 0 && tokens.is(token, '.') && is(tokens, token - 1);
    }

    /** Whether a slash stands inside of the form that begins at a place of a text: "A/S". */
    static boolean isSlashed(String text, int start, int slash, int end) {
        for (String form : SLASHED) {
            int to = start + form.length();
            if (slash == start + form.indexOf('/')
                    && to <= end
                    && text.startsWith(form, start)
                    && (to == end || !Character.isLetterOrDigit(text.charAt(to)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word in lower case with this hash is one, "plc": behind a capital it counts as a capital. */
    static boolean isSmall(long fold) {
        return SMALL.number(fold) != Folds.NONE;
    }
}
