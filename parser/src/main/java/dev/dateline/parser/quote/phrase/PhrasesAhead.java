package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Ampersands;
import dev.dateline.parser.name.BodyJoints;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nicknames;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PurposeLists;
import dev.dateline.parser.name.RankBrackets;
import dev.dateline.parser.name.TaskLists;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.TownsInStates;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Finds where the noun phrase ends that begins with a token: "said [the minister for trade] late on Monday". */
final class PhrasesAhead {
    /** No token: the phrase ends in front of the one that was asked of. */
    private static final int ENDS = -1;

    private static final Phrases CALLED = Phrases.of(PhrasesAhead.class, "bodies-ahead-of-names.txt");
    private static final long THE = Tokens.fold("the");
    private static final long CONDITION = Tokens.fold("condition");
    private static final long FIRST = Tokens.fold("first");
    private static final long TOP = Tokens.fold("top");
    private static final long BY = Tokens.fold("by");
    private static final long OTHERS = Tokens.fold("others");

    private final Tokens tokens;
    private final Narration narration;
    private final PhraseEdges edges;
    private final NounsOfNames nouns;
    private final OfficesAhead offices;
    private final int[] lists; // by token, what lists say of its word

    // of the phrase that is read
    private int first;
    private int high; // the token in front of which it ends
    private boolean work; // it begins with the title of a work: “The Aunt” star Ann Lee
    private boolean named; // it has a name
    private boolean common; // it has a word in small letters
    private boolean modified; // a name may follow its other words: "a Pentagon report", but "Ann Lee late"

