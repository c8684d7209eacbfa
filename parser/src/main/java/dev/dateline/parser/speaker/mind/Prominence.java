package dev.dateline.parser.speaker.mind;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Salience.Role;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.BitSet;

/** How much the place of a mention in its sentence puts forward whom it names: subject, object, within quotation marks. */
public final class Prominence {
    private static final Phrases ASKED = Phrases.of(Prominence.class, "asking-verbs.txt");

    private static final long AND = Tokens.fold("and");
    private static final long BY = Tokens.fold("by");
    private static final long BUT = Tokens.fold("but");
    private static final long TO = Tokens.fold("to");
    private static final long LIKE = Tokens.fold("like");
    private static final long THERE = Tokens.fold("there");
    private static final long IT = Tokens.fold("it");

    /** How many articles and titles in front of a mention are looked over. */
    private static final int REACH = 12;

    /** How many words may stand between an article and a name. */
    private static final int ADJECTIVES = 4;

    /** How far in front of a mention the brackets around it open. */
    private static final int BRACKETS = 24;

    private final Analysis body;
    private final Tokens tokens;
    private final Stage stage;
    private final BitSet brackets;

    public Prominence(Analysis body, Stage stage) {
        this.body = body;
        this.tokens = body.tokens();
        this.stage = stage;
        this.brackets = brackets(tokens);
    }

    /** The role of a mention from one token up to another. */
    public Role role(int from, int to) {
        if (stage.isQuoted(from) || isInBrackets(from)) {
            return Role.QUOTED;
        }
        if (to < tokens.count() && tokens.kind(to) == TokenKind.CLITIC) {
            return Role.POSSESSIVE;
        }
        if (from > 0 && tokens.isWord(from - 1) && ASKED.has(tokens.fold(from - 1))) {
            return Role.ASKED;
        }
        int before = ahead(from);
        if (before >= 0 && before < from - 1 && ASKED.has(tokens, before)) {
            return Role.ASKED; // "asked coach Berg"
        }
        if (before > 0 && isAgent(before)) {
            return Role.QUOTED;
        }
        if (before >= 0 && tokens.isWord(before) && Grammar.isPreposition(tokens, before)) {
            return isTopic(before, to) || isThere(from, to) || isExample(before, to) ? Role.SUBJECT : Role.OBJECT;
        }
        if (before > 0 && Grammar.isBe(tokens, before) && tokens.fold(before - 1) == IT) {
            return Role.ASKED; // "it was Berg who"
        }
        if (isPresented(before, to)) {
            return Role.ASKED;
        }
        if (isWhoWasAsked(from, to)) {
            return Role.ASKED;
        }
        if (isAskedAbout(from)) {
            return Role.QUOTED;
        }
        return roleInClause(from, to, before);
    }

    /** "Interviewed by [Ann Lee], he said": by whom something is done to the subject ahead of which it is told. */
    private boolean isAgent(int by) {
        if (tokens.fold(by) != BY) {
            return false;
        }
        int first = body.firstOfSentence(body.sentenceOf(by));
        int participle = Grammar.isSubordinator(tokens, first) ? first + 1 : first;
        return by == participle + 1 && Grammar.hasPastEnding(tokens, participle);
    }

    /** "There was joy for [Ann Lee], who won": whom a sentence is about that has no other subject. */
    private boolean isThere(int from, int to) {
        int first = body.firstOfSentence(body.sentenceOf(from));
        return tokens.fold(first) == THERE
                && Grammar.isBe(tokens, first + 1)
                && to + 1 < tokens.count()
                && tokens.is(to, ',')
                && PronounForms.agreement(tokens, to + 1) == 'r';
    }

