package dev.dateline.parser.name;

import dev.dateline.model.Span;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which words of copy in capitals are names: given names with what follows them, titles ahead of those, places, days, peoples,
 * and words that no list of common ones has. A surname is one wherever it stands; one that is a common word, too, “KELLY”,
 * “COOK”, only where it speaks.
 */
final class CapitalNames {
    /** A name of a place has no more tokens. */
    private static final int PLACE = 3;

    /** The names behind a given one have no more tokens. */
    private static final int SURNAME = 6;

    /** The letters that stand for a state, like many a small word. */
    private static final int STATE = 2;

    /** The stem ahead of an ending has no fewer letters. */
    private static final int STEM = 3;

    private static final List<String> ENDINGS = FactFile.words(CapitalNames.class, "endings-of-words.txt");
    private static final Phrases SMALL = Phrases.of(CapitalNames.class, "words-without-capitals.txt");
    private static final Phrases PEOPLES =
            Phrases.of(List.copyOf(Peoples.countries().keySet()));
    private static final Phrases OTHERS = Phrases.of(CapitalNames.class, "words-with-capitals.txt");

    private final Tokens tokens;
    private final Set<Long> surnames = new HashSet<>();
    private final Set<Long> commonSurnames = new HashSet<>();
    private final boolean[] names; // by token: whether it has a capital wherever it stands

    CapitalNames(Tokens tokens, List<Span> blocks) {
        this.tokens = tokens;
        this.names = new boolean[tokens.count()];
        for (Span block : blocks) {
            find(tokens.at(block.start()), tokens.at(block.end()));
        }
    }

    /** Whether a token of a paragraph, which is from one token to another, has a capital. */
    boolean has(int token, int from, int to) {
        return names[token] || surnames.contains(tokens.fold(token)) || speaks(token, from, to);
    }

    private void find(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            int place = place(i, Math.min(to, i + PLACE));
            for (int j = i; j < place; j++) {
                names[j] = true;
            }
            if (isGivenName(i, to)) {
                names[i] = true;
                findSurname(i + 1, to);
                titleAhead(i - 1, from);
            } else if (Titles.isHonorific(tokens, i) && i + 1 < to) {
                int name = tokens.is(i + 1, '.') ? i + 2 : i + 1;
                if (name < to && mayBeSurname(name)) {
                    names[i] = true;
                    findSurname(name, to);
                }
            } else if (!names[i] && isUnknown(i)) {
                names[i] = true;
                titleAhead(i - 1, from);
            }
            names[i] |= Grammar.isCalendar(tokens, i) && !Grammar.isFunctional(tokens, i)
                    || OTHERS.has(tokens, i)
                    || isOfPeople(i);
        }
    }

    private int place(int from, int limit) {
        int end = Math.max(Places.townEnd(tokens, from, limit), Places.regionEnd(tokens, from, limit));
        boolean letters = tokens.end(from) - tokens.start(from) <= STATE; // “ME”, “IN”, “OK”
        boolean lone = end == from + 1 && (letters || isCommon(from) || Grammar.isFunctional(tokens, from));
        return lone ? from : end;
    }

    /** “AMERICAN”, “AMERICANS”. */
    private boolean isOfPeople(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return PEOPLES.has(tokens, token)
                || tokens.text().charAt(tokens.end(token) - 1) == 'S'
                        && PEOPLES.has(tokens.word(token).substring(0, length - 1));
    }

    /** Whether a given name is no verb and no noun there. */
    private boolean isGivenName(int token, int to) {
        if (!PersonNames.isGiven(tokens, token)
                || Grammar.isFunctional(tokens, token)
                || Grammar.isReporting(tokens, token)) {
            return false;
        }
        boolean named = token + 1 < to && tokens.isWord(token + 1) && mayBeSurname(token + 1) && isUnknown(token + 1);
        return named || !isCommon(token);
    }

    /** Whether a word is one of all days besides. */
    private boolean isCommon(int token) {
        return PlainWords.has(tokens, token)
                || SMALL.has(tokens, token)
                || hasEnding(token)
                || Grammar.isAuxiliary(tokens, token)
                || Grammar.isReporting(tokens, token)
                || Grammar.isIrregularPast(tokens, token)
                || Titles.isTitle(tokens, token)
                || Titles.isOccupation(tokens, token)
                || Titles.isOrganizationWord(tokens, token)
                || Nouns.isListed(tokens, token);
    }

    /** “PUNISHMENT”, “REASSURING”. */
    private boolean hasEnding(int token) {
        String word = tokens.word(token).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + STEM && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknown(int token) {
        return tokens.end(token) - tokens.start(token) > 1
                && !isCommon(token)
                && !isCompound(token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isPreposition(tokens, token)
                && !Grammar.isSubordinator(tokens, token)
                && !Grammar.isPronoun(tokens, token)
                && !Grammar.isListed(tokens, token);
    }

    /** “FOLLOW-UP”, “MIDDLE-CLASS”, no “ABEL-SMITH”: a word with a hyphen, of which one part is common. */
    private boolean isCompound(int token) {
        String word = tokens.word(token);
        if (word.indexOf('-') < 0) {
            return false;
        }
        Tokens parts = Tokens.of(word.replace('-', ' '));
        for (int i = 0; i < parts.count(); i++) {
            if (PlainWords.has(parts, i) || Grammar.isListed(parts, i) || Nouns.isListed(parts, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeSurname(int token) {
        return tokens.isWord(token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isAuxiliary(tokens, token)
                && !Grammar.isReporting(tokens, token)
                && !Grammar.isPreposition(tokens, token)
                && !Grammar.isSubordinator(tokens, token)
                && !Grammar.isPronoun(tokens, token);
    }

    /** The words of a name behind a given one or a form of address: initials, and what no list of common words has. */
    private void findSurname(int from, int to) {
        int limit = Math.min(to, from + SURNAME);
        int i = from;
        while (i < limit && (tokens.isWord(i) || tokens.is(i, '.') && tokens.end(i - 1) - tokens.start(i - 1) == 1)) {
            boolean particle = NameScanner.isParticle(tokens, i) && i + 1 < to && tokens.isWord(i + 1);
            boolean initial = tokens.is(i, '.') || tokens.end(i) - tokens.start(i) == 1;
            boolean name = mayBeSurname(i) && (isUnknown(i) || i == from && !Grammar.looksPast(tokens, i));
            if (!particle && !initial && !name) {
                return;
            }
            if (name) {
                names[i] = true;
                (isUnknown(i) ? surnames : commonSurnames).add(tokens.fold(i));
            }
            i++;
        }
    }

    /** “[PRESIDENT] ANNA BERG”, “[PRIME MINISTER] BERG”. */
    private void titleAhead(int last, int from) {
        for (int i = last; i >= from && Titles.isTitle(tokens, i); i--) {
            names[i] = true;
        }
    }

    /** “SAID [KELLY]”, “[COOK] SAID” of Ann Cook, but “THE COOK SAID”: whether a common word is the surname of who speaks. */
    private boolean speaks(int token, int from, int to) {
        if (!commonSurnames.contains(tokens.fold(token)) || token > from && Grammar.isDeterminer(tokens, token - 1)) {
            return false;
        }
        boolean ahead = token > from && Grammar.isReporting(tokens, token - 1);
        return ahead || token + 1 < to && Grammar.isReporting(tokens, token + 1);
    }
}
