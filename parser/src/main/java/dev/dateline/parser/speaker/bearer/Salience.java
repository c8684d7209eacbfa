package dev.dateline.parser.speaker.bearer;

import dev.dateline.model.SpeakerKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the reader's mind at a point of the text: everyone who was mentioned lately, the more the better the place
 * of the mention was, the less the longer ago it is. After Lappin and Leass (1994), with whole numbers.
 */
public final class Salience {
    /** How good the place of a mention is. */
    public enum Role {
        ASKED(130),
        SOURCE(100),
        SUBJECT(80),
        CLAUSE(64), // the subject of a clause that depends on another
        OTHER(50),
        POSSESSIVE(40),
        OBJECT(36),
        QUOTED(8);

        private final int weight;

        Role(int weight) {
            this.weight = weight;
        }
    }

    /**
     * Who a referring word can mean.
     *
     * @param parties who is meant most likely; several where they were named together; empty for nobody
     * @param share the weight of the best in hundredths of the best two together
     */
    public record Choice(List<Party> parties, int share) {
        public static final Choice NONE = new Choice(List.of(), 0);

        /** The only one who can be meant; nobody for null. */
        public static Choice sure(@Nullable Party party) {
            return party == null ? NONE : new Choice(party.alone, 100);
        }
    }

    /** The number of a party that no one has mentioned alone. */
    static final int UNSEEN = -1;

    /** No mention. */
    private static final int NONE = -1;

    /** How many mentions are kept in mind. */
    private static final int WINDOW = 64;

    /** What of a mention's weight is left, in hundredths, by how many sentences of narration ago it was. */
    private static final int[] LEFT = {100, 60, 36, 22, 14, 9, 6, 4};

    /** So many sentences behind a mention nobody is in mind any more. */
    public static final int REACH = LEFT.length;

    /** What a mention in the same paragraph weighs, in hundredths. */
    private static final int SAME_BLOCK = 150;

    /** What being in mind is divided by, in hundredths, for one whom the quoted words name: hardly anyone names himself. */
    private static final int NAMED_INSIDE = 250;

    // the mentions in mind, the latest in place of the oldest
    private final int[] who = new int[WINDOW];
    private final int[] tokens = new int[WINDOW];
    private final int[] scenes = new int[WINDOW];
    private final int[] blocks = new int[WINDOW];
    private final int[] latest = new int[WINDOW]; // the last scene of all up to each of them
    private final int[] good = new int[WINDOW]; // the weights of their roles
    private final int[] before = new int[WINDOW]; // the mention of the same ones before it
    private final int[] next = new int[WINDOW]; // the one behind it
    private int count;
    private int lastScene;
    private int[] last = new int[WINDOW]; // by candidate, the last mention
    private final List<List<Party>> candidates = new ArrayList<>();
    private final Map<List<Party>, Integer> several = new HashMap<>(); // the numbers of those that are several

    /**
     * Takes a mention; the scene is the number of its sentence, among those that are not only quoted words; the block
     * is its paragraph.
     */
    public void see(List<Party> parties, int token, int scene, int block, Role role) {
        int candidate = number(parties);
        int place = count % WINDOW;
        who[place] = candidate;
        tokens[place] = token;
        scenes[place] = scene;
        blocks[place] = block;
        lastScene = Math.max(lastScene, scene);
        latest[place] = lastScene;
        good[place] = role.weight;
        int same = last[candidate];
        before[place] = same;
        next[place] = NONE;
        if (same >= 0 && same > count - WINDOW) {
            next[same % WINDOW] = count;
        }
        last[candidate] = count++;
    }

    private int number(List<Party> parties) {
        if (parties.size() > 1) {
            return several.computeIfAbsent(List.copyOf(parties), this::newNumber);
        }
        Party party = parties.get(0);
        if (party.candidate == UNSEEN) {
            party.candidate = newNumber(party.alone);
        }
        return party.candidate;
    }

    private int newNumber(List<Party> parties) {
        candidates.add(parties);
        if (candidates.size() > last.length) {
            last = Arrays.copyOf(last, last.length * 2);
        }
        int number = candidates.size() - 1;
        last[number] = NONE;
        return number;
    }

