/** The {@code dateline} command. It exports nothing; picocli reads its commands by reflection. */
module dev.dateline.cli {
    requires dev.dateline.parser;
    requires dev.dateline.export;
    requires info.picocli;
    requires static org.jspecify;

    opens dev.dateline.cli to
            info.picocli;
}
