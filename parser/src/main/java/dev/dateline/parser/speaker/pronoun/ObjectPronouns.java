package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Whom "him" and "her" mean where they are objects: nobody who does something does it to himself, "Lee persuaded [him]". */
public final class ObjectPronouns {
    /** How far in front of an object the subject of its clause stands. */
    private static final int CLAUSE = 12;

    /** How far in front of an object a participle stands that opens its sentence. */
    private static final int OPENING = 6;

    private static final long HER = Tokens.fold("her");

    private final Tokens tokens;
    private final Mind mind;
    private final KinClauses clauses;

    public ObjectPronouns(Tokens tokens, Mind mind, KinClauses clauses) {
        this.tokens = tokens;
        this.mind = mind;
        this.clauses = clauses;
    }

    /** Whom a pronoun that is no source means; it tells man or woman of one without a name who does something there. */
    public Choice meant(int token, char gender) {
        Choice choice = whom(token, gender);
        boolean sure = choice.share() == 100
                && choice.parties().size() == 1
                && choice.parties().get(0).named == null
                && choice.parties().equals(mind.subject(token - CLAUSE));
        if (sure) {
            choice.parties().get(0).wasCalled(gender); // "The chef was found by [his] neighbour"
        }
        return choice;
    }

    private Choice whom(int token, char gender) {
        Named kin = clauses.ahead(token, gender);
        if (kin != null) {
            return mind.person(token, gender, token, token, parties -> parties.get(0).named == kin ? 0 : 100);
        }
        Named owner = isObject(token) ? clauses.owner(token, gender) : null;
        if (owner != null) {
            return Choice.sure(mind.party(owner));
        }
        Named life = mind.life(gender);
        if (life != null && LifeStory.tells(tokens, token)) {
            return Choice.sure(mind.party(life));
        }
        List<Party> doer = isObject(token) ? doer(token, gender) : List.of();
        return doer.isEmpty()
                ? mind.person(token, gender, token, token)
                : mind.person(token, gender, token, token, parties -> parties.equals(doer) ? 0 : 100);
    }

    /** Who does what is done to an object: the one of whom its participle tells, or the last subject in its clause; or nobody. */
    private List<Party> doer(int object, char gender) {
        List<Party> behind = doerBehind(object, gender);
        boolean parted = behind.isEmpty() && isParted(object);
        return parted ? List.of() : behind.isEmpty() ? mind.subject(object - CLAUSE) : behind;
    }

    /** "Sentencing him to four years, [she] said": whom the pronoun of the other sex means that a participle waits for; or nobody. */
    private List<Party> doerBehind(int object, char gender) {
        int comma = object + 1;
        while (comma < object + CLAUSE && comma < tokens.count() && tokens.isWord(comma)) {
            comma++;
        }
        char other = tokens.is(comma, ',') && comma + 1 < tokens.count() ? Grammar.agreement(tokens, comma + 1) : ' ';
        boolean differs = (other == 'm' || other == 'f') && other != gender;
        return differs && isOfParticiple(object)
                ? mind.person(object, other, object, object).parties()
                : List.of();
    }

    /** "[Sentencing] him", "After [thanking] the judge and him". */
    private boolean isOfParticiple(int object) {
        int first = object - 1;
        while (first > 0 && first > object - OPENING && !Grammar.opensSentence(tokens, first)) {
            first--;
        }
        return first >= 0
                && Grammar.opensSentence(tokens, first)
                && (tokens.endsWith(first, "ing") || tokens.endsWith(first + 1, "ing"));
    }

    /** "persuaded [him]", "told [her] that", no "her house". */
    private boolean isObject(int token) {
        return Grammar.isObject(tokens, token)
                && Grammar.agreement(tokens, token) == ' '
                && (tokens.fold(token) != HER || isHer(tokens, token));
    }

    /** Whether no noun stands behind a "her". */
    static boolean isHer(Tokens tokens, int her) {
        return her + 1 < tokens.count() && (!tokens.isWord(her + 1) || Grammar.isFunctional(tokens, her + 1));
    }

    /** Whether a clause begins between the last subject in mind and an object. */
    private boolean isParted(int object) {
        for (int i = object - 1; i > mind.subjectToken(); i--) {
            if (!tokens.isWord(i) && !tokens.is(i, ',') || Grammar.isSubordinator(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
