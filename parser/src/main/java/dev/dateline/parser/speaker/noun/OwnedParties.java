package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.reference.NamedBodies;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies that are somebody’s: "Anna Berg’s campaign", "the Berg team", "Berg’s presidential campaign" and "her campaign" are one. */
public final class OwnedParties {
    private static final Phrases CAMPAIGNS = Phrases.of(OwnedParties.class, "campaign-nouns.txt");
    private static final Phrases KINDS = Phrases.of(OwnedParties.class, "kinds-of-campaigns.txt");

    /** The noun that all nouns of a campaign count as: somebody’s "team" is his "campaign". */
    private static final long CAMPAIGN = Tokens.fold("campaign");

    /** How many tokens ahead of "her campaign" it is told whose it is. */
    private static final int REACH = 40;

    private final Tokens tokens;
    private final NameIndex names;
    private final Nominals nominals;
    private final Map<Named, Map<Long, Party>> byOwner = new HashMap<>();
    private @Nullable Map<Named, String> campaigns;
    private @Nullable Map<String, Named> bodies;

    public OwnedParties(Tokens tokens, NameIndex names, Nominals nominals) {
        this.tokens = tokens;
        this.names = names;
        this.nominals = nominals;
    }

    /** Who is named in front of a body’s noun, with an ’s or without; null where no person is. */
    @Nullable
    public Named owner(Source source) {
        int last = ownersLast(source);
        boolean owned = last >= source.from() && tokens.isLowerCase(source.head());
        Named bearer = owned ? names.bearerEndingAt(last + 1) : null;
        return bearer != null && bearer.kind() == SpeakerKind.PERSON ? bearer : null;
    }

    /** "The [Berg] campaign won, and her campaign said so": whose campaign was told of not far ahead of a pronoun; null for nobody it agrees with. */
    @Nullable
    public Named campaigner(Source source, char agreement) {
        if (!CAMPAIGNS.has(tokens, source.head())) {
            return null;
        }
        for (int run = names.runAt(source.from()) - 1; run >= 0; run--) {
            int noun = names.runs().get(run).to();
            if (noun < source.from() - REACH) {
                return null;
            }
            boolean owner = Grammar.isPossessive(tokens, noun);
            noun += owner ? 1 : 0;
            boolean campaign = CAMPAIGNS.has(tokens, noun) && tokens.isLowerCase(noun);
            boolean opens = !owner
                    && Grammar.opensSentence(tokens, names.runs().get(run).from());
            Named bearer = campaign || opens ? names.bearer(run) : null;
            boolean agrees = bearer != null && (bearer.gender() == agreement || bearer.gender() == 'u');
            if (bearer != null && agrees && bearer.kind() == SpeakerKind.PERSON) {
                return campaign ? bearer : null; // "The Berg campaign won. Lund lost. His campaign"
            }
        }
        return null;
    }

    /** "Ole Berg of Rail Watch said no. [His group] said": the body that an owner is of, where the noun may mean it; or null. */
    @Nullable
    public Named employer(Named owner, Source source) {
        String body = owner.affiliation;
        boolean bare = source.from() + 1 == source.head() && source.head() + 1 == source.to();
        boolean means = body != null
                && bare
                && BodyNouns.isGeneric(tokens, source.head())
                && (BodyNouns.hasKind(body, tokens, source.head())
                        || NamedBodies.mayBeAny(body, tokens, source.head()));
        return means ? bodies().get(body) : null;
    }

    /** The bodies that the story names, by their names. */
    private Map<String, Named> bodies() {
        if (bodies == null) {
            bodies = new HashMap<>();
            for (Named named : names.bearers()) {
                if (named.kind() == SpeakerKind.ORGANIZATION && !named.place) {
                    bodies.putIfAbsent(named.name, named);
                }
            }
        }
        return bodies;
    }

    /** The last word of what stands in front of a body’s noun, an ’s and "presidential" aside. */
    private int ownersLast(Source source) {
        int kind = source.head() - 1;
        boolean told = kind > source.from() && KINDS.has(tokens, kind) && CAMPAIGNS.has(tokens, source.head());
        int last = told ? kind - 1 : kind;
        return last > source.from() && Grammar.isPossessive(tokens, last) ? last - 1 : last;
    }

    /** The body of an owner that a source stands for. */
    public Party party(Named owner, Source source) {
        Map<Long, Party> parties = byOwner.computeIfAbsent(owner, some -> new HashMap<>());
        long noun = CAMPAIGNS.has(tokens, source.head()) ? CAMPAIGN : tokens.fold(source.head());
        Party known = parties.get(noun);
        if (known == null) {
            NameRun run = names.runWith(ownersLast(source));
            Party party = nominals.own(source, run == null ? source.from() : run.nameFrom());
            String phrase = run == null && noun == CAMPAIGN ? campaigns().get(owner) : null;
            parties.put(noun, party);
            if (phrase != null) {
                party.isCalled(phrase); // "her campaign"
            }
            return party;
        }
        nominals.call(known, source);
        return known;
    }

    /** How the story calls campaigns by name, by whose they are: "her campaign" and, elsewhere, "the [Berg campaign]". */
    private Map<Named, String> campaigns() {
        if (campaigns == null) {
            campaigns = new HashMap<>();
            for (int i = 0; i < names.runs().size(); i++) {
                NameRun run = names.runs().get(i);
                Named bearer = names.bearer(i);
                int noun = run.to() + (Grammar.isPossessive(tokens, run.to()) ? 1 : 0);
                if (bearer != null && tokens.fold(noun) == CAMPAIGN && tokens.isLowerCase(noun)) {
                    campaigns.putIfAbsent(bearer, tokens.words(run.nameFrom(), noun + 1));
                }
            }
        }
        return campaigns;
    }
}
