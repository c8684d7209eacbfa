package dev.dateline.parser.quote.edge;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.SetPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Where the words end of a clause with “who” on the subject of its sentence: ahead of the verb of that, "Rowers who complained about [the toll]
 * have left", "A rower who was told [to pay] has left"; and of an adjective on it, "Rowers unhappy [with the toll] have left".
 */
final class SubjectClauseEnds {
    private static final Phrases QUESTIONS = Phrases.of(ClauseEnds.class, "question-openers.txt");
    private static final Phrases PLURAL = Phrases.of(SetPhrases.class, "plural-auxiliaries.txt");
    private static final Phrases HOW = Phrases.of(SetPhrases.class, "behind-objects.txt");
    private static final int STATE = AttributionWords.sort("state-adjective");
    private static final long OPPOSED = Tokens.fold("opposed");

    private final Elements elements;
    private final Clauses clauses;

    SubjectClauseEnds(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        if (isDoing(cue, start)) {
            int verb = verbBehindDeed(cue, elements.at(start), elements.at(end));
            return verb < 0 ? end : ahead(verb);
        }
        if (isThought(cue, start)) {
            int verb =
                    verbBehindState(overParticiples(elements.at(start) + 1), elements.at(end)); // "to have been [sunk]"
            return verb < 0 ? end : ahead(verb);
        }
        if (isReduced(cue, start)) {
            int verb = verbBehindState(elements.at(start), elements.at(end));
            return verb < 0 ? end : ahead(verb);
        }
        if (start != cue.to()) {
            return end;
        }
        boolean told = cue.source() == PhraseSpan.NONE;
        int who = told ? elements.at(cue.from()) - 1 : elements.firstOf(cue.source());
        int first = elements.at(start);
        if (!elements.is(who, WordKind.WHO) || !isSubject(who)) {
            return end;
        }
        int verb = verb(first, elements.at(end));
        boolean thing = elements.is(first, WordKind.PREPOSITION)
                || (told
                        ? elements.is(first, WordKind.TO) || elements.is(first, WordKind.OF)
                        : !cue.takes('t') || isOfSeveral(first, verb));
        return verb < 0 || !thing ? end : ahead(verb); // no "who said the toll is high"
    }

    private int ahead(int verb) {
        return elements.first(elements.is(verb - 1, WordKind.ADVERB) ? verb - 1 : verb);
    }

