package dev.dateline.parser.quote.word;

import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Function;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Tokens;

/** What a token is for the grammar of attribution; the coarse features of the learned reader. */
public enum WordKind {
    EDGE,
    QUOTATION,
    COMMA,
    COLON,
    SEMICOLON,
    DASH,
    STOP,
    OPEN,
    CLOSE,
    SIGN,
    HE,
    SHE,
    THEY,
    WE,
    IT,
    SPEAKER_I,
    YOU,
    WHO,
    ANYONE,
    OBJECT,
    POSSESSIVE,
    CLITIC,
    THAT,
    TO,
    OF,
    BY,
    AND,
    BUT,
    BE,
    MODAL,
    HAVE,
    NOT,
    ADVERB,
    ARTICLE,
    DETERMINER,
    PREPOSITION,
    SUBORDINATOR,
    CALENDAR,
    NUMBER,
    NAME,
    TITLE,
    PERSON,
    PERSONS,
    BODY,
    PAPER,
    VERB_ED,
    VERB_ING,
    VERB_S,
    WORD;

    static final WordKind[] VALUES = values();

    private static final long F_THAT = Tokens.fold("that");
    private static final long F_TO = Tokens.fold("to");
    private static final long F_OF = Tokens.fold("of");
    private static final long F_BY = Tokens.fold("by");
    private static final long F_AND = Tokens.fold("and");
    private static final long F_ALL = Tokens.fold("all");
    private static final long F_BUT = Tokens.fold("but");
    private static final long F_NOT = Tokens.fold("not");
    private static final long F_NEVER = Tokens.fold("never");

    /** Whether it is told by lists of nouns and by its shape: no function word, but for adverbs. */
    public boolean isOpen() {
        return ordinal() >= NAME.ordinal() || this == ADVERB;
    }

    public boolean isWord() {
        return ordinal() >= HE.ordinal() && this != CLITIC && this != NUMBER;
    }

    /** Whether it is an article or a possessive, behind which a noun has to follow. */
    public boolean isArticle() {
        return this == ARTICLE || this == POSSESSIVE;
    }

    /** Whether it may stand in a noun phrase ahead of its last word. */
    public boolean isPhrase() {
        return switch (this) {
            case ARTICLE,
                    POSSESSIVE,
                    DETERMINER,
                    NUMBER,
                    NAME,
                    TITLE,
                    CLITIC,
                    WORD,
                    VERB_ED,
                    VERB_S,
                    BODY,
                    PERSON,
                    PAPER -> true;
            default -> false;
        };
    }

    /** Whether it may stand between a subject and its verb. */
    public boolean isBetween() {
        return switch (this) {
            case BE, MODAL, HAVE, NOT, ADVERB -> true;
            default -> false;
        };
    }

    /** Whether it is sure to be a verb, or looks like one. */
    public boolean isVerb() {
        return switch (this) {
            case BE, MODAL, HAVE, VERB_ED -> true;
            default -> false;
        };
    }

