package dev.dateline.parser.date;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The months of many languages, found in tokens. Where two languages share a spelling they mean the same month. */
final class Months {
    static final int NONE = Phrases.NONE;

    private static final List<Integer> NUMBERS = new ArrayList<>();
    private static final List<Kind> KINDS = new ArrayList<>();
    private static final Phrases NAMES = load();

    private Months() {}

    /** How a month's name is spelt. */
    private enum Kind {
        FULL,
        /** A period may follow. */
        SHORT,
        /** Short, and an everyday word of some language. */
        WORD
    }

    private static Phrases load() {
        List<String> names = new ArrayList<>();
        for (List<String> row : FactFile.rows(Months.class, "months.tsv", 14)) {
            Kind kind = switch (row.get(1)) {
                case "full" -> Kind.FULL;
                case "short" -> Kind.SHORT;
                case "word" -> Kind.WORD;
                default -> throw new IllegalStateException("months.tsv: no kind " + row.get(1));
            };
            for (int month = 1; month <= 12; month++) {
                for (String name : row.get(month + 1).split("/", -1)) {
                    if (!name.equals("-")) {
                        names.add(name);
                        NUMBERS.add(month);
                        KINDS.add(kind);
                    }
                }
            }
        }
        return Phrases.of(names);
    }

    /** The longest name that begins at a token, or {@link #NONE}. */
    static int at(Tokens tokens, int from, int limit) {
        return from < limit && tokens.isWord(from) ? NAMES.longest(tokens, from, limit) : NONE;
    }

    /** The month that a name means, 1 to 12. */
    static int number(int name) {
        return NUMBERS.get(name);
    }

    /** How many tokens the name has. */
    static int length(int name) {
        return NAMES.length(name);
    }

    /** Whether a period may follow that is no full stop. */
    static boolean isShort(int name) {
        return KINDS.get(name) != Kind.FULL;
    }

    /** Whether the name is a month only where a year follows. */
    static boolean needsYear(int name) {
        return KINDS.get(name) == Kind.WORD;
    }
}
