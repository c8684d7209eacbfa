/** News copy to articles. Only the root package is open to others; its rooms are not. */
module dev.dateline.parser {
    requires transitive dev.dateline.model;
    requires com.fasterxml.jackson.databind;
    requires org.apache.commons.text;
    requires org.jsoup;
    requires static org.jspecify;

    exports dev.dateline.parser;
}
