package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * The subject of a clause that is not the first of its sentence: "It was late, while [Ann Lee], a nurse, said", "It was late,
 * with [Ann Lee], a nurse, saying so". However far the sentence went, the verb is that of its own clause.
 */
public final class ClauseSubjects {
    /** How many elements stand at most between a subject and its verb. */
    private static final int LONGEST = 24;

    private static final Phrases RECORDINGS = Phrases.of(ClauseSubjects.class, "recordings.txt");
    private static final long WITH = Tokens.fold("with");
    private static final long WHOSE = Tokens.fold("whose");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final ParticipleSubjects participles;
    private final AsSubjects as;
    private final RelativeObjects objects;
    private final WhoseNames whose;

    public ClauseSubjects(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.as = new AsSubjects(phrases, elements);
        this.objects = new RelativeObjects(phrases, elements);
        this.whose = new WhoseNames(phrases, elements);
        this.participles = new ParticipleSubjects(phrases, elements, bench.rules());
    }

    /** The subject in front of the commas that end at a verb of saying, or {@link PhraseSpan#NONE}. */
    public long parted(int k) {
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

    /** "It sailed after [the navy] said so": the phrase between a word that opens a clause and its verb of saying, or {@link PhraseSpan#NONE}. */
    public long opened(int k) {
        long teller = WithClauses.teller(elements, k);
        if (teller != PhraseSpan.NONE) {
            return teller;
        }
        long told = as.named(k);
        if (told != PhraseSpan.NONE) {
            return told;
        }
        int left = elements.subjectEnd(k);
        boolean saying = elements.isSaying(k)
                && left > 1
                && !elements.is(k + 1, WordKind.BY)
                && !elements.isPassive(left, k); // "after Lee was declared the winner"
        long phrase = saying ? phrases.endingAt(elements, left) : PhraseSpan.NONE;
        int before = elements.firstOf(phrase) - 1;
        return before > 1
                        && PhraseSpan.to(phrase) == elements.first(left) + 1
                        && ClauseEnds.opensReason(elements.fold(before))
                        && isSomeone(phrase)
                ? phrase
                : PhraseSpan.NONE;
    }

    /** The source of a cue that stands in a clause of its own, or has been taken for an object of it; or none. */
    long around(int k, long source) {
        long around = Math.max(Math.max(relative(k), absolute(k)), Math.max(recorded(k), overThing(k, source)));
        around = around == PhraseSpan.NONE ? objects.subject(k, source) : around;
        around = around == PhraseSpan.NONE ? whose.owner(k, source) : around;
        around = around == PhraseSpan.NONE ? participles.hoping(k, source) : around;
        around = around == PhraseSpan.NONE ? participles.ofPerfect(k, source) : around;
        return around == PhraseSpan.NONE && isParticiple(k) ? participles.overObject(k, source) : around;
    }

    /** "Lee, [who] opened the door and [said]": the pronoun of the clause that a second verb goes on with. */
    private long relative(int k) {
        if (!elements.has(WordKind.WHO)) {
            return PhraseSpan.NONE;
        }
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
    private long absolute(int k) {
        boolean participle = elements.isParticiple(k) && k > 3;
        if (participle && elements.is(k - 1, WordKind.NAME)) {
            return placed(k);
        }
        if (!participle || !elements.is(k - 1, WordKind.COMMA)) {
            return PhraseSpan.NONE;
        }
        long last = phrases.endingAt(elements, k - 2);
        int comma = elements.firstOf(last) - 1;
        long first = elements.is(comma, WordKind.COMMA) ? phrases.endingBefore(elements, comma) : PhraseSpan.NONE;
        int with = elements.firstOf(first) - 1;
        boolean beside = with > 0 && elements.fold(with) == WITH && elements.is(with - 1, WordKind.COMMA);
        boolean told =
                beside && Grammar.isDeterminer(tokens, PhraseSpan.from(last)); // "with Ann Lee, the owner, saying so"
        return beside && tokens.isCapitalized(PhraseSpan.to(told ? first : last) - 1)
                ? told ? first : last
                : PhraseSpan.NONE;
    }

    /** "The talks failed, with [its office in Altona] saying so": who is behind "with", over the place where that is. */
    private long placed(int k) {
        long place = phrases.endingBefore(elements, k);
        int in = elements.firstOf(place) - 1;
        if (in > 0 && elements.fold(in) == WITH && elements.is(in - 1, WordKind.COMMA)) {
            return place; // "with [the Dane] saying so"
        }
        long body = in > 0 && elements.is(in, WordKind.PREPOSITION) && elements.fold(in) != WITH
                ? phrases.endingBefore(elements, in)
                : PhraseSpan.NONE;
        int with = elements.firstOf(body) - 1;
        boolean beside = with > 0 && elements.fold(with) == WITH && elements.is(with - 1, WordKind.COMMA);
        return beside && isSomeone(body) ? PhraseSpan.of(PhraseSpan.from(body), elements.first(k)) : PhraseSpan.NONE;
    }

    /** "a video of the mayor, [Ann Lee], telling them so": who is heard on what is named in front of "of"; or none. */
    private long recorded(int k) {
        if (!elements.is(k, WordKind.VERB_ING) || elements.subjectEnd(k) != k - 1) {
            return PhraseSpan.NONE;
        }
        int last = elements.is(k - 1, WordKind.COMMA) ? k - 2 : k - 1;
        if (last < 2) {
            return PhraseSpan.NONE;
        }
        int of = last;
        while (of > 0
                && of > last - LONGEST
                && !elements.is(of, WordKind.OF)
                && !elements.kind(of).isVerb()) {
            of--;
        }
        boolean heard = elements.is(of, WordKind.OF) && RECORDINGS.has(elements.fold(of - 1));
        long phrase = heard ? phrases.endingAt(elements, last) : PhraseSpan.NONE;
        if (phrase == PhraseSpan.NONE || !isSomeone(phrase)) {
            return PhraseSpan.NONE;
        }
        return PhraseSpan.of(Math.max(PhraseSpan.from(phrase), elements.first(of + 1)), PhraseSpan.to(phrase));
    }

    /** "[Ann Lee] cut short a visit to Altona, telling them so": over a thing in front, the subject of the clause; or none. */
    private long overThing(int k, long source) {
        if (source == PhraseSpan.NONE || !elements.is(k - 1, WordKind.COMMA) || !isParticiple(k) || !isThing(source)) {
            return PhraseSpan.NONE;
        }
        for (int j = k - 2; j >= 0 && j > k - LONGEST; j--) {
            switch (elements.kind(j)) {
                case COMMA, QUOTATION, SEMICOLON, COLON, DASH, THAT, WHO -> {
                    return PhraseSpan.NONE;
                }
                default -> {}
            }
            if (j == 0
                    || elements.is(j - 1, WordKind.SUBORDINATOR)
                    || Grammar.isOpening(tokens, elements.first(j - 1))) {
                long subject = phrases.startingAt(elements, j);
                return subject != PhraseSpan.NONE
                                && PhraseSpan.to(subject) < elements.first(k - 1)
                                && PhraseSpan.from(subject) != PhraseSpan.from(source)
                                && isSomeone(subject)
                                && !isThing(subject)
                        ? subject
                        : PhraseSpan.NONE;
            }
        }
        return PhraseSpan.NONE;
    }

    /** "a concert in Altona", "Days": whether the noun of a phrase is nobody’s. */
    private boolean isThing(long phrase) {
        int head = PhraseSpan.from(phrase);
        while (head + 1 < PhraseSpan.to(phrase) && !Grammar.isPreposition(tokens, head + 1)) {
            head++;
        }
        boolean noun = elements.is(elements.at(head), WordKind.WORD) && !Nouns.isAny(tokens, head);
        return noun || TimeWords.isNoun(tokens.fold(head)) || ListedWords.is(tokens, head, ListedWords.TIME_SPAN);
    }

    /** The phrase in front of a comma, if it opens a clause that is not the first of the sentence. */
    private long opening(int comma, int close) {
        long phrase = phrases.endingBefore(elements, comma);
        int before = elements.firstOf(phrase) - 1;
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
        long name = phrases.endingBefore(elements, close);
        return PhraseSpan.from(name) == elements.first(comma + 1) && tokens.isCapitalized(PhraseSpan.from(name));
    }

    private boolean isSomeone(long phrase) {
        int head = SubjectPhrases.head(tokens, phrase); // "whose head of research"
        return tokens.isCapitalized(PhraseSpan.to(phrase) - 1)
                || Nouns.isSomeone(tokens, head)
                || switch (elements.kind(elements.at(head))) {
                    case PERSON, PERSONS, BODY -> true;
                    default -> false;
                };
    }

    /**
     * "In a paper signed in Altona, the ports agreed to “talk” and [vowed] to meet": whether the second verb has the
     * subject of the first, since no other one stands but ahead of it.
     */
    boolean goesOn(int k, Cue cue, Cue before) {
        boolean added = isParticiple(k)
                && elements.is(k - 1, WordKind.COMMA)
                && before.source() != PhraseSpan.NONE
                && participles.isOfInverted(k, before);
        if (added || isBehindInfinitive(k, cue, before)) {
            return true;
        }
        int and = elements.subjectEnd(k);
        int comma = before.source() == PhraseSpan.NONE ? 0 : elements.firstOf(before.source()) - 1;
        return before.kind() == Cue.Kind.PLAIN
                && elements.is(and, WordKind.AND)
                && elements.is(0, WordKind.PREPOSITION)
                && elements.is(comma, WordKind.COMMA)
                && cue.source() != PhraseSpan.NONE
                && elements.behind(cue.source()) <= comma
                && !holdsClause(elements.at(before.to()), and);
    }

    /** "Lee declined to talk and [asked] for a letter": the same where what the first verb takes is no clause. */
    private boolean isBehindInfinitive(int k, Cue cue, Cue before) {
        int and = elements.subjectEnd(k);
        int to = elements.at(before.to());
        return cue.source() == PhraseSpan.NONE
                && before.kind() == Cue.Kind.PLAIN
                && before.source() != PhraseSpan.NONE
                && elements.is(and, WordKind.AND)
                && and == k - 1
                && elements.is(k, WordKind.VERB_ED)
                && elements.is(elements.at(before.head()), WordKind.VERB_ED)
                && elements.is(to, WordKind.TO)
                && !holdsClause(to, and);
    }

    /** Whether another clause begins from one element to another. */
    private boolean holdsClause(int from, int to) {
        for (int j = from; j < to; j++) {
            switch (elements.kind(j)) {
                case COMMA, SEMICOLON, COLON, DASH, AND, BUT, THAT, WHO, SUBORDINATOR -> {
                    return true;
                }
                default -> {}
            }
        }
        return to - from > Elements.NEAR;
    }

    /** Whether a word is a participle that attributes, right behind the noun or the comma in front of it. */
    boolean isParticiple(int k) {
        return elements.isParticiple(k) && elements.subjectEnd(k) == k - 1;
    }

    private boolean isFinite(int k) {
        return elements.isCueVerb(k) && !elements.isParticiple(k) && !elements.is(k + 1, WordKind.BY);
    }

    /** "a nurse, [said] Ann Lee.": whether who says it stands behind the verb. */
    private boolean isInverted(int k) {
        long behind = elements.first(k + 1) < elements.to() ? phrases.startingAt(elements, k + 1) : PhraseSpan.NONE;
        return behind != PhraseSpan.NONE
                && !elements.takes(k, 'o')
                && switch (elements.kind(elements.behind(behind))) {
                    case STOP, COMMA, EDGE, PREPOSITION, OF, WHO -> true;
                    default -> false;
                };
    }
}
