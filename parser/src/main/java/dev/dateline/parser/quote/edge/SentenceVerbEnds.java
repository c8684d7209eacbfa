package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Where words end that are told inside of the subject of a sentence or of one of its clauses, whose verb is still to come: of a
 * participle or an infinitive that is the subject, "Opposing [the toll] is no crime", of a clause that tells of it, "The group that
 * opposes [the weir] has left", and of what its noun is to do, "The first rower to endorse [her] was Ann Holm".
 */
final class SentenceVerbEnds {
    private final Elements elements;
    private final Clauses clauses;
    private final DueVerbs dueVerbs;

    SentenceVerbEnds(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
        dueVerbs = new DueVerbs(elements, clauses);
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        int head = elements.at(cue.head());
        int first = elements.at(start);
        if (start != cue.to() || elements.is(first, WordKind.THAT) || cue.kind() == Cue.Kind.ACCORDING) {
            return end;
        }
        if (!isSubject(head) && !isOfSubject(head) && !isDue(head, first) && !isDoneBySubject(cue, head)) {
            return end;
        }
        int verb = dueVerbs.behind(cue, first, elements.at(end));
        return verb < 0 ? end : dueVerbs.ahead(verb);
    }

    /** "[Opposing] the toll is", "[To oppose] it is": whether the cue opens its clause and is its subject. */
    private boolean isSubject(int head) {
        boolean gerund = elements.is(head, WordKind.VERB_ING);
        boolean infinitive = elements.is(head - 1, WordKind.TO);
        return gerund && opensClause(head) || infinitive && opensClause(head - 1);
    }

    /** "The polls [that show]": whether the cue is the verb of a clause on a noun that nothing has been told of. */
    private boolean isOfSubject(int head) {
        int pronoun = elements.subjectEnd(head);
        return elements.isRelativePronoun(pronoun) && isNoun(pronoun - 1) && isBareSubject(pronoun);
    }

    /** "[Rowers demanding] a toll": whether a participle tells what the subject does. */
    private boolean isDoneBySubject(Cue cue, int head) {
        return elements.is(head, WordKind.VERB_ING)
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) == cue.from()
                && isNoun(head - 1)
                && isBareSubject(head);
    }

    /** "[Attempts to stop] the ferry", "[plans] to stop it": whether a noun tells what is to be done, and nothing of it has been told. */
    private boolean isDue(int head, int first) {
        int to = elements.is(head - 1, WordKind.TO) ? head - 1 : elements.is(first, WordKind.TO) ? first : -1;
        return to > 0 && isNoun(to - 1) && !mayBeVerb(to - 1) && isBareSubject(to);
    }

    /** "they [plan] to", "rowers [hope] to". */
    private boolean mayBeVerb(int k) {
        boolean owned = switch (elements.kind(k - 1)) {
            case ARTICLE, POSSESSIVE, DETERMINER, CLITIC, NUMBER -> true;
            default -> false;
        };
        boolean verb = elements.isCueVerb(k) || elements.sort(k) != AttributionWords.NONE;
        return verb && !owned && !opensClause(k);
    }

    private boolean isNoun(int k) {
        return switch (elements.kind(k)) {
            case WORD, VERB_S, PERSON, PERSONS, PAPER, BODY, NAME -> true;
            default -> false;
        };
    }

    /** Whether a noun phrase opens the clause that ends ahead of an element, and no verb stands in it. */
    private boolean isBareSubject(int behind) {
        for (int k = behind - 1; k > behind - Elements.NEAR; k--) {
            if (opensClause(k)) {
                return opensSubject(k);
            }
            boolean inside = switch (elements.kind(k)) {
                case OF, PREPOSITION, AND, ADVERB, CALENDAR, PERSONS -> true;
                default -> elements.kind(k).isPhrase();
            };
            if (!inside || elements.is(k, WordKind.VERB_ED) || clauses.isFinite(k) || clauses.isPast(k)) {
                return false;
            }
        }
        return false;
    }

    private boolean opensSubject(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NUMBER, PERSONS, NAME, WORD, VERB_S -> true;
            default -> false;
        };
    }

    /** Whether a clause begins with an element: the unit, behind "but", or behind the comma of what opens the unit. */
    private boolean opensClause(int k) {
        if (k == 0 || k == elements.opening()) {
            return true;
        }
        int comma = k - 1;
        if (!elements.is(comma, WordKind.COMMA)) {
            return elements.is(comma, WordKind.BUT) || elements.is(comma, WordKind.SEMICOLON);
        }
        int opener = elements.opening();
        boolean fronted = switch (elements.kind(opener)) {
            case PREPOSITION, SUBORDINATOR, CALENDAR, ADVERB -> comma - opener < Elements.NEAR;
            default -> false;
        };
        for (int j = opener; fronted && j < comma; j++) {
            fronted = !elements.is(j, WordKind.COMMA);
        }
        return fronted;
    }
}
