package dev.dateline.export;

import dev.dateline.model.Act;
import dev.dateline.model.Attribution;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Body;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Emphasis;
import dev.dateline.model.EmphasisKind;
import dev.dateline.model.Link;
import dev.dateline.model.Mention;
import dev.dateline.model.MentionKind;
import dev.dateline.model.Note;
import dev.dateline.model.NoteKind;
import dev.dateline.model.Quote;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Speaker;
import dev.dateline.model.SpeakerKind;

/** Reads what {@link StoryPrinter} prints. */
final class StoryFacts {
    private StoryFacts() {}

    static Body body(JsonFacts json) {
        return new Body(
                json.string(Key.TEXT),
                json.objects(Key.BLOCKS, StoryFacts::block),
                json.objects(Key.LINKS, link -> new Link(link.bounds(), link.string(Key.URL))),
                json.objects(
                        Key.EMPHASIS,
                        stretch -> new Emphasis(stretch.bounds(), EmphasisKind.of(stretch.string(Key.KIND)))));
    }

    private static Block block(JsonFacts json) {
        Integer level = json.numberOrNull(Key.LEVEL);
        return new Block(
                BlockKind.of(json.string(Key.KIND)),
                json.bounds(),
                level == null ? 0 : level,
                json.flag(Key.ORDERED),
                HeadFacts.inputOrNull(json));
    }

    static Quote quote(JsonFacts json) {
        return new Quote(
                json.string(Key.ID),
                QuoteKind.of(json.string(Key.KIND)),
                Act.of(json.string(Key.ACT)),
                json.bounds(),
                json.objects(Key.VERBATIM, JsonFacts::bounds),
                json.number(Key.UTTERANCE),
                new Attribution(
                        json.spanOrNull(Key.CUE),
                        json.spanOrNull(Key.ATTRIBUTED_TO),
                        json.spanOrNull(Key.VIA),
                        json.spanOrNull(Key.ADDRESSEE),
                        json.spanOrNull(Key.OCCASION),
                        json.stringOrNull(Key.SPEAKER),
                        json.strings(Key.CO_SPEAKERS),
                        json.hundredthsOrNull(Key.CONFIDENCE)),
                HeadFacts.inputOrNull(json));
    }

    static Speaker speaker(JsonFacts json) {
        return new Speaker(
                json.string(Key.ID),
                json.string(Key.NAME),
                SpeakerKind.of(json.string(Key.KIND)),
                json.strings(Key.TITLES),
                json.stringOrNull(Key.AFFILIATION),
                json.flag(Key.ANONYMOUS),
                json.objects(
                        Key.MENTIONS,
                        mention -> new Mention(mention.bounds(), MentionKind.of(mention.string(Key.KIND)))));
    }

    static Note note(JsonFacts json) {
        return new Note(
                NoteKind.of(json.string(Key.KIND)),
                json.string(Key.TEXT),
                json.offset(Key.AT),
                json.objects(Key.PEOPLE, HeadFacts::author));
    }

    static Diagnostic diagnostic(JsonFacts json) {
        return new Diagnostic(json.string(Key.CODE), json.string(Key.MESSAGE), json.offsetOrNull(Key.AT));
    }
}
