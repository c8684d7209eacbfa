package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Tickers;
import dev.dateline.parser.text.Tokens;

/** Names beside what is set off by commas and tells who that is: "[Ann Lee], a cook from Altona, who was there, said". */
public final class ApposedNames {
    /** How far a name may stand from its verb over an apposition: "Smith, the chair of a board of twenty, said". */
    private static final int APPOSITION = 30;

    /** How many words "one of several" has at most. */
    private static final int SEVERAL = 6;

    private static final long AND = Tokens.fold("and");
    private static final long BUT = Tokens.fold("but");
    private static final long WHOSE = Tokens.fold("whose");
    private static final long WHICH = Tokens.fold("which");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;

    public ApposedNames(Narration narration, NounPhrases phrases) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.phrases = phrases;
    }

    /** "said her captain, Mira Sand,": of an office and a name behind it, in front of a limit, the name. */
    public long named(long phrase, int to) {
        if (phrase == PhraseSpan.NONE) {
            return phrase;
        }
        int comma = PhraseSpan.to(phrase);
        if (comma + 2 < to && tokens.is(comma, ',') && tokens.isLowerCase(comma - 1) && isOffice(phrase)) {
            long name = phrases.startingAt(comma + 1, to);
            int end = name == PhraseSpan.NONE ? comma : PhraseSpan.to(name);
            if (isNameBetween(comma, end)) {
                return name;
            }
        }
        return phrase;
    }

    /** "Anna Berg, the mayor of Altona, said": the name before the comma that opens what a comma in a unit closes. */
    public long over(int comma, int from, int to) {
        int low = Math.max(from, comma - APPOSITION);
        for (int i = comma - 1; i > low; i--) {
            if (narration.isQuoted(i)) {
                continue; // a nickname or a title of a work in the apposition
            }
            if (!tokens.is(i, ',')) {
                continue;
            }
            int last = beforeForm(i - 1);
            long name = phrases.endingAt(last, low);
            int one = oneOf(i, low);
            if (one >= 0 && isNameBetween(i, comma)) {
                return PhraseSpan.of(one, comma);
            }
            int before = name == PhraseSpan.NONE ? -1 : PhraseSpan.from(name) - 1;
            boolean place = before > low
                    && Grammar.isPreposition(tokens, before)
                    && !Grammar.isOpening(tokens, before); // "from Altona", but "after Ann Lee, the mayor, said"
            if (name == PhraseSpan.NONE || tokens.isNumber(last) || isPartyTag(name) || place) {
                continue;
            }
            if (isNameBetween(i, comma) && (tokens.isLowerCase(i - 1) || isOffice(name))) {
                if (phrases.joinsName(name)) {
                    return PhraseSpan.of(PhraseSpan.from(name), comma); // "Ann Lee and the director, Tom Reed, said"
                }
                return phrases.endingAt(comma - 1, i + 1); // "the director, Ann Lee, said"
            }
            boolean opens = isAppositive(i + 1, to);
            boolean named = tokens.isCapitalized(last) || tokens.is(i - 1, '.') || !tokens.isCapitalized(i + 1);
            if (opens && named && !Grammar.isPreposition(tokens, PhraseSpan.from(name))) {
                return explained(name, low, from);
            }
        }
        return PhraseSpan.NONE;
    }

    /** "[one] of them, Ann Lee, said", "[one] of the cooks, Ann Lee, said": where one of several begins who is named next, or -1. */
    private int oneOf(int comma, int low) {
        int one = comma - 1;
        while (one > low && one > comma - SEVERAL && tokens.isWord(one) && !tokens.isSpelled(one, "one")) {
            one--;
        }
        return one >= low && tokens.isSpelled(one, "one") && tokens.isSpelled(one + 1, "of") ? one : -1;
    }

    /** "R-Altona": what a member of a parliament has behind the name. */
    private boolean isPartyTag(long phrase) {
        int tag = PhraseSpan.from(phrase);
        int start = tokens.start(tag);
        return tokens.end(tag) - start > 2 && tokens.text().charAt(start + 1) == '-' && tokens.is(tag - 1, ',');
    }

    /** "[Ann Lee], a cook, who was there, said": of who somebody is the name in front that opens a clause. */
    private long explained(long phrase, int low, int from) {
        int comma = overJoined(PhraseSpan.from(phrase) - 1, low);
        if (comma > low + 2 && tokens.isNumber(comma - 1) && tokens.is(comma - 2, ',')) {
            comma -= 2; // "Ann Lee, 54, a cook, who was there, said"
        }
        while (comma > low + 2 && tokens.is(comma - 2, ',') && Titles.isHonour(tokens, comma - 1)) {
            comma -= 2; // "Ann Lee, PhD, a cook, who was there, said"
        }
        boolean common = tokens.isLowerCase(PhraseSpan.from(phrase));
        boolean set = common && comma > low && tokens.is(comma, ',') && endsName(comma - 1);
        long name = set ? phrases.endingAt(beforeForm(comma - 1), low) : PhraseSpan.NONE;
        return name != PhraseSpan.NONE && opensClause(PhraseSpan.from(name), from) ? name : phrase;
    }

    /** "Ann Lee[,] a cook, and a resident of Altona, in Norland, said": the comma in front of the first of two that tell who somebody is. */
    private int overJoined(int and, int low) {
        boolean second = and - 2 > low && Grammar.isAnd(tokens, and) && tokens.is(and - 1, ',');
        long first = second ? phrases.endingAt(and - 2, low) : PhraseSpan.NONE;
        boolean common = first != PhraseSpan.NONE && Grammar.isArticle(tokens, PhraseSpan.from(first));
        return common ? PhraseSpan.from(first) - 1 : and;
    }

    private boolean opensClause(int first, int from) {
        int before = first - 1;
        while (before > from && narration.kind(before) == WordKind.ADVERB) {
            before--;
        }
        return first == from
                || narration.kind(before) == WordKind.ADVERB
                || narration.isQuoted(before)
                || Grammar.isSubordinator(tokens, before)
                || Grammar.isOpening(tokens, before);
    }

    /** "Ann Lee, a cook[,] on Monday said", ", today said": the comma in front of the day of a verb; the token itself where no day is. */
    public int beforeTime(int left) {
        boolean day = left > 2 && Grammar.isCalendar(tokens, left);
        int comma = day && tokens.isSpelled(left - 1, "on") ? left - 2 : left - 1;
        return day && tokens.is(comma, ',') ? comma : left;
    }

    /**
     * Whether a name opens a clause of a unit and nothing parts it from its verb but what tells who that is: "Ann Lee[, a
     * cook from Altona, who was there,] said".
     */
    public boolean isExplained(long source, int verb, int from) {
        int close = beforeTime(verb - 1);
        if (!tokens.is(close, ',')) {
            return false;
        }
        int to = source == PhraseSpan.NONE ? verb : behindForm(PhraseSpan.to(source));
        if (to + 1 >= close
                || close - to >= APPOSITION
                || !tokens.is(to, ',')
                || !endsName(to - 1)
                || !opensClause(PhraseSpan.from(source), from)) {
            return false;
        }
        boolean relative = false;
        boolean described = false;
        boolean whole = true;
        for (int i = to + 1; i < close; i++) {
            WordKind kind = narration.kind(i);
            boolean opens = tokens.is(i - 1, ',');
            boolean more = opens && tokens.fold(i) == AND && described && Grammar.isIndefinite(tokens, i + 1);
            described |= opens && Grammar.isIndefinite(tokens, i);
            if (more) {
                continue; // "Ann Lee, a cook, and a member of the board, said"
            }
            if (opens && (tokens.fold(i) == AND || tokens.fold(i) == BUT) || narration.isQuoted(i)) {
                return false; // "Ann Lee, the cook, and Ole Rask, her aide, said"
            }
            if (kind == WordKind.WHO || opens && (tokens.fold(i) == WHOSE || tokens.fold(i) == WHICH)) {
                relative = true;
                whole = false; // "whose brother, Ole, said"
            } else if (relative) {
                whole |= kind.isVerb() || Grammar.isIrregularPast(tokens, i) || tokens.endsWith(i, "s");
            } else if (isFinite(i, kind) || opens && i > to + 1 && kind == WordKind.VERB_ED) {
                return false;
            }
        }
        return whole;
    }

    /** "Orlo Mills[, Inc. (NYSE: ORL)], a brewer, said": behind the form and the listing of a firm. */
    private int behindForm(int to) {
        int form = tokens.is(to, ',') && LegalForms.is(tokens, to + 1) ? to + 2 : to;
        int stop = LegalForms.isStop(tokens, form) ? form + 1 : form;
        return Tickers.behindListing(tokens, stop);
    }

    /** "Orlo Mills [Inc]. (NYSE: ORL)": the last word in front of the listing and the stop of a firm. */
    private int beforeForm(int last) {
        int listing = Tickers.listingFrom(tokens, last);
        int end = listing > 0 ? listing - 1 : last;
        return LegalForms.isStop(tokens, end) ? end - 1 : end;
    }

    /** "[Lee], the cook", "[Inc.], the brewer", "[(ORL)], the brewer". */
    private boolean endsName(int last) {
        return tokens.isCapitalized(last) || LegalForms.isStop(tokens, last) || Tickers.listingFrom(tokens, last) > 0;
    }

    /** Whether a word of an apposition is none of it, but of a clause: what ends in -ed is a participle there. */
    private boolean isFinite(int token, WordKind kind) {
        return switch (kind) {
            case BE, MODAL, HAVE, HE, SHE, THEY, WE, IT, SPEAKER_I, YOU, THAT, SUBORDINATOR -> true;
            case SEMICOLON, COLON, DASH -> true;
            default -> Grammar.isIrregularPast(tokens, token) && !Grammar.isPreposition(tokens, token + 1);
        };
    }

    /** Whether nothing but a name of two or more words stands between two commas. */
    private boolean isNameBetween(int open, int close) {
        if (close - open < 3) {
            return false;
        }
        boolean modified =
                tokens.isLowerCase(open + 1) && Titles.isModifier(tokens, open + 1); // "retired Judge Ann Lee"
        int first = modified ? open + 2 : open + 1;
        for (int i = first; i < close; i++) {
            if (!tokens.isCapitalized(i) && !tokens.is(i, '.') && !NameScanner.isParticle(tokens, i)) {
                return false;
            }
        }
        return tokens.isCapitalized(first);
    }

    /** "The Minister for Trade and Industry": a phrase that names an office, not who holds it. */
    private boolean isOffice(long phrase) {
        int from = PhraseSpan.from(phrase);
        if (Grammar.isDeterminer(tokens, from)) {
            return true;
        }
        for (int i = from; i < PhraseSpan.to(phrase); i++) {
            if (Grammar.isPreposition(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAppositive(int token, int to) {
        return token < to
                && (tokens.isLowerCase(token) || tokens.isNumber(token) || tokens.isCapitalized(token))
                && (!Grammar.isPronoun(tokens, token) || tokens.isSpelled(token, "who"))
                && !tokens.isSpelled(token, "and")
                && !tokens.isSpelled(token, "but");
    }
}
