package dev.dateline.parser.speaker;

import dev.dateline.model.Act;
import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Salience.Role;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.speaker.mind.JoinedNames;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.PassingNames;
import dev.dateline.parser.speaker.mind.Prominence;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.Definites;
import dev.dateline.parser.speaker.noun.DelayedNames;
import dev.dateline.parser.speaker.noun.Descriptions;
import dev.dateline.parser.speaker.noun.FurtherTitles;
import dev.dateline.parser.speaker.noun.Nominals;
import dev.dateline.parser.speaker.noun.Officeholders;
import dev.dateline.parser.speaker.noun.PostPlaces;
import dev.dateline.parser.speaker.noun.Roles;
import dev.dateline.parser.speaker.pronoun.KinClauses;
import dev.dateline.parser.speaker.pronoun.ObjectPronouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the mentions that are no source: they keep in mind whom a source further on may mean. */
final class Mentions {
    private static final Phrases WHOLE = Phrases.of(Mentions.class, "whole-groups.txt");
    private static final long OF = Tokens.fold("of");
    private static final long NOT = Tokens.fold("not");
    private static final long BOTH = Tokens.fold("both");
    private static final long THE = Tokens.fold("the");

    /** How far ahead of whom somebody speaks to that one stands at most. */
    private static final int SPEAKER = 8;

    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;
    private final ObjectPronouns objects;
    private final Prominence prominence;
    private final Nominals nominals;
    private final Roles roles;
    private final FurtherTitles titles;
    private final Officeholders officeholders;
    private final DelayedNames delayed;
    private final Definites definites;
    private final Entrances entrances;
    private final Addressed addressed;
    private final MarkedMentions marked;
    private final JoinedNames joined;
    private final PassingNames passing;
    private final MentionedBodies bodies;

    Mentions(
            Tokens tokens,
            NameIndex names,
            Mind mind,
            Prominence prominence,
            Nominals nominals,
            Roles roles,
            FurtherTitles titles,
            Officeholders officeholders,
            DelayedNames delayed,
            Definites definites) {
        this.tokens = tokens;
        this.names = names;
        this.mind = mind;
        this.objects = new ObjectPronouns(tokens, mind, new KinClauses(tokens, names));
        this.prominence = prominence;
        this.nominals = nominals;
        this.roles = roles;
        this.titles = titles;
        this.officeholders = officeholders;
        this.delayed = delayed;
        this.definites = definites;
        this.entrances = new Entrances(tokens, names, nominals);
        this.addressed = new Addressed(tokens);
        this.marked = new MarkedMentions(tokens);
        this.joined = new JoinedNames(tokens, names);
        this.passing = new PassingNames(tokens);
        this.bodies = new MentionedBodies(tokens, mind, prominence, definites);
    }

    /** A name that is no source. */
    void name(int index) {
        Named bearer = names.bearer(index);
        NameRun run = names.runs().get(index);
        if (bearer == null) {
            if (run.to() == run.from() + 1) {
                opener(run.from());
            }
            return;
        }
        int last = run.to() - 1;
        boolean person = bearer.personal && bearer.given && bearer.tokens > 1; // "Anna Banks"
        boolean body = bearer.organization
                && run.length() > 1
                && (BodyNames.isOfSome(tokens, run) // "Altona Federation of Teachers", no "Senate Democrats"
                        || Titles.isOrganizationWord(tokens, last)
                        || NameKinds.isBusinessWord(tokens, last));
        if (Nouns.isSeveral(tokens, last) && !person && !body) {
            int from = nominals.from(last);
            mind.see(nominals.group(from, last).alone, last, prominence.role(from, run.to()));
            return;
        }
        if (passing.isOne(bearer, run)) {
            return;
        }
        Party party = mind.party(bearer);
        Role role = marked.isInside(run) ? Role.QUOTED : prominence.role(run.from(), run.to());
        mind.see(party.alone, run.nameFrom(), role);
        List<Party> several = joined.upTo(index, mind);
        if (several.size() > 1) {
            mind.see(several, run.nameFrom(), role);
        }
    }

    /** "[Corvane] chief executive Paul Dray", "a study by [Anna Berg]": a body that a source begins with, and who wrote a paper. */
    void inside(int index, List<Party> sources) {
        Named bearer = names.bearer(index);
        Party party = bearer == null || bearer.place ? null : mind.party(bearer);
        boolean paper = sources.size() == 1 && sources.get(0).kind == SpeakerKind.DOCUMENT;
        if (paper && party != null && party.kind == SpeakerKind.PERSON) {
            name(index);
        } else if (party != null && party.kind == SpeakerKind.ORGANIZATION && !sources.contains(party)) {
            mind.see(party.alone, names.runs().get(index).nameFrom(), Role.QUOTED);
        }
    }

