package dev.dateline.parser.speaker;

import dev.dateline.model.Mention;
import dev.dateline.model.Span;
import dev.dateline.model.Speaker;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.Saying;
import dev.dateline.parser.speaker.Cast.Part;
import dev.dateline.parser.speaker.SourceReader.Source;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides who said each saying, in the order of the text. A name is its bearer over the whole story; a pronoun is whom
 * the sentences before it speak of, as far as gender and number agree; a common noun with "the" is who has that title.
 * Where the text does not tell, there is no speaker.
 */
public final class SpeakerReader {
    /** How many sentences a pronoun looks back. */
    private static final int SENTENCES_BACK = 5;

    /** How many runs of capitals it looks at in one sentence. */
    private static final int RUNS_BACK = 12;

    private final Analysis body;
    private final Tokens tokens;
    private final ReadingSink sink;
    private final NameIndex names;
    private final SourceReader sources;
    private final BitSet quoted = new BitSet();
    private final Map<Named, Party> byBearer = new HashMap<>();
    private final Map<String, Party> byPhrase = new HashMap<>();
    private final Map<String, Named> byTitle = new HashMap<>();
    private int titlesRead;
    private final Map<Integer, List<Party>> bySource = new HashMap<>(); // by where the source begins
    private final Map<Integer, Party> bySentence = new HashMap<>(); // the last person who is a source in it
    private @Nullable Party lastPerson;
    private @Nullable Party lastSeveral;
    private @Nullable Party lastBody;

    private SpeakerReader(Analysis body, String headline, List<Saying> sayings, ReadingSink sink) {
        this.body = body;
        this.tokens = body.tokens();
        this.sink = sink;
        BitSet spoken = new BitSet();
        for (Saying saying : sayings) {
            for (Span words : saying.verbatim()) {
                quoted.set(tokens.at(words.start()), tokens.at(words.end()));
            }
            Span source = saying.sourceOrNull();
            if (source != null) {
                spoken.set(tokens.at(source.start()), tokens.at(source.end()));
            }
        }
        this.names = NameIndex.of(body, headline, spoken);
        this.sources = new SourceReader(tokens, names);
    }

    /**
     * The cast of a story.
     *
     * @param body the analysed body
     * @param headline the headline, empty if there is none; a name may be printed in full only there
     * @param sayings the sayings, in order
     * @param sink takes who was taken for whom, and why
     */
    public static Cast read(Analysis body, String headline, List<Saying> sayings, ReadingSink sink) {
        return new SpeakerReader(body, headline, sayings, sink).cast(sayings);
    }

