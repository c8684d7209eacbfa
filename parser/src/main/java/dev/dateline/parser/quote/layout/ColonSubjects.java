package dev.dateline.parser.quote.layout;

import dev.dateline.model.Span;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Subjects of sentences whose colon hands over to quoted words, whatever the verb: who is brought in by name where the sentence
 * opens, "[One neighbour], Ida Holm, put up a sign: “…”", and who does anything in an interview or a letter, "[Ann Lee] went
 * further in a speech in Altona: “…”". But "Ann Lee got a letter from the port: “…”".
 */
final class ColonSubjects {
    /** How many elements there are at most ahead of the colon. */
    private static final int LONGEST = 40;

    /** How many words the noun ahead of a name has with what tells of it. */
    private static final int FRONT = 8;

    private static final long FROM = Tokens.fold("from");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final Circumstances circumstances;
    private final SubjectPhrases subjects;

    ColonSubjects(Narration narration, NounPhrases phrases, Elements elements) {
        this.tokens = narration.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.circumstances = new Circumstances(narration, phrases);
        this.subjects = new SubjectPhrases(tokens);
    }

    /** The subject of the sentence whose colon stands in front of an element; or none. */
    long of(int quotation) {
        int colon = quotation - 1;
        if (!elements.is(colon, WordKind.COLON) || colon > LONGEST) {
            return PhraseSpan.NONE;
        }
        long introduced = introduced(colon);
        return introduced == PhraseSpan.NONE ? onOccasion(colon) : introduced;
    }

    /** The noun of whom the sentence brings in, ahead of the name; or none. */
    private long introduced(int colon) {
        int comma = commaAhead(colon);
        long name = comma < 0 ? PhraseSpan.NONE : phrases.startingAt(elements, comma + 1);
        int behind = name == PhraseSpan.NONE ? colon : elements.behind(name);
        boolean someone = behind < colon - 1
                && tokens.isCapitalized(PhraseSpan.to(name) - 1)
                && elements.is(behind, WordKind.COMMA);
        return someone && !isFromOther(behind, colon)
                ? PhraseSpan.of(elements.from(), elements.first(comma))
                : PhraseSpan.NONE;
    }

    /** "One early neighbour[,] Ida Holm": the comma behind the noun of a person that opens a sentence; or -1. */
    private int commaAhead(int colon) {
        int k = 1;
        while (k < colon && k < FRONT && (elements.kind(k).isPhrase() || elements.is(k, WordKind.ADVERB))) {
            k++;
        }
        boolean person = k > 1
                && elements.is(k, WordKind.COMMA)
                && opens(elements.kind(0))
                && Nouns.isPerson(tokens, elements.first(k - 1));
        return person ? k : -1;
    }

    /** "a", "her", "another", "one". */
    private static boolean opens(WordKind kind) {
        return kind.isArticle() || kind == WordKind.DETERMINER || kind == WordKind.NUMBER || kind == WordKind.ANYONE;
    }

    /** The subject, if it is somebody who speaks or writes on an occasion; or none. */
    private long onOccasion(int colon) {
        int first = Elements.bit(elements.is(0, WordKind.BUT) || elements.is(0, WordKind.AND));
        long subject = phrases.startingAt(elements.first(first), elements.first(colon));
        subject = subject == PhraseSpan.NONE ? subject : subjects.beforeVerb(subject);
        int behind = subject == PhraseSpan.NONE ? colon : elements.behind(subject);
        boolean someone = behind < colon && (subjects.isSomeone(subject) || elements.is(behind - 1, WordKind.BODY));
        return someone && speaks(behind, colon) && !isFromOther(behind, colon) ? subject : PhraseSpan.NONE;
    }

    /**
     * Whether an occasion stands between a subject and a colon, and no other clause: no "was mocked in a report", no "is seen in
     * a post by Ann Lee".
     */
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

    /** "got a letter [from] the port": whether what stands in front of a colon tells who else speaks. */
    private boolean isFromOther(int from, int colon) {
        for (int k = from; k < colon; k++) {
            if (elements.fold(k) == FROM) {
                return true;
            }
        }
        return false;
    }
}
