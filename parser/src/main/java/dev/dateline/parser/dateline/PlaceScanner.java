package dev.dateline.parser.dateline;

import dev.dateline.model.Place;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places of a dateline where a token begins: {@code PARIS}, {@code PORTLAND, Ore.}, {@code TOKYO/SEOUL},
 * {@code FRAMINGHAM, Mass. & DIXON, Ill.}, {@code New Delhi [India]}. Whether they are places at all is for the scorer;
 * what was read stays in the fields.
 */
final class PlaceScanner implements RegionScanner.NameScan {
    private static final int MOST_WORDS = 6;
    private static final int MOST_PLACES = 6;
    private static final int SLASH_REACH = 14;
    private static final Phrases LABELS = Phrases.of(PlaceScanner.class, "labels.txt");
    private static final Phrases SENTENCE_STARTS = Phrases.of(PlaceScanner.class, "sentence-starts.txt");
    private static final long AND = Tokens.fold("and");

    private static final int LONGEST_ABBREVIATION = 3;
    private static final int TRUSTED = 5;

    private final Tokens tokens;
    private final int limit;
    private final DateScanner dates;
    private final RegionScanner region;
    private final List<Named> names = new ArrayList<>();
    private int start;
    private int end;
    private int score;

    /** The tokens of a place's name, and the words of its region. */
    private record Named(int from, int to, @Nullable String regionOrNull) {}

    PlaceScanner(Tokens tokens, int limit, DateScanner dates) {
        this.tokens = tokens;
        this.limit = limit;
        this.dates = dates;
        region = new RegionScanner(tokens, limit, this);
    }

