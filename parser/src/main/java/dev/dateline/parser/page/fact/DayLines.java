package dev.dateline.parser.page.fact;

import dev.dateline.model.Moment;
import dev.dateline.parser.date.DateReading;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.date.DayLabels;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Knows the lines around a story that have days, and which day it is: of publication, of the last change, or another. */
public final class DayLines {
    private static final Phrases MODIFIED = DayLabels.MODIFIED;
    private static final Phrases PUBLISHED = DayLabels.PUBLISHED;
    private static final Phrases UNTIL = Phrases.of(DayLines.class, "until-words.txt");
    private static final Phrases AS_OF = Phrases.of(DayLines.class, "as-of-words.txt");
    /** The place in front of the day that opens a paragraph has no more tokens. */
    private static final int PLACE = 5;

    /** Words that say whose day it is and their colon are no more tokens. */
    private static final int LABEL = 4;

    /** Words in days, "at", "Uhr", "p.m." and zones aside, have no fewer letters. */
    private static final int WORD = 5;

    /** A label in a line of its own is shorter. */
    private static final int LABEL_LINE = 30;

    private DayLines() {}

    /** The part of a line that has the day of the last change behind its words: "Updated March 9, 2024". */
    public static Optional<String> modified(Tokens tokens, Optional<String> language) {
        int label = find(MODIFIED, tokens, 0);
        String part = tokens.words(label, find(PUBLISHED, tokens, label));
        return label < tokens.count() && isDated(part, language) ? Optional.of(part) : Optional.empty();
    }

    public static boolean saysModified(Tokens tokens) {
        return says(MODIFIED, tokens);
    }

    /** The token behind the words for a publication or a change that begin at this token; the token itself if none do. */
    public static int labelEnd(Tokens tokens, int token) {
        return DayLabels.end(tokens, token);
    }

    /** Whether a line begins with the words that call its day that of the last change. */
    public static boolean opensModified(Tokens tokens) {
        return MODIFIED.longest(tokens, 0) != Phrases.NONE;
    }

