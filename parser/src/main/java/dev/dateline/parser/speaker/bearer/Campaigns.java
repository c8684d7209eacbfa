package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose campaigns a story speaks of, "the Berg campaign": whoever is a "Berg spokesman" there works for it. */
public final class Campaigns {
    private static final Phrases MANAGERS = Phrases.of(Campaigns.class, "campaign-posts.txt");
    private static final long CAMPAIGN = Tokens.fold("campaign");

    /** How many words of a title stand in front of its last. */
    private static final int REACH = 4;

    /** How many words of whose campaign it is are read. */
    private static final int NAME = 3;

    private final Tokens tokens;
    private @Nullable Folds owners; // read when first asked for

    public Campaigns(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The campaign of someone whose name, or the possessive of it, ends with this token; null for none. */
    @Nullable
    public String of(int token) {
        int owner = owner(token);
        Folds known = owners == null ? owners() : owners;
        return known.number(tokens.fold(owner)) == Folds.NONE ? null : tokens.word(owner) + " campaign";
    }

    private Folds owners() {
        Folds read = new Folds();
        int count = tokens.count();
        for (int i = tokens.next(CAMPAIGN, 1, count); i < count; i = tokens.next(CAMPAIGN, i + 1, count)) {
            int owner = owner(i - 1);
            if (tokens.isCapitalized(owner)) {
                read.add(tokens.fold(owner));
            }
        }
        owners = read;
        return read;
    }

    /** "the Berg campaign": whose candidate is known by name. */
    public static String of(Named candidate) {
        Tokens name = Tokens.of(candidate.name);
        int last = name.count() - 1;
        while (last > 0 && (name.is(last, '.') || name.is(last, ',') || PersonNames.isSuffix(name, last))) {
            last--;
        }
        return name.word(last) + " campaign";
    }

    /** The word "campaign" in a title that begins here, "deputy [campaign] manager", or -1. */
    public static int in(Tokens tokens, int title) {
        for (int i = title; i + 1 < tokens.count() && i < title + REACH; i++) {
            if (tokens.fold(i) == CAMPAIGN && tokens.isLowerCase(i)) {
                boolean task = i + 2 < tokens.count()
                        && tokens.isLowerCase(i + 1)
                        && !Grammar.isFunctional(tokens, i + 1)
                        && MANAGERS.has(tokens, i + 2); // "campaign communications director"
                return task || MANAGERS.has(tokens, i + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** "[Berg’s] deputy campaign manager": the campaign of whose possessive ends with this token; null where no name does. */
    public static @Nullable String owned(Tokens tokens, int clitic) {
        int from = clitic;
        while (from > 0 && from > clitic - NAME && tokens.isCapitalized(from - 1)) {
            from--;
        }
        return from == clitic ? null : tokens.words(from, clitic + 1) + " campaign";
    }

    private int owner(int token) {
        return Grammar.isPossessive(tokens, token) ? token - 1 : token;
    }
}
