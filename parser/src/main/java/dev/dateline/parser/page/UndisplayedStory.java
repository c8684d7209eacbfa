package dev.dateline.parser.page;

import dev.dateline.parser.page.markup.Holder;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.page.markup.ScriptMarkup;
import dev.dateline.parser.page.markup.StateStory;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.ReadingSink;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The story of a page that displays none until a script has run: it may lie ready in a template, in a script that is
 * none, in what is shown without scripts or frames, in a field of text, or among the strings of a program.
 */
final class UndisplayedStory {
    private static final List<String> TEMPLATES = FactFile.words(UndisplayedStory.class, "types-of-templates.txt");

    /** Shorter texts ask to switch scripts on, or count readers. */
    private static final int SHORTEST = 200;

    /** A text with more gaps is a form. */
    private static final int GAPS = 2;

    private UndisplayedStory() {}

    /** Puts such texts into the page, where they stand; whether there are any. */
    static boolean unfold(Document document, ReadingSink sink) {
        Set<String> told = new HashSet<>(); // a template, and the same again for who runs no scripts
        Element program = null;
        String state = "";
        for (Element element : document.body().select("script, template, noscript, noframes, textarea")) {
            String html = element.parent() == null ? "" : html(element);
            if (isStory(html)) {
                if (told.add(Letters.fold(Markup.plain(html)))) {
                    show(element, html, sink);
                }
            } else if (isProgram(element)) {
                String markup = longest(element.data());
                program = markup.length() > state.length() ? element : program;
                state = markup.length() > state.length() ? markup : state;
            }
        }
        if (told.isEmpty() && program != null && isStory(state)) {
            Element shown = show(program, state, sink);
            shown.appendChild(program); // it tells more than the story
            return true;
        }
        return !told.isEmpty();
    }

    /** The longest story among the strings of a program: markup, or paragraphs in a list. */
    private static String longest(String program) {
        String markup = ScriptMarkup.longest(program);
        String paragraphs = StateStory.longest(program);
        return paragraphs.length() > markup.length() ? paragraphs : markup;
    }

    private static boolean isStory(String html) {
        return !isForm(html) && Markup.plain(html).length() >= SHORTEST;
    }

    private static Element show(Element element, String html, ReadingSink sink) {
        Element shown = Holder.inPlaceOf(element);
        shown.append(html);
        element.replaceWith(shown);
        if (sink.listens()) {
            String reason = "the page displays no story, and holds this text undisplayed";
            sink.read("undisplayed-story", -1, '<' + element.normalName() + '>', "read", html.length(), reason);
        }
        return shown;
    }

    /** Linked data are none: what they hold of the story is read as such. */
    private static boolean isProgram(Element element) {
        return element.normalName().equals("script")
                && !element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    /** Whether a text is a form that a program fills: “{{title}}”, “<%= price %>”. */
    private static boolean isForm(String html) {
        int gaps = 0;
        for (String sign : List.of("{{", "<%", "[[", "${")) {
            for (int at = html.indexOf(sign); at >= 0 && gaps <= GAPS; at = html.indexOf(sign, at + 2)) {
                gaps++;
            }
        }
        return gaps > GAPS;
    }

    private static String html(Element element) {
        return switch (element.normalName()) {
            case "script" -> isMarkup(element.attr("type")) ? element.data() : "";
            case "textarea" -> Parser.unescapeEntities(element.wholeText(), false);
            case "noframes" -> element.data();
            default -> element.html();
        };
    }

    private static boolean isMarkup(String type) {
        String folded = type.toLowerCase(Locale.ROOT);
        return TEMPLATES.stream().anyMatch(folded::contains);
    }
}
