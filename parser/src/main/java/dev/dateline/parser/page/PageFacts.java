package dev.dateline.parser.page;

import org.jsoup.nodes.Element;

/** Collects what a page says of itself. */
final class PageFacts {
    /** Takes an element of the page. */
    void meet(Element element, int number) {}
}
