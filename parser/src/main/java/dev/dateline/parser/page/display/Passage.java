package dev.dateline.parser.page.display;

import dev.dateline.model.BlockKind;
import org.jspecify.annotations.Nullable;

/** A stretch of a page's text that no block element and no blank line interrupts. */
public final class Passage {
    /** Where it stands in the page's text. */
    public int start;

    public final int end;
    /** Where its first line ends, as the page breaks it; 0 where it has but one. */
    public int firstLine;
    /** The innermost block element around it. */
    public final int element;

    public BlockKind kind = BlockKind.PARAGRAPH;
    public int level;
    public boolean ordered;
    /** The table that it stands in, its row and the cell's place in the row; none outside tables. */
    public int table = Outline.NONE;

    public int row = Outline.NONE;
    public int cell;

    /** How much text it is: characters, those of scripts without spaces counted double. */
    public int size;
    /** How much of it is linked. */
    public int linked;
    /** How many marks end or part a sentence in it. */
    public int stops;
    /** Whether it ends as a sentence does. */
    public boolean closed;
    /** Whether it is a sentence of a page that displays hardly anything else, however short. */
    public boolean alone;
    /** The entry of a live blog that it stands in; none elsewhere. */
    public int entry = Outline.NONE;
    /** Whether it is the time of its entry and nothing else. */
    public boolean isTime;
    /** Its letters and digits, once somebody asked for them. */
    @Nullable
    public String foldedOrNull;
    /** The first line of the sign-off that it belongs to, where it signs a quotation. */
    @Nullable
    public Passage signOffOrNull;
    /** What the rules say of it. */
    public Verdict verdict = Verdict.ELSEWHERE;

    /** What the judge says of it: above 0 it is story. */
    public int score;
    /** Whether it was chosen for the story. */
    public boolean isChosen;

    Passage(int start, int end, int element) {
        this.start = start;
        this.end = end;
        this.element = element;
    }

    /** Whether it is a heading that reads like a paragraph, as some pages set off their leads. */
    public boolean isSetOff() {
        return kind == BlockKind.HEADING && size >= 80 && closed && stops > 0 && linked * 2 < size;
    }

    /** Whether it reads like a sentence of a story and not like a label or a link. */
    public boolean isProse() {
        return alone || size >= 80 && stops > 0 && linked * 2 < size || size >= 45 && closed && linked * 2 < size;
    }

    /** Whether it reads like a sentence of a story in which much is linked. */
    public boolean isLinkedProse() {
        return size >= 80 && stops > 0 && closed && linked * 5 < size * 4;
    }
}