    /** "Some friends of the pier, like [Ole Berg], a cook, also admit": the one of the subject whom its sentence names. */
    private boolean isExample(int like, int to) {
        if (tokens.fold(like) != LIKE) {
            return false;
        }
        int first = body.firstOfSentence(body.sentenceOf(like));
        boolean example = like > first + 1
                && tokens.is(like - 1, ',')
                && to < tokens.count()
                && tokens.is(to, ',')
                && like - first < REACH
                && !tokens.isCapitalized(first + 1);
        for (int i = first + 1; i < like - 1 && example; i++) {
            example = tokens.isWord(i) && !tokens.isCapitalized(i);
        }
        return example && Nouns.isSeveral(tokens, lastNoun(first, like - 1));
    }

    /** The last noun of a phrase ahead of what tells more of it: "[friends] of the pier". */
    private int lastNoun(int first, int to) {
        int noun = first;
        while (noun + 1 < to && !Grammar.isPreposition(tokens, noun + 1)) {
            noun++;
        }
        return noun;
    }

    /** The token ahead of a name, its titles and numbers; "counted 900 geese". */
    private int ahead(int from) {
        int before = from - 1;
        while (before >= 0
                && before > from - REACH
                && (tokens.isWord(before)
                                && (Grammar.isDeterminer(tokens, before) || Titles.isOccupation(tokens, before))
                        || tokens.isNumber(before)
                        || isWhoIsNamed(before))) {
            before--;
        }
        return before;
    }

    private Role roleInClause(int from, int to, int before) {
        boolean depends = before >= 0
                && Grammar.isSubordinator(tokens, before)
                && !joinsNames(before)
                && !(before > 0
                        && tokens.fold(before) == BUT
                        && tokens.is(before - 1, ',')); // "it rained, but Berg left"
        boolean opens = before < body.firstOfSentence(body.sentenceOf(from))
                || !tokens.isWord(before)
                        && !tokens.is(before, ',')
                        && tokens.kind(before) != TokenKind.CLITIC; // "Lund’s father, Berg"
        boolean acts = to < tokens.count()
                && tokens.isLowerCase(to)
                && !isInApposition(from, to)
                && !Grammar.isPreposition(tokens, to)
                && PronounForms.agreement(tokens, to) != 'r'
                && !Grammar.isSubordinator(tokens, to);
        boolean subject = opens || acts || isIntroduced(from, to) || isThere(from, to);
        if (acts && tokens.isCapitalized(to - 1) && isMade(before, to)) {
            return Role.OTHER;
        }
        if (depends) {
            return stage.isAttributed(from) ? Role.OTHER : Role.CLAUSE;
        }
        return subject && !stage.isReported(from) ? Role.SUBJECT : Role.OTHER;
    }

    /** "tried to hold [Berg] responsible", "it would make [Berg] angry": whether a name is the object of a verb that says what it becomes. */
    private boolean isMade(int verb, int to) {
        boolean base = verb > 0
                && tokens.isLowerCase(verb)
                && !Grammar.isFunctional(tokens, verb)
                && !Grammar.isReporting(tokens, verb)
                && (tokens.fold(verb - 1) == TO || Grammar.isModal(tokens, verb - 1));
        return base
                && !Grammar.isAuxiliary(tokens, to)
                && !Grammar.hasPastEnding(tokens, to)
                && !Grammar.isIrregularPast(tokens, to)
                && !tokens.endsWith(to, "s");
    }

    /** "Asked whether it was late, [Berg] paused": whom a question in front was put to. */
    private boolean isWhoWasAsked(int from, int to) {
        if (!tokens.is(from - 1, ',')) {
            return false;
        }
        int first = body.firstOfSentence(body.sentenceOf(from));
        return from > first + 1
                && ASKED.has(tokens, first)
                && Grammar.hasPastEnding(tokens, first)
                && to < tokens.count()
                && tokens.isLowerCase(to)
                && !holdsComma(first, from - 1);
    }

    /** "I ask him whether [Berg] is fit": whom the writer’s question names is not who answers it. */
    private boolean isAskedAbout(int token) {
        int low = Math.max(body.firstOfSentence(body.sentenceOf(token)), token - REACH);
        int asked = -1;
        for (int i = PronounForms.next(tokens, low, token - 1);
                i < token - 1;
                i = PronounForms.next(tokens, i + 1, token - 1)) {
            asked = ASKED.has(tokens, i + 1) && PronounForms.agreement(tokens, i) == 's' ? i + 1 : asked;
        }
        return asked > 0 && holdsSubordinator(asked + 1, token);
    }

