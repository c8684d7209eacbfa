package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * What is told in a clause that a sentence opens with never reaches to the end of the sentence, since its main clause is still to
 * come: "While Ann Lee says [rowing is fun], her crew hates it", "Now that Lee thinks [it is safe], the port opens".
 */
final class FrontedEnds {
    private static final long NOW = Tokens.fold("now");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOM = Tokens.fold("whom");
    private static final long NO = Tokens.fold("no");
    private static final long AS = Tokens.fold("as");

    /** How many words stand ahead of the one that opens such a clause at most: "Even", "Two days". */
    private static final int AHEAD = 3;

    private final Elements elements;

    FrontedEnds(Elements elements) {
        this.elements = elements;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        int first = elements.at(start);
        int last = Math.min(elements.count(), first + Elements.NEAR);
        boolean reaches = elements.at(end) >= elements.count() - 1
                && start >= cue.to()
                && elements.has(WordKind.COMMA)
                && !elements.quotes()
                && isFronted(cue, first);
        boolean whole = reaches && (cue.takes('n') || elements.is(first, WordKind.TO));
        boolean inner = reaches && ClauseEnds.opensReason(elements.fold(first)); // "said [when] it rained, they stayed"
        for (int k = first + 1; reaches && k < last; k++) {
            whole |= isVerb(k);
            if (elements.is(k, WordKind.COMMA) && whole && isMain(k + 1)) {
                if (!inner) {
                    return elements.first(k);
                }
                inner = false;
            }
        }
        return end;
    }

    private boolean isVerb(int k) {
        return elements.kind(k).isVerb() || elements.is(k, WordKind.VERB_S) || elements.isPast(k);
    }

    /** "[While] Ann Lee says", "[Even after] Lee said", "[Now that] Lee thinks". */
    private boolean isFronted(Cue cue, int start) {
        int opener = elements.firstOf(cue.source()) - 1;
        if (cue.source() == PhraseSpan.NONE
                || cue.kind() != Cue.Kind.PLAIN
                || opener < 0
                || opener > AHEAD
                || PhraseSpan.to(cue.source()) > cue.from()) {
            return false;
        }
        boolean nowThat = elements.is(opener, WordKind.THAT) && elements.fold(opener - 1) == NOW;
        boolean opens = nowThat
                || ClauseEnds.opensReason(elements.fold(opener)) && elements.fold(opener) != AS
                || elements.is(opener, WordKind.SUBORDINATOR) && elements.fold(opener) != AS;
        for (int k = 0; opens && k < start; k++) {
            opens = !elements.is(k, WordKind.COMMA)
                    && (k >= opener || !elements.kind(k).isVerb());
        }
        return opens;
    }

    /** Whether the main clause may begin here: no list, no participle and nothing that tells more of a noun. */
    private boolean isMain(int first) {
        boolean subject = switch (elements.kind(first)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NUMBER, NAME, TITLE, PERSON, PERSONS, BODY, PAPER, WORD -> true;
            case HE, SHE, THEY, WE, IT, YOU, SPEAKER_I, ANYONE -> true;
            default -> false;
        };
        subject &= elements.fold(first) != NO; // "he would row, [no matter who came]"
        for (int k = first + 1; subject && k < first + Elements.NEAR && k < elements.count(); k++) {
            switch (elements.kind(k)) {
                case COMMA, WHO, THAT, DASH, COLON, SEMICOLON, AND -> { // "Lund, [Selm and Orlo are]"
                    return false;
                }
                case OF -> {
                    if (elements.fold(k + 1) == WHOM || elements.fold(k + 1) == WHICH) {
                        return false; // "two crews, [some of whom] row"
                    }
                }
                case BE, HAVE, MODAL -> {
                    return true;
                }
                default -> {
                    boolean verb = elements.isPast(k)
                            || elements.is(k, WordKind.VERB_S)
                                    && !elements.kind(k - 1).isArticle();
                    if (verb) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
