package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.grammar.IssuedPapers;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** What grammar makes of the phrase that was chosen as a source: whom "which" means, who put out a paper, what is joined to it. */
public final class SourceGrammar {
    /** How far behind a noun the quoted words stand that it tells of. */
    private static final int FAR = 8;

    /** How many elements tell at most when something was: "late on Sunday night". */
    private static final int TIME = 5;

    private static final int SEEM = AttributionWords.sort("seem");
    private static final Phrases READING = Phrases.of(List.of("read", "reads"));
    private static final long CLOSE = Tokens.fold("close");
    private static final long THOSE = Tokens.fold("those");
    private static final long WHICH = Tokens.fold("which");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final IssuedPapers issued;
    private final SubjectPhrases subjects;

    public SourceGrammar(Narration narration, NounPhrases phrases, Elements elements, RuleReading rules) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.phrases = phrases;
        this.elements = elements;
        this.rules = rules;
        this.issued = new IssuedPapers(phrases, elements, rules);
        this.subjects = new SubjectPhrases(tokens);
    }

    /**
     * "the club, a [local body] which said": no subject farther off is the source of a verb that "which" stands before; behind a comma
     * it is "which".
     *
     * @param front the element ahead of the verb and what belongs to it
     * @param k the element that attributes
     */
    public long antecedent(long source, int front, int k) {
        int left = overTime(front);
        if (left > 1 && elements.is(left, WordKind.THAT)) {
            return ofThat(source, left);
        }
        boolean relative = left > 0 && elements.fold(left) == WHICH;
        if (relative && elements.is(left - 1, WordKind.OF) && left > 2) {
            int part = elements.kind(left - 3).isArticle() ? left - 3 : left - 2;
            return PhraseSpan.of(elements.first(part), elements.first(left - 1)); // "reports, [one] of which said"
        }
        boolean ahead = source == PhraseSpan.NONE || PhraseSpan.to(source) <= elements.first(left);
        boolean reads = source != PhraseSpan.NONE && READING.has(elements.fold(k)); // "Lee issued a note, which reads"
        boolean does = !reads && !elements.isPassive(left, k) && elements.sort(k) != SEEM;
        boolean own = relative && ahead && does && elements.is(left - 1, WordKind.COMMA) && !isRelayer(noun(left));
        if (own || relative && source == PhraseSpan.NONE && isPaper(noun(left))) {
            return PhraseSpan.of(elements.first(left), elements.first(left) + 1); // "the report, [which] found"
        }
        int noun = relative && elements.is(left - 1, WordKind.COMMA) ? left - 2 : left - 1;
        if (!relative || source == PhraseSpan.NONE || PhraseSpan.to(source) >= elements.first(noun)) {
            return source;
        }
        long phrase = phrases.endingAt(elements, noun);
        int according = phrase == PhraseSpan.NONE ? 0 : AccordingTo.length(elements, PhraseSpan.from(phrase));
        phrase = according > 0 ? PhraseSpan.of(PhraseSpan.from(phrase) + according, PhraseSpan.to(phrase)) : phrase;
        return phrase == PhraseSpan.NONE ? source : issuer(phrase);
    }

    /** "the firm, [which] last month said": the relative pronoun ahead of when its clause was, or the element given. */
    private int overTime(int left) {
        int first = left;
        while (first > 0
                && first > left - TIME
                && !elements.is(first, WordKind.COMMA)
                && elements.fold(first) != WHICH) {
            first--;
        }
        boolean time = first < left && elements.fold(first) == WHICH && TimeWords.isTime(elements, first + 1, left + 1);
        return time ? first : left;
    }

    /** "according to [the port], which says so". */
    private boolean isRelayer(long source) {
        int first = PhraseSpan.from(source);
        boolean ahead = first - 2 >= elements.from() && AccordingTo.length(elements, first - 2) == 2;
        return source != PhraseSpan.NONE && (ahead || AccordingTo.length(elements, first) == 2);
    }

    /** "Lee met [the party] that called him “a pest”": in front of "that" and its verb stands who does it. */
    private long ofThat(long source, int that) {
        boolean someone = source != PhraseSpan.NONE
                && PhraseSpan.to(source) < elements.first(that)
                && switch (elements.kind(that - 1)) {
                    case PERSON, PERSONS, BODY -> true;
                    default -> false;
                };
        long noun = someone ? phrases.endingAt(elements, that - 1) : PhraseSpan.NONE;
        int first = noun == PhraseSpan.NONE ? 0 : elements.firstOf(noun);
        boolean own = PhraseSpan.from(noun) >= PhraseSpan.to(source)
                && elements.kind(first).isArticle()
                && !elements.is(first - 1, WordKind.COMMA); // "Lee, a cook that called him"
        boolean far = source != PhraseSpan.NONE
                && elements.behind(source) < that - 1
                && elements.kind(that - 1).isPhrase()
                && !elements.is(that - 1, WordKind.PAPER) // "The Courier ran a piece that said"
                && !elements.is(that + 1, WordKind.VERB_ING);
        return own ? noun : far ? PhraseSpan.of(elements.first(that), elements.first(that) + 1) : source;
    }

    /** "the fair loved by [Ann Lee]": of a participle without "be" who stands behind "by", where the source would be its noun. */
    public long agent(long source, int k) {
        boolean reduced = elements.is(k, WordKind.VERB_ED)
                && elements.is(k + 1, WordKind.BY)
                && !elements.is(k + 2, WordKind.VERB_ING) // "responded by saying Lee was late"
                && source != PhraseSpan.NONE
                && PhraseSpan.to(source) == elements.first(k);
        long agent = reduced ? phrases.startingAt(elements, k + 2) : PhraseSpan.NONE;
        boolean someone = agent != PhraseSpan.NONE
                && switch (elements.kind(elements.at(PhraseSpan.to(agent) - 1))) {
                    case NAME, PERSON, PERSONS, BODY -> true;
                    default -> false;
                };
        return someone ? agent : source;
    }

    /** The phrase that a relative pronoun belongs to, in front of a comma. */
    private long noun(int relative) {
        return elements.is(relative - 1, WordKind.COMMA) && relative > 1
                ? phrases.endingAt(elements, relative - 2)
                : PhraseSpan.NONE;
    }

    /** "[Ann Lee] was full of praise for the crew: “…”": the subject in front of a noun that quoted words stand behind. */
    public long fullOf(int k) {
        int colon = k + 1;
        while (colon < elements.count() && colon < k + FAR && !elements.is(colon, WordKind.COLON)) {
            colon++;
        }
        long subject = rules.subject();
        boolean full = elements.is(colon, WordKind.COLON)
                && elements.is(colon + 1, WordKind.QUOTATION)
                && elements.is(k - 1, WordKind.OF)
                && subject != PhraseSpan.NONE
                && elements.is(elements.behind(subject), WordKind.BE);
        return full ? subject : PhraseSpan.NONE;
    }

    /** "ordered by [a judge] to pay": who says something ends where what they want begins. */
    public static long upToInfinitive(Elements elements, long source) {
        if (source == PhraseSpan.NONE) {
            return source;
        }
        int end = elements.behind(source);
        for (int k = elements.firstOf(source) + 1; k < end; k++) {
            if (elements.is(k, WordKind.TO)) {
                return PhraseSpan.of(PhraseSpan.from(source), elements.first(k));
            }
        }
        return source;
    }

    /** "a set of letters in which [Lee] wrote": who stands behind a preposition and "which", where a source goes over the two. */
    public long behindWhich(long source) {
        for (int i = PhraseSpan.to(source) - 2; i > PhraseSpan.from(source) + 1; i--) {
            if (tokens.fold(i) == WHICH && narration.kind(i - 1) == WordKind.PREPOSITION) {
                return PhraseSpan.of(i + 1, PhraseSpan.to(source));
            }
        }
        return source;
    }

    /** "The man who [police] say started the fire": the subject between a relative pronoun and its verb is the source. */
    public long insideRelative(long source, int left) {
        long subject = left < 1 || source == PhraseSpan.NONE || PhraseSpan.to(source) > elements.first(left)
                ? PhraseSpan.NONE
                : phrases.endingAt(elements, left);
        boolean relative = subject != PhraseSpan.NONE
                && PhraseSpan.to(subject) == elements.first(left) + 1
                && elements.is(elements.firstOf(subject) - 1, WordKind.WHO);
        if (!relative || elements.is(left, WordKind.WHO)) {
            return source;
        }
        int those = PhraseSpan.from(subject) - 2; // "Those who live nearby say"
        return those >= elements.from() && tokens.fold(those) == THOSE
                ? PhraseSpan.of(those, PhraseSpan.to(subject))
                : subject;
    }

    /** "[Her family] issued a statement, which reads": who put out a paper, else the paper. */
    private long issuer(long paper) {
        long issuer = isPaper(paper) ? issued.issuer(paper) : PhraseSpan.NONE;
        return issuer == PhraseSpan.NONE ? paper : issuer;
    }

    /** Whether a phrase names something written. */
    public boolean isPaper(long source) {
        if (source == PhraseSpan.NONE) {
            return false;
        }
        int end = elements.behind(source);
        for (int k = elements.firstOf(source); k < end; k++) {
            if (elements.is(k, WordKind.PAPER)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "A cook who was in [the room] said", "A cook who [lives near the port] said", "cooks who met [Lee] want": who does it
     * stands in front of "who"; but "A cook who stole was jailed after [a judge] said".
     */
    public long outsideRelative(long source, int begin) {
        int first = elements.firstOf(source);
        if (first < 1 || PhraseSpan.to(source) != begin) {
            return source;
        }
        boolean clause = elements.is(first, WordKind.THAT)
                && (elements.is(first + 1, WordKind.ADVERB) || elements.isBase(first + 1))
                && (Nouns.isSeveral(tokens, elements.first(first - 1)) || elements.is(first - 1, WordKind.BODY));
        if (clause) {
            long people = phrases.endingBefore(elements, first);
            return people == PhraseSpan.NONE ? source : people; // "[Groups] that often side with it have asked"
        }
        boolean governed = elements.is(first - 1, WordKind.PREPOSITION) || elements.is(first - 1, WordKind.TO);
        boolean opened = ClauseEnds.opensReason(elements.fold(first - 1)) && subjects.isPerson(source);
        for (int k = first - 1; k > 0 && k > first - FAR; k--) {
            switch (elements.kind(k)) {
                case WHO -> {
                    if (opened && elements.verbs(k + 1, first - 1, 2) > 1) {
                        return source;
                    }
                    long noun = phrases.endingBefore(elements, k);
                    boolean several =
                            elements.is(k - 1, WordKind.PERSONS) && !elements.is(elements.at(begin), WordKind.VERB_S);
                    boolean opens = noun != PhraseSpan.NONE && (several || PhraseSpan.from(noun) == elements.from());
                    boolean met = k == first - 2 && !elements.isCueVerb(k + 1); // "who [met] Lee"
                    boolean subject =
                            k == first - 1 ? PhraseSpan.to(source) - PhraseSpan.from(source) > 1 : governed || met;
                    return opens && subject && isRelativeVerb(k + 1) ? noun : source;
                }
                case COMMA, QUOTATION, SEMICOLON, COLON, DASH, AND, BUT, THAT -> {
                    return source;
                }
                default -> {}
            }
        }
        return source;
    }

    boolean isRelativeVerb(int k) {
        WordKind kind = elements.kind(k);
        return kind.isVerb() || kind == WordKind.VERB_S || kind == WordKind.WORD;
    }

    /** "opposed by [unions and the mayor], …": a source behind "by" with who is joined to it, if a pause follows. */
    public long joinedBehind(long source) {
        int and = elements.behind(source);
        boolean joined = and > 0 && elements.is(and, WordKind.AND) && isGoverned(elements.firstOf(source) - 1);
        long second = joined ? phrases.startingAt(elements, and + 1) : PhraseSpan.NONE;
        int last = second == PhraseSpan.NONE ? -1 : PhraseSpan.to(second) - 1;
        boolean someone = last > 0
                && (tokens.isCapitalized(last) || Nouns.isSeveral(tokens, last) || Nouns.isSomeone(tokens, last))
                && switch (elements.kind(elements.at(last + 1))) {
                    case COMMA, STOP, EDGE, DASH, SEMICOLON -> true;
                    default -> false;
                };
        return someone ? PhraseSpan.of(PhraseSpan.from(source), PhraseSpan.to(second)) : source;
    }

    /** "by [unions]", "according to [police]". */
    private boolean isGoverned(int preposition) {
        return elements.is(preposition, WordKind.BY)
                || preposition > 0
                        && elements.is(preposition, WordKind.TO)
                        && AccordingTo.length(elements, elements.first(preposition - 1)) > 0;
    }

    /** "A source close to [him]": whom a pronoun behind "close to" tells of is not the source. */
    public long closeTo(long source) {
        int him = source == PhraseSpan.NONE ? -1 : PhraseSpan.to(source) - 1;
        boolean close = him - 3 >= elements.from()
                && PhraseSpan.from(source) == him
                && (narration.kind(him) == WordKind.OBJECT || narration.kind(him) == WordKind.POSSESSIVE) // "her"
                && narration.kind(him - 1) == WordKind.TO
                && tokens.fold(him - 2) == CLOSE;
        long noun = close ? phrases.endingAt(him - 3, elements.from()) : PhraseSpan.NONE;
        return noun == PhraseSpan.NONE ? overThose(source) : PhraseSpan.of(PhraseSpan.from(noun), him + 1);
    }

    /** "by those in [attendance]": where they are is not the source. */
    private long overThose(long source) {
        int those = source == PhraseSpan.NONE ? -1 : PhraseSpan.from(source) - 2;
        return those >= elements.from()
                        && tokens.fold(those) == THOSE
                        && narration.kind(those + 1) == WordKind.PREPOSITION
                ? PhraseSpan.of(those, PhraseSpan.to(source))
                : source;
    }

    /** "Papers [filed] on Sunday", "an official [who spoke anonymously]": a source without what only tells more of its noun. */
    public long bare(long phrase) {
        long source = overParticiple(overAdjective(overVerb(phrase)));
        int last = source == PhraseSpan.NONE ? -1 : PhraseSpan.to(source) - 1;
        boolean participle = last > PhraseSpan.from(source)
                && tokens.isLowerCase(last)
                && narration.kind(last) == WordKind.VERB_ED
                && last + 1 < tokens.count()
                && Grammar.isPreposition(tokens, last + 1)
                && Nouns.isAny(tokens, last - 1);
        return participle ? PhraseSpan.of(PhraseSpan.from(source), last) : source;
    }

    /** "[It] involves drawing up a statement": what stands right behind a pronoun is a verb and more, and the pronoun its subject. */
    private long overVerb(long source) {
        int verb = source == PhraseSpan.NONE ? -1 : PhraseSpan.from(source);
        boolean governed = verb > elements.from()
                && tokens.isLowerCase(verb)
                && narration.kind(verb) == WordKind.VERB_S
                && switch (narration.kind(verb - 1)) {
                    case HE, SHE, IT -> true;
                    default -> false;
                };
        for (int i = verb; governed && i < PhraseSpan.to(source); i++) {
            governed = !tokens.isCapitalized(i); // "It starts with Lee’s plan"
        }
        return governed ? PhraseSpan.of(verb - 1, verb) : source;
    }

    /** "The note gives [special] thanks to Lee, offering": an adjective alone is nobody, but the subject of its sentence is. */
    private long overAdjective(long source) {
        int word = source == PhraseSpan.NONE ? -1 : PhraseSpan.from(source);
        boolean alone = word > elements.from()
                && PhraseSpan.to(source) == word + 1
                && tokens.isLowerCase(word)
                && narration.kind(word) == WordKind.WORD
                && Adjectives.isRelating(tokens, word)
                && !Nouns.isAny(tokens, word);
        long subject = rules.subject();
        boolean someone = alone
                && subject != PhraseSpan.NONE
                && PhraseSpan.to(subject) < word
                && (tokens.isCapitalized(PhraseSpan.to(subject) - 1)
                        || Nouns.isAny(tokens, PhraseSpan.to(subject) - 1));
        return someone ? subject : alone ? PhraseSpan.NONE : source;
    }

    /** "[Teachers] not running for office": a source is no participle behind "not", but the noun in front. */
    private long overParticiple(long source) {
        int first = source == PhraseSpan.NONE ? -1 : PhraseSpan.from(source);
        int not = first - 1;
        boolean denied = not > elements.from() && narration.kind(not) == WordKind.NOT;
        boolean participle = denied
                && switch (narration.kind(first)) {
                    case VERB_ING, VERB_ED -> true;
                    default -> false;
                };
        long noun = participle ? phrases.endingAt(not - 1, elements.from()) : PhraseSpan.NONE;
        return noun != PhraseSpan.NONE && PhraseSpan.from(noun) == elements.from() ? noun : source;
    }
}
