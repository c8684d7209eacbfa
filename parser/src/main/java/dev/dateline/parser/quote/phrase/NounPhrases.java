package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Ampersands;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nicknames;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.OwnedCounts;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tickers;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/**
 * Finds the noun phrase that ends or begins at a token, by shape and function words. Phrases keep their titles and
 * modifiers and stop before an apposition set off by a comma.
 */
public final class NounPhrases {
    /** Longer phrases are no names of sources: the longest title in front of a name has about a dozen words. */
    static final int LONGEST = 24;

    private static final long NO = Tokens.fold("no");
    private static final long NOT = Tokens.fold("not");
    private static final long ONE = Tokens.fold("one");
    private static final long SUCH = Tokens.fold("such");

    private final Tokens tokens;
    private final Narration narration;
    private final PhraseEdges edges;
    private final Shares shares;
    private final JointPhrases joints;
    private final PhrasesAhead ahead;
    private final GivenNames names;
    private final NameLists lists;
    private final long[] found; // by token, the phrase that was last found to end there,
    private final int[] floors; // and the token behind the floor that it was looked for from; 0 where none was

    /** Finds phrases in these tokens, none of which reaches into a quoted stretch. */
    public NounPhrases(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.edges = new PhraseEdges(narration);
        this.shares = new Shares(narration);
        this.joints = new JointPhrases(narration, edges, shares, this::oneEndingAt);
        this.ahead = new PhrasesAhead(narration, edges);
        this.names = new GivenNames(tokens, this::oneEndingAt, ahead);
        this.lists = new NameLists(tokens, edges, ahead);
        this.found = new long[tokens.count() + Tokens.BEHIND];
        this.floors = new int[tokens.count() + Tokens.BEHIND];
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
        long phrase = oneEndingAt(end, floor);
        return phrase == PhraseSpan.NONE ? phrase : names.over(joints.over(overSite(phrase, floor), floor), floor);
    }

