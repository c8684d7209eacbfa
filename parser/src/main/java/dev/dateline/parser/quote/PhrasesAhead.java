package dev.dateline.parser.quote;

import dev.dateline.parser.name.Ampersands;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nicknames;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PurposeLists;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Finds where the noun phrase ends that begins with a token: "said [the minister for trade] late on Monday". */
final class PhrasesAhead {
    private static final long BY = Tokens.fold("by");

    private final Tokens tokens;
    private final Narration narration;
    private final PhraseEdges edges;

    PhrasesAhead(Narration narration, PhraseEdges edges) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.edges = edges;
    }

    /** The phrase that begins with this token and ends before the limit, or {@link PhraseSpan#NONE}. */
    long startingAt(int first, int limit) {
        if (first >= limit
                || narration.isQuoted(first)
                || edges.isExclaimed(first)
                || Grammar.isOpeningAdverb(tokens, first)) {
            return PhraseSpan.NONE;
        }
        boolean function = !narration.kind(first).isOpen();
        if (function && Grammar.isPronoun(tokens, first) && !edges.opensPhrase(first, limit)) {
            return PhraseSpan.of(first, first + 1);
        }
        if (function && Grammar.isObject(tokens, first) && (first + 1 == limit || !tokens.isWord(first + 1))) {
            return PhraseSpan.of(first, first + 1); // "According to her, it is late"
        }
        if (ListedWords.is(tokens, first, ListedWords.LONE) && (first + 1 == limit || !tokens.isWord(first + 1))) {
            return PhraseSpan.of(first, first + 1); // "said another."
        }
        int high = Math.min(limit, first + NounPhrases.LONGEST);
        int i = first;
        boolean work = narration.isLooseMark(first) && edges.isTitleClosed(first + 1); // “The Aunt” star Ann Lee
        boolean named = false;
        boolean common = false;
        boolean modified = function && Grammar.isDeterminer(tokens, first); // "a Pentagon report", "Ann Lee late"
        while (i < high && !narration.isQuoted(i)) {
            WordKind kind = narration.kind(i);
            boolean open = kind.isOpen(); // a noun, an adjective, a name
            if (!open) {
                int nickname = i > first ? Nicknames.end(tokens, i) : -1;
                if (nickname > i && nickname < high) {
                    i = nickname;
                    continue;
                }
                boolean opens = Grammar.isDeterminer(tokens, i) || tokens.isNumber(i);
                boolean number = named
                        && tokens.isNumber(i)
                        && i + 1 < high
                        && (tokens.isCapitalized(i + 1) || edges.isClitic(i + 1)); // "Radio 4’s programme"
                boolean counted = tokens.isNumber(i) && i == first + 1 && modified; // "the 84-year-old postman"
                if (number || counted || opens && (i == first || Grammar.isPreposition(tokens, i - 1))) {
                    i++;
                    continue;
                }
                boolean possessive = tokens.kind(i) == TokenKind.CLITIC || i > first && edges.isPluralPossessive(i);
                boolean inner = i > first && (edges.isHyphen(i) || Ampersands.joins(tokens, i))
                        || named && isNicknameMark(i, high)
                        || work && narration.isLooseMark(i);
                if (possessive || inner || edges.isInitialStop(i)) {
                    modified |= possessive; // "Berg’s foreign policy aide Ann Lee"
                    i++;
                    continue;
                }
                int listed = i > first ? PurposeLists.end(tokens, i) : -1;
                if (listed > i && listed <= high) {
                    i = listed; // "said the Ministry of Youth, Sports and Culture"
                    continue;
                }
                if (Grammar.isPreposition(tokens, i)) {
                    boolean linking = Grammar.isLinking(tokens, i) || i > first && isAuthorship(i);
                    boolean goesOn = i > first
                            && linking
                            && i + 1 < high
                            && !Grammar.isCalendar(tokens, i + 1)
                            && !edges.isOfDoing(i);
                    boolean purpose = i > first && PurposeLists.isInside(tokens, i);
                    if (!purpose && (!goesOn || named && !common && !tokens.isSpelled(i, "of"))) {
                        break;
                    }
                    i++;
                    continue;
                }
                boolean day = Grammar.isCalendar(tokens, i) && !(i == first + 1 && modified && isNounAt(i + 1, high));
                if (!tokens.isWord(i) || Grammar.isSubordinator(tokens, i) || day) {
                    break; // "said Berg Monday", but "reads a Monday editorial"
                }
            }
            boolean capital = tokens.isCapitalized(i)
                    || i > first && (kind == WordKind.NAME || !open && NameScanner.isParticle(tokens, i));
            boolean maker = work && narration.isLooseMark(i - 1);
            if (!capital && named && !modified && !maker && !isOfficeAhead(i, high) && !isNounOfName(i)) {
                break; // "said Anna Berg late", but "said Otters coach Dell Harker"
            }
            if (i > first && !capital && !open && Grammar.isPronoun(tokens, i)) {
                break; // "told the court he"
            }
            boolean later = i > first && narration.kind(i - 1).isArticle(); // "a later chairman"
            boolean ended =
                    !open && (common || named && Grammar.isDeterminer(tokens, first) && tokens.isLowerCase(i + 1));
            if (!capital && !later && edges.isBetween(i) || ended && Grammar.isArticle(tokens, i)) {
                break; // "told growers the quota would stay", "told the Altona Herald the quota would stay"
            }
            if (i > first && edges.isVerb(i, first) || (common || modified) && i > first + 1 && isClauseVerb(i)) {
                break; // "the bank raised its rate"
            }
            boolean people = capital && NameScanner.isOfAPeople(tokens, i) && isNounAhead(i + 1, high);
            named |= capital && !people; // "Danish bell founders"
            common |= !capital;
            i++;
        }
        if (i > first && i == limit && tokens.is(i - 1, '.')) {
            i--; // the sentence's own full stop
        }
        while (i > first
                && !narration.kind(i - 1).isOpen()
                && !tokens.isCapitalized(i - 1) // "Radio One"
                && (Grammar.isPreposition(tokens, i - 1) || Grammar.isDeterminer(tokens, i - 1))) {
            i--;
        }
        return i > first && (named || common) ? PhraseSpan.of(first, i) : PhraseSpan.NONE;
    }

    private boolean isNounAt(int token, int limit) {
        return token < limit && tokens.isLowerCase(token) && Nouns.isAny(tokens, token);
    }

    /** "Danish [health authorities]": whether a noun of somebody follows in small letters, no more than a few words away. */
    private boolean isNounAhead(int from, int limit) {
        for (int i = from; i < limit && i < from + 3 && tokens.isLowerCase(i); i++) {
            if (Nouns.isAny(tokens, i) || Titles.isPluralOfTitle(tokens, i)) {
                return true;
            }
            if (Grammar.isFunctional(tokens, i) || Grammar.isReporting(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a lower-case office and a name follow: "coach Dell Harker". */
    private boolean isOfficeAhead(int token, int limit) {
        int i = token;
        while (i < limit && i < token + 3 && tokens.isLowerCase(i) && !Grammar.isFunctional(tokens, i)) {
            i++;
        }
        boolean person = i > token && (Nouns.isPerson(tokens, i - 1) || Titles.isOccupation(tokens, i - 1));
        return person && i < limit && tokens.isCapitalized(i);
    }

    /** "Coast Guard [records]", "Altonian [officials]": a noun behind a name that modifies it. */
    private boolean isNounOfName(int token) {
        return (Nouns.isDocument(tokens, token) || Nouns.isSeveral(tokens, token))
                && !Grammar.isReporting(tokens, token);
    }

    /** "A poll by Orlo Research": who wrote something belongs to it. */
    private boolean isAuthorship(int token) {
        int noun = tokens.isLowerCase(token - 1) && Grammar.hasPastEnding(tokens, token - 1) ? token - 2 : token - 1;
        return tokens.fold(token) == BY
                && noun >= 0
                && Nouns.isDocument(tokens, noun)
                && token + 1 < tokens.count()
                && (tokens.isCapitalized(token + 1) || Grammar.isArticle(tokens, token + 1));
    }

    /** Walter “Wolf” Jansen: a mark around a name with capitals on both sides. */
    private boolean isNicknameMark(int token, int limit) {
        return narration.isLooseMark(token)
                && tokens.isCapitalized(token - 1)
                && token + 1 < limit
                && tokens.isCapitalized(token + 1);
    }

    private boolean isClauseVerb(int token) {
        return tokens.isLowerCase(token)
                && token + 1 < tokens.count()
                && Grammar.isArticle(tokens, token + 1)
                && (Grammar.hasPastEnding(tokens, token) || Grammar.isReporting(tokens, token));
    }
}
