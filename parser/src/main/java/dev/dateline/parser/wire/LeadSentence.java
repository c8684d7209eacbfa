package dev.dateline.parser.wire;

import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/**
 * Tells a short first paragraph that ends in a quotation from a headline that does: “Ann Lee said it was ‘a farce.’” has
 * a finite verb outside of its marks, in the past or beside an article or a pronoun. Headlines report in the present,
 * drop articles, and put a name and a colon ahead of what somebody said.
 */
final class LeadSentence {
    private static final long THE = Tokens.fold("the");
    private static final String STOPS = ".!?…";

    private final Tokens tokens;

    private LeadSentence(String line) {
        this.tokens = Tokens.of(line);
    }

    /** Whether a line is a sentence of the story whose stop stands inside a closing mark. */
    static boolean is(String line) {
        int last = line.length() - 1;
        return last > 1
                && QuotationMarks.closes(line.charAt(last))
                && STOPS.indexOf(line.charAt(last - 1)) >= 0
                && !NameCase.isShouted(line)
                && !LineLooks.isTitled(line)
                && new LeadSentence(line).tells();
    }

    private boolean tells() {
        boolean verb = false;
        boolean articles = false;
        char open = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == TokenKind.SIGN) {
                open = mark(i, open);
            }
            if (open != 0) {
                continue;
            }
            if (isReport(i) || isEnd(i)) {
                return true;
            }
            if (tokens.is(i, ':')) {
                return verb && articles; // "Report: the mill was ‘unsafe.’"
            }
            verb |= isFinite(i);
            articles |= tokens.fold(i) == THE || isSubject(i);
        }
        return verb && articles;
    }

    /** The mark that is open behind a sign, given the one open ahead of it; 0 for none. */
    private char mark(int token, char open) {
        char sign = tokens.first(token);
        if (open != 0) {
            boolean ends = token + 1 == tokens.count() || tokens.isSpacedBefore(token + 1) || !tokens.isWord(token + 1);
            return sign == open && ends && !tokens.isSpacedBefore(token) ? 0 : open;
        }
        boolean leads = tokens.isSpacedBefore(token) && token + 1 < tokens.count() && !tokens.isSpacedBefore(token + 1);
        return switch (sign) {
            case '“' -> '”';
            case '«' -> '»';
            case '‘' -> '’';
            case '"', '\'' -> leads ? sign : 0;
            default -> 0;
        };
    }

    /** "said", "told", "wrote", which no participle is, and “Ann Lee asked:”: what no headline has. */
    private boolean isReport(int token) {
        boolean handsOver = token > 0
                && tokens.isCapitalized(token - 1)
                && Grammar.hasPastEnding(tokens, token)
                && tokens.is(token + 1, ':');
        return Grammar.isReporting(tokens, token) && (handsOver || Grammar.isIrregularPast(tokens, token));
    }

    /** Whether a sentence ends here, outside of all marks, and goes on behind: “We are tired,” she says. “We…” */
    private boolean isEnd(int token) {
        return tokens.is(token, '.')
                && token > 0
                && tokens.isLowerCase(token - 1)
                && token + 1 < tokens.count()
                && tokens.isSpacedBefore(token + 1);
    }

    private boolean isFinite(int token) {
        if (!tokens.isLowerCase(token) || token == 0) {
            return false;
        }
        boolean past = Grammar.isIrregularPast(tokens, token)
                || Grammar.hasPastEnding(tokens, token)
                        && !Grammar.isBe(tokens, token - 1)
                        && !Grammar.isArticle(tokens, token - 1);
        boolean passive = token + 1 < tokens.count() && tokens.isSpelled(token + 1, "by");
        boolean infinitive = tokens.isSpelled(token - 1, "to");
        return (past && !passive || Grammar.isAuxiliary(tokens, token)) && !infinitive;
    }

    /** A pronoun that is a subject: "he", "it". */
    private boolean isSubject(int token) {
        char agreement = Grammar.agreement(tokens, token);
        return agreement != ' ' && agreement != 'r';
    }
}
