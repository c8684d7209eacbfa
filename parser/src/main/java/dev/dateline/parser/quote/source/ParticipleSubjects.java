package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.unsaid.EmptySayings;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The subject of a clause, where what was taken for the source of its participle is no more than an object in it. */
final class ParticipleSubjects {
    /** How far behind its subject a participle stands. */
    private static final int FAR = 30;

    /** How far behind a source a participle stands over who that is. */
    private static final int APPOSITION = 16;

    private static final Phrases PLACES = Phrases.of(ParticipleSubjects.class, "places-ahead.txt");
    private static final Phrases OPENERS = Phrases.of(ParticipleSubjects.class, "participle-openers.txt");
    private static final Phrases WRITING = Phrases.of(EmptySayings.class, "forms-of-write.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long FROM = Tokens.fold("from");
    private static final long HAVING = Tokens.fold("having");
    private static final long HOPE = Tokens.fold("hope");
    private static final long HOPES = Tokens.fold("hopes");
    private static final long IN = Tokens.fold("in");
    private static final long WHILE = Tokens.fold("while");
    private static final long WITH = Tokens.fold("with");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final SubjectPhrases subjects;

    ParticipleSubjects(NounPhrases phrases, Elements elements, RuleReading rules) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.rules = rules;
        this.subjects = new SubjectPhrases(tokens);
    }

    /** "The league fined [Lee] $35 for saying it": to whom something is done for what a participle tells; none of a passive. */
    private long doer(int open) {
        for (int j = open - 2; j > 0 && j > open - FAR && isPlain(elements.kind(j)); j--) {
            if (elements.is(j, WordKind.VERB_ED) && !elements.isPassive(elements.subjectEnd(j), j)) {
                long object = phrases.startingAt(elements.first(j + 1), elements.first(open));
                return object != PhraseSpan.NONE && subjects.isSomeone(object) ? object : PhraseSpan.NONE;
            }
        }
        return PhraseSpan.NONE;
    }

    private static boolean isPlain(WordKind kind) {
        return switch (kind) {
            case COMMA, QUOTATION, SEMICOLON, COLON, DASH, THAT, WHO, TO, EDGE -> false;
            default -> true;
        };
    }

    /** "[Ann Lee] was booed by fans after telling them so", "[Ann Lee] thanked her fans, saying so"; or none. */
    long overObject(int k, long source) {
        int open = k - 1;
        long doer = elements.fold(open) == FOR ? doer(open) : PhraseSpan.NONE;
        if (doer != PhraseSpan.NONE) {
            return doer;
        }
        long later = ofLaterClause(source, k);
        if (later != PhraseSpan.NONE) {
            return later;
        }
        if (source == PhraseSpan.NONE) {
            return elements.is(open, WordKind.COMMA) ? ofSentence(open) : source;
        }
        if (isPlaceOf(source, k) || isWrittenTo(source, k)) {
            return rules.subject(); // "[Farmers] staged a protest outside the hospital alleging"
        }
        int first = elements.firstOf(source);
        boolean opened = OPENERS.has(elements.fold(open));
        if (first < 2
                || !opened && !elements.is(open, WordKind.COMMA)
                || PhraseSpan.to(source) > elements.first(open)
                || !isObject(first - 1, opened)
                || !goesOn(elements.behind(source), open, opened)) {
            return PhraseSpan.NONE;
        }
        for (int j = first - 1; j >= 0 && j > k - FAR; j--) {
            if (elements.is(j, WordKind.AND) && elements.is(j + 1, WordKind.VERB_ED)) {
                continue; // "was booed [and] shouted down by fans"
            }
            switch (elements.kind(j)) {
                case QUOTATION, SEMICOLON, COLON, DASH, WHO, OPEN, CLOSE, PAPER -> {
                    return PhraseSpan.NONE; // "a letter from Lee, saying"
                }
                case COMMA, SUBORDINATOR, BUT, THAT, AND -> {
                    return subject(j + 1, first);
                }
                default -> {}
            }
            if (j == 0) {
                return subject(0, first);
            }
        }
        return PhraseSpan.NONE;
    }

