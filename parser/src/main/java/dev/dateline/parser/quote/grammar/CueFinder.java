package dev.dateline.parser.quote.grammar;

import dev.dateline.model.Act;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.phrase.ApposedNames;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Frames;
import dev.dateline.parser.quote.word.LabelsOfWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that attribute in one unit of narration, outside quotation marks, each with the source beside it. */
final class CueFinder {
    /** How many tokens a source has that stands alone between a quotation and its verb. */
    private static final int WHOLE = 15;

    private static final long SOURCE = Tokens.fold("source");
    private static final long TO = Tokens.fold("to");
    private static final long BY = Tokens.fold("by");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final ApposedNames apposed;
    private final UnitSubject subject;
    private int from;
    private int to;

    CueFinder(Narration narration, NounPhrases phrases, Elements elements, UnitSubject subject) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.phrases = phrases;
        this.elements = elements;
        apposed = new ApposedNames(narration, phrases);
        this.subject = subject;
    }

    /** The cues of a unit, in order; the elements are those of the unit. */
    List<Cue> find(int unitFrom, int unitTo) {
        from = unitFrom;
        to = unitTo;
        List<Cue> cues = new ArrayList<>();
        int k = elements.head(0);
        while (k < elements.count()) {
            int i = elements.first(k);
            Cue cue = tokens.isWord(i) ? atWord(i, elements.form(k), cues) : atSign(i, cues);
            k++;
            if (cue != null) {
                cues.add(cue);
                k = Math.max(k, elements.at(cue.end()));
            }
            k = elements.head(k);
        }
        return cues;
    }

    private @Nullable Cue atSign(int i, List<Cue> before) {
        if (tokens.is(i, ':')) {
            return colon(i, before);
        }
        if (narration.isDash(i) && i > from && narration.isQuoted(i - 1)) {
            if (!before.isEmpty() && !isPaper(before.get(0))) {
                return null; // no "Lee said it was “resting” — Altona-speak, it seems, for dead"
            }
            Cue signed = signOff(i);
            if (signed != null) {
                before.clear();
            }
            return signed;
        }
        return null;
    }

    /** "[Review:] “We are dry.” – Ann Lee": whether a colon is behind what a text is called. */
    private boolean isPaper(Cue cue) {
        return cue.kind() == Cue.Kind.COLON && Nouns.isDocument(tokens, PhraseSpan.to(cue.source()) - 1);
    }

    private @Nullable Cue atWord(int i, int form, List<Cue> before) {
        int length = AccordingTo.length(elements, i);
        if (length > 0) {
            long source = phrases.startingAt(i + length, to);
            return source == PhraseSpan.NONE
                    ? null
                    : cue(Cue.Kind.ACCORDING, i, i + length, i, source, Act.SPEECH, Frames.QUOTED);
        }
        return form == Phrases.NONE || tokens.isUpperCase(i) ? null : verb(i, form, before);
    }

    /** "SMITH: “We won.”": a name, a colon, a quotation, and no verb. */
    private @Nullable Cue colon(int i, List<Cue> before) {
        boolean quoteFollows = i + 1 < to && narration.isQuoted(i + 1);
        if (!quoteFollows
                || i == from
                || !before.isEmpty() && before.get(before.size() - 1).end() >= i - 1) {
            return null;
        }
        long source = phrases.endingAt(i - 1, from);
        boolean label = source != PhraseSpan.NONE
                && PhraseSpan.from(source) == from
                && tokens.isCapitalized(from)
                && !LabelsOfWords.has(tokens, from, i)
                && PhraseSpan.to(source) - from <= 5
                && (i - from > 1 || isSentence(narration.passage(i + 1)));
        return label ? cue(Cue.Kind.COLON, i, i + 1, i, source, Act.SPEECH, Frames.QUOTED) : null;
    }

    /** "Marsh: “By whom?”", but not "Fee: “none”". */
    private boolean isSentence(Passage passage) {
        char last = tokens.first(passage.to() - 1);
        return last == '?' || last == '!' || narration.words(passage.from(), passage.to(), 3) == 3;
    }

    /** "“We won.” – Mayor Ann Lee": a dash and a name, and then nothing or an apposition; or a role. */
    private @Nullable Cue signOff(int i) {
        boolean labelled = i + 2 < to && tokens.fold(i + 1) == SOURCE && tokens.is(i + 2, ':'); // "– Source: Lee"
        int name = labelled ? i + 3 : i + 1;
        long source = name < to && tokens.isCapitalized(name) ? phrases.startingAt(name, to) : PhraseSpan.NONE;
        source = signs(source) ? source : SignedRoles.role(narration, name, to);
        return source == PhraseSpan.NONE
                ? null
                : cue(Cue.Kind.SIGN_OFF, i, i + 1, i, source, Act.SPEECH, Frames.QUOTED);
    }

    private boolean signs(long source) {
        int end = source == PhraseSpan.NONE ? from : PhraseSpan.to(source);
        boolean closes = end >= to
                || tokens.is(end, ',')
                || tokens.is(end, '.') && end == to - 1
                || tokens.is(end, '(') && tokens.is(to - 1, ')'); // "– Ann Lee (Read more.)"
        return end > from && closes && CueVerbs.find(tokens, end - 1, to) == Phrases.NONE;
    }

    private @Nullable Cue verb(int i, int number, List<Cue> before) {
        CueVerbs.Form form = CueVerbs.form(number);
        int end = i + CueVerbs.length(number);
        int left = i - 1;
        boolean be = false;
        boolean modal = false;
        int group = i;
        while (left >= from && !narration.isQuoted(left) && Grammar.isBetween(tokens, left)) {
            be |= Grammar.isBe(tokens, left);
            modal |= Grammar.isModal(tokens, left);
            if (Grammar.isAuxiliary(tokens, left)) {
                group = left;
            }
            left--;
        }
        boolean past = !form.base() && !form.participle();
        if (past && be && !form.words().startsWith("put") || left >= from && tokens.fold(left) == TO) {
            return null; // "was told", "declined to say"
        }
        if (form.participle() && !be) {
            return participle(i, end, left, form, before);
        }
        boolean behindQuote = left >= from && (narration.isQuoted(left) || narration.isPause(left));
        int close = apposed.beforeTime(left);
        boolean comma = close >= from && tokens.is(close, ',');
        long name = comma ? apposed.over(close, from, to) : PhraseSpan.NONE;
        comma &= close == left || name != PhraseSpan.NONE;
        if (behindQuote && group == i && name == PhraseSpan.NONE) {
            Cue inverted = inverted(i, end, form);
            if (inverted != null) {
                return inverted;
            }
        }
        if (left > from && narration.isConjunction(left) && group == i && !before.isEmpty()) {
            return joined(i, end, left, form, before);
        }
        if (left < from || narration.isQuoted(left)) {
            return null;
        }
        if (tokens.is(left, ')')) {
            left = beforeBracket(left); // "Ann Lee (D-Altona) said"
        }
        long source = comma ? name : whole(left);
        if (source == PhraseSpan.NONE && !comma && left >= from) {
            source = phrases.endingAt(left, from);
        }
        if (source == PhraseSpan.NONE || form.base() && !modal && !mayBePlural(source)) {
            return null;
        }
        if (form.takes('d') && !isWritten(source)) {
            return null; // "experience shows"
        }
        return cue(Cue.Kind.PLAIN, group, end, i, source, form.act(), form.frames());
    }

    /** What stands alone between a quotation and its verb is the source, whatever it is made of. */
    private long whole(int left) {
        if (!elements.quotes()) {
            return PhraseSpan.NONE;
        }
        int low = Math.max(from, left - WHOLE);
        int i = left;
        while (i >= low
                && (tokens.isWord(i) || tokens.isNumber(i) || tokens.is(i, '.') || isClitic(i))
                && !narration.isQuoted(i)) {
            if (i < left && i > from && isClauseVerb(i)) {
                return PhraseSpan.NONE; // "“…” reads the sign that two men held up"
            }
            i--;
        }
        boolean behind = i >= low && narration.isQuoted(i) && !Grammar.isDeterminer(tokens, left); // "“new” its rules"
        boolean clause = i < left && (Grammar.isSubordinator(tokens, i + 1) || Grammar.isPreposition(tokens, i + 1));
        return behind && !clause && i < left ? PhraseSpan.of(i + 1, left + 1) : PhraseSpan.NONE;
    }

    /** A verb's form behind a noun and ahead of what it takes: "the group showed two men". */
    private boolean isClauseVerb(int i) {
        if (!tokens.isLowerCase(i) || tokens.end(i) - tokens.start(i) < 4) {
            return Grammar.isAuxiliary(tokens, i);
        }
        return Grammar.hasParticipleEnding(tokens, i)
                && (Grammar.isDeterminer(tokens, i + 1)
                        || Grammar.isPreposition(tokens, i + 1)
                        || tokens.isNumber(i + 1)
                        || tokens.isCapitalized(i + 1) && tokens.endsWith(i, "ing"));
    }

    private boolean isClitic(int token) {
        return tokens.kind(token) == TokenKind.CLITIC;
    }

    private int beforeBracket(int close) {
        for (int i = close - 1; i > from && i > close - 8; i--) {
            if (tokens.is(i, '(')) {
                return i - 1;
            }
        }
        return close;
    }

    /** ", adding that"; also "a letter saying that". */
    private @Nullable Cue participle(int i, int end, int left, CueVerbs.Form form, List<Cue> before) {
        if (left < from) {
            return null;
        }
        boolean paused = narration.isQuoted(left) || narration.isPause(left) || tokens.fold(left) == BY;
        if (paused) {
            long source = before.isEmpty()
                    ? subject.phrase()
                    : before.get(before.size() - 1).source();
            return source == PhraseSpan.NONE
                    ? null
                    : cue(Cue.Kind.PARTICIPLE, i, end, i, source, form.act(), form.frames());
        }
        if (Nouns.isDocument(tokens, left) && form.takes('t')) {
            long source = phrases.endingAt(left, from);
            return source == PhraseSpan.NONE ? null : cue(Cue.Kind.PLAIN, i, end, i, source, form.act(), form.frames());
        }
        return null;
    }

    /** ", and warned": a second verb of the same source, set off by a pause or a quotation. */
    private @Nullable Cue joined(int i, int end, int and, CueVerbs.Form form, List<Cue> before) {
        boolean setOff = narration.isPause(and - 1) || narration.isQuoted(and - 1);
        Cue first = before.get(before.size() - 1);
        boolean follows = first.source() != PhraseSpan.NONE && first.kind() != Cue.Kind.ACCORDING;
        return setOff && follows && !form.base()
                ? cue(Cue.Kind.PARTICIPLE, i, end, i, first.source(), form.act(), form.frames())
                : null;
    }

    /** "“Yes,” said Smith": what stands behind the verb is a phrase that may speak. */
    private @Nullable Cue inverted(int i, int end, CueVerbs.Form form) {
        if (!form.takes('q') || end >= to || form.base()) {
            return null;
        }
        boolean quoteBefore =
                narration.isQuoted(i - 1) || i - 2 >= from && tokens.is(i - 1, ',') && narration.isQuoted(i - 2);
        boolean nameBehind = tokens.isCapitalized(end) || Grammar.isDeterminer(tokens, end);
        if (Grammar.isSubordinator(tokens, end) || form.takes('o') && !quoteBefore) {
            return null; // "comments that come", ", told Bloomberg"
        }
        if (!quoteBefore && !nameBehind || Grammar.isPronoun(tokens, end) && !quoteBefore) {
            return null;
        }
        long source = apposed.named(phrases.startingAt(end, to), to);
        if (source == PhraseSpan.NONE || Grammar.isCalendar(tokens, end)) {
            return null;
        }
        if (!quoteBefore) {
            // "…, said Smith." ends there; "The man, said Smith would win" does not
            int behind = PhraseSpan.to(source);
            boolean closes = behind >= to || !tokens.isWord(behind) || Grammar.isPreposition(tokens, behind);
            if (!closes) {
                return null;
            }
        }
        return cue(Cue.Kind.INVERTED, i, end, i, source, form.act(), form.frames());
    }

    private boolean isWritten(long phrase) {
        for (int i = PhraseSpan.from(phrase); i < PhraseSpan.to(phrase); i++) {
            if (Nouns.isDocument(tokens, i) || tokens.isUpperCase(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBePlural(long source) {
        int last = PhraseSpan.to(source) - 1;
        char agreement = Grammar.agreement(tokens, last);
        if (agreement != ' ') {
            return agreement == 'p' || agreement == 's' || agreement == 'y' || agreement == 'r';
        }
        if (tokens.kind(last) == TokenKind.CLITIC) {
            return false;
        }
        char end = tokens.text().charAt(tokens.end(last) - 1);
        boolean joint = PhraseSpan.to(source) - PhraseSpan.from(source) >= 3
                && tokens.words(PhraseSpan.from(source), PhraseSpan.to(source)).contains(" and ");
        return joint || end == 's' || tokens.word(last).equals("people");
    }

    private static Cue cue(Cue.Kind kind, int from, int to, int head, long source, Act act, Frames frames) {
        return new Cue(kind, from, to, head, source, act, frames, 0, 0);
    }
}
