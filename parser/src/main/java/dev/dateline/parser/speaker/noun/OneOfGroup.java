package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** What one of a group is called by the noun of several: "Western envoy" of "the three Western envoys in Altona". */
final class OneOfGroup {
    private static final String MEN = "men";

    private OneOfGroup() {}

    /** The noun with what stands ahead of it; empty where the group has no noun of persons. */
    static String of(String group) {
        Tokens words = Tokens.of(group);
        int noun = 0;
        while (noun < words.count() && !(words.isWord(noun) && Nouns.isSeveral(words, noun))) {
            noun++;
        }
        String one = noun < words.count() ? singular(words.word(noun)) : "";
        if (one.isEmpty() || Nouns.isOrganization(Tokens.of(one), 0)) {
            return ""; // of firms
        }
        int first = noun;
        while (first > 0 && isModifier(words, first - 1)) {
            first--;
        }
        return first == noun ? one : words.words(first, noun) + " " + one;
    }

    private static boolean isModifier(Tokens words, int token) {
        return words.isWord(token)
                && !words.isNumber(token)
                && !Nouns.isCollective(words, token)
                && !Grammar.isFunctional(words, token);
    }

    /** "envoy" of "envoys", "ally" of "allies", "coach" of "coaches", "policewoman" of "policewomen"; of "people" none. */
    static String singular(String several) {
        int end = several.length();
        if (several.endsWith(MEN)) {
            return several.substring(0, end - MEN.length()) + "man";
        }
        if (several.endsWith("ies")) {
            return several.substring(0, end - 3) + "y";
        }
        boolean sibilant = several.endsWith("sses") || several.endsWith("ches") || several.endsWith("shes");
        return several.endsWith("s") ? several.substring(0, end - (sibilant ? 2 : 1)) : "";
    }
}
