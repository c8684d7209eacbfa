package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.dateline.Separators;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the people of credits with their roles: {@code (Reporting by A B in Paris; Editing by C D)}. */
final class Credits {
    private static final List<List<String>> ROWS = FactFile.rows(Credits.class, "credit-cues.tsv", 2);
    private static final Phrases CUES =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());
    private static final Phrases BY = Phrases.of(Credits.class, "byline-cues.txt");
    private static final Phrases SMALL_WORDS = Phrases.of(Credits.class, "credit-words.txt");
    private static final Phrases DESKS = Phrases.of(Credits.class, "desk-words.txt");
    private static final Phrases ROLES = Phrases.of(Credits.class, "byline-roles.txt");
    private static final String WRITING = "writing";
    private static final String REPORTING = "reporting";
    /** A cue may stand behind a bracket, a dash and little else. */
    private static final int CUE_REACH = 4;
    /** So many words with a capital a name has at most. */
    private static final int NAME = 4;
    /** How many tokens "Posted by Doe on" has at least. */
    private static final int BEFORE_DAY = 4;
    /** So many words of a sentence a credit in brackets may hold: "(Reporting by A B, who covers ferries)". */
    private static final int BRACKETED_WORDS = 8;

    private Credits() {}

    /** Whether a line may begin with the cue of a credit, by its first word. */
    static boolean mayBegin(Tokens opening) {
        return CUES.begins(opening, 0);
    }

    /** Whether a text begins as a credit does, an opening bracket or dash aside, and goes on with names. */
    static boolean isCredit(Tokens tokens) {
        int at = start(tokens);
        boolean bracket = isBracketed(tokens);
        int cue = cueEnd(tokens, at);
        int words = bracket ? BRACKETED_WORDS : 0;
        if (cue > at) {
            int end = tokens.count() - (bracket ? 1 : 0);
            return isName(tokens, cue) && areNames(tokens, cue, words) || Unnamed.endsIn(tokens, cue, end);
        }
        if (isNamedWithAgency(tokens)) {
            return true;
        }
        boolean marked = at > 0;
        if (marked && BY.has(tokens, at)) {
            int end = PersonNames.end(tokens, at + 1, tokens.count());
            return PersonNames.isFullName(tokens, at + 1, end) && areNames(tokens, at + 1, 0);
        }
        return bracket && namesFirst(tokens, at) && areNames(tokens, at, 0);
    }

    /** "Claire Vautrin, The Associated Press": a name, its agency and nothing else. */
    private static boolean isNamedWithAgency(Tokens tokens) {
        int end = PersonNames.end(tokens, 0, tokens.count());
        return PersonNames.isFullName(tokens, 0, end)
                && tokens.is(end, ',')
                && end + 1 < tokens.count()
                && Agencies.end(tokens, 0, end) == 0
                && Agencies.end(tokens, end + 1, tokens.count()) == tokens.count();
    }

    /** "(Claire Vautrin, édité par Hugo Marchal)" */
    private static boolean namesFirst(Tokens tokens, int at) {
        int end = PersonNames.end(tokens, at, tokens.count());
        return PersonNames.isFullName(tokens, at, end)
                && (tokens.is(end, ',') || tokens.is(end, ';'))
                && cueEnd(tokens, end + 1) > end + 1;
    }

    private static boolean isBracketed(Tokens tokens) {
        return tokens.count() > 0 && tokens.is(0, '(') && tokens.is(tokens.count() - 1, ')');
    }

    /** The first token that is a word. */
    private static int start(Tokens tokens) {
        int at = 0;
        while (at < Math.min(CUE_REACH, tokens.count()) && !tokens.isWord(at) && !tokens.isNumber(at)) {
            at++;
        }
        return at;
    }

    private static int cueEnd(Tokens tokens, int at) {
        int cue = at < tokens.count() ? CUES.longest(tokens, at) : Phrases.NONE;
        return cue == Phrases.NONE ? at : at + CUES.length(cue);
    }

    /** Whether a name may begin here, or "the Vellamo Newsroom". */
    private static boolean isName(Tokens tokens, int at) {
        int first = tokens.is(at, ':') || tokens.is(at, '.') ? at + 1 : at;
        while (first < tokens.count() && tokens.isLowerCase(first) && ROLES.has(tokens, first)) {
            first++; // "by staff writer Claire Vautrin"
        }
        return first < tokens.count()
                && (!tokens.isLowerCase(first)
                        || PersonNames.end(tokens, first, tokens.count()) > first
                        || SMALL_WORDS.has(tokens, first)
                                && first + 1 < tokens.count()
                                && !tokens.isLowerCase(first + 1));
    }

    /** Whether the tokens from this one on are names and what stands between them, but for so many words. */
    static boolean areNames(Tokens tokens, int from, int strangers) {
        int left = strangers;
        int at = from;
        boolean named = false;
        while (at < tokens.count()) {
            int cue = cueEnd(tokens, at);
            int name = cue > at ? cue : PersonNames.end(tokens, at, tokens.count());
            if (tokens.is(at, '@')) {
                at = PeopleReader.afterAddress(tokens, at + 1, tokens.count());
                continue;
            }
            if (name > at) {
                named = true;
                at = name;
                continue;
            }
            boolean known = !tokens.isLowerCase(at)
                    || SMALL_WORDS.has(tokens, at)
                    || DESKS.has(tokens, at)
                    || ROLES.has(tokens, at)
                    || at + 1 < tokens.count() && tokens.is(at + 1, '@');
            left -= known ? 0 : 1;
            if (left < 0) {
                return false;
            }
            at++;
        }
        return named;
    }

    /** Whether it signs the story with the author's address: "-By Marta Ohlen, Dow Jones Newswires; 201-555-0100". */
    static boolean isSigned(Tokens tokens) {
        int at = start(tokens);
        boolean dash = at == 0 || Separators.isDash(tokens, at - 1);
        if (!dash || !BY.has(tokens, at)) {
            return false;
        }
        int end = PersonNames.end(tokens, at + 1, tokens.count());
        return PersonNames.isFullName(tokens, at + 1, end) && ContactAddresses.ofPerson(tokens);
    }

    /** The people of a credit, in print order. */
    static List<Author> people(Tokens tokens) {
        PeopleReader reader = new PeopleReader(tokens);
        int from = start(tokens);
        boolean signed = BY.has(tokens, from);
        from += signed ? 1 : 0;
        String role = isBracketed(tokens) || signed || isNamedWithAgency(tokens) ? WRITING : null;
        int at = from;
        while (at < tokens.count()) {
            int end = cueEnd(tokens, at);
            if (end == at) {
                at++;
                continue;
            }
            read(reader, from, at, role);
            role = ROWS.get(CUES.longest(tokens, at)).get(1);
            at = end;
            from = at;
        }
        read(reader, from, tokens.count(), role);
        return reader.people();
    }

    private static void read(PeopleReader reader, int from, int to, @Nullable String role) {
        if (role != null) {
            reader.read(from, to, role);
        }
    }

    /** The author of a signed story: the name alone, for an agency and addresses stand behind it. */
    static List<Author> signer(Tokens tokens) {
        PeopleReader reader = new PeopleReader(tokens);
        int from = start(tokens) + 1;
        reader.read(from, PersonNames.end(tokens, from, tokens.count()), WRITING);
        return reader.people();
    }

    /**
     * Whether a line above the text names its author and perhaps others: "Story by A B, photos by C D". Who reported it is
     * the author where nobody else is named: "Reporting by A B".
     */
    static boolean isStoryBy(Tokens tokens) {
        int cue = tokens.count() == 0 ? Phrases.NONE : CUES.longest(tokens, 0);
        if (cue == Phrases.NONE || CUES.length(cue) != 2 || !BY.has(tokens, 1) || isHeadline(tokens)) {
            return false;
        }
        String role = ROWS.get(cue).get(1);
        boolean alone = role.equals(REPORTING)
                && PersonNames.isFullName(tokens, 2, PersonNames.end(tokens, 2, tokens.count()))
                && !hasCue(tokens, 2);
        return (role.equals(WRITING) || alone) && isCredit(tokens);
    }

    /** "Analysis by [Greben University Finds Ferries Late]": more words than a name has, none of which is a role. */
    private static boolean isHeadline(Tokens tokens) {
        int end = PersonNames.end(tokens, 2, tokens.count());
        int capitals = 0;
        for (int i = 2; i < end; i++) {
            if (ROLES.has(tokens, i)) {
                return false;
            }
            capitals += tokens.isCapitalized(i) ? 1 : 0;
        }
        return capitals > NAME;
    }

    private static boolean hasCue(Tokens tokens, int from) {
        for (int i = from; i < tokens.count(); i++) {
            if (cueEnd(tokens, i) > i) {
                return true;
            }
        }
        return false;
    }

    /** The people of such a line; who wrote it needs no role. */
    static List<Author> storyAuthors(Tokens tokens) {
        return people(withoutDay(tokens)).stream()
                .map(person -> person.role()
                                .filter(role -> role.equals(WRITING) || role.equals(REPORTING))
                                .isPresent()
                        ? new Author(person.name(), null, person.placeOrNull())
                        : person)
                .toList();
    }

    /** "Posted by Jane Doe [on March 3, 2024]": such a line without the day that it tells behind a name. */
    private static Tokens withoutDay(Tokens tokens) {
        for (int i = BEFORE_DAY; i < tokens.count(); i++) {
            boolean on = tokens.isSpelled(i - 1, "on");
            if (Dates.read(tokens, i, tokens.count()).isPresent()
                    || on && Dates.weekdayEnd(tokens, i, tokens.count()) > i) {
                return Tokens.of(tokens.text().substring(0, tokens.end(on ? i - 2 : i - 1)));
            }
        }
        return tokens;
    }

    /** The agency of a signed story. */
    static int agencyStart(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isCapitalized(i) && Agencies.end(tokens, i, tokens.count()) > i) {
                return i;
            }
        }
        return tokens.count();
    }
}
