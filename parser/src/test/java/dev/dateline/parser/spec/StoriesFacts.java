package dev.dateline.parser.spec;

import dev.dateline.model.Article;
import java.util.List;
import java.util.regex.Pattern;

/** The facts of a file of several stories: how many there are, and {@code 2.headline}, a fact of the second. */
final class StoriesFacts {
    private static final String COUNT = "stories";
    private static final Pattern NUMBERED = Pattern.compile("[1-9][0-9]*\\..+");

    private StoriesFacts() {}

    static boolean isPath(String path) {
        return path.equals(COUNT) || NUMBERED.matcher(path).matches() && Facts.isPath(Facts.afterDot(path));
    }

    static String of(List<Article> articles, String path) {
        if (path.equals(COUNT)) {
            return String.valueOf(articles.size());
        }
        int number = Integer.parseInt(path.substring(0, path.indexOf('.')));
        return number > articles.size() ? Facts.ABSENT : Facts.of(articles.get(number - 1), Facts.afterDot(path));
    }
}