    /** Whether a line has but the day of publication behind its words and a colon, and maybe that of the last change. */
    public static boolean tellsPublished(Tokens tokens) {
        int words = PUBLISHED.longest(tokens, 0);
        int colon = words == Phrases.NONE ? 0 : PUBLISHED.length(words);
        if (colon == 0 || !tokens.is(colon, ':')) {
            return false;
        }
        for (int i = colon + 1; i < tokens.count(); i++) {
            boolean word = tokens.isWord(i) && tokens.end(i) - tokens.start(i) >= WORD;
            if (word && !Grammar.isCalendar(tokens, i) && MODIFIED.longest(tokens, i) == Phrases.NONE) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line has a day with its year, a time at most, and no other words: "Tue 4 Mar 2025 17.20 GMT · 4 min read". */
    public static boolean isAlone(Tokens tokens) {
        int weekday = Math.max(0, Dates.weekdayEnd(tokens, 0, tokens.count())); // "Tue"
        boolean opens = tokens.count() > 0
                && (weekday > 0
                        || tokens.isNumber(0)
                        || Grammar.isCalendar(tokens, 0)
                        || labelEnd(tokens, 0) > 0
                        || AS_OF.has(tokens, 0) && tokens.is(1, ':'));
        int from = tokens.isNumber(weekday) // "16 marca 2021"
                ? Dates.readInAnyOrder(tokens, weekday, tokens.count())
                        .map(DateReading::endToken)
                        .orElse(weekday)
                : weekday;
        for (int i = from; opens && i < tokens.count(); i++) {
            boolean labels = labelEnd(tokens, i) > i || AS_OF.has(tokens, i);
            opens = !tokens.isWord(i)
                    || Grammar.isCalendar(tokens, i)
                    || labels
                    || Character.isDigit(tokens.first(i)) // "11.30am"
                    || tokens.end(i) - tokens.start(i) < WORD && (!tokens.isCapitalized(i) || tokens.isUpperCase(i));
        }
        return opens && Dates.holdDay(tokens.text());
    }

    public static boolean saysPublished(Tokens tokens) {
        return says(PUBLISHED, tokens);
    }

    /** "Published: March 4, 2024", "Published on:": a colon stands behind the words, as in no sentence. */
    public static boolean isLabelled(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (PUBLISHED.longest(tokens, i) != Phrases.NONE) {
                for (int colon = i + 1; colon < Math.min(i + LABEL, tokens.count()); colon++) {
                    boolean day = colon + 1 == tokens.count() || tokens.isNumber(colon + 1);
                    if (tokens.is(colon, ':') && day) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether what begins at a place of a page's text stands below a line that only says "Last changed:". */
    public static boolean isBelowModified(StringBuilder text, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int from = text.lastIndexOf("\n", Math.max(0, end - 1)) + 1;
        boolean above = text.lastIndexOf("\n", start) >= end;
        if (!above || end == 0 || end - from > LABEL_LINE) {
            return false;
        }
        String label = text.substring(from, end);
        return label.chars().noneMatch(Character::isDigit) && saysModified(Tokens.of(label));
    }

    /** Whether the day is the last on which a page or a film can be had. */
    static boolean isUntil(Tokens tokens) {
        return says(UNTIL, tokens);
    }

    private static boolean says(Phrases phrases, Tokens tokens) {
        return find(phrases, tokens, 0) < tokens.count();
    }

    private static int find(Phrases phrases, Tokens tokens, int from) {
        int i = from;
        while (i < tokens.count() && phrases.longest(tokens, i) == Phrases.NONE) {
            i++;
        }
        return i;
    }

    /**
     * The part of a line with two days that has the day of publication: "Changed March 9, 2024; published March 4, 2024",
     * "March 4, 2024 | Updated 11:51". The empty string where there is none.
     */
    static String published(Tokens tokens, Optional<String> language) {
        int label = find(PUBLISHED, tokens, 0);
        if (label < tokens.count()) {
            String part = tokens.words(label, find(MODIFIED, tokens, label + 1));
            return isDated(part, language) ? part : "";
        }
        int modified = find(MODIFIED, tokens, 0);
        String part = tokens.words(0, modified);
        String rest = tokens.words(modified, tokens.count());
        boolean both = modified > 0 && rest.chars().anyMatch(Character::isDigit);
        return both && isDated(part, language) ? part : "";
    }

    /** The part of a line behind the words for the publication, where another day stands ahead of them: "Stand: 4.3.2024 | Erstellt: 3.3.2024". */
    static Optional<String> publishedBehind(Tokens tokens, Optional<String> language) {
        int label = find(PUBLISHED, tokens, 0);
        boolean inside = label > 0 && label < tokens.count();
        return inside
                        && isDated(tokens.words(0, label), language)
                        && isDated(tokens.words(label, tokens.count()), language)
                ? Optional.of(tokens.words(label, tokens.count()))
                : Optional.empty();
    }

    /** Whether a line has a day with its year. */
    public static boolean isDated(String part, Optional<String> language) {
        return Dates.readLeniently(part, language).map(Moment::yearOrNull).isPresent();
    }

    /** The day that opens a paragraph: "4.3.2024 - The ferry", "Greben, (4 March 2024). The ferry", "Press release of 4 March 2024 | Greben". */
    public static Optional<String> opening(String line) {
        Tokens tokens = Tokens.of(line);
        for (int at = 0; at < Math.min(PLACE, tokens.count()); at++) {
            if (tokens.isNumber(at)) {
                Optional<DateReading> day = Dates.read(tokens, at, tokens.count());
                boolean opens = at == 0 || tokens.is(at - 1, '(');
                boolean whole = day.isPresent()
                        && day.get().yearOrNull() != null
                        && (opens
                                ? isBehindDay(tokens, day.get().endToken())
                                : tokens.is(day.get().endToken(), '|'));
                return whole ? Optional.of(tokens.words(at, day.get().endToken())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The day that is the first or the last part of a title: "4.3.2024 | Ferry sinks at its pier". */
    static Optional<String> inTitle(String title) {
        int first = title.indexOf(" | ");
        int last = title.lastIndexOf(" | ");
        if (first < 0) {
            return Optional.empty();
        }
        for (String part : List.of(title.substring(0, first), title.substring(last + 3))) {
            Tokens tokens = Tokens.of(part);
            Optional<DateReading> day = Dates.read(tokens, 0, tokens.count());
            if (day.isPresent() && day.get().yearOrNull() != null && day.get().endToken() == tokens.count()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** A dash, a bracket, a quotation mark: the day is no part of a sentence, as in "5 May 1945 is the day on which". */
    private static boolean isBehindDay(Tokens tokens, int token) {
        return token < tokens.count() && !tokens.isWord(token) && "-–—):|\"„“«»".indexOf(tokens.first(token)) >= 0;
    }
}
