package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.model.Moment;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which blocks are notes, and files them with their people and what they say of the story's standing. */
final class NoteReader {
    private static final Set<NoteKind> HEAD_KINDS = EnumSet.of(NoteKind.ADVISORY, NoteKind.CORRECTION);
    private static final int LONGEST_NOTE = 600;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_STAMP = 48;
    /** So far below may stand the next day of a diary. */
    private static final int MOST_ENTRIES = 40;

    private static final String COPYRIGHT = "copyright ";
    private static final String RIGHTS = "all rights reserved";

    private final Draft draft;
    private final Optional<LocalDate> reference;
    private final Pieces pieces;
    private final Findings findings;
    private final PageInitials pageInitials;
    private final HeadContacts headContacts;
    /** By the number of a block above the body, what it is: each is asked about more than once. */
    private final Map<Integer, Optional<NoteKind>> headKinds = new HashMap<>();

    NoteReader(Draft draft, Optional<LocalDate> reference, Pieces pieces, Findings findings) {
        this.draft = draft;
        this.reference = reference;
        this.pieces = pieces;
        this.findings = findings;
        this.pageInitials = new PageInitials(draft.claims());
        this.headContacts = new HeadContacts(draft, this);
    }

    /** Whether a block above the body, by its number, is a note by its own words. */
    boolean isHeadNote(int block) {
        return headKind(block).isPresent();
    }

    private Optional<NoteKind> headKind(int block) {
        return headKinds.computeIfAbsent(
                block,
                number -> headKind(draft.textOf(draft.blocks().get(number)))
                        .or(() -> isFiled(number) ? Optional.of(NoteKind.TRANSMISSION) : Optional.empty())
                        .or(() -> headContacts.has(number) ? Optional.of(NoteKind.CONTACT) : Optional.empty()));
    }

    /** Whether a block says when the story was filed; a day that others follow in lines of their own heads an entry. */
    private boolean isFiled(int block) {
        String text = draft.textOf(draft.blocks().get(block));
        if (text.length() > LONGEST_LINE || !FiledLines.mayBegin(Tokens.first(text, 2))) {
            return false;
        }
        Tokens tokens = Tokens.of(text);
        return FiledLines.isLabelled(tokens) || FiledLines.isDay(tokens) && isOnlyDay(block);
    }

