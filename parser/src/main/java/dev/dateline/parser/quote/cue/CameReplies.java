package dev.dateline.parser.quote.cue;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.SpeechNouns;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Whose reply or cry quoted words are: "“No,” came the reply from Ann Lee", "“Foul!” came shouts from the crowd", "“No,” came Lee’s answer", "“Dear Ann,” begins the letter". */
final class CameReplies {
    private static final Phrases COMING = Phrases.of(CameReplies.class, "coming-verbs.txt");
    private static final Phrases OPENING = Phrases.of(CameReplies.class, "opening-verbs.txt");
    private static final Phrases CRIES = Phrases.of(CameReplies.class, "cries-heard.txt");
    private static final long FROM = Tokens.fold("from");

    /** How many elements stand at most between the verb and the noun: "came a short and angry reply". */
    private static final int DESCRIPTION = 6;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;

    CameReplies(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.subjects = new SubjectPhrases(tokens);
    }

    /** Who is heard where an element is such a verb; or none. */
    long source(int k) {
        int before = elements.is(k - 1, WordKind.COMMA) ? k - 2 : k - 1;
        if (!elements.is(before, WordKind.QUOTATION)) {
            return PhraseSpan.NONE;
        }
        if (OPENING.has(elements.fold(k))) {
            return paper(k);
        }
        if (!COMING.has(elements.fold(k))) {
            return PhraseSpan.NONE;
        }
        for (int noun = k + 1; noun < k + DESCRIPTION && noun < elements.count(); noun++) {
            if (SpeechNouns.has(elements.fold(noun)) || CRIES.has(elements.fold(noun))) {
                long source = owner(k, noun);
                return source == PhraseSpan.NONE ? from(noun + 1) : source;
            }
            if (elements.kind(noun).isVerb() || elements.is(noun, WordKind.PREPOSITION)) {
                return PhraseSpan.NONE;
            }
        }
        return PhraseSpan.NONE;
    }

    /** "“Dear Ann,” begins [the letter]"; but "begins the letter writer", "begins the report author Ann Lee". */
    private long paper(int k) {
        int noun = k + 2;
        while (noun < k + DESCRIPTION && elements.is(noun, WordKind.WORD)) {
            noun++;
        }
        boolean paper = elements.is(k + 1, WordKind.ARTICLE)
                && elements.is(noun, WordKind.PAPER)
                && !isNoun(elements.kind(noun + 1));
        if (paper && elements.is(noun + 1, WordKind.OF)) {
            return phrases.startingAt(elements, k + 1); // "the study of 200 rowers"
        }
        return paper ? PhraseSpan.of(elements.first(k + 1), elements.first(noun) + 1) : PhraseSpan.NONE;
    }

    private static boolean isNoun(WordKind kind) {
        return switch (kind) {
            case WORD, PAPER, PERSON, PERSONS, BODY, TITLE, NAME -> true;
            default -> false;
        };
    }

    /** "the reply from [Ann Lee]". */
    private long from(int k) {
        long phrase = elements.fold(k) == FROM ? phrases.startingAt(elements, k + 1) : PhraseSpan.NONE;
        return phrase != PhraseSpan.NONE && isSomeone(phrase) ? phrase : PhraseSpan.NONE;
    }

    private boolean isSomeone(long phrase) {
        long head = PhraseSpan.of(PhraseSpan.from(phrase), SubjectPhrases.head(tokens, phrase) + 1);
        return subjects.isSomeone(head) || Nouns.isAny(tokens, PhraseSpan.to(head) - 1);
    }

    /** "[Ann Lee]’s reply", "[her] short reply". */
    private long owner(int k, int noun) {
        for (int j = noun - 1; j > k; j--) {
            if (elements.is(j, WordKind.CLITIC)) {
                return phrases.endingAt(elements.first(j) - 1, elements.first(k + 1));
            }
            if (elements.is(j, WordKind.POSSESSIVE)) {
                return PhraseSpan.of(elements.first(j), elements.first(j) + 1);
            }
        }
        return PhraseSpan.NONE;
    }
}
