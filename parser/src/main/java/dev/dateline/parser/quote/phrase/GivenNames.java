package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.CalledNames;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Names that a participle gives to a noun: "a cook [called Ann Lee] said", no "a cook called Ann Lee a thief". */
final class GivenNames {
    /** No noun with what is told of it has more words. */
    private static final int NOUN = 12;

    /** The words of a name in marks are fewer. */
    private static final int NAME = 7;

    private static final long CALLED = Tokens.fold("called");
    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;
    private final SinglePhrases singles;
    private final PhrasesAhead ahead;

    GivenNames(Tokens tokens, SinglePhrases singles, PhrasesAhead ahead) {
        this.tokens = tokens;
        this.singles = singles;
        this.ahead = ahead;
    }

    /** A name with the noun in front of it that it is given to. */
    long over(long name, int floor) {
        int word = PhraseSpan.from(name) - 1;
        long noun = word > floor && name(word) == name ? noun(word, floor) : PhraseSpan.NONE;
        return noun == PhraseSpan.NONE ? name : PhraseSpan.of(PhraseSpan.from(noun), PhraseSpan.to(name));
    }

    /** A noun with the name behind it that it is given, ahead of a limit. */
    long behind(long noun, int limit) {
        int word = PhraseSpan.to(noun);
        boolean given = word + 1 < limit && tokens.isCapitalized(word + 1) && isNoun(noun);
        long name = given ? name(word) : PhraseSpan.NONE;
        return name == PhraseSpan.NONE || PhraseSpan.to(name) > limit
                ? noun
                : PhraseSpan.of(PhraseSpan.from(noun), PhraseSpan.to(name));
    }

    /** Whether a word gives the noun in front of it the name behind it. */
    boolean isGiving(int word) {
        if (name(word) == PhraseSpan.NONE && !isMarked(word)) {
            return false; // most words
        }
        int behind = word > 1 && Grammar.isAdverb(tokens, word - 1) ? word - 1 : word; // "a lamb [later] named Fern"
        return noun(behind, Math.max(0, word - NOUN)) != PhraseSpan.NONE;
    }

    /** "called [“Orlo Home,”]": whether nothing but a name in capitals stands in marks behind a word that names. */
    private boolean isMarked(int word) {
        int last = word + 2;
        if (last >= tokens.count() || !isMark(word + 1) || !NamedPassages.isNaming(tokens, word)) {
            return false;
        }
        while (last < tokens.count() && last < word + NAME && tokens.isCapitalized(last)) {
            last++;
        }
        int close = tokens.is(last, ',') ? last + 1 : last;
        return last > word + 2 && close < tokens.count() && isMark(close);
    }

    private boolean isMark(int token) {
        char sign = tokens.sign(token);
        return sign == '“' || sign == '”' || sign == '"';
    }

    /** The name behind a word that may give it, if nothing follows that would make it an object. */
    private long name(int word) {
        int first = word + 1;
        if (first >= tokens.count() || !tokens.isCapitalized(first) || CalledNames.behind(tokens, word) != first) {
            return PhraseSpan.NONE;
        }
        long name = ahead.startingAt(first, Math.min(tokens.count(), word + NOUN));
        return name != PhraseSpan.NONE && closes(word, PhraseSpan.to(name)) ? name : PhraseSpan.NONE;
    }

    private boolean closes(int word, int behind) {
        return switch (behind < tokens.count() ? WordKind.of(tokens, behind) : WordKind.STOP) {
            case STOP, COMMA, BE, HAVE, MODAL, WHO, VERB_ED, VERB_S -> true;
            case PREPOSITION -> tokens.fold(word) != CALLED && Nouns.isPerson(tokens, word - 1);
            default ->
                Grammar.isReporting(tokens, behind)
                        || Grammar.isIrregularPast(tokens, behind)
                        || CueVerbs.find(tokens, behind, tokens.count()) != Phrases.NONE;
        };
    }

    private long noun(int word, int floor) {
        long noun = word > floor ? singles.endingAt(word - 1, floor) : PhraseSpan.NONE;
        return noun != PhraseSpan.NONE && isNoun(noun) ? noun : PhraseSpan.NONE;
    }

    /** "a local teacher", "a young Dane", "one of the ships": no name, and not told apart before. */
    private boolean isNoun(long noun) {
        int first = PhraseSpan.from(noun);
        int last = PhraseSpan.to(noun) - 1;
        return (tokens.isLowerCase(last) || NameScanner.isOfAPeople(tokens, last))
                && last > first
                && Grammar.isDeterminer(tokens, first)
                && !Grammar.isPossessive(tokens, first)
                && tokens.fold(first) != THE;
    }
}
