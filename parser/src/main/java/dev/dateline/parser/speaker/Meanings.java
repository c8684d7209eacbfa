package dev.dateline.parser.speaker;

import dev.dateline.model.Act;
import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.FamilyNames;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.NamesBehindClauses;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.DelayedNames;
import dev.dateline.parser.speaker.noun.Nominals;
import dev.dateline.parser.speaker.noun.Ones;
import dev.dateline.parser.speaker.noun.Replies;
import dev.dateline.parser.speaker.noun.TitleInitials;
import dev.dateline.parser.speaker.pronoun.Antecedents;
import dev.dateline.parser.speaker.pronoun.PersonalPronouns;
import dev.dateline.parser.speaker.pronoun.Writer;
import dev.dateline.parser.speaker.reference.SourceKinds;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom one source means: a name, a pronoun, or a common noun, of which {@link NounMeanings} know. Asked of all sources of
 * a story, in their order.
 */
final class Meanings {
    /** How many names of a sentence are looked at for its subject. */
    private static final int RUNS_BACK = 12;

    /** What quoted words are about has no more tokens. */
    private static final int TOPIC = 10;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Stage stage;
    private final SourceKinds kinds;
    private final TitleInitials initials;
    private final Nominals nominals;
    private final Ones ones;
    private final PersonalPronouns personal;
    private final Replies replies;
    private final Antecedents antecedents;
    private final DelayedNames delayed;
    private final FamilyNames families;
    private final NamesBehindClauses behindClauses;
    private final Mind mind;
    private final NounMeanings nouns;
    private @Nullable Span last; // the source before
    private @Nullable Place lastPlace;
    private List<Party> lastParties = List.of();

