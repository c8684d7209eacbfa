package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;

/** By what a story may call a body for which it told what it is, in front of its name: "law firm Holm Rask … the law firm". */
public final class BodyCallings {
    private static final Phrases SIZES = Phrases.of(BodyCallings.class, "nouns-of-sizes.txt");

    private BodyCallings() {}

    /** Takes the two words in front of a name, "rights group", the first of "supermarket chain" alone; behind "the charity" is no person. */
    static void read(Named bearer, Tokens tokens, NameRun run) {
        int noun = run.from() - 1;
        int field = noun - 1;
        if (field < 0 || !tokens.isLowerCase(noun)) {
            return;
        }
        boolean kind = !bearer.personal && BodyNouns.isOfKind(tokens, noun);
        if (kind && !PersonNames.isGiven(tokens, run.nameFrom())) { // no "the charity Dr Lee founded"
            bearer.organization = true;
            bearer.body = true;
            bearer.charity = true;
        }
        boolean size = SIZES.has(tokens, noun);
        boolean body = size || BodyNouns.isGeneric(tokens, noun) || Nouns.isOrganization(tokens, noun);
        if (body && isField(tokens, field)) {
            String told = tokens.word(field).toLowerCase(Locale.ROOT);
            bearer.roles.add(told + ' ' + tokens.word(noun));
            if (size) {
                bearer.roles.add(told);
            }
        }
    }

    /** "the oil giant [Orlo Mills]": a name behind the size of a firm in its field; no "chess giant [Ole Berg]". */
    static boolean isFirm(Tokens tokens, NameRun run) {
        int noun = run.from() - 1;
        return noun > 0
                && !run.isTitled()
                && tokens.isLowerCase(noun)
                && SIZES.has(tokens, noun)
                && isField(tokens, noun - 1)
                && !PersonNames.isGiven(tokens, run.nameFrom());
    }

    /** "phone maker [Skarbook]", "[Chipmaker] Skarbook": a noun of bodies, which persons of a given name are not called by, right ahead of a name. */
    public static boolean isAhead(Tokens tokens, NameRun run) {
        int noun = run.from() - 1;
        return !run.isTitled()
                && (BodyNouns.isGeneric(tokens, noun) || BodyNouns.isGenericOpener(tokens, noun))
                && !(PersonNames.isGiven(tokens, run.nameFrom()) && Titles.isOccupation(tokens, noun));
    }

    private static boolean isField(Tokens tokens, int token) {
        return tokens.isWord(token)
                && (tokens.isLowerCase(token) || token == 0 || !tokens.isWord(token - 1))
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isReporting(tokens, token);
    }
}
