package dev.dateline.parser.page.story;

import dev.dateline.parser.date.DateReading;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.page.fact.DayLines;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lines that are a byline and its days at once: "Par Jane Doe avec AFP Publié le 4 mars 2024 à 18h02 - Lecture 2 min." */
public final class SignedDays {
    /** A name has no more words. */
    private static final int NAME = 5;

    /** Words in days that have fewer letters are "at", "Uhr" and the like. */
    private static final int WORD = 5;

    /** The words that call it the day of publication end within so many tokens. */
    private static final int FRONT = 6;

    private static final Phrases COUNTED = Phrases.of(SignedDays.class, "counted-words.txt");

    private static final Set<String> CLOCKS = Set.copyOf(FactFile.words(SignedDays.class, "clock-endings.txt"));

    private SignedDays() {}

    /** Whether a line opens as a byline does, and has but names, agencies, days, and the words that say whose days they are. */
    public static boolean is(String line) {
        if (!Letters.haveDigit(line)) {
            return false; // most lines
        }
        Tokens tokens = Tokens.of(line);
        int opener = BylineOpeners.end(tokens, 0, tokens.count());
        return isLine(tokens, opener, true) || openerBehindDay(tokens) > 0 || isTitled(tokens, opener);
    }

    /** "By Jane Doe, Harbour Editor & John Roe, Chief of Staff Updated on March 4, 2024": names and titles, and behind a label a day. */
    private static boolean isTitled(Tokens tokens, int opener) {
        if (opener == 0 || nameEnd(tokens, opener) == opener) {
            return false;
        }
        int at = opener;
        while (at < tokens.count() && DayLines.labelEnd(tokens, at) == at) {
            boolean part = tokens.isCapitalized(at) || !tokens.isWord(at) || tokens.end(at) - tokens.start(at) < WORD;
            if (!part || ".?!".indexOf(tokens.first(at)) >= 0) {
                return false;
            }
            at++;
        }
        return at < tokens.count() && DayLines.isAlone(behind(tokens, at));
    }

    /** "Jane Doe, 4.3.2024": whether a line is a full name and a day, with a sign between them or none. */
    static boolean isNamed(String line) {
        if (!Letters.haveDigit(line)) {
            return false; // most lines
        }
        Tokens tokens = Tokens.of(line);
        int name = PersonNames.isGiven(tokens, 0) ? nameEnd(tokens, 0) : 0;
        int day = name;
        while (name > 0 && day < tokens.count() && !tokens.isWord(day) && !tokens.isNumber(day)) {
            day++;
        }
        return name > 0 && day < tokens.count() && DayLines.isAlone(behind(tokens, day));
    }

    private static Tokens behind(Tokens tokens, int token) {
        return Tokens.of(tokens.text().substring(tokens.start(token)));
    }

    /** The opener behind the day that opens a line, in front of a full name: "Published on March 4, 2024 - 10:15 [By] Jane Doe"; else 0. */
    private static int openerBehindDay(Tokens tokens) {
        int at = DayLines.labelEnd(tokens, 0);
        while (at > 0 && at < FRONT && !tokens.isNumber(at) && isSmall(tokens, at)) {
            at++; // "Publié [le]"
        }
        int day = dayEnd(tokens, at);
        boolean closed = ".!?".indexOf(tokens.first(tokens.count() - 1)) >= 0;
        if (day == at || closed) {
            return 0;
        }
        at = day;
        while (at < tokens.count() && BylineOpeners.end(tokens, at, tokens.count()) == at) {
            int next = Math.max(DayLines.labelEnd(tokens, at), dayEnd(tokens, at)); // "[Updated March 5, 2024] by"
            if (next == at && !isSmall(tokens, at)) {
                return 0;
            }
            at = Math.max(next, at + 1);
        }
        int name = at < tokens.count() ? BylineOpeners.end(tokens, at, tokens.count()) : at;
        boolean signed = name > at && PersonNames.isGiven(tokens, name) && nameEnd(tokens, name) > name;
        return signed && Dates.holdDay(tokens.text()) ? at : 0;
    }

