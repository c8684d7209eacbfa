package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * A source without a verb inside of it that the cue hangs on: "The rule helps [nurses] ask for leave", "The loss inspired
 * [Ann Lee] to urge calm", "[Altona nurse] issues warning over milk", "[A group of cooks] burst into a loud chant of
 * “Ship!”".
 */
final class GoverningVerbs {
    private static final Phrases HELPING = Phrases.of(GoverningVerbs.class, "helping-verbs.txt");
    private static final Phrases CAUSING = Phrases.of(GoverningVerbs.class, "having-done-verbs.txt");
    private static final Phrases GIVEN = Phrases.of(GoverningVerbs.class, "given-participles.txt");
    private static final Phrases USING = Phrases.of(GoverningVerbs.class, "using-verbs.txt");
    private static final Phrases PUTTING_OUT = Phrases.of(GoverningVerbs.class, "warning-verbs.txt");
    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");

    private final Tokens tokens;
    private final Elements elements;

    GoverningVerbs(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** What of a source ahead of a cue is its own. */
    long without(long phrase, int k) {
        long source = behindGiven(phrase);
        int from = PhraseSpan.from(source);
        int to = PhraseSpan.to(source);
        boolean infinitive = elements.is(k - 1, WordKind.TO);
        if (infinitive && elements.is(elements.at(to), WordKind.COMMA) && elements.is(k - 2, WordKind.COMMA)) {
            int caused = caused(from, to); // "inspired [Ann Lee], a cook, to urge"
            return caused > 0 ? PhraseSpan.of(caused, to) : source;
        }
        if (infinitive && to == elements.first(k - 1)) {
            int caused = caused(from, to);
            return caused > 0 ? PhraseSpan.of(caused, to) : user(source);
        }
        if (elements.is(k, WordKind.VERB_S) && elements.is(elements.at(to), WordKind.COMMA)) {
            return doer(source);
        }
        if (to != elements.first(k) || !elements.tokens().isLowerCase(to)) {
            return source;
        }
        int helped = isBase(k) ? helped(from, to) : -1;
        if (helped > 0) {
            return PhraseSpan.of(helped, to);
        }
        int verb = isNoun(k) ? verb(from, to) : -1;
        return verb > from ? PhraseSpan.of(from, verb) : source;
    }

    /** "The inquiry was given [emails] that showed": behind a participle whose object was read as a source with it. */
    private long behindGiven(long phrase) {
        int from = PhraseSpan.from(phrase);
        boolean given = GIVEN.has(tokens, from)
                && PhraseSpan.to(phrase) - from > 1
                && elements.is(elements.at(from) - 1, WordKind.BE);
        return given ? PhraseSpan.of(from + 1, PhraseSpan.to(phrase)) : phrase;
    }

    /** "[Lund] visits Altona, says he is glad": the name whose two verbs stand side by side, as in headlines. */
    private long doer(long source) {
        int from = PhraseSpan.from(source);
        int verb = from + 1;
        while (verb < PhraseSpan.to(source) && tokens.isCapitalized(verb)) {
            verb++;
        }
        boolean named = tokens.isCapitalized(from)
                && verb + 1 < PhraseSpan.to(source)
                && elements.is(elements.at(verb), WordKind.VERB_S)
                && !elements.is(elements.at(verb + 1), WordKind.PREPOSITION) // "Selm attacks in May"
                && !Nouns.isAny(tokens, verb);
        return named ? PhraseSpan.of(from, verb) : source;
    }

    /** "[Farmers] use tides to predict floods". */
    private long user(long source) {
        int from = PhraseSpan.from(source);
        for (int i = from + 1; i + 1 < PhraseSpan.to(source); i++) {
            if (USING.has(tokens, i) && tokens.isLowerCase(i) && isSeveral(i - 1)) {
                return PhraseSpan.of(from, i);
            }
        }
        return source;
    }

    /** Behind the last verb that has somebody do something: "The loss inspired [Ann Lee] to urge"; or -1. */
    private int caused(int from, int to) {
        boolean someone = isSomebody(elements.kind(elements.at(to - 1))); // "a law forcing [tired rowers] to tell"
        for (int i = to - 2; i >= from; i--) {
            boolean meant = elements.is(elements.at(i) - 1, WordKind.TO); // "to allow cooks to protest"
            boolean named = i > from && (tokens.isCapitalized(i + 1) || Grammar.isDeterminer(tokens, i + 1));
            boolean object = named || someone && !meant;
            if (object && CAUSING.has(tokens, i) && tokens.isLowerCase(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isSomebody(WordKind kind) {
        return switch (kind) {
            case PERSON, PERSONS, BODY, NAME -> true;
            default -> false;
        };
    }

    /** "[farmers] use"; but "the daily use". */
    private boolean isSeveral(int token) {
        WordKind kind = elements.kind(elements.at(token));
        return kind == WordKind.PERSONS || kind == WordKind.NAME || kind == WordKind.VERB_S;
    }

    /** Behind the last verb of helping and letting: "The rule helps [nurses] ask"; but "those helping nurses ask"; or -1. */
    private int helped(int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            boolean verb = HELPING.has(tokens, i) && tokens.isLowerCase(i);
            if (verb && !Grammar.isArticle(tokens, i - 1)) {
                boolean told = i > from && tokens.endsWith(i, "ing") && isSomeone(elements.kind(elements.at(i - 1)));
                return told ? -1 : i + 1;
            }
        }
        return -1;
    }

    /** "[those] helping", "[cooks] helping"; but "is helping", "by helping". */
    private static boolean isSomeone(WordKind kind) {
        return kind == WordKind.DETERMINER || kind == WordKind.PERSONS || kind == WordKind.VERB_S;
    }

    /** Where the verb stands that a noun is the object of: "nurse [issues] warning", "cooks [burst] into a chant"; or -1. */
    private int verb(int from, int to) {
        if (PUTTING_OUT.has(tokens, to - 1)) {
            return tokens.isLowerCase(to - 1) && !Grammar.isArticle(tokens, to - 2) ? to - 1 : -1;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean past = elements.is(elements.at(i), WordKind.VERB_ED) || Grammar.isIrregularPast(tokens, i);
            if (past && tokens.isLowerCase(i) && elements.is(elements.at(i + 1), WordKind.PREPOSITION)) {
                return i;
            }
        }
        return -1;
    }

    /** "nurses [ask]"; but "the nurse asks", "nurses asked". */
    private boolean isBase(int k) {
        return !elements.isCueVerb(k)
                ? elements.is(k, WordKind.WORD)
                : elements.isBase(k) && !elements.isIrregularPast(k);
    }

    /** "a [chant]", "[warning]". */
    private boolean isNoun(int k) {
        boolean article = elements.kind(k - 1).isPhrase(); // "a loud [chant]"
        return elements.is(k, WordKind.VERB_ING) && PUTTING_OUT.has(elements.fold(k - 1))
                || elements.sort(k) == EVIDENCE
                || article && elements.is(k + 1, WordKind.OF) && elements.isHead(k, HeadWords.CRY)
                || elements.is(k, WordKind.WORD) && PUTTING_OUT.has(elements.fold(k - 1));
    }
}
