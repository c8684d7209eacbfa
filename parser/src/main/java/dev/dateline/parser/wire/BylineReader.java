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
import java.util.Optional;

/**
 * Reads a line as a byline: {@code By Jane Doe, Business Writer}, {@code By A B in Paris and C D}, or a bare name where
 * its place shows that it is one.
 */
final class BylineReader {
    private static final int MOST_CHARACTERS = 200;
    private static final int LONGEST_ROLE = 50;
    private static final long IN = Tokens.fold("in");
    private static final long FROM = Tokens.fold("from");
    private static final long THE = Tokens.fold("the");
    private static final long UPDATE = Tokens.fold("update");
    private static final long UPDATED = Tokens.fold("updated");
    private static final long BY = Tokens.fold("by");
    private static final Phrases JOINS = Phrases.of(BylineReader.class, "byline-joins.txt");
    private static final Phrases CUES = Phrases.of(BylineReader.class, "byline-cues.txt");
    private static final Phrases ROLES = Phrases.of(BylineReader.class, "byline-roles.txt");

    private final Tokens tokens;
    private final List<Author> authors = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private boolean dated;

    private BylineReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What a byline names.
     *
     * @param authors its people, in print order
     * @param agencies the agencies that it names
     * @param dated whether a date stands behind them
     */
    record Byline(List<Author> authors, List<String> agencies, boolean dated) {}

