package dev.dateline.parser.quote.clause;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Clauses that tell of a noun right in front of them without "that" between the two: "a move [critics say would hurt
 * schools]", "charges [he called “a farce”]". The noun is no part of the source, and nothing in front is said.
 */
public final class BareRelatives {
    private static final Phrases CLAIMS = Phrases.of(BareRelatives.class, "claims-told-of.txt");
    private static final Phrases COUNTS = Phrases.of(BareRelatives.class, "counts-of-persons.txt");
    private static final Phrases PLACES = Phrases.of(BareRelatives.class, "places-told-of.txt");
    private static final Phrases THINGS = Phrases.of(BareRelatives.class, "things-told-of.txt");

    private static final long A = Tokens.fold("a");
    private static final long AN = Tokens.fold("an");
    private static final long AS = Tokens.fold("as");
    private static final long OF = Tokens.fold("of");
    private static final long POLICE = Tokens.fold("police");
    private static final long SOMETHING = Tokens.fold("something");

    /** How many words the subject of such a clause has at most. */
    private static final int SUBJECT = 6;

    /** How many words "kind of plan" has. */
    private static final int KIND = 3;

    private final Tokens tokens;
    private final Elements elements;

    public BareRelatives(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** "[a move] critics say would hurt": who says it, without the noun that the clause tells of. */
    public long source(long phrase, int k) {
        long source = behindThing(phrase, k);
        boolean near = source != PhraseSpan.NONE && PhraseSpan.to(source) == elements.first(k);
        int first = elements.firstOf(source);
        boolean lacks = near && lacksSubject(k);
        boolean object = near && (isObject(first, k) || lacks && elements.is(first - 1, WordKind.EDGE));
        if (!near || !object && !lacks && !isCalled(k) && !isOneAndSeveral(source, k)) {
            return source;
        }
        boolean joined = switch (elements.kind(first - 1)) {
            case WHO, THAT, SUBORDINATOR -> true; // "a move that critics say would"
            default -> false;
        };
        int from = joined ? PhraseSpan.from(source) : own(source, k, object);
        return from > PhraseSpan.from(source) ? PhraseSpan.of(from, PhraseSpan.to(source)) : source;
    }

    /** "[a flat police] say belongs", "[a house neighbours] say stood empty": no phrase that tells of one ends with several. */
    private boolean isOneAndSeveral(long source, int k) {
        int head = PhraseSpan.to(source) - 1;
        int noun = head - 1;
        return isOne(PhraseSpan.from(source))
                && noun > PhraseSpan.from(source)
                && elements.takes(k, 't')
                && elements.isBase(k)
                && tokens.isLowerCase(noun)
                && !Numerals.isCount(tokens, PhraseSpan.from(source) + 1)
                && !COUNTS.has(tokens, PhraseSpan.from(source) + 1)
                && !holdsOf(PhraseSpan.from(source), head)
                && (Nouns.isSeveral(tokens, head) || tokens.fold(head) == POLICE);
    }

    /** "a majority [of] voters". */
    private boolean holdsOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.fold(i) == OF) {
                return true;
            }
        }
        return false;
    }

    /** "repaid [the money] prosecutors say she stole": whether what stands ahead of a phrase takes its first noun, and a clause follows its verb. */
    private boolean isObject(int first, int k) {
        if (!elements.is(first, WordKind.ARTICLE) || !elements.takes(k, 't') || elements.isParticiple(k)) {
            return false;
        }
        boolean clause = switch (elements.kind(k + 1)) {
            case HE, SHE, THEY, IT, BE, MODAL, HAVE -> true;
            default -> false;
        };
        int ahead = first - 1;
        return clause
                && switch (elements.kind(ahead)) {
                    case BE -> !elements.is(ahead - 1, WordKind.EDGE);
                    case OF, BY -> true;
                    case VERB_ED -> !elements.takes(ahead, 't');
                    case WORD ->
                        elements.is(ahead - 1, WordKind.TO)
                                || elements.is(ahead - 1, WordKind.MODAL)
                                || elements.isIrregularPast(ahead) && !elements.takes(ahead, 't');
                    default -> elements.isIrregularPast(ahead) && !elements.takes(ahead, 't');
                };
    }

    /** ", a claim the city [denies].", ", something Lee [denied].": whether a verb closes off a clause about what stands in front. */
    public boolean isComment(int k) {
        if (!elements.isCueVerb(k) || !closes(k + 1)) {
            return false;
        }
        int thing = elements.subjectEnd(k) - 1;
        int low = thing - SUBJECT;
        while (thing > low && elements.kind(thing).isPhrase() && !CLAIMS.has(elements.fold(thing))) {
            thing--;
        }
        return isSetOff(thing, elements.fold(thing) == SOMETHING);
    }

    /** ", a charge [denied] by the city": the same where those who deny it stand behind the verb. */
    public boolean isPassiveComment(int k) {
        return elements.is(k + 1, WordKind.BY) && elements.is(k, WordKind.VERB_ED) && isSetOff(k - 1, false);
    }

    /** ", a claim", ", claims", ", something". */
    private boolean isSetOff(int thing, boolean bare) {
        boolean one = elements.is(thing - 1, WordKind.ARTICLE);
        boolean claim = CLAIMS.has(elements.fold(thing)) && (one || tokens.endsWith(elements.first(thing), "s"));
        return (bare || claim)
                && switch (elements.kind(one ? thing - 2 : thing - 1)) {
                    case COMMA, DASH, QUOTATION -> true;
                    default -> false;
                };
    }

    /** "denies.", "warned against.", "denied, told": whether nothing more is told of a thing. */
    private boolean closes(int k) {
        return switch (elements.kind(k)) {
            case STOP, EDGE -> true;
            case COMMA -> !elements.is(k + 1, WordKind.VERB_ING); // "denied, saying that"
            case PREPOSITION -> elements.is(k + 1, WordKind.STOP) || elements.is(k + 1, WordKind.EDGE);
            default -> false;
        };
    }

    /** "[the place] officials say it sank", "[comments] Lee made": behind a noun that nobody is called by. */
    private long behindThing(long source, int k) {
        int to = source == PhraseSpan.NONE ? 0 : PhraseSpan.to(source);
        for (int i = PhraseSpan.from(source); i + 1 < to; i++) {
            boolean place = PLACES.has(tokens, i) && i > PhraseSpan.from(source) && Grammar.isArticle(tokens, i - 1);
            if (tokens.isLowerCase(i) && (place || THINGS.has(tokens, i))) {
                boolean kind = i + KIND < to && tokens.fold(i + 1) == OF && !tokens.endsWith(i + 2, "ing");
                int own = kind ? i + KIND : i + 1; // "the kind of plan [Lee] wanted"
                boolean several = place && own == to - 1 && isSeveral(k) && Nouns.isOrganization(tokens, own);
                if (own < to && (kind ? tokens.isCapitalized(own) : several || isSomeone(own, to - 1))) {
                    return PhraseSpan.of(own, to);
                }
            }
        }
        return source;
    }

    /** "the place police [say]": a base form, whose subject is more than one. */
    private boolean isSeveral(int k) {
        return elements.isBase(k);
    }

    /** Whether a noun is one that nobody is called by: "[a word] he said". */
    static boolean isThing(long fold) {
        return THINGS.has(fold);
    }

    private boolean isSomeone(int first, int last) {
        return tokens.isCapitalized(first)
                || !Grammar.isFunctional(tokens, first)
                        && (Nouns.isSeveral(tokens, last) || Titles.isPluralOfTitle(tokens, last));
    }

    /** Whether what a cue says stands behind it for sure, as a noun in front is what it tells of. */
    public boolean isAround(Cue cue) {
        int k = elements.at(cue.head());
        if (cue.kind() != Cue.Kind.PLAIN
                || cue.source() == PhraseSpan.NONE
                || PhraseSpan.to(cue.source()) != cue.from()) {
            return false;
        }
        int before = elements.firstOf(cue.source()) - 1;
        boolean noun = before > 0
                && switch (elements.kind(before)) {
                    case WORD, VERB_S, PERSON, PERSONS, PAPER, BODY -> true;
                    default -> THINGS.has(elements.fold(before)); // "something"
                };
        boolean that = elements.is(before, WordKind.THAT); // "a hall [that] Lee calls “a shed”"
        boolean object = lacksObject(k) && !elements.is(before + 1, WordKind.WHO);
        return noun && (lacksSubject(k) || object) || (noun || that) && isCalled(k);
    }

    /** "the money prosecutors [say she spent]": whether a clause with a subject of its own follows. */
    private boolean lacksObject(int k) {
        return elements.takes(k, 't')
                && switch (elements.kind(k + 1)) {
                    case HE, SHE, THEY -> true;
                    default -> false;
                };
    }

    /** "This is the place [captains say] the hull hit a rock": whether a noun in front is where, when or why what is said was so. */
    public boolean isOfPlace(Cue cue) {
        if (cue.kind() != Cue.Kind.PLAIN
                || !cue.takes('t')
                || cue.source() == PhraseSpan.NONE
                || PhraseSpan.to(cue.source()) != cue.from()) {
            return false;
        }
        int place = elements.firstOf(cue.source()) - 1;
        return PLACES.has(elements.fold(place))
                && elements.is(place - 1, WordKind.ARTICLE)
                && elements.kind(elements.at(cue.to()) + 1).isWord()
                && switch (elements.kind(elements.at(cue.to()))) {
                    case ARTICLE, POSSESSIVE, DETERMINER, NAME, HE, SHE, IT, THEY, WE, SPEAKER_I -> true;
                    default -> false;
                };
    }

    /** "charges he called “a farce”", "described as a “farce”": nothing but quoted words behind the verb. */
    private boolean isCalled(int k) {
        int quotation = k + 1 + Elements.bit(elements.fold(k + 1) == AS);
        quotation += Elements.bit(elements.kind(quotation).isArticle());
        return elements.takes(k, 'a')
                && elements.is(quotation, WordKind.QUOTATION)
                && switch (elements.kind(quotation + 1)) {
                    case STOP, EDGE, COMMA, PREPOSITION -> true;
                    default -> false;
                };
    }

    /** "say [would]", "say [shot] two clerks": a verb right behind one of saying. */
    private boolean lacksSubject(int k) {
        if (!elements.takes(k, 't') || elements.isParticiple(k)) {
            return false;
        }
        int verb = k + 1;
        int token = elements.first(verb);
        return switch (elements.kind(verb)) {
            case BE, MODAL, HAVE -> tokens.isLowerCase(token);
            case WORD, VERB_ED, VERB_S ->
                (Grammar.looksPast(tokens, token) || ListedWords.is(tokens, token, ListedWords.FINITE))
                        && takesObject(verb + 1);
            default -> false;
        };
    }

    private boolean takesObject(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, DETERMINER, OBJECT, PREPOSITION, TO -> true;
            default -> false;
        };
    }

    /** Where the last noun of a phrase begins, with what tells of it, if the words in front are sure to be another one. */
    private int own(long source, int k, boolean object) {
        int first = PhraseSpan.from(source);
        int head = PhraseSpan.to(source) - 1;
        int from = head;
        while (from - 1 > first && tellsOf(from - 1) && !(isOne(from - 2) && tokens.isCapitalized(head))) {
            from--;
        }
        int noun = from - 1;
        boolean any = noun >= first && elements.is(elements.at(noun), WordKind.ANYONE); // "everything Lee says is"
        boolean thing = noun >= first && tokens.isLowerCase(noun) && !Grammar.isFunctional(tokens, noun);
        if (any || !thing || Grammar.isDeterminer(tokens, noun)) {
            return any ? from : first;
        }
        if (tokens.isCapitalized(head)) {
            boolean near = noun <= first + 1 && !Nouns.isPerson(tokens, noun);
            return near ? from : first; // no "former president Lee says"
        }
        boolean plural = elements.isBase(k) || Nouns.isPerson(tokens, noun); // "a man police say"
        boolean several = Nouns.isSeveral(tokens, head) || plural && Nouns.isOrganization(tokens, head);
        boolean apart = object || isOne(first) || isOne(noun - 1) || isOne(noun - 2) || tokens.endsWith(noun, "s");
        return several && apart ? from : first;
    }

    /** "a", which no plural follows. */
    private boolean isOne(int token) {
        return token >= 0 && (tokens.fold(token) == A || tokens.fold(token) == AN);
    }

    private boolean tellsOf(int token) {
        return tokens.isCapitalized(token)
                || tokens.isLowerCase(token) && Titles.isModifier(tokens, token)
                || tokens.endsWith(token, "al")
                || tokens.endsWith(token, "ic");
    }
}
