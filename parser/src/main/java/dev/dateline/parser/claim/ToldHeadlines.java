package dev.dateline.parser.claim;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headlines that a page tells where nobody sees them: in its metadata, its linked data and its title. */
final class ToldHeadlines {
    /** Fewer words are the name of a section or of a site. */
    private static final int FEW = 3;

    /** What parts the name of a site from a headline. */
    private static final String SIGNS = "-–—|•»:";

    /**
     * One of them.
     *
     * @param full with the name of the site
     * @param text without it
     * @param folded its letters and digits
     * @param words its words, as hashes
     */
    private record Told(String full, String text, String folded, Set<Long> words, Witness witness) {
        boolean isLong() {
            return words.size() >= FEW;
        }
    }

    private final SiteNames sites;
    private final TitleParts parts;
    private final List<Told> all = new ArrayList<>();

    ToldHeadlines(List<Claim> claims, SiteNames sites) {
        this.sites = sites;
        parts = new TitleParts(sites);
        for (Witness witness : List.of(Witness.META, Witness.JSON_LD, Witness.TITLE)) {
            for (Claim claim : claims) {
                if (claim.fact() == Fact.HEADLINE && claim.witness() == witness) {
                    String text = parts.withoutSite(claim.value());
                    all.add(new Told(claim.value(), text, SiteNames.fold(text), TitleParts.words(text), witness));
                }
            }
        }
    }

    /** Whether metadata other than the title tell a headline of some words. */
    boolean isNamed() {
        return all.stream().anyMatch(told -> told.witness != Witness.TITLE && !sites.is(told.full) && told.isLong());
    }

    /** The one that most kinds of witnesses tell alike; of two alike the first. */
    Optional<String> best() {
        Told best = null;
        int most = 0;
        for (Told told : all) {
            int votes = sites.is(told.text) ? 0 : votes(told.folded);
            if (votes > most) {
                most = votes;
                best = told;
            }
        }
        return best == null ? Optional.empty() : Optional.of(whole(withoutSection(best.text)));
    }

    /** An attribute that nobody escaped ends at the first quotation mark in it: other witnesses go on. */
    private String whole(String headline) {
        for (Told told : all) {
            if (told.text.startsWith(headline) && told.text.startsWith(" \"", headline.length())) {
                return told.text;
            }
        }
        return headline;
    }

    /** Whether there is but a title of the window, with names of the site and of its sections in it. */
    boolean isPath() {
        return !isNamed()
                && all.stream().allMatch(told -> sites.begins(told.text) || !isLong(TitleParts.longestPart(told.text)));
    }

    /** Whether the title of the window, which is all there is, ends with the sign behind which the headline is missing: "Greben Post -". */
    boolean isUnfinished() {
        return !isNamed()
                && !all.isEmpty()
                && all.stream()
                        .allMatch(told ->
                                !told.text.isEmpty() && SIGNS.indexOf(told.text.charAt(told.text.length() - 1)) >= 0);
    }

    /** The headline in a title that is a path through the site, where nothing else tells any. */
    String inPath(String headline) {
        return isNamed() ? headline : TitleParts.longestPart(headline);
    }

    private int votes(String folded) {
        Set<Witness> witnesses = new HashSet<>();
        for (Told told : all) {
            if (told.folded.equals(folded)) {
                witnesses.add(told.witness);
            }
        }
        return witnesses.size();
    }

    /** "Talks end-World|Example News": another witness tells where the headline ends. */
    private String withoutSection(String headline) {
        String shortest = headline;
        for (Told told : all) {
            boolean shorter = told.text.length() < shortest.length() && told.isLong();
            if (shorter && headline.startsWith(told.text) && sites.ends(headline.substring(told.text.length()))) {
                shortest = told.text;
            }
        }
        return shortest;
    }

    /** The headline that is told like this heading, or the heading where the title has it as a part; or null. */
    @Nullable
    String like(String heading) {
        String folded = SiteNames.fold(heading);
        if (!isLong(heading) || sites.is(heading)) {
            return null;
        }
        for (Told told : all) {
            if (told.folded.equals(folded)) {
                return told.text; // with the colon that a line's end stands for in print
            }
            if (told.full.length() >= heading.length() && TitleParts.hasPart(told.full, folded)) {
                return heading;
            }
        }
        return null;
    }

