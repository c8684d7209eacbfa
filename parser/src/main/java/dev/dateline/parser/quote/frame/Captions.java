package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words that somebody adds to what they pass on: "shared the clip with the caption [“She said yes.”]", and no more is said. */
public final class Captions {
    private static final Phrases NOUNS = Phrases.of(Captions.class, "caption-nouns.txt");
    private static final long WITH = Tokens.fold("with");

    /** How far behind its verb the caption stands: "posted a photo of the pair on the pier with the words". */
    private static final int FAR = 16;

    private Captions() {}

    /** The element of the quoted words that a verb is followed by behind "with the caption", or -1. */
    public static int quotation(Elements elements, int verb) {
        boolean passesOn = elements.takes(verb, 'q') && elements.quotes(verb, verb + FAR);
        for (int k = verb + 1; passesOn && k < verb + FAR; k++) {
            switch (elements.kind(k)) {
                case QUOTATION -> {
                    return isCaption(elements, k) ? k : -1;
                }
                case EDGE, STOP, SEMICOLON, WHO, THAT, TO, BE, MODAL, HAVE -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** "with the caption “…”", "with the words: “…”". */
    private static boolean isCaption(Elements elements, int quotation) {
        boolean paused = elements.is(quotation - 1, WordKind.COLON) || elements.is(quotation - 1, WordKind.COMMA);
        int noun = paused ? quotation - 2 : quotation - 1;
        int article = elements.kind(noun - 1).isArticle() ? noun - 1 : noun - 2; // "with a short message"
        return NOUNS.has(elements.fold(noun))
                && elements.kind(article).isArticle()
                && elements.fold(article - 1) == WITH;
    }
}
