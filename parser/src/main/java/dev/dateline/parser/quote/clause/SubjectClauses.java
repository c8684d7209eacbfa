package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.CueNouns;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Clauses with a cue that belong to the subject of their sentence, without a comma behind them: "What Lee called a shame
 * [grew worse]", "Cooks who plan to leave [include] him", and phrases: "Calls for peace [have failed]". The verb of the
 * sentence is no part of what was said.
 */
final class SubjectClauses {
    private static final long WHAT = Tokens.fold("what");
    private static final long WHICH = Tokens.fold("which");

    /** How far behind a noun of saying "that" stands, behind whoever it is from. */
    private static final int CLAIM = 8;

    private static final long REGARDING = Tokens.fold("regarding");
    private static final long FROM = Tokens.fold("from");
    private static final long AS = Tokens.fold("as");
    private static final long A = Tokens.fold("a");
    private static final long AN = Tokens.fold("an");
    private static final Phrases GROWING = Phrases.of(SubjectClauses.class, "growing-verbs.txt");

    private final NounPhrases phrases;
    private final Elements elements;
    private final MainVerbs main;
    private final BareRelatives bare;
    private final CueNouns nouns;

    SubjectClauses(NounPhrases phrases, Elements elements, Clauses clauses) {
        this.phrases = phrases;
        this.elements = elements;
        this.main = new MainVerbs(elements, clauses);
        this.bare = new BareRelatives(elements);
        this.nouns = new CueNouns(elements);
    }

    /** The end of a content behind its cue: ahead of the sentence's verb where it runs over that, else the end given. */
    int end(Cue cue, int start, int end) {
        if (bare.isAround(cue) && isOfSubject(cue)) {
            int verb = main.behindGap(elements.at(start));
            return verb > 0 ? Math.min(end, elements.first(verb)) : end; // "A man police say shot a clerk [was] held"
        }
        if (bare.isOfPlace(cue) && isOfSubject(cue)) {
            int verb = main.end(cue, elements.at(start));
            return verb > 0 ? Math.min(end, elements.first(verb)) : end; // "The place police say it sank [is] near"
        }
        if (isPhrase(cue, start) || isAimOf(cue, start)) {
            int first = phraseBegin(cue, start);
            int verb = main.behindPhrase(first);
            verb = verb < 0 && isSubject(elements.at(cue.head())) ? verbOfSubject(first) : verb;
            return verb > elements.at(start) ? Math.min(end, elements.first(verb)) : end;
        }
        int told = elements.at(start) + Elements.bit(elements.is(elements.at(start), WordKind.THAT));
        if (isSubjectClaim(elements.at(cue.head()), told - 1)) {
            int verb = main.end(cue, told);
            return verb > told ? Math.min(end, elements.first(verb)) : end;
        }
        int gap = elements.firstOf(cue.source()) - 1;
        if (elements.is(gap, WordKind.WHO) && elements.kind(gap - 1).isWord() && !hasVerb(gap)) {
            int verb = main.behindGap(elements.at(start));
            return verb > 0
                    ? Math.min(end, elements.first(verb))
                    : end; // "A man who police say shot a clerk [was] held"
        }
        int who = opener(cue);
        if (who < 0 || hasVerb(who)) {
            return end;
        }
        int first = elements.at(start);
        boolean apart = who > 0 && !elements.kind(who - 1).isWord(); // "Lee, who said so, left"
        int verb = elements.fold(who) == WHAT ? behindThing(first) : apart ? -1 : main.end(cue, first);
        return verb > first ? Math.min(end, elements.first(verb)) : end;
    }

    /** "His attacks [on the board] have grown": whether a content is a phrase that belongs to a noun in front of it. */
    private boolean isPhrase(Cue cue, int start) {
        int noun = elements.at(cue.head());
        int first = phraseBegin(cue, start);
        boolean phrase = first == noun + 1
                && switch (elements.kind(first)) {
                    case OF, PREPOSITION, TO -> true;
                    default -> elements.fold(first) == REGARDING;
                };
        return phrase && (nouns.isNoun(noun) || isDescribed(noun) || isBareSubject(noun));
    }

    /** "her nuanced [views] on trade", "the recent [attempts] to end it". */
    private boolean isDescribed(int noun) {
        boolean adjective = switch (elements.kind(noun - 1)) {
            case WORD, VERB_ED, VERB_ING, DETERMINER -> true;
            case NAME -> elements.is(noun, WordKind.VERB_ING); // "a Norland [warning] about"
            default -> false;
        };
        boolean several = elements.is(noun - 1, WordKind.DETERMINER);
        return adjective
                && elements.sort(noun) != AttributionWords.NONE
                && (several || elements.kind(noun - 2).isArticle());
    }

    /** "calls [for] peace": where the phrase of a content opens whose preposition belongs to the cue. */
    private int phraseBegin(Cue cue, int start) {
        int first = elements.at(start);
        boolean ahead = elements.is(first - 1, WordKind.PREPOSITION) && first - 2 == elements.at(cue.head());
        return first - Elements.bit(ahead);
    }

