package dev.dateline.parser.name;

import dev.dateline.parser.text.Contractions;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Which words and full stops can stand inside of a name: "Altona", "J.", "Jr.", but no "Monday" and no "Don’t". */
public final class NameWords {
    /** How many letters a form of address has that is cut short. */
    private static final int SHORT = 4;

    private static final long THE = Tokens.fold("the");
    private static final Phrases DAYS = Phrases.of(NameWords.class, "days-of-weeks.txt");
    private static final Phrases FRONTS = Phrases.of(NameWords.class, "fronts-of-names.txt");
    private static final Phrases SURNAMES = Phrases.of(NameWords.class, "surnames-like-small-words.txt");

    private final Tokens tokens;
    private final Folds smallSurnames = new Folds(); // those that end a name in front

    NameWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A capital that is no function word and no day. */
    boolean isNamely(int token) {
        if (!Grammar.isListed(tokens, token)) {
            if (tokens.endsWith(token, "days") && DAYS.has(tokens, token)) {
                // "closed on Mondays", "the Happy Mondays"
                return token > 1 && tokens.isCapitalized(token - 1) && tokens.fold(token - 2) == THE;
            }
            return !isContraction(token) || tokens.isUpperCase(token); // most names
        }
        boolean functional =
                Grammar.isFunctional(tokens, token) && !Grammar.isLettered(tokens, token) || isContraction(token);
        if (functional
                && (isFront(token) || isGivenPer(token) || Grammar.isOfPaper(tokens, token) || isSmallSurname(token))) {
            return true;
        }
        if (functional) {
            return tokens.isUpperCase(token) && (!Grammar.isCalendar(tokens, token) || isPartOfTitle(token));
        }
        boolean letter = tokens.end(token) - tokens.start(token) == 1;
        return letter || !Grammar.isCalendar(tokens, token) || isPartOfTitle(token) || isGivenDay(token);
    }

    /** "Mr [Sunday] Adu", "Engr. [Friday] Eze", "its head, [Monday] Osei,": a day that somebody is named after, behind a form of address or a title, or between commas. */
    private boolean isGivenDay(int token) {
        int address = token > 0 && tokens.is(token - 1, '.') ? token - 2 : token - 1;
        int next = token + 1;
        if (address < 0 || next >= tokens.count() || !tokens.isCapitalized(next) || Grammar.isCalendar(tokens, next)) {
            return false;
        }
        boolean own = !PlainWords.has(tokens, next) && !Nouns.isListed(tokens, next);
        return Titles.isHonorific(tokens, address)
                || own && tokens.isCapitalized(address) && Titles.isTitle(tokens, address)
                || own && tokens.is(token - 1, ',') && tokens.is(next + 1, ',');
    }

    /** "its director, [Per] Lund,": a given name that is spelled like a preposition. */
    private boolean isGivenPer(int token) {
        return token > 0
                && token + 2 < tokens.count()
                && tokens.isCapitalized(token + 1)
                && tokens.isCapitalized(token)
                && (tokens.is(token - 1, ',') || tokens.isLowerCase(token - 1))
                && Grammar.isPreposition(tokens, token)
                && PersonNames.isGiven(tokens, token)
                && !Grammar.isFunctional(tokens, token + 1);
    }

    /** Whether it is a small word in capitals that the name of a body may begin with: "Seven", "Our". */
    public static boolean mayFront(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && FRONTS.has(tokens, token);
    }

    /** "the broadcaster [Seven] Network", "from [Our] Harbour, a group": a small word whose capital comes from no sentence. */
    private boolean isFront(int token) {
        int next = token + 1;
        return token > 0
                && next < tokens.count()
                && tokens.isCapitalized(next)
                && FRONTS.has(tokens, token)
                && (tokens.isLowerCase(token - 1) || tokens.is(token - 1, ',') || tokens.fold(token - 1) == THE)
                && !Grammar.isFunctional(tokens, next)
                && !Grammar.isCalendar(tokens, next)
                && !Nouns.isSeveral(tokens, next)
                && (!PersonNames.isGiven(tokens, next) || Places.isRegion(tokens, next, next + 1)); // "All India Union"
    }

