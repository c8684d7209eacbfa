package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whom a source describes that is an apposition, and names nobody itself: "Anna Berg, [a cook], said", "Berg asked Lund. [The latter] said". */
public final class ApposedSources {
    private static final long LATTER = Tokens.fold("latter");
    private static final long THAT = Tokens.fold("that");
    private static final long WHO = Tokens.fold("who");

    private final Tokens tokens;
    private final NameIndex names;
    private final Antecedents antecedents;

    public ApposedSources(Tokens tokens, NameIndex names, Antecedents antecedents) {
        this.tokens = tokens;
        this.names = names;
        this.antecedents = antecedents;
    }

    /** "Anna Berg, [a cook], said", "Anna Berg, who is [a cook] said": whom a source that is an apposition describes, or null. */
    @Nullable
    public Named of(Source source) {
        if (tokens.fold(source.head()) == LATTER && source.definite() && source.to() == source.from() + 2) {
            return lastBefore(source.from());
        }
        int before = source.from() - 1;
        boolean clause = before > 2 && Grammar.isBe(tokens, before) && tokens.fold(before - 1) == WHO;
        int comma = clause ? antecedents.end(before - 1) : before;
        Named bearer = comma > 0 && tokens.is(comma, ',') ? names.bearerEndingAt(comma) : null;
        if (bearer == null) {
            return null;
        }
        if (bearer.kind() != SpeakerKind.PERSON && Grammar.isArticle(tokens, source.from())) {
            Named owner = ownerOfPost(comma);
            return owner == null && isBodyTold(source, bearer) ? bearer : owner;
        }
        boolean office = Titles.isOccupation(tokens, source.head())
                || tokens.isLowerCase(source.from()) && Titles.isOccupation(tokens, source.from());
        boolean bare = office
                && source.to() > source.head() + 1
                && !Grammar.isDeterminer(tokens, source.from())
                && bearer.kind() == SpeakerKind.PERSON; // "Anna Berg, president of Holm & Lund said"
        return clause || bare || bearer.roles.contains(Titles.inFull(tokens.word(source.head()))) ? bearer : null;
    }

    /** "Berg asked Lund. [The latter] said": who is named last in front of a token, not far from it; or null. */
    private @Nullable Named lastBefore(int token) {
        int last = names.runAt(token) - 1;
        return last >= 0 && names.runs().get(last).to() > token - Antecedents.LONGEST ? names.bearer(last) : null;
    }

    /** "for Norsk, [a firm] that": a noun for a body, in front of a clause that tells more of the body named ahead of it. */
    private boolean isBodyTold(Source source, Named bearer) {
        return bearer.kind() == SpeakerKind.ORGANIZATION
                && !bearer.place
                && !source.definite()
                && tokens.isLowerCase(source.head())
                && Nouns.isOrganization(tokens, source.head())
                && (tokens.fold(source.to()) == THAT || PronounForms.agreement(tokens, source.to()) == 'r');
    }

    /** "[Anna Berg], editor of the Courier, a weekly, wrote": who has a post with the body that ends in front of this comma; null if nobody. */
    private @Nullable Named ownerOfPost(int comma) {
        boolean post = false;
        for (int i = comma - 1; i > 0 && i > comma - Antecedents.LONGEST; i--) {
            post |= tokens.isLowerCase(i) && Titles.isOccupation(tokens, i);
            if (isEnd(i)) {
                return null; // "“No,” said Anna Berg, “I am late.” The editor of the Courier, a weekly"
            }
            if (tokens.is(i, ',')) {
                Named bearer = post ? names.bearerEndingAt(i) : null;
                return bearer != null && bearer.kind() == SpeakerKind.PERSON ? bearer : null;
            }
        }
        return null;
    }

    /** A mark that ends a sentence or stands around quoted words. */
    private boolean isEnd(int token) {
        return switch (tokens.first(token)) {
            case '"', '“', '”', '‘', '’', '?', '!', ';', ':' ->
                !tokens.isWord(token) && !Grammar.isPossessive(tokens, token);
            case '.' -> !Titles.isHonorific(tokens, token - 1);
            default -> false;
        };
    }
}
