package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What a sentence tells that nobody did: "Lee should have [thanked] her", "it would be kind had Lee [thanked] her", "All they
 * have to do is [say] so", "She needs to wait and [lay] out a case", "the votes needed to [assure] her",
 * "a chance to [praise] it", "how the town [responds] to fog", "If your bank [says] no", "One could [say] so".
 */
final class Unreal {
    private static final Phrases ARGUABLE = Phrases.of(Unreal.class, "arguable-verbs.txt");
    private static final Phrases CHANCES = Phrases.of(Unreal.class, "chances.txt");
    private static final Phrases CONDITIONS = Phrases.of(Unreal.class, "readers-conditions.txt");
    private static final Phrases NEEDED = Phrases.of(Unreal.class, "needed-participles.txt");
    private static final Phrases NEEDING = Phrases.of(Unreal.class, "needing-verbs.txt");
    private static final Phrases POSSIBLE = Phrases.of(Unreal.class, "possible-modals.txt");
    private static final Phrases TAKING = Phrases.of(Unreal.class, "taking-verbs.txt");
    private static final Phrases UNREAL = Phrases.of(Unreal.class, "unreal-modals.txt");
    private static final long ALL = Tokens.fold("all");
    private static final long DO = Tokens.fold("do");
    private static final long HAD = Tokens.fold("had");
    private static final long HOW = Tokens.fold("how");
    private static final long ONE = Tokens.fold("one");
    private static final long ROOM = Tokens.fold("room");
    private static final long SHOULD = Tokens.fold("should");
    private static final long MUST = Tokens.fold("must");
    private static final long THINK = Tokens.fold("think");
    private static final long WHAT = Tokens.fold("what");
    private static final long WHEN = Tokens.fold("when");
    private static final long YOUR = Tokens.fold("your");

    /** How far ahead of a verb the word may stand that makes it unreal. */
    private static final int NEAR = 14;

    /** How many elements the name of a room has at most: "hearing room". */
    private static final int HALL = 3;

    /** No subject between "had" or "how" and its verb has more elements. */
    private static final int SUBJECT = 8;

    private final Elements elements;

    Unreal(Elements elements) {
        this.elements = elements;
    }

    /** Whether a verb is such a thing. */
    boolean has(int k) {
        boolean ahead = switch (elements.kind(k - 1)) {
            case TO -> isNeeded(k) || isChance(k);
            case AND -> isNextNeed(k);
            case COMMA -> isNextAdvice(k);
            default -> false;
        };
        return ahead || isMissed(k) || isInverted(k) || isAllToDo(k) || isOfReader(k) || isManner(k);
    }

    /** "should have [thanked] her". */
    private boolean isMissed(int k) {
        if (!elements.has(WordKind.HAVE)) {
            return false;
        }
        int have = before(k - 1);
        return elements.is(have, WordKind.HAVE) && elements.fold(before(have - 1)) == SHOULD;
    }

    private int before(int k) {
        int j = k;
        while (elements.is(j, WordKind.ADVERB) || elements.is(j, WordKind.NOT)) {
            j--;
        }
        return j;
    }

