package dev.dateline.parser.copy;

import dev.dateline.model.NoteKind;
import dev.dateline.parser.text.FactFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The fields at the top of a mail, by RFC 5322: {@code From: Lena Mork <mork@altona.example>}, lines of a name, a colon
 * and a value, indented ones going on with the line above, up to the first blank line. Copy comes with them where a desk
 * saves a mail as it is.
 */
final class MailFields {
    private static final Set<String> KNOWN = Set.copyOf(FactFile.words(MailFields.class, "mail-fields.txt"));
    /** Of names that are known, so many tell a mail: "To: the mayor" alone may head a letter. */
    private static final int LEAST_KNOWN = 2;

    private static final int MOST_LINES = 200;
    private static final int LONGEST_NAME = 40;

    private final String characters;
    private final int to;
    private final List<Envelope.Line> lines = new ArrayList<>();
    private int at;
    private int known;

    private MailFields(String characters, int from, int to) {
        this.characters = characters;
        this.to = to;
        at = from;
    }

    /** The fields that a stretch of the input begins with, a line each; empty if it is no mail with a text below them. */
    static List<Envelope.Line> of(String characters, int from, int to) {
        MailFields fields = new MailFields(characters, from, to);
        return fields.areRead() && fields.known >= LEAST_KNOWN ? fields.lines : List.of();
    }

    private boolean areRead() {
        while (at < to && isNothing(characters.charAt(at))) {
            at++;
        }
        while (at < to && lines.size() < MOST_LINES) {
            int end = lineEnd(at);
            String text = Envelope.words(characters, at, end);
            if (text.isEmpty()) {
                return true;
            }
            boolean goesOn = !lines.isEmpty() && CopyReader.isSpace(characters.charAt(at));
            if (!goesOn && !isField(text)) {
                return false;
            }
            lines.add(new Envelope.Line(NoteKind.TRANSMISSION, at, text));
            at = behind(end);
        }
        return false;
    }

    private boolean isField(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_NAME || !isName(line, colon)) {
            return false;
        }
        known += KNOWN.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
        return true;
    }

    /** Whether a line begins with letters, digits and hyphens alone, as names of fields do. */
    private static boolean isName(String line, int colon) {
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (c != '-' && (c > 'z' || !Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return true;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < to && !Lines.isLineEnd(characters.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The start of the line behind a line's end; CR and LF are one. */
    private int behind(int end) {
        boolean two = end + 1 < to && characters.charAt(end) == '\r' && characters.charAt(end + 1) == '\n';
        return Math.min(to, end + (two ? 2 : 1));
    }

    private static boolean isNothing(char c) {
        return Lines.isLineEnd(c) || CopyReader.isSpace(c) || CopyReader.isDropped(c);
    }
}
