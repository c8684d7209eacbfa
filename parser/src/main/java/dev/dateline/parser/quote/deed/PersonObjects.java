package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import java.util.Set;

/** The persons of {@link Deeds}: "[called] his mother", "[found] him in a shed", "[denied] Lund a loan". */
final class PersonObjects {
    private static final long AFTER = Tokens.fold("after");
    private static final long AS = Tokens.fold("as");
    private static final long FOR = Tokens.fold("for");
    private static final long FROM = Tokens.fold("from");
    private static final long IN = Tokens.fold("in");
    private static final long OUT = Tokens.fold("out");
    private static final long WITH = Tokens.fold("with");

    private final Elements elements;
    private final ObjectPhrases phrases;
    private final AdvisedClients clients;

    PersonObjects(Elements elements, ObjectPhrases phrases, AdvisedClients clients) {
        this.elements = elements;
        this.phrases = phrases;
        this.clients = clients;
    }

    /** Whether a verb does something to somebody who stands in front of this element: "found him [in] a shed". */
    boolean has(Set<DeedObject> objects, int behind) {
        return objects.contains(DeedObject.SOMEONE_AND_THING) && isDoneWith(behind)
                || objects.contains(DeedObject.SOMEONE)
                        && (phrases.isClosed(behind, objects) || phrases.isSpeaking(behind))
                || objects.contains(DeedObject.NAMED) && phrases.endsName(behind)
                || objects.contains(DeedObject.APPOINTED)
                        && elements.is(behind, WordKind.TO)
                        && elements.sort(behind - 1) == AttributionWords.NONE // no "recalled her opposition to it"
                || objects.contains(DeedObject.OPPONENT) && isContest(behind)
                || objects.contains(DeedObject.RULED_OUT) && elements.fold(behind) == OUT
                || objects.contains(DeedObject.FOUND) && (isPlace(behind) || isAged(behind) || isTold(behind))
                || objects.contains(DeedObject.ADVISED) && clients.isBehind(behind);
    }

    /** "is challenging Lund [in] Selm", "[for] the seat"; but "challenging Lund [over] his vote", "[for] lying", "[to] resign". */
    private boolean isContest(int element) {
        return elements.fold(element) == IN
                || elements.fold(element) == FOR && !elements.is(element + 1, WordKind.VERB_ING)
                || phrases.isBoundary(element) && !elements.is(element, WordKind.PREPOSITION);
    }

    /** "denied Lund [with] a save", "denied Lund [a] loan", "dismissed Lund [for] 40", "[for] a duck". */
    private boolean isDoneWith(int element) {
        return elements.fold(element) == WITH
                || elements.fold(element) == FROM
                || elements.fold(element) == AFTER
                || elements.kind(element).isArticle()
                || elements.fold(element) == FOR && phrases.isOne(element + 1);
    }

    /** "found Ole Rask[, 34, parked] in a yard": an age, and how somebody was found. */
    private boolean isAged(int element) {
        return elements.is(element, WordKind.COMMA)
                && elements.is(element + 1, WordKind.NUMBER)
                && elements.is(element + 2, WordKind.COMMA)
                && switch (elements.kind(element + 3)) {
                    case VERB_ED, VERB_ING, PREPOSITION -> true;
                    default -> false;
                };
    }

    /** "found a man [who] was hurt.": a clause that tells of somebody; but "found men who smoke die early". */
    private boolean isTold(int who) {
        return elements.is(who, WordKind.WHO) && elements.is(who - 1, WordKind.PERSON);
    }

    private boolean isPlace(int element) {
        return elements.is(element, WordKind.PREPOSITION)
                && elements.fold(element) != AS
                && elements.fold(element) != WITH
                && !elements.is(element + 1, WordKind.NUMBER); // "found Lee at 41 percent"
    }
}
