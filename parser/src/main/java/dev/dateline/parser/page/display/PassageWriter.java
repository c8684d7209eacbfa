package dev.dateline.parser.page.display;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Tag;

/** Writes a page's text passage by passage, white space folded, with the links and emphasis in it. */
public final class PassageWriter {
    /** More inline elements inside one another than any page means; what is deeper is text all the same. */
    private static final int OPEN = 16;

    /** The signs of ASCII that end or part sentences, as bits. */
    private static final long STOPS = 1L << '.' | 1L << ',' | 1L << ';' | 1L << ':' | 1L << '!' | 1L << '?';

    /** More lines than these in a passage are no paragraphs. */
    private static final int LINES = 400;

    /** A line that long is a paragraph, and no line of a verse or an address. */
    private static final int PARAGRAPH = 80;

    private final PageText page;
    private final StringBuilder text;
    private final StrongLines strong;
    private final int[] openElements = new int[OPEN];
    private final int[] openStarts = new int[OPEN];
    private int open;
    private int links;
    private int start;
    private int block;
    private boolean space;
    /** Whether a name has ended, and other words behind it are a line of their own. */
    private boolean named;

    private boolean seam;
    /** Where an inline element ended, and where behind it with no text between another one began. */
    private int ended = -1;

    private int met = -1;
    /** Where one began or ended. */
    private int edge = -1;

    private final DropCap dropCap = new DropCap();
    private boolean lines;
    private int size;
    private int linked;
    private int stops;

    private final int[][] breaks = new int[LINES][];
    private int lineBreaks;

    public PassageWriter(PageText page) {
        this.page = page;
        this.text = page.text;
        this.strong = new StrongLines(page);
    }

    /** Whether the passage to come has no words yet. */
    public boolean isEmpty() {
        return text.length() == start;
    }

    /** Says which block element the words to come stand in, and whether its line ends are kept. */
    public void within(int element, boolean keepsLines) {
        block = element;
        lines = keepsLines;
    }

    public boolean keepsLines() {
        return lines;
    }

    /** Words to come do not run on from those before, as in a date beside a name that only their style parts. */
    public void part() {
        seam = true;
    }

    /** A name has ended: what follows is a line of its own, but for a sign and what it joins to the name. */
    public void endName() {
        named = true;
    }

    /** An inline element begins. */
    public void open(int element, Tag tag, int marks) {
        met = ended == text.length() && !isRaised(element) ? ended : met;
        edge = text.length();
        if (tag == Tag.SPOKEN) {
            write("“");
        }
        boolean isLink = tag == Tag.LINK;
        if (isLink) {
            links++;
        }
        if (open < OPEN && (isLink || tag == Tag.STRONG || tag == Tag.EM || Mark.CREDIT.in(marks))) {
            openElements[open] = element;
            openStarts[open] = text.length();
            open++;
        }
    }

    /** Whether it is a number or a letter that is set higher or lower than its word, and belongs to it. */
    private boolean isRaised(int element) {
        String name = page.outline.element(element).normalName();
        return name.equals("sup") || name.equals("sub");
    }

    /** An inline element ends. */
    public void close(int element, Tag tag) {
        if (tag == Tag.SPOKEN) {
            write("”");
        }
        if (tag == Tag.LINK) {
            links--;
        }
        ended = text.length();
        edge = ended;
        if (open > 0 && openElements[open - 1] == element) {
            open--;
            stretch(open);
        }
    }

