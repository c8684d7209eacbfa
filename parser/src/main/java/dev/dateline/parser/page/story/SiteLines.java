package dev.dateline.parser.page.story;

import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Tells lines of the site by all of their words: "Story continues below the map", "Share: Facebook, X | Print", "+++ Find more
 * here +++".
 */
final class SiteLines {
    private static final String CONTINUATIONS = "continuation-words.tsv";
    private static final String SHARES = "share-words.tsv";
    private static final Phrases STORIES = phrases(CONTINUATIONS, "story");
    private static final Phrases GOING_ON = phrases(CONTINUATIONS, "on");
    private static final Phrases WHERE = phrases(CONTINUATIONS, "where");
    private static final Phrases THINGS = phrases(CONTINUATIONS, "thing");
    private static final Phrases SMALL = phrases(CONTINUATIONS, "small");
    private static final Phrases SHARING = phrases(SHARES, "share");
    private static final Phrases PLACES = phrases(SHARES, "place");
    private static final Phrases ACTS = phrases(SHARES, "act");
    private static final Phrases JOINTS = phrases(SHARES, "small");
    private static final Phrases DIRECTIONS = Phrases.of(SiteLines.class, "directions.txt");
    /** Such a line is no longer, ... */
    private static final int LINE = 150;
    /** ... nor has it more tokens. */
    private static final int TOKENS = 30;

    /** The signs on both sides of a line that the site sets off. */
    private static final List<String> SIGNS = List.of("+++", "***", ">>>", "---");

    private SiteLines() {}

    private static Phrases phrases(String file, String kind) {
        return Phrases.of(FactFile.rows(SiteLines.class, file, 2).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .toList());
    }

    /** Whether a line is one of the site's own. */
    static boolean is(String line) {
        if (line.length() > LINE || Letters.holdsQuotation(line)) {
            return false;
        }
        Tokens tokens = Tokens.of(line);
        return tokens.count() <= TOKENS && (tellsWhere(tokens) || offersToShare(tokens) || directs(tokens));
    }

    /** "Story continues below the map": the story or what parts it, that it goes on, where, and no word else. */
    private static boolean tellsWhere(Tokens tokens) {
        boolean on = false;
        boolean where = false;
        boolean what = false;
        for (int i = 0; i < tokens.count(); i++) {
            boolean goes = GOING_ON.has(tokens, i);
            boolean place = WHERE.has(tokens, i);
            boolean thing = STORIES.has(tokens, i) || THINGS.has(tokens, i);
            if (!goes && !place && !thing && (tokens.isWord(i) || tokens.isNumber(i)) && !SMALL.has(tokens, i)) {
                return false;
            }
            on |= goes;
            where |= place;
            what |= thing;
        }
        return on && where && what;
    }

    /** "Share: Facebook, X | Print": how such lines begin, then places and what else they offer. */
    private static boolean offersToShare(Tokens tokens) {
        int opener = SHARING.longest(tokens, 0);
        int at = opener == Phrases.NONE ? 0 : SHARING.length(opener);
        boolean shared = false;
        while (at > 0 && at < tokens.count()) {
            int place = PLACES.longest(tokens, at);
            int act = ACTS.longest(tokens, at);
            if (place != Phrases.NONE) {
                shared = true;
                at += PLACES.length(place);
            } else if (act != Phrases.NONE) {
                at += ACTS.length(act);
            } else if (tokens.isWord(at) && !JOINTS.has(tokens, at) || tokens.isNumber(at)) {
                return false;
            } else {
                at++;
            }
        }
        return shared;
    }

    /** "+++ Find more here +++": what the site sets off and sends readers elsewhere with. */
    private static boolean directs(Tokens tokens) {
        String line = tokens.text();
        if (SIGNS.stream().noneMatch(sign -> line.startsWith(sign) && line.endsWith(sign))) {
            return false;
        }
        for (int i = 0; i < tokens.count(); i++) {
            if (DIRECTIONS.longest(tokens, i) != Phrases.NONE) {
                return true;
            }
        }
        return false;
    }
}
