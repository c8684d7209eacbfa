package dev.dateline.parser.quote.layout;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.linear.Templates;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Question;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.LabelsOfWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * Who is the source of quoted words that no cue reaches: the subject of a verb beside them, the phrase next to them, the
 * source of what was said before, or no one. The numbers name the features and mean nothing else.
 */
public final class FloatingSources {
    /** How many elements away from the quoted words a verb is looked for, and how many verbs on each side. */
    private static final int REACH = 24;

    private static final int VERBS = 3;

    private static final long HERE = Tokens.fold("here");
    private static final long NO = Tokens.fold("no");
    private static final long SUCH = Tokens.fold("such");

    private static final int NONE = 0;
    private static final int BEFORE = 1;
    private static final int BEHIND = 5;
    private static final int NEXT_BEHIND = 9;
    private static final int NEXT_BEFORE = 10;
    private static final int SUBJECT = 11;
    private static final int LAST = 12;
    private static final int RECENT = 13;

    private static final int RANK = 1;
    private static final int HEAD = 2;
    private static final int HEAD_WORD = 3;
    private static final int OPENING = 4;
    private static final int VERB = 5;
    private static final int VERB_SORT = 6;
    private static final int VERB_KIND = 7;
    private static final int DISTANCE = 8;
    private static final int BETWEEN = 9;
    private static final int ROLES = 10;
    private static final int GAP = 11;
    private static final int LENGTH = 12;
    private static final int KIND_BEFORE = 13;
    private static final int WORD_BEFORE = 14;
    private static final int KIND_BEHIND = 15;
    private static final int WORD_BEHIND = 16;
    private static final int SHAPE = 17;
    private static final int PLACE = 18;
    private static final int VALUES = 19;

    /** The flag of the shape of words that end with a stop. */
    private static final long STOP = 4;

    private static final Templates COMMON = new Templates()
            .add(800, RANK)
            .add(801, RANK, LENGTH)
            .add(802, RANK, SHAPE)
            .add(803, RANK, LENGTH, SHAPE)
            .add(804, RANK, KIND_BEFORE)
            .add(805, RANK, KIND_BEHIND)
            .add(806, RANK, KIND_BEFORE, LENGTH)
            .add(807, RANK, WORD_BEFORE)
            .add(808, RANK, WORD_BEHIND)
            .add(809, RANK, GAP, SHAPE)
            .add(810, RANK, PLACE, LENGTH)
            .add(811, RANK, GAP, PLACE);

    private static final Templates PHRASES = new Templates()
            .add(820, HEAD)
            .add(821, RANK, HEAD)
            .add(822, RANK, HEAD_WORD)
            .add(823, RANK, VERB_SORT)
            .add(824, VERB)
            .add(825, VERB_SORT, LENGTH)
            .add(826, VERB_SORT, KIND_BEFORE)
            .add(827, RANK, DISTANCE)
            .add(828, RANK, BETWEEN)
            .add(829, ROLES, RANK)
            .add(830, ROLES, LENGTH)
            .add(831, VERB_KIND, RANK, KIND_BEFORE)
            .add(832, HEAD, OPENING)
            .add(833, HEAD, LENGTH)
            .add(834, HEAD, SHAPE)
            .add(835, BETWEEN, DISTANCE);

    private final long[] row = new long[VALUES];
    private final Narration narration;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final Judge judge;
    private final Candidates candidates;
    private final OwnWords ownWords;
    private final ColonSubjects colons;
    private final PrintedWords printed;
    private int place; // the element of the quoted words; outside of the elements if they are a unit by themselves
    private long last;
    private long recent;

    public FloatingSources(Workbench bench) {
        this.narration = bench.narration();
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.judge = bench.judge();
        this.candidates = bench.candidates();
        this.ownWords = new OwnWords(tokens, phrases, elements);
        this.colons = new ColonSubjects(narration, phrases, elements);
        this.printed = new PrintedWords(elements);
    }

