package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.corpus.JsonLines;
import dev.dateline.corpus.PageFiles;
import dev.dateline.parser.Limits;
import dev.dateline.parser.input.CharacterReader;
import dev.dateline.parser.input.Refusal;
import dev.dateline.parser.page.PageReader;
import dev.dateline.parser.text.ReadingSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Learns which passages of pages belong to their stories: {@code bench/train-pages FOLDER WEIGHTS}. The folder holds {@code items.jsonl.gz},
 * an object a page with {@code file}, {@code url} and {@code gold}, and the pages in files {@code .zip}. A third argument
 * {@code fold=K/N} leaves every N-th site out, to measure on them.
 */
public final class PageTrainer {
    private static final int BITS = 15;
    /** Many features speak for a passage, each a little; so a step of the packed weights is small. */
    private static final double SCALE = 3;

    private PageTrainer() {}

    /** Reads the folder, writes the weights. */
    public static void main(String[] arguments) throws IOException, Refusal {
        if (arguments.length < 2) {
            System.err.println("usage: bench/train-pages FOLDER WEIGHTS [fold=K/N]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        Map<String, List<List<PassageExample>>> sites =
                sites(JsonLines.read(folder.resolve("items.jsonl.gz")), PageFiles.byName(folder));
        if (arguments.length > 2) {
            leaveOut(sites, arguments[2]);
        }
        Map<Integer, Double> weights = PassageLearner.learn(sites);
        weights.replaceAll((hash, weight) -> weight * SCALE);
        Files.write(Path.of(arguments[1]), WeightTable.pack(weights, BITS));
        System.out.println("learned from the pages of " + sites.size() + " sites: " + arguments[1]);
    }

    private static Map<String, List<List<PassageExample>>> sites(List<JsonNode> items, Map<String, byte[]> pages)
            throws Refusal {
        Map<String, List<List<PassageExample>>> sites = new TreeMap<>();
        for (JsonNode item : items) {
            byte[] page = pages.get(item.path("file").asText());
            JsonNode gold = item.path("gold");
            if (page != null
                    && (gold.path("body").isTextual() || gold.path("with").size() > 0)) {
                sites.computeIfAbsent(site(item.path("url").asText()), host -> new ArrayList<>())
                        .add(examples(page, item.path("url").asText(""), gold));
            }
        }
        return sites;
    }

    static List<PassageExample> examples(byte[] page, String url, JsonNode gold) throws Refusal {
        PagePassages passages = new PagePassages(gold);
        String characters = CharacterReader.read(page, Optional.empty()).text();
        Optional<String> address = url.isEmpty() ? Optional.empty() : Optional.of(url);
        PageReader.read(characters, address, Limits.MAX_DEPTH, ReadingSink.SILENT, passages);
        return passages.examples();
    }

    /** The last two parts of a host's name, three where the second-last is as short as that of "co.uk". */
    static String site(String url) {
        int from = url.lastIndexOf("://"); // an archive's address ends in the page's own
        String host = url.substring(from < 0 ? 0 : from + 3).split("[/:?#]", 2)[0];
        String[] parts = host.split("\\.", -1);
        int count = parts.length;
        if (count < 3) {
            return host;
        }
        String name = parts[count - 2] + "." + parts[count - 1];
        return parts[count - 2].length() < 4 && parts[count - 1].length() == 2 ? parts[count - 3] + "." + name : name;
    }

    private static void leaveOut(Map<String, List<List<PassageExample>>> sites, String fold) {
        String[] parts = fold.split("[=/]", -1);
        int number = Integer.parseInt(parts[1]);
        int folds = Integer.parseInt(parts[2]);
        sites.keySet().removeIf(site -> Math.floorMod(site.hashCode(), folds) == number);
    }
}
