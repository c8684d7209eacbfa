package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Subjects over what is set off behind them, where the source was read inside of that: "[Ann Lee], who is disliked by
 * rowers, said", "[officials in Lund, Ohio] say".
 */
public final class SetOffSubjects {
    /** How many elements what opens a sentence has, at most, ahead of who that is. */
    private static final int FAR = 8;

    /** How far an apposition reaches with all that it tells of somebody. */
    private static final int APPOSITION = 24;

    private static final long AS = Tokens.fold("as");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;

    public SetOffSubjects(NounPhrases phrases, Elements elements) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.subjects = new SubjectPhrases(tokens);
    }

    /** "[officials in Lund, Ohio] — it is said — say": a region behind a comma with the town and whose that is in front of it. */
    long overState(long source) {
        int comma = PhraseSpan.from(source) - 1;
        boolean region = comma > elements.from() + 1
                && tokens.is(comma, ',')
                && tokens.isCapitalized(comma - 1)
                && Places.isRegion(tokens, comma + 1, PhraseSpan.to(source));
        long phrase = region ? phrases.endingAt(comma - 1, elements.from()) : PhraseSpan.NONE;
        long subject = phrase == PhraseSpan.NONE ? phrase : subjects.beforeVerb(phrase);
        if (subject != phrase) {
            return subject; // "[Ann Lee] left Lund, Ohio, and said"
        }
        int head = phrase == PhraseSpan.NONE ? -1 : SubjectPhrases.head(tokens, phrase);
        boolean someone = head >= 0
                && (Nouns.isSomeone(tokens, head)
                        || Nouns.isSeveral(tokens, head)
                        || PhraseSpan.from(phrase) == elements.from() && isFullName(PhraseSpan.from(phrase), head))
                && PhraseSpan.from(phrase) + 2 < comma;
        return someone ? PhraseSpan.of(PhraseSpan.from(phrase), PhraseSpan.to(source)) : source;
    }

    /** "[Ann Lee] of Lund, Ohio, came to say". */
    private boolean isFullName(int first, int last) {
        boolean opens =
                elements.is(elements.at(first), WordKind.NAME) || elements.is(elements.at(first), WordKind.ARTICLE);
        return last > first && opens && elements.is(elements.at(last), WordKind.NAME);
    }

    /** "[Ann Lee], who works as Project Officer, Training, says": over the post of whom a clause with "who" tells. */
    public long overPost(long source, int k) {
        int post = source == PhraseSpan.NONE ? 0 : elements.firstOf(source);
        boolean as = post > 0 && elements.fold(post - 1) == AS && elements.is(elements.behind(source), WordKind.COMMA);
        for (int j = post - 2; as && j > 1 && j > post - APPOSITION; j--) {
            switch (elements.kind(j)) {
                case WHO -> {
                    long name = elements.is(j - 1, WordKind.COMMA)
                            ? phrases.endingBefore(elements, j - 1)
                            : PhraseSpan.NONE;
                    boolean named = name != PhraseSpan.NONE && tokens.isCapitalized(PhraseSpan.to(name) - 1);
                    return named && elements.is(elements.subjectEnd(k), WordKind.COMMA) ? name : source;
                }
                case COMMA, QUOTATION, SEMICOLON, COLON, DASH, THAT -> {
                    return source;
                }
                default -> {}
            }
        }
        return source;
    }

    /** "The only cook to stay, [Ann Lee of Ohio], said": the name between two commas behind a phrase that opens the sentence and tells what somebody is to do; or none. */
    long oneToDo(int close) {
        int open = close - 1;
        while (open > 0 && isOfName(elements.kind(open))) {
            open--;
        }
        boolean named = elements.is(open, WordKind.COMMA) && close > open + 2 && elements.is(0, WordKind.ARTICLE);
        boolean to = false;
        for (int j = 2; named && j < open; j++) {
            to |= elements.is(j, WordKind.TO) && j > 2;
            named = elements.kind(j).isWord();
        }
        long name =
                named && to ? phrases.endingAt(elements.first(close) - 1, elements.first(open + 1)) : PhraseSpan.NONE;
        return PhraseSpan.from(name) == elements.first(open + 1) ? name : PhraseSpan.NONE;
    }

    private static boolean isOfName(WordKind kind) {
        return switch (kind) {
            case NAME, TITLE, OF, STOP -> true;
            default -> false;
        };
    }

    /** "[The owner of two mills], a nurse who gave no name, said": what opens the sentence, over who that is between commas. */
    long overApposition(long source, int left) {
        int who = elements.firstOf(source);
        long noun = elements.is(who, WordKind.WHO)
                ? phrases.endingBefore(elements, who) // "a nurse [who] gave no name"
                : source;
        int open = noun == PhraseSpan.NONE ? 0 : elements.firstOf(noun) - 1;
        boolean apposed = open > 1
                && left - open < APPOSITION
                && elements.is(open, WordKind.COMMA)
                && elements.is(open + 1, WordKind.ARTICLE)
                && elements.is(elements.behind(noun), WordKind.WHO)
                && Nouns.isPerson(tokens, PhraseSpan.to(noun) - 1);
        boolean one = apposed
                && elements.is(0, WordKind.ARTICLE)
                && elements.verbs(0, open, 1) == 0
                && open < FAR
                && !elements.quotes(0, open);
        for (int j = 1; one && j < open; j++) {
            one = !elements.is(j, WordKind.COMMA) && !elements.is(j, WordKind.WHO);
        }
        if (!one) {
            return source;
        }
        long subject = PhraseSpan.of(elements.from(), elements.first(open));
        int head = SubjectPhrases.head(tokens, subject);
        return Nouns.isSomeone(tokens, head) || Nouns.isOrganization(tokens, head) ? subject : source;
    }
}
