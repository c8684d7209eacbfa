package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.Act;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.Replies;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom "he", "she", "it", "they" and, in the narration, "I" mean. */
public final class PersonalPronouns {

    /** How many tokens behind a pronoun its bearer may be named first. */
    private static final int AHEAD = 40;

    /** How many tokens behind a pronoun are looked at for those whom its clause names. */
    private static final int CLAUSE = 60;

    /** How sure it is, in hundredths, whom a pronoun means that is not the one most in mind. */
    private static final int LIKELY = 80;

    /** How much rather, in hundredths, who spoke in the sentence before goes on than another is quoted. */
    private static final int HEARD = 200;

    /** How much rather, in hundredths, a pronoun that opens a sentence means whose name opens the one before it. */
    private static final int OPENER = 200;

    /** The same of whom the paragraph above ends with. */
    private static final int ACTING = 140;

    /** How much rather it is who asks somebody a question in front, in hundredths: that one is hardly who answers. */
    private static final int ASKER = 60;

    /** How many blocks behind its last words somebody may add something, less one. */
    private static final int NEAR = 3;

    private static final long ABOUT = Tokens.fold("about");
    private static final long AS = Tokens.fold("as");
    private static final long IN = Tokens.fold("in");
    private static final long SAY = Tokens.fold("say");
    private static final long WHAT = Tokens.fold("what");
    private static final long SHOULD = Tokens.fold("should");
    private static final long MUST = Tokens.fold("must");
    private static final long THAT = Tokens.fold("that");

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Stage stage;
    private final Mind mind;
    private final Things things;
    private final Newcomers newcomers;
    private final Writer writer;
    private final InsertedPronouns inserted;
    private final PronounTopics topics;
    private final Contrasts contrasts;
    private final SingularThey singular;
    private final KinClauses clauses;
    private final KinTellers tellers;
    private final ToldSeveral hearers;
    private @Nullable Place before; // where somebody spoke last
    private List<Party> speakers = List.of(); // who that was

