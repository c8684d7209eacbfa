package dev.dateline.parser.text;

/** Modals, words of the calendar and a preposition that are also given names and surnames: Will Lund, April Lund, Per Lund. */
public final class NamelyWords {
    private static final Phrases UNCHANGING = Phrases.of(NamelyWords.class, "unchanging-verbs.txt");
    private static final Phrases PAPERS = Phrases.of(NamelyWords.class, "papers-of-days.txt");
    private static final Phrases NEWS = Phrases.of(NamelyWords.class, "papers-of-today.txt");
    private static final Phrases TIMING = Phrases.of(NamelyWords.class, "timing-adjectives.txt");

    private static final Phrases HANDING = Phrases.of(NamelyWords.class, "handing-prepositions.txt");

    private static final Phrases PARTICLE = Phrases.of(NamelyWords.class, "name-particles.txt");
    private static final Phrases ADDRESS = Phrases.of(NamelyWords.class, "addresses.txt");

    private static final long TODAY = Tokens.fold("today");
    private static final long PER = Tokens.fold("per");
    private static final long TO = Tokens.fold("to");

    /** How far behind a name the comma may stand that ends who somebody is. */
    private static final int APPOSITION = 16;

    /** How many particles a surname begins with at most. */
    private static final int PARTICLES = 3;

    /** "shed", "wed": verbs that end so themselves are short. */
    private static final int SHORTEST_PAST = 4;

    private static final int DIGITS_OF_AGE = 2;

    /** The letters of a month that is cut short. */
    private static final int SHORT = 3;

    /** How far behind a form of address the name stands, over a full stop and a bracket: "(Barr.) Lund". */
    private static final int BRACKET = 4;

    /** How far ahead the end of a sentence is looked for. */
    private static final int SENTENCE = 60;

    private NamelyWords() {}

    /** Whether a modal or a word of the calendar is somebody's name where it stands. */
    static boolean isName(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && (!tokens.isUpperCase(token) || isOfPaper(tokens, token))
                && (token == 0 || !tokens.isNumber(token - 1)) // "5 March"
                && (isOfPaper(tokens, token)
                        || isAlone(tokens, token)
                        || isAddressed(tokens, token)
                        || tokens.says(token, FunctionWords.NAME)
                                && (isGivenName(tokens, token) || isSurname(tokens, token)));
    }

    /** "Hon. [Sunday] Lund", "Dr (Mrs) [Monday] Holm": any day between a form of address and another capital. */
    private static boolean isAddressed(Tokens tokens, int token) {
        if (token + 1 >= tokens.count() || !tokens.isCapitalized(token + 1) || !tokens.isWord(token + 1)) {
            return false;
        }
        int address = token - 1;
        while (address > 0 && address > token - BRACKET && (tokens.is(address, '.') || tokens.is(address, ')'))) {
            address--;
        }
        return address >= 0 && tokens.isCapitalized(address) && ADDRESS.has(tokens, address);
    }

    /** "the [Sunday] Mail", "Harbour News [Today]": a day with a capital in the name of a paper. */
    static boolean isOfPaper(Tokens tokens, int token) {
        if (tokens.fold(token) == TODAY) {
            return token > 0
                    && tokens.isCapitalized(token - 1)
                    && (NEWS.has(tokens, token - 1) || isInsideOfCopy(tokens, token));
        }
        return token + 1 < tokens.count()
                && tokens.isCapitalized(token + 1)
                && PAPERS.has(tokens, token + 1)
                && tokens.endsWith(token, "day") // no "October Courier poll"
                && tokens.says(token, FunctionWords.CALENDAR)
                && !isDayOfSentence(tokens, token);
    }

    /** "On [Friday] Sun Foods said so": a day behind a preposition, ahead of a name that goes on behind its first word. */
    private static boolean isDayOfSentence(Tokens tokens, int day) {
        return day + 2 < tokens.count()
                && tokens.isWord(day + 2)
                && tokens.isCapitalized(day + 2)
                && Grammar.isPreposition(tokens, day - 1);
    }

    /** "Selm [Today] columnist Ann Lee", "Selm [Today]’s": only a name has a capital ahead of a word in small letters; but a heading’s "Lee Leaves Today for Selm". */
    private static boolean isInsideOfCopy(Tokens tokens, int today) {
        int behind = today + 1;
        return behind < tokens.count()
                && (tokens.kind(behind) == TokenKind.CLITIC
                        || tokens.isLowerCase(behind)
                                && !Grammar.isFunctional(tokens, behind)
                                && tokens.end(today) + 1 == tokens.start(behind));
    }

    /** Whether a modal is a name or a month where it stands. */
    static boolean isNoun(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && isMonth(tokens, token) || isName(tokens, token);
    }

