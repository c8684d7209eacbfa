package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words of a content are quoted, and where they stand. */
final class Wording {
    /** How many words a term has that stands in front of a noun. */
    private static final int TERM = 3;

    /** How many words in marks describe a noun, at most: "a “two for one” fare". */
    private static final int MODIFIER = 6;

    private static final int LONGEST_LIST = 6;

    private static final Phrases MENTIONING = Phrases.of(Wording.class, "words-for-words.txt");
    private static final long AS = Tokens.fold("as");
    private static final long AND = Tokens.fold("and");
    private static final long OR = Tokens.fold("or");

    private final Narration narration;
    private final Tokens tokens;
    private final Set<Long> terms = new HashSet<>();

    Wording(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    /** The span of a phrase, or null for none and for one without words. */
    @Nullable
    Span span(long phrase) {
        return phrase == PhraseSpan.NONE || PhraseSpan.from(phrase) == PhraseSpan.to(phrase)
                ? null
                : new Span(tokens.start(PhraseSpan.from(phrase)), tokens.end(PhraseSpan.to(phrase) - 1));
    }

    /** The span of a source, of a pronoun without the verb that is drawn together with it: "[they]’ve said". */
    @Nullable
    Span source(long phrase) {
        Span span = span(phrase);
        int last = phrase == PhraseSpan.NONE ? -1 : PhraseSpan.to(phrase) - 1;
        if (span == null || !Grammar.isPronoun(tokens, last)) {
            return span;
        }
        int end = tokens.end(last) - 1;
        while (end > tokens.start(last) && !isApostrophe(end)) {
            end--;
        }
        return end > tokens.start(last) ? new Span(span.start(), end) : span;
    }

    private boolean isApostrophe(int place) {
        char c = tokens.text().charAt(place);
        return c == '’' || c == '\'';
    }

    /** "From the report[:] “…”": the colon in front of quoted words whose source stands ahead of it, or {@link PhraseSpan#NONE}. */
    long colon(int quotation, long source) {
        int colon = quotation - 1;
        boolean handsOver = source != PhraseSpan.NONE
                && PhraseSpan.to(source) <= colon
                && tokens.is(colon, ':')
                && narration.isQuoted(quotation);
        return handsOver ? PhraseSpan.of(colon, quotation) : PhraseSpan.NONE;
    }

    /** The quoted words among some tokens, marks excluded; no names of works and things. */
    List<Span> verbatim(int from, int to) {
        List<Span> spans = new ArrayList<>();
        int i = narration.unquotedTo(from, to);
        while (i < to) {
            Passage passage = narration.passage(i);
            int first = Math.max(from, passage.from());
            int end = Math.min(to, passage.to());
            boolean name = passage.open() > from
                    ? isNamed(passage)
                    : NamedPassages.isTerm(tokens, passage.open(), passage.close()) || isLearnt(passage);
            if (first < end && !name) {
                spans.add(new Span(tokens.start(first), tokens.end(end - 1)));
            }
            i = narration.unquotedTo(passage.close(), to);
        }
        return spans;
    }

    /** The quoted words of a content, by what the source did: a word that marks a thing somebody thinks of is no one's. */
    List<Span> verbatim(int from, int to, Cue cue, Act act) {
        List<Span> spans = verbatim(from, to);
        boolean unsaid =
                act == Act.THOUGHT || cue.frames().isEmpty() && isVerb(cue.head()); // "reshaped"; not "an argument"
        if (unsaid && !spans.isEmpty()) {
            boolean alone = spans.size() == 1;
            spans.removeIf(words -> isUnsaid(narration.passage(tokens.at(words.start())), from, to, alone));
        }
        return spans;
    }

    /** Whether a passage marks a thing or a word, not what somebody says of it. */
    private boolean isUnsaid(Passage passage, int from, int to, boolean alone) {
        return isAttributive(passage, from, to, alone) || isMentioned(passage, from);
    }

    /** "the word “empire”", "the term “home port”": what a word is called in front of. */
    private boolean isMentioned(Passage passage, int from) {
        int noun = passage.open() - 1;
        return noun > from
                && MENTIONING.has(tokens, noun)
                && narration.words(passage.from(), passage.to(), TERM + 1) <= TERM;
    }

    private boolean isVerb(int head) {
        WordKind kind = narration.kind(head);
        return kind.isVerb() || kind == WordKind.VERB_ING || kind == WordKind.VERB_S;
    }

    /** "another “name” candidate", and, where no other words are marked, "a new “name” in town": a few small words of a thing. */
    private boolean isAttributive(Passage passage, int from, int to, boolean alone) {
        int noun = passage.close();
        return passage.open() > from
                && narration.words(passage.from(), passage.to(), TERM + 1) <= TERM
                && isDetermined(passage.open() - 1)
                && tokens.isLowerCase(passage.from())
                && (alone ? isNounOrApposed(noun, to) : isNounBehind(noun, to));
    }

    /** "“name” candidate", "“name,” a word of old"; but "a “name” in town". */
    private boolean isNounOrApposed(int behind, int to) {
        boolean apposed = behind < to && tokens.is(behind - 2, ',') && Grammar.isArticle(tokens, behind);
        return apposed || isNounBehind(behind, to);
    }

    private boolean isNounBehind(int behind, int to) {
        return behind < to && tokens.isLowerCase(behind) && isNoun(narration.kind(behind));
    }

    /** "the", "that", "a different"; but "what he called the", "sees itself as a". */
    private boolean isDetermined(int before) {
        boolean article = Grammar.isDeterminer(tokens, before);
        int word = article ? before : before - 1;
        return word > 0
                && tokens.fold(word - 1) != AS
                && (article || tokens.isLowerCase(before) && Grammar.isDeterminer(tokens, word))
                && AttributionWords.sort(tokens, word - 1) == AttributionWords.NONE;
    }

    /** "a “pie in the dark sky” fleet": words in small letters between an article and the noun that they describe. */
    boolean isModifier(Passage passage) {
        int noun = passage.close();
        return passage.open() > 0
                && noun < tokens.count()
                && isArticled(passage.open() - 1)
                && isPhrase(passage)
                && isNounBehind(noun, tokens.count())
                && AttributionWords.sort(tokens, noun) == AttributionWords.NONE;
    }

    /** "two or three “first in, last out” boxes", "rules that break “same length, same width” patterns": words in small letters in front of the noun that they describe. */
    boolean describes(Passage passage) {
        int noun = passage.close();
        return passage.open() > 0
                && noun < tokens.count()
                && tokens.isWord(passage.open() - 1)
                && isPhrase(passage)
                && tokens.endsWith(noun, "s")
                && (narration.kind(noun) == WordKind.VERB_S || isNounBehind(noun, tokens.count()))
                && AttributionWords.sort(tokens, noun) == AttributionWords.NONE;
    }

    /** “two for one”: a few words in small letters, and no stop. */
    private boolean isPhrase(Passage passage) {
        return tokens.isLowerCase(passage.from())
                && tokens.isWord(passage.to() - 1)
                && narration.words(passage.from(), passage.to(), MODIFIER + 1) <= MODIFIER;
    }

    /** "a “two for one” fare", "a new “two for one” fare". */
    private boolean isArticled(int before) {
        boolean adjective = before > 0 && tokens.isLowerCase(before) && narration.kind(before) == WordKind.WORD;
        return Grammar.isArticle(tokens, before) || adjective && Grammar.isArticle(tokens, before - 1);
    }

    private static boolean isNoun(WordKind kind) {
        return switch (kind) {
            case WORD, PERSON, PERSONS, BODY, PAPER, TITLE -> true;
            default -> false;
        };
    }

    /** Learns that the writer marks these few words by himself: they are a term, and no one's further down. */
    void learnTerm(Passage passage) {
        long term = term(passage);
        if (term != 0) {
            terms.add(term);
        }
    }

    private boolean isLearnt(Passage passage) {
        return !terms.isEmpty()
                && tokens.isLowerCase(passage.from())
                && terms.contains(term(passage))
                && !isPredicate(passage.open());
    }

    /** "is “fit”", "was not “fit”": whether somebody says it of the subject. */
    private boolean isPredicate(int open) {
        int verb = open - 1;
        while (verb > Math.max(0, open - 3)
                && (narration.kind(verb) == WordKind.ADVERB || tokens.isSpelled(verb, "not"))) {
            verb--;
        }
        return verb >= 0 && Grammar.isBe(tokens, verb);
    }

    /** One number for the words of a passage, or 0 if they are too many. */
    private long term(Passage passage) {
        long term = 0;
        int words = 0;
        for (int i = passage.from(); i < passage.to() && words <= TERM; i++) {
            if (tokens.isWord(i)) {
                words++;
                term = term * 31 + tokens.fold(i);
            }
        }
        return words <= TERM ? term : 0;
    }

    /** Whether the words around a passage, or around those that it is joined to, say that it is a name. */
    boolean isNamed(Passage passage) {
        if (NamedPassages.isNamed(tokens, passage.open(), passage.close()) || isLearnt(passage)) {
            return true;
        }
        Passage joined = joined(passage); // "so-called “forts,” or “stone rings”"
        for (int hops = 0; joined != null && hops < LONGEST_LIST; hops++) {
            if (NamedPassages.isCalled(tokens, joined.open(), joined.close())
                    || NamedPassages.isNameOf(tokens, joined.open())) {
                return true;
            }
            joined = joined(joined);
        }
        return false;
    }

    /** The passage that nothing but “and” or “or” parts from this one, or null. */
    private @Nullable Passage joined(Passage passage) {
        int word = passage.open() - 1;
        boolean conjunction = word > 0 && (tokens.fold(word) == AND || tokens.fold(word) == OR);
        return conjunction && narration.isQuoted(word - 1) ? narration.passage(word - 1) : null;
    }

    /** How much of some tokens is quoted. */
    QuoteKind kind(int from, int to) {
        return kind(from, to, verbatim(from, to));
    }

    /** How much of some tokens these words are. */
    QuoteKind kind(int from, int to, List<Span> verbatim) {
        if (verbatim.isEmpty()) {
            return QuoteKind.INDIRECT;
        }
        return narration.isBare(from, to) ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }
}
