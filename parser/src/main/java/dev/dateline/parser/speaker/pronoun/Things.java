package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.Act;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.OpeningSubjects;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.Replies;
import dev.dateline.parser.speaker.reference.NamedBodies;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What "it" means: a body or a paper, and only a paper where "it reads" or "it shows". */
final class Things {
    private static final Phrases PLANNING = Phrases.of(Things.class, "planning-verbs.txt");
    private static final Phrases IMPERSONAL = Phrases.of(Things.class, "impersonal-predicates.txt");
    private static final Phrases BOARDS = Phrases.of(Things.class, "boards.txt");
    private static final Phrases READING = Phrases.of(Things.class, "reading-verbs.txt");
    private static final Phrases SHOWING = Phrases.of(Things.class, "verbs-of-things-seen.txt");

    private static final long THE = Tokens.fold("the");

    /** How sure it is, in hundredths, that a body tells its own plans. */
    private static final int LIKELY = 80;

    /** How much rather than another, the story tells of the body with whose name it opens. */
    private static final int LEAD = 4;

    /** How many tokens behind "it" what is said of the clause stands at most. */
    private static final int PREDICATE = 6;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;
    private final OpeningSubjects subjects;
    private final NamedBodies bodies;
    private @Nullable Place before; // where somebody said or wrote something last
    private List<Party> speakers = List.of(); // who that was

    Things(Analysis body, NameIndex names, Stage stage, Mind mind) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.mind = mind;
        this.subjects = new OpeningSubjects(tokens, names, stage);
        this.bodies = new NamedBodies(tokens);
    }

    /** Takes whom a source was found to mean. */
    void note(Place place, List<Party> parties) {
        if (place.act() != Act.THOUGHT && !parties.isEmpty()) {
            before = place;
            speakers = parties;
        }
    }

    /** The body that adds something or tells its own plans there, else the thing most in mind. */
    Choice meant(int token, Place place) {
        if (isImpersonal(token)) {
            return Choice.NONE;
        }
        if (goesOn(token)) {
            return new Choice(speakers, LIKELY);
        }
        Choice planner = planner(token, place);
        if (!planner.parties().isEmpty()) {
            return planner;
        }
        int verb = verb(token + 1);
        boolean showing = SHOWING.longest(tokens, verb) != Phrases.NONE;
        Choice paper = showing || READING.has(tokens, verb)
                ? mind.choose(token, place.from(), place.to(), Things::fitsPaper)
                : Choice.NONE;
        return showing || !paper.parties().isEmpty()
                ? paper
                : mind.choose(token, place.from(), place.to(), Salience::fitsThing);
    }

    /** "Orlo Mills said in a filing it was late. [It] added": whether the body that spoke in the sentence in front goes on. */
    private boolean goesOn(int token) {
        return before != null
                && Replies.adds(tokens, token + 1)
                && speakers.size() == 1
                && speakers.get(0).kind == SpeakerKind.ORGANIZATION
                && body.sentenceOf(token) - body.sentenceOf(before.first()) == 1
                && body.blockOf(token) == body.blockOf(before.first());
    }

    /** "It is too soon to say", "It was not clear whether": a pronoun that stands for the clause behind it. */
    private boolean isImpersonal(int pronoun) {
        boolean be = false;
        for (int i = pronoun + 1; i < tokens.count() && i < pronoun + PREDICATE; i++) {
            if (be && IMPERSONAL.longest(tokens, i) != Phrases.NONE) {
                return true;
            }
            boolean auxiliary = tokens.kind(i) == TokenKind.CLITIC || Grammar.isAuxiliary(tokens, i);
            if (!auxiliary && !Grammar.isAdverb(tokens, i) && !tokens.endsWith(i, "ly")) {
                return false;
            }
            be |= auxiliary;
        }
        return false;
    }

    /** "[Orlo Motors] will cut jobs, it said", "[The bank] expects growth, it said": the body that opens what this pronoun closes, and means to do something; or nobody. */
    private Choice planner(int pronoun, Place place) {
        int first = body.firstOfSentence(body.sentenceOf(pronoun));
        if (place.quoted() || place.from() != first || place.to() > pronoun) {
            return Choice.NONE;
        }
        NameRun run = names.runWith(first);
        if (run == null || run.from() != first) {
            boolean noun = tokens.fold(first) == THE && plans(first + 2, pronoun);
            return noun ? called(first + 1, place) : Choice.NONE;
        }
        Named bearer = names.bearer(names.runAt(first));
        boolean own = bearer != null && bearer.kind() == SpeakerKind.ORGANIZATION && !bearer.place;
        boolean owner =
                run.to() + 2 < pronoun && Grammar.isPossessive(tokens, run.to()) && BOARDS.has(tokens, run.to() + 1);
        int verb = owner ? run.to() + 2 : run.to();
        return own && bearer != null && plans(verb, pronoun)
                ? new Choice(mind.party(bearer).alone, LIKELY)
                : Choice.NONE;
    }

    /** "[expects]", "now [expects]": whether a verb of a body's own plans stands there. */
    private boolean plans(int token, int end) {
        int verb = verb(token);
        return verb < end && PLANNING.has(tokens, verb);
    }

    /** "[shows]", "now [shows]": where a verb would stand, behind an adverb. */
    private int verb(int token) {
        return token < tokens.count() && (Grammar.isAdverb(tokens, token) || tokens.endsWith(token, "ly"))
                ? token + 1
                : token;
    }

    /** The body that a noun with "the" means: one that has it in its name. */
    private Choice called(int noun, Place place) {
        if (!tokens.isLowerCase(noun)) {
            return Choice.NONE;
        }
        Named lead = subjects.body(0);
        return mind.choose(
                noun, place.from(), place.to(), parties -> bodies.fitsBody(parties, noun) * weight(parties, lead));
    }

    /** How much rather a noun means the body with whose name the story opens. */
    private static int weight(List<Party> parties, @Nullable Named lead) {
        return lead != null && parties.get(0).named == lead ? LEAD : 1;
    }

    private static int fitsPaper(List<Party> parties) {
        Party party = parties.get(0);
        return party.kind == SpeakerKind.DOCUMENT && !party.several ? Salience.fitsThing(parties) : 0;
    }
}