    /**
     * The source of quoted words, or {@link PhraseSpan#NONE}.
     *
     * @param open the first of their tokens
     * @param close the token behind the last
     * @param lastSource the source of the last quotation
     * @param recentSource the source of the last attribution of any kind
     * @param blocks how many blocks away the last quotation stands
     */
    public long of(int open, int close, long lastSource, long recentSource, int blocks) {
        candidates.clear(open, close);
        place = elements.at(open);
        last = lastSource;
        recent = recentSource;
        around(open, close, blocks);
        boolean inside = place >= 0 && place < elements.count();
        if (inside && (printed.are(place) || isAsked(place - 1) || ShoutedHeadings.isAhead(elements, place))) {
            return PhraseSpan.NONE;
        }
        long own = inside ? ownWords.of(place) : PhraseSpan.NONE;
        own = inside && own == PhraseSpan.NONE ? colons.of(place) : own;
        if (own != PhraseSpan.NONE) {
            return own;
        }
        if (inside) {
            before();
            behind();
            row[VERB] = 0;
            row[VERB_SORT] = 0;
            row[VERB_KIND] = 0;
            add(NEXT_BEHIND, phrases.startingAt(elements, overPause(place + 1, 1)));
            int ahead = overPause(place - 1, -1);
            long before = phrases.endingAt(elements, ahead);
            add(NEXT_BEFORE, before);
        }
        row[VERB] = 0;
        row[VERB_SORT] = 0;
        row[VERB_KIND] = 0;
        add(SUBJECT, rules.subject());
        add(LAST, last);
        add(RECENT, recent);
        row[RANK] = NONE;
        candidates.add(PhraseSpan.NONE).add(COMMON, row);
        long chosen = candidates.value(judge.choose(Question.FLOATING, open, candidates));
        return LabelsOfWords.isOne(tokens, chosen) ? PhraseSpan.NONE : inside ? overName(someone(chosen)) : chosen;
    }

    /** "[The council] sent no Ferry Line papers, but “kept” them": the subject in place of a phrase that is nobody. */
    private long someone(long phrase) {
        boolean nobody = phrase != PhraseSpan.NONE && tokens.fold(PhraseSpan.from(phrase)) == NO;
        return nobody ? rules.subject() : phrase;
    }

    /** "[The town’s Boat Care] Team rowed back “to rest”": a phrase that ends with a name, and the rest of that. */
    private long overName(long phrase) {
        int end = phrase == PhraseSpan.NONE ? elements.from() : PhraseSpan.to(phrase);
        boolean name = end > elements.from() && tokens.isCapitalized(end - 1);
        while (name
                && end < elements.to()
                && tokens.isCapitalized(end)
                && elements.is(elements.at(end), WordKind.NAME)) {
            end++;
        }
        return name ? PhraseSpan.of(PhraseSpan.from(phrase), end) : phrase;
    }

    /** "Berg was [asked] “Is it late?”": whether the subject is who is asked. */
    private boolean isAsked(int verb) {
        return verb > 0
                && AskedParticiples.has(tokens, elements.first(verb))
                && elements.isPassive(elements.subjectEnd(verb), verb);
    }

    private int overPause(int k, int step) {
        return elements.is(k, WordKind.COMMA) || elements.is(k, WordKind.COLON) || elements.is(k, WordKind.DASH)
                ? k + step
                : k;
    }

    /** What all candidates share. */
    private void around(int open, int close, int blocks) {
        Passage passage =
                narration.isQuoted(open) ? narration.passage(open) : new Passage(open, open, close, close, false);
        int from = Math.max(open, passage.from());
        int to = Math.min(close, passage.to());
        row[GAP] = Math.min(3, blocks);
        row[LENGTH] = Elements.bucket(narration.words(from, to, 24));
        row[KIND_BEFORE] = elements.code(place - 1);
        row[WORD_BEFORE] = elements.fold(place - 1);
        row[KIND_BEHIND] = elements.code(place + 1);
        row[WORD_BEHIND] = elements.fold(place + 1);
        boolean capital = from < to && tokens.isCapitalized(from);
        boolean comma = from < to && tokens.is(to - 1, ',');
        boolean stop = from < to && !comma && !tokens.isWord(to - 1);
        row[SHAPE] = Elements.bit(capital) + 2L * Elements.bit(comma) + STOP * Elements.bit(stop);
        row[PLACE] = place < 0 ? 1 : place >= elements.count() ? 2 : place == 0 ? 3 : 4;
    }

