package dev.dateline.parser.quote.saying;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.judge.ModelJudge;
import dev.dateline.parser.quote.word.Frames;
import dev.dateline.parser.quote.word.PhraseSpan;

/**
 * Words that may attribute, and the source that stands by them, in tokens.
 *
 * @param kind what sort of words
 * @param from the first token of the words
 * @param to behind the last
 * @param head the token that its meaning is in
 * @param source the noun phrase, or {@link PhraseSpan#NONE}
 * @param act what they tell
 * @param frames what they take, by the letters of the cue verbs' file
 * @param score how sure it is that they attribute
 * @param margin how sure the source is
 */
public record Cue(Kind kind, int from, int to, int head, long source, Act act, Frames frames, int score, int margin) {
    /** The margin of what is no source, but whom something is done to: "[Lee] was named the best". */
    public static final int UNDERGONE = Integer.MIN_VALUE;

    /** The sorts of attributing words. */
    public enum Kind {
        /** "Smith said". */
        PLAIN,
        /** "said Smith". */
        INVERTED,
        /** ", adding": its source is the one before it, or the subject of the sentence. */
        PARTICIPLE,
        /** "according to Smith". */
        ACCORDING,
        /** "Smith:" in front of a quotation. */
        COLON,
        /** "– Smith" behind a quotation. */
        SIGN_OFF,
        /** ", said Smith." behind a sentence without marks. */
        CLOSING,
        /** "Smith cut in." ahead of quoted words. */
        ANNOUNCING
    }

    /** Whether it attributes only where nothing else does. */
    public boolean isFaint() {
        return ModelJudge.isFaint(score);
    }

    public boolean takes(char frame) {
        return frames.has(frame);
    }

    /** What it takes and tells, as a feature. */
    public long use() {
        return frames.hash() * 31L + act.ordinal();
    }

    /** "[Voters] backing Ann Lee": whether a phrase begins with the source of this cue and goes on behind the cue. */
    public boolean isWithin(long phrase) {
        return source != PhraseSpan.NONE
                && phrase != PhraseSpan.NONE
                && PhraseSpan.from(phrase) == PhraseSpan.from(source)
                && PhraseSpan.to(phrase) > head;
    }

    /** The first token of cue and source, whichever comes first. */
    public int start() {
        return ownsSource() ? Math.min(from, PhraseSpan.from(source)) : from;
    }

    /** Behind the last token of cue and source, whichever comes last. */
    public int end() {
        return ownsSource() ? Math.max(to, PhraseSpan.to(source)) : to;
    }

    /** The same of a word that attributes in place of this one. */
    public Cue at(int word, long owner) {
        return new Cue(Kind.PLAIN, word, word + 1, word, owner, act, frames, score, margin);
    }

    /** The same with another source. */
    public Cue by(long other, int sure) {
        return new Cue(kind, from, to, head, other, act, frames, score, sure);
    }

    /** The same, with whom it is said to. */
    public int end(long addressee) {
        return addressee == PhraseSpan.NONE ? end() : Math.max(end(), PhraseSpan.to(addressee));
    }

    /** Who says it, or {@link PhraseSpan#NONE} where the source is whom something is done to. */
    public long teller() {
        return margin == UNDERGONE ? PhraseSpan.NONE : source;
    }

    private boolean ownsSource() {
        return source != PhraseSpan.NONE && kind != Kind.PARTICIPLE;
    }
}
