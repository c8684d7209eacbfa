package dev.dateline.parser.quote.mark;

import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks by direction and kind, block by block, so that an odd mark never shifts a later paragraph. Only
 * the outermost pair counts. Single marks count where a text has few double ones, or its blocks keep to one kind each;
 * apostrophes are no marks.
 */
public final class Marks {
    /** What a mark can do at its place. */
    private enum Role {
        OPENS,
        CLOSES,
        NONE
    }

    /** A quotation that is not opened anew runs over no more blocks. */
    private static final int MOST_BLOCKS = 4;

    /** What has no closing mark so near is no nickname. */
    private static final int SHORT = 6;

    private final Analysis body;
    private final Tokens tokens;
    private final MarkSigns signs;
    private final MarkedNames names;
    private final NestedPairs pairs;
    private final @Nullable PairedMarks paired; // of another language than English
    private final boolean singleStyle;
    private boolean mixed; // whether some block opens with speech in single marks
    private int goesOn; // behind a quotation that runs into the block that is read
    private boolean singles; // whether single marks count in the block that is read
    private int decisive; // the next mark that ends what single marks hold, or begins something else
    private final List<Passage> passages = new ArrayList<>();

    private Marks(Analysis body, boolean english) {
        this.body = body;
        this.tokens = body.tokens();
        this.signs = new MarkSigns(tokens);
        this.names = new MarkedNames(body);
        this.pairs = new NestedPairs(body);
        this.paired = english ? null : new PairedMarks(body, signs);
        this.singleStyle = isSingleStyle();
    }

    /** The passages of an English body, in order. */
    public static List<Passage> passages(Analysis body) {
        return new Marks(body, true).passages();
    }

    /** Those of a body in another language, where marks stand inside of others of their kind. */
    public static List<Passage> passagesOfAnyLanguage(Analysis body) {
        return new Marks(body, false).passages();
    }

    private List<Passage> passages() {
        for (int block = 0; block < body.blocks() && !singleStyle && !mixed; block++) {
            mixed = isSpokenInSingles(block);
        }
        for (int block = 0; block < body.blocks(); block++) {
            readBlock(block);
        }
        return passages;
    }

    private void readBlock(int block) {
        int limit = body.firstOfBlock(block + 1);
        singles = singleStyle || isSpokenInSingles(block);
        int open = -1;
        for (int i = signs.next(Math.max(goesOn, body.firstOfBlock(block))); i < limit; i = signs.next(i + 1)) {
            boolean inside = open >= 0 && tokens.is(i, '“') && !signs.isTailing(i);
            int nested =
                    inside ? pairs.end(i, open, passages.isEmpty() ? null : passages.get(passages.size() - 1)) : -1;
            if (nested > i) {
                i = nested;
                continue;
            }
            Role role = roleOf(i, open);
            if (role == Role.OPENS) {
                open = i; // of two openers the later counts: the first was never closed
            } else if (role == Role.CLOSES && open >= 0) {
                int end = signs.doubled(i) ? i - 1 : i;
                if (end > open + 1 && !names.isName(open, end, behindLast())) {
                    passages.add(new Passage(open, inner(open), end, i + 1, false));
                }
                open = -1;
            }
        }
        if (open >= 0 && open + 1 < limit) {
            boolean reopens = block + 1 < body.blocks() && opensBlock(block + 1);
            int close = reopens ? -1 : closeAhead(block + 1);
            passages.add(new Passage(open, inner(open), limit, limit, reopens || close >= 0));
            if (close >= 0) {
                goOn(block + 1, close);
            }
        }
    }

    private Role roleOf(int mark, int open) {
        int close = paired == null || open < 0 ? -1 : paired.close(open);
        if (close >= mark) {
            return close == mark ? Role.CLOSES : Role.NONE;
        }
        Role role = role(mark, open);
        boolean odd = role == Role.OPENS && paired != null && !signs.isSingle(mark) && !signs.opensWords(mark);
        return odd ? Role.NONE : role;
    }

    /** Behind the last passage, or -1. */
    private int behindLast() {
        return passages.isEmpty() ? -1 : passages.get(passages.size() - 1).close();
    }

    /**
     * The mark that closes, in one of the next blocks, a quotation whose paragraphs no mark opens anew, or -1: none but a
     * closing one stands there, behind a stop.
     */
    private int closeAhead(int block) {
        for (int b = block; b < Math.min(body.blocks(), block + MOST_BLOCKS); b++) {
            for (int i = body.firstOfBlock(b); i < body.firstOfBlock(b + 1); i++) {
                if (tokens.kind(i) == TokenKind.SIGN && signs.isDouble(i)) {
                    boolean closes =
                            signs.isTailing(i) && !signs.isLeading(i) && !tokens.is(i, '“') && i > body.firstOfBlock(b);
                    return closes && MarkSigns.isStop(tokens.text().charAt(tokens.start(i) - 1)) ? i : -1;
                }
            }
        }
        return -1;
    }

