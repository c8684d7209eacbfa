package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.RankBrackets;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tickers;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** What ends a noun phrase on its left, and what stands in front of it that belongs to it. */
final class PhraseEdges {
    /** No title of a work in front of who made it has more words. */
    private static final int LONGEST_TITLE = 8;

    private static final int VERB = ListedWords.FINITE | ListedWords.PAST_VERB | ListedWords.PAST_FORM;
    private static final long AND = Tokens.fold("and");
    private static final long BY = Tokens.fold("by");
    private static final long OF = Tokens.fold("of");
    private static final long ONE = Tokens.fold("one");
    private static final long IT = Tokens.fold("it");
    private static final long NOT = Tokens.fold("not");
    private static final long TO = Tokens.fold("to");
    private static final long THAT = Tokens.fold("that");

    private final Tokens tokens;
    private final Narration narration;
    private final JoinedTrades trades;
    private final int[] lists; // by token, what lists say of its word

    PhraseEdges(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.trades = new JoinedTrades(tokens, this);
        this.lists = ListedWords.row(tokens);
    }

    /** Whether a word is the verb of a clause, and not inside of a noun phrase. */
    boolean isVerb(int token, int floor) {
        if (!tokens.isLowerCase(token)) {
            return false;
        }
        boolean inner = token > floor && tokens.isWord(token - 1);
        WordKind before = inner ? narration.kind(token - 1) : WordKind.EDGE;
        int listed = lists[token];
        boolean seed = tokens.endsWith(token, "eed") && Nouns.isPerson(tokens, token); // "third [seed] Ann Lee"
        boolean ended = Grammar.hasPastEnding(tokens, token) && !seed;
        boolean mayBe = (listed & VERB) != 0 || ended || before == WordKind.MODAL || before == WordKind.BE;
        if (!mayBe || token > 0 && !tokens.isSpacedBefore(token)) {
            return false; // most words, and "Saudi-led"
        }
        if (before.isArticle() || inner && (isCounted(token) || ended && isNewly(token))) {
            return false;
        }
        if ((listed & ListedWords.FINITE) != 0 || before == WordKind.MODAL) {
            return true;
        }
        if (before == WordKind.BE && tokens.endsWith(token, "ing")) {
            return true; // "are [rushing]"
        }
        if ((listed & ListedWords.PAST_VERB) != 0
                && inner
                && (takesObject(token) || takesPlural(token) || takesBare(token))) {
            return true; // "His office [put] out a statement", "The bank [left] rates"
        }
        boolean irregular = (listed & ListedWords.PAST_FORM) != 0;
        return (irregular || ended) && isPast(token, floor, inner, irregular);
    }

    /** Whether a past or a participle is the verb of a clause. */
    private boolean isPast(int token, int floor, boolean inner, boolean irregular) {
        if (inner && isPredicate(token - 1)) {
            return true;
        }
        boolean participle = token + 1 < tokens.count() && Grammar.isPreposition(tokens, token + 1);
        if (irregular) {
            return !participle;
        }
        if (token + 1 < tokens.count() && Grammar.isArticle(tokens, token + 1)) {
            return true; // ", opened a school"
        }
        int subject = token - 1;
        while (subject > floor && Grammar.isAdverb(tokens, subject) && !isName(subject)) {
            subject--; // "Berg also [veered]"
        }
        return inner && (isName(subject) || !participle && (isNoun(subject) || isPlural(subject)));
    }

    /** "newly [elected] mayor": behind an adverb that nobody stands in front of, and ahead of an office. */
    boolean isNewly(int token) {
        int adverb = token - 1;
        return adverb >= 0
                && token + 2 < tokens.count()
                && Grammar.hasPastEnding(tokens, token)
                && Grammar.isAdverbInCapitals(tokens, adverb)
                && tokens.isLowerCase(token + 1)
                && Nouns.isPerson(tokens, token + 1)
                && (adverb == 0
                        || !tokens.isWord(adverb - 1)
                        || tokens.isSpelled(adverb - 1, "to")
                        || Grammar.isReporting(tokens, adverb - 1));
    }

