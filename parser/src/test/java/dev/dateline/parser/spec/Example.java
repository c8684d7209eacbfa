package dev.dateline.parser.spec;

import dev.dateline.model.Format;
import dev.dateline.parser.Source;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One case of the specification: copy, and what must be read in it.
 *
 * @param place the file and the line of its fence: {@code 2-quotes.txt:14}
 * @param number its number over all files
 * @param section the heading that it stands under
 * @param arguments what the fence line says: {@code wire}, {@code wires} or {@code html} under {@code format}, and hints by their names
 * @param input the copy, its escapes resolved
 * @param facts what is expected, in the order of the file
 */
record Example(
        String place, int number, String section, Map<String, String> arguments, String input, List<Fact> facts) {
    /** What a path must show; the place is that of its line. */
    record Fact(String place, String path, String value) {}

    /** The copy with the hints that its fence line gives. */
    Source source() {
        Source source = isPage() ? Source.html(input) : Source.text(input);
        String charset = arguments.get("charset");
        if (charset != null) {
            source = Source.of(input.getBytes(Charset.forName(charset))).as(isPage() ? Format.HTML : Format.TEXT);
            source = source.charset(charset);
        }
        source = source.name(arguments.getOrDefault("name", place));
        if (arguments.containsKey("url")) {
            source = source.url(arguments.get("url"));
        }
        return arguments.containsKey("date") ? source.date(LocalDate.parse(arguments.get("date"))) : source;
    }

    /** Whether it is a file of several stories. */
    boolean isFile() {
        return "wires".equals(arguments.get("format"));
    }

    boolean isPage() {
        return "html".equals(arguments.get("format"));
    }

    /** As a test is called: file, number, section. */
    String title() {
        return place.substring(0, place.lastIndexOf(':')) + " " + number + " " + section;
    }
}
