package dev.dateline.parser.dateline;

import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what speaks for and against a reading of a dateline. A false dateline is worse than a missed one: a bare name
 * and a dash do not reach {@link DatelineReader#THRESHOLD} unless a list knows the name or capitals set it off.
 */
final class DatelineScore {
    private static final int DATE = 5;
    private static final int LONE_DATE = -5;
    private static final int LONE_YEAR = -1;
    private static final int PERIOD = 1;
    private static final int BAR = 1;
    private static final int CAPITALS = 3;
    private static final int ASIDE = -8;
    private static final int LISTING = -8;
    private static final int KNOWN_AGENCY = 8;
    private static final int HINTED_AGENCY = 3;
    private static final int LONE_STRANGE_AGENCY = -5;
    private static final int BARE_AGENCY = 7;
    private static final int LONG_DASH = 3;
    private static final int DASH = 2;
    private static final int COLON_BEHIND_DATE_ONLY = -2;
    private static final int NO_SEPARATOR = -2;
    private static final int CAPITAL_FOLLOWS = 1;
    private static final int LOWER_FOLLOWS = -4;
    private static final int LOWER_FOLLOWS_DETAIL = -1;
    private static final int CAPITALS_FOLLOW = -6;

    private static final int BAR_BEHIND_STRANGE = -6;
    private static final String ENGLISH = "en";

    private final Tokens tokens;
    private final LineLanguage language;
    private final StringBuilder reason = new StringBuilder();
    private int agency;
    private boolean strange;
    private int separator = -1;
    private boolean barred;

    /** A score for a line, whose verbs are known if it may be English. */
    DatelineScore(Tokens tokens, LineLanguage language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** Takes note of an agency in brackets or slashes. */
    void agency(boolean known, boolean hinted) {
        agency += known ? KNOWN_AGENCY : hinted ? HINTED_AGENCY : 0;
        strange |= !hinted;
        reason.append(known ? " known agency" : hinted ? " agency by its words" : " strange agency");
    }

    void bareAgency() {
        agency += BARE_AGENCY;
        reason.append(" bare agency");
    }

    /** Takes note of a word that only its place makes an agency. */
    void placedAgency() {
        agency += HINTED_AGENCY;
        reason.append(" agency by its place");
    }

    /** Whether nothing but places was read. */
    boolean isBare() {
        return agency == 0 && separator < 0 && !strange;
    }

    /** Takes note of a separator. */
    void closed(int token) {
        separator = token;
        barred |= Separators.isBar(tokens, token);
    }

    int total(int end, int limit, @Nullable PlaceScanner place, DateScanner date, boolean sourced) {
        boolean dated = date.isRead();
        int total = agency;
        if (place != null) {
            total += place.score();
            total += barred && place.score() < CAPITALS ? BAR_BEHIND_STRANGE : 0;
            reason.append(" place ").append(place.score());
        }
        if (dated) {
            total += DATE;
            reason.append(" date");
        }
        if (place == null && dated && !sourced) {
            // releases set just the day, but with its year
            total += date.hasYear() ? LONE_YEAR : LONE_DATE;
        }
        if (place == null && !dated && strange) {
            total += LONE_STRANGE_AGENCY;
        }
        total += separator(end, place, sourced);
        boolean detailed = dated || sourced;
        total += following(end, limit, detailed, place != null && place.isShouted() && !detailed);
        return sourced || dated && place != null ? total : total + shape(end);
    }

    /** What speaks against a name and a dash, or a day and a dash, in the words that follow. */
    private int shape(int end) {
        if (LeadShape.isAside(tokens, end)) {
            reason.append(" before an aside");
            return ASIDE;
        }
        if (LeadShape.isTurn(tokens, end)) {
            reason.append(" before a turn");
            return LISTING;
        }
        if (LeadShape.isListing(tokens, end) && language.get().orElse(ENGLISH).equals(ENGLISH)) {
            reason.append(" before a listing");
            return LISTING;
        }
        return 0;
    }

    private int separator(int end, @Nullable PlaceScanner place, boolean sourced) {
        int last = end - 1;
        if (Separators.isLongDash(tokens, last)) {
            return LONG_DASH;
        }
        if (Separators.isBar(tokens, last)) {
            return BAR;
        }
        if (Separators.isDash(tokens, last)) {
            // "PORT HALLAM – The mayor resigned": some pages set any dash so; but "ORLOVA - The singer"
            boolean shouted = place != null
                    && place.isShouted()
                    && (tokens.first(last) != '-' || place.end() - place.start() > 1);
            return shouted && LeadShape.isTold(tokens, end) ? LONG_DASH : DASH;
        }
        if (tokens.is(last, '.')) {
            return PERIOD;
        }
        if (Separators.isColon(tokens, last)) {
            return place == null && !sourced ? COLON_BEHIND_DATE_ONLY : 0;
        }
        return tokens.is(last, ')') && separator < 0 ? NO_SEPARATOR : 0;
    }

    private int following(int end, int limit, boolean detailed, boolean shouted) {
        if (end >= limit) {
            return 0;
        }
        if (tokens.isLowerCase(end)) {
            reason.append(" before lower case");
            return detailed ? LOWER_FOLLOWS_DETAIL : LOWER_FOLLOWS;
        }
        // "SOCCER - ST PAULI TAKE POINT": a headline in capitals, not a dateline
        boolean alike = shouted
                && tokens.isUpperCase(end)
                && end + 2 < limit
                && tokens.isUpperCase(end + 1)
                && tokens.isUpperCase(end + 2);
        if (alike) {
            reason.append(" before capitals");
        }
        return alike ? CAPITALS_FOLLOW : CAPITAL_FOLLOWS;
    }

    String reason() {
        return reason.toString().strip();
    }
}
