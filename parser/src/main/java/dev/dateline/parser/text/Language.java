package dev.dateline.parser.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The language that a text is written in: told by its script where that is enough, else by function words. */
public final class Language {
    /** So many tokens tell as much as all of them; fewer may be no more than a summary or a table of names ahead of the story. */
    private static final int TOKENS = 2000;

    /** A longer word, such as a sentence of Thai, counts no more letters than this. */
    private static final int LETTERS = 20;

    /** Fewer words, or letters of a script that tells all, are a name or a slug, which is no evidence. */
    private static final int LEAST = 6;

    /**
     * Under this score for a hundred words a text is a list, code or in a language that is not known here. All but two
     * of 256 full stories of the development sets score 68 to 260.
     */
    private static final int SURE = 45;

    /** As much of it must come from words. */
    private static final int SURE_BY_WORDS = 20;

    /** The best language leads the next by at least this, in percent. */
    private static final int LEAD = 5;

    /** One word of another language may stand often in a short text: "YR" in a table of bonds is Welsh. */
    private static final int DISTINCT = 2;

    private static final Map<UnicodeScript, String> SCRIPTS = scripts();

    private Language() {}

    private static Map<UnicodeScript, String> scripts() {
        Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
        for (List<String> row : FactFile.rows(Language.class, "scripts.tsv", 2)) {
            scripts.put(UnicodeScript.forName(row.get(0)), row.get(1));
        }
        return scripts;
    }

    /** The ISO 639-1 tag of the language; absent where the text does not make it plain. Reads the first tokens only. */
    public static Optional<String> of(Tokens tokens) {
        int end = Math.min(tokens.count(), TOKENS);
        LanguageEvidence evidence = LanguageEvidence.of(tokens, end);
        return evidence.isLatin() ? byWords(evidence) : byScript(tokens, end, evidence);
    }

    private static Optional<String> byScript(Tokens tokens, int end, LanguageEvidence evidence) {
        Map<UnicodeScript, Integer> letters = letters(tokens, end);
        int total = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (2 * (han + kana) > total) {
            // a third of Japanese letters and more are kana; Chinese copy may quote a word of it
            return sure(10 * kana > han ? "ja" : "zh", total);
        }
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            String language = SCRIPTS.get(script.getKey());
            if (language != null && 2 * script.getValue() > total) {
                return sure(language, total);
            }
        }
        return byWords(evidence);
    }

    /** Whether a word is among the commonest of a language, by its ISO 639-1 tag: no name begins with it. */
    public static boolean isFunctionWord(String language, Tokens tokens, int token) {
        return LanguageEvidence.isFunctionWord(language, tokens.fold(token));
    }

    private static Map<UnicodeScript, Integer> letters(Tokens tokens, int end) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (int token = 0; token < end; token++) {
            if (tokens.isWord(token)) {
                int length = Math.min(LETTERS, tokens.end(token) - tokens.start(token));
                if (tokens.first(token) < 0x80) {
                    latin += length;
                } else {
                    letters.merge(
                            UnicodeScript.of(tokens.text().codePointAt(tokens.start(token))), length, Integer::sum);
                }
            }
        }
        if (latin > 0) {
            letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        return letters;
    }

    private static Optional<String> sure(String language, int letters) {
        return letters < LEAST ? Optional.empty() : Optional.of(language);
    }

    private static Optional<String> byWords(LanguageEvidence evidence) {
        int best = evidence.best(LanguageEvidence.NONE);
        if (evidence.words() < LEAST || best == LanguageEvidence.NONE) {
            return Optional.empty();
        }
        int next = evidence.score(evidence.best(best));
        boolean sure = evidence.distinctWords(best) >= DISTINCT
                && 100 * evidence.score(best) >= SURE * evidence.words()
                && 100 * evidence.wordScore(best) >= SURE_BY_WORDS * evidence.words()
                && 100 * evidence.score(best) >= (100 + LEAD) * next;
        return sure ? Optional.of(LanguageEvidence.tag(best)) : Optional.empty();
    }
}