    /** "Farmers met outside [the office] saying so": whether several people do something ahead of where they do, right ahead of a participle. */
    private boolean isPlaceOf(long source, int k) {
        int last = PhraseSpan.to(source) - 1;
        boolean place = elements.is(k, WordKind.VERB_ING)
                && elements.at(last) == k - 1
                && tokens.isLowerCase(last)
                && PLACES.has(elements.fold(elements.firstOf(source) - 1))
                && !Nouns.isPerson(tokens, last)
                && !Nouns.isSeveral(tokens, last);
        long subject = place ? rules.subject() : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE
                && PhraseSpan.to(subject) < PhraseSpan.from(source)
                && Nouns.isSeveral(tokens, headOf(subject));
    }

    /** "He has written to [the minister] asking her to act": whether a source only is to whom somebody wrote what a participle tells. */
    private boolean isWrittenTo(long source, int k) {
        int to = elements.firstOf(source) - 1;
        return elements.is(k, WordKind.VERB_ING)
                && elements.behind(source) == k
                && elements.is(to, WordKind.TO)
                && WRITING.has(elements.fold(to - 1));
    }

    /** "[members] of the club": the noun of a phrase. */
    private int headOf(long phrase) {
        int i = PhraseSpan.from(phrase);
        while (i + 1 < PhraseSpan.to(phrase) && !Grammar.isPreposition(tokens, i + 1)) {
            i++;
        }
        return i;
    }

    /**
     * "It was late, said [Ann Lee], a cook, adding so", "It was late, [Ann Lee], a cook, said, adding so": whether a participle behind
     * an attribution that closes a clause is of its source, too.
     */
    boolean isOfInverted(int k, Cue before) {
        if (before.kind() == Cue.Kind.CLOSING && PhraseSpan.from(before.source()) < before.from()) {
            return elements.at(before.to()) == k - 1;
        }
        int behind = elements.behind(before.source());
        boolean inverted = PhraseSpan.from(before.source()) > before.head()
                && (before.kind() == Cue.Kind.CLOSING || before.kind() == Cue.Kind.INVERTED)
                && elements.is(behind, WordKind.COMMA)
                && k - behind < APPOSITION;
        for (int j = behind + 1; inverted && j < k - 1; j++) {
            inverted = switch (elements.kind(j)) {
                case BE, MODAL, HAVE, WHO, THAT, AND, BUT, SUBORDINATOR, QUOTATION, SEMICOLON, COLON, DASH -> false;
                default -> true;
            };
        }
        return inverted;
    }

    /** "Tenants protested, and [the club] has sued the port, saying so": the subject of the last clause ahead of a pause; or none. */
    private long ofLaterClause(long source, int k) {
        int open = k - 1;
        if (!elements.is(open, WordKind.COMMA) && !elements.is(open, WordKind.BY)) {
            return PhraseSpan.NONE;
        }
        for (int j = open - 1; j > 0 && j > k - FAR; j--) {
            switch (elements.kind(j)) {
                case QUOTATION, SEMICOLON, COLON, DASH, WHO, THAT, OPEN, CLOSE -> {
                    return PhraseSpan.NONE;
                }
                case COMMA -> {
                    int first = source == PhraseSpan.NONE ? 0 : elements.behind(source);
                    boolean verb = first <= j && hasVerb(Math.max(first, j - FAR), j); // no "ports, mills, and Lee"
                    boolean opens = verb && opensClause(j + 1);
                    return opens ? subjectOf(j + 2, open) : PhraseSpan.NONE;
                }
                default -> {}
            }
        }
        return PhraseSpan.NONE;
    }

