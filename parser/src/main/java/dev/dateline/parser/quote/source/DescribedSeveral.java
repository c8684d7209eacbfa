package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Some of several whom a participle describes: "[Some elected officials] believe", of which neither "some" nor "officials" is
 * the whole; but "Some believed officials were late".
 */
public final class DescribedSeveral {
    private static final Phrases PARTS = Phrases.of(DescribedSeveral.class, "part-pronouns.txt");
    private static final Phrases FEELING = Phrases.of(DescribedSeveral.class, "feeling-participles.txt");

    /** How many words stand at most behind the participle: "elected town [council members]". */
    private static final int NOUNS = 3;

    private DescribedSeveral() {}

    /** The whole of those of whom a source, ahead of the verb that an element is, has the first word or the last ones; else the source. */
    public static long whole(Elements elements, long source, int k) {
        int first = elements.firstOf(source);
        int behind = elements.behind(source);
        if (source == PhraseSpan.NONE || behind > k || elements.is(k, WordKind.VERB_ING)) {
            return source;
        }
        boolean opens = behind == first + 1 && PARTS.has(elements.fold(first));
        int participle = opens ? overAdverb(elements, first) : first - 1;
        int part = opens ? first : elements.beforeAdverb(participle);
        int last = PARTS.has(elements.fold(part)) ? described(elements, participle) : -1;
        boolean whole = last >= 0
                && (opens || last == behind - 1)
                && (last == elements.subjectEnd(k) || elements.is(last + 1, WordKind.COMMA));
        return whole ? PhraseSpan.of(elements.first(part), elements.first(last) + 1) : source;
    }

    /** "Some [miffed] voters threaten to": whether a word that may attribute only describes those who have a verb of their own. */
    public static boolean describes(Elements elements, int k) {
        if (!PARTS.has(elements.fold(elements.beforeAdverb(k)))) {
            return false;
        }
        int last = described(elements, k);
        return last >= 0
                && switch (elements.kind(last + 1)) {
                    case HAVE, MODAL -> !elements.takes(k, 't'); // "Many worried pupils would leave"
                    default -> elements.isBase(last + 1);
                };
    }

    /** The last word of those whom a participle describes that tells no clause; or -1. */
    private static int described(Elements elements, int participle) {
        boolean told = elements.takes(participle, 't') && !FEELING.has(elements.fold(participle));
        if (!elements.is(participle, WordKind.VERB_ED) || told) {
            return -1;
        }
        int last = participle + 1;
        while (last < participle + NOUNS
                && !isSeveral(elements, last)
                && elements.kind(last).isPhrase()) {
            last++;
        }
        return isSeveral(elements, last) ? last : -1;
    }

    private static boolean isSeveral(Elements elements, int k) {
        return k < elements.count()
                && (Nouns.isSeveral(elements.tokens(), elements.first(k))
                        || elements.tokens().endsWith(elements.first(k), "men")); // "wounded [men]"
    }

    /** The participle behind "many" or "many newly". */
    private static int overAdverb(Elements elements, int part) {
        return elements.is(part + 1, WordKind.ADVERB) ? part + 2 : part + 1;
    }
}
