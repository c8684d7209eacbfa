package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Tickers;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.text.UserHandles;

/**
 * Finds the noun phrase that ends or begins at a token, by shape and function words. Phrases keep their titles and
 * modifiers and stop before an apposition set off by a comma.
 */
public final class NounPhrases {
    /** Longer phrases are no names of sources: the longest title in front of a name has about a dozen words. */
    static final int LONGEST = 24;

    private final Tokens tokens;
    private final PhraseEdges edges;
    private final Shares shares;
    private final SinglePhrases singles;
    private final JointPhrases joints;
    private final PhrasesAhead ahead;
    private final GivenNames names;
    private final NameLists lists;
    private final boolean handles; // whether the text may hold "@annlee" at all
    private final long[] found; // by token, the phrase that was last found to end there,
    private final int[] floors; // and the token behind the floor that it was looked for from; 0 where none was
    private final long[] begun; // the same of the phrase that was last found to begin there,
    private final int[] limits; // and the limit

    /** Finds phrases in these tokens, none of which reaches into a quoted stretch. */
    public NounPhrases(Narration narration) {
        this.tokens = narration.tokens();
        this.edges = new PhraseEdges(narration);
        this.shares = new Shares(narration);
        this.singles = new SinglePhrases(narration, edges, shares);
        this.joints = new JointPhrases(narration, edges, shares, singles);
        this.ahead = new PhrasesAhead(narration, edges);
        this.names = new GivenNames(tokens, singles, ahead);
        this.lists = new NameLists(tokens, edges, ahead);
        this.handles = tokens.text().indexOf('@') >= 0;
        this.found = new long[tokens.count() + Tokens.BEHIND];
        this.floors = new int[tokens.count() + Tokens.BEHIND];
        this.begun = new long[tokens.count()];
        this.limits = new int[tokens.count()];
    }

    /** The phrase that ends with this element of a unit; none ahead of the first. */
    public long endingAt(Elements unit, int element) {
        return element < 0 ? PhraseSpan.NONE : endingAt(unit.first(element), unit.from());
    }

    /** The phrase of a unit that ends with the token ahead of this element. */
    public long endingBefore(Elements unit, int element) {
        return endingAt(unit.first(element) - 1, unit.from());
    }

    /** The phrase of a unit that begins with this element. */
    public long startingAt(Elements unit, int element) {
        return startingAt(unit.first(element), unit.to());
    }

    /** The phrase that ends with this token, not before the floor, or {@link PhraseSpan#NONE}. */
    public long endingAt(int end, int floor) {
        if (end < floor) {
            return PhraseSpan.NONE;
        }
        if (floors[end] != floor + 1) {
            found[end] = jointEndingAt(end, floor);
            floors[end] = floor + 1;
        }
        return found[end];
    }

    private long jointEndingAt(int end, int floor) {
        int at = handles ? UserHandles.at(tokens, end, floor) : -1;
        if (at >= 0) {
            return PhraseSpan.of(at, end + 1);
        }
        int decade = decadeFrom(end, floor);
        long phrase = singles.endingAt(decade > 0 ? decade - 1 : end, floor);
        if (decade > 0 && phrase != PhraseSpan.NONE) {
            return PhraseSpan.of(PhraseSpan.from(phrase), end + 1);
        }
        return phrase == PhraseSpan.NONE ? phrase : names.over(joints.over(overSite(phrase, floor), floor), floor);
    }

    /** "a man [in his 30s]": where it begins that ends with a number; -1 where none does. */
    private int decadeFrom(int end, int floor) {
        int in = end - 2;
        boolean decade = in > floor
                && tokens.isNumber(end)
                && tokens.endsWith(end, "s")
                && PronounForms.agreement(tokens, end - 1) != ' '
                && tokens.isSpelled(in, "in");
        return decade ? in : -1;
    }

    /** "[Orlo.]com writer Ann Lee", "[Orlo Mills Co] ORM.N": over the words of a site's name in front of its last, and over a firm. */
    private long overSite(long phrase, int floor) {
        int from = PhraseSpan.from(phrase);
        int ticker = Tickers.from(tokens, PhraseSpan.to(phrase) - 1);
        int firm = ticker > 0 && tokens.is(ticker - 1, '.') ? ticker - 2 : ticker - 1;
        if (firm >= floor && ticker < from) {
            long named = singles.endingAt(firm, floor); // none ends with "Thursday"
            return named == PhraseSpan.NONE ? phrase : PhraseSpan.of(PhraseSpan.from(named), PhraseSpan.to(phrase));
        }
        boolean inside = from - 2 >= floor
                && tokens.is(from - 1, '.')
                && !tokens.isSpacedBefore(from)
                && !tokens.isSpacedBefore(from - 1)
                && tokens.isWord(from - 2);
        return inside ? PhraseSpan.of(from - 2, PhraseSpan.to(phrase)) : phrase;
    }

    /** "a cook [called] Ann Lee": whether a word only tells the name of the noun in front of it. */
    public boolean givesName(int word) {
        return names.isGiving(word);
    }

    /** "Ann Lee and the director": whether a phrase begins with a name to which "and" joins who is named by an office. */
    public boolean joinsName(long phrase) {
        int to = PhraseSpan.to(phrase);
        for (int i = PhraseSpan.from(phrase) + 1; i + 1 < to; i++) {
            if (Grammar.isAnd(tokens, i)) {
                return tokens.isCapitalized(i - 1) && Grammar.isArticle(tokens, i + 1);
            }
        }
        return false;
    }

    /** The phrase of a number, or of a word such as "those": "nearly one in five", "at least 40", "the two". */
    public long countEndingAt(int last, int floor) {
        int share = shares.endingAt(last, floor);
        boolean exact = share < 0 && !tokens.isNumber(last);
        int from = exact ? last : shares.overApproximation(share < 0 ? last : share, floor);
        boolean definite = Numerals.has(tokens, last) && from > floor && Grammar.isArticle(tokens, from - 1);
        return PhraseSpan.of(definite ? from - 1 : from, last + 1);
    }

    /** The phrase that begins with this token and ends before the limit, or {@link PhraseSpan#NONE}. */
    public long startingAt(int first, int limit) {
        if (first >= limit) {
            return PhraseSpan.NONE;
        }
        if (limits[first] != limit) {
            begun[first] = jointStartingAt(first, limit);
            limits[first] = limit;
        }
        return begun[first];
    }

    private long jointStartingAt(int first, int limit) {
        int handle = handles ? UserHandles.end(tokens, first) : first;
        if (handle > first && handle <= limit) {
            return PhraseSpan.of(first, handle);
        }
        long phrase = ahead.startingAt(first, limit);
        return phrase == PhraseSpan.NONE
                ? phrase
                : joints.behind(lists.over(names.behind(phrase, limit), limit), limit, ahead);
    }
}
