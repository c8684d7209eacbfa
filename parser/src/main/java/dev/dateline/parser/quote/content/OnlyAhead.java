package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** Cues behind which nothing of what is said can stand: "“A miracle,” [Lee called] it", "It rose, [according to] a study that took years". */
final class OnlyAhead {
    private static final Phrases CALLING = Phrases.of(NamedPassages.class, "calling-verbs.txt");

    private final Elements elements;
    private final ClosingAppositions appositions;

    OnlyAhead(Elements elements) {
        this.elements = elements;
        this.appositions = new ClosingAppositions(elements);
    }

    /** Whether a cue is one. */
    boolean has(Cue cue, int reach) {
        boolean parted =
                elements.has(WordKind.COMMA) && (isOfAgent(cue) || appositions.has(cue) || isOfPaper(cue, reach));
        return parted || elements.quotes() && (isCalled(cue) || isDescribed(cue) || isTold(cue));
    }

    /** "“Do not touch it,” [says a sign] that hangs in lifts.": behind quoted words and their comma a source that "that" tells more of. */
    private boolean isDescribed(Cue cue) {
        int quotation = elements.at(cue.from()) - 1;
        int that = elements.behind(cue.source());
        return cue.kind() == Cue.Kind.INVERTED
                && PhraseSpan.from(cue.source()) == cue.to()
                && elements.is(quotation, WordKind.QUOTATION)
                && elements.tokens().is(elements.first(quotation + 1) - 2, ',')
                && elements.is(that, WordKind.THAT)
                && (elements.kind(that + 1).isVerb() || elements.is(that + 1, WordKind.VERB_S));
    }

    /** "“I stay,” [Lee told] a crowd that filled the hall": a comma in the marks, and right behind them who said it. */
    private boolean isTold(Cue cue) {
        boolean told = cue.kind() == Cue.Kind.PLAIN
                && elements.is(0, WordKind.QUOTATION)
                && elements.firstOf(cue.source()) == 1
                && PhraseSpan.to(cue.source()) == cue.head()
                && elements.takes(elements.at(cue.head()), 'o')
                && elements.tokens().is(elements.first(1) - 2, ',');
        int that = elements.at(cue.to());
        while (told && (elements.kind(that).isPhrase() || elements.is(that, WordKind.PERSONS))) {
            that++;
        }
        return told && elements.is(that, WordKind.THAT) && !elements.quotes(that, elements.count());
    }

    /** "She was backed by [the guild], a club which said so": who backs her is told of behind, and nothing is said there. */
    private boolean isOfAgent(Cue cue) {
        boolean agent = elements.is(elements.at(cue.head()), WordKind.VERB_ED)
                && elements.is(elements.at(cue.to()), WordKind.BY)
                && PhraseSpan.from(cue.source()) == cue.to() + 1;
        int comma = agent ? elements.behind(cue.source()) : -1;
        if (!elements.is(comma, WordKind.COMMA) || !elements.is(comma + 1, WordKind.ARTICLE)) {
            return false;
        }
        int j = comma + 2;
        while (elements.kind(j).isPhrase()) {
            j++;
        }
        return elements.isRelativePronoun(j);
    }

    /** "Prices rose, [according to] a study that took years.": behind a clause and its pause a paper that only "that" tells more of. */
    private boolean isOfPaper(Cue cue, int reach) {
        int according = elements.at(cue.from());
        boolean behind = cue.kind() == Cue.Kind.ACCORDING
                && PhraseSpan.from(cue.source()) == cue.to()
                && elements.is(according - 1, WordKind.COMMA)
                && tells(elements.at(reach), according);
        boolean that = false;
        for (int k = elements.at(cue.to()); behind && k < elements.count(); k++) {
            that |= elements.is(k, WordKind.THAT);
            behind = switch (elements.kind(k)) {
                case COMMA, COLON, SEMICOLON, DASH -> false;
                case QUOTATION -> that;
                default -> true;
            };
        }
        return behind && that;
    }

    /** Whether a verb stands there: "Prices [have] risen", "Prices [rose]". */
    private boolean tells(int from, int to) {
        boolean verb = elements.verbs(from, to, 1) > 0;
        for (int k = Math.max(0, from); !verb && k < to && k < from + Elements.NEAR; k++) {
            verb = elements.isIrregularPast(k);
        }
        return verb;
    }

    /** "“A miracle,” [Lee called] it.": what quoted words call is no more than a pronoun that ends the sentence. */
    private boolean isCalled(Cue cue) {
        int subject = elements.firstOf(cue.source());
        int whom = elements.at(cue.to());
        return subject > 0
                && cue.kind() == Cue.Kind.PLAIN
                && elements.is(subject - 1, WordKind.QUOTATION)
                && CALLING.has(elements.fold(elements.at(cue.head())))
                && (elements.is(whom, WordKind.IT) || elements.is(whom, WordKind.OBJECT))
                && (elements.is(whom + 1, WordKind.STOP) || elements.is(whom + 1, WordKind.EDGE));
    }
}
