package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom "he", "she", "it", "they" and, in the narration, "I" mean. */
public final class PersonalPronouns {

    /** How many tokens behind a pronoun its bearer may be named first. */
    private static final int AHEAD = 40;

    /** No clause in front of its sentence has more tokens. */
    private static final int FRONT = 60;

    /** How sure it is, in hundredths, whom a pronoun means that is not the one most in mind. */
    private static final int LIKELY = 80;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Stage stage;
    private final Mind mind;
    private final Things things;
    private final Newcomers newcomers;
    private final Writer writer;

    public PersonalPronouns(Analysis body, NameIndex names, Stage stage, Mind mind, Writer writer) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.stage = stage;
        this.mind = mind;
        this.things = new Things(body, names, mind);
        this.newcomers = new Newcomers(body, names);
        this.writer = writer;
    }

    /** Whom a source that is such a pronoun means. */
    public Choice meant(Source source, Place place) {
        int token = source.head();
        return switch (source.agreement()) {
            case 'm', 'f' -> person(source, place);
            case 'p' -> several(token, place);
            case 'n' -> things.meant(token, place);
            case 's' -> firstPerson(token);
            default -> Choice.NONE;
        };
    }

    private Choice person(Source source, Place place) {
        int token = source.head();
        Named newcomer = newcomers.closing(token, place);
        boolean fits = newcomer != null && agrees(newcomer, source.agreement());
        Named subject = fits ? newcomer : fronted(token, source.agreement());
        if (subject != null) {
            Party party = mind.party(subject);
            party.wasCalled(source.agreement());
            return new Choice(party.alone, LIKELY);
        }
        int from = isAsked(token) ? body.firstOfSentence(body.sentenceOf(token)) : place.from();
        Choice known = mind.person(token, source.agreement(), Math.min(from, place.from()), place.to());
        Choice choice = known.parties().isEmpty() ? ahead(token, source.agreement()) : known;
        choice.parties().forEach(party -> party.wasCalled(source.agreement()));
        return choice;
    }

    /** "Though [Ann Lee] has left, she says": the subject of the clause in front, where it names no one else who fits; or null. */
    private @Nullable Named fronted(int token, char gender) {
        int first = body.firstOfSentence(body.sentenceOf(token));
        boolean clause = token > first + 2
                && token < first + FRONT
                && tokens.is(token - 1, ',')
                && !stage.isQuoted(token)
                && Grammar.isSubordinator(tokens, first);
        if (!clause) {
            return null;
        }
        Named subject = null;
        for (int i = names.runAt(first);
                i < names.runs().size() && names.runs().get(i).to() < token;
                i++) {
            NameRun run = names.runs().get(i);
            Named bearer = names.bearer(i);
            boolean fits = bearer != null && bearer.kind() == SpeakerKind.PERSON && agrees(bearer, gender);
            if (fits && bearer != null && bearer != subject) {
                if (subject != null || run.from() != first + 1 || !tokens.isLowerCase(run.to())) {
                    return null;
                }
                subject = bearer;
            }
        }
        return subject;
    }

    /** "I wondered": the writer, where nobody is quoted. */
    private Choice firstPerson(int token) {
        boolean one = tokens.first(token) == 'I' && !stage.isQuoted(token);
        Named named = one ? writer.at(token) : null;
        return named == null ? Choice.NONE : new Choice(mind.party(named).alone, LIKELY);
    }

    private static boolean agrees(Named person, char gender) {
        return person.owner == ' ' && (person.gender() == 'u' || person.gender() == gender);
    }

    /** "Asked about Lee, [he] said": who is asked is hardly who the question is about. */
    private boolean isAsked(int token) {
        int first = body.firstOfSentence(body.sentenceOf(token));
        int verb = tokens.isSpelled(first, "When") ? first + 1 : first;
        return verb < token && AskedParticiples.has(tokens, verb) && tokens.is(token - 1, ',');
    }

    /** "They": several, or someone without a name of whom the text tells neither he nor she. */
    private Choice several(int token, Place place) {
        Choice several = mind.several(token, place.from(), place.to());
        return several.parties().isEmpty()
                ? mind.choose(token, place.from(), place.to(), PersonalPronouns::fitsAnyone)
                : several;
    }

    private static int fitsAnyone(List<Party> parties) {
        Party party = parties.get(0);
        return parties.size() == 1 && party.isAnonymous() && party.isPerson() && party.gender() == 'u' ? 100 : 0;
    }

    /** "“…,” she said. [Betty Crane], 82, had": where nobody is in mind yet, the next whom a sentence puts forward. */
    private Choice ahead(int token, char gender) {
        for (int i = names.runAt(token); i < names.runs().size(); i++) {
            NameRun run = names.runs().get(i);
            if (run.from() > token + AHEAD) {
                break;
            }
            Named bearer = names.bearer(i);
            if (bearer != null
                    && bearer.kind() == SpeakerKind.PERSON
                    && run.length() > 1
                    && !run.isTitled()
                    && run.from() == body.firstOfSentence(body.sentenceOf(run.from()))
                    && tokens.is(run.to(), ',')
                    && bearer.owner != gender
                    && (bearer.gender() == 'u' || bearer.gender() == gender)
                    && !stage.isQuoted(run.from())) {
                return new Choice(mind.party(bearer).alone, LIKELY);
            }
        }
        return Choice.NONE;
    }
}
