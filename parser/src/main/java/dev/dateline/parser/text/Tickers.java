package dev.dateline.parser.text;

/** Signs of shares behind the name of a firm: "Orlo Mills Corp. [ORM.N]", "Skarbook AG [SKBn.DE]". */
public final class Tickers {
    /** "(TSX-V: MSS | OTCQB: MSCWF | FRANKFURT: 5T9B)": no listing has more tokens. */
    private static final int LISTING = 20;

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

    /** The bracket that opens a listing which this one closes, "Orlo Mills [(NYSE: ORL)]", "[( ORL.N )]", "[(ORL, ORLB)]"; -1 where none does. */
    public static int listingFrom(Tokens tokens, int close) {
        if (close < 2 || !tokens.is(close, ')')) {
            return -1;
        }
        int i = close - 1;
        while (i > 1 && i > close - LISTING && isOfListing(tokens, i)) {
            i--;
        }
        boolean listing = i > 0
                && i < close - 1
                && tokens.is(i, '(')
                && isSymbol(tokens, close - 1)
                && (tokens.isCapitalized(i - 1) || tokens.is(i - 1, '.') || tokens.is(i - 1, ')'));
        return listing ? i : -1;
    }

    /** Behind the listing that a bracket opens, or the token itself where it opens none. */
    public static int behindListing(Tokens tokens, int open) {
        if (open >= tokens.count() || !tokens.is(open, '(')) {
            return open;
        }
        int i = open + 1;
        while (i < tokens.count() && i < open + LISTING && isOfListing(tokens, i)) {
            i++;
        }
        return i < tokens.count() && listingFrom(tokens, i) == open ? i + 1 : open;
    }

    private static boolean isOfListing(Tokens tokens, int token) {
        return tokens.isWord(token) || tokens.isNumber(token)
                ? tokens.isCapitalized(token) || isSymbol(tokens, token)
                : ":.,|-/".indexOf(tokens.first(token)) >= 0;
    }

    /** "ORL", "5T9B", "ORLb". */
    private static boolean isSymbol(Tokens tokens, int token) {
        int from = tokens.start(token);
        int last = tokens.end(token) - 1;
        boolean symbol = last - from < 6
                && (tokens.isWord(token)
                        || tokens.isNumber(token)
                                && Character.isLetter(tokens.text().charAt(last)));
        for (int i = from; symbol && i <= last; i++) {
            symbol = !Character.isLowerCase(tokens.text().charAt(i)) || i == last && i > from + 1;
        }
        return symbol;
    }
}
