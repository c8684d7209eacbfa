package dev.dateline.cli;

/** How words for people are set off. */
enum Paint {
    /** Not at all. */
    NONE("", "", ""),
    /** By the escapes that terminals know. */
    ANSI("\u001b[1m", "\u001b[2m", "\u001b[0m");

    private final String bold;
    private final String faint;
    private final String end;

    Paint(String bold, String faint, String end) {
        this.bold = bold;
        this.faint = faint;
        this.end = end;
    }

    /** What the eye is to find first. */
    String bold(String words) {
        return words.isEmpty() ? words : bold + words + end;
    }

    /** What is not to be in the way. */
    String faint(String words) {
        return words.isEmpty() ? words : faint + words + end;
    }
}
