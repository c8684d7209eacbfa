package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.OpeningSubjects;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the sentence of a pronoun, or the one in front of it, tells of where it opens: "[Ole Berg] shook his head. He said", "Though [Berg] left, he said". */
final class PronounTopics {
    /** How far ahead of a pronoun somebody else is looked for whom it may mean. */
    private static final int NEAR = 60;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Stage stage;
    private final Mind mind;
    private final OpeningSubjects subjects;

    PronounTopics(Analysis body, NameIndex names, Stage stage, Mind mind) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.stage = stage;
        this.mind = mind;
        this.subjects = new OpeningSubjects(tokens, names, stage);
    }

    /** "[Ole Berg] shook his head. He said": who is named in full where the sentence before opens; or null. */
    @Nullable
    Named opener(int token) {
        int sentence = body.sentenceOf(token);
        if (sentence == 0 || !opensClause(token, body.firstOfSentence(sentence))) {
            return null;
        }
        int first = body.firstOfSentence(sentence - 1);
        return body.blockOf(first) == body.blockOf(token) ? subjects.opening(first) : null;
    }

    /** "[Ole Berg] will leave, he said": of whom words without marks ahead of a pronoun tell, where the sentences before tell of nobody else whom it may mean; or null. */
    @Nullable
    Named told(Place place, int token, char gender) {
        int first = body.firstOfSentence(body.sentenceOf(token));
        if (place.quoted() || place.to() > token || place.from() != first) {
            return null;
        }
        Named named = subjects.named(first);
        List<Party> last = mind.subject(token - NEAR);
        int before = body.firstOfSentence(Math.max(0, body.sentenceOf(first) - 1));
        before = Math.max(first - NEAR, Math.min(before, body.firstOfBlock(body.blockOf(first))));
        boolean other = !subjects.areNone(before, first) // "Lund met reporters. Berg was ill, he said"
                || Salience.fitsPerson(last, gender) > 0 && last.get(0).named != named;
        return named != null && agrees(named, gender) && !other ? named : null;
    }

    /** "[Lund and Berg] will leave, they said": the two whom words without marks ahead of a pronoun name where they open; or none. */
    List<Party> pair(Place place, int token) {
        int first = body.firstOfSentence(body.sentenceOf(token));
        int i = names.runAt(first);
        if (place.quoted()
                || place.to() > token
                || place.from() != first
                || i + 1 >= names.runs().size()) {
            return List.of();
        }
        NameRun second = names.runs().get(i + 1);
        int and = names.runs().get(i).to();
        boolean joined = names.runs().get(i).from() == first
                && Grammar.isAnd(tokens, and)
                && second.from() == and + 1
                && tokens.isLowerCase(second.to());
        Named one = names.bearer(i);
        Named other = names.bearer(i + 1);
        if (!joined || one == null || other == null || one == other) {
            return List.of();
        }
        boolean persons = one.kind() == SpeakerKind.PERSON && other.kind() == SpeakerKind.PERSON;
        return persons ? List.of(mind.party(one), mind.party(other)) : List.of();
    }

    /** "[Berg] disagreed." and, in the next paragraph, "“It is late,” he said": who is named where the last sentence above opens, which names no other; or null. */
    @Nullable
    Named above(int token) {
        int sentence = body.sentenceOf(token);
        int opens = body.firstOfSentence(sentence);
        if (opens == 0 || !isBehindWords(token, opens) || opens != body.firstOfBlock(body.blockOf(token))) {
            return null;
        }
        int first = body.firstOfSentence(sentence - 1);
        Named named = stage.isQuoted(opens - 1) ? null : subjects.named(first);
        boolean alone = named != null && mind.subject(first).equals(mind.party(named).alone);
        return alone && subjects.areNone(names.runs().get(names.runAt(first)).to(), opens) ? named : null;
    }

    /** "[He] said", "In a letter to the port, [he] said". */
    boolean opensClause(int token, int first) {
        boolean fronted = token < first + InsertedPronouns.FRONT
                && tokens.is(token - 1, ',')
                && Grammar.isPreposition(tokens, first)
                && !stage.isQuoted(token);
        for (int i = first; fronted && i < token - 1; i++) {
            fronted = !tokens.is(i, ',');
        }
        return token == first || fronted || isBehindWords(token, first);
    }

    /** "“It is late,” [he] said": whether a sentence opens with quoted words, and the pronoun stands right behind them. */
    private boolean isBehindWords(int token, int first) {
        return token > first + 1
                && !tokens.isWord(token - 1)
                && stage.isQuoted(tokens.isWord(first) ? first : first + 1)
                && stage.isQuoted(tokens.isWord(token - 2) ? token - 2 : token - 3);
    }

    /** "Though [Ann Lee] has left, she says": the subject of the clause in front, where it names no one else who fits; or null. */
    @Nullable
    Named fronted(int token, char gender) {
        int first = body.firstOfSentence(body.sentenceOf(token));
        boolean topic = tokens.isSpelled(first, "As") && tokens.isSpelled(first + 1, "for"); // "As for Berg, he said"
        first += topic ? 1 : 0;
        boolean clause = token > first + 2
                && token < first + InsertedPronouns.FRONT
                && tokens.is(token - 1, ',')
                && !stage.isQuoted(token)
                && (topic || Grammar.isSubordinator(tokens, first));
        if (!clause) {
            return null;
        }
        Named subject = null;
        for (int i = names.runAt(first);
                i < names.runs().size() && names.runs().get(i).to() < token;
                i++) {
            NameRun run = names.runs().get(i);
            Named bearer = names.bearer(i);
            boolean fits = bearer != null
                    && bearer.kind() == SpeakerKind.PERSON
                    && agrees(bearer, gender)
                    && (!topic || bearer.gender() == gender); // "As for Berg, she said" may go on with another
            if (fits && bearer != null && bearer != subject) {
                if (subject != null
                        || run.from() != first + 1
                        || !(topic ? run.to() == token - 1 : tokens.isLowerCase(run.to()))) {
                    return null;
                }
                subject = bearer;
            }
        }
        return subject;
    }

    /** Whether the narration of a sentence names nobody ahead of a token. */
    boolean isNobodyAhead(int token) {
        return subjects.areNone(body.firstOfSentence(body.sentenceOf(token)), token);
    }

    /** Whether a pronoun may mean a person by what the text tells. */
    static boolean agrees(Named person, char gender) {
        return person.owner == ' ' && (person.gender() == 'u' || person.gender() == gender);
    }
}
