package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.SpeakerTable;
import dev.dateline.model.SpeakerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline speakers}: one table over all inputs. */
class SpeakersCommandTest {
    private static final String FERRY = "Ferry sinks at its pier\n\nGREBEN, March 4 (Reuters) - “The ferry sank,” said"
            + " Anna Berg, the mayor. She hopes to raise it.\n";
    private static final String MILL = "Mill closes after a fire\n\nTORVALD, March 5 (Reuters) - The mill in Torvald"
            + " will not open again, said Ole Rask, its owner. “I am sorry,” said ANNA BERG.\n";
    private static final String HEADINGS = "SPEAKER    KIND    UTTERANCES  WORDS  STORIES  TITLES\n";
    private static final String TABLE = HEADINGS
            + "Anna Berg  person           2      6        2  mayor\n"
            + "Ole Rask   person           1      8        1  owner\n";

    @TempDir
    private Path folder;

    private String ferry;
    private String mill;

    @BeforeEach
    void writeStories() throws IOException {
        ferry = write("ferry.txt", FERRY);
        mill = write("mill.txt", MILL);
    }

    @Test
    void aSpeakerOfSeveralStoriesIsALine() {
        assertThat(Call.of("speakers", ferry, mill)).isEqualTo(new Call(0, TABLE, ""));
    }

    @Test
    void theStoriesOfAFileCountLikeFiles() {
        assertThat(Call.reading(FERRY + "\n=====\n\n" + MILL, "speakers", "--split", "-"))
                .isEqualTo(new Call(0, TABLE, ""));
    }

    @Test
    void thoughtsCountOnRequest() {
        assertThat(Call.of("speakers", "--thoughts", ferry).out())
                .isEqualTo(HEADINGS + "Anna Berg  person           2      6        1  mayor\n");
    }

    @Test
    void whatFailsIsSaidAndTheOthersCount() {
        String missing = folder.resolve("no.txt").toString();

        assertThat(Call.of("speakers", ferry, missing, mill))
                .isEqualTo(new Call(1, TABLE, "dateline: there is no file " + missing + "\n"));
    }

    @Test
    void anyNumberOfJobsGivesTheSameTable() throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = i % 2 == 0 ? "Anna Berg" : "ANNA BERG";
            files.add(write(i + ".txt", "“Number " + i + ",” said " + name + ", the chair of group " + i + "."));
        }
        String list = write("list", String.join("\n", files));
        String json = Call.of("speakers", "--to", "json", "--jobs", "1", "--files-from", list)
                .out();

        assertThat(json)
                .contains("\"name\":\"Anna Berg\"")
                .contains("\"utterances\":40")
                .contains("\"stories\":40");
        assertThat(Call.of("speakers", "--to", "json", "--jobs", "4", "--files-from", list)
                        .out())
                .isEqualTo(json);
    }

    @Test
    void jsonIsOneValueAndCsvARowASpeaker() {
        assertThat(Call.of("speakers", "--to", "json", ferry).out())
                .isEqualTo("{\"version\":1,\"stories\":1,\"unattributed\":0,\"speakers\":[{\"name\":\"Anna Berg\","
                        + "\"kind\":\"person\",\"titles\":[\"mayor\"],\"utterances\":1,\"words\":3,\"stories\":1}]}\n");
        assertThat(Call.of("speakers", "--to", "csv", ferry).out()).isEqualTo("""
                        speaker,speaker_kind,anonymous,titles,utterances,words,stories\r
                        Anna Berg,person,,mayor,1,3,1\r
                        """);
    }

    @Test
    void theTableGoesToAFileButNotToAFileAnArticle() throws IOException {
        Path file = folder.resolve("speakers.txt");

        assertThat(Call.of("speakers", "-o", file.toString(), ferry, mill)).isEqualTo(new Call(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(TABLE);
        Call each = Call.of("speakers", "-o", folder + "/{name}.csv", ferry);
        assertThat(each.code()).isEqualTo(2);
        assertThat(each.err()).contains("-o needs a file without {name}");
    }

    @Test
    void nobodyIsNoError() {
        assertThat(Call.reading("Nothing happened.", "speakers")).isEqualTo(new Call(0, "Nobody is quoted.\n", ""));
        assertThat(Call.reading("Nothing happened.", "speakers", "--to", "json").out())
                .isEqualTo("{\"version\":1,\"stories\":1,\"unattributed\":0}\n");
    }

    @Test
    void whatIsNotKnownIsToldBelowTheTable() {
        SpeakerTable none = new SpeakerTable(1, 1, List.of());

        assertThat(SpeakerPage.print(none, Paint.NONE, 80))
                .isEqualTo("Nobody is quoted.\n\n1 more utterance has no known speaker.\n");
    }

    @Test
    void aLineFitsTheTerminalAndObeysNothing() {
        SpeakerTable.Row row = new SpeakerTable.Row(
                "two people with \u001b[31mknowledge of the matter",
                SpeakerKind.GROUP,
                true,
                List.of("members of the board", "owners"),
                1234,
                123456,
                12);

        assertThat(SpeakerPage.print(new SpeakerTable(1, 0, List.of(row)), Paint.NONE, 80)
                        .lines())
                .last()
                .isEqualTo("two people with ␛[31mkn…  group        1234  123456       12  members of…");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
