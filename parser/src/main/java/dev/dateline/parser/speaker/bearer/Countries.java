package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.Peoples;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries and states by one name each, whatever words stand for them: "Sweden" for "Swedish", "Britain" for "UK". */
public final class Countries {
    private static final Map<String, String> PEOPLES = Peoples.countries();
    private static final Phrases LISTED = Phrases.of(List.copyOf(PEOPLES.keySet())); // in whatever case
    private static final Set<String> NAMES = Set.copyOf(PEOPLES.values());
    private static final Map<String, String> SAME = FactFile.map(Countries.class, "names-of-countries.tsv");
    private static final Phrases PARTS = Phrases.of(Countries.class, "parts-of-countries.txt");

    private Countries() {}

    /** Whether a word names a country. */
    public static boolean isOne(String word) {
        return NAMES.contains(word);
    }

    /** The first state, province or country among these words, "Swedish" of Sweden, or null. */
    public static @Nullable String among(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isCapitalized(i)) {
                int end = Places.regionEnd(tokens, i, to);
                if (end > i && end < to && tokens.isCapitalized(end) && !isPost(tokens, end)) {
                    i = end; // "New York Times reporter"
                    continue;
                }
                String state = end > i ? called(tokens.words(i, end)) : country(tokens, i);
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    /** One name for a country of several: "Britain" for "UK". */
    public static String called(String country) {
        return SAME.getOrDefault(country, country);
    }

    /** "Sweden" of "Swedish", "North Korea" of "North Korean"; null where it is no word of a people. */
    private static @Nullable String country(Tokens tokens, int token) {
        String country = LISTED.has(tokens, token) ? PEOPLES.get(tokens.word(token)) : null;
        boolean part = country != null && token > 0 && PARTS.has(tokens, token - 1) && tokens.isCapitalized(token - 1);
        return part ? tokens.word(token - 1) + ' ' + country : country;
    }

    /** "[South] Korean", "[New] Zealander": whether the name of a people begins with it. */
    public static boolean isPart(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && PARTS.has(tokens, token);
    }

    private static boolean isPost(Tokens tokens, int token) {
        return Titles.isTitle(tokens, token) || Seats.isParty(tokens, token);
    }
}
