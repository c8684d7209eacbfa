package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Verbs that show no ending where several do something: "Rowers who say the boat was sold [blame] the mayor". */
final class VerbsOfSeveral {
    private static final Phrases SURE = Phrases.of(VerbsOfSeveral.class, "verbs-of-several.txt");
    private static final Phrases NOUNS = Phrases.of(VerbsOfSeveral.class, "verbs-of-several-or-nouns.txt");
    private static final Phrases GOVERNING = Phrases.of(VerbsOfSeveral.class, "verbs-ahead-of-bare-ones.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long OR = Tokens.fold("or");

    /** How far behind a verb such as "let" the one stands that it governs. */
    private static final int GOVERNED = 8;

    private final Tokens tokens;
    private final Elements elements;

    VerbsOfSeveral(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** "Rowers [who say]": whether it is several who say something in a clause of theirs. */
    boolean haveSaid(Cue cue) {
        return elements.isBase(elements.at(cue.head()))
                && cue.source() != PhraseSpan.NONE
                && elements.is(elements.firstOf(cue.source()), WordKind.WHO);
    }

    /** Whether a word is one, not governed by another verb: "were cheated [want]"; but "to want", "the plan to leave". */
    boolean has(int k) {
        boolean sure = SURE.has(elements.fold(k));
        boolean noun = !sure && NOUNS.has(elements.fold(k)) && hasObject(k + 1);
        return (sure || noun) && tokens.isLowerCase(elements.first(k)) && isFree(k - 1) && !isGoverned(k);
    }

    private boolean isFree(int before) {
        return elements.fold(before) != OR
                && switch (elements.kind(before)) {
                    case ARTICLE,
                            POSSESSIVE,
                            DETERMINER,
                            TO,
                            MODAL,
                            NOT,
                            AND,
                            BUT,
                            COMMA,
                            PREPOSITION,
                            OF,
                            HAVE,
                            BE,
                            NUMBER,
                            CLITIC,
                            DASH -> false;
                    default -> true;
                };
    }

    /** "helped them [make] it", "saw the crew [sell] it". */
    private boolean isGoverned(int k) {
        for (int j = k - 1; j > 0 && j > k - GOVERNED; j--) {
            if (GOVERNING.has(elements.fold(j))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObject(int k) {
        return elements.fold(k) == FOR
                || switch (elements.kind(k)) {
                    case TO, ARTICLE, POSSESSIVE, OBJECT, THAT, IT -> true;
                    default -> false;
                };
    }

    /** "who believe the [claim] say it": whether the noun ahead of a verb is one, whose verb it cannot be. */
    boolean isBehindOne(int k) {
        int noun = k - 1;
        boolean thing = (elements.is(noun, WordKind.WORD) || elements.is(noun, WordKind.PAPER))
                && !tokens.endsWith(elements.first(noun), "s");
        return thing && (elements.is(noun - 1, WordKind.ARTICLE) || elements.is(noun - 2, WordKind.ARTICLE));
    }
}
