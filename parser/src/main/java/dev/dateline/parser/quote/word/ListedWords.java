package dev.dateline.parser.quote.word;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.text.WordTable;
import java.util.List;

/**
 * The lists of single words that this room asks of most tokens, merged: one look-up a word tells all that they say of it.
 * The low bits hold the sort of attributing ({@link AttributionWords}).
 */
public final class ListedWords {
    /** The bits that hold the sort. */
    static final int SORT = 0xff;
    /** A form of a cue verb begins with it. */
    static final int FORM = 1 << 8;
    /** A preposition that attributes: "according". */
    static final int ATTRIBUTING = 1 << 9;
    /** What a poll does with somebody: "puts". */
    public static final int POLL_VERB = 1 << 10;
    /** A word of which none of these is said attributes nothing. */
    static final int HEAD = SORT | FORM | ATTRIBUTING | POLL_VERB;

    /** A word that attributes elsewhere and may mean something else. */
    static final int OTHER_SENSE = 1 << 11;

    /** It is the verb of a clause wherever it stands. */
    public static final int FINITE = 1 << 12;
    /** A past that does not end in -ed and may be a participle, too: "found". */
    public static final int PAST_FORM = 1 << 13;
    /** A past of a common verb that does not end in -ed: "went". */
    public static final int PAST_VERB = 1 << 14;

    /** No noun phrase ends with it: "out". */
    public static final int NO_HEAD = 1 << 15;
    /** With a capital it opens a sentence, and no noun phrase: "Moreover". */
    public static final int OPENER = 1 << 16;
    /** Part of a whole: "half". */
    public static final int SHARE = 1 << 17;
    /** Alone it may be who says something: "others". */
    public static final int LONE = 1 << 18;

    /** A noun of a time: "week". */
    static final int TIME = 1 << 19;
    /** It tells which time is meant: "last". */
    static final int WHICH_TIME = 1 << 20;
    /** A noun of a time or a word that tells which. */
    public static final int OF_TIME = TIME | WHICH_TIME;
    /** A noun of a stretch of time: "hours". */
    public static final int TIME_SPAN = 1 << 21;
    /** It tells which way such a stretch is counted: "ago". */
    static final int TIME_RELATION = 1 << 22;

    /** A noun of one poll. */
    public static final int POLL = 1 << 23;
    /** A noun of several. */
    public static final int POLLS = 1 << 24;

    /** Somebody who says something may stay without a name by it: "anonymity", "identified". */
    public static final int UNNAMED = 1 << 25;
    /** It tells by itself that somebody talks without a name: "anonymously". */
    public static final int ANONYMOUS = 1 << 26;
    /** "neither". */
    public static final int NEITHER = 1 << 27;
    /** "than". */
    public static final int THAN = 1 << 28;

    /** Who hears a case: "court". */
    public static final int HEARING_BODY = 1 << 29;
    /** A participle of who is asked something: "questioned". */
    public static final int ASKED = 1 << 30;
    /** A noun of what finds something out and tells it: "tests". */
    public static final int EVIDENCE = 1 << 31;

    private static final WordTable TABLE = table();

    private ListedWords() {}

    /** What the lists say of a token; nothing of one before the first or behind the last. */
    public static int of(Tokens tokens, int token) {
        return TABLE.of(tokens, token);
    }

    /** What they say of each token, and nothing of {@value Tokens#BEHIND} more behind the last. */
    public static int[] row(Tokens tokens) {
        return TABLE.row(tokens);
    }

    /** What they say of the word of a fold. */
    public static int of(long fold) {
        return TABLE.of(fold);
    }

    /** Whether one of these facts is said of a token. */
    public static boolean is(Tokens tokens, int token, int facts) {
        return (TABLE.of(tokens, token) & facts) != 0;
    }

    private static WordTable table() {
        Class<?> room = ListedWords.class;
        WordTable table = new WordTable(WordTable.Lists.ATTRIBUTION);
        addSorts(table);
        for (String form : CueVerbs.words()) {
            table.firstWord(form, FORM);
        }
        table.words(room, "unnamed-words.txt", UNNAMED);
        for (String preposition : List.of("according", "per", "in")) {
            table.word(preposition, ATTRIBUTING);
        }
        table.word("neither", NEITHER);
        table.word("than", THAN);
        OtherSenses.words(table, OTHER_SENSE);
        return table.words(room, "finite-verbs.txt", FINITE)
                .words(room, "past-forms.txt", PAST_FORM)
                .words(Grammar.class, "past-verbs.txt", PAST_VERB)
                .words(room, "no-heads.txt", NO_HEAD)
                .words(room, "openers.txt", OPENER)
                .words(room, "shares.txt", SHARE)
                .words(room, "lone-sources.txt", LONE)
                .words(room, "time-nouns.txt", TIME)
                .words(room, "time-modifiers.txt", WHICH_TIME)
                .words(room, "time-spans.txt", TIME_SPAN)
                .words(room, "time-relations.txt", TIME_RELATION)
                .words(room, "poll-nouns.txt", POLL)
                .words(room, "polls-nouns.txt", POLLS)
                .words(room, "poll-verbs.txt", POLL_VERB)
                .words(room, "anonymity-words.txt", ANONYMOUS)
                .words(room, "hearing-bodies.txt", HEARING_BODY)
                .words(AskedParticiples.class, "asked-participles.txt", ASKED)
                .words(Nouns.class, "evidence-nouns.txt", EVIDENCE);
    }

    private static void addSorts(WordTable table) {
        for (List<String> row : FactFile.rows(AttributionWords.class, "attribution-words.txt", 3)) {
            int sort = AttributionWords.sort(row.get(1));
            if (sort == AttributionWords.NONE) {
                throw new IllegalStateException("attribution-words.txt: no such sort: " + row.get(1));
            }
            for (String form : row.get(2).split(" ")) {
                table.newWord(form, sort);
            }
        }
    }
}
