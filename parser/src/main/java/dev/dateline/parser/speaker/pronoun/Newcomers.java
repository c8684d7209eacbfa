package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "Former minister Anna Berg was for the bridge, she said": whom the story introduces as the subject of what is said, in the
 * writer's words, ahead of a pronoun that closes the sentence.
 */
final class Newcomers {
    /** How many words a title has in front of a name at most. */
    private static final int TITLE = 4;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Map<Named, Integer> firsts = new HashMap<>(); // the first run of each name, where anybody asked

    Newcomers(Analysis body, NameIndex names) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
    }

    /**
     * Who opens the sentence that this pronoun closes, and is named for the first time there, with a title; or whom one has
     * ahead of a clause into which the pronoun is set. Null where nobody is.
     */
    @Nullable
    Named closing(int pronoun, Place place) {
        int sentence = body.sentenceOf(pronoun);
        int first = body.firstOfSentence(sentence);
        boolean inserted = pronoun > 1
                && tokens.is(pronoun - 1, ',')
                && tokens.isSpelled(pronoun - 2, "which"); // "in which, she said, it"
        if (place.quoted() || !inserted && (place.from() != first || place.to() > pronoun)) {
            return null;
        }
        int index = names.runAt(first);
        while (index < names.runs().size()
                && names.runs().get(index).length() < 2
                && names.runs().get(index).to() < first + TITLE) {
            index++; // "Former judge"
        }
        NameRun run = names.run(index);
        Named bearer = run != null && run.length() > 1 && isTitle(first, run.from()) ? names.bearer(index) : null;
        return bearer != null
                        && bearer.kind() == SpeakerKind.PERSON
                        && (inserted || !bearer.titles.isEmpty())
                        && isFirst(bearer, index)
                ? bearer
                : null;
    }

    /** "[Former judge] Anna Berg": whether nothing but words of a title stands in front of a name. */
    private boolean isTitle(int from, int name) {
        for (int i = from; i < name; i++) {
            if (!tokens.isWord(i) || Grammar.isFunctional(tokens, i)) {
                return false;
            }
        }
        return name - from <= TITLE;
    }

    private boolean isFirst(Named bearer, int index) {
        if (firsts.isEmpty()) {
            for (int i = 0; i < names.runs().size(); i++) {
                Named named = names.bearer(i);
                if (named != null) {
                    firsts.putIfAbsent(named, i);
                }
            }
        }
        return firsts.getOrDefault(bearer, -1) == index;
    }
}
