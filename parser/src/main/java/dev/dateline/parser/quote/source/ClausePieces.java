package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.unsaid.Imperatives;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Words ahead of what looks like a verb of saying that are no noun phrase, but a piece of a clause: a verb with its
 * object, "to [use a play] to comment on it", or a phrase that lacks its noun, "[crews of recent] protests". Nobody is
 * the source.
 */
final class ClausePieces {
    private static final Phrases GIVING = Phrases.of(ClausePieces.class, "giving-participles.txt");
    private static final Phrases TIMES = Phrases.of(ClausePieces.class, "time-adjectives.txt");

    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;
    private final Elements elements;

    ClausePieces(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** Whether the source of a cue is one. */
    boolean has(Cue cue) {
        long source = cue.source();
        if (source == PhraseSpan.NONE || PhraseSpan.to(source) > cue.head()) {
            return false;
        }
        int first = elements.firstOf(source);
        int last = elements.at(PhraseSpan.to(source) - 1);
        if (first == 0 && last == 0 && Imperatives.opens(elements)) {
            return true; // "[Consider] the phrase “we are late”"
        }
        int k = elements.at(cue.head());
        return cue.kind() == Cue.Kind.PLAIN
                && !elements.quotes()
                && (isToDo(first)
                        || isDone(first, last)
                        || isLetDo(first, last, k)
                        || isOrder(first, last)
                        || last == k - 1 && (lacksNoun(first, last) || first == last && isOpener(first)));
    }

    /** "[crews of recent] protests in Selm agreed": the source as far as its verb where it ends ahead of its noun. */
    long whole(long source, Cue cue) {
        int end = elements.at(cue.from());
        int last = elements.at(PhraseSpan.to(source) - 1);
        int behind = last + 1;
        boolean cut = behind < end && lacksNoun(elements.firstOf(source), last);
        while (cut && behind < end && behind < last + Elements.NEAR && isOfPhrase(elements.kind(behind))) {
            behind++;
        }
        return cut && behind == end ? PhraseSpan.of(PhraseSpan.from(source), cue.from()) : source;
    }

    private static boolean isOfPhrase(WordKind kind) {
        return kind == WordKind.PREPOSITION || kind == WordKind.OF || kind == WordKind.PERSONS || kind.isPhrase();
    }

    /** "Lee did, however, [use her play] to comment", "to [combine tools with] support": a verb behind "to" or its auxiliary. */
    private boolean isToDo(int first) {
        int left = first - 1;
        while (elements.is(left, WordKind.ADVERB) || elements.is(left, WordKind.COMMA)) {
            left--;
        }
        boolean verb = tokens.isLowerCase(elements.first(first)) && Imperatives.isVerb(elements, first);
        return verb
                && switch (elements.kind(left)) {
                    case TO, MODAL, NOT -> true;
                    default -> false;
                };
    }

    /** ", [giving officials] hope that": a participle that takes whom it is given to and what. */
    private boolean isDone(int first, int last) {
        return last > first && elements.is(first - 1, WordKind.COMMA) && GIVING.has(elements.fold(first));
    }

    /** "are trained as [cooks to let cooks] protest": who only is let do so. */
    private boolean isLetDo(int first, int last, int k) {
        return elements.is(k - 1, WordKind.TO)
                && last > first + 1
                && elements.is(last - 2, WordKind.TO)
                && elements.is(last, WordKind.PERSONS)
                && tokens.isLowerCase(elements.first(last - 1));
    }

    /** "[Demand] a good meal, but remember": a word that opens a sentence ahead of an article, which only a verb's object does. */
    private boolean isOrder(int first, int last) {
        return first == 0
                && last == 0
                && elements.is(0, WordKind.WORD)
                && elements.kind(1).isArticle()
                && elements.fold(1) != THE; // "Lee the cook knows"
    }

    /** "[Financial] details of the deal", "[Global] interest in it": what opens a sentence and tells of what kind its noun is. */
    private boolean isOpener(int first) {
        int noun = first + 1;
        boolean plain =
                first == 0 && !elements.is(noun, WordKind.VERB_ED) && Adjectives.opens(tokens, elements.first(first));
        return plain
                && switch (elements.kind(noun + 1)) {
                    case OF, PREPOSITION, DASH -> true;
                    default -> false;
                };
    }

    /** "[crews of recent] protests", "on [common] challenges": an adjective whose noun the word of saying is. */
    private boolean lacksNoun(int first, int last) {
        int adjective = elements.first(last);
        boolean alone =
                last == first || elements.is(last - 1, WordKind.OF) || elements.is(last - 1, WordKind.PREPOSITION);
        return alone
                && tokens.isLowerCase(adjective)
                && !Nouns.isAny(tokens, adjective)
                && !Grammar.isFunctional(tokens, adjective)
                && (Adjectives.describes(tokens, adjective) || TIMES.has(elements.fold(last)));
    }
}
