package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.fact.DayLines;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the lines off a story that stand above its first paragraph: who wrote it, its day, the standfirst above them. */
public final class TopLines {
    /** A line that is a day and a time is no longer, nor is a byline. */
    private static final int LINE = 80;

    /** Nor is one with names, days and what they are called. */
    private static final int SIGNED = 200;

    /** A standfirst is no longer. */
    private static final int STANDFIRST = 300;

    /** So many passages may stand between headline and standfirst, and between that and the first paragraph. */
    private static final int BETWEEN = 6;

    /** Below a standfirst the day is one of so many passages of the story. */
    private static final int TOP = 3;

    /** The name of an author that a line begins with is no shorter, in letters. */
    private static final int AUTHOR = 6;

    /** How long a story takes to read is said in no more characters, ... */
    private static final int READING = 40;

    /** ... nor words. */
    private static final int READING_WORDS = 5;

    /** A full stop is part of a word for minutes that has no more letters. */
    private static final int ABBREVIATION = 4;

    static final Phrases MINUTES = Phrases.of(TopLines.class, "minute-words.txt");

    /** The name of a town has no more words. */
    private static final int PLACE = 3;

    private final PageText page;
    private final List<Passage> story;
    private final Set<String> authors;

    private TopLines(PageText page, List<Passage> story, List<Claim> claims) {
        this.page = page;
        this.story = story;
        this.authors = claims.stream()
                .filter(claim -> claim.fact() == Fact.AUTHOR)
                .map(claim -> Letters.fold(claim.value()))
                .collect(Collectors.toSet());
    }

    /** Leaves out of a story the line that names an author, those that are but a day, and the standfirst, which it gives. */
    public static Optional<String> remove(PageText page, List<Passage> story, List<Claim> claims) {
        TopLines lines = new TopLines(page, story, claims);
        lines.remove();
        return lines.standfirst();
    }

    private void remove() {
        int top = 0;
        while (top < story.size() && !story.get(top).isProse()) {
            top++;
        }
        boolean named = false;
        int signed = 0;
        for (int i = 0; i < Math.min(Math.max(top, TOP), story.size()); i++) {
            Passage passage = story.get(i);
            boolean author = !named
                    && !passage.isProse()
                    && authors.contains(page.foldOf(passage))
                    && !isByline(page.textOf(passage));
            boolean line = signed < BETWEEN && isSignedDay(passage);
            if (author || isDay(passage) || isReadingTime(passage) || line) {
                named |= author;
                signed += line ? 1 : 0;
                story.remove(i--);
                top--;
            }
        }
    }

    private boolean isDay(Passage passage) {
        return passage.kind == BlockKind.PARAGRAPH
                && passage.table == Outline.NONE
                && passage.entry == Outline.NONE
                && passage.end - passage.start <= LINE
                && DayLines.isAlone(Tokens.of(page.textOf(passage)));
    }

    /** "By Jane Doe Published on March 4, 2024 - 4 min read": who wrote it and when, with words that say so, and nothing else. */
    private boolean isSignedDay(Passage passage) {
        return passage.kind == BlockKind.PARAGRAPH
                && passage.table == Outline.NONE
                && passage.end - passage.start <= SIGNED
                && isSignedDay(page.textOf(passage));
    }

    private static boolean isSignedDay(String line) {
        return SignedDays.is(line) || SignedDays.isTimed(line) || SignedDays.isNamed(line);
    }

    /** "4 min read", "Lesezeit: 4 Minuten" */
    private boolean isReadingTime(Passage passage) {
        if (passage.kind != BlockKind.PARAGRAPH || passage.end - passage.start > READING) {
            return false;
        }
        Tokens tokens = Tokens.of(page.textOf(passage));
        int numbers = 0;
        int minutes = 0;
        int words = 0;
        int count = tokens.count();
        for (int i = 0; i < count; i++) {
            numbers += tokens.isNumber(i) ? 1 : 0;
            minutes += MINUTES.has(tokens, i) ? 1 : 0;
            words += tokens.isWord(i) ? 1 : 0;
        }
        boolean sentence = tokens.is(count - 1, '.') && !isShortMinutes(tokens, count - 2); // "It took 4 minutes."
        return numbers == 1 && minutes == 1 && words <= READING_WORDS && !sentence;
    }

    /** "4 [min]." */
    private static boolean isShortMinutes(Tokens tokens, int token) {
        return MINUTES.has(tokens, token) && tokens.end(token) - tokens.start(token) <= ABBREVIATION;
    }

    /** The first passage of the story, where it stands right below the headline, and byline or day right below it. */
    private Optional<String> standfirst() {
        if (story.size() <= TOP
                || story.get(0).end - story.get(0).start > STANDFIRST
                || story.get(0).entry != Outline.NONE
                || story.get(0).kind == BlockKind.LIST_ITEM
                || isDatelined(Tokens.of(page.textOf(story.get(0))))
                || !isBelowHeadline(page.passages.indexOf(story.get(0)))
                || !isAboveHeadLine(page.passages.indexOf(story.get(0)))) {
            return Optional.empty();
        }
        return Optional.of(page.textOf(story.remove(0)));
    }

    /** "Altona. The ferry", "Altona · The ferry": a dateline may open it, which would be lost. */
    private static boolean isDatelined(Tokens tokens) {
        int sign = 0;
        while (sign < Math.min(PLACE, tokens.count()) && tokens.isCapitalized(sign)) {
            sign++;
        }
        boolean parted = sign > 0 && sign + 1 < tokens.count() && ".·-–—".indexOf(tokens.first(sign)) >= 0;
        return parted && tokens.isCapitalized(sign + 1);
    }

    private boolean isBelowHeadline(int number) {
        for (int i = number - 1; i >= Math.max(0, number - BETWEEN); i--) {
            Passage above = page.passages.get(i);
            boolean first = above.kind == BlockKind.HEADING && above.level == 1;
            if (first || above.verdict == Verdict.HEADLINE) {
                return true;
            }
            if (isHeadLine(above)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAboveHeadLine(int number) {
        int end = page.passages.indexOf(story.get(1));
        for (int i = number + 1; i <= Math.min(end, number + BETWEEN); i++) {
            if (isHeadLine(page.passages.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is the byline or the day of the story. */
    private boolean isHeadLine(Passage passage) {
        if (isSignedDay(passage)) {
            return true;
        }
        String line = passage.end - passage.start <= LINE && !passage.isProse() ? page.textOf(passage) : "";
        return !line.isEmpty() && (isSigned(line) || isByline(line) || DayLines.isAlone(Tokens.of(line)));
    }

    /** "Jane Doe", "Jane Doe / John Roe", "Jane Doe | Updated March 4": whether a line begins with the name of an author. */
    private boolean isSigned(String line) {
        String folded = Letters.fold(line);
        return authors.contains(folded)
                || authors.stream()
                        .anyMatch(author -> author.length() >= AUTHOR
                                && folded.startsWith(author)
                                && endsWord(line, author.length()));
    }

    /** Whether a word ends with so many letters and digits of a line: "Anna Berg" is not the author of "Anna Bergman leaves". */
    private static boolean endsWord(String line, int letters) {
        int end = 0;
        for (int left = letters; left > 0; end++) {
            left -= Letters.isLetterOrDigit(line.charAt(end)) ? 1 : 0;
        }
        return end == line.length() || !Letters.isLetterOrDigit(line.charAt(end));
    }

    /** "By Ann Lee": a byline that the text tells by itself. */
    private static boolean isByline(String line) {
        Tokens tokens = Tokens.of(line);
        return BylineOpeners.end(tokens, 0, tokens.count()) > 0;
    }
}
