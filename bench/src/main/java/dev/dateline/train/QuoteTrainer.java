package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import dev.dateline.parser.linear.Features;
import dev.dateline.parser.quote.Candidates;
import dev.dateline.parser.quote.Judge;
import dev.dateline.parser.quote.QuoteReader;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.zip.GZIPInputStream;

public final class QuoteTrainer {
    static final int BITS = Integer.getInteger("bits", 19);
    static final int MASK = (1 << BITS) - 1;

    record Example(int question, int[][] candidates, int label, String where) {}

    static boolean KEEP;

    static final class Gold {
        int[] cue; // char range
        List<int[]> source = new ArrayList<>();
        List<int[]> content = new ArrayList<>();
        int head = -1;
    }

    static final class Recorder implements Judge {
        final Tokens tokens;
        final Map<Integer, Gold> heads = new HashMap<>();
        final List<Example> out;
        final List<Gold> golds;

        Recorder(Tokens tokens, List<Gold> golds, List<Example> out) {
            this.tokens = tokens;
            this.out = out;
            this.golds = golds;
            for (Gold g : golds) {
                if (g.cue == null) continue;
                int from = tokens.at(g.cue[0]);
                int adverb = -1, other = -1;
                for (int i = from; i < tokens.count() && tokens.start(i) < g.cue[1]; i++) {
                    if (!tokens.isWord(i)) continue;
                    boolean according = tokens.word(i).equalsIgnoreCase("according");
                    if (!according
                            && (Grammar.isFunctional(tokens, i) && !Grammar.isAdverb(tokens, i)
                                    || tokens.isCapitalized(i) && i != from)) continue;
                    if (Grammar.isAdverb(tokens, i)) {
                        if (adverb < 0) adverb = i;
                        continue;
                    }
                    other = i;
                    break;
                }
                g.head = other >= 0 ? other : adverb;
                if (g.head >= 0) heads.putIfAbsent(g.head, g);
            }
        }

        Gold current;

        @Override
        public int choose(Question q, int cue, Candidates c) {
            if (q == Question.CUE) {
                Gold g = heads.get(cue);
                out.add(example(q, c, g == null ? 0 : 1, cue));
                return g == null ? -1 : 0;
            }
            Gold g = current(cue);
            if (g == null) return fallback(q, c);
            switch (q) {
                case SOURCE: {
                    int best = -1;
                    double most = 0;
                    for (int i = 0; i < c.count(); i++) {
                        long v = c.value(i);
                        double match;
                        if (v == -1) match = g.source.isEmpty() ? 9 : 0;
                        else {
                            int s = tokens.start((int) (v >> 32)), e = tokens.end((int) v - 1);
                            match = 0;
                            for (int[] p : g.source) {
                                int both = Math.min(e, p[1]) - Math.max(s, p[0]);
                                if (both > 0)
                                    match = Math.max(
                                            match,
                                            both / (double) (Math.max(e, p[1]) - Math.min(s, p[0]))
                                                    + (s == p[0] ? 1 : 0));
                            }
                        }
                        if (match > most) {
                            most = match;
                            best = i;
                        }
                    }
                    if (best < 0) return c.count() - 1;
                    out.add(example(q, c, best, cue));
                    return best;
                }
                case SIDE: {
                    int at = tokens.start(cue);
                    int low = tokens.start(c.from()), high = tokens.end(c.to() - 1);
                    boolean before = false, behind = false, next = false;
                    for (int[] p : g.content) {
                        if (p[0] < at) before |= p[1] > low;
                        else if (p[0] < high) behind = true;
                        else next = true;
                    }
                    Judge.Side side = before && behind
                            ? Side.AROUND
                            : before ? Side.BEFORE : behind ? Side.BEHIND : next ? Side.NEXT : Side.NOWHERE;
                    out.add(example(q, c, side.ordinal(), cue));
                    return side.ordinal();
                }
                default: {
                    int at = tokens.start(cue);
                    int low = tokens.start(c.from()), high = tokens.end(c.to() - 1);
                    boolean behind = c.value(0) > cue;
                    int target = -1;
                    for (int[] p : g.content) {
                        if (p[0] >= high || p[1] <= low) continue;
                        if (behind && p[0] >= at) {
                            if (q == Question.START) {
                                if (target < 0) target = p[0];
                            } else target = Math.min(high, p[1]);
                        }
                        if (!behind && p[0] < at && target < 0) target = Math.max(low, p[0]);
                    }
                    if (target < 0) return q == Question.START ? 0 : c.count() - 1;
                    int best = -1, least = Integer.MAX_VALUE;
                    for (int i = 0; i < c.count(); i++) {
                        int v = (int) c.value(i);
                        int off = q == Question.END ? tokens.end(v - 1) : tokens.start(Math.min(v, tokens.count() - 1));
                        int d = Math.abs(off - target);
                        if (d < least) {
                            least = d;
                            best = i;
                        }
                    }
                    if (c.count() > 1 && least < 60) out.add(example(q, c, best, cue));
                    return best;
                }
            }
        }

