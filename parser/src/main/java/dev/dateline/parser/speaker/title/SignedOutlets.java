package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where somebody works who signs a quotation in a line of its own: "Anna Berg, [BoatNet]", "Anna Berg, [Harbour Institute]". */
final class SignedOutlets {
    /** How many tokens such a line has at most. */
    private static final int LINE = 12;

    private SignedOutlets() {}

    /** The body behind the comma; null where the line tells anything else, or of a place. */
    static @Nullable String of(Analysis body, NameRun run) {
        Tokens tokens = body.tokens();
        int first = run.to() + 1;
        if (first >= tokens.count() || !tokens.is(first - 1, ',') || !tokens.isCapitalized(first)) {
            return null;
        }
        int block = body.blockOf(run.from());
        int end = first;
        while (end < tokens.count() && body.blockOf(end) == block) {
            end++;
        }
        int start = body.firstOfBlock(block);
        boolean line = run.from() - start <= 1 && end - start <= LINE && start > 0;
        for (int i = first; i < end && line; i++) {
            line = tokens.isCapitalized(i)
                    || Grammar.isPreposition(tokens, i)
                    || Grammar.isAnd(tokens, i)
                    || isSite(tokens, i);
        }
        return line && QuotationMarks.closes(tokens.first(start - 1)) && isBody(tokens, first, end)
                ? tokens.words(first, end)
                : null;
    }

    private static boolean isSite(Tokens tokens, int token) {
        return tokens.is(token, '.') || tokens.isLowerCase(token) && tokens.is(token - 1, '.');
    }

    /** Whether capitals that may be a town’s are a body’s by their words or letters. */
    private static boolean isBody(Tokens tokens, int first, int end) {
        boolean letters =
                end == first + 1 && tokens.end(first) - tokens.start(first) > 2 && hasInnerCapital(tokens, first);
        return !Places.isRegion(tokens, first, end)
                && (letters || tokens.isSite(first) || BodyNames.hasOrganizationWord(tokens, first, end));
    }

    /** "BoatNet", "PNC". */
    private static boolean hasInnerCapital(Tokens tokens, int token) {
        return tokens.word(token).chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
