package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.reference.NamedBodies;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body for which whoever did something last speaks: "Ann Lee of Dock Aid told the Courier that Selm Trust was late.
 * [The group] said". Who looks on, or only works somewhere, speaks for no firm: "Ann Lee, an analyst at Selm Invest".
 */
final class SpokenFor {
    private static final Phrases ONLOOKERS = Phrases.of(Onlookers.class, "onlookers.txt");
    private static final Phrases SPEAKING = Phrases.of(SpokenFor.class, "posts-that-speak.txt");

    /** How far back whoever did something last is looked for. */
    private static final int LONGEST_SENTENCE = 60;

    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;

    SpokenFor(Tokens tokens, NameIndex names, Mind mind) {
        this.tokens = tokens;
        this.names = names;
        this.mind = mind;
    }

    /** The full name of the body that a noun means where who spoke for it did something last; or null. */
    @Nullable
    String body(int noun) {
        List<Party> last = mind.subject(noun - LONGEST_SENTENCE);
        Named speaker = Party.onlyNamed(last);
        String body = speaker == null || speaker.kind() != SpeakerKind.PERSON ? null : speaker.affiliation;
        if (body == null || speaker == null || NamedBodies.isDistinct(body) || !mayMean(noun, speaker)) {
            return null;
        }
        return names.inFull(body);
    }

    /** "the group", "the charity" of anyone who is of one; "the company" only of who speaks for it, and no paper at all. */
    private boolean mayMean(int noun, Named speaker) {
        if (NamedBodies.isOfPress(tokens, noun) || hasTitle(speaker, ONLOOKERS)) {
            return false;
        }
        return !NamedBodies.isOfFirms(tokens, noun) || hasTitle(speaker, SPEAKING);
    }

    private static boolean hasTitle(Named speaker, Phrases nouns) {
        for (String title : speaker.titles) {
            Tokens words = Tokens.of(title);
            for (int i = 0; i < words.count(); i++) {
                if (nouns.has(words, i) && Titles.isTitle(words, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
