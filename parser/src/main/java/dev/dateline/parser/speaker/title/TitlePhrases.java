package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Reads noun phrases that hold a title: where "former captain of the ferry" ends, and which noun is the title's. */
public final class TitlePhrases {
    private static final Phrases SEATS = Phrases.of(TitlePhrases.class, "titles-of-seats.txt");
    private static final Phrases POSTNOMINAL = Phrases.of(TitlePhrases.class, "postnominal-words.txt");

    private static final Phrases LEARNED = Phrases.of(TitlePhrases.class, "learned-titles.txt");

    private static final Phrases JOBS = Phrases.of(TitlePhrases.class, "jobs-in-letters.txt");
    private static final Phrases LETTERS = Phrases.of(TitlePhrases.class, "titles-in-letters.txt");

    private static final Phrases DURATIONS = Phrases.of(TitlePhrases.class, "duration-openers.txt");

    private static final Phrases LOOSE = Phrases.of(TitlePhrases.class, "loose-participles.txt");

    private static final Phrases QUOTING = Phrases.of(TitleFronts.class, "quoting-verbs.txt");

    private static final Phrases STANDINGS = Phrases.of(TitlePhrases.class, "standings.txt");

    private static final Phrases RANKING = Phrases.of(TitlePhrases.class, "ranking-words.txt");

    private static final int LONGEST = 20;

    /** How many words a field may have. */
    private static final int FIELD = 5;

    private static final long AND = Tokens.fold("and");
    private static final long IN = Tokens.fold("in");
    private static final long NO = Tokens.fold("no");
    private static final long OF = Tokens.fold("of");
    private static final long OUTSIDE = Tokens.fold("outside");
    private static final long FROM = Tokens.fold("from");
    private static final long FOR = Tokens.fold("for");
    private static final long TO = Tokens.fold("to");

    private final Tokens tokens;

    TitlePhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The end of the phrase: a mark, a verb, a clause; where it only describes, also the place where its bearer is. */
    int end(int from, boolean indefinite) {
        int i = from;
        int limit = Math.min(tokens.count(), from + LONGEST);
        boolean noun = false;
        boolean titled = false;
        while (i < limit) {
            int list = titled ? FieldLists.to(tokens, i) : i;
            if (list > i && list < limit) {
                i = list; // "head of policy, research and news"
            }
            int bracket = titled ? behindBracket(i) : i;
            if (bracket > i && bracket < limit) {
                i = bracket;
                continue;
            }
            boolean inside = tokens.isWord(i)
                    || tokens.isNumber(i)
                    || Grammar.isPossessive(tokens, i)
                    || tokens.is(i, '-')
                    || tokens.is(i, '&')
                    || tokens.is(i, '.') && isInner(i);
            if (!inside
                    || i > from && tokens.opensLine(i)
                    || noun && (isParticiple(i, from) || Grammar.isAdverb(tokens, i))
                    || titled && !noun && isDeed(i)
                    || i > from && isQuoting(i)
                    || Grammar.isListed(tokens, i) && closes(i, from, noun, indefinite)) {
                break;
            }
            if (i + 1 >= tokens.count()) {
                return tokens.isWord(i) ? i + 1 : i; // "- Ann Lee, Editor"
            }
            int office = Titles.officeLength(tokens, i);
            if (office > 2 && i + office < limit) {
                i += office - 1; // "a special agent in charge"
            }
            noun = (noun || office > 2 || Nouns.isPerson(tokens, i)) && !Grammar.isPossessive(tokens, i);
            titled |= noun;
            i++;
        }
        return i;
    }

    /** "the candidate for the town’s next reeve [appeared] to doze": a verb behind what somebody owns, and what goes on behind it. */
    private boolean isDeed(int token) {
        return token + 1 < tokens.count()
                && tokens.isLowerCase(token)
                && Grammar.hasPastEnding(tokens, token)
                && !Grammar.isPossessive(tokens, token - 1)
                && !Grammar.isAdverb(tokens, token - 1)
                && (tokens.fold(token + 1) == TO
                        || Grammar.isDeterminer(tokens, token + 1)
                        || Grammar.isPreposition(tokens, token + 1));
    }

    /** "Chief Executive [(Acting)] of the Board", "Director [(Ag.)]": behind brackets that tell in what standing somebody holds a post; else the token. */
    int behindBracket(int token) {
        if (!tokens.is(token, '(') || !STANDINGS.has(tokens, token + 1)) {
            return token;
        }
        int close = token + 2 < tokens.count() && tokens.is(token + 2, '.') ? token + 3 : token + 2;
        return close + 1 < tokens.count() && tokens.is(close, ')') ? close + 1 : token;
    }

    /** "the mayor of Altona [explains] that": a verb in the present behind a name, ahead of a pause or a clause. */
    private boolean isQuoting(int token) {
        int next = token + 1;
        return tokens.isLowerCase(token)
                && tokens.isCapitalized(token - 1)
                && QUOTING.has(tokens, token)
                && next < tokens.count()
                && (tokens.is(next, ',')
                        || Grammar.isPronoun(tokens, next)
                        || Grammar.isDeterminer(tokens, next)
                        || tokens.isSpelled(next, "that"));
    }

