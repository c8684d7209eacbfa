package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.CalledNames;
import dev.dateline.parser.name.ContactClauses;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.SpelledHonours;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Where the phrase that names a speaker begins and ends in a source, which may hold more, or lack its last words. */
final class SourceEdges {
    private static final long THAT = Tokens.fold("that");
    private static final long AND = Tokens.fold("and");
    private static final long BOTH = Tokens.fold("both");
    private static final long THE = Tokens.fold("the");
    private static final long SUCH = Tokens.fold("such");
    private static final Phrases CAUSING = Phrases.of(SourceEdges.class, "causing-verbs.txt");
    private static final long NOT = Tokens.fold("not");
    private static final long MORE = Tokens.fold("more");
    private static final long FROM = Tokens.fold("from");
    private static final long TURNED = Tokens.fold("turned");
    private static final long OF = Tokens.fold("of");

    /** How many tokens may stand between the end of a source and the name behind a title. */
    private static final int TITLE = 5;

    private static final Phrases MEANS = Phrases.of(SourceEdges.class, "means-prepositions.txt");
    private static final Phrases MANNER = Phrases.of(SourceEdges.class, "manner-prepositions.txt");
    private static final Phrases INTO = Phrases.of(SourceEdges.class, "object-prepositions.txt");
    private static final Phrases ADJECTIVES = Phrases.of(SourceEdges.class, "adjectives-of-names.txt");
    private static final Phrases OPENING = Phrases.of(SourceEdges.class, "clause-openers.txt");

    /**
     * The phrase, in tokens.
     *
     * @param from the first token
     * @param to behind the last token
     */
    record Edges(int from, int to) {}

    private final Tokens tokens;
    private final NameIndex names;

