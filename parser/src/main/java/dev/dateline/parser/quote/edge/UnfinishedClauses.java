package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import org.jspecify.annotations.Nullable;

/** What stands ahead of the verb of a clause that is said, and is no clause yet: "said [the problems of the poor] and big money are so large". */
final class UnfinishedClauses {
    private static final Phrases TOPIC = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");

    private final Elements elements;
    private final Clauses clauses;

    UnfinishedClauses(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** Whether a content stops ahead of its clause's verb. */
    boolean has(Cue cue, @Nullable Cue next, int start, int end) {
        int last = elements.at(end);
        int first = elements.at(start);
        if (isMarkedSubject(first, last) || isDescribedSubject(first, last) && isOfMain(cue)) {
            return true;
        }
        boolean opens =
                elements.is(first, WordKind.THAT) && first + 1 < last; // "noted [that the port] in the past has"
        first += Elements.bit(opens);
        boolean that = elements.is(first - 1, WordKind.THAT);
        boolean thing = last < elements.count()
                && !mayEnd(last)
                && isTold(cue, that)
                && (!opens || goesOnAt(first, last))
                && !ListedWords.is(elements.tokens(), start, ListedWords.TIME_SPAN) // "she said, hours after he left"
                && (opensSubject(first)
                        || isDetermined(first, last)
                        || that && isPeople(first, last)
                        || last == first + 1 && clauses.isPronoun(first)
                        || isAhead(first, last, that))
                && !elements.is(last - 1, WordKind.QUOTATION);
        if (!thing) {
            return false;
        }
        boolean sure = !elements.is(last, WordKind.COMMA) && !elements.quotes(first, last) && !isQuoted(next);
        for (int k = first; thing && k < last; k++) {
            boolean tells = elements.is(k, WordKind.VERB_ED) && elements.is(k + 1, WordKind.PREPOSITION); // "fell into"
            boolean participle = elements.is(k, WordKind.VERB_ED)
                    && (elements.kind(k - 1).isArticle() || elements.is(k + 1, WordKind.BY));
            thing = tells || participle || !elements.kind(k).isVerb() && !clauses.isPast(k);
            sure &= !tells;
        }
        return thing && (elements.finite(last, elements.count()) > 0 || sure && hasVerb(next, last));
    }

    /** "warned [that such “talk”] poses a threat": whether quoted words end the subject of a clause within, ahead of its verb. */
    private boolean isMarkedSubject(int first, int last) {
        int that = last - 1;
        boolean verb = clauses.isFinite(last) || elements.is(last, WordKind.VERB_S);
        if (!verb || !elements.is(that, WordKind.QUOTATION)) {
            return false;
        }
        int begin = Math.max(first, last - Elements.NEAR);
        while (that > begin && !elements.is(that, WordKind.THAT) && isOfSubject(that)) {
            that--;
        }
        return that > first && elements.is(that, WordKind.THAT) && elements.isCueVerb(that - 1);
    }

    /** Whether a cue is the verb of a sentence that may tell a clause: no "who proposed the pier, built in May, has left". */
    private boolean isOfMain(Cue cue) {
        int source = elements.firstOf(cue.source());
        return cue.takes('t')
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) <= cue.from()
                && !elements.is(source, WordKind.WHO)
                && !elements.isRelativePronoun(source)
                && !elements.is(elements.at(cue.head()), WordKind.VERB_ING);
    }

    /** "concedes [its plan], launched in May, has been slow": whether a participle between commas parts a subject from its verb. */
    private boolean isDescribedSubject(int first, int comma) {
        if (!elements.is(comma, WordKind.COMMA) || !elements.isPast(comma + 1)) {
            return false;
        }
        int close = comma + 2;
        while (close < comma + Elements.NEAR && isOfParticiple(close)) {
            close++;
        }
        return elements.is(close, WordKind.COMMA) && isAuxiliary(close + 1) && elements.finite(first, comma) == 0;
    }

    /** "has", "was"; but "being". */
    private boolean isAuxiliary(int k) {
        return switch (elements.kind(k)) {
            case BE, HAVE, MODAL -> !elements.tokens().endsWith(elements.first(k), "ing");
            default -> false;
        };
    }

