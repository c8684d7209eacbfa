package dev.dateline.parser.speaker.naming;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of one word behind the name of somebody: nothing tells "Lind of Norvik" from "Lind of Altona", but what the story
 * says of Norvik elsewhere: that it said something, that its last word is a firm's, or that somebody else works there.
 */
final class KnownEmployers {
    private static final Phrases ORIGINS = Phrases.of(KnownEmployers.class, "employer-prepositions.txt");

    private static final Phrases PLACES = Phrases.of(NameKinds.class, "nouns-ahead-of-places.txt");

    /** How many tokens tell what a body is. */
    private static final int CALLING = 7;

    private static final long OF = Tokens.fold("of");
    private static final long FROM = Tokens.fold("from");

    private final Tokens tokens;
    private final List<NameRun> runs;
    private final @Nullable Named[] bearers;
    private final Set<String> employers = new HashSet<>();

    /**
     * Reads what a story says of its bodies.
     *
     * @param sources the tokens that stand in sources
     */
    KnownEmployers(Tokens tokens, List<NameRun> runs, @Nullable Named[] bearers, BitSet sources) {
        this.tokens = tokens;
        this.runs = runs;
        this.bearers = bearers;
        for (int i = 0; i < bearers.length; i++) {
            Named bearer = bearers[i];
            int first = runs.get(i).from();
            boolean speaks =
                    sources.get(first) && (first == 0 || !sources.get(first - 1)); // no "Lind of [Altona] said"
            if (bearer != null && speaks) {
                employers.add(bearer.name);
            }
            if (bearer != null && bearer.affiliation != null) {
                employers.add(bearer.affiliation);
            }
        }
    }

    /** Takes what stands behind the names of persons of whom no employer is known. */
    void read() {
        for (int i = 0; i + 1 < runs.size(); i++) {
            Named bearer = bearers[i];
            Named body = bearers[i + 1];
            if (bearer != null
                    && body != null
                    && mayWork(bearer)
                    && isEmployer(body, runs.get(i).to(), runs.get(i + 1))) {
                bearer.affiliation = body.name;
            }
        }
        for (Named bearer : bearers) {
            if (bearer != null && bearer.affiliation == null && bearer.titles.isEmpty()) {
                bearer.affiliation = bearer.sharedAffiliation; // "Ann Lee and Bo Sand of the Harbour Board"
            }
        }
    }

    private static boolean mayWork(Named bearer) {
        return bearer.tokens > 1
                && bearer.affiliation == null
                && !bearer.place
                && !bearer.organization
                && bearer.kind() == SpeakerKind.PERSON;
    }

    /** "Lind[, of Norvik]", "Lind [at Norvik]": whether the next name is that of an employer, behind a preposition. */
    private boolean isEmployer(Named body, int behindName, NameRun next) {
        int at = tokens.is(behindName, ',') ? behindName + 1 : behindName;
        boolean stands = next.from() == at + 1
                && next.length() == body.tokens
                && (body.tokens == 1 || isNamedBody(next) && tokens.fold(at) == OF) // no "at Orlo Stadium"
                && ORIGINS.has(tokens, at)
                && (isClosed(next.to()) || isHome(at) && tokens.isLowerCase(next.to()));
        return stands
                && body.kind() == SpeakerKind.ORGANIZATION
                && !body.place
                && body.placed == 0
                && !BodyNames.isPlace(tokens, next.nameFrom(), next.to())
                && (body.organization
                        || body.branch
                        || body.it
                        || isCalled(next.to())
                        || employers.contains(body.name));
    }

    /** "Norvik News": whether a word tells a body; no "Selm County". */
    private boolean isNamedBody(NameRun run) {
        return BodyNames.hasOrganizationWord(tokens, run.nameFrom(), run.to())
                && !NameKinds.isPlaceWord(tokens, run.to() - 1);
    }

    /** "of Norvik[, a small brokerage,]", "of Norvik[, Norway’s largest bank,]": whether a noun for a body is set off behind it. */
    private boolean isCalled(int comma) {
        int noun = comma + 1;
        while (noun + 1 < tokens.count()
                && noun < comma + CALLING
                && (tokens.isWord(noun + 1) || Grammar.isPossessive(tokens, noun + 1))
                && !Grammar.isPreposition(tokens, noun + 1)
                && !Grammar.isSubordinator(tokens, noun + 1)) {
            noun++;
        }
        return tokens.is(comma, ',')
                && noun > comma + 1
                && (Grammar.isArticle(tokens, comma + 1) || Grammar.isPossessive(tokens, comma + 2))
                && tokens.isLowerCase(noun)
                && Nouns.isOrganization(tokens, noun)
                && !PLACES.has(tokens, noun); // no "a town of 300"
    }

    /** "Lind [of] Norvik says", "Lind [from] Norvik says"; no "Lind at Norvik rallies", "Lind with Norvik shoes". */
    private boolean isHome(int preposition) {
        return tokens.fold(preposition) == OF || tokens.fold(preposition) == FROM;
    }

    /** "of Norvik[,]", "of Norvik [said]"; no "at Norvik [rallies]". */
    private boolean isClosed(int behind) {
        return behind >= tokens.count()
                || !tokens.isWord(behind) && !Grammar.isPossessive(tokens, behind)
                || Grammar.isReporting(tokens, behind)
                || Grammar.isPreposition(tokens, behind)
                || Grammar.isAuxiliary(tokens, behind);
    }
}
