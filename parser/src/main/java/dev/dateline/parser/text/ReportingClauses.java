package dev.dateline.parser.text;

/**
 * The clause of saying that goes on with a sentence behind quoted words, or that is one: "“Why?” [Smith said]", "“Why?”
 * [Smith, a farmer, asked]".
 */
final class ReportingClauses {
    private static final Phrases RESUMING = Phrases.of(ReportingClauses.class, "resuming-verbs.txt");
    private static final Phrases TELLING = Phrases.of(ReportingClauses.class, "telling-verbs.txt");
    private static final Phrases TOPICS = Phrases.of(ReportingClauses.class, "prepositions-of-topics.txt");
    private static final Phrases VOICES = Phrases.of(ReportingClauses.class, "voice-verbs.txt");

    private static final long CALLED = Tokens.fold("called");
    private static final long IT = Tokens.fold("it");
    private static final long THAT = Tokens.fold("that");
    private static final long THIS = Tokens.fold("this");

    /** How far a name behind a quotation may stand from its verb: "“Why?” European Commission President Ann Lee said". */
    private static final int FAR = 12;

    /** How far behind a verb the second comma of what is inserted stands: "said, twice, that". */
    private static final int INSERTED = 6;

    /** How long an apposition between a name and its verb may be. */
    private static final int APPOSITION = 16;

    private final Tokens tokens;

    ReportingClauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a short run of names and then a verb of saying follows: "Smith said", "Smith, a farmer, asked".
     *
     * @param closing whether the clause has to end with the verb: “We go.” Smith said he would stay
     */
    boolean opens(int from, int limit, boolean closing) {
        if (tokens.isCapitalized(from) && pointsBack(from)) {
            return false; // “No.” That can’t be said of Smith
        }
        int end = Math.min(limit, from + FAR);
        int i = from;
        while (i < end && !isVerb(i, closing)) {
            if (i > from && tokens.is(i, '(')) { // “Why?” Rep. Ann Lee (D) said
                while (i < end && !tokens.is(i, ')')) {
                    i++;
                }
                i++;
                continue;
            }
            if (!closing && i > from && (isLastVerb(i, limit) || isResuming(i, limit))) {
                return true;
            }
            boolean goesOn = tokens.isCapitalized(i) || tokens.isWord(i) && i < from + 3 || tokens.is(i, '.');
            if (tokens.is(i, ',') && i > from) {
                i = behindApposition(i, limit);
                return i < limit && Grammar.isReporting(tokens, i) && (!closing || closes(i, limit));
            }
            if (!goesOn) {
                return false;
            }
            i++;
        }
        return i < end && (!closing || i > from && closes(i, limit)); // “We go.” Asked about it, Smith left
    }

    /** "said", and, behind a question or a cry, "“Why?” Lee [fumed] over the radio". */
    private boolean isVerb(int token, boolean closing) {
        return Grammar.isReporting(tokens, token) || !closing && VOICES.has(tokens, token);
    }

    private boolean pointsBack(int token) {
        long fold = tokens.fold(token);
        return fold == THAT || fold == THIS || fold == IT;
    }

    /** “Why?” Smith [repeated]. */
    private boolean isLastVerb(int token, int limit) {
        return tokens.isLowerCase(token)
                && Grammar.hasPastEnding(tokens, token)
                && tokens.isCapitalized(token - 1)
                && token + 1 < limit
                && tokens.is(token + 1, '.');
    }

    /** “Why?” Smith [went on]. */
    private boolean isResuming(int token, int limit) {
        int verb = tokens.isLowerCase(token) ? RESUMING.longest(tokens, token, limit) : Phrases.NONE;
        int behind = verb == Phrases.NONE ? limit : token + RESUMING.length(verb);
        return behind < limit && (tokens.is(behind, '.') || tokens.is(behind, ','));
    }

    /** The token behind the comma that closes an apposition, or the limit. */
    private int behindApposition(int comma, int limit) {
        for (int i = comma + 1; i < limit && i < comma + APPOSITION; i++) {
            if (tokens.is(i, ',')) {
                return i + 1;
            }
            if (!tokens.isWord(i) && !tokens.isNumber(i) && !tokens.is(i, '.') && !tokens.is(i, '-')) {
                return limit;
            }
        }
        return limit;
    }

    /** "“No.” Smith, a farmer, [said] on Friday", but not "[called] on them to go", "[warned] of a flood". */
    private boolean closes(int verb, int limit) {
        int token = verb + 1;
        return token >= limit
                || tokens.is(token, '.')
                || tokens.is(token, ',') && !isInserted(token, limit)
                || Grammar.isCalendar(tokens, token)
                || Grammar.isPreposition(tokens, token) && !leadsOn(verb);
    }

    private boolean leadsOn(int verb) {
        return TOPICS.has(tokens, verb + 1) || tokens.fold(verb) == CALLED;
    }

    /** "said[, twice, that] he would": what a clause behind its verb is parted from it by. */
    private boolean isInserted(int comma, int limit) {
        for (int i = comma + 2; i + 1 < limit && i < comma + INSERTED; i++) {
            if (tokens.is(i, ',')) {
                return tokens.fold(i + 1) == THAT;
            }
        }
        return false;
    }

    /** "“Why?” [I ask.]": who tells of what he said himself, in the present. */
    boolean isOfTale(int next) {
        return next + 1 < tokens.count()
                && tokens.isCapitalized(next)
                && Grammar.agreement(tokens, next) == 's'
                && TELLING.has(tokens, next + 1);
    }
}
