package dev.dateline.parser.quote;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Clauses with a cue that belong to the subject of their sentence, without a comma behind them: "What Lee called a shame
 * [grew worse]", "Cooks who plan to leave [include] him". The verb of the sentence is no part of what was said.
 */
final class SubjectClauses {
    private static final Phrases FINITE = Phrases.of(SubjectClauses.class, "finite-verbs.txt");
    private static final long WHAT = Tokens.fold("what");
    private static final long HAVING = Tokens.fold("having");
    private static final long AS = Tokens.fold("as");
    private static final long BE = Tokens.fold("be");
    private static final long BEEN = Tokens.fold("been");
    private static final long BEING = Tokens.fold("being");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final BareRelatives bare;

    SubjectClauses(Tokens tokens, NounPhrases phrases, Elements elements) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.elements = elements;
        this.bare = new BareRelatives(elements);
    }

    /** The end of a content behind its cue: ahead of the sentence's verb where it runs over that, else the end given. */
    int end(Cue cue, int start, int end) {
        if (bare.isAround(cue) && isOfSubject(cue)) {
            int main = main(elements.at(start));
            return main > 0 ? Math.min(end, elements.first(main)) : end; // "A man police say shot a clerk [was] held"
        }
        int who = opener(cue);
        if (who < 0 || elements.verbs(0, who, 1) > 0) {
            return end;
        }
        int first = elements.at(start);
        int verb = elements.fold(who) == WHAT ? behindThing(first) : elements.is(first, WordKind.TO) ? main(first) : -1;
        return verb > first ? Math.min(end, elements.first(verb)) : end;
    }

    /** Whether a clause without "who" tells of the noun that its sentence opens with. */
    private boolean isOfSubject(Cue cue) {
        long noun = phrases.endingAt(PhraseSpan.from(cue.source()) - 1, elements.from());
        return noun != PhraseSpan.NONE && PhraseSpan.from(noun) == elements.from();
    }

    /** The word that joins the cue's clause to the subject: right ahead of the cue's source, or the source itself. */
    private int opener(Cue cue) {
        boolean ahead = cue.source() != PhraseSpan.NONE && PhraseSpan.to(cue.source()) <= cue.from();
        int subject = ahead ? elements.at(PhraseSpan.from(cue.source())) : -1;
        if (elements.is(subject, WordKind.WHO)) {
            return subject;
        }
        return WhatClauses.opener(elements, cue);
    }

    /** The verb right behind a thing that begins with an element; -1 where none stands there. */
    private int behindThing(int first) {
        int from = first + Elements.bit(elements.fold(first) == AS);
        long thing = phrases.startingAt(elements.first(from), elements.to());
        int behind = thing == PhraseSpan.NONE ? from : elements.at(PhraseSpan.to(thing));
        behind += Elements.bit(elements.is(behind, WordKind.ARTICLE));
        int quoted = behind + Elements.bit(elements.is(behind, WordKind.QUOTATION)); // "a “shame” [grew]"
        boolean verb = quoted > first
                && quoted < elements.count()
                && (isMain(quoted) || Grammar.isIrregularPast(tokens, elements.first(quoted)));
        return verb ? quoted : -1;
    }

    /** The first verb behind an infinitive that can be none of its own: "who hoped to leave [will]". */
    private int main(int first) {
        for (int k = first + 2; k < elements.count() && k < first + Elements.NEAR; k++) {
            if (isMain(k)) {
                return k;
            }
            if (opensClause(elements.kind(k))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a word is a verb that has a subject. */
    private boolean isMain(int k) {
        return switch (elements.kind(k)) {
            case MODAL -> true;
            case HAVE -> elements.fold(k) != HAVING && !elements.is(k - 1, WordKind.TO);
            case BE -> elements.fold(k) != BEEN && elements.fold(k) != BEING && elements.fold(k) != BE;
            default -> FINITE.has(elements.fold(k));
        };
    }

    private static boolean opensClause(WordKind kind) {
        return switch (kind) {
            case THAT, WHO, SUBORDINATOR, QUOTATION, COMMA, AND, BUT, HE, SHE, THEY, WE, IT, YOU, SPEAKER_I -> true;
            default -> false;
        };
    }
}
