package dev.dateline.parser;

import dev.dateline.model.Author;
import dev.dateline.model.Head;
import dev.dateline.model.Speaker;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.QuoteReader;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.speaker.Cast;
import dev.dateline.parser.speaker.SpeakerReader;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, as far as the language of the story allows: in English all that is reported, elsewhere what stands in
 * quotation marks, with the speaker where a name and a colon or a dash and a name tell it.
 */
final class Attributions {
    private static final String ENGLISH = "en";

    private final Analysis body;
    private final String language; // empty where it is read as English
    private final ReadingSink sink;

    private Attributions(Analysis body, String language, ReadingSink sink) {
        this.body = body;
        this.language = language;
        this.sink = sink;
    }

    /** The reader for a story; one whose language is not known is short or a list, and is taken for English. */
    static Attributions of(Analysis body, @Nullable String language, ReadingSink sink) {
        String primary = language == null ? "" : primary(language);
        return new Attributions(body, primary.equals(ENGLISH) ? "" : primary, sink);
    }

    /** The language of a tag, "de" of "de-AT"; empty if it is none. */
    static String primary(String tag) {
        return tag.equals(ENGLISH) ? tag : Locale.forLanguageTag(tag).getLanguage();
    }

    /** Whether marks are all that is read. */
    boolean isByMarksAlone() {
        return !language.isEmpty();
    }

    List<Saying> sayings() {
        return isByMarksAlone() ? QuoteReader.readMarked(body, language, sink) : QuoteReader.read(body, sink);
    }

    /** Who said them. By marks alone, one without a source has no speaker: whom the narration tells of is not known. */
    Cast cast(Head head, List<Saying> sayings, int leastHundredths) {
        String headline = head.headline().orElse("");
        List<String> authors = new ArrayList<>();
        for (Author author : head.authors()) {
            authors.add(author.name());
        }
        if (!isByMarksAlone()) {
            return SpeakerReader.read(body, headline, authors, sayings, leastHundredths, sink);
        }
        List<Saying> attributed =
                sayings.stream().filter(saying -> saying.sourceOrNull() != null).toList();
        Cast cast = SpeakerReader.read(body, headline, authors, attributed, leastHundredths, sink);
        Iterator<Cast.Part> known = cast.parts().iterator();
        List<Cast.Part> parts = new ArrayList<>();
        for (Saying saying : sayings) {
            parts.add(saying.sourceOrNull() != null ? known.next() : new Cast.Part(null, List.of(), null));
        }
        return new Cast(cast.speakers().stream().map(Attributions::untitled).toList(), parts);
    }

    /** A person without the title that capitals for nouns make part of the name: "Landrat Jens Berg". */
    private static Speaker untitled(Speaker speaker) {
        Tokens name = Tokens.of(speaker.name());
        boolean titled = speaker.kind() == SpeakerKind.PERSON
                && name.count() > 2
                && !PersonNames.isGiven(name, 0)
                && PersonNames.isGiven(name, 1)
                && PersonNames.isFullName(name, 1, name.count());
        if (!titled) {
            return speaker;
        }
        List<String> titles = new ArrayList<>(List.of(name.word(0)));
        titles.addAll(speaker.titles());
        return new Speaker(
                speaker.id(),
                name.text().substring(name.start(1)),
                speaker.kind(),
                titles.stream().distinct().toList(),
                speaker.affiliationOrNull(),
                speaker.anonymous(),
                speaker.mentions());
    }
}
