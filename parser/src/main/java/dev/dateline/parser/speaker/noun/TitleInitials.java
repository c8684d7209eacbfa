package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.TitlePhrases;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant by the initials of a title, "the PM": whoever of the story was first given a title that has them. */
public final class TitleInitials {
    private static final Set<String> RANKS = Set.copyOf(FactFile.words(TitlePhrases.class, "titles-in-letters.txt"));

    private static final List<List<String>> LETTERS = FactFile.rows(TitleInitials.class, "letters-of-titles.tsv", 2);

    private final Tokens tokens;
    private final List<Told> told = new ArrayList<>(); // until somebody asks by initials
    private final Map<String, Named> bearers = new HashMap<>();

    private record Told(String title, Named bearer) {}

    public TitleInitials(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        for (Named bearer : names.bearers()) {
            for (String title : bearer.titles) {
                told.add(new Told(title, bearer));
            }
        }
    }

    /** Who has a title with these initials, "the PM"; or null. */
    @Nullable
    public Named bearer(int token) {
        if (!tokens.isUpperCase(token)) {
            return null; // most nouns
        }
        told.forEach(one -> take(one.title(), one.bearer()));
        told.clear();
        return bearers.get(tokens.word(token));
    }

    /** Takes "PM" of "Prime Minister", "CS" of "Interior Cabinet Secretary", "MD" of "managing director". */
    private void take(String title, Named bearer) {
        boolean single = title.indexOf(' ') < 0 && title.indexOf('-') < 0; // "mayor", as most are, has no initials
        String letters = single ? "" : initials(title);
        for (int i = 0; i + 1 < letters.length(); i++) {
            bearers.putIfAbsent(letters.substring(i), bearer);
        }
        String lower = title.toLowerCase(Locale.ROOT);
        LETTERS.forEach(row -> {
            if (lower.contains(row.get(1))) {
                bearers.putIfAbsent(row.get(0), bearer);
            }
        });
        String all = single ? "" : initials(capitalized(title));
        if (RANKS.contains(all)) {
            bearers.putIfAbsent(all, bearer);
        }
    }

    private static String capitalized(String title) {
        StringBuilder words = new StringBuilder(title);
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || title.charAt(i - 1) == ' ') {
                words.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return words.toString();
    }

    /** "PM" of "Prime Minister"; nothing of one word. */
    private static String initials(String title) {
        StringBuilder letters = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < title.length(); i++) {
            char letter = title.charAt(i);
            if ((before == ' ' || before == '-') && Character.isUpperCase(letter)) {
                letters.append(letter);
            }
            before = letter;
        }
        return letters.length() < 2 ? "" : letters.toString();
    }
}
