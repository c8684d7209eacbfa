package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Her niece, Isla Berg, said it was quick. “She slept,” [she] said": who came in as another’s, and spoke, tells of that
 * other one, of the same sex.
 */
final class KinTellers {
    private final Analysis body;
    private final Tokens tokens;
    private final Stage stage;

    KinTellers(Analysis body, Stage stage) {
        this.body = body;
        this.tokens = body.tokens();
        this.stage = stage;
    }

    /** Who spoke last, if that one is such a teller at a pronoun; or null. */
    @Nullable
    Named goesOn(Place place, int pronoun, char gender, @Nullable Place last, List<Party> speakers) {
        Named kin = Party.onlyNamed(speakers);
        if (kin == null || last == null || !place.spoken()) {
            return null;
        }
        boolean next = body.sentenceOf(pronoun) - body.sentenceOf(last.first()) == 1
                && body.blockOf(pronoun) == body.blockOf(last.first());
        boolean other = next
                && kin.owner == gender
                && (kin.gender() == 'u' || kin.gender() == gender)
                && isOwned(last, gender)
                && tells(place, gender);
        return other ? kin : null;
    }

    /** "[her daughter, the novelist] Ann Berg": whether a pronoun for the owner stands with the source in its sentence. */
    private boolean isOwned(Place last, char gender) {
        for (int i = body.firstOfSentence(body.sentenceOf(last.first())); i < last.behind(); i++) {
            if (PronounForms.ofPerson(tokens, i) == gender && !stage.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "“[She] slept”": whether the quoted words tell of one of that sex. */
    private boolean tells(Place place, char gender) {
        for (int i = PronounForms.nextOfPerson(tokens, place.from(), place.to());
                i < place.to();
                i = PronounForms.nextOfPerson(tokens, i + 1, place.to())) {
            if (PronounForms.ofPerson(tokens, i) == gender && stage.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
