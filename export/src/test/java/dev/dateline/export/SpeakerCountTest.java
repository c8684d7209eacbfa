package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Attribution;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Body;
import dev.dateline.model.Quote;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.model.Speaker;
import dev.dateline.model.SpeakerKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerCountTest {
    private static final SpeakerKind PERSON = SpeakerKind.PERSON;

    @Test
    void thePiecesOfAnUtteranceCountOnceAndTheirWordsAll() {
        Story story = new Story();
        story.speaker("Anna Berg", PERSON, "mayor");
        story.say("“We are late,”", Act.SPEECH, 1, "s1");
        story.say("“but not too late.”", Act.SPEECH, 1, "s1");
        story.say("the port would open", Act.WRITING, 2, "s1");

        assertThat(SpeakerTable.of(List.of(story.article())))
                .isEqualTo(new SpeakerTable(
                        1, 0, List.of(new SpeakerTable.Row("Anna Berg", PERSON, false, List.of("mayor"), 2, 11, 1))));
    }

    @Test
    void thoughtsCountOnRequest() {
        Story story = new Story();
        story.speaker("Anna Berg", PERSON);
        story.say("the tide will turn", Act.THOUGHT, 1, "s1");

        assertThat(SpeakerTable.of(List.of(story.article())).rows()).isEmpty();
        SpeakerCount count = SpeakerCount.ofStatementsAndThoughts();
        count.add(story.article());
        assertThat(count.table().rows()).extracting("utterances", "words").containsExactly(tuple(1, 4));
    }

    @Test
    void aNameIsOneOverStoriesWhateverItsCaseAndTitles() {
        Story first = new Story();
        first.speaker("ANNA  BERG", PERSON, "mayor");
        first.say("“No.”", Act.SPEECH, 1, "s1");
        Story second = new Story();
        second.speaker("Anna Berg", PERSON, "Mayor", "captain");
        second.say("“Yes.”", Act.SPEECH, 1, "s1");

        SpeakerTable table = SpeakerTable.of(List.of(first.article(), second.article(), second.article()));
        assertThat(table.stories()).isEqualTo(3);
        assertThat(table.rows())
                .containsExactly(
                        new SpeakerTable.Row("Anna Berg", PERSON, false, List.of("mayor", "captain"), 3, 3, 3));
    }

    @Test
    void aPersonIsNoOrganizationOfThatName() {
        Story story = new Story();
        story.speaker("Nordhafen", PERSON);
        story.speaker("Nordhafen", SpeakerKind.ORGANIZATION);
        story.say("“No.”", Act.SPEECH, 1, "s1", "s2");

        assertThat(SpeakerTable.of(List.of(story.article())).rows()).hasSize(2);
    }

    @Test
    void twoSpeakersOfAStoryThatShareANameSpeakOnceTogether() {
        Story story = new Story();
        story.speaker("the minister", PERSON);
        story.speaker("The Minister", PERSON);
        story.say("“We will not.”", Act.SPEECH, 1, "s1", "s2");

        assertThat(SpeakerTable.of(List.of(story.article())).rows())
                .extracting("name", "utterances", "words", "stories")
                .containsExactly(tuple("the minister", 1, 3, 1));
    }

    @Test
    void whoTheTextDoesNotTellIsNoSpeaker() {
        Story story = new Story();
        story.say("“We are late,”", Act.SPEECH, 1);
        story.say("“but not too late.”", Act.SPEECH, 1);
        story.say("“Who knows?”", Act.SPEECH, 2);

        assertThat(SpeakerTable.of(List.of(story.article()))).isEqualTo(new SpeakerTable(1, 2, List.of()));
    }

    @Test
    void theMostQuotedComeFirstThenWordsThenNames() {
        Story story = new Story();
        story.speaker("Zora Lund", PERSON);
        story.speaker("ole Rask", PERSON);
        story.speaker("Anna Berg", PERSON);
        story.speaker("Mira Sand", PERSON);
        story.say("“Yes.”", Act.SPEECH, 1, "s1");
        story.say("“No.”", Act.SPEECH, 2, "s2");
        story.say("“No.”", Act.SPEECH, 3, "s3");
        story.say("“Not now.”", Act.SPEECH, 4, "s4");
        story.say("“Why?”", Act.SPEECH, 5, "s1");

        assertThat(SpeakerTable.of(List.of(story.article())).rows())
                .extracting("name")
                .containsExactly("Zora Lund", "Mira Sand", "Anna Berg", "ole Rask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It is 5.3 percent.” | 4",
                "late—too late | 3",
                "well-known, isn’t it? | 3",
                "« Non. » | 1",
                "… | 0"
            })
    void aWordHasALetterOrAFigure(String said, int words) {
        Story story = new Story();
        story.speaker("Anna Berg", PERSON);
        story.say(said, Act.SPEECH, 1, "s1");

        assertThat(SpeakerTable.of(List.of(story.article())).rows())
                .extracting("words")
                .containsExactly(words);
    }

    @Test
    void theTableIsOneValueInJson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.lines().write(table(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"version\":1,\"stories\":1,\"unattributed\":0,\"speakers\":["
                        + "{\"name\":\"Anna Berg\",\"kind\":\"person\",\"titles\":[\"mayor\",\"captain\"],"
                        + "\"utterances\":1,\"words\":1,\"stories\":1},"
                        + "{\"name\":\"=aides\",\"kind\":\"group\",\"anonymous\":true,"
                        + "\"utterances\":1,\"words\":1,\"stories\":1}]}\n");
    }

    @Test
    void theTableIsARowASpeakerInCsv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.table().write(table(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        speaker,speaker_kind,anonymous,titles,utterances,words,stories\r
                        Anna Berg,person,,mayor; captain,1,1,1\r
                        '=aides,group,true,,1,1,1\r
                        """);
    }

    private static SpeakerTable table() {
        return new SpeakerTable(
                1,
                0,
                List.of(
                        new SpeakerTable.Row("Anna Berg", PERSON, false, List.of("mayor", "captain"), 1, 1, 1),
                        new SpeakerTable.Row("=aides", SpeakerKind.GROUP, true, List.of(), 1, 1, 1)));
    }

    /** A story that is nothing but quotes. */
    private static final class Story {
        private final List<Speaker> speakers = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        void speaker(String name, SpeakerKind kind, String... titles) {
            String id = "s" + (speakers.size() + 1);
            speakers.add(new Speaker(id, name, kind, List.of(titles), null, false, List.of()));
        }

        void say(String words, Act act, int utterance, String... ids) {
            int start = text.length();
            text.append(words).append(' ');
            List<String> all = Arrays.asList(ids);
            Attribution attribution = new Attribution(
                    null,
                    null,
                    null,
                    null,
                    null,
                    all.isEmpty() ? null : all.get(0),
                    all.isEmpty() ? List.of() : all.subList(1, all.size()),
                    null);
            Span span = new Span(start, start + words.length());
            String id = "q" + (quotes.size() + 1);
            quotes.add(new Quote(id, QuoteKind.INDIRECT, act, span, List.of(), utterance, attribution, null));
        }

        Article article() {
            String all = text.toString().stripTrailing();
            Block block = new Block(BlockKind.PARAGRAPH, new Span(0, all.length()), 0, false, null);
            Article full = JsonTest.full();
            return new Article(
                    full.origin(),
                    full.head(),
                    new Body(all, List.of(block), List.of(), List.of()),
                    quotes,
                    speakers,
                    List.of(),
                    List.of());
        }
    }
}
