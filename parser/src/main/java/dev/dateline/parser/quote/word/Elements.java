package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Arrays;

/** A unit of narration, each quotation in it folded into one element: what the writer says around the quoted words. */
public final class Elements {
    private static final long OR = Tokens.fold("or");
    private static final long WHICH = Tokens.fold("which");
    private static final long QUOTATION = Tokens.fold("\u201c");
    private static final long EDGE = 1;

    /** How far anything is looked for, so that a unit of a million words costs no more than others. */
    public static final int NEAR = 60;

    /** How many places of a row are empty at least: {@link #NEAR} elements before the first and behind the last there is nothing. */
    private static final int EMPTY = 2 * NEAR + 1;

    /** Of a verb's bits those that tell whether it is one of saying in its present or past. */
    private static final int SAYING = Frames.QUOTED.bits() | CueVerbs.PARTICIPLE;

    private final Narration narration;
    private final Tokens tokens;
    private int count;
    private int mask; // takes an element to its place in a row: one in front of the first to the end of the row
    private int[] first = {};
    private WordKind[] kinds = {};
    private long[] folds = {};
    private int[] sorts = {}; // none but of words that attribute
    private int[] forms = {};
    private int[] verbs = {}; // the bits of those forms
    private int[] heads = {}; // the first element from one on that may attribute
    private int headed; // how many elements have theirs
    private final int[] elementOf; // by token of the unit
    private final ElementSums sums = new ElementSums();
    private final SubjectEnds ends = new SubjectEnds(this);
    private int from;
    private int to;
    private int[] lists = {}; // by token, what lists say of its word
    private int listed; // what lists say of the words of the unit, quoted or not
    private long present; // the kinds of the unit, a bit each
    private boolean quoted; // whether it has a quotation
    private int asked; // the element that was looked up last as a head
    private int said; // what the lists say of it

    public Elements(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
        elementOf = new int[tokens.count()];
        makeRoom(NEAR);
    }

    public void read(int unitFrom, int unitTo) {
        empty();
        from = unitFrom;
        to = unitTo;
        lists = ListedWords.row(tokens);
        listed = 0;
        present = 0;
        quoted = false;
        makeRoom(unitTo - unitFrom);
        int i = unitFrom;
        while (i < unitTo) {
            int quoted = narration.unquotedTo(i, unitTo);
            for (int word = i; word < quoted; word++) {
                word(word);
            }
            i = quoted < unitTo ? quotation(quoted) : unitTo;
        }
        Arrays.fill(heads, headed, count + 1, count);
    }

    private void empty() {
        Arrays.fill(kinds, 0, count, WordKind.EDGE);
        Arrays.fill(folds, 0, count, EDGE);
        Arrays.fill(sorts, 0, count, AttributionWords.NONE);
        Arrays.fill(forms, 0, count, Phrases.NONE);
        Arrays.fill(verbs, 0, count, 0);
        count = 0;
        ends.forget();
        asked = SubjectEnds.NOBODY;
        headed = 0;
    }

    private void makeRoom(int most) {
        if (most + EMPTY > first.length) {
            int room = 2 * Integer.highestOneBit(most + EMPTY);
            mask = room - 1;
            first = new int[room];
            kinds = new WordKind[room];
            folds = new long[room];
            sorts = new int[room];
            forms = new int[room];
            verbs = new int[room];
            sums.makeRoom(room);
            heads = new int[room + 1];
            Arrays.fill(kinds, WordKind.EDGE);
            Arrays.fill(folds, EDGE);
            Arrays.fill(sorts, AttributionWords.NONE);
            Arrays.fill(forms, Phrases.NONE);
        }
    }

    private void word(int token) {
        int k = count;
        WordKind kind = narration.kind(token);
        int said = lists[token];
        listed |= said;
        boolean head = (said & ListedWords.HEAD) != 0;
        if (head && kind.isWord()) {
            sorts[k] = said & ListedWords.SORT;
            forms[k] = CueVerbs.find(tokens, token, to, said);
            verbs[k] = forms[k] == Phrases.NONE ? 0 : CueVerbs.bits(forms[k]);
        }
        if (head || kind == WordKind.COLON || kind == WordKind.DASH) {
            Arrays.fill(heads, headed, k + 1, k);
            headed = k + 1;
        }
        elementOf[token] = k;
        add(k, token, kind, tokens.fold(token));
    }

