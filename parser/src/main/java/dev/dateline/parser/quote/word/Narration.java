package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Tokens;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body's tokens, and which of them stand between quotation marks: the rest is what the writer says. */
public final class Narration {
    private static final long AND = Tokens.fold("and");
    private static final long BUT = Tokens.fold("but");

    private final Tokens tokens;
    private final List<Passage> passages;
    private final int[] passageOf; // by token; outside of marks the first quoted token behind, all its bits turned
    private final Kinds kinds;
    private final @Nullable WordKind[] told; // by token, its kind, if somebody has asked for it
    private final boolean quotesDouble; // whether any words stand in double marks

    /** Of passages in the order of the text, none of which begins inside of another. */
    public Narration(Tokens tokens, List<Passage> passages) {
        this.tokens = tokens;
        this.passages = passages;
        kinds = new Kinds(tokens);
        told = new WordKind[tokens.count() + Tokens.BEHIND]; // whoever looks a little too far finds an empty place
        quotesDouble = passages.stream().anyMatch(passage -> !isSingle(passage) && !passage.isSetOff());
        passageOf = new int[tokens.count()];
        int behind = 0; // the last passage
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.open() < passage.close()) {
                Arrays.fill(passageOf, behind, passage.open(), ~passage.open());
                Arrays.fill(passageOf, passage.open(), passage.close(), i);
                behind = passage.close();
            }
        }
        Arrays.fill(passageOf, behind, passageOf.length, ~passageOf.length);
    }

    public Tokens tokens() {
        return tokens;
    }

    /** What a token is; an edge right behind the last. */
    public WordKind kind(int token) {
        WordKind known = told[token];
        return known == null ? tell(token) : known;
    }

    private WordKind tell(int token) {
        WordKind kind = token < tokens.count() ? kinds.of(token) : WordKind.EDGE;
        told[token] = kind;
        return kind;
    }

    /** Whether a token stands between marks, or is one of them. */
    public boolean isQuoted(int token) {
        return token >= 0 && token < passageOf.length && passageOf[token] >= 0;
    }

    /** The passage that a quoted token stands in. */
    public Passage passage(int token) {
        return passages.get(passageOf[token]);
    }

    /** Whether a token is quoted by how its paragraph is set, without marks. */
    public boolean isSetOff(int token) {
        return isQuoted(token) && passage(token).isSetOff();
    }

    /** Whether a passage has single marks, where others have double ones. */
    public boolean isInner(Passage passage) {
        return quotesDouble && isSingle(passage);
    }

    private boolean isSingle(Passage passage) {
        int open = passage.open();
        boolean one = passage.from() - open == 1 && tokens.end(open) - tokens.start(open) == 1; // '' is double
        return one && (tokens.is(open, '\'') || tokens.is(open, '‘'));
    }

    /** Whether two tokens stand in one passage. */
    public boolean isOnePassage(int one, int other) {
        return isQuoted(one) && isQuoted(other) && passageOf[one] == passageOf[other];
    }

    /** Whether from one token to another, exclusive, there are quoted words and no others. */
    public boolean isBare(int from, int to) {
        boolean found = false;
        for (int i = from; i < to; i++) {
            if (isQuoted(i)) {
                found = true;
                i = passage(i).close() - 1;
            } else if (tokens.isWord(i) || tokens.isNumber(i)) {
                return false;
            }
        }
        return found;
    }

    /** Whether a quotation ends with this token, or before it and a comma. */
    public boolean isBehindQuote(int before, int floor) {
        return isQuoted(before) || isPause(before) && before > floor && isQuoted(before - 1);
    }

    /** The first quoted token of a stretch, or its end. */
    public int unquotedTo(int from, int limit) {
        if (from >= limit) {
            return from;
        }
        int passage = passageOf[from];
        return passage >= 0 ? from : Math.min(limit, ~passage);
    }

    /** Whether a pause or a quotation ends with this token. */
    public boolean isBehindPause(int before, int floor) {
        return before >= floor && (isQuoted(before) || isPause(before));
    }

    /** Whether it is a comma, a semicolon, a dash or an ellipsis. */
    public boolean isPause(int token) {
        if (token < 0 || token >= tokens.count() || tokens.isWord(token) || tokens.isNumber(token)) {
            return false;
        }
        char c = tokens.first(token);
        return c == ',' || c == ';' || isDash(token) || c == '…';
    }

    /** Whether it is a quotation mark around a name, which quotes nothing. */
    public boolean isLooseMark(int token) {
        if (token < 0 || token >= tokens.count() || tokens.isWord(token) || isQuoted(token)) {
            return false;
        }
        return switch (tokens.first(token)) {
            case '“', '”', '"', '„', '«', '»', '`' -> true;
            default -> false;
        };
    }

    /** Whether it is a dash. */
    public boolean isDash(int token) {
        return isDash(tokens, token);
    }

    public static boolean isDash(Tokens tokens, int token) {
        char c = tokens.first(token);
        return !tokens.isWord(token) && (c == '-' || c == '–' || c == '—');
    }

    /** Whether it is "and" or "but". */
    public boolean isConjunction(int token) {
        long fold = tokens.fold(token);
        return fold == AND || fold == BUT;
    }

    /** How many words there are from one token to another, counted up to enough. */
    public int words(int from, int to, int enough) {
        int count = 0;
        for (int i = from; i < to && count < enough; i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                count++;
            }
        }
        return count;
    }
}
