package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Cues that commas or a dash set into what is said, or into the clause of it. */
public final class InsertedCues {
    private static final Phrases PARTICLES = Phrases.of(InsertedCues.class, "particles.txt");
    private static final Phrases HAS = Phrases.of(InsertedCues.class, "forms-of-have.txt");
    private static final long WAS = Tokens.fold("was");
    private static final long IS = Tokens.fold("is");
    private static final long WHEN = Tokens.fold("when");
    private static final long WHERE = Tokens.fold("where");
    private static final long WHICH = Tokens.fold("which");
    private static final long WITH = Tokens.fold("with");
    private static final int MANNER = AttributionWords.sort("manner");

    /** How many words tell at most where something was said. */
    private static final int OCCASION = 8;

    private final Elements elements;
    private final PlacedInsertions placed;

    public InsertedCues(Elements elements) {
        this.elements = elements;
        placed = new PlacedInsertions(elements);
    }

    /** "The crew, [Lee said on Monday], was split": whether a cue with when or where it was said parts a subject and its verb. */
    public boolean isPlaced(Cue cue) {
        return placed.verb(cue) > 0;
    }

    /** Whether what is said stands behind a cue because of what stands ahead of it. */
    public boolean isAhead(Cue cue, int reach) {
        boolean parted = elements.is(behind(cue), WordKind.COMMA);
        return parted && (isInsideRelative(cue) || isBehindJoint(cue, reach))
                || elements.has(WordKind.SEMICOLON) && isBehindSemicolon(cue)
                || isOrder(cue);
    }

    /** "It is a town that, [Lee says], is tired", "on hills, where, [said Lee], it is cold", "in May, when, [she says], it rained": behind what opens a clause. */
    private boolean isInsideRelative(Cue cue) {
        int first = first(cue);
        boolean that = elements.is(first - 2, WordKind.THAT) // but "Some of that, she says, is"
                && switch (elements.kind(first - 3)) {
                    case WORD, VERB_S, PERSON, PERSONS, BODY, PAPER, NAME -> true;
                    default -> false;
                };
        long opener = elements.fold(first - 2);
        return first > 2
                && (that || opener == WHICH || opener == WHERE || opener == WHEN)
                && elements.is(first - 1, WordKind.COMMA);
    }

    /** "It shut because, [Lee says], it leaks", "lost its hall and, [according to Lee], its head": behind a word that only leads on. */
    private boolean isBehindJoint(Cue cue, int reach) {
        boolean according = cue.kind() == Cue.Kind.ACCORDING && PhraseSpan.from(cue.source()) >= cue.to();
        int first = according ? elements.at(cue.from()) : first(cue);
        boolean joint = first > 2
                && elements.is(first - 1, WordKind.COMMA)
                && behind(cue) + 2 < elements.count()
                && !elements.isAndBut(behind(cue) + 1); // "had not come since, Lee says, and is ill"
        boolean leads = joint
                && elements.kind(first - 3).isWord()
                && switch (elements.kind(first - 2)) {
                    case AND, BUT -> !isVerb(behind(cue) + 1); // "and, he says, left"
                    case OF -> true;
                    case PREPOSITION -> !PARTICLES.has(elements.fold(first - 2)); // "if she moves in, he says, it"
                    case SUBORDINATOR -> ClauseEnds.opensReason(elements.fold(first - 2));
                    default -> false;
                };
        return leads && !elements.quotes(reach, first);
    }

    private boolean isVerb(int k) {
        return elements.kind(k).isVerb() || elements.finite(k, k + 1) > 0;
    }

    /** "It was late; [Lee said] in a note that the crew had left": behind a semicolon a sentence begins, and what its subject says is a clause. */
    private boolean isBehindSemicolon(Cue cue) {
        int first = cue.kind() == Cue.Kind.PLAIN ? first(cue) : -1;
        int that = behind(cue);
        boolean semicolon = first > 0 && cue.takes('t') && elements.is(first - 1, WordKind.SEMICOLON);
        while (semicolon && that < behind(cue) + OCCASION && isOfOccasion(elements.kind(that))) {
            that++;
        }
        return semicolon && elements.is(that, WordKind.THAT);
    }

    /** "He has written to the minister [urging] her to act": ahead of whom a participle urges to do something nothing is said. */
    private boolean isOrder(Cue cue) {
        int k = elements.at(cue.head());
        return elements.is(k, WordKind.VERB_ING)
                && cue.takes('o')
                && (elements.is(k + 1, WordKind.OBJECT) || elements.is(k + 1, WordKind.POSSESSIVE)) // "her"
                && elements.is(k + 2, WordKind.TO);
    }

    private static boolean isOfOccasion(WordKind kind) {
        return kind != WordKind.THAT && kind.isPhrase() || kind == WordKind.PREPOSITION || kind == WordKind.OF;
    }

    /** "The mill is, [according to Lee], the largest": where the words go on whose verb, or an auxiliary of it, stands ahead of the cue, or -1. */
    public int predicate(Cue cue) {
        boolean according = cue.kind() == Cue.Kind.ACCORDING && PhraseSpan.from(cue.source()) >= cue.to();
        int first = according ? elements.at(cue.from()) : first(cue);
        boolean verb = switch (elements.kind(first - 2)) {
            case BE, HAVE, MODAL -> first > 2 && elements.is(first - 1, WordKind.COMMA);
            default -> false;
        };
        return verb && elements.is(behind(cue), WordKind.COMMA) && behind(cue) + 1 < elements.count()
                ? behind(cue) + 1
                : placed.verb(cue);
    }

