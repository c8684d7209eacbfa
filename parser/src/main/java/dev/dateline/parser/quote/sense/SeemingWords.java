package dev.dateline.parser.quote.sense;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** "Lee [appeared] to suggest that it leaks": a verb of looks ahead of one of saying, which is the cue. */
final class SeemingWords {
    private static final int SEEM = AttributionWords.sort("seem");
    private static final int STATE = AttributionWords.sort("state-adjective");

    private static final long THERE = Tokens.fold("there");
    private static final long LIKE = Tokens.fold("like");

    private final Elements elements;

    SeemingWords(Elements elements) {
        this.elements = elements;
    }

    /** "She [looked] dazed", "[seems] to row well": how somebody or something looks; but "looks ahead". */
    boolean isLook(int k) {
        return isSight(k) || isThere(k) || elements.sort(k) == SEEM && (isDoubtful(k) || isDone(k));
    }

    /** "She [looked] dazed", "[looks] very tired": a form of "look" and a participle; but "looks set to win". */
    private boolean isDone(int k) {
        int behind = behind(k);
        return elements.isHead(k, HeadWords.LOOK)
                && elements.fold(behind) != LIKE
                && elements.is(behind, WordKind.VERB_ED)
                && !elements.is(behind + 1, WordKind.TO);
    }

    /** "Holm [seems] to row well": what the writer sees somebody do; but "[seemed] to her that". */
    private boolean isSight(int k) {
        if (!elements.isHead(k, HeadWords.SEEM) || elements.quotes()) {
            return false;
        }
        int behind = behind(k);
        return elements.is(behind, WordKind.TO)
                && elements.is(behind + 1, WordKind.WORD)
                && !elements.isCueVerb(behind + 1)
                && !isUnable(k) // "cannot [seem] to win them over"
                && switch (elements.kind(elements.subjectEnd(k))) {
                    case HE, SHE, THEY, WE, SPEAKER_I, NAME, PERSON, PERSONS, COMMA -> true;
                    default -> false;
                };
    }

    /** "In Selm, Lee said, there [seem] to be more cooks": what seems so to whom the sentence names ahead of it. */
    private boolean isThere(int k) {
        return elements.isHead(k, HeadWords.SEEM)
                && elements.fold(k - 1) == THERE
                && elements.is(k - 2, WordKind.COMMA)
                && elements.isCueVerb(k - 3);
    }

    private boolean isUnable(int k) {
        boolean unable = false;
        for (int j = Math.max(0, elements.subjectEnd(k) + 1); j < k; j++) {
            unable |= elements.is(j, WordKind.MODAL);
        }
        return unable;
    }

    /** "The plan [seemed] doubtful.": how something looks, and nobody’s view of more. */
    private boolean isDoubtful(int k) {
        int behind = behind(k);
        return elements.sort(behind) == STATE
                && switch (elements.kind(behind + 1)) {
                    case EDGE, STOP, SEMICOLON, AND, BUT -> true;
                    case COMMA -> // but "appears ready, moreover, to go"
                        elements.isAndBut(behind + 2);
                    default -> false;
                };
    }

    /** The element behind a verb, and behind an adverb there. */
    private int behind(int k) {
        return elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1;
    }

    /** Whether a verb of looks stands ahead of an infinitive that may attribute. */
    boolean isAhead(int k) {
        return elements.sort(k) == SEEM && elements.is(k + 1, WordKind.TO) && elements.isCueVerb(k + 2);
    }

    /** Whether that says something, and somebody does. */
    boolean has(int k) {
        CueVerbs.Form told = CueVerbs.form(elements.form(k + 2));
        return told.takes('t')
                && told.act() == Act.SPEECH
                && elements.kind(k + 3).isWord()
                && switch (elements.kind(elements.subjectEnd(k))) {
                    case HE, SHE, THEY, WE, WHO, NAME, PERSON, PERSONS, BODY, PAPER -> true;
                    default -> false;
                };
    }
}
