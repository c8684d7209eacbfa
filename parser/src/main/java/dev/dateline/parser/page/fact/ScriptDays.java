package dev.dateline.parser.page.fact;

import dev.dateline.model.Moment;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.date.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds when a page was published in the state that its scripts carry: {@code "publishedAt":"2024-03-04T06:00Z"}. They
 * carry other stories too: where they tell two days, none is taken.
 */
final class ScriptDays {
    /** All names of what is told so have these letters, behind a p. */
    private static final String ROOT = "ubli";
    /** No name is longer, nor is a day. */
    private static final int LONGEST = 40;
    /** So many days at most are looked at. */
    private static final int MOST = 500;

    private final List<String> scripts = new ArrayList<>();

    void add(String script) {
        if (scripts.size() < MOST && !script.isEmpty()) {
            scripts.add(script);
        }
    }

    /** The one day that the scripts tell, as it is written. */
    Optional<String> published() {
        String told = "";
        String day = "";
        int seen = 0;
        for (String script : scripts) {
            for (int at = script.indexOf(ROOT); at >= 0 && seen < MOST; at = script.indexOf(ROOT, at + 1)) {
                String value = isName(script, at) ? value(script, at) : "";
                Optional<Moment> moment = Dates.readLeniently(value, Optional.empty());
                if (moment.isEmpty() || moment.get().yearOrNull() == null) {
                    continue;
                }
                seen++;
                String other = moment.get().year().orElse(0) + "-"
                        + moment.get().month() + "-" + moment.get().day();
                if (!day.isEmpty() && !day.equals(other)) {
                    return Optional.empty();
                }
                day = other;
                told = value.length() > told.length() ? value : told; // with its time
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private static boolean isName(String script, int root) {
        int from = root;
        while (from > 0 && root - from < LONGEST && isNamePart(script.charAt(from - 1))) {
            from--;
        }
        String name = script.substring(from, nameEnd(script, root)).toLowerCase(Locale.ROOT);
        return MetaNames.fact(name).filter(Fact.PUBLISHED::equals).isPresent();
    }

    private static int nameEnd(String script, int root) {
        int end = root;
        while (end < script.length() && end - root < LONGEST && isNamePart(script.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** What is quoted behind the colon or the equals sign; in a script within a string, quotes are escaped. */
    private static String value(String script, int root) {
        int at = nameEnd(script, root);
        boolean assigned = false;
        int end = Math.min(script.length(), at + LONGEST);
        while (at < end && "\\\"' :=".indexOf(script.charAt(at)) >= 0) {
            assigned |= script.charAt(at) == ':' || script.charAt(at) == '=';
            at++;
        }
        int from = at;
        while (at < end && "\\\"',;}\n<".indexOf(script.charAt(at)) < 0) {
            at++;
        }
        return assigned ? script.substring(from, at) : "";
    }
}