    private boolean isOfParticiple(int k) {
        return switch (elements.kind(k)) {
            case COMMA, SEMICOLON, COLON, DASH, STOP, EDGE, BE, HAVE, MODAL, WHO, THAT, SUBORDINATOR -> false;
            default -> !clauses.isPronoun(k);
        };
    }

    private boolean isOfSubject(int k) {
        return elements.is(k, WordKind.QUOTATION)
                || elements.kind(k).isPhrase() && !elements.kind(k).isVerb();
    }

    /** Whether a clause has to stand behind a cue: behind "that", a verb that takes nothing else, or ahead of another verb of saying. */
    private boolean isTold(Cue cue, boolean that) {
        if (cue.kind() == Cue.Kind.ACCORDING) {
            return false;
        }
        boolean ahead = cue.source() != PhraseSpan.NONE && PhraseSpan.from(cue.source()) < cue.from();
        return ahead && WholeClauses.CLAUSAL.has(elements.fold(elements.at(cue.head())))
                || that && cue.takes('t') && (ahead || cue.source() == PhraseSpan.NONE);
    }

    /** "told the court that [the port] said, “…”": whether the next cue has words of its own in marks. */
    private boolean isQuoted(@Nullable Cue next) {
        return next != null && next.takes('q') && elements.quotes(elements.at(next.to()), elements.count());
    }

    /** Whether the verb is still to come. */
    private boolean hasVerb(@Nullable Cue next, int last) {
        boolean verb = next != null && next.kind() == Cue.Kind.PLAIN && next.from() >= elements.first(last)
                || elements.verbs(last, elements.count(), 1) > 0;
        for (int k = last; !verb && k < Math.min(elements.count(), last + Elements.NEAR); k++) {
            verb = clauses.isPast(k);
        }
        return verb;
    }

    /** "that the port[, had] left", "that in May[, it] left"; but "that the ships exist[, they] left": whether a comma is inside of a clause. */
    private boolean goesOnAt(int first, int last) {
        return !elements.is(last, WordKind.COMMA)
                || elements.is(first, WordKind.PREPOSITION)
                || elements.kind(last + 1).isVerb();
    }

    /** "said [at one point], a cook asked them": what tells when or where of a clause behind it. */
    private boolean isAhead(int first, int comma, boolean that) {
        int subject = comma + 1 + Elements.bit(elements.is(comma + 1, WordKind.ADVERB)); // "[even] cooks left"
        return elements.is(first, WordKind.PREPOSITION)
                && (that || !TOPIC.has(elements.fold(first))) // "insisted on paying"
                && elements.is(comma, WordKind.COMMA)
                && (clauses.isClause(subject) || subject > comma + 1 && clauses.isFinite(subject));
    }

    private boolean opensSubject(int k) {
        return elements.kind(k).isArticle() || elements.is(k, WordKind.NAME) || elements.is(k, WordKind.VERB_S);
    }

    /** "said [most ferries] were sold": a noun with a word ahead of it that is no article. */
    private boolean isDetermined(int first, int last) {
        return elements.is(first, WordKind.DETERMINER) && !elements.is(last, WordKind.COMMA);
    }

    /** "that [harbour cooks] and even rowers": people, and no more than one word ahead of them. */
    private boolean isPeople(int first, int last) {
        int people = first + Elements.bit(elements.is(first, WordKind.WORD));
        return elements.is(people, WordKind.PERSONS) && people + 1 == last || elements.is(first, WordKind.PERSONS);
    }

    /** "said a few words [and sat down]": whether something else that the subject does may stand here, or the sentence ends. */
    private boolean mayEnd(int k) {
        return switch (elements.kind(k)) {
            case STOP -> k == elements.count() - 1; // "of Altona, N.D., had offered"
            case SEMICOLON, COLON, DASH, BUT, QUOTATION, CLOSE -> true;
            case AND -> elements.kind(k + 1).isVerb() || clauses.isPast(k + 1);
            default -> false;
        };
    }
}