    /** Whether a function word ends the phrase: it opens a clause, is or precedes a verb, or tells where the bearer is. */
    private boolean closes(int token, int from, boolean noun, boolean indefinite) {
        boolean clause = Grammar.isSubordinator(tokens, token) && tokens.fold(token) != AND;
        boolean verb = Grammar.isAuxiliary(tokens, token)
                || Grammar.isPronoun(tokens, token)
                        && (token == from || tokens.isLowerCase(token)) // "director of One Norrland"
                || noun && Grammar.isReporting(tokens, token);
        if (clause || verb || !noun || !Grammar.isPreposition(tokens, token)) {
            return clause || verb;
        }
        boolean tied = belongs(token) || isSeat(token - 1, token) || isField(token);
        boolean time = tokens.isNumber(token + 1) || Grammar.isCalendar(tokens, token + 1) || isDuration(token);
        return indefinite && !tied || time; // "mayor of Altona [in May]"
    }

    /** "mayor [for] several years": what tells how long. */
    private boolean isDuration(int preposition) {
        int first = preposition + 1;
        return tokens.fold(preposition) == FOR
                && first < tokens.count()
                && tokens.isLowerCase(first)
                && (Numerals.has(tokens.fold(first)) || DURATIONS.longest(tokens, first) != Phrases.NONE);
    }

    /** "the panel’s ranking [Liberal], Anna Berg": who alone is first of a party. */
    boolean isRankedOne(int token, int from) {
        return isRanked(token, from) && !Nouns.isSeveral(tokens, token);
    }

    /** "the top [Liberal] on the Harbour Committee": who is first of a party. */
    private boolean isRanked(int token, int from) {
        boolean ranked = token > from && (RANKING.has(tokens, token - 1) || isNumber(token - 1, from));
        return ranked && Seats.isParty(tokens, token);
    }

    /** "the [No. 2] Liberal in the Senate". */
    boolean isNumber(int token, int from) {
        return token > from + 1 && tokens.isNumber(token) && tokens.is(token - 1, '.') && tokens.fold(token - 2) == NO;
    }

    /** "[SVP] of Product at Orlo Mills", "a [GP] in Selm": letters in front of what a title is of, or of a job, wherever it is done. */
    private boolean isLettered(int token, int from) {
        int next = token + 1;
        if (token != from || !tokens.isUpperCase(token)) {
            return false; // most tokens
        }
        boolean post =
                LETTERS.has(tokens, token) && next < tokens.count() && (belongs(next) || tokens.isSpelled(next, "at"));
        return post
                || JOBS.has(tokens, token)
                        && token > 0
                        && Grammar.isIndefinite(tokens, token - 1)
                        && (next >= tokens.count()
                                || !tokens.isWord(next)
                                || Grammar.isPreposition(tokens, next)
                                || tokens.isSpelled(next, "who"));
    }

    /** "a lecturer [in] education": what a learned title is held in, all in lower case. */
    boolean isField(int preposition) {
        if (tokens.fold(preposition) != IN || !LEARNED.has(tokens, preposition - 1)) {
            return false;
        }
        int i = preposition + 1;
        while (i < tokens.count()
                && i < preposition + FIELD
                && tokens.isLowerCase(i)
                && !Grammar.isFunctional(tokens, i)) {
            i++;
        }
        return i > preposition + 1 && i < tokens.count() && !tokens.isCapitalized(i) && !tokens.isNumber(i);
    }

    boolean isThe(int token) {
        return tokens.isSpelled(token, "the");
    }

    /** "president of", "spokesman for", "adviser to". */
    boolean belongs(int preposition) {
        long word = tokens.fold(preposition);
        return word == OF || word == FOR || word == TO;
    }

    /** "a cook working at", "a cook known as"; but "the owner of a shopping centre". */
    private boolean isParticiple(int token, int from) {
        boolean participle = tokens.isLowerCase(token)
                && !(token + 1 < tokens.count() && Titles.isOccupation(tokens, token + 1)) // "and managing partner"
                && tokens.end(token) - tokens.start(token) > 4
                && (Grammar.hasParticipleEnding(tokens, token) || Grammar.isIrregularParticiple(tokens, token));
        return participle
                && !isFieldOfWork(token, from)
                && (token == from
                        || !Grammar.isDeterminer(tokens, token - 1) && !Grammar.isPreposition(tokens, token - 1));
    }

