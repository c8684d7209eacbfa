package dev.dateline.parser.speaker;

import dev.dateline.model.Act;
import dev.dateline.model.Mention;
import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.model.Speaker;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.speaker.Cast.Part;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.mind.HeadlineWriters;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.pronoun.Writer;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides who said each saying, in five steps; each trusts the one before.
 * <ol>
 *   <li>{@link NameIndex} finds whom each run of capitals names, over the whole story.
 *   <li>{@link FirstPersons} learns from "I" who is a person.
 *   <li>{@link Genders} learns from pronouns that can mean no one else.
 *   <li>{@link Resolver} walks through the text and reads each source: a name is its bearer; a common noun with "the" is
 *       who has that title; a pronoun is who is most in mind, as far as gender and number agree.
 *   <li>Sayings without a source go on with the one before them, or belong to whom the narration before them tells of.
 * </ol>
 * Where the text does not tell, there is no speaker.
 */
public final class SpeakerReader {
    /** How many paragraphs of quoted words may wait for whoever says them. */
    private static final int WAITING = 3;

    /** How many sentences a quotation without attribution looks back. */
    private static final int SENTENCES_BACK = 8;

    /** From how many tokens on, marks aside, a quotation inside a sentence is somebody's without attribution. */
    private static final int LEAST_FLOATING = 7;

    private static final Set<Long> READERS = Set.of(Tokens.fold("yourself"), Tokens.fold("yourselves"));

    private final Analysis body;
    private final Tokens tokens;
    private final List<Saying> sayings;
    private final @Nullable Place[] sources; // by saying
    private final int firstNamed; // the first saying that has a source; how many there are if none has
    private final Stage stage;
    private final Resolver resolver;
    private final Map<Integer, Resolved> bySource;
    private final Interview interview;
    private final NameIndex names;

    private SpeakerReader(
            Analysis body, String headline, List<String> authors, List<Saying> sayings, ReadingSink sink) {
        this.body = body;
        this.tokens = body.tokens();
        this.sayings = sayings;
        this.sources = new Place[sayings.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = source(sayings.get(i));
        }
        int named = 0;
        while (named < sources.length && sources[named] == null) {
            named++;
        }
        this.firstNamed = named;
        this.stage = new Stage(body, sayings, sources);
        this.names = NameIndex.of(body, headline, spoken());
        FirstPersons.learn(tokens, names, sayings);
        new Genders(body, names, stage.quoted()).learn();
        names.partAddressed();
        List<String> writers = HeadlineWriters.orByline(authors, headline, tokens);
        this.resolver = new Resolver(body, names, stage, new Writer(body, names, writers), sink);
        this.bySource = resolver.resolve(places());
        this.interview = new Interview(sayings, bySource);
    }

    /**
     * The cast of a story.
     *
     * @param body the analysed body
     * @param headline the headline, empty if there is none; a name may be printed in full only there
     * @param authors the names of its byline, who say "I" in it
     * @param sayings the sayings, in order
     * @param leastHundredths how sure a speaker must be to be named
     * @param sink takes who was taken for whom, and why
     */
    public static Cast read(
            Analysis body,
            String headline,
            List<String> authors,
            List<Saying> sayings,
            int leastHundredths,
            ReadingSink sink) {
        return sayings.isEmpty()
                ? Cast.EMPTY
                : new SpeakerReader(body, headline, authors, sayings, sink).cast(leastHundredths);
    }

    /** Where a saying has its source, or null. */
    private @Nullable Place source(Saying saying) {
        Span source = saying.sourceOrNull();
        return source == null
                ? null
                : new Place(
                        source,
                        tokens.at(source.start()),
                        tokens.at(source.end()),
                        tokens.at(saying.content().start()),
                        tokens.at(saying.content().end()),
                        saying.act(),
                        !saying.verbatim().isEmpty());
    }

