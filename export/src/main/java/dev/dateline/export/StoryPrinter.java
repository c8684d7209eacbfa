package dev.dateline.export;

import dev.dateline.model.Article;
import dev.dateline.model.Attribution;
import dev.dateline.model.Block;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Emphasis;
import dev.dateline.model.Link;
import dev.dateline.model.Mention;
import dev.dateline.model.Note;
import dev.dateline.model.Quote;
import dev.dateline.model.Speaker;
import java.io.IOException;

/** The second half of an article in JSON: the text, who said what, and what stood around it. */
final class StoryPrinter {
    private StoryPrinter() {}

    static void print(Article article, JsonFields json) throws IOException {
        json.text();
        json.objects(Key.BLOCKS, article.blocks(), StoryPrinter::block);
        json.objects(Key.LINKS, article.body().links(), StoryPrinter::link);
        json.objects(Key.EMPHASIS, article.body().emphasis(), StoryPrinter::emphasis);
        json.objects(Key.QUOTES, article.quotes(), StoryPrinter::quote);
        json.objects(Key.SPEAKERS, article.speakers(), StoryPrinter::speaker);
        json.objects(Key.NOTES, article.notes(), StoryPrinter::note);
        json.objects(Key.DIAGNOSTICS, article.diagnostics(), StoryPrinter::diagnostic);
    }

    private static void block(Block block, JsonFields json) throws IOException {
        json.name(Key.KIND, block.kind().key());
        json.number(Key.LEVEL, block.level() == 0 ? null : Integer.valueOf(block.level()));
        json.flagIfSet(Key.ORDERED, block.ordered());
        json.bounds(block.span());
        json.origin(block.inputOrNull());
    }

    private static void link(Link link, JsonFields json) throws IOException {
        json.bounds(link.span());
        json.string(Key.URL, link.url());
    }

    private static void emphasis(Emphasis emphasis, JsonFields json) throws IOException {
        json.bounds(emphasis.span());
        json.name(Key.KIND, emphasis.kind().key());
    }

    private static void quote(Quote quote, JsonFields json) throws IOException {
        json.name(Key.ID, quote.id());
        json.name(Key.KIND, quote.kind().key());
        json.name(Key.ACT, quote.act().key());
        json.words(quote.span());
        json.objects(Key.VERBATIM, quote.verbatim(), (words, fields) -> fields.bounds(words));
        Attribution said = quote.attribution();
        json.object(Key.CUE, said.cueOrNull(), (words, fields) -> fields.words(words));
        json.object(Key.ATTRIBUTED_TO, said.sourceOrNull(), (words, fields) -> fields.words(words));
        json.object(Key.VIA, said.viaOrNull(), (words, fields) -> fields.words(words));
        json.object(Key.ADDRESSEE, said.addresseeOrNull(), (words, fields) -> fields.words(words));
        json.object(Key.OCCASION, said.occasionOrNull(), (words, fields) -> fields.words(words));
        json.name(Key.SPEAKER, said.speakerOrNull());
        json.strings(Key.CO_SPEAKERS, said.coSpeakers());
        json.number(Key.UTTERANCE, quote.utterance());
        json.hundredths(Key.CONFIDENCE, said.hundredthsOrNull());
        json.origin(quote.inputOrNull());
    }

    private static void speaker(Speaker speaker, JsonFields json) throws IOException {
        json.name(Key.ID, speaker.id());
        json.string(Key.NAME, speaker.name());
        json.name(Key.KIND, speaker.kind().key());
        json.strings(Key.TITLES, speaker.titles());
        json.string(Key.AFFILIATION, speaker.affiliationOrNull());
        json.flagIfSet(Key.ANONYMOUS, speaker.anonymous());
        json.objects(Key.MENTIONS, speaker.mentions(), StoryPrinter::mention);
    }

    private static void mention(Mention mention, JsonFields json) throws IOException {
        json.words(mention.span());
        json.name(Key.KIND, mention.kind().key());
    }

    private static void note(Note note, JsonFields json) throws IOException {
        json.name(Key.KIND, note.kind().key());
        json.offset(Key.AT, note.at());
        json.string(Key.TEXT, note.text());
        json.objects(Key.PEOPLE, note.people(), HeadPrinter::author);
    }

    private static void diagnostic(Diagnostic diagnostic, JsonFields json) throws IOException {
        json.string(Key.CODE, diagnostic.code());
        json.string(Key.MESSAGE, diagnostic.message());
        json.offset(Key.AT, diagnostic.atOrNull());
    }
}
