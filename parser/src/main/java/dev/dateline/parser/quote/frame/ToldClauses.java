package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * Whether what stands in front of a comma and a verb of saying is a clause that was said, "[Rents, a burden, fell], said Ann
 * Lee.", or no more than a name and who it is, "[Lund, the master of the port], denied".
 */
public final class ToldClauses {
    /** No name between commas has more words, with its title. */
    private static final int LONG = 4;

    private static final long WHICH = Tokens.fold("which");

    private final Tokens tokens;
    private final Elements elements;

    public ToldClauses(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /**
     * Whether it is a clause, as far as auxiliaries and forms in -ed tell.
     *
     * @param sure whether it has to have a verb, even where no other comma parts it: "Lund, [told] Ann Lee"
     */
    public boolean isClause(int comma, boolean sure) {
        int from = lastComma(comma);
        if (from < 0) {
            return false;
        }
        if (from == 0 && !sure) {
            return true;
        }
        int first = behindAdverb(from + 1);
        boolean participle = elements.is(first, WordKind.VERB_ED) || elements.is(first, WordKind.VERB_ING);
        if (from > 0 && participle && elements.finite(first + 1, comma) == 0) {
            return false; // "A poll, taken in May, [shows]"
        }
        boolean whole = !holdsRelative(from, comma) || from == 0 && hasSecondVerb(comma) || resumesInside(from, comma);
        return whole && (elements.verbs(from, comma, 1) > 0 || hasPresent(from, comma));
    }

    /** "The man who [ran] the mill [had left], said": whether a verb follows that of a clause with "who". */
    private boolean hasSecondVerb(int comma) {
        int who = 0;
        while (who < comma && !elements.is(who, WordKind.WHO) && elements.fold(who) != WHICH) {
            who++;
        }
        int verbs = 0;
        for (int k = who + 1; k < comma; k++) {
            boolean first = isVerb(k) && !elements.kind(k - 1).isBetween();
            boolean joined = elements.isAndBut(k - 1);
            verbs += Elements.bit(first && !joined && !elements.kind(k - 1).isArticle());
        }
        return verbs > 1;
    }

    /** "Lund, who was “tired,” [had] left, said": whether the comma inside of quoted words closes a clause with "who". */
    private boolean resumesInside(int from, int comma) {
        for (int k = from + 1; k < comma; k++) {
            boolean pause = elements.is(k, WordKind.QUOTATION) && tokens.is(elements.first(k + 1) - 2, ',');
            if (pause) {
                return isVerb(elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1);
            }
        }
        return false;
    }

    /** "The port [needed] nets, oars and ropes, said", "The fire [was] big, killing two, said": whether the verb stands ahead of the last comma. */
    public boolean isComplete(int comma) {
        int from = lastComma(comma);
        boolean verb = false;
        boolean inner = false;
        for (int k = Math.max(0, from - Elements.NEAR); k < from; k++) {
            if (elements.is(k, WordKind.COMMA) && isVerb(behindAdverb(k + 1))) {
                return true; // "The bank, which is old, will cut jobs, or 4 percent of them"
            }
            verb |= isVerb(k) && !isParticiple(k);
            inner |= elements.is(k, WordKind.WHO)
                    || elements.fold(k) == WHICH
                    || elements.is(k, WordKind.THAT)
                    || elements.is(k, WordKind.SUBORDINATOR)
                    || elements.isSaying(k);
        }
        return from > 0 && verb && !inner;
    }

    /** "The port [has] closed two piers, up from one, Ann Lee told them": whether a verb follows the subject that a sentence opens with. */
    public boolean isMainClause(int comma) {
        for (int k = 1; k < comma && k < Elements.NEAR; k++) {
            if (isVerb(k) && !isParticiple(k) && !elements.kind(k - 1).isArticle()) {
                return true;
            }
            if (elements.is(k, WordKind.COMMA)
                    || elements.is(k, WordKind.WHO)
                    || elements.is(k, WordKind.THAT)
                    || elements.is(k, WordKind.SUBORDINATOR)
                    || elements.fold(k) == WHICH) {
                return false;
            }
        }
        return false;
    }

    /** "A man [arrested] in May", "the [retired] nurse". */
    private boolean isParticiple(int k) {
        return elements.is(k, WordKind.VERB_ED)
                && (elements.kind(k - 1).isArticle()
                        || elements.is(k + 1, WordKind.PREPOSITION)
                        || elements.is(k + 1, WordKind.BY));
    }

    private boolean isVerb(int k) {
        return elements.kind(k).isVerb() || isFinite(k);
    }

    /**
     * Whether the verb of the clause stands behind the last comma: "Rents, a burden, [fell] in May", "Rents, fares and wages
     * [rose]". No second verb can follow that without "and", so who says it stands behind the verb of saying.
     *
     * @param sure whether it has to be more than a form that may be a participle or a noun: "Lund, a cook, [left] alone, [told]"
     */
    public boolean hasVerb(int comma, boolean sure) {
        int from = lastComma(comma);
        if (from <= 0 || !elements.is(from, WordKind.COMMA) || holdsRelative(from, comma)) {
            return false;
        }
        int first = behindAdverb(from + 1);
        switch (elements.kind(first)) {
            case PREPOSITION, SUBORDINATOR, BY, OF, TO, VERB_ING -> {
                return false; // "Lund, after he left, [confirmed] Ann Lee as his heir"
            }
            default -> {}
        }
        boolean apposed = lastComma(from) > 0; // "Lund, a cook, [faces] a fine"; no "Lund, [seen] in May, said"
        if (!sure && apposed && opens(first)) {
            return true;
        }
        for (int k = first; k < comma; k++) {
            boolean whole = k > first || apposed || isSure(k);
            if (isFinite(k) && (sure ? isSure(k) : whole)) {
                return true;
            }
        }
        return false;
    }

    /** "The mayor’s brother [left the port], Lee said": whether a sentence without another comma has a verb, and no clause with "who". */
    public boolean isPlainClause(int comma) {
        if (lastComma(comma) != 0 || holdsRelative(-1, comma)) {
            return false;
        }
        for (int k = 1; k < comma; k++) {
            if (elements.is(k, WordKind.THAT) || elements.is(k, WordKind.SUBORDINATOR)) {
                return false;
            }
            if (isFinite(k) && (elements.kind(k + 1).isArticle() || isMoved(k))) {
                return true;
            }
        }
        return false;
    }

    /** "Prices [rose] 3 percent", "Sales [fell] in May", "Sales [grew] slowly": how far, when or how. */
    private boolean isMoved(int k) {
        return switch (elements.kind(k + 1)) {
            case NUMBER, SIGN -> true;
            case PREPOSITION, ADVERB, TO, CALENDAR -> elements.kind(k - 1).isOpen();
            default -> false;
        };
    }

    /** "Since it is late, [watch out for mud], says Lee": whether what the last comma parts from a verb is more than somebody. */
    public boolean isLong(int comma) {
        int from = lastComma(comma);
        return from >= 0
                && comma - from > LONG
                && !holdsRelative(from, from + 2)
                && !(from > 0 && isSomebody(from + 1, comma));
    }

    /** "Ann Lee, [the mayor of Altona], said": an article, or what somebody is, opens no order. */
    private boolean isSomebody(int first, int comma) {
        boolean somebody = elements.kind(first).isArticle();
        for (int k = Math.max(0, first - Elements.NEAR); k < first; k++) {
            if (isVerb(k)) {
                return false; // "The port needed new cranes, a basin and 300 men, said"
            }
        }
        for (int k = first; k < comma && k < first + LONG; k++) {
            somebody |= elements.is(k, WordKind.PERSON) || elements.is(k, WordKind.TITLE);
        }
        return somebody;
    }

    /** "[faces] a fine", "[closed] in May", "[bore] no marks": a verb behind the comma that closes who somebody is. */
    private boolean opens(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED, VERB_S -> true;
            case WORD -> elements.kind(k + 1).isArticle() || elements.is(k + 1, WordKind.DETERMINER);
            default -> false;
        };
    }