    /** "It was his aunt, [Lee says], who left": what is said goes on behind the comma. */
    public boolean isInsideCleft(Cue cue) {
        if (!elements.is(0, WordKind.IT)) {
            return false;
        }
        int first = first(cue);
        int comma = behind(cue);
        boolean cleft = first > 2
                && (elements.fold(1) == WAS || elements.fold(1) == IS)
                && elements.is(first - 1, WordKind.COMMA)
                && elements.is(comma, WordKind.COMMA)
                && elements.isRelativePronoun(comma + 1);
        return cleft && cue.takes('q') && elements.verbs(2, first, 1) == 0;
    }

    /** "The pier, [he said], “was sold”": a cue between a subject and its verb, which is in marks. */
    public boolean isAheadOfPredicate(Cue cue, int reach) {
        int pause = behind(cue);
        int quotation = pause + 1;
        int first = elements.is(pause, WordKind.COMMA) && elements.is(quotation, WordKind.QUOTATION) ? first(cue) : -1;
        if (first < reach + 2 || !cue.takes('q') || !elements.is(first - 1, WordKind.COMMA)) {
            return false;
        }
        int verb = elements.first(quotation) + 1;
        Tokens tokens = elements.tokens();
        return tokens.isLowerCase(verb)
                && (Grammar.isBe(tokens, verb) || Grammar.isModal(tokens, verb) || HAS.has(tokens, verb))
                && isThing(reach, first - 1);
    }

    /** "The old pier", "That", "Most of the crew": whether elements are a subject, without a verb or a pause. */
    private boolean isThing(int from, int comma) {
        boolean thing = switch (elements.kind(from)) {
            case ARTICLE,
                    POSSESSIVE,
                    DETERMINER,
                    NUMBER,
                    NAME,
                    TITLE,
                    PERSON,
                    PERSONS,
                    BODY,
                    PAPER,
                    THAT,
                    IT,
                    HE,
                    SHE,
                    THEY -> true;
            default -> false;
        };
        for (int k = from; k < comma && thing; k++) {
            thing = !elements.is(k, WordKind.COMMA)
                    && !elements.is(k, WordKind.QUOTATION)
                    && !elements.kind(k).isBetween();
        }
        return thing && elements.verbs(from, comma, 1) == 0;
    }

    /** "She is fit, [Lee says] proudly — because she runs": a cue between a clause, no farther ahead than an element, and a dash. */
    public boolean isBeforeDash(Cue cue, int reach) {
        if (!elements.has(WordKind.DASH) || elements.quotes()) {
            return false;
        }
        int first = first(cue);
        int behind = elements.at(cue.to());
        while (elements.is(behind, WordKind.ADVERB)) {
            behind++;
        }
        return first >= 0
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && elements.is(first - 1, WordKind.COMMA)
                && elements.is(behind, WordKind.DASH)
                && elements.verbs(reach, first - 1, 1) > 0;
    }

    /** "The truce, the third in a year, [is meant] to last": a passive of nobody between a subject and its infinitive. */
    public boolean isInsideClause(Cue cue) {
        int head = elements.at(cue.head());
        return cue.source() == PhraseSpan.NONE
                && Grammar.looksPast(elements.tokens(), cue.head())
                && elements.is(head + 1, WordKind.TO)
                && elements.is(elements.at(cue.from()), WordKind.BE)
                && elements.is(elements.at(cue.from()) - 1, WordKind.COMMA);
    }

    /** "His wife, [he said] with a laugh, is late": a cue between commas, with how it is said. */
    public boolean isBeforeManner(Cue cue, int reach) {
        if (elements.quotes()) {
            return false;
        }
        int first = first(cue);
        int behind = behindManner(elements, elements.at(cue.to()));
        return first > reach + 1
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && elements.is(first - 1, WordKind.COMMA)
                && behind > 0
                && behind < elements.count()
                && !isDeed(behind);
    }

    /** "It is late, he said with a laugh, [and left]": whether the one who speaks does what follows, by a verb without a clause. */
    private boolean isDeed(int joint) {
        return elements.isAndBut(joint) && elements.verbs(joint, elements.count(), 1) == 0;
    }

    /** "The party lost, [results showed], leaving it without a seat": a cue between a clause and a participle, which never stands alone. */
    public boolean isBeforeParticiple(Cue cue, int reach) {
        int first = first(cue);
        int comma = behind(cue);
        return first > reach + 2
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('t')
                && elements.is(first - 1, WordKind.COMMA)
                && elements.is(comma, WordKind.COMMA)
                && elements.is(comma + 1, WordKind.VERB_ING)
                && !elements.quotes();
    }

    /** Behind "[with a laugh,]", or -1. */
    static int behindManner(Elements elements, int with) {
        boolean manner = elements.fold(with) == WITH
                && elements.kind(with + 1).isArticle()
                && elements.sort(with + 2) == MANNER
                && elements.is(with + 3, WordKind.COMMA);
        return manner ? with + 4 : -1;
    }

    /** The first element of a verb and its source that stand side by side, or -1. */
    private int first(Cue cue) {
        long source = cue.source();
        if (source == PhraseSpan.NONE) {
            return -1;
        }
        boolean plain = cue.kind() == Cue.Kind.PLAIN && PhraseSpan.to(source) == cue.from();
        boolean inverted = cue.kind() == Cue.Kind.INVERTED && PhraseSpan.from(source) == cue.to();
        return plain ? elements.firstOf(source) : inverted ? elements.at(cue.from()) : -1;
    }

    private int behind(Cue cue) {
        return elements.at(Math.max(cue.to(), PhraseSpan.to(cue.source())));
    }
}
