package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Cues that nothing stands behind of what is said: the sentence goes on with another cue, "Lee [agreed], saying it was late",
 * "The firm [apologised] but said so", or with its main clause, "When Lee [refused], Ann Holm called the police".
 */
final class BareCues {
    /** A clause with "who" has no more elements behind its verb. */
    private static final int RELATIVE = 12;

    private static final long BACK = Tokens.fold("back");
    private static final int PAST = ListedWords.PAST_VERB | ListedWords.PAST_FORM;
    private static final long AS = Tokens.fold("as");
    private static final long THEN = Tokens.fold("then");
    private static final long WHICH = Tokens.fold("which");

    /** Nothing that somebody pushes back on has more words. */
    private static final int OBJECT = 9;

    private final Elements elements;

    BareCues(Elements elements) {
        this.elements = elements;
    }

    /** Whether nothing behind a cue is said. */
    boolean has(Cue cue, @Nullable Cue next) {
        if (cue.kind() != Cue.Kind.PLAIN && cue.kind() != Cue.Kind.PARTICIPLE) {
            return false;
        }
        int k = elements.at(cue.to());
        return next != null && (handsOn(k, next) || isSetting(cue, k, next))
                || next != null && isInRelative(cue, k, next)
                || isClosed(cue, k)
                || isInserted(cue, k)
                || isDoneWith(cue, k);
    }

    /** "agreed [and left the room]", "sighed[, then put down her cup]": whether right behind a cue stands what its source did next. */
    private boolean isDoneWith(Cue cue, int behind) {
        int joint = elements.is(behind, WordKind.COMMA) ? behind + 1 : behind;
        if (!elements.is(joint, WordKind.AND) && elements.fold(joint) != THEN) {
            return false;
        }
        boolean shared = cue.takes('n') || cue.takes('a'); // "mocked and scolded the crew"
        boolean ahead = cue.source() != PhraseSpan.NONE && PhraseSpan.to(cue.source()) <= cue.from() && !shared;
        int verb = joint + 1;
        while (elements.fold(verb) == THEN || elements.is(verb, WordKind.ADVERB)) {
            verb++;
        }
        int head = elements.at(cue.head());
        boolean helped =
                elements.is(head - 1, WordKind.BE) || elements.is(head - 1, WordKind.HAVE); // "was amazed and upset at"
        return ahead && !helped && verb < elements.count() && isFinite(verb, head);
    }

    /** Whether a word is a verb in the past, or in the present where that in front of it is. */
    private boolean isFinite(int verb, int before) {
        boolean now = elements.is(verb, WordKind.VERB_S) && elements.is(before, WordKind.VERB_S);
        boolean object = elements.kind(verb + 1).isArticle()
                || elements.is(verb + 1, WordKind.POSSESSIVE)
                || elements.is(verb + 1, WordKind.PREPOSITION);
        Tokens tokens = elements.tokens();
        int word = elements.first(verb);
        return elements.is(verb, WordKind.VERB_ED) && tokens.behindHyphen(word) == tokens.start(word)
                || ListedWords.is(tokens, word, PAST)
                || now && object;
    }

    /** "agreed[, saying]", "denied that [and said]": whether the next cue follows with no subject of its own. */
    private boolean handsOn(int behind, Cue next) {
        int k = behind;
        while (elements.is(k, WordKind.ADVERB)) {
            k++; // "agreed reluctantly, saying"
        }
        k = elements.fold(k) == BACK ? overBack(k) : k;
        if (elements.is(k, WordKind.THAT) || elements.is(k, WordKind.IT)) {
            k++;
        }
        boolean comma = elements.is(k, WordKind.COMMA);
        k += Elements.bit(comma);
        boolean joined = elements.isAndBut(k);
        k += Elements.bit(joined);
        while (elements.is(k, WordKind.ADVERB)) {
            k++;
        }
        int head = elements.at(next.head());
        boolean follows = next.kind() != Cue.Kind.ACCORDING && (k == head || k == elements.at(next.from()));
        boolean verb = elements.isCueVerb(head); // "bitter and cynical"
        return follows && (joined && verb || comma && elements.is(head, WordKind.VERB_ING));
    }