    /** Gives the token behind the quotation that begins with a token. */
    private int quotation(int open) {
        int k = count;
        int behind = Math.min(to, Math.max(open + 1, narration.passage(open).close()));
        for (int i = open; i < behind; i++) {
            listed |= lists[i];
        }
        Arrays.fill(elementOf, open, behind, k);
        quoted = true;
        add(k, open, WordKind.QUOTATION, QUOTATION);
        return behind;
    }

    private void add(int element, int token, WordKind kind, long fold) {
        int code = kind.ordinal();
        first[element] = token;
        kinds[element] = kind;
        folds[element] = fold;
        sums.add(element, code);
        present |= 1L << code;
        count = element + 1;
    }

    /** The tokens of the body. */
    public Tokens tokens() {
        return tokens;
    }

    public int count() {
        return count;
    }

    /** The first token of an element; of {@link #count()} the unit's end, of one in front of the first the unit's beginning. */
    public int first(int element) {
        if (element < 0) {
            return from;
        }
        return element >= count ? to : first[element];
    }

    public WordKind kind(int element) {
        return kinds[element & mask];
    }

    public long fold(int element) {
        return folds[element & mask];
    }

    /** The element that a token of the unit stands in. */
    public int at(int token) {
        if (token >= to) {
            return count;
        }
        return token < from ? -1 : elementOf[token];
    }

    /** The element that a phrase begins with; -1 of none. */
    public int firstOf(long phrase) {
        return at(PhraseSpan.from(phrase));
    }

    /** The element behind a phrase; -1 of none. */
    public int behind(long phrase) {
        return at(PhraseSpan.to(phrase));
    }

    /** The first token of the unit. */
    public int from() {
        return from;
    }

    /** The token behind the last of the unit. */
    public int to() {
        return to;
    }

    /** "who", "that", "which". */
    public boolean isRelativePronoun(int element) {
        return is(element, WordKind.WHO) || is(element, WordKind.THAT) || fold(element) == WHICH;
    }

    /** The number of an element's kind, as a feature. */
    public int code(int element) {
        return kinds[element & mask].ordinal();
    }

    public boolean is(int element, WordKind kind) {
        return kinds[element & mask] == kind;
    }

    /** The first element of a kind from one on that stands ahead of a limit, else the limit; the first itself where that is not ahead of it. */
    public int next(WordKind kind, int from, int limit) {
        int k = from;
        while (k < limit && kinds[k & mask] != kind) {
            k++;
        }
        return k;
    }

    /** The sort of attributing that an element's word does; {@link AttributionWords#NONE} for none. */
    public int sort(int element) {
        return sorts[element & mask];
    }

    /** The number of the cue verb that an element begins, or {@link Phrases#NONE}. */
    public int form(int element) {
        return forms[element & mask];
    }

    /** The first element from this one on that may attribute, a colon and a dash included; or the count. */
    public int head(int element) {
        return heads[element];
    }

    /** Whether an element begins a form of a cue verb. */
    public boolean isCueVerb(int element) {
        return form(element) != Phrases.NONE;
    }

    /** The token behind the form of a cue verb that an element begins; else behind its first word. */
    public int behindForm(int element) {
        int form = form(element);
        return first(element) + (form == Phrases.NONE ? 1 : CueVerbs.length(form));
    }

    /** Whether an element begins a form of a cue verb that takes what a letter of its frames says: {@link Frames}. */
    public boolean takes(int element, char frame) {
        return (verbs[element & mask] & Frames.bit(frame)) != 0;
    }

    /** Whether an element begins the base form of a cue verb: "say". */
    public boolean isBase(int element) {
        return (verbs[element & mask] & CueVerbs.BASE) != 0;
    }

    /** Whether an element begins the participle of a cue verb: "saying". */
    public boolean isParticiple(int element) {
        return (verbs[element & mask] & CueVerbs.PARTICIPLE) != 0;
    }

    /** Whether an element is a past without "-ed", or could be: "went", "put". */
    public boolean isIrregularPast(int element) {
        return element >= 0 && element < count && Grammar.isIrregularPast(tokens, first[element]);
    }

    /** Whether an element is a past or a participle, or could be: "burned", "went", "put". */
    public boolean isPast(int element) {
        return is(element, WordKind.VERB_ED) || isIrregularPast(element);
    }

