package dev.dateline.parser.name;

import dev.dateline.parser.text.FactFile;
import java.util.Map;

/** Words for one of a people, noun or adjective, each with the country: "Swedish" and Sweden. */
public final class Peoples {
    private static final Map<String, String> COUNTRIES = FactFile.map(Peoples.class, "peoples.tsv");

    private Peoples() {}

    /** The countries by these words, which have a capital. */
    public static Map<String, String> countries() {
        return COUNTRIES;
    }
}
