package dev.dateline.parser.quote;

import dev.dateline.model.Span;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who is named beside marked words in a language other than English: “Anna Berg: «…»”, “«…» – Anna Berg”. What only
 * looks like a name is none: “Gute Nachricht: «…»” in German, which has capitals for every noun, “FAZIT: «…»”.
 */
final class LabelNames {
    /** How many tokens a label has at most: "Claire Vasseur, directrice du port de Valombre depuis dix ans :". */
    static final int LONGEST = 16;

    private static final LanguageWords LABELS = LanguageWords.of("label-words.tsv");

    private final Tokens tokens;
    private final String language;
    private final Folds told = new Folds(); // what stands behind a given name somewhere in the story
    private final Folds small = new Folds(); // the words without a capital
    private final boolean labelled; // whether a label of the story names somebody

    LabelNames(Analysis body, String language) {
        this.tokens = body.tokens();
        this.language = language;
        int count = tokens.count();
        for (int i = 0; i < count; i++) {
            if (tokens.isLowerCase(i)) {
                small.add(tokens.fold(i));
            }
        }
        for (int i = tokens.nextCapital(0, count); i < count; i = tokens.nextCapital(i + 1, count)) {
            if (PersonNames.isGiven(tokens, i)) {
                int end = PersonNames.end(tokens, i, count);
                if (PersonNames.isFullName(tokens, i, end)) {
                    told.add(tokens.fold(end - 1));
                }
            }
        }
        labelled = hasLabel(body);
    }

    /** Whether words ahead of a colon begin with a name in full, or with a surname that is told. */
    private boolean hasLabel(Analysis body) {
        for (int colon = tokens.nextSign(0); colon < tokens.count(); colon = tokens.nextSign(colon + 1)) {
            if (tokens.is(colon, ':')) {
                int from =
                        Math.max(body.firstOfBlock(body.blockOf(colon)), body.firstOfSentence(body.sentenceOf(colon)));
                if (colon - from <= LONGEST && name(from, colon, false) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name that some words begin with, where they are no more than that; null where they are no such words. */
    @Nullable
    Span name(int from, int limit) {
        return name(from, limit, labelled);
    }

    /** A lone surname in capitals, “BERG”, is a name only where others are told. */
    private @Nullable Span name(int from, int limit, boolean capitals) {
        if (from >= limit
                || !tokens.isCapitalized(from)
                || Language.isFunctionWord(language, tokens, from)
                || LABELS.has(language, tokens, from)) {
            return null; // "Der Minister:", "Elle :", "Foto Anna Berg:"
        }
        int end = PersonNames.end(tokens, from, limit);
        int first = isRole(from, end) ? from + 1 : from;
        boolean apposed = end < limit && tokens.is(end, ',');
        return isName(first, end, apposed, capitals) ? new Span(first, end) : null;
    }

    /** "Landrat Jens Tiedemann": whether a word stands in front of a full name, or of a surname that is told. */
    private boolean isRole(int from, int end) {
        return !PersonNames.isGiven(tokens, from)
                && (end - from > 2 && PersonNames.isGiven(tokens, from + 1) || end - from == 2 && isTold(end - 1));
    }

    private boolean isName(int from, int end, boolean apposed, boolean capitals) {
        if (end - from == 1) {
            boolean shouted = tokens.isUpperCase(from) && tokens.end(from) - tokens.start(from) > 1;
            return isTold(from) || shouted && capitals;
        }
        if (!PersonNames.isFullName(tokens, from, end)) {
            return false;
        }
        boolean plain =
                !LanguageWords.capitalizesNouns(language) && !tokens.areUpperCase(from, end) && !hasSmall(from, end);
        return PersonNames.isGiven(tokens, from) || isTold(end - 1) || apposed || plain;
    }

    /** "Fin Travaux : «…»": whether the story has a word of it without a capital, so that it names nobody. */
    private boolean hasSmall(int from, int end) {
        return small.number(tokens.fold(from)) != Folds.NONE || small.number(tokens.fold(end - 1)) != Folds.NONE;
    }

    private boolean isTold(int token) {
        return told.number(tokens.fold(token)) != Folds.NONE;
    }
}