    /** How much a heading shares with the one that is most like it, from 0 to 1. */
    double agreement(String heading) {
        Set<Long> words = TitleParts.words(heading);
        double best = 0;
        for (Told told : all) {
            int size = words.size() + told.words.size();
            long shared = told.words.stream().filter(words::contains).count();
            best = Math.max(best, size == 0 ? 0 : 2.0 * shared / size);
        }
        return best;
    }

    /** A heading without the words above the headline, behind it and in place of its signs that the metadata do not have. */
    String cleaned(String heading) {
        String named = parts.withoutSite(heading);
        String folded = SiteNames.fold(heading);
        String kicked = heading;
        for (Told told : all) {
            if (told.folded.equals(folded)) {
                return withSigns(told.text, heading);
            }
            if (told.text.equals(named) || isCounted(heading, told.text)) {
                return told.text;
            }
            if (told.witness != Witness.TITLE && isBelowKicker(heading, told.text)) {
                kicked = told.text;
            }
        }
        return kicked.equals(heading) ? withoutStandfirst(heading) : kicked;
    }

    private String withoutStandfirst(String heading) {
        for (Told told : all) {
            if (isAboveStandfirst(heading, told)) {
                return told.text;
            }
        }
        return heading;
    }

    /** "Ferry sinks at its pier Nobody drowned, says the mayor": several witnesses tell where the headline ends. */
    private boolean isAboveStandfirst(String heading, Told told) {
        int end = told.text.length();
        return isLong(told.text)
                && heading.startsWith(told.text + ' ')
                && Character.isUpperCase(heading.charAt(end + 1))
                && isLong(heading.substring(end))
                && votes(told.folded) > 1;
    }

    /** "Interview We are late": the metadata tell where the words above the headline end. */
    private static boolean isBelowKicker(String heading, String told) {
        int start = heading.length() - told.length();
        return start > 0 && isLong(told) && heading.endsWith(told) && !isSmall(heading.substring(0, start));
    }

    /** "Talks end (post.example) 87": behind the headline stand where it comes from and how many comments it has. */
    private static boolean isCounted(String heading, String told) {
        if (!isLong(told) || !heading.startsWith(told + ' ')) {
            return false;
        }
        Tokens rest = Tokens.of(heading.substring(told.length()));
        boolean inside = false;
        boolean counted = false;
        for (int i = 0; i < rest.count(); i++) {
            inside |= rest.is(i, '(');
            counted |= inside || rest.isNumber(i);
            if (!inside && !rest.isNumber(i)) {
                return false;
            }
            inside &= !rest.is(i, ')');
        }
        return counted && rest.is(0, '(');
    }

    /** The line's end in a heading is a dash or a colon elsewhere: "Late again - the ferry sinks". */
    private static String withSigns(String told, String heading) {
        StringBuilder words = new StringBuilder(told.length());
        for (int i = 0; i < told.length(); i++) {
            char c = told.charAt(i);
            boolean sign = "-–—:|".indexOf(c) >= 0 && i + 1 < told.length() && told.charAt(i + 1) == ' ';
            boolean spaced = sign && words.length() > 0 && words.charAt(words.length() - 1) == ' ';
            i += spaced ? 1 : 0; // the sign and one of its spaces
            if (!sign) {
                words.append(c);
            }
        }
        String joined = words.toString();
        boolean glued =
                told.length() > heading.length() && joined.replace(" ", "").equals(heading.replace(" ", ""));
        return glued ? told : heading; // a line's end may leave no space at all
    }

    /** Whether there are but words like "the". */
    private static boolean isSmall(String words) {
        Tokens tokens = Tokens.of(words);
        for (int i = 0; i < tokens.count(); i++) {
            if (!Grammar.isFunctional(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isLong(String line) {
        return TitleParts.words(line).size() >= FEW;
    }
}
