package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The single name that somebody gives: "a man who gave his name only as [Karl]", "a driver who gave only his first name, [Ole]". */
final class OnlyNames {
    private static final Phrases NAMING = Phrases.of(OnlyNames.class, "naming-words.txt");
    private static final Phrases ONLY = Phrases.of(OnlyNames.class, "only-words.txt");
    private static final long AS = Tokens.fold("as");
    private static final long NAME = Tokens.fold("name");

    /** How far behind the noun the name stands at most. */
    private static final int REACH = 16;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;

    OnlyNames(Analysis body, NameIndex names) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
    }

    /** Who is so named behind a noun, who is called by the noun from here on; or null. */
    @Nullable
    Named of(int noun) {
        int end = Math.min(noun + REACH, body.firstOfSentence(body.sentenceOf(noun) + 1) - 1);
        for (int i = noun + 2; i < end; i++) {
            boolean hands = tokens.fold(i) == AS && NAMING.has(tokens, namingBefore(i)) && !isOfName(namingBefore(i))
                    || tokens.is(i, ',') && tokens.fold(i - 1) == NAME;
            Named bearer = hands ? single(i + 1) : null;
            if (bearer != null) {
                bearer.personal = true;
                bearer.roles.add(tokens.word(noun).toLowerCase(Locale.ROOT));
                return bearer;
            }
        }
        return null;
    }

    /** "[name] only as": the word in front of "as", adverbs aside. */
    private int namingBefore(int as) {
        int word = as - 1;
        while (word > 0 && ONLY.has(tokens, word)) {
            word--;
        }
        return word;
    }

    /** "took to X, formerly [known] as Chirrup": whether it is another name of what is named in front of a comma. */
    private boolean isOfName(int naming) {
        int comma = naming - 1;
        while (comma > 1 && tokens.isLowerCase(comma) && tokens.endsWith(comma, "ly")) {
            comma--;
        }
        return comma > 0 && tokens.is(comma, ',') && tokens.isCapitalized(comma - 1);
    }

    private @Nullable Named single(int token) {
        int index = names.runAt(token);
        NameRun run = names.run(index);
        boolean alone = run != null && run.from() == token && run.length() == 1 && !run.isTitled();
        return alone ? names.bearer(index) : null;
    }
}
