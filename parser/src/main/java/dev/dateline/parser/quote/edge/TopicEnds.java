package dev.dateline.parser.quote.edge;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Where the words end behind a noun that tells what they are about: ahead of the verb of the sentence, "Her attacks [on the port] are
 * new", "Support [for the mayor] has grown".
 */
final class TopicEnds {
    private static final Phrases QUESTIONS = Phrases.of(ClauseEnds.class, "question-openers.txt");
    private static final long SUCH = Tokens.fold("such");
    private static final long WHAT = Tokens.fold("what");

    private final Elements elements;
    private final Clauses clauses;

    TopicEnds(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        int first = elements.at(start);
        boolean topic =
                start == cue.to() && (elements.is(first, WordKind.OF) || elements.is(first, WordKind.PREPOSITION));
        if (cue.to() != cue.from() + 1 || !topic && !isAgainst(cue, first) || !isSubject(cue)) {
            return end;
        }
        int verb = verb(first, elements.at(end));
        return verb < 0 ? end : elements.first(elements.is(verb - 1, WordKind.ADVERB) ? verb - 1 : verb);
    }

    /** "His opposition to [the port] is new": whether words are what somebody is for or against, and not what he is to do. */
    private boolean isAgainst(Cue cue, int first) {
        boolean thing = switch (elements.kind(first)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NAME, BODY, PERSON, PERSONS -> true;
            default -> false;
        };
        return thing
                && cue.act() == Act.THOUGHT // "Her letter to the board"
                && elements.is(first - 1, WordKind.TO)
                && elements.first(first - 1) == cue.to();
    }

    /** Whether a noun stands in front of its clause's verb: "She left, but [her attacks] on". */
    private boolean isSubject(Cue cue) {
        int noun = elements.at(cue.head());
        int begin = noun;
        boolean owned = cue.source() == PhraseSpan.NONE;
        if (!owned
                && PhraseSpan.to(cue.source()) == cue.from()
                && !isOwner(noun - 1)
                && !isDescribed(noun, elements.firstOf(cue.source()))) {
            return false; // "Lund’s cooks report on boats Lee has built"
        }
        while (begin > 0
                && noun - begin < Elements.NEAR
                && (elements.kind(begin - 1).isPhrase()
                        || elements.is(begin - 1, WordKind.ADVERB)
                        || elements.is(begin - 1, WordKind.VERB_ING) && isOwner(begin - 2))) {
            begin--;
            owned |= isOwner(begin);
        }
        if (!owned) {
            return false; // "Cooks talk about the bread Lee has baked"
        }
        for (int k = begin - 1; k >= 0 && k > noun - Elements.NEAR; k--) {
            switch (elements.kind(k)) {
                case COMMA, SEMICOLON, COLON, DASH, BUT, SUBORDINATOR, THAT, STOP -> {
                    return true;
                }
                case HE, SHE, THEY, WE, IT, SPEAKER_I, YOU, WHO, TO, VERB_ING -> {
                    return false;
                }
                default -> {
                    if (clauses.isFinite(k) || clauses.isPast(k) || elements.isSaying(k)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** "Lee’s [loud] attacks": whether what stands ahead of a noun is no noun itself, and somebody’s. */
    private boolean isDescribed(int noun, int first) {
        int k = noun - 1;
        boolean adjective = switch (elements.kind(k)) {
            case WORD, VERB_ED, VERB_ING -> !elements.tokens().endsWith(elements.first(k), "s");
            default -> false;
        };
        while (adjective && k > first && !elements.is(k, WordKind.CLITIC)) {
            k--;
        }
        return adjective && elements.is(k, WordKind.CLITIC);
    }

    private boolean isOwner(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, DETERMINER, CLITIC, NUMBER, ANYONE -> true;
            default -> elements.fold(k) == SUCH;
        };
    }

    /** The verb of the sentence, where no clause opens ahead of it; or -1. */
    private int verb(int first, int last) {
        for (int k = first + 1; k < last && k < first + Elements.NEAR; k++) {
            switch (elements.kind(k)) {
                case COMMA, SEMICOLON, COLON, DASH, BUT, THAT, WHO, SUBORDINATOR, QUOTATION, OPEN -> {
                    return -1;
                }
                case HE, SHE, THEY, WE, IT, SPEAKER_I, YOU -> {
                    return -1; // "about the boats they have"
                }
                case BE, HAVE, MODAL -> {
                    boolean finite = !elements.tokens().endsWith(elements.first(k), "ing")
                            && !elements.is(k - 1, WordKind.TO)
                            && !elements.isRelativePronoun(k - 1);
                    if (finite) {
                        return isOfThing(first, k) ? -1 : k;
                    }
                }
                default -> {
                    boolean asks = QUESTIONS.has(elements.fold(k)) || elements.fold(k) == WHAT;
                    if (asks || elements.isRelativePronoun(k)) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /** "about the way [Lee] has run it": whether a verb belongs to whom a clause about a thing names right behind that. */
    private boolean isOfThing(int first, int verb) {
        int name = verb - 1 - Elements.bit(elements.is(verb - 1, WordKind.ADVERB));
        while (elements.is(name - 1, WordKind.NAME) || elements.is(name - 1, WordKind.TITLE)) {
            name--;
        }
        boolean somebody = elements.is(verb - 1, WordKind.NAME) || elements.is(verb - 1, WordKind.PERSONS);
        return somebody
                && name - 1 > first
                && (elements.is(name - 1, WordKind.WORD) || elements.is(name - 1, WordKind.VERB_S))
                && hasArticle(first, name - 1);
    }

    private boolean hasArticle(int first, int noun) {
        for (int k = first + 1; k < noun; k++) {
            if (elements.kind(k).isArticle()) {
                return true;
            }
        }
        return false;
    }
}
