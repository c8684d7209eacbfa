package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.Replies;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * “They” for one person of whom nothing tells man or woman: "Another user was angry at Orlo. “I waited for a week,” [they] wrote".
 * Several would hardly say "I", and one would hardly say "we".
 */
final class SingularThey {
    private static final long ELSE = Tokens.fold("else");
    private static final long I = Tokens.fold("i");
    private static final long OUR = Tokens.fold("our");
    private static final long WE = Tokens.fold("we");

    /** How many words of what is said are looked at. */
    private static final int WORDS = 60;

    /** How sure it is, in hundredths. */
    private static final int LIKELY = 80;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;

    SingularThey(Analysis body, NameIndex names, Mind mind) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.mind = mind;
    }

    /** The person of whom the sentence in front tells, or whom the writer asks there; nobody where the story has no word for that one; null where it is none. */
    @Nullable
    Choice meant(int token, Place place) {
        int sentence = body.sentenceOf(Math.min(token, place.from()));
        if (!place.quoted() || sentence == 0) {
            return null;
        }
        int first = body.firstOfSentence(sentence - 1);
        int end = body.firstOfSentence(sentence);
        boolean told = body.blockOf(token) - body.blockOf(first) < 2;
        boolean several = says(place, WE) || says(place, OUR);
        int word = Grammar.isAnd(tokens, first) ? first + 1 : first;
        List<Party> subject = mind.subject(first);
        boolean another = PronounForms.isIndefinite(tokens, word)
                && tokens.fold(word + 1) == ELSE
                && (subject.isEmpty() || subject.size() == 1 && subject.get(0).isPerson());
        List<Party> asked = told ? asked(first, end, place) : List.of();
        if (!asked.isEmpty()) {
            return new Choice(asked, LIKELY);
        }
        if (!told || several || !another && !says(place, I) && tellsOfOthers(first, end)) {
            return null;
        }
        if (subject.size() == 1 && isOne(subject.get(0))) {
            return new Choice(subject, LIKELY);
        }
        return (another || subject.isEmpty()) && PronounForms.isIndefinite(tokens, word) ? Choice.NONE : null;
    }

    /** "We asked [an Orlo engineer] why. “It is the salt,” they said": whom the writer asks in the sentence in front; or nobody. */
    private List<Party> asked(int first, int end, Place place) {
        boolean asks = first + 1 < end
                && (tokens.fold(first) == I || tokens.fold(first) == WE)
                && Replies.isQuestion(tokens, first + 1);
        return asks
                ? mind.choose(end, place.from(), place.to(), parties -> fits(first, end, parties.get(0)))
                        .parties()
                : List.of();
    }

    /** How well somebody agrees whose noun stands among some tokens. */
    private int fits(int first, int end, Party party) {
        long noun = Tokens.fold(party.name().substring(party.name().lastIndexOf(' ') + 1));
        for (int i = first; i < end; i++) {
            if (tokens.fold(i) == noun && isOne(party)) {
                return 100;
            }
        }
        return 0;
    }

    private static boolean isOne(Party party) {
        return party.isAnonymous() && party.isPerson() && party.gender() == 'u';
    }

    private boolean says(Place place, long word) {
        for (int i = place.from(); i < place.to() && i < place.from() + WORDS; i++) {
            if (tokens.fold(i) == word) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence has a name, or a word for several. */
    private boolean tellsOfOthers(int first, int end) {
        boolean others = names.runAt(first) < names.runAt(end);
        for (int i = first; i < end && !others; i++) {
            others = Nouns.isSeveral(tokens, i) || Nouns.isOrganization(tokens, i);
        }
        return others;
    }
}
