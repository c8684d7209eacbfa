package dev.dateline.parser.copy;

import dev.dateline.parser.dateline.DatelineReader;
import dev.dateline.parser.dateline.DatelineReading;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** How much a line, with the few lines below it, looks like the opening of a story. */
final class Opening {
    /** From nothing to proof. */
    enum Strength {
        /** What follows is no story: a table, a contact, the rest of a sentence. */
        NONE,
        /** A paragraph. */
        PARAGRAPH,
        /** A headline and a paragraph. */
        HEADLINE,
        /** A dateline, or a byline or slug ahead of a paragraph. */
        HEAD
    }

    /** A head has no more lines. */
    private static final int MOST_LINES = 12;

    private static final int LONGEST_HEADLINE = 240;
    private static final int LONGEST_BYLINE = 80;
    private static final int MOST_BYLINE_WORDS = 9;
    private static final int LEAST_PARAGRAPH = 40;
    private static final int LONG_LINE = 100;
    /** What a headline may begin with that is neither letter nor digit. */
    private static final String SIGNS = "\"'`“‘«<$€£^";
    /** A dateline without day and agency that scores so is sure all the same. */
    private static final int SURE = 10;

    /** What stands below stories, though it looks like a headline: "About the port", "Notes to editors". */
    private static final Phrases BELOW = Phrases.of(Opening.class, "below-story.txt");

    private static final Opening NOTHING = new Opening(Strength.NONE, "", "nothing that opens a story follows");

    private final Strength strength;
    private final String title;
    private final String reason;

    private Opening(Strength strength, String title, String reason) {
        this.strength = strength;
        this.title = title;
        this.reason = reason;
    }

    /** The opening that a line begins. */
    static Opening at(StoryLines lines, int first) {
        String title = "";
        boolean titled = false; // the headline stands by itself, or ahead of a long line
        String witness = "";
        for (int i = first; i < Math.min(lines.count(), first + MOST_LINES); i++) {
            if (lines.separator(i) != SeparatorLine.NONE) {
                continue; // a headline may be underlined
            }
            if (lines.isHeader(i)) {
                return i == first ? new Opening(Strength.HEAD, title, "a header follows") : NOTHING;
            }
            if (i > first && (lines.messageStart(i) >= 0 || lines.isOnNextPage(i))) {
                return NOTHING; // a head stands on one page
            }
            String line = lines.text(i);
            if (Slugs.hasCycle(line) || i == first && Slugs.isSlug(line)) {
                witness = "a slug follows";
            } else if (isByline(lines, i)) {
                witness = "a byline follows";
            } else if (isDateline(lines, i, !title.isEmpty() || !witness.isEmpty())) {
                return new Opening(Strength.HEAD, title, "a dateline follows");
            } else if (isHeadline(lines, i) && !(isTextBelowHead(lines, i) && !witness.isEmpty())) {
                if (title.isEmpty()) {
                    title = line;
                    titled = isSetOff(lines, i);
                }
            } else if (i == first && isSentenceAboveHead(lines, i)) {
                title = line; // "Fire at paper mill put out." is a headline where a dateline follows
            } else if (line.charAt(0) != '(' && line.charAt(0) != '[' && !lines.hasBullet(i)) {
                return paragraph(lines, i, title, titled, witness);
            }
        }
        return NOTHING;
    }

    private static Opening paragraph(StoryLines lines, int line, String title, boolean titled, String witness) {
        String text = lines.text(line);
        boolean begins = !Character.isLowerCase(text.charAt(0));
        boolean isLong = text.length() >= LEAST_PARAGRAPH || line + 1 < lines.count() && !lines.isAfterBlank(line + 1);
        if (!begins || !isLong || isBelow(title.isEmpty() ? text : title)) {
            return NOTHING;
        }
        if (!witness.isEmpty()) {
            return new Opening(Strength.HEAD, title, witness);
        }
        return titled
                ? new Opening(Strength.HEADLINE, title, "a headline follows")
                : new Opening(Strength.PARAGRAPH, title, "a paragraph follows");
    }

