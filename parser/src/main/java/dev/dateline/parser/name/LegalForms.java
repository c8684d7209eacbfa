package dev.dateline.parser.name;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.Set;

/** Legal forms of companies, by which a name is known, and which later mentions of it leave out: "Orlo Mills [Ltd]". */
public final class LegalForms {
    private static final Set<String> FORMS = Set.copyOf(FactFile.words(LegalForms.class, "legal-forms.txt"));

    private LegalForms() {}

    /** Whether a word is spelled like one. */
    public static boolean is(Tokens tokens, int token) {
        return FORMS.contains(tokens.word(token));
    }

    /** Behind the name without its legal form: "Holm Motor [Co. Ltd]"; the end of the run if it has none. */
    public static int nameTo(Tokens tokens, NameRun run) {
        int to = run.to();
        int end = to;
        while (end > run.nameFrom() + 1 && (is(tokens, end - 1) || tokens.is(end - 1, '.') && is(tokens, end - 2))) {
            end -= tokens.is(end - 1, '.') ? 2 : 1;
            to = tokens.is(end - 1, '&') || tokens.is(end - 1, ',') ? to : end; // "Marlow & Co"
        }
        return to;
    }
}
