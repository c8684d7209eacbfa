package dev.dateline.parser.quote;

import dev.dateline.parser.quote.mark.EastAsian;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Which marked words of a language other than English are a name or a term, “der Film «Lange Nacht»”, “die «Jetzt
 * erst recht»-Stimmung”, and which are surely said.
 */
final class QuotedTerms {
    private static final LanguageWords VERBS = LanguageWords.of("verbs-of-saying.tsv");
    private static final List<LanguageWords> NAMING = LanguageWords.columns("naming-nouns.tsv", 2);

    private static final LanguageWords CROSS_LINKS = LanguageWords.of("cross-links.tsv");

    /** How many words and signs stand ahead of such a headline at most. */
    private static final int LONGEST_LINK = 6;

    /** A longer one is a sentence; titles of books and talks have up to some twenty words. */
    private static final int LONGEST_NAME = 20;

    private static final int MOST_AUXILIARIES = 2;

    /** Fewer letters of Chinese are a name, unless something tells that they are said. */
    private static final int SHORTEST = 10;

    /** So few are a name, whatever stands beside them. */
    private static final int LEAST = 2;

    /** No word that is looked for in text without spaces is longer. */
    private static final int LONGEST_WORD = 7;

    private static final LanguageWords QUOTATIVES = LanguageWords.of("quotative-words.tsv");

    private static final String PAUSES = "。！？!?…，、,";

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final String language;

    QuotedTerms(Analysis body, Narration narration, String language) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
        this.language = language;
    }

    /** Whether a word is a verb of saying. */
    boolean isVerb(int token) {
        return VERBS.has(language, tokens, token);
    }

    /** Whether a passage is the headline of another story that a line names: “Lesen Sie auch: «…»”. */
    boolean isLinked(Passage passage, int from) {
        return from < passage.open()
                && passage.open() - from <= LONGEST_LINK
                && (CROSS_LINKS.has(language, tokens, from) || CROSS_LINKS.has(language, tokens, from + 1));
    }

    /** Whether a verb of saying stands here, or behind a word or two that may belong to it: "si è chiesto". */
    boolean isSaying(int token) {
        int verb = token;
        while (verb < Math.min(tokens.count(), token + MOST_AUXILIARIES)
                && !isVerb(verb)
                && Language.isFunctionWord(language, tokens, verb)) {
            verb++;
        }
        return isVerb(verb);
    }

    /** Whether a passage is a name or a term. */
    boolean isTerm(Passage passage) {
        if (isHyphened(passage)) {
            return true;
        }
        if (isSaid(passage) || tokens.is(passage.to() - 1, ',')) {
            return false;
        }
        if (isUnspaced(passage)) {
            return !isSaidInEastAsia(passage);
        }
        return narration.words(passage.from(), passage.to(), LONGEST_NAME + 1) <= LONGEST_NAME
                && (isCapitalized(passage)
                        || passage.open() > 0
                                && body.blockOf(passage.open() - 1) == body.blockOf(passage.open())
                                && NAMING.get(0).has(language, tokens, passage.open() - 1)
                        || NAMING.get(1).has(language, tokens, passage.close()));
    }

    /** “Los Amigos del Mar”: whether all words but the commonest have capitals, where no colon hands them over. */
    private boolean isCapitalized(Passage passage) {
        int capitals = 0;
        for (int i = passage.from(); i < passage.to(); i++) {
            boolean capital = tokens.isCapitalized(i);
            boolean plain = i > passage.from() && Language.isFunctionWord(language, tokens, i);
            if (!tokens.isWord(i) && !tokens.isNumber(i) || !capital && !plain) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 1
                && !LanguageWords.capitalizesNouns(language)
                && !(passage.open() > 0 && tokens.is(passage.open() - 1, ':'));
    }

    /** Whether it has words of Chinese or Japanese, which cannot be counted. */
    private boolean isUnspaced(Passage passage) {
        boolean spaced = language.equals("ko");
        return !spaced && EastAsian.isLetter(tokens.first(passage.from()));
    }

    /** “die «Jetzt erst recht»-Stimmung”. */
    private boolean isHyphened(Passage passage) {
        int at = tokens.end(passage.close() - 1);
        String text = tokens.text();
        return passage.to() < passage.close()
                && at + 1 < text.length()
                && text.charAt(at) == '-'
                && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether a verb of saying follows behind a comma, a dash or the last stop of what is said. */
    boolean isSaid(Passage passage) {
        int behind = passage.close();
        if (behind >= tokens.count() || body.blockOf(behind) != body.blockOf(passage.open())) {
            return false;
        }
        boolean paused = tokens.is(behind, ',') || narration.isDash(behind);
        int verb = paused ? behind + 1 : behind;
        verb = verb < tokens.count() && paused && narration.isDash(verb) ? verb + 1 : verb;
        return (paused || isStopped(passage)) && isSaying(verb) || isQuoted(passage) && !isUnspaced(passage);
    }

    /** Whether it ends with a stop or another sign. */
    boolean isStopped(Passage passage) {
        return !tokens.isWord(passage.to() - 1) && !tokens.isNumber(passage.to() - 1);
    }

    private boolean isSaidInEastAsia(Passage passage) {
        String text = tokens.text();
        int from = tokens.start(passage.from());
        int to = tokens.end(passage.to() - 1);
        for (int i = from; i < to; i++) {
            if (PAUSES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        int open = tokens.start(passage.open());
        open -= open > 1 && PAUSES.indexOf(text.charAt(open - 1)) >= 0 ? 1 : 0; // "他表示，“…”"
        String ahead = open > 0 ? text.substring(open - 1, open) : "";
        if (ahead.equals("：") || ahead.equals(":")) {
            return true;
        }
        if (to - from >= SHORTEST) {
            return language.equals("zh") || isQuoted(passage);
        }
        boolean called = begins(NAMING.get(1), tokens.end(passage.close() - 1)) > 0; // 「しおかぜ」という船
        return to - from > LEAST && !called && (VERBS.has(language, ahead) || isQuoted(passage));
    }

    /** Whether what stands right behind quotes whatever is ahead of it: 「遅い」と, “늦었다”고, “geç” dedi. */
    private boolean isQuoted(Passage passage) {
        int from = tokens.end(passage.close() - 1);
        from += from < tokens.text().length() && tokens.text().charAt(from) == ' ' ? 1 : 0;
        int length = begins(QUOTATIVES, from);
        return length > 0 && !opensMark(from + length); // 「A」と「B」: "and"
    }

    /** The length of the first word of some that the text goes on with at a place; 0 if it does with none. */
    private int begins(LanguageWords words, int at) {
        String text = tokens.text();
        for (int length = 1; length <= LONGEST_WORD && at + length <= text.length(); length++) {
            if (words.has(language, text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private boolean opensMark(int at) {
        return at < tokens.text().length() && "「『“".indexOf(tokens.text().charAt(at)) >= 0;
    }
}
