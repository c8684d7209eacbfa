package dev.dateline.parser.claim;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Head;
import dev.dateline.model.Image;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles what a page says of itself: of several claims about one fact, the most trusted that can be right. */
public final class HeadSettler {
    private static final Phrases CAPTIONS = Phrases.of(HeadSettler.class, "caption-openers.txt");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private HeadSettler() {}

    /**
     * The facts of the head that claims tell; what stands in the draft's text is not looked at.
     *
     * @param claims what the page says of itself
     * @param draft has the images
     * @param diagnostics takes what readers see otherwise than machines
     * @param sink takes what became of each claim
     */
    public static Head settle(List<Claim> claims, Draft draft, List<Diagnostic> diagnostics, ReadingSink sink) {
        if (claims.isEmpty()) {
            return Head.builder().images(draft.images()).build(); // wire copy
        }
        Optional<String> language = language(claims);
        PageAuthors authors = new PageAuthors(claims, language);
        String headline = PageHeadline.settle(claims);
        authors.contradiction().ifPresent(diagnostics::add);
        PageMoments moments = new PageMoments(claims, language);
        Head head = Head.builder()
                .headline(headline)
                .subheadline(subheadline(claims, headline, draft.images()))
                .authors(authors.people())
                .agencies(authors.agencies())
                .published(moments.published())
                .modified(moments.modified())
                .section(first(claims, Fact.SECTION).orElse(null))
                .keywords(keywords(claims))
                .images(draft.images())
                .paywalled(first(claims, Fact.PAYWALLED).map(Boolean::valueOf).orElse(null))
                .build();
        ClaimReport.tell(claims, head, language, sink);
        return head;
    }

    /** The language that the page claims, as a BCP 47 tag. */
    public static Optional<String> language(List<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.fact() == Fact.LANGUAGE) {
                Locale locale = Locale.forLanguageTag(claim.value().strip().replace('_', '-'));
                if (LANGUAGES.contains(locale.getLanguage())) {
                    return Optional.of(locale.toLanguageTag());
                }
            }
        }
        return Optional.empty();
    }

    /** The canonical address that the page claims. */
    public static Optional<String> url(List<Claim> claims) {
        return first(claims, Fact.URL).filter(url -> url.startsWith("http"));
    }

    /** The name of the site. */
    public static Optional<String> site(List<Claim> claims) {
        return first(claims, Fact.SITE).or(() -> publisher(claims)).or(() -> new SiteNames(claims).printed());
    }

    /** The organization that linked data name last: authors stand before publishers. */
    private static Optional<String> publisher(List<Claim> claims) {
        String last = null;
        for (Claim claim : claims) {
            if (claim.fact() == Fact.ORGANIZATION && claim.witness() == Claim.Witness.JSON_LD) {
                last = claim.value();
            }
        }
        return Optional.ofNullable(last);
    }

    /** The value of the most trusted claim about a fact; of two alike the first. */
    private static Optional<String> first(List<Claim> claims, Fact fact) {
        Claim best = null;
        for (Claim claim : claims) {
            boolean better = best == null || claim.witness().compareTo(best.witness()) < 0;
            if (claim.fact() == fact && better) {
                best = claim;
            }
        }
        return Optional.ofNullable(best).map(Claim::value);
    }

    private static @Nullable String subheadline(List<Claim> claims, @Nullable String headline, List<Image> images) {
        for (Claim claim : claims) {
            boolean printed = claim.fact() == Fact.SUBHEADLINE && claim.witness() == Claim.Witness.VISIBLE;
            String line = claim.value();
            if (printed && !line.equals(headline) && !isCaption(line)) {
                return isCredited(line, images) ? null : line; // below it stands no standfirst, but what belongs to it
            }
        }
        return null;
    }

    /** "A ferry in Altona. (Ida Holm for the Post)": what a picture shows, and who took it, as below the picture itself. */
    private static boolean isCredited(String line, List<Image> images) {
        int bracket = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        String words = bracket < 0 ? "" : line.substring(0, bracket).strip();
        return !words.isEmpty()
                && images.stream()
                        .flatMap(image -> image.caption().stream())
                        .anyMatch(caption -> caption.equals(line) || caption.equals(words));
    }

    /** "FILE PHOTO: Ann Lee waves": what a picture above the story shows, and no standfirst. */
    private static boolean isCaption(String line) {
        Tokens tokens = Tokens.of(line);
        int opener = CAPTIONS.longest(tokens, 0);
        return opener != Phrases.NONE && tokens.is(CAPTIONS.length(opener), ':');
    }

    /** Keywords one by one, in the order of the page, each once. */
    private static List<String> keywords(List<Claim> claims) {
        Set<String> keywords = new LinkedHashSet<>();
        for (Claim claim : claims) {
            if (claim.fact() == Fact.KEYWORD) {
                for (String word : claim.value().split("[,;]", -1)) {
                    if (!word.isBlank()) {
                        keywords.add(word.strip());
                    }
                }
            }
        }
        return new ArrayList<>(keywords);
    }
}