    /** The blocks from this one up to a closing mark are quoted without marks of their own. */
    private void goOn(int block, int close) {
        int last = body.blockOf(close);
        for (int b = block; b <= last; b++) {
            int from = body.firstOfBlock(b);
            int to = b < last ? body.firstOfBlock(b + 1) : close;
            passages.add(new Passage(from, from, to, b < last ? to : close + 1, b < last));
        }
        goesOn = close + 1;
    }

    /** The first token behind an opening mark, which may be two singles. */
    private int inner(int open) {
        return signs.isPairOfOpeners(open) ? open + 2 : open + 1;
    }

    /**
     * Whether a block has single marks around what ends with a stop, or all of a heading's quotation. They open the
     * block, or what is said in it, and stand inside of no double marks: “‘No,’ he said.”
     */
    private boolean isSpokenInSingles(int block) {
        int first = body.firstOfBlock(block);
        int limit = body.firstOfBlock(block + 1);
        boolean doubled = false; // whether a double mark is open
        boolean open = false;
        boolean spoken = false;
        for (int i = signs.next(first); i < limit && !spoken; i = signs.next(i + 1)) {
            if (isStray(i)) {
                continue;
            }
            if (signs.isDouble(i)) {
                doubled = opensDouble(i, doubled);
            } else if (!doubled) {
                boolean leads = (tokens.is(i, '‘') || tokens.is(i, '\'')) && signs.isLeading(i);
                boolean heads = i > first && tokens.is(i, '’') && i + 1 < limit && tokens.is(i + 1, ':');
                spoken = open && (signs.isBehindStop(i) || heads && signs.isLeading(first) && !tokens.isWord(first));
                open |= leads && (i == first || mixed || isBegun(i));
            }
        }
        return spoken;
    }

    /** Whether a quotation may begin behind the token in front: “It is over,” he said. ‘We lost,’ */
    private boolean isBegun(int mark) {
        int before = mark - 1;
        return tokens.kind(before) == TokenKind.SIGN
                && (tokens.is(before, ':') || MarkSigns.isStop(tokens.first(before)) || signs.isDouble(before));
    }

    /** Whether a double mark is open behind one of them. */
    private boolean opensDouble(int token, boolean open) {
        return switch (tokens.first(token)) {
            case '“', '„', '«', '`', '‘' -> true;
            case '"', '\'' -> !open && signs.isLeading(token);
            default -> false;
        };
    }

    private boolean opensBlock(int block) {
        int first = body.firstOfBlock(block);
        return first < body.firstOfBlock(block + 1) && role(first, -1) == Role.OPENS;
    }

    private Role role(int token, int open) {
        if (tokens.kind(token) != TokenKind.SIGN || open < 0 && isStray(token)) {
            return Role.NONE;
        }
        char c = tokens.first(token);
        if (singles && open >= 0 && signs.isSingle(open) && signs.isDouble(token)) {
            return Role.NONE; // ‘He said “no” and left’
        }
        switch (c) {
            case '“':
                // „German“ closes with it, and so does a mistyped “American“
                return open >= 0 && (tokens.first(open) == '„' || signs.isTailing(token)) ? Role.CLOSES : Role.OPENS;
            case '„':
            case '‟':
                return Role.OPENS;
            case '”':
                // ”Swedish” and a mistyped opener
                return open < 0 && signs.isLeading(token) ? Role.OPENS : Role.CLOSES;
            case '«':
                return open >= 0 && tokens.first(open) == '»' ? Role.CLOSES : Role.OPENS;
            case '»':
                return open < 0 && signs.isLeading(token) ? Role.OPENS : Role.CLOSES;
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
                if (signs.isPairOfOpeners(token)) {
                    return Role.OPENS;
                }
                return token > 0 && signs.isPairOfOpeners(token - 1) ? Role.NONE : single(token, open);
            case ',':
                return signs.isPairOfOpeners(token) ? Role.OPENS : Role.NONE;
            case '’':
                return signs.doubled(token) ? Role.CLOSES : single(token, open);
            default:
                return Role.NONE;
        }
    }

    /** A straight mark opens before a word that space stands before, and closes else. */
    private Role straight(int token, int open) {
        if (open < 0) {
            boolean value = token > 0 && tokens.is(token - 1, '=') && !tokens.isSpacedBefore(token); // <a href="/">
            boolean dash = LostDashes.has(tokens, body.firstOfBlock(body.blockOf(token)), token);
            return value || dash || signs.isTailing(token) && !signs.isLeading(token) ? Role.NONE : Role.OPENS;
        }
        return signs.isLeading(token) && !signs.isTailing(token) ? Role.OPENS : Role.CLOSES;
    }

    private Role single(int token, int open) {
        boolean doubleIsOpen = open >= 0 && !signs.isSingle(open);
        if (!singles || doubleIsOpen) {
            return Role.NONE;
        }
        if (open < 0) {
            int word = token + 1;
            boolean letter = word < tokens.count() && tokens.end(word) - tokens.start(word) == 1;
            boolean cut = word < tokens.count() && tokens.isNumber(word) // '98
                    || letter && word + 1 < tokens.count() && signs.isSingle(word + 1) // rock 'n' roll
                    || isInName(token);
            return tokens.first(token) != '’' && !cut && signs.isLeading(token) ? Role.OPENS : Role.NONE;
        }
        return signs.isTailing(token) && isBehindWordEnd(token) ? Role.CLOSES : Role.NONE; // ‘alike‘, too
    }