    public PersonalPronouns(Analysis body, NameIndex names, Stage stage, Mind mind, Writer writer) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.stage = stage;
        this.mind = mind;
        this.things = new Things(body, names, stage, mind);
        this.newcomers = new Newcomers(body, names);
        this.writer = writer;
        this.inserted = new InsertedPronouns(body);
        this.topics = new PronounTopics(body, names, stage, mind);
        this.contrasts = new Contrasts(body, stage, mind);
        this.singular = new SingularThey(body, names, mind);
        this.clauses = new KinClauses(tokens, names);
        this.tellers = new KinTellers(body, stage);
        this.hearers = new ToldSeveral(tokens);
    }

    /**
     * Whom a source that is such a pronoun means.
     *
     * @param said what a body said that spoke last, in the sentence before it, or null
     */
    public Choice meant(Source source, Place place, @Nullable Place said) {
        int token = source.head();
        return switch (source.agreement()) {
            case 'm', 'f' -> person(source, place);
            case 'p' -> isProverbial(token) ? Choice.NONE : several(token, place, said);
            case 'n' -> things.meant(token, place);
            case 's' -> firstPerson(token);
            default -> Choice.NONE;
        };
    }

    /** "As [they] say, rain is free", "You know what [they] say about rain": people at large, whoever is in mind. */
    private boolean isProverbial(int token) {
        boolean say = token > 0 && token + 2 < tokens.count() && tokens.fold(token + 1) == SAY;
        return say
                && (tokens.fold(token - 1) == AS && tokens.fold(token + 2) != IN // "as they say in their letter"
                        || tokens.fold(token - 1) == WHAT && tokens.fold(token + 2) == ABOUT);
    }

    /** Takes whom a source was found to mean. */
    public void note(Place place, List<Party> parties) {
        things.note(place, parties);
        if (place.act() == Act.SPEECH && !parties.isEmpty()) {
            before = place;
            speakers = parties;
        }
    }

    /** Something new begins: who spoke last does not go on. */
    public void forget() {
        before = null;
        speakers = List.of();
    }

    /** "Ole Berg, who beat Lund, said it was late. “It rains,” [he] said": whether the sentence before reports what somebody said of whom nothing tells man or woman. */
    private boolean isJustHeard(int token, char gender) {
        return before != null
                && speakers.size() == 1
                && (before.to() <= before.first() || topics.isNobodyAhead(before.first()))
                && (!before.quoted() || before.first() < before.from())
                && topics.isNobodyAhead(token)
                && before.behind() < tokens.count()
                && names.isInside(before.behind() - 1)
                && !Replies.isQuestion(tokens, before.behind())
                && (before.first() == 0 || !Grammar.isSubordinator(tokens, before.first() - 1))
                && speakers.get(0).isPerson()
                && speakers.get(0).gender() == 'u'
                && !leansFrom(speakers.get(0).named, gender)
                && body.sentenceOf(token) > body.sentenceOf(before.first())
                && (stage.scene(token) - stage.scene(before.first()) < 2
                        || body.sentenceOf(token) - body.sentenceOf(before.first()) < 3);
    }

    private static boolean leansFrom(@Nullable Named named, char gender) {
        return named != null && named.leansFrom(gender);
    }

    /** "Ole Berg said it was late. “It rains.” [He] added that it was cold": whether whoever spoke last, and did something last, adds something. */
    private boolean isAdding(int token, char gender) {
        return Replies.adds(tokens, token + 1)
                && before != null
                && speakers.size() == 1
                && speakers.get(0).named != null
                && body.sentenceOf(token) > body.sentenceOf(before.first())
                && topics.opensClause(token, body.firstOfSentence(body.sentenceOf(token)))
                && Salience.fitsPerson(speakers, gender) > 0
                && mind.subject(before.first()).equals(speakers) // nobody came in between
                && body.blockOf(token) - body.blockOf(before.first()) < NEAR;
    }

    private Choice person(Source source, Place place) {
        int token = source.head();
        if (isAdding(token, source.agreement())) {
            speakers.get(0).wasCalled(source.agreement());
            return new Choice(speakers, LIKELY);
        }
        Named teller = tellers.goesOn(place, token, source.agreement(), before, speakers);
        if (teller != null) {
            return new Choice(speakers, LIKELY);
        }
        Named life = mind.life(source.agreement());
        boolean ofLife = life != null
                && (LongAgo.is(tokens, token, body.firstOfSentence(body.sentenceOf(token) + 1))
                        || LifeStory.tells(tokens, token));
        if (life != null && ofLife) {
            return new Choice(mind.party(life).alone, LIKELY);
        }
        Named newcomer = newcomers.closing(token, place);
        boolean fits = newcomer != null && PronounTopics.agrees(newcomer, source.agreement());
        boolean aside = InsertedPronouns.isOne(tokens, token);
        Named subject = fits ? newcomer : aside ? null : topics.fronted(token, source.agreement());
        subject = subject == null ? topics.told(place, token, source.agreement()) : subject;
        if (subject != null) {
            Party party = mind.party(subject);
            party.wasCalled(source.agreement());
            return new Choice(party.alone, LIKELY);
        }
        int from = isAsked(token)
                ? body.firstOfSentence(body.sentenceOf(token))
                : aside ? inserted.from(token) : place.from();
        Set<Named> named = namedBehind(token, place.to());
        Named kin = clauses.ahead(token, source.agreement());
        if (kin != null) {
            named.add(kin);
        }
        int said = Math.min(from, place.from());
        boolean goesOn = place.spoken() && isJustHeard(token, source.agreement());
        Named first = topics.opener(token);
        boolean owned = first != null
                && (first.owner == source.agreement() // "Her boss, Rolf Haan, rowed. She said"
                        || first.kin && life != null); // "Her mother, Ann Lee, rowed. She said"
        Named asker = first != null && isAsker(first, token) ? first : null;
        Named opener = owned || asker != null ? null : first;
        Named acting = opener == null && !goesOn && place.spoken() ? topics.above(token) : null;
        List<Party> other = ToldOwners.areHeard(tokens, before, speakers, source.agreement())
                ? speakers
                : contrasts.other(token, source.agreement());
        Choice known =
                named.isEmpty() && other.isEmpty() && !goesOn && opener == null && acting == null && asker == null
                        ? mind.person(token, source.agreement(), said, place.to())
                        : mind.person(
                                token,
                                source.agreement(),
                                said,
                                place.to(),
                                parties -> named.contains(parties.get(0).named) || parties.equals(other)
                                        ? 0
                                        : goesOn && parties.equals(speakers)
                                                ? HEARD
                                                : weight(parties.get(0).named, opener, acting, asker));
        Choice choice = known.parties().isEmpty() ? ahead(token, source.agreement()) : known;
        choice.parties().forEach(party -> party.wasCalled(source.agreement()));
        return choice;
    }

    /** "[Ann Lee] asked Ole Berg about it. He said": whether who opens the sentence in front asks somebody else a question. */
    private boolean isAsker(Named opener, int token) {
        return before != null
                && opener.equals(Party.onlyNamed(speakers))
                && Replies.isQuestion(tokens, before.behind())
                && before.from() > before.behind() + 1
                && before.from() < token
                && Replies.isAsked(tokens, before.from());
    }

    private static int weight(
            @Nullable Named named, @Nullable Named opener, @Nullable Named acting, @Nullable Named asker) {
        return named == null ? 100 : named == opener ? OPENER : named == acting ? ACTING : named == asker ? ASKER : 100;
    }

    /** "He said [Berg] was late": whom the words of a clause behind a pronoun call by name, none of whom it means. */
    private Set<Named> namedBehind(int token, int to) {
        Set<Named> named = new HashSet<>();
        int end = Math.min(Math.min(to, token + CLAUSE), body.firstOfSentence(body.sentenceOf(token) + 1));
        int from = token;
        for (int i = names.runAt(token); i < names.runs().size(); i++) {
            NameRun run = names.runs().get(i);
            if (run.from() >= end || holdsPause(from, run.from())) {
                break;
            }
            from = run.to();
            Named bearer = names.bearer(i);
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON && !isAttribute(from)) {
                named.add(bearer);
            }
        }
        return named;
    }

    private boolean holdsPause(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean relative = PronounForms.agreement(tokens, i) == 'r' && tokens.fold(i) != THAT; // "said that Berg"
            boolean dash = Grammar.isAnd(tokens, i + 1) // no "the others – Lund and Berg – were"
                    && (tokens.is(i, '-') || tokens.is(i, '–') || tokens.is(i, '—'));
            if (relative || dash || tokens.is(i, ',') || tokens.is(i, ')')) {
                return true;
            }
        }
        return false;
    }

    /** "a Berg [sign]": whether a name ends in front of the noun of a thing that is called after its bearer. */
    private boolean isAttribute(int noun) {
        return noun < tokens.count()
                && tokens.isLowerCase(noun)
                && !Grammar.isListed(tokens, noun)
                && !Grammar.looksPast(tokens, noun)
                && !tokens.endsWith(noun, "s");
    }

    /** "I wondered": the writer, where nobody is quoted. */
    private Choice firstPerson(int token) {
        boolean one = tokens.first(token) == 'I' && !stage.isQuoted(token);
        Named named = one ? writer.at(token) : null;
        return named == null ? Choice.NONE : new Choice(mind.party(named).alone, LIKELY);
    }

    /** "Asked about Lee, [he] said", "In response to Lee, [he] said": who is asked is hardly who the question is about. */
    private boolean isAsked(int token) {
        int first = body.firstOfSentence(body.sentenceOf(token));
        int verb = tokens.isSpelled(first, "When") ? first + 1 : first;
        return verb < token
                && tokens.is(token - 1, ',')
                && (AskedParticiples.has(tokens, verb) || Replies.opens(tokens, first));
    }

    /** "They": several, or someone without a name of whom the text tells neither he nor she. */
    private Choice several(int token, Place place, @Nullable Place said) {
        if (before != null
                && (isSpokesperson(token, place, before) || RepeatedVerbs.has(body, token, before, speakers))) {
            return new Choice(speakers, LIKELY);
        }
        Place advice = said != null && place.spoken() && isAdvice(said) ? said : null;
        if (advice != null && speakers.size() == 1 && body.blockOf(token) == body.blockOf(advice.first())) {
            return new Choice(speakers, LIKELY);
        }
        List<Party> pair = topics.pair(place, token);
        if (!pair.isEmpty()) {
            return new Choice(pair, LIKELY);
        }
        Choice one = singular.meant(token, place);
        if (one != null) {
            return one;
        }
        Place words = advice == null ? place : advice;
        Choice several = hearers.areTold(place)
                ? mind.choose(token, words.from(), words.to(), parties -> hearers.fits(place, parties))
                : mind.several(token, words.from(), words.to());
        return several.parties().isEmpty()
                ? mind.choose(token, place.from(), place.to(), PersonalPronouns::fitsAnyone)
                : several;
    }

    /** "A firm’s spokesperson said: “It is safe.” [They] added": one who spoke just now for others, of whom nothing tells he or she. */
    private boolean isSpokesperson(int token, Place place, Place last) {
        int below = body.blockOf(token) - body.blockOf(last.first());
        boolean next = below == 0
                || below == 1
                        && place.spoken()
                        && mind.subject(last.first()).equals(speakers); // nobody came in between
        boolean one = speakers.size() == 1
                && fitsAnyone(speakers) > 0
                && next
                && (token == body.firstOfSentence(body.sentenceOf(token))
                        || place.spoken()
                                && place.to() <= token
                                && body.sentenceOf(place.from()) - body.sentenceOf(last.to()) < 2);
        Tokens name = one ? Tokens.of(speakers.get(0).name()) : tokens;
        for (int i = 0; one && i < name.count(); i++) {
            if (Spokespeople.isNoun(name, i) && !Nouns.isSeveral(name, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Lumo said [guests should wait]. “It is late,” they said": who is told what to do is hardly who speaks. */
    private boolean isAdvice(Place said) {
        for (int i = said.from(); i < said.to() && i < said.from() + AHEAD; i++) {
            if (tokens.fold(i) == SHOULD || tokens.fold(i) == MUST) {
                return true;
            }
        }
        return false;
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
