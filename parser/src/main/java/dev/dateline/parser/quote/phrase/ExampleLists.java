package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Several and those of them who are named: "Groups such as Moss Watch, Fog Aid and Tarn Help say" is one source. */
public final class ExampleLists {
    /** How many tokens a list of names has, at most. */
    private static final int LONGEST = 24;

    private static final long AND = Tokens.fold("and");
    private static final long AS = Tokens.fold("as");
    private static final long INCLUDING = Tokens.fold("including");
    private static final long LIKE = Tokens.fold("like");
    private static final long SUCH = Tokens.fold("such");

    private final Tokens tokens;
    private final NounPhrases phrases;

    public ExampleLists(Tokens tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** A source with the rest of the list that it is a part of, from one token of the unit to another. */
    public long over(long source, int floor, int limit) {
        int from = PhraseSpan.from(source);
        for (int i = from + 1; i + 1 < PhraseSpan.to(source); i++) {
            if (isOpener(i) && tokens.isCapitalized(i + 1)) {
                int end = listEnd(PhraseSpan.to(source), limit); // "[Groups like Moss Watch], Fog Aid and"
                return PhraseSpan.of(from, end);
            }
        }
        int opener = from - 1;
        boolean comma = false;
        while (opener > floor && opener > from - LONGEST && isInList(opener)) {
            comma |= tokens.is(opener, ',');
            opener--;
        }
        boolean list = comma && opener > floor && tokens.isCapitalized(from) && isOpener(opener);
        int noun = list && tokens.fold(opener) == AS ? opener - 2 : opener - 1;
        noun -= list && tokens.fold(opener) == INCLUDING && tokens.is(noun, ',') ? 1 : 0; // "Groups, including"
        long several = list && noun >= floor && Nouns.isSeveral(tokens, noun)
                ? phrases.endingAt(noun, floor)
                : PhraseSpan.NONE;
        return several == PhraseSpan.NONE ? source : PhraseSpan.of(PhraseSpan.from(several), PhraseSpan.to(source));
    }

    private boolean isOpener(int token) {
        long fold = tokens.fold(token);
        return fold == LIKE || fold == INCLUDING || fold == AS && token > 0 && tokens.fold(token - 1) == SUCH;
    }

    private boolean isInList(int token) {
        return tokens.isCapitalized(token) && !Grammar.isReporting(tokens, token)
                || tokens.is(token, ',')
                || tokens.fold(token) == AND;
    }

    /** Behind the last name of a list that goes on with a comma here; the token itself where none does. */
    private int listEnd(int token, int limit) {
        int i = token;
        while (i + 1 < limit && i < token + LONGEST) {
            int joint = tokens.is(i, ',') && tokens.fold(i + 1) == AND ? i + 1 : i;
            boolean last = tokens.fold(joint) == AND;
            if (!last && !tokens.is(joint, ',') || joint + 1 >= limit || !tokens.isCapitalized(joint + 1)) {
                return token;
            }
            i = joint + 1;
            while (i < limit && tokens.isCapitalized(i)) {
                i++;
            }
            if (last) {
                return i;
            }
        }
        return token;
    }
}
