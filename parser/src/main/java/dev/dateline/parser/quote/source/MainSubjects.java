package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The subject of a sentence, where what was taken for a source stands in a clause in front of it, or only says what it is. */
final class MainSubjects {
    private static final long FOR = Tokens.fold("for");
    private static final Phrases SINGLING = Phrases.of(MainSubjects.class, "singling-words.txt");

    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectsBehind clause;
    private final AsSubjects as;
    private final SubjectPhrases subjects;
    private final RuleReading rules;

    MainSubjects(NounPhrases phrases, Elements elements, RuleReading rules, SubjectsBehind clause) {
        this.phrases = phrases;
        this.rules = rules;
        this.elements = elements;
        this.clause = clause;
        this.as = new AsSubjects(phrases, elements);
        this.subjects = new SubjectPhrases(elements.tokens());
    }

    /** The subject of the sentence where it is the source of a cue and not the phrase chosen; or none. */
    long over(int k, long source) {
        long subject = singled(k, source);
        subject = subject == PhraseSpan.NONE ? purposed(k, source) : subject;
        return subject == PhraseSpan.NONE ? behindFronted(k, source) : subject;
    }

    /** "[Ann Lee] used letters from friends to [defend] it": who does something with papers that do not speak for themselves; or none. */
    private long purposed(int k, long source) {
        if (!elements.is(k - 1, WordKind.TO)) {
            return PhraseSpan.NONE;
        }
        int before = elements.firstOf(source) - 1;
        boolean object = PhraseSpan.to(source) == elements.first(k - 1)
                && elements.is(elements.at(SubjectPhrases.head(elements.tokens(), source)), WordKind.PAPER)
                && switch (elements.kind(before)) {
                    case AND, VERB_ED -> true;
                    case PREPOSITION -> elements.fold(before) != FOR; // "for [papers] to show it"
                    default -> false;
                };
        long subject = object ? rules.subject() : PhraseSpan.NONE;
        subject = subject == PhraseSpan.NONE ? subject : subjects.beforeVerb(subject);
        return subject != PhraseSpan.NONE
                        && PhraseSpan.to(subject) <= elements.first(before)
                        && subjects.isSomeone(subject)
                ? subject
                : PhraseSpan.NONE;
    }

    /** "[Ann Lee] was the first cook to [praise] it": who is the first, the only one or one of some; or none. */
    private long singled(int k, long source) {
        int to = elements.behind(source);
        if (!elements.is(to, WordKind.TO) || to >= k || k > to + 2) {
            return PhraseSpan.NONE;
        }
        int first = elements.firstOf(source);
        boolean singled = (SINGLING.has(elements.fold(first + 1)) || elements.is(first + 1, WordKind.OF)) && first > 1;
        int be = elements.beforeAdverb(first);
        long subject = singled && elements.is(be, WordKind.BE) ? phrases.endingBefore(elements, be) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && subjects.isSomeone(subject) ? subject : PhraseSpan.NONE;
    }

    /** "As guests went home, [the club] rang up its cooks and [thanked] them": no source stands in a clause in front of the subject. */
    private long behindFronted(int k, long source) {
        int opener = elements.opening();
        int last = elements.behind(source);
        boolean fronted = switch (elements.kind(opener)) {
            case SUBORDINATOR, PREPOSITION, VERB_ING -> last < k;
            default -> false;
        };
        if (!fronted || as.isNamed(opener, source)) {
            return PhraseSpan.NONE;
        }
        for (int j = opener + 1; j < k - 2; j++) {
            if (elements.is(j, WordKind.QUOTATION)) {
                return PhraseSpan.NONE;
            }
            long subject = elements.is(j, WordKind.COMMA) ? clause.at(j + 1) : PhraseSpan.NONE;
            if (subject != PhraseSpan.NONE) {
                boolean ahead = last <= j && PhraseSpan.to(subject) < elements.first(k);
                return ahead && subjects.isSomeone(subject) ? subject : PhraseSpan.NONE;
            }
        }
        return PhraseSpan.NONE;
    }
}