    /**
     * Who is meant at a point.
     *
     * @param scene the scene of the point
     * @param block the paragraph whose mentions weigh more
     * @param from the first token of what is said there, which hardly names who says it
     * @param to behind its last token
     * @param fit how well a candidate agrees, in hundredths, 0 for not at all
     */
    public Choice choose(int scene, int block, int from, int to, ToIntFunction<List<Party>> fit) {
        List<Party> best = List.of();
        int first = 0;
        int second = 0;
        int low = firstInMind(scene);
        for (int i = low; i < count; i++) {
            int place = i % WINDOW;
            if (before[place] >= low) {
                continue; // met already
            }
            List<Party> parties = candidates.get(who[place]);
            int fits = fit.applyAsInt(parties);
            int weight = fits == 0 ? 0 : weight(i, scene, block, from, to, fits); // most do not
            if (weight >= first && weight > 0) { // of two alike the later one
                second = first;
                first = weight;
                best = parties;
            } else {
                second = Math.max(second, weight);
            }
        }
        return best.isEmpty() ? Choice.NONE : new Choice(best, 100 * first / (first + second));
    }

    /** What all mentions of a candidate weigh, from one on; less where the words that are said name it. */
    private int weight(int mention, int scene, int block, int from, int to, int fits) {
        int weight = 0;
        boolean quoted = false;
        for (int i = mention; i != NONE; i = next[i % WINDOW]) {
            int place = i % WINDOW;
            int ago = Math.max(0, scene - scenes[place]);
            if (ago < LEFT.length) {
                boolean said = tokens[place] >= from && tokens[place] < to;
                int share = blocks[place] == block ? SAME_BLOCK : 100;
                int whole = good[place] * LEFT[ago] * share / 10_000;
                int own = said ? whole / 4 : whole;
                weight = own > weight ? own + weight / 5 : weight + own / 5;
                quoted |= said && good[place] == Role.QUOTED.weight;
            }
        }
        return weight * fits / (quoted ? NAMED_INSIDE : 100);
    }

    /** All who are in mind at a scene and fit, each once and alone, the first mentioned first. */
    public List<Party> inMind(int scene, Predicate<Party> fit) {
        Set<Party> all = new LinkedHashSet<>();
        for (int i = firstInMind(scene); i < count; i++) {
            for (Party party : candidates.get(who[i % WINDOW])) {
                if (fit.test(party)) {
                    all.add(party);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Whether these were mentioned in a scene. */
    public boolean isSeenIn(int scene, List<Party> parties) {
        int candidate = parties.size() > 1 ? several.getOrDefault(parties, UNSEEN) : parties.get(0).candidate;
        int low = Math.max(0, count - WINDOW);
        for (int i = count - 1; i >= low && latest[i % WINDOW] >= scene; i--) {
            int mention = i % WINDOW;
            if (scenes[mention] == scene && who[mention] == candidate) {
                return true;
            }
        }
        return false;
    }

    /** The first mention of those in mind that may be near enough to a scene to count. */
    private int firstInMind(int scene) {
        int low = Math.max(0, count - WINDOW);
        int high = count;
        while (low < high) {
            int middle = (low + high) / 2;
            if (latest[middle % WINDOW] > scene - LEFT.length) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How well a candidate agrees with "he" (m) or "she" (f). */
    public static int fitsPerson(List<Party> parties, char gender) {
        if (parties.size() != 1 || !parties.get(0).isPerson()) {
            return 0;
        }
        Party party = parties.get(0);
        char known = party.gender();
        if (known != 'u' && gender != 'u' && known != gender) {
            return 0;
        }
        if (known == gender) {
            return party.named == null ? 120 : 150; // a story tells more of those whom it names
        }
        Named named = party.named;
        if (named != null && gender != 'u' && named.owner == gender) {
            return 30; // behind "her boss, Rolf Haan" she is rather the one whose boss that is
        }
        if (named != null && gender != 'u' && named.leansFrom(gender)) {
            return 40; // "he", most of the time
        }
        if (named == null || named.personal) {
            return 100;
        }
        return named.tokens < 2 ? 50 : 60; // it may be a place that no list knows, or a work
    }

    /** How well a candidate agrees with "they". */
    public static int fitsSeveral(List<Party> parties) {
        if (parties.size() > 1) {
            return parties.stream().allMatch(Party::isPerson)
                    ? 150
                    : 100; // rather two who were named together than a group
        }
        return switch (parties.get(0).kind) {
            case GROUP -> parties.get(0).heard ? 200 : 100;
            case ORGANIZATION -> 40;
            case PERSON, DOCUMENT, UNKNOWN -> 0;
        };
    }

    /** How well a candidate agrees with "it". */
    public static int fitsThing(List<Party> parties) {
        boolean thing = parties.size() == 1
                && !parties.get(0).several
                && (parties.get(0).kind == SpeakerKind.ORGANIZATION || parties.get(0).kind == SpeakerKind.DOCUMENT);
        Named named = thing ? parties.get(0).named : null;
        if (named != null && !named.isKnownBody()) {
            return named.bare ? 40 : 0;
        }
        boolean place = named != null && named.place;
        return place ? 40 : thing ? 100 : 0;
    }
}
