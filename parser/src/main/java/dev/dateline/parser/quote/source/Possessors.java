package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Whose a noun is that attributes, in a phrase that was read as its source: "a shield against [Lee]’s attacks". */
final class Possessors {
    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");
    private static final int MIND = AttributionWords.sort("mind-noun");
    private static final int STATE = AttributionWords.sort("state-adjective");
    private static final Phrases NO_HEADS = Phrases.of(ListedWords.class, "no-heads.txt");

    private final Tokens tokens;
    private final Elements elements;

    Possessors(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.elements = bench.elements();
    }

    /** "threw his weight behind [Lee]’s advice": whose the noun is that attributes, where the phrase ends with them; or none. */
    long ahead(int from, int to, int k) {
        return Grammar.isPossessive(tokens, to) && isNounBehind(to, k)
                ? PhraseSpan.of(behindThing(from, to), to)
                : PhraseSpan.NONE;
    }

    /** "Lee’s [latest advice]": whether a word that attributes is the noun behind whose it is, and no verb. */
    private boolean isNounBehind(int possessive, int k) {
        int first = elements.at(possessive) + 1;
        return first <= k && k <= first + 1 && !elements.is(k, WordKind.VERB_ED) && !elements.isIrregularPast(k);
    }

    /** "threw [his weight behind] Lee’s advice", "held [up] Lee’s plan": behind the things ahead of whose a noun is. */
    private int behindThing(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            switch (elements.kind(elements.at(i))) {
                case PREPOSITION, TO, BY -> {
                    boolean someone = i > from && (tokens.isCapitalized(i - 1) || Nouns.isSomeone(tokens, i - 1));
                    int verb = i
                            + 1
                            + Elements.bit(elements.is(elements.at(i + 1), WordKind.VERB_ING)); // "in doubting Lee’s"
                    return someone ? from : Math.min(verb, to - 1); // but "the lawyer for Lee"
                }
                case AND -> {
                    boolean thing = i > from
                            && i + 1 < to
                            && tokens.isLowerCase(i - 1)
                            && tokens.isCapitalized(i + 1)
                            && !Nouns.isAny(tokens, i - 1)
                            && !Nouns.isSeveral(tokens, i - 1);
                    return thing ? i + 1 : from; // "in [polls and] Lee’s plan"
                }
                default -> {}
            }
        }
        boolean doing = elements.is(elements.at(from), WordKind.VERB_ING) // "for [condemning] Lee’s attacks"
                && from + 1 < to
                && tokens.isCapitalized(from + 1);
        return tokens.isLowerCase(from) && (doing || NO_HEADS.has(tokens, from)) ? from + 1 : from;
    }

    /** "[Lee]’s renewed endorsement", "[her] nuanced views": whose the noun is that attributes; or none. */
    long within(int from, int to, int k) {
        if (!isNoun(k, to - 1)) {
            return PhraseSpan.NONE;
        }
        for (int i = to - 1; i >= from; i--) {
            if (i > from && Grammar.isPossessive(tokens, i)) {
                return PhraseSpan.of(behindPreposition(from, i), i);
            }
            switch (elements.kind(elements.at(i))) {
                case POSSESSIVE -> {
                    return PhraseSpan.of(i, i + 1);
                }
                case PREPOSITION, OF, TO, BY, AND -> {
                    return PhraseSpan.NONE; // "Lee’s trip to a private talk"
                }
                default -> {}
            }
        }
        return PhraseSpan.NONE;
    }

    private boolean isWhose(int token) {
        return Grammar.isPossessive(tokens, token) || elements.is(elements.at(token), WordKind.POSSESSIVE);
    }

    /** "counter to [Mr. Lee]’s first pledge": behind the last preposition that is no "of". */
    private int behindPreposition(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            switch (elements.kind(elements.at(i))) {
                case PREPOSITION, TO, BY -> {
                    return i + 1;
                }
                default -> {}
            }
        }
        return from;
    }

    /** Whether a word that attributes is a noun, by the word in front of it and the one behind: no "Lee’s aide claims". */
    private boolean isNoun(int k, int before) {
        boolean noun = tokens.isLowerCase(before)
                && !Nouns.isAny(tokens, before)
                && !Nouns.isSeveral(tokens, before)
                && !Titles.isOccupation(tokens, before);
        if (!noun || !tokens.isLowerCase(elements.first(k))) {
            return false;
        }
        boolean named = !elements.isCueVerb(k) && isNamed(elements.sort(k));
        boolean adjective = Adjectives.describes(tokens, before)
                || Grammar.hasPastEnding(tokens, before) && isWhose(before - 1); // "her nuanced views"
        return switch (elements.kind(k)) {
            case VERB_ED -> false;
            case VERB_ING, VERB_S, PAPER -> named || adjective;
            default ->
                named
                        || (!elements.isCueVerb(k)
                                        ? adjective || elements.sort(k) != STATE && isWhose(before - 1)
                                        : elements.isBase(k))
                                && !elements.isIrregularPast(k)
                                && !tokens.endsWith(before, "s") // no "Lee’s friends claim"
                                && !isVerbBy(elements.kind(k + 1));
        };
    }

    /** "assurance", "belief": whether a word is a noun wherever it attributes. */
    private static boolean isNamed(int sort) {
        return sort == EVIDENCE || sort == MIND;
    }

    /** "the nation’s youth predict [they] will": whether a word behind one that may be a noun makes it a verb. */
    private static boolean isVerbBy(WordKind behind) {
        return switch (behind) {
            case HE, SHE, THEY, WE, IT, SPEAKER_I, YOU, OBJECT, ARTICLE, POSSESSIVE, DETERMINER, NAME -> true;
            default -> false;
        };
    }
}
