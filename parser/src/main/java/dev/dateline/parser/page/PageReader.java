package dev.dateline.parser.page;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.PassageKinds;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.draft.DraftWriter;
import dev.dateline.parser.page.draft.Pictures;
import dev.dateline.parser.page.fact.PageFacts;
import dev.dateline.parser.page.judge.LearnedJudge;
import dev.dateline.parser.page.judge.PassageChooser;
import dev.dateline.parser.page.judge.PassageJudge;
import dev.dateline.parser.page.live.LiveEntries;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.story.AuthorNotes;
import dev.dateline.parser.page.story.Banners;
import dev.dateline.parser.page.story.Captions;
import dev.dateline.parser.page.story.Cards;
import dev.dateline.parser.page.story.Disclosures;
import dev.dateline.parser.page.story.ForeignParts;
import dev.dateline.parser.page.story.Offers;
import dev.dateline.parser.page.story.OtherStories;
import dev.dateline.parser.page.story.Placeholders;
import dev.dateline.parser.page.story.ProgramMessages;
import dev.dateline.parser.page.story.PulledWords;
import dev.dateline.parser.page.story.ReaderComments;
import dev.dateline.parser.page.story.SignOffs;
import dev.dateline.parser.page.story.StoryFinder;
import dev.dateline.parser.page.story.StoryPruner;
import dev.dateline.parser.page.story.Summaries;
import dev.dateline.parser.page.story.ToldBody;
import dev.dateline.parser.page.story.TopLines;
import dev.dateline.parser.page.witness.Holders;
import dev.dateline.parser.page.witness.HomeLink;
import dev.dateline.parser.page.witness.Witnesses;
import dev.dateline.parser.text.ReadingSink;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Turns a page into a draft: its story as blocks, and what it says of itself as claims. */
public final class PageReader {

    private PageReader() {}

    /**
     * The draft of a page.
     *
     * @param html the characters of the page
     * @param url the address that it was fetched from, if known
     * @param maxDepth elements nested deeper are flattened
     * @param sink takes what was kept and dropped, and why
     */
    public static Draft read(String html, Optional<String> url, int maxDepth, ReadingSink sink) {
        return read(html, url, maxDepth, sink, LearnedJudge.PAGES);
    }

    /**
     * The draft of a page, its passages chosen by another judge than the learned one.
     *
     * @param html the characters of the page
     * @param url the address that it was fetched from, if known
     * @param maxDepth elements nested deeper are flattened
     * @param sink takes what was kept and dropped, and why
     * @param judge says which passages belong to the story
     */
    public static Draft read(String html, Optional<String> url, int maxDepth, ReadingSink sink, PassageJudge judge) {
        Document document = Parser.htmlParser().setMaxDepth(maxDepth).parseInput(html, url.orElse(""));
        Draft draft = read(document, url, sink, judge);
        return draft.text().isEmpty() && UndisplayedStory.unfold(document, sink)
                ? read(document, url, sink, judge)
                : draft;
    }

    private static Draft read(Document document, Optional<String> url, ReadingSink sink, PassageJudge judge) {
        PageFacts facts = new PageFacts();
        PageWalk walk = new PageWalk(facts);
        NodeTraversor.filter(walk, document);
        PageText page = walk.page();
        PassageKinds.leaveLayout(page.passages);
        Weights weights = new Weights(page);
        ForeignParts foreign = new ForeignParts(page, weights);
        LiveEntries live = new LiveEntries(page, foreign, facts.isLive());
        StoryFinder finder = new StoryFinder(page, foreign, facts.isOfArticle(), sink);
        List<Passage> found = finder.find();
        new Witnesses(page, foreign, facts).tell(found);
        url.ifPresent(address -> facts.claim(Fact.URL, address, Witness.ADDRESS));
        facts.address()
                .flatMap(Dates::inAddress)
                .ifPresent(day -> facts.claim(Fact.PUBLISHED, day.toString(), Witness.ADDRESS));
        List<Claim> claims = facts.claims();
        if (claims.stream().noneMatch(claim -> claim.fact() == Fact.SITE || claim.fact() == Fact.ORGANIZATION)) {
            HomeLink.name(page, facts.title())
                    .ifPresent(name -> claims.add(new Claim(Fact.SITE, name, Witness.VISIBLE)));
        }
        if (!found.isEmpty() && claims.stream().noneMatch(PageReader::isOfAuthor)) {
            Holders.person(page, page.passages.indexOf(found.get(0)))
                    .ifPresent(name -> claims.add(new Claim(Fact.AUTHOR, name, Witness.BELOW)));
        }
        if (isHeadedTwice(claims)) {
            HomeLink.heading(page, facts.title())
                    .forEach(name -> claims.add(new Claim(Fact.SITE, name, Witness.VISIBLE)));
        }
        List<Claim> sure = claims.stream()
                .filter(claim -> claim.witness() != Witness.HEADING)
                .toList();
        List<Passage> story = new StoryPruner(page, weights, sure).prune(found);
        if (!story.isEmpty()) {
            ToldBody told = new ToldBody(facts.body());
            List<Passage> chosen = new PassageChooser(page, weights, finder.element(), told, judge).choose();
            chosen.removeIf(passage -> isCaption(page, passage));
            ProgramMessages.remove(page, chosen);
            Placeholders.remove(page, chosen);
            Disclosures.remove(page, chosen);
            Optional<String> above = Banners.remove(page, chosen);
            OtherStories.remove(page, chosen, sure, facts.title());
            ReaderComments.remove(page, chosen);
            Summaries.remove(page, chosen);
            Cards.remove(page, chosen);
            Captions.remove(page, chosen);
            Offers.remove(page, chosen);
            Optional<String> standfirst = TopLines.remove(page, chosen, sure).or(() -> above);
            if (standfirst.isPresent()) {
                claims.add(new Claim(
                        Fact.SUBHEADLINE, standfirst.get(), Witness.VISIBLE)); // of several the first is taken
            }
            AuthorNotes.remove(page, chosen, sure);
            story = SignOffs.complete(page, StoryPruner.withoutLooseHeadings(page, chosen));
            story = PulledWords.leaveOut(page, story);
        }
        if (live.areThere()) {
            story = live.complete(story);
        }
        boolean lies = DataStory.replaces(story, facts.body());
        Optional<String> none =
                live.areThere() || lies ? Optional.empty() : new NoArticle(page, document).reason(story, claims);
        if (!found.isEmpty()) {
            Optional<String> gone = lies
                    ? Optional.of("it is but the opening of what the page's linked data hold")
                    : none.map(what -> "the page is no article but " + what);
            new PassageReport(page, sink).tell(finder.element(), story, gone);
        }
        if (none.isPresent()) {
            story = List.of();
            claims.add(new Claim(Fact.NO_ARTICLE, none.get(), Witness.VISIBLE));
        }
        Pictures pictures = new Pictures(page, foreign, facts.image());
        return lies
                ? DataStory.draft(facts, document.location(), claims)
                : new DraftWriter(page).write(story, pictures, claims);
    }

    private static boolean isOfAuthor(Claim claim) {
        return claim.fact() == Fact.AUTHOR || claim.fact() == Fact.SIGNER;
    }

    /** Whether a heading of a lower level may be the headline of a page. */
    private static boolean isHeadedTwice(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.fact() == Fact.HEADLINE && claim.witness() == Witness.HEADING);
    }

    /** Whether a line is called a caption by its own element, and the captions are not the story. */
    private static boolean isCaption(PageText page, Passage passage) {
        return passage.verdict == Verdict.FOREIGN && Mark.CAPTION.in(page.outline.marks(passage.element));
    }
}
