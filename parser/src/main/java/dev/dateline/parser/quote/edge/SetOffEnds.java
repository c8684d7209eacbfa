package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What the writer sets off behind a comma: when it was said, “said it would go[, in her first speech since May]”, and what the
 * hall answered, “told them it would go[, prompting cheers]”.
 */
public final class SetOffEnds {
    private static final Phrases ANSWERS = Phrases.of(SetOffEnds.class, "hall-answers.txt");
    private static final Phrases RANKS = Phrases.of(SetOffEnds.class, "rank-words.txt");
    private static final Phrases DRAWING = Phrases.of(SetOffEnds.class, "drawing-verbs.txt");
    private static final Phrases GLOSSES = Phrases.of(SetOffEnds.class, "glosses.txt");
    private static final Phrases TELLING = Phrases.of(SetOffEnds.class, "telling-verbs.txt");
    private static final Phrases NOISE = Phrases.of(SetOffEnds.class, "noise-nouns.txt");
    private static final long AMID = Tokens.fold("amid");
    private static final long WITHOUT = Tokens.fold("without");
    private static final long FOR = Tokens.fold("for");
    private static final long IN = Tokens.fold("in");
    private static final long QUOTING = Tokens.fold("quoting");

    /** How many words stand at most between the comma and the noun. */
    private static final int PHRASE = 6;

    private final Elements elements;
    private final ClosingComments comments;

    SetOffEnds(Elements elements) {
        this.elements = elements;
        comments = new ClosingComments(elements);
    }

    /** The end of a content behind its cue: ahead of what is set off, else the end given. */
    int end(Cue cue, int start, int end) {
        if (!elements.has(WordKind.COMMA) && !elements.has(WordKind.DASH)) {
            return end;
        }
        int first = elements.at(start);
        int last = Math.min(elements.at(end), first + Elements.NEAR);
        int quoting = cue.start() < start ? quoting(first, last) : -1;
        if (quoting > 0) {
            return elements.first(quoting);
        }
        if (cue.start() >= start) {
            return end;
        }
        boolean clause = cue.takes('t') || elements.is(first, WordKind.THAT);
        for (int k = first + 2; k + 1 < last; k++) {
            if (elements.is(k, WordKind.COMMA)
                    && (comments.endsWith(k + 1)
                            || clause && (isSpeech(k + 1) || isAnswer(k + 1) || isWithheld(k + 1) || isNoise(k + 1)))) {
                return elements.first(k);
            }
            if (clause && elements.is(k, WordKind.DASH) && elements.is(k - 1, WordKind.QUOTATION) && isGloss(k + 1)) {
                return elements.first(k);
            }
        }
        return end;
    }

    /** "to call 101[, quoting Operation Gull]": the comma ahead of what a caller is to give, or of whom the speaker goes by, or -1. */
    private int quoting(int first, int last) {
        int limit = last - 1;
        for (int k = comma(first + 2, limit); k < limit; k = comma(k + 1, limit)) {
            if (elements.fold(k + 1) == QUOTING) {
                boolean told = elements.is(first, WordKind.TO) || elements.is(k - 1, WordKind.NUMBER);
                return told && !elements.quotes(k, last) ? k : -1;
            }
        }
        return -1;
    }

    private int comma(int from, int limit) {
        return elements.next(WordKind.COMMA, from, limit);
    }

    /** "“resting” — [a euphemism for] dead", "“resting” — [Altona-speak], it seems": what quoted words mean, as the writer says. */
    private boolean isGloss(int first) {
        int noun = elements.kind(first).isArticle() ? first + 1 : first;
        return GLOSSES.has(elements.fold(noun)) && elements.fold(noun + 1) == FOR
                || elements.tokens().endsWith(elements.first(first), "-speak");
    }

    /** "in her first speech", "in his frankest remarks". */
    private boolean isSpeech(int in) {
        if (elements.fold(in) != IN || !elements.is(in + 1, WordKind.POSSESSIVE)) {
            return false;
        }
        boolean ranked = false;
        for (int k = in + 2; k < in + 2 + PHRASE && elements.kind(k).isWord(); k++) {
            if (ranked && Circumstances.isOccasion(elements.fold(k))) {
                return true;
            }
            ranked |= RANKS.has(elements.fold(k)) || elements.tokens().endsWith(elements.first(k), "est");
        }
        return false;
    }

    /** "prompting loud cheers", "drawing a heckle". */
    private boolean isAnswer(int verb) {
        if (!elements.is(verb, WordKind.VERB_ING) || !DRAWING.has(elements.fold(verb))) {
            return false;
        }
        for (int k = verb + 1; k < verb + PHRASE && elements.kind(k).isWord(); k++) {
            if (ANSWERS.has(elements.fold(k)) || elements.isHead(k, HeadWords.CRY)) {
                return true;
            }
        }
        return false;
    }

    /** "amid growing calls for her to go": what goes on around whoever speaks. */
    private boolean isNoise(int amid) {
        for (int k = amid + 1;
                elements.fold(amid) == AMID
                        && k < amid + PHRASE
                        && elements.kind(k).isWord();
                k++) {
            if (NOISE.has(elements.fold(k))) {
                return true;
            }
        }
        return false;
    }

    /** "without giving details": what was left untold. */
    private boolean isWithheld(int without) {
        return elements.fold(without) == WITHOUT && TELLING.has(elements.fold(without + 1));
    }
}
