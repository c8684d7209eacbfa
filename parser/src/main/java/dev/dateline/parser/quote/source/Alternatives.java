package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Subjects that "or" or "but" would cut in two: "[Hosts or trip planners] say", "[The tired or badly paid cook] says". */
final class Alternatives {
    /** How many words may tell what somebody is like ahead of "or". */
    private static final int FAR = 4;

    private static final long OR = Tokens.fold("or");

    private final NounPhrases phrases;
    private final Elements elements;
    private final Tokens tokens;

    Alternatives(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.tokens = elements.tokens();
    }

    /** A source ahead of its cue with what such a word joins to it. */
    long whole(long source) {
        int joint = joint(source);
        boolean or = elements.fold(joint) == OR;
        if (joint < 1 || !or && !elements.is(joint, WordKind.BUT)) {
            return source;
        }
        int from = describing(joint);
        if (from < 0 && or && isSomeone(source)) {
            from = noun(joint);
        }
        return from < 0 ? source : PhraseSpan.of(elements.first(from), PhraseSpan.to(source));
    }

    /** The element in front of a source and of the adjectives that were cut off with it: "tired [or] badly paid cook". */
    private int joint(long source) {
        int first = elements.firstOf(source);
        int k = first - 1;
        while (k > first - FAR && k > 0 && (elements.is(k, WordKind.ADVERB) || isAdjective(k))) {
            k--;
        }
        return elements.kind(first).isArticle() ? first - 1 : k;
    }

    /** "[The tired] or badly paid cook", "[Small] but loud crowds": where adjectives ahead of the word begin; or -1. */
    private int describing(int joint) {
        if (elements.kind(joint + 1).isArticle()) {
            return -1;
        }
        int k = joint - 1;
        while (k >= 0 && k > joint - FAR && (elements.is(k, WordKind.ADVERB) || isAdjective(k))) {
            k--;
        }
        if (k == joint - 1) {
            return -1;
        }
        boolean opened = elements.kind(k).isArticle() || elements.is(k, WordKind.DETERMINER);
        return opened ? k : k < 0 ? 0 : -1;
    }

    private boolean isAdjective(int k) {
        return Grammar.looksPast(tokens, elements.first(k)) || Adjectives.describes(tokens, elements.first(k));
    }

    /** "[Hosts] or planners": where the persons or the body ahead of "or" begin, if a clause does so; or -1. */
    private int noun(int or) {
        long phrase = phrases.endingBefore(elements, or);
        int first = elements.firstOf(phrase);
        return first >= 0 && isSomeone(phrase) && opensClause(first) ? first : -1;
    }

    private boolean opensClause(int first) {
        return first == 0
                || switch (elements.kind(first - 1)) {
                    case THAT, SUBORDINATOR, DASH, SEMICOLON -> true;
                    case COMMA -> !Nouns.isSeveral(tokens, elements.first(first - 2)); // "sailors, cooks or bakers"
                    default -> false;
                };
    }

    private boolean isSomeone(long phrase) {
        int last = PhraseSpan.to(phrase) - 1;
        return switch (elements.kind(elements.at(last))) {
            case TITLE, PERSON, PERSONS, BODY -> true;
            default -> Nouns.isSeveral(tokens, last); // "Hosts" as a sentence opens
        };
    }
}
