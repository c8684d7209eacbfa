package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What tells that a name which may be a person's is a firm's: "[shares of] Lloyd Carver", "an analyst [at] Lloyd Carver". */
public final class FirmSigns {
    private static final Phrases EQUITY = Phrases.of(FirmSigns.class, "equity.txt");
    private static final Phrases RESULTS = Phrases.of(FirmSigns.class, "results.txt");
    private static final Phrases PUBLISHING = Phrases.of(FirmSigns.class, "publishing-verbs.txt");
    private static final Phrases RATED = Phrases.of(FirmSigns.class, "rated-things.txt");
    private static final Phrases RATING = Phrases.of(FirmSigns.class, "rating-verbs.txt");
    private static final long AT = Tokens.fold("at");
    private static final long IN = Tokens.fold("in");
    private static final long OF = Tokens.fold("of");

    /** How many words a result has ahead of its noun: "reported [a smaller quarterly] loss". */
    private static final int RESULT = 4;

    /** How many tokens behind the sign of a currency tell how far a share went. */
    private static final int MOVE = 9;

    private FirmSigns() {}

    /** Whether the words around a name of several words without a title say so. */
    public static boolean has(Tokens tokens, NameRun run) {
        int behind = run.to();
        if (run.length() < 2 || run.isTitled() || behind >= tokens.count() || Grammar.isPossessive(tokens, behind)) {
            return false;
        }
        int before = run.from() - 1;
        boolean workplace = before > 0
                && tokens.fold(before) == AT
                && tokens.isLowerCase(before - 1)
                && Titles.isOccupation(tokens, before - 1)
                && !tokens.isWord(behind);
        boolean held = before > 0
                && (tokens.fold(before) == OF || tokens.fold(before) == IN)
                && EQUITY.has(tokens, before - 1);
        return workplace
                || held
                || tokens.isLowerCase(behind)
                        && (EQUITY.has(tokens, behind)
                                || publishes(tokens, behind)
                                || rates(tokens, run)
                                || trades(tokens, behind));
    }

    /** "Orlo Tarn [fell $2.40, or 3 percent,]", "[rose $3 to $87]": how far a share went, and up to where or by which part. */
    private static boolean trades(Tokens tokens, int verb) {
        int dollar = verb + 1;
        int sum = dollar + 2; // behind the figure, no "$3 million"
        boolean moved = sum < tokens.count()
                && tokens.is(dollar, '$')
                && (tokens.is(sum, ',') || tokens.isSpelled(sum, "or") || tokens.isSpelled(sum, "to"));
        for (int i = dollar + 1; moved && i < dollar + MOVE && i + 1 < tokens.count(); i++) {
            boolean to = tokens.isSpelled(i, "to") && tokens.is(i + 1, '$');
            if (to || tokens.isSpelled(i, "percent") || tokens.is(i, '%')) {
                return true;
            }
        }
        return false;
    }

    /** "Lloyd Carver [downgraded the stock]", "[raised its target price]": what a brokerage does, where no given name tells of a person. */
    private static boolean rates(Tokens tokens, NameRun run) {
        int verb = run.to();
        int article = verb + 1;
        boolean does = article < tokens.count()
                && RATING.has(tokens, verb)
                && (tokens.isSpelled(article, "the")
                        || tokens.isSpelled(article, "its")
                        || tokens.isSpelled(article, "a"))
                && !PersonNames.isGiven(tokens, run.nameFrom());
        for (int i = article + 1; does && i <= article + RESULT && i < tokens.count() && tokens.isWord(i); i++) {
            if (tokens.isLowerCase(i) && RATED.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Lloyd Carver [reported a quarterly loss]"; but "a loss of nerve", "reported his income". */
    private static boolean publishes(Tokens tokens, int verb) {
        if (!PUBLISHING.has(tokens, verb)) {
            return false;
        }
        int noun = verb + 1;
        int limit = Math.min(tokens.count(), verb + RESULT + 1);
        while (noun < limit
                && tokens.isLowerCase(noun)
                && !RESULTS.has(tokens, noun)
                && PronounForms.ofPerson(tokens, noun) == ' ') {
            noun++;
        }
        return noun + 1 < tokens.count()
                && tokens.isLowerCase(noun)
                && RESULTS.has(tokens, noun)
                && tokens.fold(noun + 1) != OF;
    }
}
