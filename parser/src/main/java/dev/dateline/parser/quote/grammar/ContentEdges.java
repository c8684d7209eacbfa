package dev.dateline.parser.quote.grammar;

import dev.dateline.model.Act;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Where content begins and ends beside a cue, by the words around it. */
public final class ContentEdges {
    /** How far an edge is looked for, so that a sentence of a million words costs no more than others. */
    static final int NEAR = 40;

    /** How long a description between a quotation and a name may be. */
    private static final int DESCRIPTION = 9;

    private static final long THAT = Tokens.fold("that");
    private static final long ONLY = Tokens.fold("only");
    private static final long THERE = Tokens.fold("there");
    private static final long INFINITIVE = Tokens.fold("to");
    private static final Phrases COMMENTS = Phrases.of(ContentEdges.class, "comment-nouns.txt");

    private final Narration narration;
    private final Tokens tokens;

    public ContentEdges(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    /** Content before its cue begins behind a conjunction; a whole quoted sentence begins at its mark. */
    public int trailingStart(int reach, int end) {
        int start = reach;
        while (start < end && (narration.isPause(start) || narration.isConjunction(start))) {
            start++;
        }
        for (int i = end - 1; i > start; i--) {
            boolean opens = narration.isQuoted(i) && !narration.isQuoted(i - 1);
            if (opens
                    && (narration.isPause(i - 1) || tokens.is(i - 1, ':'))
                    && i + 1 < end
                    && tokens.isCapitalized(i + 1)) {
                return i; // "Asked about the plan, “We will see,” he said"
            }
            if (i < end - 4 * NEAR) {
                break;
            }
        }
        return start;
    }

    /** "It led to anger (“Shame,” wrote Lee)": how far back content may reach from a cue in brackets. */
    public int insideBrackets(int reach, int cue) {
        for (int i = cue - 1; i > reach && i > cue - NEAR; i--) {
            if (!tokens.isWord(i) && !narration.isQuoted(i)) {
                if (tokens.is(i, ')')) {
                    return reach;
                }
                if (tokens.is(i, '(')) {
                    return i + 1;
                }
            }
        }
        return reach;
    }

    /** "“Not again,” the boxer, Dino Marsh, told": what describes the source behind a quotation is no content. */
    public int withoutDescription(int start, int end) {
        int low = Math.max(start, end - DESCRIPTION);
        int i = overOffice(low, end);
        if (i < end - 1) {
            return i + 1;
        }
        while (i > low && (tokens.isWord(i) || tokens.kind(i) == TokenKind.CLITIC)) {
            i--;
        }
        if (i < low || i >= end - 1) {
            return end;
        }
        boolean described = narration.isQuoted(i) && (Grammar.isArticle(tokens, i + 1) || isOwnedRole(i + 1, end));
        if (described) {
            return isPausedInside(i) && !holdsVerb(i + 1, end) ? i + 1 : end;
        }
        if (!Grammar.isArticle(tokens, i + 1)) {
            return end;
        }
        // "all are safe, the owner, Ann Lee, said"
        boolean role = Nouns.isPerson(tokens, end - 1) || Nouns.isOrganization(tokens, end - 1);
        return tokens.is(i, ',') && role && !holdsVerb(i + 1, end) ? i : end;
    }

    /** "“Not again[,]” the owner": whether quoted words end with a mark of their own, so that a clause does not go on behind them. */
    private boolean isPausedInside(int close) {
        char last = close > 0 ? tokens.first(close - 1) : ' ';
        return last == ',' || last == '.' || last == '?' || last == '!' || last == '…' || last == '-' || last == '—';
    }

    /** "after it rained, [the crew had slept on board], Lee said": whether a verb shows that words are no description. */
    private boolean holdsVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isAuxiliary(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "“Not again,” [Altona’s finance minister], Ann Lee, said". */
    private boolean isOwnedRole(int from, int end) {
        boolean owned = false;
        boolean role = false;
        for (int i = from + 1; i < end && tokens.isCapitalized(from); i++) {
            role |= owned && (Nouns.isPerson(tokens, i) || Titles.isTitle(tokens, i));
            owned |= Grammar.isPossessive(tokens, i);
        }
        return role;
    }

    /** "“Not again,” [Minister of Trade and Ports], Dr. Ann Lee, said": where the quotation ends in front of an office. */
    private int overOffice(int low, int end) {
        int i = end - 1;
        while (i > low && !narration.isQuoted(i)) {
            boolean inside = tokens.isCapitalized(i)
                    || tokens.is(i, ',')
                    || Grammar.isPreposition(tokens, i)
                    || Grammar.isArticle(tokens, i)
                    || narration.isConjunction(i);
            if (!inside) {
                return end - 1;
            }
            i--;
        }
        boolean office = i < end - 1 && narration.isQuoted(i) && Titles.isTitle(tokens, i + 1);
        return office ? i : end - 1;
    }

    /** Where content begins behind a cue; -1 where none does, the unit's end where it is still to come. */
    int frontedStart(Cue cue, int behind, boolean addressed, int to) {
        if (cue.kind() == Cue.Kind.ACCORDING) {
            return tokens.is(behind, ',') && behind < to ? behind + 1 : -1;
        }
        int i = behind;
        if (i >= to || i == to - 1 && tokens.is(i, ':')) {
            return cue.takes('q') && i < to ? to : -1;
        }
        if (narration.isQuoted(i)) {
            return isNaming(cue) ? -1 : i;
        }
        boolean pause = tokens.is(i, ',') || tokens.is(i, ':');
        if (pause && i + 1 < to) {
            return narration.isQuoted(i + 1) || tokens.is(i, ':') && cue.takes('q') ? i + 1 : -1;
        }
        if (!tokens.isWord(i) && !tokens.isNumber(i) && !tokens.is(i, '$')) {
            return -1;
        }
        if (tokens.fold(i) == THAT) {
            return cue.takes('t') || cue.takes('o') ? i + 1 : -1;
        }
        if (tokens.fold(i) == INFINITIVE) {
            return cue.takes('i') || addressed && cue.takes('o') ? i : -1;
        }
        boolean adverb = Grammar.isAdverb(tokens, i) && tokens.fold(i) != THERE; // "insisted there was none"
        if (Grammar.isCalendar(tokens, i) || Grammar.isPreposition(tokens, i) || adverb) {
            return behindAdverbial(cue, i, to);
        }
        if (addressed) {
            return cue.takes('n') || Grammar.isPronoun(tokens, i) || Grammar.isDeterminer(tokens, i) ? i : -1;
        }
        boolean bare = cue.takes('t') && cue.act() != Act.THOUGHT && cue.kind() != Cue.Kind.PARTICIPLE;
        if (cue.takes('n') || cue.takes('a') || bare) {
            return i;
        }
        return cue.takes('t') && (Grammar.isPronoun(tokens, i) || Grammar.isDeterminer(tokens, i) || hasVerb(i, to))
                ? i
                : -1;
    }

    /** "a pump called “Old Bess”": a thing is called something; only a person calls. */
    private boolean isNaming(Cue cue) {
        if (!cue.takes('a') || cue.takes('q') || cue.source() == PhraseSpan.NONE) {
            return false;
        }
        int head = PhraseSpan.to(cue.source()) - 1;
        return tokens.isLowerCase(head) && !Grammar.isPronoun(tokens, head) && !Nouns.isPerson(tokens, head);
    }

    /** Whether a verb's auxiliary follows soon: "thinks Smith is right", not "knows Smith". */
    private boolean hasVerb(int from, int to) {
        for (int i = from + 1; i < to && i < from + 6; i++) {
            if (Grammar.isAuxiliary(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "said on Monday that", "said in a statement, “": the content behind a time or a place. */
    private int behindAdverbial(Cue cue, int from, int to) {
        if (!cue.takes('q') && !cue.takes('t')) {
            return -1;
        }
        for (int i = from; i < to && i < from + NEAR; i++) {
            if (narration.isQuoted(i)) {
                boolean paused = narration.isPause(i - 1) || tokens.is(i - 1, ':') || tokens.fold(i - 1) == THAT;
                return paused ? i : -1;
            }
            if (tokens.fold(i) == THAT && i + 1 < to) {
                return i + 1;
            }
            if (tokens.is(i, ':') && i == to - 1) {
                return to;
            }
            boolean clause = Grammar.agreement(tokens, i) != ' ' && !Grammar.isSubordinator(tokens, i);
            if (clause && Grammar.isCalendar(tokens, i - 1)) {
                return i; // "said Monday he would"
            }
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return i + 1 < to && narration.isQuoted(i + 1) ? i + 1 : -1;
            }
        }
        return Grammar.isCalendar(tokens, from) && from + 1 < to ? from + 1 : -1;
    }

    /** The start of a content without the signs in front of its first word. */
    public int withoutPause(int start, int end) {
        int i = start;
        while (i < end && !narration.isQuoted(i) && (narration.isPause(i) || tokens.is(i, ':') || isClosingMark(i))) {
            i++;
        }
        boolean adverb = i + 2 < end
                && !narration.isQuoted(i)
                && (tokens.fold(i) == ONLY || Grammar.isAdverb(tokens, i))
                && tokens.is(i + 1, ',')
                && narration.isQuoted(i + 2);
        return adverb ? i + 2 : i; // "said only, “Next.”"
    }

    /** "According to the book “The Quay,[”] it sank": the mark behind a name and its comma. */
    private boolean isClosingMark(int token) {
        boolean mark = narration.isLooseMark(token) || tokens.is(token, '’') || tokens.is(token, '\'');
        return mark
                && token > 0
                && tokens.is(token - 1, ',')
                && !tokens.isSpacedBefore(token)
                && token + 1 < tokens.count()
                && tokens.isSpacedBefore(token + 1);
    }

    /** The end of a content that may run to a limit: without the full stop of the sentence around it. */
    public int contentEnd(int start, int limit) {
        int end = limit;
        while (end > start) {
            char c = tokens.first(end - 1);
            boolean outside = !narration.isQuoted(end - 1);
            if (!outside || tokens.isWord(end - 1) || c == ')' || c == '%' || c == '?' || c == '!') {
                break;
            }
            if (tokens.isNumber(end - 1)) {
                break;
            }
            end--;
        }
        while (end > start + 1 && !narration.isQuoted(end - 1) && narration.isConjunction(end - 1)) {
            end--;
            while (end > start + 1 && narration.isPause(end - 1)) {
                end--;
            }
        }
        return end;
    }

    /** "should cooperate, comments that come as": what sums up the content is no part of it. */
    public int cutAtComment(int start, int limit) {
        for (int i = tokens.nextSign(start + 1, limit); i + 2 < limit; i = tokens.nextSign(i + 1, limit)) {
            if ((tokens.is(i, ',') || isDash(i)) && !narration.isQuoted(i)) {
                int noun = Grammar.isDeterminer(tokens, i + 1) ? i + 2 : i + 1;
                boolean relative = noun + 1 < limit
                        && (Grammar.isSubordinator(tokens, noun + 1) || noun > i + 1 && isSubject(noun + 1));
                if (relative && COMMENTS.has(tokens, noun)) {
                    return i;
                }
            }
        }
        return limit;
    }

    /** "it rains [—] a claim that": a dash between two words, and no hyphen. */
    private boolean isDash(int i) {
        char sign = tokens.sign(i);
        return sign == '—' || sign == '–' || sign == '-' && tokens.isSpacedBefore(i);
    }

    /** ", a claim [the union] rejected", ", a word [he] liked": whether somebody stands right behind a noun. */
    private boolean isSubject(int token) {
        return !narration.isQuoted(token)
                && (Grammar.isArticle(tokens, token)
                        || Grammar.isPronoun(tokens, token)
                        || tokens.isCapitalized(token));
    }
}
