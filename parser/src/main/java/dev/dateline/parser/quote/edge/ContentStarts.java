package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Where what is said starts, with all that belongs to it and no word that only hands over to it: "[The mayor,] Ann Lee, is expected
 * to go", "says proudly — [because she can]".
 */
public final class ContentStarts {
    private static final long ALONG = Tokens.fold("along");
    private static final long AS = Tokens.fold("as");
    private static final long HOWEVER = Tokens.fold("however");
    private static final Phrases AMOUNTS = Phrases.of(ContentStarts.class, "amounts.txt");
    private static final long THAT = Tokens.fold("that");

    /** The last item of a list has fewer words. */
    private static final int ITEM = 4;

    /** How many elements hand over to quoted words at most: "and then, more softly". */
    private static final int HANDING_OVER = 8;

    /** The name of a work or a place stands no further behind its cue, and has no more than twice as many elements. */
    private static final int WORK = 8;

    /** The label of a line in capitals has no fewer letters: "BREAKING:". */
    private static final int LABEL = 4;

    private final Elements elements;
    private final ContentEdges edges;
    private final Clauses clauses;

    public ContentStarts(Elements elements, ContentEdges edges, Clauses clauses) {
        this.elements = elements;
        this.edges = edges;
        this.clauses = clauses;
    }

    /** "[Prices rose in May,] the slowest rise in a year, data showed": no thing alone is said, but the clause in front of it, too. */
    public int overClause(Cue cue, int reach, int start, int end) {
        int first = elements.at(start);
        boolean thing = (cue.takes('q') || cue.takes('d'))
                && (elements.is(first - 1, WordKind.COMMA) || isLastItem(first, elements.at(end)))
                && elements.is(elements.at(end), WordKind.COMMA)
                && elements.verbs(first, elements.at(end), 1) == 0
                && !elements.quotes(elements.at(reach), elements.at(end))
                && elements.verbs(elements.at(reach), first, 1) > 0;
        return thing || isOfClause(cue, reach, first, end) ? edges.trailingStart(reach, end) : start;
    }

    /** "It helps against frost and [rain], says Lee": no more than a noun or two behind "and". */
    private boolean isLastItem(int first, int end) {
        boolean item = elements.is(first - 1, WordKind.AND) && first < end && end - first < ITEM;
        for (int k = first; item && k < end; k++) {
            item = switch (elements.kind(k)) {
                case WORD, VERB_S, VERB_ING, NAME, PAPER, ARTICLE, POSSESSIVE, PERSON, PERSONS, BODY ->
                    !elements.isListed(k, ListedWords.FINITE | ListedWords.PAST_VERB);
                default -> false;
            };
        }
        return item;
    }

    /** "They met in May, [helping her] to move, according to Lee": a participle that belongs to the clause in front of it. */
    private boolean isOfClause(Cue cue, int reach, int first, int end) {
        return cue.kind() == Cue.Kind.ACCORDING
                && elements.is(first, WordKind.VERB_ING)
                && elements.is(first - 1, WordKind.COMMA)
                && elements.is(elements.at(end), WordKind.COMMA)
                && !elements.quotes(elements.at(reach), elements.at(end))
                && elements.verbs(elements.at(reach), first, 1) > 0;
    }

    /** "[If] it fails, he added, they will sue": with the word that opens the clause which a unit begins with. */
    public int withOpener(Cue cue, int reach, int start, int end) {
        boolean clause = elements.at(start) == 1
                && cue.takes('q')
                && cue.source() != PhraseSpan.NONE
                && elements.is(elements.at(end), WordKind.COMMA)
                && elements.is(elements.at(cue.end()), WordKind.COMMA)
                && reach <= elements.from()
                && elements.is(0, WordKind.SUBORDINATOR)
                && !elements.quotes(0, elements.at(end));
        return clause ? elements.from() : start;
    }

    /** "wrote at https://lee.[example] that it was late": behind an address, and behind the "that" that follows it. */
    public int overAddress(int start) {
        Tokens tokens = elements.tokens();
        boolean inside = start > 1
                && tokens.is(start - 1, '.')
                && !tokens.isSpacedBefore(start)
                && !tokens.isSpacedBefore(start - 1);
        int behind = inside ? start + 1 : start;
        return inside && elements.is(elements.at(behind), WordKind.THAT) ? behind + 1 : behind;
    }

    /** "[EXCLUSIVE:] The pier is shut, Lee said": behind the label that a unit opens with. */
    public int overLabel(int start) {
        Tokens tokens = elements.tokens();
        boolean label = start == elements.from()
                && tokens.isUpperCase(start)
                && tokens.end(start) - tokens.start(start) >= LABEL
                && tokens.is(start + 1, ':')
                && start + 2 < elements.to();
        return label ? start + 2 : start;
    }

    /** "[The mayor,] Ann Lee, is expected to go", "[As] many as 60 are said to": the whole subject ahead of a cue. */
    public int overOffice(int reach, int start) {
        int first = elements.at(start);
        boolean as = elements.fold(first - 1) == AS && elements.fold(first + 1) == AS; // "as many as"
        if (as && elements.first(first - 1) >= reach) {
            return elements.first(first - 1);
        }
        int office = elements.at(reach);
        int amount = amount(first);
        if (amount >= office) {
            return elements.first(amount);
        }
        boolean subject = (elements.is(first, WordKind.NAME) || isClosed(first))
                && elements.is(first - 1, WordKind.COMMA)
                && elements.kind(office).isArticle()
                && clauses.behindSubject(office) == first - 1;
        return subject ? reach : start;
    }

