package dev.dateline.parser.quote.edge;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.cue.Settings;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.phrase.HearerLists;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What tells when, where and how somebody says something, between a verb of saying and a clause without "that": "said
 * [Tuesday night in a statement] she would leave". It is no part of what was said.
 */
final class Adjuncts {
    /** No more of them follow each other. */
    private static final int MOST = 4;

    /** How many words one has at most. */
    private static final int LONGEST = 8;

    private static final Phrases APPROXIMATIONS = Phrases.of(Shares.class, "approximations.txt");
    private static final int ASK = AttributionWords.sort("ask");
    private static final long AHEAD = Tokens.fold("ahead");
    private static final long MEDIA = Tokens.fold("media");
    private static final long SOCIAL = Tokens.fold("social");
    private static final long ON = Tokens.fold("on");
    private static final long ONLY = Tokens.fold("only");
    private static final long THROUGH = Tokens.fold("through");
    private static final long VIA = Tokens.fold("via");
    private static final long WITH = Tokens.fold("with");
    private static final long WHETHER = Tokens.fold("whether");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final Clauses clauses;
    private final HearerLists hearers;
    private final TimeAdjuncts times;
    private boolean told; // whether it is said to whom it was said
    private boolean placed; // the same of a place

    Adjuncts(Narration narration, NounPhrases phrases, Elements elements, Clauses clauses) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.clauses = clauses;
        hearers = new HearerLists(narration, phrases);
        times = new TimeAdjuncts(elements, clauses);
    }

    /**
     * Where a content begins behind what a verb of saying is followed by first.
     *
     * @param cue the verb
     * @param addressee whom it was said to
     * @param start where it begins else
     */
    int over(Cue cue, long addressee, int start) {
        boolean mayFollow = cue.kind() == Cue.Kind.PLAIN || cue.kind() == Cue.Kind.PARTICIPLE;
        if (!mayFollow || !cue.takes('t') && !cue.takes('i')) {
            return mayFollow ? overTime(cue, start) : start;
        }
        times.begin();
        placed = false;
        told = addressee != PhraseSpan.NONE;
        int first = elements.at(told ? PhraseSpan.to(addressee) : cue.to());
        if (elements.fold(first) == ONLY && elements.is(first + 1, WordKind.THAT) && cue.takes('t')) {
            return elements.first(first + 2); // "said only [that] it was late"
        }
        if (!told && isAmount(first)) {
            return Math.min(start, elements.first(first)); // "said [at least] 40 were hurt"
        }
        int when = TimeClauses.behind(elements, clauses, first);
        int that = when > first ? when : cue.takes('t') ? clauseBehind(first) : first;
        if (that > first) {
            return Math.max(start, elements.first(that));
        }
        return behindAdjuncts(cue, start, first);
    }

    /** "discovered last month [that] it leaks": behind a verb that takes no clause without "that". */
    private int overTime(Cue cue, int start) {
        if (!elements.has(WordKind.THAT)) {
            return start;
        }
        int first = elements.at(cue.to());
        int that = elements.first(first) == start ? times.end(first) : first;
        boolean clause = that > first && elements.is(that, WordKind.THAT) && clauses.isClause(that + 1);
        return clause ? elements.first(that) : start;
    }

    private int behindAdjuncts(Cue cue, int start, int first) {
        int k = first;
        boolean spoken = false; // whether one of them is an occasion, of which more may be told
        for (int i = 0; i < MOST; i++) {
            int setting = Settings.over(elements, k);
            int occasion = setting > k ? setting : occasion(k);
            int end = occasion > k ? occasion : times.end(k);
            end = end > k ? end : spoken ? detail(k) : place(k);
            spoken |= occasion > k && setting == k;
            if (end <= k) {
                return start;
            }
            boolean day = i == 0 && end == k + 1 && end != setting; // of which it was learned whether it is said
            k = end;
            if (setting == k && elements.is(k, WordKind.COLON) && elements.is(k + 1, WordKind.QUOTATION)) {
                return elements.first(k + 1); // "said the next day: [“It sank.”]"
            }
            if (!day && begins(cue, k)) {
                boolean clause = leadsOn(k, elements.at(start))
                        || holds(k, elements.at(start))
                        || isInside(k, elements.at(start));
                return clause ? elements.first(k) : Math.max(start, elements.first(k));
            }
        }
        return start;
    }

    /** "[at least] 40", "[up to] $2 million": what tells how exact a number behind it is. */
    private boolean isAmount(int k) {
        int token = elements.first(k);
        int approximation = APPROXIMATIONS.longest(tokens, token, elements.to());
        int number = approximation == Phrases.NONE ? 0 : token + APPROXIMATIONS.length(approximation);
        return number > token
                && number + 1 < elements.to()
                && (Character.isDigit(tokens.text().charAt(tokens.end(number) - 1)) // "40", "P1"
                        || tokens.isNumber(number + 1)
                        || Numerals.has(tokens, number));
    }

    /** "[she’d warned them] “often”": whether a clause with no pause in it goes on to quoted words. */
    private boolean leadsOn(int first, int quotation) {
        boolean goesOn = clauses.isPronoun(first) && elements.is(quotation, WordKind.QUOTATION);
        for (int k = first; goesOn && k < quotation; k++) {
            goesOn = elements.kind(k).isWord() || elements.is(k, WordKind.CLITIC);
        }
        return goesOn;
    }

    /** "said in a note [the deal was good for] its owners": whether a start lies behind a preposition inside of a clause. */
    private boolean isInside(int first, int start) {
        boolean preposition = switch (elements.kind(start - 1)) {
            case TO, PREPOSITION, OF, BY -> true;
            default -> false;
        };
        boolean noun = elements.kind(start).isArticle() || elements.is(start, WordKind.POSSESSIVE);
        int k = first;
        while (preposition && noun && k < start && (elements.kind(k).isWord() || elements.is(k, WordKind.QUOTATION))) {
            k++;
        }
        return k == start && start > first + 2;
    }

    /** "said in a note [it saw a risk] that prices fall": whether a clause goes on to what a noun in it tells. */
    private boolean holds(int first, int start) {
        int noun = start - 2;
        return clauses.isPronoun(first)
                && elements.is(start - 1, WordKind.THAT)
                && noun > first + 1
                && elements.is(noun, WordKind.WORD)
                && !elements.isCueVerb(noun)
                && !TimeWords.isNoun(elements.fold(noun))
                && !Grammar.looksPast(tokens, elements.first(noun));
    }

    /** "said [afterwards] that", "agreed [with Lund in May last year] that", "wondered [aloud] whether": the word that opens the clause. */
    private int clauseBehind(int first) {
        int k = first;
        for (int next = k; k < first + LONGEST && !elements.is(k, WordKind.THAT); k = next) {
            next = isAdverbial(k, first) ? k + 1 : times.end(k);
            if (next == k) {
                break;
            }
        }
        k = isPreposition(first) ? ApposedOccasions.behind(elements, k) : k;
        boolean asks = elements.fold(k) == WHETHER && !elements.is(k - 1, WordKind.PREPOSITION);
        boolean verb = elements.kind(k + 1).isVerb()
                || elements.is(k + 1, WordKind.VERB_S)
                || elements.isIrregularPast(k + 1); // "in a book that sold well"
        boolean just = k == first + 1 && !clauses.isClause(k + 1) // "said [just] that"
                || TimeWords.isNoun(elements.fold(k + 1)); // "argued with Lee [that] night"
        return asks || elements.is(k, WordKind.THAT) && !verb && !just ? k : first;
    }

    private boolean isAdverbial(int k, int first) {
        return switch (elements.kind(k)) {
            case ADVERB -> true;
            case VERB_ED, VERB_ING -> false;
            default -> isPreposition(k) || k > first && isInPhrase(k) || elements.fold(k) == WITH;
        };
    }

    /** Whether what somebody says may begin here: a clause, "that", or what somebody wants to do. */
    private boolean begins(Cue cue, int k) {
        return switch (elements.kind(k)) {
            case TO -> cue.takes('i');
            case THAT -> cue.takes('t');
            case WHO -> false;
            case QUOTATION -> cue.takes('q'); // "said in an interview Monday night “…”"
            case SUBORDINATOR -> elements.sort(elements.at(cue.head())) == ASK && clauses.isClause(k + 1);
            case HAVE, MODAL, BE -> cue.takes('t') && isOfRelative(cue);
            default -> cue.takes('t') && isClause(k);
        };
    }

    /** "a fault [which] Lee said at the time had been mended": whether the subject of what is told stands ahead of who tells it. */
    private boolean isOfRelative(Cue cue) {
        int subject = elements.firstOf(cue.source());
        return subject > 1
                && PhraseSpan.to(cue.source()) == cue.from()
                && (elements.isRelativePronoun(subject - 1) || elements.is(subject - 1, WordKind.WHO));
    }

    private boolean isClause(int k) {
        if (placed) {
            boolean noun = elements.is(k, WordKind.ARTICLE) || elements.is(k, WordKind.POSSESSIVE);
            return told ? clauses.isPronoun(k) || noun && clauses.isClause(k) : isSomeone(k);
        }
        return times.isLoose() && !told ? clauses.isShifted(k) : clauses.isClause(k);
    }

    private boolean isPreposition(int k) {
        return k < elements.count() && Circumstances.opensOccasion(tokens, elements.first(k));
    }

    private boolean isSomeone(int k) {
        return elements.is(k, WordKind.HE) || elements.is(k, WordKind.SHE) || elements.is(k, WordKind.SPEAKER_I);
    }

    /** "in Altona", which could be a place of what was said. */
    private int place(int k) {
        int last = k + 1;
        while (isPreposition(k) && last < k + LONGEST && elements.is(last, WordKind.NAME)) {
            last++;
        }
        placed |= last > k + 1;
        return last > k + 1 ? last : k;
    }

    /** "in a statement", "during a debate", "on Fox News", "through a spokesman". */
    private int occasion(int k) {
        if (elements.fold(k) == AHEAD && elements.is(k + 1, WordKind.OF)) {
            return detail(k + 1); // "ahead of the vote"
        }
        if (!isPreposition(k)) {
            return k;
        }
        long preposition = elements.fold(k);
        if (preposition == ON && elements.fold(k + 1) == SOCIAL && elements.fold(k + 2) == MEDIA) {
            return k + 3;
        }
        int noun = -1;
        for (int j = k + 1; j < k + LONGEST && isInPhrase(j); j++) {
            boolean named = noun > 0 && tokens.isCapitalized(elements.first(noun)); // "on Radio Selm"
            if (Circumstances.isOccasion(elements.fold(j)) || named && elements.is(j, WordKind.NAME)) {
                noun = j;
            } else if (noun > 0) {
                break;
            }
        }
        if (noun > 0) {
            return elements.is(noun + 1, WordKind.CLITIC) ? k : noun + 1;
        }
        int last = k + 1;
        while (preposition == ON
                && last < k + LONGEST
                && (elements.is(last, WordKind.NAME) || elements.is(last, WordKind.CLITIC))) {
            last++;
        }
        if (last > k + 1) {
            return last; // "on Fox News"
        }
        long phrase =
                preposition == THROUGH || preposition == VIA ? phrases.startingAt(elements, k + 1) : PhraseSpan.NONE;
        boolean someone =
                phrase != PhraseSpan.NONE && (preposition == VIA || Nouns.isPerson(tokens, PhraseSpan.to(phrase) - 1));
        return someone ? elements.behind(phrase) : k;
    }

    /** "[posted on its page]", "[with the Altona Ledger]", "[of the council]": more of an occasion. */
    private int detail(int k) {
        int preposition = elements.is(k, WordKind.VERB_ED) ? k + 1 : k;
        boolean opens = elements.is(preposition, WordKind.PREPOSITION)
                || elements.is(preposition, WordKind.OF)
                || elements.is(preposition, WordKind.BY)
                || elements.is(preposition, WordKind.TO);
        long phrase = opens ? phrases.startingAt(elements, preposition + 1) : PhraseSpan.NONE;
        if (phrase == PhraseSpan.NONE) {
            return preposition;
        }
        boolean toSomeone = elements.is(preposition, WordKind.TO);
        int end = PhraseSpan.to(phrase);
        int behind = elements.at(toSomeone ? hearers.end(end, elements.to()) : end);
        boolean closes = toSomeone && elements.is(behind, WordKind.COMMA) && elements.is(behind + 1, WordKind.THAT);
        return behind + Elements.bit(closes); // "in a letter to the mayor, Ann Lee[,] that"
    }

    /** Whether a word goes on with the noun phrase behind a preposition. */
    private boolean isInPhrase(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NAME, CLITIC, TITLE, PERSON, PERSONS, BODY, PAPER, WORD, NUMBER ->
                true;
            case ADVERB, VERB_ED, VERB_ING, VERB_S, CALENDAR -> true;
            default -> false;
        };
    }
}
