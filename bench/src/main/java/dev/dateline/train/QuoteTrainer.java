package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.corpus.JsonLines;
import dev.dateline.parser.quote.QuoteReader;
import dev.dateline.parser.text.ReadingSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns to read attributions from PolNeAR and from stories of our own: {@code bench/train FOLDER WEIGHTS}. The folder
 * holds PolNeAR's {@code train.jsonl.gz}; a third argument leaves stories of it out, to measure on them: {@code outlet=NAME}, {@code fold=K/N}, {@code share=PERCENT}.
 */
public final class QuoteTrainer {
    private static final int BITS = 18;

    /**
     * How much is learned from a story of our own, of what is learned from one that was published: they are fuller of
     * words that attribute elsewhere than copy is.
     */
    private static final double OWN = .6;

    private QuoteTrainer() {}

    /** Reads the folder, writes the weights. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: bench/train FOLDER WEIGHTS [outlet=NAME | fold=K/N | share=PERCENT]");
            System.exit(2);
        }
        List<JsonNode> stories = JsonLines.read(Path.of(arguments[0], "train.jsonl.gz"));
        List<JsonNode> kept = arguments.length > 2 ? kept(stories, arguments[2]) : stories;
        List<GoldStory> published = kept.stream().map(GoldStory::of).toList();
        List<GoldStory> own = MarkedCopy.stories();
        Files.write(Path.of(arguments[1]), learn(published, own));
        System.out.println("learned from " + kept.size() + " of " + stories.size() + " stories and " + own.size()
                + " of our own: " + arguments[1]);
    }

    static byte[] learn(List<GoldStory> published, List<GoldStory> own) {
        List<List<Example>> examples = new ArrayList<>();
        published.forEach(story -> examples.add(examples(story)));
        for (GoldStory story : own) {
            examples.add(
                    examples(story).stream().map(told -> told.weighing(OWN)).toList());
        }
        Acquaintance known = new Acquaintance(examples);
        return WeightTable.pack(known.fold(Learner.learn(known.examples())), BITS);
    }

    private static List<Example> examples(GoldStory story) {
        List<Example> told = new ArrayList<>();
        QuoteReader.read(story.body(), ReadingSink.SILENT, new GoldJudge(story, told));
        return told;
    }

    /** The stories that are learned from; those left out are all others. */
    static List<JsonNode> kept(List<JsonNode> stories, String what) {
        String[] parts = what.split("[=/]", -1);
        List<JsonNode> kept = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            boolean isKept = switch (parts[0]) {
                case "outlet" -> !stories.get(i).path("outlet").asText().equals(parts[1]);
                case "fold" -> i % Integer.parseInt(parts[2]) != Integer.parseInt(parts[1]);
                case "share" -> i * 37 % 100 < Integer.parseInt(parts[1]);
                default -> throw new IllegalArgumentException("neither outlet, fold nor share: " + what);
            };
            if (isKept) {
                kept.add(stories.get(i));
            }
        }
        return kept;
    }
}
