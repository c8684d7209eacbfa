package dev.dateline.parser.quote.grammar;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
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
    private static final long SHOW = Tokens.fold("show");
    private static final long FIND = Tokens.fold("find");
    private static final long FINDS = Tokens.fold("finds");
    private static final long AT = Tokens.fold("at");
    private static final long AFTER = Tokens.fold("after");
    private static final long BEFORE = Tokens.fold("before");
    private static final long WRITING = Tokens.fold("writing");
    private static final Phrases ALOUD = Phrases.of(Circumstances.class, "aloud-words.txt");
    private static final Phrases OCCASION_PREPOSITIONS = Phrases.of(Circumstances.class, "occasion-prepositions.txt");
    private static final Map<Long, Act> OCCASIONS = FactFile.rows(Circumstances.class, "occasion-nouns.txt", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> Tokens.fold(row.get(0)), row -> Act.of(row.get(1))));

    private final Narration narration;
    private final Tokens tokens;
    private final Addressees addressees;
    private final OccasionCompounds compounds;

    public Circumstances(Narration narration, NounPhrases phrases) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.addressees = new Addressees(narration, phrases, this);
        this.compounds = new OccasionCompounds(narration);
    }

    /** To whom it was said: "told reporters". */
    public long addressee(Cue cue, int to) {
        return addressees.of(cue, to);
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
        for (int i = from; i < high; i = isOfDeed(i) ? tokens.nextSign(i, high) : i + 1) {
            int end = opensOccasion(tokens, i) ? occasionEnd(i + 1, high) : i;
            if (end > i) {
                return new Span(tokens.start(i), tokens.end(end - 1));
            }
        }
        return null;
    }

    /** "said Lee, [who] worked on the trial": whether a clause opens that tells what somebody does; but "[who] spoke at a rally". */
    private boolean isOfDeed(int who) {
        return narration.kind(who) == WordKind.WHO
                && who > 0
                && tokens.is(who - 1, ',')
                && AttributionWords.sort(tokens, who + 1) == AttributionWords.NONE
                && !Grammar.isAuxiliary(tokens, who + 1);
    }

    /** "a news conference", "Game 2", "a post on X": the token behind the occasion that begins with a token; or -1. */
    private int occasionEnd(int first, int high) {
        int last = Math.min(high, first + LONGEST);
        for (int i = first; i < last && isInOccasion(i); i++) {
            if (isShowOf(i, high)) {
                return -1;
            }
            if (OCCASIONS.containsKey(tokens.fold(i)) && !compounds.isModifier(i, high)) {
                if (tokens.fold(first - 1) == AT
                        && tokens.isCapitalized(i)
                        && OCCASIONS.get(tokens.fold(i)) == Act.WRITING) {
                    return -1; // "a reporter at the Post and Courier"
                }
                boolean numbered = tokens.isCapitalized(i) && i + 1 < high && tokens.isNumber(i + 1);
                return numbered ? i + 2 : behindMedium(i + 1);
            }
        }
        return -1;
    }

    /** "in a [show] of force", "by a show of hands": what is shown is no occasion. */
    private boolean isShowOf(int token, int limit) {
        return token + 2 < limit
                && tokens.fold(token) == SHOW
                && tokens.fold(token + 1) == OF
                && tokens.isLowerCase(token + 2)
                && !Grammar.isArticle(tokens, token + 2);
    }

    private boolean isInOccasion(int token) {
        return switch (narration.kind(token)) {
            case WHO, THAT, BE, MODAL, HAVE -> false;
            case AND -> token + 1 < tokens.count() && tokens.isLowerCase(token + 1); // "a question and answer session"
            case CLITIC -> true;
            default ->
                tokens.isNumber(token) // "in the 312-page report"
                        || tokens.is(token, '-')
                        || tokens.isWord(token) && !Grammar.isPreposition(tokens, token) && !compounds.isDone(token);
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
            return isTaste(cue) ? Act.THOUGHT : cue.act();
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

    /** "I [find] it dull", "Ann Lee [finds] it dull": what one person thinks of it; but "Lee [found] that it leaked", in a study. */
    private boolean isTaste(Cue cue) {
        long verb = tokens.fold(cue.head());
        boolean taste = (verb == FIND || verb == FINDS) && narration.kind(cue.head() + 1) != WordKind.THAT;
        if (!taste || cue.source() == PhraseSpan.NONE) {
            return false;
        }
        return switch (narration.kind(PhraseSpan.to(cue.source()) - 1)) {
            case SPEAKER_I, HE, SHE, PERSON -> true;
            case NAME -> PersonNames.isGiven(tokens, PhraseSpan.from(cue.source())); // but "Selm Weekly finds it dull"
            default -> false;
        };
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
        int i = cue.start() - 1;
        int low = Math.max(0, i + 1 - NEAR);
        while (i > low && (tokens.isWord(i - 1) || !Grammar.opensSentence(tokens, i))) {
            i--;
        }
        return i >= low && tokens.fold(i) == WRITING && Grammar.isPreposition(tokens, i + 1);
    }

    /** Whether a phrase's head, its last word before a preposition, is a noun of something written. */
    boolean isDocument(long phrase) {
        if (!holdsDocument(PhraseSpan.from(phrase) - 1, PhraseSpan.to(phrase))) {
            return false; // most phrases
        }
        for (int i = PhraseSpan.from(phrase); i < PhraseSpan.to(phrase); i++) {
            boolean last = i + 1 == PhraseSpan.to(phrase)
                    || isToldOf(i, PhraseSpan.to(phrase))
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

    /** Whether a noun of something written stands anywhere from one token to another. */
    private boolean holdsDocument(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Nouns.isDocument(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "a [letter] Lee sent", "[emails] he wrote": whether a clause stands right behind the noun of something written. */
    private boolean isToldOf(int noun, int to) {
        int next = noun + 1;
        boolean told = next < to
                && tokens.isLowerCase(noun)
                && Nouns.isDocument(tokens, noun)
                && (tokens.isCapitalized(next) || Grammar.isArticle(tokens, next) || Grammar.isPronoun(tokens, next));
        for (int i = next + 1; told && i < to; i++) {
            if (tokens.isLowerCase(i) && Grammar.looksPast(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(int token) {
        return Grammar.hasPastEnding(tokens, token) || Grammar.isIrregularParticiple(tokens, token);
    }
}
