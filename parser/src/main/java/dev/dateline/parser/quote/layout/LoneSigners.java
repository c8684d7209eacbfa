package dev.dateline.parser.quote.layout;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Lines of a block quote that are but one name, with a comma or a town behind it: "Orlo", "Ann,", "Ann, Greben". */
final class LoneSigners {
    /** A town has no more words. */
    private static final int TOWN = 4;

    private LoneSigners() {}

    /** The name of such a line that signs the block quote above; or none. */
    static long below(Analysis body, Narration narration, int block) {
        boolean set = block > 0 && body.isSetOff(block) && body.isSetOff(block - 1);
        int above = set ? body.firstOfBlock(block - 1) : 0;
        if (!set || !narration.isBare(above, body.firstOfBlock(block)) || isListed(body, block + 1)) {
            return PhraseSpan.NONE;
        }
        return name(body, block);
    }

    /** Whether the block behind a line is another of the same kind: such lines are a list. */
    private static boolean isListed(Analysis body, int next) {
        return next < body.blocks() && body.isSetOff(next) && name(body, next) != PhraseSpan.NONE;
    }

    /** The one name that a block is, or opens with ahead of a comma and what may be a town; or none. */
    static long name(Analysis body, int block) {
        Tokens tokens = body.tokens();
        int from = body.firstOfBlock(block);
        int name = Narration.isDash(tokens, from) ? from + 1 : from;
        int to = body.firstOfBlock(block + 1);
        boolean alone = to == name + 1 || to == name + 2 && tokens.is(name + 1, ',');
        boolean town = to > name + 2 && to <= name + 2 + TOWN && tokens.is(name + 1, ',');
        for (int i = name + 2; town && i < to; i++) {
            town = tokens.isCapitalized(i) && !Titles.isTitle(tokens, i);
        }
        return name < to && (alone || town) && isName(tokens, name) ? PhraseSpan.of(name, name + 1) : PhraseSpan.NONE;
    }

    private static boolean isName(Tokens tokens, int token) {
        return PersonNames.isGiven(tokens, token)
                || tokens.isWord(token)
                        && tokens.isCapitalized(token)
                        && !tokens.isUpperCase(token)
                        && !PlainWords.has(tokens, token)
                        && !Grammar.isFunctional(tokens, token)
                        && !Titles.isTitle(tokens, token)
                        && !Titles.isOccupation(tokens, token)
                        && !Titles.isOrganizationWord(tokens, token)
                        && !Places.isTown(tokens, token, token + 1)
                        && !Places.isRegion(tokens, token, token + 1);
    }
}