    /** "Anna [Long] said", "Ms [Long]", and behind these "[Long] said": a small word that ends a name. */
    private boolean isSmallSurname(int token) {
        if (token == 0
                || token + 1 >= tokens.count()
                || !tokens.isCapitalized(token)
                || tokens.isUpperCase(token)
                || tokens.isCapitalized(token + 1)
                || !SURNAMES.has(tokens, token)) {
            return false;
        }
        boolean known = smallSurnames.number(tokens.fold(token)) != Folds.NONE;
        if (isBehindName(token - 1)) {
            smallSurnames.add(tokens.fold(token));
            return true;
        }
        return known
                && (tokens.isLowerCase(token - 1)
                        || tokens.isLowerCase(token + 1) && Grammar.isReporting(tokens, token + 1));
    }

    /** Whether it is a small word that may be somebody's last name. */
    public static boolean mayEnd(Tokens tokens, int token) {
        return SURNAMES.has(tokens, token);
    }

    /** "Anna", "Tran Van", "Ms", "Dr.": what a surname stands behind. */
    private boolean isBehindName(int token) {
        int word = tokens.is(token, '.') ? token - 1 : token;
        return word >= 0
                && (Titles.isHonorific(tokens, word)
                        || word == token
                                && (PersonNames.isGiven(tokens, word)
                                        || word > 0 && isPlainly(word) && isPlainly(word - 1)));
    }

    private boolean isPlainly(int token) {
        return tokens.isCapitalized(token)
                && !tokens.isUpperCase(token)
                && !Grammar.isFunctional(tokens, token)
                && !PlainWords.has(tokens, token);
    }

    /** "I’m", "Don’t". */
    private boolean isContraction(int token) {
        if (tokens.isPlain(token)) {
            return false;
        }
        String text = tokens.text();
        int end = tokens.end(token);
        int from = tokens.start(token);
        int mark = end - 2; // in front of the last letter, or of the last two
        mark = mark > from && isApostrophe(text.charAt(mark)) ? mark : mark - 1;
        return mark > from && isApostrophe(text.charAt(mark)) && Contractions.is(text, mark + 1, end);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** "Altona Today", "the Sunday Courier": a word of the calendar inside the name of a paper. */
    private boolean isPartOfTitle(int token) {
        boolean behind = token > 0 && tokens.isCapitalized(token - 1) && Titles.isOrganizationWord(tokens, token);
        boolean ahead = token + 1 < tokens.count() && Titles.isOrganizationWord(tokens, token + 1);
        return behind || ahead && tokens.isLowerCase(Math.max(0, token - 1));
    }

    boolean isInitialStop(int token) {
        return tokens.is(token, '.')
                && token > 0
                && !tokens.isSpacedBefore(token)
                && tokens.isCapitalized(token - 1)
                && endsAbbreviated(token);
    }

    /** "J.", "Gov.", "Jr.": a full stop that belongs to the word before it. */
    boolean endsAbbreviated(int stop) {
        int word = stop - 1;
        boolean initial = tokens.end(word) - tokens.start(word) == 1;
        return initial && !Grammar.isLettered(tokens, word) && !Grammar.isSiteOfOneLetter(tokens, word)
                || isShortAddress(word)
                || Titles.isTitle(tokens, word)
                        && tokens.end(word) - tokens.start(word) <= 5
                        && Grammar.isAbbreviation(tokens, word)
                || Grammar.isAbbreviation(tokens, word) && PersonNames.isGiven(tokens, word) // "Mohd. Irfan"
                || NameScanner.isSaint(tokens, word) && stop + 1 < tokens.count() && tokens.isCapitalized(stop + 1)
                || tokens.isSpelled(word, "Jr")
                || tokens.isSpelled(word, "Sr");
    }

    /** "Dr.", "Engr.": a form of address that has a full stop, no "Sheikh" and no surname, "Fiona Barr". */
    private boolean isShortAddress(int word) {
        boolean cut = tokens.end(word) - tokens.start(word) <= SHORT || Grammar.isAbbreviation(tokens, word);
        return cut
                && Titles.isHonorific(tokens, word)
                && !(word > 0 && PersonNames.isGiven(tokens, word - 1))
                && !Grammar.isSurname(tokens, word);
    }

    /** "Orlo Mills Corp. lost": the stop of an abbreviation that no sentence ends with. */
    boolean isCompanyStop(int stop) {
        return tokens.is(stop, '.')
                && stop > 0
                && stop + 1 < tokens.count()
                && tokens.isLowerCase(stop + 1)
                && (Titles.isOrganizationWord(tokens, stop - 1) || LegalForms.is(tokens, stop - 1));
    }
}
