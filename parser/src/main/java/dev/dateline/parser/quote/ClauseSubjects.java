package dev.dateline.parser.quote;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * The subject of a clause that is not the first of its sentence: "It was late, while [Ann Lee], a nurse, said", "It was late,
 * with [Ann Lee], a nurse, saying so". However far the sentence went, the verb is that of its own clause.
 */
final class ClauseSubjects {
    /** How many elements stand at most between a subject and its verb. */
    private static final int LONGEST = 24;

    private static final long WITH = Tokens.fold("with");
    private static final long WHOSE = Tokens.fold("whose");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    ClauseSubjects(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
    }

    /** The subject in front of the commas that end at a verb of saying, or {@link PhraseSpan#NONE}. */
    long parted(int k) {
        int close = elements.subjectEnd(k);
        if (!elements.is(close, WordKind.COMMA) || !isFinite(k) || isInverted(k)) {
            return PhraseSpan.NONE;
        }
        boolean verb = false;
        boolean names = true; // nothing but "Norland," of "the head of the port of Altona, Norland,"
        for (int j = close - 1; j > 0 && j > close - LONGEST; j--) {
            switch (elements.kind(j)) {
                case COMMA -> {
                    boolean tells = j < close - 1 && (!verb || elements.is(j + 1, WordKind.WHO));
                    long subject = tells ? opening(j, close) : PhraseSpan.NONE;
                    if (subject != PhraseSpan.NONE || !names) {
                        return subject;
                    }
                }
                case SEMICOLON, COLON, DASH, QUOTATION, BUT, THAT -> {
                    return PhraseSpan.NONE;
                }
                case BE, MODAL, HAVE -> verb |= tokens.isLowerCase(elements.first(j)); // no "4 May"
                default -> {}
            }
            names &= elements.is(j, WordKind.COMMA) || elements.is(j, WordKind.NAME);
        }
        return PhraseSpan.NONE;
    }

    /** "Lee, [who] opened the door and [said]": the pronoun of the clause that a second verb goes on with. */
    long relative(int k) {
        int and = elements.subjectEnd(k);
        if (!elements.is(and, WordKind.AND) || isParticiple(k)) {
            return PhraseSpan.NONE;
        }
        for (int j = and - 1; j >= 0 && j > and - LONGEST; j--) {
            switch (elements.kind(j)) {
                case WHO -> {
                    boolean clause = elements.is(j - 1, WordKind.COMMA) // else it may be the subject of the sentence
                            && elements.kind(j + 1).isVerb()
                            && elements.verbs(j + 1, and, 3) < 3;
                    return clause ? PhraseSpan.of(elements.first(j), elements.first(j) + 1) : PhraseSpan.NONE;
                }
                case COMMA, QUOTATION, SEMICOLON, COLON, DASH, AND, BUT, THAT -> {
                    return PhraseSpan.NONE;
                }
                default -> {}
            }
        }
        return PhraseSpan.NONE;
    }

    /** "The talks failed, with the owner, [Ann Lee], saying so": who is named behind "with", and who that is beside it. */
    long absolute(int k) {
        int form = elements.form(k);
        boolean set =
                form != Phrases.NONE && CueVerbs.form(form).participle() && elements.is(k - 1, WordKind.COMMA) && k > 3;
        long last = set ? phrases.endingAt(elements.first(k - 2), elements.from()) : PhraseSpan.NONE;
        int comma = last == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(last)) - 1;
        long first = elements.is(comma, WordKind.COMMA)
                ? phrases.endingAt(elements.first(comma) - 1, elements.from())
                : PhraseSpan.NONE;
        int with = first == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(first)) - 1;
        boolean beside = with > 0 && elements.fold(with) == WITH && elements.is(with - 1, WordKind.COMMA);
        boolean told =
                beside && Grammar.isDeterminer(tokens, PhraseSpan.from(last)); // "with Ann Lee, the owner, saying so"
        return beside && tokens.isCapitalized(PhraseSpan.to(told ? first : last) - 1)
                ? told ? first : last
                : PhraseSpan.NONE;
    }

    /** The phrase in front of a comma, if it opens a clause that is not the first of the sentence. */
    private long opening(int comma, int close) {
        long phrase = phrases.endingAt(elements.first(comma) - 1, elements.from());
        int before = phrase == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(phrase)) - 1;
        before -= Elements.bit(elements.is(before, WordKind.ARTICLE)); // "the [other two members]"
        if (before < 1 || !isSomeone(phrase)) {
            return PhraseSpan.NONE;
        }
        boolean opens = switch (elements.kind(before)) {
            case SEMICOLON, BUT, THAT, SUBORDINATOR -> true;
            case WHO ->
                elements.fold(before) == WHOSE && isName(comma, close); // no "Lee, whose shop, Orlo, sank, said"
            case AND -> elements.is(before - 1, WordKind.COMMA) && hasClause(before - 1);
            default -> false;
        };
        return opens ? phrase : PhraseSpan.NONE;
    }

    /** "It [was] late, and Lee": whether a clause ends here; what stands behind "and" is no last one of a list then. */
    private boolean hasClause(int end) {
        for (int j = end - 1; j >= 0 && j > end - LONGEST; j--) {
            switch (elements.kind(j)) {
                case SEMICOLON, BUT, SUBORDINATOR, WHO, QUOTATION, COLON, DASH, COMMA -> {
                    return false;
                }
                case BE, MODAL, HAVE, VERB_ED -> {
                    return true;
                }
                default -> {
                    if (elements.isSaying(j)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isName(int comma, int close) {
        long name = phrases.endingAt(elements.first(close) - 1, elements.from());
        return PhraseSpan.from(name) == elements.first(comma + 1) && tokens.isCapitalized(PhraseSpan.from(name));
    }

    private boolean isSomeone(long phrase) {
        int head = PhraseSpan.to(phrase) - 1;
        return tokens.isCapitalized(head)
                || Nouns.isSomeone(tokens, head)
                || switch (elements.kind(elements.at(head))) {
                    case PERSON, PERSONS, BODY -> true;
                    default -> false;
                };
    }

    /** Whether a word is a participle that attributes, right behind the noun or the comma in front of it. */
    boolean isParticiple(int k) {
        int form = elements.form(k);
        return form != Phrases.NONE && CueVerbs.form(form).participle() && elements.subjectEnd(k) == k - 1;
    }

    private boolean isFinite(int k) {
        int form = elements.form(k);
        return form != Phrases.NONE && !CueVerbs.form(form).participle() && !elements.is(k + 1, WordKind.BY);
    }

    /** "a nurse, [said] Ann Lee.": whether who says it stands behind the verb. */
    private boolean isInverted(int k) {
        long behind = elements.first(k + 1) < elements.to()
                ? phrases.startingAt(elements.first(k + 1), elements.to())
                : PhraseSpan.NONE;
        return behind != PhraseSpan.NONE
                && !CueVerbs.form(elements.form(k)).takes('o')
                && switch (elements.kind(elements.at(PhraseSpan.to(behind)))) {
                    case STOP, COMMA, EDGE, PREPOSITION, OF, WHO -> true;
                    default -> false;
                };
    }
}
