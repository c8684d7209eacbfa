package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.model.NoteKind;
import dev.dateline.model.Status;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.EndMarks;
import dev.dateline.parser.date.DateReading;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which blocks are notes, and files them with their people and what they say of the story's standing. */
final class NoteReader {
    private static final int LONGEST_NOTE = 600;
    private static final int LONGEST_LINE = 200;
    /** A year and a year have eight. */
    private static final int LEAST_DIGITS = 9;

    private static final int LONGEST_STAMP = 48;

    private final Draft draft;
    private final Optional<LocalDate> reference;
    private final Pieces pieces;
    private final Findings findings;

    NoteReader(Draft draft, Optional<LocalDate> reference, Pieces pieces, Findings findings) {
        this.draft = draft;
        this.reference = reference;
        this.pieces = pieces;
        this.findings = findings;
    }

    /** Whether a block above the body is a note by its own words. */
    static boolean isHeadNote(String text) {
        return headKind(text).isPresent();
    }

    /** Files a block above the body, if it is a note. */
    boolean headNote(DraftBlock block, String text) {
        Optional<NoteKind> kind = headKind(text);
        if (kind.isEmpty()) {
            return false;
        }
        MarkerReader markers = MarkerReader.of(text);
        if (kind.get() == NoteKind.MARKER) {
            findings.status(markers.status());
            findings.revision(markers.revision());
        }
        Tokens tokens = Tokens.of(text);
        Optional<Status> status = NoteCues.status(tokens);
        status.ifPresent(findings::status);
        if (status.isPresent() && status.get() == Status.EMBARGO) {
            HeadReader.day(tokens)
                    .ifPresent(day -> findings.embargo(day.year().isPresent() ? day.timed() : day.moment(reference)));
        }
        pieces.note(kind.get(), block);
        return true;
    }

    private static Optional<NoteKind> headKind(String text) {
        if (text.length() > LONGEST_NOTE) {
            return Optional.empty();
        }
        if (Lines.isBlankOfWords(text)) {
            return Optional.of(NoteKind.SEPARATOR);
        }
        if (MarkerReader.of(text).end() == text.length()) {
            return Optional.of(NoteKind.MARKER);
        }
        Optional<NoteKind> cued = NoteCues.kind(Tokens.of(text));
        if (cued.isPresent()) {
            return cued.filter(kind -> kind != NoteKind.CONTACT);
        }
        boolean bracketed = text.charAt(0) == '(' && text.endsWith(")") || text.charAt(0) == '[' && text.endsWith("]");
        return bracketed && text.indexOf(' ') > 0 ? Optional.of(NoteKind.ADVISORY) : Optional.empty();
    }

    /** Whether a short line heads a list of contacts or notes to desks. */
    boolean isTailHeading(String text) {
        return NoteCues.isHeading(Tokens.of(text));
    }

    boolean isEndMark(DraftBlock block) {
        return block.span().length() <= LONGEST_STAMP && EndMarks.isEndMark(draft.textOf(block));
    }

    /** What a block below the body is, if it is a note. */
    Optional<NoteKind> tailKind(String text) {
        if (text.length() > LONGEST_NOTE) {
            return Optional.empty();
        }
        if (EndMarks.isEndMark(text)) {
            return Optional.of(NoteKind.END_MARK);
        }
        if (Lines.isBlankOfWords(text)) {
            return Optional.of(NoteKind.SEPARATOR);
        }
        if (isCopyright(text)) {
            return Optional.of(NoteKind.COPYRIGHT);
        }
        Tokens tokens = Tokens.of(text);
        if (Credits.isCredit(tokens) || Credits.isContribution(tokens)) {
            return Optional.of(NoteKind.CREDIT);
        }
        Optional<NoteKind> cued = NoteCues.kind(tokens);
        if (cued.isPresent()) {
            return cued;
        }
        if (text.charAt(0) == '(' && isAddress(tokens)) {
            return Optional.of(NoteKind.CONTACT);
        }
        return isStamp(text, tokens) ? Optional.of(NoteKind.TRANSMISSION) : Optional.empty();
    }

