package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Where the writer goes on behind the last quoted words of a content: "called him “a fool” [before jailing him]". */
final class QuotedEnds {
    private static final Phrases PLACES = Phrases.of(QuotedEnds.class, "places-of-shouting.txt");
    private static final Phrases SHOUTING = Phrases.of(QuotedEnds.class, "shouting-verbs.txt");
    private static final long AS = Tokens.fold("as");
    private static final long AFTER = Tokens.fold("after");
    private static final long BEFORE = Tokens.fold("before");
    private static final long WHEN = Tokens.fold("when");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOM = Tokens.fold("whom");
    private static final long WHILE = Tokens.fold("while");

    /** How far behind its first word a clause has its verb. */
    private static final int CLAUSE = 8;

    /** Between a relative pronoun and its verb stand fewer elements. */
    private static final int RELATIVE = 6;

    private final Tokens tokens;
    private final Elements elements;
    private final Clauses clauses;

    QuotedEnds(Elements elements, Clauses clauses) {
        this.tokens = elements.tokens();
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The end of a content behind its cue: that of its last quoted words where more is told behind them, else the end given. */
    int end(Cue cue, int start, int end) {
        if (!elements.quotes()) {
            return end;
        }
        int first = elements.at(start);
        int behind = elements.at(end);
        while (behind > first && !elements.is(behind - 1, WordKind.QUOTATION)) {
            behind--;
        }
        if (behind == first || elements.first(behind) >= end || elements.quotes(behind, elements.count())) {
            return end;
        }
        boolean comma = elements.is(behind, WordKind.COMMA);
        boolean paused = comma || tokens.is(elements.first(behind) - 2, ',');
        int next = behind + Elements.bit(comma);
        boolean pure = behind - 1 == first;
        boolean alone = pure || !cue.takes('t') && !hasClause(first, behind); // nothing said can go on
        boolean relayed =
                cue.kind() == Cue.Kind.ACCORDING && !pure && !paused; // "according to Lee, it was “dead” before May"
        boolean subject = !comma && paused && cue.takes('a') && isClause(behind); // "who calls it “odd,” [Lee left]"
        boolean told = subject
                || (comma || paused) && cue.takes('a') && isSetOff(cue)
                || !relayed && isTold(next, pure, alone, paused)
                || isParticiple(behind)
                || pure && isShoutedFrom(cue, behind)
                || behind - 2 == first && isThatOfNoun(cue, first) && isPredicate(behind)
                || (pure ? isClosed(behind) || paused && !comma : cue.takes('a') && paused && !comma)
                        && isJoinedClause(behind);
        return told ? elements.first(behind) : end;
    }

    /** "Her sister, whom she [calls] “the fog,” left": whether a cue stands in a relative clause that a comma sets off. */
    private boolean isSetOff(Cue cue) {
        int verb = elements.at(cue.start());
        int who = verb - 1;
        while (who > 1 && who > verb - RELATIVE && elements.kind(who).isWord() && !isRelative(who)) {
            who--;
        }
        return who > 1 && isRelative(who) && elements.is(who - 1, WordKind.COMMA);
    }

    private boolean isRelative(int k) {
        long fold = elements.fold(k);
        return fold == WHOM || fold == WHICH || elements.is(k, WordKind.WHO);
    }

    /** "[before jailing him]", "[as the mayor left]", "[hours after it emerged that]". */
    private boolean isTold(int first, boolean pure, boolean alone, boolean paused) {
        int opener = first;
        while (opener < first + 2 && !ClauseEnds.opensReason(elements.fold(opener))) {
            opener++;
        }
        long fold = elements.fold(opener);
        boolean time = fold == AFTER || fold == BEFORE;
        boolean timed = opener == first || time && elements.isListed(opener - 1, ListedWords.TIME_SPAN);
        boolean when = time || fold == AS || fold == WHEN;
        boolean doing = elements.is(opener + 1, WordKind.VERB_ING);
        if (timed && pure && isClause(opener + 1)) {
            return true; // "shouted “shame” [because he lost]"
        }
        return timed
                && (alone && fold == WHILE && doing || when && (alone || paused) && (doing || isClause(opener + 1)));
    }

    /** "Her remark that “it leaks” [drew laughter], [has been] denied": what a sentence tells of its subject. */
    private boolean isPredicate(int behind) {
        int verb = behind + Elements.bit(elements.is(behind, WordKind.ADVERB));
        return switch (elements.kind(verb)) {
            case BE, HAVE, MODAL -> !tokens.endsWith(elements.first(verb), "ing");
            default -> elements.is(verb, WordKind.VERB_ED) || elements.isIrregularPast(verb);
        };
    }

    /** "Her remark [that] “it leaks”": whether quoted words with a verb in them stand behind "that" and a noun that somebody has. */
    private boolean isThatOfNoun(Cue cue, int that) {
        int noun = elements.at(cue.head());
        boolean owned = noun > 0
                && (noun == 1 && elements.kind(0).isArticle() // no "made the remark that"
                        || elements.is(noun - 1, WordKind.POSSESSIVE)
                        || Grammar.isPossessive(tokens, elements.first(noun) - 1));
        if (!owned || !elements.is(that, WordKind.THAT)) {
            return false;
        }
        int from = elements.first(that + 1) + 1;
        int to = elements.first(that + 2);
        boolean verb = Grammar.isPronoun(tokens, from) && from + 2 < to; // “[it] leaks”, but no “it”
        for (int i = from; i < to && !verb; i++) {
            verb = Grammar.isBe(tokens, i) || Grammar.isAuxiliary(tokens, i) || Grammar.hasPastEnding(tokens, i);
        }
        return verb;
    }

    /** "shouted “Shame” [from the gallery]": where somebody stands who raises his voice. */
    private boolean isShoutedFrom(Cue cue, int behind) {
        return PLACES.has(elements.fold(behind))
                && SHOUTING.has(tokens, cue.head())
                && !elements.is(behind + 1, WordKind.QUOTATION);
    }

    /** Whether the quoted words in front of an element end their sentence: "“Shame!”". */
    private boolean isClosed(int behind) {
        char last = tokens.sign(elements.first(behind) - 2);
        return last == '!' || last == '?' || last == '.';
    }

    /** "shouted “Shame!” [and others began to chant]", "described it as “odd,” [but the crowd laughed]". */
    private boolean isJoinedClause(int joint) {
        boolean joins = elements.isAndBut(joint);
        int subject = elements.is(joint + 1, WordKind.ADVERB) ? joint + 2 : joint + 1;
        return joins && isClause(subject);
    }

    /** Whether a clause begins here, whatever its verb is: "the mayor [left]", "the party [braced] for it". */
    private boolean isClause(int first) {
        boolean subject = switch (elements.kind(first)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NAME, TITLE, PERSONS, HE, SHE, THEY, WE, IT, SPEAKER_I -> true;
            default -> false;
        };
        for (int k = first + 1; subject && k < first + CLAUSE && k < elements.count(); k++) {
            if (elements.is(k, WordKind.COMMA)) {
                return false;
            }
            if (elements.kind(k).isVerb() || elements.isIrregularPast(k)) {
                return true;
            }
        }
        return clauses.isClause(first);
    }

    /** "discussed [how] “it” failed": whether what is said is a clause though its verb takes none. */
    private boolean hasClause(int first, int end) {
        for (int k = first; k < end; k++) {
            if (elements.is(k, WordKind.SUBORDINATOR) || elements.is(k, WordKind.THAT)) {
                return true;
            }
        }
        return false;
    }

    /** "— [later correcting herself]". */
    private boolean isParticiple(int dash) {
        int verb = dash + 1;
        while (elements.is(verb, WordKind.ADVERB)) {
            verb++;
        }
        return elements.is(dash, WordKind.DASH) && elements.is(verb, WordKind.VERB_ING);
    }
}
