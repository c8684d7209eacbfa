package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * "[Ole Berg] left", "Harbour chief [Ole Berg], 40, left", "Lund’s mother, [Ida Holm], left": who is named in full where a
 * sentence opens, or its main clause: "While Lund slept, [Ida Holm] left".
 */
public final class OpeningSubjects {
    /** How many words stand ahead of the name at most: "Lund’s former business partner,". */
    private static final int AHEAD = 7;

    /** How far behind the start of a clause the subject of the next one stands at most. */
    private static final int CLAUSE = 24;

    /** How many words behind an owner may tell that somebody is owned: "Berg’s former swimming coach". */
    private static final int OWNED = 4;

    private final Tokens tokens;
    private final NameIndex names;
    private final Stage stage;

    public OpeningSubjects(Tokens tokens, NameIndex names, Stage stage) {
        this.stage = stage;
        this.tokens = tokens;
        this.names = names;
    }

    /** That person, or null. */
    @Nullable
    public Named opening(int first) {
        Named behind = Grammar.isSubordinator(tokens, first) ? behindClause(first) : null;
        return behind == null ? named(first, 2) : behind;
    }

    /** "While Lund slept, [Ida Holm] left": whose name a verb follows behind a comma, as a clause stands in front; or null. */
    private @Nullable Named behindClause(int first) {
        for (int i = names.runAt(first); i < names.runs().size(); i++) {
            NameRun run = names.runs().get(i);
            if (run.from() > first + CLAUSE || stage.isQuoted(run.from())) {
                return null;
            }
            Named bearer = names.bearer(i);
            boolean subject =
                    run.from() > first + 2 && tokens.is(run.from() - 1, ',') && run.length() > 1 && isVerb(run.to());
            if (subject && bearer != null && bearer.kind() == SpeakerKind.PERSON) {
                return bearer;
            }
        }
        return null;
    }

    private boolean isVerb(int token) {
        return tokens.isLowerCase(token)
                && (Grammar.isAuxiliary(tokens, token)
                        || Grammar.hasPastEnding(tokens, token)
                        || Grammar.isIrregularPast(tokens, token)
                        || Grammar.isReporting(tokens, token));
    }

    /** The same of one who may be named by one word: "[Berg] left". */
    @Nullable
    public Named named(int first) {
        return named(first, 1);
    }

    private @Nullable Named named(int opening, int least) {
        int first = Grammar.isOpeningAdverb(tokens, opening) ? opening + 2 : opening; // "Meanwhile, [Berg] left"
        for (int i = names.runAt(first); i < names.runs().size(); i++) {
            NameRun run = names.runs().get(i);
            if (run.from() > first + AHEAD || stage.isQuoted(run.from()) || !leadsTo(first, run.from())) {
                return null;
            }
            Named bearer = names.bearer(i);
            boolean owner = Grammar.isPossessive(tokens, run.to() - 1) || Grammar.isPossessive(tokens, run.to());
            boolean joined = Grammar.isAnd(tokens, run.to()) && tokens.isCapitalized(run.to() + 1);
            if (joined) {
                return null; // "Ida Holm and Ole Berg left"
            }
            if (!owner && run.length() >= least && bearer != null && bearer.kind() == SpeakerKind.PERSON) {
                return bearer;
            }
        }
        return null;
    }

    /** "[Berg]’s serve let him down": the person who has a thing that a sentence opens with; or null where that is somebody. */
    @Nullable
    public Named owner(int first) {
        int i = names.runAt(first);
        if (i >= names.runs().size() || !leadsTo(first, names.runs().get(i).from())) {
            return null;
        }
        NameRun run = names.runs().get(i);
        int thing = run.to() + (Grammar.isPossessive(tokens, run.to()) ? 1 : 0);
        boolean owner = thing > run.to() || Grammar.isPossessive(tokens, run.to() - 1);
        boolean person = false;
        for (int word = thing; word < thing + OWNED && tokens.isWord(word); word++) {
            person |= !tokens.isLowerCase(word) || Nouns.isPerson(tokens, word) || Titles.isTitle(tokens, word);
        }
        Named bearer = owner && !person && !stage.isQuoted(run.from()) ? names.bearer(i) : null;
        return bearer != null && bearer.kind() == SpeakerKind.PERSON ? bearer : null;
    }

    /** "[Orlo] rose 6 kroner": the body whose name opens a sentence; or null. */
    @Nullable
    public Named body(int first) {
        int article = Grammar.isArticle(tokens, first) ? 1 : 0;
        int i = names.runAt(first);
        Named bearer =
                i < names.runs().size() && names.runs().get(i).from() <= first + article ? names.bearer(i) : null;
        boolean owner = bearer != null
                && Grammar.isPossessive(tokens, names.runs().get(i).to());
        return bearer == null || owner || bearer.kind() != SpeakerKind.ORGANIZATION ? null : bearer;
    }

    /** Whether the narration of a sentence names no person ahead of a token. */
    public boolean areNone(int first, int token) {
        for (int i = names.runAt(first);
                i < names.runs().size() && names.runs().get(i).to() <= token;
                i++) {
            Named bearer = names.bearer(i);
            boolean person = bearer != null && bearer.kind() == SpeakerKind.PERSON;
            if (person && !stage.isQuoted(names.runs().get(i).from())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands ahead of a name but what somebody is, or whose they are: "Lund’s mother,". */
    private boolean leadsTo(int first, int name) {
        if (isApposed(first, name)) {
            return true;
        }
        for (int i = first; i < name; i++) {
            boolean comma = tokens.is(i, ',');
            boolean owned = comma && i + 1 == name && Grammar.hasPossessive(tokens, first, i);
            if (comma ? !owned : Grammar.isFunctional(tokens, i) && !Grammar.isPossessive(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** "[Her colleague at the port], Ida Holm, left": whether a noun of a person, and where that one is, are all that is ahead of a comma. */
    private boolean isApposed(int first, int name) {
        boolean apposed = name > first + 4 && tokens.is(name - 1, ',') && Grammar.isDeterminer(tokens, first);
        boolean person = false;
        for (int i = first + 1; i + 1 < name && apposed; i++) {
            boolean where = person && (Grammar.isPreposition(tokens, i) || Grammar.isDeterminer(tokens, i));
            apposed = tokens.isLowerCase(i) && (where || !Grammar.isFunctional(tokens, i));
            person |= Nouns.isPerson(tokens, i);
        }
        return apposed && person;
    }
}
