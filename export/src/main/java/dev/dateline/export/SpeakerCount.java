package dev.dateline.export;

import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Quote;
import dev.dateline.model.Speaker;
import dev.dateline.model.SpeakerKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counts who is quoted, story by story, and keeps no story. The order of the stories decides only which of equally
 * common forms of a name is shown, and the order of titles. Not safe to share among threads.
 *
 * <pre>{@code
 * SpeakerCount count = SpeakerCount.ofStatements();
 * for (Path file : files) {
 *     count.add(parser.parse(Source.of(file)));
 * }
 * JsonWriter.lines().write(count.table(), System.out);
 * }</pre>
 */
public final class SpeakerCount {
    private static final Comparator<Map.Entry<Identity, Tally>> ORDER =
            Comparator.<Map.Entry<Identity, Tally>>comparingInt(entry -> entry.getValue().utterances)
                    .thenComparingInt(entry -> entry.getValue().words)
                    .reversed()
                    .thenComparing(entry -> entry.getKey().foldedName())
                    .thenComparing(entry -> entry.getKey().kind())
                    .thenComparing(entry -> entry.getKey().anonymous());

    private final Predicate<Quote> isCounted;
    private final Map<Identity, Tally> tallies = new HashMap<>();
    private int stories;
    private int unattributed;

    private SpeakerCount(Predicate<Quote> isCounted) {
        this.isCounted = isCounted;
    }

    /** A count of what is said and written. */
    public static SpeakerCount ofStatements() {
        return new SpeakerCount(quote -> quote.act() != Act.THOUGHT);
    }

    /** A count of what is reported as believed, hoped or wanted, too. */
    public static SpeakerCount ofStatementsAndThoughts() {
        return new SpeakerCount(quote -> true);
    }

    /** Counts a story; one that is added twice counts twice. */
    public void add(Article article) {
        Map<String, Voice> byId = new HashMap<>();
        article.speakers().forEach(speaker -> byId.put(speaker.id(), new Voice(speaker)));
        Set<Voice> quoted = new LinkedHashSet<>();
        Map<Identity, Set<Integer>> utterances = new LinkedHashMap<>();
        Set<Integer> unknown = new HashSet<>();
        for (Quote quote : article.quotes()) {
            if (!isCounted.test(quote)) {
                continue;
            }
            Set<Voice> speakers = speakers(quote, byId);
            quoted.addAll(speakers);
            if (speakers.isEmpty()) {
                unknown.add(quote.utterance());
            }
            int words = words(article.textOf(quote.span()));
            Set<Identity> identities = new LinkedHashSet<>(); // of "Berg and BERG" one
            speakers.forEach(voice -> identities.add(voice.identity));
            for (Identity identity : identities) {
                tally(identity).words += words;
                utterances.computeIfAbsent(identity, first -> new HashSet<>()).add(quote.utterance());
            }
        }
        quoted.forEach(voice -> tally(voice.identity).introduce(voice.speaker));
        utterances.forEach((identity, numbers) -> tally(identity).quoteIn(numbers.size()));
        unattributed += unknown.size();
        stories++;
    }

    /** What has been counted so far. */
    public SpeakerTable table() {
        return new SpeakerTable(
                stories,
                unattributed,
                tallies.entrySet().stream()
                        .sorted(ORDER)
                        .map(entry -> entry.getValue().row(entry.getKey()))
                        .toList());
    }

    private Tally tally(Identity identity) {
        return tallies.computeIfAbsent(identity, first -> new Tally());
    }

    private static Set<Voice> speakers(Quote quote, Map<String, Voice> byId) {
        Set<Voice> speakers = new LinkedHashSet<>();
        quote.speaker().map(byId::get).ifPresent(speakers::add);
        for (String id : quote.attribution().coSpeakers()) {
            Voice speaker = byId.get(id);
            if (speaker != null) {
                speakers.add(speaker);
            }
        }
        return speakers;
    }

    /** What stands between white space or dashes and has a letter or a figure. */
    private static int words(String text) {
        int words = 0;
        boolean isInWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '–' || c == '—') {
                isInWord = false;
            } else if (!isInWord && Character.isLetterOrDigit(c)) {
                isInWord = true;
                words++;
            }
        }
        return words;
    }

    private static String folded(String name) {
        return String.join(" ", name.strip().split("\\s+")).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** What is one speaker over all stories. */
    private record Identity(String foldedName, SpeakerKind kind, boolean anonymous) {
        static Identity of(Speaker speaker) {
            return new Identity(folded(speaker.name()), speaker.kind(), speaker.anonymous());
        }
    }

    /** A speaker of one story; itself alone, since the hash of a speaker reads all mentions. */
    private static final class Voice {
        private final Speaker speaker;
        private final Identity identity;

        Voice(Speaker speaker) {
            this.speaker = speaker;
            this.identity = Identity.of(speaker);
        }
    }

    /** What is known of one. */
    private static final class Tally {
        private final Map<String, Integer> forms = new LinkedHashMap<>();
        private final Map<String, String> titles = new LinkedHashMap<>(); // by their folded form
        private int utterances;
        private int words;
        private int stories;

        void introduce(Speaker speaker) {
            forms.merge(speaker.name(), 1, Integer::sum);
            speaker.titles().forEach(title -> titles.putIfAbsent(folded(title), title));
        }

        void quoteIn(int storysUtterances) {
            utterances += storysUtterances;
            stories++;
        }

        SpeakerTable.Row row(Identity identity) {
            String name = "";
            int most = 0;
            for (Map.Entry<String, Integer> form : forms.entrySet()) {
                if (form.getValue() > most) {
                    name = form.getKey();
                    most = form.getValue();
                }
            }
            return new SpeakerTable.Row(
                    name,
                    identity.kind(),
                    identity.anonymous(),
                    List.copyOf(titles.values()),
                    utterances,
                    words,
                    stories);
        }
    }
}