    /** "one [retired] officer": between "one" and its noun. */
    private boolean isCounted(int token) {
        int next = token + 1;
        return tokens.fold(token - 1) == ONE
                && next < tokens.count()
                && (tokens.isCapitalized(next)
                        || tokens.isLowerCase(next)
                                && (Nouns.isAny(tokens, next) || Titles.isProfessional(tokens, next)));
    }

    /** "[who] moved to Altona", "[they] met in Altona", "[have] renewed": a word behind which a past is a verb. */
    private boolean isPredicate(int before) {
        boolean subject = Grammar.isPronoun(tokens, before) && !Grammar.isDeterminer(tokens, before);
        return subject || Grammar.isAuxiliary(tokens, before) && tokens.fold(before) != NOT;
    }

    /** Whether an article stands behind a word, or behind the particle that belongs to it. */
    private boolean takesObject(int verb) {
        int next = verb + 1;
        return next + 1 < tokens.count()
                && (Grammar.isArticle(tokens, next)
                        || ListedWords.is(tokens, next, ListedWords.NO_HEAD) && Grammar.isArticle(tokens, next + 1));
    }

    /** Whether a body, a person or a name stands in front of a word, and a bare plural behind it that is no verb. */
    private boolean takesPlural(int verb) {
        int next = verb + 1;
        return next < tokens.count()
                && tokens.isLowerCase(next)
                && isPlural(next)
                && !Grammar.isFunctional(tokens, next)
                && !Grammar.isReporting(tokens, next)
                && (isNoun(verb - 1) || isName(verb - 1));
    }

    /** "Berg [set] bail at 10 crowns": whether a name stands in front of a word, and behind it a bare noun that a preposition follows. */
    private boolean takesBare(int verb) {
        int noun = verb + 1;
        return noun + 1 < tokens.count()
                && tokens.isLowerCase(noun)
                && !Grammar.isFunctional(tokens, noun)
                && !Grammar.isReporting(tokens, noun)
                && Grammar.isPreposition(tokens, noun + 1)
                && isName(verb - 1)
                && (verb < 2 || !Grammar.isDeterminer(tokens, verb - 2)); // "the Lund [set] piece in"
    }

    private boolean isName(int token) {
        return tokens.isCapitalized(token)
                && !Titles.isModifier(tokens, token)
                && !Grammar.isFunctional(tokens, token)
                && !isNoun(token);
    }

    private boolean isNoun(int token) {
        return Nouns.isAny(tokens, token) || Grammar.agreement(tokens, token) != ' ';
    }

    /** Whether no noun phrase ends with a word: "the knee gave out". */
    boolean isNoHead(int token, int floor) {
        boolean opens = token == floor // "Just"
                && Grammar.isFunctional(tokens, token)
                && !Grammar.isDeterminer(tokens, token)
                && !Grammar.isPronoun(tokens, token);
        boolean adverb = isAdverb(token) && !(token > floor && Grammar.isArticle(tokens, token - 1)); // "the daily"
        return opens
                || adverb
                || (token == floor || !tokens.isWord(token - 1)) && isOpener(token)
                || isVerb(token, floor)
                || tokens.isLowerCase(token) && (lists[token] & ListedWords.NO_HEAD) != 0;
    }

    private boolean isAdverb(int token) {
        WordKind kind = narration.kind(token);
        return (kind == WordKind.ADVERB || !kind.isOpen()) && Grammar.isAdverb(tokens, token);
    }

    /** The bracket that opens a short form which this one closes, "(CEO)", "(retd)", "(South)", or a listing, "(NYSE: ORL)"; -1 where none does. */
    int shortFormFrom(int close) {
        if (!tokens.is(close, ')')) {
            return -1; // most tokens
        }
        int rank = RankBrackets.from(tokens, close);
        if (rank > 0) {
            return rank;
        }
        boolean form = close > 2
                && tokens.is(close - 2, '(')
                && tokens.isWord(close - 1)
                && tokens.isWord(close - 3)
                && tokens.isSpacedBefore(close - 2);
        return form ? close - 2 : Tickers.listingFrom(tokens, close);
    }

