package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.date.ModifyingDays;
import dev.dateline.parser.name.Ampersands;
import dev.dateline.parser.name.BodyJoints;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nicknames;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.RankBrackets;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.TownsInStates;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.OwnedCounts;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Tokens;

/**
 * Finds where a noun phrase begins that ends with a token and that nothing is joined to: "[a spokesman for the ministry] said". From
 * its last word it is followed to the left, word by word, to its determiner, over a preposition to the noun in front, or to what no
 * phrase has inside.
 */
final class SinglePhrases {
    private static final long FIRST = Tokens.fold("first");
    private static final long NO = Tokens.fold("no");
    private static final long NOT = Tokens.fold("not");
    private static final long ONE = Tokens.fold("one");
    private static final long SUCH = Tokens.fold("such");
    private static final long THEN = Tokens.fold("then");

    private final Tokens tokens;
    private final Narration narration;
    private final PhraseEdges edges;
    private final Shares shares;
    private final int[] lists; // by token, what lists say of its word

    SinglePhrases(Narration narration, PhraseEdges edges, Shares shares) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.edges = edges;
        this.shares = shares;
        this.lists = ListedWords.row(tokens);
    }

    /** The phrase that ends with a token, not before the floor, or {@link PhraseSpan#NONE}. */
    long endingAt(int last, int floor) {
        if (last < floor || narration.isQuoted(last)) {
            return PhraseSpan.NONE;
        }
        int listed = lists[last];
        int time = (listed & ListedWords.OF_TIME) == 0 ? -1 : TimeWords.modifiedFrom(tokens, last, floor);
        if (time >= 0) { // "The line [last year] pledged"
            int head = time - 1;
            return head < floor || !tokens.isWord(head) ? PhraseSpan.NONE : endingAt(head, floor);
        }
        boolean open = narration.kind(last).isOpen();
        if (!open && narration.isLooseMark(last)) {
            return endingAt(last - 1, floor); // the captain of the “Morning Star”
        }
        if (!open && Grammar.isPronoun(tokens, last)) {
            int doer = edges.doerOf(last, floor);
            long doing = doer < 0 ? PhraseSpan.NONE : endingAt(doer, floor);
            if (doing != PhraseSpan.NONE) {
                return PhraseSpan.of(PhraseSpan.from(doing), last + 1); // "[trials looking into] it"
            }
            boolean none = last > floor && tokens.fold(last) == ONE && tokens.fold(last - 1) == NO;
            return PhraseSpan.of(none ? last - 1 : last, last + 1);
        }
        int share = open && (listed & ListedWords.SHARE) == 0 ? -1 : shares.endingAt(last, floor);
        if (share >= 0) {
            return PhraseSpan.of(share, last + 1);
        }
        boolean span = (listed & ListedWords.TIME_SPAN) != 0 && TimeWords.isSpan(tokens, last);
        return span || !isNominal(last) || edges.isNoHead(last, floor) ? PhraseSpan.NONE : headedBy(last, floor);
    }

    /** "[the first ferry captain]": the phrase that has this noun or name for its last word. */
    private long headedBy(int last, int floor) {
        int low = Math.max(floor, last - NounPhrases.LONGEST);
        int i = last;
        while (i > low && !narration.isQuoted(i - 1)) {
            int before = i - 1;
            int date = ModifyingDays.from(tokens, before, low);
            if (date > low) {
                i = date;
                continue;
            }
            boolean open = narration.kind(before).isOpen();
            if (!open && edges.isConjunction(before, last) || edges.isVerb(before, low)) {
                break; // "critics [called] Ann Lee", "[that] Ann Lee": the verb of a clause, or what opens one
            }
            int modifier = overModifier(i, open, low, last);
            if (modifier < i) {
                i = modifier;
                continue;
            }
            int part = shares.endingAt(before, low);
            if (part >= 0 && part < before - 1) {
                return PhraseSpan.of(part, last + 1); // "[Four out of 10] farmers"
            }
            if (isDeterminer(before, i, low)) {
                int from = overDeterminers(before, low, last);
                int owner = OwnedCounts.clitic(tokens, from, low);
                if (owner <= low) {
                    return determined(from, low, last, floor);
                }
                i = owner; // "Berg’s first [five guests]"
                continue;
            }
            if (isPreposition(before, i, low)) {
                return governed(i, low, last);
            }
            if (!isInside(before, i)) {
                break;
            }
            i = before;
        }
        return isNegated(i, floor) ? PhraseSpan.of(i - 1, last + 1) : bounded(i, last + 1);
    }

    /** To the left over a noun, an adjective or a name in front of a token, or what is told of one; else the token itself. */
    private int overModifier(int i, boolean open, int low, int last) {
        int before = i - 1;
        if (edges.isTitleOpened(before, i)) {
            return before - 1; // President and “[The Aunt” star Ann Lee]
        }
        if (open) {
            return before;
        }
        if (BodyJoints.isBehindCall(tokens, before)) {
            return before - 1; // "[Save the] Rivers"
        }
        if (tokens.isWord(before)) {
            return i; // most function words
        }
        if (tokens.is(before, ',')) {
            return isOverComma(i, low, last) ? before - 1 : i;
        }
        int bracket = edges.shortFormFrom(before);
        if (bracket > low && isNameEnd(bracket - 1) && !isLetters(i) && !edges.isVerb(i, low)) {
            return bracket; // "Superintendent of Police [(SP)] Ann Lee"
        }
        if (tokens.is(before, '.') && isBehindFirm(i, low)) {
            return before - 1; // "Orlo [Cos.] Inc"
        }
        int nickname = Nicknames.open(tokens, before);
        return nickname > low ? nickname : i; // Viktor [“the Eel”] Brandt
    }

    /** "Orlo [Mills,] Inc.", "the Altona[, Norland-based] bank", "the tall[, grey-haired] farmer": whether a phrase goes on over the comma in front of a token. */
    private boolean isOverComma(int i, int low, int last) {
        return isBehindFirm(i, low)
                || TownsInStates.isBased(tokens, i, low)
                || i < last && edges.partsAdjectives(i - 1, low);
    }

    /** "Orlo Mills, [Inc.]", "Orlo Cos. [Inc]": whether the legal form of a firm stands behind a sign and its name. */
    private boolean isBehindFirm(int form, int low) {
        return LegalForms.is(tokens, form) && isBehindName(form - 1, low);
    }

    /** "Orlo [Mills] (ORL)", "Orlo Mills Inc[.] (ORL)". */
    private boolean isNameEnd(int last) {
        return tokens.isCapitalized(last)
                || LegalForms.isStop(tokens, last)
                || tokens.is(last, '.') && RankBrackets.end(tokens, last + 1) > 0; // "Hon. (Barr.) Ann Lee"
    }

    /** "Orlo Co ( ORL.N ) [ORLa].TO": more letters, no word. */
    private boolean isLetters(int token) {
        return tokens.is(token + 1, '.') && !tokens.isSpacedBefore(token + 2) && tokens.isCapitalized(token + 2);
    }

    private boolean isBehindName(int sign, int low) {
        return sign > low && tokens.isCapitalized(sign - 1);
    }

    /** "[the] ferry", but "the League of Pier [Six] Rowers": whether a word opens the phrase that goes on at the next token. */
    private boolean isDeterminer(int token, int next, int low) {
        return Grammar.isDeterminer(tokens, token) && !tokens.isNumber(token) && !(next > low + 1 && isInName(token));
    }

    /** "[all these] ferries": to the left over a second determiner. */
    private int overDeterminers(int determiner, int low, int last) {
        int second = determiner - 1;
        boolean two = determiner > low && Grammar.isDeterminer(tokens, second) && !edges.isConjunction(second, last);
        return two ? second : determiner;
    }

    /** "[a spokesman for] the ministry", "[Not] all engineers": a phrase with what stands in front of its determiner. */
    private long determined(int determiner, int low, int last, int floor) {
        long head = overPreposition(determiner, low, last);
        if (head != PhraseSpan.NONE) {
            return PhraseSpan.of(PhraseSpan.from(head), last + 1);
        }
        return PhraseSpan.of(isNegated(determiner, floor) ? determiner - 1 : determiner, last + 1);
    }

    /** "[Not] all engineers", "[Not] everyone". */
    private boolean isNegated(int first, int floor) {
        return first > floor && tokens.fold(first - 1) == NOT && tokens.isCapitalized(first - 1);
    }

    /** "the bank [of] Altona", but "Ruud [van] Dijk", "an [inside] source". */
    private boolean isPreposition(int token, int next, int low) {
        return Grammar.isPreposition(tokens, token)
                && !isParticle(token, next)
                && !(token > low && Grammar.isArticle(tokens, token - 1));
    }

    /** "[a spokesman for] ministers", but "in [Altona]": a phrase behind a preposition, with the one in front of that. */
    private long governed(int from, int low, int last) {
        if (shares.isApproximation(from - 1)) {
            return PhraseSpan.of(from - 1, last + 1); // "[At least] 40 sailors"
        }
        long head = overPreposition(from, low, last);
        return head == PhraseSpan.NONE ? bounded(from, last + 1) : PhraseSpan.of(PhraseSpan.from(head), last + 1);
    }

    /** "a spokesman [for the ministry]": the phrase in front of the preposition before this token, or none. */
    long overPreposition(int from, int low, int last) {
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
        return endingAt(head, Math.max(low, head - NounPhrases.LONGEST / 2));
    }

    /** "[And] officials", "[In 1992] Berg": a phrase without what only opens the sentence in front of it. */
    private long bounded(int from, int to) {
        int i = from;
        while (i < to - 1
                && !isTimeOfOffice(i, to)
                && (isLoose(i) && !isFirstOfName(i, to)
                        || InnerSigns.isClitic(tokens, i)
                        || tokens.is(i, '.')
                        || isLoneMark(i, to)
                        || InnerSigns.isDate(tokens, i))) {
            i++;
        }
        if (i + 2 < to && tokens.isCapitalized(i + 2) && TimeWords.isModified(tokens, i, i + 2)) {
            i += 2; // "[Last year] Berg said"
        }
        return PhraseSpan.of(i, to);
    }

    /** ", [then] president Ann Lee said": when somebody had the office that stands ahead of the name. */
    private boolean isTimeOfOffice(int token, int to) {
        return tokens.fold(token) == THEN
                && tokens.isLowerCase(token)
                && tokens.isLowerCase(token + 1)
                && Nouns.isPerson(tokens, token + 1)
                && tokens.isCapitalized(to - 1);
    }

    /** "[First] Harbour members": whether a word in capitals counts the name behind it, of which a phrase with a common noun tells. */
    private boolean isFirstOfName(int token, int to) {
        return tokens.fold(token) == FIRST
                && tokens.isCapitalized(token)
                && tokens.isCapitalized(token + 1)
                && token + 2 < to
                && tokens.isLowerCase(to - 1);
    }

    private boolean isLoose(int token) {
        boolean adverb = Grammar.isFunctional(tokens, token)
                && !Grammar.isDeterminer(tokens, token)
                && !Grammar.isPronoun(tokens, token)
                && !isGivenName(token)
                && Titles.officeLength(tokens, token) < 2; // "First lady Ann Lee"
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

    /** Whether a token can be the last word of a phrase. */
    private boolean isNominal(int token) {
        WordKind kind = narration.kind(token);
        if (kind.isOpen()) {
            return kind != WordKind.ADVERB || !tokens.isLowerCase(token);
        }
        if (!tokens.isWord(token)) {
            return InnerSigns.isInitialStop(tokens, token)
                    || InnerSigns.isNumbered(tokens, token)
                    || InnerSigns.isSort(tokens, token)
                    || isPercent(token);
        }
        return !Grammar.isPreposition(tokens, token)
                && !Grammar.isArticle(tokens, token)
                && !Grammar.isSubordinator(tokens, token)
                && !Grammar.isBetween(tokens, token)
                && !Grammar.isCalendar(tokens, token);
    }

    /** Whether a token belongs to the phrase that goes on at the next token. */
    private boolean isInside(int token, int next) {
        if (tokens.is(token, ',')) {
            return false; // most signs
        }
        boolean word = tokens.isWord(token);
        if (!word && isInnerSign(token)) {
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
        if (!word || Grammar.isCalendar(tokens, token) && !isCalendarOfPhrase(token)) {
            return false;
        }
        if (isParticle(token, next)) {
            return true;
        }
        return !Grammar.isSubordinator(tokens, token)
                && (!Grammar.isAuxiliary(tokens, token) || isGivenName(token))
                && (!Grammar.isPronoun(tokens, token) || tokens.fold(token) == ONE && isInName(token));
    }

    /** "the growers[’] union", "84[-]year-old", "Moss [&] Timber": whether a sign or a number stands inside of phrases. */
    private boolean isInnerSign(int token) {
        return InnerSigns.isClitic(tokens, token)
                || InnerSigns.isInitialStop(tokens, token)
                || narration.isLooseMark(token)
                || InnerSigns.isPluralPossessive(tokens, token)
                || InnerSigns.isHyphen(tokens, token)
                || Ampersands.joins(tokens, token)
                || tokens.isNumber(token)
                || isPercent(token);
    }

    /** "The Coast TODAY poll", "a Sunday paper", "the bank’s July report": a word of the calendar in front of a noun. */
    private boolean isCalendarOfPhrase(int token) {
        if (token == 0) {
            return false;
        }
        boolean shouts = tokens.isUpperCase(token) && tokens.isUpperCase(token - 1);
        boolean owned = tokens.isWord(token + 1)
                && (InnerSigns.isClitic(tokens, token - 1) || InnerSigns.isPluralPossessive(tokens, token - 1));
        return tokens.isCapitalized(token) && (shouts || owned || Grammar.isArticle(tokens, token - 1));
    }

    /** "Pier [Six] Rowers", "the Formula [One] driver", "Inspector Prakash [More] of Selm". */
    private boolean isInName(int token) {
        return tokens.isCapitalized(token)
                && tokens.isCapitalized(token - 1)
                && (tokens.isCapitalized(token + 1)
                        || tokens.fold(token) == ONE
                        || PersonNames.isGiven(tokens, token - 1)
                        || Numerals.has(tokens, token))
                && !Grammar.isArticle(tokens, token);
    }

    /** "Ruud [van] Dijk". */
    private boolean isParticle(int token, int next) {
        return NameScanner.isParticle(tokens, token) && tokens.isCapitalized(next);
    }

    private boolean isPercent(int token) {
        return tokens.is(token, '%') && token > 0 && tokens.isNumber(token - 1);
    }
}
