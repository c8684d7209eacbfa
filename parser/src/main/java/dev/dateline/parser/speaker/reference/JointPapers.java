package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Papers of several makers, or out in several places: "a report by the port and the guild", "a study published in Sea and Sky" is one source. */
final class JointPapers {
    private static final long BY = Tokens.fold("by");
    private static final long JOURNAL = Tokens.fold("journal");
    private static final long MAGAZINE = Tokens.fold("magazine");

    private JointPapers() {}

    /** Whether a phrase, cut at its commas and at "and", is one paper of several; but "a report by the port and a study". */
    static boolean areOne(Tokens tokens, int from, int to, List<Integer> cuts) {
        int first = cuts.get(0);
        int last = cuts.get(cuts.size() - 1);
        int of = from + 1;
        while (of < first && !Grammar.isPreposition(tokens, of) && tokens.fold(of) != BY) {
            of++;
        }
        boolean out = of - 1 > from && Grammar.hasParticipleEnding(tokens, of - 1) && isPaper(tokens, of - 2);
        boolean one = of < first && Grammar.isAnd(tokens, last) && (out || isPaper(tokens, of - 1));
        for (int i = of; one && i < to; i++) {
            one = !isPaper(tokens, i) || out && isPeriodical(tokens, i);
        }
        return one;
    }

    /** "published in the Sea and Sky [journal]": a paper in which another one stands. */
    private static boolean isPeriodical(Tokens tokens, int token) {
        return tokens.fold(token) == JOURNAL || tokens.fold(token) == MAGAZINE;
    }

    private static boolean isPaper(Tokens tokens, int token) {
        return tokens.isLowerCase(token)
                && (Nouns.isDocument(tokens, token) && !Nouns.isOrganization(tokens, token)
                        || Nouns.isEvidence(tokens, token));
    }
}
