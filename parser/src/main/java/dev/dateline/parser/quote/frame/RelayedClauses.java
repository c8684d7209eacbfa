package dev.dateline.parser.quote.frame;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where the clause begins that "according to" relays. Behind the comma either more is told of the source, "according to
 * Ole Rask, the owner, [nobody was hurt]", or the subject stands there and more is told of that: "according to police,
 * [Ole Rask, 41, was hurt]".
 */
public final class RelayedClauses {
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOSE = Tokens.fold("whose");
    private static final long ALONG = Tokens.fold("along");
    private static final long FROM = Tokens.fold("from");

    /** Not more is told of one noun, between commas. */
    private static final int MOST = 5;

    /** How many words one of a list has, at most. */
    private static final int ITEM = 6;

    /** How many elements a bracket behind a source holds at most. */
    private static final int BRACKET = 16;

    private final Tokens tokens;
    private final Elements elements;
    private final RelayedThings things;
    private final RelayedVerbs verbs;

    public RelayedClauses(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
        things = new RelayedThings(elements);
        verbs = new RelayedVerbs(elements);
    }

    /**
     * Where the clause begins.
     *
     * @param behind the token behind the source
     * @param start where it begins if nothing more is told of the source
     */
    public int start(Cue cue, int behind, int start) {
        if (cue.source() == PhraseSpan.NONE) {
            return start;
        }
        int k = elements.at(start);
        int close = closeOf(elements.at(behind));
        if (close > k) {
            return start(cue, elements.first(close + 1), elements.first(close + 1));
        }
        if (elements.is(elements.at(behind), WordKind.COMMA)) {
            k = elements.at(behind) + 1;
        } else if (start == behind || isFronted(cue) && elements.is(elements.at(behind), WordKind.BY)) {
            k = elements.at(behind);
            int comma = comma(k); // "according to a poll [for the Ledger]"
            k = comma > 0 && goesOn(k, comma) && !verbs.has(k, comma) ? comma + 1 : k;
        } else if (isFronted(cue) && elements.is(elements.at(behind), WordKind.VERB_ED)) {
            k = behindMaker(elements.at(behind), k);
        }
        int told = elements.at(behind);
        int end = isFronted(cue) || elements.is(elements.at(cue.from()) - 1, WordKind.COMMA) ? comma(told) : -1;
        boolean relative = end > told && (elements.is(told, WordKind.THAT) || isBareRelative(told, end));
        k = relative && goesOn(told, end) ? end + 1 : k; // "according to a note [that Lee wrote], it sank"
        for (int i = 0; i < MOST; i++) {
            int comma = comma(k);
            if (comma < 0 || !goesOn(k, comma) || !isOfSource(cue, k, comma)) {
                break;
            }
            k = comma + 1;
        }
        return elements.first(k);
    }

    /** "a study released Monday by Moss Labs, [rents rose]": behind who put out what the source is, or where; else what is given. */
    private int behindMaker(int participle, int k) {
        int comma = comma(participle);
        boolean by = elements.is(k, WordKind.BY) || elements.is(k, WordKind.PREPOSITION);
        for (int j = participle + 1; j < comma; j++) {
            if (verbs.is(j)) {
                return k;
            }
        }
        return by && goesOn(participle, comma) ? comma + 1 : k;
    }

    /** "Moss Labs (the firm that made it[)], rents rose": the element that closes a bracket, or -1 where none opens. */
    private int closeOf(int open) {
        int k = open;
        while (elements.is(open, WordKind.OPEN) && k < open + BRACKET && k < elements.count()) {
            if (elements.is(k, WordKind.CLOSE)) {
                return k;
            }
            k++;
        }
        return -1;
    }

    /** "a story [her brother has told], it sank": a clause without "that" which tells of the source and ends with its verb. */
    private boolean isBareRelative(int first, int comma) {
        boolean subject = switch (elements.kind(first)) {
            case POSSESSIVE, HE, SHE, THEY, WE, IT, SPEAKER_I, NAME -> true;
            default -> false;
        };
        boolean verb = elements.is(comma - 1, WordKind.VERB_ED) || verbs.isPast(comma - 1);
        return subject && verb && comma > first + 1 && tokens.isLowerCase(elements.first(comma - 1));
    }

    /** Whether a clause stands behind a comma; of a noun between commas it has to have a verb. */
    private boolean goesOn(int first, int comma) {
        int end = elements.count();
        if (comma + 2 >= end) {
            return false;
        }
        boolean goesOn = tellsMore(first, comma) || elements.quotes(comma + 1, end);
        for (int k = comma + 1; !goesOn && k < end && k < comma + Elements.NEAR; k++) {
            goesOn = verbs.is(k)
                    || elements.is(k, WordKind.VERB_S)
                            && k > comma + 1
                            && !elements.kind(k - 1).isArticle();
        }
        return goesOn;
    }

