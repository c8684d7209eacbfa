package dev.dateline.parser.speaker.noun;

import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.OpeningSubjects;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.TitleFronts;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Ole Berg sold it. [The Selm-born billionaire] said": a noun with "the" and more, which calls whomever the sentence in
 * front tells of by what the story has not told yet.
 */
final class Epithets {
    private static final Phrases ORDERING = Phrases.of(Epithets.class, "ordering-words.txt");
    private static final Phrases PAST = Phrases.of(TitleFronts.class, "past-words.txt");

    private static final Phrases LEADERS = Phrases.of(Epithets.class, "leaders-of-bodies.txt");
    private static final Phrases HEADS = Phrases.of(Epithets.class, "titles-of-leaders.txt");
    private static final long AND = Tokens.fold("and");
    private static final long OF = Tokens.fold("of");
    private static final long TOP = Tokens.fold("top");
    private static final long DIPLOMAT = Tokens.fold("diplomat");

    /** How many sentences in a row may open with such nouns: "Berg won. The Dane swam on. The 22-year-old said". */
    private static final int FURTHER = 2;

    /** How many words an epithet has at most. */
    private static final int LONGEST = 6;

    /** How many names back others are looked for who may be meant. */
    private static final int NEARBY = 64;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Stage stage;
    private final OpeningSubjects subjects;
    private final NarrationAhead narration;

