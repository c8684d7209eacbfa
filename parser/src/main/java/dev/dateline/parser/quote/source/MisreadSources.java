package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.LoneWords;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Phrases that stand beside a verb and cannot be its source: when it was said, "at one point calling it a farce", a paper
 * that is used "to argue" something, a clause in front of the subject, "Led by Ann Lee, the club said", who watches a crowd
 * "chanting".
 */
public final class MisreadSources {
    /** How sure a source is that grammar leaves no choice of. */
    private static final int SURE = 1000;

    /** How far in front of a participle its clause begins. */
    private static final int FAR = 24;

    /** How many elements tell of a crowd: "about 50 angry young protesters". */
    private static final int CROWD = 6;

    /** How many elements a participle and when, where or how have. */
    private static final int SETTING = 10;

    private static final Phrases POINTS = Phrases.of(LoneWords.class, "points-of-time.txt");
    private static final Phrases CHORUS = Phrases.of(MisreadSources.class, "chorus-participles.txt");
    private static final Phrases EVIDENCE = Phrases.of(MisreadSources.class, "evidence-verbs.txt");
    private static final Phrases CONTRASTS = Phrases.of(MisreadSources.class, "contrast-openers.txt");
    private static final Phrases MEANS = Phrases.of(MisreadSources.class, "means-nouns.txt");
    private static final Phrases REPEATED = Phrases.of(MisreadSources.class, "repeating-words.txt");
    private static final long IN = Tokens.fold("in");
    private static final long ORDER = Tokens.fold("order");
    private static final long FACT = Tokens.fold("fact");
    private static final long NO = Tokens.fold("no");
    private static final long AT = Tokens.fold("at");
    private static final long TIME = Tokens.fold("time");

    /** How many digits a year has. */
    private static final int YEAR = 4;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final SubjectPhrases subjects;
    private final SubjectsBehind clause;
    private final ClausePieces pieces;
    private final Alternatives alternatives;
    private final ClauseWitnesses witnesses;
    private final ClauseDoers doers;

