package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may be called for the noun of a title, "the senator", and by nouns that the title makes likely. */
public final class TitleNouns {
    private static final Map<String, List<String>> NOUNS =
            FactFile.rows(TitleNouns.class, "nouns-of-titles.tsv", 2).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));

    /** The last words of those of two words: "attorney". */
    private static final Set<String> OFFICES = NOUNS.keySet().stream()
            .filter(noun -> noun.indexOf(' ') >= 0)
            .map(noun -> noun.substring(noun.indexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());

    private static final Phrases FAMOUS = Phrases.of(TitleNouns.class, "famous-persons.txt");

    private TitleNouns() {}

    /** The nouns that a role makes likely: a justice is a judge. */
    public static List<String> likely(String role) {
        return NOUNS.getOrDefault(role, List.of());
    }

    /** Whether somebody is called so, or has a title that makes the noun likely: a justice is a judge. */
    public static boolean isLikely(Named bearer, String noun) {
        String role = Titles.inFull(noun);
        return bearer.roles.contains(role)
                || bearer.roles.stream().anyMatch(known -> likely(known).contains(role));
    }

    /** Adds what someone may be called by a title with this noun, "attorney", and "district attorney" if it is listed. */
    public static void add(Named bearer, Tokens tokens, int noun) {
        if (FAMOUS.has(tokens, noun)) {
            return; // "the star" is whoever the story tells of
        }
        String role = Titles.inFull(tokens.word(noun));
        bearer.roles.add(role);
        if (noun > 0 && OFFICES.contains(role)) {
            String office = Titles.inFull(tokens.word(noun - 1)) + ' ' + role;
            if (NOUNS.containsKey(office)) {
                bearer.roles.add(office);
            }
        }
    }
}
