package dev.dateline.parser.speaker.noun;

import dev.dateline.model.Act;
import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Campaigns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.reference.NamedBodies;
import dev.dateline.parser.speaker.reference.SourceKinds;
import dev.dateline.parser.speaker.title.PointedBodies;
import dev.dateline.parser.speaker.title.PointedBodies.Pointer;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which body a title is of whose words only point to it: "[its] president" of whichever one is most in mind. */
public final class Employers {
    /** How far ahead of the next, in hundredths of both, the one meant has to be. */
    private static final int LEAST_SHARE = 60;

    /** How many sentences back a body is named at most. */
    private static final int SENTENCES = 3;

    /** The same in tokens. */
    private static final int NEARBY = 240;

    /** How many words may stand between an article and a noun. */
    private static final int PHRASE = 3;

    private static final Phrases PRESIDED = Phrases.of(Employers.class, "bodies-with-presidents.txt");
    private static final long PRESIDENT = Tokens.fold("president");
    private static final long THE = Tokens.fold("the");

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;
    private final SourceKinds kinds;
    private final Definites definites;

    public Employers(Analysis body, NameIndex names, Mind mind, SourceKinds kinds, Definites definites) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.mind = mind;
        this.kinds = kinds;
        this.definites = definites;
        Clubs.settle(names);
    }

    /** Gives those their body whose titles point to one at this token. */
    public void settle(int token) {
        for (Pointer pointer : names.pointed().at(token)) {
            Source source = pointer.source();
            boolean campaign = source.agreement() == 'm' || source.agreement() == 'f';
            Named body = pointer.bearer().affiliation != null ? null : campaign ? candidate(source) : body(source);
            if (body != null && body != pointer.bearer()) {
                pointer.bearer().affiliation = campaign ? Campaigns.of(body) : body.name;
            }
        }
    }

    /** Whom "his campaign manager" means. */
    private @Nullable Named candidate(Source his) {
        int token = his.head();
        Choice choice = mind.choose(token, token, token + 1, parties -> Salience.fitsPerson(parties, his.agreement()));
        boolean sure = choice.share() >= LEAST_SHARE && choice.parties().size() == 1;
        return sure ? choice.parties().get(0).named : null;
    }

    private @Nullable Named body(Source source) {
        Named body = source.form() == MentionKind.PRONOUN ? antecedent(source.head()) : meant(source);
        if (body != null && isBare(source) && !mayOpen(source.head(), body)) {
            return null; // "Lund Bank will vote against the Orlo Exchange, [spokesman] Anna Berg said"
        }
        boolean other = body == null
                || NameKinds.isPlaceName(body.name)
                || isBare(source) && tokens.fold(source.head()) == PRESIDENT && !isPresided(source.head(), body);
        return other ? null : body;
    }

    /** "the Bakers’ Union … president Ida Holm": whether a body has a president whom copy calls no more than that, and no country. */
    private boolean isPresided(int president, Named body) {
        Tokens words = Tokens.of(body.name);
        return tokens.isLowerCase(president) && PRESIDED.has(words, words.count() - 1);
    }

    /** Whether nothing but a post points to a body: "spokesman", no "its spokesman". */
    private boolean isBare(Source source) {
        return source.form() == MentionKind.PRONOUN && PronounForms.agreement(tokens, source.head()) == ' ';
    }

    /** Whether a body is the first, if any, that a sentence names in front of a token, and what the text speaks of. */
    private boolean mayOpen(int token, Named named) {
        int first = body.firstOfSentence(body.sentenceOf(token));
        int run = names.runAt(first);
        for (; names.fromOf(run) < token; run++) {
            Named other = names.bearer(run);
            boolean person = other != null
                    && other.kind() == SpeakerKind.PERSON
                    && (other.given || other.personal); // "Orlo Mills" may be none
            if (other != null && !other.place && !person) {
                int from = names.fromOf(run);
                return other == named
                        && (isOpening(from, first) || lastMention(first, named) >= 0 && !isBodyIn(first, from));
            }
        }
        return true;
    }

    /** "[The Orlo] Bank will", "By Monday[, Orlo] Bank will"; but "The city will sue [Orlo] Bank". */
    private boolean isOpening(int from, int first) {
        int ahead = from - 1;
        while (ahead >= first && tokens.isWord(ahead) && Grammar.isDeterminer(tokens, ahead)) {
            ahead--;
        }
        return ahead < first || !tokens.isWord(ahead) || Grammar.isAnd(tokens, ahead) || tokens.isCapitalized(ahead);
    }

    private boolean isBodyIn(int from, int to) {
        int token = from;
        while (token < to && !PointedBodies.isBody(tokens, token)) {
            token++;
        }
        return token < to;
    }

    /** Whom "its" means: no body behind whose name another one is told of. */
    private @Nullable Named antecedent(int its) {
        Named known = named(mind.choose(its, its, its + 1, Salience::fitsThing));
        Named body = known != null ? known : opener(its);
        Named ahead = onlyOfSentenceAhead(its, body);
        if (ahead != null) {
            if (!ahead.isKnownBody()) {
                return null;
            }
            body = ahead;
        }
        int last = body == null ? -1 : lastMention(its, body);
        for (int i = its - 1; i > last && last >= 0; i--) {
            boolean unnamed = PointedBodies.isBody(tokens, i) && isSubject(i, its);
            Source source = unnamed ? PointedBodies.definite(tokens, i) : null;
            if (unnamed && (source == null || meant(source) != body)) {
                return null; // "Orlo Mills sued the city. A bank took part. [Its] director"
            }
        }
        return last < 0 ? null : body;
    }

    /** Whether a noun is in the sentence of the pronoun, or in the phrase that its own sentence opens with. */
    private boolean isSubject(int noun, int its) {
        int sentence = body.sentenceOf(noun);
        int first = body.firstOfSentence(sentence);
        return PointedBodies.isOfPhrase(tokens, noun) && (sentence == body.sentenceOf(its) || noun - PHRASE <= first);
    }

    /** Which named body "the bank" means: no other one between the two, where its name has no word of a bank. */
    private @Nullable Named meant(Source source) {
        int head = source.head();
        Span span = new Span(tokens.start(source.from()), tokens.end(head));
        Place place = new Place(span, source.from(), head + 1, head, head + 1, Act.THOUGHT, false);
        Named meant = named(definites.meant(source, kinds.kind(source), place));
        int last = meant == null ? -1 : lastMention(source.from(), meant);
        if (meant == null || last < 0 || isAnother(source, last)) {
            return null;
        }
        boolean told = BodyNouns.hasKind(meant.name, tokens, head);
        return told || NamedBodies.mayBeAny(meant.name, tokens, head) && !isOtherNamed(last, source.from(), meant)
                ? meant
                : null;
    }

    /** "[Skarbook] will sail on, its director says": the body whose name opens the sentence, or the one ahead of a pronoun that opens its own; no other one behind it. */
    private @Nullable Named opener(int its) {
        int sentence = body.sentenceOf(its);
        sentence -= sentence > 0 && body.firstOfSentence(sentence) == its ? 1 : 0;
        int first = body.firstOfSentence(sentence);
        int run = names.runAt(first);
        Named opener = run < names.runs().size() ? names.bearer(run) : null;
        return opener != null
                        && names.runs().get(run).from() == first
                        && opener.kind() == SpeakerKind.ORGANIZATION
                        && !opener.place
                        && its - first <= NEARBY
                        && !isOtherNamed(first + 1, its, opener)
                ? opener
                : null;
    }

    /** "Orlo Bank rose. Shares in rival [Tarn Mills] fell. Its chief": the only body, or what may be one, of the sentence ahead of a pronoun that opens its own, where it does not name the one in mind; else null. */
    private @Nullable Named onlyOfSentenceAhead(int its, @Nullable Named inMind) {
        int sentence = body.sentenceOf(its);
        if (sentence == 0 || body.firstOfSentence(sentence) != its) {
            return null;
        }
        Named only = null;
        int first = body.firstOfSentence(sentence - 1);
        for (int run = names.runAt(its) - 1; run >= 0 && names.runs().get(run).from() >= first; run--) {
            Named named = names.bearer(run);
            boolean thing = named != null && !named.place && !named.personal && !named.paper && named.tokens > 1;
            if (named != null && named == inMind || thing && only != null && named != only) {
                return null;
            }
            if (thing && Grammar.isPossessive(tokens, names.runs().get(run).to())) {
                return null; // "Orlo Mills’ agency left. Its chief"
            }
            only = thing ? named : only;
        }
        return only;
    }

    private static @Nullable Named named(Choice choice) {
        if (choice.share() < LEAST_SHARE || choice.parties().size() != 1) {
            return null;
        }
        Party party = choice.parties().get(0);
        Named named = party.named;
        boolean body = named != null && party.kind == SpeakerKind.ORGANIZATION && !named.place;
        return body && named != null && named.isKnownBody() ? named : null;
    }

    /** Behind the last mention of a body by its name in front of a token, not far from it; or -1. */
    private int lastMention(int token, Named named) {
        int first = body.firstOfSentence(Math.max(0, body.sentenceOf(token) - SENTENCES));
        int low = Math.max(first, token - NEARBY);
        for (int run = names.runAt(token) - 1; run >= 0 && names.runs().get(run).from() >= low; run--) {
            if (names.bearer(run) == named) {
                return names.runs().get(run).to();
            }
        }
        return -1;
    }

    /** Whether what may be another body is named from one token to another. */
    private boolean isOtherNamed(int from, int to, Named named) {
        for (int run = names.runAt(to) - 1; run >= 0 && names.runs().get(run).from() >= from; run--) {
            Named other = names.bearer(run);
            int word = names.runs().get(run).to() - 1;
            boolean thing = other != null && other != named && !other.place && other.kind() != SpeakerKind.PERSON;
            if (thing && !Nouns.isSeveral(tokens, word) && !Titles.isModifier(tokens, word)) {
                return true;
            }
        }
        return false;
    }

    /** "Orlo Mills sued [a bank]. The bank’s director": a body without a name that was told of behind the one in mind. */
    private boolean isAnother(Source source, int last) {
        long noun = tokens.fold(source.head());
        for (int i = source.from() - 1; i > last; i--) {
            if (tokens.fold(i) == noun && isIntroduced(i)) {
                return true;
            }
        }
        return false;
    }

    /** "[a small] bank"; no "Orlo, a bank", no "is a bank". */
    private boolean isIntroduced(int noun) {
        int from = noun - 1;
        while (from > 1 && from > noun - PHRASE && tokens.isLowerCase(from) && !Grammar.isDeterminer(tokens, from)) {
            from--;
        }
        boolean told = from < 1
                || tokens.isWord(from - 1) && !Grammar.isBe(tokens, from - 1) && !tokens.isSpelled(from - 1, "as")
                || tokens.is(from - 1, '.');
        return told && Grammar.isArticle(tokens, from) && tokens.fold(from) != THE;
    }
}
