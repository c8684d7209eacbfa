package dev.dateline.parser.speaker.noun;

import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.Prominence;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers: "Ann Lee asked what it was. “A goat,” [he] replied" is another than who asked. */
public final class Replies {
    private static final Phrases ASKING = Phrases.of(Prominence.class, "asking-verbs.txt");
    private static final Phrases DISAGREEING = Phrases.of(Replies.class, "disagreeing-verbs.txt");
    private static final Phrases ADDING = Phrases.of(Replies.class, "adding-verbs.txt");
    private static final Phrases REPLYING = Phrases.of(Replies.class, "replying-verbs.txt");

    private static final Phrases ASKED = Phrases.of(Replies.class, "words-behind-the-asked.txt");
    private static final Phrases ANSWERS = Phrases.of(Replies.class, "answers.txt");

    /** How many tokens may tell who it is that asks: "Ann Lee, [the host], asked". */
    private static final int APPOSITION = 8;

    /** No name has more tokens. */
    private static final int NAME = 5;

    private final Analysis body;
    private final Tokens tokens;
    private final Mind mind;
    private final Definites definites;

    public Replies(Analysis body, Mind mind, Definites definites) {
        this.body = body;
        this.tokens = body.tokens();
        this.mind = mind;
        this.definites = definites;
    }

    /** "[In response to] Berg’s charge, she said": whether a sentence opens with whom somebody answers. */
    public static boolean opens(Tokens tokens, int first) {
        return ANSWERS.longest(tokens, first) != Phrases.NONE;
    }

    /** "[asked] whether": whether a verb asks, so that another one answers. */
    public static boolean isQuestion(Tokens tokens, int verb) {
        return ASKING.has(tokens, verb);
    }

    /** "asked him [whether]": whether a word tells that whoever stands in front of it is asked a question. */
    public static boolean isAsked(Tokens tokens, int behind) {
        return behind < tokens.count() && ASKED.has(tokens, behind);
    }

    /** Whom the pronoun of a reply means, who is none of those who asked right in front; nobody where it is no reply. */
    public Choice meant(Source source, Place place, @Nullable Span asker, List<Party> asked) {
        int token = source.head();
        boolean replies = REPLYING.has(tokens, token + 1) || token > 0 && REPLYING.has(tokens, token - 1);
        if (asker == null || !asks(tokens.at(asker.start()), tokens.at(asker.end()), token, replies)) {
            return Choice.NONE;
        }
        return mind.person(
                token, source.agreement(), place.from(), place.to(), parties -> asked.containsAll(parties) ? 0 : 100);
    }

    /** Whether who disagrees right behind is taken for who spoke last: "“It is late,” Ann Lee said. The keeper disagreed". */
    public boolean disagrees(Source source, Choice choice, List<Party> before) {
        return choice.parties().equals(before) && DISAGREEING.longest(tokens, source.to()) != Phrases.NONE;
    }

    /** Who is meant by a noun that is none of those. */
    public Choice another(Source source, Place place, List<Party> but) {
        return mind.person(source.head(), 'u', place.from(), place.to(), parties -> but.equals(parties) ? 0 : 100);
    }

    /** "Lund beat Berg. [The 22-year-old] said": whom the sentence in front tells of; or null. */
    public @Nullable Party topic(Source source, Place place, @Nullable Span said, List<Party> before) {
        Party newcomer = definites.newcomer(source, place, said, before);
        return newcomer == null ? definites.topic(source, place, said, before) : newcomer;
    }

    /** Who spoke last and by a post that nobody is called by [adds] something: "“It is late,” Ann Lee said. The head of Orlo added", "added the former rower"; or null. */
    public @Nullable Party goesOn(Source source, Place place, @Nullable Span said, List<Party> before) {
        Party last = before.size() == 1 && source.definite() ? before.get(0) : null;
        Party asked = definites.asked(source, said);
        if (asked != null) {
            return asked;
        }
        if (definites.goesOn(source, place, said, before) || goesOnUnnamed(source, place, said, before)) {
            return last;
        }
        Party called = definites.called(source, place, said, before);
        if (called != null) {
            return called;
        }
        Named named = last == null ? null : last.named;
        boolean untold = named != null && named.titles.isEmpty() && named.kind() == SpeakerKind.PERSON;
        boolean adds = adds(tokens, source.to()) || place.spoken() && ADDING.has(tokens, source.from() - 1);
        return adds && (untold || named != null && definites.tellsPast(source)) ? last : null;
    }

    /** Whether who spoke last in the same paragraph has no name, and goes on by another word. */
    public boolean goesOnUnnamed(Source source, Place place, @Nullable Span said, List<Party> before) {
        return definites.goesOnUnnamed(source, place, said, before);
    }

    /** "[added] that it was late", "[also said]": whether a verb goes on with what was said; but "the delegate lead continued to grow". */
    public static boolean adds(Tokens tokens, int behind) {
        boolean also = behind < tokens.count() && tokens.isSpelled(behind, "also");
        int verb = also ? behind + 1 : behind;
        return verb + 1 < tokens.count()
                && (ADDING.has(tokens, verb) || also && Grammar.isReporting(tokens, verb))
                && !tokens.isSpelled(verb + 1, "to");
    }

    /** Whether a source asks something in the sentence before a token or the same; a pronoun that does not reply is whom it asks. */
    private boolean asks(int from, int to, int token, boolean replies) {
        if (body.sentenceOf(token) - body.sentenceOf(from) > 1 || from >= token) {
            return false;
        }
        if (from > 1 && tokens.isSpelled(from - 1, "by") && AskedParticiples.has(tokens, from - 2)) {
            return true; // "Asked by [a reporter] how she was, Ann Lee smiled. “I ran,” she said"
        }
        boolean apposed = from > 0 && tokens.is(from - 1, ','); // "Her counsel, Ann Lee, asked"
        int verb = !tokens.is(to, ',') ? to : apposed ? to + 1 : behindApposition(to);
        return replies
                ? isQuestion(tokens, verb) || from > 0 && isQuestion(tokens, from - 1) || orders(verb)
                : asksOne(verb) && body.sentenceOf(token) > body.sentenceOf(from);
    }

    /** "asked [him] why", "put it to [her] that": whether a verb asks one who may answer; but "asked him to go". */
    private boolean asksOne(int verb) {
        boolean put =
                tokens.isSpelled(verb, "put") && tokens.isSpelled(verb + 1, "it") && tokens.isSpelled(verb + 2, "to");
        int one = put ? verb + 3 : verb + 1;
        return (put || isQuestion(tokens, verb))
                && (tokens.isSpelled(one, "him") || tokens.isSpelled(one, "her"))
                && isAsked(tokens, one + 1);
    }

    /** "told [her] to leave", "told [Ole Berg] to leave": whether a verb tells one who may answer what to do. */
    private boolean orders(int verb) {
        int behind = verb + 1;
        while (behind < verb + NAME && behind + 1 < tokens.count() && tokens.isCapitalized(behind)) {
            behind++;
        }
        behind += behind == verb + 1 && Grammar.isObject(tokens, behind) ? 1 : 0;
        return behind > verb + 1 && tokens.isSpelled(verb, "told") && tokens.isSpelled(behind, "to");
    }

    private int behindApposition(int comma) {
        for (int i = comma + 1; i < comma + APPOSITION && i + 1 < tokens.count(); i++) {
            if (tokens.is(i, ',')) {
                return i + 1;
            }
        }
        return comma;
    }
}
