package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that a story names only to tell where those work who look on: in a story that opens with Orlo Mills, "the company" is never
 * Selm Invest, of which it tells nothing but "an analyst at Selm Invest" or "data compiled by Selm Invest".
 */
final class Onlookers {
    private static final Phrases TRADES = Phrases.of(Onlookers.class, "onlookers.txt");
    private static final Phrases FIGURES = Phrases.of(Onlookers.class, "supplied-figures.txt");

    private static final long BY = Tokens.fold("by");
    private static final long FROM = Tokens.fold("from");

    /** How many words may stand ahead of the name that a story opens with: "Swedish pump maker Orlo Mills". */
    private static final int FRONT = 6;

    private final Tokens tokens;
    private final NameIndex names;
    private final @Nullable Named lead;
    private final @Nullable Named firm;
    private final Set<Named> employers = new HashSet<>();

    Onlookers(Analysis body, NameIndex names) {
        this.tokens = body.tokens();
        this.names = names;
        this.lead = opener();
        this.firm = lead == null ? onlyFirm(body) : lead;
        readEmployers();
    }

    private void readEmployers() {
        Set<Named> others = new HashSet<>();
        for (int i = 0; i < names.runs().size(); i++) {
            Named bearer = names.bearer(i);
            if (bearer != null && (isWorkplace(i) || isUnit(i))) {
                employers.add(bearer);
            } else if (bearer != null) {
                others.add(bearer);
            }
        }
        employers.removeAll(others);
    }

    /** The body that the story opens with; or null. */
    @Nullable
    Named lead() {
        return lead;
    }

    /** The firm that the story is about: the body that it opens with, or the only firm in its first sentence; or null. */
    @Nullable
    Named firm() {
        return firm;
    }

    /** "Shares in [Orlo Mills] fell": the only firm that the first sentence names; or null. */
    private @Nullable Named onlyFirm(Analysis body) {
        int end = body.firstOfSentence(Math.min(1, body.sentences()));
        Named only = null;
        for (int run = 0; names.fromOf(run) < end; run++) {
            Named bearer = names.bearer(run);
            boolean firm = bearer != null && bearer.kind() == SpeakerKind.ORGANIZATION && !bearer.place;
            if (firm && only != null && only != bearer) {
                return null;
            }
            only = firm ? bearer : only;
        }
        return only;
    }

    /** Whether a story that opens with another body tells no more of this one than who works there and looks on, or what is in it. */
    boolean isOne(@Nullable Named body) {
        return lead != null && body != null && body != lead && (body.placed > 0 || employers.contains(body));
    }

    /** "an analyst at [Selm Invest]": whether a story tells nothing of a body, with which it does not open, but who works there. */
    boolean isEmployer(@Nullable Named body) {
        return body != null && body != lead && employers.contains(body);
    }

    /** The body whose name stands ahead of anything else but what kind of body it is; or null. */
    private @Nullable Named opener() {
        int limit = Math.min(tokens.count(), FRONT + 1);
        int run = 0;
        while (names.fromOf(run) < limit && (names.bearer(run) == null || isAdjective(run))) {
            run++; // "[Swedish] pump maker"
        }
        int from = names.fromOf(run);
        Named first = from < limit ? names.bearer(run) : null;
        boolean opens = first != null && first.kind() == SpeakerKind.ORGANIZATION && !first.place;
        for (int i = 0; i < from && opens; i++) {
            opens = tokens.isWord(i) && (Grammar.isArticle(tokens, i) || !Grammar.isFunctional(tokens, i));
        }
        return opens ? first : null;
    }

    private boolean isAdjective(int index) {
        return NameScanner.isOfAPeople(tokens, names.runs().get(index).from());
    }

    /** "an analyst at [Orlo Bank]", "Ole Rask of [Orlo Bank]", "[Orlo Bank] analyst Ole Rask", "[Orlo Bank]’s Ole Rask", "figures from [Orlo Data]". */
    private boolean isWorkplace(int index) {
        NameRun run = names.runs().get(index);
        int preposition = Grammar.isArticle(tokens, run.from() - 1) ? run.from() - 2 : run.from() - 1;
        int worker = preposition - 1;
        if (worker >= 0 && Grammar.isPreposition(tokens, preposition)) {
            return TRADES.has(tokens, worker) || isSupplied(worker, preposition) || isPerson(index - 1, worker + 1);
        }
        int behind = run.to();
        return behind < tokens.count() && TRADES.has(tokens, behind)
                || Grammar.isPossessive(tokens, behind) && isPersonAt(index + 1, behind + 1);
    }

    /** "data [from] Selm Invest", "estimates compiled [by] Selm Invest", "brokers polled [by] Selm Invest". */
    private boolean isSupplied(int last, int preposition) {
        boolean by = tokens.fold(preposition) == BY;
        return (by || tokens.fold(preposition) == FROM) && FIGURES.has(tokens, last)
                || by && last > 0 && Grammar.looksPast(tokens, last) && FIGURES.has(tokens, last - 1);
    }

    /** "at 1015 [GMT]": capitals behind a number, which are no firm’s. */
    private boolean isUnit(int index) {
        NameRun run = names.runs().get(index);
        return run.from() > 0 && tokens.isNumber(run.from() - 1) && tokens.isUpperCase(run.from());
    }

    private boolean isPersonAt(int index, int from) {
        return index < names.runs().size() && names.fromOf(index) == from && isPerson(index);
    }

    private boolean isPerson(int index, int to) {
        return index >= 0 && names.runs().get(index).to() == to && isPerson(index);
    }

    private boolean isPerson(int index) {
        Named bearer = names.bearer(index);
        return bearer != null && bearer.kind() == SpeakerKind.PERSON;
    }
}
