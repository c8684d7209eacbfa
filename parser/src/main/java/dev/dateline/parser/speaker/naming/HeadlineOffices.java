package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Tokens;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An office of a place that a headline opens with instead of a name: "[Norrland governor] backs bridge", above "Gov. Anna Berg of Norrland". */
final class HeadlineOffices {
    /** The longest name of a place in tokens. */
    private static final int PLACE = 4;

    private HeadlineOffices() {}

    /** Gives the office to the only one of the story who holds it there. */
    static void read(Tokens head, FullNames fullNames, Named[] bearers) {
        int noun = Places.regionEnd(head, 0, Math.min(head.count(), PLACE));
        if (noun == 0 || noun + 1 >= head.count() || !Titles.isOccupation(head, noun) && !Titles.isTitle(head, noun)) {
            return;
        }
        int behind = head.is(noun + 1, '.') ? noun + 2 : noun + 1;
        boolean named = behind >= head.count()
                || !head.isWord(behind)
                || PersonNames.isGiven(head, behind)
                || fullNames.withLast(head.foldOfName(behind)) != null;
        Named holder = named ? null : holder(head.words(0, noun), Titles.inFull(head.word(noun)), bearers);
        if (holder != null) {
            holder.hasTitle(head.words(0, behind));
        }
    }

    /** Who holds an office in a place; where the story tells of nobody's place, the only one who has such an office. */
    private static @Nullable Named holder(String place, String role, Named[] bearers) {
        String state = Countries.called(place);
        Set<Named> here = new LinkedHashSet<>();
        Set<Named> anywhere = new LinkedHashSet<>();
        for (Named bearer : bearers) {
            if (bearer != null && bearer.roles.contains(role)) {
                boolean told = bearer.titles.stream().anyMatch(title -> title.contains(place));
                (told || state.equals(bearer.state) ? here : anywhere).add(bearer);
            }
        }
        anywhere.removeIf(bearer -> bearer.state != null);
        Set<Named> holders = here.isEmpty() ? anywhere : here;
        return holders.size() == 1 ? holders.iterator().next() : null;
    }
}