    /** "[Oh]. They left", "[Never] say": a word that opens a sentence and is all of it, or in front of an order. */
    boolean isExclaimed(int token) {
        return tokens.isCapitalized(token)
                && (lists[token] & ListedWords.OPENER) != 0
                && token + 1 < tokens.count()
                && (!tokens.isWord(token + 1)
                        || tokens.isLowerCase(token + 1)
                                && AttributionWords.sort(tokens, token + 1) != AttributionWords.NONE);
    }

    /** "[Moreover], Berg said", "[Speaking] in Altona, Berg said": what opens a sentence with a capital and is no noun. */
    private boolean isOpener(int token) {
        int next = token + 1;
        if (!tokens.isCapitalized(token) || next >= tokens.count()) {
            return false;
        }
        if ((lists[token] & ListedWords.OPENER) != 0 && (tokens.is(next, ',') || !tokens.isCapitalized(next))) {
            return true;
        }
        boolean adverb = tokens.endsWith(token, "ly")
                && tokens.end(token) - tokens.start(token) > 5
                && !Grammar.isNoAdverb(tokens, token);
        if (adverb && (tokens.is(next, ',') || Grammar.isFunctional(tokens, next))) {
            return true;
        }
        boolean participle = Grammar.hasParticipleEnding(tokens, token);
        boolean goesOn = Grammar.isPreposition(tokens, next)
                || Grammar.isAdverb(tokens, next)
                || Grammar.isArticle(tokens, next)
                || tokens.isLowerCase(next) && ListedWords.is(tokens, next, ListedWords.OPENER) // "Speaking earlier"
                || tokens.fold(next) == TO;
        return participle && goesOn && AttributionWords.sort(tokens, token) != AttributionWords.NONE;
    }

    /** Whether "that" in front of a word opens a clause: "that Berg", "that critics called". */
    boolean isConjunction(int token, int last) {
        return tokens.fold(token) == THAT
                && (tokens.isCapitalized(token + 1)
                        || tokens.isSpelled(token + 1, "plenty")
                        || opensTitle(token + 1, last)
                        || Grammar.isDeterminer(tokens, token + 1)
                        || isPlural(last));
    }

    /** "that [former mayor] Ann Lee called": whether what somebody is stands in front of a name that ends a phrase. */
    private boolean opensTitle(int from, int last) {
        int i = from;
        while (i < last && tokens.isLowerCase(i)) {
            i++;
        }
        return i > from
                && tokens.isCapitalized(i)
                && tokens.isCapitalized(last)
                && (Nouns.isPerson(tokens, i - 1) || Titles.isOccupation(tokens, i - 1));
    }

    /** Whether a noun is a plural by its shape or by a list. */
    boolean isPlural(int token) {
        return Nouns.isSeveral(tokens, token) || tokens.endsWith(token, "s") && !tokens.endsWith(token, "ss");
    }

    /** "the tall[,] grey-haired farmer", of a phrase that does not begin before the floor; no "In the old, local farmers say". */
    boolean partsAdjectives(int comma, int floor) {
        int article = comma - 2;
        return article >= floor
                && Adjectives.areParted(tokens, comma)
                && (article == 0 || !Grammar.isPreposition(tokens, article - 1));
    }

    /** "[liberal and] Jewish groups": whether "and" joins two adjectives of one noun. */
    boolean joinsAdjectives(int and, int floor) {
        int first = and - 1;
        int second = and + 1;
        return tokens.fold(and) == AND
                && first >= floor
                && Adjectives.isRelating(tokens, first)
                && (Adjectives.isRelating(tokens, second)
                        || tokens.isCapitalized(first) == tokens.isCapitalized(second))
                && (!Nouns.isAny(tokens, second) || isBeforeSeveral(second));
    }

    /** "political and [military] leaders": what else is a noun for a body. */
    private boolean isBeforeSeveral(int token) {
        return tokens.isLowerCase(token)
                && token + 1 < tokens.count()
                && tokens.isLowerCase(token + 1)
                && Nouns.isSeveral(tokens, token + 1)
                && !Nouns.isSeveral(tokens, token);
    }

