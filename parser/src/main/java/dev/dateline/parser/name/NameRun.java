package dev.dateline.parser.name;

/**
 * A run of capitalised words that names someone or something, with the title in front of it, in tokens.
 *
 * @param from the first token, title and form of address included
 * @param nameFrom the first token of the name itself; {@code to} where the run is a title alone
 * @param to behind the last token
 * @param gender what a form of address tells: m, f, or u for nothing
 */
public record NameRun(int from, int nameFrom, int to, char gender) {
    /** Whether there is a title in front of the name, a form of address aside. */
    public boolean isTitled() {
        return nameFrom > from;
    }

    /** How many tokens the name itself has. */
    public int length() {
        return to - nameFrom;
    }
}