    /** A line that begins with "By" and names people or an agency, and nothing else. */
    static Optional<Byline> cued(String line) {
        if (line.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Tokens opening = Tokens.first(line, 1);
        if (!CUES.has(opening, 0) && !isFrom(opening) && !Unnamed.mayBegin(opening) && !Credits.mayBegin(opening)) {
            return Optional.empty(); // most lines
        }
        Tokens tokens = Tokens.of(line);
        if (tokens.count() < 2) {
            return Optional.empty();
        }
        if (Unnamed.is(tokens)) {
            return Optional.of(new Byline(List.of(), List.of(), false));
        }
        if (isFrom(tokens)) {
            return from(tokens);
        }
        if (!CUES.has(tokens, 0)) {
            return Credits.isStoryBy(tokens)
                    ? Optional.of(new Byline(Credits.storyAuthors(tokens), List.of(), false))
                    : Optional.empty();
        }
        BylineReader reader = new BylineReader(tokens);
        int from = tokens.is(1, ':') ? 2 : 1;
        if (reader.mayBegin(from) && reader.names(from)) {
            return Optional.of(reader.byline());
        }
        return Unnamed.isDesk(tokens) ? Optional.of(new Byline(List.of(), List.of(), false)) : Optional.empty();
    }

    private static boolean isFrom(Tokens tokens) {
        return tokens.count() > 0 && tokens.fold(0) == FROM;
    }

    /** "From Jane Doe, Greben", "From Jane Doe in Greben": a full name, a place, and no more; the press of Nigeria's. */
    private static Optional<Byline> from(Tokens tokens) {
        BylineReader reader = new BylineReader(tokens);
        int end = PersonNames.end(tokens, 1, tokens.count());
        boolean named = end < tokens.count()
                && (tokens.is(end, ',') || tokens.fold(end) == IN && PersonNames.isGiven(tokens, 1))
                && PersonNames.isFullName(tokens, 1, end)
                && !Places.isTown(tokens, 1, end)
                && !Places.isRegion(tokens, 1, end)
                && reader.names(1)
                && reader.authors.size() == 1
                && reader.authors.get(0).place().isPresent();
        return named ? Optional.of(reader.byline()) : Optional.empty();
    }

    /** "Von Brandner" and "Di Stefano" are names: only "By" stands ahead of a single word. */
    private boolean mayBegin(int from) {
        return tokens.fold(0) == BY
                || agencyEnd(from, tokens.count()) > from
                || PersonNames.isFullName(tokens, from, PersonNames.end(tokens, from, tokens.count()));
    }

    /** A line that is a full name with a date behind it: no headline looks so. */
    static Optional<Byline> dated(String line) {
        return bare(line).filter(Byline::dated);
    }

    /** A line that is one full name, with a role or a date behind it or none. */
    static Optional<Byline> bare(String line) {
        if (line.length() > MOST_CHARACTERS / 2) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(line);
        BylineReader reader = new BylineReader(tokens);
        int end = PersonNames.end(tokens, 0, tokens.count());
        boolean given = PersonNames.isGiven(tokens, 0);
        if (tokens.fold(0) == BY) {
            return Optional.empty(); // "BY ANN LEE" is nobody of that name
        }
        boolean named = PersonNames.isFullName(tokens, 0, end) && end <= 5 && (given || !placed(tokens));
        return named && reader.names(0) && !reader.authors.isEmpty() && (given || reader.agencies.isEmpty())
                ? Optional.of(reader.byline())
                : Optional.empty();
    }

    /** "Moving Services in Altona" is a headline. */
    private static boolean placed(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.fold(i) == IN) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line below a byline is the role of the people in it: "Associated Press Writer". */
    static boolean isRole(String line) {
        if (line.length() > LONGEST_ROLE) {
            return false;
        }
        Tokens tokens = Tokens.of(line);
        int last = tokens.count() - (tokens.is(tokens.count() - 1, '=') ? 2 : 1);
        return last >= 0
                && (ROLES.has(tokens, last)
                        || Agencies.canonical(tokens, 0, last + 1).isPresent());
    }

    private Byline byline() {
        return new Byline(List.copyOf(authors), List.copyOf(agencies), dated);
    }

    /**
     * Where a dateline in capitals begins behind a byline in name case, "By Jane Doe GREBEN, March 4": the offset in the
     * line, or 0.
     */
    static int aheadOfCapitals(String line) {
        if (!isCued(line)) {
            return 0;
        }
        Tokens tokens = Tokens.of(line, 0, Math.min(line.length(), MOST_CHARACTERS / 2));
        int at = 1;
        while (at < tokens.count() && !tokens.isUpperCase(at) && !tokens.isLowerCase(at)) {
            at++;
        }
        boolean byline = at > 2 && at < tokens.count() && tokens.isUpperCase(at);
        return byline && cued(line.substring(0, tokens.start(at)).strip()).isPresent() ? tokens.start(at) : 0;
    }

    /** Whether the first word of a line is "by", in some language. */
    private static boolean isCued(String line) {
        return CUES.has(Tokens.first(line, 1), 0);
    }

    /**
     * The byline that stands at the start of a line, up to a dash or a colon: "By Jane Doe - The ferry sank"; its end is
     * behind the names.
     */
    static int inlineEnd(String text, int from, int to) {
        int limit = Math.min(to, from + MOST_CHARACTERS / 2);
        for (int i = from; i < limit - 2; i++) {
            char dash = text.charAt(i + 1);
            boolean parts = text.charAt(i) == ' ' && (dash == '-' || dash == '–' || dash == '—')
                    || text.charAt(i) == ':' && dash == ' ';
            if (parts && cued(text.substring(from, i).strip()).isPresent()) {
                return i;
            }
        }
        return from;
    }

    /** Whether the tokens from this one on are names and roles to the end. */
    private boolean names(int from) {
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
                && (tokens.is(at - 1, ',') || tokens.is(at - 1, '/'))
                && authors.get(authors.size() - 1).name().indexOf(' ') > 0
                && tokens.isCapitalized(at)
                && (at + 1 == tokens.count() && !PersonNames.isGiven(tokens, at) && !isRole(at, at + 1)
                        || Places.isTown(tokens, at, tokens.count()))
                && agencyEnd(at, tokens.count()) == at
                && !Agencies.hint(tokens, at, tokens.count());
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

    private int name(int from) {
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
                && (tokens.fold(from) == THE || Agencies.hint(tokens, from, end));
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
        if (agencyEnd(from, to) == to && to > from) {
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

    /** Takes the place of "By Jane Doe in Paris". */
    private int place(int from) {
        if (from + 1 >= tokens.count() || tokens.fold(from) != IN || !tokens.isCapitalized(from + 1)) {
            return from;
        }
        int end = PersonNames.end(tokens, from + 1, tokens.count());
        if (!authors.isEmpty()) {
            placeLast(NameCase.of(tokens.words(from + 1, end)));
        }
        return end;
    }
}
