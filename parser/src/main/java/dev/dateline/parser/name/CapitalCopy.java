package dev.dateline.parser.name;

import dev.dateline.model.Span;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Paragraphs that are all in capitals, as old wires sent their copy, in the letters that other copy has: “PRESIDENT ANNA BERG
 * SAID SHE WAS GLAD” is “President Anna Berg said she was glad”. No character moves, so that what is read there holds for the
 * copy as it is printed. Names are given names with what follows them, places, days, and words that no list of common ones
 * has; a word that is a name once is one wherever it stands.
 */
public final class CapitalCopy {
    /** A heading or a shout has fewer words. */
    private static final int LEAST = 8;

    /** So many words are no heading, however they end. */
    private static final int SENTENCES = 25;

    /** A name of a place has no more tokens. */
    private static final int PLACE = 3;

    /** The names behind a given one have no more tokens. */
    private static final int SURNAME = 6;

    private static final String ENGLISH = "en";

    /** The letters that stand for a state, like many a small word. */
    private static final int STATE = 2;

    private static final String OPENING = "\"“‘'([«„";
    private static final String STOPS = ".!?";

    /** The stem ahead of an ending has no fewer letters. */
    private static final int STEM = 3;

    private static final List<String> ENDINGS = FactFile.words(CapitalCopy.class, "endings-of-words.txt");
    private static final Phrases SMALL = Phrases.of(CapitalCopy.class, "words-without-capitals.txt");
    private static final Phrases PEOPLES =
            Phrases.of(List.copyOf(Peoples.countries().keySet()));
    private static final Phrases OTHERS = Phrases.of(CapitalCopy.class, "words-with-capitals.txt");

    private final Tokens tokens;
    private final StringBuilder text;
    private final Set<Long> surnames = new HashSet<>();
    private final Set<Long> commonSurnames = new HashSet<>(); // those that are common words: “KELLY”, “COOK”
    private final boolean[] names; // by token: whether it has a capital wherever it stands

    private CapitalCopy(String text) {
        this.tokens = Tokens.of(text);
        this.text = new StringBuilder(text);
        this.names = new boolean[tokens.count()];
    }

    /** A text, its paragraphs in capitals written as others are; one in another language as it is, since its words are not known. */
    public static String read(String text, List<Span> blocks) {
        List<Span> capitals =
                blocks.stream().filter(block -> isInCapitals(text, block)).toList();
        if (capitals.isEmpty()) {
            return text;
        }
        CapitalCopy copy = new CapitalCopy(text);
        boolean english = Language.of(copy.tokens).orElse(ENGLISH).equals(ENGLISH);
        return english ? copy.read(capitals) : text;
    }

    /** Whether a paragraph is no heading and has no small letter, but for those of “McCoy” and “d’Arc”; its script has capitals. */
    private static boolean isInCapitals(String text, Span block) {
        int words = 0;
        int large = 0; // words that begin with a capital
        int small = 0;
        boolean inside = false;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            words += letter && !inside ? 1 : 0;
            large += !inside && Character.isUpperCase(c) ? 1 : 0;
            inside = letter || inside && (c == '\'' || c == '’');
            small += Character.isLowerCase(c) ? 1 : 0;
            if (small > 1 && small * 2 > words) {
                return false;
            }
        }
        boolean shouted = words >= LEAST && small * 10 < words && large * 2 > words;
        return shouted && (words >= SENTENCES || isClosed(text, block));
    }

    private static boolean isClosed(String text, Span block) {
        int end = block.end() - 1;
        while (end > block.start() && ")\"”’'] ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return STOPS.indexOf(text.charAt(end)) >= 0 || ":…,".indexOf(text.charAt(end)) >= 0;
    }

    private String read(List<Span> blocks) {
        for (Span block : blocks) {
            find(tokens.at(block.start()), tokens.at(block.end()));
        }
        for (Span block : blocks) {
            write(tokens.at(block.start()), tokens.at(block.end()));
        }
        return text.toString();
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
                || text.charAt(tokens.end(token) - 1) == 'S'
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

    private void write(int from, int to) {
        boolean opens = true;
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) || tokens.kind(i) == TokenKind.CLITIC) {
                String word = tokens.word(i);
                boolean name = names[i] || surnames.contains(tokens.fold(i)) || speaks(i, from, to);
                String written = keeps(i, word) ? word : name ? NameCase.of(word) : word.toLowerCase(Locale.ROOT);
                if (written.length() == word.length()) {
                    text.replace(tokens.start(i), tokens.end(i), written);
                }
                if (opens || isI(word)) {
                    text.setCharAt(tokens.start(i), Character.toUpperCase(text.charAt(tokens.start(i))));
                }
                opens = false;
            } else if (tokens.isNumber(i)) {
                opens = false;
            } else if (!(opens && OPENING.indexOf(tokens.first(i)) >= 0)) {
                opens = STOPS.indexOf(tokens.first(i)) >= 0 && !isShort(i)
                        || opens && "\"”’')]".indexOf(tokens.first(i)) >= 0
                        || opensQuotation(i);
            }
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

    /** Whether a period belongs to a word: an initial, “MR.”. */
    private boolean isShort(int period) {
        return period > 0
                && tokens.is(period, '.')
                && !tokens.isSpacedBefore(period)
                && (tokens.end(period - 1) - tokens.start(period - 1) == 1 || Titles.isHonorific(tokens, period - 1));
    }

    /** A mark behind a comma or a colon, with a space ahead of it: SHE SAID, “[WE] WILL”. */
    private boolean opensQuotation(int mark) {
        return "\"“".indexOf(tokens.first(mark)) >= 0
                && mark > 0
                && tokens.isSpacedBefore(mark)
                && (tokens.is(mark - 1, ',') || tokens.is(mark - 1, ':'))
                && !tokens.isSpacedBefore(mark + 1);
    }

    /** “U.S.”, “EU”, “I”, “B”: what keeps its capitals. */
    private boolean keeps(int token, String word) {
        boolean letter = word.length() == 1 && !word.equals("A"); // “I”, “B”
        if (word.equals("US")) {
            return token > 0 && Grammar.isArticle(tokens, token - 1); // “THE US”, but “TOLD US”
        }
        return letter || word.indexOf('.') > 0 || NameCase.isInitialism(tokens, token) || hasNoVowel(token, word);
    }

    /** “I’M”, “I’VE”. */
    private static boolean isI(String word) {
        return word.length() > 1 && word.charAt(0) == 'I' && (word.charAt(1) == '\'' || word.charAt(1) == '’');
    }

    /** “BBC”, “NPR”, no “MR”: an initialism that nobody could say as a word. */
    private boolean hasNoVowel(int token, String word) {
        boolean consonants = word.length() > 1 && word.length() < 6 && !Titles.isHonorific(tokens, token);
        for (int i = 0; i < word.length() && consonants; i++) {
            consonants = Character.isLetter(word.charAt(i)) && "AEIOUY".indexOf(word.charAt(i)) < 0;
        }
        return consonants;
    }
}
