package dev.dateline.parser.speaker.noun;

import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** "Ole Lund asked [Ida Holm] to explain it. The candidate said": whoever was asked by name answers by a noun that nobody is called by. */
final class Questioned {
    private static final long CANDIDATE = Tokens.fold("candidate");

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Nominals nominals;
    private final Roles roles;

    Questioned(Analysis body, NameIndex names, Nominals nominals, Roles roles) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.nominals = nominals;
        this.roles = roles;
    }

    /** How well somebody fits a noun behind a question, "Asked about Ann Lee, [the 36-year-old] said": whom the question names not at all. */
    ToIntFunction<List<Party>> besides(Source source, ToIntFunction<List<Party>> told) {
        int first = body.firstOfSentence(body.sentenceOf(source.from()));
        boolean asked = AskedParticiples.has(tokens, first) && tokens.is(source.from() - 1, ',');
        return asked ? parties -> isNamed(parties, first, source.from()) ? 0 : told.applyAsInt(parties) : told;
    }

    private boolean isNamed(List<Party> parties, int from, int to) {
        Named named = Party.onlyNamed(parties);
        int behind = names.runAt(to);
        boolean found = false;
        for (int run = names.runAt(from); named != null && run < behind; run++) {
            found |= names.bearer(run) == named;
        }
        return found;
    }

    /**
     * Who that is, or null.
     *
     * @param asker the source of who spoke last, or null
     */
    @Nullable
    Named meant(Source source, @Nullable Span asker) {
        int noun = source.head();
        boolean epithet = source.definite()
                && source.to() == noun + 1
                && tokens.isLowerCase(noun)
                && Nouns.isPerson(tokens, noun)
                && !Nouns.isSeveral(tokens, noun)
                && !Spokespeople.isNoun(tokens, noun)
                && !Descriptions.isKeptUnnamed(tokens, noun)
                && (!Titles.isTitle(tokens, noun) || tokens.fold(noun) == CANDIDATE) // "the mayor" is whoever is one
                && !roles.isCalled(noun)
                && !nominals.isTold(source)
                && Grammar.opensSentence(tokens, source.from());
        int verb = epithet && asker != null ? tokens.at(asker.end()) : tokens.count();
        boolean asks = verb < source.from()
                && body.sentenceOf(source.from()) - body.sentenceOf(verb) == 1
                && Replies.isQuestion(tokens, verb);
        int run = asks ? names.runAt(verb + 1) : names.runs().size();
        int from = run < names.runs().size() ? names.runs().get(run).from() : tokens.count();
        if (!asks || from != verb + 1 || from == tokens.count()) {
            return null;
        }
        Named asked = names.bearer(run);
        char gender = Nouns.gender(tokens, noun);
        boolean fits = asked != null
                && asked.kind() == SpeakerKind.PERSON
                && !Grammar.isPossessive(tokens, names.runs().get(run).to())
                && (gender == 'u' || asked.gender() == 'u' || asked.gender() == gender);
        return fits ? asked : null;
    }
}
