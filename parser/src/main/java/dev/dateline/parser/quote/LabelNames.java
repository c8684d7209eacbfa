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
    private static final LanguageWords LABELS = LanguageWords.of("label-words.tsv");

    private final Tokens tokens;
    private final String language;
    private final Folds told = new Folds(); // what stands behind a given name somewhere in the story
    private boolean labelled; // whether somebody has been named in full

    LabelNames(Analysis body, String language) {
        this.tokens = body.tokens();
        this.language = language;
        int count = tokens.count();
        for (int i = tokens.nextCapital(0, count); i < count; i = tokens.nextCapital(i + 1, count)) {
            if (PersonNames.isGiven(tokens, i)) {
                int end = PersonNames.end(tokens, i, count);
                if (PersonNames.isFullName(tokens, i, end)) {
                    told.add(tokens.fold(end - 1));
                }
            }
        }
    }

    /** The name that some words begin with, where they are no more than that; null where they are no such words. */
    @Nullable
    Span name(int from, int limit) {
        if (from >= limit
                || !tokens.isCapitalized(from)
                || Language.isFunctionWord(language, tokens, from)
                || LABELS.has(language, tokens, from)) {
            return null; // "Der Minister:", "Elle :", "Foto Anna Berg:"
        }
        int end = PersonNames.end(tokens, from, limit);
        int first = isRole(from, end) ? from + 1 : from;
        boolean apposed = end < limit && tokens.is(end, ',');
        boolean named = isName(first, end, apposed);
        labelled |= named;
        return named ? new Span(first, end) : null;
    }

    /** "Landrat Jens Tiedemann": whether a word stands in front of a full name, or of a surname that is told. */
    private boolean isRole(int from, int end) {
        return !PersonNames.isGiven(tokens, from)
                && (end - from > 2 && PersonNames.isGiven(tokens, from + 1) || end - from == 2 && isTold(end - 1));
    }

    private boolean isName(int from, int end, boolean apposed) {
        if (end - from == 1) {
            boolean shouted = tokens.isUpperCase(from) && tokens.end(from) - tokens.start(from) > 1;
            return isTold(from) || shouted && labelled;
        }
        if (!PersonNames.isFullName(tokens, from, end)) {
            return false;
        }
        boolean plain = !LanguageWords.capitalizesNouns(language) && !isShouted(from, end);
        return PersonNames.isGiven(tokens, from) || isTold(end - 1) || apposed || plain;
    }

    private boolean isTold(int token) {
        return told.number(tokens.fold(token)) != Folds.NONE;
    }

    private boolean isShouted(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.isWord(i) && !tokens.isUpperCase(i)) {
                return false;
            }
        }
        return true;
    }
}