    /** "head of network [planning] at Orlo Grid", "professor of marine [engineering].": what a post is for, in two words or three. */
    private boolean isFieldOfWork(int token, int from) {
        boolean closed = token + 1 >= tokens.count()
                || !tokens.isWord(token + 1)
                || Grammar.isPreposition(tokens, token + 1)
                || Grammar.isReporting(tokens, token + 1);
        if (!closed || !tokens.endsWith(token, "ing") || LOOSE.has(tokens, token)) {
            return false;
        }
        int of = token - 1;
        while (of > Math.max(from, token - FIELD) && isOfField(of)) {
            of--;
        }
        boolean learned = of > from && tokens.fold(of) == IN && LEARNED.has(tokens, of - 1);
        return of > from && of < token - 1 && (tokens.fold(of) == OF || tokens.fold(of) == FOR || learned);
    }

    /** Whether a word may stand in what a post is for ahead of its last one: no noun for those who do it. */
    private boolean isOfField(int token) {
        return tokens.isWord(token)
                && !Grammar.isFunctional(tokens, token)
                && !Nouns.isPerson(tokens, token)
                && !Nouns.isGroup(tokens, token);
    }

    /** Whether all of this is one phrase with a title. */
    boolean isTitle(int from, int to) {
        return from < to && !Grammar.isFunctional(tokens, from) && end(from, false) == to && title(from, to) >= 0;
    }

    /** The noun that the title ends with, ahead of any preposition, or -1. */
    int title(int from, int end) {
        int title = -1;
        for (int i = from; i < end; i++) {
            if (Grammar.isPreposition(tokens, i) && !isOutside(i, end) && !TitleStart.isInsideOwner(tokens, i, end)) {
                break;
            }
            int office = Titles.officeLength(tokens, i);
            if (office > 1 && i + office <= end) {
                title = i + office - 1;
                i = title;
            } else if (Titles.isTitle(tokens, i)
                    || Titles.isOccupation(tokens, i)
                    || isRanked(i, from)
                    || isLettered(i, from)
                    || LEARNED.has(tokens, i) && i + 1 < end && isField(i + 1)) { // "reader in history"
                title = i;
            } else if (title >= 0 && (tokens.fold(i) == AND || TitleLists.isBetween(tokens, i))) {
                break;
            } else if (title == i - 1 && title >= from && isThing(i)) {
                title = -1; // "the delegate lead"
            } else if (Nouns.isPerson(tokens, i) && tokens.isLowerCase(i)) {
                title = -1; // "a prosecutor critic"
            }
        }
        return title;
    }

    /** "an [outside] adviser", "a top [outside] Berg adviser": no preposition, right ahead of a title or of whose it is. */
    private boolean isOutside(int token, int end) {
        return tokens.fold(token) == OUTSIDE
                && (token + 1 < end && Titles.isOccupation(tokens, token + 1)
                        || token + 2 < end
                                && tokens.isCapitalized(token + 1)
                                && Titles.isOccupation(tokens, token + 2));
    }

    /** "the delegate [lead]": a noun that the title's word only modifies. */
    private boolean isThing(int token) {
        return tokens.isLowerCase(token)
                && tokens.isSpacedBefore(token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isCalendar(tokens, token)
                && !Titles.isModifier(tokens, token)
                && !Titles.isOccupation(tokens, token)
                && !POSTNOMINAL.has(tokens, token);
    }

    /** "senator [from] Vermont", "senator [from] the state of Vermont"; but "a cook from Vermont". */
    boolean isSeat(int title, int from) {
        if (from + 1 >= tokens.count() || tokens.fold(from) != FROM || !SEATS.has(tokens, title)) {
            return false;
        }
        int to = from + 1;
        while (to < tokens.count() && to < from + 4 && tokens.isCapitalized(to)) {
            to++;
        }
        return Places.isRegion(tokens, from + 1, to)
                        && !(to < tokens.count() && Grammar.isPossessive(tokens, to)) // "from Norway’s Green Party"
                || tokens.isSpelled(from + 1, "the")
                        && tokens.isSpelled(from + 2, "state")
                        && tokens.fold(from + 3) == OF;
    }

    /** Behind "senator from Vermont", "senator from the state of Vermont", at a word that is no part of the place; the end elsewhere. */
    int seatTo(int title, int end) {
        if (!isSeat(title, title + 1)) {
            return end;
        }
        int to = tokens.isCapitalized(title + 2) ? title + 2 : title + 5;
        while (to < end && (tokens.isCapitalized(to) || tokens.is(to, '.'))) {
            to++;
        }
        return Math.min(to, end);
    }

    private boolean isInner(int stop) {
        boolean site = stop + 1 < tokens.count() && tokens.isLowerCase(stop + 1) && !tokens.isSpacedBefore(stop + 1);
        return stop + 1 < tokens.count()
                && !tokens.isSpacedBefore(stop)
                && (site || Grammar.isAbbreviation(tokens, stop - 1)); // "Orlo.com", "U.S."
    }

    /** "It left North Selm, the Ministry of Fogs [said] on Monday": the verb of saying behind the first word of a phrase; or -1. */
    int saying(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (Grammar.isReporting(tokens, i)) {
                return i;
            }
        }
        return -1;
    }
}
