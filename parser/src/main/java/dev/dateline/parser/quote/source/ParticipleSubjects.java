package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
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

    private static final Phrases OPENERS = Phrases.of(ParticipleSubjects.class, "participle-openers.txt");
    private static final long FROM = Tokens.fold("from");
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

    /** "[Ann Lee] was booed by fans after telling them so", "[Ann Lee] thanked her fans, saying so"; or none. */
    long overObject(int k, long source) {
        int open = k - 1;
        if (source == PhraseSpan.NONE) {
            return elements.is(open, WordKind.COMMA) ? ofSentence(open) : source;
        }
        int first = elements.at(PhraseSpan.from(source));
        boolean opened = OPENERS.has(elements.fold(open));
        if (first < 2
                || !opened && !elements.is(open, WordKind.COMMA)
                || PhraseSpan.to(source) > elements.first(open)
                || !isObject(first - 1, opened)
                || !goesOn(elements.at(PhraseSpan.to(source)), open, opened)) {
            return PhraseSpan.NONE;
        }
        for (int j = first - 1; j >= 0 && j > k - FAR; j--) {
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

    /** The phrase that a clause begins with, if somebody is its subject and its verb follows ahead of the object. */
    private long subject(int j, int object) {
        long subject = j == 0 || elements.is(j - 1, WordKind.COMMA) ? rules.subject() : PhraseSpan.NONE;
        if (subject == PhraseSpan.NONE || j > 0 && PhraseSpan.from(subject) != elements.first(j)) {
            subject = phrases.startingAt(elements.first(j), elements.to());
        }
        subject = subject == PhraseSpan.NONE ? subject : subjects.beforeVerb(subject);
        int verb = subject == PhraseSpan.NONE ? object : elements.at(PhraseSpan.to(subject));
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
