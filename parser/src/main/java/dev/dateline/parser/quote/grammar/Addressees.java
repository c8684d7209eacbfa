package dev.dateline.parser.quote.grammar;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.frame.UrgedThings;
import dev.dateline.parser.quote.phrase.HearerLists;
import dev.dateline.parser.quote.phrase.Hearers;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** To whom something is said: "told [reporters] that", "asked [bakers, cooks and clerks] to leave". */
final class Addressees {
    /** How many words may follow the name of one who is told. */
    private static final int NEAR = 40;

    private static final int ANSWER = AttributionWords.sort("answer");
    private static final int ASK = AttributionWords.sort("ask");
    private static final int ORDER = AttributionWords.sort("order");
    private static final int SAY = AttributionWords.sort("say");
    private static final long AND = Tokens.fold("and");
    private static final long FOR = Tokens.fold("for");
    private static final long INFINITIVE = Tokens.fold("to");
    private static final long IT = Tokens.fold("it");
    private static final long NOT = Tokens.fold("not");
    private static final long THAT = Tokens.fold("that");
    private static final Phrases OPENERS = Phrases.of(Addressees.class, "heard-openers.txt");

    private final Narration narration;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Hearers hearers;
    private final CountedHearers counted;
    private final HearerLists lists;
    private final Circumstances circumstances;

