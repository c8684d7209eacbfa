package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Where the words end of a clause with “who” on the subject of its sentence: ahead of the verb of that, "Rowers who complained about [the toll]
 * have left", "A rower who was told [to pay] has left".
 */
final class SubjectClauseEnds {
    private static final Phrases QUESTIONS = Phrases.of(ClauseEnds.class, "question-openers.txt");

    private final Elements elements;
    private final Clauses clauses;

    SubjectClauseEnds(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        if (start != cue.to()) {
            return end;
        }
        boolean told = cue.source() == PhraseSpan.NONE;
        int who = told ? elements.at(cue.from()) - 1 : elements.at(PhraseSpan.from(cue.source()));
        int first = elements.at(start);
        boolean thing = told
                ? elements.is(first, WordKind.TO)
                : !cue.takes('t') || elements.is(first, WordKind.PREPOSITION); // no "who said the toll is high"
        if (!thing || !elements.is(who, WordKind.WHO) || !isSubject(who)) {
            return end;
        }
        int verb = verb(first, elements.at(end));
        return verb < 0 ? end : elements.first(elements.is(verb - 1, WordKind.ADVERB) ? verb - 1 : verb);
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
                    case VERB_S -> elements.form(k) != Phrases.NONE && elements.is(k - 1, WordKind.ADVERB);
                    default -> clauses.isPast(k);
                };
    }
}
