package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.JsonSchema;
import dev.dateline.parser.ArticleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parse --prety a.txt | unknown option --prety; did you mean --pretty? (see dateline parse --help)",
                "parse --pret a.txt | unknown option --pret; did you mean --pretty? (see dateline parse --help)",
                "parse --file-form=x | unknown option --file-form; did you mean --files-from? (see dateline parse --help)",
                "parse -z a.txt | unknown option -z (see dateline parse --help)",
                "qoutes a.txt | unknown command qoutes; did you mean quotes? (see dateline --help)",
                "parse --to yaml a.txt | invalid value for option '--to': yaml is none of json, jsonl, markdown, text, csv,"
                        + " chunks (see dateline parse --help)",
                "parse --to chunks --chunk-size 9 a.txt | --chunk-size 9 is less than 10 (see dateline parse --help)",
                "parse --to chunks --chunk-size x a.txt | invalid value for option '--chunk-size': 'x' is not an int"
                        + " (see dateline parse --help)",
                "quotes --to csw a.txt | invalid value for option '--to': csw is none of table, csv (see dateline quotes"
                        + " --help)",
                "speakers --bom a.txt | --bom needs --to csv (see dateline speakers --help)",
                "parse --max-bytes 0 a.txt | --max-bytes 0 is less than 1 (see dateline parse --help)",
                "quotes --least-confidence 60 a.txt | --least-confidence 60.0 is not between 0 and 1 (see dateline quotes"
                        + " --help)",
                "parse --jobs 0 a.txt | --jobs 0 is less than 1 (see dateline parse --help)"
            })
    void aSlipGetsOneLineWithTheNearestRightWord(String arguments, String complaint) {
        Call call = Call.of(arguments.split(" "));

        assertThat(call).isEqualTo(new Call(2, "", "dateline: " + complaint + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parse", "quotes", "speakers", "explain", "formats", "completion"})
    void helpShowsExamples(String command) {
        Call call = command.isEmpty() ? Call.of("--help") : Call.of(command, "--help");

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).containsPattern("Examples?:\n  dateline ");
    }

    @Test
    void theVersionIsTheOneThatArticlesName() {
        assertThat(Call.of("--version").out()).isEqualTo(ArticleParser.producer() + "\n");
        assertThat(ArticleParser.producer()).matches("dateline \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        Call call = Call.of();

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("Usage: dateline");
    }

    @Test
    void formatsAreListed() {
        assertThat(Call.of("formats").out()).contains("html   a web page").contains("jsonl");
    }

    @Test
    void theSchemaIsPrintedOnRequest() {
        assertThat(Call.of("formats", "--schema").out()).isEqualTo(JsonSchema.print());
        assertThat(Call.of("formats", "--schema", "jsonl").out()).isEqualTo(JsonSchema.print());
        assertThat(Call.of("formats", "--schema=chunks").out()).isEqualTo(JsonSchema.printChunk());
        assertThat(Call.of("formats", "--schema", "csv").err()).contains("csv is none of json, jsonl, chunks");
    }

    @Test
    void theScriptOfCompletionKnowsCommandsAndFormats() {
        assertThat(Call.of("completion").out())
                .contains("parse")
                .contains("--footnotes")
                .contains("markdown")
                .contains("--chunk-size")
                .contains("\"codepoint\"");
    }

    @Test
    void helpGroupsTheOptions() {
        String help = Call.of("parse", "--help").out();

        assertThat(help)
                .containsSubsequence("What is read:", "--from", "What is written:", "--to", "--quiet", "Other:");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void whatATerminalWouldObeyIsShownInstead() {
        assertThat(Call.of("parse", "\u001b[31mred\u009b.txt").err())
                .isEqualTo("dateline: there is no file ␛[31mred\ufffd.txt\n");
    }
}
