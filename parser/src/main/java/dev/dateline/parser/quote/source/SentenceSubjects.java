package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.grammar.IssuedPapers;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the subject of a sentence the source of verbs that stand away from it: of a participle in front, "Calling it “a
 * mess”, Lee left", of one behind, "Lee walked through the hall shouting “…”", of a second verb, "The cook turned and said".
 */
public final class SentenceSubjects {
    /** How sure a source is that grammar leaves no choice of. */
    private static final int SURE = 1000;

    /** How many elements stand at most between the start of a clause and a second verb. */
    private static final int APPOSITION = 16;

    /** No more elements stand ahead of a participle that opens a sentence: "Yet in addition to [saying]", "A month after [saying]". */
    private static final int OPENING = 5;

    private static final long HAVING = Tokens.fold("having");
    private static final long SHARES = Tokens.fold("shares");
    private static final long PERCENT = Tokens.fold("percent");
    private static final long WHEN = Tokens.fold("when");
    private static final Phrases CONDITIONS = Phrases.of(SentenceSubjects.class, "condition-openers.txt");

    private final Tokens tokens;
    private final Elements elements;
    private final RuleReading rules;
    private final IssuedPapers issued;
    private final ClauseSubjects clauses;
    private final SubjectPhrases subjects;
    private final SubjectsBehind clause;
    private final MainSubjects main;
    private final AddedParticiples added;
    private final PartedParticiples parted;

    public SentenceSubjects(Workbench bench, NamedSources named, ClauseSubjects clauses) {
        NounPhrases phrases = bench.phrases();
        this.tokens = bench.narration().tokens();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.clauses = clauses;
        this.subjects = new SubjectPhrases(tokens);
        this.clause = new SubjectsBehind(phrases, elements, named);
        this.main = new MainSubjects(phrases, elements, rules, clause);
        this.added = new AddedParticiples(elements);
        this.issued = new IssuedPapers(phrases, elements, rules);
        this.parted = new PartedParticiples(bench, subjects, clause, issued);
    }

