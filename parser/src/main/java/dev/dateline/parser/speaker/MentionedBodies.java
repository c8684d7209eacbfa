package dev.dateline.parser.speaker;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.Prominence;
import dev.dateline.parser.speaker.noun.Definites;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** "Orlo Foods met Lund Bank. [The bank] fell. It said": brings the body to mind that a noun means which is no source. */
final class MentionedBodies {
    private static final long THE = Tokens.fold("the");

    /** How far ahead of the next a body has to be that a noun means, in hundredths. */
    private static final int CLEAR = 85;

    private final Tokens tokens;
    private final Mind mind;
    private final Prominence prominence;
    private final Definites definites;

    MentionedBodies(Tokens tokens, Mind mind, Prominence prominence, Definites definites) {
        this.tokens = tokens;
        this.mind = mind;
        this.prominence = prominence;
        this.definites = definites;
    }

    /** Takes the body that a noun with nothing but "the" means, if it is clear which one; from the first token of its phrase on. */
    void see(int from, int noun) {
        if (from + 1 != noun || tokens.fold(from) != THE || !isWhole(noun + 1)) {
            return;
        }
        Source source = Mentions.definite(from, noun);
        Span span = new Span(tokens.start(from), tokens.end(noun));
        Place place = new Place(span, from, noun + 1, noun, noun + 1, Act.THOUGHT, false);
        Choice choice = definites.meant(source, SpeakerKind.ORGANIZATION, place);
        if (choice.share() >= CLEAR) {
            mind.see(choice.parties(), noun, prominence.role(from, noun + 1));
        }
    }

    /** Whether a phrase may end in front of a token; no "the party headquarters". */
    private boolean isWhole(int next) {
        return next >= tokens.count()
                || !tokens.isLowerCase(next)
                || Grammar.isFunctional(tokens, next)
                || Grammar.hasPastEnding(tokens, next)
                || Grammar.isIrregularPast(tokens, next);
    }
}
