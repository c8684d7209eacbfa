package dev.dateline.parser.dateline;

import dev.dateline.parser.text.Tokens;
import java.util.Set;

/** Reads the agencies of a dateline where its parts allow one, and adds them to the parts. */
final class AgencyParts {
    private final Tokens tokens;
    private final int limit;
    private final boolean complete;
    private final DatelineParts parts;
    private final AgencyScanner agency;
    private final PlaceScanner place;
    private final DateScanner date;
    private final DatelineScore score;
    private boolean strangeBracket;

    AgencyParts(Tokens tokens, boolean complete, DatelineParts parts, Set<String> sources) {
        this.tokens = tokens;
        this.limit = tokens.count();
        this.complete = complete;
        this.parts = parts;
        agency = new AgencyScanner(tokens, sources);
        place = parts.place;
        date = parts.date;
        score = parts.score;
    }

    /** An agency that needs no brackets, as its list prints it: what begins a line has no other sign. */
    int opening(int at) {
        return bare(at, agency.bareEnd(at));
    }

    /** The same behind a place or a date, where its case matters less and a site is one, too. */
    int later(int at) {
        return bare(at, agency.laterEnd(at));
    }

    /** The token behind an agency or a site that may begin a line; the token itself if none does. */
    int signatureEnd(int at) {
        int known = agency.bareEnd(at);
        return known == at ? agency.siteEnd(at) : known;
    }

    /** Whether the list knows the agency that begins here. */
    boolean isKnown(int from, int to) {
        return agency.isKnown(from, to);
    }

    boolean isSite(int at) {
        return agency.bareEnd(at) == at;
    }

    /** Takes the agency between two tokens. */
    void take(int from, int to) {
        parts.agencies.add(agency.name(from, to));
        score.bareAgency();
    }

    /** "LANTERN.COM -": a site signs alone only in capitals; else it is the subject of a sentence. */
    int shoutedSite(int at, int behind) {
        if (!tokens.isUpperCase(at) || !Separators.isDash(tokens, behind)) {
            return at;
        }
        parts.agencies.add(agency.name(at, behind));
        score.placedAgency();
        return behind;
    }

    /** An agency without brackets: only as its list prints it, and only before a separator or the end of a line. */
    private int bare(int at, int behind) {
        if (behind == at || behind == limit && !(complete && parts.placed && (date.isRead() || parts.closed))) {
            return at;
        }
        boolean stop = date.isRead() && behind < limit && tokens.is(behind, '.');
        boolean slash = parts.closed && behind < limit && tokens.is(behind, '/');
        if (behind < limit && !Separators.isDash(tokens, behind) && !stop && !slash && !isColon(behind)) {
            return at;
        }
        if (strangeBracket && date.isRead()) {
            parts.agencies.clear(); // "Tamale (N/R), May 5, GNA -": the bracket names a region
        }
        parts.agencies.add(agency.name(at, behind));
        score.bareAgency();
        parts.closed = stop;
        return stop ? behind + 1 : behind;
    }

    private boolean isColon(int at) {
        return (parts.placed || date.isRead()) && Separators.isColon(tokens, at);
    }

    /** A word in capitals behind a place and a date, which no list knows: "Lima, May 5, NOTIX -". */
    int placed(int at) {
        int behind = at + 1;
        boolean positioned = parts.placed && date.isRead() && parts.agencies.isEmpty() && agency.isInitialism(at);
        boolean dash = behind < limit
                && Separators.isDash(tokens, behind)
                && tokens.isSpacedBefore(behind + 1 < limit ? behind + 1 : behind);
        boolean ends = behind == limit ? complete : dash || tokens.is(behind, '.');
        if (!positioned || !ends) {
            return at;
        }
        parts.agencies.add(tokens.word(at));
        score.placedAgency();
        boolean stop = behind < limit && tokens.is(behind, '.');
        parts.closed = stop;
        return stop ? behind + 1 : behind;
    }

    boolean named(int from, int to, boolean bracketed) {
        boolean known = agency.isKnown(from, to);
        boolean alone = !parts.placed && !date.isRead();
        boolean slashed = !bracketed && parts.placed && to == from + 1 && tokens.isCapitalized(from);
        boolean trade = bracketed && (alone || parts.placed && place.score() > 0) && agency.isTradeName(from, to);
        boolean hinted = known || agency.isHinted(from, to) || slashed || trade;
        boolean strange = agency.isNameLike(from, to) || agency.isSmallWord(from, to) && parts.placed && date.isRead();
        if (agency.isPicture(from, to) || !known && (!strange || date.begins(from))) {
            return false;
        }
        score.agency(known, hinted);
        strangeBracket = bracketed && !known && !date.isRead();
        if (bracketed || hinted) {
            parts.agencies.addAll(agency.names(from, to));
        }
        return true;
    }
}
