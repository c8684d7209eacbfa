package dev.dateline.parser.text;

/** Signs of shares behind the name of a firm: "Orlo Mills Corp. [ORM.N]", "Skarbook AG [SKBn.DE]". */
public final class Tickers {
    private Tickers() {}

    /** The first token of the sign that ends with this token; -1 if none does. */
    public static int from(Tokens tokens, int last) {
        int first = last - 2;
        boolean sign = first > 0
                && tokens.is(last - 1, '.')
                && tokens.isCapitalized(last)
                && tokens.end(last) - tokens.start(last) <= 2
                && Character.isUpperCase(tokens.text().charAt(tokens.end(last) - 1))
                && tokens.isCapitalized(first)
                && !tokens.isSpacedBefore(last)
                && !tokens.isSpacedBefore(last - 1);
        if (!sign) {
            return -1;
        }
        int form = tokens.is(first - 1, '.') ? first - 2 : first - 1;
        boolean firm = form >= 0 && LegalForms.is(tokens, form);
        boolean letters = tokens.end(first) - tokens.start(first) > 1
                && Character.isUpperCase(tokens.text().charAt(tokens.start(first) + 1));
        return firm || letters && tokens.isCapitalized(first - 1) ? first : -1;
    }

    /** Whether such a sign begins with this token. */
    public static boolean isAt(Tokens tokens, int token) {
        return token + 2 < tokens.count() && tokens.is(token + 1, '.') && from(tokens, token + 2) == token;
    }
}