    private boolean hasVerb(int from, int to) {
        for (int j = from; j < to; j++) {
            if (isVerb(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensClause(int k) {
        return elements.isAndBut(k) || elements.fold(k) == WHILE;
    }

    /** The phrase that a clause begins with, if somebody is its subject, and an auxiliary or, behind a name, any verb follows. */
    private long subjectOf(int first, int end) {
        long subject = phrases.startingAt(elements, first);
        subject = subject == PhraseSpan.NONE ? subject : subjects.beforeVerb(subject);
        int verb = subject == PhraseSpan.NONE ? end : elements.behind(subject);
        boolean finite = verb < end
                && switch (elements.kind(verb)) {
                    case BE, HAVE, MODAL -> true;
                    default ->
                        isVerb(verb)
                                && (tokens.isCapitalized(PhraseSpan.to(subject) - 1) || subjects.isPronoun(subject));
                };
        return finite && subjects.isSomeone(subject) ? subject : PhraseSpan.NONE;
    }

    /** "[Ann Lee] calmed her fans, and took it lightly, saying so": the subject that opens a sentence of one clause; or none. */
    private long ofSentence(int comma) {
        if (comma > FAR) {
            return PhraseSpan.NONE;
        }
        for (int j = comma - 1; j > 0; j--) {
            switch (elements.kind(j)) {
                case QUOTATION, SEMICOLON, COLON, DASH, WHO, THAT, SUBORDINATOR, OPEN, CLOSE, PAPER -> {
                    return PhraseSpan.NONE;
                }
                default -> {}
            }
        }
        return subject(0, comma);
    }

    /** "[Ann Lee] left the hall, [having said] so": the subject of the sentence, behind which a comma or a dash stands; or none. */
    long ofPerfect(int k, long source) {
        int having = k - 1;
        if (elements.is(having, WordKind.ADVERB) || elements.is(having, WordKind.SUBORDINATOR)) {
            having--; // "having once said so"
        }
        int pause = having - 1;
        boolean perfect = elements.fold(having) == HAVING
                && (elements.is(pause, WordKind.COMMA) || elements.is(pause, WordKind.DASH));
        long subject = perfect ? ofSentence(pause) : PhraseSpan.NONE;
        return perfect && subject == PhraseSpan.NONE && source != PhraseSpan.NONE
                ? overObject(having, source)
                : subject;
    }

    /** "[Ann Lee] met with the mayor in [hopes] of a deal": who hopes that acts so; or none. */
    long hoping(int k, long source) {
        if (elements.fold(k) != HOPE && elements.fold(k) != HOPES) {
            return PhraseSpan.NONE;
        }
        int in = elements.is(k - 1, WordKind.ARTICLE) ? k - 2 : k - 1;
        long subject = elements.fold(in) == IN ? ofSentence(in) : PhraseSpan.NONE;
        return subject == source ? PhraseSpan.NONE : subject;
    }

    /** The phrase that a clause begins with, if somebody is its subject and its verb follows ahead of the object. */
    private long subject(int j, int object) {
        long subject = j == 0 || elements.is(j - 1, WordKind.COMMA) ? rules.subject() : PhraseSpan.NONE;
        if (subject == PhraseSpan.NONE || j > 0 && PhraseSpan.from(subject) != elements.first(j)) {
            subject = phrases.startingAt(elements, j);
        }
        subject = subject == PhraseSpan.NONE ? subject : subjects.beforeVerb(subject);
        int verb = subject == PhraseSpan.NONE ? object : elements.behind(subject);
        verb += Elements.bit(elements.is(verb, WordKind.ADVERB)); // "Ann Lee also thanked"
        return verb < object && isVerb(verb) && subjects.isSomeone(subject) ? subject : PhraseSpan.NONE;
    }

    private boolean isVerb(int verb) {
        return elements.kind(verb).isVerb() || elements.is(verb, WordKind.NOT) || isPast(verb);
    }

    /** "[thanked] her fans", "to [calm] her fans", "spoke to fans": whether an object stands behind a word. */
    private boolean isObject(int before, boolean opened) {
        return switch (elements.kind(before)) {
            case VERB_ED, VERB_ING, TO -> true;
            case BY -> opened;
            case PREPOSITION -> elements.fold(before) != FROM && elements.fold(before) != WITH;
            case WORD -> elements.is(before - 1, WordKind.TO) || isPast(before);
            default -> false;
        };
    }

    private boolean isPast(int verb) {
        int token = elements.first(verb);
        return Grammar.isIrregularPast(tokens, token) || ListedWords.is(tokens, token, ListedWords.PAST_VERB);
    }

    /** "her fans[, ]saying", "her fans[, and took it lightly, ]saying": whether nobody else does anything in between. */
    private boolean goesOn(int behind, int open, boolean opened) {
        if (behind == open) {
            return true;
        }
        int verb = elements.is(behind, WordKind.COMMA) ? behind + 2 : behind + 1;
        boolean second =
                !opened && elements.is(verb - 1, WordKind.AND) && (elements.is(verb, WordKind.VERB_ED) || isPast(verb));
        for (int j = verb + 1; second && j < open; j++) {
            second = switch (elements.kind(j)) {
                case BE, MODAL, HAVE, AND, BUT, WHO, THAT, SUBORDINATOR, QUOTATION, COMMA, SEMICOLON, COLON, DASH ->
                    false;
                default -> true;
            };
        }
        return second;
    }
}
