package dev.dateline.parser.page;

import dev.dateline.model.BlockKind;
import dev.dateline.model.Image;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.OffsetMap;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.draft.DraftWriter;
import dev.dateline.parser.page.draft.Pictures;
import dev.dateline.parser.page.fact.PageFacts;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.page.story.ForeignParts;
import dev.dateline.parser.page.story.StoryPruner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** The story as the page's linked data hold it, for pages that display it only by script. */
final class DataStory {
    /** A shorter text is a description. */
    private static final int SHORTEST = 300;

    /** Where a page displays no story, a brief is one. */
    private static final int BRIEF = 80;

    /** What a page displays of a story that it locks; who displays more, displays the story. */
    private static final int OPENING = 1500;

    /** A tag that parts paragraphs, or one whose signs are entities. */
    private static final Pattern TAG =
            Pattern.compile("(?:<|&lt;)(?:p|div|br|h[1-6]|ul|ol|blockquote)\\b[^<>&]{0,500}(?:>|&gt;)");

    private DataStory() {}

    /** Whether the data hold a story and the page displays but its opening. */
    static boolean replaces(List<Passage> story, String body) {
        long displayed = 0;
        for (Passage passage : story) {
            displayed += passage.end - passage.start;
        }
        int shortest = displayed == 0 ? BRIEF : SHORTEST;
        return body.length() >= shortest && displayed < OPENING && displayed * 2 < body.length();
    }

    /**
     * The draft of such a text: its tags are read as those of a page; where it has none, a line is a paragraph.
     *
     * @param facts what the page says of itself, the text among it
     * @param base the address of the page
     * @param claims what is told of the story
     */
    static Draft draft(PageFacts facts, String base, List<Claim> claims) {
        String printed = facts.printedBody();
        return TAG.matcher(printed).find()
                ? ofMarkup(printed, base, facts.image(), claims)
                : ofLines(facts.body(), facts.image(), claims);
    }

    private static Draft ofMarkup(String printed, String base, Optional<String> lead, List<Claim> claims) {
        String html = printed.indexOf('<') < 0 ? Parser.unescapeEntities(printed, false) : printed;
        PageWalk walk = new PageWalk(new PageFacts());
        NodeTraversor.filter(walk, Parser.htmlParser().parseInput(html, base));
        PageText page = walk.page();
        Pictures pictures = new Pictures(page, new ForeignParts(page, new Weights(page)), lead);
        return DraftWriter.withoutPaths(page)
                .write(StoryPruner.withoutLooseHeadings(page, page.passages), pictures, claims);
    }

    private static Draft ofLines(String body, Optional<String> lead, List<Claim> claims) {
        StringBuilder text = new StringBuilder();
        List<DraftBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < body.length()) {
            int end = body.indexOf('\n', at);
            end = end < 0 ? body.length() : end;
            String line = Markup.fold(body.substring(at, end));
            if (!line.isEmpty()) {
                text.append(text.length() > 0 ? "\n\n" : "");
                Span span = new Span(text.length(), text.length() + line.length());
                text.append(line);
                blocks.add(new DraftBlock(BlockKind.PARAGRAPH, span, 0, false, DraftBlock.Separation.BLANK, null));
            }
            at = end + 1;
        }
        List<Image> images =
                lead.map(url -> new Image(url, null, null, null)).stream().toList();
        return new Draft(text.toString(), blocks, List.of(), List.of(), images, claims, new OffsetMap());
    }
}
