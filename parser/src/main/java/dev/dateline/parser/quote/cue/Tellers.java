package dev.dateline.parser.quote.cue;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Whether a phrase beside a verb that closes a sentence is someone who says things, or a paper that tells them. */
final class Tellers {
    private final Tokens tokens;
    private final Elements elements;

    Tellers(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** Whether a phrase names someone who says things: a name, a person, a body; no "plans", no "her vote". */
    boolean isSomeone(long source) {
        int first = PhraseSpan.from(source);
        WordKind opens = WordKind.of(tokens, first);
        if (opens == WordKind.THAT || opens == WordKind.VERB_ING && !isCalling(first)) {
            return false;
        }
        int head = SubjectPhrases.head(tokens, source);
        return switch (WordKind.of(tokens, head)) {
            case HE, SHE, THEY, IT -> elements.kind(elements.at(head + 1)) == WordKind.STOP;
            case NAME -> true;
            default -> tokens.isCapitalized(head) || Nouns.isAny(tokens, head) && !Nouns.isDocument(tokens, head);
        };
    }

    /** "[building] biologist Ann Lee", "[marketing] director": a form in -ing that tells what somebody is. */
    private boolean isCalling(int first) {
        return Nouns.isPerson(tokens, first + 1) || Titles.isTitle(tokens, first + 1);
    }

    /** "suggests [a study] published in May", "said [court documents]": a paper that nobody has been told of before, or papers. */
    boolean isPaper(long source) {
        int first = PhraseSpan.from(source);
        int last = PhraseSpan.to(source) - 1;
        boolean paper = false;
        for (int i = first + 1; i <= last; i++) {
            paper |= Nouns.isDocument(tokens, i);
        }
        return paper && (WordKind.of(tokens, first).isArticle() || tokens.endsWith(last, "s"));
    }

    /** "say police", "say the two women". */
    boolean isSeveral(long source) {
        int head = SubjectPhrases.head(tokens, source);
        return WordKind.of(tokens, head) == WordKind.THEY
                || WordKind.of(tokens, head) == WordKind.BODY
                || Nouns.isGroup(tokens, head);
    }
}
