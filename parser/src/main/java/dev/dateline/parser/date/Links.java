package dev.dateline.parser.date;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The words between the parts of a date that mean nothing, and the days of the week, which are not checked. */
final class Links {
    static final Links BEFORE_DAY = of("before");
    static final Links BEFORE_MONTH = of("month");
    static final Links BEFORE_YEAR = of("year");
    static final Links BEHIND_YEAR = of("behind");
    static final Links BEFORE_TIME = of("time");
    static final Links AFTER_DAY = of("after");
    static final Links WEEKDAYS = weekdays();

    private final Phrases words;

    private Links(List<String> words) {
        this.words = Phrases.of(words);
    }

    private static Links of(String place) {
        List<String> words = new ArrayList<>();
        for (List<String> row : FactFile.rows(Links.class, "date-links.tsv", 2)) {
            if (row.get(0).equals(place)) {
                words.add(row.get(1));
            }
        }
        return new Links(words);
    }

    private static Links weekdays() {
        List<String> names = new ArrayList<>();
        for (List<String> row : FactFile.rows(Links.class, "weekdays.tsv", 8)) {
            for (String day : row.subList(1, 8)) {
                names.addAll(List.of(day.split("/", -1)));
            }
        }
        return new Links(names);
    }

    /** The token behind one of the words, with a comma or period that follows; the token itself if there is none. */
    int skip(Tokens tokens, int from, int limit) {
        int word = from < limit ? words.longest(tokens, from, limit) : Phrases.NONE;
        if (word == Phrases.NONE) {
            return from;
        }
        int end = from + words.length(word);
        while (end < limit && (tokens.is(end, '.') || tokens.is(end, ',')) && !tokens.isSpacedBefore(end)) {
            end++;
        }
        return end;
    }
}