    /** Whether a cue opens its clause: "[according to] Lee, it is late", not "It is, [according to] Lee, late". */
    public boolean isFronted(Cue cue) {
        int k = elements.at(cue.from());
        return cue.kind() == Cue.Kind.ACCORDING
                && switch (elements.kind(k - 1)) {
                    case EDGE, AND, BUT, THAT, SEMICOLON, COLON, DASH -> true;
                    default -> false;
                };
    }

    /** "According to police, [Lee told] officers so": whether whom the clause begins with says something, by another cue. */
    public boolean isTold(Cue cue, @Nullable Cue next) {
        int comma = elements.behind(cue.source());
        return next != null
                && next.kind() == Cue.Kind.PLAIN
                && next.takes('t')
                && elements.is(comma, WordKind.COMMA)
                && PhraseSpan.from(next.source()) == elements.first(comma + 1);
    }

    /** Whether a phrase between commas tells of the source in front, and is no subject of what is relayed. */
    private boolean isOfSource(Cue cue, int first, int comma) {
        long source = cue.source();
        if (tellsMore(first, comma) || isAdverb(first, comma) || isPostOf(source, first, comma)) {
            return true;
        }
        return !verbs.has(first, comma)
                && !things.areThings(source, first)
                && !opensAdverbial(first)
                && !opensClause(comma + 1)
                && mayBe(source, first, comma)
                && !(isFronted(cue) && isSubject(source, first, comma));
    }

    /** ", [Ole Rask], 41, was hurt": whether the verb of a phrase follows behind what tells more of it. */
    public boolean isSubject(long source, int first, int comma) {
        int nouns = 0;
        int k = comma + 1;
        for (int i = 0; i < MOST; i++) {
            int verb = elements.is(k, WordKind.ADVERB) ? k + 1 : k;
            int end = comma(k);
            if (elements.is(k, WordKind.AND) || verbs.isPredicate(verb, nouns) && !(verbs.isParticiple(k) && end > 0)) {
                // "according to Ole Rask, the owner, Ida Holm, the cook, left"
                boolean two = nouns > 1 && isName(PhraseSpan.to(source) - 1) && !isName(elements.first(first));
                return !two;
            }
            if (end < 0) {
                return isLastButOne(k, nouns > 0 || isNamed(first, comma), first)
                        || resumesInside(k)
                        || things.isList(source, first, comma, k);
            }
            if (!tellsMore(k, end)) {
                nouns++;
                boolean aside = verbs.is(end + 1) && !verbs.isParticiple(end + 1); // "the port[, in May,] was shut"
                if (verbs.has(k, end) || opensAdverbial(k) && !aside) {
                    return false;
                }
            }
            k = end + 1;
        }
        return false;
    }

    /** "according to police, Berg, [Lund] and Holm left": whether names of a list stand ahead of "and", and no person is the first. */
    private boolean isLastButOne(int k, boolean names, int first) {
        int and = k;
        while (and < k + ITEM && elements.is(and, WordKind.NAME)) {
            and++;
        }
        boolean one = and == k + 1 || !PersonNames.isGiven(tokens, elements.first(first));
        return names && and > k && one && elements.is(and, WordKind.AND);
    }

    private boolean isNamed(int first, int comma) {
        return isName(elements.first(first)) && isName(elements.first(comma) - 1);
    }

    /** "[41]", "[who was there]", "[first published in May]", "[of Altona]": what can tell of a noun, but names no one. */
    private boolean tellsMore(int first, int comma) {
        long fold = elements.fold(first);
        boolean relative = elements.is(first, WordKind.WHO) || fold == WHICH || fold == WHOSE;
        boolean place = fold == FROM || elements.is(first, WordKind.OF) || fold == ALONG; // "along with two shops"
        boolean age = elements.is(first, WordKind.NUMBER) && comma == first + 1;
        return relative
                || place
                || age
                || PersonNotes.tells(elements, first, comma)
                || verbs.isParticiple(first)
                || verbs.isParticiple(first + 1) && !isNoun(first);
    }

    /** Whether somebody's name, or what somebody is, can stand behind a source as another name for it. */
    private boolean mayBe(long source, int first, int comma) {
        if (!isName(elements.first(first)) || !isName(elements.first(comma) - 1) || things.hasRole(first, comma)) {
            return true;
        }
        return mayBeCalled(noun(source), first, comma);
    }

