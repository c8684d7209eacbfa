package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Participles;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.Affiliations;
import dev.dateline.parser.speaker.title.Appositions;
import dev.dateline.parser.speaker.title.TitleFronts;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by "the Vermont senator" or "the former secretary of state" where nobody is called so: someone known so
 * well that the story names no title of theirs at all, and who is far more in mind than all others of whom that is true.
 */
public final class Officeholders {
    private static final Phrases DESCRIBING = Phrases.of(Appositions.class, "describing-words.txt");
    private static final Phrases PAST = Phrases.of(TitleFronts.class, "past-words.txt");
    private static final long AS = Tokens.fold("as");
    private static final long OF = Tokens.fold("of");
    private static final long FORMER = Tokens.fold("former");
    private static final long FROM = Tokens.fold("from");
    private static final long FOR = Tokens.fold("for");

    /** How far ahead of the next such person whoever is meant has to be. */
    private static final int LEAST_SHARE = 80;

    /** The share of another one, whose title the story told, from which on it is open who is meant. */
    private static final int LEAST_AHEAD = 65;

    /** The same where the story told that somebody aims at an office. */
    private static final int LEAST_AHEAD_OF_ASPIRANT = 58;

    /** How many words behind a noun its clause is looked at for a pronoun. */
    private static final int CLAUSE = 14;

    /** How far back whoever did something last is looked for. */
    private static final int LONGEST_SENTENCE = 60;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;
    private final Nominals nominals;
    private final Roles roles;
    private final Members members;

