package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** Verbs of saying and thinking whose subject stands in what the cue before them says: "says most buyers [assume] it is safe". */
final class ToldSubjects {
    private static final int SAY = AttributionWords.sort("say");
    private static final int STATE = AttributionWords.sort("state-adjective");

    /** How far behind its opener a clause ends. */
    private static final int FAR = 24;

    private final Elements elements;

    ToldSubjects(Elements elements) {
        this.elements = elements;
    }

    /** Whether the subject of such a verb stands in what the last cue says. */
    boolean has(int k, Cue last) {
        return isHearing(k, last) || isThinking(k, last);
    }

    private boolean isThinking(int k, Cue last) {
        return last.kind() == Cue.Kind.PLAIN
                && last.takes('t')
                && !last.takes('o')
                && PhraseSpan.to(last.source()) <= last.from()
                && last.source() != PhraseSpan.NONE
                && !elements.isRelativePronoun(elements.subjectEnd(elements.at(last.head())))
                && isVerb(elements.at(last.head()))
                && (isOfFirst(k, last) || isBehindClause(k, last) || isSecondState(k, last));
    }

    /** "told the board that [police had been warned] of it": a passive of whom the clause of whoever is told tells. */
    private boolean isHearing(int k, Cue last) {
        int be = elements.is(k - 1, WordKind.ADVERB) ? k - 2 : k - 1;
        boolean passive = elements.is(be, WordKind.BE)
                && elements.is(k, WordKind.VERB_ED)
                && last.kind() == Cue.Kind.PLAIN
                && last.takes('t')
                && last.takes('o');
        int that = passive ? elements.next(WordKind.THAT, elements.at(last.to()), be) : be;
        boolean told = that < be && that - elements.at(last.to()) < Elements.NEAR && be - that < Elements.NEAR;
        for (int j = elements.at(last.to()); told && j < that; j++) {
            told = isOfPhrase(j) || elements.is(j, WordKind.CALENDAR) || elements.is(j, WordKind.OBJECT);
        }
        boolean verb = false;
        for (int j = that + 1; told && j < be; j++) {
            verb |= elements.is(j, WordKind.HAVE) || elements.is(j, WordKind.MODAL);
            told = verb
                    ? elements.kind(j).isBetween()
                    : isOfPhrase(j)
                            || elements.is(j, WordKind.HE)
                            || elements.is(j, WordKind.SHE)
                            || elements.is(j, WordKind.THEY);
        }
        return told && be > that + 1;
    }

    private boolean isOfPhrase(int k) {
        return elements.is(k, WordKind.PERSONS)
                || elements.is(k, WordKind.OF)
                || elements.kind(k).isPhrase() && !elements.is(k, WordKind.VERB_ED);
    }

    /** "says", "said", "say"; no noun as in "[protest] leaders say". */
    private boolean isVerb(int k) {
        return elements.takes(k, 'q') && (!elements.isBase(k) || elements.sort(k) == SAY);
    }

    /** "says [most buyers] assume", "said that [parents often] think": whether nothing but a subject stands between the two. */
    private boolean isOfFirst(int k, Cue last) {
        int first = first(last);
        boolean subject = first < k
                && k - first < Elements.NEAR
                && elements.isCueVerb(k)
                && !elements.is(k, WordKind.VERB_ING)
                && !elements.is(k, WordKind.PERSONS)
                && mayOpen(first);
        for (int j = first; subject && j < k; j++) {
            subject = elements.is(j, WordKind.PERSONS)
                    || elements.is(j, WordKind.OF)
                    || elements.is(j, WordKind.ADVERB) && j == k - 1
                    || elements.is(j, WordKind.HAVE) && j == k - 1 && j > first
                    || elements.is(j, WordKind.PREPOSITION) && j < k - 1 && j > first // "officials at the agency"
                    || elements.kind(j).isPhrase() && !elements.is(j, WordKind.VERB_ED);
        }
        return subject;
    }

    private boolean mayOpen(int k) {
        return elements.is(k, WordKind.PERSONS) || elements.kind(k).isPhrase() && !elements.is(k, WordKind.CLITIC);
    }

    /** "said that while it rained, [he] feared": whether the verb's clause stands behind one that opens what is said. */
    private boolean isBehindClause(int k, Cue last) {
        int opener = first(last);
        boolean opens = elements.is(opener - 1, WordKind.THAT) || elements.sort(elements.at(last.head())) == SAY;
        if (!opens || opener >= k || !ClauseEnds.opensReason(elements.fold(opener))) {
            return false;
        }
        int comma = opener + 1;
        while (comma < opener + FAR
                && comma < k
                && (elements.kind(comma).isWord() || elements.is(comma, WordKind.CLITIC))) {
            comma++;
        }
        int subject = elements.subjectEnd(k);
        return elements.is(comma, WordKind.COMMA)
                && comma > opener + 2
                && comma + 1 == subject
                && switch (elements.kind(subject)) {
                    case HE, SHE, THEY, WE, IT -> true;
                    default -> false;
                };
    }

    /** "said they had left but [were glad] to return": how those are of whom a cue tells, behind what else they did. */
    private boolean isSecondState(int k, Cue last) {
        int and = elements.subjectEnd(k);
        boolean joined = elements.sort(k) == STATE && elements.isPassive(and, k) && elements.isAndBut(and);
        int first = first(last);
        boolean they = switch (elements.kind(first)) {
            case HE, SHE, THEY, WE -> true;
            default -> false;
        };
        for (int j = first; joined && they && j < and; j++) {
            joined = !elements.is(j, WordKind.QUOTATION) && !elements.is(j, WordKind.SEMICOLON);
        }
        return joined && they && and - first < FAR && elements.verbs(first, and, 1) > 0;
    }

    /** The element behind a cue, "that" and a day aside. */
    private int first(Cue last) {
        int first = elements.at(Math.min(last.to(), elements.to()));
        first += Elements.bit(elements.is(first, WordKind.CALENDAR));
        return first + Elements.bit(elements.is(first, WordKind.THAT));
    }
}