    /** "[Fears] of a storm drove", "but [worries] about it grew": several, with nothing in front of them. */
    private boolean isBareSubject(int noun) {
        boolean several = elements.is(noun, WordKind.VERB_S)
                || noun == 0 && elements.tokens().endsWith(elements.first(noun), "s"); // a capital makes it a name
        return several && elements.sort(noun) != AttributionWords.NONE && opensClause(noun - 1);
    }

    /** "[Growing fears] of a storm drove", "but [her hopes] of": whether a noun and what is in front of it open a clause. */
    private boolean isSubject(int noun) {
        int left = noun - 1;
        while (left > noun - CLAIM
                && !elements.kind(left).isArticle()
                && (elements.kind(left).isPhrase() || elements.is(left, WordKind.VERB_ING))) {
            left--;
        }
        return opensClause(left - Elements.bit(elements.kind(left).isArticle())); // but "put their hopes in"
    }

    private boolean opensClause(int before) {
        return switch (elements.kind(before)) {
            case EDGE, COMMA, SEMICOLON, AND, BUT, SUBORDINATOR -> true;
            default -> false;
        };
    }

    /** "Hopes of a truce [faded]", "The wish to win [drives] him": the verb right behind the phrases that tell of a subject, or -1. */
    private int verbOfSubject(int first) {
        int end = behindPhrases(first);
        int verb = end;
        while (elements.is(verb, WordKind.ADVERB) || elements.is(verb, WordKind.NOT)) {
            verb++;
        }
        return switch (elements.kind(verb)) {
            case VERB_ED -> elements.is(verb + 1, WordKind.BY) || main.behindPhrase(verb + 1) > 0 ? -1 : end;
            case VERB_S ->
                elements.kind(verb + 1).isArticle() || elements.is(verb + 1, WordKind.EDGE) || isOfOne(verb) ? end : -1;
            default -> main.isFinite(verb) || GROWING.has(elements.fold(verb)) ? end : -1;
        };
    }

    /** "of a [pier] stands in": whether a word ahead of a form in -s is one thing, so that the form is none. */
    private boolean isOfOne(int verb) {
        int k = verb - 1;
        while (k > verb - CLAIM && elements.is(k, WordKind.WORD)) {
            k--;
        }
        boolean one = elements.fold(k) == A || elements.fold(k) == AN;
        boolean behind = elements.is(verb + 1, WordKind.PREPOSITION) || elements.fold(verb + 1) == AS;
        return one && k < verb - 1 && behind;
    }

    private int behindPhrases(int first) {
        int k = first;
        while (k < first + Elements.NEAR && opensPhrase(k)) {
            boolean doing = elements.is(k, WordKind.TO) || elements.is(k + 1, WordKind.VERB_ING);
            int begin = k + 1 + Elements.bit(doing);
            boolean verb = doing
                    && (elements.is(begin, WordKind.VERB_S) // "to win [drives]"
                            || elements.is(begin, WordKind.VERB_ED)
                                    && elements.kind(begin + 1).isArticle());
            long thing = verb ? PhraseSpan.NONE : phrases.startingAt(elements, begin);
            k = thing == PhraseSpan.NONE ? begin : beforeVerb(begin, elements.behind(thing));
        }
        return k;
    }

    /** "a truce [faded]", "the harvest [pushed] grain down": ahead of a verb behind a noun, which phrases take for a part of them. */
    private int beforeVerb(int begin, int end) {
        for (int k = begin + 1; k < end; k++) {
            boolean last = k == end - 1;
            boolean verb = elements.is(k, WordKind.VERB_ED)
                    || last && (elements.is(k, WordKind.VERB_S) || GROWING.has(elements.fold(k)));
            if (verb && mayBeNoun(k - 1) && !phrases.givesName(elements.first(k))) {
                return k;
            }
        }
        return end;
    }

    private boolean mayBeNoun(int k) {
        return switch (elements.kind(k)) {
            case WORD, PAPER, BODY, PERSON, PERSONS, VERB_S -> true;
            default -> false;
        };
    }

    private boolean opensPhrase(int k) {
        return elements.is(k, WordKind.OF)
                || elements.is(k, WordKind.TO)
                || elements.fold(k) == REGARDING
                || elements.is(k, WordKind.PREPOSITION)
                        && !(elements.is(k + 1, WordKind.EDGE) || elements.is(k + 1, WordKind.MODAL));
    }

