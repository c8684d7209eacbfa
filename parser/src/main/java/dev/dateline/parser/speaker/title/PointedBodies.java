package dev.dateline.parser.speaker.title;

import dev.dateline.model.MentionKind;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Campaigns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that the words beside a title only point to: "[its] president, Anna Berg", "Anna Berg, [the bank]’s director",
 * "Anna Berg, a lawyer for [the group]". Which one is meant is known only where the text has been read up to there.
 */
public final class PointedBodies {
    /** Words that point to a body, and who belongs to it. */
    public record Pointer(Source source, Named bearer) {}

    private static final Phrases BELONGING = Phrases.of(Affiliations.class, "belonging-prepositions.txt");

    private static final Phrases BARE = Phrases.of(PointedBodies.class, "posts-of-the-body.txt");

    private static final Phrases PLACES = Phrases.of(BodyEdges.class, "governed-places.txt");

    /** How many words a phrase that points may have. */
    private static final int WORDS = 3;

    /** How many words of a title may stand between its noun and the body. */
    private static final int REACH = 6;

    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;
    private final NavigableMap<Integer, List<Pointer>> byToken = new TreeMap<>(); // by where they begin

    PointedBodies(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first token from this one on where something begins; behind all tokens where nothing does. */
    public int next(int token) {
        Integer next = byToken.ceilingKey(token);
        return next == null ? tokens.count() : next;
    }

    /** What begins at this token. */
    public List<Pointer> at(int token) {
        return byToken.getOrDefault(token, List.of());
    }

    /** Takes what stands right in front of a title: "[its] president", "[the bank’s] director". */
    void before(Named bearer, int title) {
        int last = title - 1;
        char owner = last < 0 || Campaigns.in(tokens, title) != title ? ' ' : PronounForms.agreement(tokens, last);
        if (owner == 'm' || owner == 'f') { // "[his] campaign manager"
            add(bearer, new Source(MentionKind.PRONOUN, last, title, last, null, owner, false));
        } else if (last >= 0 && PronounForms.agreement(tokens, last) == 'n' && Grammar.isDeterminer(tokens, last)) {
            add(bearer, new Source(MentionKind.PRONOUN, last, title, last, null, 'n', false));
        } else if (Grammar.isPossessive(tokens, last)) {
            noun(bearer, last - 1);
        } else if (BARE.longest(tokens, title) != Phrases.NONE && isBare(last)) { // "said [spokeswoman] Ida Holm"
            add(bearer, new Source(MentionKind.PRONOUN, title, title + 1, title, null, 'n', false));
        }
    }

    /** Takes what sort of body a title in front of a name begins with: "[Company] spokesman Ida Holm". */
    void inside(Named bearer, int title, int to) {
        boolean points = to == title + 2
                && isBare(title - 1)
                && !PLACES.has(tokens, title)
                && BodyNouns.isCommon(tokens, title)
                && (tokens.isLowerCase(title) || Grammar.opensSentence(tokens, title))
                && Titles.isOccupation(tokens, title + 1);
        if (points) {
            add(bearer, new Source(MentionKind.NOMINAL, title, title + 1, title, null, ' ', true));
        }
    }

    /** Whether a title in front of a name has nothing ahead that tells whose it is: "said", "to", a comma or no word. */
    private boolean isBare(int last) {
        return last < 0
                || !tokens.isWord(last)
                || Grammar.isReporting(tokens, last)
                || Grammar.isPreposition(tokens, last);
    }

    /** Takes what stands behind the noun of a title: "president of [the bank]", "a lawyer for [the group]". */
    void behind(Named bearer, int title, int to) {
        int limit = Math.min(to, title + REACH);
        for (int i = title + 1; i < limit && tokens.isWord(i); i++) {
            if (BELONGING.has(tokens, i) && tokens.fold(i + 1) == THE) {
                int noun = i + 2;
                while (noun + 1 < to && noun < i + WORDS && !isBody(tokens, noun)) {
                    noun++;
                }
                if (isWhole(noun + 1)) {
                    noun(bearer, noun);
                }
                return;
            }
        }
    }

    /** Whether nothing behind a noun tells more of which body it is: no "bank that failed", "department of surgery". */
    private boolean isWhole(int token) {
        boolean told = token < tokens.count()
                && tokens.isWord(token)
                && !Grammar.isReporting(tokens, token)
                && !Grammar.isAnd(tokens, token);
        return !told && tokens.kind(token) != TokenKind.CLITIC && !tokens.is(token, '-');
    }

    private void noun(Named bearer, int noun) {
        Source source = isBody(tokens, noun) ? definite(tokens, noun) : null;
        if (source != null) {
            add(bearer, source);
        }
    }

    /** "[the Swiss] bank": the phrase that a noun with "the" ends, or null. */
    public static @Nullable Source definite(Tokens tokens, int noun) {
        int from = noun - 1;
        while (from > 0 && from > noun - WORDS && tokens.isLowerCase(from) && tokens.fold(from) != THE) {
            from--;
        }
        return from >= 0 && tokens.fold(from) == THE
                ? new Source(MentionKind.NOMINAL, from, noun + 1, noun, null, ' ', true)
                : null;
    }

    /** Whether a determiner and nothing but a word or two stand in front of a noun. */
    public static boolean isOfPhrase(Tokens tokens, int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - WORDS - 1 && tokens.isWord(i); i--) {
            if (Grammar.isDeterminer(tokens, i)) {
                return PronounForms.agreement(tokens, i) == ' ';
            }
        }
        return false;
    }

    /** Whether it is a noun of a body, and of no place. */
    public static boolean isBody(Tokens tokens, int token) {
        return token > 0
                && token < tokens.count()
                && tokens.isLowerCase(token)
                && !PLACES.has(tokens, token)
                && (Nouns.isOrganization(tokens, token) || BodyNouns.isListed(tokens, token));
    }

    private void add(Named bearer, Source source) {
        byToken.computeIfAbsent(source.from(), any -> new ArrayList<>()).add(new Pointer(source, bearer));
    }
}
