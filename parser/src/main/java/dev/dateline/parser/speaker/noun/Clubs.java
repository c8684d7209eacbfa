package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clubs of a story, which a post in sport is at where one end of a club’s name alone stands ahead of it: "Selm boss Ann Lee" is
 * at Selm United, if the story names no other club of Selm.
 */
final class Clubs {
    private static final Set<String> POSTS = Set.copyOf(FactFile.words(Descriptions.class, "posts-of-players.txt"));
    private static final Set<String> PLAYERS = Set.copyOf(FactFile.words(Descriptions.class, "players.txt"));
    private static final Tokens CLUB = Tokens.of("club");

    /** In the place of a club: there are several of that end. */
    private static final String SEVERAL = "";

    private Clubs() {}

    /** Gives those whose post is at a club its name in full. */
    static void settle(NameIndex names) {
        Set<Named> bearers = names.bearers();
        if (bearers.stream().noneMatch(Clubs::hasPost)) {
            return; // most stories: what is a club need not be known
        }
        Map<String, String> clubs = new HashMap<>(); // by either end of the name
        for (Named bearer : bearers) {
            if (isClub(bearer)) {
                takeEnds(bearer.name, clubs);
            }
        }
        if (!clubs.isEmpty()) {
            bearers.forEach(bearer -> settle(bearer, clubs));
        }
    }

    private static void takeEnds(String club, Map<String, String> clubs) {
        for (int space = club.indexOf(' '); space > 0; space = club.indexOf(' ', space + 1)) {
            for (String end : List.of(club.substring(0, space), club.substring(space + 1))) {
                String other = clubs.putIfAbsent(end, club);
                if (other != null && !other.equals(club)) {
                    clubs.put(end, SEVERAL);
                }
            }
        }
    }

    private static boolean isClub(Named named) {
        return named.tokens > 1
                && named.kind() == SpeakerKind.ORGANIZATION
                && !isOtherBody(named.name)
                && (BodyNouns.hasKind(named.name, CLUB, 0) || NameKinds.isTeam(named.name));
    }

    /** "City [Council]": whether a name ends with the noun of bodies that are no clubs, whatever word of clubs it has. */
    private static boolean isOtherBody(String name) {
        Tokens words = Tokens.of(name);
        int last = words.count() - 1;
        return Titles.isOrganizationWord(words, last) && !BodyNouns.hasKind(words.word(last), CLUB, 0);
    }

    private static void settle(Named person, Map<String, String> clubs) {
        if (person.affiliation != null) {
            String club = hasPost(person) ? only(person.affiliation, clubs) : null;
            person.affiliation = club == null ? person.affiliation : club;
        }
    }

    private static boolean hasPost(Named person) {
        return person.titles.stream().anyMatch(Clubs::isPost);
    }

    /** "head coach", "Selm midfielder". */
    private static boolean isPost(String title) {
        String noun = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return POSTS.contains(noun) || PLAYERS.contains(noun);
    }

    /** The only club whose name begins or ends with these words, or null. */
    private static @Nullable String only(String words, Map<String, String> clubs) {
        String club = clubs.get(words);
        return SEVERAL.equals(club) ? null : club;
    }
}