    /** "The ferry Lee wants [to sell] has sunk", "The ferries that Lee hopes [to sell] are old": an infinitive of a clause about the subject. */
    private boolean isAimOf(Cue cue, int start) {
        int to = elements.at(start);
        if (!elements.is(to, WordKind.TO)
                || to != elements.at(cue.head()) + 1
                || cue.source() == PhraseSpan.NONE
                || PhraseSpan.to(cue.source()) != cue.from()) {
            return false;
        }
        int noun = elements.firstOf(cue.source()) - 1;
        return noun > 0
                && !elements.is(noun + 1, WordKind.WHO)
                && !elements.isListed(noun, ListedWords.TIME_SPAN)
                && switch (elements.kind(noun)) {
                    case WORD, VERB_S, PERSON, PERSONS, PAPER, BODY, THAT -> !hasVerb(noun + 1);
                    default -> elements.fold(noun) == WHICH && !hasVerb(noun + 1);
                };
    }

    /** "Lee’s claim that it rains [is false]", "The warning by Lee that it leaks [came late]": a noun that its sentence opens with. */
    private boolean isSubjectClaim(int noun, int that) {
        if (!elements.is(that, WordKind.THAT)) {
            return false;
        }
        int opens = elements.opening();
        boolean subject = noun < that
                && noun >= opens
                && that - noun < CLAIM
                && (nouns.isNoun(noun)
                        || isOwned(noun, opens)
                        || elements.sort(noun) != AttributionWords.NONE && isFrom(noun + 1))
                && !hasVerb(that);
        for (int k = opens; subject && k < that; k++) {
            subject = elements.kind(k).isPhrase()
                    || elements.is(k, WordKind.SIGN) && k < noun
                    || k > noun && (elements.is(k, WordKind.BY) || elements.is(k, WordKind.PREPOSITION))
                    || elements.is(k, WordKind.PERSONS)
                    || k > opens && elements.is(k, WordKind.OF)
                    || k == noun;
        }
        return subject;
    }

    /** "Lee’s [warning]", "residents’ [claim]", "[Claims] that". */
    private boolean isOwned(int noun, int opens) {
        boolean owner = elements.is(noun - 1, WordKind.CLITIC) || elements.is(noun - 1, WordKind.SIGN);
        boolean several = noun == opens && elements.tokens().endsWith(elements.first(noun), "s");
        return elements.sort(noun) != AttributionWords.NONE && (owner || several);
    }

    private boolean isFrom(int k) {
        return elements.is(k, WordKind.BY) || elements.fold(k) == FROM;
    }

    /** Whether the verb of the sentence stands ahead of the clause; "a retired nurse", "a man accused of theft" have none. */
    private boolean hasVerb(int who) {
        if (who > Elements.NEAR) {
            return true;
        }
        for (int k = behindFront(who); k < who; k++) {
            WordKind behind = elements.kind(k + 1);
            boolean participle = elements.is(k, WordKind.VERB_ED)
                    && (elements.kind(k - 1).isArticle()
                            || behind == WordKind.PREPOSITION
                            || behind == WordKind.BY
                            || behind == WordKind.OF);
            if (!participle && (elements.kind(k).isVerb() || main.isFinite(k))) {
                return true;
            }
        }
        return false;
    }

    /** "If it rains, [cooks] who": behind the clause of time or cause that a sentence opens with, or 0. */
    private int behindFront(int who) {
        int comma = ClauseEnds.opensReason(elements.fold(0)) ? elements.next(WordKind.COMMA, 0, who) : 0;
        return comma >= who - 1 ? 0 : comma;
    }

    /** Whether a clause without "who" tells of the noun that its sentence opens with. */
    private boolean isOfSubject(Cue cue) {
        long noun = phrases.endingAt(PhraseSpan.from(cue.source()) - 1, elements.from());
        return noun != PhraseSpan.NONE && PhraseSpan.from(noun) == elements.from();
    }

    /** The word that joins the cue's clause to the subject: right ahead of the cue's source, or the source itself. */
    private int opener(Cue cue) {
        boolean ahead = cue.source() != PhraseSpan.NONE && PhraseSpan.to(cue.source()) <= cue.from();
        int subject = ahead ? elements.firstOf(cue.source()) : -1;
        if (elements.is(subject, WordKind.WHO)) {
            return subject;
        }
        if (subject > 0 && elements.fold(subject - 1) == WHICH) {
            return subject - 1; // "A law which Lee said was late"
        }
        int left = elements.subjectEnd(elements.at(cue.head()));
        if (left > 0 && (elements.is(left, WordKind.THAT) || elements.fold(left) == WHICH)) {
            return left; // "The firm that said"
        }
        return WhatClauses.opener(elements, cue);
    }

    /** The verb right behind a thing that begins with an element; -1 where none stands there. */
    private int behindThing(int first) {
        int from = first + Elements.bit(elements.fold(first) == AS);
        long thing = phrases.startingAt(elements, from);
        int behind = thing == PhraseSpan.NONE ? from : elements.behind(thing);
        behind += Elements.bit(elements.is(behind, WordKind.ARTICLE));
        int quoted = behind + Elements.bit(elements.is(behind, WordKind.QUOTATION)); // "a “shame” [grew]"
        return quoted > first && main.isFinite(quoted) ? quoted : -1;
    }
}