    /** "a letter in [May] urged": behind a preposition. */
    private static boolean isMonth(Tokens tokens, int token) {
        return token > 0 && tokens.says(token, FunctionWords.CALENDAR) && Grammar.isPreposition(tokens, token - 1);
    }

    /** "“…,” Will says", "May said she", "“…,” said April.": alone between a mark and a verb of saying. */
    private static boolean isAlone(Tokens tokens, int token) {
        int next = token + 1;
        if (next >= tokens.count() || !tokens.says(token, FunctionWords.NAME | FunctionWords.CALENDAR)) {
            return false;
        }
        boolean modal = tokens.says(token, FunctionWords.MODAL);
        boolean reports = opens(tokens, token) && Grammar.isReporting(tokens, next);
        boolean subject =
                tokens.isLowerCase(next) && (reports || modal && !isMonth(tokens, token) && isPast(tokens, next));
        boolean inverted =
                token > 1 && Grammar.isReporting(tokens, token - 1) && opens(tokens, token - 1) && !tokens.isWord(next);
        return subject || inverted && tokens.says(token, FunctionWords.NAME);
    }

    /** "Will [urged] readers", "While Will [admits] it": no modal stands ahead of a past, "exceed" is none, or of such an "s". */
    private static boolean isPast(Tokens tokens, int token) {
        if (tokens.endsWith(token, "s")) {
            return Grammar.isReporting(tokens, token) && !tokens.endsWith(token, "ss");
        }
        if (Grammar.isIrregularPast(tokens, token)) {
            return !UNCHANGING.has(tokens, token);
        }
        return Grammar.isRegularPast(tokens, token) && tokens.end(token) - tokens.start(token) > SHORTEST_PAST;
    }

    private static boolean opens(Tokens tokens, int token) {
        return token == 0 || !tokens.isWord(token - 1);
    }

    /** "Roger May said", "Fiona March, who": behind another capital; no day of the month, and no adjective, in front. */
    private static boolean isSurname(Tokens tokens, int token) {
        int next = token + 1;
        if (token == 0 || next >= tokens.count()) {
            return false;
        }
        if (!tokens.isCapitalized(token - 1)) { // "Juan del Mar"
            return token > 1
                    && tokens.isCapitalized(token - 2)
                    && PARTICLE.has(tokens, token - 1)
                    && !Grammar.isPreposition(tokens, token - 1)
                    && !isOfDay(tokens, next);
        }
        boolean behindName = isFree(tokens, token - 1) || ADDRESS.has(tokens, token - 1); // "Ms May"
        boolean modal = tokens.says(token, FunctionWords.MODAL);
        boolean closed =
                tokens.isLowerCase(next) && (Grammar.isReporting(tokens, next) || modal && isPast(tokens, next))
                        || (!modal || !tokens.isWord(next)) && !isOfDay(tokens, next);
        return behindName && closed;
    }

    /** "May 5", "May. 5", "May, 2001". */
    private static boolean isOfDay(Tokens tokens, int next) {
        boolean number = tokens.isNumber(next)
                || next + 1 < tokens.count() && tokens.isNumber(next + 1) && !isAgeBehind(tokens, next);
        return number || tokens.isCapitalized(next);
    }

    /** "Ida May[, 60,] a rower": whether an age stands between commas, and no day ahead of a year. */
    private static boolean isAgeBehind(Tokens tokens, int comma) {
        int age = comma + 1;
        int behind = comma + 3;
        return behind < tokens.count()
                && tokens.is(comma, ',')
                && tokens.end(age) - tokens.start(age) == DIGITS_OF_AGE
                && tokens.is(age + 1, ',')
                && !tokens.isNumber(behind);
    }

    /**
     * "Governor Will Lund", "said May Lund", "producer April Lund", "Will Lund told", "Will Lund, the mayor, told": a capital in front of another, behind
     * a word that no modal and no month stands behind, or in front of a name and its verb.
     */
    private static boolean isGivenName(Tokens tokens, int token) {
        int verb = token + 2;
        if (isBeforeParticle(tokens, token)) {
            return true;
        }
        if (verb >= tokens.count() || !tokens.isCapitalized(token + 1)) {
            return false;
        }
        boolean month = !tokens.says(token, FunctionWords.MODAL);
        boolean subject = month
                && opens(tokens, token)
                && (tokens.is(verb, ',')
                        || tokens.isLowerCase(verb) && !Grammar.isPreposition(tokens, verb)
                        || isShort(tokens, token) && tokens.isCapitalized(verb + 1)); // ", Jan Lund of Altona"
        return token > 0 && tokens.isWord(token - 1) && isBeforeName(tokens, token)
                || subject
                || !month && opens(tokens, token) && tokens.is(verb, ',') && !isAsked(tokens, verb)
                || (isFree(tokens, token - 1) || token > 0 && isDay(tokens, token - 1)) // "On Monday Jan Lund said"
                        && Grammar.isReporting(tokens, verb)
                        && tokens.isLowerCase(verb);
    }

