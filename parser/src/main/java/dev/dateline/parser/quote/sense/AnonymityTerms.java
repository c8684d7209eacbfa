package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.unsaid.Unsaid;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * On what terms somebody speaks who has no name: "[spoke] on condition of anonymity", "[asked] not to be named", "[asked] to
 * remain anonymous".
 */
public final class AnonymityTerms {
    private static final Phrases AUTHORIZED = Phrases.of(AnonymityTerms.class, "authorized-participles.txt");
    private static final Phrases GIVING = Phrases.of(AnonymityTerms.class, "giving-verbs.txt");
    private static final Phrases WITHHOLDING = Phrases.of(AnonymityTerms.class, "withholding-participles.txt");
    private static final Phrases DECLINING = Phrases.of(Unsaid.class, "declining-words.txt");
    private static final long ANONYMITY = Tokens.fold("anonymity");
    private static final long ANONYMOUS = Tokens.fold("anonymous");
    private static final long NAME = Tokens.fold("name");
    private static final long NAMES = Tokens.fold("names");
    private static final long SURNAME = Tokens.fold("surname");
    private static final long ON = Tokens.fold("on");
    private static final long ONLY = Tokens.fold("only");
    private static final long QUOTED = Tokens.fold("quoted");
    private static final long NAMED = Tokens.fold("named");
    private static final long IDENTIFIED = Tokens.fold("identified");

    /** How far ahead of what somebody may not do "not" stands at most. */
    private static final int NEAR = 6;

    /** How far behind a cue the terms are that somebody speaks on. */
    private static final int TERMS = 7;

    /** The same where it is told whole: "spoke on the condition that they not be [named]". */
    private static final int CONDITION = 10;

    /** The same behind "on": "on the condition of anonymity". */
    private static final int SHORT = 4;

    private final Tokens tokens;
    private final Elements elements;

    public AnonymityTerms(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** "[on the condition of anonymity] because", "[speaking on condition of anonymity]": whether such terms begin with an element. */
    public static boolean open(Elements elements, int k) {
        int on = k + Elements.bit(elements.is(k, WordKind.VERB_ING));
        boolean terms = false;
        for (int j = on + 1; elements.fold(on) == ON && j <= on + SHORT; j++) {
            terms |= elements.fold(j) == ANONYMITY;
        }
        return terms;
    }

    /** Whether a word of saying tells of such terms and of nothing that was said; no "it will, he [said] on condition of anonymity". */
    public boolean has(int k) {
        if (isUnauthorized(k)) {
            return true;
        }
        if (!elements.anyIs(ListedWords.UNNAMED)) {
            return false;
        }
        int head = elements.first(k);
        int limit = Math.min(elements.to(), head + TERMS);
        boolean quoting = elements.takes(k, 'q'); // "it will, he said on condition of …"
        int far = Math.min(elements.to(), head + CONDITION);
        for (int i = head + 1; i < far; i++) {
            boolean near = i < limit;
            boolean named = tokens.fold(i) == NAMED || tokens.fold(i) == IDENTIFIED || tokens.fold(i) == QUOTED;
            if (near && tokens.fold(i) == ANONYMITY && (!quoting || i == head + 1)
                    || named && (near || tokens.isSpelled(head + 1, "on")) && (isDeclined(k, i) || isLimited(head, i))
                    || near && isWithheld(i, limit)
                    || near && tokens.fold(i) == ANONYMOUS && isLimit(head) // "asked to remain anonymous"
                    || near
                            && !quoting
                            && (tokens.fold(i) == NAME || tokens.fold(i) == NAMES)
                            && (isGiven(i - 1) || isGiven(i - 2))) {
                return true;
            }
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** "was not authorized to [reveal] details", "not [authorized] to speak": why somebody is not named, and nothing that was said. */
    private boolean isUnauthorized(int k) {
        boolean tells = elements.is(k + 1, WordKind.TO) && elements.sort(k + 2) != AttributionWords.NONE;
        int participle = tells ? k : elements.is(k - 1, WordKind.TO) ? k - 2 : -1;
        if (participle < 0 || !AUTHORIZED.has(elements.fold(participle))) {
            return false;
        }
        int not = participle - 1;
        while (not > participle - NEAR && (elements.is(not, WordKind.ADVERB) || elements.is(not, WordKind.BE))) {
            not--;
        }
        return elements.is(not, WordKind.NOT);
    }

    /** "her [surname] not be used", "that his last [name] be withheld". */
    private boolean isWithheld(int name, int limit) {
        boolean withheld = false;
        boolean be = false;
        if (tokens.fold(name) == NAME || tokens.fold(name) == NAMES || tokens.fold(name) == SURNAME) {
            for (int i = name + 1; i < limit + 3 && i < tokens.count() && tokens.isWord(i); i++) {
                withheld |= be && WITHHOLDING.has(tokens, i);
                be |= tokens.isSpelled(i, "be");
            }
        }
        return withheld;
    }

    /** "give [her] name", "gave [her] last name". */
    private boolean isGiven(int owner) {
        return GIVING.has(tokens, owner - 1) && elements.is(elements.at(owner), WordKind.POSSESSIVE);
    }

    /** "asked to be [identified] only by her first name". */
    private boolean isLimited(int head, int named) {
        return isLimit(head) && named + 1 < tokens.count() && tokens.fold(named + 1) == ONLY;
    }

    private boolean isLimit(int head) {
        return elements.is(elements.at(head + 1), WordKind.TO);
    }

    /** "[not] to be named", "did [not] want to be identified". */
    private boolean isDeclined(int k, int named) {
        int low = elements.first(Math.max(0, elements.subjectEnd(k)));
        for (int i = named - 1; i >= low && i > named - TERMS; i--) {
            if (DECLINING.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
