package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.PurposeLists;
import dev.dateline.parser.name.TaskLists;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * What a noun phrase is the end of: "[The port and] the ministry", "[Ann Lee, Ole Rask and] Ida Holm", "[The Ministry of
 * Youth, Sports and] Culture".
 */
final class JointPhrases {
    /** How many tokens in front of a phrase the one reaches that it is joined to. */
    private static final int REACH = 24;

    /** How many tokens one of several names has, with its title. */
    private static final int NAME = 8;

    /** How many words "her former team" has. */
    private static final int OWN = 3;

    private static final long OF = Tokens.fold("of");
    private static final long OTHER = Tokens.fold("other");
    private static final long WHO = Tokens.fold("who");

    /** What one of several is. */
    private enum Sort {
        /** "Ann Lee", "the Bank of Altona". */
        NAME,
        /** "nurses", "older patients". */
        SEVERAL,
        /** "the mayor", "her lawyer". */
        OFFICE,
        OTHER
    }

    private final Tokens tokens;
    private final Narration narration;
    private final PhraseEdges edges;
    private final Shares shares;
    private final SinglePhrases singles;
    private final PlaceLists places;
    private final CountedParts parts;

    JointPhrases(Narration narration, PhraseEdges edges, Shares shares, SinglePhrases singles) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.edges = edges;
        this.shares = shares;
        this.singles = singles;
        this.places = new PlaceLists(tokens, edges, singles);
        this.parts = new CountedParts(tokens, shares, singles);
    }

    /** A phrase with what it is joined to in front of it, not before the floor. */
    long over(long phrase, int floor) {
        int to = PhraseSpan.to(phrase);
        int from = parts.from(PhraseSpan.from(phrase), to, floor);
        if (from <= floor || !Grammar.isAnd(tokens, from - 1) && !tokens.is(from - 1, ',')) {
            return PhraseSpan.of(from, to); // nothing joins it to what stands in front
        }
        int listed = OwnedBodies.isOfTwo(tokens, from - 1, to) && from - 3 >= floor
                ? PhraseSpan.from(singles.endingAt(from - 3, floor)) // "[The Bakers’ and] Allied Workers’ Union"
                : places.from(from, to - 1, Math.max(floor, from - REACH), floor);
        listed = listed >= 0 ? listed : purposes(from, to, floor);
        listed = listed >= 0 ? listed : kinds(from, to, floor);
        listed = listed >= 0 ? listed : list(from, to, floor);
        listed = listed >= 0 ? listed : apposed(from, to, floor);
        listed = listed >= 0 ? listed : first(from, floor);
        return PhraseSpan.of(listed >= 0 ? listed : from, to);
    }

    /** A phrase with the name that is joined to it behind it, if a pause follows: "said Ann Lee [and Ole Rask], who". */
    long behind(long phrase, int limit, PhrasesAhead ahead) {
        int and = overExplained(phrase, limit);
        boolean explained = and > PhraseSpan.to(phrase);
        int last = InnerSigns.isInitialStop(tokens, and - 1)
                ? and - 2
                : and - 1; // "former Gov. and Committee Chairwoman Ann Lee"
        if (and + 1 >= limit || !Grammar.isAnd(tokens, and) || !explained && !isSomeone(last)) {
            return phrase;
        }
        long next = ahead.startingAt(and + 1, limit);
        int to = next == PhraseSpan.NONE ? 0 : PhraseSpan.to(next);
        if (!explained && to > and + 1 && isSomeone(to - 1) && endsSentence(to, limit)) {
            return PhraseSpan.of(PhraseSpan.from(phrase), to); // "said the mayor and the police chief."
        }
        if (!explained && !tokens.isCapitalized(last)) {
            return phrase;
        }
        boolean more = explained && to > 0 && tokens.fold(and + 1) == OTHER && isSeveralMore(and + 1, to);
        boolean bracket = tokens.is(and - 1, ')') && to > and + 2 && isHolder(to);
        boolean person =
                to > 0 && (tokens.isCapitalized(to - 1) && !Grammar.isArticle(tokens, and + 1) || isKin(and + 1, to));
        boolean closed = (person || more)
                && (to >= limit || isPause(to, limit))
                && (!explained
                        || bracket
                        || (more || isName(and + 1, to)) && (!isSubject(to, limit) || isParty(to + 1)));
        return closed ? PhraseSpan.of(PhraseSpan.from(phrase), to) : phrase;
    }

    private boolean endsSentence(int token, int limit) {
        return token >= limit || token + 1 >= limit && tokens.is(token, '.');
    }

    /** A name, or a noun of a person, of several or of a body. */
    private boolean isSomeone(int noun) {
        return tokens.isCapitalized(noun) || Nouns.isSomeone(tokens, noun) || Nouns.isSeveral(tokens, noun);
    }

    /**
     * "said Ann Lee[, a nurse from Altona,] and Ole Rask", "said Ann Lee[, D-Norr.,] and Ole Rask", "said Ann Lee [(D)] and Ole
     * Rask": the word behind who somebody is, if one stands between commas or in brackets.
     */
    private int overExplained(long phrase, int limit) {
        int comma = PhraseSpan.to(phrase);
        boolean bracket = comma < limit && tokens.is(comma, '(');
        boolean opens = comma + 3 < limit
                && tokens.isCapitalized(comma - 1)
                && (bracket || tokens.is(comma, ',') && (Grammar.isArticle(tokens, comma + 1) || isParty(comma + 1)));
        for (int i = comma + 2; opens && i + 2 < limit && i < comma + REACH / 2; i++) {
            if (tokens.is(i, bracket ? ')' : ',')) {
                return Grammar.isAnd(tokens, i + 1) ? i + 1 : comma;
            }
            boolean stop = tokens.is(i, '.') && isParty(comma + 1);
            if (narration.isQuoted(i) || !tokens.isWord(i) && !stop || edges.isVerb(i, comma)) {
                return comma;
            }
        }
        return comma;
    }

    /** "D-Norr.": the letter of a party, and a place. */
    private boolean isParty(int token) {
        int hyphen = tokens.start(token) + 1;
        return tokens.isCapitalized(token)
                && hyphen < tokens.end(token)
                && tokens.text().charAt(hyphen) == '-';
    }

    /** "said Ann Lee, a nurse, and Ole Rask, her aide, [agreed]": whether a second comma and a verb follow a name. */
    private boolean isSubject(int comma, int limit) {
        for (int i = comma + 1; i + 1 < limit && i < comma + REACH / 2; i++) {
            if (tokens.is(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** The end of a sentence or a mark; behind a comma who they are, or a name: no ", too, was glad". */
    private boolean isPause(int token, int limit) {
        int next = token + 1;
        return !tokens.isWord(token)
                && !tokens.is(token, ':')
                && (!tokens.is(token, ',')
                        || next < limit
                                && (tokens.isCapitalized(next)
                                        || tokens.fold(next) == WHO
                                        || Grammar.isArticle(tokens, next)));
    }

    /** "his wife". */
    private boolean isKin(int from, int to) {
        return to == from + 2 && Grammar.isDeterminer(tokens, from) && Nouns.gender(tokens, to - 1) != 'u';
    }

    /** "The port and the ministry": where the first of two begins, if a clause does so, too. */
    private int first(int from, int floor) {
        int and = from - 1;
        if (and - 1 < floor || !Grammar.isAnd(tokens, and) || !edges.mayBeFirst(and - 1)) {
            return -1;
        }
        long first = singles.endingAt(and - 1, Math.max(floor, and - REACH));
        int opens = first == PhraseSpan.NONE ? -1 : shares.overApproximation(PhraseSpan.from(first), floor);
        boolean subject = opens == and - 1 && isHeOrShe(opens); // "In 1987 he and his wife"
        return opens >= 0 && (subject || edges.opensClause(opens, floor)) ? opens : -1;
    }

    /**
     * "[Sen. Ann Lee, D-Norr., and] Rep. Ole Rask", "[Ann Lee (D) and] Ole Rask": where the first of two names begins, what
     * tells who that is set off behind it; so does "[Ann Lee, a cook, and] her team".
     */
    private int apposed(int from, int to, int floor) {
        int end = from - 2;
        if (end - 2 < floor || !Grammar.isAnd(tokens, from - 1)) {
            return -1;
        }
        boolean bracket = tokens.is(end, ')');
        boolean more = isSeveralMore(from, to) && (bracket || tokens.fold(from) == OTHER);
        boolean named = isName(from, to) || isOwn(from, to) || more || bracket && isHolder(to);
        if (!named || !bracket && !tokens.is(end, ',')) {
            return -1;
        }
        for (int i = end - 1; i > floor && i > end - REACH / 2; i--) {
            if (tokens.is(i, bracket ? '(' : ',')) {
                int first = item(i - 1, floor, Sort.NAME);
                first = first < 0 ? members(i - 1, floor) : first;
                return first >= 0 && opensClause(first, floor) ? first : -1;
            }
            if (narration.isQuoted(i) || edges.isVerb(i, floor)) {
                return -1;
            }
        }
        return -1;
    }

    /** "[The panel members Ann Lee], D-Norr., and Ole Rask": where a name begins that what several are stands in front of; or -1. */
    private int members(int last, int floor) {
        int noun = last;
        while (noun > floor && noun > last - REACH && tokens.isCapitalized(noun)) {
            noun--;
        }
        boolean several = noun < last - 1 && tokens.isLowerCase(noun) && Nouns.isSeveral(tokens, noun);
        long phrase = several ? singles.endingAt(last, floor) : PhraseSpan.NONE;
        return phrase == PhraseSpan.NONE || PhraseSpan.from(phrase) > noun ? -1 : PhraseSpan.from(phrase);
    }

    /** "former Councillor [Ole Rask]": whether a phrase ends with somebody's name. */
    private boolean isHolder(int to) {
        return tokens.isCapitalized(to - 1) && tokens.isCapitalized(to - 2);
    }

    /** "her team", "his former team"; no "his wife, Ann Lee". */
    private boolean isOwn(int from, int to) {
        char owner = to - from < 2 || to - from > OWN ? ' ' : PronounForms.agreement(tokens, from);
        return (owner == 'm' || owner == 'f') && Grammar.isDeterminer(tokens, from) && !tokens.is(to, ',');
    }

    /** "The Ministry of Youth, Sports and Culture": where the name of a body begins that ends with a list. */
    private int purposes(int from, int to, int floor) {
        int tasks = TaskLists.end(tokens, from - 1) == to ? TaskLists.article(tokens, from - 1) : -1;
        if (tasks >= floor) {
            return tasks; // "The Youth, Sports and Culture Committee"
        }
        int end = PurposeLists.end(tokens, from - 1);
        int preposition = end > from && end <= to ? PurposeLists.preposition(tokens, from - 1) : -1;
        long body = preposition > floor ? singles.endingAt(preposition - 1, floor) : PhraseSpan.NONE;
        return body == PhraseSpan.NONE ? -1 : PhraseSpan.from(body);
    }

    /** "A coalition of fishing and farming groups": where a phrase begins whose members are of two kinds. */
    private int kinds(int from, int to, int floor) {
        int kind = from - 2;
        int of = kind - 1;
        boolean members = of - 1 > floor
                && tokens.fold(of) == OF
                && Grammar.isAnd(tokens, kind + 1)
                && tokens.isLowerCase(kind)
                && !Nouns.isSomeone(tokens, kind)
                && !Nouns.isSeveral(tokens, kind)
                && tokens.endsWith(to - 1, "s")
                && (Nouns.isOrganization(tokens, of - 1) || Nouns.isGroup(tokens, of - 1));
        long group = members ? singles.endingAt(of - 1, floor) : PhraseSpan.NONE;
        return group == PhraseSpan.NONE ? -1 : PhraseSpan.from(group);
    }

    /**
     * "Ann Lee, Ole Rask and Ida Holm said", "Doctors, nurses and patients say": where the first of at least three of one
     * sort begins, if a clause does so, too; the last may be one with an office, "Ann Lee, Ole Rask and the mayor". A comma
     * behind the last would make of two of them who the first is.
     */
    private int list(int from, int to, int floor) {
        boolean joined = isJoined(from, to);
        if (from - 2 < floor || !joined && !Grammar.isAnd(tokens, from - 1)) {
            return -1;
        }
        Sort last = sort(from, to);
        long item = joined ? PhraseSpan.of(from, to) : joined(from, floor);
        Sort sort = item == PhraseSpan.NONE ? Sort.OTHER : sort(PhraseSpan.from(item), PhraseSpan.to(item));
        boolean others = sort == Sort.NAME && isSeveralMore(from, to);
        if (sort == Sort.OTHER || last != sort && last != Sort.OFFICE && !others) {
            return -1;
        }
        int first = PhraseSpan.from(item);
        int group = -1;
        int count = 0;
        while (group < 0 && first - 2 >= floor && tokens.is(first - 1, ',')) {
            int next = item(first - 2, floor, sort);
            group = next < 0 && sort == Sort.SEVERAL ? group(first - 2, floor) : -1;
            if (next < 0 && group < 0) {
                break;
            }
            first = Math.max(next, group);
            count++;
        }
        boolean whole = group >= 0 || !tokens.is(to, ','); // "A group of cooks, bakers and rowers, who"
        return whole && count > 0 && opensClause(first, floor) ? first : -1;
    }

    /** The item in front of "and", a comma between the two aside. */
    private long joined(int from, int floor) {
        int and = from - 1;
        if (and - 2 < floor || !Grammar.isAnd(tokens, and)) {
            return PhraseSpan.NONE;
        }
        int last = tokens.is(and - 1, ',') ? and - 2 : and - 1;
        return singles.endingAt(last, Math.max(floor, last - NAME));
    }

    private int item(int last, int floor, Sort sort) {
        long item = singles.endingAt(last, Math.max(floor, last - NAME));
        return item != PhraseSpan.NONE && sort(PhraseSpan.from(item), last + 1) == sort ? PhraseSpan.from(item) : -1;
    }

    /** "he", "she": no object. */
    private boolean isHeOrShe(int token) {
        char agreement = Grammar.agreement(tokens, token);
        return agreement == 'm' || agreement == 'f';
    }

    /** "[A coalition of] mayors, bishops and farmers": where the group begins whose first members end with a token; or -1. */
    private int group(int last, int floor) {
        long phrase = singles.endingAt(last, Math.max(floor, last - NAME));
        for (int i = PhraseSpan.from(phrase) + 1; phrase != PhraseSpan.NONE && i < last; i++) {
            if (tokens.fold(i) == OF) {
                boolean group = Nouns.isGroup(tokens, i - 1) || Nouns.isOrganization(tokens, i - 1);
                return group && isSeveral(i + 1, last + 1) ? PhraseSpan.from(phrase) : -1;
            }
        }
        return -1;
    }

    private Sort sort(int from, int to) {
        if (isSeveral(from, to)) {
            return Sort.SEVERAL;
        }
        if (isName(from, to)) {
            return isMember(from, to) ? Sort.OTHER : Sort.NAME;
        }
        boolean office = Grammar.isDeterminer(tokens, from) && to > from + 1 && Nouns.isSomeone(tokens, to - 1);
        return office ? Sort.OFFICE : Sort.OTHER;
    }

    /** "Ann Lee, [Democrat of Oregon] and the whip": who somebody is, with the capital of a party. */
    private boolean isMember(int from, int to) {
        return from + 2 < to && tokens.fold(from + 1) == OF && Nouns.isPerson(tokens, from);
    }

    private boolean isJoined(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (Grammar.isAnd(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "nurses", "older patients": several persons, without an article. */
    private boolean isSeveral(int from, int to) {
        return Nouns.isSeveral(tokens, to - 1)
                && (tokens.isLowerCase(to - 1) || to - from == 1)
                && !Grammar.isDeterminer(tokens, from);
    }

    /** "other nurses", "a number of older patients": several who are named by no name. */
    private boolean isSeveralMore(int from, int to) {
        return tokens.isLowerCase(to - 1)
                && Nouns.isSeveral(tokens, to - 1)
                && (!Grammar.isArticle(tokens, from) || tokens.isSpelled(from, "a"));
    }

    /** Whether all of its words have capitals: "the Bank of Altona", "the EU", no "the mayor of Altona". */
    private boolean isName(int from, int to) {
        if (!Grammar.isArticle(tokens, from)) {
            return isCapitalized(from, to);
        }
        boolean whole = to > from + 2 || to == from + 2 && tokens.isUpperCase(from + 1);
        return whole && isCapitalized(from + 1, to);
    }

    private boolean isCapitalized(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean inner = i > from && i < to - 1;
            boolean small = inner && (Grammar.isAnd(tokens, i) || Grammar.isLinking(tokens, i) || tokens.is(i, '.'));
            small |= inner && Grammar.isArticle(tokens, i) && Grammar.isLinking(tokens, i - 1); // "Friends of the Lake"
            if (!small && (!tokens.isCapitalized(i) || Grammar.isCalendar(tokens, i))) {
                return false;
            }
        }
        return !Grammar.isFunctional(tokens, from) && !narration.isQuoted(from);
    }

    /** Whether nothing but an adverbial of the clause stands in front of a list. */
    private boolean opensClause(int from, int floor) {
        return from <= floor
                || narration.isQuoted(from - 1)
                || tokens.is(from - 1, ',')
                || Grammar.isSubordinator(tokens, from - 1);
    }
}
