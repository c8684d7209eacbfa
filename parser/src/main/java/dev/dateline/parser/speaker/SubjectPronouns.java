package dev.dateline.parser.speaker;

import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom "he" or "she" means of whom a sentence tells: "[She] has sold her boat.", ahead of every person whom it names. */
final class SubjectPronouns {
    private final Analysis body;
    private final Map<Integer, Told> bySentence = new HashMap<>();

    private record Told(int token, List<Party> parties) {}

    SubjectPronouns(Analysis body) {
        this.body = body;
    }

    /** Whether a token is such a pronoun, and the first of its sentence. */
    boolean isOne(int token) {
        char agreement = Grammar.agreement(body.tokens(), token);
        if (agreement != 'm' && agreement != 'f') {
            return false;
        }
        int sentence = body.sentenceOf(token);
        return !bySentence.containsKey(sentence)
                && !Grammar.isSubordinator(body.tokens(), body.firstOfSentence(sentence)); // "Though she left, Berg"
    }

    /** Takes whom one was found to mean. */
    void note(int token, List<Party> parties) {
        if (parties.size() == 1 && parties.get(0).isPerson()) {
            bySentence.put(body.sentenceOf(token), new Told(token, parties));
        }
    }

    /** Whom the pronoun of a sentence ahead of a token means; nobody where there is none. */
    List<Party> of(int sentence, int token) {
        Told told = bySentence.get(sentence);
        return told == null || told.token() >= token ? List.of() : told.parties();
    }
}
