package dev.dateline.parser.quote.cue;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.clause.FrontedParticiples;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.phrase.ApposedNames;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.SetPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Verbs that attribute by nothing but their place: any verb whose subject stands right behind a quotation that ends with
 * a comma, "“We are wet,” she sniffled", or that leads with its colon to one, "Ann Lee captioned the picture: “…”". Of the
 * words that attribute most are seen but once, so no list has them all.
 */
public final class PlacedCues {
    /** How far a colon may stand from its verb: "posted on the page of the club on Sunday: “…”". */
    private static final int NEAR = 10;

    /** How many elements a subject has at most, with what stands between it and its verb. */
    private static final int SUBJECT = 24;

    private static final long THEN = Tokens.fold("then");
    private static final Phrases PERCEIVED = Phrases.of(SetPhrases.class, "perceived-participles.txt");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final ApposedNames apposed;

    public PlacedCues(Workbench bench) {
        this.narration = bench.narration();
        this.tokens = narration.tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.apposed = new ApposedNames(narration, phrases);
    }

    /** "says it is late, then [adds], “It is time.”": what whoever said something says next, ahead of quoted words. */
    boolean isNext(int k) {
        int quotation = k + 2;
        return elements.is(quotation, WordKind.QUOTATION)
                && (elements.is(k + 1, WordKind.COMMA) || elements.is(k + 1, WordKind.COLON))
                && elements.fold(k - 1) == THEN
                && elements.takes(k, 'q');
    }

    /** "“Sit down,” a guard [can be heard telling] him": who is the source of a participle behind one of hearing; or none. */
    long heard(int k) {
        boolean perceived = elements.isParticiple(k)
                && PERCEIVED.has(elements.fold(k - 1))
                && elements.quotes(k - SUBJECT, k + SUBJECT);
        int end = perceived ? elements.subjectEnd(k - 1) : -1;
        return end >= 0 && elements.isPassive(end, k - 1) ? phrases.endingAt(elements, end) : PhraseSpan.NONE;
    }

    /** Who is the source of a verb that is sure to attribute by its place, whatever stands around it; or none. */
    long sure(int k) {
        long source = heard(k);
        source = source == PhraseSpan.NONE ? said(k) : source;
        return source == PhraseSpan.NONE ? toPerson(k) : source;
    }

    /** "“It works,” Ida Holm shares. “…”": whether a cue closes off quoted words in front of its source, and its sentence. */
    public boolean closes(Cue cue) {
        int before = elements.firstOf(cue.source()) - 1;
        return cue.source() != PhraseSpan.NONE
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && PhraseSpan.to(cue.source()) == cue.from()
                && elements.is(elements.at(cue.to()), WordKind.STOP)
                && isQuoteWithComma(before);
    }

    /** "[Her husband] interrupted. “…”": who speaks up in a sentence that ends with the verb, ahead of quoted words; or none. */
    long announced(int k) {
        if (!narration.isQuoted(elements.to()) || !elements.isSaying(k)) {
            return PhraseSpan.NONE;
        }
        int form = elements.form(k);
        boolean announces = CueVerbs.form(form).frames().areQuoted()
                && elements.first(k) + CueVerbs.length(form) >= elements.to() - 1;
        long subject = announces ? subject(k) : PhraseSpan.NONE;
        int before = elements.firstOf(subject) - 1;
        boolean announced = subject != PhraseSpan.NONE
                && isSomeone(subject)
                && !isPlural(k, before)
                && !isQuoteWithComma(before); // "“It works,” Holm shares. “…”"
        return announced ? subject : PhraseSpan.NONE;
    }

    /** "which holds Orlo [shares]": whether what may be a plural noun has no subject of its own, but a verb in front. */
    private boolean isPlural(int k, int before) {
        WordKind kind = elements.kind(before);
        return elements.is(k, WordKind.VERB_S)
                && before >= 0
                && kind != WordKind.ADVERB
                && (kind.isOpen() || elements.isRelativePronoun(before));
    }