    public MisreadSources(Workbench bench, NamedSources named) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.subjects = new SubjectPhrases(tokens);
        this.clause = new SubjectsBehind(phrases, elements, named);
        this.pieces = new ClausePieces(elements);
        this.alternatives = new Alternatives(phrases, elements);
        this.witnesses = new ClauseWitnesses(phrases, elements, subjects);
        this.doers = new ClauseDoers(phrases, elements, subjects, clause);
    }

    /** "in [order] to say so": what something is done for, which is nobody. */
    private boolean isPurpose(long source) {
        int noun = PhraseSpan.from(source);
        return source != PhraseSpan.NONE
                && PhraseSpan.to(source) == noun + 1
                && tokens.fold(noun) == ORDER
                && noun > elements.from()
                && tokens.fold(noun - 1) == IN;
    }

    /** Gives the cues of a unit the source that was meant, and drops those that have but a piece of a clause. */
    public void settle(List<Cue> cues) {
        cues.removeIf(cue -> pieces.has(cue)
                || isFact(cue.source())
                || isMeans(cue.source()) && elements.is(elements.at(cue.to()), WordKind.BY));
        cues.replaceAll(cue -> isMeans(cue.source()) || isPurpose(cue.source()) ? cue.by(PhraseSpan.NONE, SURE) : cue);
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.source() == PhraseSpan.NONE || PhraseSpan.to(cue.source()) > cue.head()) {
                continue;
            }
            int k = elements.at(cue.head());
            if (isKind(k, cue.source())) {
                cues.set(i, cue.by(owner(cue.source()), SURE));
                continue;
            }
            if (isModifier(k, cue.source())) {
                cues.set(i, cue.by(PhraseSpan.NONE, SURE));
                continue;
            }
            long meant = isParticiple(k) ? ofParticiple(k, cue.source()) : ofVerb(k, cue.source());
            meant = meant == PhraseSpan.NONE ? doers.ofPhrase(cue.source()) : meant;
            meant = meant == PhraseSpan.NONE ? overYear(k, cue.source()) : meant;
            meant = meant == PhraseSpan.NONE ? witnesses.of(k, cue.source()) : meant;
            long whole = alternatives.whole(meant == PhraseSpan.NONE ? pieces.whole(cue.source(), cue) : meant);
            if (whole != cue.source()) {
                cues.set(i, cue.by(whole, SURE));
            }
        }
    }

    /** "justified by [the fact] that", "[No evidence] shows that": a fact says nothing, nor does what there is none of. */
    private boolean isFact(long source) {
        int noun = PhraseSpan.to(source) - 1;
        if (source == PhraseSpan.NONE || !tokens.isLowerCase(noun)) {
            return false;
        }
        return tokens.fold(noun) == FACT
                || tokens.fold(PhraseSpan.from(source)) == NO
                        && noun > PhraseSpan.from(source)
                        && (Nouns.isEvidence(tokens, noun) || Nouns.isDocument(tokens, noun));
    }

    /** "claims about voting by [mail]", "threats by [phone]": by what something is done, which is nobody. */
    private boolean isMeans(long source) {
        int noun = PhraseSpan.from(source);
        return source != PhraseSpan.NONE
                && PhraseSpan.to(source) == noun + 1
                && tokens.isLowerCase(noun) // no "criticised by Post"
                && elements.is(elements.at(noun) - 1, WordKind.BY)
                && MEANS.has(tokens.fold(noun));
    }

    /** "The [expert] advice is that", "[Official] advice was to": whether who is named ahead of a noun only tells of what kind it is. */
    private boolean isKind(int k, long source) {
        int person = k - 1;
        boolean noun = elements.is(k, WordKind.WORD)
                || elements.is(k, WordKind.PAPER)
                || elements.is(k, WordKind.VERB_S) && !elements.isCueVerb(k); // "consensus"
        return noun
                && elements.is(k + 1, WordKind.BE)
                && !Grammar.looksPast(tokens, elements.first(k)) // "what the minister said was"
                && PhraseSpan.to(source) == elements.first(k)
                && Nouns.isPerson(tokens, elements.first(person))
                && !Nouns.isSeveral(tokens, elements.first(person)) // "a gang officials believe is here"
                && (person == 0 || tokens.isLowerCase(elements.first(person)));
    }

    /** "[the dogmatic] view that", "[a simmering] dispute over": whether an article and a word of no number are ahead of a noun, and nobody. */
    private boolean isModifier(int k, long source) {
        int word = k - 1;
        boolean noun = elements.is(k, WordKind.WORD) || elements.is(k, WordKind.PAPER);
        boolean modifier = switch (elements.kind(word)) {
            case WORD, VERB_ED, VERB_ING -> true;
            default -> false;
        };
        return noun
                && modifier
                && !elements.isSaying(k) // "[The young] say"
                && !elements.isIrregularPast(k)
                && elements.firstOf(source) == word - 1
                && elements.is(word - 1, WordKind.ARTICLE)
                && PhraseSpan.to(source) == elements.first(k)
                && !Nouns.isCollective(tokens, elements.first(word));
    }

    /** "[The Harbours Act of 1988] says": over the year of a law; none where there is none. */
    private long overYear(int k, long source) {
        int of = elements.behind(source);
        boolean year = of + 2 == k
                && elements.is(of, WordKind.OF)
                && tokens.isNumber(elements.first(of + 1))
                && tokens.end(elements.first(of + 1)) - tokens.start(elements.first(of + 1)) == YEAR
                && tokens.isCapitalized(PhraseSpan.to(source) - 1);
        return year ? PhraseSpan.of(PhraseSpan.from(source), elements.first(k)) : PhraseSpan.NONE;
    }

    /** "[Her] expert opinion is that": whose it is, or none. */
    private long owner(long source) {
        int from = PhraseSpan.from(source);
        return elements.is(elements.at(from), WordKind.POSSESSIVE) ? PhraseSpan.of(from, from + 1) : PhraseSpan.NONE;
    }

    private boolean isParticiple(int k) {
        return elements.is(k, WordKind.VERB_ING) && elements.isParticiple(k);
    }

    private long ofParticiple(int k, long source) {
        int first = elements.firstOf(source);
        if (elements.fold(first - 1) == AT && POINTS.has(tokens, PhraseSpan.to(source) - 1)) {
            return subjectOf(first - 1);
        }
        boolean pause = elements.is(k - 1, WordKind.COMMA); // "Tarning workers left, [calling] it a farce"
        if (!pause && first == 0 && tokens.endsWith(PhraseSpan.from(source), "ing")) {
            return behindClause(k);
        }
        long contrasted = pause ? contrasted(k, first) : PhraseSpan.NONE;
        long doer = contrasted == PhraseSpan.NONE ? doers.ofParticiple(k, source) : contrasted;
        if (doer != PhraseSpan.NONE) {
            return doer;
        }
        return CHORUS.has(elements.fold(k)) ? crowd(k, elements.behind(source)) : PhraseSpan.NONE;
    }

    private long ofVerb(int k, long source) {
        int first = elements.firstOf(source);
        int last = elements.behind(source);
        if (first == 0 && elements.is(1, WordKind.BY) && Grammar.looksPast(tokens, elements.first(0))) {
            return elements.is(last, WordKind.COMMA) ? clause.at(last + 1) : PhraseSpan.NONE;
        }
        if (first == 0 && last == 1 && isParticiple(elements.kind(1))) {
            return behindParticiple(source);
        }
        int time = behindTime(first, last);
        if (time > 0) {
            return PhraseSpan.of(elements.first(time), PhraseSpan.to(source));
        }
        return elements.is(last, WordKind.TO) && k <= last + 2 ? user(source) : doers.behindOpening(k, first, last);
    }

    /** "Reached [on] Monday", "Injured [in] the fire": what a participle may have behind it that opens a sentence. */
    private static boolean isParticiple(WordKind behind) {
        return switch (behind) {
            case PREPOSITION, BY, CALENDAR, ADVERB -> true;
            default -> false;
        };
    }

    /** "Reached on Monday, [Lee] asked for time": the subject behind a lone participle and when, where or how; or none. */
    private long behindParticiple(long source) {
        if (!tokens.endsWith(PhraseSpan.from(source), "ed")) {
            return PhraseSpan.NONE;
        }
        int comma = elements.next(WordKind.COMMA, 1, Math.min(elements.count(), SETTING));
        return elements.is(comma, WordKind.COMMA) && elements.finite(1, comma) == 0
                ? clause.at(comma + 1)
                : PhraseSpan.NONE;
    }

    /** "Show her this note next time [a sailor] asks": where the subject begins behind words that open its clause; or -1. */
    private int behindTime(int first, int end) {
        for (int j = first; j + 2 < end; j++) {
            if (elements.fold(j + 1) == TIME && REPEATED.has(elements.fold(j))) {
                return switch (elements.kind(j + 2)) {
                    case HE, SHE, THEY, WE, ARTICLE, POSSESSIVE, DETERMINER, ANYONE, NAME, PERSONS -> j + 2;
                    default -> tokens.endsWith(elements.first(j + 2), "one") ? j + 2 : -1; // "every time traveller"
                };
            }
        }
        return -1;
    }

    /** "[The union] had marched to the palace, at one point calling": the subject of the clause that a pause ends. */
    private long subjectOf(int pause) {
        for (int j = pause - 2; j >= 0 && j > pause - FAR; j--) {
            boolean joint = elements.isAndBut(j);
            if (joint && elements.is(j - 1, WordKind.COMMA)) {
                return doers.someone(clause.at(j + 1));
            }
        }
        long subject = rules.subject();
        return subject == PhraseSpan.NONE ? subject : subjects.beforeVerb(subject);
    }

    /** "He was blamed by Lee, though in May [he] was harsher, saying", "The pier sank, though [Lee] stayed, saying": the subject of a clause behind the source; or none. */
    private long contrasted(int k, int source) {
        long pronoun = PhraseSpan.NONE;
        for (int j = k - 2; j > source && j > k - FAR; j--) {
            switch (elements.kind(j)) {
                case HE, SHE, THEY, WE -> pronoun = PhraseSpan.of(elements.first(j), elements.first(j + 1));
                case QUOTATION, SEMICOLON, COLON, DASH, WHO, THAT -> {
                    return PhraseSpan.NONE;
                }
                default -> {}
            }
            if (CONTRASTS.has(elements.fold(j)) && elements.is(j - 1, WordKind.COMMA)) {
                return pronoun == PhraseSpan.NONE ? doers.someone(clause.at(j + 1)) : pronoun;
            }
        }
        return PhraseSpan.NONE;
    }

    /** "Holding signs calling her so, [the cooks] left": the subject behind a clause that opens the sentence. */
    private long behindClause(int k) {
        for (int j = k + 1; j < elements.count() && j < k + FAR; j++) {
            boolean ends = elements.is(j, WordKind.COMMA)
                    || elements.is(j, WordKind.QUOTATION) && tokens.is(elements.first(j + 1) - 2, ',');
            long subject = ends ? clause.at(j + 1) : PhraseSpan.NONE;
            if (subject != PhraseSpan.NONE) {
                return subject;
            }
        }
        return PhraseSpan.NONE;
    }

    /** "Lee left as [some 200 fans] stood outside, shouting", "met [miners] who had marched, chanting": several people told of behind the source. */
    private long crowd(int k, int behind) {
        for (int j = k - 1; j > behind && j > k - FAR; j--) {
            switch (elements.kind(j)) {
                case SUBORDINATOR -> {
                    return severalBehind(j);
                }
                case WHO -> {
                    return severalAhead(j, behind);
                }
                case QUOTATION, THAT -> {
                    return PhraseSpan.NONE;
                }
                default -> {}
            }
        }
        return PhraseSpan.NONE;
    }

    /** "as [some 200 fans] stood": the subject of a clause, if it is several people and its verb stands right behind it. */
    private long severalBehind(int opener) {
        for (int j = opener + 1; j < opener + CROWD && !elements.is(j, WordKind.COMMA); j++) {
            if (Nouns.isSeveral(tokens, elements.first(j))) {
                return clause.isVerb(j + 1, true)
                        ? phrases.endingAt(elements.first(j), elements.first(opener + 1))
                        : PhraseSpan.NONE;
            }
        }
        return PhraseSpan.NONE;
    }

    /** "the families of [miners] who": the last noun of a phrase with what belongs to it, if that is several people; or none. */
    private long severalAhead(int who, int behind) {
        int last = elements.first(who) - 1;
        long phrase = phrases.endingAt(last, elements.first(behind));
        if (phrase == PhraseSpan.NONE || !Nouns.isSeveral(tokens, last)) {
            return PhraseSpan.NONE;
        }
        int from = last;
        while (from > PhraseSpan.from(phrase) && !Grammar.isPreposition(tokens, from - 1)) {
            from--;
        }
        return PhraseSpan.of(from, last + 1);
    }

    /** "[The firm] relied on reports from two labs to argue so": who uses a paper for what it is to show; or none. */
    private long user(long source) {
        long whole = subjects.beforeVerb(source); // "[The court] turned to letters from her doctor"
        int verb = whole == source ? elements.firstOf(source) - 1 : elements.behind(whole);
        if (whole != source) {
            return isEvidence(verb) ? whole : PhraseSpan.NONE;
        }
        boolean paper = WordKind.of(tokens, SubjectPhrases.head(tokens, source)) == WordKind.PAPER;
        long subject = rules.subject();
        if (!paper || subject == PhraseSpan.NONE) {
            return PhraseSpan.NONE;
        }
        int behind = elements.behind(subject);
        while (verb > behind && verb > behind - FAR && !isEvidence(verb)) {
            verb--; // "relied on [law, custom and] reports"
        }
        return verb >= behind && isEvidence(verb) ? subject : PhraseSpan.NONE;
    }

    private boolean isEvidence(int k) {
        return EVIDENCE.longest(tokens, elements.first(k)) != Phrases.NONE;
    }
}
