package dev.dateline.parser.speaker;

import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
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
import dev.dateline.parser.speaker.mind.Handles;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.Prominence;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.Couples;
import dev.dateline.parser.speaker.noun.Definites;
import dev.dateline.parser.speaker.noun.DelayedNames;
import dev.dateline.parser.speaker.noun.Employers;
import dev.dateline.parser.speaker.noun.FurtherTitles;
import dev.dateline.parser.speaker.noun.Nominals;
import dev.dateline.parser.speaker.noun.Officeholders;
import dev.dateline.parser.speaker.noun.OwnedParties;
import dev.dateline.parser.speaker.noun.Pairs;
import dev.dateline.parser.speaker.noun.Replies;
import dev.dateline.parser.speaker.noun.Roles;
import dev.dateline.parser.speaker.noun.SideClauses;
import dev.dateline.parser.speaker.noun.Spokespeople;
import dev.dateline.parser.speaker.noun.UntoldHolders;
import dev.dateline.parser.speaker.pronoun.Antecedents;
import dev.dateline.parser.speaker.pronoun.ApposedSources;
import dev.dateline.parser.speaker.reference.SourceKinds;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a common noun means: those who were told of together, who holds the post that it tells, who was told of by another
 * word, or, where nobody fits, one of whom the story tells for the first time. Asked of the sources of a story in order.
 */
final class NounMeanings {
    /** How sure it is, in hundredths, whom a noun means by a title alone. */
    private static final int LIKELY = 80;

    private final Tokens tokens;
    private final SourceKinds kinds;
    private final Roles roles;
    private final FurtherTitles titles;
    private final Nominals nominals;
    private final Pairs pairs;
    private final Handles handles;
    private final Replies replies;
    private final OwnedParties owned;
    private final ApposedSources apposed;
    private final Definites definites;
    private final DelayedNames delayed;
    private final Spokespeople spokespeople;
    private final Mind mind;
    private final Officeholders officeholders;
    private final Couples couples;
    private final UntoldHolders untold;
    private final SideClauses clauses;
    private final Mentions mentions;
    private final Employers employers;
    private @Nullable Span last; // the source before
    private List<Party> lastParties = List.of();

