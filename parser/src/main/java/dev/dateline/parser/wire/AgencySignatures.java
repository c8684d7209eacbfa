package dev.dateline.parser.wire;

import dev.dateline.model.NoteKind;
import dev.dateline.parser.copy.EndMarks;
import dev.dateline.parser.dateline.Separators;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;

/**
 * Tells how agencies sign the end of their copy: {@code -- IANS}, {@code /ritzau/}, {@code GNA}, {@code (AFP, Reuters)},
 * {@code PTI COR SKL}, in a line of its own or behind the last sentence: {@code paramedics said. - Sapa}.
 */
final class AgencySignatures {
    /** No signature is longer. */
    private static final int LONGEST = 48;
    /** "==", "--", "(", "/" */
    private static final int MOST_SIGNS = 4;
    /** A name in capitals without a sign has as many letters: "GNA", but no "AP", "AA". */
    private static final int LEAST_LETTERS = 3;

    private static final int LONGEST_INITIALS = 4;
    private static final int MOST_INITIALS = 5;
    /** "Ferryport News Service" */
    private static final int LONGEST_SERVICE = 4;

    private AgencySignatures() {}

    /** Of which kind a line or the end of one is as a signature; absent where it is none. */
    static Optional<NoteKind> kind(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(line);
        int at = start(tokens);
        int end = at < tokens.count() ? Agencies.end(tokens, at, tokens.count()) : at;
        boolean signed = at > 0;
        if (end == at) {
            return signed && isService(tokens, at) ? Optional.of(NoteKind.END_MARK) : Optional.empty();
        }
        int rest = behindSigns(tokens, end);
        boolean slashed = tokens.is(0, '/') && tokens.is(end, '/') && rest == tokens.count();
        boolean printed = Agencies.isPrinted(tokens, at, end) || signed && tokens.isCapitalized(at) || slashed;
        boolean marked = tokens.is(end, '/')
                && rest < tokens.count()
                && EndMarks.isMark(line.substring(tokens.start(rest))); // "Lusa/Fim"
        if (!printed || !signed && !marked && !isInitialism(tokens, at, end)) {
            return Optional.empty();
        }
        if (marked || rest == tokens.count()) {
            return Optional.of(NoteKind.END_MARK);
        }
        if (areAgencies(tokens, rest)) {
            return signed ? Optional.of(NoteKind.CREDIT) : Optional.empty();
        }
        boolean people = areInitials(tokens, rest) || tokens.is(end, '/') && arePeople(tokens, rest);
        return people ? Optional.of(NoteKind.TRANSMISSION) : Optional.empty();
    }

    /** The agency that signs. */
    static Optional<String> agency(String line) {
        Tokens tokens = Tokens.of(line);
        int at = start(tokens);
        return at == tokens.count()
                ? Optional.empty()
                : Agencies.canonical(tokens, at, Agencies.end(tokens, at, tokens.count()));
    }

    /** Where a signature begins behind the last sentence of a stretch, or where the stretch ends. */
    static int start(String text, int from, int end) {
        int least = Math.max(from, end - LONGEST);
        for (int space = text.lastIndexOf(' ', end - 1); space > least; space = text.lastIndexOf(' ', space - 1)) {
            boolean ended = LineLooks.endsSentence(text.substring(Math.max(from, space - LONGEST_INITIALS), space));
            if (ended && kind(text.substring(space + 1, end)).isPresent()) {
                return space + 1;
            }
        }
        return end;
    }

    /** The first word, behind the signs that a desk sets ahead of a name. */
    private static int start(Tokens tokens) {
        int at = 0;
        while (at < tokens.count() && at < MOST_SIGNS && !tokens.isWord(at) && isSign(tokens, at)) {
            at++;
        }
        return at;
    }

    /** "RHL": a group of capitals or digits. */
    static boolean isScrap(String line) {
        return line.length() <= LONGEST_INITIALS
                && line.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean isSign(Tokens tokens, int at) {
        return Separators.isDash(tokens, at) && !Separators.isBar(tokens, at)
                || tokens.is(at, '=')
                || tokens.is(at, '/')
                || tokens.is(at, '(');
    }

    private static int behindSigns(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.count() && !tokens.isWord(at) && !tokens.isNumber(at)) {
            at++;
        }
        return at;
    }

    /** "— Ferryport News Service": capitals, and the last word says that it is an agency. */
    private static boolean isService(Tokens tokens, int from) {
        int words = tokens.count() - from;
        boolean dashed = Separators.isDash(tokens, from - 1) && words > 1 && words <= LONGEST_SERVICE;
        for (int i = from; i < tokens.count() && dashed; i++) {
            dashed = tokens.isWord(i) && tokens.isCapitalized(i);
        }
        return dashed
                && Agencies.hint(tokens, tokens.count() - 2, tokens.count() - 1)
                && Agencies.hint(tokens, tokens.count() - 1, tokens.count());
    }

    private static boolean isInitialism(Tokens tokens, int from, int to) {
        return tokens.areUpperCase(from, to) && tokens.end(to - 1) - tokens.start(from) >= LEAST_LETTERS;
    }

    /** "(AFP, Reuters)", "- AP/dpa" */
    private static boolean areAgencies(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.count()) {
            int end = Agencies.end(tokens, at, tokens.count());
            if (end == at) {
                return false;
            }
            at = behindSigns(tokens, end);
        }
        return true;
    }

    /** "WAM/Hana Saleh/Omar Nasr" */
    private static boolean arePeople(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.count()) {
            int end = PersonNames.end(tokens, at, tokens.count());
            if (!PersonNames.isFullName(tokens, at, end) || end < tokens.count() && !tokens.is(end, '/')) {
                return false;
            }
            at = behindSigns(tokens, end);
        }
        return true;
    }

    /** "PTI COR SKL", "UNI AB CJ 1412", "(ANSA). ABC-DEF/XYZ" */
    private static boolean areInitials(Tokens tokens, int from) {
        int groups = 0;
        for (int i = from; i < tokens.count(); i++) {
            if (tokens.isWord(i)) {
                groups++;
                String word = tokens.word(i);
                int group = 0;
                for (int k = 0; k < word.length(); k++) {
                    group = word.charAt(k) == '-' ? 0 : group + 1;
                    if (group > LONGEST_INITIALS) {
                        return false;
                    }
                }
                if (!tokens.isUpperCase(i)) {
                    return false;
                }
            } else if (!tokens.isNumber(i) && !tokens.is(i, '/') && !tokens.is(i, '-')) {
                return false;
            }
        }
        return groups > 0 && groups <= MOST_INITIALS;
    }
}