    Addressees(Narration narration, NounPhrases phrases, Circumstances circumstances) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.phrases = phrases;
        this.hearers = new Hearers(tokens);
        this.counted = new CountedHearers(tokens, phrases);
        this.lists = new HearerLists(narration, phrases);
        this.circumstances = circumstances;
    }

    /** "[told] reporters", ", a spokesman [told] Reuters.", no ", said Smith.": whether to whom it was said can stand right behind a cue. */
    private static boolean mayBeBeforeHearer(Cue cue) {
        return switch (cue.kind()) {
            case PLAIN, PARTICIPLE -> true;
            case CLOSING -> cue.source() != PhraseSpan.NONE && PhraseSpan.to(cue.source()) <= cue.start();
            default -> false;
        };
    }

    /** To whom it was said: "told reporters". */
    long of(Cue cue, int to) {
        long hearer = hearer(cue, to);
        if (hearer != PhraseSpan.NONE) {
            return hearer;
        }
        if (!cue.takes('o') || !mayBeBeforeHearer(cue) || cue.to() >= to) {
            return PhraseSpan.NONE;
        }
        int i = cue.to();
        if (cue.source() == PhraseSpan.NONE && isPassive(cue) && opensClause(i, to)) {
            return PhraseSpan.NONE; // "The court was told Lee had left": who was told stands in front
        }
        if (Grammar.isObject(tokens, i) && !isTheirs(i, to)) {
            if (tokens.fold(i) == IT && i + 1 < to && hearers.isVerb(i + 1, to)) {
                return PhraseSpan.NONE; // "warned it may fail"
            }
            return PhraseSpan.of(i, i + 1);
        }
        int all = counted.end(i, to);
        if (all > i && isTold(cue, all, to)) {
            return isSubject(i, all) ? PhraseSpan.NONE : PhraseSpan.of(i, all);
        }
        if (Grammar.isSubordinator(tokens, i) || Grammar.isPreposition(tokens, i)) {
            return PhraseSpan.NONE;
        }
        int marked = Programs.endInMarks(tokens, i, to);
        if (marked > i) {
            return PhraseSpan.of(i, marked);
        }
        long told = phrases.startingAt(overDay(i, to), to);
        if (told == PhraseSpan.NONE) {
            return told;
        }
        int end = upToInfinitive(i, PhraseSpan.to(told));
        end = cue.takes('i') ? end : upToOccasion(i, end); // "urged the delegates at the conference to leave"
        end = AttributionWords.sort(tokens, cue.head()) == ASK ? upToThing(i, end, to) : end;
        int program = Programs.end(tokens, end, to);
        if (program > end) {
            return PhraseSpan.of(i, program);
        }
        if (end == i || hearers.isStory(i, end, to) || isOrder(cue) && (isThing(i, end, to) || arePaired(i, end, to))) {
            return PhraseSpan.NONE;
        }
        int first = hearers.end(i, end, to);
        if (first < end) {
            return PhraseSpan.of(i, first);
        }
        int name = end;
        while (end < to && end < i + NEAR && tokens.isLowerCase(end) && isNoun(end)) {
            end++; // "told European Union leaders that"
        }
        end = end > name ? overName(end, to) : end;
        first = end > name ? hearers.end(i, end, to) : end;
        if (first < end) {
            return PhraseSpan.of(i, first); // "told Radio 2 [ferries had stopped]"
        }
        if (isSubject(i, end)) {
            return PhraseSpan.NONE;
        }
        end = counted.behindGroup(lists.end(end, to), to);
        long phrase = PhraseSpan.of(i, end);
        if (end + 1 < to && tokens.fold(end) == AND && !isNewSubject(end + 1, to)) {
            long second = phrases.startingAt(end + 1, to);
            return second == PhraseSpan.NONE ? phrase : PhraseSpan.of(i, PhraseSpan.to(second));
        }
        return phrase;
    }

    /** "[told] nearly 40 people it was late", "warned nearly 40 people [that]", no "warned nearly 40 people live there": whether those behind a verb hear what is said. */
    private boolean isTold(Cue cue, int end, int to) {
        boolean opens = end < to && (tokens.fold(end) == THAT || tokens.fold(end) == INFINITIVE);
        return opens || AttributionWords.sort(tokens, cue.head()) == SAY;
    }

    /** "asked the manager and [they] said": whether "and" joins a clause, since no pronoun ahead of a verb hears what is said. */
    private boolean isNewSubject(int subject, int to) {
        return Grammar.isPronoun(tokens, subject) && hearers.isVerb(subject + 1, to);
    }

    /** "told Monday’s [meeting] it was late": behind the day that those who hear it are met on. */
    private int overDay(int day, int to) {
        boolean owns = day + 2 < to && tokens.kind(day + 1) == TokenKind.CLITIC && Grammar.isCalendar(tokens, day);
        return owns ? day + 2 : day;
    }

    /** "[ordered] a review": what somebody wants done, and of nobody in particular. */
    private boolean isOrder(Cue cue) {
        return cue.kind() == Cue.Kind.PLAIN
                && cue.source() != PhraseSpan.NONE
                && !tokens.isSpelled(cue.head(), "order") // "the governor’s order extending the ban"
                && (AttributionWords.sort(tokens, cue.head()) == ORDER || UrgedThings.urges(tokens.fold(cue.head())));
    }

    /** "ordered [a review] in May", "urged [calm]": a phrase that is nobody, and nothing behind it that it could be told. */
    private boolean isThing(int from, int end, int to) {
        boolean ends = end >= to || tokens.is(end, '.') || tokens.is(end, ',');
        boolean thing = (ends || Grammar.isPreposition(tokens, end) && tokens.fold(end) != INFINITIVE)
                && !Grammar.isPronoun(tokens, end - 1);
        return thing && isNobody(from, end);
    }

    /** "urged [calm and patience], saying": two such phrases. */
    private boolean arePaired(int from, int end, int to) {
        boolean joined = end + 1 < to && tokens.fold(end) == AND && isNobody(from, end);
        long second = joined ? phrases.startingAt(end + 1, to) : PhraseSpan.NONE;
        return second != PhraseSpan.NONE
                && PhraseSpan.from(second) == end + 1
                && isThing(end + 1, PhraseSpan.to(second), to);
    }

    private boolean isNobody(int from, int end) {
        boolean nobody = true;
        for (int i = from; nobody && i < end && (i == from || !Grammar.isPreposition(tokens, i)); i++) {
            nobody = tokens.isLowerCase(i) && (!Nouns.isAny(tokens, i) || Nouns.isDocument(tokens, i));
        }
        return nobody;
    }

    /** "confirmed to [the Altona Ledger] that": to whom something was said, ahead of "that"; or none. */
    private long hearer(Cue cue, int to) {
        boolean toSomeone = cue.takes('t')
                && !cue.takes('o')
                && cue.kind() == Cue.Kind.PLAIN
                && cue.to() + 2 < to
                && tokens.fold(cue.to()) == INFINITIVE;
        long phrase = toSomeone ? phrases.startingAt(cue.to() + 1, to) : PhraseSpan.NONE;
        int end = PhraseSpan.to(phrase);
        boolean told = end > cue.to()
                && hearers.isOne(end - 1)
                && (end < to && OPENERS.has(tokens, end) || isAnswered(cue) && isPauseOrEnd(end, to));
        return told ? phrase : PhraseSpan.NONE;
    }

    /** "[replied] to Lee", "[wrote] to Lee": a verb behind which "to" leads to a person alone, and to nothing that is said. */
    private boolean isAnswered(Cue cue) {
        return AttributionWords.sort(tokens, cue.head()) == ANSWER || cue.act() == Act.WRITING;
    }

    private boolean isPauseOrEnd(int token, int to) {
        return token >= to || tokens.is(token, ',') || tokens.is(token, '.') || tokens.is(token, ':');
    }

    /** "told [her staff] the bill was dead": whether a pronoun that may be an object says whose somebody is. */
    private boolean isTheirs(int pronoun, int to) {
        int noun = pronoun + 1;
        boolean theirs = noun < to
                && Grammar.isArticle(tokens, pronoun)
                && Nouns.isAny(tokens, noun)
                && tokens.isLowerCase(noun);
        long phrase = theirs ? phrases.startingAt(pronoun, to) : PhraseSpan.NONE;
        int behind = phrase == PhraseSpan.NONE ? -1 : upToInfinitive(pronoun, PhraseSpan.to(phrase));
        return phrase != PhraseSpan.NONE
                && PhraseSpan.from(phrase) == pronoun
                && behind > noun
                && (behind >= to
                        || tokens.is(behind, '.')
                        || tokens.isWord(behind) && !Grammar.isAuxiliary(tokens, behind)
                        || tokens.is(behind, ',') && Nouns.isPerson(tokens, noun)); // "told her sister, a letter says"
    }

    /** "warned [profits] would fall": what a verb follows is the subject of what was said; who is told stands in front of that. */
    private boolean isSubject(int from, int end) {
        boolean named = tokens.isCapitalized(end - 1) || tokens.kind(end - 1) == TokenKind.CLITIC;
        boolean ordered = end < tokens.count() && tokens.fold(end) == NOT; // "urged [people] not to leave"
        return end < tokens.count() && !named && !ordered && from < end && Grammar.isAuxiliary(tokens, end);
    }

    /** "urged the public to travel less": whom it was said to ends where what they should do begins. */
    private int upToInfinitive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.fold(i) == INFINITIVE) {
                return i;
            }
        }
        return to;
    }

    /** "asked drivers [for patience] while it is mended": ahead of what somebody is asked for, where nothing else that is asked follows. */
    private int upToThing(int from, int end, int to) {
        int thing = from + 1;
        while (thing < end && tokens.fold(thing) != FOR) {
            thing++;
        }
        boolean asked = thing + 1 < end
                && tokens.isLowerCase(thing - 1)
                && tokens.isLowerCase(thing + 1)
                && Nouns.isAny(tokens, thing - 1)
                && (!Nouns.isAny(tokens, thing + 1) || Nouns.isDocument(tokens, thing + 1))
                && end + 1 < to
                && !OPENERS.has(tokens, end)
                && tokens.fold(end) != INFINITIVE
                && !(tokens.is(end, ',') && tokens.isCapitalized(end + 1)); // "the minister for health, Ann Lee, why"
        return asked ? thing : end;
    }

    /** "told analysts on a conference call": whom it was said to ends where the occasion begins. */
    private int upToOccasion(int from, int to) {
        Span occasion = circumstances.occasion(from, to);
        return occasion == null ? to : tokens.at(occasion.start());
    }

    /** "told Norland news channel [BNT 2] that": over the name behind a noun, where "that" follows. */
    private int overName(int from, int to) {
        int end = from;
        while (end < to && end < from + NEAR && isOfName(end)) {
            end++;
        }
        return end < to && tokens.fold(end) == THAT ? end : from;
    }

    private boolean isOfName(int token) {
        boolean day = Grammar.isCalendar(tokens, token);
        return !day && (tokens.isCapitalized(token) || tokens.isNumber(token));
    }

    private boolean isNoun(int token) {
        return !narration.isQuoted(token)
                && !Grammar.isSubordinator(tokens, token)
                && !Grammar.isPreposition(tokens, token)
                && !Grammar.isBetween(tokens, token)
                && !Grammar.isDeterminer(tokens, token)
                && !Grammar.isPronoun(tokens, token)
                && !Grammar.isCalendar(tokens, token);
    }

    /** Whether a phrase and its verb begin with a token. */
    private boolean opensClause(int first, int to) {
        long subject = phrases.startingAt(first, to);
        int verb = subject == PhraseSpan.NONE ? to : PhraseSpan.to(subject);
        return verb < to && (Grammar.isAuxiliary(tokens, verb) || Grammar.looksPast(tokens, verb));
    }

    private boolean isPassive(Cue cue) {
        for (int i = cue.from(); i < cue.head(); i++) {
            if (Grammar.isBe(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
