package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How old people are: "Ida Holm, 33," and "33-year-old Ida Holm" is "the 33-year-old" later. */
public final class Ages {
    private static final String ENDING = "year-old";

    /** How far around a name its bearer's age is looked for. */
    private static final int REACH = 5;

    private static final Set<String> DIGITS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final Tokens tokens;
    private final boolean inWords; // whether the text has any such age

    public Ages(Tokens tokens) {
        this.tokens = tokens;
        this.inWords = tokens.text().contains(ENDING);
    }

    /** Takes the age that stands beside a name of a person as what its bearer may be called. */
    public void read(Named bearer, NameRun run) {
        int behind = run.to() + 1;
        boolean set = !tokens.isWord(run.to()) && (tokens.is(run.to(), ',') || tokens.is(run.to(), '('));
        if (set && behind + 1 < tokens.count() && tokens.isNumber(behind) && isClosed(tokens, behind + 1)) {
            bearer.age = tokens.word(behind);
        } else if (inWords) {
            readWords(bearer, run);
        }
    }

    private void readWords(Named bearer, NameRun run) {
        int behind = run.to() + 1;
        for (int i = run.nameFrom() - 1; i >= 0 && i > run.nameFrom() - REACH && isInFront(tokens, i); i--) {
            if (isAge(tokens, i)) {
                bearer.age = number(tokens, i);
                return;
            }
        }
        for (int i = behind; tokens.is(run.to(), ',') && i < tokens.count() && i < behind + REACH; i++) {
            if (isAge(tokens, i)) {
                bearer.age = number(tokens, i);
                return;
            }
        }
    }

    private static boolean isInFront(Tokens tokens, int token) {
        return (tokens.isWord(token) || tokens.is(token, '-')) && !Grammar.isReporting(tokens, token);
    }

    /** "Ida Holm, 33[,]", "Ida Holm (33[)]", but not "in Selm, 33 people". */
    private static boolean isClosed(Tokens tokens, int token) {
        return tokens.is(token, ',') || tokens.is(token, ')') || tokens.is(token, '.');
    }

    /** "33" of "the 33-year-old plumber"; null where a phrase tells no age. */
    public static @Nullable String within(Tokens tokens, int from, int head) {
        for (int i = from; i <= head; i++) {
            if (isAge(tokens, i)) {
                return number(tokens, i);
            }
        }
        return null;
    }

    /** "33" of "33-year-old", which may be one token or three. */
    private static @Nullable String number(Tokens tokens, int token) {
        boolean parted = token > 1 && tokens.is(token - 1, '-') && tokens.isNumber(token - 2);
        String word = tokens.word(token);
        if (word.length() > ENDING.length()) {
            return word.substring(0, word.length() - ENDING.length() - 1);
        }
        boolean ahead = token > 0 && tokens.isNumber(token - 1); // "33 year-old"
        return parted ? tokens.word(token - 2) : ahead ? tokens.word(token - 1) : null;
    }

    /** Whether an age is a child's or a teenager's: one digit, or its word, or two of which the first is 1. */
    public static boolean isYoung(@Nullable String age) {
        if (age == null || DIGITS.contains(age)) {
            return age != null;
        }
        return age.chars().allMatch(Character::isDigit)
                && (age.length() == 1 || age.length() == 2 && age.charAt(0) == '1');
    }

    /** Whether an age is from 20 to 29. */
    public static boolean isInTwenties(@Nullable String age) {
        return age != null && age.length() == 2 && age.charAt(0) == '2' && Character.isDigit(age.charAt(1));
    }

    /** Behind "a [22-year-old] waiter", or the token itself. */
    public static int to(Tokens tokens, int from) {
        int to = from;
        while (to < tokens.count() && to < from + 3 && isInside(tokens, to)) {
            to++;
        }
        return to > from && isAge(tokens, to - 1) ? to : from;
    }

    /** Whether a token is all or a part of "22-year-old". */
    public static boolean isInside(Tokens tokens, int token) {
        return isAge(tokens, token)
                || tokens.is(token, '-') && isAge(tokens, token + 1)
                || tokens.isNumber(token) && tokens.is(token + 1, '-') && isAge(tokens, token + 2);
    }

    /** Whether an age ends with this token. */
    public static boolean isAge(Tokens tokens, int token) {
        return token >= 0 && token < tokens.count() && tokens.endsWith(token, ENDING);
    }
}