    private boolean holdsSubordinator(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isSubordinator(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** "The winner was [Berg]", "Among the runners was [Berg]": whom a sentence is there to bring in, at its end. */
    private boolean isPresented(int be, int to) {
        if (!tokens.is(to, '.')) {
            return false;
        }
        int noun = be - 1;
        int first = noun < 0 ? 0 : body.firstOfSentence(body.sentenceOf(be));
        return noun > first
                && Grammar.isBe(tokens, be)
                && tokens.isLowerCase(noun)
                && !Grammar.isFunctional(tokens, noun)
                && PronounForms.agreement(tokens, first) == ' '
                && !tokens.isCapitalized(first + 1);
    }

    /** "asked the witness[,] Joan Peel": between a noun in lower case and whom it describes, or that noun. */
    private boolean isWhoIsNamed(int token) {
        int noun = tokens.is(token, ',') ? token - 1 : token;
        return noun > 0 && tokens.isLowerCase(noun) && Nouns.isPerson(tokens, noun);
    }

    /** "Ann Lee, a longtime [Berg] aide": whether a name stands ahead of what somebody else is, set off by a comma. */
    private boolean isInApposition(int from, int to) {
        if (!Titles.isOccupation(tokens, to) && !Nouns.isPerson(tokens, to)) {
            return false;
        }
        int article = from - 1;
        while (article > from - ADJECTIVES && article > 0 && !Grammar.isDeterminer(tokens, article)) {
            article--;
        }
        return article > 0 && Grammar.isDeterminer(tokens, article) && tokens.is(article - 1, ',');
    }

    private boolean isInBrackets(int token) {
        int bracket = token > 0 ? brackets.previousSetBit(token - 1) : -1;
        return bracket >= Math.max(0, token - BRACKETS)
                && tokens.is(bracket, '(')
                && bracket >= body.firstOfSentence(body.sentenceOf(token));
    }

    /** The round brackets of a text, by token. */
    private static BitSet brackets(Tokens tokens) {
        BitSet brackets = new BitSet();
        for (char sign : new char[] {'(', ')'}) {
            int at = tokens.text().indexOf(sign);
            while (at >= 0) {
                int token = tokens.at(at);
                if (tokens.is(token, sign)) {
                    brackets.set(token);
                }
                at = tokens.text().indexOf(sign, at + 1);
            }
        }
        return brackets;
    }

    /** "[For] Berg, it was a night to forget": whom a sentence opens with "for" is whom it tells of. */
    private boolean isTopic(int preposition, int to) {
        return preposition == body.firstOfSentence(body.sentenceOf(preposition))
                && tokens.isSpelled(preposition, "For")
                && to < tokens.count()
                && tokens.is(to, ',');
    }

    /** "The coach, [Berg], was coy": a name between commas in front of the verb of its sentence. */
    private boolean isIntroduced(int from, int to) {
        if (!tokens.is(to, ',') || !tokens.is(from - 1, ',')) {
            return false;
        }
        int first = body.firstOfSentence(body.sentenceOf(from));
        return to + 1 < tokens.count()
                && from > first + 1
                && (Grammar.isAuxiliary(tokens, to + 1)
                        || tokens.isLowerCase(to + 1) && Grammar.hasPastEnding(tokens, to + 1))
                && !holdsRelative(first, from);
    }

    /** "Lund, who worked for the coach, [Berg], left": whether a relative pronoun stands between two tokens. */
    private boolean holdsRelative(int from, int to) {
        for (int i = from; i < to; i++) {
            if (PronounForms.agreement(tokens, i) == 'r') {
                return true;
            }
        }
        return false;
    }

    /** "Berg and Lund": the second is put forward as much as the first. */
    private boolean joinsNames(int token) {
        return tokens.fold(token) == AND && token > 0 && tokens.isCapitalized(token - 1);
    }
}
