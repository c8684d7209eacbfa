package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.ApposedBodies;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PurposeLists;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Finds who holds an office that has commas in itself: "“No,” Minister of Trade, Ports and Roads, [Dr. Ann Lee], said". */
public final class OfficeNames {
    /** How long an office is with whom it belongs to. */
    private static final int OFFICE = 24;

    /** How long a name is with its forms of address. */
    private static final int NAME = 9;

    private static final long FOR = Tokens.fold("for");

    private OfficeNames() {}

    /** The name between an office that opens the unit or stands behind a quotation and the element of a verb; without one, the source that is given. */
    public static long overOffice(Tokens tokens, Elements elements, long source, int verb) {
        int end = elements.is(verb - 1, WordKind.COMMA) ? verb - 1 : verb;
        int comma = -1;
        int k = end - 1;
        boolean of = false;
        for (; k >= 0 && k > end - OFFICE && !elements.is(k, WordKind.QUOTATION); k--) {
            switch (elements.kind(k)) {
                case NAME, AND, ARTICLE, STOP, OPEN, CLOSE -> {}
                case OF, PREPOSITION -> of |= comma > 0;
                case COMMA -> comma = Math.max(comma, k);
                default -> {
                    return source;
                }
            }
        }
        boolean opens = k < 0 && of || elements.is(k, WordKind.QUOTATION);
        int first = opens && comma > k + 1 ? elements.first(k + 1) : -1;
        boolean office = first >= 0 && (Titles.isTitle(tokens, first) || Titles.officeLength(tokens, first) > 0);
        boolean name = comma + 2 < end && elements.is(comma + 1, WordKind.NAME) && elements.is(end - 1, WordKind.NAME);
        for (int i = comma + 1; i < end && name; i++) {
            name = !elements.is(i, WordKind.OF); // "Representative Ann Lee, Democrat of Altona"
        }
        return office && name && !isHeld(tokens, first, elements.first(comma))
                ? PhraseSpan.of(elements.first(comma + 1), elements.first(end))
                : source;
    }

    /** "The Director, Altona Fish Board, [Dr. Ann Lee], said": who holds an office, and not the body between the two, ahead of a verb. */
    public static long overBody(Tokens tokens, Elements elements, long source, int verb) {
        int close = verb > 0 && elements.is(verb - 1, WordKind.COMMA) ? elements.first(verb - 1) : -1;
        if (close < 0 || source == PhraseSpan.NONE || PhraseSpan.from(source) >= close) {
            return source;
        }
        int open = close - 1;
        while (open > elements.from() && open > close - NAME && isOfName(tokens, open)) {
            open--;
        }
        boolean name = open > elements.from()
                && open + 2 < close
                && tokens.is(open, ',')
                && ApposedBodies.opensHolder(tokens, open + 1);
        int office = name ? ApposedBodies.office(tokens, open) : -1;
        return office > elements.from() && PhraseSpan.to(source) >= office ? PhraseSpan.of(open + 1, close) : source;
    }

    /** "[Ann Lee], Managing Director, Water, at Orlo Mills, said": who has a post, and not the field of it behind a comma. */
    public static long overField(Tokens tokens, Elements elements, NounPhrases phrases, long source, int verb) {
        int field = source == PhraseSpan.NONE ? -1 : elements.firstOf(source);
        int at = elements.is(field + 1, WordKind.COMMA) ? field + 2 : field + 1;
        boolean post = field > 3
                && elements.is(field - 1, WordKind.COMMA)
                && tokens.isCapitalized(PhraseSpan.from(source))
                && PhraseSpan.to(source) == PhraseSpan.from(source) + 1
                && elements.is(at, WordKind.PREPOSITION)
                && elements.is(verb - 1, WordKind.COMMA)
                && Titles.mayEnd(tokens, PhraseSpan.from(source) - 2);
        long name = post ? phrases.startingAt(elements.from(), PhraseSpan.from(source)) : PhraseSpan.NONE;
        int comma = PhraseSpan.to(name);
        return name != PhraseSpan.NONE
                        && comma - PhraseSpan.from(name) > 1
                        && tokens.is(comma, ',')
                        && tokens.isCapitalized(comma - 1)
                        && comma + 1 < PhraseSpan.from(source) - 1
                ? name
                : source;
    }

    /** "Minister [for] Trade and Ports Ann Lee": whether a preposition leads to what an office is for. */
    static boolean isOfPurpose(Tokens tokens, int preposition, int limit) {
        return PurposeLists.isInside(tokens, preposition) || isFieldAhead(tokens, preposition, limit);
    }

    /** "said Minister of State [for] Trade Ann Lee": whether what an office is for and a name in full stand behind a preposition. */
    private static boolean isFieldAhead(Tokens tokens, int preposition, int limit) {
        int name = preposition + 1;
        boolean field = tokens.fold(preposition) == FOR
                && tokens.isCapitalized(preposition - 1)
                && Titles.mayEnd(tokens, preposition - 1);
        while (field
                && name + 1 < limit
                && (tokens.isCapitalized(name) || tokens.isSpelled(name, "and"))
                && !PersonNames.isGiven(tokens, name)) {
            name++;
        }
        return field
                && name > preposition + 1
                && (tokens.isCapitalized(name) && tokens.isCapitalized(name + 1) || name > preposition + 3);
    }

    private static boolean isOfName(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                || tokens.is(token, '.')
                || tokens.is(token, '(')
                || tokens.is(token, ')')
                || NameScanner.isParticle(tokens, token);
    }

    /** Whether someone with the office is named in it. */
    private static boolean isHeld(Tokens tokens, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (PersonNames.isGiven(tokens, i) && tokens.isCapitalized(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
