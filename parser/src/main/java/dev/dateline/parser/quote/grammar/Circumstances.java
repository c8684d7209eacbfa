package dev.dateline.parser.quote.grammar;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.clause.UrgedThings;
import dev.dateline.parser.quote.phrase.Hearers;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** To whom something was said, where or how, and whether its words were spoken, written or thought. */
public final class Circumstances {
    private static final Phrases ACTING = Phrases.of(Circumstances.class, "acting-verbs.txt");

    /** How far behind a cue an occasion is looked for. */
    private static final int NEAR = 40;

    /** The most words of an occasion behind its preposition: "a large New York City rally". */
    private static final int LONGEST = 7;

    private static final long OF = Tokens.fold("of");
    private static final long NOT = Tokens.fold("not");
    private static final int ORDER = AttributionWords.sort("order");
    private static final long INFINITIVE = Tokens.fold("to");
    private static final long IT = Tokens.fold("it");
    private static final long AND = Tokens.fold("and");
    private static final long AFTER = Tokens.fold("after");
    private static final long BEFORE = Tokens.fold("before");
    private static final long WRITING = Tokens.fold("writing");
    private static final Phrases OPENERS = Phrases.of(Circumstances.class, "heard-openers.txt");
    private static final Phrases ALOUD = Phrases.of(Circumstances.class, "aloud-words.txt");
    private static final Phrases OCCASION_PREPOSITIONS = Phrases.of(Circumstances.class, "occasion-prepositions.txt");
    private static final Map<Long, Act> OCCASIONS = FactFile.rows(Circumstances.class, "occasion-nouns.txt", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> Tokens.fold(row.get(0)), row -> Act.of(row.get(1))));

    private final Narration narration;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Hearers hearers;
    private final OccasionCompounds compounds;

    public Circumstances(Narration narration, NounPhrases phrases) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.phrases = phrases;
        this.hearers = new Hearers(tokens);
        this.compounds = new OccasionCompounds(narration);
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
    public long addressee(Cue cue, int to) {
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
        if (Grammar.isSubordinator(tokens, i) || Grammar.isPreposition(tokens, i)) {
            return PhraseSpan.NONE;
        }
        long told = phrases.startingAt(i, to);
        if (told == PhraseSpan.NONE) {
            return told;
        }
        int end = upToInfinitive(i, PhraseSpan.to(told));
        end = cue.takes('i') ? end : upToOccasion(i, end); // "urged the delegates at the conference to leave"
        if (end == i || hearers.isStory(i, end, to) || isThing(i, end, to) && isOrder(cue)) {
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
        first = end > name ? hearers.end(i, end, to) : end;
        if (first < end) {
            return PhraseSpan.of(i, first); // "told Radio 2 [ferries had stopped]"
        }
        if (isSubject(i, end)) {
            return PhraseSpan.NONE;
        }
        end = overName(end, to);
        long phrase = PhraseSpan.of(i, end);
        if (end + 1 < to && tokens.fold(end) == AND) {
            long second = phrases.startingAt(end + 1, to);
            return second == PhraseSpan.NONE ? phrase : PhraseSpan.of(i, PhraseSpan.to(second));
        }
        return phrase;
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
        int head = from;
        while (head + 1 < end && !Grammar.isPreposition(tokens, head + 1)) {
            head++;
        }
        for (int i = from; thing && i <= head; i++) {
            thing = tokens.isLowerCase(i) && (!Nouns.isAny(tokens, i) || Nouns.isDocument(tokens, i));
        }
        return thing;
    }

    /** "asked the mayor[, Ann Lee,] why": behind who somebody is, if a question or what to do follows. */
    private int overName(int end, int to) {
        boolean name = end + 2 < to
                && tokens.is(end, ',')
                && (tokens.isCapitalized(end + 1) || Grammar.isArticle(tokens, end + 1));
        long phrase = name ? phrases.startingAt(end + 1, to) : PhraseSpan.NONE;
        int comma = phrase == PhraseSpan.NONE ? to : PhraseSpan.to(phrase);
        boolean goesOn = comma + 1 < to
                && tokens.is(comma, ',')
                && (Grammar.isSubordinator(tokens, comma + 1) && !tokens.isSpelled(comma + 1, "and")
                        || tokens.fold(comma + 1) == INFINITIVE)
                && narration.kind(comma + 1) != WordKind.WHO;
        return goesOn ? comma : end;
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
        boolean told = end > cue.to() && end < to && OPENERS.has(tokens, end) && hearers.isOne(end - 1);
        return told ? phrase : PhraseSpan.NONE;
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

    /** "told analysts on a conference call": whom it was said to ends where the occasion begins. */
    private int upToOccasion(int from, int to) {
        Span occasion = occasion(from, to);
        return occasion == null ? to : tokens.at(occasion.start());
    }

    /** Where a place of speaking begins behind the last quoted words of a content, or its end. */
    public int occasionCut(int start, int end) {
        int last = end - 1;
        while (last > start && !narration.isQuoted(last) && last > end - NEAR) {
            last--;
        }
        if (last <= start || !narration.isQuoted(last) || last + 1 >= end) {
            return end;
        }
        return Grammar.isPreposition(tokens, last + 1)
                        && tokens.fold(last + 1) != OF // "“no sign” of fraud in the vote"
                        && namesOccasion(last + 1, Math.min(end, last + 8))
                ? last + 1
                : end;
    }

    /** "on her private email server": whether a preposition leads to the noun of an occasion, whatever it tells of. */
    private boolean namesOccasion(int from, int limit) {
        boolean opened = false;
        for (int i = from; i < limit; i++) {
            if (opened && OCCASIONS.containsKey(tokens.fold(i))) {
                return true;
            }
            opened = opensOccasion(tokens, i) || opened && isInOccasion(i);
        }
        return false;
    }

    /** "in a post on X": a preposition and what follows it up to a noun of an occasion or a medium. */
    @Nullable
    public Span occasion(int from, int limit) {
        int high = Math.min(limit, from + NEAR);
        for (int i = from; i < high; i++) {
            int end = opensOccasion(tokens, i) ? occasionEnd(i + 1, high) : i;
            if (end > i) {
                return new Span(tokens.start(i), tokens.end(end - 1));
            }
        }
        return null;
    }

    /** "a news conference", "Game 2", "a post on X": the token behind the occasion that begins with a token; or -1. */
    private int occasionEnd(int first, int high) {
        int last = Math.min(high, first + LONGEST);
        for (int i = first; i < last && isInOccasion(i); i++) {
            if (OCCASIONS.containsKey(tokens.fold(i)) && !compounds.isModifier(i, high)) {
                boolean numbered = tokens.isCapitalized(i) && i + 1 < high && tokens.isNumber(i + 1);
                return numbered ? i + 2 : behindMedium(i + 1);
            }
        }
        return -1;
    }

    private boolean isInOccasion(int token) {
        return switch (narration.kind(token)) {
            case WHO, THAT, BE, MODAL, HAVE -> false;
            case AND -> token + 1 < tokens.count() && tokens.isLowerCase(token + 1); // "a question and answer session"
            case CLITIC -> true;
            default -> tokens.isWord(token) && !Grammar.isPreposition(tokens, token) && !compounds.isDone(token);
        };
    }

    /** "in a statement": whether a word is a preposition ahead of an occasion or a medium. */
    public static boolean opensOccasion(Tokens tokens, int token) {
        return OCCASION_PREPOSITIONS.has(tokens, token) && Grammar.isPreposition(tokens, token);
    }

    /** "statement": whether a word is a noun of an occasion or a medium. */
    public static boolean isOccasion(long fold) {
        return OCCASIONS.containsKey(fold);
    }

    /** "on X", "with Radio Selm": the medium behind an occasion. */
    private int behindMedium(int token) {
        if (token + 1 >= tokens.count() || Grammar.isCalendar(tokens, token + 1) || !tokens.isCapitalized(token + 1)) {
            return token;
        }
        String word = tokens.word(token);
        if (!word.equals("on") && !word.equals("with")) {
            return token;
        }
        int end = token + 1;
        while (end < tokens.count() && tokens.isCapitalized(end) && !Grammar.isCalendar(tokens, end)) {
            end++;
        }
        return end;
    }

    /** What the source did, by the cue, the source and the occasion. */
    public Act act(Cue cue, @Nullable Span occasion) {
        if (cue.act() != Act.SPEECH) {
            return cue.act();
        }
        if (ACTING.has(tokens, cue.head())) {
            return Act.THOUGHT;
        }
        boolean written = cue.source() != PhraseSpan.NONE && isDocument(cue.source());
        if (written || IssuedPapers.isTold(tokens, cue.head()) || isWrittenAs(cue)) {
            return Act.WRITING;
        }
        return occasion != null && isWritten(occasion) ? Act.WRITING : Act.SPEECH;
    }

    /** "in a blog post"; but "in an interview with The Altona Post", "after the release". */
    private boolean isWritten(Span occasion) {
        boolean spoken = false;
        long preposition = tokens.fold(tokens.at(occasion.start()));
        if (preposition == AFTER || preposition == BEFORE) {
            return false;
        }
        for (int i = tokens.at(occasion.start()); i < tokens.count() && tokens.end(i) <= occasion.end(); i++) {
            Act act = OCCASIONS.get(tokens.fold(i));
            if (act == Act.WRITING && !ALOUD.has(tokens, i - 1)) {
                return true;
            }
            if (spoken && Grammar.isPreposition(tokens, i)) {
                return false;
            }
            spoken |= act == Act.SPEECH;
        }
        return false;
    }

    /** "[Writing] for the majority, Justice Lee said": whether a sentence opens so. */
    private boolean isWrittenAs(Cue cue) {
        int low = Math.max(0, cue.start() - NEAR);
        int i = cue.start() - 1;
        while (i > low && (tokens.isWord(i - 1) || !Grammar.opensSentence(tokens, i))) {
            i--;
        }
        return i >= low && tokens.fold(i) == WRITING && Grammar.isPreposition(tokens, i + 1);
    }

    /** Whether a phrase's head, its last word before a preposition, is a noun of something written. */
    boolean isDocument(long phrase) {
        for (int i = PhraseSpan.from(phrase); i < PhraseSpan.to(phrase); i++) {
            boolean last = i + 1 == PhraseSpan.to(phrase)
                    || Grammar.isPreposition(tokens, i + 1)
                    || Grammar.isCalendar(tokens, i + 1) && isParticiple(i);
            if (last) {
                boolean told = i > PhraseSpan.from(phrase) && isParticiple(i); // "a study led by", "released Friday"
                int noun = told ? i - 1 : i;
                noun = Grammar.isAdverb(tokens, noun) ? noun - 1 : noun; // "just published"
                return Nouns.isDocument(tokens, noun)
                        && (!tokens.isCapitalized(noun)
                                || Grammar.opensSentence(tokens, noun)
                                        && !PersonNames.isGiven(tokens, noun)); // "Bill said"
            }
        }
        return false;
    }

    private boolean isParticiple(int token) {
        return Grammar.hasPastEnding(tokens, token) || Grammar.isIrregularParticiple(tokens, token);
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