    /** Whether a line opens with a day and has but that, and how long the story takes: "4. März 2024 Lesezeit: 3 Min. 12 Kommentare". */
    static boolean isTimed(String line) {
        if (line.isEmpty() || !Letters.isDigit(line.charAt(0))) {
            return false; // most lines
        }
        Tokens tokens = Tokens.of(line);
        return isLine(tokens, dayEnd(tokens, 0), false);
    }

    private static boolean isLine(Tokens tokens, int from, boolean signed) {
        int at = from;
        boolean labelled = false;
        boolean minutes = false;
        int names = 0;
        int strangers = 0;
        while (at > 0 && at < tokens.count() && strangers < 2) {
            int label = DayLines.labelEnd(tokens, at);
            int name = label > at ? at : nameEnd(tokens, at);
            labelled |= label > at;
            minutes |= TopLines.MINUTES.has(tokens, at);
            names += name > at ? 1 : 0;
            int day = label > at || name > at ? at : dayEnd(tokens, at);
            strangers += label > at || name > at || day > at || isSmall(tokens, at) || isCounted(tokens, at) ? 0 : 1;
            at = Math.max(Math.max(at + 1, day), Math.max(label, name));
        }
        boolean known = strangers == 0 || strangers == 1 && minutes; // "Lecture 2 min."
        boolean told = signed ? names > 0 && (labelled || minutes || endsInClock(tokens)) : names == 0 && minutes;
        return told && known && Dates.holdDay(tokens.text());
    }

    /** "By Jane Doe | March 4, 2024 at 10:15 [a.m.]": its stop ends no sentence. */
    private static boolean endsInClock(Tokens tokens) {
        int last = tokens.count() - 1;
        boolean parted = tokens.is(last, '.') && !tokens.isSpacedBefore(last);
        String word = tokens.word(parted ? last - 1 : last).toLowerCase(Locale.ROOT);
        return CLOCKS.contains(parted ? word + '.' : word);
    }

    /** "12 [Kommentare]" */
    private static boolean isCounted(Tokens tokens, int token) {
        return tokens.isNumber(token - 1) && COUNTED.has(tokens, token);
    }

    /** The names in front of the words that say whose days follow: "[By Jane Doe] Published on March 4, 2024". */
    public static String names(Tokens tokens) {
        int from = openerBehindDay(tokens);
        int end = from + 1;
        while (end < tokens.count() && DayLines.labelEnd(tokens, end) == end) {
            end++;
        }
        return tokens.words(from, end);
    }

    /** Where the name of an agency or a full name ends, ahead of words that say whose day follows. */
    private static int nameEnd(Tokens tokens, int from) {
        int agency = Agencies.end(tokens, from, tokens.count());
        if (agency > from) {
            return agency;
        }
        int end = Math.min(from + NAME, PersonNames.end(tokens, from, tokens.count()));
        for (int i = from + 1; i < end; i++) {
            end = DayLines.labelEnd(tokens, i) > i ? i : end;
        }
        return tokens.isCapitalized(from) && PersonNames.isFullName(tokens, from, end) ? end : from;
    }

    private static int dayEnd(Tokens tokens, int from) {
        int weekday = Dates.weekdayEnd(tokens, from, tokens.count());
        Optional<DateReading> day = tokens.isNumber(from) || Grammar.isCalendar(tokens, from)
                ? Dates.readInAnyOrder(tokens, from, tokens.count())
                : Optional.empty();
        return Math.max(weekday, day.map(DateReading::endToken).orElse(from));
    }

    private static boolean isSmall(Tokens tokens, int token) {
        boolean sign = !tokens.isWord(token) && "?!“”\"„«»".indexOf(tokens.first(token)) < 0;
        return sign
                || Character.isDigit(tokens.first(token))
                || TopLines.MINUTES.has(tokens, token)
                || tokens.end(token) - tokens.start(token) < WORD && tokens.isLowerCase(token);
    }
}