    /** "[Rowers] unhappy with", "[Rowers] opposed to": whether a cue tells what the subject is like, and opens no sentence of its own. */
    private boolean isReduced(Cue cue, int start) {
        int head = elements.at(cue.head());
        boolean state =
                elements.sort(head) == STATE || elements.fold(head) == OPPOSED && elements.is(head + 1, WordKind.TO);
        return state
                && cue.to() == cue.from() + 1
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) == cue.from()
                && start - cue.to() < 2
                && !elements.is(head + 1, WordKind.THAT) // "Rowers unhappy that the toll rose have left"
                && isSubject(head);
    }

    /** "[Rowers] thought to be late": whether a cue tells what somebody thinks of the subject, and not who. */
    private boolean isThought(Cue cue, int start) {
        int head = elements.at(cue.head());
        return elements.isPast(head)
                && elements.is(head + 1, WordKind.TO)
                && cue.source() == PhraseSpan.NONE
                && cue.to() == cue.from() + 1
                && start == cue.to()
                && isSubject(head);
    }

    /** "[Rowers] seeking a seat": whether a cue is what the subject does, and no "that" follows it. */
    private boolean isDoing(Cue cue, int start) {
        int head = elements.at(cue.head());
        return elements.is(head, WordKind.VERB_ING)
                && cue.to() == cue.from() + 1
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) == cue.from()
                && start == cue.to()
                && !elements.is(head + 1, WordKind.THAT)
                && isSubject(head);
    }

    /** The verb of the sentence behind what its subject does: no verb of a clause that is told, "rowers saying it [has been] late"; or -1. */
    private int verbBehindDeed(Cue cue, int first, int last) {
        int verb = verbBehindState(first, last);
        boolean asked = elements.is(first, WordKind.SUBORDINATOR) || QUESTIONS.has(elements.fold(first));
        boolean subject = verb == first + 1 || clauses.behindSubject(first) >= elements.at(ahead(verb));
        return verb >= 0 && (asked || cue.takes('t') && subject) ? verbBehindState(overParticiples(verb), last) : verb;
    }

    /** The last element of a verb: "has been [shut]". */
    private int overParticiples(int verb) {
        int last = verb;
        while (elements.is(last + 1, WordKind.ADVERB)
                || elements.isPast(last + 1)
                || elements.is(last + 1, WordKind.BE)
                        && (elements.is(last, WordKind.HAVE) || elements.is(last, WordKind.MODAL))) {
            last++;
        }
        return last;
    }

    /** "who know the [tide] have left": whether a verb is that of several, and the thing ahead of it is one. */
    private boolean isOfSeveral(int first, int verb) {
        int noun = verb - 1 - Elements.bit(elements.is(verb - 1, WordKind.ADVERB));
        boolean one = verb > first + 1
                && PLURAL.has(elements.fold(verb))
                && (elements.is(noun, WordKind.WORD) || elements.is(noun, WordKind.PAPER))
                && !elements.tokens().endsWith(elements.first(noun), "s")
                && !Nouns.isGroup(elements.tokens(), elements.first(noun)); // "who think the police have left"
        for (int k = first; one && k < noun; k++) {
            one = elements.kind(k).isPhrase() && !elements.is(k, WordKind.NUMBER); // "two sheep are"
        }
        return one;
    }

    /** The verb of the sentence behind such an adjective: the first that is sure to be one, else the last that may be a participle; or -1. */
    private int verbBehindState(int first, int last) {
        int past = -1;
        for (int k = first + 1; k < last && k < first + Elements.NEAR; k++) {
            switch (elements.kind(k)) {
                case COMMA, SEMICOLON, COLON, DASH, BUT, AND, THAT, WHO, SUBORDINATOR, QUOTATION, OPEN -> {
                    return past;
                }
                case HE, SHE, THEY, WE, IT, SPEAKER_I, YOU -> {
                    return past;
                }
                default -> {
                    if (QUESTIONS.has(elements.fold(k)) || elements.isRelativePronoun(k)) {
                        return past;
                    }
                    if (isMain(k)) {
                        return k;
                    }
                    past = isPastOfSubject(k) ? k : past;
                }
            }
        }
        return past;
    }

    /** "the toll [blocked] the pier": behind a noun, and ahead of what is no noun and no agent. */
    private boolean isPastOfSubject(int k) {
        boolean noun = switch (elements.kind(k - 1)) {
            case WORD, VERB_S, NAME, BODY, PERSON, PERSONS, PAPER, CALENDAR, NUMBER, ADVERB -> true;
            default -> false;
        };
        return noun
                && elements.is(k, WordKind.VERB_ED)
                && switch (elements.kind(k + 1)) {
                    case TO, ARTICLE, POSSESSIVE, OBJECT, PREPOSITION, ADVERB, CALENDAR, STOP, EDGE, NAME -> true;
                    default -> HOW.has(elements.fold(k + 1)); // "walked [out]"
                };
    }

    /** Whether “who” stands behind a phrase that opens the unit: no "It was late for rowers who", no "Ann Lee, who". */
    private boolean isSubject(int who) {
        if (who < 1 || who > Elements.NEAR || elements.is(who - 1, WordKind.COMMA)) {
            return false;
        }
        for (int k = 0; k < who; k++) {
            boolean apart = switch (elements.kind(k)) {
                case COMMA, COLON, DASH, SEMICOLON, QUOTATION, THAT, WHO, TO -> true;
                case HE, SHE, IT, THEY, WE, YOU, SPEAKER_I -> true;
                default -> clauses.isFinite(k) || clauses.isPast(k);
            };
            if (apart) {
                return false;
            }
        }
        return !elements.is(0, WordKind.PREPOSITION);
    }

    /** The verb of the sentence, where nothing opens a clause ahead of it; or -1. */
    private int verb(int first, int last) {
        for (int k = first + 1; k < last && k < first + Elements.NEAR; k++) {
            switch (elements.kind(k)) {
                case COMMA, SEMICOLON, COLON, DASH, BUT, AND, THAT, WHO, SUBORDINATOR, QUOTATION, OPEN -> {
                    return -1;
                }
                case HE, SHE, THEY, WE, IT, SPEAKER_I, YOU, NAME, PERSON, PERSONS -> {
                    return -1; // "about the boats Lee has built"
                }
                default -> {
                    if (QUESTIONS.has(elements.fold(k)) || elements.isRelativePronoun(k)) {
                        return -1;
                    }
                    if (isMain(k)) {
                        return k;
                    }
                }
            }
        }
        return -1;
    }

    private boolean isMain(int k) {
        boolean free = !elements.is(k - 1, WordKind.TO) && !elements.kind(k - 1).isArticle();
        return free
                && switch (elements.kind(k)) {
                    case BE, HAVE, MODAL -> !elements.tokens().endsWith(elements.first(k), "ing");
                    case VERB_S -> elements.isCueVerb(k) && elements.is(k - 1, WordKind.ADVERB);
                    default -> clauses.isPast(k) || elements.isListed(k, ListedWords.FINITE);
                };
    }
}
