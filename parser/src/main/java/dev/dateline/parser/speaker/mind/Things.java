package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What "it" means: a body or a paper, and only a paper where "it reads". */
final class Things {
    private static final Phrases PLANNING = Phrases.of(Things.class, "planning-verbs.txt");
    private static final Phrases IMPERSONAL = Phrases.of(Things.class, "impersonal-predicates.txt");
    private static final Phrases READING = Phrases.of(Things.class, "reading-verbs.txt");

    /** How sure it is, in hundredths, that a body tells its own plans. */
    private static final int LIKELY = 80;

    /** How many tokens behind "it" what is said of the clause stands at most. */
    private static final int PREDICATE = 6;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;

    Things(Analysis body, NameIndex names, Mind mind) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.mind = mind;
    }

    /** The body that tells its own plans there, else the thing most in mind. */
    Choice meant(int token, Place place) {
        if (isImpersonal(token)) {
            return Choice.NONE;
        }
        Named planner = planner(token, place);
        if (planner != null) {
            return new Choice(mind.party(planner).alone, LIKELY);
        }
        int verb = token + 1;
        Choice paper = verb < tokens.count() && READING.has(tokens, verb)
                ? mind.choose(token, place.from(), place.to(), Things::fitsPaper)
                : Choice.NONE;
        return paper.parties().isEmpty() ? mind.choose(token, place.from(), place.to(), Salience::fitsThing) : paper;
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

    /** "[Orlo Motors] will cut jobs, it said": the body that opens what this pronoun closes, and means to do something; or null. */
    private @Nullable Named planner(int pronoun, Place place) {
        int first = body.firstOfSentence(body.sentenceOf(pronoun));
        NameRun run = names.runWith(first);
        if (place.quoted() || place.from() != first || place.to() > pronoun || run == null || run.from() != first) {
            return null;
        }
        Named bearer = names.bearer(names.runAt(first));
        boolean plans = run.to() < pronoun && PLANNING.has(tokens, run.to());
        return plans && bearer != null && bearer.kind() == SpeakerKind.ORGANIZATION && !bearer.place ? bearer : null;
    }

    private static int fitsPaper(List<Party> parties) {
        return parties.get(0).kind == SpeakerKind.DOCUMENT ? Salience.fitsThing(parties) : 0;
    }
}
