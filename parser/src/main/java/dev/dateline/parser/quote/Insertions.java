package dev.dateline.parser.quote;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is said in a stretch of speech, without who says it: “[È tardi] – dice Serra – [ma non troppo]”. Spans are of
 * tokens.
 */
final class Insertions {
    private static final Map<String, String> STYLES = FactFile.map(Insertions.class, "narrator-styles.tsv");

    private static final LanguageWords ARTICLES = LanguageWords.of("articles.tsv");

    /** How far a verb may stand behind the name of who speaks: ", Ilkka Hämälä sanoi". */
    private static final int FARTHEST_VERB = 8;

    private final Tokens tokens;
    private final Narration narration;
    private final QuotedTerms terms;
    private final String language;
    private final String style;

    Insertions(Narration narration, QuotedTerms terms, String language) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.terms = terms;
        this.language = language;
        this.style = STYLES.getOrDefault(language, "");
    }

    /** Whether a dash at the start of a paragraph may open speech. */
    boolean haveDashes() {
        return isWhole() || style.indexOf('d') >= 0;
    }

    /** Whether such a paragraph is speech to its end, but for who says it. */
    boolean isWhole() {
        return style.indexOf('w') >= 0;
    }

    /** What is said between two marks. */
    List<Span> inMarks(int from, int to) {
        boolean parted = !style.isEmpty() && !isWhole();
        return parted ? pieces(from, to, style.indexOf('c') >= 0, true) : List.of(new Span(from, to));
    }

    /** What is said in a paragraph that a dash opens. */
    List<Span> behindDash(int from, int to) {
        return pieces(from, to, true, false);
    }

    private List<Span> pieces(int from, int to, boolean commas, boolean marked) {
        List<Span> pieces = new ArrayList<>();
        int cursor = from;
        int i = from + 1;
        while (i < to) {
            int verb = verb(i, to, commas, marked);
            if (verb < 0) {
                i++;
                continue;
            }
            add(pieces, cursor, tokens.is(i, '?') || tokens.is(i, '!') || tokens.is(i, '…') ? i + 1 : i);
            boolean dashed = verb > 0 && narration.isDash(verb - 1);
            int end = end(verb, to, dashed, marked);
            boolean goesOn = dashed || marked || isWhole();
            cursor = goesOn ? end : to;
            i = Math.max(cursor, i + 1);
        }
        if (cursor < to) {
            add(pieces, cursor, to);
        }
        return pieces;
    }

    /** Keeps a piece without the dashes, commas and stops at its start, and those dashes and commas at its end. */
    private void add(List<Span> pieces, int from, int to) {
        int first = from;
        while (first < to && isPause(first)) {
            first++;
        }
        int end = to;
        while (end > first && (tokens.is(end - 1, ',') || narration.isDash(end - 1))) {
            end--;
        }
        if (first < end) {
            pieces.add(new Span(first, end));
        }
    }

    private boolean isPause(int token) {
        return narration.isDash(token) || tokens.is(token, ',') || tokens.is(token, '.') || tokens.is(token, ':');
    }

    /** The verb of saying, or the name ahead of it, that stands behind a sign; or -1. */
    private int verb(int sign, int to, boolean commas, boolean marked) {
        if (tokens.isWord(sign)) {
            return -1;
        }
        boolean comma = tokens.is(sign, ',');
        boolean dash = narration.isDash(sign) && tokens.isSpacedBefore(sign) || tokens.is(sign, '—');
        boolean stop = tokens.is(sign, '?') || tokens.is(sign, '!') || tokens.is(sign, '…');
        int word = sign + 1;
        if ((comma || stop) && word < to && narration.isDash(word)) {
            dash = true;
            word++;
        }
        if (word >= to || !dash && !(commas && (comma || stop && !marked))) {
            return -1;
        }
        if (marked && !dash) {
            return terms.isVerb(word) && isFollowedBySubject(word, to) ? word : -1;
        }
        boolean said = tokens.isLowerCase(word) && (marked ? opensInMarks(word, to) : terms.isSaying(word));
        boolean named = !said && comma && !dash && isAheadOfVerb(word, to);
        return said || named ? word : -1;
    }

    /** "– spiega Berg", "– ha detto la direttrice", "– si è chiesto –", but "— это говорит о многом —". */
    private boolean opensInMarks(int word, int to) {
        if (terms.isVerb(word)) {
            return true;
        }
        int verb = terms.isSaying(word) ? terms.isVerb(word + 1) ? word + 1 : word + 2 : to;
        return verb + 1 < to && (narration.isDash(verb + 1) || isFollowedBySubject(verb, to));
    }

    /** "explique Claire Vasseur", "dit la maire", "dit-il". */
    private boolean isFollowedBySubject(int verb, int to) {
        return verb + 1 < to && (tokens.isCapitalized(verb + 1) || isArticle(verb + 1))
                || tokens.behindHyphen(verb) > tokens.start(verb);
    }

    private boolean isArticle(int token) {
        return ARTICLES.has(language, tokens, token);
    }

    /** ", Ilkka Hämälä sanoi." */
    private boolean isAheadOfVerb(int name, int to) {
        for (int i = name + 1; i < Math.min(to, name + FARTHEST_VERB) && tokens.isWord(i); i++) {
            if (terms.isVerb(i) && (tokens.isCapitalized(name) || tokens.isCapitalized(i - 1))) {
                return i + 1 == to || !tokens.isWord(i + 1);
            }
        }
        return false;
    }

    /** Behind the words that tell who speaks. */
    private int end(int verb, int to, boolean dashed, boolean marked) {
        for (int i = verb + 1; i < to; i++) {
            boolean ends = dashed
                    ? narration.isDash(i) && (tokens.isSpacedBefore(i) || tokens.is(i, '—'))
                    : tokens.is(i, ',') ? marked && !isApposed(i + 1) : isSentenceEnd(i);
            if (ends) {
                return i + 1;
            }
        }
        return to;
    }

    /** "explique Claire Vasseur, [la maire]," but ", [mais] pas trop tard". */
    private boolean isApposed(int token) {
        return token < tokens.count()
                && tokens.isWord(token)
                && (!Language.isFunctionWord(language, tokens, token) || isArticle(token));
    }

    private boolean isSentenceEnd(int token) {
        return tokens.is(token, '.') || tokens.is(token, '?') || tokens.is(token, '!');
    }
}
