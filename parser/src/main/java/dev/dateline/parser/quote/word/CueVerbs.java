package dev.dateline.parser.quote.word;

import dev.dateline.model.Act;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The verbs that attribute, in all their forms. */
public final class CueVerbs {
    /** Of the bits of a form: that it is the base. The lower ones are those of its {@link Frames}. */
    static final int BASE = 1 << 30;
    /** The same of the participle. */
    static final int PARTICIPLE = 1 << 29;

    private static final Form[] FORMS = forms();
    private static final int[] BITS = Arrays.stream(FORMS).mapToInt(Form::bits).toArray();
    private static final Phrases TABLE = Phrases.of(words());

    /**
     * A form of a cue verb.
     *
     * @param words as printed in lower case
     * @param act what it tells
     * @param frames what it takes, by the letters of the data file
     * @param base whether it is the base form: "say", as behind "would"
     * @param participle whether it is the participle: "saying"
     */
    public record Form(String words, Act act, Frames frames, boolean base, boolean participle) {
        public boolean takes(char frame) {
            return frames.has(frame);
        }

        /** What it takes and which form it is, a bit each. */
        private int bits() {
            return frames.bits() | (base ? BASE : 0) | (participle ? PARTICIPLE : 0);
        }
    }

    /** A verb of three forms has its base for its past: "read". */
    private static final int THREE = 3;

    private CueVerbs() {}

    /** The number of the longest form that begins at this token, or {@link Phrases#NONE}. */
    public static int find(Tokens tokens, int token, int limit) {
        return find(tokens, token, limit, ListedWords.of(tokens, token));
    }

    /** The same of a token of which the lists say this. */
    public static int find(Tokens tokens, int token, int limit, int listed) {
        return (listed & ListedWords.FORM) != 0 ? TABLE.longest(tokens, token, limit) : Phrases.NONE;
    }

    /** All forms, as printed in lower case. */
    static List<String> words() {
        return Arrays.stream(FORMS).map(Form::words).toList();
    }

    public static Form form(int number) {
        return FORMS[number];
    }

    /** What a form takes and which one it is, a bit each: it is asked for of most words around a cue. */
    static int bits(int number) {
        return BITS[number];
    }

    public static int length(int number) {
        return TABLE.length(number);
    }

    private static Form[] forms() {
        List<Form> forms = new ArrayList<>();
        for (List<String> row : FactFile.rows(CueVerbs.class, "cue-verbs.txt", 3)) {
            String[] words = row.get(0).split(" ");
            for (int i = 0; i < words.length; i++) {
                forms.add(new Form(
                        words[i].replace('_', ' '),
                        Act.of(row.get(1)),
                        Frames.of(row.get(2)),
                        i == 0 && words.length > THREE,
                        i == words.length - 1));
            }
        }
        return forms.toArray(Form[]::new);
    }
}