    /** A verb in its past or present, wherever it stands. */
    private boolean isFinite(int k) {
        int token = elements.first(k);
        return tokens.isLowerCase(token)
                && (Grammar.isIrregularPast(tokens, token) || ListedWords.is(tokens, token, ListedWords.FINITE))
                && !elements.is(k, WordKind.QUOTATION)
                && !elements.kind(k - 1).isArticle();
    }

    /** "[fell]", "[sold] the mill": no participle, and no noun. */
    private boolean isSure(int k) {
        return elements.isListed(k, ListedWords.FINITE) || elements.kind(k + 1).isArticle();
    }

    /** The last comma in front of one that sets off more than where something is; 0 for the beginning, -1 behind a colon. */
    private int lastComma(int comma) {
        int from = comma - 1;
        while (from > 0 && !(elements.is(from, WordKind.COMMA) && !isPlace(from, comma))) {
            if (elements.is(from, WordKind.COLON)) {
                return -1;
            }
            from--;
        }
        return from;
    }

    private int behindAdverb(int k) {
        return elements.is(k, WordKind.ADVERB) ? k + 1 : k;
    }

    private boolean holdsRelative(int from, int comma) {
        for (int k = from + 1; k < comma; k++) {
            if (elements.is(k, WordKind.WHO) || elements.fold(k) == WHICH) {
                return true;
            }
        }
        return false;
    }

    /** "It worked for the port[, at both ends of it], said Ann Lee": whether a comma sets off no more than where something is. */
    private boolean isPlace(int comma, int end) {
        return elements.is(comma + 1, WordKind.PREPOSITION)
                && elements.verbs(comma + 1, end, 1) == 0
                && elements.verbs(0, comma, 1) > 0;
    }

    /** "Lee, a cook, [plans] to sue". */
    private boolean hasPresent(int from, int comma) {
        for (int k = from; k < comma && k < from + Elements.NEAR; k++) {
            boolean inForm = elements.isCueVerb(k);
            boolean clause = elements.is(k + 1, WordKind.TO) || elements.is(k + 1, WordKind.THAT) || isBehindOne(k);
            boolean several = elements.is(k, WordKind.WORD)
                    && (elements.is(k - 1, WordKind.PERSONS) || elements.is(k - 1, WordKind.THEY))
                    && (clause || elements.is(k + 1, WordKind.ARTICLE)); // "Voters [support] the bill"
            if (inForm && (several || elements.is(k, WordKind.VERB_S) && clause)) {
                return true;
            }
        }
        return false;
    }

    /** "Lee [thinks] the port is closed": a verb between who does so and an article. */
    private boolean isBehindOne(int k) {
        return elements.is(k + 1, WordKind.ARTICLE)
                && switch (elements.kind(k - 1)) {
                    case NAME, PERSON, HE, SHE -> true;
                    default -> false;
                };
    }
}
