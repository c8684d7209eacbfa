package dev.dateline.parser.text;

/** What a function word does in a clause; of several the first counts. */
public enum Function {
    BE,
    MODAL,
    AUXILIARY,
    ARTICLE,
    DETERMINER,
    OBJECT,
    SUBORDINATOR,
    PREPOSITION,
    CALENDAR,
    NONE;

    /** What a word does, pronouns of subjects aside: as the questions of {@link Grammar} tell, by one look at the lists. */
    public static Function of(Tokens tokens, int token) {
        int said = tokens.grammar(token);
        if ((said & FunctionWords.BE) != 0) {
            return BE;
        }
        if ((said & (FunctionWords.MODAL | FunctionWords.AUXILIARY)) != 0 && !NamelyWords.isNoun(tokens, token)) {
            return (said & FunctionWords.MODAL) != 0 ? MODAL : AUXILIARY;
        }
        if ((said & (FunctionWords.ARTICLE | FunctionWords.DETERMINER)) != 0 && !Grammar.isInitial(tokens, token)) {
            return (said & FunctionWords.ARTICLE) != 0 ? ARTICLE : DETERMINER;
        }
        if ((said & FunctionWords.OBJECT) != 0 && Grammar.isObject(tokens, token)) {
            return OBJECT;
        }
        if ((said & FunctionWords.SUBORDINATOR) != 0) {
            return SUBORDINATOR;
        }
        if ((said & FunctionWords.PREPOSITION) != 0 && Grammar.isPreposition(tokens, token)) {
            return PREPOSITION;
        }
        return (said & FunctionWords.CALENDAR) != 0 && Grammar.isCalendar(tokens, token) ? CALENDAR : NONE;
    }
}
