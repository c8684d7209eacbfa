package dev.dateline.parser.wire;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Tells lines that name but the agencies whose copy a story has: {@code (Quelle: APA/dpa)}, {@code mit Material von AFP}. */
final class AgencyLines {
    private static final Phrases LABELS = phrases("label");
    private static final Phrases WITH = phrases("with");
    private static final Phrases ALONE = phrases("alone");
    private static final Phrases SMALL = phrases("small");
    /** Such a line is no longer. */
    private static final int LONGEST = 100;

    /** Words of the name of the paper ahead of "with". */
    private static final int PAPER = 4;

    /** So many names that no list knows may stand beside agencies behind a label: "Source: AFP/Hafenbote". */
    private static final int STRANGERS = 2;

    private AgencyLines() {}

    private static Phrases phrases(String kind) {
        return Phrases.of(FactFile.rows(AgencyLines.class, "agency-lines.tsv", 2).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .toList());
    }

    /** Whether a line is one. */
    static boolean is(Tokens tokens) {
        if (tokens.count() == 0 || tokens.text().length() > LONGEST) {
            return false;
        }
        int from = start(tokens);
        int alone = ALONE.longest(tokens, from);
        return alone != Phrases.NONE && !hasWords(tokens, from + ALONE.length(alone)) || areAgencies(tokens, from);
    }

    /** The agencies behind a label, by the names that they are known by: whose copy the story is. */
    static List<String> sources(Tokens tokens) {
        int from = start(tokens);
        int to = tokens.count();
        List<String> names = new ArrayList<>();
        boolean labelled = LABELS.longest(tokens, from) != Phrases.NONE && is(tokens);
        for (int i = labelled ? from : to; i < to; ) {
            int end = Agencies.end(tokens, i, to);
            Agencies.canonical(tokens, i, end)
                    .filter(name -> !names.contains(name))
                    .ifPresent(names::add);
            i = Math.max(i + 1, end);
        }
        return names;
    }

    /** The first word, behind brackets and dashes. */
    private static int start(Tokens tokens) {
        int from = 0;
        while (from < tokens.count() && !tokens.isWord(from) && !tokens.isNumber(from)) {
            from++;
        }
        return from;
    }

    private static boolean hasWords(Tokens tokens, int from) {
        for (int i = from; i < tokens.count(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether behind a label, behind "with" or in a bracket stand agencies and hardly anything else. */
    private static boolean areAgencies(Tokens tokens, int from) {
        int label = LABELS.longest(tokens, from);
        if (label != Phrases.NONE && tokens.is(from + LABELS.length(label), ':')) {
            return areAgencies(tokens, from + LABELS.length(label), STRANGERS);
        }
        if (tokens.is(0, '(') && tokens.is(from + 1, '/') && Agencies.isPrinted(tokens, from, from + 1)) {
            return areAgencies(tokens, from, STRANGERS); // "(APA/Red.)"
        }
        int at = from;
        while (at < Math.min(tokens.count(), from + PAPER) && tokens.isCapitalized(at) && !WITH.has(tokens, at)) {
            at++; // "Hafenbote mit dpa"
        }
        int with = WITH.longest(tokens, at);
        return with != Phrases.NONE && areAgencies(tokens, at + WITH.length(with), 0);
    }

    private static boolean areAgencies(Tokens tokens, int from, int strangers) {
        int left = strangers;
        boolean named = false;
        int at = from;
        while (at < tokens.count()) {
            int end = Agencies.end(tokens, at, tokens.count());
            if (end > at && (strangers > 0 || !tokens.isLowerCase(at) || Agencies.isPrinted(tokens, at, end))) {
                named = true;
                at = end;
                continue;
            }
            boolean small = SMALL.longest(tokens, at) != Phrases.NONE;
            if (!small && (tokens.isWord(at) || tokens.isNumber(at))) {
                left--;
                if (left < 0 || tokens.isLowerCase(at)) {
                    return false;
                }
            }
            at++;
        }
        return named;
    }
}
