package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.OpeningSubjects;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "Orlo rose 6 kroner. [The online retail giant] said": a noun with "the" and more that tells of a body how big it is or what it fights for. */
final class BodyEpithets {
    private static final Phrases ORDERING = Phrases.of(Epithets.class, "ordering-words.txt");
    private static final Phrases SIZES = Phrases.of(BodyEpithets.class, "nouns-of-size.txt");
    private static final Phrases MOVEMENTS = Phrases.of(BodyEpithets.class, "nouns-of-movements.txt");
    private static final Phrases MAKERS = Phrases.of(BodyEpithets.class, "nouns-of-makers.txt");
    private static final long BUT = Tokens.fold("but");
    private static final long OF = Tokens.fold("of");

    /** How many words an epithet has at most. */
    private static final int LONGEST = 6;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final OpeningSubjects subjects;
    private final NarrationAhead narration;

    BodyEpithets(Analysis body, NameIndex names, Stage stage) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.subjects = new OpeningSubjects(tokens, names, stage);
        this.narration = new NarrationAhead(body, stage);
    }

    /**
     * "Orlo rose 6 kroner. [The online retail giant] said", "Orlo fell, but [the world’s largest brewer] said": the body that the
     * sentence tells of, or the one in front, or the story from its start, where a noun tells how big one is, what it fights for,
     * "the rebel group", or what it makes, "the maker of Solbrus soda"; or null.
     *
     * @param unlisted whether no list knows what the noun stands for
     */
    @Nullable
    Named meant(Source source, boolean unlisted) {
        boolean big = isBig(source) && (unlisted || MOVEMENTS.has(tokens, source.head()));
        boolean only = isLargest(source) || isMaker(source);
        if (!big && !only) {
            return null;
        }
        int first = body.firstOfSentence(body.sentenceOf(source.from()));
        int ahead = source.from() - 1;
        if (ahead > first && (Grammar.isAnd(tokens, ahead) || tokens.fold(ahead) == BUT)) {
            return ownName(subjects.body(first));
        }
        if (only && names.runAt(first) < names.runAt(source.from())) {
            return null; // "Orlo fell after the world’s largest brewer said"
        }
        int before = narration.before(source.from());
        Named topic = before < 0 ? null : ownName(subjects.body(body.firstOfSentence(before)));
        return topic == null ? lead(source) : topic;
    }

    private static @Nullable Named ownName(@Nullable Named named) {
        return named == null || named.place ? null : named;
    }

    /** The body with whose name the story opens, where it has it again. */
    private @Nullable Named lead(Source source) {
        Named lead = source.from() == 0 ? null : ownName(subjects.body(0));
        int times = 0;
        for (int i = 0; lead != null && i < names.runs().size() && times < 2; i++) {
            times += names.bearer(i) == lead ? 1 : 0;
        }
        return times > 1 ? lead : null;
    }

    /** "[the world’s second-largest] maker of chips", "[the country’s biggest] lender". */
    private boolean isLargest(Source source) {
        int owner = source.from() + 1;
        int noun = source.head();
        return source.definite()
                && noun > owner + 2
                && noun < owner + LONGEST
                && Grammar.isPossessive(tokens, owner + 1)
                && tokens.isLowerCase(owner)
                && tokens.endsWith(owner + 2, "est")
                && BodyNouns.isGeneric(tokens, noun);
    }

    /** "[the maker] of Solbrus soda": by what a firm makes or has, told with a name or in so many words. */
    private boolean isMaker(Source source) {
        int noun = source.head();
        return source.definite()
                && noun == source.from() + 1
                && noun + 2 < source.to()
                && MAKERS.has(tokens, noun)
                && tokens.isLowerCase(noun)
                && tokens.fold(noun + 1) == OF;
    }

    private boolean isBig(Source source) {
        int noun = source.head();
        boolean big = source.definite()
                && noun > source.from() + 1
                && noun + 1 == source.to()
                && (SIZES.has(tokens, noun) || MOVEMENTS.has(tokens, noun))
                && tokens.isLowerCase(noun);
        for (int i = source.from() + 1; big && i < noun; i++) {
            big = tokens.isWord(i) && !ORDERING.has(tokens, i) && !Grammar.isPossessive(tokens, i);
        }
        return big;
    }
}
