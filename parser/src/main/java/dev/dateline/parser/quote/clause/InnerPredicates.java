package dev.dateline.parser.quote.clause;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Verbs that a clause needs which the cue before them reports: "said early readings [indicated] that it leaks", "should stay and [oppose] it". */
public final class InnerPredicates {
    private static final Phrases OPENERS = Phrases.of(InnerPredicates.class, "inner-clause-openers.txt");
    private static final Phrases PERCENT = Phrases.of(InnerPredicates.class, "percent-words.txt");
    private static final long HAD = Tokens.fold("had");
    private static final long AS = Tokens.fold("as");
    private static final long SOON = Tokens.fold("soon");
    private static final long WOULD = Tokens.fold("would");
    private static final long WHICH = Tokens.fold("which");

    /** The words of a share and those whose share it is are no more. */
    private static final int SHARE = 9;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final Clauses clauses;

    public InnerPredicates(NounPhrases phrases, Elements elements) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        clauses = new Clauses(phrases, elements);
    }

    /** Whether a word that may attribute is such a verb of what the last cue reports. */
    public boolean isInside(int k, @Nullable Cue last) {
        return last != null
                && (isPassive(k, last)
                        || isState(k, last)
                        || isWordSaid(k, last)
                        || isOfPaper(k, last)
                        || isWarned(k, last)
                        || wouldSay(k, last)
                        || isPredicate(k, last));
    }

    private boolean isPredicate(int k, Cue last) {
        return last.kind() == Cue.Kind.PLAIN
                && elements.isCueVerb(k)
                && (isBase(k, last)
                        || isOfPast(k, last)
                        || last.takes('t') && (isOfShare(k, last) || isAhead(last) && isOfClause(k, last)));
    }

    /** "accepted that a nurse should have been [called]", "It is understood he was [told]": what was done to whom a clause tells of. */
    private boolean isPassive(int k, Cue last) {
        return elements.isCueVerb(k)
                && elements.isPassive(elements.subjectEnd(k), k)
                && (last.takes('t') && elements.is(behind(last), WordKind.THAT) || isImpersonal(last))
                && elements.subjectEnd(k) > behind(last) - 1
                && isOneClause(behind(last), k);
    }

    /** "It is [understood]": what is told, by whom is not said. */
    private boolean isImpersonal(Cue last) {
        int verb = elements.at(last.head());
        int it = elements.subjectEnd(verb);
        return elements.is(it, WordKind.IT) && elements.isPassive(it, verb);
    }

    /** "said Lee had met them and was [confident] that", "says it hopes for a truce and is [willing] to talk": a state of whom a clause tells. */
    private boolean isState(int k, Cue last) {
        int and = elements.subjectEnd(k);
        boolean passive = elements.isPassive(and, k) && !elements.is(k + 1, WordKind.BY); // "was expected"
        return (!elements.isCueVerb(k) || passive)
                && switch (elements.kind(k)) {
                    case WORD, VERB_ING, VERB_ED -> true; // "confident", "willing"
                    default -> false;
                }
                && elements.isAndBut(and)
                && elements.is(and + 1, WordKind.BE)
                && last.kind() == Cue.Kind.PLAIN
                && last.takes('t')
                && last.takes('q')
                && last.source() != PhraseSpan.NONE
                && hasVerb(behind(last), and)
                && isOneClause(behind(last), and);
    }

    private boolean hasVerb(int from, int to) {
        boolean verb = elements.verbs(from, to, 1) > 0;
        for (int j = from + 1; j < to && !verb; j++) {
            verb = elements.is(j, WordKind.VERB_S);
        }
        return verb;
    }

    /** "told police she had been [warned] to stay": what was done to whom a clause begins with, right behind who hears it. */
    private boolean isWarned(int k, Cue last) {
        int subject = elements.subjectEnd(k);
        boolean clause = elements.isCueVerb(k)
                && last.kind() == Cue.Kind.PLAIN
                && last.takes('o')
                && last.takes('q')
                && (elements.is(subject, WordKind.HE)
                        || elements.is(subject, WordKind.SHE)
                        || elements.is(subject, WordKind.THEY))
                && elements.isPassive(subject, k)
                && subject > behind(last);
        for (int j = behind(last); clause && j < subject; j++) {
            clause = elements.kind(j).isPhrase();
        }
        return clause;
    }

    /** "said evidence would be given by a nurse, who would [say] it rained": what is yet to be said, as somebody told. */
    private boolean wouldSay(int k, Cue last) {
        int who = elements.subjectEnd(k);
        return elements.isCueVerb(k)
                && last.kind() == Cue.Kind.PLAIN
                && last.takes('t')
                && last.takes('q')
                && elements.isRelativePronoun(who)
                && elements.is(who - 1, WordKind.COMMA)
                && elements.fold(who + 1) == WOULD
                && who - 1 > behind(last)
                && isOneClause(behind(last), who - 1)
                && elements.verbs(behind(last), who - 1, 1) > 0;
    }

    /** "said it had letters [showing] that he knew", "cited a study that [found] it": what papers show which are told of. */
    private boolean isOfPaper(int k, Cue last) {
        int paper = elements.isRelativePronoun(k - 1) || elements.is(k - 1, WordKind.THAT) ? k - 2 : k - 1;
        if (!elements.is(paper, WordKind.PAPER)
                || last.kind() != Cue.Kind.PLAIN
                || elements.quotes(k, elements.count())) {
            return false;
        }
        if (last.takes('n') && last.act() == Act.SPEECH && last.source() != PhraseSpan.NONE) {
            boolean object = paper > behind(last) && (paper < k - 1 || elements.is(k, WordKind.VERB_ING));
            for (int j = behind(last); object && j < paper; j++) {
                object = elements.kind(j).isPhrase();
            }
            return object;
        }
        return elements.is(k, WordKind.VERB_ING)
                && paper == k - 1
                && last.takes('t')
                && last.source() != PhraseSpan.NONE
                && k - 2 > behind(last)
                && elements.verbs(behind(last), k - 1, 1) > 0
                && isOneClause(behind(last), k);
    }

    /** "said nobody believed a word the mayor [said]": the verb of what is told of a word. */
    private boolean isWordSaid(int k, Cue last) {
        if (!last.takes('t')) {
            return false;
        }
        int left = elements.subjectEnd(k);
        int low = behind(last);
        boolean thing = false;
        for (int j = left - 1; !thing && j > low && j > left - SHARE; j--) {
            thing = BareRelatives.isThing(elements.fold(j));
        }
        int word = thing ? elements.firstOf(phrases.endingAt(elements, left)) - 1 : -1;
        return word > low
                && BareRelatives.isThing(elements.fold(word))
                && isOneClause(low, word)
                && elements.verbs(low, word, 1) > 0;
    }

    private boolean isOfClause(int k, Cue last) {
        return isOfThing(k, last) || isBehindReason(k, last) || isPluperfect(k, last);
    }

    /** "said he had left and [had told] her so": as far back as what was done before it. */
    private boolean isPluperfect(int k, Cue last) {
        int left = elements.subjectEnd(k);
        boolean joined = elements.isAndBut(left)
                && elements.fold(left + 1) == HAD
                && !elements.quotes(k, elements.count())
                && elements.fold(elements.subjectEnd(elements.at(last.head())) + 1) != HAD;
        for (int j = left - 1; joined && j > behind(last) && j > left - Elements.NEAR; j--) {
            if (elements.fold(j) == HAD) {
                return true;
            }
            joined = !elements.is(j, WordKind.SEMICOLON) && !elements.is(j, WordKind.QUOTATION);
        }
        return false;
    }

    /** "found 61 percent of cooks [wanted] it, while nine percent [said] no": what a share of those asked think, as a poll tells. */
    private boolean isOfShare(int k, Cue last) {
        int left = elements.subjectEnd(k);
        if (!last.takes('d') && last.act() != Act.WRITING || elements.quotes(k, elements.count())) {
            return false;
        }
        boolean percent = false;
        for (int j = left; j >= behind(last) && j > left - SHARE; j--) {
            if (elements.is(j, WordKind.NUMBER)) {
                return percent && isOneSentence(behind(last), j);
            }
            percent |= PERCENT.has(elements.fold(j)) || elements.is(j, WordKind.SIGN);
            boolean inside = elements.is(j, WordKind.OF)
                    || elements.is(j, WordKind.PREPOSITION)
                    || elements.is(j, WordKind.PERSONS)
                    || elements.is(j, WordKind.SIGN)
                    || elements.kind(j).isPhrase();
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    /** Whether who says it stands ahead of the cue, in a clause of its own. */
    private boolean isAhead(Cue last) {
        int source = elements.firstOf(last.source());
        return source >= 0
                && !elements.isRelativePronoun(elements.subjectEnd(elements.at(last.head())))
                && PhraseSpan.from(last.source()) < last.from()
                && last.act() != Act.THOUGHT
                && !elements.isRelativePronoun(source)
                && !elements.isRelativePronoun(source - 1);
    }

    /** "should keep the peace and [oppose] it": a base form that a past cannot go with, joined to one behind "should" or "to". */
    private boolean isBase(int k, Cue last) {
        int and = elements.beforeAdverb(k);
        boolean joined = (elements.is(and, WordKind.AND) || elements.is(and, WordKind.COMMA))
                && elements.is(k, WordKind.WORD)
                && elements.isBase(k)
                && (Grammar.looksPast(tokens, last.head()) || elements.is(elements.at(last.head()), WordKind.VERB_S))
                && !elements.is(
                        elements.subjectEnd(elements.at(last.head())) + 1, WordKind.HAVE); // "have hailed and say"
        for (int j = and - 1; joined && j >= behind(last) && j > and - Elements.NEAR; j--) {
            switch (elements.kind(j)) {
                case MODAL, TO -> {
                    return true;
                }
                case SEMICOLON, COLON, DASH, QUOTATION, BUT -> joined = false;
                default -> {}
            }
        }
        return false;
    }

    /** "says he met the cooks and [asked] them to go": a past joined to another, where the cue is no past. */
    private boolean isOfPast(int k, Cue last) {
        int and = elements.beforeAdverb(k);
        int low = behind(last);
        int head = elements.at(last.head());
        boolean joined = elements.is(and, WordKind.AND)
                && elements.isPast(k)
                && elements.is(head, WordKind.VERB_S)
                && elements.isCueVerb(head)
                && elements.subjectEnd(head) == head - 1
                && last.takes('t')
                && !elements.quotes(k, elements.count())
                && isOneClause(low, and);
        boolean past = false;
        for (int j = low + 1; joined && j < and; j++) {
            past |= elements.is(j, WordKind.VERB_ED) || clauses.isPast(j);
        }
        return past;
    }

    /** "asks whether there are “any snags” that might [explain] it": the verb of a clause that tells of a thing in what is said. */
    private boolean isOfThing(int k, Cue last) {
        int that = elements.subjectEnd(k);
        boolean tells = elements.is(that, WordKind.THAT)
                && that > behind(last) + 1
                && (elements.is(that - 1, WordKind.QUOTATION) || elements.is(that - 1, WordKind.WORD))
                && !elements.isCueVerb(that - 1)
                && !elements.quotes(k, elements.count());
        return tells && isOneClause(behind(last), that - 1) && elements.verbs(behind(last), that, 1) > 0;
    }

    /** "said she left after a cook [boasted] of it": the verb of the clause that tells when something was, or why. */
    private boolean isBehindReason(int k, Cue last) {
        int left = elements.subjectEnd(k);
        long subject = left < 1 ? PhraseSpan.NONE : phrases.endingAt(elements, left);
        int opener = elements.firstOf(subject) - 1;
        long fold = elements.fold(opener);
        boolean inWhich =
                fold == WHICH && elements.is(opener - 1, WordKind.PREPOSITION); // "a shed in which a cook [found] it"
        boolean soon = fold == AS && elements.fold(opener - 1) == SOON; // "fled as soon as a cook [found] it"
        return (inWhich || soon || OPENERS.has(fold))
                && opener > behind(last) + 1
                && clauses.isClause(behind(last) + Elements.bit(elements.is(behind(last), WordKind.THAT)))
                && isOneClause(behind(last), opener);
    }

    private boolean isOneSentence(int from, int to) {
        for (int j = from; j < to; j++) {
            if (elements.is(j, WordKind.COLON) || elements.is(j, WordKind.SEMICOLON)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOneClause(int from, int to) {
        for (int j = from; j < to; j++) {
            switch (elements.kind(j)) {
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, BUT -> {
                    return false;
                }
                default -> {}
            }
        }
        return to - from < Elements.NEAR;
    }

    private int behind(Cue last) {
        int k = elements.at(Math.min(last.to(), elements.to()));
        return k + Elements.bit(elements.is(k, WordKind.CALENDAR));
    }
}
