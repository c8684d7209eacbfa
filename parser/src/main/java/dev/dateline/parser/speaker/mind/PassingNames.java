package dev.dateline.parser.speaker.mind;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Names that only tell where, of what land or how many, and put nobody in mind: "nine [US] shops", "Berg v. [Lund]", "[the Dow] fell". */
public final class PassingNames {
    private static final Phrases INDEXES = Phrases.of(PassingNames.class, "market-indexes.txt");
    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;

    public PassingNames(Tokens tokens) {
        this.tokens = tokens;
    }

    public boolean isOne(Named bearer, NameRun run) {
        return bearer.place && isAttribute(run)
                || NameMarks.isOfCase(tokens, run)
                || isNumbered(run)
                || isDateline(run)
                || isOfTown(run)
                || isIndex(run)
                || isParticiple(run.to() - 1);
    }

    /** "the last [Norland-controlled] bank": a name that tells whose something is. */
    private boolean isParticiple(int last) {
        int word = tokens.behindHyphen(last);
        return word != tokens.start(last)
                && Character.isLowerCase(tokens.text().charAt(word))
                && (tokens.endsWith(last, "ed") || tokens.endsWith(last, "-run"));
    }

    /** "[the Dow] fell": what shares are worth, and no firm; but "the Dow Chemical plant". */
    private boolean isIndex(NameRun run) {
        if (run.from() == 0 || tokens.fold(run.from() - 1) != THE) {
            return false;
        }
        int index = INDEXES.longest(tokens, run.from());
        return index != Phrases.NONE && run.from() + INDEXES.length(index) >= run.to();
    }

    /** Whether a number or "a" stands ahead of a name and a noun behind it, which tells of what land that is. */
    private boolean isAttribute(NameRun run) {
        int before = run.from() - 1;
        int behind = run.to();
        return before >= 0
                && behind < tokens.count()
                && tokens.isLowerCase(behind)
                && !Grammar.isListed(tokens, behind)
                && (tokens.isNumber(before)
                        || Numerals.has(tokens, before)
                        || Grammar.isDeterminer(tokens, before) && tokens.fold(before) != THE);
    }

    /** "[Level] 3", "[Gate] 4": a word of all days that a number tells from others of its kind. */
    private boolean isNumbered(NameRun run) {
        return run.to() == run.from() + 1 && tokens.isNumber(run.to()) && PlainWords.has(tokens, run.from());
    }

    /** "[NEW SELM]: It rained": whether capitals open a sentence ahead of a colon, as places do where it was filed. */
    private boolean isDateline(NameRun run) {
        return tokens.is(run.to(), ':')
                && tokens.isUpperCase(run.from())
                && tokens.isUpperCase(run.to() - 1)
                && Grammar.opensSentence(tokens, run.from());
    }

    /** "a trip to [Selm], [Ore.], to see it": a state in short that commas set off behind a town, or the town behind a preposition. */
    private boolean isOfTown(NameRun run) {
        int comma = run.from() - 1;
        return comma > 0 && tokens.isCapitalized(comma - 1) && isState(comma, run.to())
                || comma >= 0
                        && tokens.is(run.to(), ',')
                        && Grammar.isPreposition(tokens, comma)
                        && isState(run.to(), run.to() + 2);
    }

    /** "[, Ore.], was": a state in short between a comma and a token, which its full stop begins. */
    private boolean isState(int comma, int stop) {
        return stop + 1 < tokens.count()
                && tokens.is(comma, ',')
                && tokens.is(stop, '.')
                && (tokens.is(stop + 1, ',') || tokens.isLowerCase(stop + 1))
                && Places.isRegion(tokens, comma + 1, stop);
    }
}
