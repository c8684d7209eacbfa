package dev.dateline.parser.quote.layout;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/**
 * Names that stand above what their bearers said: on cards, a name, what its bearer is, and a quotation, "Ann Lee", "Mayor of
 * Altona", “No.”; and under headings that hold both, "Ann Lee, mayor of Altona", “No.”.
 */
final class NameCards {
    /** What somebody is has no more tokens, where it is a line. */
    private static final int ROLE = 12;

    /** A card is a name, a role and a quotation. */
    private static final int CARD = 3;

    /** So many cards tell on which side of a quotation its name stands. */
    private static final int CARDS = 20;

    private final Analysis body;
    private final Narration narration;
    private final Tokens tokens;

    NameCards(Analysis body, Narration narration) {
        this.body = body;
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    /** The name above a block of quoted words, on its card or in its heading; or none. */
    long above(int block) {
        long name = onCard(block);
        return name == PhraseSpan.NONE ? inHeading(block) : name;
    }

    /**
     * The name two blocks above a block, with what its bearer is in between; or none. A name below the quotation before signs
     * that one, unless that has a name above it, too.
     */
    private long onCard(int block) {
        long name = card(block);
        int above = block;
        for (int i = 0; i < CARDS && name != PhraseSpan.NONE && above >= CARD && isBare(above - CARD); i++) {
            above -= CARD;
            if (card(above) == PhraseSpan.NONE) {
                return PhraseSpan.NONE;
            }
        }
        return name;
    }

    private long card(int block) {
        if (block < 2) {
            return PhraseSpan.NONE;
        }
        int from = body.firstOfBlock(block - 2);
        int role = body.firstOfBlock(block - 1);
        return isRole(role, body.firstOfBlock(block)) ? name(from, role) : PhraseSpan.NONE;
    }

    /** The name with which the heading above a block opens, if it tells what its bearer is; or none, as below another quotation. */
    private long inHeading(int block) {
        if (block < 1 || !body.isStrong(block - 1) || block > 1 && isBare(block - 2)) {
            return PhraseSpan.NONE;
        }
        int from = body.firstOfBlock(block - 1);
        int to = body.firstOfBlock(block);
        int name = PersonNames.end(tokens, from, to);
        return name > from && tokens.is(name, ',') && isPost(name + 1, to) ? name(from, name) : PhraseSpan.NONE;
    }

    /** "head coach, Beavers": whether a title, and where it is held, are all that stands there; but "head coach, quits". */
    private boolean isPost(int from, int to) {
        boolean title = false;
        boolean part = true; // of what commas part
        for (int i = from; i < to; i++) {
            WordKind kind = narration.kind(i);
            boolean verb = kind.isVerb() || part && kind == WordKind.VERB_S && tokens.isLowerCase(i);
            if (verb || narration.isQuoted(i) || !tokens.isWord(i) && !tokens.is(i, ',')) {
                return false;
            }
            part = tokens.is(i, ',');
            title |= Titles.isTitle(tokens, i) || Titles.isOccupation(tokens, i);
        }
        return title && to - from <= ROLE;
    }

    private long name(int from, int to) {
        boolean name = PersonNames.end(tokens, from, to) == to && PersonNames.isFullName(tokens, from, to);
        return name ? PhraseSpan.of(from, to) : PhraseSpan.NONE;
    }

    /** Whether a title, and what belongs to it, is all that stands there. */
    private boolean isRole(int from, int to) {
        boolean line = to - from > 0 && to - from <= ROLE && tokens.isWord(to - 1) && !narration.isQuoted(from);
        return line && (Titles.isTitle(tokens, from) || Titles.isOccupation(tokens, from));
    }

    private boolean isBare(int block) {
        return narration.isBare(body.firstOfBlock(block), body.firstOfBlock(block + 1));
    }
}
