package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Endings;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** What a run of capitals is where it is no name: a party's mark, an adjective, the first word of a sentence, a headline. */
public final class Capitals {
    /** From how many words on a run of capitals has to show that it is a name. */
    private static final int HEADLINE = 5;

    private static final Endings SEVERAL = Endings.of(Capitals.class, "endings-of-several.txt");

    private final Analysis body;
    private final Tokens tokens;

    public Capitals(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /** "(R-Iowa)", ", D-Calif.,": a party and a state, no name. */
    public boolean isPartyMark(NameRun run) {
        int token = run.from();
        boolean setOff =
                token > 0 && !tokens.isWord(token - 1) && (tokens.is(token - 1, '(') || tokens.is(token - 1, ','));
        if (!setOff) {
            return false;
        }
        int letters = tokens.end(token) - tokens.start(token);
        return letters == 1 ? tokens.is(token + 1, ')') : letters > 3 && second(token) == '-';
    }

    /** "Democratic": what modifies a title is no name by itself. */
    public boolean isAdjective(NameRun run) {
        int token = run.nameFrom();
        return run.length() == 1
                && !tokens.isUpperCase(token)
                && Titles.isModifier(tokens, token)
                && !Titles.isOrganizationWord(tokens, token);
    }

    /** "[Democratic] contenders": in front of a noun; no "[State] initially said". */
    public boolean isModifier(NameRun run) {
        if (!isAdjective(run)) {
            return false; // most names
        }
        boolean adverb = run.to() + 1 < tokens.count()
                && Grammar.isAdverb(tokens, run.to())
                && Grammar.isReporting(tokens, run.to() + 1);
        int next = adverb ? run.to() + 1 : run.to();
        return next < tokens.count()
                && tokens.isLowerCase(next)
                && !Grammar.isFunctional(tokens, next)
                && !Grammar.isReporting(tokens, next);
    }

    /** "Then": a single word at the front of its sentence. */
    public boolean isDoubtful(NameRun run) {
        return run.length() == 1
                && !run.isTitled()
                && opensSentence(run.from())
                && !isShortForm(run)
                && !isLoneSubject(run);
    }

    /** "[Hollowcroft] has walked back": a singular that no list has, without an article, in front of its verb. */
    private boolean isLoneSubject(NameRun run) {
        int word = run.nameFrom();
        int verb = run.to();
        return verb + 1 < tokens.count()
                && isInProse(word)
                && tokens.isLowerCase(verb)
                && !tokens.isUpperCase(word)
                && !PlainWords.has(tokens, word)
                && !Grammar.isFunctional(tokens, word)
                && !Nouns.isAny(tokens, word)
                && !isOfSeveral(word)
                && !Grammar.isModifier(tokens.word(word))
                && isSingular(verb);
    }

    /** "[Potters] said", "[Danes] said": a word in -s by its ending, or by a singular that is a plain word or one of a people. */
    private boolean isOfSeveral(int word) {
        if (!tokens.endsWith(word, "s")) {
            return false;
        }
        if (SEVERAL.end(tokens, word) || Nouns.isSeveral(tokens, word)) {
            return true;
        }
        String plural = tokens.word(word);
        Tokens one = Tokens.of(plural.substring(0, plural.length() - 1));
        return PlainWords.has(one, 0)
                || Nouns.isListed(one, 0)
                || Titles.isTitle(one, 0)
                || Titles.isModifier(one, 0)
                || NameScanner.isOfAPeople(one, 0);
    }

    /** "has", "is", "disputes", "apologised": a verb that a singular may have. */
    private boolean isSingular(int verb) {
        boolean auxiliary =
                Grammar.isAuxiliary(tokens, verb) && (tokens.endsWith(verb, "s") || Grammar.isModal(tokens, verb));
        boolean full = !Grammar.isFunctional(tokens, verb)
                && (tokens.endsWith(verb, "s") && !Nouns.isAny(tokens, verb) || Grammar.hasPastEnding(tokens, verb));
        return auxiliary || full || Grammar.isIrregularPast(tokens, verb);
    }

    /** "[RTV] went off air": letters that stand for words, in front of a small one; no "WATCH: Berg". */
    private boolean isShortForm(NameRun run) {
        int letters = tokens.end(run.nameFrom()) - tokens.start(run.nameFrom());
        return tokens.isUpperCase(run.nameFrom())
                && letters > 2
                && letters < 6
                && run.to() < tokens.count()
                && tokens.isLowerCase(run.to())
                && (!PlainWords.has(tokens, run.nameFrom()) || Grammar.isAcronym(tokens, run.nameFrom()))
                && !Grammar.isFunctional(tokens, run.nameFrom());
    }

    /** Whether a token is the first word of its sentence, or the one behind its first mark. */
    public boolean opensSentence(int token) {
        int sentence = body.sentenceOf(token);
        int first = body.firstOfSentence(sentence);
        return token <= first + 1 && (token == first || !tokens.isWord(first));
    }

    /** Whether a token stands in a block that ends as a sentence does: no heading, no cell. */
    public boolean isInProse(int token) {
        int last = body.firstOfBlock(body.blockOf(token) + 1) - 1;
        return !tokens.isWord(last) && !tokens.isNumber(last);
    }

    /** "Harbour Talks Never End Well": so many capitals name a body, begin with a given name, or name nobody. */
    public static boolean isHeadline(Tokens words, NameRun run) {
        if (run.length() <= 2) {
            return false;
        }
        boolean told = isTold(words, run);
        boolean named = !told && (run.length() < HEADLINE || PersonNames.isGiven(words, run.nameFrom()));
        for (int i = run.nameFrom(); i < run.to() && !named; i++) {
            named = Titles.isOrganizationWord(words, i) || !words.isWord(i) || isPartOfSurname(words, i);
        }
        return !named;
    }

    /** "Jasem [bin] Omar Al Lund": a small word of names in small letters, which no heading has. */
    private static boolean isPartOfSurname(Tokens words, int token) {
        return words.isLowerCase(token) && NameScanner.isParticle(words, token) && !Grammar.isFunctional(words, token);
    }

    /** "WHO IS ANNA BERG": all in capitals, with a small word among them. */
    private static boolean isTold(Tokens words, NameRun run) {
        boolean small = false;
        for (int i = run.nameFrom(); i < run.to(); i++) {
            if (words.isWord(i) && !words.isUpperCase(i)) {
                return false;
            }
            small |= Grammar.isFunctional(words, i);
        }
        return small;
    }

    private char second(int token) {
        return tokens.text().charAt(tokens.start(token) + 1);
    }

    /** "Sukarna[, 45,] said", "said Sukarna[, 45.]": only a person has an age. */
    public static boolean isAged(Tokens tokens, NameRun run) {
        int age = run.to() + 1;
        return tokens.is(run.to(), ',')
                && age + 1 < tokens.count()
                && tokens.isNumber(age)
                && tokens.end(age) - tokens.start(age) <= 2
                && (tokens.is(age + 1, ',')
                        || tokens.is(age + 1, '.') && run.from() > 0 && Grammar.isReporting(tokens, run.from() - 1));
    }
}
