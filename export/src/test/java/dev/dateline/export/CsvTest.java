package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.dateline.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String HEADER = "source,headline,published,speaker,speaker_kind,titles,affiliation,quote,"
            + "quote_kind,act,utterance,cue,attributed_to,via,start,end,"
            + "id,quote_id,speaker_ids,anonymous,confidence,url\r\n";

    @Test
    void aRowIsAQuoteAndThoughtsAreLeftOut() {
        assertThat(CsvWriter.table().print(JsonTest.full()))
                .isEqualTo(HEADER
                        + "talks.txt,Altona’s harbour waits,2024-03-04T15:30:00Z,Anna Berg,person,mayor of Altona,Altona,"
                        + "\"“We are late 🚢,”\",direct,speech,1,told,Anna Berg,,15,32,"
                        + "9f2c31d07ab4e6c8,q1,s1,,0.97,https://example.com/a\r\n"
                        + "talks.txt,Altona’s harbour waits,2024-03-04T15:30:00Z,Anna Berg,person,mayor of Altona,Altona,"
                        + "the harbour “cannot wait” any longer,mixed,writing,1,adding,,,104,140,"
                        + "9f2c31d07ab4e6c8,q2,s1,,1.0,https://example.com/a\r\n");
    }

    @Test
    void thoughtsComeOnRequestWithAllWhoThinkThem() {
        assertThat(CsvWriter.rows().withThoughts().offsets(Offsets.CODEPOINT).print(JsonTest.full()))
                .endsWith(
                        "Anna Berg; Jan Holm,person,mayor of Altona,Altona,the tide will turn,indirect,thought,2,"
                                + "believe,She and Jan Holm,Nordpost,180,198,9f2c31d07ab4e6c8,q3,s1; s2,,0.9,https://example.com/a\r\n");
    }

    @Test
    void severalArticlesShareOneHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.header(out);
        CsvWriter.rows().write(JsonTest.full(), out);
        CsvWriter.rows().write(JsonTest.full(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(HEADER).containsOnlyOnce("source,headline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunIsKeptFromIt(String formula) throws IOException {
        String headline = read(withHeadline(formula)).get(0)[1];

        assertThat(headline).startsWith("'").endsWith(formula.substring(1));
    }

    @Test
    void anyCellIsReadBack() throws IOException {
        String odd = "a \"b\", c\n\nd; 'e' = f";

        assertThat(read(withHeadline(odd)).get(0)[1]).isEqualTo(odd);
    }

    private static List<String[]> read(Article article) throws IOException {
        try (MappingIterator<String[]> rows = new CsvMapper()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .readerFor(String[].class)
                .readValues(CsvWriter.rows().print(article))) {
            List<String[]> all = rows.readAll();
            assertThat(all).allSatisfy(row -> assertThat(row).hasSize(22));
            return all;
        }
    }

    private static Article withHeadline(String headline) {
        Article full = JsonTest.full();
        return new Article(
                full.origin(),
                full.head().toBuilder().headline(headline).build(),
                full.body(),
                full.quotes(),
                full.speakers(),
                full.notes(),
                full.diagnostics());
    }
}