    /** "Jan Lund": no month is cut in copy where no day stands behind it. */
    private static boolean isShort(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token) == SHORT && !tokens.isUpperCase(token + 1);
    }

    /** "Will Lund, the mayor, run again?": whether a question mark ends the sentence that goes on here. */
    private static boolean isAsked(Tokens tokens, int from) {
        for (int i = from; i < tokens.count() && i < from + SENTENCE; i++) {
            if (tokens.is(i, '?') || tokens.is(i, '.')) {
                return tokens.is(i, '?');
            }
        }
        return false;
    }

    /** Whether a token is no word that a month belongs to: "in", "last". */
    private static boolean isFree(Tokens tokens, int before) {
        return before < 0 || !Grammar.isListed(tokens, before) && !TIMING.has(tokens, before);
    }

    /** "[Jan] van der Berg": no month has a small word of a name behind it. */
    private static boolean isBeforeParticle(Tokens tokens, int token) {
        int i = token + 1;
        while (i < token + 1 + PARTICLES && i < tokens.count() && tokens.isLowerCase(i) && PARTICLE.has(tokens, i)) {
            i++;
        }
        return i > token + 1
                && i < tokens.count()
                && tokens.isCapitalized(i)
                && !tokens.says(token, FunctionWords.MODAL)
                && !Grammar.isPreposition(tokens, token + 1); // "June of Altona"
    }

    private static boolean isDay(Tokens tokens, int token) {
        return tokens.isNumber(token) || tokens.says(token, FunctionWords.CALENDAR);
    }

    private static boolean isBeforeName(Tokens tokens, int token) {
        int before = token - 1;
        boolean modal = tokens.says(token, FunctionWords.MODAL);
        return Grammar.isReporting(tokens, before)
                || isShort(tokens, token) && HANDING.has(tokens, before) && !modal
                || before > 0 && tokens.fold(before) == TO && !isDay(tokens, before - 1) // "belongs to May Lund"
                || isFree(tokens, before) && (tokens.isCapitalized(before) || !modal)
                || !modal && isJoined(tokens, before)
                || modal && !tokens.says(token, FunctionWords.CALENDAR);
    }

    /** "Ole Rask [and] Jan Lund", but "March and April" and "between Easter and June": whether a name stands ahead of "and". */
    private static boolean isJoined(Tokens tokens, int and) {
        return and > 0
                && Grammar.isAnd(tokens, and)
                && tokens.isCapitalized(and - 1)
                && !isDay(tokens, and - 1)
                && !Grammar.isFunctional(tokens, and - 1)
                && !(and > 1 && Grammar.isPreposition(tokens, and - 2));
    }

    /** "Secretary [Per] Lund", and at the beginning of a sentence "[Per] Lund said", "[Per] Lund, a cook, said"; but "Per Reuters, it is late". */
    static boolean isPer(Tokens tokens, int token) {
        boolean titled = token > 0 && tokens.isWord(token - 1) && tokens.isCapitalized(token - 1);
        if (titled && tokens.fold(token) == PER && tokens.isCapitalized(token)) {
            return true;
        }
        if (tokens.fold(token) != PER || token + 1 >= tokens.count() || !Grammar.opensSentence(tokens, token)) {
            return false;
        }
        int behind = token + 1;
        while (tokens.isCapitalized(behind) && !Grammar.isFunctional(tokens, behind)) {
            behind++;
        }
        if (behind == token + 1) {
            return false;
        }
        boolean apposed =
                tokens.is(behind, ',') && (Grammar.isArticle(tokens, behind + 1) || tokens.isNumber(behind + 1));
        for (int i = behind + 2; apposed && i < behind + APPOSITION && i + 1 < tokens.count(); i++) {
            if (tokens.is(i, ',')) {
                return tokens.isLowerCase(i + 1) && !Grammar.isAnd(tokens, i + 1);
            }
            apposed = !Grammar.isAuxiliary(tokens, i);
        }
        return tokens.isLowerCase(behind)
                && (Grammar.isAuxiliary(tokens, behind)
                        || Grammar.isReporting(tokens, behind)
                        || Grammar.looksPast(tokens, behind));
    }

    /** "last", "next": whether a word tells which of several times is meant. */
    public static boolean isTiming(Tokens tokens, int token) {
        return TIMING.has(tokens, token);
    }
}