    private void stretch(int index) {
        int from = Math.max(openStarts[index], start);
        if (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (from < text.length()) {
            page.stretches.add(new PageText.Stretch(from, text.length(), openElements[index]));
        }
    }

    /** Writes some text of the page; whether there was anything but white space. */
    public boolean write(String words) {
        int before = text.length();
        int length = words.length();
        String initial = before == start && !lines ? dropCap.before(words) : "";
        if (!initial.isEmpty()) {
            page.passages.remove(page.passages.size() - 1);
            text.append(initial);
            size += initial.length();
        }
        for (int i = 0; i < length; ) {
            char c = words.charAt(i);
            if (isPlain(c)) {
                int end = plainEnd(words, i);
                putAll(words, i, end);
                i = end;
                continue;
            }
            if (Letters.isSpace(c)) {
                if (lines && c != '\r') {
                    putInLines(c);
                } else {
                    space = true;
                }
            } else if (!Letters.isInvisible(c)) {
                putSpace(c);
                text.append(c);
                count(c);
            }
            i++;
        }
        return text.length() > before;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 127;
    }

    /** Where plain words end that are to be written as they are, with one space between each two; counts their stops. */
    private int plainEnd(String words, int from) {
        int last = words.length() - 1;
        int end = from;
        while (end <= last) {
            char c = words.charAt(end);
            boolean space = c == ' ' && !lines && end < last && isPlain(words.charAt(end + 1));
            if (!space && !isPlain(c)) {
                break;
            }
            stops += c < 64 ? (int) (STOPS >>> c) & 1 : 0;
            end++;
        }
        return end;
    }

    /** Writes plain words. */
    private void putAll(String words, int from, int to) {
        putSpace(words.charAt(from));
        text.append(words.substring(from, to)); // copied as a whole; of a stretch it would be one by one
        size += to - from;
        linked += links > 0 ? to - from : 0;
    }

    private void putSpace(char next) {
        if (named && Letters.isLetterOrDigit(next)) {
            flush();
        }
        named = false;
        boolean parted = seam && Letters.isLetterOrDigit(next) || edge == text.length() && !lines && isBorder(next);
        seam = false;
        if (space || parted) {
            space = false;
            if (text.length() > start && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
                count(' ');
            }
        }
    }

    private boolean isBorder(char next) {
        return WordBorders.isBehindSentence(text, start, next)
                || met == text.length() && WordBorders.isBetween(text, start, next);
    }

    private void putInLines(char c) {
        if (text.length() > start || c != '\n') {
            text.append(c == '\n' ? '\n' : ' ');
        }
    }

    private void count(char c) {
        int width = c < 0x2e80 || Character.isSurrogate(c) ? 1 : 2;
        size += width;
        if (links > 0) {
            linked += width;
        }
        if (isStop(c)) {
            stops++;
        }
    }

    /** A line of the passage is over; the next one goes on with its sentence, or is a paragraph of its own. */
    public void breakLine() {
        space = true;
        if (text.length() > start && lineBreaks < LINES) {
            breaks[lineBreaks++] = new int[] {text.length(), size, linked, stops};
        }
    }

    /** Ends the passage where lines are paragraphs: a sentence ends there, and a long line follows. */
    private void partLines() {
        int[] whole = {text.length(), size, linked, stops};
        int[] from = {start, 0, 0, 0};
        int firstLine = 0;
        boolean talk = isTalk();
        for (int i = 0; i < lineBreaks; i++) {
            int[] at = breaks[i];
            int[] next = i + 1 < lineBreaks ? breaks[i + 1] : whole;
            boolean turn = talk && strong.isLabelled(start, at[0]);
            boolean heading = i == 0 ? strong.isHeading(start, at[0]) : isHeading(i - 1, whole);
            boolean ends = endsSentence(at[0]) || heading;
            if (turn || isHeading(i, whole) || next[1] - at[1] >= PARAGRAPH && ends) {
                addPassage(from, at, firstLine);
                from = at;
                firstLine = 0;
            } else if (firstLine == 0) {
                firstLine = at[0];
            }
        }
        addPassage(from, whole, firstLine);
        lineBreaks = 0;
    }

    /** Whether the line below a break is a heading: a sentence ends above it, it is strong as a whole, and a long line follows. */
    private boolean isHeading(int lineBreak, int[] whole) {
        int end = lineBreak + 1;
        if (end >= lineBreaks || !isClosed(breaks[lineBreak][0])) {
            return false;
        }
        int from = breaks[lineBreak][0];
        from += text.charAt(from) == ' ' ? 1 : 0;
        int[] behind = end + 1 < lineBreaks ? breaks[end + 1] : whole;
        return behind[1] - breaks[end][1] >= PARAGRAPH && strong.isHeading(from, breaks[end][0]);
    }

    /** Whether the first line opens with a strong label, and one of the lines asks: “<b>Lee:</b> Why?”. */
    private boolean isTalk() {
        boolean asks = false;
        for (int i = 0; i < lineBreaks && !asks; i++) {
            asks = text.charAt(breaks[i][0] - 1) == '?';
        }
        return asks && strong.isLabelled(start, start);
    }

    /** Whether the words so far end a sentence. */
    public boolean endsSentence() {
        return text.length() > start && isClosed(text.length());
    }

    /** Whether the words so far are a question and strong as a whole, below another paragraph, as in an interview. */
    public boolean isAsked() {
        return strong.isAsked(start, text.length(), block);
    }

    private boolean endsSentence(int end) {
        char last = text.charAt(end - 1);
        return last != ':' && last != '…' && isClosed(end);
    }

    private void addPassage(int[] from, int[] to, int firstLine) {
        int begin = from[0];
        int end = to[0];
        while (begin < end && Letters.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Letters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > begin) {
            Passage passage = new Passage(begin, end, block);
            passage.size = to[1] - from[1];
            passage.linked = to[2] - from[2];
            passage.stops = to[3] - from[3];
            passage.closed = isClosed(end);
            passage.firstLine = firstLine;
            PassageKinds.settle(passage, page.outline);
            if (passage.kind != BlockKind.PREFORMATTED || hasWords(begin, end)) {
                page.passages.add(passage);
            }
        }
    }

    /** Whether there is more than numbers of lines. */
    private boolean hasWords(int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.isSpace(c) && (c < '0' || c > '9')) {
                return true;
            }
        }
        return false;
    }

    /** The passage is over. */
    public void flush() {
        for (int i = 0; i < open; i++) {
            stretch(i);
        }
        partLines();
        dropCap.follow(page, start);
        text.append('\n');
        start = text.length();
        for (int i = 0; i < open; i++) {
            openStarts[i] = start;
        }
        space = false;
        named = false;
        size = 0;
        linked = 0;
        stops = 0;
    }

    /** Whether the last sign but quotation marks and brackets ends a sentence. */
    private boolean isClosed(int end) {
        for (int i = end - 1; i >= start && i > end - 4; i--) {
            char c = text.charAt(i);
            if (".!?…:。！？؟।".indexOf(c) >= 0) {
                return true;
            }
            if (" \"'”“’‘»«)]」』）".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return c < 64 ? (STOPS >>> c & 1) != 0 : c > 127 && "…。、，！？؟،".indexOf(c) >= 0;
    }
}
