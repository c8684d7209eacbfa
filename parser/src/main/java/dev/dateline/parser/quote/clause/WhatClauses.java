package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Clauses on how somebody calls a thing: "She condemned what [Ann Lee] described as “a plot”". The words are theirs alone. */
public final class WhatClauses {
    /** How many elements whom somebody acts on has: "accused [the port of Altona] of what". */
    private static final int OBJECT = 8;

    private static final long WHAT = Tokens.fold("what");

    /** How far behind its object the verb of such a subject stands. */
    private static final int CLAUSE = 10;

    private WhatClauses() {}

    /** The "what" right ahead of a cue's source in front of it; -1 where there is none. */
    public static int opener(Elements elements, Cue cue) {
        boolean ahead = cue.source() != PhraseSpan.NONE && PhraseSpan.to(cue.source()) <= cue.from();
        int what = ahead ? elements.firstOf(cue.source()) - 1 : -1;
        return elements.fold(what) == WHAT ? what : -1;
    }

    /** "condemned what Ann Lee [said] was a plot": whether a verb of saying stands between such a subject and "was". */
    public static boolean isSaid(NounPhrases phrases, Elements elements, int k) {
        boolean says = elements.has(WordKind.BE)
                && elements.takes(k, 't')
                && elements.is(elements.at(elements.behindForm(k)), WordKind.BE);
        if (!says) {
            return false;
        }
        long subject = phrases.endingAt(elements, elements.subjectEnd(k));
        return subject != PhraseSpan.NONE && elements.fold(elements.firstOf(subject) - 1) == WHAT;
    }

    /**
     * Takes off who does no more to a thing than the verb in front of such a clause tells, and of two the inner one where the
     * clause is a part of what the outer one says: "wants to end what [Ann Lee] says is a plot".
     */
    public static void settle(Elements elements, List<Cue> cues) {
        cues.removeIf(cue -> isSubject(elements, cue));
        for (int i = cues.size() - 2; i >= 0; i--) {
            Cue inner = cues.get(i + 1);
            int what = opener(elements, inner);
            if (what > 0 && isCalled(elements, inner)) {
                int behind = elements.at(inner.to());
                if (isObject(elements, cues.get(i), what)) {
                    cues.remove(i);
                } else if (elements.is(behind, WordKind.BE)
                        && !elements.quotes(behind, elements.count())
                        && isInside(elements, cues.get(i), what)) {
                    cues.remove(i + 1);
                }
            }
        }
    }

    /** "[What Ann Lee told her] shocked the town": what was told is not said, only what came of it. */
    private static boolean isSubject(Elements elements, Cue cue) {
        int object = elements.at(Math.min(cue.to(), elements.to()));
        boolean told =
                cue.takes('o') && (elements.is(object, WordKind.OBJECT) || elements.is(object, WordKind.POSSESSIVE));
        if (!told || opener(elements, cue) != 0 || elements.quotes()) {
            return false;
        }
        int verb = object + 1;
        if (Grammar.looksPast(elements.tokens(), elements.first(verb))) {
            return true;
        }
        while (verb < object + CLAUSE
                && elements.kind(verb).isWord()
                && !elements.kind(verb).isVerb()) {
            verb++;
        }
        return elements.is(verb, WordKind.MODAL);
    }

    /** Whether no pause parts such a clause from the cue in front of it. */
    private static boolean isInside(Elements elements, Cue cue, int what) {
        int k = elements.at(Math.min(cue.to(), elements.to()));
        boolean inside = cue.source() != PhraseSpan.NONE && k < what;
        for (; inside && k < what; k++) {
            switch (elements.kind(k)) {
                case COMMA, DASH, SEMICOLON, COLON, QUOTATION -> inside = false;
                default -> {}
            }
        }
        return inside;
    }

    /** "described as a plot", "said was a plot"; but "did not say what Ann Lee told him". */
    private static boolean isCalled(Elements elements, Cue cue) {
        int behind = elements.at(cue.to());
        return cue.takes('a') || elements.is(behind, WordKind.BE) || elements.is(behind, WordKind.QUOTATION);
    }

    /** "condemned [what]", "apologised for [what]", "accused the port of [what]". */
    private static boolean isObject(Elements elements, Cue cue, int what) {
        int behind = elements.at(Math.min(cue.to(), elements.to()));
        if (what < behind || what > behind + OBJECT) {
            return false;
        }
        for (int k = behind; k < what; k++) {
            switch (elements.kind(k)) {
                case COMMA, THAT, WHO, TO, BE, MODAL, HAVE, QUOTATION, SUBORDINATOR, AND, BUT -> {
                    return false;
                }
                default -> {}
            }
        }
        WordKind before = elements.kind(what - 1);
        return what == behind || before == WordKind.PREPOSITION || before == WordKind.OF || before == WordKind.TO;
    }
}