    /** "[Rowers from Selm, Lund and] Tarn were criticized": the whole list of places that a subject ahead of a cue is of. */
    public int overPlaces(int reach, int start, int end) {
        boolean listed = start > reach
                && elements.tokens().is(start - 1, ',')
                && elements.tokens().isCapitalized(start)
                && elements.tokens().isCapitalized(end - 1);
        return listed ? Math.min(start, clauses.phraseFrom(end, reach)) : start;
    }

    /** "The truce, [the third in a year,] is meant to last": whether a comma and an auxiliary close who or what that is. */
    private boolean isClosed(int first) {
        int close = first + 1;
        while (close < first + WORK && (elements.kind(close).isPhrase() || isIn(close))) {
            close++;
        }
        return elements.is(first, WordKind.ARTICLE)
                && elements.is(close, WordKind.COMMA)
                && (elements.is(close + 1, WordKind.BE) || elements.is(close + 1, WordKind.MODAL));
    }

    private boolean isIn(int k) {
        return elements.is(k, WordKind.PREPOSITION) || elements.is(k, WordKind.OF);
    }

    /** "[thousands of operations and] visits are expected to be put off": where an amount of several things begins, or -1. */
    private int amount(int first) {
        int begin = first - 2;
        boolean joined = elements.is(first - 1, WordKind.AND);
        while (joined && begin > first - ITEM - 2 && !elements.is(begin, WordKind.OF)) {
            joined = elements.kind(begin).isPhrase();
            begin--;
        }
        boolean amount = joined
                && elements.is(begin, WordKind.OF)
                && switch (elements.kind(begin - 2)) {
                    case EDGE, BUT, AND, COMMA, ARTICLE -> true;
                    default -> false;
                };
        return amount ? begin - 1 - Elements.bit(elements.is(begin - 2, WordKind.ARTICLE)) : -1;
    }

    /** "wrote in her memoir, The Long Tide, [“I was nine.”]", "said in Lund, Ohio, [“No.”]": quoted words without a name ahead of them. */
    int overName(Cue cue, int start) {
        int first = elements.at(start);
        boolean named = elements.tokens().isCapitalized(start)
                && isOfName(elements.kind(first))
                && elements.is(first - 1, WordKind.COMMA)
                && elements.is(elements.at(cue.to()), WordKind.PREPOSITION)
                && first - elements.at(cue.to()) < WORK
                && elements.quotes(first, elements.count());
        int k = first;
        while (named
                && k < first + 2 * WORK
                && (isOfName(elements.kind(k)) || elements.tokens().isCapitalized(elements.first(k)))) {
            k++;
        }
        return named && elements.is(k, WordKind.COMMA) && elements.is(k + 1, WordKind.QUOTATION)
                ? elements.first(k + 1)
                : start;
    }

    private static boolean isOfName(WordKind kind) {
        return switch (kind) {
            case NAME, CLITIC, COLON, OF, AND, ARTICLE, PREPOSITION, TO, NUMBER -> true;
            default -> false;
        };
    }

    /** "says proudly — [because she can]", "said however that [it is late]": a content without the adverb that stands in front of it. */
    public int overManner(int start) {
        int first = elements.at(start);
        if (elements.fold(first) == HOWEVER && (elements.fold(first + 1) == THAT || opensClause(first + 1))) {
            return elements.first(first + 1 + Elements.bit(elements.fold(first + 1) == THAT));
        }
        boolean manner = elements.is(first, WordKind.ADVERB) && elements.is(first + 1, WordKind.DASH);
        return manner ? elements.first(first + 2) : start;
    }

    /** "said however [the] pier"; but "however [hard] it is", "however [many] came, the pier held". */
    private boolean opensClause(int k) {
        if (AMOUNTS.has(elements.fold(k)) && hasComma(k)) {
            return false;
        }
        return switch (elements.kind(k)) {
            case DETERMINER, ARTICLE, POSSESSIVE, HE, SHE, IT, THEY, WE, NAME -> true;
            default -> false;
        };
    }

    private boolean hasComma(int from) {
        for (int k = from; k < from + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** "voted along party lines Monday [to sue]": a content without who was on which side, and when that was. */
    public int overSplit(int start) {
        int along = elements.at(start);
        if (elements.fold(along) != ALONG || !elements.tokens().isSpelled(elements.first(along + 2), "lines")) {
            return start;
        }
        int to = along + 3;
        to += Elements.bit(elements.is(to, WordKind.PREPOSITION));
        to += Elements.bit(elements.is(to, WordKind.CALENDAR));
        return elements.is(to, WordKind.TO) ? elements.first(to) : start;
    }

    /** "apologised twice [for the delay]": behind how often that was said. */
    public int overHowOften(int start) {
        int behind = elements.at(start) + 1;
        boolean often = Numerals.isHowOften(elements.fold(behind - 1))
                && (elements.is(behind, WordKind.PREPOSITION) || elements.is(behind, WordKind.THAT));
        return often && behind + 1 < elements.count() ? elements.first(behind) : start;
    }

    /** "“No,” she said, [and then, softly:] “Never.”": quoted words without what only hands over to them. */
    public int overJoint(int start) {
        int k = elements.at(start);
        if (!elements.isAndBut(k)) {
            return start;
        }
        int first = k;
        while (k < first + HANDING_OVER
                        && elements.kind(k).isWord()
                        && !elements.kind(k).isVerb()
                || elements.is(k, WordKind.COMMA)) {
            k++;
        }
        boolean paused = elements.is(k, WordKind.COLON) || elements.is(k - 1, WordKind.COMMA);
        int quotation = k + Elements.bit(elements.is(k, WordKind.COLON));
        return paused && elements.is(quotation, WordKind.QUOTATION) ? elements.first(quotation) : start;
    }
}
