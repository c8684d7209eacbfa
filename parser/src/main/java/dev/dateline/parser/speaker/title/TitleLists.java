package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Where behind one title another of the same person begins: "mayor of Altona and chairwoman of the League". */
final class TitleLists {
    /** How many words tell where somebody is what the first title says. */
    private static final int PLACE = 12;

    /** How many words tell what somebody is besides. */
    private static final int OTHERS = 5;

    /** How many words a title may have that only its place makes one. */
    private static final int SHAPED = 3;

    /** How many titles a list without bodies has at most between its second and its last two. */
    private static final int MORE = 3;

    private static final long AND = Tokens.fold("and");
    /** How far behind a comma the name of a state ends. */
    private static final int STATE = 4;

    private static final long BASED = Tokens.fold("based");
    private static final long NOW = Tokens.fold("now");
    private static final long FELLOW = Tokens.fold("fellow");

    private final Tokens tokens;
    private final TitlePhrases phrases;

    TitleLists(Tokens tokens, TitlePhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** "a professor at Selm University and [the director of] its museum": where another title begins behind "and" and an article; or -1. */
    int another(int end) {
        int present = nowBehind(end);
        if (present > 0) {
            return present;
        }
        int limit = tokens.count();
        int and = end > 0 && tokens.fold(end - 1) == AND ? end - 1 : end;
        and += and < limit && tokens.fold(and) == BASED ? 1 : 0; // "a cook based in Altona"
        and = NameMarks.behindShortForm(tokens, and); // "a cook at the Harbour Office (HO) and"
        while (and < tokens.count() && and < end + PLACE && (isPlace(and) || BodyEdges.joins(tokens, and, limit))) {
            and = NameMarks.behindShortForm(tokens, and + 1);
        }
        int link = behindState(and);
        boolean set = tokens.is(link, ',') && link + 2 < limit && Grammar.isIndefinite(tokens, link + 2);
        and = set ? link + 1 : and; // "a cook in Altona, Oregon, and a member of"
        int article = and + 1;
        while (article < tokens.count() && article < and + 3 && Grammar.isAdverb(tokens, article)) {
            article++;
        }
        boolean opens = and < tokens.count()
                && tokens.fold(and) == AND
                && article + 1 < tokens.count()
                && Grammar.isArticle(tokens, article);
        int title = opens ? phrases.title(article + 1, phrases.end(article + 1, !phrases.isThe(article))) : -1;
        return title >= 0 && (!set || isTied(title)) ? article + 1 : -1;
    }

    /** Behind ", Oregon" where another comma follows; the token itself elsewhere. */
    private int behindState(int comma) {
        int to = comma + 1;
        while (tokens.is(comma, ',') && to < tokens.count() && to < comma + STATE && tokens.isCapitalized(to)) {
            to++;
        }
        return to > comma + 1 && tokens.is(to, ',') && Places.isRegion(tokens, comma + 1, to) ? to : comma;
    }

    /** "a clerk during the flood and now [head of] the Board": where the post begins that somebody has now; or -1. */
    private int nowBehind(int end) {
        int now = end > 0 && tokens.fold(end - 1) == AND ? end : end + 1;
        while (now < tokens.count() && now < end + PLACE && tokens.fold(now) != NOW) {
            if (!tokens.isWord(now) && !tokens.isNumber(now)) {
                return -1;
            }
            now++;
        }
        if (now + 2 >= tokens.count() || tokens.fold(now) != NOW || tokens.fold(now - 1) != AND) {
            return -1;
        }
        boolean article = Grammar.isArticle(tokens, now + 1);
        int first = article ? now + 2 : now + 1;
        int title = phrases.title(first, phrases.end(first, article && !phrases.isThe(now + 1)));
        boolean tied = title >= 0 && (article || isTied(title));
        return tied ? first : -1;
    }

    /** "director [of] the Clinic", "professor [at] the School". */
    private boolean isTied(int title) {
        return title + 1 < tokens.count() && (phrases.belongs(title + 1) || tokens.isSpelled(title + 1, "at"));
    }

    /** "a director of the Clinic, [professor] at": where another title begins behind a comma, with its body and no article; or -1. */
    int listed(int comma) {
        int and = comma + 1;
        int first = tokens.is(comma, ',') && tokens.fold(and) == AND ? and + 1 : and;
        if (!tokens.is(comma, ',')
                || first < tokens.count() && Grammar.isFunctional(tokens, first)
                || first >= tokens.count()
                || !tokens.isLowerCase(first) && !isLetters(first)) {
            return -1;
        }
        int title = phrases.title(first, phrases.end(first, false));
        boolean near = title >= first && title < first + SHAPED && title + 1 < tokens.count();
        int last = title;
        if (near && tokens.fold(title + 1) == AND) { // "chairman, president and chief executive of Orlo Mills"
            last = phrases.title(title + 2, phrases.end(title + 2, false));
        }
        boolean tied = near && last >= title && last < title + 2 + SHAPED && isTied(last);
        return tied || near && closesList(comma, title) ? first : -1;
    }

    /** "the club’s owner[, chairman and coach,]": whether titles without a body follow one another up to an "and" and the end of the clause. */
    private boolean closesList(int comma, int title) {
        int i = title;
        for (int more = 0; more < MORE && tokens.is(i + 1, ',') && isTrade(i + 2); more++) {
            i += 2;
        }
        int last = phrases.title(i + 2, phrases.end(i + 2, false));
        return isTrade(comma - 1)
                && isTrade(i)
                && i + 2 < tokens.count()
                && tokens.fold(i + 1) == AND
                && last >= i + 2
                && last < i + 2 + SHAPED
                && isTrade(last)
                && (last + 1 >= tokens.count() || tokens.is(last + 1, ',') || tokens.is(last + 1, '.'));
    }

    private boolean isTrade(int token) {
        return token < tokens.count() && tokens.isLowerCase(token) && Titles.isOccupation(tokens, token);
    }

    /** "CEO": a title in letters. */
    private boolean isLetters(int token) {
        return tokens.isUpperCase(token) && Titles.isTitle(tokens, token);
    }

    /** "[a Liberal and] a former captain", "[an Oregon Liberal and] whip", "[41 and] a cook", "[a friend and] adviser": behind what else somebody is, where that is no title. */
    int behindOthers(int from, int end) {
        for (int i = from + 1; i + 1 < end && i < from + OTHERS; i++) {
            if (tokens.fold(i) == AND) {
                boolean title = phrases.title(from, i) >= 0;
                boolean article = Grammar.isArticle(tokens, i + 1);
                boolean party = Seats.isParty(tokens, i - 1);
                boolean person = Nouns.isPerson(tokens, i - 1) && tokens.isLowerCase(i - 1);
                boolean other = !title && (article || party || person && phrases.title(i + 1, end) > i);
                return other ? behindFellow(article ? i + 2 : i + 1) : from;
            }
        }
        return from;
    }

    private int behindFellow(int token) {
        return tokens.fold(token) == FELLOW ? token + 1 : token; // "Berg’s brother and [fellow] comedian"
    }

    /** "a [neonatologist] at Selm Hospital": a noun that no list has, which its place makes a title; or -1. */
    int shaped(int from) {
        int i = from;
        while (i + 1 < tokens.count() && i < from + SHAPED && isPlain(i)) {
            i++;
        }
        boolean placed = i > from && (tokens.isSpelled(i, "at") || tokens.isSpelled(i, "with"));
        return placed && !Nouns.isListed(tokens, i - 1) ? i - 1 : -1;
    }

    /** "a [former miler],": a noun of who does something that no list has, which somebody was. */
    boolean isFormer(int from, int end) {
        int noun = end - 1;
        boolean agent = noun > from
                && noun < from + SHAPED
                && !Nouns.isListed(tokens, noun)
                && (tokens.endsWith(noun, "er") || tokens.endsWith(noun, "or") || Titles.isProfessional(tokens, noun));
        for (int i = from; agent && i < end; i++) {
            agent = isPlain(i);
        }
        return agent && tokens.isSpelled(from, "former");
    }

    private boolean isPlain(int token) {
        return tokens.isLowerCase(token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isReporting(tokens, token)
                && !tokens.endsWith(token, "ing")
                && !tokens.endsWith(token, "ed");
    }

    private boolean isPlace(int token) {
        return tokens.isCapitalized(token)
                || Grammar.isPreposition(tokens, token)
                || Grammar.isDeterminer(tokens, token)
                || Grammar.isPossessive(tokens, token);
    }

    /** "Founder [&] CEO": whether an ampersand joins two titles. */
    static boolean isBetween(Tokens tokens, int sign) {
        return sign > 0
                && sign + 1 < tokens.count()
                && tokens.is(sign, '&')
                && isAny(tokens, sign - 1)
                && isAny(tokens, sign + 1);
    }

    private static boolean isAny(Tokens tokens, int token) {
        return Titles.isTitle(tokens, token) || Titles.isProfession(tokens, token);
    }

    /** The "and" that another title follows: right behind the first one's noun, or in front of an article; or -1. */
    int next(int title, int end) {
        for (int i = title + 1; i + 1 < end; i++) {
            boolean another = i == title + 1
                    || Grammar.isArticle(tokens, i + 1)
                    || Grammar.isAdverb(tokens, i + 1)
                    || Titles.isModifier(tokens, i + 1) && tokens.isLowerCase(i + 1) // "and former"
                    || isOfficeOf(i + 1, end) // "adviser to the mayor and director of"
                            && (!Titles.isOccupation(tokens, i - 1) || Grammar.isDeterminer(tokens, i - 2));
            if (isBetween(tokens, i)) {
                return i;
            }
            if (tokens.fold(i) == AND && another && phrases.title(i + 1, end) >= 0 && !isSecondField(i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** "mayor of Altona and [chairwoman of] the League". */
    private boolean isOfficeOf(int token, int end) {
        int noun = token; // "course [director] of"
        while (noun < token + SHAPED && isPlain(noun) && !Titles.isOccupation(tokens, noun)) {
            noun++;
        }
        return Titles.isOccupation(tokens, noun) && noun + 2 < end && phrases.belongs(noun + 1);
    }

    /** "the Minister of Defence [and Ferries]": what an office in capitals is for goes on. */
    boolean isField(int title, int end) {
        int and = title + 1;
        return and + 1 < end
                && tokens.fold(and) == AND
                && tokens.isCapitalized(title)
                && tokens.isCapitalized(and + 1)
                && Grammar.isPreposition(tokens, title - 1)
                && (phrases.title(and + 1, end) < 0 || isSecondField(and, end));
    }

    /** "the Minister of Harbours [and Veteran Affairs]": capitals behind a title's word of which it is a part. */
    private boolean isSecondField(int and, int end) {
        int title = phrases.title(and + 1, end);
        return title >= 0 && title + 1 < end && tokens.isCapitalized(title) && tokens.isCapitalized(title + 1);
    }

    /** "a [tall, ]quiet farmer": behind an adjective and its comma, where a title follows; the token itself elsewhere. */
    int behindAdjective(int token) {
        int next = token + 2;
        boolean adjective = next < tokens.count()
                && tokens.is(token + 1, ',')
                && tokens.isLowerCase(token)
                && tokens.isLowerCase(next)
                && !Nouns.isListed(tokens, token)
                && !Grammar.isFunctional(tokens, next)
                && !Titles.isOccupation(tokens, next); // "a Buddhist, teacher of monks"
        if (!adjective || phrases.title(next, phrases.end(next, true)) <= next) {
            return token;
        }
        return tokens.word(next).indexOf('-') > 0 ? next + 1 : next; // "the soft-spoken, grey-haired head"
    }
}