    List<Place> places() {
        return names.stream()
                .map(named -> new Place(name(named.from(), named.to()), named.regionOrNull()))
                .toList();
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

    /** Whether it is one town that the list knows, with no region or with one that a list knows. */
    boolean isListed() {
        return names.size() == 1 && score >= TRUSTED && Places.isTown(tokens, start, nameEnd(start));
    }

    /** Whether it is a country or a state without a town: "Lebanon". */
    boolean isRegionAlone() {
        return Places.isRegion(tokens, start, end) && !Places.isTown(tokens, start, end);
    }

    /** Whether places may begin at this token. */
    boolean read(int from) {
        names.clear();
        start = from;
        end = from;
        score = 0;
        if (from >= limit || BylineOpeners.end(tokens, from, limit) > from) {
            return false; // "By Ann Lee LONDON (Reuters) -"
        }
        int at = from;
        while (names.size() < MOST_PLACES && place(at)) {
            at = nextPlace(end);
            if (at < 0) {
                return true;
            }
        }
        return !names.isEmpty();
    }

    private boolean place(int from) {
        int nameEnd = nameEnd(from);
        if (nameEnd == from) {
            return false;
        }
        boolean regional = !isListed(nameEnd) && region.read(nameEnd);
        names.add(new Named(from, nameEnd, regional ? region.words() : null));
        end = regional ? region.end() : nameEnd;
        int regionStart = regional ? region.from() : -1;
        score = Math.max(score, PlaceScore.of(tokens, from, nameEnd, regionStart, regional ? region.to() : nameEnd))
                - (isLabel(from, nameEnd) ? PlaceScore.LABEL : 0)
                - (from > start && isStrange(from, nameEnd) ? PlaceScore.STRANGE_IN_LIST : 0);
        return true;
    }

    /** A name as it is written elsewhere. */
    private String name(int from, int nameEnd) {
        String printed = tokens.words(from, nameEnd);
        boolean small = tokens.isLowerCase(from) || tokens.isLowerCase(nameEnd - 1);
        if (isElided(from)) {
            String rest = NameCase.ofPlace(printed.substring(2));
            return printed.substring(0, 1) + printed.substring(1, 2).toLowerCase(Locale.ROOT) + rest;
        }
        return NameCase.ofPlace(small ? printed.toUpperCase(Locale.ROOT) : printed);
    }

    /** "Washington, Lincoln and Jefferson –" are no three towns. */
    private boolean isStrange(int from, int nameEnd) {
        boolean alone = names.get(names.size() - 1).regionOrNull() == null;
        return alone && !tokens.isUpperCase(from) && !Places.isTown(tokens, from, nameEnd);
    }

    private boolean isLabel(int from, int nameEnd) {
        int found = LABELS.longest(tokens, from, nameEnd);
        if (PlaceScore.isOnTheWay(tokens, from, nameEnd)) {
            return false; // "AT SEA", but not "At noon"
        }
        return found != Phrases.NONE && from + LABELS.length(found) == nameEnd || SENTENCE_STARTS.has(tokens, from);
    }

    /** "NEW YORK, LONDON and BEIJING": the second is a town of its own, not the first one's region. */
    private boolean isListed(int nameEnd) {
        int next = nameEnd + 1;
        if (next >= limit || !tokens.is(nameEnd, ',') || !tokens.isCapitalized(next)) {
            return false;
        }
        int stop = nameEnd(next);
        boolean town = stop < limit
                && Places.isTown(tokens, next, stop)
                && !Places.isRegion(tokens, next, stop)
                && tokens.isUpperCase(next) == tokens.isUpperCase(start);
        boolean another = town
                && tokens.is(stop, ',')
                && stop + 1 < limit
                && (isTownName(stop + 1) || tokens.fold(stop + 1) == AND);
        return town && (another || tokens.fold(stop) == AND || tokens.is(stop, '&'));
    }

    private boolean isTownName(int from) {
        return tokens.isCapitalized(from) && Places.isTown(tokens, from, nameEnd(from));
    }

    /** The token behind the name of a place that begins here; the token itself if none does. */
    @Override
    public int nameEnd(int from) {
        int listed = from < limit && tokens.isWord(from) ? listedEnd(from) : from;
        if (listed > from) {
            return listed;
        }
        int words = 0;
        int at = isElided(from) ? from + 2 : from;
        int nameEnd = at;
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

    /** "'S-HERTOGENBOSCH", "'s-Gravenhage": the name begins with an apostrophe. */
    private boolean isElided(int from) {
        boolean apostrophe = tokens.is(from, '\'') || tokens.is(from, '’') || tokens.is(from, '‘');
        return apostrophe
                && from + 1 < limit
                && tokens.isWord(from + 1)
                && !tokens.isSpacedBefore(from + 1)
                && tokens.end(from + 1) - tokens.start(from + 1) > 2
                && tokens.text().charAt(tokens.start(from + 1) + 1) == '-';
    }

    /** What only the list makes a name: "Mülheim/Ruhr", and before a date "louisville, april 7 -". */
    private int listedEnd(int from) {
        int behind = Places.townEnd(tokens, from, limit);
        if (behind == from) {
            return from;
        }
        boolean slashed = behind == from + 3 && tokens.is(from + 1, '/');
        boolean small = tokens.isLowerCase(from) || tokens.isLowerCase(behind - 1);
        boolean dated = small && tokens.is(behind, ',') && startsDate(behind + 1);
        return slashed || dated ? behind : from;
    }

    /** Whether the period at this token belongs to the word before it: "ST. LOUIS", not "MOSCOW. Dec 7". */
    private boolean isAbbreviated(int at) {
        return at < limit
                && tokens.is(at, '.')
                && !tokens.isSpacedBefore(at)
                && tokens.end(at - 1) - tokens.start(at - 1) <= LONGEST_ABBREVIATION
                && !startsDate(at + 1);
    }

    /** Whether the date begins with a short day of the week in some language: "LA PAZ, 26 MAY" is no Sunday. */
    private boolean isShortDay(int at) {
        return tokens.end(at) - tokens.start(at) <= 3 && at + 1 < limit && tokens.is(at + 1, ',') && startsDate(at + 2);
    }

    @Override
    public boolean startsDate(int at) {
        return dates.begins(at) || dates.weekday(at) > at;
    }

    /** Whether an agency begins here and a separator follows it: "London CNN — ". */
    @Override
    public boolean startsAgency(int at) {
        int behind = Agencies.end(tokens, at, limit);
        return behind > at
                && behind < limit
                && (Separators.isDash(tokens, behind) || Separators.isColon(tokens, behind));
    }

    /** Where the next place of a list begins, or -1. */
    private int nextPlace(int at) {
        if (at + 1 >= limit) {
            return -1;
        }
        boolean oxford = tokens.is(at, ',') && tokens.fold(at + 1) == AND && at + 2 < limit;
        int next = oxford ? at + 2 : at + 1;
        boolean capital = tokens.isWord(next) && tokens.isCapitalized(next);
        if (!capital) {
            return -1;
        }
        if (tokens.is(at, '/')) {
            boolean site = next + 2 < limit && tokens.is(next + 1, '.') && !tokens.isSpacedBefore(next + 2);
            return site || startsDate(next) || closesSlash(next) ? -1 : next;
        }
        boolean joined = oxford || tokens.is(at, '&') || tokens.is(at, ';') || tokens.fold(at) == AND;
        boolean shouted = tokens.isUpperCase(start) && tokens.isUpperCase(next);
        boolean listed = tokens.is(at, ',') && (shouted || isListed(at));
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