    /** "[Orlo.]com writer Ann Lee", "[Orlo Mills Co] ORM.N": over the words of a site's name in front of its last, and over a firm. */
    private long overSite(long phrase, int floor) {
        int from = PhraseSpan.from(phrase);
        int ticker = Tickers.from(tokens, PhraseSpan.to(phrase) - 1);
        int firm = ticker > 0 && tokens.is(ticker - 1, '.') ? ticker - 2 : ticker - 1;
        if (firm >= floor && ticker < from) {
            return PhraseSpan.of(PhraseSpan.from(oneEndingAt(firm, floor)), PhraseSpan.to(phrase));
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

    /** "diverse", "federal": whether a word tells of the noun behind it, by its ending or by a list. */
    public boolean isAdjective(int word) {
        return edges.isAdjective(word);
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

    /** The phrase of a number, or of a word such as "those": "nearly one in five", "at least 40". */
    public long countEndingAt(int last, int floor) {
        int share = shares.endingAt(last, floor);
        boolean exact = share < 0 && !tokens.isNumber(last);
        return PhraseSpan.of(exact ? last : shares.overApproximation(share < 0 ? last : share, floor), last + 1);
    }

    private long oneEndingAt(int last, int floor) {
        if (last < floor || narration.isQuoted(last)) {
            return PhraseSpan.NONE;
        }
        int listed = ListedWords.of(tokens, last);
        int time = (listed & ListedWords.OF_TIME) == 0 ? -1 : TimeWords.modifiedFrom(tokens, last, floor);
        if (time >= 0) { // "The line [last year] pledged"
            int head = time - 1;
            return head < floor || !tokens.isWord(head) ? PhraseSpan.NONE : oneEndingAt(head, floor);
        }
        boolean open = narration.kind(last).isOpen();
        if (!open && narration.isLooseMark(last)) {
            return oneEndingAt(last - 1, floor); // the captain of the “Morning Star”
        }
        if (!open && Grammar.isPronoun(tokens, last)) {
            boolean none = last > floor && tokens.fold(last) == ONE && tokens.fold(last - 1) == NO;
            return PhraseSpan.of(none ? last - 1 : last, last + 1);
        }
        int share = open && (listed & ListedWords.SHARE) == 0 ? -1 : shares.endingAt(last, floor);
        if (share >= 0) {
            return PhraseSpan.of(share, last + 1);
        }
        boolean span = (listed & ListedWords.TIME_SPAN) != 0 && TimeWords.isSpan(tokens, last);
        if (span || !isNominal(last) || edges.isNoHead(last, floor)) {
            return PhraseSpan.NONE;
        }
        int low = Math.max(floor, last - LONGEST);
        int i = last;
        while (i > low) {
            int before = i - 1;
            if (narration.isQuoted(before)) {
                break;
            }
            if (narration.kind(before).isOpen()) { // a noun, an adjective, a name
                if (edges.isVerb(before, low)) {
                    break;
                }
                i = edges.isTitleOpened(before, i) ? before - 1 : before;
                continue;
            }
            int bracket = edges.shortFormFrom(before);
            if (bracket > low && tokens.isCapitalized(bracket - 1) && !edges.isVerb(i, low)) {
                i = bracket; // "Superintendent of Police [(SP)] Ann Lee"
                continue;
            }
            if (tokens.is(before, ',') && TownsInStates.isBased(tokens, i, low)) {
                i = before - 1; // "the Altona[, Norland-based] bank"
                continue;
            }
            int nickname = Nicknames.open(tokens, before);
            if (nickname > low) {
                i = nickname; // Viktor [“the Eel”] Brandt
                continue;
            }
            if (edges.isConjunction(before, last) || edges.isVerb(before, low)) {
                break;
            }
            if (edges.isTitleOpened(before, i)) {
                i = before - 1; // President and “[The Aunt” star Ann Lee]
                continue;
            }
            int part = shares.endingAt(before, low);
            if (part >= 0 && part < before - 1) {
                return PhraseSpan.of(part, last + 1); // "[Four out of 10] farmers"
            }
            boolean inName = i > low + 1 && isInName(before); // "the Confederacy of Treaty [Six] Nations"
            if (Grammar.isDeterminer(tokens, before) && !tokens.isNumber(before) && !inName) {
                i = before;
                if (i > low && isQuantity(i) && isQuantity(i - 1) && !edges.isConjunction(i - 1, last)) {
                    i--;
                }
                int owner = OwnedCounts.clitic(tokens, i, low);
                if (owner > low) {
                    i = owner; // "Berg’s first [five guests]"
                    continue;
                }
                long extended = overPreposition(i, low, last);
                boolean negated = i > floor && tokens.fold(i - 1) == NOT && tokens.isCapitalized(i - 1);
                return extended != PhraseSpan.NONE
                        ? PhraseSpan.of(PhraseSpan.from(extended), last + 1)
                        : PhraseSpan.of(negated ? i - 1 : i, last + 1); // "[Not all] engineers"
            }
            boolean adjective = before > low && Grammar.isArticle(tokens, before - 1); // "an inside source"
            if (Grammar.isPreposition(tokens, before) && !isParticle(before, i) && !adjective) {
                long extended = overPreposition(i, low, last);
                return extended != PhraseSpan.NONE
                        ? PhraseSpan.of(PhraseSpan.from(extended), last + 1)
                        : bounded(i, last + 1);
            }
            if (!isInside(before, i)) {
                break;
            }
            i = before;
        }
        return bounded(i, last + 1);
    }

    /** "a spokesman [for the ministry]": the phrase in front of the preposition before this token, or none. */
    private long overPreposition(int from, int low, int last) {
        int preposition = from - 1;
        if (preposition <= low
                || !Grammar.isPreposition(tokens, preposition)
                || Grammar.isOpening(tokens, preposition) && tokens.fold(preposition - 1) != SUCH
                || edges.isOpenedByDoing(preposition, last)
                || narration.isQuoted(preposition)) {
            return PhraseSpan.NONE;
        }
        int bracket = edges.shortFormFrom(preposition - 1);
        int head = bracket > low ? bracket - 1 : preposition - 1; // "the officer [(CEO)] of the firm"
        if (narration.isQuoted(head)
                || !isNominal(head)
                || Grammar.isCalendar(tokens, head)
                || tokens.isNumber(head) && !InnerSigns.isNumbered(tokens, head)) {
            return PhraseSpan.NONE;
        }
        return oneEndingAt(head, Math.max(low, head - LONGEST / 2));
    }

    private long bounded(int from, int to) {
        int i = from;
        while (i < to - 1
                && (isLoose(i)
                        || InnerSigns.isClitic(tokens, i)
                        || tokens.is(i, '.')
                        || isLoneMark(i, to)
                        || InnerSigns.isDate(tokens, i))) {
            i++; // "And officials": a word that only opens the sentence
        }
        if (i + 2 < to && tokens.isCapitalized(i + 2) && TimeWords.isModified(tokens, i, i + 2)) {
            i += 2; // "[Last year] Berg said"
        }
        return PhraseSpan.of(i, to);
    }

    private boolean isLoose(int token) {
        boolean adverb = Grammar.isFunctional(tokens, token)
                && !Grammar.isDeterminer(tokens, token)
                && !Grammar.isPronoun(tokens, token)
                && !isGivenName(token);
        return adverb || tokens.is(token, '-');
    }

    /** "[Will] Berg": a given name that is a small word, too. */
    private boolean isGivenName(int token) {
        return tokens.isCapitalized(token) && tokens.isCapitalized(token + 1) && PersonNames.isGiven(tokens, token);
    }

    /** “On ‘Farm Radio,’ Berg said”: a mark in front that none follows. */
    private boolean isLoneMark(int token, int to) {
        if (!narration.isLooseMark(token)) {
            return false;
        }
        for (int i = token + 1; i < to; i++) {
            if (narration.isLooseMark(i)) {
                return false;
            }
        }
        return true;
    }

    /** The phrase that begins with this token and ends before the limit, or {@link PhraseSpan#NONE}. */
    public long startingAt(int first, int limit) {
        long phrase = ahead.startingAt(first, limit);
        return phrase == PhraseSpan.NONE
                ? phrase
                : joints.behind(lists.over(names.behind(phrase, limit), limit), limit, ahead);
    }

    /** Whether a token can be the last word of a phrase. */
    private boolean isNominal(int token) {
        WordKind kind = narration.kind(token);
        if (kind.isOpen()) {
            return kind != WordKind.ADVERB || !tokens.isLowerCase(token);
        }
        if (!tokens.isWord(token)) {
            return InnerSigns.isInitialStop(tokens, token) || InnerSigns.isNumbered(tokens, token) || isPercent(token);
        }
        return !Grammar.isPreposition(tokens, token)
                && !Grammar.isArticle(tokens, token)
                && !Grammar.isSubordinator(tokens, token)
                && !Grammar.isBetween(tokens, token)
                && !Grammar.isCalendar(tokens, token);
    }

    /** Whether a token belongs to the phrase that goes on at the next token. */
    private boolean isInside(int token, int next) {
        if (tokens.kind(token) == TokenKind.CLITIC
                || InnerSigns.isInitialStop(tokens, token)
                || narration.isLooseMark(token)) {
            return true;
        }
        if (InnerSigns.isPluralPossessive(tokens, token)) {
            return true;
        }
        if (InnerSigns.isHyphen(tokens, token) || Ampersands.joins(tokens, token)) {
            return true;
        }
        if (tokens.isNumber(token) || isPercent(token)) {
            return true;
        }
        if (Grammar.isAnd(tokens, token)) {
            // "Smith and Jones said" has two names; "it rained and Smith said" two clauses
            return token > 0
                    && (tokens.isCapitalized(token - 1)
                                    && tokens.isCapitalized(narration.isLooseMark(next) ? next + 1 : next)
                            || edges.joinsAdjectives(token, 0)
                            || edges.joinsTrades(token));
        }
        if (!tokens.isWord(token) || Grammar.isCalendar(tokens, token) && !isCalendarOfPhrase(token)) {
            return false;
        }
        if (NameScanner.isParticle(tokens, token) && tokens.isCapitalized(next)) {
            return true;
        }
        return !Grammar.isSubordinator(tokens, token)
                && (!Grammar.isAuxiliary(tokens, token) || isGivenName(token))
                && !Grammar.isPronoun(tokens, token);
    }

    /** "The Coast TODAY poll", "a Sunday paper": a word of the calendar in front of a noun. */
    private boolean isCalendarOfPhrase(int token) {
        if (token == 0) {
            return false;
        }
        boolean shouts = tokens.isUpperCase(token) && tokens.isUpperCase(token - 1);
        return tokens.isCapitalized(token) && (shouts || Grammar.isArticle(tokens, token - 1));
    }

    private boolean isInName(int token) {
        return tokens.isCapitalized(token)
                && tokens.isCapitalized(token - 1)
                && tokens.isCapitalized(token + 1)
                && !Grammar.isArticle(tokens, token);
    }

    private boolean isParticle(int token, int next) {
        return NameScanner.isParticle(tokens, token) && tokens.isCapitalized(next);
    }

    private boolean isPercent(int token) {
        return tokens.is(token, '%') && token > 0 && tokens.isNumber(token - 1);
    }

    private boolean isQuantity(int token) {
        return Grammar.isDeterminer(tokens, token);
    }
}
