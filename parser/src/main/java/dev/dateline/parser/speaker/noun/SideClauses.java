package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/**
 * Nouns in a clause that tells what happened meanwhile, "Ann Lee smiled as [the mayor] announced it", and of whom somebody passes
 * on words, "Ann Lee quoted [the mayor] as saying": two persons each.
 */
public final class SideClauses {
    private static final long AS = Tokens.fold("as");
    private static final long HAD = Tokens.fold("had");
    private static final long HAS = Tokens.fold("has");
    private static final long QUOTED = Tokens.fold("quoted");
    private static final long QUOTES = Tokens.fold("quotes");
    private static final long QUOTING = Tokens.fold("quoting");
    private static final long WHEN = Tokens.fold("when");
    private static final long WHILE = Tokens.fold("while");

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;

    public SideClauses(Analysis body, NameIndex names) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
    }

    /** Whether a noun opens such a clause and whom it was taken for opens the sentence, or quotes it. */
    public boolean isOther(Source source, Choice choice) {
        int opener = source.from() - 1;
        Named named = Party.onlyNamed(choice.parties());
        if (opener > 0 && named != null && isQuoting(tokens.fold(opener))) {
            return isNamedAhead(named, opener);
        }
        if (opener < 1 || !opensClause(tokens.fold(opener)) || !tokens.isWord(opener - 1) || isPerfect(source.to())) {
            return false; // ", when the mayor", "as the mayor had promised"
        }
        int first = body.firstOfSentence(body.sentenceOf(opener));
        int run = names.runAt(first);
        return named != null && names.fromOf(run) == first && names.bearer(run) == named;
    }

    private boolean isNamedAhead(Named named, int token) {
        int first = body.firstOfSentence(body.sentenceOf(token));
        int run = names.runAt(token) - 1;
        while (run >= 0 && names.fromOf(run) >= first && names.bearer(run) != named) {
            run--;
        }
        return run >= 0 && names.fromOf(run) >= first;
    }

    private static boolean isQuoting(long fold) {
        return fold == QUOTED || fold == QUOTES || fold == QUOTING;
    }

    private boolean isPerfect(int verb) {
        long fold = tokens.fold(verb);
        return fold == HAD || fold == HAS;
    }

    private static boolean opensClause(long fold) {
        return fold == AS || fold == WHEN || fold == WHILE;
    }
}
