package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The source of the man pages, which the profile {@code man} turns into pages. */
class ManPageTest {
    private static final Path FOLDER = Path.of("target", "man-source");

    @Test
    void everyCommandHasAManPageThatNamesItsOptions() throws IOException {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                Terminal.NONE);
        CommandLine command = Main.command(streams);
        int status =
                ManPageGenerator.generateManPage(FOLDER.toFile(), null, new boolean[0], true, command.getCommandSpec());
        assertThat(status).isZero();
        assertThat(page("dateline")).contains("dateline-parse");
        for (String name : List.of("parse", "quotes", "speakers", "explain", "formats")) {
            CommandSpec spec = Objects.requireNonNull(command.getSubcommands().get(name), name)
                    .getCommandSpec();
            String page = page("dateline-" + name);
            spec.options().forEach(option -> assertThat(page).contains(option.longestName()));
        }
    }

    private static String page(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".adoc"));
    }
}
