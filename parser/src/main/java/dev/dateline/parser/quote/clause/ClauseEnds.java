package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.frame.JoinedVerbs;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.unsaid.EmptySayings;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where the clause around a cue ends and the sentence goes on, told by grammar alone: "Lee, who says he is innocent, will
 * appeal", "When Lee said nobody came, they laughed". What stands behind is no part of what was said.
 */
public final class ClauseEnds {
    private static final Phrases OPENERS = Phrases.of(EmptySayings.class, "clause-openers.txt");
    /** No apposition that tells who somebody is has more words. */
    private static final int APPOSITION = 12;

    /** How far behind "whose" a name stands. */
    private static final int OWNED = 3;

    private static final int PRAISE = AttributionWords.sort("praise");
    private static final int BLAME = AttributionWords.sort("blame");
    private static final long HAVING = Tokens.fold("having");
    private static final long WITH = Tokens.fold("with");
    private static final long WHOSE = Tokens.fold("whose");
    private static final long WHICH = Tokens.fold("which");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final Clauses clauses;
    private final SubjectClauses subjects;
    private final JoinedVerbs joinedVerbs;

    public ClauseEnds(NounPhrases phrases, Elements elements, Clauses clauses) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.clauses = clauses;
        this.subjects = new SubjectClauses(phrases, elements, clauses);
        this.joinedVerbs = new JoinedVerbs(elements);
    }

    /** Whether a word opens a clause of time or cause: "because". */
    public static boolean opensReason(long fold) {
        return OPENERS.has(fold);
    }

    /** The end of a content behind its cue: that of the cue's clause where one can be told, else the end given. */
    public int end(Cue cue, int start, int end) {
        int ahead = subjects.end(cue, start, end);
        if (ahead < end) {
            return ahead;
        }
        int commented = behindComma(elements.at(start), elements.at(end));
        if (commented > 0) {
            return elements.first(commented);
        }
        int joined = joinedVerbs.and(cue, start);
        if (joined >= 0 && elements.first(joined) < end) {
            return elements.first(joined); // "expressed regret [and promised an inquiry]"
        }
        int opener = opener(cue);
        if (opener > 0 && elements.is(opener - 1, WordKind.DASH)) {
            return atDash(start, end);
        }
        int who = firstWho(opener > 0 ? opener - 1 : elements.subjectEnd(elements.at(cue.from())), opener);
        boolean relative = who > 0 && (elements.is(who - 1, WordKind.COMMA) || isApposed(who));
        if (relative && elements.verbs(0, who - 1, 1) == 0 && !isBehindSaying(who)) {
            return resumed(start, end);
        }
        int first = elements.opening();
        boolean adverbial = opener == first && OPENERS.has(elements.fold(first))
                || isFronted(cue, first)
                || isOfPhrase(first, opener);
        boolean inside = OPENERS.has(elements.fold(elements.at(start))) // "said [when] it rained, it was"
                && !isFronted(cue, first)
                && !AskedThings.isWhether(elements, elements.at(cue.head()), elements.at(start));
        return adverbial && !inside ? mainClause(start, end) : end;
    }

    /** "Lee said it was late, [adding] that the port, a ruin, leaked": whether the verb of the sentence is one of saying in front. */
    private boolean isBehindSaying(int opener) {
        boolean participle = elements.is(opener, WordKind.VERB_ING);
        for (int k = opener - 1; participle && k >= 0 && k > opener - APPOSITION; k--) {
            if (elements.isSaying(k) && elements.isIrregularPast(k)) {
                return true;
            }
        }
        return false;
    }

    /** "Lee, [who] ran a mill and who says he is ill, left": what opens the first of two clauses that "and" joins; else the given one. */
    private int firstWho(int and, int opener) {
        if (!elements.is(and, WordKind.AND)) {
            return opener;
        }
        for (int k = and - 1; k > 0 && k > and - APPOSITION; k--) {
            if (elements.is(k, WordKind.WHO)) {
                return k;
            }
        }
        return opener;
    }

    /** "[For a man who] said he was ill, Lee looks well": whether a clause with "who" belongs to a phrase ahead of the subject. */
    private boolean isOfPhrase(int first, int opener) {
        boolean phrase = elements.is(first, WordKind.PREPOSITION)
                && opener > first + 1
                && opens(opener)
                && elements.verbs(first, opener, 1) == 0;
        for (int k = first; phrase && k < opener; k++) {
            phrase = !elements.is(k, WordKind.COMMA);
        }
        return phrase;
    }

    /** "is “fit for a king,” [before tying]": where a participle goes on behind the last comma inside marks. */
    private int behindComma(int first, int last) {
        if (!elements.quotes()) {
            return -1;
        }
        for (int k = last - 2; k > first && k > last - Elements.NEAR; k--) {
            if (elements.is(k - 1, WordKind.QUOTATION)) {
                int verb = OPENERS.has(elements.fold(k)) ? k + 1 : k;
                boolean parted = isPauseOfQuotation(k - 1) && elements.is(verb, WordKind.VERB_ING);
                return parted ? k : -1;
            }
        }
        return -1;
    }

    /** "A cook who refused to leave [said]": a content ends where the verb of the noun stands that its clause tells of. */
    public int beforeVerb(Cue cue, @Nullable Cue next, int start, int end) {
        boolean around = next != null
                && next.kind() == Cue.Kind.PLAIN
                && next.source() != PhraseSpan.NONE
                && cue.source() != PhraseSpan.NONE
                && opens(elements.firstOf(cue.source()))
                && PhraseSpan.to(next.source()) == PhraseSpan.from(cue.source());
        return next != null && around ? Math.min(end, next.from()) : backed(cue, start, end);
    }

    /** "The group backing [the bill] will rally": behind a participle that tells of its noun stands a thing, no clause. */
    private int backed(Cue cue, int start, int end) {
        int k = elements.at(cue.head());
        boolean tells = elements.is(k, WordKind.VERB_ING)
                && (elements.sort(k) == PRAISE || elements.sort(k) == BLAME)
                && !cue.takes('t')
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) == cue.head()
                && start == cue.to();
        long thing = tells ? phrases.startingAt(start, elements.to()) : PhraseSpan.NONE;
        int verb = elements.behind(thing);
        boolean participle = elements.is(verb, WordKind.VERB_ED)
                && (elements.is(verb + 1, WordKind.PREPOSITION) || elements.is(verb + 1, WordKind.BY));
        return verb > 0 && clauses.isFinite(verb) && !participle ? Math.min(end, elements.first(verb)) : end;
    }

    /** "Lee denied it[, with] the owner, Ann Holm, saying": the end of a content in front of what somebody else says. */
    public int beforeAbsolute(Cue cue, @Nullable Cue next, int end) {
        int with = next == null ? -1 : absolute(next);
        return with > elements.at(cue.head()) && elements.first(with) < end ? elements.first(with) : end;
    }

    /** "Lee left[, with] the owner, Ann Holm, saying": where a clause with its own subject and a participle is set off; or -1. */
    private int absolute(Cue next) {
        int first = elements.firstOf(next.source());
        int head = elements.at(next.head());
        boolean set = first > 0
                && elements.is(head, WordKind.VERB_ING)
                && elements.is(head - 1, WordKind.COMMA)
                && elements.is(first - 1, WordKind.COMMA);
        for (int k = first - 1; set && k > 0 && k > first - APPOSITION; k--) {
            if (elements.fold(k) == WITH && elements.is(k - 1, WordKind.COMMA)) {
                return k - 1;
            }
        }
        return -1;
    }

    /** "[Asked whether she was ready], Lee smiled": a participle that opens its sentence. */
    private boolean isFronted(Cue cue, int first) {
        if (elements.fold(first) == HAVING) {
            return elements.first(first + 1) == cue.from(); // "[Having said] that she was ready, Lee smiled"
        }
        return elements.isCueVerb(first)
                && (elements.isParticiple(first) || Grammar.hasPastEnding(tokens, cue.from()))
                && elements.first(first) == cue.from()
                && (cue.source() == PhraseSpan.NONE || PhraseSpan.from(cue.source()) > cue.from());
    }

    /** "The pier, says Lee, [is a mess]", "Nobody comes, says Lee, [because it is shut]": whether what is said goes on. */
    public boolean goesOnBehind(Cue cue, @Nullable Cue next) {
        int comma = resumption(cue);
        boolean between = next == null
                && elements.is(comma, WordKind.COMMA)
                && elements.is(elements.at(cue.from()) - 1, WordKind.COMMA)
                && !elements.quotes(0, elements.count());
        boolean inserted = between && cue.kind() == Cue.Kind.INVERTED;
        boolean according = between && cue.kind() == Cue.Kind.ACCORDING; // "She was, according to Lee, happy"
        WordKind last = inserted || according ? elements.kind(elements.at(cue.from()) - 2) : WordKind.EDGE;
        boolean unfinished =
                last == WordKind.BE || last == WordKind.HAVE || last == WordKind.MODAL; // "She was, says Lee, happy"
        return unfinished
                || inserted
                        && (clauses.isFinite(comma + 1)
                                || OPENERS.has(elements.fold(comma + 1))
                                || clauses.isClause(comma + 1));
    }

    /** "The pier, says Lee, a cook[,] is a mess": the comma behind a cue that stands in a sentence, or behind who says it, too. */
    public int resumption(Cue cue) {
        int comma = elements.at(cue.end());
        boolean inserted = cue.kind() == Cue.Kind.INVERTED
                && elements.is(comma, WordKind.COMMA)
                && elements.is(elements.at(cue.from()) - 1, WordKind.COMMA)
                && elements.kind(comma + 1).isArticle();
        int second = inserted ? comma + 1 : elements.count();
        while (second < comma + APPOSITION && elements.kind(second).isWord() && !clauses.isFinite(second)) {
            second++;
        }
        boolean goesOn = elements.is(second, WordKind.COMMA)
                && (elements.is(second + 1, WordKind.MODAL)
                        || elements.is(second + 1, WordKind.BE)
                        || elements.isAndBut(second + 1)
                                && clauses.isClause(second + 2)); // "says Lee, a cook, and he left"
        return goesOn ? second : comma;
    }

    /** "Lee, a cook [who] says so, left": whether a clause tells more of an apposition to a name. */
    private boolean isApposed(int who) {
        long noun = phrases.endingBefore(elements, who);
        int comma = noun == PhraseSpan.NONE ? -1 : PhraseSpan.from(noun) - 1;
        return comma > elements.from()
                && tokens.is(comma, ',')
                && tokens.isCapitalized(comma - 1)
                && Grammar.isArticle(tokens, comma + 1);
    }

    /** The element that opens the cue's clause: "who", "which", "when", a participle behind a comma; -1 for none. */
    private int opener(Cue cue) {
        int head = elements.at(cue.from());
        boolean participle = elements.is(head, WordKind.VERB_ED) || elements.is(head, WordKind.VERB_ING);
        if (participle && elements.is(head - 1, WordKind.COMMA) && !isBehindPost(cue)) {
            return head;
        }
        if (elements.fold(head - 1) == HAVING && elements.is(head - 2, WordKind.COMMA)) {
            return head - 1;
        }
        boolean ahead = cue.source() != PhraseSpan.NONE && PhraseSpan.from(cue.source()) < cue.from();
        int subject = ahead ? elements.firstOf(cue.source()) : -1;
        for (int k = subject; k > 0 && k > subject - OWNED; k--) {
            if (elements.fold(k) == WHOSE) {
                return k; // "Lee, whose boss Ann Holm said so, left"
            }
        }
        if (opens(subject) || OPENERS.has(elements.fold(subject - 1)) || opens(subject - 1)) {
            return opens(subject) ? subject : subject - 1;
        }
        int left = elements.subjectEnd(head);
        if (cue.source() == PhraseSpan.NONE && elements.is(left, WordKind.IT) && OPENERS.has(elements.fold(left - 1))) {
            return left - 1; // "After it emerged that"
        }
        return opens(left) ? left : -1;
    }

    /** "Ann Lee, the mayor, [warned] that it leaks": whether commas set off who the source is, ahead of its verb. */
    private boolean isBehindPost(Cue cue) {
        int comma = cue.teller() == PhraseSpan.NONE ? -1 : elements.behind(cue.source());
        return elements.is(elements.at(cue.from()), WordKind.VERB_ED)
                && elements.is(comma, WordKind.COMMA)
                && PhraseSpan.from(cue.source()) < cue.from()
                && elements.first(comma + 1) < cue.from();
    }

    /** "Lee – who says he is innocent [–] left": the second dash of a clause between two. */
    private int atDash(int start, int end) {
        int first = elements.at(start);
        int last = elements.at(end);
        for (int k = first + 1; k + 1 < last && k < first + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.DASH)) {
                return elements.first(k);
            }
        }
        return end;
    }

    private boolean opens(int k) {
        return elements.is(k, WordKind.WHO) || elements.fold(k) == WHICH;
    }

    /** The first comma behind which the verb of the main clause stands. */
    private int resumed(int start, int end) {
        int last = elements.at(end);
        int past = end; // "who said it was late[,] left in May": a form that may be a participle, too
        for (int k = elements.at(start); k + 1 < last && k < elements.at(start) + Elements.NEAR; k++) {
            if (isPauseOfQuotation(k) && (clauses.isFinite(k + 1) || hasObject(k + 1))) {
                return elements.first(k + 1);
            }
            if (elements.is(k, WordKind.COMMA)) {
                int verb = elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1;
                if (clauses.isFinite(verb) || hasObject(verb)) {
                    return elements.first(k);
                }
                boolean bare = past == end && elements.isIrregularPast(verb);
                past = bare && tokens.isLowerCase(elements.first(verb)) ? elements.first(k) : past;
            }
        }
        return past;
    }

    /** "which Lee called “absurd,” [failed]". */
    private boolean isPauseOfQuotation(int k) {
        return elements.is(k, WordKind.QUOTATION) && tokens.is(elements.first(k + 1) - 2, ',');
    }

    /** ", which Lee says is good, [costs] £4": a word that an object shows to be a verb. */
    private boolean hasObject(int k) {
        boolean verb = elements.is(k, WordKind.VERB_S) || elements.isIrregularPast(k);
        return verb
                && switch (elements.kind(k + 1)) {
                    case ARTICLE, POSSESSIVE, OBJECT, NUMBER, SIGN, QUOTATION, THAT -> true;
                    case IT, HE, SHE, THEY -> elements.isCueVerb(k);
                    default -> false;
                };
    }

    /** The first comma behind which a clause has a subject and a verb of its own. */
    private int mainClause(int start, int end) {
        int last = elements.at(end);
        int first = elements.at(start);
        boolean set = elements.is(first, WordKind.THAT) && elements.is(first + 1, WordKind.COMMA); // "that, in May, it"
        first = set ? elements.next(WordKind.COMMA, first + 2, last) : first;
        for (int k = first; k + 1 < last && k < first + Elements.NEAR; k++) {
            boolean comma = elements.is(k, WordKind.COMMA) && k > first + 1;
            if ((comma || isPauseOfQuotation(k)) && isMainClause(k + 1)) {
                return elements.first(comma ? k : k + 1);
            }
        }
        return end;
    }

    /** Whether a clause begins here, whatever the past of its verb is: "Ole Rask [left]". */
    private boolean isMainClause(int first) {
        int verb = clauses.behindSubject(first);
        WordKind second = elements.kind(first + 1);
        boolean that = elements.is(first, WordKind.THAT) // "While Lee said it was late, [that is no excuse]"
                && (second == WordKind.BE || second == WordKind.MODAL || second == WordKind.HAVE);
        return that
                || clauses.isClause(first)
                || elements.isIrregularPast(verb)
                || verb > first + 1 && isVerbAtEnd(verb - 1);
    }

    /** ", the mayor [left].", ", the guild [shut] it": the last word of a phrase that is no subject without it, as no other verb follows. */
    private boolean isVerbAtEnd(int k) {
        boolean last = switch (elements.kind(k + 1)) {
            case STOP, EDGE, IT, OBJECT, ARTICLE -> true;
            default -> false;
        };
        return last
                && tokens.isLowerCase(elements.first(k))
                && elements.isIrregularPast(k)
                && !elements.kind(k - 1).isArticle(); // "on the left"
    }

    /** "chants of “Lund” [and “no more”] in the hall": quoted words that are joined to others are said with them. */
    public int overJoined(int end) {
        int joined = end;
        int k = elements.at(end);
        while (elements.is(k - 1, WordKind.QUOTATION)) {
            k += elements.is(k, WordKind.COMMA) ? 1 : 0;
            k += elements.is(k, WordKind.AND) ? 1 : 0;
            if (elements.first(k) == joined
                    || !elements.is(k, WordKind.QUOTATION)
                    || elements.kind(k + 1).isVerb()) {
                return joined;
            }
            joined = elements.first(++k);
        }
        return joined;
    }
}
