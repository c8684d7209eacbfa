package dev.dateline.parser.speaker.noun;

import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Whom a noun with "the" means that nobody in the story is called: who fits it and is most in mind, a person above all. */
public final class Definites {
    /** How far ahead of the next a candidate for "the candidate" has to be. */
    private static final int LEAST_SHARE = 60;

    /** The same for "the 36-year-old", who is never a new one. */
    private static final int LEAST_AGED = 53;

    /** The same for "the Scottish runner", who may be another one. */
    static final int LEAST_TOLD = 80;

    /** How far back a noun of the sentence before is looked for. */
    private static final int LONGEST_SENTENCE = 60;

    /** How many names back somebody is still near. */
    private static final int NEARBY = 64;

    /** How many words behind a noun its clause is looked at for a pronoun. */
    private static final int CLAUSE = 6;

    /** How many paragraphs may mean whom only the headline names. */
    private static final int LEAD = 2;

    /** How many words of what somebody says are looked at for an "I". */
    private static final int TALE = 40;

    private static final long I = Tokens.fold("i");

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;
    private final Nominals nominals;
    private final Roles roles;
    private final DefiniteBodies bodies;
    private final Descriptions persons;
    private final Counterparts counterparts;
    private final Epithets epithets;
    private final Questioned questioned;
    private final AgedNewcomers newcomers;

