package dev.dateline.parser.page.witness;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.QuoteBoxes;
import dev.dateline.parser.page.fact.DayLines;
import dev.dateline.parser.page.fact.NameLines;
import dev.dateline.parser.page.fact.PageFacts;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.story.ForeignParts;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Lets the lines tell that stand at the end of a story: who signs it, and when it was published. What was found may go
 * on behind that end, with the site's other offers.
 */
final class FootLines {
    private static final Phrases ENTRIES = Phrases.of(FootLines.class, "entry-openers.txt");
    /** Lines with a day or a name are shorter. */
    private static final int LINE = 120;
    /** How far below the story a line that says so may have the day of publication. */
    private static final int FOOT = 60;
    /** A label has no more tokens. */
    private static final int LABEL = 4;
    /** So many words at most stand in brackets behind the last sentence. */
    private static final int SIGNATURE = 50;

    private final PageText page;
    private final ForeignParts foreign;
    private final PageFacts facts;

    FootLines(PageText page, ForeignParts foreign, PageFacts facts) {
        this.page = page;
        this.foreign = foreign;
        this.facts = facts;
    }

    /** Claims what lines tell behind a story's first prose; it ends with the last passage that was found, or earlier. */
    void tell(int first, int last) {
        for (int i = first + 1; i < Math.min(last + FOOT, page.passages.size()); i++) {
            if (!foreign.isSilent(page.passages.get(i).element)) {
                tellDay(i, last);
            }
        }
        for (int i = first - 1; i <= last + 1; i++) {
            if (i >= 0 && i < page.passages.size() && !foreign.isSilent(page.passages.get(i).element)) {
                tellName(i, first, last);
            }
        }
    }

    /** "Published: March 4, 2024"; "This entry was posted on March 4, 2024"; "By Jane Doe on March 4, 2024". */
    private void tellDay(int number, int last) {
        tellDayBelow(number, last);
        Passage passage = page.passages.get(number);
        String start = page.startOf(passage, LINE);
        if (!Letters.haveDigit(start)) {
            return;
        }
        Tokens tokens = Tokens.of(start);
        boolean signed = !passage.isProse() && BylineOpeners.end(tokens, 0, tokens.count()) > 0;
        boolean entry = ENTRIES.longest(tokens, 0) != Phrases.NONE;
        if (!(signed || entry || says(tokens, number, last)) || !DayLines.isDated(start, facts.language())) {
            return;
        }
        facts.claimDay(start, tokens, Witness.BELOW);
        if (signed && passage.end - passage.start <= LINE) {
            facts.claim(Fact.AUTHOR, start, Witness.BELOW);
        }
    }

    /** "Published", and the day in the line below. */
    private void tellDayBelow(int number, int last) {
        if (number + 1 == page.passages.size() || isProse(number + 1)) {
            return;
        }
        String day = page.startOf(page.passages.get(number + 1), LINE);
        if (!Letters.haveDigit(day)) {
            return;
        }
        String label = page.startOf(page.passages.get(number), LINE);
        Tokens tokens = Tokens.of(label);
        if (tokens.count() <= LABEL
                && says(tokens, number, last)
                && !DayLines.isDated(label, facts.language())
                && DayLines.isDated(day, facts.language())) {
            facts.claim(Fact.PUBLISHED, day, Witness.BELOW);
        }
    }

    /** Whether a line says that a day is that of publication; inside of the story only a label does. */
    private static boolean says(Tokens tokens, int number, int last) {
        return number > last ? DayLines.saysPublished(tokens) : DayLines.isLabelled(tokens);
    }

    /** A name and nothing else above the first paragraph, or below the last, signs the story; so does one in brackets. */
    private void tellName(int number, int first, int last) {
        Passage passage = page.passages.get(number);
        String line = page.textOf(passage);
        boolean end = number >= last || number > first && isEnd(number);
        Tokens tokens = Tokens.of(page.startOf(passage, LINE));
        boolean labelled = number > first && isLabelled(tokens) && !isFact(number - 1);
        if (number > first && passage.isProse() && (number >= last || !isProse(number + 1))) {
            tellBracket(line);
        }
        if (line.length() > LINE
                || number > first && !end && !labelled
                || number == first
                || QuoteBoxes.around(page.outline, passage.element) != Outline.NONE) {
            return;
        }
        boolean linked = number > last && passage.linked * 2 > passage.size; // a tag of the story
        int opener = number < last ? BylineOpeners.end(tokens, 0, tokens.count()) : 0;
        if (passage.kind == BlockKind.PARAGRAPH && NameLines.areNames(tokens) && !linked
                || opener > 0 && !passage.isProse() && PersonNames.isGiven(tokens, opener)
                || labelled) {
            facts.claim(Fact.AUTHOR, line, Witness.BELOW);
        }
    }

    /** "… and went home. (Jane Doe)" */
    private void tellBracket(String line) {
        int open = line.lastIndexOf('(');
        int close = line.indexOf(')', Math.max(open, 0));
        if (open < 2 || close < 0 || close - open > SIGNATURE || line.length() - close > LABEL + 1) {
            return;
        }
        char before = line.charAt(open - 2);
        boolean rest = line.substring(close + 1).chars().noneMatch(Character::isLetterOrDigit);
        String name = line.substring(open + 1, close);
        if (rest
                && line.charAt(open - 1) == ' '
                && ".!?”“\"»".indexOf(before) >= 0
                && NameLines.isName(Tokens.of(name))) {
            facts.claim(Fact.AUTHOR, name, Witness.BELOW);
        }
    }

    /** "Text: Jane Doe", also ahead of who took the pictures. */
    private static boolean isLabelled(Tokens tokens) {
        int opener = BylineOpeners.end(tokens, 0, tokens.count());
        return opener > 1
                && tokens.is(opener - 1, ':')
                && PersonNames.isFullName(tokens, opener, tokens.count())
                && tokens.count() - opener <= LABEL;
    }

    /** "Pages: 400": among such lines an author is that of a book. */
    private boolean isFact(int number) {
        Passage passage = page.passages.get(number);
        int colon = page.startOf(passage, LINE).indexOf(':');
        return !passage.isProse() && colon > 0;
    }

    /** Whether a line stands between the prose of a story and what is none, or its notes. */
    private boolean isEnd(int number) {
        return isProse(number - 1) && (!isProse(number + 1) || isNote(number + 1));
    }

    /** "(1) From the harbour's register", "[1] …", "* …" */
    private boolean isNote(int number) {
        String start = page.startOf(page.passages.get(number), LABEL);
        return start.startsWith("(1)") || start.startsWith("[1]") || start.startsWith("* ") || start.startsWith("¹");
    }

    private boolean isProse(int number) {
        return number < page.passages.size() && page.passages.get(number).isProse();
    }
}