    public static WordKind of(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case CLITIC -> CLITIC;
            case NUMBER -> NUMBER;
            case SIGN -> isOfAddress(tokens, i) ? SIGN : sign(tokens.first(i));
            case WORD -> Grammar.isListed(tokens, i) ? function(tokens, i) : open(tokens, i);
        };
    }

    private static WordKind function(Tokens tokens, int i) {
        long fold = tokens.fold(i);
        if (fold == F_THAT) {
            return THAT;
        }
        if (fold == F_TO) {
            return TO;
        }
        if (fold == F_OF) {
            return OF;
        }
        if (fold == F_BY) {
            return BY;
        }
        if (fold == F_AND) {
            return AND;
        }
        if (fold == F_BUT) {
            boolean count = i + 1 < tokens.count() && Numerals.isCount(tokens, i + 1);
            boolean except = i > 0 && tokens.fold(i - 1) == F_ALL && count;
            return except ? ADVERB : BUT; // "all but four of them"
        }
        if (fold == F_NOT || fold == F_NEVER) {
            return NOT;
        }
        switch (Grammar.agreement(tokens, i)) {
            case 'm':
                return HE;
            case 'f':
                return SHE;
            case 'p':
                return THEY;
            case 's':
                return fold == F_I ? SPEAKER_I : WE;
            case 'n':
                return IT;
            case 'y':
                return YOU;
            case 'r':
                return WHO;
            case 'u':
                return ANYONE;
            default:
        }
        return switch (Function.of(tokens, i)) {
            case BE -> BE;
            case MODAL -> MODAL;
            case AUXILIARY -> HAVE;
            case ARTICLE -> article(tokens, i);
            case DETERMINER -> DETERMINER;
            case OBJECT -> OBJECT;
            case SUBORDINATOR -> SUBORDINATOR;
            case PREPOSITION -> PREPOSITION;
            case CALENDAR -> CALENDAR;
            case NONE -> open(tokens, i);
        };
    }

    private static WordKind article(Tokens tokens, int i) {
        if (Grammar.isLettered(tokens, i)) {
            return NAME; // "Patient A"
        }
        long fold = tokens.fold(i);
        return fold == F_A || fold == F_AN || fold == F_THE ? ARTICLE : POSSESSIVE;
    }

    /** What a word is that may be any: told by lists of nouns and by its shape. */
    private static WordKind open(Tokens tokens, int i) {
        if (!tokens.isCapitalized(i)) {
            return small(tokens, i);
        }
        if (!Grammar.opensSentence(tokens, i)) {
            return NAME; // most capitals
        }
        if (Grammar.isOpeningAdverb(tokens, i)) {
            return ADVERB;
        }
        return isImperative(tokens, i) ? WORD : NAME;
    }

    private static WordKind small(Tokens tokens, int i) {
        boolean noun = Nouns.isListed(tokens, i);
        if (noun && NameScanner.isParticle(tokens, i)) {
            return NAME;
        }
        if (Grammar.isAdverb(tokens, i)) {
            return ADVERB;
        }
        return noun ? noun(tokens, i) : several(tokens, i);
    }

    /** What a word in small letters is that no list of function words has. */
    static WordKind unlisted(Tokens tokens, int i) {
        char last = tokens.text().charAt(tokens.end(i) - 1);
        if (last == 'y' && Grammar.isAdverb(tokens, i)) {
            return ADVERB;
        }
        if (Nouns.isListed(tokens, i)) {
            return NameScanner.isParticle(tokens, i) ? NAME : noun(tokens, i);
        }
        return switch (last) {
            case 'd', 'g', 's' -> ending(tokens, i);
            case 'n', 'e' -> Nouns.isSeveral(tokens, i) ? PERSONS : WORD; // "workmen", "people"
            default -> WORD;
        };
    }

    private static WordKind noun(Tokens tokens, int i) {
        if (Nouns.isPerson(tokens, i)) {
            return PERSON;
        }
        if (Nouns.isOrganization(tokens, i)) {
            return BODY;
        }
        if (Nouns.isDocument(tokens, i)) {
            return PAPER;
        }
        return several(tokens, i);
    }

    private static WordKind several(Tokens tokens, int i) {
        return Nouns.isSeveral(tokens, i) ? PERSONS : ending(tokens, i);
    }

    /** "[Trust] the cook to say it", "[Ask] her": a sentence's first word, right ahead of an article, is no name, for all its capital. */
    private static boolean isImperative(Tokens tokens, int i) {
        return i + 1 < tokens.count()
                && Grammar.isArticle(tokens, i + 1)
                && tokens.isLowerCase(i + 1)
                && !PersonNames.isGiven(tokens, i);
    }

    private static final long F_I = Tokens.fold("i");
    private static final long F_A = Tokens.fold("a");
    private static final long F_AN = Tokens.fold("an");
    private static final long F_THE = Tokens.fold("the");

    private static WordKind ending(Tokens tokens, int i) {
        int end = tokens.end(i);
        if (end - tokens.start(i) < 4) {
            return WORD;
        }
        char last = tokens.text().charAt(end - 1);
        char before = tokens.text().charAt(end - 2);
        if (last == 'd' && before == 'e') {
            return VERB_ED;
        }
        if (last == 'g' && before == 'n') {
            return VERB_ING;
        }
        return last == 's' && before != 's' ? VERB_S : WORD;
    }

    /** "https[:]//lund.example": the colon of an address hands over to nothing. */
    private static boolean isOfAddress(Tokens tokens, int colon) {
        return tokens.is(colon, ':')
                && colon + 2 < tokens.count()
                && tokens.is(colon + 1, '/')
                && tokens.is(colon + 2, '/')
                && !tokens.isSpacedBefore(colon)
                && !tokens.isSpacedBefore(colon + 1);
    }

    private static WordKind sign(char c) {
        return switch (c) {
            case ',' -> COMMA;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case '-', '–', '—', '…' -> DASH;
            case '.', '!', '?' -> STOP;
            case '(', '[' -> OPEN;
            case ')', ']' -> CLOSE;
            default -> SIGN;
        };
    }
}
