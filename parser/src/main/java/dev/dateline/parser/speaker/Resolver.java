package dev.dateline.parser.speaker;

import dev.dateline.model.Act;
import dev.dateline.model.Mention;
import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.parser.name.NounFinder;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Salience.Role;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.Employers;
import dev.dateline.parser.speaker.pronoun.Writer;
import dev.dateline.parser.speaker.reference.SourceReader;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Walks through the text once, keeps in mind who was mentioned, and decides at each source who is meant. Pronouns that
 * are no source are read too: they keep their bearer in mind.
 */
final class Resolver {
    private static final long CORRESPONDENT = Tokens.fold("correspondent");
    private static final long ACCORDING = Tokens.fold("according");

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final NounFinder nouns;
    private final SourceReader reader;
    private final Meanings meanings;
    private final Stage stage;
    private final ReadingSink sink;
    private final Mind mind;
    private final Mentions mentions;
    private final Employers employers;
    private final SubjectPronouns pronouns;
    private final SourceClauses clauses;
    private final Map<Integer, Resolved> resolved = new HashMap<>();

    Resolver(Analysis body, NameIndex names, Stage stage, Writer writer, ReadingSink sink) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.stage = stage;
        this.sink = sink;
        this.nouns = new NounFinder(tokens);
        this.reader = new SourceReader(tokens, names);
        this.meanings = new Meanings(body, names, stage, writer);
        this.mind = meanings.mind();
        this.mentions = meanings.nouns().mentions();
        this.employers = meanings.nouns().employers();
        this.pronouns = new SubjectPronouns(body);
        this.clauses = new SourceClauses(body);
    }

    /** The first person whom the narration of a sentence names or calls "he" or "she" in front of a token, or nobody. */
    List<Party> subject(int sentence, int token) {
        List<Party> called = pronouns.of(sentence, token);
        return called.isEmpty() ? meanings.subject(sentence, token) : called;
    }

    /** Whom each source names, by the offset where it begins. */
    Map<Integer, Resolved> resolve(SortedMap<Integer, Place> places) {
        Iterator<Place> ahead = places.values().iterator();
        int count = tokens.count();
        Place place = ahead.hasNext() ? ahead.next() : null;
        int source = place == null ? count : place.first();
        int sourceAt = -1; // of the last one
        int sourceTo = 0;
        List<Party> sources = List.of();
        int run = 0;
        int name = names.fromOf(run);
        int pointer = names.pointed().next(0);
        for (int i = 0; i < count; i = next(i + 1, sourceTo, Math.min(source, Math.min(name, pointer)))) {
            while (i == source && place != null) {
                if (place.source().start() == tokens.start(i)) {
                    sources = source(place);
                    sourceAt = i;
                    sourceTo = place.behind();
                }
                place = ahead.hasNext() ? ahead.next() : null;
                source = place == null ? count : place.first();
            }
            if (i == name) {
                if (i >= sourceTo) {
                    mentions.name(run);
                } else if (i >= sourceAt) {
                    mentions.inside(run, sources);
                }
                run++;
                name = names.fromOf(run);
            } else if (i >= sourceTo && tokens.isWord(i) && !stage.isQuoted(i)) {
                mentions.word(i);
                if (isSubject(i)) {
                    pronouns.note(i, mind.subject(i));
                }
            }
            if (i == pointer) {
                employers.settle(i);
                pointer = names.pointed().next(i + 1);
            }
        }
        return resolved;
    }

    /** The first token from one on, up to a limit, that may be a mention and is no part of the last source. */
    private int next(int from, int sourceTo, int limit) {
        return nouns.next(Math.max(from, Math.min(sourceTo, limit)), limit);
    }

    private List<Party> source(Place place) {
        List<Party> parties = new ArrayList<>();
        MentionKind form = MentionKind.NAME;
        int share = 100;
        List<Source> sources = reader.read(place.first(), place.behind(), place.from());
        for (Source source : sources) {
            Choice choice = meanings.of(source, place);
            Span own = sources.size() > 1 && source.from() < source.to() ? span(source) : place.source();
            form = form.compareTo(source.form()) < 0 ? source.form() : form;
            share = choice.parties().isEmpty() ? share : Math.min(share, choice.share());
            for (Party party : choice.parties()) {
                if (!parties.contains(party)) {
                    parties.add(party);
                    party.heard = party.heard || place.act() == Act.SPEECH && !meanings.isToCome(place);
                    party.mentions.putIfAbsent(place.source().start(), new Mention(own, source.form()));
                    tell(party, source, place.source(), choice.share());
                }
            }
        }
        int token = place.first();
        if (!parties.isEmpty() && PronounForms.agreement(tokens, token) != 's') { // "he" is never who says "I"
            mind.see(
                    parties, token, isReporter(place) ? Role.QUOTED : clauses.holds(token) ? Role.CLAUSE : Role.SOURCE);
        }
        if (parties.size() > 1) {
            parties.forEach(party -> mind.see(party.alone, token, Role.OTHER));
        }
        if (isSubject(token)) {
            pronouns.note(token, parties);
        }
        resolved.put(place.source().start(), new Resolved(parties, form, share));
        meanings.note(place, parties);
        return parties;
    }

    /** Of "Anna Berg and [Ole Rask]" the stretch that names one. */
    private Span span(Source source) {
        return new Span(tokens.start(source.from()), tokens.end(source.to() - 1));
    }

    /** Whether a pronoun tells who does something in its sentence, where nobody is named ahead of it. */
    private boolean isSubject(int token) {
        return pronouns.isOne(token)
                && meanings.subject(body.sentenceOf(token), token).isEmpty();
    }

    /** "according to [a Selm Post correspondent]": who only passes on what others say. */
    private boolean isReporter(Place place) {
        int last = place.behind() - 1;
        int to = place.first() - 1;
        return tokens.fold(last) == CORRESPONDENT && to > 0 && tokens.fold(to - 1) == ACCORDING;
    }

    private void tell(Party party, Source source, Span span, int share) {
        if (sink.listens()) {
            String why = source.form() == MentionKind.PRONOUN
                    ? "pronoun, " + share + " of 100 for the one most in mind"
                    : source.form().key();
            sink.read("speaker", span.start(), span.of(tokens.text()), party.name(), 1, why);
        }
    }
}
