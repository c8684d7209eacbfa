package dev.dateline.parser.quote;

import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks by direction and kind, block by block, so that an odd mark never shifts a later paragraph. Only
 * the outermost pair counts. Single marks count where a text has no double ones; apostrophes are no marks.
 */
final class Marks {
    /** What a mark can do at its place. */
    private enum Role {
        OPENS,
        CLOSES,
        NONE
    }

    /** A longer run of capitals in marks is a headline or shouted. */
    private static final int LONGEST_TITLE = 8;

    private final Analysis body;
    private final Tokens tokens;
    private final boolean singles;
    private final List<Passage> passages = new ArrayList<>();

    private Marks(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
        this.singles = isSingleStyle(tokens);
    }

    /** The passages of a body, in order. */
    static List<Passage> passages(Analysis body) {
        Marks marks = new Marks(body);
        for (int block = 0; block < body.blocks(); block++) {
            marks.readBlock(block);
        }
        return marks.passages;
    }

    private void readBlock(int block) {
        int limit = body.firstOfBlock(block + 1);
        int open = -1;
        for (int i = body.firstOfBlock(block); i < limit; i++) {
            Role role = role(i, open);
            if (role == Role.OPENS) {
                open = i; // of two openers the later counts: the first was never closed
            } else if (role == Role.CLOSES && open >= 0) {
                int end = doubled(i) ? i - 1 : i;
                if (end > open + 1 && !isName(open, end)) {
                    passages.add(new Passage(open, open + 1, end, i + 1, false));
                }
                open = -1;
            }
        }
        if (open >= 0 && open + 1 < limit) {
            boolean continued = block + 1 < body.blocks() && opensBlock(block + 1);
            passages.add(new Passage(open, open + 1, limit, limit, continued));
        }
    }

    /** Titles of works and ships, nicknames inside a name: “The Salt Road,” Viktor “the Eel” Brandt. */
    private boolean isName(int open, int end) {
        int words = 0;
        int capitals = 0;
        for (int i = open + 1; i < end && words <= LONGEST_TITLE; i++) {
            if (tokens.isWord(i)) {
                words++;
                boolean small = Grammar.isPreposition(tokens, i)
                        || Grammar.isSubordinator(tokens, i)
                        || Grammar.isDeterminer(tokens, i);
                capitals += tokens.isCapitalized(i) ? 1 : small && i > open + 1 ? 0 : -LONGEST_TITLE;
            }
        }
        boolean nickname = words <= 3
                && open > 0
                && tokens.isCapitalized(open - 1)
                && end + 1 < tokens.count()
                && tokens.isCapitalized(end + 1)
                && end > 0
                && tokens.isWord(end - 1);
        char last = tokens.first(end - 1);
        boolean shouted = last == '!' || last == '?' || open > 0 && tokens.is(open - 1, ',');
        return nickname || words >= 2 && words <= LONGEST_TITLE && capitals >= 2 && !shouted;
    }

    private boolean opensBlock(int block) {
        int first = body.firstOfBlock(block);
        return first < body.firstOfBlock(block + 1) && role(first, -1) == Role.OPENS;
    }

    private Role role(int token, int open) {
        if (tokens.kind(token) != TokenKind.SIGN) {
            return Role.NONE;
        }
        char c = tokens.first(token);
        switch (c) {
            case '“':
                // „German“ closes with it, and so does a mistyped “American“
                return open >= 0 && (tokens.first(open) == '„' || isTailing(token)) ? Role.CLOSES : Role.OPENS;
            case '„':
            case '‟':
                return Role.OPENS;
            case '”':
                // ”Swedish” and a mistyped opener
                return open < 0 && isLeading(token) ? Role.OPENS : Role.CLOSES;
            case '«':
                return open >= 0 && tokens.first(open) == '»' ? Role.CLOSES : Role.OPENS;
            case '»':
                return open < 0 && isLeading(token) ? Role.OPENS : Role.CLOSES;
            case '「':
            case '『':
                return open >= 0 ? Role.NONE : Role.OPENS;
            case '」':
            case '』':
                return Role.CLOSES;
            case '`':
                return tokens.end(token) - tokens.start(token) == 2 ? Role.OPENS : Role.NONE;
            case '"':
                return straight(token, open);
            case '\'':
                return tokens.end(token) - tokens.start(token) == 2 ? straight(token, open) : single(token, open);
            case '‘':
            case '’':
                return doubled(token) ? Role.CLOSES : single(token, open);
            default:
                return Role.NONE;
        }
    }

    /** A straight mark opens before a word that space stands before, and closes else. */
    private Role straight(int token, int open) {
        if (open < 0) {
            return isTailing(token) && !isLeading(token) ? Role.NONE : Role.OPENS;
        }
        return isLeading(token) && !isTailing(token) ? Role.OPENS : Role.CLOSES;
    }

    private Role single(int token, int open) {
        boolean doubleIsOpen = open >= 0 && !tokens.is(open, '\'') && !tokens.is(open, '‘');
        if (!singles || doubleIsOpen) {
            return Role.NONE;
        }
        if (open < 0) {
            boolean year = token + 1 < tokens.count() && tokens.isNumber(token + 1); // '98
            return tokens.first(token) != '’' && !year && isLeading(token) ? Role.OPENS : Role.NONE;
        }
        return tokens.first(token) != '‘' && isTailing(token) && isBehindWordEnd(token) ? Role.CLOSES : Role.NONE;
    }

    /** “Mixed’’ marks: two curly singles close as one double. */
    private boolean doubled(int token) {
        return token > 0
                && tokens.is(token, '’')
                && tokens.is(token - 1, '’')
                && tokens.end(token - 1) == tokens.start(token);
    }

    /** "the boys' club" goes on behind its apostrophe; a quotation's end has a stop, or a stop follows. */
    private boolean isBehindWordEnd(int token) {
        char before = token > 0 ? tokens.text().charAt(tokens.start(token) - 1) : ' ';
        boolean stopped = before == ',' || before == '.' || before == '!' || before == '?' || before == '…';
        boolean plural = before == 's' && token + 1 < tokens.count() && tokens.isLowerCase(token + 1);
        return stopped || !plural;
    }

    private boolean isLeading(int token) {
        boolean free = tokens.isSpacedBefore(token) || isOpening(tokens.text().charAt(tokens.start(token) - 1));
        return free
                && tokens.end(token) < tokens.text().length()
                && !isSpace(tokens.text().charAt(tokens.end(token)));
    }

    private boolean isTailing(int token) {
        int end = tokens.end(token);
        boolean free = end >= tokens.text().length()
                || !Character.isLetterOrDigit(tokens.text().charAt(end));
        return free && !tokens.isSpacedBefore(token);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '-' || c == '–' || c == '—' || c == '/' || c == '‘' || c == '\'';
    }

    private static boolean isSingleStyle(Tokens tokens) {
        int doubles = 0;
        int openers = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == TokenKind.SIGN) {
                switch (tokens.first(i)) {
                    case '"', '“', '”', '„', '«', '»', '`' -> doubles++;
                    case '‘' -> openers++;
                    case '\'' -> {
                        if (tokens.is(i, '\'')) {
                            openers += tokens.isSpacedBefore(i) ? 1 : 0;
                        } else {
                            doubles++; // ''two singles''
                        }
                    }
                    default -> {}
                }
            }
        }
        return openers > 0 && doubles * 3 < openers;
    }
}
