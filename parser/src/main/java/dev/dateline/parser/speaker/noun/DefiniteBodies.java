package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.reference.NamedBodies;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** "The company", "the Altona-based lender": which body a noun with "the" means that none in the story is called. */
final class DefiniteBodies {
    private static final Phrases ANY_FIRM = Phrases.of(DefiniteBodies.class, "nouns-of-any-firm.txt");

    /** How well "the company", "the Altona-based lender" fits the one that the story is about, in hundredths. */
    private static final int OF_STORY = 300;

    /** The same of a firm in whose name no word tells that it is one, beside one in whose name a word does. */
    private static final int OF_KIND = 60;

    /** The same of the body for which whoever did something last speaks. */
    private static final int SPOKEN_FOR = 300;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;
    private final Nominals nominals;
    private final NamedBodies bodies;
    private final BodyEpithets giants;
    private final Onlookers onlookers;
    private final SpokenFor spokenFor;

    DefiniteBodies(Analysis body, NameIndex names, Stage stage, Mind mind, Nominals nominals) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.mind = mind;
        this.nominals = nominals;
        this.bodies = new NamedBodies(tokens);
        this.giants = new BodyEpithets(body, names, stage);
        this.onlookers = new Onlookers(body, names);
        this.spokenFor = new SpokenFor(tokens, names, mind);
    }

    /** Whichever body is meant by a noun for bodies, for papers, or for what no list knows; or nobody. */
    Choice meant(Source source, SpeakerKind kind, Place place) {
        boolean publisher = kind == SpeakerKind.DOCUMENT // "the paper"
                && bodies.isKind(source.head())
                && !nominals.isKnown(source);
        return kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.UNKNOWN || publisher
                ? body(source, kind, place)
                : Choice.NONE;
    }

    private Choice body(Source source, SpeakerKind kind, Place place) {
        int noun = source.head();
        if (bodies.isLand(noun) && source.to() - source.from() == 2) {
            return choose(source, place, parties -> bodies.isLand(parties) ? 100 : 0);
        }
        Named big = nominals.isKnown(source) ? null : giants.meant(source, kind == SpeakerKind.UNKNOWN);
        if (big != null) {
            big.roles.add(tokens.word(noun).toLowerCase(Locale.ROOT));
            return new Choice(mind.party(big).alone, Definites.LEAST_TOLD);
        }
        if (kind == SpeakerKind.UNKNOWN) { // "the alliance" of "Harbour Alliance"
            boolean bare = source.to() - source.from() == 2;
            return bare ? choose(source, place, parties -> bodies.isHead(parties, noun) ? 100 : 0) : Choice.NONE;
        }
        if (bodies.isBareBody(source)) {
            boolean firm = ANY_FIRM.has(tokens, noun) && !nominals.isKnown(source);
            boolean ofStory = firm && isOfStory(noun);
            Named above = firm && !ofStory ? above(noun) : null;
            Choice own = ofStory
                    ? any(source, place)
                    : choose(
                            source,
                            place,
                            parties -> above != null && above == parties.get(0).named
                                    ? OF_KIND
                                    : bodies.fitsBody(parties, noun));
            if (!own.parties().isEmpty() || nominals.isKnown(source)) {
                return own;
            }
            boolean another = bodies.isOverFirms(noun) && bodies.tellsOfFirm(place.from(), place.to());
            if (bodies.isGeneric(noun) && !another) {
                return any(source, place);
            }
        }
        return choose(source, place, parties -> bodies.fitsTail(parties, source));
    }

    /** "Norland’s central [bank] cut rates. …, said Lund Bank economist Bo Lee. The bank said": whether the story opens with such a body without a name. */
    private boolean opensStory(int noun) {
        int end = body.firstOfSentence(1);
        int same = tokens.next(tokens.fold(noun), 0, Math.min(end, noun));
        return same < Math.min(end, noun) && tokens.isLowerCase(same) && !names.isInside(same);
    }

    /** "Orlo Foods fell. ¶ Rival [Tarnix] rose. The company said": whom the sentence ahead in its paragraph opens with, if that may be a firm. */
    private @Nullable Named above(int noun) {
        int sentence = body.sentenceOf(noun) - 1;
        int first = sentence < 0 ? noun : body.firstOfSentence(sentence);
        if (first < body.firstOfBlock(body.blockOf(noun)) || Grammar.isArticle(tokens, first)) {
            return null; // "The [London-listed] group"
        }
        int run = names.runAt(noun) - 1;
        while (run > 0 && names.fromOf(run - 1) >= first) {
            run--;
        }
        Named opener =
                run >= 0 && names.fromOf(run) >= first && names.fromOf(run) <= first + 1 ? names.bearer(run) : null;
        boolean firm = opener != null
                && bodies.mayBeAny(mind.party(opener).alone, noun)
                && !onlookers.isOne(opener)
                && !isNoFirm(opener);
        return firm ? opener : null;
    }

    /** "the company": any that fits and is in mind, else the one that the story opens with; no analyst’s firm where it opens with another. */
    private Choice any(Source source, Place place) {
        int noun = source.head();
        String own = spokenFor.body(noun);
        boolean firm = ANY_FIRM.has(tokens, noun);
        boolean ofStory = firm && own == null && isOfStory(noun);
        Named story = ofStory ? onlookers.firm() : bodies.tellsSeat(source) ? onlookers.lead() : null;
        Choice known = choose(source, place, parties -> {
            Named named = parties.get(0).named;
            if (!bodies.mayBeAny(parties, noun) || onlookers.isOne(named) || firm && isNoFirm(named)) {
                return 0;
            }
            return parties.get(0).name().equals(own) ? SPOKEN_FOR : named != null && named == story ? OF_STORY : 100;
        });
        Named lead = known.parties().isEmpty() ? onlookers.lead() : null;
        Party opener = lead == null ? null : mind.party(lead);
        return opener != null && bodies.mayBeAny(opener.alone, noun)
                ? new Choice(opener.alone, Definites.LEAST_TOLD)
                : known;
    }

    /** "the union Dock Aid", "the Selm Gazette", "the Dockers’ Union": no firm of which a story would only say "the company". */
    private static boolean isNoFirm(@Nullable Named named) {
        return named != null
                && (named.charity || NamedBodies.isPaper(named.name) || NamedBodies.isOfMembers(named.name));
    }

    /**
     * "Lund Axle fell. Rask Bank sold shares. ¶ [The company] said": whether the story is about a firm and none but that is named
     * ahead of a noun in its paragraph, nor opens the paragraph above.
     */
    private boolean isOfStory(int noun) {
        Named firm = onlookers.firm();
        if (firm == null || !NamedBodies.mayBeAny(firm.name, tokens, noun)) {
            return false;
        }
        int block = body.blockOf(noun);
        int above = body.firstOfBlock(Math.max(0, block - 1));
        int opener = above + (Grammar.isArticle(tokens, above) ? 1 : 0);
        for (int run = names.runAt(noun) - 1; run >= 0 && names.fromOf(run) >= above; run--) {
            int from = names.fromOf(run);
            boolean counts = body.blockOf(from) == block || from <= opener;
            if (counts && isAnother(names.bearer(run), firm, noun)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a firm that the story is not about may be meant by a noun, too. */
    private boolean isAnother(@Nullable Named named, Named firm, int noun) {
        return named != null
                && named != firm
                && named.kind() == SpeakerKind.ORGANIZATION
                && !isNoFirm(named)
                && !onlookers.isEmployer(named)
                && bodies.mayBeAny(mind.party(named).alone, noun);
    }

    /** Who fits a noun and is most in mind of those who agree with it. */
    Choice choose(Source source, Place place, ToIntFunction<List<Party>> fit) {
        return mind.choose(
                source.head(),
                place.from(),
                place.to(),
                parties -> onlookers.isEmployer(parties.get(0).named) && opensStory(source.head())
                        ? 0
                        : bodies.agrees(parties, source) * fit.applyAsInt(parties));
    }
}
