package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Takes out of a story what the program that makes the page says of its own faults: “Warning: Undefined variable $x in
 * /srv/news/page.php on line 12”. It names a place in code, so that “Warning: the ferry is late” stays; and so does a
 * listing, which a story about programs may show.
 */
public final class ProgramMessages {
    private static final Phrases OPENERS = Phrases.of(ProgramMessages.class, "program-messages.txt");

    private static final long LINE = Tokens.fold("line");
    private static final long ON = Tokens.fold("on");
    private static final long AT = Tokens.fold("at");

    /** No message and no trace is looked through any further. */
    private static final int LONGEST = 1500;

    /** More of them in one passage do not happen. */
    private static final int MESSAGES = 10;

    private final PageText page;

    private ProgramMessages(PageText page) {
        this.page = page;
    }

    /** Removes the passages that are messages, and from those that open with one the message. */
    public static void remove(PageText page, List<Passage> story) {
        ProgramMessages messages = new ProgramMessages(page);
        story.removeIf(messages::isMessage);
    }

    private boolean isMessage(Passage passage) {
        if (passage.kind != BlockKind.PARAGRAPH || passage.table != Outline.NONE) {
            return false;
        }
        for (int i = 0; i < MESSAGES && passage.start < passage.end; i++) {
            String words = page.startOf(passage, LONGEST);
            int length = mayTell(words) ? length(words) : 0;
            if (length == 0) {
                return false;
            }
            passage.start += length;
            while (passage.start < passage.end && " .\n".indexOf(page.text.charAt(passage.start)) >= 0) {
                passage.start++;
            }
            passage.foldedOrNull = null;
        }
        return passage.start >= passage.end;
    }

    /** Whether a path or a place in a file may stand in some words, as in few. */
    private static boolean mayTell(String words) {
        boolean place = words.indexOf(':') >= 0 && words.indexOf('(') >= 0;
        return place || words.indexOf('/') >= 0 || words.indexOf('\\') >= 0;
    }

    /** How many characters of some words the message at their beginning has; 0 where there is none. */
    private static int length(String words) {
        Tokens tokens = Tokens.of(words);
        int behind = opener(tokens);
        if (behind < 0) {
            return 0;
        }
        for (int i = behind; i < tokens.count(); i++) {
            boolean line = tokens.fold(i) == LINE && i + 1 < tokens.count() && tokens.isNumber(i + 1);
            if (line && tokens.fold(i - 1) == ON && isPath(words, tokens.start(i - 1))) {
                return tokens.end(i + 1); // the next message or the story may follow
            }
            if (line && isFile(words, tokens, i - 1) || isPlace(words, tokens, i)) {
                return words.length();
            }
        }
        return 0;
    }

    /** The token behind how a message begins; or -1. */
    private static int opener(Tokens tokens) {
        int sign = tokens.is(0, '[') || tokens.is(0, '#') ? 1 : 0;
        int first = tokens.is(0, '#') && tokens.isNumber(1) ? 2 : sign; // “#0 /srv/page.php(3): include()”
        if (first == 2 || tokens.fold(first) == AT && !tokens.isCapitalized(first)) {
            return first;
        }
        int found = OPENERS.longest(tokens, first);
        int behind = found == Phrases.NONE ? fault(tokens, first) : first + OPENERS.length(found);
        boolean place = found != Phrases.NONE && behind - first > 1 && !tokens.is(behind, ':');
        return behind > 0 && (place || tokens.is(behind, ':')) ? behind : -1;
    }

    /** The token behind “TypeError”, “java.lang.NullPointerException”; or -1. */
    private static int fault(Tokens tokens, int first) {
        int end = first;
        while (end < tokens.count() && !tokens.is(end, ':') && (end == first || !tokens.isSpacedBefore(end))) {
            end++;
        }
        String name = end > first ? tokens.text().substring(tokens.start(first), tokens.end(end - 1)) : "";
        boolean joined = name.length() > 0 && hasHump(name);
        return joined && (name.endsWith("Error") || name.endsWith("Exception")) ? end : -1;
    }

    private static boolean hasHump(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** “/srv/news/page.php”: whether the word ahead of a place in some words is the path of a file. */
    private static boolean isPath(String words, int to) {
        int from = to - 1;
        while (from > 0 && words.charAt(from - 1) != ' ') {
            from--;
        }
        String word = words.substring(Math.max(0, from), to);
        return word.indexOf('/') >= 0 || word.indexOf('\\') >= 0;
    }

    /** “File "<stdin>"[,] line 12”, “File "/srv/news/page.py"[,] line 12”, no “trains on the A/C route, line 3”. */
    private static boolean isFile(String words, Tokens tokens, int comma) {
        return tokens.is(comma, ',') && (tokens.is(comma - 1, '"') || isPath(words, tokens.start(comma)));
    }

    /** “page.php:12”, “(Page.java:120)”, “b.php(3)”: the suffix of a file, and behind a colon or a bracket a number. */
    private static boolean isPlace(String words, Tokens tokens, int number) {
        int sign = tokens.isNumber(number) ? tokens.start(number) - 1 : 0;
        if (sign <= 0 || words.charAt(sign) != ':' && words.charAt(sign) != '(') {
            return false;
        }
        int suffix = sign;
        while (suffix > 0 && Character.isLetter(words.charAt(suffix - 1))) {
            suffix--;
        }
        return suffix < sign
                && suffix > 1
                && words.charAt(suffix - 1) == '.'
                && Character.isLetterOrDigit(words.charAt(suffix - 2));
    }
}
