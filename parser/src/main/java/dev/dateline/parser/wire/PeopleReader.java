package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of people: {@code A B in Paris and C D, E F in Rome}. A place belongs to all names since the last place;
 * addresses and desks are passed over.
 */
final class PeopleReader {
    private static final Phrases FROM = Phrases.of(PeopleReader.class, "place-prepositions.txt");
    private static final long AT = Tokens.fold("at");
    private static final long REPORTED = Tokens.fold("reported");
    private static final Phrases JOINS = Phrases.of(PeopleReader.class, "byline-joins.txt");
    private static final Phrases ROLES = Phrases.of(PeopleReader.class, "byline-roles.txt");
    private static final Phrases DESKS = Phrases.of(PeopleReader.class, "desk-words.txt");

    private final Tokens tokens;
    private final List<Author> people = new ArrayList<>();
    private int waiting; // how many of the last people have no place yet

    PeopleReader(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Author> people() {
        return people;
    }

    /** Adds the people of a stretch, all of one role. */
    void read(int from, int to, @Nullable String role) {
        waiting = 0;
        int at = from;
        while (at < to) {
            if (FROM.has(tokens, at) && at + 1 < to && tokens.isCapitalized(at + 1)) {
                at = place(at + 1, to);
            } else if (JOINS.has(tokens, at)) {
                at++;
            } else if (tokens.fold(at) == AT) {
                at = afterAddress(tokens, at + 1, to);
            } else {
                int end = nameEnd(tokens, at, to);
                int name = afterRole(at, end);
                if (end > name && isPerson(name, end, to)) {
                    people.add(new Author(NameCase.of(tokens.words(name, end)), role, null));
                    waiting++;
                }
                at = Math.max(end, at + 1);
            }
        }
    }

    /** Behind a name: "Ines Caldera y Teo Rueda" are two people, "José Ortega y Gasset" is one. */
    static int nameEnd(Tokens tokens, int from, int to) {
        int end = PersonNames.end(tokens, from, to);
        for (int i = from + 1; i < end - 1; i++) {
            boolean names = i > from + 1 && i < end - 2;
            if (JOINS.has(tokens, i) && (names || Agencies.end(tokens, from, i) == i)) {
                return i;
            }
        }
        return end;
    }

    /** Behind what stands ahead of a name without a comma: "Associated Press Writer Jane Doe". */
    private int afterRole(int from, int end) {
        int name = from;
        for (int i = from; i < end - 1; i++) {
            if (ROLES.has(tokens, i)) {
                name = i + 1;
            }
        }
        return name;
    }

    private boolean isPerson(int from, int end, int to) {
        boolean goesOn = end < to
                && tokens.isLowerCase(end)
                && tokens.fold(end) != REPORTED
                && !JOINS.has(tokens, end)
                && tokens.fold(end) != AT
                && !FROM.has(tokens, end);
        boolean paper = tokens.is(from - 1, ',') && Agencies.hint(tokens, from, end);
        if (goesOn || paper || Agencies.end(tokens, from, end) == end) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (DESKS.has(tokens, i)) {
                return false;
            }
        }
        // "MAR" and "J." alone are no names
        return tokens.end(end - 1) - tokens.start(from) > 2;
    }

    private int place(int from, int to) {
        int end = placeName(from, to);
        // "in Portland, Ore.": the region goes with the town; a name does not
        if (end + 1 < to && tokens.is(end, ',')) {
            int region = Places.regionEnd(tokens, end + 1, to);
            boolean whole =
                    region > end + 1 && (region >= to || !tokens.isWord(region) || !tokens.isCapitalized(region));
            end = whole ? region : end;
        }
        String place = tokens.words(from, end);
        for (int i = people.size() - waiting; i < people.size(); i++) {
            Author person = people.get(i);
            people.set(i, new Author(person.name(), person.roleOrNull(), place));
        }
        waiting = 0;
        return end;
    }

    private int placeName(int from, int to) {
        int at = from + 1;
        while (at < to) {
            boolean capital = tokens.isWord(at) && tokens.isCapitalized(at);
            boolean particle = Places.isParticle(tokens, at) && at + 1 < to && tokens.isCapitalized(at + 1);
            boolean period = tokens.is(at, '.')
                    && !tokens.isSpacedBefore(at)
                    && at + 1 < to
                    && tokens.end(at - 1) - tokens.start(at - 1) <= 3;
            if (!capital && !particle && !period) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The token behind an address such as "a.b@example.org". */
    static int afterAddress(Tokens tokens, int from, int to) {
        int at = from + 1;
        while (at < to && !tokens.isSpacedBefore(at) && !tokens.is(at, ';') && !tokens.is(at, ',')) {
            at++;
        }
        return at;
    }
}