    /** Gives the cues of a unit the subject for their source where the sentence is built so. */
    public void settle(List<Cue> cues) {
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            int k = elements.at(cue.head());
            Cue before = i == 0 ? null : cues.get(i - 1);
            long closing = before == null ? PhraseSpan.NONE : added.closing(cue, before);
            long source = closing == PhraseSpan.NONE ? source(k, cue, before) : closing;
            boolean second = before != null && (isSecondVerb(k, before) || clauses.goesOn(k, cue, before));
            source = second && before != null ? before.source() : source;
            source = source == PhraseSpan.NONE ? added.teller(cues, i) : source;
            if (source != PhraseSpan.NONE) {
                cues.set(i, cue.by(clause.overExplained(source), SURE));
            } else if (before == null ? isJoined(k, cue) : isShared(k, cue, before)) {
                cues.set(i, cue.by(cue.source(), SURE));
            }
            if (before != null
                    && elements.is(k, WordKind.VERB_ING)
                    && AddedParticiples.isCut(cues.get(i).source(), before)) {
                cues.set(i, cues.get(i).by(before.source(), SURE));
            }
        }
    }

    /** The source of a cue where the sentence shows that it is another than the one read; or none. */
    private long source(int k, Cue cue, @Nullable Cue before) {
        long around = clauses.around(k, cue.source());
        if (around != PhraseSpan.NONE) {
            return around;
        }
        if (cue.source() == PhraseSpan.NONE) {
            return before == null ? missing(k) : PhraseSpan.NONE;
        }
        long inner = inner(k);
        inner = inner == PhraseSpan.NONE ? main.over(k, cue.source()) : inner;
        inner = inner == PhraseSpan.NONE ? both(k, cue.source()) : inner;
        if (inner != PhraseSpan.NONE) {
            return inner;
        }
        return elements.is(k, WordKind.COLON) ? PhraseSpan.NONE : misread(k, cue.source());
    }

    /** "When asked whom she liked, [Lee] smiled and [said]": a verb right behind another and "and", or an infinitive, has its source. */
    private boolean isSecondVerb(int k, Cue before) {
        if (before.kind() != Cue.Kind.PLAIN || before.source() == PhraseSpan.NONE) {
            return false;
        }
        int and = elements.subjectEnd(k);
        boolean right = elements.isAndBut(and) && elements.first(and) == before.to() && !clauses.isParticiple(k);
        return right || AskedThings.isSecond(elements, elements.at(before.head()), k);
    }

    /** "Lund would like to row but [fears] it is wet": a second verb whose source is the subject that nothing else can be. */
    private boolean isJoined(int k, Cue cue) {
        return cue.source() != PhraseSpan.NONE
                && cue.kind() != Cue.Kind.ACCORDING
                && !elements.is(k, WordKind.COLON)
                && cue.source() == joined(k);
    }

    /** "“No,” Lee said, and [promised] that": a second verb behind a pause or a quotation, with nobody new in front. */
    private boolean isShared(int k, Cue cue, Cue before) {
        int and = elements.subjectEnd(k);
        return cue.source() != PhraseSpan.NONE
                && cue.source() == before.source()
                && elements.is(and, WordKind.AND)
                && cue.kind() == Cue.Kind.PARTICIPLE
                && (elements.is(and - 1, WordKind.COMMA)
                        || elements.is(and - 1, WordKind.QUOTATION)
                        || elements.first(and) == before.to()); // "Lee said and promised that"
    }

    /**
     * "Shares fell after [the maker] cut its outlook and said", "Lee was six when [her uncle] took her out and said": the
     * subject of a clause that a second verb goes on with, where that of the sentence says nothing or only is something.
     */
    private long inner(int k) {
        int and = elements.subjectEnd(k);
        long main = rules.subject();
        WordKind joint = clauses.isParticiple(k) ? WordKind.COMMA : WordKind.AND; // "cut jobs, citing"
        if (!elements.is(and, joint) || main == PhraseSpan.NONE) {
            return PhraseSpan.NONE;
        }
        int verb = elements.behind(main);
        boolean mine = elements.is(verb - 1, WordKind.SPEAKER_I); // "I left when [Lee], a cook, came in and said"
        for (int j = and - 1; j > 0 && j > and - APPOSITION; j--) {
            if (mine && elements.is(j, WordKind.COMMA)) {
                continue;
            }
            switch (elements.kind(j)) {
                case SUBORDINATOR -> {
                    boolean is = elements.is(verb, WordKind.BE) && elements.fold(j) == WHEN;
                    boolean thing = tokens.fold(PhraseSpan.from(main)) == SHARES
                            || tokens.isLowerCase(PhraseSpan.to(main) - 1) && !subjects.isSomeone(main);
                    boolean inner = is || mine || thing || isPercent(verb, j);
                    long subject = verb < j && inner ? clause.at(j + 1) : PhraseSpan.NONE;
                    return subject != PhraseSpan.NONE && subjects.isSomeone(ahead(subject)) ? subject : PhraseSpan.NONE;
                }
                case COMMA, QUOTATION, SEMICOLON, COLON, DASH, AND, BUT, THAT, WHO -> {
                    return PhraseSpan.NONE;
                }
                default -> {}
            }
        }
        return PhraseSpan.NONE;
    }

    /** "[The mayor and the guild] met and [agreed]": both, where the first of two was taken for the subject of a second verb. */
    private long both(int k, long source) {
        int first = elements.firstOf(source);
        int and = elements.subjectEnd(k);
        boolean second = elements.isAndBut(and);
        boolean opens =
                second && elements.behind(source) < and && (first == 0 || first == 1 && elements.is(0, WordKind.BUT));
        long joint = opens ? clause.overJoint(source) : source;
        return joint != source && elements.behind(joint) < and ? joint : PhraseSpan.NONE;
    }

    /** "fell [9%]": what rises or falls by so much is nobody. */
    private boolean isPercent(int from, int end) {
        for (int j = from; j < end; j++) {
            if (elements.fold(j) == PERCENT || tokens.is(elements.first(j), '%')) {
                return true;
            }
        }
        return false;
    }

    /** "the maker [of flour]": a phrase up to its first preposition. */
    private long ahead(long phrase) {
        int first = elements.firstOf(phrase);
        for (int j = first + 1; j < elements.behind(phrase); j++) {
            if (elements.is(j, WordKind.OF) || elements.is(j, WordKind.PREPOSITION)) {
                return PhraseSpan.of(PhraseSpan.from(phrase), elements.first(j));
            }
        }
        return phrase;
    }

    private long missing(int k) {
        long source = fronted(k);
        return source == PhraseSpan.NONE ? joined(k) : source;
    }

    /** A source that is more than the subject, or that is a place: "[The senator left], saying", "through [Altona] chanting". */
    private long misread(int k, long source) {
        if (PhraseSpan.to(source) > elements.first(k)) {
            return PhraseSpan.NONE;
        }
        int last = elements.behind(source);
        int joint = elements.subjectEnd(k);
        boolean behind = clauses.isParticiple(k) || elements.isAndBut(joint);
        boolean whole = behind && elements.verbs(last, joint + 1, 1) == 0;
        long trimmed = whole ? subjects.beforeVerb(source) : source;
        if (trimmed != source) {
            return trimmed;
        }
        long issuer = issued.issuerAhead(k);
        if (issuer != PhraseSpan.NONE || !clauses.isParticiple(k)) {
            return issuer;
        }
        return parted.source(k, source);
    }

    /** "[Calling] it “a mess”, Lee left": the subject behind a clause that opens the sentence with a participle. */
    private long fronted(int k) {
        boolean second = k == 1
                && !elements.is(0, WordKind.QUOTATION)
                && !elements.kind(0).isVerb();
        boolean opens = k == 0 || second || isOpened(k);
        boolean having =
                k == 1 && elements.fold(0) == HAVING && elements.isCueVerb(k); // "[Having told] them, Lee left"
        if (!having && (!opens || !isParticiple(k))) {
            return PhraseSpan.NONE;
        }
        boolean condition = false;
        for (int j = k + 1; j < elements.count() && j < k + Elements.NEAR; j++) {
            condition |= CONDITIONS.has(elements.fold(j)) && (j == k + 1 || elements.is(j - 1, WordKind.THAT));
            long subject = isClauseEnd(j) ? clause.at(j + 1) : PhraseSpan.NONE;
            if (subject != PhraseSpan.NONE && !condition) {
                return subject;
            }
            condition &= subject == PhraseSpan.NONE; // "Warning that if it rains, they will sink, Lee left"
        }
        return PhraseSpan.NONE;
    }

    /** "saying", and what no list of verbs knows: "savaging". */
    private boolean isParticiple(int k) {
        return elements.isCueVerb(k) ? elements.isParticiple(k) : elements.is(k, WordKind.VERB_ING);
    }

    /** "But after [saying] so", "In addition to [saying] so": whether a preposition leads to a participle, and nobody stands in front. */
    private boolean isOpened(int k) {
        boolean opened = k <= OPENING
                && switch (elements.kind(k - 1)) {
                    case PREPOSITION, BY, SUBORDINATOR, TO -> true;
                    default -> false;
                };
        for (int j = 0; opened && j < k - 1; j++) {
            opened = switch (elements.kind(j)) {
                case AND, BUT, ADVERB, PREPOSITION, SUBORDINATOR, NUMBER, ANYONE, CALENDAR, DETERMINER, ARTICLE, WORD ->
                    true;
                case COMMA -> j == 1;
                default -> false;
            };
        }
        return opened;
    }

    /** A comma, a quotation that ends with one, or one that a pronoun stands behind: "Calling it “a mess” [he left]". */
    private boolean isClauseEnd(int j) {
        boolean he = switch (elements.kind(j + 1)) {
            case HE, SHE, THEY, WE -> true;
            default -> false;
        };
        return elements.is(j, WordKind.COMMA)
                || elements.is(j, WordKind.QUOTATION) && (he || tokens.is(elements.first(j + 1) - 2, ','));
    }

    /** "The cook turned to the door and [said]": a second verb, whose subject nothing else in the sentence can be. */
    private long joined(int k) {
        int form = elements.form(k);
        int and = elements.subjectEnd(k);
        if (form == Phrases.NONE || !elements.isAndBut(and)) {
            return PhraseSpan.NONE;
        }
        CueVerbs.Form verb = CueVerbs.form(form);
        boolean no =
                verb.takes('o') && elements.isPassive(and, k) || verb.base() || verb.participle(); // "and was told"
        long subject = no || !verb.takes('t') && !verb.takes('o') ? PhraseSpan.NONE : rules.subject();
        if (subject == PhraseSpan.NONE || PhraseSpan.to(subject) > elements.first(k)) {
            return PhraseSpan.NONE;
        }
        subject = clause.overJoint(subject);
        int last = elements.behind(subject);
        for (int j = last; j < k; j++) {
            if (elements.is(j, WordKind.THAT) || elements.is(j, WordKind.WHO) || elements.is(j, WordKind.QUOTATION)) {
                return PhraseSpan.NONE;
            }
        }
        long trimmed = subjects.beforeVerb(subject);
        boolean verbal = trimmed != subject || clause.isVerb(last, clause.isNamed(subject));
        return verbal && subjects.isSomeone(trimmed) ? trimmed : PhraseSpan.NONE;
    }
}
