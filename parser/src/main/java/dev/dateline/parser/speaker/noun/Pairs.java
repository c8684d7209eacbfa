package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.reference.NamedBodies;
import dev.dateline.parser.speaker.reference.SourceKinds;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Phrases for those who were named together: "both", "the pair", of bodies "the companies", of officeholders "the senators". */
public final class Pairs {
    private static final long BOTH = Tokens.fold("both");
    private static final long THE = Tokens.fold("the");
    private static final long TWO = Tokens.fold("two");
    private static final Phrases PAIRS = Phrases.of(Pairs.class, "pair-nouns.txt");
    private static final Phrases BODIES = Phrases.of(Pairs.class, "bodies-together.txt");

    /** How sure it is, in hundredths, that the only two bodies in mind are meant. */
    private static final int LIKELY = 80;

    private final Tokens tokens;
    private final SourceKinds kinds;
    private final Nominals nominals;

    public Pairs(Tokens tokens, SourceKinds kinds, Nominals nominals) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.nominals = nominals;
    }

    /** Whom a phrase of a pair means, those who were named together, or apart; null where it tells of no pair, or of no one known. */
    public @Nullable Choice meant(Source source, Place place, Mind mind) {
        ToIntFunction<List<Party>> together = fit(source);
        if (together == null) {
            return null;
        }
        Choice pair = mind.choose(source.head(), place.from(), place.to(), together);
        if (!pair.parties().isEmpty() || source.to() - source.from() == 1) {
            return pair;
        }
        List<Party> apart = apart(source, mind);
        return apart.isEmpty() ? null : new Choice(apart, LIKELY);
    }

    /** How well some fit whom a phrase tells of, in hundredths, 0 for not at all; null where it tells of no pair. */
    private @Nullable ToIntFunction<List<Party>> fit(Source source) {
        if (are(source)) {
            return parties -> parties.size() == 2 && parties.get(0).isPerson() ? 100 : 0;
        }
        int noun = source.head();
        boolean all = noun + 1 == source.to()
                && noun > source.from()
                && tokens.isLowerCase(noun)
                && isOfAll(source.from(), noun)
                && !nominals.isKnown(source);
        String one = all ? OneOfGroup.singular(tokens.word(noun)) : "";
        if (one.isEmpty()) {
            return null;
        }
        if (BODIES.has(tokens, noun)) {
            Tokens body = Tokens.of(one);
            return parties -> parties.size() > 1
                            && parties.stream().allMatch(party -> mayBe(party, body))
                            && parties.stream().anyMatch(party -> party.kind == SpeakerKind.ORGANIZATION)
                    ? 100
                    : 0;
        }
        return parties -> parties.size() > 1 && parties.stream().allMatch(party -> holds(party, one)) ? 100 : 0;
    }

    /** "Lund Steel rose. Orlo Mills fell. [The two companies] said": the only two bodies in mind that a noun may mean; none but those. */
    private List<Party> apart(Source source, Mind mind) {
        int noun = source.head();
        boolean two = noun + 1 == source.to()
                && (tokens.fold(noun - 1) == TWO || tokens.fold(noun - 1) == BOTH)
                && BODIES.has(tokens, noun);
        if (!two) {
            return List.of();
        }
        Tokens body = Tokens.of(OneOfGroup.singular(tokens.word(noun)));
        List<Party> all = mind.all(noun, party -> mayBe(party, body));
        return all.size() == 2 && all.stream().anyMatch(party -> party.kind == SpeakerKind.ORGANIZATION)
                ? all
                : List.of();
    }

    /**
     * "Lloyd Carver and Tarn Foods … the companies": also a firm that is called like a person of whom nothing else is told; but no
     * "Health Ministry" is one of "the airlines".
     */
    private static boolean mayBe(Party party, Tokens body) {
        return party.named != null
                && !party.named.place
                && (party.kind == SpeakerKind.ORGANIZATION
                        || party.gender() == 'u'
                                && party.named.bare // no "in the Selm zone"
                                && party.named.roles.isEmpty())
                && (BodyNouns.hasKind(party.named.name, body, 0) || NamedBodies.mayBeAny(party.named.name, body, 0));
    }

    private static boolean holds(Party party, String office) {
        return party.named != null && party.named.roles.contains(office);
    }

    /** "[the] companies", "[both] firms", "[the two] banks". */
    private boolean isOfAll(int from, int noun) {
        boolean one = noun == from + 1 && (tokens.fold(from) == THE || tokens.fold(from) == BOTH);
        return one || noun == from + 2 && tokens.fold(from) == THE && tokens.fold(from + 1) == TWO;
    }

    /** "both", "the two", "the two mayors", "the pair". */
    private boolean are(Source source) {
        int from = source.from();
        int words = source.to() - from;
        if (words == 1) {
            return tokens.fold(from) == BOTH;
        }
        boolean two = tokens.fold(from + 1) == TWO && (words == 2 || words == 3 && kinds.isPersons(source.head()));
        boolean pair = words == 2 && PAIRS.has(tokens, from + 1);
        return tokens.fold(from) == THE && (two || pair) && !nominals.isKnown(source);
    }
}
