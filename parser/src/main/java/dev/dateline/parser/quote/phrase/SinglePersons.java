package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Words of saying that tell what one person is: "Olympic [champion] Ann Lee", "a rights [advocate] who was freed". */
public final class SinglePersons {
    /** How many elements a title has behind its second word, at most. */
    private static final int TITLE = 6;

    private static final long OPPOSITION = Tokens.fold("opposition");

    private final Elements elements;
    private final Tokens tokens;

    public SinglePersons(Elements elements) {
        this.elements = elements;
        this.tokens = elements.tokens();
    }

    /** Whether a word does. */
    public boolean has(int k) {
        return switch (elements.kind(k + 1)) {
            case NAME -> isTitle(k) || elements.fold(k) == OPPOSITION; // "[opposition] NEVS leader Ann Lee"
            case WHO -> isWhoWas(k) || isInTitle(k);
            default -> isInTitle(k);
        };
    }

    /**
     * "Olympic [champion] Ann Lee", "Human rights [advocate] Ann Lee said": what somebody is, in front of the name, behind what
     * is no plural or ahead of a verb of saying.
     */
    private boolean isTitle(int k) {
        boolean behind =
                isModifier(k - 1) || elements.is(k - 1, WordKind.PREPOSITION); // "filed through [advocate] Ann Lee"
        if (!elements.is(k, WordKind.VERB_ED) && behind && isPerson(elements.first(k))) {
            return true;
        }
        if (!Titles.isProfession(tokens, elements.first(k))) {
            return false;
        }
        int name = k + 1;
        while (elements.is(name, WordKind.NAME) || elements.is(name, WordKind.STOP)) {
            name++;
        }
        return elements.is(name, WordKind.VERB_ED) && elements.sort(name) != AttributionWords.NONE
                || elements.isSaying(name);
    }

    private boolean isPerson(int token) {
        return Titles.isOccupation(tokens, token)
                || Nouns.isPerson(tokens, token) && tokens.isLowerCase(token); // "Single [mum] Ann Lee"
    }

    /** "a rights [advocate] who was freed": somebody of whom a clause tells. */
    private boolean isWhoWas(int k) {
        return !elements.is(k, WordKind.VERB_ED) && Titles.isProfession(tokens, elements.first(k));
    }

    /** "Rural [support] trust coordinator Ann Lee said", "“It was late,” Star [opinion] editor Ann Lee said": what somebody is. */
    private boolean isInTitle(int k) {
        if (!elements.is(k - 1, WordKind.NAME) || !opensTitle(k)) {
            return false;
        }
        boolean first = true;
        int name = k + 1;
        while (first && name < k + TITLE && elements.kind(name).isPhrase() && !elements.is(name, WordKind.NAME)) {
            first = !elements.kind(name).isArticle() && !elements.is(name, WordKind.DETERMINER);
            name++;
        }
        boolean titled = first && elements.is(name, WordKind.NAME) && elements.is(name - 1, WordKind.PERSON);
        while (titled && elements.is(name, WordKind.NAME)) {
            name++;
        }
        return titled && elements.isSaying(name);
    }

    /** Whether a word stands right behind the name that a sentence opens with, or that follows quoted words. */
    private boolean opensTitle(int k) {
        int body = k - 1;
        while (body > k - TITLE && elements.is(body, WordKind.NAME)) {
            body--;
        }
        return body < k - 1
                && switch (elements.kind(body)) {
                    case EDGE -> k == 1 && elements.is(k, WordKind.WORD) && isModifier(0);
                    case QUOTATION -> !elements.is(k, WordKind.VERB_ED);
                    default -> false;
                };
    }

    private boolean isModifier(int k) {
        return switch (elements.kind(k)) {
            case NAME, WORD, VERB_ING -> tokens.text().charAt(tokens.end(elements.first(k)) - 1) != 's';
            default -> false;
        };
    }
}
