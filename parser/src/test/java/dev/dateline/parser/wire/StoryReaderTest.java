package dev.dateline.parser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Author;
import dev.dateline.model.Dateline;
import dev.dateline.model.Moment;
import dev.dateline.model.Note;
import dev.dateline.model.NoteKind;
import dev.dateline.model.Standing;
import dev.dateline.model.Status;
import dev.dateline.parser.copy.CopyReader;
import dev.dateline.parser.text.ReadingSink;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryReaderTest {
    private static final String STORY = """
            BC-PORT-TALKS
            UPDATE 2-Altona talks drag on
            * Mayor says deal near
            (Adds union comment, background)
            By JANE DOE and John Roe, Business Writers
            ALTONA, March 4 (Reuters) - Talks over pay at the port went on for a second week on Monday, the mayor said.

            "We are late," said Anna Berg, the mayor. (Reporting by Jane Doe in Altona and John Roe; Editing by Max Muster)

            ((jane.doe@example.org; +49 40 555 1234))
            """;

    @Test
    void eachLineOfAWireStoryHasItsPlace() {
        Story story = read(STORY);

        assertThat(story.head().headline()).contains("Altona talks drag on");
        assertThat(story.head().standing()).isEqualTo(new Standing(Status.UPDATE, 2, null));
        assertThat(story.head().authors())
                .containsExactly(
                        new Author("Jane Doe", "Business Writers", null),
                        new Author("John Roe", "Business Writers", null));
        assertThat(story.head().dateline().map(Dateline::text)).contains("ALTONA, March 4 (Reuters) -");
        assertThat(story.body().text())
                .isEqualTo("Talks over pay at the port went on for a second week on Monday, the mayor said.\n\n"
                        + "\"We are late,\" said Anna Berg, the mayor.");
        assertThat(story.notes())
                .extracting(Note::kind)
                .containsExactly(
                        NoteKind.SLUG,
                        NoteKind.MARKER,
                        NoteKind.SUMMARY,
                        NoteKind.ADVISORY,
                        NoteKind.BYLINE,
                        NoteKind.CREDIT,
                        NoteKind.CONTACT);
        assertThat(story.notes().get(5).people())
                .containsExactly(
                        new Author("Jane Doe", "reporting", "Altona"),
                        new Author("John Roe", "reporting", null),
                        new Author("Max Muster", "editing", null));
        assertThat(story.notes().get(5).at()).isEqualTo(story.body().text().length());
    }

    @Test
    void noHeadlineIsMadeOfAParagraph() {
        Story story = read("""
                The mayor said on Monday that talks would go on for another week.

                The union said that it would vote on Friday, and that it was ready to strike.
                """);

        assertThat(story.head().headline()).isEmpty();
        assertThat(story.body().blocks()).hasSize(2);
    }

    @Test
    void aHeadlineWithoutADatelineIsTakenForWhatItIs() {
        Story story = read("""
                Altona talks drag on

                By Jane Doe

                The mayor said on Monday that talks would go on for another week.
                """);

        assertThat(story.head().headline()).contains("Altona talks drag on");
        assertThat(story.head().authors()).containsExactly(Author.of("Jane Doe"));
        assertThat(story.body().blocks()).hasSize(1);
    }

    @Test
    void aNameAboveTheDatelineIsAByline() {
        Story story =
                read("Altona talks drag on.\nJane Doe\nALTONA 2024-03-04\nTalks went on for a week, the mayor said.");

        assertThat(story.head().headline()).contains("Altona talks drag on.");
        assertThat(story.head().authors()).containsExactly(Author.of("Jane Doe"));
        assertThat(story.head().dateline().flatMap(Dateline::date)).contains(Moment.of(2024, 3, 4));
    }

    @Test
    void bracketsBehindTheDatelineAreAdvisories() {
        Story story =
                read("LIMA, 4 MAR 89 (RADIO ALTONA) -- [SPEECH] [MAYOR ANNA BERG] GOOD EVENING, PEOPLE OF ALTONA.");

        assertThat(story.body().text()).isEqualTo("GOOD EVENING, PEOPLE OF ALTONA.");
        assertThat(story.notes()).extracting(Note::text).containsExactly("[SPEECH]", "[MAYOR ANNA BERG]");
        assertThat(story.head().dateline().flatMap(Dateline::date)).contains(Moment.of(1989, 3, 4));
    }

    @Test
    void anEmbargoIsNoDateline() {
        Story story = read(
                "EMBARGOED UNTIL May 7, 2024\n\nAcme grows\n\nLODI, Calif., May 7, 2024 -- Acme said that it grew.");

        assertThat(story.head().standing()).isEqualTo(new Standing(Status.EMBARGO, null, Moment.of(2024, 5, 7)));
        assertThat(story.head().headline()).contains("Acme grows");
    }

    @Test
    void aTurnOfAConversationIsNoDateline() {
        Story story =
                read("The mayor meets the press\n\nBAKER--Will you leave in the spring, as the paper has it today?\n\n"
                        + "BERG--No, I will not leave, and whoever wrote that did not ask me.");

        assertThat(story.head().dateline()).isEmpty();
    }

    @Test
    void whatStandsBelowTheEndMarkIsNoText() {
        Story story =
                read("Talks went on for a week, the mayor said.\n\n###\n\nMedia contact:\nJane Doe\njane@example.org");

        assertThat(story.body().text()).isEqualTo("Talks went on for a week, the mayor said.");
        assertThat(story.notes())
                .extracting(Note::kind)
                .containsExactly(NoteKind.END_MARK, NoteKind.CONTACT, NoteKind.CONTACT, NoteKind.CONTACT);
    }

    @Test
    void theBodyLeadsBackToTheDraft() {
        var draft = CopyReader.read(STORY);
        Story story = StoryReader.read(draft, Optional.empty(), ReadingSink.SILENT);

        int late = story.body().text().indexOf("late");
        assertThat(story.origins().origin(late)).isEqualTo(draft.text().indexOf("late"));
        assertThat(story.dateline().map(span -> span.of(draft.text()))).contains("ALTONA, March 4 (Reuters) -");
    }

    private static Story read(String copy) {
        return StoryReader.read(CopyReader.read(copy), Optional.of(LocalDate.of(2024, 3, 5)), ReadingSink.SILENT);
    }
}
