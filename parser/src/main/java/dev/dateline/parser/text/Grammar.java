package dev.dateline.parser.text;

/**
 * The function words of English that noun phrases and clauses are told apart by. Everything else is told by shape, so a
 * word that no list knows is a noun, a name or a verb by its place.
 */
public final class Grammar {
    private static final long AND = Tokens.fold("and");
    private static final long AMPERSAND = Tokens.fold("&");
    private static final Phrases LETTERED = Phrases.of(Grammar.class, "lettered-things.txt");
    private static final Phrases POSTED = Phrases.of(Grammar.class, "lettered-sites.txt");
    private static final Phrases PARTICIPLES = Phrases.of(Grammar.class, "irregular-participles.txt");
    private static final Phrases PAST = Phrases.of(Grammar.class, "past-verbs.txt");
    private static final Phrases SURNAMES = Phrases.of(Grammar.class, "abbreviations-like-surnames.txt");
    private static final long THE = Tokens.fold("the");

    /** So many tokens ahead of a name and behind it are looked at for the same one: more than most stories have. */
    private static final int STORY = 2000;

    private Grammar() {}

    /** Whether a list here has the word: about every second one of a text. What no list has is told by shape alone. */
    public static boolean isListed(Tokens tokens, int token) {
        return tokens.grammar(token) != 0;
    }

