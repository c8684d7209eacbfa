package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Whose a remark is between whose marks it stands: "Ann Lee’s “let them swim” remark", "his “row or sink” tweet". */
public final class OwnedRemarks {
    private static final Phrases NOUNS = Phrases.of(OwnedRemarks.class, "remark-nouns.txt");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;

    public OwnedRemarks(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.subjects = new SubjectPhrases(tokens);
    }

    /** Who owns the remark whose noun an element is, if the words stand right in front of it; or none. */
    public long owner(int noun) {
        if (!NOUNS.has(elements.fold(noun)) || !elements.is(noun - 1, WordKind.QUOTATION)) {
            return PhraseSpan.NONE;
        }
        boolean ends = !tokens.isWord(elements.first(noun) - 2); // "said Lee’s “No more fog.” Comments"
        int before = noun - 2;
        if (ends || !tokens.isLowerCase(elements.first(noun))) {
            return PhraseSpan.NONE;
        }
        if (elements.is(before, WordKind.CLITIC)) {
            return owned(phrases.endingBefore(elements, before));
        }
        return elements.is(before, WordKind.POSSESSIVE)
                ? PhraseSpan.of(elements.first(before), elements.first(before) + 1)
                : PhraseSpan.NONE;
    }

    /** "the mayor of Altona", "the pull of [Lund]": who owns something, over a thing in front of "of". */
    private long owned(long phrase) {
        int head = phrase == PhraseSpan.NONE ? -1 : SubjectPhrases.head(tokens, phrase);
        boolean thing = head >= 0
                && head + 2 < PhraseSpan.to(phrase)
                && tokens.isLowerCase(head)
                && !subjects.isSomeone(PhraseSpan.of(PhraseSpan.from(phrase), head + 1));
        return thing ? PhraseSpan.of(head + 2, PhraseSpan.to(phrase)) : phrase;
    }
}
