package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Counts the words of a text that tell its {@link Reportage}: those of saying, those for the reader and those for persons. */
public final class ReportageCounter {
    private static final int SAY = AttributionWords.sort("say");
    private static final long ACCORDING = Tokens.fold("according");
    private static final long YOUR = Tokens.fold("your");
    private static final char YOU = 'y';
    private static final char HE = 'm';
    private static final char SHE = 'f';

    /** How many words a quotation has, at least, that is more than a term or a title. */
    private static final int QUOTATION = 4;

    /** In a shorter text a few words decide, so nothing is made of them. */
    private static final int LEAST_WORDS = 250;

    /** A guide is longer, and "you" in a short text is often everybody. */
    private static final int LEAST_GUIDE = 400;

    /** News has more words like "said" and quotations, together, a thousand words: nine of ten stories of PolNeAR do. */
    private static final int LEAST_SAID = 5;

    /** The same of words for the reader: four of a hundred stories of PolNeAR have so many, three of four guides do. */
    private static final int LEAST_READER = 7;

    /** In a text on things fewer of a thousand words are a "he" or a "she". */
    private static final int LEAST_PERSONS = 1;

    /** And so few are words that hardly mean anything but saying. */
    private static final int LEAST_TOLD = 2;

    /** So many times as often as something is said a guide speaks to the reader; stories with interviews do so less. */
    private static final int READER_TO_SAID = 2;

    /** So few words of a thousand are for the reader in a text that hardly speaks to one. */
    private static final int FEW_READER = 4;

    /** And so few tell of something said in one that hardly does. */
    private static final int FEW_TOLD = 3;

    /** So many times as many are many. */
    private static final int MANY = 3;

    /** Into how many steps it is told how often words stand: never, seldom, often and very often. */
    private static final int STEPS = 4;

    private final Narration narration;
    private final Tokens tokens;
    private final int[] lists; // by token, what lists say of its word
    private int words;
    private int said; // words of that sort, and quotations
    private int told; // words that hardly mean anything else, and quotations
    private int reader;
    private int persons; // "he" and "she"

    public ReportageCounter(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.lists = ListedWords.row(tokens);
    }

    /** Counts the words from one token to another. */
    public void count(int from, int to) {
        int i = from;
        while (i < to) {
            int quoted = narration.unquotedTo(i, to);
            for (int word = i; word < quoted; word++) {
                if (tokens.isWord(word)) {
                    count(word);
                }
            }
            i = quoted < to ? countQuotation(quoted) : to;
        }
    }

    /** Gives the token behind the quotation that begins with a token. */
    private int countQuotation(int open) {
        int close = Math.max(open + 1, narration.passage(open).close());
        int quotation = narration.words(open, close, QUOTATION) >= QUOTATION ? 1 : 0;
        said += quotation;
        told += quotation;
        words += close - open;
        return close;
    }

    private void count(int word) {
        words++;
        if (lists[word] != 0) {
            said += AttributionWords.sort(lists[word]) == SAY ? 1 : 0;
            told += tokens.fold(word) == ACCORDING ? 1 : 0;
        }
        reader += tokens.fold(word) == YOUR ? 1 : 0;
        if (!Grammar.mayBePronounOrReporting(tokens, word)) {
            return; // most words
        }
        told += Grammar.isReporting(tokens, word) ? 1 : 0;
        char agreement = Grammar.agreement(tokens, word);
        reader += agreement == YOU ? 1 : 0;
        persons += agreement == HE || agreement == SHE ? 1 : 0;
    }

    /**
     * The register of the words that were counted, as a number that means nothing else: how often, in four steps, they
     * speak to the reader, and how often they tell of something said. A text of any length has one.
     */
    public int register() {
        return step(reader, FEW_READER) * STEPS + step(told, FEW_TOLD);
    }

    private int step(int count, int few) {
        if (count == 0) {
            return 0;
        }
        return isLess(count, few) ? 1 : isLess(count, few * MANY) ? 2 : 3;
    }

    /** How much the words that were counted report. */
    public Reportage reportage() {
        if (words < LEAST_WORDS) {
            return Reportage.REPORT;
        }
        boolean accounts = isLess(said, LEAST_SAID);
        boolean guides = words >= LEAST_GUIDE && !isLess(reader, LEAST_READER) && reader >= told * READER_TO_SAID;
        if (guides && isLess(told, LEAST_SAID) || accounts && isOfThings()) {
            return Reportage.GUIDE;
        }
        return guides || accounts ? Reportage.ACCOUNT : Reportage.REPORT;
    }

    /** Whether there is hardly a "he" or a "she", and next to nothing that surely is said. */
    private boolean isOfThings() {
        return words >= LEAST_GUIDE && isLess(told, LEAST_TOLD) && isLess(persons, LEAST_PERSONS);
    }

    private boolean isLess(int count, int ofThousand) {
        return count * 1000L < (long) words * ofThousand;
    }
}
