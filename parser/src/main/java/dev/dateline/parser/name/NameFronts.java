package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What stands ahead of a name in the same run of capitals, and is no part of it though no title ends there. */
final class NameFronts {
    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");
    private static final long AND = Tokens.fold("and");

    private static final Phrases BOUND = Phrases.of(NameFronts.class, "bound-labels.txt");

    private static final long BORN = Tokens.fold("born");
    private static final long BASED = Tokens.fold("based");
    private static final long OLD = Tokens.fold("old");

    /** How many letters a word has at least whose "-er" tells what somebody does: "grader". */
    private static final int TRADE = 5;

    private final Tokens tokens;

    NameFronts(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Where the name begins behind words that only describe its bearer, "Altona Harbour Recorder [Greta] Lind",
     * "Republican [Greta] Lind"; the run's first token where there are none.
     */
    int to(int from, int to) {
        if (to - from > 1 && isBound(from) && !isOfSeveral(from + 1, to)) {
            return from + 1;
        }
        if (to - from < 3) {
            return to - from == 2 && isLabel(from) && PersonNames.isGiven(tokens, from + 1) ? from + 1 : from;
        }
        if (NameScanner.isNational(tokens, from)) {
            return from + 1; // "Frenchman Luc Berne"
        }
        if (from + 3 < to
                && Titles.isModifier(tokens, from + 1)
                && isState(from)
                && !Titles.isTitle(tokens, from + 2)
                && (PersonNames.isGiven(tokens, from + 2) || !Titles.isOrganizationWord(tokens, to - 1))) {
            return from + 2; // "Norrland Republican Greta Lind"
        }
        int land = landTo(from, to);
        if (land > from) {
            return land;
        }
        boolean object = isObject(from);
        for (int i = from + 1; i + 1 < to; i++) {
            if (object && PersonNames.isGiven(tokens, i)) {
                return i;
            }
            if (PersonNames.isGiven(tokens, i - 1)) {
                return from;
            }
            if (PersonNames.isGiven(tokens, i)
                    && (describes(from, i - 1)
                            || Places.isRegion(tokens, from, i))) { // "attorney for Norrland Greta Lind"
                return i;
            }
        }
        int field = object ? fieldTo(from, to) : from;
        return field > from ? field : labelTo(from, to);
    }

    /** "Minister for [Foreign Affairs] Una Holm": behind the plain words that a title is for, where two others follow; the first token if none are. */
    private int fieldTo(int from, int to) {
        int name = from;
        while (name < to && PlainWords.has(tokens, name) && tokens.isCapitalized(name)) {
            name++;
        }
        for (int i = name; i < to; i++) {
            if (!tokens.isCapitalized(i)
                    || tokens.isUpperCase(i)
                    || PlainWords.has(tokens, i)
                    || Titles.isOrganizationWord(tokens, i)) {
                return from;
            }
        }
        return to - name == 2 ? name : from;
    }

    private boolean isState(int token) {
        return Places.isRegion(tokens, token, token + 1) && !Titles.isModifier(tokens, token);
    }

    /** "President of Iceland [Una Holm]": behind the land or town that someone holds an office of; the first token if none. */
    private int landTo(int from, int to) {
        boolean holds = from > 1
                && tokens.fold(from - 1) == OF
                && (Titles.isTitle(tokens, from - 2) || Nouns.isPerson(tokens, from - 2));
        for (int land = to - 2; holds && land > from; land--) {
            if (Places.isRegion(tokens, from, land) || Places.isTown(tokens, from, land)) {
                return Titles.isOrganizationWord(tokens, to - 1) ? from : land;
            }
        }
        return from;
    }

    /** "Minister for [Health Greta Lind]": what stands behind "for" and a title is what the title is for. */
    private boolean isObject(int from) {
        int i = from - 1;
        if (i > 0 && tokens.fold(i) == AND) { // "for Harbours and Health Greta Lind"
            i--;
            while (i > 0 && i > from - 5 && tokens.isCapitalized(i)) {
                i--;
            }
        }
        return i >= 1
                && tokens.fold(i) == FOR
                && (Titles.isTitle(tokens, i - 1) || Titles.isProfession(tokens, i - 1) || endsOffice(i));
    }

    private boolean endsOffice(int to) {
        for (int i = to - 1; i >= 0 && i > to - 5; i--) {
            if (Titles.officeLength(tokens, i) > 1 && i + Titles.officeLength(tokens, i) == to) {
                return true;
            }
        }
        return false;
    }

    private boolean describes(int from, int token) {
        return Nouns.isPerson(tokens, token)
                || Nouns.isSeveral(tokens, token) // "Democrats Ann Lee and Bo Lind"
                || Titles.isModifier(tokens, token)
                || Titles.isProfession(tokens, token)
                || Titles.isProfessional(tokens, token)
                || isLabel(token)
                || isAffixed(token)
                || token > from
                        && (tokens.endsWith(token, "er") || tokens.endsWith(token, "or")); // "Surveyor Greta Lind"
    }

    /** Whether a word opens a sentence that is long enough for its ending to tell something. */
    private boolean isLongOpener(int token) {
        boolean opens = token == 0 || !tokens.isWord(token - 1) && !tokens.is(token - 1, ',');
        return opens && tokens.end(token) - tokens.start(token) > 5;
    }

    /** "[Ex-employee] Ann Lee". */
    private boolean isAffixed(int token) {
        String word = tokens.word(token);
        for (String affix : Lexicon.AFFIXES) {
            if (!affix.startsWith("-") && word.regionMatches(true, 0, affix, 0, affix.length())) {
                return true;
            }
        }
        return false;
    }

    /** "Mother-of-three", "Fifth-grader", "Altona-born", "Ten-year-old": a hyphen in front of a small word that describes, no "Min-jae". */
    private boolean isLabel(int token) {
        int behind = tokens.behindHyphen(token);
        if (behind == tokens.start(token)
                || !Character.isLowerCase(tokens.text().charAt(behind))) {
            return false;
        }
        long word = tokens.foldBehindHyphen(token);
        return isParent(token)
                || word == BORN
                || word == BASED
                || word == OLD
                || Lexicon.is(word, Lexicon.PERSON | Lexicon.TITLE | Lexicon.OCCUPATION | Lexicon.MODIFIER)
                || tokens.endsWith(token, "er") && tokens.end(token) - behind >= TRADE;
    }

    /** "[Orlo-owned] Skarbook", "[Altona-raised] Jonas Holm": a small word behind a hyphen that tells to whom somebody belongs, or comes from. */
    private boolean isBound(int token) {
        int behind = tokens.behindHyphen(token);
        return behind != tokens.start(token)
                && Character.isLowerCase(tokens.text().charAt(behind))
                && BOUND.has(tokens.foldBehindHyphen(token));
    }

    /** "Republican-led [House] and Senate", "Orlo-backed [Concerned Parents] for Eels": what is one of some, or of which a preposition tells more. */
    private boolean isOfSeveral(int from, int to) {
        return Titles.isOrganizationWord(tokens, from) || Nouns.isSeveral(tokens, to - 1);
    }

    /** "Mother-of-three". */
    private boolean isParent(int token) {
        return tokens.end(token) - tokens.start(token) > 8 && tokens.word(token).contains("-of-");
    }

    /** "[Advocate] Themba Lunde", "[Housewife] Oda Berg": behind what someone is or does, where two names of a person follow. */
    private int labelTo(int from, int to) {
        if (to - from < 3 || to - from > 4) {
            return from;
        }
        boolean label = (Titles.isProfession(tokens, from)
                        || Nouns.isPerson(tokens, from)
                        || isParent(from)
                        || isLongOpener(from) && Titles.isProfessional(tokens, from))
                && !PersonNames.isGiven(tokens, from)
                && !tokens.isUpperCase(from);
        if (!label) {
            return from;
        }
        for (int i = from + 1; i < to; i++) {
            boolean other = !tokens.isCapitalized(i)
                    || tokens.isUpperCase(i)
                    || PlainWords.has(tokens, i) && !(i + 1 == to && isLongOpener(from)) // "Beekeeper Una Flood"
                    || Nouns.isListed(tokens, i)
                    || Titles.isModifier(tokens, i)
                    || Titles.isOrganizationWord(tokens, i)
                    || Places.isRegion(tokens, i, to)
                    || tokens.endsWith(i, "s") && i == from + 1;
            if (other) {
                return from;
            }
        }
        return from + 1;
    }
}
