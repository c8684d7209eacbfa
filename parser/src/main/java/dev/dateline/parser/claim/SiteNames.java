package dev.dateline.parser.claim;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a site is called: by its own claims, and by the labels of its host. */
final class SiteNames {
    private static final Phrases ARTICLES = Phrases.of(SiteNames.class, "site-articles.txt");

    /** A shorter label of a host begins many words. */
    private static final int SHORTEST = 5;

    private final List<Claim> claims;
    private final Set<String> names = new HashSet<>();
    /** What it calls itself. */
    private final Set<String> called = new HashSet<>();

    SiteNames(List<Claim> claims) {
        this.claims = claims;
        for (Claim claim : claims) {
            if (claim.fact() == Fact.SITE
                    || claim.fact() == Fact.ORGANIZATION && claim.witness() == Claim.Witness.META) {
                called.add(fold(claim.value()));
            }
            if (claim.fact() == Fact.SITE || claim.fact() == Fact.ORGANIZATION) {
                names.add(fold(claim.value()));
            } else if (claim.fact() == Fact.URL) {
                addHost(claim.value());
            }
        }
        names.remove("");
    }

    private void addHost(String url) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', start);
        String host = url.substring(Math.min(start, url.length()), end < 0 ? url.length() : end);
        host = host.startsWith("www.") ? host.substring(4) : host;
        names.add(fold(host));
        int dot = host.lastIndexOf('.');
        while (dot > 0) {
            names.add(fold(host.substring(0, dot)));
            names.add(fold(host.substring(host.lastIndexOf('.', dot - 1) + 1, dot)));
            dot = host.lastIndexOf('.', dot - 1);
        }
    }

    /** The name that a title ends with or a byline prints, where the labels of the host spell it: "Ferry sinks | Greben Post". */
    Optional<String> printed() {
        for (Claim claim : claims) {
            String value = claim.value();
            if (claim.fact() == Fact.HEADLINE && claim.witness() == Claim.Witness.TITLE) {
                String behind = TitleParts.last(value);
                if (behind.length() >= SHORTEST && is(behind)) {
                    return Optional.of(behind);
                }
            } else if (claim.fact() == Fact.AUTHOR && value.indexOf(' ') > 0 && is(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Whether these words are but a name of the site. */
    boolean is(String words) {
        String folded = fold(words);
        return folded.isEmpty() || names.contains(folded) || names.contains(fold(withoutArticle(words)));
    }

    /** "The Greben Post" is greben-post.example. */
    private static String withoutArticle(String words) {
        int space = words.indexOf(' ');
        return space > 0 && ARTICLES.has(Tokens.of(words, 0, space), 0) ? words.substring(space + 1) : words;
    }

    /** Whether the site calls itself so. */
    boolean isCalled(String words) {
        return called.contains(fold(words));
    }

    /** Whether words end with what the site calls itself. */
    boolean ends(String words) {
        String folded = fold(words);
        return called.stream().anyMatch(name -> !name.isEmpty() && folded.endsWith(name));
    }

    /** Whether words begin with a name of the site, as "Greben Ferry Enquiries" do at grebenferry.example. */
    boolean begins(String words) {
        String folded = fold(words);
        return names.stream().anyMatch(name -> name.length() >= SHORTEST && folded.startsWith(name));
    }

    /** Letters and digits alone, in lower case. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                folded.append(words.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
