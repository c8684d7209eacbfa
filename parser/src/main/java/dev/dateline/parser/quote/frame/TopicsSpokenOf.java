package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What somebody speaks about, behind whom it is spoken to: "spoke to the Ledger [about her boat]", "talked with Ida Holm [about fog]". */
public final class TopicsSpokenOf {
    private static final Phrases VERBS = Phrases.of(TopicsSpokenOf.class, "speaking-verbs.txt");

    /** How many elements name a hearer, and where and when one hears it, at most. */
    private static final int HEARER = 10;

    private static final long ABOUT = Tokens.fold("about");
    private static final long WITH = Tokens.fold("with");

    private TopicsSpokenOf() {}

    /** The element of "about" behind a verb and who hears it, or -1. */
    public static int of(Elements elements, int k) {
        int to = elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1;
        boolean heard = VERBS.has(elements.fold(k)) && (elements.is(to, WordKind.TO) || elements.fold(to) == WITH);
        int about = to + 1;
        while (heard && about < to + HEARER && isOfHearer(elements, about) && elements.fold(about) != ABOUT) {
            about++;
        }
        boolean topic = heard && about > to + 1 && elements.fold(about) == ABOUT;
        return topic && elements.kind(about + 1).isWord() && !elements.is(about + 1, WordKind.NUMBER) ? about : -1;
    }

    private static boolean isOfHearer(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case OBJECT, PERSONS, PREPOSITION, CALENDAR, CLITIC, OF, NUMBER -> true;
            default -> elements.kind(k).isPhrase();
        };
    }
}