    /** The tokens of sources. */
    private BitSet spoken() {
        BitSet spoken = new BitSet();
        for (int i = 0; i < sources.length; i++) {
            Place source = sources[i];
            if (source != null && sayings.get(i).link() != Saying.Link.FAINT) {
                spoken.set(source.first(), source.behind());
            }
        }
        return spoken;
    }

    private SortedMap<Integer, Place> places() {
        SortedMap<Integer, Place> places = new TreeMap<>();
        for (Place source : sources) {
            if (source != null) {
                places.merge(source.source().start(), source, SpeakerReader::rather);
            }
        }
        return places;
    }

    /** Of two sayings of one source the first, unless it is only thought: "Lund believes it will last, and says so". */
    private static Place rather(Place first, Place second) {
        return first.act() == Act.THOUGHT ? second : first;
    }

    private Cast cast(int leastHundredths) {
        List<Resolved> meant = new ArrayList<>();
        Set<Party> heard = new HashSet<>(); // who surely says something
        Resolved before = Resolved.NOBODY;
        for (int i = 0; i < sayings.size(); i++) {
            before = resolved(i, before);
            meant.add(before);
            if (Confidence.hundredths(before, sayings.get(i), false) >= Math.max(Confidence.SURE, leastHundredths)) {
                heard.addAll(before.parties());
            }
        }
        List<Resolved> said = new ArrayList<>();
        List<Integer> confidences = new ArrayList<>();
        Set<Integer> sources = new HashSet<>(); // where those begin whose speaker is named
        for (int i = 0; i < sayings.size(); i++) {
            Resolved one = meant.get(i);
            int sure = Confidence.hundredths(one, sayings.get(i), heard.containsAll(one.parties()));
            confidences.add(sure);
            said.add(sure >= leastHundredths ? one : Resolved.NOBODY);
            Span source = sayings.get(i).sourceOrNull();
            if (sure >= leastHundredths && source != null) {
                sources.add(source.start());
            }
        }
        Map<Party, String> ids = new LinkedHashMap<>();
        for (Resolved resolved : said) {
            for (Party party : resolved.parties()) {
                ids.computeIfAbsent(party, key -> "s" + (ids.size() + 1));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            parts.add(part(said.get(i), ids, confidences.get(i)));
        }
        List<Speaker> speakers = new ArrayList<>();
        ids.forEach((party, id) -> speakers.add(speaker(party, id, sources)));
        return new Cast(speakers, parts);
    }

    private Resolved resolved(int index, Resolved before) {
        Saying saying = sayings.get(index);
        Span source = saying.sourceOrNull();
        if (source != null) {
            return bySource.getOrDefault(source.start(), Resolved.NOBODY);
        }
        if (saying.link() == Saying.Link.QUESTION) {
            return Resolved.NOBODY;
        }
        if (saying.cueOrNull() == null) {
            return saying.link() == Saying.Link.ANSWER ? interview.answers(index, before) : floating(index, before);
        }
        boolean goesOn = index > 0
                && !isImpersonal(saying.cueOrNull())
                && (sayings.get(index - 1).utterance() == saying.utterance()
                        || SharedSubjects.has(tokens, saying.cueOrNull())
                                && sentence(sayings.get(index - 1)) == sentence(saying));
        return goesOn ? before : Resolved.NOBODY;
    }

    /** "accused them of it after [it] emerged that", "and [is] expected to win", "when [asked] why": nobody is said to say so. */
    private boolean isImpersonal(Span cue) {
        int first = tokens.at(cue.start());
        int next = tokens.at(cue.end());
        boolean rumour = Grammar.isBe(tokens, first) && next < tokens.count() && tokens.isSpelled(next, "to");
        return rumour
                || AskedParticiples.has(tokens, next - 1)
                || first > 0 && Grammar.agreement(tokens, first - 1) == 'n';
    }

    private int sentence(Saying saying) {
        Span cue = saying.cueOrNull();
        return body.sentenceOf(tokens.at(cue == null ? saying.content().start() : cue.start()));
    }

    /** Whom the narration before a quotation without any attribution speaks of, in its own block or the one before. */
    private Resolved floating(int index, Resolved before) {
        Saying saying = sayings.get(index);
        int token = tokens.at(saying.content().start());
        int sentence = body.sentenceOf(token);
        int end = tokens.at(saying.content().end());
        if (token > body.firstOfSentence(sentence)
                && (end - token < LEAST_FLOATING || isPart(token, end) || isReaders(token))) {
            return Resolved.NOBODY; // a few marked words inside a sentence
        }
        int block = body.blockOf(token);
        int first = body.firstOfBlock(Math.max(0, block - 1));
        for (int s = sentence; s >= 0 && s > sentence - SENTENCES_BACK && body.firstOfSentence(s) >= first; s--) {
            List<Party> subject = resolver.subject(s, token);
            if (!subject.isEmpty()) {
                return new Resolved(subject, MentionKind.NOMINAL, 100);
            }
        }
        boolean bare = block > 0 && stage.isBare(block - 1);
        Resolved above = bare ? before : Resolved.NOBODY; // a block of quoted words alone goes on with who spoke before
        return above.parties().isEmpty() && stage.isBare(block) ? below(index, block) : above;
    }

    /** "“It was late.”" and, in the next paragraph, "“It was cold,” Ann Lee said": whom the first words of a story wait for. */
    private Resolved below(int index, int block) {
        Place source = firstNamed > index && firstNamed < sources.length ? sources[firstNamed] : null;
        if (source == null
                || firstNamed > index + WAITING
                || sayings.get(firstNamed).verbatim().isEmpty()) {
            return Resolved.NOBODY;
        }
        int first = tokens.at(sayings.get(firstNamed).content().start());
        int at = body.blockOf(first);
        return first == body.firstOfBlock(at) && at - block == firstNamed - index
                ? bySource.getOrDefault(source.source().start(), Resolved.NOBODY)
                : Resolved.NOBODY;
    }

    /** "Ask yourself, [“Do I need it?”]": what the reader is told to say. */
    private boolean isReaders(int open) {
        int word = tokens.isWord(open - 1) ? open - 1 : open - 2;
        return word >= 0 && READERS.contains(tokens.fold(word));
    }

    /** "known as “the Poorhouse …”", "the cry “Row …”", "“One day …” is a saying": marked words that the sentence is built of. */
    private boolean isPart(int token, int end) {
        int first = tokens.isWord(token) ? token : token + 1;
        int before = first - 2;
        boolean joined = before >= 0 && tokens.isWord(before) && !tokens.isSpelled(before, "said");
        if (before >= 0 && Grammar.isBe(tokens, before)) {
            return false; // "For Ann Lee, it was “a shame …”"
        }
        int next = end < tokens.count() && !tokens.isWord(end) ? end + 1 : end;
        return tokens.isLowerCase(first) || joined || next < tokens.count() && Grammar.isBe(tokens, next);
    }

    private static Part part(Resolved resolved, Map<Party, String> ids, int hundredths) {
        if (resolved.parties().isEmpty()) {
            return Part.UNKNOWN;
        }
        List<String> all = new ArrayList<>();
        for (Party party : resolved.parties()) {
            all.add(String.valueOf(ids.get(party)));
        }
        return new Part(all.get(0), all.subList(1, all.size()), hundredths);
    }

    private Speaker speaker(Party party, String id, Set<Integer> sources) {
        List<Mention> mentions = new ArrayList<>();
        party.mentions.forEach((source, mention) -> {
            if (sources.contains(source)) {
                mentions.add(mention);
            }
        });
        String printed = party.affiliation();
        String affiliation = printed == null ? null : names.inFull(printed);
        return new Speaker(
                id, LabelCase.of(party, body), party.kind, party.titles(), affiliation, party.isAnonymous(), mentions);
    }
}
