package dev.dateline.parser.quote.source;

import dev.dateline.model.Span;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Where a source ends ahead of words that were read with it and belong to its verb: why, when, where or how it was said, or another verb. */
final class SourceEnds {
    private static final Phrases LEADING = Phrases.of(SourceEnds.class, "leading-verbs.txt");
    private static final Phrases PLACING = Phrases.of(List.of("at", "in", "outside"));
    private static final long A = Tokens.fold("a");
    private static final long AN = Tokens.fold("an");
    private static final long ALSO = Tokens.fold("also");
    private static final long FOR = Tokens.fold("for");
    private static final long THE = Tokens.fold("the");
    private static final long LEFT = Tokens.fold("left");
    private static final long ONLY = Tokens.fold("only");
    private static final long TIME = Tokens.fold("time");

    private final Tokens tokens;
    private final Elements elements;
    private final Circumstances circumstances;

    SourceEnds(Elements elements, Circumstances circumstances) {
        this.tokens = elements.tokens();
        this.elements = elements;
        this.circumstances = circumstances;
    }

    /** "booed by fans [for her late start]": ahead of what several are told to have blamed or praised somebody for. */
    int beforeReason(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            WordKind behind = elements.kind(elements.at(i + 1));
            boolean reason = tokens.fold(i) == FOR && (behind == WordKind.POSSESSIVE || behind == WordKind.VERB_ING);
            if (reason && (elements.is(elements.at(i - 1), WordKind.PERSONS) || tokens.isCapitalized(i - 1))) {
                return i;
            }
        }
        return to;
    }

    /** "Lee [in a post] said", "the port [in its report] said", "Lee [at the time] said": where somebody’s name ends ahead of when or how it was said. */
    int beforeManner(int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            if (tokens.isLowerCase(i) && Circumstances.opensOccasion(tokens, i) && Grammar.isArticle(tokens, i + 1)) {
                boolean name = tokens.isCapitalized(i - 1);
                boolean own = tokens.fold(i + 1) != THE && !isDocument(i - 1) && isKnown(from, i);
                return name && isTime(i + 2, to) || (name || own) && isOccasion(i, beforePlace(i + 2, to)) ? i : to;
            }
        }
        return to;
    }

    /** "in a post [on Monday] said": whether a day at most stands between a phrase and its verb. */
    boolean isDayOrNothing(int from, int to) {
        int day = elements.is(elements.at(from), WordKind.PREPOSITION) && from < to ? from + 1 : from;
        return from == to || day + 1 == to && Grammar.isCalendar(tokens, day);
    }

    /** "in a briefing [in Altona] said": where an occasion ends ahead of the place of it. */
    private int beforePlace(int from, int to) {
        int in = to - 1;
        while (in > from && tokens.isCapitalized(in)) {
            in--;
        }
        return in > from && in + 1 < to && PLACING.has(tokens, in) ? in : to;
    }

    /** "[the port] in a report", "[a spokesman] in a report"; but "[a man in a report] said" may be of it. */
    private boolean isKnown(int from, int to) {
        boolean known = tokens.fold(from) != A && tokens.fold(from) != AN;
        for (int i = from; i < to && !known; i++) {
            known = Spokespeople.isNoun(tokens, i);
        }
        return known;
    }

    private boolean isDocument(int noun) {
        return Nouns.isDocument(tokens, noun) || Circumstances.isOccasion(tokens.fold(noun));
    }

    /** "polls [continue] to show", "voters [also face] a choice": ahead of a verb that another follows, and of "also". */
    int beforeVerb(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.fold(i) == ALSO && tokens.isLowerCase(i)) {
                return i;
            }
        }
        int last = to - 1;
        boolean verb = last > from
                && tokens.isLowerCase(last)
                && (tokens.fold(last) == ONLY
                        || LEADING.has(tokens, last)
                        || tokens.fold(last) == LEFT
                                && elements.is(elements.at(to), WordKind.DETERMINER)) // "left no doubt"
                && !Grammar.isArticle(tokens, last - 1);
        return verb ? last : to;
    }

    private boolean isTime(int noun, int to) {
        return noun + 1 == to && (tokens.fold(noun) == TIME || TimeWords.isNoun(tokens.fold(noun)));
    }

    /** "[in a post]", "[at a rally]": whether nothing but an occasion stands behind a preposition. */
    boolean isOccasion(int preposition, int to) {
        Span occasion = circumstances.occasion(preposition, to);
        return occasion != null
                && occasion.start() == tokens.start(preposition)
                && occasion.end() == tokens.end(to - 1);
    }
}