    /** A word that is no source: a pronoun, or a noun of several. */
    void word(int token) {
        char agreement = PronounForms.agreement(tokens, token);
        switch (agreement) {
            case 'm', 'f' -> {
                Choice choice = objects.meant(token, agreement);
                boolean subject = Grammar.agreement(tokens, token) != ' ';
                if (!choice.parties().isEmpty()) {
                    mind.see(choice.parties(), token, subject ? Role.SUBJECT : Role.POSSESSIVE);
                    titles.told(choice, token);
                }
            }
            case 'p' -> {
                Choice choice = mind.several(token, token, token);
                if (!choice.parties().isEmpty()) {
                    mind.see(choice.parties(), token, Role.POSSESSIVE);
                }
            }
            case ' ' -> {
                if (tokens.isLowerCase(token)) {
                    noun(token);
                } else {
                    opener(token);
                }
            }
            default -> {}
        }
    }

    /** "[Researchers] from Altona counted geese. They found": several who have their capital from the sentence. */
    private void opener(int token) {
        if (Nouns.isSeveral(tokens, token)
                && token + 1 < tokens.count()
                && tokens.isLowerCase(token + 1)
                && Grammar.opensSentence(tokens, token)) {
            noun(token);
        }
    }

    private void noun(int token) {
        if (Nouns.isGroup(tokens, token) && !isModifier(token)) {
            int from = nominals.from(token);
            see(nominals.group(from, token), from, token);
            return;
        }
        if (Nouns.isPerson(tokens, token) && person(nominals.from(token), token)) {
            return;
        }
        if (Nouns.isOrganization(tokens, token) && !isModifier(token)) {
            bodies.see(nominals.from(token), token);
        } else if (isPaper(token)) {
            int from = nominals.from(token);
            Party paper = nominals.paper(from, token);
            if (paper != null) {
                see(paper, from, token);
            }
        }
    }

    /** Whether a noun of persons stands for somebody, and no paper; from the first token of its phrase on. */
    private boolean person(int from, int noun) {
        if (tokens.fold(from) == BOTH) {
            return false; // "both the [liberal] and Labour papers": an adjective of several, and nobody
        }
        Role spokenTo = addressed.role(from, noun);
        if (spokenTo != null && tokens.fold(from) != THE) {
            seeUnnamed(from, noun, spokenTo);
        } else if (entrances.isNewcomer(from, noun)) {
            newcomer(from, noun);
        } else if (entrances.isOwned(from, noun)) {
            owned(entrances.owner(from, noun), noun);
        } else if (Titles.isOccupation(tokens, noun)) {
            office(from, noun, spokenTo);
        } else if (Descriptions.isYoung(tokens, noun) && youngster(from, noun)) {
            return true; // whose age was told
        } else if (spokenTo != null) {
            seeUnnamed(from, noun, spokenTo);
        } else if (Nouns.gender(tokens, noun) != 'u') {
            stranger(from, noun);
        } else {
            return false;
        }
        return true;
    }

    private void see(Party party, int from, int noun) {
        mind.see(party.alone, noun, prominence.role(from, noun + 1));
    }

    /** "Many wrote to [the Florida senator]": another form of the title of whoever is meant by it. */
    private void office(int first, int noun, @Nullable Role spokenTo) {
        boolean whole = noun + 1 >= tokens.count() || !tokens.isCapitalized(noun + 1) && !tokens.is(noun + 1, '-');
        int from = marked.articleOf(first, noun);
        if (!whole || tokens.fold(from) != THE) {
            return; // "the senator Anna Berg"
        }
        Source source = definite(from, noun);
        Place place = placeOf(source);
        Named known = roles.holder(from, noun);
        boolean other = known != null && PostPlaces.isOfOtherPlace(tokens, known, noun); // "the senator from Florida"
        Named holder = other ? null : known;
        if (holder != null && holder.kind() == SpeakerKind.PERSON && isFrom(holder, source, place)) {
            if (roles.isOnly(noun)) {
                titles.read(holder, source);
            }
            see(mind.party(holder), from, noun);
        } else if (holder == null) {
            Named candidate = officeholders.meant(source);
            boolean asks = candidate != null && spokenTo != null && isSubject(candidate, from);
            Named meant = asks ? null : candidate;
            Choice performer = meant == null ? definites.performer(source, place) : Choice.NONE;
            if (meant != null) {
                see(mind.party(meant), from, noun);
            } else if (!performer.parties().isEmpty()) {
                mind.see(performer.parties(), noun, prominence.role(from, noun + 1));
            } else if (isUnnamed(source, place)) {
                seeUnnamed(from, noun);
            } else if (spokenTo != null) {
                seeUnnamed(from, noun, spokenTo);
            }
        }
    }

    /** "[Ann Lee] asked the mayor": whether who speaks to an officeholder is somebody, who is none then. */
    private boolean isSubject(Named candidate, int from) {
        return mind.subject(from - SPEAKER).equals(mind.party(candidate).alone);
    }

