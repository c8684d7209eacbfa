package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A verb in a clause with "which" between the subject of what somebody tells of and its verb: "Ann Lee said the ship, which she
 * [called] “a wreck”, would be sold".
 */
public final class SetOffSubjectVerbs {
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOSE = Tokens.fold("whose");

    /** How many elements the subject and the clause have, at most. */
    private static final int LONGEST = 24;

    private final Elements elements;
    private final Clauses clauses;

    public SetOffSubjectVerbs(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** Whether a word that may attribute is such a verb inside of what the last cue says. */
    public boolean isVerb(int k, @Nullable Cue last) {
        if (last == null || last.kind() != Cue.Kind.PLAIN || !last.takes('t')) {
            return false;
        }
        int behind = elements.at(last.to());
        int comma = k - 1;
        while (comma > behind && comma > k - LONGEST && !elements.is(comma, WordKind.COMMA)) {
            comma--;
        }
        return comma > behind && opensRelative(comma + 1) && isSubject(behind, comma) && resumes(k);
    }

    private boolean opensRelative(int k) {
        return elements.is(k, WordKind.WHO) || elements.fold(k) == WHICH || elements.fold(k) == WHOSE;
    }

    private boolean isSubject(int from, int comma) {
        boolean subject = comma - from < LONGEST && elements.verbs(from, comma, 1) == 0;
        for (int k = from; subject && k < comma; k++) {
            subject = elements.kind(k).isWord() && !clauses.isFinite(k) || elements.is(k, WordKind.CLITIC);
        }
        return subject;
    }

    /** "which she called “a wreck”[, would] be sold". */
    private boolean resumes(int from) {
        for (int k = from + 1; k < from + LONGEST && k < elements.count(); k++) {
            boolean inside =
                    elements.is(k - 1, WordKind.QUOTATION) && elements.tokens().is(elements.first(k) - 2, ',');
            if (inside || elements.is(k, WordKind.COMMA)) {
                int verb = inside ? k : k + 1;
                return clauses.isFinite(elements.is(verb, WordKind.ADVERB) ? verb + 1 : verb);
            }
        }
        return false;
    }
}
