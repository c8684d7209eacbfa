package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * The verb of a sentence whose subject a clause tells of: "A nurse who said she was fired [has sued]". Each subject within the
 * clause has a verb of its own; the first one that none is left for belongs to the sentence.
 */
final class MainVerbs {
    private static final Phrases QUESTIONS = Phrases.of(MainVerbs.class, "question-openers.txt");
    private static final long HAVING = Tokens.fold("having");
    private static final long BE = Tokens.fold("be");
    private static final long BEEN = Tokens.fold("been");
    private static final long BEING = Tokens.fold("being");

    /** How many words a subject has at most that a comma parts from what is said. */
    private static final int SUBJECT = 12;

    /** Which forms are taken for verbs: besides the sure ones those in -ed ahead of a preposition, "failed to", or bare ones, "blame". */
    private enum Forms {
        SURE,
        LIKELY,
        OF_SEVERAL
    }

    private final Tokens tokens;
    private final Elements elements;
    private final Clauses clauses;
    private final VerbsOfSeveral several;

    MainVerbs(Elements elements, Clauses clauses) {
        this.tokens = elements.tokens();
        this.elements = elements;
        this.clauses = clauses;
        this.several = new VerbsOfSeveral(elements);
    }

    /** The element in front of which a content ends that begins with an element, or -1. */
    int end(Cue cue, int first) {
        int subjects = Elements.bit(isClause(cue, first));
        int sure = several.haveSaid(cue) ? behind(first, subjects, Forms.OF_SEVERAL) : -1;
        sure = sure < 0 ? behind(first, subjects, Forms.SURE) : sure;
        int verb = sure < 0 ? behind(first, subjects, Forms.LIKELY) : sure; // "who said the firm failed to pay [has]"
        return verb < 0 ? verb : beforeSubject(verb, first);
    }

    /** The same of a content that is a phrase without a verb: "Calls for [peace] have failed"; but "over what had happened". */
    int behindPhrase(int first) {
        int verb = behind(first, 0, Forms.SURE);
        boolean sure = verb > 0
                && switch (elements.kind(verb)) {
                    case MODAL, HAVE, BE -> true;
                    default -> elements.isListed(verb, ListedWords.FINITE) && !isBase(verb);
                };
        for (int k = first; sure && k < verb; k++) {
            boolean apart = elements.is(k, WordKind.DASH) && !elements.isHyphen(k) || elements.is(k, WordKind.OPEN);
            sure = !apart && !QUESTIONS.has(elements.fold(k));
        }
        boolean open = elements.is(verb - 1, WordKind.PREPOSITION) && !elements.is(verb - 2, WordKind.VERB_ING);
        if (!sure || open || isSaid(verb - 1) || isOwnSubject(verb - 1)) {
            return -1;
        }
        int end = beforeSubject(verb, first);
        while (elements.is(end - 1, WordKind.ADVERB)) {
            end--;
        }
        return end;
    }

    /** "help them [bring] it": a form that may be an infinitive. */
    private boolean isBase(int verb) {
        return !elements.is(verb, WordKind.VERB_S) && !elements.isIrregularPast(verb);
    }

    /** "a deal that Lee [argued] was late". */
    private boolean isSaid(int k) {
        return elements.is(k, WordKind.VERB_ED) && elements.isCueVerb(k);
    }

    /** "the deal [Lee] signed": whether a name ahead of a verb stands right behind a noun that the clause tells of. */
    private boolean isOwnSubject(int last) {
        int k = last;
        while (k > last - SUBJECT && (elements.is(k, WordKind.NAME) || elements.is(k, WordKind.TITLE))) {
            k--;
        }
        return k < last
                && switch (elements.kind(k)) {
                    case WORD, VERB_S, PAPER, PERSON, PERSONS, BODY -> true;
                    default -> false;
                };
    }

    /** Ahead of the subject that a comma parts from what is said, else ahead of the verb or of the pause in front of it. */
    private int beforeSubject(int verb, int first) {
        int subject = verb - 1;
        while (subject > first && subject > verb - SUBJECT && !elements.is(subject, WordKind.COMMA)) {
            subject--;
        }
        boolean another = elements.is(subject, WordKind.COMMA) && clauses.behindSubject(subject + 1) == verb;
        if (another) {
            return subject; // "who back Lee[, voters] are split"
        }
        boolean paused = elements.is(verb - 1, WordKind.COMMA) || elements.is(verb - 1, WordKind.DASH);
        return paused ? verb - 1 : verb;
    }

    /** The same of a content that has its verb and no subject: "A man police say [shot a clerk] was held". */
    int behindGap(int first) {
        return behind(first, 1, Forms.SURE);
    }

    /** Whether a content is a clause, as far as its first words tell. */
    private boolean isClause(Cue cue, int first) {
        boolean noun = switch (elements.kind(first)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NUMBER, NAME, TITLE, PERSON, PERSONS, BODY -> true;
            case WORD, VERB_S, VERB_ED, PAPER -> true;
            default -> false;
        };
        return elements.is(first - 1, WordKind.THAT)
                || opens(elements.kind(first))
                || clauses.isClause(first)
                || isPronoun(first)
                || noun && cue.takes('t');
    }

