package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Phrases that may be a subject: whether they stand for somebody, and where the verb begins that was read as a part of one. */
public final class SubjectPhrases {
    private static final Phrases NO_HEADS = Phrases.of(ListedWords.class, "no-heads.txt");

    private static final Phrases PASTS = Phrases.of(SubjectPhrases.class, "plain-pasts.txt");

    private static final long LEFT = Tokens.fold("left");

    private final Tokens tokens;

    public SubjectPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "The driver [wound]", "Some nurses [gathered outside the port]": a phrase without the verb that its persons are followed by. */
    public long beforeVerb(long phrase) {
        int to = PhraseSpan.to(phrase);
        for (int i = PhraseSpan.from(phrase); i + 1 < to; i++) {
            int time = i + 3 < to && TimeWords.isModified(tokens, i + 1, i + 3)
                    ? i + 3
                    : i + 1; // "The club [last year] raised"
            if (isSubject(i) && isWordOfVerb(time) || isPresent(i) || isNameAhead(i)) {
                return PhraseSpan.of(PhraseSpan.from(phrase), i + 1);
            }
        }
        return phrase;
    }

    /** "the giant [Orlo] runs a mill", "[Ann Lee] met with rowers": a name and its verb, which the word behind it shows to be one. */
    private boolean isNameAhead(int name) {
        int verb = name + 1;
        return tokens.isCapitalized(name)
                && tokens.isLowerCase(verb)
                && !Nouns.isAny(tokens, verb)
                && verb + 1 < tokens.count()
                && (WordKind.of(tokens, verb) == WordKind.VERB_S
                        ? Grammar.isArticle(tokens, verb + 1)
                        : PASTS.has(tokens, verb)
                                && (Grammar.isPreposition(tokens, verb + 1) || Grammar.isArticle(tokens, verb + 1)));
    }

    /** "A man [walks] in", "Somebody [waves] at her": the verb of one person, which a small word follows. */
    private boolean isPresent(int noun) {
        int verb = noun + 1;
        return (Nouns.isPerson(tokens, noun) && tokens.isLowerCase(noun)
                        || WordKind.of(tokens, noun) == WordKind.ANYONE)
                && !Nouns.isGroup(tokens, noun)
                && WordKind.of(tokens, verb) == WordKind.VERB_S
                && tokens.isLowerCase(verb)
                && !Nouns.isAny(tokens, verb)
                && verb + 1 < tokens.count()
                && (Grammar.isPreposition(tokens, verb + 1)
                        || Grammar.isDeterminer(tokens, verb + 1)
                        || NO_HEADS.has(tokens, verb + 1));
    }

    private boolean isSubject(int noun) {
        return Nouns.isPerson(tokens, noun)
                || Nouns.isGroup(tokens, noun)
                || Nouns.isOrganization(tokens, noun) && tokens.isLowerCase(noun);
    }

    private boolean isWordOfVerb(int token) {
        boolean object = token + 1 < tokens.count()
                && (Grammar.isDeterminer(tokens, token + 1) || tokens.isCapitalized(token + 1));
        if (tokens.fold(token) == LEFT && object) {
            return tokens.isLowerCase(token); // "left no doubt", "left Altona", else it is a noun, too
        }
        WordKind kind = WordKind.of(tokens, token);
        return tokens.isLowerCase(token)
                && tokens.isSpacedBefore(token)
                && (kind == WordKind.VERB_ED || kind == WordKind.WORD)
                && !Nouns.isAny(tokens, token)
                && (token + 1 >= tokens.count()
                        || !tokens.isWord(token + 1)
                        || Grammar.isFunctional(tokens, token + 1)
                        || NO_HEADS.has(tokens, token + 1) // "wound [down] the window"
                        || WordKind.of(tokens, token + 1) == WordKind.ADVERB
                        || kind == WordKind.VERB_ED);
    }

    /** The last word in front of a preposition: "the [head] of the mill". */
    public static int head(Tokens tokens, long phrase) {
        int i = PhraseSpan.from(phrase) + 1;
        while (i < PhraseSpan.to(phrase)
                && WordKind.of(tokens, i) != WordKind.PREPOSITION
                && WordKind.of(tokens, i) != WordKind.OF) {
            i++;
        }
        return i - 1;
    }

    public boolean isPronoun(long phrase) {
        return switch (WordKind.of(tokens, PhraseSpan.to(phrase) - 1)) {
            case HE, SHE, THEY, WE, SPEAKER_I -> true;
            default -> false;
        };
    }

    public boolean isSomeone(long phrase) {
        return isPerson(phrase) || Nouns.isOrganization(tokens, PhraseSpan.to(phrase) - 1);
    }

    public boolean isPerson(long phrase) {
        int head = PhraseSpan.to(phrase) - 1;
        return isPronoun(phrase)
                || tokens.isCapitalized(head)
                || Nouns.isPerson(tokens, head)
                || Nouns.isGroup(tokens, head);
    }
}
