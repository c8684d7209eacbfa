package dev.dateline.parser.wire;

import dev.dateline.model.NoteKind;
import dev.dateline.model.Status;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.dateline.Separators;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what kind of note a line or a bracket is by the words that it begins with. */
final class NoteCues {
    private static final List<List<String>> ROWS = FactFile.rows(NoteCues.class, "note-cues.tsv", 4);
    private static final Phrases CUES =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());
    private static final String STORY = "this story ";
    private static final Phrases MAKINGS = Phrases.of(ROWS.stream()
            .filter(row -> row.get(0).startsWith(STORY) && row.get(1).equals("line"))
            .map(row -> row.get(0).substring(STORY.length()))
            .toList());
    private static final Phrases DESK_WORDS = Phrases.of(NoteCues.class, "desk-nouns.txt");
    private static final Phrases ON_BEHALF = Phrases.of(List.of("on behalf of", "on behalf of the"));
    private static final String NONE = "-";
    /** So far behind the start a word may tell: "(The story of May 3 was corrected". */
    private static final int REACH = 14;
    /** So many signs may stand ahead of a cue. */
    private static final int MOST_SIGNS = 3;
    /** How many tokens tell whether a line begins with a cue. */
    static final int OPENING = MOST_SIGNS + 1;

    private NoteCues() {}

    /** Whether a line may be a note by how it begins; its first {@link #OPENING} tokens tell. */
    static boolean mayBegin(Tokens opening) {
        int at = start(opening);
        return isBracketed(opening, at) || CUES.begins(opening, at);
    }

    /** The first word or number, unless signs alone stand ahead of it. */
    private static int start(Tokens tokens) {
        int at = 0;
        while (at < tokens.count() && !tokens.isWord(at) && !tokens.isNumber(at) && at < MOST_SIGNS) {
            at++;
        }
        return at;
    }

    /** Whether a bracket opens among the signs that end here. */
    private static boolean isBracketed(Tokens tokens, int end) {
        for (int i = 0; i < end; i++) {
            if (tokens.is(i, '(') || tokens.is(i, '[')) {
                return true;
            }
        }
        return false;
    }

    /** The row of the cue that tells what a note is; empty if none does. */
    private static Optional<List<String>> row(Tokens tokens) {
        int at = start(tokens);
        boolean bracket = isBracketed(tokens, at);
        Optional<List<String>> row = rowAt(tokens, at, bracket);
        if (row.isEmpty() && bracket) {
            return within(tokens, at);
        }
        boolean prefix = row.isPresent() && isPrefix(row.get());
        if (!prefix) {
            return row;
        }
        // "Eds: Corrects spelling": what follows tells more
        int behind = overDay(tokens, at + CUES.length(CUES.longest(tokens, at)));
        boolean must = row.get().get(1).equals("before");
        return rowAt(tokens, behind, true).or(() -> must ? Optional.empty() : row);
    }

    /** "Updated [5/3/2024, 11:52 GMT:] This story has been": behind a day, its colon, where another cue follows; or where it began. */
    private static int overDay(Tokens tokens, int from) {
        boolean number = false;
        for (int i = from; i < Math.min(tokens.count(), from + REACH); i++) {
            if (number && tokens.is(i, ':') && CUES.longest(tokens, i + 1) != Phrases.NONE) {
                return i + 1;
            }
            number |= tokens.isNumber(i);
        }
        return from;
    }

    private static boolean isPrefix(List<String> row) {
        return row.get(1).equals("editors") || row.get(1).equals("before");
    }

    private static Optional<List<String>> rowAt(Tokens tokens, int at, boolean bracket) {
        int cue = CUES.longest(tokens, at);
        if (cue == Phrases.NONE) {
            return Optional.empty();
        }
        List<String> row = ROWS.get(cue);
        int behind = at + CUES.length(cue);
        boolean fits = switch (row.get(1)) {
            case "brackets" -> bracket;
            case "desk" -> bracket || hasDeskWord(tokens, behind);
            case "alone" -> behind == tokens.count();
            case "label" -> isLabel(tokens, at, behind) || ContactAddresses.in(tokens);
            case "address" -> behind == tokens.count() && tokens.is(behind - 1, ':') || ContactAddresses.end(tokens);
            case "dated" ->
                isLabel(tokens, at, behind)
                        && (tokens.areUpperCase(at, behind)
                                || HeadReader.day(tokens).isPresent());
            case "capitals" -> tokens.areUpperCase(at, behind) || isLabel(tokens, at, behind);
            case "day" -> endsInDay(tokens, behind);
            case "names" -> Credits.areNames(tokens, behind, 0) || isOnBehalf(tokens, behind);
            case "issuer" -> tokens.areUpperCase(at, behind) && isName(tokens, behind);
            case "made" -> isMade(tokens, behind);
            case "within" -> false;
            default -> true;
        };
        return fits ? Optional.of(row) : Optional.empty();
    }

    /** "This story about ferries [was produced by] the Harbour Report": how it came about stands in the first sentence. */
    private static boolean isMade(Tokens tokens, int from) {
        for (int i = from; i < Math.min(tokens.count(), from + REACH) && !tokens.is(i, '.'); i++) {
            if (MAKINGS.longest(tokens, i) != Phrases.NONE) {
                return true;
            }
        }
        return false;
    }

    /** "Distributed by Sund Group [on behalf of] the Ministry of Fisheries." */
    private static boolean isOnBehalf(Tokens tokens, int from) {
        int behalf = from;
        while (behalf < tokens.count() && tokens.isCapitalized(behalf)) {
            behalf++;
        }
        int found = behalf > from ? ON_BEHALF.longest(tokens, behalf) : Phrases.NONE;
        return found != Phrases.NONE && Credits.areNames(tokens, behalf + ON_BEHALF.length(found), 0);
    }

    /** Whether a line ends with a day: "Published in the Altona Post, March 4th, 2024". */
    private static boolean endsInDay(Tokens tokens, int from) {
        int end = tokens.is(tokens.count() - 1, '.') ? tokens.count() - 1 : tokens.count();
        for (int i = from; i < end; i++) {
            if (Dates.read(tokens, i, end)
                    .filter(day -> day.endToken() == end || tokens.count() == day.endToken())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The row of a cue that may stand further behind. */
    private static Optional<List<String>> within(Tokens tokens, int from) {
        for (int i = from; i < Math.min(tokens.count(), from + REACH); i++) {
            int cue = CUES.longest(tokens, i);
            if (cue != Phrases.NONE && ROWS.get(cue).get(1).equals("within")) {
                return Optional.of(ROWS.get(cue));
            }
        }
        return Optional.empty();
    }

    private static boolean hasDeskWord(Tokens tokens, int from) {
        for (int i = from; i < Math.min(tokens.count(), from + REACH / 2); i++) {
            if (DESK_WORDS.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue heads what follows: nothing, a colon, or behind capitals a dash. */
    private static boolean isLabel(Tokens tokens, int at, int behind) {
        return behind == tokens.count()
                || tokens.is(behind, ':')
                || tokens.areUpperCase(at, behind) && (Separators.isDash(tokens, behind) || tokens.isNumber(behind));
    }

    private static boolean isName(Tokens tokens, int at) {
        int first = tokens.is(at, ':') ? at + 1 : at;
        return first < tokens.count() && tokens.isCapitalized(first);
    }

    /** Whether a line begins with a label: "Contact: ". */
    static boolean isLabel(Tokens tokens) {
        return row(tokens).filter(row -> row.get(1).equals("label")).isPresent();
    }

    /** The kind of a note; absent where no cue tells it. */
    static Optional<NoteKind> kind(Tokens tokens) {
        return row(tokens).map(row -> NoteKind.of(row.get(2)));
    }

    /** Whether a line is nothing but a cue, a colon aside, and so heads what follows. */
    static boolean isHeading(Tokens tokens) {
        int cue = tokens.count() == 0 ? Phrases.NONE : CUES.longest(tokens, 0);
        int rest = cue == Phrases.NONE ? 0 : tokens.count() - CUES.length(cue);
        boolean alone = cue != Phrases.NONE && (rest == 0 || rest == 1 && tokens.is(tokens.count() - 1, ':'));
        return alone
                && Stream.of("alone", "label", "line", "address")
                        .anyMatch(ROWS.get(cue).get(1)::equals);
    }

    /** The status that the note gives the story. */
    static Optional<Status> status(Tokens tokens) {
        Optional<Status> said = Standings.in(tokens);
        return row(tokens)
                .map(row -> row.get(3))
                .filter(status -> !status.equals(NONE))
                .map(Status::of)
                .filter(status -> said.isEmpty() || status.compareTo(said.get()) > 0)
                .or(() -> said);
    }
}