    Epithets(Analysis body, NameIndex names, Stage stage) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.stage = stage;
        this.subjects = new OpeningSubjects(tokens, names, stage);
        this.narration = new NarrationAhead(body, stage);
    }

    /**
     * Who may be meant by a noun by which nobody is called yet, or null.
     *
     * @param said the source of who spoke last
     * @param spoke who that was
     */
    @Nullable
    Named meant(Source source, @Nullable Span said, List<Party> spoke) {
        Named topic = isEpithet(source) ? topic(source, said, spoke) : null;
        if (topic == null) {
            return null;
        }
        int noun = source.head();
        int before = narration.before(source.from());
        boolean called = noun > source.from() + 1
                || isPlayed(tokens, noun, topic)
                || goesOn(source, before) && (isTrade(noun) || Descriptions.plays(topic));
        return called && fits(source, topic, before, isSaid(said, before, topic, spoke)) ? topic : null;
    }

    /** "Ole Berg made 134. [The left-hander] said": whether a noun tells how somebody plays of whom the story tells no other post. */
    private static boolean isPlayed(Tokens tokens, int noun, Named topic) {
        return Descriptions.isPlayer(tokens, noun) && (topic.titles.isEmpty() || Descriptions.plays(topic));
    }

    /** "[Berg] left. “I ran,” the lawyer said": whether the sentence in front, in the same paragraph, opens with somebody’s name. */
    boolean isTopic(Named named, int token) {
        int before = narration.before(token);
        int first = before < 0 ? token : body.firstOfSentence(before);
        return first < token && body.blockOf(first) == body.blockOf(token) && subjects.named(first) == named;
    }

    /** "Berg won. [The 22-year-old] said": the living person whom the sentence in front tells of; null where the noun’s own names one. */
    @Nullable
    Named topic(Source source, @Nullable Span said, List<Party> spoke) {
        int first = body.firstOfSentence(body.sentenceOf(source.from()));
        if (!subjects.areNone(first, source.from())) {
            return null; // "but Lund, the Selm chairman, said"
        }
        int before = narration.before(source.from());
        Named topic = before < 0 ? null : topic(before, said, spoke, FURTHER);
        return topic != null && topic.kind() == SpeakerKind.PERSON && !topic.dead ? topic : null;
    }

    /** "Ole Berg came late. [The mathematician] said": whether a bare trade opens the next sentence of a paragraph. */
    private boolean goesOn(Source source, int before) {
        return source.from() == body.firstOfSentence(before + 1)
                && body.blockOf(source.from()) == body.blockOf(body.firstOfSentence(before));
    }

    /** Whether it is somebody, and nobody beside, who speaks in a sentence. */
    private boolean isSaid(@Nullable Span said, int sentence, Named topic, List<Party> spoke) {
        return said != null
                && body.sentenceOf(tokens.at(said.start())) == sentence
                && spoke.size() == 1
                && spoke.get(0).named == topic;
    }

    /** "the Selm-born billionaire", "the lifelong angler", "the Supreme Court justice". */
    private boolean isEpithet(Source source) {
        int noun = source.head();
        if (isPostInCapitals(source)) {
            return true;
        }
        boolean person = tokens.isLowerCase(noun)
                && (Nouns.isPerson(tokens, noun)
                        || Titles.isOccupation(tokens, noun)
                        || Descriptions.isPlayer(tokens, noun))
                && !Nouns.isSeveral(tokens, noun)
                && (!Descriptions.isKeptUnnamed(tokens, noun) || isDiplomat(source))
                && !Spokespeople.isNoun(tokens, noun);
        int first = source.from() + 1;
        if (!person || !source.definite() || source.to() != noun + 1 || noun - first > LONGEST) {
            return false;
        }
        boolean trade = isTrade(noun);
        boolean player = Descriptions.isPlayer(tokens, noun);
        boolean leader = LEADERS.has(tokens, noun);
        boolean adorned = first == noun && (trade || player || Descriptions.isAnyone(tokens, noun));
        for (int i = first; i < noun; i++) {
            boolean tells = isTelling(i)
                    || trade && Adjectives.isRelating(tokens, i)
                    || player && (tokens.isLowerCase(i) || Character.isDigit(tokens.first(i))) // "118kg front-rower"
                    || isTop(i, noun)
                    || isLed(i, noun);
            boolean plain = adorned // "billionaire estate agent"
                    && tokens.isLowerCase(i)
                    && (leader || !Nouns.isOrganization(tokens, i));
            boolean ordering = ORDERING.has(tokens, i) && !isTop(i, noun);
            if (!tokens.isWord(i) || !tells && !plain || ordering || Grammar.isPossessive(tokens, i)) {
                return false;
            }
            adorned |= tells;
        }
        return adorned;
    }

    /** "the Trade and Cost of Living Minister": a post with its field, as the press of Malaysia or Ireland prints it. */
    private boolean isPostInCapitals(Source source) {
        int noun = source.head();
        int first = source.from() + 1;
        boolean capitals = source.definite()
                && noun > first
                && noun + 1 == source.to()
                && noun - first <= LONGEST
                && Titles.isTitle(tokens, noun)
                && !Titles.isHonorific(tokens, noun);
        for (int i = first; i <= noun && capitals; i++) {
            boolean joint = tokens.fold(i) == OF || tokens.fold(i) == AND;
            capitals = tokens.isCapitalized(i) && !names.isSurname(i) && !ORDERING.has(tokens, i) || joint && i > first;
        }
        return capitals;
    }

    /** "the mathematician": what somebody has learnt, and no post of which a body has one. */
    private boolean isTrade(int noun) {
        return Titles.isProfession(tokens, noun) || Titles.isProfessional(tokens, noun);
    }

    /** "the [Swiss] diplomat", "the [top] U.S. diplomat": one of a people, or first of them, whom no story keeps unnamed. */
    private boolean isDiplomat(Source source) {
        boolean diplomat = tokens.fold(source.head()) == DIPLOMAT;
        boolean told = false;
        for (int i = source.from() + 1; i < source.head(); i++) {
            told |= isTop(i, source.head()) || NameScanner.isOfAPeople(tokens, i);
        }
        return diplomat && told;
    }

    private boolean isTop(int token, int noun) {
        return tokens.fold(token) == TOP && tokens.fold(noun) == DIPLOMAT;
    }

    /** "[Selm]", "[lifelong]", "[former]", "[billionaire]": a word that tells what somebody is like or from where; but no other’s name. */
    private boolean isTelling(int token) {
        if (!tokens.isLowerCase(token)) {
            return !names.isSurname(token);
        }
        return PAST.has(tokens, token)
                || Adjectives.isQuality(tokens, token)
                || tokens.behindHyphen(token) != tokens.start(token)
                || Descriptions.isAnyone(tokens, token);
    }

    /** Whom a sentence tells of: who is named where it opens, or else the last who speaks in it; null where these are two. */
    private @Nullable Named topic(int sentence, @Nullable Span said, List<Party> spoke, int depth) {
        int first = body.firstOfSentence(sentence);
        if (isAged(first)) {
            int before = narration.before(first);
            return before < 0 || depth == 0 ? null : topic(before, said, spoke, depth - 1);
        }
        Named opener = subjects.named(first);
        int source = said == null ? -1 : tokens.at(said.start());
        boolean here = source >= 0 && body.sentenceOf(source) == sentence && !stage.isReported(source);
        if (!here) {
            return opener == null ? subjects.owner(first) : opener;
        }
        if (opener != null && speaks(opener, first)) {
            return opener;
        }
        Party only = spoke.size() == 1 ? spoke.get(0) : null;
        if (only != null && only.kind == SpeakerKind.DOCUMENT) {
            return opener; // "Berg left, a letter said"
        }
        Named heard = only == null ? null : only.named;
        return opener == null || opener == heard ? heard : null;
    }

    /** "[The Dane] swam on", "[The 22-year-old] swam on": whether a sentence opens with one whom it calls by his age or people alone. */
    private boolean isAged(int first) {
        int noun = first + 1;
        boolean people = noun + 1 < tokens.count()
                && NameScanner.isOfAPeople(tokens, noun)
                && tokens.isLowerCase(noun + 1)
                && !Nouns.isListed(tokens, noun + 1);
        return Grammar.isArticle(tokens, first) && (people || Ages.to(tokens, noun) > noun);
    }

    /** "[Berg] said Lund was ill": whether who is named where a sentence opens is who says what stands behind. */
    private boolean speaks(Named opener, int first) {
        int run = names.runAt(first);
        while (names.bearer(run) != opener) {
            run++;
        }
        return Grammar.isReporting(tokens, names.runs().get(run).to());
    }

    /**
     * Whether somebody may be called so: a post is told of one whom the story has told none of, "the Selm mayor", and of
     * one with another that spoke right in front, where it is over or no other has it.
     *
     * @param before the sentence in front
     * @param said whether that one spoke there
     */
    private boolean fits(Source source, Named topic, int before, boolean said) {
        int noun = source.head();
        char gender = Nouns.gender(tokens, noun);
        boolean agrees = gender == 'u' || topic.gender() == 'u' || topic.gender() == gender;
        boolean post = Titles.isTitle(tokens, noun)
                && !isTrade(noun)
                && tokens.fold(noun) != DIPLOMAT
                && !(noun == source.from() + 1 && Descriptions.isAnyone(tokens, noun)); // "the veteran"
        return agrees
                && topic.owner == ' '
                && (!post
                        || topic.isUntold()
                        || isFirstTold(source, topic)
                        || isOver(source, topic)
                        || (isLed(noun - 1, noun) ? isHead(topic) : said) && isLeader(source, topic, before));
    }

    /** "the [union] boss": a word for a body that no capital tells from others, right ahead of who leads it. */
    private boolean isLed(int token, int noun) {
        return token + 1 == noun
                && LEADERS.has(tokens, noun)
                && tokens.isLowerCase(token)
                && Nouns.isOrganization(tokens, token);
    }

    /** "Dockers’ president Ole Berg": whether somebody has a title of those who lead a body. */
    private static boolean isHead(Named topic) {
        return topic.titles.stream().anyMatch(title -> HEADS.has(title.substring(title.lastIndexOf(' ') + 1)));
    }

    /** "Norland’s Ole Berg said no. [The Norland premier] said": whether a post is of whose land somebody is, or tells how often; and none is told of that one. */
    private boolean isFirstTold(Source source, Named topic) {
        String state = Countries.among(tokens, source.from(), source.head());
        boolean told = state != null && state.equals(topic.state);
        for (int i = source.from() + 1; i < source.head() && !told; i++) {
            told = tokens.endsWith(i, "-time") || tokens.endsWith(i, "-term");
        }
        return told && topic.titles.isEmpty() && topic.affiliation == null && topic.tokens > 1;
    }

    /** "Finance Minister Ole Berg said no. [The former mayor] said": whether a post is over that the story has told of nobody here. */
    private boolean isOver(Source source, Named topic) {
        return isPast(source) && !topic.roles.contains(tokens.word(source.head()));
    }

    /** "the [former] mayor": whether somebody had a post. */
    boolean isPast(Source source) {
        return source.from() + 1 < source.head() && PAST.has(tokens, source.from() + 1);
    }

    /**
     * "Minister Ole Berg said no. [The senior Harbour Party leader] said": whether a noun calls who leads a body of which
     * no other is told, and the sentence in front names nobody else who may.
     */
    private boolean isLeader(Source source, Named topic, int before) {
        String state = Countries.among(tokens, source.from(), source.head());
        if (!LEADERS.has(tokens, source.head()) || state != null && !state.equals(topic.state)) {
            return false;
        }
        int sentence = body.firstOfSentence(before);
        int last = names.runAt(source.from()) - 1;
        for (int i = last; i >= 0 && i > last - NEARBY; i--) {
            Named other = names.bearer(i);
            boolean person = other != null && other != topic && other.kind() == SpeakerKind.PERSON;
            if (person && names.runs().get(i).from() >= sentence) {
                return false;
            }
        }
        return true;
    }
}
