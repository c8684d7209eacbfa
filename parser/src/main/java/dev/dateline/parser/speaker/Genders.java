package dev.dateline.parser.speaker;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Learns who is a man and who a woman from pronouns that can mean no one else: those behind the only person whom their
 * sentence names, or, where it names nobody, whom the sentence before names. What is quoted does not count.
 */
final class Genders {
    private static final Phrases ASKING = Phrases.of(Genders.class, "asking-verbs.txt");

    /** How far behind a name the object of its verb may stand. */
    private static final int OBJECT = 3;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final BitSet quoted;

    private @Nullable Named only; // the only person named so far in the sentence
    private boolean several;
    private int end; // behind the last name
    private boolean asked; // whether that one asks something
    private char opened; // what a pronoun in front of that person's name agrees with, or a space
    private char agreed; // the same of the first one behind that name
    private boolean person; // whether the story has named one so far
    private boolean noun; // whether it has told of one without a name in this sentence or the one before

    Genders(Analysis body, NameIndex names, BitSet quoted) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.quoted = quoted;
    }

    /** Counts the pronouns of the whole text. */
    void learn() {
        int run = 0;
        Named before = null;
        boolean nounBefore = false;
        for (int s = 0; s < body.sentences(); s++) {
            int end = body.firstOfSentence(s + 1);
            only = null;
            several = false;
            asked = false;
            opened = ' ';
            agreed = ' ';
            noun = nounBefore;
            nounBefore = false;
            for (int i = body.firstOfSentence(s); i < end; i++) {
                while (run < names.runs().size() && names.runs().get(run).to() <= i) {
                    run++;
                }
                boolean named =
                        run < names.runs().size() && names.runs().get(run).nameFrom() == i;
                if (named && !quoted.get(i)) {
                    meet(names.bearer(run), names.runs().get(run).to());
                } else if (!quoted.get(i) && !several) {
                    boolean human = tokens.isLowerCase(i) && Nouns.isPerson(tokens, i);
                    noun |= human;
                    nounBefore |= human;
                    asked |= only != null && ASKING.has(tokens, i);
                    count(bearer(before, i), i);
                }
            }
            before = several || opened != ' ' ? null : only;
        }
    }

    private void meet(@Nullable Named bearer, int end) {
        boolean one = bearer != null && bearer.kind() == SpeakerKind.PERSON;
        boolean stranger = bearer != null && !one && !person && bearer.mayBePerson();
        person |= one;
        if (bearer != null && (one || stranger)) {
            several |= only != null && only != bearer || isOwner(end);
            only = bearer;
            this.end = end;
        }
    }

    /** "Berg’s former lawyer": "he" may be either. */
    private boolean isOwner(int clitic) {
        boolean person = false;
        for (int i = clitic + 1; i < tokens.count() && i < clitic + 4; i++) {
            person |= tokens.isLowerCase(i) && Nouns.isPerson(tokens, i);
        }
        return person && Grammar.isPossessive(tokens, clitic);
    }

    /** Whom a pronoun means: "As [Berg] waited in his car, she [who was named before] said". */
    private @Nullable Named bearer(@Nullable Named before, int token) {
        char agreement = PronounForms.agreement(tokens, token);
        if (agreement != 'm' && agreement != 'f') {
            return null;
        }
        if (only != null && (asked || isObjectOf(token))) {
            return null; // "Berg asked if he would", "Berg pressed him"
        }
        if (only == null) {
            opened = Grammar.agreement(tokens, token) == ' ' ? opened : agreement;
            return before != null && before.owner == agreement ? null : before; // "Her boss, Rolf Haan, left. She"
        }
        if (agreement == opened || agreed != ' ' && agreement != agreed) {
            opened = agreement;
            return before == only ? null : before;
        }
        agreed = agreement;
        return only;
    }

    /** Whether a pronoun is the object of the verb right behind the only person whom its sentence names. */
    private boolean isObjectOf(int token) {
        return Grammar.agreement(tokens, token) == ' '
                && Grammar.isObject(tokens, token)
                && token - end <= OBJECT
                && token + 1 < tokens.count()
                && (!tokens.isLowerCase(token + 1) || Grammar.isFunctional(tokens, token + 1)); // no "her plan"
    }

    private void count(@Nullable Named bearer, int token) {
        if (bearer == null || tokens.isUpperCase(token)) {
            return;
        }
        if (bearer.kind() != SpeakerKind.PERSON && (person || noun)) {
            return; // "Skarbook hired a nurse. She said"
        }
        switch (PronounForms.agreement(tokens, token)) {
            case 'm' -> bearer.he++;
            case 'f' -> bearer.she++;
            default -> {
                return;
            }
        }
        bearer.personal |= !bearer.organization && bearer.he + bearer.she > 1;
    }
}
