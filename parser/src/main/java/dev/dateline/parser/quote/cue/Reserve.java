package dev.dateline.parser.quote.cue;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.unsaid.Reportage;
import dev.dateline.parser.quote.unsaid.Reportages;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * By how much a cue has to be surer than in news. Where hardly anything is said it is by some; in a guide, which speaks
 * to its reader or of things alone, nothing attributes that does not tell of somebody who says something: "Most riders
 * [say] it leaks", but "The tent [offers] room for four", "Most riders [want] to sit". So it is in a heading, too: "Norland
 * [says] it is closed", but "Colonial [ambitions]", "Traffic [advisories] for drivers".
 */
final class Reserve {
    /** In a text that reports next to nothing, in the units of scores. */
    private static final int SOME = 120;

    /** More than any score. */
    private static final int ALL = 1000;

    /** How far behind a verb its clause may have its own. */
    private static final int NEAR = 16;

    /** No hearer has more elements. */
    private static final int HEARER = 6;

    private final Elements elements;
    private final Reportages reportages;

    Reserve(Workbench bench) {
        elements = bench.elements();
        reportages = bench.reportages();
    }

    /** Whether there is any in the unit. */
    boolean isKept() {
        return reportages.whole() != Reportage.REPORT || reportages.isInHeading(elements.from());
    }

    /** The reserve that is kept of a word. */
    int of(int k) {
        if (reportages.isInHeading(elements.from()) && !isOutright(k)) {
            return ALL;
        }
        return switch (reportages.whole()) {
            case REPORT -> 0;
            case ACCOUNT -> isPlain(k) ? 0 : SOME;
            case GUIDE -> isPlain(k) ? 0 : elements.quotes() || tells(k) ? SOME : ALL;
        };
    }

    private boolean isPlain(int k) {
        return isRelaying(k) || isThatTold(k) || elements.quotes() && handsOver(k);
    }

    /** "The letter warns [Mr Lee]: “…”": a verb with a colon ahead of quoted words, and nothing between but who hears it. */
    private boolean handsOver(int k) {
        int colon = k + 1;
        while (colon < k + HEARER && (elements.kind(colon).isPhrase() || elements.is(colon, WordKind.OBJECT))) {
            colon++;
        }
        return elements.takes(k, 'q')
                && elements.is(colon, WordKind.COLON)
                && elements.is(colon + 1, WordKind.QUOTATION);
    }

    private boolean isRelaying(int k) {
        return AccordingTo.length(elements, elements.first(k)) > 0;
    }

    /** "Most riders [say] that it leaks". */
    private boolean isThatTold(int k) {
        return elements.is(k + 1, WordKind.THAT) && isSomeone(elements.subjectEnd(k));
    }

    private boolean isOutright(int k) {
        return isRelaying(k) || elements.quotes() || reports(k) || tells(k);
    }

    /** "Most riders [say] it leaks", "the claim [that] it leaks", "Critics [panned] it": what somebody says. */
    private boolean tells(int k) {
        if (elements.is(k + 1, WordKind.THAT)) {
            return true;
        }
        int form = elements.form(k);
        if (form == Phrases.NONE || !isSomeone(elements.subjectEnd(k))) {
            return false;
        }
        CueVerbs.Form verb = CueVerbs.form(form);
        return verb.takes('t') && hasClause(k + CueVerbs.length(form))
                || verb.takes('n') && verb.act() == Act.SPEECH && isNamed(elements.subjectEnd(k));
    }

    /** "Norland [says] it shot down five jets, [says] it is at war": a verb that tells what somebody says, whatever its clause looks like. */
    private boolean reports(int k) {
        boolean told = isSomeone(elements.subjectEnd(k)) || elements.is(k - 1, WordKind.COMMA);
        return told && (elements.takes(k, 't') || elements.takes(k, 'a'));
    }

    private boolean isSomeone(int subject) {
        return switch (elements.kind(subject)) {
            case HE, SHE, THEY, WE, SPEAKER_I, WHO, NAME, PERSON, PERSONS, BODY, PAPER -> true;
            default -> false;
        };
    }

    private boolean isNamed(int subject) {
        return switch (elements.kind(subject)) {
            case HE, SHE, NAME, PERSON, PERSONS -> true;
            default -> false;
        };
    }

    /** "says [it leaks]", "say [how] it leaks", "recommends [leaving] early". */
    private boolean hasClause(int begin) {
        switch (elements.kind(begin)) {
            case VERB_ING, WHO, SUBORDINATOR, COLON:
                return true;
            default:
        }
        int end = begin;
        while (end < begin + NEAR && !isPause(elements.kind(end))) {
            end++;
        }
        return elements.finite(begin, end) > 0;
    }

    private static boolean isPause(WordKind kind) {
        return switch (kind) {
            case EDGE, STOP, COMMA, SEMICOLON, AND, BUT, SUBORDINATOR, COLON, DASH, THAT, WHO, TO -> true;
            default -> false;
        };
    }
}