    private Cast cast(List<Saying> sayings) {
        List<List<Party>> said = new ArrayList<>();
        List<Party> before = List.of();
        for (Saying saying : sayings) {
            List<Party> parties;
            if (saying.sourceOrNull() != null) {
                parties = bySource(saying.sourceOrNull());
            } else if (saying.cueOrNull() != null) {
                parties = before;
            } else {
                parties = floating(saying, before);
            }
            said.add(parties);
            before = parties;
        }
        Map<Party, String> ids = new LinkedHashMap<>();
        for (List<Party> parties : said) {
            for (Party party : parties) {
                ids.computeIfAbsent(party, key -> "s" + (ids.size() + 1));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            parts.add(part(said.get(i), ids, sayings.get(i)));
        }
        List<Speaker> speakers = new ArrayList<>();
        ids.forEach((party, id) -> speakers.add(speaker(party, id)));
        return new Cast(speakers, parts);
    }

    /** Whom the narration before a quotation without any attribution speaks of, in its own block or the one before. */
    private List<Party> floating(Saying saying, List<Party> before) {
        int token = tokens.at(saying.content().start());
        int block = body.blockOf(token);
        int first = body.firstOfBlock(Math.max(0, block - 1));
        for (int s = body.sentenceOf(token); s >= 0 && body.firstOfSentence(s) >= first; s--) {
            Party subject = subject(s, token, 'u');
            if (subject != null) {
                return List.of(subject);
            }
        }
        boolean bare = first < body.firstOfBlock(block) && isQuoted(first, body.firstOfBlock(block));
        return bare ? before : List.of(); // a block of nothing but quoted words goes on with who spoke before
    }

    private boolean isQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && !quoted.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Part part(List<Party> parties, Map<Party, String> ids, Saying saying) {
        if (parties.isEmpty()) {
            return Part.UNKNOWN;
        }
        List<String> all = parties.stream()
                .distinct()
                .map(party -> String.valueOf(ids.get(party)))
                .toList();
        return new Part(all.get(0), all.subList(1, all.size()), Confidence.hundredths(parties.get(0), saying));
    }

    private static Speaker speaker(Party party, String id) {
        boolean anonymous =
                party.named == null && (party.kind == SpeakerKind.PERSON || party.kind == SpeakerKind.GROUP);
        return new Speaker(
                id,
                party.name(),
                party.kind,
                party.titles(),
                party.named == null || party.kind != SpeakerKind.PERSON ? null : party.named.affiliation,
                anonymous,
                List.copyOf(party.mentions.values()));
    }

    private List<Party> bySource(Span span) {
        List<Party> known = bySource.get(span.start());
        if (known != null) {
            return known;
        }
        List<Party> parties = new ArrayList<>();
        for (Source source : sources.read(span)) {
            Party party = resolve(source, span);
            if (party == null || parties.contains(party)) {
                continue;
            }
            parties.add(party);
            party.mentions.putIfAbsent(span.start(), new Mention(span, source.form()));
            remember(party, source.head());
            if (sink.listens()) {
                sink.read(
                        "speaker",
                        span.start(),
                        span.of(tokens.text()),
                        party.name(),
                        1,
                        source.form().key());
            }
        }
        bySource.put(span.start(), parties);
        return parties;
    }

    private void remember(Party party, int token) {
        switch (party.kind) {
            case PERSON -> {
                lastPerson = party;
                bySentence.put(body.sentenceOf(token), party);
            }
            case GROUP -> lastSeveral = party;
            case ORGANIZATION, DOCUMENT, UNKNOWN -> lastBody = party;
        }
    }

    private @Nullable Party resolve(Source source, Span span) {
        return switch (source.form()) {
            case NAME -> source.bearer() == null ? null : named(source.bearer(), source);
            case PRONOUN -> pronoun(source);
            case NOMINAL -> nominal(source, span);
        };
    }

    private Party named(Named bearer, Source source) {
        Party party = byBearer.computeIfAbsent(bearer, key -> Party.of(key, sources.kindOfName(key, source)));
        return party;
    }

    /** Takes the titles of all whom the text names before a token: "the senator" is the last of them. */
    private void readTitles(int token) {
        while (titlesRead < names.runs().size() && names.runs().get(titlesRead).to() <= token) {
            Named bearer = names.bearer(titlesRead);
            if (bearer != null && bearer.personal) {
                for (String title : bearer.titles) {
                    byTitle.put(noun(title), bearer);
                }
            }
            titlesRead++;
        }
    }

    /** The noun of a title, in lower case: "president" of "president of the Chamber" and of "Chinese President". */
    private static String noun(String title) {
        Tokens words = Tokens.of(title);
        int noun = 0;
        for (int i = 0; i < words.count(); i++) {
            if (Grammar.isPreposition(words, i)) {
                break;
            }
            noun = words.isWord(i) ? i : noun;
        }
        return words.count() == 0 ? "" : Titles.inFull(words.word(noun));
    }

    private @Nullable Party nominal(Source source, Span span) {
        String noun = tokens.word(source.head()).toLowerCase(Locale.ROOT);
        SpeakerKind kind = sources.kindOfNoun(source.head());
        if (source.definite() && kind == SpeakerKind.PERSON) {
            Named titled = titled(span);
            if (titled != null) {
                return party(titled);
            }
        }
        String phrase = span.of(tokens.text());
        String key = source.definite() ? "the " + noun : phrase.toLowerCase(Locale.ROOT);
        Party known = byPhrase.get(key);
        if (known == null) {
            known = Party.nominal(phrase, kind);
            byPhrase.put(key, known);
            byPhrase.putIfAbsent("the " + noun, known); // "a spokesman … the spokesman"
        }
        return known;
    }

    /** Who holds a title that the phrase has: "the Florida senator and presidential candidate". */
    private @Nullable Named titled(Span span) {
        int to = tokens.at(span.end());
        readTitles(to);
        for (int i = tokens.at(span.start()); i < to; i++) {
            if (tokens.isLowerCase(i)) {
                Named bearer = byTitle.get(Titles.inFull(tokens.word(i)));
                if (bearer != null) {
                    return bearer;
                }
            }
            if (Grammar.isPreposition(tokens, i)) {
                break;
            }
        }
        return null;
    }

    private @Nullable Party pronoun(Source source) {
        return switch (source.agreement()) {
            case 'm', 'f' -> person(source.head(), source.agreement());
            case 'p' -> lastSeveral != null ? lastSeveral : lastBody;
            case 'n' -> lastBody;
            case 'r' -> antecedent(source.head());
            default -> null;
        };
    }

    /** Whom "who" belongs to: the name right before it. */
    private @Nullable Party antecedent(int token) {
        int end = token > 0 && tokens.is(token - 1, ',') ? token - 1 : token;
        int run = names.runAt(end - 1);
        if (end > 0 && run < names.runs().size() && names.runs().get(run).to() == end) {
            Named bearer = names.bearer(run);
            return bearer == null ? null : party(bearer);
        }
        return null;
    }

    private @Nullable Party person(int token, char gender) {
        int sentence = body.sentenceOf(token);
        for (int s = sentence; s >= 0 && s > sentence - SENTENCES_BACK; s--) {
            Party source = bySentence.get(s);
            if (source != null && agrees(source, gender)) {
                source.isOf(gender);
                return source;
            }
            Party subject = subject(s, token, gender);
            if (subject != null) {
                subject.isOf(gender);
                return subject;
            }
        }
        return lastPerson != null && agrees(lastPerson, gender) ? lastPerson : null;
    }

    private static boolean agrees(Party party, char gender) {
        return party.kind == SpeakerKind.PERSON && (party.gender() == 'u' || party.gender() == gender);
    }

    /** The first person named in a sentence, in front of a token. */
    private @Nullable Party subject(int sentence, int token, char gender) {
        int limit = Math.min(token, body.firstOfSentence(sentence + 1));
        int first = names.runAt(body.firstOfSentence(sentence));
        for (int i = first; i < names.runs().size() && i < first + RUNS_BACK; i++) {
            NameRun run = names.runs().get(i);
            if (run.to() > limit) {
                break;
            }
            Named bearer = names.bearer(i);
            boolean person = bearer != null
                    && !bearer.organization
                    && (bearer.personal || isKnownPerson(bearer))
                    && (gender == 'u' || bearer.gender == 'u' || bearer.gender == gender);
            if (person && bearer != null && !quoted.get(run.nameFrom())) {
                return party(bearer);
            }
        }
        return null;
    }

    private boolean isKnownPerson(Named bearer) {
        Party party = byBearer.get(bearer);
        return party != null && party.kind == SpeakerKind.PERSON;
    }

    private Party party(Named bearer) {
        return byBearer.computeIfAbsent(bearer, key -> Party.of(key, SpeakerKind.PERSON));
    }
}
