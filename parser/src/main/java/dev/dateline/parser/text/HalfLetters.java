package dev.dateline.parser.text;

/** Letters that were encoded twice, or three times, so that two characters or more stand for one: "PeÃ±a" for "Peña". */
final class HalfLetters {
    private HalfLetters() {}

    /** "PeÃ[±]a": whether the first half of such a letter ends in front of a place. */
    static boolean isBehind(String text, int place) {
        if (letterBefore(text, place, 'Ã', '\u0303') >= 0) {
            return true;
        }
        int first = letterBefore(text, place, 'Â', '\u0302');
        return first > 0 && (text.charAt(first - 1) == '\u0083' || letterBefore(text, first, 'Ã', '\u0303') >= 0);
    }

    /** Where the letter begins that ends in front of a place, as one character or as an A with its accent; else -1. */
    private static int letterBefore(String text, int place, char whole, char accent) {
        if (place > 0 && text.charAt(place - 1) == whole) {
            return place - 1;
        }
        boolean parted = place > 1 && text.charAt(place - 1) == accent && text.charAt(place - 2) == 'A';
        return parted ? place - 2 : -1;
    }
}
