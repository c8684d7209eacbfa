package dev.dateline.parser.speaker;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Salience.Role;
import dev.dateline.parser.speaker.noun.Replies;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Persons without a name whom somebody speaks to, "We asked [the manager] about it", so that a pronoun further on may mean them. */
final class Addressed {
    private static final Phrases ADDRESSING = Phrases.of(Addressed.class, "verbs-of-address.txt");

    private final Tokens tokens;

    Addressed(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * How much the story puts forward a person without a name who is spoken to: one who is asked something answers, one who is
     * told something may; null where nobody is.
     */
    @Nullable
    Role role(int from, int noun) {
        if (from < 2
                || !Grammar.isArticle(tokens, from)
                || PronounForms.agreement(tokens, from) != ' ' // "called his sister"
                || !isAddressed(from)) {
            return null; // mostly
        }
        int behind = tokens.is(noun + 1, ',') ? noun + 2 : noun + 1; // "asked the clerk, Ann Lee"
        if (behind < tokens.count() && (tokens.isCapitalized(behind) || Grammar.isPossessive(tokens, behind))) {
            return null;
        }
        boolean asked = Replies.isQuestion(tokens, from - 1) && Replies.isAsked(tokens, noun + 1);
        return asked ? Role.ASKED : Role.OBJECT;
    }

    private boolean isAddressed(int from) {
        int phrase = ADDRESSING.longest(tokens, from - 2, from); // "spoke to a nurse"
        return ADDRESSING.has(tokens, from - 1) || phrase != Phrases.NONE && ADDRESSING.length(phrase) == 2;
    }
}
