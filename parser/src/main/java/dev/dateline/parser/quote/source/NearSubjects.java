package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Subjects right in front of their verb, which are its source whoever else spoke before: "It is late, Lee said, and [aides] say so". */
public final class NearSubjects {
    /** How far in front of a conjunction somebody speaks. */
    private static final int FAR = 8;

    /** How far an apposition reaches with all that it tells of somebody. */
    private static final int APPOSITION = 24;

    /** How many elements a clause between commas has at most. */
    private static final int CLAUSE = 36;

    private static final long AMONG = Tokens.fold("among");
    private static final long ONE = Tokens.fold("one");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOSE = Tokens.fold("whose");
    private static final long AS = Tokens.fold("as");

    private static final Phrases SEEING = Phrases.of(NearSubjects.class, "seeing-verbs.txt");
    private static final Phrases PARTS = Phrases.of(NearSubjects.class, "part-pronouns.txt");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;
    private final RuleReading rules;

    public NearSubjects(NounPhrases phrases, Elements elements, RuleReading rules) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.subjects = new SubjectPhrases(tokens);
        this.rules = rules;
    }

    /** The source of a cue, or the subject right in front of it where that is another. */
    public long source(long source, int k, @Nullable Cue last) {
        int left = elements.overShortForm(elements.subjectEnd(k));
        if (left < 1 || PhraseSpan.to(source) > elements.first(k)) {
            return source;
        }
        if (isObject(source)) {
            long subject = phrases.startingAt(elements.from(), PhraseSpan.from(source));
            return subject == PhraseSpan.NONE || isObject(subject) ? source : subject;
        }
        long whole = source == PhraseSpan.NONE ? source : overPost(overState(source), k);
        if (whole != source) {
            return whole;
        }
        long counted = elements.is(k, WordKind.VERB_ING) ? seen(left, k) : counted(left, k, source);
        if (counted != PhraseSpan.NONE || source == PhraseSpan.NONE) {
            return counted;
        }
        if (elements.is(left, WordKind.COMMA)) {
            long one = oneToDo(left);
            if (one != PhraseSpan.NONE) {
                return one;
            }
            long told = overApposition(source, left);
            return told == source ? overClause(source, k, left) : told;
        }
        // "[a woman] asked for a photo and Lee"
        long plain = last != null && last.isWithin(source) ? last.source() : source;
        long subject = conjoined(plain, k, left, last);
        return subject == plain ? source : subject;
    }

    /** "looks at [me] and says": whether a source in front of its verb is a pronoun that no subject is. */
    private boolean isObject(long source) {
        return source != PhraseSpan.NONE
                && PhraseSpan.to(source) == PhraseSpan.from(source) + 1
                && elements.is(elements.at(PhraseSpan.from(source)), WordKind.OBJECT);
    }

    /** "[Ann Lee] is among those who say so", "is one of three cooks who say so": who says it, too; or none. */
    public long amongThose(int k) {
        int who = elements.subjectEnd(k);
        long several = elements.is(who, WordKind.WHO)
                ? phrases.endingAt(elements.first(who) - 1, elements.from())
                : PhraseSpan.NONE;
        if (several == PhraseSpan.NONE) {
            return several;
        }
        int first = elements.at(PhraseSpan.from(several));
        int of = elements.is(first + 1, WordKind.OF) ? first + 1 : first - 1; // "[one of] three cooks who"
        int be = elements.is(of, WordKind.OF) && elements.fold(of - 1) == ONE ? of - 2 : of - 1;
        boolean among = of > 1 && (be < of - 1 || elements.fold(of) == AMONG) && elements.is(be, WordKind.BE);
        long subject = among ? rules.subject() : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && elements.at(PhraseSpan.to(subject)) <= be && subjects.isPerson(subject)
                ? both(subject, be)
                : PhraseSpan.NONE;
    }

    /** "[Ann Lee and Ole Berg] are": a subject with another that "and" joins to it up to its verb. */
    private long both(long subject, int verb) {
        int and = elements.at(PhraseSpan.to(subject));
        long second = elements.is(and, WordKind.AND)
                ? phrases.startingAt(elements.first(and + 1), elements.to())
                : PhraseSpan.NONE;
        boolean joined = second != PhraseSpan.NONE && elements.at(PhraseSpan.to(second)) == verb;
        return joined ? PhraseSpan.of(PhraseSpan.from(subject), PhraseSpan.to(second)) : subject;
    }

    /** "[officials in Lund, Ohio] — it is said — say": a region behind a comma with the town and whose that is in front of it. */
    private long overState(long source) {
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
        int post = source == PhraseSpan.NONE ? 0 : elements.at(PhraseSpan.from(source));
        boolean as = post > 0
                && elements.fold(post - 1) == AS
                && elements.is(elements.at(PhraseSpan.to(source)), WordKind.COMMA);
        for (int j = post - 2; as && j > 1 && j > post - APPOSITION; j--) {
            switch (elements.kind(j)) {
                case WHO -> {
                    long name = elements.is(j - 1, WordKind.COMMA)
                            ? phrases.endingAt(elements.first(j - 1) - 1, elements.from())
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

    /** "Lee met [a cook] shouting that it was late": who is met, heard or filmed, right ahead of a participle. */
    private long seen(int left, int k) {
        long whom = left == k - 1 ? phrases.endingAt(elements.first(left), elements.from()) : PhraseSpan.NONE;
        boolean seen = whom != PhraseSpan.NONE
                && SEEING.has(elements.fold(elements.at(PhraseSpan.from(whom)) - 1))
                && subjects.isPerson(whom);
        return seen ? whom : PhraseSpan.NONE;
    }

    /** "Ten back the plan, [39] said no", "but [none] said so": a number, or a word for a part, that a verb of saying follows. */
    private long counted(int left, int k, long source) {
        boolean number = elements.is(left, WordKind.NUMBER);
        boolean share = ListedWords.is(tokens, elements.first(left), ListedWords.SHARE); // "a third"
        boolean tells = elements.isSaying(k) || elements.is(k - 1, WordKind.HAVE) || isThinking(k);
        if (!number && !share && !PARTS.has(elements.fold(left)) || !tells) {
            return PhraseSpan.NONE;
        }
        long phrase = phrases.countEndingAt(elements.first(left), elements.from());
        int before = elements.at(PhraseSpan.from(phrase)) - 1;
        before -= Elements.bit(share && elements.is(before, WordKind.ADVERB)); // "and [just] a third said"
        boolean opens = switch (elements.kind(before)) {
            case AND, BUT, SUBORDINATOR, THAT, SEMICOLON, COLON -> true;
            case COMMA -> !number || elements.at(PhraseSpan.to(source)) != before; // no "Lee, 39 said"
            default -> false;
        };
        boolean passive = elements.isPassive(left, k) || elements.is(k + 1, WordKind.BY);
        boolean other = (source == PhraseSpan.NONE || PhraseSpan.to(source) <= elements.first(before))
                && !elements.is(before - 1, WordKind.NUMBER);
        return opens && other && !passive ? phrase : PhraseSpan.NONE;
    }

    /** "a third [thought] that", "39 [believe] he lied": a finite verb that takes a clause. */
    private boolean isThinking(int k) {
        int form = elements.form(k);
        return form != Phrases.NONE
                && CueVerbs.form(form).takes('t')
                && !elements.is(k, WordKind.VERB_ING)
                && !elements.is(k - 1, WordKind.TO);
    }

    /** "It is late, Lee said Friday, and [aides] say": the subject of a clause that a conjunction opens is the source of its verb. */
    private long conjoined(long source, int k, int left, @Nullable Cue last) {
        boolean behind = left > 1 && PhraseSpan.to(source) <= elements.first(left);
        long subject =
                behind ? behindObject(phrases.endingAt(elements.first(left), elements.from()), last) : PhraseSpan.NONE;
        int and = subject == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(subject)) - 1;
        boolean opens = and > 0
                && (elements.is(and, WordKind.AND) || elements.is(and, WordKind.BUT))
                && PhraseSpan.to(subject) == elements.first(left) + 1
                && PhraseSpan.to(source) <= elements.first(and)
                && (elements.is(and - 1, WordKind.COMMA)
                        ? isClause(elements.at(PhraseSpan.to(source)), and) // else both are of one list
                        : isSaidBefore(source, and, k, last));
        int head = PhraseSpan.to(subject) - 1;
        boolean someone = opens
                && (subjects.isPerson(subject) || Nouns.isSeveral(tokens, head) || Nouns.isOrganization(tokens, head));
        return someone ? subject : source;
    }

    /** "asked for [a photo and Lee]": of what stands behind a preposition or a verb and a name that is joined to it, the name. */
    private long behindObject(long phrase, @Nullable Cue before) {
        int last = phrase == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.to(phrase)) - 1;
        int first = elements.at(PhraseSpan.from(phrase));
        int said = before == null ? -1 : elements.at(before.head());
        boolean governed = last > 0
                && elements.is(last, WordKind.NAME)
                && (elements.is(first - 1, WordKind.PREPOSITION)
                        || elements.is(first - 1, WordKind.VERB_ED)
                        || first <= said && said < last);
        for (int j = last; governed && j > Math.max(first, said); j--) {
            if (elements.is(j, WordKind.AND)) {
                return PhraseSpan.of(elements.first(j + 1), PhraseSpan.to(phrase));
            }
        }
        return phrase;
    }

    /** "She [has] a plan", "It is late, Lee [said] Friday": whether a clause ends in front of a conjunction. */
    private boolean isClause(int first, int end) {
        boolean verb = switch (elements.kind(first)) {
            case BE, MODAL, HAVE -> true;
            default -> false;
        };
        return verb || hasSaying(first, end);
    }

    private boolean hasSaying(int first, int end) {
        for (int k = Math.max(first, end - FAR); k < end; k++) {
            if (elements.isSaying(k)) {
                return true;
            }
        }
        return false;
    }

    /** "a man asked for help and [Lee] said": whether the source said something else before, and no clause with "who" is open. */
    private boolean isSaidBefore(long source, int and, int k, @Nullable Cue last) {
        if (last == null) {
            return false;
        }
        boolean said = last.kind() == Cue.Kind.PLAIN
                && last.source() == source
                && last.from() == PhraseSpan.to(source)
                && !elements.is(elements.at(last.head()), WordKind.VERB_ING)
                && elements.isSaying(k)
                && !elements.is(k + 1, WordKind.BY)
                && !elements.isPassive(elements.subjectEnd(k), k);
        if (!said) {
            return false;
        }
        int behind = elements.at(last.to());
        for (int j = behind; j < and; j++) {
            switch (elements.kind(j)) {
                case WHO, THAT, SUBORDINATOR, COMMA, QUOTATION, COLON, DASH, SEMICOLON -> {
                    return false;
                }
                default -> {}
            }
        }
        return and - behind < FAR && elements.finite(behind, and) == 0;
    }

    /** "The only cook to stay, [Ann Lee of Ohio], said": the name between two commas behind a phrase that opens the sentence and tells what somebody is to do; or none. */
    private long oneToDo(int close) {
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
    private long overApposition(long source, int left) {
        int who = elements.at(PhraseSpan.from(source));
        long noun = elements.is(who, WordKind.WHO)
                ? phrases.endingAt(elements.first(who) - 1, elements.from()) // "a nurse [who] gave no name"
                : source;
        int open = noun == PhraseSpan.NONE ? 0 : elements.at(PhraseSpan.from(noun)) - 1;
        boolean apposed = open > 1
                && left - open < APPOSITION
                && elements.is(open, WordKind.COMMA)
                && elements.is(open + 1, WordKind.ARTICLE)
                && elements.is(elements.at(PhraseSpan.to(noun)), WordKind.WHO)
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

    /** "[Ann Lee], who is disliked by rowers, said": of whom a clause between commas tells, where the source was read inside of it. */
    private long overClause(long source, int k, int left) {
        int who = elements.is(k, WordKind.VERB_ING) ? -1 : opening(left);
        boolean inside = who > 1
                && PhraseSpan.from(source) > elements.first(who)
                && elements.is(who - 1, WordKind.COMMA)
                && hasVerb(who + 1, left);
        long subject = inside ? phrases.endingAt(elements.first(who - 1) - 1, elements.from()) : PhraseSpan.NONE;
        int head = PhraseSpan.to(subject) - 1;
        boolean someone = subject != PhraseSpan.NONE
                && opensClause(elements.at(PhraseSpan.from(subject)) - 1)
                && (subjects.isPerson(subject) || Nouns.isSeveral(tokens, head) || Nouns.isOrganization(tokens, head));
        return someone ? subject : source;
    }

    /** The pronoun of the clause that ends at a comma; only "whose shop, [Orlo], sank" has a pause in it; or -1. */
    private int opening(int close) {
        int commas = 0;
        for (int j = close - 1; j > 0 && j > close - CLAUSE; j--) {
            boolean whose = elements.fold(j) == WHOSE;
            if (whose || elements.is(j, WordKind.WHO) || elements.fold(j) == WHICH) {
                return commas == 0 || commas == 2 && whose ? j : -1;
            }
            switch (elements.kind(j)) {
                case COMMA -> commas++;
                case QUOTATION, SEMICOLON, COLON, DASH, OPEN, CLOSE, BUT, THAT -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    private boolean hasVerb(int from, int to) {
        for (int j = from; j < to; j++) {
            if (elements.kind(j).isVerb() || Grammar.isIrregularPast(tokens, elements.first(j))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause may begin behind an element. */
    private boolean opensClause(int before) {
        return switch (elements.kind(before)) {
            case EDGE, COMMA, SEMICOLON, COLON, AND, BUT, THAT, SUBORDINATOR, ADVERB, QUOTATION -> true;
            default -> false;
        };
    }
}