    /** "and", "but": what joins clauses. */
    public boolean isAndBut(int element) {
        WordKind kind = kinds[element & mask];
        return kind == WordKind.AND || kind == WordKind.BUT;
    }

    /** "and", "or": what ends a list. */
    public boolean isAndOr(int element) {
        return is(element, WordKind.AND) || fold(element) == OR;
    }

    /** The element that a unit opens with, behind "And" or "But". */
    public int opening() {
        return bit(isAndBut(0));
    }

    /** The element ahead of a verb, and of an adverb there: "[and] later left". */
    public int beforeAdverb(int verb) {
        return is(verb - 1, WordKind.ADVERB) ? verb - 2 : verb - 1;
    }

    /** Whether an element is a verb of saying in its present or past: "said", but not "saying". */
    public boolean isSaying(int element) {
        return (verbs[element & mask] & SAYING) == Frames.QUOTED.bits();
    }

    /** The last element before this one that is no auxiliary and no adverb: where a subject ends. */
    public int subjectEnd(int verb) {
        return ends.ahead(verb);
    }

    /** Whether an element right ahead of a verb, or of an adverb there, is an adverb: "who [once] said", where no clause begins. */
    public boolean isAdverbAhead(int element) {
        return is(element, WordKind.ADVERB) || ends.isOnce(element) || isHere(element);
    }

    /** "cooks [here] said", "the Altona Post [daily] said": a word of a subject that looks like an adverb of its verb. */
    public boolean isHere(int element) {
        return ends.isHere(element);
    }

    /** "the Weather Office [(LWO)] said": the element ahead of letters in brackets that end with one, or that. */
    public int overShortForm(int close) {
        return ends.overShortForm(close);
    }

    /** The auxiliaries and negations between a subject and its verb, as a feature. */
    public long group(int verb) {
        return ends.group(verb);
    }

    /** How many verbs there are from one element to another, up to enough; it looks {@value #NEAR} elements far. */
    public int verbs(int begin, int end, int enough) {
        return Math.min(enough, sums.between(ElementSums.VERBS, begin, end, count));
    }

    /** Whether there is a verb that cannot be a participle from one element to another, as a feature. */
    public int finite(int begin, int end) {
        return Math.min(1, sums.between(ElementSums.FINITES, begin, end, count));
    }

    /** Whether there is a quotation from one element to another; it looks {@value #NEAR} elements far. */
    public boolean quotes(int begin, int end) {
        return quoted && sums.between(ElementSums.QUOTATIONS, begin, end, count) > 0;
    }

    /** Whether there is a quotation in the unit at all. */
    public boolean quotes() {
        return quoted;
    }

    /** Whether the lists say one of these facts of any word of the unit, quoted or not. */
    public boolean anyIs(int facts) {
        return (listed & facts) != 0;
    }

    /** Whether the lists say one of these facts of an element, "[hours] later"; of a quotation they say nothing. */
    public boolean isListed(int element, int facts) {
        boolean word = element >= 0 && element < count && kinds[element] != WordKind.QUOTATION;
        return word && (lists[first[element]] & facts) != 0;
    }

    /** Whether the lists of {@link HeadWords} say one of these facts of an element's word; it is looked up once, however many are asked. */
    public boolean isHead(int element, int facts) {
        if (element != asked) {
            said = HeadWords.of(fold(element));
            asked = element;
        }
        return (said & facts) != 0;
    }

    /** Whether any element of the unit is of a kind. */
    public boolean has(WordKind kind) {
        return (present & 1L << kind.ordinal()) != 0;
    }

    /** "a 15[-]minute recess": whether a dash is a part of a word. */
    public boolean isHyphen(int element) {
        return is(element, WordKind.DASH) && tokens.isInsideWord(first(element));
    }

    /** A length as a feature: exact where it is small. */
    public static int bucket(int length) {
        if (length < 4) {
            return length;
        }
        return length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : length < 35 ? 7 : 8;
    }

    /** A flag as a feature. */
    public static int bit(boolean flag) {
        return flag ? 1 : 0;
    }

    /** "[was] told": whether a form of "be" stands between a subject and its verb, which is no "-ing". */
    public boolean isPassive(int left, int k) {
        for (int j = left + 1; j < k; j++) {
            if (is(j, WordKind.BE)) {
                return !is(k, WordKind.VERB_ING);
            }
        }
        return false;
    }
}
