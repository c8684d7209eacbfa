package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.dateline.Separators;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.BehindNames;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Whom a byline names, one behind the other: "[Jane Doe, Business Writer], [Ole Berg in Greben] and [agencies] | March 4". */
final class BylineNames {
    private static final long IN = Tokens.fold("in");
    private static final long THE = Tokens.fold("the");
    private static final long UPDATE = Tokens.fold("update");
    private static final long UPDATED = Tokens.fold("updated");
    private static final Phrases SPECIAL = Phrases.of(List.of("special to"));
    private static final Phrases FROM = Phrases.of(BylineNames.class, "place-prepositions.txt");
    private static final Phrases JOINS = Phrases.of(BylineNames.class, "byline-joins.txt");
    private static final Phrases ROLES = Phrases.of(BylineNames.class, "byline-roles.txt");

    /** "AP Chief Political Writer" */
    private static final int LONGEST_ROLE = 5;

    private final Tokens tokens;
    private final List<Author> authors = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private boolean dated;

    BylineNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The people read so far, in print order. */
    List<Author> authors() {
        return authors;
    }

    /** What was read so far. */
    BylineReader.Byline byline() {
        return new BylineReader.Byline(List.copyOf(authors), List.copyOf(agencies), dated);
    }

    /** Whether a word is a role: "writer". */
    static boolean isRole(Tokens tokens, int token) {
        return ROLES.has(tokens, token);
    }

    /** "Special to The Greben Post": whether a freelance's paper follows. */
    static boolean isSpecial(Tokens tokens, int from) {
        return SPECIAL.longest(tokens, from) != Phrases.NONE;
    }

    /** Takes names and roles from this token on; whether there is nothing else up to the end. */
    boolean read(int from) {
        int at = from;
        while (at < tokens.count()) {
            int honours = authors.isEmpty() ? at : BehindNames.honours(tokens, at);
            if (honours == tokens.count() || !authors.isEmpty() && Unnamed.endsIn(tokens, at)) {
                return true; // "By Jane Doe and agencies"
            }
            if (isPlaceBehind(at) && honours == at) {
                placeLast(NameCase.of(tokens.words(at, tokens.count())));
                return true;
            }
            int end = honours > at ? honours : name(at);
            if (end == at) {
                return at > from && isTail(at);
            }
            end = employer(place(role(BehindNames.account(tokens, end))));
            if (end == tokens.count()) {
                return true;
            }
            if (!isSeparator(end)) {
                return isTail(end);
            }
            while (end < tokens.count() && isSeparator(end)) {
                end++;
            }
            if (endsInDates(end)) {
                dated = true; // "Jane Doe | March 4, 2024"
                return true;
            }
            at = end;
        }
        return !authors.isEmpty() || !agencies.isEmpty();
    }

    /** "March 4, 2024", "04.03.2024 - Update : 05.03.2024": whether a date, or one and that of an update, stands up to the end. */
    private boolean endsInDates(int from) {
        int end = Dates.read(tokens, from, tokens.count())
                .map(day -> day.endToken())
                .orElse(from);
        int update = end + 1;
        boolean updated = end > from
                && update + 1 < tokens.count()
                && Separators.isDash(tokens, end)
                && (tokens.fold(update) == UPDATE || tokens.fold(update) == UPDATED);
        if (updated) {
            int again = tokens.is(update + 1, ':') ? update + 2 : update + 1;
            return Dates.read(tokens, again, tokens.count())
                    .filter(day -> day.endToken() == tokens.count())
                    .isPresent();
        }
        return end > from && end == tokens.count();
    }

    /** "By Jane Doe, [Greben]", "By Jane Doe/[Greben]": one capital behind a comma that ends the line, or a town that is known; no agency. */
    private boolean isPlaceBehind(int at) {
        return !authors.isEmpty()
                && (tokens.is(at - 1, ',') || tokens.is(at - 1, '/') || isTownBehindDash(at))
                && authors.get(authors.size() - 1).name().indexOf(' ') > 0
                && tokens.isCapitalized(at)
                && (at + 1 == tokens.count() && !PersonNames.isGiven(tokens, at) && !isRole(at, at + 1)
                        || Places.isTown(tokens, at, tokens.count()))
                && agencyEnd(at, tokens.count()) == at
                && !Agencies.hint(tokens, at, tokens.count());
    }

    /** "By Jane Doe - Lisbon" */
    private boolean isTownBehindDash(int at) {
        return Separators.isDash(tokens, at - 1) && Places.isTown(tokens, at, tokens.count());
    }

    /** Gives all who are named a place that stands ahead of them. */
    void place(String place) {
        authors.replaceAll(author -> new Author(author.name(), author.roleOrNull(), place));
    }

    private void placeLast(String place) {
        Author last = authors.get(authors.size() - 1);
        authors.set(authors.size() - 1, new Author(last.name(), last.roleOrNull(), place));
    }

    /** A last period or bracket is no sentence. */
    private boolean isTail(int at) {
        return at == tokens.count() - 1 && !tokens.isWord(at) && (!authors.isEmpty() || !agencies.isEmpty());
    }

    private boolean isSeparator(int at) {
        return tokens.is(at, ',')
                || tokens.is(at, ';')
                || tokens.is(at, '&')
                || tokens.is(at, '/')
                || tokens.is(at, '|')
                || JOINS.has(tokens, at)
                || Separators.isDash(tokens, at);
    }