    /** "[The teenager] left": who is known to be so young, if anyone is; whether somebody is. */
    private boolean youngster(int from, int noun) {
        Source source = definite(from, noun);
        Choice choice = tokens.fold(source.from()) == THE ? definites.young(source, placeOf(source)) : Choice.NONE;
        if (!choice.parties().isEmpty()) {
            mind.see(choice.parties(), noun, prominence.role(source.from(), noun + 1));
        }
        return !choice.parties().isEmpty();
    }

    static Source definite(int from, int noun) {
        return new Source(MentionKind.NOMINAL, from, noun + 1, noun, null, ' ', true);
    }

    private Place placeOf(Source source) {
        Span span = new Span(tokens.start(source.from()), tokens.end(source.head()));
        return new Place(span, source.from(), source.to(), source.head(), source.to(), Act.THOUGHT, false);
    }

    /** "[The president] left. He said": an office that opens a sentence where nobody is in mind who may hold it; any that speaks elsewhere. */
    private boolean isUnnamed(Source source, Place place) {
        int noun = source.head();
        boolean enters = nominals.isKnown(source)
                || entrances.isOffice(noun)
                        && mind.untoldElsewhere(noun, Nouns.gender(tokens, noun))
                                .parties()
                                .isEmpty();
        return enters
                && source.from() + 1 == noun
                && definites.meant(source, SpeakerKind.PERSON, place).parties().isEmpty();
    }

    private boolean isPaper(int token) {
        return Nouns.isDocument(tokens, token)
                && !Nouns.isOrganization(tokens, token)
                && !isModifier(token)
                && !(token + 1 < tokens.count() && tokens.isNumber(token + 1)); // "a record 49 boats"
    }

    /** "A woman threw her shoe": someone without a name whom "she" may mean; no apposition, no predicate. */
    private void stranger(int from, int noun) {
        int before = from > 1 && tokens.fold(from - 1) == NOT ? from - 2 : from - 1; // "is not a mean man"
        boolean told = before < 0
                || !tokens.is(before, ',') && !Grammar.isBe(tokens, before) && !tokens.isSpelled(before, "as");
        boolean whole = noun + 1 >= tokens.count() || !tokens.isCapitalized(noun + 1) && !tokens.is(noun + 1, ',');
        boolean adjective =
                Grammar.isAnd(tokens, noun + 1) && !tokens.isWord(noun + 2); // "the liberal and “free” press"
        if (told
                && whole
                && !adjective
                && Grammar.isDeterminer(tokens, from)
                && PronounForms.agreement(tokens, from) == ' ') {
            seeUnnamed(from, noun);
        }
    }

    /** "[A neighbour] came out": someone without a name; somebody's is whoever is called so already, if anyone is. */
    private void newcomer(int from, int noun) {
        see(PronounForms.agreement(tokens, from) == ' ' ? null : roles.holder(from, noun), from, noun);
    }

    /** "[Berg’s lawyer] came out": the same of whom a name owns, unless somebody named is known by the noun: "his wife, Anna". */
    private void owned(int from, int noun) {
        Named known = roles.holder(from, noun);
        if (known != null || !roles.isCalled(noun)) {
            see(known, from, noun);
        }
    }

    private void see(@Nullable Named known, int from, int noun) {
        if (known == null) {
            seeUnnamed(from, noun);
        } else if (known.kind() == SpeakerKind.PERSON) {
            see(mind.party(known), from, noun);
        }
    }

    private void seeUnnamed(int from, int noun) {
        seeUnnamed(from, noun, prominence.role(from, noun + 1));
    }

    private void seeUnnamed(int from, int noun, Role role) {
        Source source = new Source(MentionKind.NOMINAL, from, noun + 1, noun, null, ' ', nominals.isDefinite(noun));
        Named later = delayed.of(from, noun);
        Party party = later == null ? nominals.party(source, SpeakerKind.PERSON) : mind.party(later);
        if (party != null) {
            mind.see(party.alone, noun, role);
        }
    }

    /** "The [couple] sold it. They said", "nine [women]"; but "most", "a [couple] of days". */
    private boolean isWhole(int token) {
        return WHOLE.has(tokens, token) && tokens.fold(token + 1) != OF;
    }

    private boolean isModifier(int token) {
        return Nouns.isCollective(tokens, token) && !isWhole(token)
                || token + 1 < tokens.count() && tokens.is(token + 1, '-');
    }

    /** "The Florida senator" is not just any senator: one who is called so, or the one most in mind. */
    boolean isFrom(Named holder, Source source, Place place) {
        String state = Countries.among(tokens, source.from() + 1, source.head());
        if (state == null || state.equals(holder.state)) {
            return true;
        }
        boolean only = holder.state == null
                && roles.isOnly(source.head()) // "Sen. Ann Lee … Bo Lund wrote to the Norrland senator"
                && mind.namedElsewhere(source.head(), 'u').parties().equals(mind.party(holder).alone);
        return only
                || holder.titles.stream().anyMatch(title -> title.contains(state))
                || mind.person(source.head(), 'u', place.from(), place.to())
                        .parties()
                        .equals(mind.party(holder).alone);
    }
}