    /** "“Who asked?” Rep. Ann Lee (D) said": who is the source of a verb of saying, by its place alone; or none. */
    private long said(int k) {
        int close = k - 1;
        if (!elements.takes(k, 'q') || !elements.is(close, WordKind.CLOSE)) {
            return PhraseSpan.NONE;
        }
        int open = close;
        while (open > 0 && open > k - NEAR && !elements.is(open, WordKind.OPEN)) {
            open--;
        }
        long subject = open > 0 ? phrases.endingAt(elements, open - 1) : PhraseSpan.NONE;
        int before = elements.firstOf(subject) - 1;
        return before >= 0 && elements.is(before, WordKind.QUOTATION) && isSomeone(subject) ? subject : PhraseSpan.NONE;
    }

    /** The source of the verb at an element, or {@link PhraseSpan#NONE} where its place does not make it attribute. */
    long source(int k) {
        if (!mayBeVerb(k) || !isQuotationNear(k) && !leads(k) || Nouns.isAny(tokens, elements.first(k))) {
            return PhraseSpan.NONE;
        }
        long behind = isQuoteWithComma(k - 1) || isCalledOut(k - 1) ? inverted(k) : PhraseSpan.NONE;
        if (behind != PhraseSpan.NONE) {
            return behind;
        }
        long subject = ends(k + 1) || leads(k) ? subject(k) : PhraseSpan.NONE;
        if (subject == PhraseSpan.NONE || !isSomeone(subject) || isHolder(k, subject)) {
            return PhraseSpan.NONE;
        }
        int before = elements.firstOf(subject) - 1;
        boolean placed =
                isQuoteWithComma(before) && ends(k + 1) && !FrontedParticiples.isOfQuotation(elements, before - 1)
                        || before < 0 && leads(k);
        return placed ? subject : PhraseSpan.NONE;
    }

    /** "the Selm Prize [winner], 29, wrote": behind an article, a name and a word that no list has are who somebody is. */
    private boolean isHolder(int k, long subject) {
        return elements.is(k, WordKind.WORD)
                && elements.is(k + 1, WordKind.COMMA)
                && elements.sort(k) == AttributionWords.NONE
                && !elements.isCueVerb(k)
                && elements.is(elements.firstOf(subject), WordKind.ARTICLE)
                && isName(subject);
    }

    /** “We are wet,” [sniffled] Ann Lee. */
    private long inverted(int k) {
        long source = phrases.startingAt(elements, k + 1);
        boolean present = elements.is(k, WordKind.VERB_S)
                && (elements.sort(k) != AttributionWords.NONE || isName(source)); // "corrects Ann Lee"
        boolean placed = source != PhraseSpan.NONE
                && (elements.is(k, WordKind.VERB_ED) || present)
                && !Titles.isModifier(tokens, elements.first(k)) // "[retired] nurse Ann Lee"
                && isSomeone(source)
                && ends(elements.behind(source));
        return placed ? source : PhraseSpan.NONE;
    }

    /** Whether a quotation stands no farther in front of an element than its subject reaches. */
    private boolean isQuotationNear(int k) {
        return elements.quotes(k - SUBJECT, k);
    }

    private long subject(int k) {
        int end = k - 1;
        while (end >= 0 && elements.is(end, WordKind.ADVERB)) {
            end--;
        }
        if (elements.is(end, WordKind.COMMA)) { // "“It was I,” Ann Lee, her sister, corrected."
            return end == k - 1 && elements.is(k, WordKind.VERB_ED)
                    ? apposed.over(elements.first(end), elements.from(), elements.to())
                    : PhraseSpan.NONE;
        }
        return phrases.endingAt(elements, end);
    }