    private void before() {
        int found = 0;
        for (int k = place - 1; k > 0 && k > place - REACH && found < VERBS; k--) {
            if (isVerb(k)) {
                verb(k);
                found += add(BEFORE + found, subject(k)) ? 1 : 0;
            }
        }
    }

    private void behind() {
        int found = 0;
        int high = Math.min(elements.count(), place + REACH);
        for (int k = place + 1; k < high && found < VERBS; k++) {
            if (isVerb(k)) {
                verb(k);
                found += add(BEHIND + found, subject(k)) ? 1 : 0;
            }
        }
    }

    private boolean isVerb(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED, VERB_S, BE, HAVE, MODAL -> true;
            default -> elements.sort(k) != AttributionWords.NONE;
        };
    }

    private void verb(int k) {
        row[VERB] = elements.fold(k);
        row[VERB_SORT] = elements.sort(k) + 1L;
        row[VERB_KIND] = elements.code(k);
    }

    private long subject(int verb) {
        int end = elements.subjectEnd(verb);
        return phrases.endingAt(elements, end);
    }

    /** Adds a candidate that is none yet. */
    private boolean add(int rank, long phrase) {
        if (phrase == PhraseSpan.NONE
                || candidates.has(phrase)
                || isVerb(phrase)
                || AskedParticiples.has(tokens, PhraseSpan.from(phrase)) // "when [asked about the sale]: “…”"
                || isPointer(phrase)
                || isLabel(PhraseSpan.to(phrase))
                || isThing(phrase)
                || rank == SUBJECT && (isClause(phrase) || isPartOf(phrase) || TopicHeadings.has(elements, phrase))
                || isOfNext(phrase)
                || isTime(PhraseSpan.from(phrase))) {
            return false;
        }
        int head = PhraseSpan.to(phrase) - 1;
        int a = elements.firstOf(phrase);
        int b = elements.at(head);
        row[RANK] = rank;
        row[HEAD] = WordKind.of(tokens, head).ordinal();
        row[HEAD_WORD] = tokens.fold(head);
        row[OPENING] = WordKind.of(tokens, PhraseSpan.from(phrase)).ordinal();
        row[DISTANCE] =
                place < 0 || b < 0 ? -1 : b < place ? Elements.bucket(place - b) : 10 + Elements.bucket(a - place);
        row[BETWEEN] = b < place ? between(b + 1, place) : between(place + 1, a);
        row[ROLES] = Elements.bit(phrase == rules.subject())
                + 2L * Elements.bit(phrase == last)
                + 4L * Elements.bit(phrase == recent);
        Features f = candidates.add(phrase);
        f.add(COMMON, row);
        f.add(PHRASES, row);
        return true;
    }

    /** "Nor would she [lend hers]: “…”": what stands right behind a pronoun is a verb and its object; "[Was] it late? “No.”". */
    private boolean isVerb(long phrase) {
        int first = elements.firstOf(phrase);
        int token = PhraseSpan.from(phrase);
        return PhraseSpan.to(phrase) == token + 1 && Grammar.isAuxiliary(tokens, token)
                || elements.is(first, WordKind.WORD)
                        && switch (elements.kind(first - 1)) {
                            case HE, SHE, THEY, WE, SPEAKER_I -> true;
                            default -> false;
                        };
    }

    /** "“It was late.” [A tour follows] in May, says Berg": what opens the next sentence, with a verb or a plural that is nobody. */
    private boolean isClause(long phrase) {
        WordKind last = elements.kind(elements.at(PhraseSpan.to(phrase) - 1));
        return place < 0 && (last == WordKind.VERB_S || last == WordKind.VERB_ED);
    }

    /** "[The port of Altona] was shut. “It was late.”": a thing that has a place’s name behind "of". */
    private boolean isPartOf(long phrase) {
        for (int i = PhraseSpan.from(phrase) + 1; i + 1 < PhraseSpan.to(phrase); i++) {
            if (WordKind.of(tokens, i) == WordKind.OF) {
                return WordKind.of(tokens, i - 1) == WordKind.WORD
                        && !Titles.isTitle(tokens, i - 1)
                        && !Titles.isOccupation(tokens, i - 1)
                        && !Nouns.isAny(tokens, i - 1);
            }
        }
        return false;
    }

    /** "Berg returned to [her old song]: “…”", "[The verdict] was “…”": what a preposition joins, or the words are about. */
    private boolean isThing(long phrase) {
        WordKind head = elements.kind(elements.at(PhraseSpan.to(phrase) - 1));
        int behind = elements.behind(phrase);
        if (!isThing(head)) {
            return head == WordKind.PAPER && isSubject(behind);
        }
        WordKind before = elements.kind(elements.firstOf(phrase) - 1);
        boolean joined = before == WordKind.TO || before == WordKind.PREPOSITION || before == WordKind.BY;
        boolean clause =
                before == WordKind.SUBORDINATOR && elements.is(behind, WordKind.COMMA); // "after a wet spring,"
        return joined || clause || isSubject(behind);
    }

    /** "“I will move on.” Sadly, [most hotels] do not hire": a thing of which the sentence behind the quoted words tells. */
    private boolean isOfNext(long phrase) {
        WordKind head = elements.kind(elements.at(PhraseSpan.to(phrase) - 1));
        return (row[SHAPE] & STOP) != 0
                && elements.firstOf(phrase) > place
                && (head == WordKind.WORD || head == WordKind.VERB_S);
    }

    /** Whether "is" and the quoted words stand there. */
    private boolean isSubject(int behind) {
        return elements.is(behind, WordKind.BE) && behind + 1 == place;
    }

    private static boolean isThing(WordKind head) {
        return switch (head) {
            case NAME, PERSON, PERSONS, TITLE, BODY, PAPER, OBJECT -> false;
            default -> true;
        };
    }

    /** "later [that month on Radio Altona]: “…”": a time opens the phrase. */
    private boolean isTime(int from) {
        int noun = Grammar.isDeterminer(tokens, from) ? from + 1 : from;
        return noun < tokens.count() && TimeWords.isNoun(tokens.fold(noun)) && tokens.isLowerCase(noun);
    }

    /** "[Such] was the storm.", "[Here] it rained.": one word that is nobody. */
    private boolean isPointer(long phrase) {
        long word = tokens.fold(PhraseSpan.from(phrase));
        return PhraseSpan.to(phrase) == PhraseSpan.from(phrase) + 1 && (word == SUCH || word == HERE);
    }

    /** "[Doors]: 7 p.m.": what a colon parts from a fact, and not from quoted words. */
    private boolean isLabel(int colon) {
        return colon + 1 < tokens.count() && tokens.is(colon, ':') && !narration.isQuoted(colon + 1);
    }

    /** The signs of another clause between a phrase and the quoted words. */
    private long between(int from, int to) {
        long found = 0;
        for (int k = Math.max(0, from); k < Math.min(to, from + REACH); k++) {
            switch (elements.kind(k)) {
                case QUOTATION -> found |= 1;
                case COMMA -> found |= 2;
                case COLON, SEMICOLON, DASH -> found |= 4;
                case AND, BUT -> found |= 8;
                case THAT, WHO, SUBORDINATOR -> found |= 16;
                case VERB_ED, VERB_S, BE, MODAL, HAVE -> found |= 32;
                default -> {}
            }
        }
        return found;
    }
}