    NounMeanings(Analysis body, NameIndex names, Stage stage, Mind mind, Nominals nominals) {
        this.tokens = body.tokens();
        this.mind = mind;
        this.nominals = nominals;
        this.kinds = new SourceKinds(tokens);
        this.roles = new Roles(tokens, names);
        this.titles = new FurtherTitles(tokens, names);
        this.pairs = new Pairs(tokens, kinds, nominals);
        this.owned = new OwnedParties(tokens, names, nominals);
        this.apposed = new ApposedSources(tokens, names, new Antecedents(tokens, names));
        this.delayed = new DelayedNames(body, names);
        this.spokespeople = new Spokespeople(tokens, names);
        this.handles = new Handles(tokens, names);
        this.definites = new Definites(body, names, stage, mind, nominals, roles);
        this.replies = new Replies(body, mind, definites);
        this.employers = new Employers(body, names, mind, kinds, definites);
        this.officeholders = new Officeholders(body, names, mind, nominals, roles);
        this.couples = new Couples(tokens, names, mind, roles);
        this.clauses = new SideClauses(body, names);
        this.untold = new UntoldHolders(body, names, mind);
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

    /** The reader of mentions that are no source. */
    Mentions mentions() {
        return mentions;
    }

    /** Who settles which bodies titles only point to. */
    Employers employers() {
        return employers;
    }

    /** Who answers, disagrees or goes on. */
    Replies replies() {
        return replies;
    }

    /** Takes whom the source at a place was found to mean, with whom a noun behind it may go on. */
    void note(Place place, List<Party> parties) {
        last = parties.isEmpty() ? null : place.source();
        lastParties = parties;
    }

    /** Something new begins: who spoke last does not go on. */
    void forget() {
        last = null;
        lastParties = List.of();
    }

    /** Whom a noun means, one of those that its phrase names; nobody where the story does not tell. */
    Choice meant(Source source, Place place) {
        SpeakerKind kind = kinds.kind(source);
        Choice together = pairs.meant(source, place, mind);
        if (together != null) {
            return together;
        }
        if (kinds.pointsOnly(source) || kinds.lacksNoun(source)) {
            return place.isSomeones() ? nominals.another(source) : Choice.NONE; // "those"
        }
        Named aide = spokespeople.of(source.head());
        Named described = aide == null ? apposed.of(source) : aide;
        if (described != null) {
            return Choice.sure(mind.party(described));
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
        return known.parties().isEmpty() || clauses.isOther(source, known) ? introduced(source, kind, place) : known;
    }

    /** Who holds the office that a definite noun tells, or was told of before; nobody where the story does not tell. */
    private Choice known(Source source, SpeakerKind kind, Place place) {
        Named called = roles.holder(source.from(), source.head());
        Named holder = called != null && roles.isOfElsewhere(called, source.head(), source.to()) ? null : called;
        Named other = holder == null ? null : untold.besides(holder, source);
        if (other != null) {
            other.isCalled(tokens.words(source.from() + 1, source.head() + 1));
            roles.take(other, source.head());
            return new Choice(mind.party(other).alone, LIKELY);
        }
        if (holder != null
                && mentions.isFrom(holder, source, place)
                && (holder.kind() == kind || kind == SpeakerKind.UNKNOWN || isPersonOfTrade(holder, source))) {
            titles.read(holder, source);
            return new Choice(mind.party(holder).alone, 90);
        }
        if (holder == null) {
            boolean goesOn = replies.goesOnUnnamed(source, place, last, lastParties);
            Choice office = goesOn ? Choice.NONE : office(source, kind);
            if (!office.parties().isEmpty()) {
                return office;
            }
        }
        Party topic = replies.topic(source, place, last, lastParties);
        Choice meant = topic == null ? definites.meant(source, kind, place) : new Choice(topic.alone, LIKELY);
        definites.keep(meant, source);
        Choice choice = titles.read(meant, source);
        return replies.disagrees(source, choice, lastParties) ? replies.another(source, place, lastParties) : choice;
    }

    /** Takes that somebody is called by a noun, if it is a title: "another [Liberal mayor]". */
    void call(Named named, int noun) {
        int from = nominals.from(noun);
        if (Titles.isTitle(tokens, noun)) {
            named.isCalled(tokens.words(Grammar.isDeterminer(tokens, from) ? from + 1 : from, noun + 1));
            roles.take(named, noun);
        }
    }

    /** Who may hold an office that nobody is said to hold. */
    private Choice office(Source source, SpeakerKind kind) {
        Named likely = roles.likely(source.from(), source.head());
        boolean ofLand = Countries.among(tokens, source.from(), source.head()) != null; // "the Danish leader"
        boolean met = likely != null && !ofLand && nominals.isKnown(source) && !definites.isTopic(likely, source);
        if (likely != null
                && !met
                && likely.kind() == kind
                && !roles.isOfElsewhere(likely, source.head(), source.to())) {
            return new Choice(mind.party(likely).alone, LIKELY);
        }
        Named meant = officeholders.meant(source);
        return meant == null ? Choice.NONE : new Choice(List.of(mind.party(meant)), 90);
    }

    /** Whom a noun tells of for the first time. */
    private Choice introduced(Source source, SpeakerKind kind, Place place) {
        Named user = handles.bearer(source, place.act());
        if (user != null) {
            return Choice.sure(mind.party(user));
        }
        boolean someone = kind == SpeakerKind.UNKNOWN && place.spoken() && !kinds.isAbstract(source.head());
        SpeakerKind known = someone ? SpeakerKind.PERSON : kind;
        Party adding = known == SpeakerKind.PERSON ? replies.goesOn(source, place, last, lastParties) : null;
        if (adding != null) {
            return new Choice(adding.alone, LIKELY);
        }
        Named later = known == SpeakerKind.PERSON ? delayed.of(source.from(), source.head()) : null;
        if (later != null) {
            return new Choice(mind.party(later).alone, LIKELY);
        }
        Named owner = known == SpeakerKind.ORGANIZATION ? owner(source, place) : null;
        Named employer = owner == null ? null : owned.employer(owner, source);
        if (employer != null) {
            return new Choice(mind.party(employer).alone, LIKELY);
        }
        return Choice.sure(owner == null ? nominals.party(source, known) : owned.party(owner, source));
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
        return holder.kind() == SpeakerKind.PERSON
                && Titles.isOccupation(tokens, source.head())
                && !kinds.isCorps(source); // "the coast guard"
    }
}