    /** Whether a list has it as a pronoun or as a reporting verb: most words are neither. */
    public static boolean mayBePronounOrReporting(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.REPORTING | FunctionWords.PRONOUN);
    }

    /** Whether it is a form of "be", behind which a past participle is passive. */
    public static boolean isBe(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.BE);
    }

    /** Whether it is a modal or a form of "do", behind which the base form of a verb has a subject. */
    public static boolean isModal(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.MODAL) && !NamelyWords.isNoun(tokens, token);
    }

    /** Whether it is "and", in a word or as the sign "&". */
    public static boolean isAnd(Tokens tokens, int token) {
        long fold = tokens.fold(token);
        return fold == AND || fold == AMPERSAND;
    }

    /** Whether it is a preposition that may link a noun to what belongs to it: "a spokesman for the ministry". */
    public static boolean isLinking(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.LINKING);
    }

    /** Whether it is a preposition that may open a clause: "after the ministry said". */
    public static boolean isOpening(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.OPENING);
    }

    /** Whether it is one of the verbs that most often attribute a quotation in front of them. */
    public static boolean isReporting(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.REPORTING);
    }

    /** Whether it is a pronoun that may be whom something was told to. */
    public static boolean isObject(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.OBJECT) && !opensName(tokens, token);
    }

    /** "told [Us] Weekly": a capital inside a sentence, in front of another. */
    private static boolean opensName(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && token > 0
                && tokens.isLowerCase(token - 1)
                && token + 1 < tokens.count()
                && tokens.isCapitalized(token + 1);
    }

    /** Whether the token may stand between a subject and its verb: "has also repeatedly". */
    public static boolean isBetween(Tokens tokens, int token) {
        return isAuxiliary(tokens, token) || isAdverb(tokens, token);
    }

    /** Whether it is an auxiliary or a negation. */
    public static boolean isAuxiliary(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.AUXILIARY) && !NamelyWords.isNoun(tokens, token);
    }

    /** Whether it is a function word, in any case: it is no name, not even where a sentence gives it a capital. */
    public static boolean isFunctional(Tokens tokens, int token) {
        int said = tokens.grammar(token);
        return (said & (FunctionWords.SUBORDINATOR | FunctionWords.ADVERB)) != 0
                || (said & FunctionWords.AUXILIARY) != 0 && !NamelyWords.isName(tokens, token)
                || (said & FunctionWords.DETERMINER) != 0 && !isInitial(tokens, token)
                || (said & FunctionWords.PREPOSITION) != 0 && !isNamely(tokens, token)
                || FunctionWords.agreement(said) != 0 && isPronoun(tokens, token);
    }

    /** Whether it is an adverb: one in -ly, or one of a list. */
    public static boolean isAdverb(Tokens tokens, int token) {
        if (!tokens.isLowerCase(token)) {
            return false;
        }
        int said = tokens.grammar(token) & (FunctionWords.ADVERB | FunctionWords.NO_ADVERB);
        return said == 0 ? hasAdverbEnding(tokens, token) : (said & FunctionWords.ADVERB) != 0;
    }

    private static boolean hasAdverbEnding(Tokens tokens, int token) {
        int end = tokens.end(token);
        return end - tokens.start(token) > 4
                && tokens.text().charAt(end - 1) == 'y'
                && tokens.text().charAt(end - 2) == 'l';
    }

    /** "[However], ships sailed", "[Sadly], he left": whether an adverb has its capital from the sentence that it opens. */
    public static boolean isOpeningAdverb(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && tokens.is(token + 1, ',')
                && opensSentence(tokens, token)
                && isAdverbInCapitals(tokens, token);
    }

    /** "[Certainly] Lee left": whether a word would be an adverb in small letters; "Sally" would, too. */
    public static boolean isAdverbInCapitals(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.ADVERB)
                || tokens.end(token) - tokens.start(token) > 4
                        && tokens.endsWith(token, "ly")
                        && !tokens.says(token, FunctionWords.NO_ADVERB);
    }

    /** Whether nothing but a sign that may end a sentence stands ahead of a word. */
    public static boolean opensSentence(Tokens tokens, int token) {
        return token == 0
                || !tokens.isWord(token - 1)
                        && !tokens.isNumber(token - 1)
                        && tokens.kind(token - 1) != TokenKind.CLITIC
                        && !tokens.is(token - 1, ',')
                        && !tokens.is(token - 1, ')');
    }

    /** Whether it is a name or a noun in -ly: "Kelly", "the ally". */
    public static boolean isNoAdverb(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.NO_ADVERB);
    }

    /** Whether a word has the ending of an adverb or a participle. */
    public static boolean isModifier(String word) {
        return word.length() > 4 && (word.endsWith("ly") || word.endsWith("ed") || word.endsWith("ing"));
    }

    /** Whether it opens a noun phrase. */
    public static boolean isDeterminer(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.DETERMINER) && !isInitial(tokens, token);
    }

    /** Whether it is an article or a possessive, behind which a noun has to follow. */
    public static boolean isArticle(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.ARTICLE) && !isInitial(tokens, token);
    }

    /** Whether it is the possessive of a pronoun: "[their] ship". */
    public static boolean isOwner(Tokens tokens, int token) {
        return isArticle(tokens, token) && !isIndefinite(tokens, token) && tokens.fold(token) != THE;
    }

    /** Whether it is "a" or "an" within a sentence: what a noun behind it calls somebody is no name. */
    public static boolean isIndefinite(Tokens tokens, int token) {
        return tokens.isSpelled(token, "a") || tokens.isSpelled(token, "an");
    }

    /** Whether a possessive stands from one token on: "the [girl’s] mother". */
    public static boolean hasPossessive(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPossessive(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the mark of a possessive, a token of its own: "Berg[’s]", "Lunds[’]", "Hertz[’]". */
    public static boolean isPossessive(Tokens tokens, int token) {
        if (token < 1 || tokens.isWord(token)) {
            return false;
        }
        char sign = tokens.sign(token);
        boolean mark = sign == '’' || sign == '\'';
        return tokens.kind(token) == TokenKind.CLITIC
                || mark && !tokens.isSpacedBefore(token) && tokens.isWord(token - 1) && hisses(tokens, token - 1);
    }

    /** "growers", "Hertz", "Marx": whether a word ends in a sound behind which a possessive may have no s of its own. */
    public static boolean hisses(Tokens tokens, int token) {
        return switch (Character.toLowerCase(tokens.text().charAt(tokens.end(token) - 1))) {
            case 's' -> true;
            case 'x', 'z' -> tokens.isCapitalized(token);
            default -> false;
        };
    }

    /** Whether capitals make a body's short form of a function word: "[WHO] said". */
    public static boolean isAcronym(Tokens tokens, int token) {
        return FunctionWords.isAcronym(tokens, token);
    }

    /** Whether it is a letter that tells which of several things is meant, and nobody's initial: "Plan [B]". */
    public static boolean isLettered(Tokens tokens, int token) {
        return token > 0
                && tokens.end(token) - tokens.start(token) == 1
                && tokens.isCapitalized(token)
                && LETTERED.has(tokens, token - 1);
    }

    /** "wrote on [X]. Anna Berg left": whether one letter is where something was posted, and nobody’s initial. */
    public static boolean isSiteOfOneLetter(Tokens tokens, int token) {
        return token > 0
                && tokens.end(token) - tokens.start(token) == 1
                && tokens.isCapitalized(token)
                && (isPosted(tokens, token - 1, token) || isPosted(tokens, token - 2, token));
    }

    /** "[on X]", "[took to X]". */
    private static boolean isPosted(Tokens tokens, int from, int site) {
        int phrase = from < 0 ? Phrases.NONE : POSTED.longest(tokens, from, site + 1);
        return phrase != Phrases.NONE && from + POSTED.length(phrase) == site + 1;
    }

    /** Whether it is one capital letter with its full stop, "James A. Lewis", or with another behind it: "A K Rao". */
    public static boolean isInitial(Tokens tokens, int token) {
        if (!isLetter(tokens, token)) {
            return false;
        }
        boolean stop = tokens.is(token + 1, '.') && tokens.start(token + 1) == tokens.end(token);
        return stop || token + 2 < tokens.count() && isLetter(tokens, token + 1) && tokens.isCapitalized(token + 2);
    }

    /** Whether it is one capital letter. */
    public static boolean isLetter(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && tokens.end(token) - tokens.start(token) == 1;
    }

    /** Whether it is an abbreviation that a name or number follows: "Sen. Doe", "No. 5"; none ends a sentence. */
    static boolean isLeading(Tokens tokens, int word) {
        return tokens.says(word, FunctionWords.LEADING);
    }

    /** "then-[Sen]. Ole Berg": whether an abbreviation that a name follows stands behind a hyphen. */
    static boolean isFormerTitle(Tokens tokens, int word) {
        int behind = tokens.behindHyphen(word);
        return behind > tokens.start(word)
                && Character.isUpperCase(tokens.text().charAt(behind))
                && FunctionWords.isLeading(tokens.foldBehindHyphen(word));
    }

    /** Whether it is an abbreviation that may end a sentence. */
    static boolean isClosing(Tokens tokens, int word) {
        return tokens.says(word, FunctionWords.CLOSING) && isSpelledAsAbbreviation(tokens, word);
    }

    /** "Ann Barr left. [Barr] said no": whether an abbreviation ahead of names is somebody’s name nearby in the text. */
    public static boolean isSurname(Tokens tokens, int word) {
        if (!tokens.isCapitalized(word) || !SURNAMES.has(tokens, word)) {
            return false;
        }
        int to = Math.min(tokens.count() - 1, word + STORY);
        for (int i = Math.max(0, word - STORY); i < to; i++) {
            if (tokens.fold(i) == tokens.fold(word) && tokens.isCapitalized(i) && tokens.isLowerCase(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has the capital of an abbreviation that is written with one, "Ill."; in small letters it is another word. */
    static boolean isSpelledAsAbbreviation(Tokens tokens, int word) {
        return tokens.isCapitalized(word) || tokens.says(word, FunctionWords.SMALL);
    }

    /** Whether a full stop behind this word belongs to it: an initial, "Gov.", "then-Gov.", "Inc." */
    public static boolean isAbbreviation(Tokens tokens, int word) {
        return tokens.isCapitalized(word)
                ? tokens.end(word) - tokens.start(word) == 1
                        || tokens.says(word, FunctionWords.LEADING)
                        || tokens.says(word, FunctionWords.CLOSING)
                : isFormerTitle(tokens, word);
    }

    /** Whether it is a preposition. */
    public static boolean isPreposition(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.PREPOSITION) && !isNamely(tokens, token);
    }

    /** "said Per Lund": a capital between a word in lower case and another capital is a name's. */
    private static boolean isNamely(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && token + 1 < tokens.count()
                && tokens.isCapitalized(token + 1)
                && (token > 0 && tokens.isLowerCase(token - 1) || NamelyWords.isPer(tokens, token));
    }

    /** Whether it begins another clause. */
    public static boolean isSubordinator(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.SUBORDINATOR);
    }

    /** Whether it is a word of the calendar. */
    public static boolean isCalendar(Tokens tokens, int token) {
        return tokens.says(token, FunctionWords.CALENDAR) && !NamelyWords.isName(tokens, token);
    }

    /** "the [Sunday] Mail", "Harbour News [Today]": whether a word of the calendar stands in the name of a paper. */
    public static boolean isOfPaper(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && NamelyWords.isOfPaper(tokens, token);
    }

    /** Whether it ends as the past of most verbs does, "helped"; so do "bed" and "exceed". */
    public static boolean hasPastEnding(Tokens tokens, int token) {
        return tokens.endsWith(token, "ed");
    }

    /** Whether it ends as a participle does: "helped", "helping". */
    public static boolean hasParticipleEnding(Tokens tokens, int token) {
        return hasPastEnding(tokens, token) || tokens.endsWith(token, "ing");
    }

    /** Whether it is a past form in -ed, "helped"; "exceed" is none. */
    public static boolean isRegularPast(Tokens tokens, int token) {
        return hasPastEnding(tokens, token) && !tokens.endsWith(token, "eed");
    }

    /** Whether it is a past form that does not end in -ed, "went". */
    public static boolean isIrregularPast(Tokens tokens, int token) {
        return PAST.has(tokens, token);
    }

    /** Whether it is a participle that does not end in -ed, "seen". */
    public static boolean isIrregularParticiple(Tokens tokens, int token) {
        return PARTICIPLES.has(tokens, token);
    }

    /** The same of the fold of a word, or of a part of one. */
    public static boolean isIrregularParticiple(long fold) {
        return PARTICIPLES.has(fold);
    }

    /** Whether it looks like a past form of either kind, "helped", "went"; "bed" does, too. */
    public static boolean looksPast(Tokens tokens, int token) {
        return hasPastEnding(tokens, token) || isIrregularPast(tokens, token);
    }

    /** Whether it is a pronoun that may be a subject; "US" and "IT" are none. */
    public static boolean isPronoun(Tokens tokens, int token) {
        return agreement(tokens, token) != ' ';
    }

    /** What a pronoun agrees with, by the letters of its data file; a space where it is none. */
    public static char agreement(Tokens tokens, int token) {
        char letter = FunctionWords.agreement(tokens.grammar(token));
        if (letter == 0 || !tokens.isWord(token)) {
            return ' '; // most words
        }
        boolean name =
                isInitial(tokens, token) || tokens.isUpperCase(token) && tokens.end(token) - tokens.start(token) > 1;
        return name ? ' ' : letter;
    }
}
