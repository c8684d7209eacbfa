package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Sources that grammar leaves no doubt of, however close another phrase came: the subject of the verb, whatever parts the two. */
public final class SureSources {
    /** How many elements a time or a place in front of a subject has: "Hours later, [Ann Lee]". */
    private static final int OPENING = 6;

    /** A post behind a name has fewer elements. */
    private static final int POST = 10;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final SourceGrammar grammar;
    private final NamedSources named;

    public SureSources(Workbench bench, SourceGrammar grammar, NamedSources named) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.grammar = grammar;
        this.named = named;
    }

    /** Whether a cue that begins at a token has this source for sure. */
    public boolean has(long source, int begin) {
        return source != PhraseSpan.NONE
                && PhraseSpan.from(source) < begin
                && (isIntroduced(source, begin) || isSubject(source, begin) || isParted(source, begin));
    }

    /** "the head of the mill, [Ann Lee], said": whether a name is set off behind who it is, and nothing parts it from its verb. */
    private boolean isIntroduced(long source, int begin) {
        int comma = PhraseSpan.from(source) - 1;
        int to = PhraseSpan.to(source);
        boolean adjoins = comma > elements.from()
                && tokens.is(comma, ',')
                && tokens.isCapitalized(to - 1)
                && (to == begin || to + 1 == begin && tokens.is(to, ',') || isClauseBetween(to, begin));
        long office = adjoins ? phrases.endingAt(comma - 1, elements.from()) : PhraseSpan.NONE;
        return office != PhraseSpan.NONE && named.isOffice(office);
    }

    /**
     * "[The authority] is worried that", "But [Ann Lee] said", "[The court] struck it down, ruling that", "[Lund] visits
     * Altona, says he is glad": whether a phrase is the subject of its clause, and the cue its verb, or a participle or, as
     * in headlines, a second verb behind a pause.
     */
    private boolean isSubject(long source, int begin) {
        int first = elements.firstOf(source);
        int verb = elements.at(begin);
        boolean named = tokens.isCapitalized(PhraseSpan.to(source) - 1) || tokens.is(PhraseSpan.to(source) - 1, '.');
        if (PhraseSpan.to(source) == begin || named && overNotes(elements.behind(source), verb) == verb) {
            int before = first - 1;
            while (before > 0 && elements.is(before, WordKind.ADVERB)) {
                before--; // "and now [Ann Lee] said"
            }
            return first == 0 || opensClause(elements.kind(before));
        }
        return first == 0
                && elements.is(verb - 1, WordKind.COMMA)
                && elements.isCueVerb(verb)
                && (elements.isParticiple(verb) || isSecond(elements.behind(source), verb));
    }

    /** "Orlo Mills [(ORM.N) on Wednesday] said": over brackets, and over when it was, up to a verb. */
    private int overNotes(int from, int verb) {
        int k = overBrackets(from);
        while (k < verb) {
            boolean on = elements.is(k, WordKind.PREPOSITION) && elements.is(k + 1, WordKind.CALENDAR);
            if (!on && !elements.is(k, WordKind.CALENDAR) && !elements.is(k, WordKind.ADVERB)) {
                break;
            }
            k += on ? 2 : 1;
        }
        return k;
    }

    private int overBrackets(int open) {
        int close = open;
        while (elements.is(open, WordKind.OPEN) && close < open + POST && !elements.is(close, WordKind.CLOSE)) {
            close++;
        }
        return elements.is(close, WordKind.CLOSE) ? close + 1 : open;
    }

    /** "Lund [visits] Altona, [says] he is glad"; but "Lund visits Altona, says Ann Lee". */
    private boolean isSecond(int first, int second) {
        return elements.is(first, WordKind.VERB_S)
                && elements.is(second, WordKind.VERB_S)
                && first + 1 < second - 1
                && !elements.is(second + 1, WordKind.NAME)
                && elements.verbs(first + 1, second, 1) == 0;
    }

    /**
     * "[Ann Lee], a cook, who runs the mill, said", "[Cooks] who left said", "[Ann Lee], however, said": whether a phrase
     * opens its clause, and only what tells more of it stands ahead of the cue.
     */
    private boolean isParted(long source, int begin) {
        if (!isOpening(elements.firstOf(source))) {
            return false;
        }
        int behind = overBrackets(elements.behind(source));
        int verb = elements.at(begin);
        while (elements.is(verb - 1, WordKind.CALENDAR) && verb > behind) {
            verb--; // "Orlo, a mill, today announced"
        }
        int pause = beforeManner(
                elements.is(verb - 1, WordKind.DETERMINER) ? verb - 2 : verb - 1); // "Lee and his wife, Ida, both said"
        if (behind >= verb) {
            return false;
        }
        if (elements.is(behind, WordKind.WHO)) {
            return verb > behind + 2 && grammar.isRelativeVerb(behind + 1) && !elements.is(pause, WordKind.COMMA);
        }
        boolean paused = elements.is(pause, WordKind.COMMA)
                || (elements.is(pause, WordKind.QUOTATION) || elements.is(pause, WordKind.SIGN))
                        && tokens.is(elements.first(pause + 1) - 2, ','); // "Lee, the star of “Cold Sea,” said"
        if (!elements.is(behind, WordKind.COMMA) || !paused) {
            return false;
        }
        return behind == pause
                || tellsMore(elements.kind(behind + 1))
                || isTag(elements.first(behind + 1))
                || isDegree(behind + 1)
                || isPost(behind + 1, pause);
    }

    /** "[Lee], who runs the mill, in a statement said": who says something where what was taken for a source is how. */
    public long behindManner(long source, int begin) {
        int in = elements.firstOf(source) - 1;
        boolean manner = in > 1
                && PhraseSpan.to(source) == begin
                && elements.is(elements.at(begin) - 1, WordKind.PAPER)
                && elements.is(in, WordKind.PREPOSITION)
                && elements.is(in - 1, WordKind.COMMA);
        long subject = manner ? phrases.startingAt(elements.from(), begin) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && isParted(subject, begin) ? subject : source;
    }

    /** "Lee, who runs the mill, [in a joint statement] said": the element in front of how it was said. */
    private int beforeManner(int last) {
        if (!elements.is(last, WordKind.PAPER)) {
            return last;
        }
        int article = elements.is(last - 1, WordKind.ARTICLE) ? last - 1 : last - 2;
        boolean manner = elements.is(article, WordKind.ARTICLE) && elements.is(article - 1, WordKind.PREPOSITION);
        return manner ? article - 2 : last;
    }

    /** What an apposition, a clause with "who" or an aside begins with. */
    private static boolean tellsMore(WordKind kind) {
        return switch (kind) {
            case WHO, ARTICLE, NUMBER, PERSON, WORD, VERB_ED, ADVERB -> true;
            default -> false;
        };
    }

    /** "[PhD], a cook": letters that tell what somebody has learnt, between commas. */
    private boolean isDegree(int k) {
        return elements.is(k + 1, WordKind.COMMA) && Titles.isHonour(tokens, elements.first(k));
    }

    /** "R-Altona". */
    private boolean isTag(int token) {
        return tokens.end(token) - tokens.start(token) > 2 && tokens.text().charAt(tokens.start(token) + 1) == '-';
    }

    /** "Lee[, MP for Altona,] said", "Lee[, UDP MP for Altona,] said": a title and a preposition, and no second comma. */
    private boolean isPost(int from, int to) {
        if (to - from >= POST) {
            return false;
        }
        boolean title = false;
        boolean place = false;
        for (int k = from; k < to; k++) {
            title |= !place && Titles.isTitle(elements.tokens(), elements.first(k));
            place |= elements.is(k, WordKind.PREPOSITION) || elements.is(k, WordKind.OF);
            if (elements.is(k, WordKind.COMMA) || elements.is(k, WordKind.AND)) {
                return false;
            }
        }
        return title && place;
    }

    /** Whether nothing stands in front but a word that opens the clause, or when and where it was. */
    private boolean isOpening(int first) {
        WordKind before = elements.kind(first - 1);
        if (first == 0 || before == WordKind.BUT || before == WordKind.AND) {
            return first < 2;
        }
        int doing = Elements.bit(elements.is(0, WordKind.VERB_ING)); // "Opening the debate, [Ann Lee], a baker, said"
        return before == WordKind.COMMA && first <= OPENING && elements.verbs(doing, first, 1) == 0;
    }

    private static boolean opensClause(WordKind before) {
        return before == WordKind.AND
                || before == WordKind.BUT
                || before == WordKind.THAT
                || before == WordKind.SUBORDINATOR;
    }

    /** "Ann Lee[, who runs the mill,] said". */
    private boolean isClauseBetween(int to, int begin) {
        return to + 2 < begin
                && tokens.is(to, ',')
                && elements.is(elements.at(to + 1), WordKind.WHO)
                && tokens.is(begin - 1, ',');
    }
}