    PhrasesAhead(Narration narration, PhraseEdges edges) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.edges = edges;
        this.nouns = new NounsOfNames(narration);
        this.offices = new OfficesAhead(tokens);
        this.lists = ListedWords.row(tokens);
    }

    /** The phrase that begins with this token and ends before the limit, or {@link PhraseSpan#NONE}. */
    long startingAt(int from, int limit) {
        if (from >= limit
                || narration.isQuoted(from)
                || edges.isExclaimed(from)
                || Grammar.isOpeningAdverb(tokens, from)) {
            return PhraseSpan.NONE;
        }
        if (offices.isTime(from, limit) || edges.isNewly(from + 1)) {
            long holder = startingAt(from + 1, limit);
            return holder == PhraseSpan.NONE ? holder : PhraseSpan.of(from, PhraseSpan.to(holder));
        }
        boolean function = !narration.kind(from).isOpen();
        if (function && Grammar.isPronoun(tokens, from) && !edges.opensPhrase(from, limit)) {
            return PhraseSpan.of(from, from + 1);
        }
        if (function && Grammar.isObject(tokens, from) && (from + 1 == limit || !tokens.isWord(from + 1))) {
            return PhraseSpan.of(from, from + 1); // "According to her, it is late"
        }
        int lone = isSome(from) ? from + 1 : from;
        if ((lists[lone] & ListedWords.LONE) != 0 && (lone + 1 == limit || !tokens.isWord(lone + 1))) {
            return PhraseSpan.of(from, lone + 1); // "said another.", "said several others."
        }
        first = from;
        high = Math.min(limit, from + NounPhrases.LONGEST);
        work = narration.isLooseMark(from) && edges.isTitleClosed(from + 1);
        named = false;
        common = false;
        modified = function && Grammar.isDeterminer(tokens, from);
        int to = to();
        if (to == limit && tokens.is(to - 1, '.')) {
            to--; // the sentence's own full stop
        }
        while (to > from && isPreceding(to - 1)) {
            to--;
        }
        int time = TimeWords.modifiedFrom(tokens, to - 1, from);
        if (time > from && narration.kind(time - 1).isOpen()) {
            to = time; // "according to a poll [last week]"
        }
        return to > from && (named || common) ? PhraseSpan.of(from, to) : PhraseSpan.NONE;
    }

    /** "[several] others", "[two] others". */
    private boolean isSome(int token) {
        return token + 1 < tokens.count()
                && tokens.fold(token + 1) == OTHERS
                && (Grammar.isDeterminer(tokens, token) || Numerals.isCount(tokens, token));
    }

    /** Where the phrase ends, what cannot be its last word included. */
    private int to() {
        int i = first;
        while (i < high && !narration.isQuoted(i)) {
            WordKind kind = narration.kind(i);
            int next = i;
            if (!kind.isOpen()) {
                next = tokens.isWord(i) ? overFunctionWord(i, kind) : overSign(i);
            }
            next = next == i ? overWord(i, kind) : next;
            if (next == ENDS) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Whether a word is no last one: an article or a preposition, but not that of "Radio One". */
    private boolean isPreceding(int token) {
        return !narration.kind(token).isOpen()
                && !tokens.isCapitalized(token)
                && (Grammar.isPreposition(tokens, token) || Grammar.isDeterminer(tokens, token))
                && !isCounting(token - 1);
    }

    /** Behind a number or a sign that the phrase goes over, or {@link #ENDS}. */
    private int overSign(int i) {
        if (tokens.is(i, ',')) {
            return overComma(i);
        }
        int bracket = i > first ? Math.max(Nicknames.end(tokens, i), RankBrackets.end(tokens, i)) : -1;
        if (bracket > i && bracket < high) {
            return bracket;
        }
        if (tokens.isNumber(i)) {
            boolean number = named
                    && i + 1 < high
                    && (tokens.isCapitalized(i + 1)
                            || InnerSigns.isClitic(tokens, i + 1) // "Radio 4’s programme"
                            || offices.startsAt(i + 1, high) // "Local 880 president Curtis Beal"
                            || nouns.isBody(i - 1) && edges.isPlural(i + 1));
            boolean counted =
                    modified && (i == first + 1 || InnerSigns.isClitic(tokens, i - 1)); // "Orlo’s 84-page report"
            boolean top =
                    modified && i > first + 1 && tokens.fold(i - 1) == TOP && i + 1 < high; // "Orlo’s top 20 owners"
            boolean sort = i > first && InnerSigns.isSort(tokens, i) && i + 1 < high; // "people with type 2 diabetes"
            return number || counted || top || sort || i == first || Grammar.isPreposition(tokens, i - 1)
                    ? i + 1
                    : ENDS;
        }
        if (InnerSigns.isClitic(tokens, i) || i > first && InnerSigns.isPluralPossessive(tokens, i)) {
            modified = true; // "Berg’s foreign policy aide Ann Lee"
            return i + 1;
        }
        boolean inner = i > first && (InnerSigns.isHyphen(tokens, i) || Ampersands.joins(tokens, i))
                || named && isNicknameMark(i, high)
                || work && narration.isLooseMark(i);
        return inner || InnerSigns.isInitialStop(tokens, i) ? i + 1 : ENDS;
    }

    private int overComma(int i) {
        boolean based = i > first && TownsInStates.isBased(tokens, i + 1, first);
        boolean adjectives = i == first + 2 && i + 2 < high && edges.partsAdjectives(i, first);
        if (based || adjectives) {
            return i + 1; // "said the Altona, Norland-based bank", "said the tall, grey-haired farmer"
        }
        int listed = behindList(i);
        return listed > i && listed <= high ? listed : ENDS;
    }

    /** "said the Ministry of Youth[, Sports and Culture]": behind the list that goes on here; -1 where none does. */
    private int behindList(int joint) {
        return joint > first ? Math.max(PurposeLists.end(tokens, joint), TaskLists.end(tokens, joint)) : -1;
    }

    /** Behind a function word that the phrase goes over, or {@link #ENDS}; the word itself where it may be any other. */
    private int overFunctionWord(int i, WordKind kind) {
        boolean determiner = Grammar.isDeterminer(tokens, i) && (i == first || Grammar.isPreposition(tokens, i - 1));
        if (determiner || BodyJoints.isBehindCall(tokens, i) || opensName(i)) {
            return i + 1; // "Save [the] Rivers"
        }
        int listed = kind == WordKind.AND ? behindList(i) : -1;
        if (listed > i && listed <= high) {
            return listed;
        }
        if (kind == WordKind.AND && i > first && offices.isOffice(i - 1) && offices.startsAt(i + 1, high)) {
            return i + 1; // "said Otters chairman and coach Dell Harker"
        }
        boolean preposition = Grammar.isPreposition(tokens, i);
        int office = preposition && i > first ? offices.behind(i, first) : ENDS;
        if (office > i && office < high) {
            return office; // "said Special Agent in Charge Ann Lee"
        }
        if (kind == WordKind.AND && i > first && edges.joinsTrades(i) && i + 2 < high) {
            return i + 1; // "said a labor and delivery nurse"
        }
        if (preposition) {
            if (isInCapitals(i)) {
                return i + 1;
            }
            if (isCounting(i)) {
                return i + 2; // "a mother [of two]"
            }
            if (tokens.isSpelled(i, "on") && (named && isName(i - 1) || isTerms(i + 1))) {
                return ENDS; // "asked rapper Ann Lee on Orlo", "said an aide on condition of anonymity"
            }
            boolean linking = Grammar.isLinking(tokens, i) || i > first && isAuthorship(i);
            boolean goesOn =
                    i > first && linking && i + 1 < high && !Grammar.isCalendar(tokens, i + 1) && !edges.isOfDoing(i);
            boolean purpose = i > first && OfficeNames.isOfPurpose(tokens, i, high);
            return purpose || goesOn && (!named || common || tokens.isSpelled(i, "of")) ? i + 1 : ENDS;
        }
        boolean day = InnerSigns.isDay(tokens, i) && !(i == first + 1 && modified && isNounAt(i + 1, high));
        return day || Grammar.isSubordinator(tokens, i)
                ? ENDS // "said Berg Monday", but "reads a Monday editorial"
                : i;
    }

    /** Behind a word that belongs to the phrase, or {@link #ENDS}. */
    private int overWord(int i, WordKind kind) {
        boolean open = kind.isOpen(); // a noun, an adjective, a name
        boolean capital = tokens.isCapitalized(i)
                || i > first && (kind == WordKind.NAME || !open && NameScanner.isParticle(tokens, i));
        boolean maker = work && narration.isLooseMark(i - 1);
        int body = named ? nouns.behindBodyOfPlace(i, first, high) : i;
        if (body > i) {
            return body;
        }
        if (!capital && named && !modified && !maker && !offices.startsAt(i, high) && !nouns.isNoun(i, first, high)) {
            return ENDS; // "said Anna Berg late", but "said Otters coach Dell Harker"
        }
        if (i > first && !capital && !open && Grammar.isPronoun(tokens, i)) {
            return ENDS; // "told the court he"
        }
        boolean ended = !open && (common || named && Grammar.isDeterminer(tokens, first) && tokens.isLowerCase(i + 1));
        boolean between = !capital && (!open || kind == WordKind.ADVERB) && Grammar.isBetween(tokens, i);
        if (between && !isOfNoun(i) || ended && Grammar.isArticle(tokens, i)) {
            return ENDS; // "told growers the quota would stay", "told the Altona Herald the quota would stay"
        }
        if (i > first && edges.isVerb(i, first) || (common || modified) && i > first + 1 && isClauseVerb(i)) {
            return ENDS; // "the bank raised its rate"
        }
        boolean people = capital
                && i + 1 < high
                && tokens.isLowerCase(i + 1)
                && NameScanner.isOfAPeople(tokens, i)
                && isNounAhead(i + 1, high);
        named |= capital && !people; // "Danish bell founders"
        common |= !capital;
        return i + 1;
    }

    /** Whether what looks like an adverb belongs to a noun behind it. */
    private boolean isOfNoun(int i) {
        boolean daily = i > first
                && i + 1 < high
                && tokens.isCapitalized(i + 1)
                && Nouns.isOrganization(tokens, i); // "the Danish daily Tiden"
        boolean later = i > first && narration.kind(i - 1).isArticle(); // "a later chairman"
        boolean ordinal = i == first && tokens.fold(i) == FIRST && offices.startsAt(i + 1, high); // "says first author"
        return daily || later || ordinal;
    }

    /** "according to newspaper [The] Tide", "popular pub The Old Oar": an article that a name begins with, behind what bears it. */
    private boolean opensName(int article) {
        return article > first
                && tokens.fold(article) == THE
                && tokens.isCapitalized(article)
                && CALLED.has(tokens, article - 1)
                && tokens.isLowerCase(article - 1)
                && article + 1 < high
                && tokens.isCapitalized(article + 1);
    }

    /** "Doctors [Without] Borders": a preposition with a capital among others. */
    private boolean isInCapitals(int preposition) {
        return preposition > first
                && preposition + 1 < high
                && tokens.isCapitalized(preposition)
                && !tokens.isUpperCase(preposition)
                && tokens.isCapitalized(preposition - 1)
                && tokens.isCapitalized(preposition + 1);
    }

    /** "a mother [of] two". */
    private boolean isCounting(int of) {
        boolean counts = of > first && tokens.isSpelled(of, "of") && of + 1 < high && Numerals.has(tokens, of + 1);
        return counts && Nouns.isPerson(tokens, of - 1) && (of + 2 >= high || !nouns.isAny(of + 2));
    }

    /** A capital that no body has for its noun: "the Council on Trade". */
    private boolean isName(int token) {
        return tokens.isCapitalized(token)
                && !Titles.isOrganizationWord(tokens, token)
                && !Nouns.isOrganization(tokens, token)
                && !Titles.isTitle(tokens, token);
    }

    private boolean isTerms(int token) {
        return token < high && tokens.fold(token) == CONDITION;
    }

    private boolean isNounAt(int token, int limit) {
        return token < limit && tokens.isLowerCase(token) && Nouns.isAny(tokens, token);
    }

    /** "Danish [health authorities]": whether a noun of somebody follows in small letters, no more than a few words away. */
    private boolean isNounAhead(int from, int limit) {
        for (int i = from; i < limit && i < from + 3 && tokens.isLowerCase(i); i++) {
            if (Nouns.isAny(tokens, i) || Titles.isPluralOfTitle(tokens, i)) {
                return true;
            }
            if (Grammar.isFunctional(tokens, i) || Grammar.isReporting(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "A poll by Orlo Research": who wrote something belongs to it. */
    private boolean isAuthorship(int token) {
        boolean participle = tokens.isLowerCase(token - 1) && Grammar.looksPast(tokens, token - 1);
        int noun = participle ? token - 2 : token - 1;
        return tokens.fold(token) == BY
                && noun >= 0
                && Nouns.isDocument(tokens, noun)
                && token + 1 < tokens.count()
                && (tokens.isCapitalized(token + 1) || Grammar.isArticle(tokens, token + 1));
    }

    /** Walter “Wolf” Jansen: a mark around a name with capitals on both sides. */
    private boolean isNicknameMark(int token, int limit) {
        return narration.isLooseMark(token)
                && tokens.isCapitalized(token - 1)
                && token + 1 < limit
                && tokens.isCapitalized(token + 1);
    }

    private boolean isClauseVerb(int token) {
        return tokens.isLowerCase(token)
                && token + 1 < tokens.count()
                && Grammar.isArticle(tokens, token + 1)
                && (Grammar.hasPastEnding(tokens, token) || Grammar.isReporting(tokens, token));
    }
}