    /** "a labor [and] delivery nurse": whether "and" joins two things that somebody works with. */
    boolean joinsTrades(int and) {
        return trades.has(and);
    }

    boolean isSomeone(int token) {
        return Nouns.isAny(tokens, token) || Nouns.isSeveral(tokens, token) || Titles.isOccupation(tokens, token);
    }

    /** Whether a word opens the title of a work that ends within the phrase: a mark in front, another behind. */
    boolean isTitleOpened(int first, int next) {
        return tokens.isCapitalized(first) && narration.isLooseMark(first - 1) && isTitleClosed(next);
    }

    /** Whether a mark that a small noun follows closes a title soon: “The Aunt” star. */
    boolean isTitleClosed(int from) {
        for (int i = from; i < tokens.count() && i < from + LONGEST_TITLE; i++) {
            if (narration.isLooseMark(i)) {
                return i + 1 < tokens.count() && tokens.isLowerCase(i + 1);
            }
        }
        return false;
    }

    /** Whether a clause begins here: what joins a phrase from here to another by "and" joins no clause. */
    boolean opensClause(int from, int floor) {
        if (from <= floor) {
            return true;
        }
        int before = from - 1;
        return narration.isQuoted(before) || Grammar.isSubordinator(tokens, before) || tokens.is(before, ',');
    }

    /** Whether a phrase that ends here may be the first of two that "and" joins: no "Sales rise and critics say". */
    boolean mayBeFirst(int last) {
        return tokens.isCapitalized(last) || isNoun(last) || isPlural(last);
    }

    /**
     * "Gave money to a group backing Berg": a phrase in front of what it does reaches over no preposition, but for
     * "dozens of people chanting"; and "messages of rivals promising" are theirs.
     */
    boolean isOpenedByDoing(int preposition, int last) {
        int next = last + 1;
        boolean doing = next < tokens.count()
                && tokens.isLowerCase(next)
                && tokens.endsWith(next, "ing")
                && tokens.end(next) - tokens.start(next) > 4;
        int head = preposition - 1;
        boolean quantity = tokens.fold(preposition) == OF
                && (tokens.isNumber(head)
                        || Grammar.isDeterminer(tokens, head)
                        || Nouns.isGroup(tokens, head)
                        || isPlural(head) && narration.kind(head) != WordKind.PAPER);
        return doing && !quantity;
    }

    /** "The government of attempting": a preposition in front of what somebody does. */
    boolean isOfDoing(int preposition) {
        int next = preposition + 1;
        return next < tokens.count()
                && tokens.isLowerCase(next)
                && tokens.fold(preposition) != BY
                && tokens.endsWith(next, "ing")
                && tokens.end(next) - tokens.start(next) > 6
                && !Nouns.isAny(tokens, next)
                && !(next + 1 < tokens.count() && tokens.isWord(next + 1) && Nouns.isAny(tokens, next + 1));
    }

    /** "said one [late]" or "said [one former minister]": whether a pronoun is no more than the first word of a phrase. */
    boolean opensPhrase(int token, int limit) {
        int next = token + 1;
        if (!Grammar.isDeterminer(tokens, token) || next >= limit || narration.isQuoted(next)) {
            return false;
        }
        return tokens.fold(next) == OF
                || tokens.isWord(next)
                        && tokens.kind(next) != TokenKind.CLITIC
                        && !Grammar.isFunctional(tokens, next)
                        && !Grammar.isAdverb(tokens, next)
                        && !Grammar.isCalendar(tokens, next);
    }

    /** "[trials] looking into it": who does with what a pronoun stands for something that a participle tells; or -1. */
    int doerOf(int pronoun, int floor) {
        int participle = pronoun - 2;
        boolean done = participle - 1 >= floor
                && (tokens.fold(pronoun) == IT || Grammar.isObject(tokens, pronoun))
                && Grammar.isPreposition(tokens, pronoun - 1)
                && tokens.isLowerCase(participle)
                && tokens.endsWith(participle, "ing")
                && !narration.isQuoted(participle)
                && Nouns.isSeveral(tokens, participle - 1);
        return done ? participle - 1 : -1;
    }
}
