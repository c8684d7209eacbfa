/** Articles to JSON, Markdown and other formats. */
module dev.dateline.export {
    requires transitive dev.dateline.model;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires static org.jspecify;

    exports dev.dateline.export;
}