    /** "it would be kind had Lee [thanked] her"; but "the board had Lee [recalled]". */
    private boolean isInverted(int k) {
        if (!elements.is(k, WordKind.VERB_ED)) {
            return false;
        }
        int had = k - 1;
        while (had > 0 && had > k - SUBJECT && isOfSubject(elements.kind(had)) && elements.fold(had) != HAD) {
            had--;
        }
        boolean inverted = had < k - 1
                && elements.fold(had) == HAD
                && switch (elements.kind(had - 1)) {
                    case WORD, QUOTATION -> true;
                    default -> false;
                };
        for (int j = had - 1; inverted && j >= 0 && j > had - NEAR; j--) {
            if (UNREAL.has(elements.fold(j))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSubject(WordKind kind) {
        return switch (kind) {
            case HE, SHE, THEY, WE, IT, PERSONS, HAVE -> true;
            default -> kind.isPhrase();
        };
    }

    /** "All Lee has to do is [say] so", "What the port [needs] to do is argue"; but "All Lee did was [ask]". */
    private boolean isAllToDo(int k) {
        if (!elements.has(WordKind.BE) || !elements.has(WordKind.TO)) {
            return false;
        }
        int be = NEEDING.has(elements.fold(k)) ? k + 3 : before(elements.is(k - 1, WordKind.TO) ? k - 2 : k - 1);
        boolean todo = elements.is(be, WordKind.BE) && elements.fold(be - 1) == DO && elements.is(be - 2, WordKind.TO);
        for (int j = be - 3; todo && j >= 0 && j > be - NEAR; j--) {
            if (elements.fold(j) == ALL || elements.fold(j) == WHAT) {
                return true;
            }
        }
        return false;
    }

    /** "One could [say] so", "We might [call] it fog", "The guide may [ask] you to sit": what anybody could say; but "we can confirm". */
    boolean isArguable(int k) {
        int subject = elements.subjectEnd(k);
        boolean anybody = elements.fold(subject) == ONE && elements.fold(k) != THINK // "one might think"
                || elements.is(subject, WordKind.WE) && ARGUABLE.has(elements.fold(k))
                || elements.is(k + 1, WordKind.YOU)
                        && !elements.is(subject, WordKind.SPEAKER_I)
                        && !elements.is(subject, WordKind.WE);
        return anybody && POSSIBLE.has(elements.fold(before(k - 1)));
    }

    /** "needs to take heart and [lay] out a case". */
    private boolean isNextNeed(int k) {
        boolean next = elements.is(k, WordKind.WORD);
        for (int j = k - 2; next && j > 0 && j > k - NEAR; j--) {
            if (elements.is(j, WordKind.TO)) {
                return NEEDING.has(elements.fold(j - 1));
            }
            next = elements.kind(j).isPhrase() || elements.is(j, WordKind.ADVERB) || elements.is(j, WordKind.OBJECT);
        }
        return false;
    }

    /** "should read reviews, [ask] the mill and pay": one of several things that somebody is to do; but "should wait, [say] the critics". */
    private boolean isNextAdvice(int k) {
        if (!elements.is(k, WordKind.WORD)) {
            return false;
        }
        int and = k + 1;
        while (and < k + SUBJECT && isOfObject(and)) {
            and++;
        }
        and += Elements.bit(elements.is(and, WordKind.COMMA));
        boolean next = elements.is(and, WordKind.AND) && elements.is(and + 1, WordKind.WORD);
        for (int j = k - 2; next && j > 0 && j > k - NEAR; j--) {
            if (elements.is(j, WordKind.MODAL)) {
                return elements.fold(j) == SHOULD || elements.fold(j) == MUST;
            }
            next = isOfObject(j) || elements.is(j, WordKind.COMMA);
        }
        return false;
    }

    private boolean isOfObject(int k) {
        return switch (elements.kind(k)) {
            case ADVERB, OBJECT, PREPOSITION, POSSESSIVE -> true;
            default -> elements.kind(k).isPhrase();
        };
    }

    /** "If your bank [says] no": what whoever is near the reader may say. */
    private boolean isOfReader(int k) {
        int your = elements.subjectEnd(k);
        while (your > 0
                && your > k - SUBJECT
                && elements.fold(your) != YOUR
                && elements.kind(your).isPhrase()) {
            your--;
        }
        long opener = elements.fold(your - 1);
        return elements.fold(your) == YOUR && (opener == WHEN || CONDITIONS.has(opener));
    }

    /** "the votes needed to [assure] her of it": what something is for. */
    private boolean isNeeded(int k) {
        return NEEDED.has(elements.fold(k - 2)) && !elements.is(before(k - 3), WordKind.BE); // "is required to [say]"
    }

    /** "gave them an opportunity to [praise] it", "is free to [praise] it"; but "took the opportunity to [praise] it". */
    private boolean isChance(int k) {
        boolean chance = CHANCES.has(elements.fold(k - 2)) && !isHall(k - 2);
        for (int j = k - 3; chance && j > k - SUBJECT; j--) {
            chance = !TAKING.has(elements.fold(j));
        }
        return chance;
    }

    /** "packed the hearing [room] to protest": a room with an article or an owner is where something was said. */
    private boolean isHall(int room) {
        int k = room - 1;
        while (k > room - HALL && (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.VERB_ING))) {
            k--;
        }
        return elements.fold(room) == ROOM
                && switch (elements.kind(k)) {
                    case ARTICLE, CLITIC, POSSESSIVE -> true;
                    default -> false;
                };
    }

    /** "how the town [responds] to fog": in what way, and not what is said; but "how Lee [answered] the critics". */
    private boolean isManner(int k) {
        if (!elements.isHead(k, HeadWords.ANSWERING)) {
            return false;
        }
        int how = elements.subjectEnd(k);
        while (how >= 0 && how > k - SUBJECT && isOfSubject(elements.kind(how)) && elements.fold(how) != HOW) {
            how--;
        }
        return elements.fold(how) == HOW;
    }
}
