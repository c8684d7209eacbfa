package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Her coach told her to wait. “I did,” [she] said": who was told something by somebody without a name of hers goes on. */
final class ToldOwners {
    private static final long HER = Tokens.fold("her");
    private static final long HIM = Tokens.fold("him");

    private ToldOwners() {}

    /** Whether those who spoke last told the one whose they are: "[Her coach] told her". */
    static boolean areHeard(Tokens tokens, @Nullable Place last, List<Party> speakers, char gender) {
        if (last == null
                || speakers.size() != 1
                || speakers.get(0).named != null
                || !speakers.get(0).isPerson()
                || last.from() <= last.behind()
                || last.behind() - last.first() < 2
                || PronounForms.agreement(tokens, last.first()) != gender) {
            return false;
        }
        long hearer = gender == 'm' ? HIM : HER;
        for (int i = last.behind(); i < last.from(); i++) {
            if (tokens.fold(i) == hearer) {
                return gender == 'm' || ObjectPronouns.isHer(tokens, i); // no "told her husband"
            }
        }
        return false;
    }
}
