package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What a title is for, and is held in, behind its noun: a task, a subject, a portfolio, a seat; none of them is a body. */
final class TitlePurposes {
    private static final Phrases SEATS = Phrases.of(TitlePurposes.class, "titles-of-seats.txt");
    private static final Phrases PARISHES = Phrases.of(TitlePurposes.class, "titles-of-parishes.txt");
    private static final Phrases OF_BODIES = Phrases.of(TitlePurposes.class, "secretaries-of-bodies.txt");
    private static final Phrases FOR_TASKS = Phrases.of(TitlePurposes.class, "titles-for-tasks.txt");
    private static final long OF = Tokens.fold("of");
    private static final long AND = Tokens.fold("and");
    private static final long AT = Tokens.fold("at");
    private static final long FOR = Tokens.fold("for");

    /** How many words of an office stand in front of what it is for. */
    private static final int OFFICE = 3;

    private TitlePurposes() {}

    /** "MLA for [Altona South]", "parish priest of [Selm]": whether capitals behind a title tell where its bearer sits or serves. */
    static boolean isOfSeat(Tokens tokens, int title, int preposition, int end) {
        int first = preposition + 1;
        boolean seat = tokens.fold(preposition) == FOR && tokens.isUpperCase(title) && SEATS.has(tokens, title);
        boolean parish = tokens.fold(preposition) == OF && end == first + 1 && PARISHES.has(tokens, title);
        return (seat || parish)
                && first < end
                && tokens.isCapitalized(first)
                && !Grammar.isPossessive(tokens, end) // "vicar of St Oswin’s"
                && !BodyNames.hasOrganizationWord(tokens, first, end);
    }

    /** "Commissioner for [Home Affairs]", "Minister of State for [Health]": what an office is for, and no body. */
    static boolean isPortfolio(Tokens tokens, int office, int first, int end) {
        for (int i = office; i >= 0 && i > office - OFFICE; i--) {
            if (FOR_TASKS.has(tokens, i)) {
                if (OF_BODIES.longest(tokens, i) != Phrases.NONE
                        || i > 0 && OF_BODIES.longest(tokens, i - 1) != Phrases.NONE) {
                    return false;
                }
                boolean word = end == first + 1; // "Minister for Energy"
                return (word || !BodyNames.hasOrganizationWord(tokens, first, end))
                        && BodyEdges.to(tokens, end, end + 1) == end;
            }
        }
        return false;
    }

    /** "[Marketing] at Orlo Mills", "[Nephrology] at Selm Clinic": words in capitals that tell of a task, in front of where it is done. */
    static boolean isTask(Tokens tokens, int first, int to) {
        int at = first;
        boolean plain = true;
        boolean body = false;
        while (at < to && (tokens.isCapitalized(at) || tokens.fold(at) == AND)) {
            boolean word = PlainWords.has(tokens, at) || tokens.fold(at) == AND;
            plain &= word;
            body |= Titles.isOrganizationWord(tokens, at) && !tokens.endsWith(at, "ics") // "Coalition", no "Genetics"
                    || Nouns.isGroup(tokens, at); // "Mothers", "Women"
            at++;
        }
        int name = at + 1 < to && Grammar.isArticle(tokens, at + 1) ? at + 2 : at + 1;
        return at > first
                && name < to
                && (tokens.fold(at) == AT && (plain || !body || Places.isRegion(tokens, first, at))
                        || (tokens.fold(at) == FOR || tokens.is(at, ','))
                                && plain
                                && (!body || at == first + 1 && !isBehindArticle(tokens, first)))
                && tokens.isCapitalized(name);
    }

    /** "the [Alliance] for", "the rural [Alliance] for". */
    private static boolean isBehindArticle(Tokens tokens, int token) {
        return Grammar.isArticle(tokens, token - 1)
                || tokens.isLowerCase(token - 1) && Grammar.isArticle(tokens, token - 2);
    }

    /** "[Harbour Law and Trade] at Selm University": words in capitals in front of where somebody teaches them. */
    static boolean isBeforeAt(Tokens tokens, int first, int to) {
        int at = first;
        while (at < to && (tokens.isCapitalized(at) || tokens.fold(at) == AND)) {
            at++;
        }
        return at + 1 < to
                && tokens.fold(at) == AT
                && (tokens.isCapitalized(at + 1) || Grammar.isArticle(tokens, at + 1));
    }

    /** Whether capitals up to here only modify what a title is for. */
    static boolean isPurpose(Tokens tokens, int first, int end, int to) {
        boolean people = end == first + 1 && Titles.isModifier(tokens, first);
        return end < tokens.count()
                && tokens.isLowerCase(end)
                && BodyEdges.to(tokens, end, to) == end
                && (people || Nouns.isAny(tokens, end) || end == first + 1 && isWhole(tokens, end))
                && !Grammar.isFunctional(tokens, end);
    }

    /** "director of Appalachian [projects],": a plural behind an adjective, that ends its phrase. */
    private static boolean isWhole(Tokens tokens, int noun) {
        return tokens.endsWith(noun - 1, "an")
                && tokens.endsWith(noun, "s")
                && !Grammar.isReporting(tokens, noun)
                && noun + 1 < tokens.count()
                && !tokens.isWord(noun + 1)
                && !tokens.isNumber(noun + 1);
    }
}
