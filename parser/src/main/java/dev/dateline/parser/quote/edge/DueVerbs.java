package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * The verb of a sentence that its subject still waits for, behind what is told inside of that: "the group that opposes the weir and
 * the toll [has] raised two million", "opposing the toll [is] no crime". Another verb may belong to a thing, "the boat [Lee] has built",
 * or to what is told, "rowers who say [the toll] is high".
 */
final class DueVerbs {
    private static final Phrases QUESTIONS = Phrases.of(ClauseEnds.class, "question-openers.txt");

    private final Elements elements;
    private final Clauses clauses;

    DueVerbs(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The token ahead of a verb, or of an adverb there. */
    int ahead(int verb) {
        return elements.first(elements.is(verb - 1, WordKind.ADVERB) ? verb - 1 : verb);
    }

    /** The verb behind the first element of what a cue tells, ahead of the last; or -1. */
    int behind(Cue cue, int first, int last) {
        int told = -1; // a verb of what is told, or else the one that is due
        int past = -1; // a verb, or a participle
        int limit = Math.min(Math.min(last, elements.count()), first + Elements.NEAR);
        for (int k = first + 1; k < limit; k++) {
            if (isStop(k) || told > 0 && elements.is(k, WordKind.AND)) {
                return past > 0 && hasObject(past) ? past : isEqual(cue, told) ? told : -1;
            }
            boolean sure = isSure(k);
            if (!sure && !isPast(k)) {
                continue;
            }
            boolean inner = told < 0 && isTold(cue, first, k);
            if (inner) {
                told = k;
            } else if (!isOfThing(k, first)) {
                if (sure) {
                    return k;
                }
                past = k;
            }
            k = sure || inner ? overGroup(k) : k;
        }
        if (past > 0 && (told < 0 || past > told)) {
            return past;
        }
        return cue.takes('n') ? told : -1;
    }

    /** "To know the tide [is] to know that the boats are late". */
    private boolean isEqual(Cue cue, int verb) {
        return elements.is(elements.at(cue.head()) - 1, WordKind.TO)
                && elements.is(verb, WordKind.BE)
                && elements.is(verb + 1, WordKind.TO);
    }

    /** "rowers who say [the toll] is high", "cooks asking [whether] it is": whether a verb is that of the clause that a cue tells. */
    private boolean isTold(Cue cue, int first, int verb) {
        boolean asked = elements.is(first, WordKind.SUBORDINATOR) || QUESTIONS.has(elements.fold(first));
        boolean subject = verb == first + 1
                || clauses.isPronoun(first)
                || subjectOf(verb) <= first
                || clauses.behindSubject(first) >= elements.at(ahead(verb));
        return asked || cue.takes('t') && subject;
    }

    private boolean isStop(int k) {
        return switch (elements.kind(k)) {
            case COMMA, SEMICOLON, COLON, DASH, BUT, THAT, WHO, SUBORDINATOR, QUOTATION, OPEN -> true;
            case HE, SHE, THEY, WE, IT, SPEAKER_I, YOU -> elements.kind(k + 1).isVerb() || elements.isPast(k + 1);
            default -> QUESTIONS.has(elements.fold(k)) || elements.isRelativePronoun(k);
        };
    }

    /** Whether a word is a verb and no participle. */
    private boolean isSure(int k) {
        boolean free = switch (elements.kind(k - 1)) {
            case TO, ARTICLE, POSSESSIVE, HAVE, MODAL, BE -> false;
            default -> true;
        };
        return free
                && switch (elements.kind(k)) {
                    case BE, HAVE, MODAL -> !elements.tokens().endsWith(elements.first(k), "ing");
                    default -> elements.isListed(k, ListedWords.FINITE);
                };
    }

    /** "the toll [blocked] the pier", "the toll [fell]": behind a noun, and ahead of what is no noun and no agent. */
    private boolean isPast(int k) {
        boolean noun = switch (elements.kind(k - 1)) {
            case WORD, VERB_S, NAME, BODY, PERSON, PERSONS, PAPER, CALENDAR, NUMBER, ADVERB, OBJECT -> true;
            default -> false;
        };
        return noun
                && (elements.is(k, WordKind.VERB_ED) || clauses.isPast(k))
                && switch (elements.kind(k + 1)) {
                    case TO, ARTICLE, POSSESSIVE, OBJECT, PREPOSITION, ADVERB, CALENDAR, STOP, EDGE, NAME, VERB_ING ->
                        true;
                    default -> false;
                };
    }

    private boolean hasObject(int past) {
        return switch (elements.kind(past + 1)) {
            case ARTICLE, POSSESSIVE, OBJECT, NAME -> true;
            default -> false;
        };
    }

    /** The last element of a verb: "has been [shut]". */
    private int overGroup(int verb) {
        int last = verb;
        while (elements.kind(last + 1).isBetween() || elements.isPast(last + 1)) {
            last++;
        }
        return last;
    }

    /** The element that the phrase ahead of a verb begins with. */
    private int subjectOf(int verb) {
        int k = verb;
        while (elements.is(k - 1, WordKind.ADVERB)) {
            k--;
        }
        boolean name = elements.is(k - 1, WordKind.NAME);
        while (name ? isName(k - 1) : isOfPhrase(k - 1)) {
            k--;
            if (elements.kind(k).isArticle() || elements.is(k, WordKind.DETERMINER)) {
                return k;
            }
        }
        return k;
    }

    private boolean isName(int k) {
        return elements.is(k, WordKind.NAME) || elements.is(k, WordKind.TITLE);
    }

    private boolean isOfPhrase(int k) {
        return elements.is(k, WordKind.PERSONS) || elements.kind(k).isPhrase() && !elements.is(k, WordKind.VERB_ED);
    }

    /** "the boat [Lee] has built", "the boat [the port] has built": whether the subject of a verb stands right behind a thing. */
    private boolean isOfThing(int verb, int first) {
        int subject = subjectOf(verb);
        boolean thing = switch (elements.kind(subject - 1)) {
            case WORD, VERB_S, PERSONS, PAPER, BODY -> true;
            default -> false;
        };
        return subject < verb && subject - 1 >= first && thing;
    }
}
