package dev.dateline.parser.speaker;

import dev.dateline.model.Act;
import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Salience.Role;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.bearer.Successions;
import dev.dateline.parser.speaker.mind.Antecedents;
import dev.dateline.parser.speaker.mind.Couples;
import dev.dateline.parser.speaker.mind.Definites;
import dev.dateline.parser.speaker.mind.DelayedNames;
import dev.dateline.parser.speaker.mind.Employers;
import dev.dateline.parser.speaker.mind.FurtherTitles;
import dev.dateline.parser.speaker.mind.Handles;
import dev.dateline.parser.speaker.mind.Mentions;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.NameHeadings;
import dev.dateline.parser.speaker.mind.Nominals;
import dev.dateline.parser.speaker.mind.Officeholders;
import dev.dateline.parser.speaker.mind.Ones;
import dev.dateline.parser.speaker.mind.OwnedParties;
import dev.dateline.parser.speaker.mind.Pairs;
import dev.dateline.parser.speaker.mind.PersonalPronouns;
import dev.dateline.parser.speaker.mind.Prominence;
import dev.dateline.parser.speaker.mind.Replies;
import dev.dateline.parser.speaker.mind.Roles;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.mind.TitleInitials;
import dev.dateline.parser.speaker.mind.Writer;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.reference.SourceKinds;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom one source means: a name, a pronoun, or a common noun. Asked of all sources of a story, in their order. */
final class Meanings {
    /** How many names of a sentence are looked at for its subject. */
    private static final int RUNS_BACK = 12;

    /** How sure it is, in hundredths, whom a noun means by a title alone. */
    private static final int LIKELY = 80;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Stage stage;
    private final SourceKinds kinds;
    private final Roles roles;
    private final TitleInitials initials;
    private final FurtherTitles titles;
    private final Nominals nominals;
    private final Pairs pairs;
    private final Ones ones;
    private final Handles handles;
    private final PersonalPronouns personal;
    private final Replies replies;
    private final NameHeadings headings;
    private final OwnedParties owned;
    private final Antecedents antecedents;
    private final Definites definites;
    private final DelayedNames delayed;
    private final Mind mind;
    private final Officeholders officeholders;
    private final Couples couples;
    private final Mentions mentions;
    private final Employers employers;
    private @Nullable Span last; // the source before
    private @Nullable Place lastPlace;
    private List<Party> lastParties = List.of();