    public Officeholders(Analysis body, NameIndex names, Mind mind, Nominals nominals, Roles roles) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.mind = mind;
        this.nominals = nominals;
        this.roles = roles;
        this.members = new Members(body.tokens(), names);
    }

    /** Who is meant by a noun with "the", and gets the title; or null. */
    @Nullable
    public Named meant(Source source) {
        int noun = source.head();
        int first = source.from() + 1;
        int end = noun + Math.max(1, Titles.officeLength(tokens, noun));
        boolean any = first + 1 == noun && end == noun + 1 && tokens.fold(first) == FORMER; // "the former president"
        int region = first == noun ? behindRegion(end) : end;
        if (Titles.officeLength(tokens, first) == end - first && !Affiliations.isOfPlaces(tokens, noun)) {
            return null; // "the chief executive" of any firm
        }
        boolean apposed = tokens.is(end, ',') && tokens.isCapitalized(end + 1); // "the Norrland governor, Anna Berg"
        if (first >= noun && region == end || any || apposed || !isOffice(noun) || isOfAnother(end)) {
            return null;
        }
        boolean told =
                source.from() > 0 && (Grammar.isBe(tokens, source.from() - 1) || tokens.fold(source.from() - 1) == AS);
        Named member = told || first == noun ? null : members.of(first, noun);
        if (member != null && agrees(noun, member)) {
            member.isCalled(tokens.words(noun, end));
            roles.take(member, noun);
            return member; // "ABC’s Ann Berg … the ABC anchor"
        }
        boolean whose = tellsWhose(first, noun);
        if (told || Descriptions.isPlayer(tokens, noun) || !whose && !isOfBody(first, noun)) {
            return null;
        }
        char gender = Nouns.gender(tokens, noun);
        gender = gender == 'u' ? OwnPronouns.gender(tokens, end, CLAUSE) : gender;
        Named untold = likely(mind.untoldElsewhere(noun, gender), source, whose, LEAST_AHEAD);
        Named named = untold == null
                ? likely(mind.aspirantElsewhere(noun, gender), source, whose, LEAST_AHEAD_OF_ASPIRANT)
                : untold;
        if (named != null) {
            named.isCalled(tokens.words(first, region));
            roles.take(named, noun);
        }
        return named;
    }

    /** Who is most in mind, if that is no other one than a noun can mean and surely who is meant; or null. */
    private @Nullable Named likely(Choice choice, Source source, boolean whose, int leastAhead) {
        Named named = choice.parties().isEmpty() ? null : choice.parties().get(0).named;
        int noun = source.head();
        if (named == null
                || named.age != null // "Ann Berg, 40, runs a shop": well known is whoever has no age
                || Seats.isOfAnother(named, Seats.party(tokens, source.from(), noun))) {
            return null;
        }
        Choice all = mind.namedElsewhere(noun, Nouns.gender(tokens, noun));
        boolean most = all.parties().equals(mind.party(named).alone);
        boolean ahead = most || all.share() < leastAhead; // of those whose titles the story told
        boolean other = named.isToldByNoun() && !Named.isOfAspirant(tokens.word(noun)); // "the Vermont senator" before
        boolean sure = whose && choice.share() >= LEAST_SHARE && ahead && !other;
        return sure || most && goesOn(named, source) ? named : null;
    }

    /** "[Ann Berg] said no. The Vermont senator left": whether whoever did something last, and is not named again here, opens a sentence or says what is quoted. */
    private boolean goesOn(Named named, Source source) {
        int from = source.from();
        boolean opens = Grammar.opensSentence(tokens, from)
                || from > 0 && (!tokens.isWord(from - 1) || Grammar.isReporting(tokens, from - 1));
        List<Party> alone = mind.party(named).alone;
        int near = from - LONGEST_SENTENCE;
        if (!opens || nominals.isTold(source) || !isOfKind(from + 1, source.head())) {
            return false; // "the injured cyclist"
        }
        if (!mind.opener(near).equals(alone) && !mind.subject(near).equals(alone)) {
            return false;
        }
        int sentence = body.sentenceOf(from);
        int to = body.firstOfSentence(sentence + 1);
        for (int i = names.runAt(body.firstOfSentence(sentence)); names.fromOf(i) < to; i++) {
            if (names.bearer(i) == named) {
                return false; // "The nominee did not defend Ann Berg"
            }
        }
        return true;
    }

    private boolean agrees(int noun, Named member) {
        char gender = Nouns.gender(tokens, noun);
        return gender == 'u' || member.gender() == 'u' || member.gender() == gender;
    }

    /** "[minority] leader", "[former] mayor": whether a word tells of what kind a post is, and not only what somebody is like just now. */
    private boolean isOfKind(int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (!Adjectives.isQuality(tokens, i) && (!Participles.is(tokens, i) || PAST.has(tokens, i))) {
                return true;
            }
        }
        return first == noun; // "the senator from Vermont"
    }

    /** "the [Supreme Court] justice": whose post it is, in so many capitals. */
    private boolean isOfBody(int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (!tokens.isCapitalized(i) || names.isSurname(i) || NameScanner.isOfAPeople(tokens, i)) {
                return false;
            }
        }
        return first < noun;
    }

    /** "the senator [from Vermont]": behind it, or where it began. */
    private int behindRegion(int end) {
        boolean from = end + 1 < tokens.count() && tokens.fold(end) == FROM;
        int to = from ? Places.regionEnd(tokens, end + 1, tokens.count()) : end + 1;
        return to == end + 1 ? end : to;
    }

    /** "senator", "MP". */
    private boolean isOffice(int noun) {
        return Titles.isOccupation(tokens, noun) || tokens.isUpperCase(noun) && Titles.isTitle(tokens, noun);
    }

    /**
     * "the [Vermont] senator", "the [former] secretary": not just any one; but no word like "first" or "Swedish" and no
     * name of a person or a body tells of someone well known.
     */
    private boolean tellsWhose(int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (!tokens.isWord(i)
                    || DESCRIBING.has(tokens, i)
                    || names.isSurname(i)
                    || Grammar.isFunctional(tokens, i)
                    || NameScanner.isOfAPeople(tokens, i) && !Seats.isParty(tokens, i)
                    || Nouns.isOrganization(tokens, i) && tokens.isLowerCase(i)) {
                return false;
            }
        }
        return Places.isRegion(tokens, first, noun)
                || Affiliations.before(tokens, first, noun + 1, names::isSurname) == null;
    }

    /** "the former chairman [of] the Harbour Board". */
    private boolean isOfAnother(int end) {
        return end < tokens.count() && (tokens.fold(end) == OF || tokens.fold(end) == FOR);
    }
}