    Meanings(Analysis body, NameIndex names, Stage stage, Writer writer) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.stage = stage;
        this.kinds = new SourceKinds(tokens);
        this.initials = new TitleInitials(tokens, names);
        this.nominals = new Nominals(tokens, kinds, names::isSurname);
        this.antecedents = new Antecedents(tokens, names);
        this.delayed = new DelayedNames(body, names);
        this.families = new FamilyNames(tokens, names);
        this.behindClauses = new NamesBehindClauses(tokens, names);
        this.mind = new Mind(stage);
        this.personal = new PersonalPronouns(body, names, stage, mind, writer);
        this.ones = new Ones(tokens, mind);
        this.nouns = new NounMeanings(body, names, stage, mind, nominals);
        this.replies = nouns.replies();
    }

    /** Who is in mind at the place that was reached. */
    Mind mind() {
        return mind;
    }

    /** Whom common nouns mean. */
    NounMeanings nouns() {
        return nouns;
    }

    /** Takes whom the source at a place was found to mean, which "who" behind it may go on with. */
    void note(Place place, List<Party> parties) {
        last = parties.isEmpty() ? null : place.source();
        lastPlace = place;
        lastParties = parties;
        personal.note(place, parties);
        nouns.note(place, parties);
    }

    /** Something new begins: who spoke last does not go on. */
    private void forget() {
        last = null;
        lastPlace = null;
        lastParties = List.of();
        mind.forget();
        personal.forget();
        nouns.forget();
    }

    /** Whom a source means, one of those that its phrase names; nobody where the story does not tell. */
    Choice of(Source source, Place place) {
        if (lastPlace != null && stage.isParted(lastPlace.first(), place.first())) {
            forget();
        }
        return switch (source.form()) {
            case NAME -> named(source, place);
            case PRONOUN -> pronoun(source, place);
            case NOMINAL -> nouns.meant(source, place);
        };
    }

    private Choice named(Source source, Place place) {
        Named holder = source.definite() && source.to() == source.from() + 2 ? initials.bearer(source.head()) : null;
        if (holder != null) {
            return Choice.sure(mind.party(holder)); // "the PM"
        }
        List<Named> family = families.of(source);
        if (!family.isEmpty()) {
            return new Choice(family.stream().map(mind::party).toList(), 90);
        }
        return source.bearer() == null ? doubtful(source, place) : Choice.sure(mind.party(source.bearer()));
    }

    /** "Doe said": nothing but its place makes it a name, so it takes words in marks; "Generations of" has none. */
    private Choice doubtful(Source source, Place place) {
        if (kinds.kind(source) != SpeakerKind.UNKNOWN) {
            return nouns.meant(source, place);
        }
        boolean alone = source.to() == source.from() + 1 && place.act() != Act.THOUGHT && isPlain(source.head());
        boolean land = Places.isRegion(tokens, source.from(), source.to()); // "[Norway] and Denmark want it"
        Named bearer = place.spoken() || land || alone && !PlainWords.has(tokens, source.head())
                ? names.bearerBySource(names.runAt(source.head()))
                : null;
        return bearer == null ? Choice.NONE : Choice.sure(mind.party(bearer));
    }

    /** "Harbornet reported": no plural, adverb or participle with the capital of its sentence. */
    private boolean isPlain(int token) {
        String word = tokens.word(token);
        return !word.endsWith("s") && !Grammar.isModifier(word);
    }

    private Choice pronoun(Source source, Place place) {
        return switch (source.agreement()) {
            case 'r' -> relative(source.head(), place);
            case 'u' ->
                place.isSomeones() && !isToCome(place) ? ones.meant(source, place, nominals, delayed) : Choice.NONE;
            case 'm', 'f' -> {
                Choice reply = replies.meant(source, place, last, lastParties);
                yield reply.parties().isEmpty() ? personal.meant(source, place, null) : reply;
            }
            default -> personal.meant(source, place, saidLast(source.head()));
        };
    }

    /** What a body said in the sentence before a token, if that was the last to speak; or null. */
    private @Nullable Place saidLast(int token) {
        boolean near = lastPlace != null
                && body.sentenceOf(token) - body.sentenceOf(lastPlace.first()) < 2
                && lastParties.size() == 1
                && lastParties.get(0).kind == SpeakerKind.ORGANIZATION;
        return near ? lastPlace : null;
    }

    private Choice relative(int token, Place place) {
        List<Named> joined = antecedents.joined(token);
        Choice last = lastRelative(token, place);
        if (joined.isEmpty() || last.parties().size() != 1) {
            return last;
        }
        List<Party> all = new ArrayList<>();
        joined.forEach(named -> all.add(mind.party(named)));
        all.addAll(last.parties());
        return new Choice(all, last.share());
    }

    private Choice lastRelative(int token, Place place) {
        if (last != null && antecedents.isOf(token, last)) {
            return new Choice(lastParties, 90); // "said an aide to the mayor, [who] added"
        }
        Named bearer = antecedents.name(token);
        if (bearer != null) {
            return Choice.sure(mind.party(bearer));
        }
        int noun = antecedents.noun(token);
        if (noun < 0) {
            return Choice.NONE;
        }
        Named later = behindClauses.of(noun, token);
        if (later != null) {
            nouns.call(later, noun);
            return Choice.sure(mind.party(later));
        }
        int first = nominals.from(noun);
        int from = first == noun && noun > 0 && tokens.isNumber(noun - 1) ? noun - 1 : first; // "64 percent who say"
        Source source = new Source(MentionKind.NOMINAL, from, noun + 1, noun, null, ' ', nominals.isDefinite(noun));
        Choice choice = source.definite() ? nouns.meant(source, place) : Choice.NONE;
        boolean other = choice.parties().isEmpty() || isObjectOf(choice.parties(), source);
        return other ? Choice.sure(nominals.party(source, SpeakerKind.UNKNOWN)) : choice;
    }

    /** "Ann Lee thanked [the mayor], who": whether a noun is the object of a verb whose subject they are, who is another one. */
    private boolean isObjectOf(List<Party> parties, Source noun) {
        int before = noun.from() - 1;
        boolean object = before > 0
                && tokens.isLowerCase(before)
                && !Grammar.isBe(tokens, before)
                && !tokens.isSpelled(before, "as")
                && !tokens.isSpelled(before, "of");
        return object && parties.equals(subject(body.sentenceOf(noun.from()), noun.from()));
    }

    /** "Officials will ask": nothing is said yet. */
    boolean isToCome(Place place) {
        int behind = place.behind();
        return behind < tokens.count() && Grammar.isModal(tokens, behind);
    }

    /** The first person whom the narration of a sentence names in front of a token, or nobody. */
    List<Party> subject(int sentence, int token) {
        int limit = Math.min(token, body.firstOfSentence(sentence + 1));
        if (isTopic(body.firstOfSentence(sentence), limit)) {
            return List.of();
        }
        int first = names.runAt(body.firstOfSentence(sentence));
        int last = Math.min(names.runs().size(), first + RUNS_BACK);
        for (int i = first; i < last && names.runs().get(i).to() <= limit; i++) {
            Named bearer = names.bearer(i);
            boolean person = bearer != null && mind.party(bearer).isPerson();
            if (person && bearer != null && !stage.isQuoted(names.runs().get(i).nameFrom())) {
                return mind.party(bearer).alone;
            }
        }
        return List.of();
    }

    /** "On Ann Lee’s goal: “It was late.”": whether a sentence only tells what the quoted words behind it are about. */
    private boolean isTopic(int first, int limit) {
        boolean about = tokens.isSpelled(first, "On") || tokens.isSpelled(first, "About");
        int colon = first + 1;
        while (about && colon < Math.min(limit, first + TOPIC) && tokens.isWord(colon)) {
            colon++;
        }
        return about && tokens.is(colon, ':');
    }
}
