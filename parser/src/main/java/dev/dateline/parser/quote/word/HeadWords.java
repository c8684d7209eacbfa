package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.WordTable;
import java.util.List;

/**
 * The lists that rules ask of a word that may attribute, merged: {@link Elements} looks it up once for all of them. Some rules
 * have several lists and share one fact, which lets them leave most words at once.
 */
public final class HeadWords {
    /** A verb of placing a figure: "put". */
    public static final int PLACING = 1;
    /** A verb behind which "of" tells what somebody is told of: "warned". */
    public static final int TELLING_OF = 1 << 1;
    /** A verb by which a thing is urged: "urge". */
    public static final int URGING = 1 << 2;
    /** A verb of sharing what is told in a clause: "shared". */
    public static final int SHARING = 1 << 3;
    /** A noun for what somebody says: "advice". */
    public static final int SPEECH = 1 << 4;
    /** What others think of a subject, or that they do: "praise", "backed". */
    public static final int JUDGING = 1 << 5;
    /** A word that could tell a view, and does not beside some words: "backed him into a corner". */
    public static final int PLAIN_USE = 1 << 6;
    /** A verb that is taken for speech and may only do something: "renamed". */
    public static final int BARE_DEED = 1 << 7;
    /** A participle of whom others think or tell something: "said to have left". */
    public static final int SUPPOSED = 1 << 8;
    /** A verb whose subject may be a thing that says nothing: "threatens". */
    public static final int OF_THING = 1 << 9;
    /** A noun of what others say of one: "criticism". */
    public static final int RECEIVED = 1 << 10;
    /** A verb of hearing somebody: "heard". */
    public static final int OVERHEARING = 1 << 11;
    /** A verb of watching somebody: "watched". */
    public static final int WATCHING = 1 << 12;
    /** A verb of meeting somebody: "met". */
    public static final int MEETING = 1 << 13;
    /** A verb of passing on a question: "referred". */
    public static final int PASSING_ON = 1 << 14;
    /** A verb of answering that may tell how something is met: "responds". */
    public static final int ANSWERING = 1 << 15;
    /** A noun of what rises and falls: "forecast". */
    public static final int CHANGED = 1 << 16;
    /** A noun of what is labelled: "brands". */
    public static final int LABEL = 1 << 17;
    /** A participle of how somebody holds himself: "leaning". */
    public static final int POSTURE = 1 << 18;
    /** A participle of the side that a body is on: "opposed". */
    public static final int SIDE = 1 << 19;
    /** A verb of beginning something or going on with it: "began". */
    public static final int PHASE = 1 << 20;
    /** A form of "hear", as courts do. */
    public static final int HEARING = 1 << 21;
    /** A noun of what a crowd shouts: "chants". */
    public static final int CRY = 1 << 22;
    /** A verb of likening: "reminds". */
    public static final int REMINDING = 1 << 23;
    /** A form of "find". */
    public static final int FINDING = 1 << 24;
    /** A form of "attack". */
    public static final int ATTACKING = 1 << 25;
    /** A noun of what is on a mind, and is told nowhere: "thoughts". */
    public static final int MIND = 1 << 26;
    /** A form of "look". */
    public static final int LOOK = 1 << 27;
    /** A form of "seem". */
    public static final int SEEM = 1 << 28;
    /** The first word of a set term: "resisting arrest". */
    public static final int SET_TERM = 1 << 29;

    private static final WordTable TABLE = table();

    private HeadWords() {}

    /** What the lists say of the word of a fold. */
    static int of(long fold) {
        return TABLE.of(fold);
    }

    /** Whether one of these facts is said of the word of a fold. */
    public static boolean is(long fold, int facts) {
        return (TABLE.of(fold) & facts) != 0;
    }

    private static WordTable table() {
        Class<?> room = HeadWords.class;
        WordTable table = new WordTable(WordTable.Lists.HEADS);
        for (List<String> noun : FactFile.rows(room, "judging-nouns.txt", 2)) {
            table.word(noun.get(0), JUDGING);
        }
        return table.words(room, "judged-participles.txt", JUDGING)
                .words(room, "reputed-participles.txt", JUDGING)
                .words(room, "reception-nouns.txt", JUDGING)
                .words(room, "view-nouns.txt", JUDGING)
                .words(room, "viewed-participles.txt", JUDGING)
                .words(room, "placing-verbs.txt", PLACING)
                .words(room, "telling-of-verbs.txt", TELLING_OF)
                .words(room, "urging-verbs.txt", URGING)
                .words(room, "sharing-verbs.txt", SHARING)
                .words(room, "speech-nouns.txt", SPEECH)
                .words(room, "forms-of-see.txt", PLAIN_USE | OF_THING)
                .words(room, "forms-of-back.txt", PLAIN_USE)
                .words(room, "forms-of-offer.txt", PLAIN_USE | BARE_DEED)
                .words(room, "forms-of-lash.txt", PLAIN_USE)
                .firstWords(room, "plain-turns.txt", PLAIN_USE)
                .words(room, "bare-deeds.txt", BARE_DEED)
                .words(room, "uncovering-participles.txt", BARE_DEED)
                .words(room, "supposed-participles.txt", SUPPOSED)
                .words(room, "looming-verbs.txt", OF_THING)
                .words(room, "implying-verbs.txt", OF_THING)
                .words(room, "received-nouns.txt", RECEIVED)
                .words(room, "overhearing-verbs.txt", OVERHEARING)
                .words(room, "watching-verbs.txt", WATCHING)
                .words(room, "meeting-verbs.txt", MEETING)
                .words(room, "passing-on-verbs.txt", PASSING_ON)
                .words(room, "answering-verbs.txt", ANSWERING)
                .words(room, "changed-things.txt", CHANGED)
                .words(room, "labelling-nouns.txt", LABEL)
                .words(room, "posture-verbs.txt", POSTURE)
                .words(room, "side-participles.txt", SIDE)
                .words(room, "phase-verbs.txt", PHASE)
                .words(room, "hearing-verbs.txt", HEARING)
                .words(room, "cries.txt", CRY)
                .words(room, "reminding-verbs.txt", REMINDING)
                .words(room, "forms-of-find.txt", FINDING)
                .words(room, "forms-of-attack.txt", ATTACKING)
                .words(room, "untold-mind-nouns.txt", MIND)
                .words(room, "forms-of-look.txt", LOOK)
                .words(room, "forms-of-seem.txt", SEEM)
                .firstWords(room, "set-terms.txt", SET_TERM);
    }
}
