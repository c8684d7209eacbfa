package dev.dateline.parser.text;

/** Endings of words, a file of them: "ness", "tion" of nouns that are nobody, "-based" of what tells where a firm is at home. */
public final class Endings {
    private final String[] endings;

    private Endings(String[] endings) {
        this.endings = endings;
    }

    /** The endings of a data file, one a line, in the case that they are looked for in. */
    public static Endings of(Class<?> room, String file) {
        return new Endings(FactFile.words(room, file).toArray(String[]::new));
    }

    /** Whether a token ends with one of them: "small[ness]". */
    public boolean end(Tokens tokens, int token) {
        for (String ending : endings) {
            if (tokens.endsWith(token, ending)) {
                return true;
            }
        }
        return false;
    }
}
