package dev.dateline.parser.text;

/** The marks that may stand around quoted words, for those who only ask whether some do; which belong together is told elsewhere. */
public final class QuotationMarks {
    private QuotationMarks() {}

    /** Whether a sign is a mark that is no apostrophe: “, «. */
    public static boolean isDouble(char sign) {
        return switch (sign) {
            case '"', '“', '”', '„', '«', '»' -> true;
            default -> false;
        };
    }

    /** Whether one of those stands in a text: "He is “late”". */
    public static boolean hasDouble(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDouble(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign may open quoted words, as a double mark or a single one: “It, ‘It. */
    public static boolean opens(char sign) {
        return switch (sign) {
            case '"', '“', '„', '«', '‘', '\'' -> true;
            default -> false;
        };
    }

    /** Whether a sign may close them: late”, late’, spät“. */
    public static boolean closes(char sign) {
        return switch (sign) {
            case '"', '”', '“', '»', '’', '\'' -> true;
            default -> false;
        };
    }
}