    SourceEdges(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The edges of the phrase in the source from one token up to another. */
    Edges of(int first, int behind) {
        int from = first;
        int to = behind;
        from = tokens.fold(from) == MORE && tokens.fold(from + 1) == FROM ? from + 1 : from; // "More from Berg:"
        while (from + 1 < to && (isLoose(from) || isBoth(from, to)) && Amounts.behind(tokens, from) == from) {
            from++;
        }
        from = Amounts.overOne(tokens, from, to);
        while (to > from + 1 && tokens.kind(to - 1) == TokenKind.SIGN && !tokens.is(to - 1, '%') && !endsName(to - 1)) {
            to--;
        }
        while (to > from + 2 && Titles.isHonour(tokens, to - 1) && !names.isInside(to - 1)) {
            to--; // "Anna Berg QC"
        }
        to = SpelledHonours.from(tokens, from, to);
        to = ContactClauses.from(tokens, from, to);
        from = behindClause(from, to);
        to = overAdjectives(from, overGroup(overTitle(to)));
        to = Math.min(to, bracket(from, to));
        return new Edges(from, Math.min(withoutManner(from, to), verbAt(from, to)));
    }

    /** "Senator Berg [(Liberal) of Altona]": the bracket behind a name that "of" and a place follow, or the end. */
    private int bracket(int from, int to) {
        int open = -1;
        for (int i = from + 1; i + 1 < to; i++) {
            boolean first = open < 0 && tokens.is(i, '(') && names.isInside(i - 1);
            open = first ? i : open;
            if (open > 0 && tokens.is(i, ')')) {
                return tokens.fold(i + 1) == OF ? open : to;
            }
        }
        return to;
    }

    /** "The Harbour Board [in a statement] said": how somebody said it is no part of the name. */
    private int withoutManner(int from, int to) {
        int noun = to - 1;
        for (int i = from + 2; i < noun; i++) {
            boolean means = MEANS.has(tokens, i) && tokens.isLowerCase(i) && Grammar.isArticle(tokens, i + 1);
            if (means && !names.isInside(i)) {
                return i; // "the Board through its lawyers"
            }
        }
        if (noun < from + 3 || !tokens.isLowerCase(noun) || !Nouns.isDocument(tokens, noun)) {
            return to;
        }
        int i = noun - 1;
        while (i > from + 1 && i > noun - 3 && tokens.isLowerCase(i) && !Grammar.isArticle(tokens, i)) {
            i--; // "a separate statement"
        }
        boolean manner = Grammar.isArticle(tokens, i) && MANNER.has(tokens, i - 1) && tokens.isLowerCase(i - 1);
        boolean anyone = Grammar.isArticle(tokens, from) && tokens.fold(from) != THE; // "a line in the report"
        return manner && !anyone && !Nouns.isDocument(tokens, i - 2) ? i - 1 : to;
    }

    /** "[Both] Berg and Lund". */
    private boolean isBoth(int from, int to) {
        boolean joint = false;
        for (int i = from + 2; i + 1 < to; i++) {
            joint |= tokens.fold(i) == AND;
        }
        return joint && tokens.fold(from) == BOTH;
    }

    private boolean endsName(int token) {
        return tokens.is(token, '.') && names.isInside(token) || tokens.kind(token) == TokenKind.CLITIC;
    }

    /** "two hours after [Berg]", "the talk led [Berg]": behind the clause or time in front of whom it names. */
    private int behindClause(int from, int to) {
        int behind = isVerb(from) && from + 1 < to ? behindObject(from, to) : from;
        for (int i = behind + 1; i + 1 < to; i++) {
            if (PronounForms.agreement(tokens, i) == 'r') {
                break; // "a nurse who left [the ward]"
            }
            boolean such = tokens.fold(i - 1) == SUCH;
            boolean opens = tokens.isLowerCase(i)
                    && (OPENING.has(tokens, i) && !such || CAUSING.has(tokens, i) && opensPhrase(i + 1));
            if (opens && !names.isInside(i) && !tokens.is(i - 1, ',')) {
                behind = i + 1;
            }
            int name = CalledNames.behind(tokens, i);
            behind = name > 0 && name < to ? name : behind; // "a cook by the name of [Berg]"
        }
        return behind;
    }

    private boolean isVerb(int token) {
        return tokens.isLowerCase(token) && CAUSING.has(tokens, token);
    }

    private boolean opensPhrase(int token) {
        return Grammar.isDeterminer(tokens, token)
                || tokens.isCapitalized(token)
                || Titles.isModifier(tokens, token)
                || PronounForms.agreement(tokens, token) != ' ';
    }

    /** "sparked concern with [analysts]", "drove [thousands of workers]": behind a verb in front, and its object. */
    private int behindObject(int verb, int to) {
        for (int i = verb + 1; i + 1 < to; i++) {
            if (INTO.has(tokens, i)) {
                return i + 1;
            }
        }
        return verb + 1;
    }

    /** "Berg [supporters]": several who are called after a name. */
    private int overGroup(int to) {
        boolean called = to > 0
                && to < tokens.count()
                && names.isInside(to - 1)
                && tokens.isLowerCase(to)
                && Nouns.isSeveral(tokens, to)
                && !Grammar.isReporting(tokens, to)
                && !saysThat(to)
                && !isInserted(to);
        return called ? to + 1 : to;
    }

    /** "The cause, Berg [suspects], is ice": a verb of a clause between commas. */
    private boolean isInserted(int verb) {
        return tokens.is(verb + 1, ',') && tokens.is(names.fromOf(names.runAt(verb - 1)) - 1, ',');
    }

    /** "The Harbour Office [states] that": a verb by what stands behind it. */
    private boolean saysThat(int token) {
        int behind = token + 1;
        return behind < tokens.count() && (tokens.fold(behind) == THAT || tokens.is(behind, ':'));
    }

    /** "Eleven liberal [and Jewish organisations]": adjectives that lack their noun. */
    private int overAdjectives(int from, int to) {
        boolean open = to + 2 < tokens.count()
                && tokens.fold(to) == AND
                && to > from
                && (Titles.isModifier(tokens, to - 1) || !Nouns.isAny(tokens, to - 1) && !names.isInside(to - 1))
                && !tokens.isNumber(to - 1)
                && PronounForms.agreement(tokens, to - 1) == ' '
                && (tokens.isLowerCase(to - 1) || Titles.isModifier(tokens, to - 1));
        boolean another = open && (Titles.isModifier(tokens, to + 1) || tokens.isLowerCase(to + 1));
        return another && Nouns.isSeveral(tokens, to + 2) && !Nouns.isSeveral(tokens, to + 1) ? to + 3 : to;
    }

    /** "Berg [shared]": a word behind a name at the front that is no noun and links nothing, or the end. */
    private int verbAt(int from, int to) {
        int run = names.runAt(from);
        boolean named = names.begins(run, from)
                && names.runs().get(run).length() > 0
                && !SourceKinds.opensBody(tokens, from) // "State television"
                && !(names.runs().get(run).to() == from + 1
                        && (Nouns.isGroup(tokens, from) || isOpener(from, to))); // "People familiar with it"
        int verb = named ? names.runs().get(run).to() : to;
        boolean verbal = verb < to
                && tokens.isLowerCase(verb)
                && !Nouns.isAny(tokens, verb)
                && !Nouns.isPerson(tokens, verb)
                && !Grammar.isFunctional(tokens, verb)
                && tokens.isLowerCase(to - 1)
                && !Nouns.isAny(tokens, to - 1)
                && !isTrade(verb, to);
        return verbal ? verb : to;
    }

    /** "Senior [software] engineer": what somebody works with, ahead of the work. */
    private boolean isTrade(int token, int to) {
        return token + 1 < to
                && Titles.isOccupation(tokens, token + 1)
                && tokens.isLowerCase(token + 1)
                && (token + 2 == to || tokens.isLowerCase(token + 2)) // no "Liberal state nominee Ann Lee"
                && !tokens.endsWith(token, "s")
                && !Grammar.looksPast(tokens, token);
    }

    /** "Follow-up": two words in one, of which the second is small. */
    private boolean isCompound(int token) {
        int behind = tokens.behindHyphen(token);
        return behind > tokens.start(token)
                && Character.isLowerCase(tokens.text().charAt(behind))
                && tokens.isLowerCase(token + 1);
    }

    /** "[Recent] legislation", "[Party] elites", "[Follow-up] work": a word that has its capital from the sentence and tells of the noun behind it. */
    private boolean isOpener(int token, int to) {
        boolean plain = (PlainWords.has(tokens, token) || ADJECTIVES.has(tokens, token) || isCompound(token))
                && !tokens.endsWith(token, "never") // "Whenever solutions fail"
                && Grammar.opensSentence(tokens, token);
        boolean several = token + 2 == to && tokens.endsWith(token + 1, "s");
        return plain && (several || !Nouns.isAny(tokens, token) && !tokens.endsWith(token, "s"));
    }

    /**
     * "Berg [spokesman Peter Holm]", "comedian [and former pilot Ida Holm]", "cook [turned painter Ida Holm]": a source that ends in front of a title and
     * a name is the one who has that name.
     */
    private int overTitle(int to) {
        if (names.fromOf(names.runAt(to)) > to + TITLE) {
            return to; // mostly
        }
        boolean joins = to > 0
                && to < tokens.count()
                && (tokens.fold(to) == AND || tokens.fold(to) == TURNED)
                && isOpen(to - 1);
        int title = joins ? to + 1 : to;
        int reach = title + 3;
        while (title < tokens.count() && title < reach && isModifier(title, joins)) {
            title++;
        }
        boolean open = joins || tokens.isCapitalized(to - 1) || Titles.isOccupation(tokens, to - 1);
        int name = title < tokens.count() && Titles.isOccupation(tokens, title) ? title + 1 : title;
        int run = names.runAt(name);
        boolean named = names.begins(run, name) && names.runs().get(run).length() >= 2;
        if (!open || !named) {
            return to;
        }
        boolean titled = name > title
                || names.runs().get(run).isTitled() && joins // "and now Minister Ida Holm"
                || name == to && Titles.isOccupation(tokens, to - 1);
        return titled ? names.runs().get(run).to() : to;
    }

    /** "comedian", "a popular Altonian": what lacks the name behind it. */
    private boolean isOpen(int token) {
        return Titles.isPost(tokens, token) || Titles.isModifier(tokens, token);
    }

    private boolean isModifier(int token, boolean joins) {
        return Titles.isModifier(tokens, token) || joins && Grammar.isAdverb(tokens, token);
    }

    /** "Even as Mr. Berg", "But officials": what only opens the clause. */
    private boolean isLoose(int token) {
        if (Grammar.isPreposition(tokens, token)) {
            return !tokens.isNumber(token + 1); // "about 50 protesters"
        }
        boolean adverb = Grammar.isFunctional(tokens, token)
                && tokens.fold(token) != NOT // "Not all cooks"
                && !Grammar.isDeterminer(tokens, token)
                && !Grammar.isPronoun(tokens, token);
        return (Grammar.isSubordinator(tokens, token) || adverb)
                && PronounForms.agreement(tokens, token) == ' '
                && !names.isInside(token);
    }
}
