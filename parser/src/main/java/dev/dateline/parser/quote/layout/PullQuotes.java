package dev.dateline.parser.quote.layout;

import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.quote.mark.RepeatedWords;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds whose words a page repeats by themselves, as a block between its paragraphs: who says them in the story. What
 * stands near is no sign, as such a block stands anywhere.
 */
public final class PullQuotes {
    private final Analysis body;
    private final Tokens tokens;
    private final RepeatedWords repeated;
    private final Map<Long, Place> said = new HashMap<>(); // by the first words of each quoted sentence

    /** Where words of a saying begin, and the token behind its quoted words. */
    private record Place(Saying saying, int from, int to) {}

    private PullQuotes(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
        this.repeated = new RepeatedWords(body);
    }

    /** The sayings, each repeated one with the source of what it repeats. */
    public static List<Saying> attribute(Analysis body, List<Saying> sayings) {
        PullQuotes pulled = new PullQuotes(body);
        if (sayings.stream().noneMatch(pulled::isBlock)) {
            return List.copyOf(sayings);
        }
        sayings.stream().filter(saying -> !pulled.isBlock(saying)).forEach(pulled::learn);
        List<Saying> attributed = new ArrayList<>(sayings.size());
        for (Saying saying : sayings) {
            attributed.add(pulled.isBlock(saying) ? pulled.attribute(saying) : saying);
        }
        return List.copyOf(attributed);
    }

    /** Whether quoted words that nothing attributes where they stand are all of their block. */
    private boolean isBlock(Saying saying) {
        if (saying.kind() != QuoteKind.DIRECT
                || saying.link() == Saying.Link.STATED
                || saying.link() == Saying.Link.FAINT
                || saying.verbatim().size() != 1) {
            return false;
        }
        int from = tokens.at(saying.content().start());
        int block = body.blockOf(from);
        return body.firstOfBlock(block) >= from - 1
                && tokens.end(body.firstOfBlock(block + 1) - 1)
                        <= saying.content().end() + 1;
    }

    private void learn(Saying saying) {
        if (saying.sourceOrNull() == null) {
            return;
        }
        for (Span words : saying.verbatim()) {
            int from = tokens.at(words.start());
            int to = behind(words);
            for (int i = from; i < to; i++) {
                if (i == from || body.firstOfSentence(body.sentenceOf(i)) == i) {
                    said.putIfAbsent(repeated.opening(i, to), new Place(saying, i, to));
                }
            }
        }
    }

    private Saying attribute(Saying saying) {
        Span words = saying.verbatim().get(0);
        int from = tokens.at(words.start());
        int to = behind(words);
        Place place = said.get(repeated.opening(from, to));
        if (place == null || !repeated.areRepeated(from, to, place.from(), place.to())) {
            return saying;
        }
        Saying whole = place.saying();
        return new Saying(
                saying.content(),
                saying.kind(),
                saying.verbatim(),
                whole.act(),
                saying.utterance(),
                whole.cueOrNull(),
                whole.sourceOrNull(),
                whole.viaOrNull(),
                whole.addresseeOrNull(),
                whole.occasionOrNull(),
                Saying.Link.FLOATING,
                saying.likelihood());
    }

    private int behind(Span words) {
        int to = tokens.at(words.start());
        while (to < tokens.count() && tokens.end(to) <= words.end()) {
            to++;
        }
        return to;
    }
}
