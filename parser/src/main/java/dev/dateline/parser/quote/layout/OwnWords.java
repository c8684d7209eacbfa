package dev.dateline.parser.quote.layout;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.SpeechNouns;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Whose words quoted words are said to be, by no verb of saying: "In Ann Lee’s words, “…”", "The mayor was blunt: “…”". */
final class OwnWords {
    /** How far from the quoted words it is told whose they are. */
    private static final int NEAR = 12;

    /** How long what stands in front of a colon is at most: "Ann Lee, 72, retired nurse from Altona". */
    private static final int LABEL = 20;

    /** How many elements stand at most between an article and its noun: "a short and honest answer". */
    private static final int DESCRIPTION = 6;

    private static final long QUOTE = Tokens.fold("quote");
    private static final long IN = Tokens.fold("in");
    private static final long FROM = Tokens.fold("from");
    private static final long WORD = Tokens.fold("word");
    private static final long WORDS = Tokens.fold("words");
    private static final long HERE = Tokens.fold("here");
    private static final long HOW = Tokens.fold("how");
    private static final long WHOSE = Tokens.fold("whose");
    private static final long WHAT = Tokens.fold("what");
    private static final Phrases DESCRIBING = Phrases.of(OwnWords.class, "describing-verbs.txt");
    private static final Phrases DELIVERING = Phrases.of(OwnWords.class, "delivering-verbs.txt");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    OwnWords(Tokens tokens, NounPhrases phrases, Elements elements) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Whose the quoted words of an element are, or {@link PhraseSpan#NONE}. */
    long of(int place) {
        long source = wordsOf(place);
        source = source == PhraseSpan.NONE ? inWordsOf(place) : source;
        source = source == PhraseSpan.NONE ? introduced(place) : source;
        source = source == PhraseSpan.NONE ? presented(place) : source;
        source = source == PhraseSpan.NONE ? answered(place) : source;
        source = source == PhraseSpan.NONE ? handedOver(place) : source;
        source = source == PhraseSpan.NONE ? labelled(place) : source;
        source = source == PhraseSpan.NONE ? toldOf(place) : source;
        source = source == PhraseSpan.NONE ? pausing(place) : source;
        source = source == PhraseSpan.NONE ? given(place) : source;
        source = source == PhraseSpan.NONE ? QuotedVerbs.subject(phrases, elements, place) : source;
        return source == PhraseSpan.NONE ? summedUp(place) : source;
    }

    /** "In Ann Lee’s words, “…”", "The pier is, in the words of Ann Lee, “…”", "In Ann Lee’s words, the pier is “…”". */
    private long wordsOf(int place) {
        int last = overPause(place - 1);
        for (int k = last; k > 0 && k > last - NEAR; k--) {
            if (elements.fold(k) != WORDS && elements.fold(k) != WORD) {
                continue;
            }
            boolean parted = k == last || elements.is(k + 1, WordKind.COMMA);
            if (parted && k > 1 && elements.is(k - 1, WordKind.CLITIC)) {
                return inWords(phrases.endingAt(elements, k - 2));
            }
            if (parted && elements.is(k - 1, WordKind.POSSESSIVE) && elements.fold(k - 2) == IN) {
                return PhraseSpan.of(elements.first(k - 1), elements.first(k));
            }
            if (elements.is(k + 1, WordKind.OF)) {
                long phrase = phrases.startingAt(elements.first(k + 2), elements.first(place));
                int behind = elements.behind(phrase);
                boolean ends = behind == last + 1 || elements.is(behind, WordKind.COMMA);
                return behind >= 0 && ends ? phrase : PhraseSpan.NONE;
            }
        }
        return PhraseSpan.NONE;
    }

    /** "“A farce,” in the words of Ann Lee", "“A farce,” in Ann Lee’s words": the same behind. */
    private long inWordsOf(int place) {
        int in = elements.is(place + 1, WordKind.COMMA) ? place + 2 : place + 1;
        if (elements.fold(in) != IN) {
            return PhraseSpan.NONE;
        }
        if (elements.is(in + 1, WordKind.POSSESSIVE) && elements.fold(in + 2) == WORDS) {
            return PhraseSpan.of(elements.first(in + 1), elements.first(in + 2));
        }
        if (elements.fold(in + 2) == WORDS && elements.is(in + 3, WordKind.OF)) {
            return phrases.startingAt(elements, in + 4);
        }
        int words = in + 2;
        while (words < in + DESCRIPTION && elements.fold(words) != WORDS) {
            words++;
        }
        boolean owned = elements.fold(words) == WORDS && elements.is(words - 1, WordKind.CLITIC);
        return owned ? inWords(phrases.endingBefore(elements, words - 1)) : PhraseSpan.NONE;
    }

    /** The phrase where "in" stands in front of it, else none. */
    private long inWords(long phrase) {
        int in = phrase == PhraseSpan.NONE ? -1 : PhraseSpan.from(phrase) - 1;
        return in >= elements.from() && tokens.fold(in) == IN ? phrase : PhraseSpan.NONE;
    }

    /** "Here is [Ann Lee] on the storm: “…”", "Here’s the statement by [Ann Lee] in full: “…”". */
    private long presented(int place) {
        boolean here = elements.fold(0) == HERE
                && (elements.is(1, WordKind.BE) || elements.is(1, WordKind.CLITIC))
                && elements.is(place - 1, WordKind.COLON);
        if (!here) {
            return PhraseSpan.NONE;
        }
        long source = summedUp(0);
        return source == PhraseSpan.NONE
                ? someone(phrases.startingAt(elements.first(2), elements.first(place)))
                : source;
    }

    /** "Her verdict: “…”", "Ann Lee’s advice to young pilots: “…”": whose words a colon hands over, without a verb. */
    private long handedOver(int place) {
        int colon = place - 1;
        int first = colon - 1;
        while (first >= 0
                && first > colon - NEAR
                && !elements.kind(first).isVerb()
                && !elements.is(first, WordKind.COMMA)) {
            first--;
        }
        boolean bare = elements.is(colon, WordKind.COLON) && first < 0;
        return bare ? owner(0, colon) : PhraseSpan.NONE;
    }

    /** "[Ann Lee], 72, retired nurse: “…”": a name, who that is, and a colon, without a verb. */
    private long labelled(int place) {
        int colon = place - 1;
        if (!elements.is(colon, WordKind.COLON) || colon > LABEL) {
            return PhraseSpan.NONE;
        }
        int first = elements.is(0, WordKind.DASH) ? 1 : 0; // of a list
        int comma = first;
        while (elements.is(comma, WordKind.NAME) || elements.is(comma, WordKind.STOP)) {
            comma++;
        }
        boolean pause = elements.is(comma, WordKind.COMMA) || elements.is(comma, WordKind.OPEN);
        boolean aged =
                elements.is(comma + 1, WordKind.NUMBER); // "Ann, 72, retired nurse", "Ann Lee (72), retired nurse"
        boolean labelled = pause && (aged && comma > first || comma - first >= 2);
        for (int k = comma + 1; k < colon && labelled; k++) {
            boolean verb = elements.kind(k).isVerb() && !elements.is(k, WordKind.VERB_ED);
            labelled = !verb && !elements.isSaying(k) && !elements.is(k, WordKind.QUOTATION);
        }
        return labelled ? PhraseSpan.of(elements.first(first), elements.first(comma)) : PhraseSpan.NONE;
    }

    /** "[Altona coach Ann Lee], whose side had lost: “…”": a name and a clause about its bearer in front of a colon. */
    private long toldOf(int place) {
        int colon = place - 1;
        if (!elements.is(colon, WordKind.COLON) || colon > LABEL) {
            return PhraseSpan.NONE;
        }
        int comma = 0;
        while (comma < colon
                && !elements.is(comma, WordKind.COMMA)
                && !elements.kind(comma).isVerb()) {
            comma++;
        }
        boolean told = comma > 1
                && elements.is(comma, WordKind.COMMA)
                && elements.is(comma - 1, WordKind.NAME)
                && (elements.is(comma + 1, WordKind.WHO) || elements.fold(comma + 1) == WHOSE);
        for (int k = comma + 1; k < colon && told; k++) {
            told = !elements.is(k, WordKind.COMMA) && !elements.is(k, WordKind.QUOTATION);
        }
        return told ? phrases.endingBefore(elements, comma) : PhraseSpan.NONE;
    }

    /** "“We are” – [Ann Lee] lit her pipe – “lucky.”": who does something between dashes and the two parts of what is said. */
    private long pausing(int place) {
        int from = elements.is(place + 1, WordKind.DASH) ? place + 2 : pauseBefore(place) + 1;
        int to = from;
        while (to < elements.count() && to < from + NEAR && !elements.is(to, WordKind.DASH)) {
            to++;
        }
        boolean between = from > 1
                && elements.is(from - 2, WordKind.QUOTATION)
                && elements.is(to, WordKind.DASH)
                && elements.is(to + 1, WordKind.QUOTATION);
        long subject = between ? phrases.startingAt(elements.first(from), elements.first(to)) : PhraseSpan.NONE;
        boolean acts = subject != PhraseSpan.NONE && elements.behind(subject) < to;
        return acts ? someone(subject) : PhraseSpan.NONE;
    }

    /** The dash that opens what stands between this passage and the one before, or -1. */
    private int pauseBefore(int place) {
        int dash = place - 2;
        if (!elements.is(place - 1, WordKind.DASH)) {
            return -1;
        }
        while (dash > 0 && dash > place - NEAR && !elements.is(dash, WordKind.DASH)) {
            dash--;
        }
        return elements.is(dash, WordKind.DASH) ? dash : -1;
    }

    /** "[Ann Lee] had a one-word answer: “…”": who gives what the noun in front of a colon tells of. */
    private long given(int place) {
        int noun = place - 2;
        while (noun > place - DESCRIPTION
                && !SpeechNouns.has(elements.fold(noun))
                && !elements.kind(noun).isVerb()) {
            noun--; // "a word [for it]:"
        }
        boolean beside =
                noun == place - 2 || elements.is(noun + 1, WordKind.PREPOSITION) || elements.is(noun + 1, WordKind.TO);
        if (!elements.is(place - 1, WordKind.COLON) || !beside || !SpeechNouns.has(elements.fold(noun))) {
            return PhraseSpan.NONE;
        }
        int article = noun - 1;
        while (article > 0 && article > noun - DESCRIPTION && !isCounted(article)) {
            article--;
        }
        int verb = article - 1;
        boolean gives = isCounted(article) && (elements.is(verb, WordKind.HAVE) || DELIVERING.has(elements.fold(verb)));
        int last = gives ? beforeClause(elements.subjectEnd(verb)) : -1;
        long subject = phrases.endingAt(elements, last);
        WordKind head = subject == PhraseSpan.NONE ? WordKind.EDGE : WordKind.of(tokens, PhraseSpan.to(subject) - 1);
        return head == WordKind.PERSONS || head == WordKind.BODY ? subject : someone(subject);
    }

    /** "A cook[, who has been there since May,] had a one-word answer": the last element in front of what tells more of it. */
    private int beforeClause(int comma) {
        int who = comma;
        while (elements.is(comma, WordKind.COMMA) && who > 1 && who > comma - NEAR && !elements.is(who, WordKind.WHO)) {
            who--;
        }
        return elements.is(who, WordKind.WHO) && elements.is(who - 1, WordKind.COMMA) ? who - 2 : comma;
    }

    private boolean isCounted(int k) {
        return elements.is(k, WordKind.ARTICLE)
                || elements.is(k, WordKind.DETERMINER)
                || elements.is(k, WordKind.NUMBER)
                || elements.is(k, WordKind.ANYONE);
    }

    /** "The mayor was blunt: “…”", "Ann Lee’s message was simple: “…”": who or whose words stand in front of "was". */
    private long introduced(int place) {
        if (!elements.is(place - 1, WordKind.COLON)) {
            return PhraseSpan.NONE;
        }
        int be = elements.is(place - 2, WordKind.VERB_ED) ? place - 3 : place - 2; // "was [unmoved]:"
        while (be > 0 && be > place - NEAR && !elements.kind(be).isVerb()) {
            if (elements.is(be, WordKind.COMMA) || elements.is(be, WordKind.QUOTATION)) {
                return PhraseSpan.NONE;
            }
            be--;
        }
        if (!elements.is(be, WordKind.BE) || place - be > NEAR) {
            return PhraseSpan.NONE;
        }
        int last = elements.subjectEnd(be);
        long owner = owner(0, last + 1);
        long subject = phrases.endingAt(elements, last);
        return owner != PhraseSpan.NONE || subject == PhraseSpan.NONE || !isSomeone(subject) ? owner : subject;
    }

    /** "The answer of [Ann Lee] was “…”", "[Ann Lee]’s answer was “…”". */
    private long answered(int place) {
        return elements.is(place - 1, WordKind.BE) && place > 2 && place < NEAR ? owner(0, place - 1) : PhraseSpan.NONE;
    }

    /** "“…” is how Ann Lee describes it", "“…” was Ann Lee’s verdict": whose words stand behind "was". */
    long summedUp(int place) {
        int be = elements.is(place + 1, WordKind.COMMA) ? place + 2 : place + 1;
        if (elements.is(be, WordKind.TO) && elements.fold(be + 1) == QUOTE) {
            return someone(phrases.startingAt(elements, be + 2)); // "“…,” to quote Ann Lee"
        }
        boolean that = elements.is(be, WordKind.DASH) && elements.is(be + 1, WordKind.THAT);
        be = that && elements.fold(be + 3) == HOW ? be + 2 : be; // "“…” – that is how"
        if (!elements.is(be, WordKind.BE) && !(place == 0 && elements.is(be, WordKind.CLITIC))) {
            return PhraseSpan.NONE;
        }
        if (elements.fold(be + 1) == HOW) {
            int verb = be + 3;
            while (verb < be + NEAR && verb < elements.count() && !DESCRIBING.has(elements.fold(verb))) {
                verb++;
            }
            return DESCRIBING.has(elements.fold(verb))
                    ? phrases.endingAt(elements.first(verb - 1), elements.first(be + 2))
                    : someone(phrases.startingAt(elements, be + 2));
        }
        if (elements.fold(be + 1) == WHAT) {
            long subject = phrases.startingAt(elements, be + 2);
            int verb = elements.behind(subject);
            return verb > 0 && elements.sort(verb) != AttributionWords.NONE ? subject : PhraseSpan.NONE;
        }
        return owner(be + 1, Math.min(elements.count(), be + NEAR));
    }

    /** Whose verdict, message, reply is told of: "[Ann Lee]’s message to the council", "the verdict of [Ann Lee]". */
    private long owner(int from, int to) {
        for (int k = Math.max(from, to - NEAR); k < to; k++) {
            if (!SpeechNouns.has(elements.fold(k))) {
                continue;
            }
            int clitic = k - 1;
            while (clitic > from && elements.is(clitic, WordKind.WORD)) {
                clitic--; // "her father’s [blunt] reply"
            }
            if (elements.is(clitic, WordKind.CLITIC) && clitic > from) {
                return phrases.endingAt(elements.first(clitic) - 1, elements.first(from));
            }
            if (elements.is(clitic, WordKind.POSSESSIVE)) {
                return PhraseSpan.of(elements.first(clitic), elements.first(clitic) + 1);
            }
            boolean by =
                    elements.is(k + 1, WordKind.OF) || elements.is(k + 1, WordKind.BY) || elements.fold(k + 1) == FROM;
            long phrase = by ? phrases.startingAt(elements, k + 2) : PhraseSpan.NONE;
            boolean time = phrase != PhraseSpan.NONE
                    && ListedWords.is(tokens, PhraseSpan.to(phrase) - 1, ListedWords.OF_TIME | ListedWords.TIME_SPAN);
            return time ? PhraseSpan.NONE : phrase; // "Line of [the night]: “…”"
        }
        return PhraseSpan.NONE;
    }

    private long someone(long phrase) {
        return phrase != PhraseSpan.NONE && isSomeone(phrase) ? phrase : PhraseSpan.NONE;
    }

    private boolean isSomeone(long phrase) {
        int head = PhraseSpan.to(phrase) - 1;
        return switch (WordKind.of(tokens, head)) {
            case HE, SHE, THEY, NAME -> true;
            default -> Nouns.isPerson(tokens, head) || Titles.isOccupation(tokens, head);
        };
    }

    private int overPause(int k) {
        return elements.is(k, WordKind.COMMA) || elements.is(k, WordKind.COLON) || elements.is(k, WordKind.DASH)
                ? k - 1
                : k;
    }
}
