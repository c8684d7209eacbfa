package dev.dateline.parser.spec;

/**
 * What cannot be seen in a case file is written so that it can: {@code →} is a TAB, {@code ␣} a space, {@code ⍽} a
 * space that does not break, and a backslash, {@code u} and four hex digits any code unit.
 */
final class Escapes {
    private Escapes() {}

    static String resolve(String line) {
        StringBuilder resolved = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (line.startsWith("\\u", i) && i + 6 <= line.length()) {
                resolved.append((char) Integer.parseInt(line, i + 2, i + 6, 16));
                i += 5;
            } else {
                resolved.append(
                        switch (sign) {
                            case '→' -> '\t';
                            case '␣' -> ' ';
                            case '⍽' -> '\u00a0';
                            default -> sign;
                        });
            }
        }
        return resolved.toString();
    }
}
