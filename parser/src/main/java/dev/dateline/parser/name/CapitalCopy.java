package dev.dateline.parser.name;

import dev.dateline.model.Span;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;

/**
 * Paragraphs that are all in capitals, as old wires sent their copy, in the letters that other copy has: “PRESIDENT ANNA BERG
 * SAID SHE WAS GLAD” is “President Anna Berg said she was glad”. No character moves, so that what is read there holds for the
 * copy as it is printed.
 */
public final class CapitalCopy {
    /** A heading or a shout has fewer words. */
    private static final int LEAST = 8;

    /** So many words are no heading, however they end. */
    private static final int SENTENCES = 25;

    private static final String ENGLISH = "en";
    private static final String OPENING = "\"“‘'([«„";
    private static final String STOPS = ".!?";

    private final Tokens tokens;
    private final CapitalNames names;
    private final StringBuilder text;

    private CapitalCopy(Tokens tokens, List<Span> blocks) {
        this.tokens = tokens;
        this.names = new CapitalNames(tokens, blocks);
        this.text = new StringBuilder(tokens.text());
        for (Span block : blocks) {
            write(tokens.at(block.start()), tokens.at(block.end()));
        }
    }

    /** A text, its paragraphs in capitals written as others are; one in another language as it is, since its words are not known. */
    public static String read(String text, List<Span> blocks) {
        List<Span> capitals =
                blocks.stream().filter(block -> isInCapitals(text, block)).toList();
        if (capitals.isEmpty()) {
            return text;
        }
        Tokens tokens = Tokens.of(text);
        boolean english = Language.of(tokens).orElse(ENGLISH).equals(ENGLISH);
        return english ? new CapitalCopy(tokens, capitals).text.toString() : text;
    }

    /** Whether a paragraph is no heading and has no small letter, but for those of “McCoy” and “d’Arc”; its script has capitals. */
    private static boolean isInCapitals(String text, Span block) {
        int words = 0;
        int large = 0; // words that begin with a capital
        int small = 0;
        boolean inside = false;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            words += letter && !inside ? 1 : 0;
            large += !inside && Character.isUpperCase(c) ? 1 : 0;
            inside = letter || inside && (c == '\'' || c == '’');
            small += Character.isLowerCase(c) ? 1 : 0;
            if (small > 1 && small * 2 > words) {
                return false;
            }
        }
        boolean shouted = words >= LEAST && small * 10 < words && large * 2 > words;
        return shouted && (words >= SENTENCES || isClosed(text, block));
    }

    private static boolean isClosed(String text, Span block) {
        int end = block.end() - 1;
        while (end > block.start() && ")\"”’'] ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return STOPS.indexOf(text.charAt(end)) >= 0 || ":…,".indexOf(text.charAt(end)) >= 0;
    }

    private void write(int from, int to) {
        boolean opens = true;
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) || tokens.kind(i) == TokenKind.CLITIC) {
                String word = tokens.word(i);
                String written = keeps(i, word)
                        ? word
                        : names.has(i, from, to) ? NameCase.of(word) : word.toLowerCase(Locale.ROOT);
                if (written.length() == word.length()) {
                    text.replace(tokens.start(i), tokens.end(i), written);
                }
                if (opens || isI(word)) {
                    text.setCharAt(tokens.start(i), Character.toUpperCase(text.charAt(tokens.start(i))));
                }
                opens = false;
            } else if (tokens.isNumber(i)) {
                opens = false;
            } else if (!(opens && OPENING.indexOf(tokens.first(i)) >= 0)) {
                opens = STOPS.indexOf(tokens.first(i)) >= 0 && !isShort(i)
                        || opens && "\"”’')]".indexOf(tokens.first(i)) >= 0
                        || opensQuotation(i);
            }
        }
    }

    /** Whether a period belongs to a word: an initial, “MR.”. */
    private boolean isShort(int period) {
        return period > 0
                && tokens.is(period, '.')
                && !tokens.isSpacedBefore(period)
                && (tokens.end(period - 1) - tokens.start(period - 1) == 1 || Titles.isHonorific(tokens, period - 1));
    }

    /** A mark behind a comma or a colon, with a space ahead of it: SHE SAID, “[WE] WILL”. */
    private boolean opensQuotation(int mark) {
        return "\"“".indexOf(tokens.first(mark)) >= 0
                && mark > 0
                && tokens.isSpacedBefore(mark)
                && (tokens.is(mark - 1, ',') || tokens.is(mark - 1, ':'))
                && !tokens.isSpacedBefore(mark + 1);
    }

    /** “U.S.”, “EU”, “I”, “B”: what keeps its capitals. */
    private boolean keeps(int token, String word) {
        boolean letter = word.length() == 1 && !word.equals("A"); // “I”, “B”
        if (word.equals("US")) {
            return token > 0 && Grammar.isArticle(tokens, token - 1); // “THE US”, but “TOLD US”
        }
        return letter || word.indexOf('.') > 0 || NameCase.isInitialism(tokens, token) || hasNoVowel(token, word);
    }

    /** “I’M”, “I’VE”. */
    private static boolean isI(String word) {
        return word.length() > 1 && word.charAt(0) == 'I' && (word.charAt(1) == '\'' || word.charAt(1) == '’');
    }

    /** “BBC”, “NPR”, no “MR”: an initialism that nobody could say as a word. */
    private boolean hasNoVowel(int token, String word) {
        boolean consonants = word.length() > 1 && word.length() < 6 && !Titles.isHonorific(tokens, token);
        for (int i = 0; i < word.length() && consonants; i++) {
            consonants = Character.isLetter(word.charAt(i)) && "AEIOUY".indexOf(word.charAt(i)) < 0;
        }
        return consonants;
    }
}
