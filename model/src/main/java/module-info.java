/** Article and its parts; needs nothing but the JDK. */
module dev.dateline.model {
    requires static org.jspecify;

    exports dev.dateline.model;
}