    /** "the cook, [Ida Holm]", "the company, [Veltra]": whether a noun can be followed by its name; no paper has a person's. */
    private boolean mayBeCalled(int noun, int first, int comma) {
        if (noun < 0 || !tokens.isLowerCase(noun) || Nouns.isDocument(tokens, noun) || Nouns.isSeveral(tokens, noun)) {
            return false;
        }
        boolean person = PersonNames.isGiven(tokens, elements.first(first))
                || elements.is(comma + 1, WordKind.WHO)
                || elements.is(comma + 1, WordKind.NUMBER);
        return Nouns.isPerson(tokens, noun) || Nouns.isOrganization(tokens, noun) && !person;
    }

    /** Whether a name behind a source is the subject of what is relayed. */
    public boolean isSubject(long source, long name) {
        int first = elements.firstOf(name);
        int comma = elements.behind(name);
        return !mayBeCalled(noun(source), first, comma)
                || elements.is(comma, WordKind.COMMA) && isSubject(source, first, comma);
    }

    /** "the [director] of the Selm Trust", "the Bank of Selm’s [governor]": the noun that a source has behind its article. */
    private int noun(long source) {
        int head = SubjectPhrases.head(tokens, source);
        boolean plain = elements.kind(elements.firstOf(source)).isArticle() && tokens.isLowerCase(head);
        return plain ? head : PhraseSpan.to(source) - 1;
    }

    /** "[in May], prices fell", "[a year after] she left": what tells when or where, and of nobody. */
    private boolean opensAdverbial(int first) {
        return switch (elements.kind(first)) {
            case PREPOSITION, CALENDAR, ADVERB, BY, BUT, AND, THAT, TO, QUOTATION -> true;
            default -> opensClause(first) || TimeWords.isNoun(elements.fold(first + 1));
        };
    }

    /** "[while] she was away", "a year [after] she left". */
    private boolean opensClause(int first) {
        for (int k = first; k < first + 3; k++) {
            boolean opens = elements.is(k, WordKind.SUBORDINATOR) && elements.fold(k) != WHICH;
            if (opens && (k == first || elements.isListed(k - 1, ListedWords.TIME_SPAN))) {
                return true;
            }
        }
        return false;
    }

    /** "according to Ann Lee, [the mayor of Lund], when it rained they left": what a person is, with no name behind it. */
    private boolean isPostOf(long source, int first, int comma) {
        int name = PhraseSpan.to(source) - 1;
        return elements.kind(first).isArticle()
                && things.hasRole(first, comma)
                && !verbs.has(first, comma)
                && name > PhraseSpan.from(source)
                && isName(name)
                && isName(name - 1)
                && comma > first + 2
                && switch (elements.kind(comma + 1)) {
                    case ADVERB -> elements.is(comma + 2, WordKind.BE); // "there is"
                    case NAME, NUMBER, WHO, PREPOSITION, VERB_ED, VERB_ING -> false;
                    default -> true;
                };
    }

    private boolean isAdverb(int first, int comma) {
        return comma == first + 1 && (elements.is(first, WordKind.ADVERB) || elements.is(first, WordKind.SUBORDINATOR));
    }

    /** The comma behind an element, or -1 where quoted words or the end come first. */
    private int comma(int first) {
        for (int k = first; k < elements.count() && k < first + Elements.NEAR / 2; k++) {
            if (elements.is(k, WordKind.QUOTATION) && !isPartOfClause(k)) {
                return -1;
            }
            if (elements.is(k, WordKind.COMMA) && k > first) {
                return k;
            }
        }
        return -1;
    }

    /** "the port, [which was “a wreck,”] would": whether the comma at the end of quoted words sets off what is told of a noun. */
    private boolean resumesInside(int first) {
        int quotation = first;
        while (quotation < elements.count() && elements.kind(quotation).isWord()) {
            quotation++;
        }
        return elements.is(quotation, WordKind.QUOTATION) && !isPartOfClause(quotation) && verbs.is(quotation + 1);
    }

    /** "the port, which was [“a wreck”], would": quoted words without a pause ahead of them or at their end. */
    private boolean isPartOfClause(int quotation) {
        return elements.kind(quotation - 1).isWord() && !tokens.is(elements.first(quotation + 1) - 2, ',');
    }

    private boolean isNoun(int k) {
        return isName(elements.first(k)) || elements.is(k, WordKind.ARTICLE) || elements.kind(k) == WordKind.HE;
    }

    private boolean isName(int token) {
        return token >= 0 && token < tokens.count() && tokens.isCapitalized(token);
    }
}
