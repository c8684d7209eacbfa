package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;

/** "Three guests spoke. [One] said": where "one" is one of those who are in mind. */
public final class Ones {
    private static final long ONE = Tokens.fold("one");
    private static final long OR = Tokens.fold("or");

    private static final int SURE = 100;

    private final Tokens tokens;
    private final Mind mind;

    public Ones(Tokens tokens, Mind mind) {
        this.tokens = tokens;
        this.mind = mind;
    }

    /** Who “one” is, one of several who are no body; but "one who said", "one or two said". */
    public Choice meant(Source source, Place place, Nominals nominals, DelayedNames delayed) {
        int behind = place.behind();
        boolean whole = behind < tokens.count()
                && PronounForms.agreement(tokens, behind) != 'r'
                && tokens.fold(behind) != OR
                && !isNounBehind(behind);
        List<Party> several =
                whole ? mind.several(source.head(), place.from(), place.to()).parties() : List.of();
        if (several.isEmpty() || several.get(0).kind == SpeakerKind.ORGANIZATION) {
            return Choice.NONE;
        }
        Named only = delayed.only(source.head()); // "One, giving her name only as [Lena], said"
        if (only != null) {
            return new Choice(mind.party(only).alone, SURE);
        }
        String called = tokens.fold(source.head()) == ONE
                ? OneOfGroup.of(several.size() == 1 ? several.get(0).name() : "")
                : tokens.word(source.head()).toLowerCase(Locale.ROOT);
        return called.isEmpty() ? Choice.NONE : nominals.one(called);
    }

    /** "One [advantage] to the League": whether a word goes on with the phrase, and is neither a verb nor an adverb. */
    private boolean isNounBehind(int token) {
        return tokens.isLowerCase(token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isAdverb(tokens, token)
                && !Grammar.isReporting(tokens, token)
                && !Grammar.looksPast(tokens, token)
                && !tokens.endsWith(token, "s");
    }
}
