package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
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
    private static final long BY = Tokens.fold("by");
    private static final long AUS = Tokens.fold("aus");
    private static final Phrases REPORTS = Phrases.of(List.of("berichtet", "berichten"));
    private static final Phrases CUES = Phrases.of(BylineReader.class, "byline-cues.txt");

    private BylineReader() {}

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
        boolean placed = isFrom(opening) || opening.fold(0) == AUS;
        if (!CUES.has(opening, 0) && !placed && !Unnamed.mayBegin(opening) && !Credits.mayBegin(opening)) {
            return Optional.empty(); // most lines
        }
        Tokens tokens = Tokens.of(line);
        if (tokens.count() < 2) {
            return Optional.empty();
        }
        Optional<Byline> named = behindUnnamed(tokens);
        if (named.isPresent() || Unnamed.is(tokens)) {
            return named.or(() -> Optional.of(new Byline(List.of(), List.of(), false)));
        }
        if (isFrom(tokens)) {
            return from(tokens);
        }
        if (!CUES.has(tokens, 0)) {
            return Credits.isStoryBy(tokens)
                    ? Optional.of(new Byline(Credits.storyAuthors(tokens), List.of(), false))
                    : Optional.empty();
        }
        BylineNames names = new BylineNames(tokens);
        int from = tokens.is(1, ':') ? 2 : 1;
        if (mayBegin(tokens, from) && names.read(from)) {
            return Optional.of(names.byline());
        }
        return Unnamed.isDesk(tokens) ? Optional.of(new Byline(List.of(), List.of(), false)) : Optional.empty();
    }

    /**
     * "By our correspondent [Jane Doe in Greben]", "De notre envoyée spéciale à Alger, [Jane Doe]", "Aus Wien berichtet [Jane
     * Doe]": who it is follows.
     */
    private static Optional<Byline> behindUnnamed(Tokens tokens) {
        int unnamed = Unnamed.end(tokens);
        int from = Unnamed.placeEnd(tokens, unnamed);
        boolean parted = from > unnamed
                && (unnamed > 0 ? tokens.is(from, ',') : tokens.fold(0) == AUS && REPORTS.has(tokens, from));
        int name = parted ? from + 1 : unnamed;
        BylineNames names = new BylineNames(tokens);
        boolean full = name > 0
                && PersonNames.isFullName(tokens, name, PersonNames.end(tokens, name, tokens.count()))
                && names.read(name);
        if (!full) {
            return Optional.empty();
        }
        if (name > unnamed) {
            names.place(NameCase.of(tokens.words(unnamed + 1, from)));
        }
        return Optional.of(names.byline());
    }

    private static boolean isFrom(Tokens tokens) {
        return tokens.count() > 0 && tokens.fold(0) == FROM;
    }

    /** "From Jane Doe, Greben", "From Jane Doe in Greben": a full name, a place, and no more; the press of Nigeria's. */
    private static Optional<Byline> from(Tokens tokens) {
        BylineNames names = new BylineNames(tokens);
        int end = PersonNames.end(tokens, 1, tokens.count());
        boolean named = end < tokens.count()
                && (tokens.is(end, ',') || tokens.fold(end) == IN && PersonNames.isGiven(tokens, 1))
                && PersonNames.isFullName(tokens, 1, end)
                && !Places.isTown(tokens, 1, end)
                && !Places.isRegion(tokens, 1, end)
                && names.read(1)
                && names.authors().size() == 1
                && names.authors().get(0).place().isPresent();
        return named ? Optional.of(names.byline()) : Optional.empty();
    }

    /** "Von Brandner" and "Di Stefano" are names: only "By" stands ahead of a single word. */
    private static boolean mayBegin(Tokens tokens, int from) {
        return tokens.fold(0) == BY
                || Agencies.end(tokens, from, tokens.count()) > from
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
        BylineNames names = new BylineNames(tokens);
        int end = PersonNames.end(tokens, 0, tokens.count());
        boolean given = PersonNames.isGiven(tokens, 0);
        if (tokens.fold(0) == BY) {
            return Optional.empty(); // "BY ANN LEE" is nobody of that name
        }
        boolean named = PersonNames.isFullName(tokens, 0, end) && end <= 5 && (given || !placed(tokens));
        return named
                        && names.read(0)
                        && !names.authors().isEmpty()
                        && (given || names.byline().agencies().isEmpty())
                ? Optional.of(names.byline())
                : Optional.empty();
    }

    /** The same, or a line that is no more than a paper's writer or desk: "Courier Reporter", "Crime Correspondent". */
    static Optional<Byline> below(String line) {
        Optional<Byline> named = bare(line);
        boolean unnamed = named.isEmpty() && line.length() <= LONGEST_ROLE && Unnamed.isWriter(Tokens.of(line));
        return unnamed ? Optional.of(new Byline(List.of(), List.of(), false)) : named;
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
                && (BylineNames.isRole(tokens, last)
                        || last > 0 && BylineNames.isSpecial(tokens, 0)
                        || Agencies.canonical(tokens, 0, last + 1).isPresent());
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
}
