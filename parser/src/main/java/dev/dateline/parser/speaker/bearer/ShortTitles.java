package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.FactFile;
import java.util.List;

/** Titles that are others as they are cut short in front of a name: "Sgt" and "sergeant". */
final class ShortTitles {
    private static final List<String> TIMES = FactFile.words(ShortTitles.class, "times-behind-titles.txt");

    private ShortTitles() {}

    /** "coach" of "coach at the time": a title without when somebody held it. */
    static String withoutTime(String title) {
        for (String time : TIMES) {
            int end = title.length() - time.length() - 1;
            if (end > 0 && title.endsWith(time) && title.charAt(end) == ' ') {
                return title.substring(0, end);
            }
        }
        return title;
    }

    /** Where in another title the words of this one end, in whatever case, or its only word in full: "Sen." in "senator from Vermont"; -1 where it does not begin so. */
    static int end(String title, String other) {
        if (opens(title, other)) {
            return title.length();
        }
        boolean apart = title.isEmpty() || other.isEmpty() || !isAlike(title.charAt(0), other.charAt(0));
        if (apart || title.indexOf(' ') >= 0 || title.indexOf('-') >= 0) {
            return -1; // most
        }
        String full = Titles.inFull(title.endsWith(".") ? title.substring(0, title.length() - 1) : title);
        return opens(full, other) ? full.length() : -1;
    }

    private static boolean opens(String words, String title) {
        int end = words.length();
        return title.regionMatches(true, 0, words, 0, end) && (title.length() == end || title.charAt(end) == ' ');
    }

    private static boolean isAlike(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