    /** "Lee, writing [in the Courier], called it a farce": where a participle between commas tells that somebody writes. */
    private boolean isSetting(Cue cue, int behind, Cue next) {
        boolean opens = elements.is(behind, WordKind.PREPOSITION)
                && elements.is(elements.at(cue.head()), WordKind.VERB_ING)
                && elements.is(elements.at(cue.head()) - 1, WordKind.COMMA);
        int comma = behind + 1;
        while (opens && comma < behind + OBJECT && elements.kind(comma).isPhrase()) {
            comma++;
        }
        return opens
                && elements.is(comma, WordKind.COMMA)
                && elements.at(next.from()) == comma + 1
                && !elements.is(comma + 1, WordKind.VERB_ING);
    }

    /** "pushed [back on the plan], saying": behind what somebody pushes back on, if a comma ends it. */
    private int overBack(int back) {
        int k = back + 1;
        while (k < back + OBJECT
                && elements.kind(k).isWord()
                && !elements.kind(k).isVerb()) {
            k++;
        }
        return elements.is(k, WordKind.COMMA) ? k : back;
    }

    /** "When he refused[,] she left", "If the board agrees[,] he will sue": a cue that ends the clause it is the verb of. */
    private boolean isClosed(Cue cue, int behind) {
        int subject = elements.firstOf(cue.source());
        long opener = elements.fold(subject - 1);
        return subject > 0
                && PhraseSpan.to(cue.source()) <= cue.from()
                && ClauseEnds.opensReason(opener)
                && opener != AS
                && elements.is(behind, WordKind.COMMA)
                && isSubject(behind + 1);
    }

    /** "Lee, who advises [firms making tests], said it rained": with no more than a hearer ahead of the comma and the main verb. */
    private boolean isInRelative(Cue cue, int behind, Cue next) {
        int comma = elements.at(next.from()) - 1;
        boolean relative = cue.takes('o')
                && cue.source() != PhraseSpan.NONE
                && elements.is(elements.firstOf(cue.source()), WordKind.WHO)
                && next.kind() == Cue.Kind.PLAIN
                && comma > behind
                && comma < behind + RELATIVE
                && elements.is(comma, WordKind.COMMA)
                && !elements.is(comma + 1, WordKind.VERB_ING);
        for (int j = behind; relative && j < comma; j++) {
            relative = switch (elements.kind(j)) {
                case VERB_S -> j == behind || opensNoun(elements.kind(j - 1)); // "advises [firms] making [tests]"
                case ARTICLE,
                        POSSESSIVE,
                        DETERMINER,
                        NUMBER,
                        NAME,
                        BODY,
                        PERSON,
                        PERSONS,
                        WORD,
                        OBJECT,
                        VERB_ING,
                        AND -> true;
                default -> false;
            };
        }
        return relative;
    }

    private static boolean opensNoun(WordKind kind) {
        return kind.isArticle() || kind == WordKind.DETERMINER || kind == WordKind.NUMBER || kind == WordKind.VERB_ING;
    }

    /** Whether the verb of the main clause may stand here. */
    private boolean isMain(int k) {
        return elements.kind(k).isWord() && !elements.is(k, WordKind.THAT) && !elements.is(k, WordKind.TO);
    }

    /** Whether a main clause can begin here; "had decided, [after months], that" has none. */
    private boolean isSubject(int k) {
        return switch (elements.kind(k)) {
            case QUOTATION, PREPOSITION, ADVERB, SUBORDINATOR, THAT, TO, AND, BUT, BY, OF, VERB_ING, EDGE -> false;
            default -> !ClauseEnds.opensReason(elements.fold(k));
        };
    }

    /** "The claims, [which] Lee [denies], date from May": a cue that ends the clause between commas that it is the verb of. */
    private boolean isInserted(Cue cue, int behind) {
        int which = elements.firstOf(cue.source()) - 1;
        return which > 0
                && PhraseSpan.to(cue.source()) <= cue.from()
                && elements.fold(which) == WHICH
                && elements.is(which - 1, WordKind.COMMA)
                && elements.is(behind, WordKind.COMMA)
                && isMain(behind + 1);
    }
}
