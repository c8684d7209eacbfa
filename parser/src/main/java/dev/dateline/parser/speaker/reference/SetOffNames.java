package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.RelayedSubjects;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the name that is set off behind the noun that stands for it, "a police spokeswoman, [Ida Holm]", "a spokeswoman – [Ida Holm] –". */
final class SetOffNames {
    private static final Phrases NEARBY = Phrases.of(SetOffNames.class, "places-pointed-at.txt");
    private static final Phrases OTHERS = Phrases.of(SetOffNames.class, "words-for-one-of-some.txt");
    private static final Phrases ADVISERS = Phrases.of(SetOffNames.class, "advising-firms.txt");
    private static final long AND = Tokens.fold("and");
    private static final long ANOTHER = Tokens.fold("another");
    private static final long ONE = Tokens.fold("one");
    private static final long WHO = Tokens.fold("who");

    /** How many words a clause has that tells who somebody is, ahead of the name. */
    private static final int CLAUSE = 12;

    /** How many words ahead of a name tell what sort of person bears it: "veteran prison nurse Ann Lee". */
    private static final int LOOKS = 3;

    private final Tokens tokens;
    private final NameIndex names;

    SetOffNames(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** "[One], Ida Holm, said", "[The other], nurse Ida Holm, said": a word for one of several and no noun. */
    boolean isOneOfSeveral(Source source) {
        boolean article = source.head() == source.from() + 1 && Grammar.isArticle(tokens, source.from());
        boolean lone = source.head() == source.from()
                && (tokens.fold(source.head()) == ONE
                        || tokens.fold(source.head()) == ANOTHER); // no "Second, Ida Holm said"
        return OTHERS.has(tokens, source.head()) && source.head() + 1 == source.to() && (article || lone);
    }

    /** The name behind a source that ends in front of {@code end}, of a phrase up to {@code to}; null where none is. */
    @Nullable
    NameRun behind(Source source, int end, int to) {
        int comma = commaBehind(behindClause(source, end));
        if (comma < 0) {
            return null;
        }
        int first = firstBehind(comma);
        int run = names.runAt(first);
        NameRun name = names.run(run);
        boolean firm = name != null && first == behindFirm(comma + 1) && first > comma + 1 && isFirm(source, name);
        return name != null
                        && name.from() == first
                        && (firm
                                || (name.length() >= 2 || isKin(source.head(), name) || isLoneName(source, name))
                                        && (comma < to || isSetOff(source, name)))
                ? name
                : null;
    }

    /** "the Altona[,] Norland-based bank": the comma between a town and the state that it is in. */
    boolean isBased(int comma) {
        return tokens.is(comma, ',')
                && comma > 0
                && tokens.isCapitalized(comma - 1)
                && (tokens.endsWith(comma + 1, "-based")
                        || tokens.isCapitalized(comma + 1) && tokens.endsWith(comma + 2, "-based"));
    }

    /** "The lawyer [who filed the suit], Ann Lee, said": behind a clause that ends in front of a comma, and of no other person. */
    private int behindClause(Source source, int end) {
        if (end + 2 >= tokens.count()
                || tokens.fold(end) != WHO
                || !tokens.isLowerCase(end + 1)
                || !source.definite()) {
            return end;
        }
        int comma = end + 1;
        while (comma < tokens.count() && comma < end + CLAUSE && tokens.isWord(comma)) {
            comma++;
        }
        boolean closed = comma < tokens.count() && tokens.is(comma, ',');
        return closed && tokens.isLowerCase(comma - 1) && !Nouns.isPerson(tokens, comma - 1) ? comma : end;
    }

    /** The first word of a name behind a comma, "the bishop, [the] Right Rev Ann Lee" without its article. */
    private int firstBehind(int comma) {
        int run = names.runAt(comma + 2);
        boolean article = tokens.isSpelled(comma + 1, "the")
                && names.begins(run, comma + 2)
                && names.runs().get(run).isTitled();
        int trade = tokens.isSpelled(comma + 1, "the") ? comma + 2 : comma + 1;
        trade += tokens.endsWith(trade, "-based") || Adjectives.describes(tokens, trade) ? 1 : 0;
        boolean told = trade + 1 < tokens.count() // "her daughter, the singer [Mitali], said"
                && Titles.isOccupation(tokens, trade)
                && tokens.isCapitalized(trade + 1);
        int firm = behindFirm(comma + 1);
        if (firm > comma + 1) {
            return firm;
        }
        return article ? comma + 2 : told ? trade + 1 : behindTown(comma + 1);
    }

    /** "Two mills shut. The other, seat maker [Tose], said": whether a word for one of some stands ahead of a firm’s name between commas. */
    private boolean isFirm(Source source, NameRun name) {
        return OTHERS.has(tokens, source.head()) && name.to() < tokens.count() && tokens.is(name.to(), ',');
    }

    /** "Another, [seat maker] Orlo, said": behind what sort of firm bears a name, without an article. */
    private int behindFirm(int first) {
        int name = behindSmallWords(first);
        return name > first && tokens.isCapitalized(name) && BodyNouns.isGeneric(tokens, name - 1) ? name : first;
    }

    /** "the chairman, [Orlo lawyer] Ole Rask, said": behind where somebody is from and what sort of person that is. */
    private int behindTown(int first) {
        int run = names.runAt(first);
        boolean named = names.begins(run, first);
        int town = named ? names.runs().get(run).to() : first;
        if (Grammar.isPossessive(tokens, town) && Countries.among(tokens, first, town) != null) {
            return town + 1; // "its largest owner, Norland’s [Orlo Mills], said"
        }
        int look = behindLook(town);
        return look > town ? look : first;
    }

    /** "the chairman, [retired] Judge Olaf B. Rask, said": behind the small words that tell what sort of person bears a name. */
    private int behindLook(int first) {
        int name = behindSmallWords(first);
        return name > first && tokens.isCapitalized(name) && isLook(name - 1) ? name : first;
    }

    private int behindSmallWords(int first) {
        int word = first;
        while (word < first + LOOKS
                && word + 1 < tokens.count()
                && tokens.isLowerCase(word)
                && !Grammar.isFunctional(tokens, word)
                && isBareNoun(word)) {
            word++;
        }
        return word;
    }

    private boolean isLook(int token) {
        return Titles.isModifier(tokens, token) || Adjectives.describes(tokens, token) || Nouns.isPerson(tokens, token);
    }

    /** The comma at the end of the phrase, "author and one of the organisers[,]", or -1. */
    private int commaBehind(int end) {
        int owner =
                end < tokens.count() && Grammar.isPossessive(tokens, end) ? end + 1 : end; // "of St Mary’s, Ann Lee"
        int i = NameMarks.behindShortForm(tokens, owner); // "the head of the Union of Nurses (UN), Ann Lee"
        boolean opens = i < tokens.count() && tokens.fold(i) == AND;
        while (opens
                && i < tokens.count()
                && i < end + 7
                && tokens.isLowerCase(i)
                && (Grammar.isFunctional(tokens, i)
                        || tokens.fold(i) == AND
                        || Nouns.isAny(tokens, i)
                        || isBareNoun(i))) {
            i++;
        }
        i += i + 2 < tokens.count() && NEARBY.has(tokens, i) ? 1 : 0; // "A nurse [there], Ann Lee, said"
        return i + 1 < tokens.count() && (tokens.is(i, ',') || isDash(i)) ? i : -1;
    }

    private boolean isDash(int token) {
        return token < tokens.count()
                && (tokens.is(token, '–')
                        || tokens.is(token, '—')
                        || tokens.word(token).equals("--"));
    }

    /** "her boss and [mentor], Anna Berg": no "and added, Anna Berg". */
    private boolean isBareNoun(int token) {
        return !Grammar.looksPast(tokens, token)
                && !Grammar.isModifier(tokens.word(token))
                && !Grammar.isReporting(tokens, token);
    }

    /** "Her lawyer[, Anna Berg,] said": a person's name set off behind the noun that stands for that person. */
    private boolean isSetOff(Source source, NameRun name) {
        boolean closed = name.to() >= tokens.count()
                || tokens.is(name.to(), ',')
                || tokens.is(name.to(), '.')
                || isDash(name.to())
                || Grammar.isPreposition(tokens, name.to()) // "Anna Berg of Holm & Lund, said"
                || Grammar.isReporting(tokens, name.to())
                || Grammar.isAuxiliary(tokens, name.to()) // "Altona’s mayor, Anna Berg has voiced"
                        && Grammar.opensSentence(tokens, source.from())
                        && !tokens.is(name.to() + 2, ','); // "The mayor, Anna Berg has said, will quit"
        boolean person = Nouns.isPerson(tokens, source.head()) && !Nouns.isSeveral(tokens, source.head())
                || isOneOfSeveral(source);
        boolean letters = source.definite() // "The cooks’ union[, NEVS,] said", "The company[, VetCo,] said"
                && (tokens.isUpperCase(name.from())
                        || !PersonNames.isGiven(tokens, name.nameFrom()) && !name.isTitled())
                && tokens.is(name.to(), ',')
                && Nouns.isOrganization(tokens, source.head());
        boolean firm = ADVISERS.has(tokens, source.head()) && tokens.is(name.to(), ',') && isPartnership(name);
        return closed && (person || letters || firm) && !RelayedSubjects.isOne(tokens, name.from(), name.to());
    }

    /** "his solicitors, [Holm & Lund], said": whether a name is that of a firm of several. */
    private boolean isPartnership(NameRun name) {
        boolean form = LegalForms.is(tokens, name.to() - 1);
        for (int i = name.from(); i < name.to() && !form; i++) {
            form = tokens.is(i, '&');
        }
        return form;
    }

    /** "the network’s operator, [Elnet], said": one word between commas, and no place. */
    private boolean isLoneName(Source source, NameRun name) {
        boolean called = Nouns.isPerson(tokens, source.head()) || Nouns.isOrganization(tokens, source.head());
        return called
                && !Nouns.isSeveral(tokens, source.head())
                && name.to() < tokens.count()
                && (tokens.is(name.to(), ',') || tokens.is(name.to(), '.') && isOwned(source))
                && (NameMarks.behind(tokens, name.from() - 1) < name.from() // no "D-California"
                        || Nouns.isOrganization(tokens, source.head())) // "the cooks’ union, [NEVS], said"
                && !Places.isTown(tokens, name.nameFrom(), name.to())
                && !Places.isRegion(tokens, name.nameFrom(), name.to());
    }

    /** "[her] sister": one whom she has besides a name. */
    private boolean isOwned(Source source) {
        return "mfp".indexOf(PronounForms.agreement(tokens, source.from())) >= 0
                && Nouns.isPerson(tokens, source.head());
    }

    /** "his wife, [Ella]," */
    private boolean isKin(int noun, NameRun name) {
        return Nouns.gender(tokens, noun) != 'u' && PersonNames.isGiven(tokens, name.nameFrom());
    }
}
