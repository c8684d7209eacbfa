package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Subjects right in front of their verb, which are its source whoever else spoke before: "It is late, Lee said, and [aides] say so". */
public final class NearSubjects {
    /** How far in front of a conjunction somebody speaks. */
    private static final int FAR = 8;

    private static final long AMONG = Tokens.fold("among");
    private static final long ONE = Tokens.fold("one");

    private static final Phrases SEEING = Phrases.of(NearSubjects.class, "seeing-verbs.txt");
    private static final Phrases PARTS = Phrases.of(NearSubjects.class, "part-pronouns.txt");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;
    private final RuleReading rules;
    private final SetOffSubjects apart;

    public NearSubjects(NounPhrases phrases, Elements elements, RuleReading rules) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.subjects = new SubjectPhrases(tokens);
        this.rules = rules;
        this.apart = new SetOffSubjects(phrases, elements);
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
        long whole = source == PhraseSpan.NONE ? source : apart.overPost(apart.overState(source), k);
        if (whole != source) {
            return whole;
        }
        long counted = elements.is(k, WordKind.VERB_ING) ? seen(left, k) : counted(left, k, source);
        if (counted != PhraseSpan.NONE || source == PhraseSpan.NONE) {
            return counted;
        }
        long inserted = inserted(left, k, source);
        if (inserted != PhraseSpan.NONE) {
            return inserted;
        }
        if (elements.is(left, WordKind.COMMA)) {
            long one = apart.oneToDo(left);
            if (one != PhraseSpan.NONE) {
                return one;
            }
            long told = apart.overApposition(source, left);
            return told;
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
                && elements.is(elements.firstOf(source), WordKind.OBJECT);
    }

    /** "[Ann Lee] is among those who say so", "is one of three cooks who say so": who says it, too; or none. */
    public long amongThose(int k) {
        int who = elements.subjectEnd(k);
        long several = elements.is(who, WordKind.WHO) ? phrases.endingBefore(elements, who) : PhraseSpan.NONE;
        if (several == PhraseSpan.NONE) {
            return several;
        }
        int first = elements.firstOf(several);
        int of = elements.is(first + 1, WordKind.OF) ? first + 1 : first - 1; // "[one of] three cooks who"
        int be = elements.is(of, WordKind.OF) && elements.fold(of - 1) == ONE ? of - 2 : of - 1;
        boolean among = of > 1 && (be < of - 1 || elements.fold(of) == AMONG) && elements.is(be, WordKind.BE);
        long subject = among ? rules.subject() : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && elements.behind(subject) <= be && subjects.isPerson(subject)
                ? both(subject, be)
                : PhraseSpan.NONE;
    }

    /** "[Ann Lee and Ole Berg] are": a subject with another that "and" joins to it up to its verb. */
    private long both(long subject, int verb) {
        int and = elements.behind(subject);
        long second = elements.is(and, WordKind.AND) ? phrases.startingAt(elements, and + 1) : PhraseSpan.NONE;
        boolean joined = second != PhraseSpan.NONE && elements.behind(second) == verb;
        return joined ? PhraseSpan.of(PhraseSpan.from(subject), PhraseSpan.to(second)) : subject;
    }

    /** "Lee met [a cook] shouting that it was late": who is met, heard or filmed, right ahead of a participle. */
    private long seen(int left, int k) {
        long whom = left == k - 1 ? phrases.endingAt(elements, left) : PhraseSpan.NONE;
        boolean seen = whom != PhraseSpan.NONE
                && SEEING.has(elements.fold(elements.firstOf(whom) - 1))
                && subjects.isPerson(whom);
        return seen ? whom : PhraseSpan.NONE;
    }

    /** "Ten back the plan, [39] said no", "but [none] said so": a number, or a word for a part, that a verb of saying follows. */
    private long counted(int left, int k, long source) {
        boolean number = elements.is(left, WordKind.NUMBER);
        boolean share = elements.isListed(left, ListedWords.SHARE); // "a third"
        if (!number && !share && !PARTS.has(elements.fold(left))) {
            return PhraseSpan.NONE;
        }
        boolean tells = elements.isSaying(k) || elements.is(k - 1, WordKind.HAVE) || isThinking(k);
        if (!tells) {
            return PhraseSpan.NONE;
        }
        long phrase = phrases.countEndingAt(elements.first(left), elements.from());
        int before = elements.firstOf(phrase) - 1;
        before -= Elements.bit(share && elements.is(before, WordKind.ADVERB)); // "and [just] a third said"
        boolean opens = switch (elements.kind(before)) {
            case AND, BUT, SUBORDINATOR, THAT, SEMICOLON, COLON -> true;
            case COMMA -> !number || elements.behind(source) != before; // no "Lee, 39 said"
            default -> false;
        };
        boolean passive = elements.isPassive(left, k) || elements.is(k + 1, WordKind.BY);
        boolean other = (source == PhraseSpan.NONE || PhraseSpan.to(source) <= elements.first(before))
                && !elements.is(before - 1, WordKind.NUMBER);
        return opens && other && !passive ? phrase : PhraseSpan.NONE;
    }

    /** "The army answered, [the note] said, by downing jets": who stands alone between a comma and a verb of saying that a comma closes; or none. */
    private long inserted(int left, int k, long source) {
        boolean someone = switch (elements.kind(left)) {
            case PERSON, PERSONS, BODY, PAPER, NAME -> true;
            default -> false;
        };
        boolean closed = someone && left == k - 1 && elements.is(k + 1, WordKind.COMMA) && elements.isSaying(k);
        long phrase = closed ? phrases.endingAt(elements, left) : PhraseSpan.NONE;
        int comma = elements.firstOf(phrase) - 1;
        boolean set = phrase != PhraseSpan.NONE
                && comma > 1
                && elements.is(comma, WordKind.COMMA)
                && PhraseSpan.to(source) < elements.first(comma)
                && elements.verbs(elements.behind(source), comma, 1) > 0;
        return set ? phrase : PhraseSpan.NONE;
    }

    /** "a third [thought] that", "39 [believe] he lied": a finite verb that takes a clause. */
    private boolean isThinking(int k) {
        return elements.takes(k, 't') && !elements.is(k, WordKind.VERB_ING) && !elements.is(k - 1, WordKind.TO);
    }

    /** "It is late, Lee said Friday, and [aides] say": the subject of a clause that a conjunction opens is the source of its verb. */
    private long conjoined(long source, int k, int left, @Nullable Cue last) {
        boolean behind = left > 1 && PhraseSpan.to(source) <= elements.first(left);
        long subject = behind ? behindObject(phrases.endingAt(elements, left), last) : PhraseSpan.NONE;
        int and = elements.firstOf(subject) - 1;
        boolean opens = and > 0
                && elements.isAndBut(and)
                && PhraseSpan.to(subject) == elements.first(left) + 1
                && PhraseSpan.to(source) <= elements.first(and)
                && (elements.is(and - 1, WordKind.COMMA)
                        ? isClause(elements.behind(source), and) // else both are of one list
                        : isSaidBefore(source, and, k, last));
        int head = PhraseSpan.to(subject) - 1;
        boolean someone = opens
                && (subjects.isPerson(subject) || Nouns.isSeveral(tokens, head) || Nouns.isOrganization(tokens, head));
        return someone ? subject : source;
    }

    /** "asked for [a photo and Lee]": of what stands behind a preposition or a verb and a name that is joined to it, the name. */
    private long behindObject(long phrase, @Nullable Cue before) {
        int last = elements.behind(phrase) - 1;
        int first = elements.firstOf(phrase);
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
}
