package dev.dateline.parser.quote.layout;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Who does anything in an interview or a letter, where a colon hands over to the words: "[Ann Lee] went further in a speech in Altona: “…”". */
final class OccasionSubjects {
    /** How many elements there are at most ahead of the colon. */
    private static final int LONGEST = 40;

    private static final long ONE = Tokens.fold("one");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final Circumstances circumstances;
    private final SubjectPhrases subjects;

    OccasionSubjects(Narration narration, NounPhrases phrases, Elements elements) {
        this.tokens = narration.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.circumstances = new Circumstances(narration, phrases);
        this.subjects = new SubjectPhrases(tokens);
    }

    /** The subject of the sentence whose colon stands in front of an element, if it is somebody who speaks or writes there; or none. */
    long of(int place) {
        int colon = place - 1;
        if (!elements.is(colon, WordKind.COLON) || colon > LONGEST) {
            return PhraseSpan.NONE;
        }
        int first = Elements.bit(elements.is(0, WordKind.BUT) || elements.is(0, WordKind.AND));
        long subject = phrases.startingAt(elements.first(first), elements.first(colon));
        subject = subject == PhraseSpan.NONE ? subject : counted(subjects.beforeVerb(subject), first);
        int behind = subject == PhraseSpan.NONE ? colon : elements.at(PhraseSpan.to(subject));
        boolean someone = behind < colon
                && (subjects.isSomeone(subject) || elements.is(behind - 1, WordKind.BODY));
        return someone && speaks(behind, colon) ? subject : PhraseSpan.NONE;
    }

    /** "[One early supporter], Ann Lee, gave it a try": one of some, over an adverb in front of the noun. */
    private long counted(long phrase, int first) {
        if (elements.fold(first) != ONE || PhraseSpan.to(phrase) > PhraseSpan.from(phrase) + 1) {
            return phrase;
        }
        int noun = first + 1;
        while (elements.is(noun, WordKind.ADVERB)) {
            noun++;
        }
        return elements.is(noun, WordKind.PERSON)
                ? PhraseSpan.of(PhraseSpan.from(phrase), elements.first(noun) + 1)
                : phrase;
    }

    /** Whether an occasion stands between a subject and a colon, and no other clause: no "was mocked in a report", no "is seen in a post by Ann Lee". */
    private boolean speaks(int from, int colon) {
        for (int k = from; k < colon; k++) {
            switch (elements.kind(k)) {
                case BE, THAT, SUBORDINATOR, QUOTATION, COLON, SEMICOLON, DASH, HE, SHE, THEY, WE, BY, BUT -> {
                    return false;
                }
                default -> {}
            }
        }
        Span occasion = circumstances.occasion(elements.first(from), elements.first(colon));
        return occasion != null && occasion.start() > tokens.start(elements.first(from));
    }
}