    /** "Laura ’t Hooft", "Mele 'Aho": an apostrophe that begins a part of a name; but "Viktor ‘the Eel’ Brandt". */
    private boolean isInName(int token) {
        int word = token + 1;
        boolean letter = word < tokens.count() && tokens.end(word) - tokens.start(word) == 1;
        int part = letter && tokens.isLowerCase(word) ? word + 1 : word;
        boolean named = part < tokens.count()
                && tokens.isCapitalized(part)
                && token > body.firstOfBlock(body.blockOf(token))
                && tokens.isCapitalized(token - 1)
                && !Grammar.isFunctional(tokens, token - 1);
        for (int i = part + 1; named && i < Math.min(tokens.count(), part + SHORT); i++) {
            named = !(signs.isSingle(i) || tokens.is(i, '’')) || !signs.isTailing(i);
        }
        return named;
    }

    /** GREBEN " The ferry": a straight mark that spaces part from a word on both sides was a dash once, or a bullet. */
    private boolean isStray(int token) {
        boolean free = tokens.is(token, '"')
                && tokens.isSpacedBefore(token)
                && tokens.end(token) < tokens.text().length()
                && MarkSigns.isSpace(tokens.text().charAt(tokens.end(token)));
        if (!free) {
            return false;
        }
        int block = body.blockOf(token);
        if (body.firstOfBlock(block) == token) {
            return isOnlyDouble(token, body.firstOfBlock(block + 1)) && !isBetweenOpeners(block);
        }
        return !isPauseOrStop(token - 1)
                && !Grammar.isReporting(tokens, token - 1)
                && !tokens.isSpelled(token - 1, "that");
    }

    /** "We are shut. ¶ " All is well. ¶ "We are glad.": whether a paragraph stands between two whose quotations open alike. */
    private boolean isBetweenOpeners(int block) {
        int next = body.firstOfBlock(block + 1);
        int last = -1; // the last double mark of the block in front
        int limit = block == 0 ? 0 : body.firstOfBlock(block);
        for (int i = signs.next(block == 0 ? 0 : body.firstOfBlock(block - 1)); i < limit; i = signs.next(i + 1)) {
            last = signs.isDouble(i) ? i : last;
        }
        return last >= 0
                && signs.isLeading(last)
                && next < tokens.count()
                && tokens.kind(next) == TokenKind.SIGN
                && signs.isDouble(next)
                && signs.isLeading(next);
    }

    private boolean isOnlyDouble(int token, int limit) {
        for (int i = token + 1; i < limit; i++) {
            if (tokens.kind(i) == TokenKind.SIGN && signs.isDouble(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPauseOrStop(int token) {
        return !tokens.isWord(token) && !tokens.isNumber(token);
    }

    /** "the boys' club" goes on behind its apostrophe; a quotation's end has a stop, a stop follows, or no other mark ends it. */
    private boolean isBehindWordEnd(int token) {
        char before = token > 0 ? tokens.text().charAt(tokens.start(token) - 1) : ' ';
        boolean plural = before == 's' && token + 1 < tokens.count() && tokens.isLowerCase(token + 1);
        return MarkSigns.isStop(before) || !plural || !isClosedBehind(token);
    }

    /** "The firm sells ‘widgets’ to schools": whether another mark behind this one ends what is open, or the next block goes on. */
    private boolean isClosedBehind(int token) {
        int block = body.blockOf(token);
        int limit = body.firstOfBlock(block + 1);
        if (decisive <= token || decisive > limit) {
            decisive = signs.next(token + 1);
            while (decisive < limit && !signs.isSingleEnd(decisive) && !signs.opensSingle(decisive)) {
                decisive = signs.next(decisive + 1);
            }
            decisive = Math.min(decisive, limit);
        }
        return decisive < limit
                ? !signs.opensSingle(decisive)
                : block + 1 < body.blocks() && role(limit, -1) == Role.OPENS;
    }

    /** Whether most quotations stand in single marks; of marks inside marks only the outer ones count. */
    private boolean isSingleStyle() {
        int doubles = 0;
        int openers = 0;
        for (int block = 0; block < body.blocks(); block++) {
            int pending = 0; // double marks behind a single one, which are nested if that is closed
            boolean open = false;
            int limit = body.firstOfBlock(block + 1);
            for (int i = signs.next(body.firstOfBlock(block)); i < limit; i = signs.next(i + 1)) {
                boolean sign = !isStray(i);
                if (sign && signs.isDouble(i)) {
                    pending++;
                } else if (sign && pending % 2 == 0) {
                    if (open && signs.isSingleEnd(i)) {
                        pending = 0;
                        open = false;
                    } else if ((tokens.is(i, '‘') || tokens.is(i, '\'') && tokens.isSpacedBefore(i)) && !isInName(i)) {
                        doubles += pending;
                        pending = 0;
                        openers++;
                        open = true;
                    }
                }
            }
            doubles += pending;
        }
        return openers > 0 && doubles * 3 < openers;
    }
}