    public Definites(Analysis body, NameIndex names, Stage stage, Mind mind, Nominals nominals, Roles roles) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.mind = mind;
        this.nominals = nominals;
        this.roles = roles;
        this.bodies = new DefiniteBodies(body, names, stage, mind, nominals);
        this.persons = new Descriptions(tokens, names::isSurname, nominals::isKnown);
        this.counterparts = new Counterparts(tokens, names);
        this.epithets = new Epithets(body, names, stage);
        this.newcomers = new AgedNewcomers(body, names, stage, counterparts);
        this.questioned = new Questioned(body, names, nominals, roles);
    }

    /** "The company", "the 74-year-old": whichever one the text speaks of, or nobody. */
    public Choice meant(Source source, SpeakerKind kind, Place place) {
        Choice body = bodies.meant(source, kind, place);
        boolean anyone = persons.isAnyone(source) || persons.isTrade(source) && isOwnTale(place);
        return body.parties().isEmpty() && anyone ? person(source, place) : body;
    }

    /** Takes that a performer is called so from here on: "the singer" is no other, whoever is named in between. */
    public void keep(Choice choice, Source source) {
        Named named = Party.onlyNamed(choice.parties());
        if (named != null && named.kind() == SpeakerKind.PERSON && persons.isPerformer(source.head())) {
            roles.take(named, source.head());
        }
    }

    /** "The actress", "the “Salt Road” star": the performer whom a noun means that is no source, or nobody. */
    public Choice performer(Source source, Place place) {
        return persons.isPerformer(source.head()) && persons.isAnyone(source) ? person(source, place) : Choice.NONE;
    }

    /** "Ann Lee said no. “I ran,” [the retired teacher] said": whether who spoke before in the same paragraph goes on by a word for what that one is like. */
    boolean goesOn(Source source, Place place, @Nullable Span before, List<Party> spoke) {
        Named named = before == null ? null : Party.onlyNamed(spoke);
        if (named == null || before == null) {
            return false;
        }
        int first = Math.min(place.from(), source.from());
        boolean next = body.sentenceOf(first) - body.sentenceOf(tokens.at(before.start())) < 2;
        boolean called =
                persons.isLife(source) && (place.spoken() || next && Grammar.opensSentence(tokens, source.from()))
                        || next && place.spoken() && persons.isSomeone(source) && !counterparts.isDealer(source.head())
                        || next && persons.isSeat(source) && !roles.isCalled(named, source.head());
        return called
                && named.kind() == SpeakerKind.PERSON
                && !named.dead
                && (body.blockOf(tokens.at(before.start())) == body.blockOf(source.from())
                        || persons.isSeat(source) && goesOnBelow(named, source, place, before)
                        || next
                                && opensBelow(place, source, before)
                                && !roles.isCalled(named, source.head()) // "the former chancellor" of one who is it
                                && !isMetJustNow(source))
                && !counterparts.isCalledOut(place)
                && !isAnother(named, source, place, named.gender() != 'u');
    }

    /** "Labour spokesman Bo Lund said no. ¶ [The MP for Selm] said: “…”": whether a paragraph opens with whoever spoke last in the one above, as what is quoted there. */
    private boolean goesOnBelow(Named named, Source source, Place place, Span before) {
        int first = body.firstOfSentence(body.sentenceOf(source.from()));
        boolean asked = AskedParticiples.has(tokens, first)
                && tokens.is(source.from() - 1, ','); // "Asked why, the MP for Selm said"
        return place.spoken()
                && !named.titles.isEmpty()
                && (asked || Grammar.opensSentence(tokens, source.from()))
                && body.blockOf(source.from()) - body.blockOf(tokens.at(before.start())) == 1;
    }

    /** "Ann Lee said no. ¶ “I ran,” [the retired teacher] said": whether words in marks open a paragraph below the one that whoever spoke last ends. */
    private boolean opensBelow(Place place, Source source, Span before) {
        int block = body.blockOf(source.from());
        int first = body.firstOfBlock(block);
        return place.spoken()
                && place.from() >= first
                && place.from() <= first + 1
                && block - body.blockOf(tokens.at(before.start())) == 1;
    }

    /** "A neighbour said it sank. “I saw it,” [the farmer] said": the same of one without a name, by a word for what anybody may be. */
    boolean goesOnUnnamed(Source source, Place place, @Nullable Span before, List<Party> spoke) {
        Party only = before != null && spoke.size() == 1 ? spoke.get(0) : null;
        if (only == null || before == null || only.named != null || only.kind != SpeakerKind.PERSON) {
            return false;
        }
        int last = tokens.at(before.start());
        char gender = Nouns.gender(tokens, source.head());
        return place.spoken()
                && (persons.isSomeone(source) || isAnotherWord(source, only))
                && !counterparts.isDealer(source.head())
                && !counterparts.isCalledOut(place)
                && (gender == 'u' || only.gender() == 'u' || only.gender() == gender)
                && body.blockOf(last) == body.blockOf(source.from())
                && body.sentenceOf(Math.min(place.from(), source.from())) - body.sentenceOf(last) < 2
                && !isMetJustNow(source);
    }

    /** "A senior backbencher said it was late. “It is,” [the MP] said": whether a title makes the noun likely. */
    private boolean isAnotherWord(Source source, Party party) {
        Tokens name = Tokens.of(party.name());
        return source.head() == source.from() + 1
                && source.to() == source.head() + 1
                && TitleNouns.likely(Titles.inFull(name.word(name.count() - 1)))
                        .contains(Titles.inFull(tokens.word(source.head())));
    }

    /** "[The teenager] was glad": the youngest in mind whom a noun means that is no source, or nobody. */
    public Choice young(Source source, Place place) {
        return persons.isYoung(source) && persons.isAnyone(source) ? person(source, place) : Choice.NONE;
    }

    /** "Bo Lund asked Ann Lee why. The candidate said": who answers whoever spoke last; or null. */
    @Nullable
    Party asked(Source source, @Nullable Span asker) {
        Named asked = questioned.meant(source, asker);
        return asked == null ? null : mind.party(asked);
    }

    /** "Ann Lee left. The Selm-born billionaire said": whom the sentence in front tells of, who is called so from here on; or null. */
    @Nullable
    Party called(Source source, Place place, @Nullable Span before, List<Party> spoke) {
        int noun = source.head();
        boolean another = roles.isCalled(noun) && !epithets.isPast(source);
        Named named = nominals.isTold(source) || another || counterparts.isDealer(noun)
                ? null
                : epithets.meant(source, before, spoke);
        if (named == null || isMetJustNow(source) || isAnother(named, source, place)) {
            return null;
        }
        char own = OwnPronouns.gender(tokens, source.to(), CLAUSE);
        if (own != 'u' && named.gender() != 'u' && named.gender() != own) {
            return null;
        }
        if (Titles.isTitle(tokens, noun) && !(noun == source.from() + 1 && Descriptions.isAnyone(tokens, noun))) {
            named.isCalled(tokens.words(source.from() + 1, noun + 1));
        }
        roles.take(named, noun);
        return mind.party(named);
    }

    /** "the former Norland rower": whether it tells what somebody was. */
    boolean tellsPast(Source source) {
        return persons.tellsPast(source);
    }

    /** "Berg’s lawyer … . Attorney Ole Lund sat down. “We won,” [the lawyer] said": whether the sentence right in front is about somebody. */
    public boolean isTopic(Named named, Source source) {
        return source.head() == source.from() + 1 && epithets.isTopic(named, source.from());
    }

    /** "Ida Holm, 36, was at work. The gardener said": whom nothing but an age introduced just now, and who is called so from here on; or null. */
    @Nullable
    Party newcomer(Source source, Place place, @Nullable Span before, List<Party> spoke) {
        int noun = source.head();
        boolean trade = persons.isTrade(source) || persons.isSomeone(source) || persons.isLife(source);
        Named named = trade && !roles.isCalled(noun) ? newcomers.meant(source, place, before, spoke) : null;
        if (named == null) {
            return null;
        }
        roles.take(named, noun);
        return mind.party(named);
    }

    /** "Lund beat Berg. The 22-year-old said": whom the sentence in front tells of, if nobody is known to be as old and that one fits; or null. */
    @Nullable
    Party topic(Source source, Place place, @Nullable Span before, List<Party> spoke) {
        boolean origin = persons.isOfOrigin(source);
        boolean aged = origin || persons.isAged(source) && source.definite() && source.head() + 1 == source.to();
        boolean player = !aged && Descriptions.isKnownToMany(tokens, source.head());
        Named named = nominals.isTold(source) || player && roles.isCalled(source.head())
                ? null
                : aged ? epithets.topic(source, before, spoke) : player ? epithets.meant(source, before, spoke) : null;
        boolean posted = origin && named != null && !named.titles.isEmpty() && !Descriptions.plays(named);
        if (named == null || posted || isMetJustNow(source) || isAnother(named, source, place)) {
            return null;
        }
        ToIntFunction<List<Party>> told = questioned.besides(source, persons.told(source));
        Party topic = mind.party(named);
        Choice known = mind.person(source.head(), 'u', place.from(), place.to(), told);
        boolean other = !known.parties().isEmpty() && told.applyAsInt(known.parties()) > told.applyAsInt(topic.alone);
        return other || told.applyAsInt(topic.alone) == 0 ? null : topic;
    }

    private Choice person(Source source, Place place) {
        char noun = Nouns.gender(tokens, source.head());
        char gender = noun == 'u' ? OwnPronouns.gender(tokens, source.to(), CLAUSE) : noun;
        ToIntFunction<List<Party>> told = questioned.besides(source, persons.told(source));
        Choice choice = mind.person(source.head(), gender, place.from(), place.to(), told);
        if (isSure(choice, source, place)) {
            return choice;
        }
        boolean parent = persons.isParent(source);
        if (!parent && !persons.isPerformer(source.head())) {
            return Choice.NONE;
        }
        Choice named = mind.person(
                source.head(), gender, place.from(), place.to(), parties -> told.applyAsInt(parties) * named(parties));
        return isSure(named, source, place) ? named : parent ? Choice.NONE : inHeadline(source, gender);
    }

    private boolean isSure(Choice choice, Source source, Place place) {
        boolean last = choice.parties().equals(mind.subject(source.from() - LONGEST_SENTENCE))
                && bodies.choose(source, place, parties -> isHolder(parties, source) ? 100 : 0)
                        .parties()
                        .isEmpty();
        boolean told = !last && (persons.isOneOfSome(source) || persons.isAdorned(source));
        int least = persons.isAged(source) ? LEAST_AGED : told ? LEAST_TOLD : LEAST_SHARE;
        return choice.share() >= least
                && (mayBe(choice.parties().get(0).named, source)
                        || last
                                && persons.isTrade(source)
                                && tellsOwnTale(choice.parties().get(0).named, place)
                        || choice.share() >= LEAST_TOLD && persons.isPast(source))
                && !isAnother(choice.parties().get(0).named, source, place)
                && !isMetJustNow(source)
                && !choice.parties().equals(hearer(source, place));
    }

    /** "[Sen. Ida Holm] … the Ohio senator": whether somebody in mind has the title that a noun is. */
    private boolean isHolder(List<Party> parties, Source source) {
        Named named = Party.onlyNamed(parties);
        return named != null && named.roles.contains(Titles.inFull(tokens.word(source.head())));
    }

    /** "Ole Berg and Ida Holm have a son. The actor said": a performer is somebody with a name, rather one who is named where he speaks. */
    private static int named(List<Party> parties) {
        Named named = Party.onlyNamed(parties);
        return named == null ? 0 : named.speaks ? 4 : 1;
    }

    /** "Ole Berg is a father again! The “Salt Road” [actor] said": the only person, or speaker, whom the headline names, in a lead about a performer. */
    private Choice inHeadline(Source source, char gender) {
        if (body.blockOf(source.from()) >= LEAD) {
            return Choice.NONE;
        }
        List<Named> named = names.inHeadline();
        if (named.size() > 1) {
            named = named.stream().filter(one -> one.speaks).toList();
        }
        if (named.size() != 1) {
            return Choice.NONE;
        }
        Party only = mind.party(named.get(0));
        return Salience.fitsPerson(only.alone, gender) > 0 ? new Choice(only.alone, LEAST_TOLD) : Choice.NONE;
    }

    /** "The doctor told [her] to rest": nobody tells himself; nobody where no pronoun is told. */
    private List<Party> hearer(Source source, Place place) {
        int object = source.to() + 1;
        char gender = object < tokens.count() ? PronounForms.agreement(tokens, object) : ' ';
        boolean told = (gender == 'm' || gender == 'f')
                && Grammar.agreement(tokens, object) == ' '
                && Grammar.isObject(tokens, object)
                && object + 1 < tokens.count()
                && (!tokens.isLowerCase(object + 1) || Grammar.isFunctional(tokens, object + 1)); // no "told her boss"
        return told ? mind.person(object, gender, place.from(), place.to()).parties() : List.of();
    }

    /** "She took the dog to [the vet]. The vet said": the sentence before has the noun for whom its subject met. */
    private boolean isMetJustNow(Source source) {
        int sentence = body.sentenceOf(source.from());
        int first = sentence == 0 ? source.from() : body.firstOfSentence(sentence - 1);
        for (int i = Math.max(first + 2, source.from() - LONGEST_SENTENCE); i < source.from(); i++) {
            if (tokens.fold(i) == tokens.fold(source.head()) && tokens.isLowerCase(i)) {
                int article = nominals.from(i);
                return article > first
                        && Grammar.isArticle(tokens, article)
                        && tokens.isWord(article - 1)
                        && !Grammar.isBe(tokens, article - 1)
                        && !tokens.isSpelled(article - 1, "as");
            }
        }
        return false;
    }

    /** Whether "the driver" may be this one: who was introduced by something else, or died, is not; a judge is named beside it. */
    private boolean mayBe(@Nullable Named named, Source source) {
        return named != null
                && (persons.isAnyones(source)
                        || persons.isPlayers(source, named)
                        || persons.isPerformer(source.head()) && persons.arePerformers(named.titles) && !named.dead
                        || named.titles.isEmpty()
                                && named.age == null
                                && !named.dead
                                && (!Titles.isTitle(tokens, source.head()) || isNamedNearby(named, source.from())));
    }

    /** "Ole Berg, 27, woke at six. “[I] ran,” the driver said": whether whoever was introduced by an age only says what befell him. */
    private boolean tellsOwnTale(@Nullable Named named, Place place) {
        return named != null && named.age != null && !named.dead && named.titles.isEmpty() && isOwnTale(place);
    }

    /** "“[I] ran”": whether somebody says what he did, and tells of no other; but "“I saw [her] fall”". */
    private boolean isOwnTale(Place place) {
        boolean own = false;
        for (int i = place.from(); place.spoken() && i < place.to() && i < place.from() + TALE; i++) {
            if (PronounForms.ofPerson(tokens, i) != ' ') {
                return false;
            }
            own |= tokens.fold(i) == I;
        }
        return own;
    }

    /** Whether what is said, or what the noun tells, makes it one other than who is most in mind. */
    private boolean isAnother(@Nullable Named named, Source source, Place place) {
        return isAnother(named, source, place, true);
    }

    private boolean isAnother(@Nullable Named named, Source source, Place place, boolean told) {
        return named != null
                && (counterparts.isOne(source)
                        || !persons.isAged(source) && counterparts.isNamedIn(place, named)
                        || told
                                && !persons.isAged(source)
                                && !persons.isOneOfSome(source)
                                && counterparts.isToldOfIn(place, source, named));
    }

    private boolean isNamedNearby(Named named, int token) {
        int first = body.firstOfBlock(Math.max(0, body.blockOf(token) - 1));
        int last = names.runAt(token) - 1;
        for (int i = last; i >= 0 && i > last - NEARBY && names.runs().get(i).from() >= first; i--) {
            if (names.bearer(i) == named) {
                return true;
            }
        }
        return false;
    }
}
