package dev.dateline.cli;

import dev.dateline.model.Article;
import dev.dateline.model.Format;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is to be read. */
final class InputOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files to read; - is standard input, which is read if there is no file.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description = "Read the files that LIST names, one a line or a NUL between two; - is standard input.")
    private @Nullable String filesFrom;

    @Option(
            names = {"-r", "--recursive"},
            description = "Of a folder, read all files in it and in its folders, in the order of their names.")
    private boolean recursive;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = FromByName.class,
            completionCandidates = FromByName.class,
            description = "${COMPLETION-CANDIDATES}; auto, the default, looks at the content, then at the name.")
    private From from = From.AUTO;

    @Option(
            names = "--split",
            description = "Tell the stories of a text file apart: FILE#1, FILE#2 ... by separators, end marks, ends of"
                    + " pages and headers of wires, each with the head of a story behind it.")
    private boolean split;

    @Option(names = "--encoding", paramLabel = "CHARSET", description = "The charset that the sender named.")
    private @Nullable String encoding;

    @Option(names = "--url", paramLabel = "URL", description = "The address that the page was fetched from.")
    private @Nullable String url;

    @Option(names = "--urls-from", paramLabel = "TSV", description = "Addresses by file: lines of path TAB URL.")
    private @Nullable String urlsFrom;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "A day near the filing (2024-03-05), to complete dates without a year.")
    private @Nullable String date;

    @Option(names = "--dates-from", paramLabel = "TSV", description = "Such days by file: lines of path TAB day.")
    private @Nullable String datesFrom;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many files to read at a time; the order of the output stays. Default: one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /** How many inputs to read at a time. */
    int jobs() {
        if (jobs < 1) {
            throw new UsageException("--jobs " + jobs + " is less than 1");
        }
        return jobs;
    }

    /** Whether an input may give several articles. */
    boolean isSplit() {
        return split;
    }

    /**
     * The articles of an input: one, unless its stories are to be told apart.
     *
     * @throws dev.dateline.parser.UnreadableException if it gives none
     */
    List<Article> articles(ArticleParser parser, Source source) {
        return split ? parser.parseAll(source) : List.of(parser.parse(source));
    }

    /** The lists that are read beside the inputs. */
    List<String> lists() {
        List<String> lists = new ArrayList<>();
        for (String list : new @Nullable String[] {filesFrom, urlsFrom, datesFrom}) {
            if (list != null) {
                lists.add(list);
            }
        }
        return lists;
    }

    /**
     * The inputs in order.
     *
     * @throws NoInputException if none is named, and nobody but a person would answer on standard input
     * @throws UsageException if a list or a date is malformed
     */
    List<Input> inputs(Streams streams) {
        InputStream standard = streams.in();
        if (files.isEmpty() && filesFrom == null && streams.terminal().isInput()) {
            throw new NoInputException();
        }
        List<String> names = new ArrayList<>(files);
        if (filesFrom != null) {
            names.addAll(ListFile.lines(filesFrom, standard));
        } else if (names.isEmpty()) {
            names.add(Input.STANDARD);
        }
        checkStandardIsReadOnce(names);
        if (names.contains("")) {
            throw new UsageException("the name of a file is empty");
        }
        LocalDate day = date == null ? null : day(date, "--date ");
        Map<String, String> urls = urlsFrom == null ? Map.of() : ListFile.values(urlsFrom, standard, InputOptions::url);
        Map<String, LocalDate> days =
                datesFrom == null ? Map.of() : ListFile.values(datesFrom, standard, InputOptions::day);
        List<Input> inputs = new ArrayList<>();
        for (String name : unfolded(names)) {
            String path = ListFile.path(name);
            inputs.add(new Input(
                    name, from.formatOrNull(), encoding, urls.getOrDefault(path, url), days.getOrDefault(path, day)));
        }
        return inputs;
    }

    private List<String> unfolded(List<String> names) {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (recursive && Folders.isFolder(name)) {
                files.addAll(Folders.files(name));
            } else {
                files.add(name);
            }
        }
        return files;
    }

    private void checkStandardIsReadOnce(List<String> names) {
        List<String> readers = new ArrayList<>(lists());
        readers.addAll(names);
        if (readers.stream().filter(Input.STANDARD::equals).count() > 1) {
            throw new UsageException("standard input can be read only once");
        }
    }

    private static String url(String value, String place) {
        if (value.isBlank()) {
            throw new UsageException(place + "the URL is missing");
        }
        return value;
    }

    private static LocalDate day(String value, String place) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException noDay) {
            throw new UsageException(place + value + " is no day such as 2024-03-05");
        }
        throw new UsageException(place + value + " is not in the years 1 to 9999");
    }

    /** There is nothing to read. */
    static final class NoInputException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What the inputs are. */
    private enum From {
        AUTO,
        TEXT,
        HTML;

        @Nullable
        Format formatOrNull() {
            return this == AUTO ? null : Format.valueOf(name());
        }
    }

    /** Reads it. */
    static final class FromByName extends ByName<From> {
        FromByName() {
            super(From.values());
        }
    }
}
