package dev.dateline.parser.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Quote;
import dev.dateline.parser.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The copy of the specification with something wrong in it, as copy has. */
class MutatedCopyTest {
    private static final int MUTATIONS = 8; // of each case: together more than a thousand
    private static final String MARKS = "\"“”«»„";
    private static final String[] ODD = {"\"", "”", "“", "'", "(", ")", "\n", "\n\n", "—", ":", ".", "said", " ", "😀"};

    @Test
    void ofCopyWithSomethingWrongNothingIsLost() {
        Random random = new Random(4);
        for (Example example : ExampleReader.folder(Path.of("..", "spec"))) {
            for (int i = 0; i < MUTATIONS; i++) {
                String copy = orWhole(mutate(example.input(), random), example.input());
                if (example.isPage()) {
                    Invariants.parse(Source.html(copy));
                } else {
                    Invariants.parseWire(Source.text(copy), copy);
                    Invariants.parseAll(Source.text(copy), copy);
                }
            }
        }
    }

    @Test
    void aMarkThatIsMissingChangesNoQuoteTwoParagraphsAway() {
        for (Example example : ExampleReader.folder(Path.of("..", "spec"))) {
            String copy = example.input();
            Article whole = Invariants.parse(example.source());
            for (int at = 0; at < copy.length() && !example.isPage(); at++) {
                if (MARKS.indexOf(copy.charAt(at)) >= 0) {
                    String less = copy.substring(0, at) + copy.substring(at + 1);
                    int paragraph = copy.substring(0, endOfQuotation(copy, at)).split("\n\n", -1).length;
                    int away = copy.split("\n\n", -1).length - paragraph - 1;
                    assertThat(lastQuotes(Invariants.parse(Source.text(less)), away))
                            .as("%s without the mark at %d", example.place(), at)
                            .isEqualTo(lastQuotes(whole, away));
                }
            }
        }
    }

    /** Where the mark stands that closes what this one opens, which may be paragraphs further on; the mark itself if none. */
    private static int endOfQuotation(String copy, int mark) {
        int next = mark + 1;
        while (next < copy.length() && MARKS.indexOf(copy.charAt(next)) < 0) {
            next++;
        }
        return copy.charAt(mark) == '“' && next < copy.length() && copy.charAt(next) == '”' ? next : mark;
    }

    /** An offset that parts no surrogate pair: half a character is no copy. */
    private static int whole(String copy, int at) {
        return at > 0 && at < copy.length() && Character.isLowSurrogate(copy.charAt(at)) ? at - 1 : at;
    }

    /** The same copy where a mutation leaves little but controls, which is taken for a binary. */
    private static String orWhole(String mutated, String copy) {
        long controls = mutated.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls * 16 > mutated.length() ? copy : mutated;
    }

    private static String mutate(String copy, Random random) {
        int from = whole(copy, random.nextInt(copy.length()));
        int to = whole(copy, Math.min(copy.length(), from + 1 + random.nextInt(8)));
        return switch (random.nextInt(4)) {
            case 0 -> copy.substring(0, from) + copy.substring(to);
            case 1 -> copy.substring(0, from) + ODD[random.nextInt(ODD.length)] + copy.substring(from);
            case 2 ->
                copy.substring(0, from) + copy.substring(from, to).repeat(1 + random.nextInt(20)) + copy.substring(to);
            default -> copy.substring(from) + copy.substring(0, from);
        };
    }

    /** The contents in the last paragraphs; their cue may stand in the paragraph with the mark, if they go on from it. */
    private static List<String> lastQuotes(Article article, int paragraphs) {
        List<String> quotes = new ArrayList<>();
        int first = Math.max(0, article.blocks().size() - paragraphs);
        IntStream.range(first, article.blocks().size()).forEach(block -> {
            for (Quote quote : article.quotes()) {
                if (article.blocks().get(block).span().contains(quote.span())) {
                    quotes.add(article.textOf(quote.span()));
                }
            }
        });
        return quotes;
    }
}
