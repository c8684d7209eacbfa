package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Offices ahead of a name inside of a noun phrase: "then [chairman and head of research] Ann Lee", "[Officer in Charge] Ann Lee". */
final class OfficesAhead {
    /** How many offices "and" joins in front of a name at most. */
    private static final int OFFICES = 3;

    /** How many words an office has ahead of its preposition, at most. */
    private static final int WORDS = 4;

    private static final long LATER = Tokens.fold("later");
    private static final long NOW = Tokens.fold("now");
    private static final long THEN = Tokens.fold("then");

    private final Tokens tokens;

    OfficesAhead(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether lower-case offices and a name follow: "coach Dell Harker", "chairman and chief executive Dell Harker". */
    boolean startsAt(int token, int limit) {
        int i = token;
        for (int offices = 0; offices < OFFICES; offices++) {
            int office = i;
            while (i < limit
                    && i < office + 3
                    && (tokens.isLowerCase(i) && !Grammar.isFunctional(tokens, i)
                            || i > office && InnerSigns.isHyphen(tokens, i))) {
                i++;
            }
            if (i == office || i >= limit || !isOffice(i - 1)) {
                return false;
            }
            i = overField(i, limit);
            if (tokens.isCapitalized(i)) {
                return true;
            }
            if (!Grammar.isAnd(tokens, i)) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** "head [of currency research] Ann Lee": behind what an office is of, where a name follows; the token itself where none does. */
    private int overField(int of, int limit) {
        int i = of + 1;
        while (i < limit && i < of + OFFICES && tokens.isLowerCase(i) && !Grammar.isFunctional(tokens, i)) {
            i++;
        }
        boolean field = tokens.isSpelled(of, "of") && i > of + 1 && i < limit && tokens.isCapitalized(i);
        return field ? i : of;
    }

    /** "coach": what somebody is, in small letters. */
    boolean isOffice(int token) {
        return tokens.isLowerCase(token) && (Nouns.isPerson(tokens, token) || Titles.isOccupation(tokens, token));
    }

    /** Behind an office that goes over a preposition, "Officer [in] Charge", or -1. */
    int behind(int preposition, int first) {
        if (!Titles.isInOffice(tokens, preposition)) {
            return -1;
        }
        for (int i = preposition - 1; i >= first && i > preposition - WORDS; i--) {
            int end = i + Titles.officeLength(tokens, i);
            if (end > preposition && tokens.isCapitalized(end - 1)) {
                return end;
            }
        }
        return -1;
    }

    /** "said [then] president Ann Lee", "said [then] Mayor Ann Lee": when somebody had the office that stands ahead of the name. */
    boolean isTime(int token, int limit) {
        long fold = tokens.fold(token);
        int name = token + 2;
        boolean time = (fold == THEN || fold == LATER || fold == NOW) && tokens.isLowerCase(token) && name < limit;
        return time
                && (tokens.isCapitalized(token + 1)
                        ? fold == THEN && isTitle(token + 1) && followsTitle(name, limit)
                        : startsAt(token + 1, limit));
    }

    private boolean isTitle(int token) {
        return Titles.isTitle(tokens, token) || Titles.officeLength(tokens, token) > 0;
    }

    /** "Mayor [Ann]", "Sen[.] Ann". */
    private boolean followsTitle(int token, int limit) {
        int name = tokens.is(token, '.') ? token + 1 : token;
        return name < limit && tokens.isCapitalized(name);
    }
}
