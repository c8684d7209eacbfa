package dev.dateline.parser.speaker;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/** What two joined names are called together: "Sens. Ann Lee and Jan Lind", "Ann Lee and Jan Lind, biologists at Selm". */
final class SharedPosts {
    /** How far behind the comma the noun stands at most. */
    private static final int REACH = 5;

    private static final int BODY = 14;
    private static final long AND = Tokens.fold("and");

    private final Tokens tokens;
    private final IntPredicate isSurname;

    SharedPosts(Tokens tokens, IntPredicate isSurname) {
        this.tokens = tokens;
        this.isSurname = isSurname;
    }

    /** Gives both of two names, if they are joined, what a plural in front of them or behind them says. */
    void share(Named first, NameRun before, Named second, NameRun run) {
        boolean joined = before.to() + 1 == run.from() && tokens.fold(before.to()) == AND;
        if (!joined || run.isTitled()) {
            return;
        }
        if (before.isTitled()) {
            if (isPlural(before)) {
                second.roles.addAll(first.roles);
            }
        } else if (run.length() > 1 && before.length() > 1 && run.to() < tokens.count() && tokens.is(run.to(), ',')) {
            behind(first, second, run.to() + 1);
        }
    }

    private boolean isPlural(NameRun titled) {
        int last = titled.nameFrom() - 1;
        last = tokens.is(last, '.') ? last - 1 : last;
        return last >= titled.from() && tokens.endsWith(last, "s");
    }

    /** ", [former biologists] at Selm University". */
    private void behind(Named first, Named second, int from) {
        int noun = from;
        while (noun < tokens.count() && noun < from + REACH && isModifier(noun)) {
            noun++;
        }
        boolean posts = noun < tokens.count()
                && tokens.isLowerCase(noun)
                && Nouns.isSeveral(tokens, noun)
                && tokens.endsWith(noun, "s");
        String plural = posts ? tokens.word(noun) : "";
        String singular = posts ? plural.substring(0, plural.length() - 1) : "";
        if (!posts || !Titles.isOccupation(singular)) {
            return;
        }
        String title = noun > from ? tokens.words(from, noun) + " " + singular : singular;
        int reach = Math.min(tokens.count(), noun + BODY);
        String organization = Affiliations.behind(tokens, noun, reach, isSurname);
        for (Named bearer : new Named[] {first, second}) {
            bearer.personal = true;
            bearer.hasTitle(title);
            bearer.roles.add(singular);
            Introductions.affiliate(bearer, organization);
        }
    }

    private boolean isModifier(int token) {
        return tokens.isWord(token)
                && !Nouns.isSeveral(tokens, token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isReporting(tokens, token);
    }
}