        Gold current(int token) {
            for (int i = token; i >= Math.max(0, token - 4); i--) {
                Gold g = heads.get(i);
                if (g != null) return g;
            }
            return null;
        }

        static int fallback(Question q, Candidates c) {
            return q == Question.SOURCE || q == Question.END
                    ? c.count() - 1
                    : q == Question.SIDE ? Side.BEFORE.ordinal() : 0;
        }

        Example example(Question q, Candidates c, int label, int cue) {
            int[][] f = new int[c.count()][];
            for (int i = 0; i < f.length; i++) {
                Features x = c.features(i);
                f[i] = new int[x.count()];
                for (int j = 0; j < f[i].length; j++) f[i][j] = x.hash(j);
            }
            String where = null;
            if (KEEP) {
                StringBuilder b = new StringBuilder();
                b.append(tokens.words(Math.max(c.from(), cue - 14), cue))
                        .append(" [")
                        .append(tokens.word(cue))
                        .append("] ")
                        .append(tokens.words(cue + 1, Math.min(c.to(), cue + 14)));
                if (q != Question.CUE && q != Question.SIDE)
                    for (int i = 0; i < c.count(); i++) {
                        b.append(i == label ? " | *" : " | ").append(i).append(" ");
                        long v = c.value(i);
                        if (q == Question.SOURCE) b.append(v == -1 ? "NONE" : tokens.words((int) (v >> 32), (int) v));
                        else if (q == Question.END)
                            b.append("..")
                                    .append(tokens.words(Math.max(0, (int) v - 2), (int) v))
                                    .append("/")
                                    .append(tokens.words((int) v, Math.min(tokens.count(), (int) v + 2)));
                        else b.append(tokens.words((int) v, Math.min(tokens.count(), (int) v + 3)));
                    }
                where = b.toString().replace('\n', ' ');
            }
            return new Example(q.ordinal(), f, label, where);
        }
    }

    static List<int[]> spans(JsonNode node, int[] map) {
        List<int[]> out = new ArrayList<>();
        for (JsonNode p : node) {
            int s = p.get(0).asInt(), e = p.get(1).asInt();
            int a = -1, b = -1;
            for (int i = s; i < e; i++)
                if (map[i] >= 0) {
                    if (a < 0) a = map[i];
                    b = map[i] + 1;
                }
            if (a >= 0) out.add(new int[] {a, b});
        }
        return out;
    }

    /** Where each character of the corpus text stands in the body, or -1. */
    static int[] align(String corpus, String body) {
        int[] map = new int[corpus.length()];
        Arrays.fill(map, -1);
        int i = 0, j = 0;
        while (j < body.length()) {
            if (Character.isWhitespace(body.charAt(j))) {
                j++;
                continue;
            }
            while (i < corpus.length() && (Character.isWhitespace(corpus.charAt(i)) || corpus.charAt(i) == '\u00a0'))
                i++;
            if (i >= corpus.length()) break;
            if (corpus.charAt(i) == body.charAt(j)) {
                map[i] = j;
                i++;
                j++;
                continue;
            }
            // resynchronise on the next stretch of the body
            int end = Math.min(body.length(), j + 24);
            String key = body.substring(j, end).strip();
            int cut = key.indexOf('\n');
            if (cut > 0) key = key.substring(0, cut);
            int found = corpus.indexOf(key, i);
            if (found < 0) {
                i++;
                if (Character.getType(corpus.charAt(i - 1)) != Character.CONTROL) j++;
            } else i = found;
        }
        return map;
    }

    record Story(Analysis analysis, List<Gold> golds, int number) {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path out = Path.of(args[1]);
        double share = args.length > 2 ? Double.parseDouble(args[2]) : 1;
        String without = args.length > 3 ? args[3] : "";
        List<Story> stories = stories(data, share, without);
        byte[] table = new byte[2 << BITS];
        learn(examples(stories), table);
        Files.write(out, table);
        Path dev = data.resolveSibling("dev.jsonl.gz");
        KEEP = Boolean.getBoolean("show");
        if (Files.exists(dev)) {
            List<Story> other = stories(dev, 1, "");
            measure(examples(other), table);
        }
    }