    /**
     * The verb that no subject is left for, or -1.
     *
     * @param first the element that the content begins with
     * @param owed how many subjects of the content wait for their verbs
     * @param forms which forms are taken for verbs
     */
    private int behind(int first, int owed, Forms forms) {
        int subjects = owed;
        int counted = first; // the subject that stands here has been counted
        for (int k = first; k < elements.count() && k < first + Elements.NEAR; k++) {
            WordKind kind = elements.kind(k);
            boolean opener = opens(kind) || ClauseEnds.opensReason(elements.fold(k));
            if (kind == WordKind.SEMICOLON || kind == WordKind.COLON) {
                return -1;
            }
            if (k > first && opener && (kind != WordKind.PREPOSITION || clauses.isClause(k + 1))) {
                subjects++;
                counted = k + 1;
            } else if (k > counted && isPronoun(k) && isVerb(k + 1, Forms.LIKELY)) {
                subjects++; // "the shop [he runs]"
            } else if (kind == WordKind.QUOTATION && subjects > 0 && isPredicate(k)) {
                subjects--; // "she “hated the place”"
            } else if (isVerb(k, forms) && !isGrouped(k) && !isJoined(k)) {
                boolean ofSeveral = forms == Forms.OF_SEVERAL && subjects == owed && several.has(k);
                boolean none = subjects == 0 || ofSeveral && several.isBehindOne(k);
                if (none && k > first && isSure(k)) {
                    return k;
                }
                subjects = Math.max(0, subjects - 1);
                if (reports(k)) {
                    subjects++; // "who said he thought [the bank was] late"
                    counted = k + 1;
                }
            }
        }
        return -1;
    }

    /** Whether a word has a subject, as far as its form tells. */
    private boolean isVerb(int k, Forms forms) {
        return switch (elements.kind(k)) {
            case VERB_ED -> forms == Forms.LIKELY || !isParticiple(k);
            case VERB_S, WORD ->
                isFinite(k) || k > 0 && isPronoun(k - 1) || forms == Forms.OF_SEVERAL && several.has(k) || isOfOne(k);
            default -> isFinite(k) || forms == Forms.OF_SEVERAL && several.has(k);
        };
    }

    /** "who said she was pushed [faces] a trial": a form in -s right behind what somebody is, ahead of a thing. */
    private boolean isOfOne(int k) {
        boolean is = elements.is(k - 2, WordKind.BE)
                && (elements.is(k - 1, WordKind.VERB_ED) || elements.is(k - 1, WordKind.WORD));
        return is && elements.is(k, WordKind.VERB_S) && elements.kind(k + 1).isArticle();
    }

    /** Whether a word is no participle, no infinitive and no noun. */
    boolean isFinite(int k) {
        return switch (elements.kind(k)) {
            case MODAL -> tokens.isLowerCase(elements.first(k)); // "the May 1 vote"
            case HAVE -> elements.fold(k) != HAVING;
            case BE -> elements.fold(k) != BEEN && elements.fold(k) != BEING && elements.fold(k) != BE;
            case VERB_ED, EDGE, QUOTATION -> false;
            default ->
                tokens.isLowerCase(elements.first(k))
                        && (elements.isListed(k, ListedWords.FINITE) || elements.isIrregularPast(k));
        };
    }

    /** "a man [accused] of theft", "a [retired] nurse". */
    private boolean isParticiple(int k) {
        WordKind behind = elements.kind(k + 1);
        return behind == WordKind.PREPOSITION
                || behind == WordKind.BY
                || behind == WordKind.OF
                || behind == WordKind.TO
                || elements.kind(k - 1).isArticle();
    }

    /** Whether a form in -ed can be the verb of the sentence only: "was rushed [marched]", "left [sued] the firm". */
    private boolean isSure(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED ->
                elements.is(k - 1, WordKind.VERB_ED)
                        || switch (elements.kind(k + 1)) {
                            case ARTICLE, POSSESSIVE, OBJECT, IT, CALENDAR -> true;
                            default -> false;
                        };
            case WORD, VERB_S -> !isPronoun(k - 1);
            default -> true;
        };
    }

    /** "[had been] told", "to [have]": a part of a verb that has been counted, or that has no subject. */
    private boolean isGrouped(int k) {
        int left = k - 1;
        while (elements.is(left, WordKind.ADVERB) || elements.is(left, WordKind.NOT)) {
            left--;
        }
        return switch (elements.kind(left)) {
            case BE, MODAL, HAVE, TO -> true;
            default -> false;
        };
    }

    /** "was fired and [has]": a second verb of one subject. */
    private boolean isJoined(int k) {
        int left = elements.beforeAdverb(k);
        return elements.isAndBut(left);
    }

    private boolean reports(int k) {
        return elements.takes(k, 't') && clauses.isClause(elements.at(elements.behindForm(k)));
    }

    /** Whether quoted words right behind a subject begin with its verb. */
    private boolean isPredicate(int k) {
        int word = elements.first(k) + 1;
        return k > 0
                && elements.kind(k - 1).isWord()
                && word < tokens.count()
                && (Grammar.looksPast(tokens, word) || Grammar.isAuxiliary(tokens, word));
    }

    private static boolean opens(WordKind kind) {
        return kind == WordKind.THAT || kind == WordKind.WHO || kind == WordKind.SUBORDINATOR;
    }

    private boolean isPronoun(int k) {
        return clauses.isPronoun(k);
    }
}