    /** Files a stretch below the body. */
    void tailNote(NoteKind kind, DraftBlock block, int from, int to) {
        String text = draft.text().substring(from, to);
        Tokens tokens = Tokens.of(text);
        List<Author> people = kind == NoteKind.CREDIT
                ? Credits.people(tokens)
                : kind == NoteKind.CONTACT ? Credits.contacts(tokens) : List.of();
        if (kind == NoteKind.END_MARK) {
            EndMarks.agencyOf(text).ifPresent(findings::agency);
        }
        if (kind == NoteKind.TRANSMISSION && tokens.count() > 0) {
            Agencies.canonical(tokens, 0, Agencies.end(tokens, 0, tokens.count()))
                    .ifPresent(findings::agency);
        }
        if (kind == NoteKind.ADVISORY || kind == NoteKind.CORRECTION) {
            NoteCues.status(tokens).ifPresent(findings::status);
        }
        pieces.note(kind, block, from, to, people);
    }

    /** Whether a credit or contact names people who reported or edited. */
    boolean namesReporters(String text) {
        Tokens tokens = Tokens.of(text);
        List<Author> people = Credits.isCredit(tokens) ? Credits.people(tokens) : Credits.contacts(tokens);
        return people.stream().anyMatch(person -> {
            String role = person.role().orElse("");
            return role.contains("report") || role.contains("edit");
        });
    }

    private static boolean isCopyright(String text) {
        return text.length() <= LONGEST_LINE
                && (text.startsWith("©")
                        || text.regionMatches(true, 0, "(c) ", 0, 4)
                                && text.length() > 4
                                && Character.isDigit(text.charAt(4))
                        || text.regionMatches(true, 0, "copyright ", 0, 10)
                        || text.toLowerCase(Locale.ROOT).endsWith("all rights reserved."));
    }

    /** Whether it has an e-mail address or a telephone number. */
    private static boolean isAddress(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, '@') && !tokens.isSpacedBefore(i)) {
                return true;
            }
            boolean joined = i > 0 && tokens.is(i - 1, '+') && !tokens.isSpacedBefore(i);
            if (tokens.isNumber(i) && (joined || isTelephone(tokens.word(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelephone(String word) {
        int digits = 0;
        int hyphens = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
            hyphens += word.charAt(i) == '-' ? 1 : 0;
        }
        return digits >= LEAST_DIGITS && digits + hyphens == word.length();
    }

    /** "AP-NY-03-22-98 1457EST", "212101 GMT Nov 18", "dpa ab cd xx", "(PROFILE (WS SL:BC-…; CT:i; …) )". */
    private static boolean isStamp(String text, Tokens tokens) {
        if (text.charAt(0) == '(' && count(text, ':') >= 3 && count(text, ';') >= 2) {
            return true;
        }
        if (text.length() > LONGEST_STAMP) {
            return false;
        }
        if (isMoment(tokens)) {
            return true;
        }
        int agency = Agencies.end(tokens, 0, tokens.count());
        boolean initials = agency > 0 && Agencies.isPrinted(tokens, 0, agency) && tokens.count() > agency;
        boolean timed = false;
        for (int i = 0; i < tokens.count(); i++) {
            initials &= i < agency || tokens.isLowerCase(i) && tokens.end(i) - tokens.start(i) <= 4;
            boolean number = tokens.isNumber(i) && startsWithDigits(tokens.word(i));
            boolean lettered = number && Character.isUpperCase(text.charAt(tokens.end(i) - 1));
            boolean zoned = number && i + 1 < tokens.count() && tokens.isUpperCase(i + 1);
            timed |= lettered || zoned;
            if (tokens.isLowerCase(i) && !initials) {
                return false;
            }
        }
        return timed || initials;
    }

    /** Whether it is a date with its time, and the same time elsewhere in brackets or nothing. */
    private static boolean isMoment(Tokens tokens) {
        Optional<DateReading> read = Dates.read(tokens, 0, tokens.count());
        if (read.isEmpty() || read.get().time().isEmpty()) {
            return false;
        }
        int end = read.get().endToken();
        return end == tokens.count() || tokens.is(end, '(') && tokens.is(tokens.count() - 1, ')');
    }

    /** Whether it begins with four digits, as hours and minutes or a day and hours do. */
    private static boolean startsWithDigits(String word) {
        return word.length() >= 4 && word.chars().limit(4).allMatch(Character::isDigit);
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }
}
