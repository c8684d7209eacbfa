package dev.dateline.parser.quote.layout;

import dev.dateline.model.Act;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Frames;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A sentence right behind quoted words that tells whose they are: “We go.” [That was Ann Lee’s answer.], [So said Ann Lee.] */
public final class Remarks {
    /** How long such a sentence is at most. */
    private static final int LENGTH = 30;

    private static final int PAST = ListedWords.PAST_VERB | ListedWords.PAST_FORM;
    private static final Phrases POINTERS = Phrases.of(Remarks.class, "pointing-words.txt");
    private static final Phrases SO = Phrases.of(Remarks.class, "words-for-so.txt");
    private static final long THAT = Tokens.fold("that");
    private static final long WITH = Tokens.fold("with");
    private static final long WORDS = Tokens.fold("words");
    private static final long SPOKE = Tokens.fold("spoke");

    private final Analysis body;
    private final NounPhrases phrases;
    private final Elements elements; // of a sentence that may not be read yet
    private final OwnWords ownWords;
    private final Signatures signatures;

    public Remarks(Analysis body, Narration narration, NounPhrases phrases) {
        this.body = body;
        this.phrases = phrases;
        this.elements = new Elements(narration);
        this.ownWords = new OwnWords(body.tokens(), phrases, elements);
        this.signatures = new Signatures(body, narration);
    }

    /** The words that attribute what stands ahead of a block, by its first sentence; or null. */
    @Nullable
    public Cue above(int block) {
        int sentence = body.sentenceOf(body.firstOfBlock(block));
        int limit = body.firstOfBlock(block + 1);
        int to = sentence + 1 < body.sentences() ? Math.min(limit, body.firstOfSentence(sentence + 1)) : limit;
        return of(body.firstOfBlock(block), to);
    }

    /** The words that attribute what stands ahead of a sentence; or null. */
    @Nullable
    public Cue of(int from, int to) {
        Tokens tokens = body.tokens();
        long signer = signatures.inBrackets(from, to);
        if (signer != PhraseSpan.NONE) {
            return cue(from, signer);
        }
        boolean opens = to - from > 2
                && to - from < LENGTH
                && (POINTERS.has(tokens, from) || SO.has(tokens, from) || tokens.fold(from) == WITH);
        if (!opens) {
            return null;
        }
        elements.read(from, to);
        if (elements.quotes() || elements.is(elements.count() - 1, WordKind.COLON)) {
            return null; // "That was her answer: “…”" tells of what follows
        }
        int verb = be();
        long source = verb > 0 ? ownWords.summedUp(verb - 1) : PhraseSpan.NONE;
        source = source == PhraseSpan.NONE && verb > 0 ? speaker(verb) : source;
        if (source == PhraseSpan.NONE && SO.has(tokens, from)) {
            verb = 1;
            source = saidSo();
        }
        if (source == PhraseSpan.NONE && elements.fold(0) == WITH) {
            verb = 2;
            source = withWords();
        }
        int cue = source == PhraseSpan.NONE ? from : elements.first(verb);
        return source == PhraseSpan.NONE ? null : cue(cue, source);
    }

    private static Cue cue(int word, long source) {
        return new Cue(Cue.Kind.SIGN_OFF, word, word + 1, word, source, Act.SPEECH, Frames.QUOTED, 0, 0);
    }

    /** "That [was]", "The words [were]", "That[’s]"; or -1. */
    private int be() {
        int verb = elements.is(0, WordKind.ARTICLE) || elements.fold(1) == WORDS ? 2 : 1;
        boolean words = verb == 1 || elements.fold(1) == WORDS;
        return words && (elements.is(verb, WordKind.BE) || elements.is(verb, WordKind.CLITIC)) ? verb : -1;
    }

    /** "That was [Ann Lee], in May.": a name and no more than when and where. */
    private long speaker(int verb) {
        Tokens tokens = body.tokens();
        long phrase = elements.fold(0) == THAT ? phrases.startingAt(elements, verb + 1) : PhraseSpan.NONE;
        int last = phrase == PhraseSpan.NONE ? -1 : PhraseSpan.to(phrase) - 1;
        boolean named = last >= 0
                && elements.is(elements.at(last), WordKind.NAME)
                && !Places.isTown(tokens, PhraseSpan.from(phrase), last + 1)
                && !Places.isRegion(tokens, PhraseSpan.from(phrase), last + 1);
        int behind = elements.at(last + 1);
        behind += Elements.bit(elements.is(behind, WordKind.ADVERB)); // "That’s Lee again, in May."
        boolean ends = elements.is(behind, WordKind.STOP)
                || elements.is(behind, WordKind.PREPOSITION)
                || elements.is(behind, WordKind.COMMA)
                        && (elements.is(behind + 1, WordKind.PREPOSITION)
                                || elements.is(behind + 1, WordKind.VERB_ING));
        return named && ends ? phrase : PhraseSpan.NONE;
    }

    /** "So said [Ann Lee].", "Thus spoke [the mayor].": a whole sentence. */
    private long saidSo() {
        boolean says = elements.isSaying(1) || elements.fold(1) == SPOKE;
        long phrase = says ? phrases.startingAt(elements, 2) : PhraseSpan.NONE;
        int end = elements.behind(phrase);
        boolean whole = elements.is(end, WordKind.STOP)
                || elements.is(end, WordKind.COMMA)
                || elements.is(end, WordKind.PREPOSITION)
                || elements.is(end, WordKind.CALENDAR);
        return whole ? phrase : PhraseSpan.NONE;
    }

    /** "With these words [Ann Lee] left." */
    private long withWords() {
        boolean pointed = POINTERS.has(body.tokens(), elements.first(1)) && elements.fold(2) == WORDS;
        int subject = elements.is(3, WordKind.COMMA) ? 4 : 3;
        long phrase = pointed ? phrases.startingAt(elements, subject) : PhraseSpan.NONE;
        int end = elements.behind(phrase);
        boolean acts = end > 0
                && end < elements.count()
                && (elements.kind(end).isVerb() || ListedWords.is(body.tokens(), elements.first(end), PAST));
        return acts ? phrase : PhraseSpan.NONE;
    }
}
