package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.deed.Doers;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * What happens shows something and says nothing: "The fight in Selm [underscored] how split the guild is", "a clash that
 * [signaled] a new feud"; but "Lee [underscored] how split it is".
 */
final class TellingEvents {
    private static final Phrases SHOWING = Phrases.of(TellingEvents.class, "event-verbs.txt");
    private static final Phrases POINTERS = Phrases.of(TellingEvents.class, "pointers.txt");

    /** No subject has more elements: "The long fight between Lee and Berg over the pier". */
    private static final int SUBJECT = 14;

    private TellingEvents() {}

    /** Whether the subject of such a verb is something that happens. */
    static boolean has(Elements elements, int k) {
        boolean finite = elements.is(k, WordKind.VERB_ED) || elements.is(k, WordKind.VERB_S);
        if (!finite || !SHOWING.has(elements.fold(k)) || elements.is(k + 1, WordKind.BY)) {
            return false;
        }
        int subject = elements.subjectEnd(k);
        if (subject == 0 && POINTERS.has(elements.fold(subject))) {
            return true; // "That [underscores] it"
        }
        if (elements.isRelativePronoun(subject)) {
            int comma = elements.is(subject - 1, WordKind.COMMA) ? subject - 2 : subject - 1;
            return isEvent(elements, comma);
        }
        return isEvent(elements, head(elements, subject));
    }

    /** "The [fight] in Selm": the noun ahead of what tells where, or of what; or -1 where the phrase does not begin the clause. */
    private static int head(Elements elements, int subject) {
        int begin = subject;
        while (begin > 0 && begin > subject - SUBJECT && isOfSubject(elements.kind(begin - 1))) {
            begin--;
        }
        boolean opens = elements.kind(begin).isPhrase()
                && switch (elements.kind(begin - 1)) {
                    case EDGE, STOP, COMMA, SUBORDINATOR, AND, BUT, DASH, SEMICOLON, THAT -> true;
                    default -> false;
                };
        int head = begin;
        while (head < subject && (elements.kind(head + 1).isPhrase() || elements.is(head + 1, WordKind.PERSONS))) {
            head++;
        }
        return opens ? head : -1;
    }

    private static boolean isOfSubject(WordKind kind) {
        return switch (kind) {
            case OF, PREPOSITION, PERSONS, VERB_ING -> true;
            default -> kind.isPhrase();
        };
    }

    private static boolean isEvent(Elements elements, int noun) {
        boolean thing = switch (elements.kind(noun)) {
            case WORD, VERB_S -> true;
            default -> false;
        };
        return thing
                && elements.sort(noun) == AttributionWords.NONE
                && elements.tokens().isLowerCase(elements.first(noun))
                && !new Doers(elements).isSomeone(noun);
    }
}
