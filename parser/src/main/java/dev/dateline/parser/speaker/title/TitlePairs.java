package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Two titles in front of one name: "Speaker of the House [Rep.] Anna Berg", "Defence Minister [Lt. Gen.] Anna Berg", "Rev. [Canon] Anna Berg". */
final class TitlePairs {
    private static final Phrases COMPOUND = Phrases.of(TitlePairs.class, "compound-ranks.txt");
    private static final Phrases SEATS = Phrases.of(TitlePairs.class, "titles-of-seats.txt");

    private static final long FOR = Tokens.fold("for");
    private static final long INCUMBENT = Tokens.fold("incumbent");
    private static final long AND = Tokens.fold("and");
    private static final long CHIEF = Tokens.fold("chief");

    private TitlePairs() {}

    /** Whether somebody who is called so sits for a place: "MP". */
    static boolean isOfSeat(Tokens tokens, int title) {
        return SEATS.has(tokens, title);
    }

    /** Where a title that is cut short follows another; the first token without one. */
    static int second(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.isCapitalized(i) && Titles.isTitle(tokens, i) && isChief(tokens, i - 1)) {
                return i; // "police chief Director General"
            }
        }
        int last = tokens.is(to - 1, '.') ? to - 2 : to - 1;
        boolean rank = isShort(tokens, last) || Titles.isRank(tokens, last);
        while (last > from && isShort(tokens, last) && isShort(tokens, ahead(tokens, last))) {
            last = ahead(tokens, last); // "Lt. Gen.", "Maj Gen"
        }
        boolean compound = last > from
                && tokens.isCapitalized(last - 1)
                && COMPOUND.has(tokens, last - 1)
                && !endsInOffice(tokens, from, last); // "Chief of the Army Staff Gen."
        boolean ofBody = last > from + 2 // "Law and Justice senator"
                && tokens.fold(last - 2) == AND
                && BodyNames.pairFrom(tokens, last - 1) < last - 1;
        boolean office = last > from
                && !compound
                && !ofBody
                && tokens.fold(last - 1) != INCUMBENT // "incumbent senator"
                && (Titles.isTitle(tokens, last - 1)
                        || Titles.isOccupation(tokens, last - 1)
                        || endsInOffice(tokens, from, last)
                        || hasPurpose(tokens, from, last));
        boolean second = office
                        && (rank
                                || isBehindOffice(tokens, from, last)
                                || SEATS.has(tokens, last) && !Titles.isModifier(tokens, last - 1))
                || last > from && Titles.isProfession(tokens, last) && isBehindShort(tokens, last);
        return second ? last : from;
    }

    /** "Chief of Army Staff [General]": whether a title in capitals stands behind an office of more than two words. */
    private static boolean isBehindOffice(Tokens tokens, int from, int last) {
        for (int i = from; i < last - 2 && tokens.isCapitalized(last); i++) {
            int length = Titles.officeLength(tokens, i);
            if (length > 2 && i + length == last) {
                return Titles.isTitle(tokens, last);
            }
        }
        return false;
    }

    /** "Minister [for] Health Senator": whether a post and what it is for stand ahead of the last word. */
    private static boolean hasPurpose(Tokens tokens, int from, int last) {
        for (int i = from + 1; i < last - 1; i++) {
            if (tokens.fold(i) == FOR) {
                return Titles.isTitle(tokens, i - 1) || Titles.isOccupation(tokens, i - 1);
            }
        }
        return false;
    }

    /** "chief", no "Chief". */
    private static boolean isChief(Tokens tokens, int token) {
        return tokens.fold(token) == CHIEF && tokens.isLowerCase(token);
    }

    /** The word ahead of another, over a full stop. */
    private static int ahead(Tokens tokens, int token) {
        return tokens.is(token - 1, '.') ? token - 2 : token - 1;
    }

    /** "Gen.", "Lt": a title that is cut short. */
    private static boolean isShort(Tokens tokens, int token) {
        return token >= 0 && tokens.isWord(token) && tokens.isCapitalized(token) && Titles.isShort(tokens.word(token));
    }

    /** "Rev. [Canon]". */
    private static boolean isBehindShort(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && isShort(tokens, tokens.is(token - 1, '.') ? token - 2 : token - 1);
    }

    /** Whether words end with an office of several words, "Speaker of the House". */
    static boolean endsInOffice(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i + Titles.officeLength(tokens, i) == to && Titles.officeLength(tokens, i) > 1) {
                return true;
            }
        }
        return false;
    }

    /** "Prime [Minister] and Foreign Minister Ann Lee": an office of more words than one, in capitals. */
    static boolean isOffice(Tokens tokens, int token) {
        return token > 0
                && tokens.isCapitalized(token)
                && tokens.isCapitalized(token - 1)
                && Titles.isTitle(tokens, token)
                && Titles.isModifier(tokens, token - 1);
    }

    /** "the Institute of Rivers [and] Lakes director": whether no second title stands behind it. */
    static boolean isOfOne(Tokens tokens, int and, int end) {
        return and + 1 < end && tokens.isCapitalized(and + 1) && !Titles.isOccupation(tokens, and + 1);
    }
}
