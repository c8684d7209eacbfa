package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The subject that a unit opens with, over what stands ahead of it: "However, [ships] sailed", "Led by Lee, [ships] sailed". */
final class UnitSubject {
    /** How far from the beginning of a sentence an introduction reaches: "In a letter to the board, Smith said". */
    private static final int INTRODUCTION = 30;

    private static final Phrases FRONTS = Phrases.of(UnitSubject.class, "preposition-fronts.txt");
    private static final long BY = Tokens.fold("by");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private int from;
    private int to;
    private boolean read;
    private long subject;

    UnitSubject(Narration narration, NounPhrases phrases) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.phrases = phrases;
    }

    /** Goes on with another unit. */
    void begin(int unitFrom, int unitTo) {
        from = unitFrom;
        to = unitTo;
        read = false;
    }

    /** The phrase that the unit opens with, behind a conjunction or an introduction set off by a comma. */
    long phrase() {
        if (!read) {
            subject = read();
            read = true;
        }
        return subject;
    }

    private long read() {
        int i = from < to && isOpening(from) ? from + 2 : from; // "However, ships"
        i = i == from && isOpener(from) ? from + 1 : i;
        while (i < to
                && !narration.isQuoted(i)
                && tokens.isWord(i)
                && (Grammar.isSubordinator(tokens, i) || Grammar.isAdverb(tokens, i))) {
            i++;
        }
        if (TimeWords.isModified(tokens, i, i + 2)) { // "Last month, ships"
            i += tokens.is(i + 2, ',') ? 3 : 2;
        } else if (i < to && (Grammar.isPreposition(tokens, i) || isAsked(i) || isFronted(i))) {
            int limit = Math.min(to, i + INTRODUCTION);
            while (i < limit && !tokens.is(i, ',') && !narration.isQuoted(i)) {
                i++;
            }
            i++;
        }
        return i < to ? phrases.startingAt(i, to) : PhraseSpan.NONE;
    }

    /** "[Asked] about it, Ann Lee left", "[Grilled] on the fog, Ann Lee left": a participle ahead of the subject. */
    private boolean isAsked(int token) {
        int form = CueVerbs.find(tokens, token, to);
        boolean cue = form != Phrases.NONE && CueVerbs.form(form).takes('o') && Grammar.hasPastEnding(tokens, token);
        return (cue || AskedParticiples.has(tokens, token))
                && token + 1 < to
                && (Grammar.isPreposition(tokens, token + 1) || Grammar.isSubordinator(tokens, token + 1));
    }

    /** "[Facing] a strike, ships sailed", "[Led] by Ann Lee, ships sailed": a participle or a preposition in front, which no noun is. */
    private boolean isFronted(int token) {
        int next = token + 1;
        if (next >= to || !tokens.isCapitalized(token) || !tokens.isLowerCase(next) || Nouns.isAny(tokens, token)) {
            return false;
        }
        boolean doing = tokens.endsWith(token, "ing")
                && PlainWords.has(tokens, token)
                && AttributionWords.sort(tokens, token) == AttributionWords.NONE
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isBe(tokens, next);
        boolean done = tokens.fold(next) == BY
                && (Grammar.hasPastEnding(tokens, token) || Grammar.isIrregularPast(tokens, token));
        boolean beside = FRONTS.has(tokens, token) && Grammar.isPreposition(tokens, next); // "[Ahead] of the vote"
        return doing || done || beside;
    }

    /** "[However], ships sailed", "[Reacting], Ann Lee said": a word that a comma sets off at the beginning of a sentence. */
    private boolean isOpening(int token) {
        return Grammar.isOpeningAdverb(tokens, token)
                || tokens.is(token + 1, ',')
                        && tokens.isCapitalized(token)
                        && tokens.endsWith(token, "ing")
                        && (PlainWords.has(tokens, token)
                                || AttributionWords.sort(tokens, token) != AttributionWords.NONE);
    }

    /** "[Then] she was quiet": no name, for all its capital. */
    private boolean isOpener(int token) {
        return token + 1 < to
                && tokens.isCapitalized(token)
                && ListedWords.is(tokens, token, ListedWords.OPENER)
                && tokens.isLowerCase(token + 1);
    }
}