    Meanings(Analysis body, NameIndex names, Stage stage, Writer writer) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.stage = stage;
        this.kinds = new SourceKinds(tokens);
        this.roles = new Roles(tokens, names);
        this.initials = new TitleInitials(tokens, names);
        this.titles = new FurtherTitles(tokens, names);
        this.nominals = new Nominals(tokens, kinds, names::isSurname);
        this.pairs = new Pairs(tokens, kinds, nominals);
        this.owned = new OwnedParties(tokens, names, nominals);
        this.antecedents = new Antecedents(tokens, names);
        this.delayed = new DelayedNames(body, names);
        this.mind = new Mind(stage);
        this.headings = new NameHeadings(body, names);
        this.personal = new PersonalPronouns(body, names, stage, mind, writer);
        this.ones = new Ones(tokens, mind);
        this.handles = new Handles(tokens, names);
        this.definites = new Definites(body, names, stage, mind, nominals, roles);
        this.replies = new Replies(body, mind, definites);
        this.employers = new Employers(body, names, mind, kinds, definites);
        this.officeholders = new Officeholders(body, names, mind, nominals, roles);
        this.couples = new Couples(tokens, mind, roles);
        this.mentions = new Mentions(
                tokens,
                names,
                mind,
                new Prominence(body, stage),
                nominals,
                roles,
                titles,
                officeholders,
                delayed,
                definites);
    }

    /** Who is in mind at the place that was reached. */
    Mind mind() {
        return mind;
    }

    /** The reader of mentions that are no source. */
    Mentions mentions() {
        return mentions;
    }

    /** Who settles which bodies titles only point to. */
    Employers employers() {
        return employers;
    }

    /** Takes whom the source at a place was found to mean, which "who" behind it may go on with. */
    void note(Place place, List<Party> parties) {
        last = parties.isEmpty() ? null : place.source();
        lastPlace = place;
        lastParties = parties;
        personal.note(place, parties);
    }

    /** Whom a source means, one of those that its phrase names; nobody where the story does not tell. */
    Choice of(Source source, Place place) {
        return switch (source.form()) {
            case NAME -> named(source, place);
            case PRONOUN -> pronoun(source, place);
            case NOMINAL -> nominal(source, place);
        };
    }

    private Choice named(Source source, Place place) {
        Named holder = source.definite() && source.to() == source.from() + 2 ? initials.bearer(source.head()) : null;
        if (holder != null) {
            return sure(mind.party(holder)); // "the PM"
        }
        Named described = tokens.isLowerCase(source.from()) ? antecedents.described(source) : null;
        if (described != null) {
            return sure(mind.party(described)); // "Anna Berg, president and CEO of the Holm Trust said"
        }
        return source.bearer() == null ? doubtful(source, place) : sure(mind.party(source.bearer()));
    }

    /** "Doe said": nothing but its place makes it a name, so it takes words in marks; "Generations of" has none. */
    private Choice doubtful(Source source, Place place) {
        if (kinds.kind(source) != SpeakerKind.UNKNOWN) {
            return nominal(source, place);
        }
        boolean alone = source.to() == source.from() + 1 && place.act() != Act.THOUGHT && isPlain(source.head());
        Named bearer = place.spoken() || alone && !PlainWords.has(tokens, source.head())
                ? names.bearerBySource(names.runAt(source.head()))
                : null;
        return bearer == null ? Choice.NONE : sure(mind.party(bearer));
    }

    /** "Harbornet reported": no plural, adverb or participle with the capital of its sentence. */
    private boolean isPlain(int token) {
        String word = tokens.word(token);
        return !word.endsWith("s") && !Grammar.isModifier(word);
    }

    private static Choice sure(@Nullable Party party) {
        return party == null ? Choice.NONE : new Choice(party.alone, 100);
    }

    private Choice pronoun(Source source, Place place) {
        return switch (source.agreement()) {
            case 'r' -> relative(source.head(), place);
            case 'u' ->
                isSomeones(place) && !isToCome(place) ? ones.meant(source, place, nominals, delayed) : Choice.NONE;
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

    private static boolean isSomeones(Place place) {
        return place.quoted() || place.act() == Act.SPEECH;
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
            return sure(mind.party(bearer));
        }
        int noun = antecedents.noun(token);
        if (noun < 0) {
            return Choice.NONE;
        }
        int first = nominals.from(noun);
        int from = first == noun && noun > 0 && tokens.isNumber(noun - 1) ? noun - 1 : first; // "64 percent who say"
        Source source = new Source(MentionKind.NOMINAL, from, noun + 1, noun, null, ' ', nominals.isDefinite(noun));
        Choice choice = source.definite() ? nominal(source, place) : Choice.NONE;
        boolean other = choice.parties().isEmpty() || isObjectOf(choice.parties(), source);
        return other ? sure(nominals.party(source, SpeakerKind.UNKNOWN)) : choice;
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

    private Choice nominal(Source source, Place place) {
        SpeakerKind kind = kinds.kind(source);
        Choice together = pairs.meant(source, place, mind);
        if (together != null) {
            return together;
        }
        if (kinds.pointsOnly(source) || kinds.lacksNoun(source)) {
            return isSomeones(place) ? nominals.another(source) : Choice.NONE; // "those"
        }
        Named described = antecedents.described(source);
        if (described != null) {
            return sure(mind.party(described));
        }
        Named holder =
                source.definite() ? null : roles.ofBody(source.from(), source.head()); // "MARU’s secretary general"
        Named one = holder == null ? couples.kinOrSpouse(source) : holder; // "her grandson"
        if (one != null && (one == holder || one.kind() == SpeakerKind.PERSON)) {
            return new Choice(mind.party(one).alone, 90);
        }
        boolean points = source.definite()
                || kinds.isOneBody(source)
                || isOfLand(source)
                || Successions.isOne(tokens, source.from(), source.head());
        Choice known = points ? known(source, kind, place) : Choice.NONE;
        return known.parties().isEmpty() ? introduced(source, kind, place) : known;
    }

    /** Who holds the office that a definite noun tells, or was told of before; nobody where the story does not tell. */
    private Choice known(Source source, SpeakerKind kind, Place place) {
        Named called = roles.holder(source.from(), source.head());
        Named holder = called != null && roles.isOfElsewhere(called, source.head(), source.to()) ? null : called;
        if (holder != null
                && mentions.isFrom(holder, source, place)
                && (holder.kind() == kind || kind == SpeakerKind.UNKNOWN || isPersonOfTrade(holder, source))) {
            titles.read(holder, source);
            return new Choice(mind.party(holder).alone, 90);
        }
        if (holder == null) {
            Choice office = office(source, kind);
            if (!office.parties().isEmpty()) {
                return office;
            }
        }
        Party topic = replies.topic(source, place, last, lastParties);
        Choice meant = topic == null ? definites.meant(source, kind, place) : new Choice(topic.alone, LIKELY);
        Choice choice = titles.read(meant, source);
        return replies.disagrees(source, choice, lastParties) ? replies.another(source, place, lastParties) : choice;
    }

    /** Who may hold an office that nobody is said to hold. */
    private Choice office(Source source, SpeakerKind kind) {
        Named heading = kind == SpeakerKind.PERSON ? headings.over(source) : null;
        if (heading != null) {
            return new Choice(mind.party(heading).alone, 90);
        }
        Named likely = nominals.isKnown(source) ? null : roles.likely(source.from(), source.head());
        if (likely != null && likely.kind() == kind && !roles.isOfElsewhere(likely, source.head(), source.to())) {
            return new Choice(mind.party(likely).alone, LIKELY);
        }
        Named meant = officeholders.meant(source);
        return meant == null ? Choice.NONE : new Choice(List.of(mind.party(meant)), 90);
    }

    /** Whom a noun tells of for the first time. */
    private Choice introduced(Source source, SpeakerKind kind, Place place) {
        Named user = handles.bearer(source, place.act());
        if (user != null) {
            return sure(mind.party(user));
        }
        SpeakerKind known = kind == SpeakerKind.UNKNOWN && place.spoken() ? SpeakerKind.PERSON : kind;
        Party adding = known == SpeakerKind.PERSON ? replies.goesOn(source, place, last, lastParties) : null;
        if (adding != null) {
            return new Choice(adding.alone, LIKELY);
        }
        Named later = known == SpeakerKind.PERSON ? delayed.of(source.from(), source.head()) : null;
        if (later != null) {
            return new Choice(mind.party(later).alone, LIKELY);
        }
        Named owner = known == SpeakerKind.ORGANIZATION ? owner(source, place) : null;
        return sure(owner == null ? nominals.party(source, known) : owned.party(owner, source));
    }

    /** "Norway’s finance minister": an office that one at a time has in a land. */
    private boolean isOfLand(Source source) {
        int clitic = source.from() + 1;
        return clitic < source.head()
                && Grammar.isPossessive(tokens, clitic)
                && Titles.isTitle(tokens, source.head())
                && Countries.among(tokens, source.from(), source.head()) != null;
    }

    /** Whose a body is: "[Berg]’s campaign", "[her] campaign"; null where the story does not tell. */
    private @Nullable Named owner(Source source, Place place) {
        char agreement = PronounForms.agreement(tokens, source.from());
        if (agreement != 'm' && agreement != 'f' || source.from() + 1 != source.head()) {
            Named owner = owned.owner(source);
            if (owner != null) {
                mind.see(mind.party(owner).alone, source.from(), Role.POSSESSIVE);
            }
            return owner;
        }
        Named told = owned.campaigner(source, agreement);
        Choice choice = mind.person(source.from(), agreement, place.from(), place.to());
        return told != null || choice.parties().isEmpty()
                ? told
                : choice.parties().get(0).named;
    }

    /** "the publisher": a body or a person, and the last who is called so is a person. */
    private boolean isPersonOfTrade(Named holder, Source source) {
        return holder.kind() == SpeakerKind.PERSON && Titles.isOccupation(tokens, source.head());
    }

    /** "Officials will ask": nothing is said yet. */
    boolean isToCome(Place place) {
        int behind = place.behind();
        return behind < tokens.count() && Grammar.isModal(tokens, behind);
    }

    /** The first person whom the narration of a sentence names in front of a token, or nobody. */
    List<Party> subject(int sentence, int token) {
        int limit = Math.min(token, body.firstOfSentence(sentence + 1));
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
}