    private static boolean isBelow(String line) {
        Tokens tokens = Tokens.of(line, 0, Math.min(line.length(), LONGEST_HEADLINE));
        int at = 0;
        while (at < tokens.count() && !tokens.isWord(at)) {
            at++;
        }
        return BELOW.longest(tokens, at) != Phrases.NONE;
    }

    /** Whether a line begins with a dateline, or is one: "BRUSSELS, March 4" by itself below a headline. */
    private static boolean isDateline(StoryLines lines, int line, boolean inHead) {
        String text = lines.text(line);
        Optional<DatelineReading> found = DatelineReader.scan(text, 0, text.length(), Set.of());
        if (found.isEmpty() || found.get().score() < DatelineReader.THRESHOLD) {
            return false;
        }
        DatelineReading reading = found.get();
        boolean sure = reading.isDetailed() || reading.score() >= SURE;
        boolean hasText = text.length() >= LEAST_PARAGRAPH / 2 && text.length() > reading.end();
        return hasText ? sure || inHead : inHead && reading.isDetailed() && line + 1 < lines.count();
    }

    /** "By Jane Doe, Business Writer", and not "By Monday the town had counted its losses, and". */
    private static boolean isByline(StoryLines lines, int line) {
        String text = lines.text(line);
        boolean cued =
                text.length() > 4 && text.regionMatches(true, 0, "by ", 0, 3) && Character.isUpperCase(text.charAt(3));
        if (text.length() > LONGEST_BYLINE || !cued || text.endsWith(".")) {
            return false;
        }
        if (line + 1 < lines.count() && !lines.isAfterBlank(line + 1) && lines.startsLower(line + 1)) {
            return false;
        }
        Tokens tokens = Tokens.of(text);
        int capitals = 0;
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
            capitals += tokens.isCapitalized(i) ? 1 : 0;
        }
        return words <= MOST_BYLINE_WORDS && capitals * 3 >= words * 2;
    }

    /** A paragraph that ends without a stop, below a byline. */
    private static boolean isTextBelowHead(StoryLines lines, int line) {
        return lines.isAfterBlank(line)
                && lines.hasLower(line)
                && lines.text(line).length() >= LEAST_PARAGRAPH;
    }

    /** Whether a short sentence stands by itself, and a dateline or byline below it. */
    private static boolean isSentenceAboveHead(StoryLines lines, int line) {
        if (lines.startsLower(line)
                || !lines.endsSentence(line)
                || lines.text(line).length() > LONGEST_HEADLINE) {
            return false;
        }
        for (int next = line + 1; next < Math.min(lines.count(), line + 3); next++) {
            if (isByline(lines, next) || isDateline(lines, next, true)) {
                return true;
            }
            if (!isHeadline(lines, next)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a line may be a headline, or another line of a head. */
    private static boolean isHeadline(StoryLines lines, int line) {
        String text = lines.text(line);
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean begins = Character.isLetterOrDigit(first) ? !Character.isLowerCase(first) : SIGNS.indexOf(first) >= 0;
        boolean stopped = lines.hasLower(line) && lines.endsSentence(line) && !text.endsWith("...");
        boolean sentence = stopped && last != '?' && last != '!' || ",;:".indexOf(last) >= 0;
        int next = line + 1;
        boolean ends =
                next == lines.count() || lines.isAfterBlank(next) || !lines.startsLower(next) || isByline(lines, next);
        return begins && !sentence && ends && text.length() <= LONGEST_HEADLINE;
    }

    /** Whether a blank line, a separator or one long line follows, or text below capitals. */
    private static boolean isSetOff(StoryLines lines, int line) {
        int next = line + 1;
        return next < lines.count()
                && (lines.isAfterBlank(next)
                        || lines.separator(next) != SeparatorLine.NONE
                        || lines.text(next).length() >= LONG_LINE
                        || !lines.hasLower(line) && lines.hasLower(next));
    }

    Strength strength() {
        return strength;
    }

    boolean isAtLeast(Strength other) {
        return strength.compareTo(other) >= 0;
    }

    /** The headline; empty if there is none. */
    String title() {
        return title;
    }

    /** What shows it, in a few words. */
    String reason() {
        return reason;
    }

    /** How many words the headline has. */
    int words() {
        return title.isEmpty() ? 0 : title.split(" ").length;
    }
}
