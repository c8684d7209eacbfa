/** Names the parser only: the model comes with it. */
module com.example {
    requires dev.dateline.parser;
}
