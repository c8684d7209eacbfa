package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Questions that somebody leaves to others to answer: "declined to comment and [referred] all [requests] to the port". */
public final class QuestionsPassedOn {
    private static final Phrases QUESTIONS = Phrases.of(QuestionsPassedOn.class, "passed-on-questions.txt");
    private static final Phrases TOPIC = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");
    private static final long FOR = Tokens.fold("for");

    /** How many elements the verb and its questions have at most. */
    private static final int PHRASE = 5;

    private QuestionsPassedOn() {}

    /** "referred all [requests] for comment to the port": what is passed on tells nothing of what was said. */
    public static boolean has(Elements elements, int question) {
        boolean open = QUESTIONS.has(elements.fold(question))
                && (elements.is(question + 1, WordKind.TO)
                        || elements.fold(question + 1) == FOR
                        || TOPIC.has(elements.fold(question + 1)));
        if (!open) {
            return false;
        }
        int verb = question - 1;
        while (verb > question - PHRASE && isInside(elements, verb)) {
            verb--;
        }
        return elements.isHead(verb, HeadWords.PASSING_ON);
    }

    /** "Lund [referred] questions to her lawyer": whether a verb passes some on. */
    public static boolean isVerb(Elements elements, int verb) {
        if (!elements.isHead(verb, HeadWords.PASSING_ON)) {
            return false;
        }
        int question = verb + 1;
        while (question < verb + PHRASE && !has(elements, question)) {
            question++;
        }
        return question < verb + PHRASE;
    }

    /** "denied it and [referred] questions to her lawyer": as the second verb of who said something. */
    public static boolean isSecondVerb(Elements elements, int verb) {
        if (!elements.is(verb - 1, WordKind.AND) || !isVerb(elements, verb)) {
            return false;
        }
        int first = verb - 2;
        while (first > 0 && first > verb - Elements.NEAR && !elements.isCueVerb(first)) {
            first--;
        }
        return elements.isCueVerb(first);
    }

    private static boolean isInside(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NUMBER, WORD, ADVERB -> !elements.isHead(k, HeadWords.PASSING_ON);
            default -> false;
        };
    }
}
