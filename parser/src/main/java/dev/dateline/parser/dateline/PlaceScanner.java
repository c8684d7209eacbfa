package dev.dateline.parser.dateline;

import dev.dateline.model.Place;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the places of a dateline where a token begins: {@code PARIS}, {@code PORTLAND, Ore.}, {@code TOKYO/SEOUL},
 * {@code FRAMINGHAM, Mass. & DIXON, Ill.}, {@code New Delhi [India]}. Whether they are places at all is for the scorer;
 * what was read stays in the fields.
 */
final class PlaceScanner {
    private static final int MOST_WORDS = 6;
    private static final int MOST_PLACES = 6;
    private static final int SLASH_REACH = 14;
    private static final Phrases LABELS = Phrases.of(PlaceScanner.class, "labels.txt");
    private static final Phrases SENTENCE_STARTS = Phrases.of(PlaceScanner.class, "sentence-starts.txt");
    private static final long AND = Tokens.fold("and");

    private final Tokens tokens;
    private final int limit;
    private final List<Place> places = new ArrayList<>();
    private int start;
    private int end;
    private int score;

    PlaceScanner(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    int start() {
        return start;
    }

    /** The token behind what was read. */
    int end() {
        return end;
    }

    /** How much it looks like the places of a dateline. */
    int score() {
        return score;
    }

    boolean isShouted() {
        return tokens.isUpperCase(start);
    }

    /** Whether places may begin at this token. */
    boolean read(int from) {
        places.clear();
        start = from;
        end = from;
        score = 0;
        int at = from;
        while (places.size() < MOST_PLACES && place(at)) {
            at = nextPlace(end);
            if (at < 0) {
                return true;
            }
        }
        return !places.isEmpty();
    }

    private boolean place(int from) {
        int nameEnd = nameEnd(from);
        if (nameEnd == from) {
            return false;
        }
        String name = NameCase.ofPlace(tokens.words(from, nameEnd));
        int regionStart = regionStart(nameEnd);
        int regionEnd = regionStart < 0 ? nameEnd : regionEnd(regionStart);
        if (regionEnd == nameEnd || regionStart < 0) {
            places.add(Place.of(name));
            end = nameEnd;
        } else {
            places.add(new Place(name, tokens.words(regionStart, regionEnd)));
            end = tokens.is(regionEnd, ']') ? regionEnd + 1 : regionEnd;
        }
        score = Math.max(score, PlaceScore.of(tokens, from, nameEnd, regionStart, regionEnd))
                - (isLabel(from, nameEnd) ? PlaceScore.LABEL : 0)
                - (from > start && isStrange(from, nameEnd) ? PlaceScore.STRANGE_IN_LIST : 0);
        return true;
    }

    /** "Washington, Lincoln and Jefferson –" are no three towns. */
    private boolean isStrange(int from, int nameEnd) {
        boolean alone = places.get(places.size() - 1).region().isEmpty();
        return alone && !tokens.isUpperCase(from) && !Places.isTown(tokens, from, nameEnd);
    }

    private boolean isLabel(int from, int nameEnd) {
        int found = LABELS.longest(tokens, from, nameEnd);
        return found != Phrases.NONE && from + LABELS.length(found) == nameEnd || SENTENCE_STARTS.has(tokens, from);
    }

    private int nameEnd(int from) {
        int words = 0;
        int at = from;
        int nameEnd = from;
        while (at < limit && words < MOST_WORDS) {
            if (tokens.isWord(at) && tokens.isCapitalized(at)) {
                if (words > 0 && (startsDate(at) && !isShortDay(at) || startsAgency(at))) {
                    break;
                }
                at++;
                words++;
                if (isAbbreviated(at)) {
                    at++;
                }
                nameEnd = at;
            } else if (words > 0 && tokens.kind(at) == TokenKind.CLITIC) {
                nameEnd = ++at; // "ST. GEORGE'S"
            } else if (words > 0 && Places.isParticle(tokens, at)) {
                at++;
            } else {
                break;
            }
        }
        return nameEnd;
    }

    /** Whether the period at this token belongs to the word before it: "ST. LOUIS", not "MOSCOW. Dec 7". */
    private boolean isAbbreviated(int at) {
        return at < limit
                && tokens.is(at, '.')
                && !tokens.isSpacedBefore(at)
                && tokens.end(at - 1) - tokens.start(at - 1) <= 3
                && !startsDate(at + 1);
    }

    /** Whether the date begins with a short day of the week in some language: "LA PAZ, 26 MAY" is no Sunday. */
    private boolean isShortDay(int at) {
        return tokens.end(at) - tokens.start(at) <= 3 && at + 1 < limit && tokens.is(at + 1, ',') && startsDate(at + 2);
    }

    private boolean startsDate(int at) {
        return at < limit && Dates.read(tokens, at, limit).isPresent();
    }

    /** Whether an agency begins here and a separator follows it: "London CNN — ". */
    private boolean startsAgency(int at) {
        int behind = Agencies.end(tokens, at, limit);
        return behind > at && behind < limit && Separators.isDash(tokens, behind);
    }

    private int regionStart(int nameEnd) {
        int next = nameEnd + 1;
        boolean opens = next < limit
                && (tokens.is(nameEnd, ',') || tokens.is(nameEnd, '['))
                && tokens.isWord(next)
                && tokens.isCapitalized(next);
        if (!opens) {
            return -1;
        }
        // "OLD FORGE, PA - June 4": the state, not the agency; "BOSTON, MA, October 21": the state, not a weekday
        int known = Places.regionEnd(tokens, next, limit);
        boolean region = known > next && (known == limit || !tokens.isNumber(known));
        return region || !startsDate(next) && !startsAgency(next) ? next : -1;
    }

    private int regionEnd(int from) {
        int known = Places.regionEnd(tokens, from, limit);
        int at = known > from && endsRegion(known) ? known : nameEnd(from);
        // "Bolingbrook, Ill., USA": the country belongs to the region
        if (at + 1 < limit && tokens.is(at, ',')) {
            int more = Places.regionEnd(tokens, at + 1, limit);
            if (more > at + 1 && endsRegion(more)) {
                return more;
            }
        }
        return at;
    }

    private boolean endsRegion(int at) {
        return at >= limit || !tokens.isWord(at) || !tokens.isCapitalized(at) || startsDate(at) || startsAgency(at);
    }

    /** Where the next place of a list begins, or -1. */
    private int nextPlace(int at) {
        if (at + 1 >= limit) {
            return -1;
        }
        int next = at + 1;
        boolean capital = tokens.isWord(next) && tokens.isCapitalized(next);
        if (!capital) {
            return -1;
        }
        if (tokens.is(at, '/')) {
            return closesSlash(next) ? -1 : next;
        }
        boolean joined = tokens.is(at, '&') || tokens.is(at, ';') || tokens.fold(at) == AND;
        boolean listed = tokens.is(at, ',') && tokens.isUpperCase(start) && tokens.isUpperCase(next);
        boolean fits = tokens.isUpperCase(start) == tokens.isUpperCase(next);
        return joined && fits || listed && Places.isTown(tokens, next, nameEnd(next)) ? next : -1;
    }

    /** Whether the name behind a slash is set between slashes: "CA / ACCESSWIRE /", "/PRNewswire/". */
    private boolean closesSlash(int name) {
        if (Agencies.end(tokens, name, limit) > name && !Places.isTown(tokens, name, nameEnd(name))) {
            return true;
        }
        for (int i = name; i < Math.min(limit, name + SLASH_REACH); i++) {
            if (tokens.is(i, '/')) {
                return tokens.isSpacedBefore(name) || tokens.isSpacedBefore(name - 1);
            }
        }
        return false;
    }
}
