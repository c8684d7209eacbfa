package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Where a title behind a name ends: "aide to Governor Berg", "minister of trade, industry and ferries"; and what follows it. */
final class TitleEnds {
    /** How many tokens tell whom a title serves. */
    private static final int SERVED = 12;

    private static final int PLACE = 12;

    /** How many tokens the title of a work has at most. */
    private static final int WORK = 14;

    /** How many words tell what sort of work it is: "the new film". */
    private static final int KIND = 5;

    private static final long OF = Tokens.fold("of");
    private static final long AND = Tokens.fold("and");

    private final Tokens tokens;
    private final TitlePhrases phrases;
    private final TitleLists lists;
    private final IntPredicate isSurname;

    TitleEnds(Tokens tokens, TitlePhrases phrases, TitleLists lists, IntPredicate isSurname) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.lists = lists;
        this.isSurname = isSurname;
    }

    /** Where a title ends: behind the person whom it serves; a clause and loose words at its end are no part of it. */
    int to(int title, int end) {
        int to = PostFields.end(tokens, title, end);
        if (to > title + 1) {
            return to; // "Vice President [Sales EMEA]"
        }
        to = phrases.behindBracket(to);
        if (to < end
                && (FieldLists.to(tokens, to) > to
                        || lists.isField(title, end)
                        || phrases.belongs(to) && !isPerson(to + 1) && !isTheBody(to + 1, end) && !isOwner(to + 1)
                        || phrases.isSeat(title, to)
                        || phrases.isField(to))) {
            to = end;
        } else if (to < end && phrases.belongs(to) && isPerson(to + 1)) {
            return personTo(to + 1);
        }
        while (to > title + 1
                && (Grammar.isPreposition(tokens, to - 1)
                        || Grammar.isDeterminer(tokens, to - 1)
                        || tokens.fold(to - 1) == AND)) {
            to--;
        }
        return Grammar.isPossessive(tokens, to - 1) ? title + 1 : to; // "star of Norway’s “Night Ferry”"
    }

    /** "director of [its] museum". */
    private boolean isOwner(int token) {
        return Grammar.isDeterminer(tokens, token) && PronounForms.agreement(tokens, token) != ' ';
    }

    /** "spokesman for [the group]": whichever that is. */
    private boolean isTheBody(int from, int end) {
        return from + 2 == end && Grammar.isDeterminer(tokens, from) && Nouns.isOrganization(tokens, from + 1);
    }

    /** Behind whom a title serves: "aide to [Vice President Josef R. Haan Jr.]". */
    private int personTo(int from) {
        int limit = Math.min(tokens.count(), from + SERVED);
        int to = from;
        do {
            to = PersonNames.end(tokens, tokens.is(to, '.') ? to + 1 : to, limit);
        } while (to < limit && tokens.is(to, '.') && Grammar.isAbbreviation(tokens, to - 1));
        return to;
    }

    /** "spokesman for [Mr. Berg]", "aide to [Governor Berg]". */
    private boolean isPerson(int token) {
        int last = tokens.isCapitalized(token) && tokens.isCapitalized(token + 1) ? token + 1 : token;
        if (last + 1 < tokens.count() && Grammar.isPossessive(tokens, last + 1)) {
            return false; // "leader of Berg's campaign"
        }
        return Titles.isHonorific(tokens, token)
                || tokens.isCapitalized(token)
                        && (Titles.isTitle(tokens, token)
                                || Titles.officeLength(tokens, token) > 0
                                || PersonNames.isGiven(tokens, token)
                                || isSurname.test(token));
    }

    /** Behind where the bearer of a title is, "a former official [of the Harbour Board] who is now a fellow". */
    int behindPlace(int end) {
        int i = end;
        while (i < tokens.count()
                && i < end + PLACE
                && (tokens.isCapitalized(i)
                        || Grammar.isPreposition(tokens, i)
                        || Grammar.isDeterminer(tokens, i)
                        || tokens.fold(i) == AND)) {
            i++;
        }
        return i;
    }

    /** Behind a comma, or a work in marks that has one inside or behind it: "the author of [“Open Water,”] who teaches". */
    int behindWork(int token) {
        if (tokens.is(token, ',')) {
            return token + 1;
        }
        int i = token;
        while (isMark(i)) {
            i++;
        }
        int limit = Math.min(tokens.count(), i + WORK);
        while (i > token && i < limit && !isMark(i)) {
            i++;
        }
        if (i == token || i >= limit) {
            return token;
        }
        boolean comma = tokens.is(i - 1, ',');
        while (isMark(i) || !comma && tokens.is(i, ',')) {
            comma |= tokens.is(i, ',');
            i++;
        }
        return comma ? i : token;
    }

    /** "author of “Open Water”", "director of the film “Open Water”": a title with the work in marks that it is of; null without one. */
    @Nullable
    String withWork(int from, int of) {
        int i = of + 1;
        while (i < tokens.count() && i < of + KIND && tokens.isLowerCase(i)) {
            i++;
        }
        boolean opens = i < tokens.count() && tokens.fold(of) == OF && isMark(i) && tokens.isSpacedBefore(i);
        while (opens && isMark(i)) {
            i++;
        }
        int limit = Math.min(tokens.count(), i + WORK);
        while (opens && i < limit && !isMark(i)) {
            i++;
        }
        int close = i;
        while (opens && isMark(i) && !tokens.isSpacedBefore(i)) {
            i++;
        }
        boolean pause = tokens.is(close - 1, ',') || tokens.is(close - 1, '.'); // "“Open Water,”"
        return i == close ? null : tokens.words(from, pause ? close - 1 : close) + tokens.words(close, i);
    }

    private boolean isMark(int token) {
        return token < tokens.count()
                && tokens.kind(token) == TokenKind.SIGN
                && (QuotationMarks.opens(tokens.first(token)) || QuotationMarks.closes(tokens.first(token)));
    }
}