    /** Whether an element may be a full verb in its present or past, unless it is a noun; which it is, its place tells. */
    private boolean mayBeVerb(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED, VERB_S, WORD -> true;
            default -> false;
        };
    }

    /** "[“It is late,”] Ann Lee said": a quotation that ends with a comma. */
    boolean isQuoteWithComma(int k) {
        if (!elements.is(k, WordKind.QUOTATION) || elements.is(k - 1, WordKind.OF)) {
            return false; // "To cries of “Out,” the mayor left"
        }
        int open = elements.first(k);
        int last = lastOf(k);
        return last > open && tokens.is(last, ',') && !NamedPassages.isNamed(tokens, open, elements.first(k + 1));
    }

    /** "“Rain!” [snorted] Ann Lee": a whole quotation that ends with its stop, ahead of a word in small letters. */
    private boolean isCalledOut(int k) {
        if (k != 0 || !elements.is(k, WordKind.QUOTATION)) {
            return false;
        }
        int last = lastOf(k);
        return last > elements.first(k)
                && (tokens.is(last, '!') || tokens.is(last, '?'))
                && tokens.isLowerCase(elements.first(k + 1))
                && (last - elements.first(k) > 2 || narration.isQuoted(elements.to())); // no song “Rain!”
    }

    /** The last token of a quotation, inner marks aside: "“He said, ‘Go,’”". */
    private int lastOf(int k) {
        int last = Math.min(
                        elements.first(k + 1),
                        narration.passage(elements.first(k)).to())
                - 1;
        boolean inner = tokens.is(last, '’') || tokens.is(last, '\'') || tokens.is(last, '”') || tokens.is(last, '"');
        return inner ? last - 1 : last;
    }

    private boolean isName(long phrase) {
        return phrase != PhraseSpan.NONE && narration.kind(PhraseSpan.to(phrase) - 1) == WordKind.NAME;
    }

    /** "“At six,” Ann Lee [texted] her sister": who is the source of a verb in front of a person; or none. */
    private long toPerson(int k) {
        boolean person = !elements.isCueVerb(k)
                && elements.is(k, WordKind.VERB_ED)
                && elements.sort(k) != AttributionWords.NONE
                && (elements.is(k + 1, WordKind.POSSESSIVE) || elements.is(k + 1, WordKind.OBJECT)) // "her"
                && elements.is(k + 2, WordKind.PERSON)
                && ends(k + 3);
        long subject = person ? subject(k) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && isSomeone(subject) && isQuoteWithComma(elements.firstOf(subject) - 1)
                ? subject
                : PhraseSpan.NONE;
    }

    /** Whether the clause ends here, or goes on with no more than where, when, how and to whom. */
    private boolean ends(int k) {
        switch (elements.kind(k)) {
            case EDGE, STOP -> {
                return true;
            }
            case COMMA, PREPOSITION, TO, ADVERB, CALENDAR, SUBORDINATOR, AND, QUOTATION, DASH, COLON -> {
                return !isVerbAhead(k);
            }
            default -> {
                return false;
            }
        }
    }

    /** Whether a verb of saying follows in the same clause: "“…,” the girl coached by Ann Lee [said]". */
    private boolean isVerbAhead(int from) {
        for (int k = from; k < elements.count() && k < from + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.QUOTATION) || k > from && elements.is(k, WordKind.COMMA)) {
                return false;
            }
            if (elements.isSaying(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon and a quotation are what the verb leads to. */
    private boolean leads(int verb) {
        if (!elements.has(WordKind.COLON)) {
            return false;
        }
        for (int k = verb + 1; k < elements.count() && k < verb + NEAR; k++) {
            if (elements.is(k, WordKind.COLON)) {
                return elements.is(k + 1, WordKind.QUOTATION) && !isLabel(verb, k);
            }
            if (elements.kind(k).isVerb() || elements.is(k, WordKind.COMMA) || elements.isCueVerb(k)) {
                return false;
            }
        }
        return false;
    }

    /** "Words of [setter] Ann Lee: “…”": whether nothing but a name stands between a word that may be a noun and a colon. */
    private boolean isLabel(int word, int colon) {
        int k = word + 1;
        while (k < colon && elements.is(k, WordKind.NAME)) {
            k++;
        }
        return elements.is(word, WordKind.WORD) && k == colon && k > word + 1;
    }

    /** A name, a pronoun, a person, several or a body: no “the film”. */
    private boolean isSomeone(long phrase) {
        int head = PhraseSpan.to(phrase) - 1;
        return switch (narration.kind(head)) {
            case HE, SHE, THEY, NAME -> true;
            default ->
                Nouns.isPerson(tokens, head) || Nouns.isSeveral(tokens, head) || Nouns.isOrganization(tokens, head);
        };
    }
}
