package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.mark.Marks;
import dev.dateline.parser.quote.saying.Likelihood;
import dev.dateline.parser.quote.saying.Reasons;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what any language shows alike: words in quotation marks, a name and a colon ahead of them, a dash and a name
 * behind them. Who else said what, only words can tell; so everything else has neither cue nor source.
 */
final class MarkedReader {
    /** A marked stretch of fewer words inside of a sentence is a title, a name or a scare quote. */
    private static final int SHORTEST = 3;

    /** How far a label reaches: "Claire Vasseur, directrice du port de Valombre depuis dix ans :". */
    private static final int LONGEST_LABEL = 16;

    private final Analysis body;
    private final Tokens tokens;
    private final String language;
    private final ReadingSink sink;
    private final List<Passage> passages;
    private final Narration narration;
    private final List<Saying> sayings = new ArrayList<>();
    private int utterance;

    MarkedReader(Analysis body, String language, ReadingSink sink) {
        this.body = body;
        this.tokens = body.tokens();
        this.language = language;
        this.sink = sink;
        passages = Marks.passages(body);
        narration = new Narration(tokens, passages);
    }

    List<Saying> read() {
        Passage before = null;
        Saying last = null; // what the passage before gave
        for (Passage passage : passages) {
            boolean goesOn = last != null && before != null && goesOn(before, passage);
            if (goesOn && last != null) {
                last = add(passage, last.cueOrNull(), last.sourceOrNull(), Reasons.GOES_ON);
            } else {
                last = fresh(passage);
            }
            before = passage;
        }
        return List.copyOf(sayings);
    }

    /** Whether nothing parts two passages, or the first was not closed because the next paragraph goes on with it. */
    private boolean goesOn(Passage one, Passage next) {
        return one.close() == next.open() && (one.continued() || body.blockOf(one.open()) == body.blockOf(next.open()));
    }

    private @Nullable Saying fresh(Passage passage) {
        int colon = passage.open() - 1;
        Span label = label(colon);
        if (label != null) {
            utterance++;
            return add(passage, token(colon), label, "a name and a colon ahead of it");
        }
        int dash = passage.close();
        Span signed = signOff(dash);
        if (signed != null) {
            utterance++;
            return add(passage, token(dash), signed, "a dash and a name behind it");
        }
        int least = isBare(passage) ? 1 : SHORTEST;
        if (narration.words(passage.from(), passage.to(), least) < least) {
            return null;
        }
        utterance++;
        return add(passage, null, null, "no cue; only marks are read in this language");
    }

    /** "Anna Berg: „…“", "BERG: „…“", "Anna Berg, Bürgermeisterin: „…“": the name, if a sentence begins with it. */
    private @Nullable Span label(int colon) {
        if (colon < 1 || !tokens.is(colon, ':') || body.blockOf(colon) != body.blockOf(colon + 1)) {
            return null;
        }
        int from = sentence(colon);
        if (from == colon || colon - from > LONGEST_LABEL) {
            return null;
        }
        int end = nameEnd(from, colon);
        boolean labels = end == colon || end > from && tokens.is(end, ',') && !isParted(end + 1, colon);
        return labels ? new Span(tokens.start(from), tokens.end(end - 1)) : null;
    }

    /** "„…“ – Anna Berg", "„…“ – Anna Berg, Bürgermeisterin": the name, if the paragraph ends with it. */
    private @Nullable Span signOff(int dash) {
        int from = dash + 1;
        if (from >= tokens.count() || !narration.isDash(dash) || body.blockOf(dash - 1) != body.blockOf(from)) {
            return null;
        }
        int limit = body.firstOfBlock(body.blockOf(from) + 1);
        limit = tokens.is(limit - 1, '.') ? limit - 1 : limit;
        if (limit - from > LONGEST_LABEL) {
            return null;
        }
        int end = nameEnd(from, limit);
        boolean signs = end > from && (end == limit || tokens.is(end, ',') && !isParted(end + 1, limit));
        return signs ? new Span(tokens.start(from), tokens.end(end - 1)) : null;
    }

    /** Behind a full name or one in capitals; where it begins if none does there. */
    private int nameEnd(int from, int limit) {
        if (!tokens.isCapitalized(from) || Language.isFunctionWord(language, tokens, from)) {
            return from; // "Der Minister:", "Elle :"
        }
        int end = PersonNames.end(tokens, from, limit);
        boolean shouted = tokens.isUpperCase(from) && tokens.end(from) - tokens.start(from) > 1;
        return shouted || PersonNames.isFullName(tokens, from, end) ? end : from;
    }

    /** Whether there is more than an apposition: another clause, or other quoted words. */
    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',') || tokens.is(i, ':') || narration.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its sentences have no words outside of marks: "« Non. »" between two others. */
    private boolean isBare(Passage passage) {
        int last = passage.close() - 1;
        int limit = body.firstOfBlock(body.blockOf(last) + 1);
        int behind = body.sentenceOf(last) + 1;
        int to = behind < body.sentences() ? Math.min(limit, body.firstOfSentence(behind)) : limit;
        return narration.isBare(sentence(passage.open()), to);
    }

    /** Where the sentence of a token begins; one without a full stop ends with its paragraph. */
    private int sentence(int token) {
        return Math.max(body.firstOfBlock(body.blockOf(token)), body.firstOfSentence(body.sentenceOf(token)));
    }

    private Span token(int token) {
        return new Span(tokens.start(token), tokens.end(token));
    }

    private Saying add(Passage passage, @Nullable Span cue, @Nullable Span source, String reason) {
        Saying saying = new Saying(
                new Span(tokens.start(passage.open()), tokens.end(passage.close() - 1)),
                QuoteKind.DIRECT,
                List.of(new Span(tokens.start(passage.from()), tokens.end(passage.to() - 1))),
                Act.SPEECH,
                utterance,
                cue,
                source,
                null,
                null,
                null,
                source == null ? Saying.Link.FLOATING : Saying.Link.STATED,
                Likelihood.CERTAIN);
        sayings.add(saying);
        if (sink.listens()) {
            Span content = saying.content();
            String said = source == null ? "no source" : source.of(tokens.text());
            sink.read("quote", content.start(), content.of(tokens.text()), said, 0, reason);
        }
        return saying;
    }
}