    /**
     * The token behind a role ahead of a name: "By [staff writer] Jane Doe", "By [AP Business Writer] Jane Doe"; the token
     * itself if none stands there.
     */
    private int roleAhead(int from) {
        int behind = from;
        boolean person = PersonNames.isGiven(tokens, from) && agencyEnd(from, tokens.count()) == from;
        for (int i = from; i < Math.min(tokens.count(), from + LONGEST_ROLE) && !person && tokens.isWord(i); i++) {
            behind = ROLES.has(tokens, i) ? i + 1 : behind;
        }
        boolean named = behind > from
                && tokens.isCapitalized(behind)
                && PersonNames.isFullName(tokens, behind, PersonNames.end(tokens, behind, tokens.count()));
        return named ? behind : from;
    }

    private int name(int from) {
        int name = roleAhead(from);
        int end = named(name);
        if (name > from && end > name && !authors.isEmpty()) {
            int agency = agencyEnd(from, name);
            if (agency > from) {
                agencies.add(Agencies.canonical(tokens, from, agency).orElseThrow());
            }
            roleLast(tokens.words(from, name));
        }
        return end > name ? end : from;
    }

    private void roleLast(String role) {
        Author last = authors.get(authors.size() - 1);
        authors.set(authors.size() - 1, new Author(last.name(), role, last.placeOrNull()));
    }

    private int named(int from) {
        int agency = agencyEnd(from, tokens.count());
        int end = PeopleReader.nameEnd(tokens, from, tokens.count());
        boolean person = end > agency // "ANN LEE"
                && PersonNames.isGiven(tokens, from)
                && PersonNames.isFullName(tokens, from, end);
        if (agency > from && !person && Agencies.isPrinted(tokens, from, agency)) {
            agencies.add(Agencies.canonical(tokens, from, agency).orElseThrow());
            return agency;
        }
        if (end == from || isPaper(from, end)) {
            return end;
        }
        int nameEnd = end;
        for (int i = from + 2; i < end; i++) {
            // "By Meg Flip Benzinga", "By Jo Roe Staff Writer": what stands behind the name goes on without a comma
            if (agencyEnd(i, end) == end || i + 1 < end && ROLES.has(tokens, i) && ROLES.has(tokens, end - 1)) {
                nameEnd = i;
                break;
            }
        }
        if (isRole(from, end)) {
            return end;
        }
        authors.add(Author.of(NameCase.of(tokens.words(from, nameEnd))));
        if (nameEnd < end) {
            after(nameEnd, end);
        }
        return end;
    }

    /** What stands behind a name, a comma or a stroke, and has a paper's words: "| The Greben Post". */
    private boolean isPaper(int from, int end) {
        return !authors.isEmpty()
                && !tokens.isWord(from - 1)
                && (tokens.fold(from) == THE
                        || Agencies.hint(tokens, from, end)
                        || Separators.isDash(tokens, from - 1) && !PersonNames.isFullName(tokens, from, end));
    }

    private int agencyEnd(int from, int limit) {
        return Agencies.end(tokens, from, limit);
    }

    /** Takes what follows a comma behind a name, if it is a role or an agency. */
    private int role(int from) {
        if (from + 1 >= tokens.count() || !tokens.is(from, ',') && !tokens.is(from, '|') && !tokens.is(from, '(')) {
            return from;
        }
        int end = from + 1;
        while (end < tokens.count()
                && !tokens.is(end, ',')
                && !tokens.is(end, ')')
                && !tokens.is(end, ';')
                && !tokens.is(end, '|')
                && !JOINS.has(tokens, end)) {
            end++;
        }
        if (!isRole(from + 1, end)) {
            return from;
        }
        after(from + 1, end);
        return end < tokens.count() && tokens.is(end, ')') ? end + 1 : end;
    }

    private boolean isRole(int from, int to) {
        if (agencyEnd(from, to) == to && to > from || isSpecial(tokens, from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (ROLES.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a role for the people since the last one; an agency is none. */
    private void after(int from, int to) {
        int agency = agencyEnd(from, to);
        if (agency > from) {
            agencies.add(Agencies.canonical(tokens, from, agency).orElseThrow());
        }
        if (agency == to || authors.isEmpty()) {
            return;
        }
        String role = tokens.words(from, to);
        for (int i = authors.size() - 1; i >= 0 && authors.get(i).role().isEmpty(); i--) {
            authors.set(
                    i, new Author(authors.get(i).name(), role, authors.get(i).placeOrNull()));
        }
    }

    /** Takes whom "By Jane Doe for the Greben Post" wrote for; an agency is named. */
    private int employer(int from) {
        boolean full =
                !authors.isEmpty() && authors.get(authors.size() - 1).name().indexOf(' ') > 0;
        int behind = tokens.is(from, ',') ? from + 1 : from; // "By Jane Doe, for the Greben Post"
        int name = full ? BehindNames.employer(tokens, behind) : behind;
        if (name == behind) {
            return from;
        }
        if (agencyEnd(name, tokens.count()) == tokens.count()) {
            agencies.add(Agencies.canonical(tokens, name, tokens.count()).orElseThrow());
        }
        return tokens.count();
    }

    /** Takes the place of "By Jane Doe in Paris"; "en" joins names in Dutch and places in Spanish. */
    private int place(int from) {
        if (from + 1 >= tokens.count() || !FROM.has(tokens, from) || !tokens.isCapitalized(from + 1)) {
            return from;
        }
        int end = PersonNames.end(tokens, from + 1, tokens.count());
        if (tokens.fold(from) != IN && PersonNames.isFullName(tokens, from + 1, end)) {
            return from;
        }
        if (!authors.isEmpty()) {
            placeLast(NameCase.of(tokens.words(from + 1, end)));
        }
        return end;
    }
}