    static List<Example> examples(List<Story> stories) {
        List<Example> examples = new ArrayList<>();
        for (Story s : stories)
            QuoteReader.read(s.analysis, ReadingSink.SILENT, new Recorder(s.analysis.tokens(), s.golds, examples));
        return examples;
    }

    static List<Story> stories(Path data, double share, String without) throws Exception {
        List<Story> out = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        int stories = 0;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(data)), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) {
                JsonNode s = json.readTree(line);
                if (s.get("outlet").asText().equals(without)) continue;
                if (share < 1 && (stories * 7919 % 1000) >= share * 1000) {
                    stories++;
                    continue;
                }
                stories++;
                String text = s.get("text").asText();
                Article a = ArticleParser.builder().build().parse(Source.text(text));
                String body = a.text();
                int[] map = align(text, body);
                List<Gold> golds = new ArrayList<>();
                for (JsonNode x : s.get("attributions")) {
                    Gold g = new Gold();
                    List<int[]> cue = spans(x.get("cue"), map);
                    g.source = spans(x.get("source"), map);
                    g.content = spans(x.get("content"), map);
                    if (g.content.isEmpty() || cue.isEmpty()) continue;
                    g.cue = new int[] {cue.get(0)[0], cue.get(cue.size() - 1)[1]};
                    golds.add(g);
                }
                out.add(new Story(
                        Analysis.of(
                                body,
                                a.body().blocks().stream().map(Block::span).toList()),
                        golds,
                        out.size()));
            }
        }
        return out;
    }

    static void measure(List<Example> examples, byte[] w) {
        int[] n = new int[6], right = new int[6];
        int[][] cue = new int[5][3];
        int[][] conf = new int[5][5];
        int[] thr = {-80, -60, -40, -20, 0};
        for (Example e : examples) {
            int best = 0, high = Integer.MIN_VALUE;
            for (int c = 0; c < e.candidates.length; c++) {
                int s = 0;
                for (int h : e.candidates[c]) s += weight(w, h);
                if (s > high) {
                    high = s;
                    best = c;
                }
            }
            n[e.question]++;
            if (e.where != null) {
                if (e.question == 0 && (high > -20) != (e.label == 1))
                    System.out.println("CUE " + (e.label == 1 ? "missed " : "false ") + high + " " + e.where);
                if (e.question != 0 && best != e.label)
                    System.out.println(
                            Judge.Question.values()[e.question] + " " + best + " for " + e.label + " " + e.where);
            }
            if (e.question == 0) {
                for (int t = 0; t < thr.length; t++) {
                    boolean yes = high > thr[t];
                    if (yes && e.label == 1) cue[t][0]++;
                    if (yes) cue[t][1]++;
                    if (e.label == 1) cue[t][2]++;
                }
            } else if (best == e.label) right[e.question]++;
            if (e.question == 2) conf[e.label][best]++;
        }
        StringBuilder b = new StringBuilder("cue");
        for (int t = 0; t < thr.length; t++) {
            double p = cue[t][0] / (double) cue[t][1], r = cue[t][0] / (double) cue[t][2];
            b.append(String.format(" [%d P %.3f R %.3f F %.3f]", thr[t], p, r, 2 * p * r / (p + r)));
        }
        for (int q = 1; q < 5; q++)
            b.append(String.format(" %s %.4f", Judge.Question.values()[q], right[q] / (double) n[q]));
        System.err.println(b + " " + Arrays.deepToString(conf));
    }

    static int weight(byte[] t, int h) {
        int slot = h & MASK;
        byte f = (byte) (h >>> 24);
        for (int i = 0; i < 4; i++) if (t[2 * (slot ^ i)] == f) return t[2 * (slot ^ i) + 1];
        return 0;
    }

    static int[] KEYS;
    static int[] IDS;

    static int id(int h) {
        int m = KEYS.length - 1;
        int i = (h * 0x9e3779b1) >>> 8 & m;
        while (IDS[i] != 0 && KEYS[i] != h) i = i + 1 & m;
        return i;
    }

    static void learn(List<Example> examples, byte[] table) {
        KEYS = new int[1 << 25];
        IDS = new int[1 << 25];
        for (Example e : examples)
            for (int[] f : e.candidates)
                for (int h : f) {
                    int i = id(h);
                    KEYS[i] = h;
                    IDS[i]++;
                }
        int least = Integer.getInteger("least", 4);
        int leastOther = Integer.getInteger("leastOther", least);
        int size = 0;
        for (int i = 0; i < IDS.length; i++) if (IDS[i] != 0) IDS[i] = IDS[i] >= least ? ++size : -1;
        int[] hashes = new int[size + 1];
        for (int i = 0; i < IDS.length; i++) if (IDS[i] > 0) hashes[IDS[i]] = KEYS[i];
        for (Example e : examples)
            for (int c = 0; c < e.candidates.length; c++) {
                int[] f = e.candidates[c];
                int n = 0;
                int[] g = new int[f.length];
                for (int h : f) {
                    int id = IDS[id(h)];
                    if (id > 0) g[n++] = id;
                }
                e.candidates[c] = Arrays.copyOf(g, n);
            }
        KEYS = null;
        IDS = null;
        double[] w = new double[size + 1];
        double[] g2 = new double[size + 1];
        double[] sum = new double[size + 1];
        double[] rates = new double[6];
        rates[0] = Double.parseDouble(System.getProperty("rate", "0.03"));
        for (int i = 1; i < 6; i++) rates[i] = Double.parseDouble(System.getProperty("rate" + i, "0.05"));
        double decay = Double.parseDouble(System.getProperty("l2", "1e-3"));
        int epochs = Integer.getInteger("epochs", 6);
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        long seed = 42;
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                seed = seed * 6364136223846793005L + 1442695040888963407L;
                int j = (int) Long.remainderUnsigned(seed >>> 16, i + 1);
                int t = order[i];
                order[i] = order[j];
                order[j] = t;
            }
            double loss = 0;
            double[] p = new double[64];
            int step = 0;
            for (int o : order) {
                Example e = examples.get(o);
                double rate = rates[e.question];
                int k = e.candidates.length;
                if (e.question == 0 || e.question == 5) {
                    double s = 0;
                    for (int h : e.candidates[0]) s += w[h];
                    double y = 1 / (1 + StrictMath.exp(-s));
                    loss -= StrictMath.log(Math.max(1e-9, e.label == 1 ? y : 1 - y));
                    update(w, g2, e.candidates[0], y - e.label, rate, decay);
                } else {
                    double max = -1e30, total = 0;
                    for (int c = 0; c < k; c++) {
                        double s = 0;
                        for (int h : e.candidates[c]) s += w[h];
                        p[c] = s;
                        max = Math.max(max, s);
                    }
                    for (int c = 0; c < k; c++) total += p[c] = StrictMath.exp(p[c] - max);
                    for (int c = 0; c < k; c++) {
                        double d = p[c] / total - (c == e.label ? 1 : 0);
                        if (c == e.label) loss -= StrictMath.log(Math.max(1e-9, p[c] / total));
                        if (Math.abs(d) > 1e-4) update(w, g2, e.candidates[c], d, rate, decay);
                    }
                }
                if (epoch >= epochs / 2 && ++step % 5000 == 0) {
                    averaged++;
                    for (int i = 0; i < w.length; i++) sum[i] += w[i];
                }
            }
            System.err.printf("epoch %d loss %.4f%n", epoch, loss / examples.size());
        }
        for (int i = 0; i < w.length; i++) w[i] = sum[i] / averaged;
        Integer[] byWeight = new Integer[size];
        for (int i = 0; i < size; i++) byWeight[i] = i + 1;
        Arrays.sort(
                byWeight,
                (x, y) -> Math.abs(w[x]) != Math.abs(w[y])
                        ? Double.compare(Math.abs(w[y]), Math.abs(w[x]))
                        : Integer.compare(hashes[x], hashes[y]));
        double cap = Double.parseDouble(System.getProperty("cap", "2"));
        int dropped = 0, used = 0;
        for (int i : byWeight) {
            int q = (int) Math.max(-127, Math.min(127, Math.round(w[i] * 127 / cap)));
            if (Math.abs(q) < Integer.getInteger("small", 1)) continue;
            int slot = hashes[i] & MASK;
            int tries = 0;
            while (tries < 4 && table[2 * (slot ^ tries) + 1] != 0) tries++;
            if (tries == 4) {
                dropped++;
                continue;
            }
            slot ^= tries;
            table[2 * slot] = (byte) (hashes[i] >>> 24);
            table[2 * slot + 1] = (byte) q;
            used++;
        }
        System.err.println("features " + size + " largest " + w[byWeight[0]] + " used " + used + " dropped " + dropped);
    }

    static void update(double[] w, double[] g2, int[] f, double d, double rate, double decay) {
        for (int h : f) {
            double g = d + decay * w[h];
            g2[h] += g * g;
            w[h] -= rate * g / (StrictMath.sqrt(g2[h]) + 1e-3);
        }
    }
}
