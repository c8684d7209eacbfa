package dev.dateline.parser.wire;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Knows the line below a story that tells what its writer does, and how to find her: {@code Jane Doe covers the courts for
 * the Post. Reach her at jdoe@example.org.}
 */
final class Biographies {
    private static final Phrases VERBS = Phrases.of(Biographies.class, "biography-verbs.txt");
    private static final Phrases REACHING = Phrases.of(Biographies.class, "reaching-words.txt");
    private static final Phrases ROLES = Phrases.of(Contributions.class, "byline-roles.txt");
    private static final Phrases VIEWS = Phrases.of(Biographies.class, "views-words.txt");
    private static final Phrases WRITERS = Phrases.of(List.of("the writer", "the author"));
    private static final long FOR = Tokens.fold("for");
    private static final long IS = Tokens.fold("is");
    private static final long WRITES = Tokens.fold("writes");

    /** So far behind "is" the role stands: "is an award-winning national health reporter". */
    private static final int REACH = 10;

    private Biographies() {}

    /** Where the sentence begins that tells how to find the writer; 0 where none does. */
    private static int reach(Tokens tokens) {
        for (int i = 1; i < tokens.count(); i++) {
            if (tokens.is(i - 1, '.') && REACHING.longest(tokens, i) != Phrases.NONE) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a line tells what its writer does and how to find her. */
    static boolean isReached(Tokens tokens) {
        int reach = reach(tokens);
        return reach > 0 && isWork(tokens, reach);
    }

    /** "The writer is a freelance journalist in Selm.": who wrote the story, if it is no person of it. */
    static boolean isOfWriter(Tokens tokens) {
        int writer = WRITERS.longest(tokens, 0);
        int end = writer == Phrases.NONE ? 0 : firstEnd(tokens);
        if (writer == Phrases.NONE || end < tokens.count() && VIEWS.longest(tokens, end) == Phrases.NONE) {
            return false;
        }
        int is = WRITERS.length(writer);
        for (int i = is + 1; i < end && i < is + REACH && tokens.fold(is) == IS; i++) {
            if (ROLES.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line tells what somebody does who writes, and nothing else. */
    static boolean isWork(Tokens tokens) {
        return isWork(tokens, tokens.count());
    }

    /** Whether a line begins with a name that stands in one of these bylines, and tells what its bearer is or does. */
    static boolean isOf(Tokens tokens, List<String> bylines) {
        int name = PersonNames.end(tokens, 0, tokens.count());
        return name > 1
                && name < tokens.count()
                && (tokens.fold(name) == IS || VERBS.has(tokens, name) || tokens.fold(name) == WRITES)
                && bylines.stream().anyMatch(byline -> byline.contains(tokens.words(0, name)));
    }

    /** Whether a line goes on behind the name that it begins with, and quotes nobody: "Jane Doe arbeitet seit 2016 in Altona." */
    static boolean tells(Tokens tokens, String name) {
        int behind = tokens.at(name.length());
        if (behind >= tokens.count()) {
            return false;
        }
        for (int i = behind; i < tokens.count(); i++) {
            if (QuotationMarks.isDouble(tokens.first(i))) {
                return false;
            }
        }
        return tokens.isLowerCase(behind) || tokens.is(behind, ',') || tokens.is(behind, '(');
    }

    private static boolean isWork(Tokens tokens, int to) {
        int name = PersonNames.end(tokens, 0, to);
        if (name >= to || !PersonNames.isFullName(tokens, 0, name) || hasSentence(tokens, name, to - 1)) {
            return false;
        }
        boolean is = tokens.fold(name) == IS;
        boolean works = VERBS.has(tokens, name);
        for (int i = name + 1; i < to; i++) {
            if (is && i - name < REACH && ROLES.has(tokens, i) || works && tokens.fold(i) == FOR) {
                return true;
            }
        }
        return false;
    }

    /** Where the second sentence begins, or the count of tokens. */
    private static int firstEnd(Tokens tokens) {
        int i = 1;
        while (i < tokens.count() && !hasSentence(tokens, i - 1, i)) {
            i++;
        }
        return i;
    }

    /** Whether a sentence ends inside of a stretch. */
    private static boolean hasSentence(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, '.') && tokens.isSpacedBefore(i + 1) && tokens.isCapitalized(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