    private boolean isOnlyDay(int block) {
        int last = Math.min(draft.blocks().size(), block + MOST_ENTRIES);
        for (int i = block + 1; i < last; i++) {
            DraftBlock other = draft.blocks().get(i);
            if (other.span().length() <= LONGEST_STAMP && FiledLines.isDay(Tokens.of(draft.textOf(other)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a marker and a headline share a line that could be a note as well: "CORRECTION: Ferry sinks". */
    static boolean isMarkedHeadline(String text) {
        MarkerReader markers = MarkerReader.of(text);
        return markers.end() > 0
                && markers.end() < text.length()
                && !markers.isOpen()
                && markers.status() != Status.EMBARGO
                && !LineLooks.endsSentence(text)
                && NoteCues.kind(Tokens.of(text.substring(markers.end()))).isEmpty();
    }

    /** Files a block above the body, if it is a note; one that may be a headline is, if there is none yet. */
    boolean headNote(int number, String text, boolean titled) {
        Optional<NoteKind> kind = headKind(number);
        if (kind.isEmpty() || !titled && isMarkedHeadline(text)) {
            return false;
        }
        MarkerReader markers = MarkerReader.of(text);
        if (kind.get() == NoteKind.MARKER) {
            markers.tell(findings);
        }
        Tokens tokens = Tokens.of(text);
        Optional<Status> status = NoteCues.status(tokens);
        status.ifPresent(findings::status);
        if (status.isPresent() && status.get() == Status.EMBARGO) {
            HeadReader.day(tokens).ifPresent(day -> findings.embargo(moment(day)));
        }
        pieces.note(kind.get(), draft.blocks().get(number));
        return true;
    }

    /** A day with its time, in the year that is printed or is nearest. */
    private Moment moment(DateReading day) {
        Moment moment = day.moment(reference);
        Integer year = moment.yearOrNull();
        return new DateReading(day.month(), day.day(), year, day.timeOrNull(), day.zoneOrNull(), day.endToken())
                .timed();
    }

    private static Optional<NoteKind> headKind(String text) {
        if (text.length() > LONGEST_NOTE) {
            return Optional.empty();
        }
        if (LineLooks.isBlankOfWords(text)) {
            return Optional.of(NoteKind.SEPARATOR);
        }
        if (MarkerReader.of(text).end() == text.length()) {
            return Optional.of(
                    text.charAt(0) == '(' ? NoteCues.kind(Tokens.of(text)).orElse(NoteKind.MARKER) : NoteKind.MARKER);
        }
        if (Initials.are(text)) {
            return Optional.of(NoteKind.TRANSMISSION);
        }
        Tokens opening = Tokens.first(text, NoteCues.OPENING);
        if (!NoteCues.mayBegin(opening) && !Agencies.mayBegin(opening, 0)) {
            return Optional.empty(); // most lines
        }
        Tokens tokens = Tokens.of(text);
        Optional<NoteKind> cued = NoteCues.kind(tokens);
        if (cued.isPresent()) {
            return cued.filter(HEAD_KINDS::contains);
        }
        boolean ofAgency = Agencies.end(tokens, 0, tokens.count()) > 0;
        if (ofAgency && Standings.in(tokens).isPresent()) {
            return Optional.of(NoteKind.ADVISORY); // "Reuters has withdrawn the story"
        }
        boolean bracketed = text.charAt(0) == '(' && text.endsWith(")") || text.charAt(0) == '[' && text.endsWith("]");
        return bracketed && text.indexOf(' ') > 0 ? Optional.of(NoteKind.ADVISORY) : Optional.empty();
    }

    /** Whether a short line heads a list of contacts or notes to desks. */
    boolean isTailHeading(String text) {
        return NoteCues.isHeading(Tokens.of(text));
    }

    boolean isEndMark(DraftBlock block) {
        return block.span().length() <= LONGEST_STAMP && EndMarks.isClosing(draft.textOf(block));
    }

    /** What a block below the body is, if it is a note. */
    Optional<NoteKind> tailKind(String text) {
        if (text.length() > LONGEST_NOTE) {
            return Optional.empty();
        }
        if (EndMarks.isMark(text)) {
            return Optional.of(NoteKind.END_MARK);
        }
        if (LineLooks.isBlankOfWords(text)) {
            return Optional.of(NoteKind.SEPARATOR);
        }
        if (isCopyright(text)) {
            return Optional.of(NoteKind.COPYRIGHT);
        }
        Tokens tokens = Tokens.of(text);
        if (Initials.are(text) || pageInitials.are(text)) {
            return Optional.of(NoteKind.TRANSMISSION);
        }
        if (Credits.isSigned(tokens) || Contacts.isReached(tokens) || isOfWriter(tokens)) {
            return Optional.of(NoteKind.CONTACT);
        }
        if (Credits.isCredit(tokens) || Contributions.are(tokens) || AgencyLines.is(tokens)) {
            return Optional.of(NoteKind.CREDIT);
        }
        Optional<NoteKind> cued = NoteCues.kind(tokens).or(() -> AgencySignatures.kind(text));
        if (cued.isPresent()) {
            return cued;
        }
        if (Counts.are(text) || FiledLines.isLabelled(tokens)) {
            return Optional.of(NoteKind.TRANSMISSION);
        }
        if (text.charAt(0) == '(' && ContactAddresses.ofPerson(tokens)) {
            return Optional.of(NoteKind.CONTACT);
        }
        return isStamp(text, tokens) ? Optional.of(NoteKind.TRANSMISSION) : Optional.empty();
    }

    /** Whether a line tells of who wrote the story, or is nothing but an address of mail. */
    private static boolean isOfWriter(Tokens tokens) {
        String text = tokens.text();
        boolean mail = text.indexOf('@') > 0 && text.indexOf(' ') < 0;
        return mail && ContactAddresses.ofPerson(tokens)
                || Biographies.isReached(tokens)
                || Biographies.isOfWriter(tokens);
    }

    /** Whether a line of a page is a bracket that has but somebody's initials: "(mo)". */
    boolean isInitials(String line) {
        return pageInitials.isOne(line);
    }

    /** Files a stretch below the body, under the heading that says whose address it is, if there is one. */
    void tailNote(NoteKind kind, DraftBlock block, int from, int to, String heading) {
        String text = draft.text().substring(from, to);
        Tokens tokens = Tokens.of(text);
        List<Author> people = people(kind, heading.isEmpty() ? tokens : Tokens.of(heading + " " + text));
        if (kind == NoteKind.END_MARK) {
            EndMarks.agencyOf(text).or(() -> AgencySignatures.agency(text)).ifPresent(findings::agency);
        }
        if (kind == NoteKind.TRANSMISSION && tokens.count() > 0) {
            Agencies.canonical(tokens, 0, Agencies.end(tokens, 0, tokens.count()))
                    .or(() -> Initials.agency(text))
                    .or(() -> Initials.agencyBehind(text))
                    .ifPresent(findings::agency);
        }
        if (kind == NoteKind.CREDIT) {
            AgencyLines.sources(tokens).forEach(findings::agency);
        }
        if (kind == NoteKind.CONTACT && Credits.isSigned(tokens)) {
            int agency = Credits.agencyStart(tokens);
            Agencies.canonical(tokens, agency, Agencies.end(tokens, agency, tokens.count()))
                    .ifPresent(findings::agency);
        }
        if (kind == NoteKind.ADVISORY || kind == NoteKind.CORRECTION) {
            NoteCues.status(tokens).ifPresent(findings::status);
        }
        pieces.note(kind, block, from, to, people);
    }

    private static List<Author> people(NoteKind kind, Tokens tokens) {
        if (kind == NoteKind.CONTACT) {
            return Contacts.people(tokens);
        }
        if (kind != NoteKind.CREDIT) {
            return List.of();
        }
        if (AgencyLines.is(tokens)) {
            return List.of();
        }
        return Credits.isCredit(tokens) ? Credits.people(tokens) : Contributions.people(tokens);
    }

    /** Whether a credit or contact names people who reported or edited. */
    boolean namesReporters(NoteKind kind, String text) {
        return people(kind, Tokens.of(text)).stream().anyMatch(person -> {
            String role = person.role().orElse("");
            return role.contains("report") || role.contains("edit");
        });
    }

    /** "Copyright 2024", "© AFP", "All rights reserved."; copyright in a song is a matter of news. */
    private static boolean isCopyright(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.endsWith(")") && (text.startsWith("(©") || lower.startsWith("(" + COPYRIGHT))) {
            return isCopyright(text.substring(1, text.length() - 1)); // "(Copyright 2024 AFP. All rights reserved.)"
        }
        if (text.startsWith("©") || lower.startsWith(RIGHTS) && !lower.startsWith(RIGHTS + " ")) {
            return true;
        }
        if (lower.startsWith("(c) ")) {
            return isOwner(text.substring(4)) || isCopyright(text.substring(4));
        }
        return lower.startsWith(COPYRIGHT) && isOwner(text.substring(COPYRIGHT.length()))
                || text.length() <= LONGEST_LINE && lower.endsWith(RIGHTS + ".");
    }

    /** Whether it begins with a year, a sign or a name, and if it is a name, holds a year or nothing else. */
    private static boolean isOwner(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return !text.isEmpty() && !Character.isLetter(text.charAt(0)) || text.startsWith("by ");
        }
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isNumber(i) && tokens.word(i).length() == 4) {
                return true;
            }
        }
        return Credits.areNames(tokens, 0, 0);
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
