package dev.dateline.export;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** The keys of an article, of a table of speakers and of a passage in JSON, which writers and reader share. */
enum Key {
    ACT("act"),
    ADDRESSEE("addressee"),
    AFFILIATION("affiliation"),
    AGENCIES("agencies"),
    AGENCY("agency"),
    ANONYMOUS("anonymous"),
    AT("at"),
    ATTRIBUTED_TO("attributedTo"),
    AUTHORS("authors"),
    BLOCKS("blocks"),
    CAPTION("caption"),
    CHUNK("chunk"),
    CHUNKS("chunks"),
    CO_SPEAKERS("coSpeakers"),
    CODE("code"),
    CONFIDENCE("confidence"),
    CREDIT("credit"),
    CUE("cue"),
    DATE("date"),
    DATELINE("dateline"),
    DIAGNOSTICS("diagnostics"),
    EMBARGO("embargo"),
    EMPHASIS("emphasis"),
    END("end"),
    ERROR("error"),
    FORMAT("format"),
    HEADINGS("headings"),
    HEADLINE("headline"),
    ID("id"),
    IMAGES("images"),
    KEYWORDS("keywords"),
    KIND("kind"),
    LANGUAGE("language"),
    LEVEL("level"),
    LINKS("links"),
    MENTIONS("mentions"),
    MESSAGE("message"),
    MODIFIED("modified"),
    NAME("name"),
    NOTES("notes"),
    OCCASION("occasion"),
    OFFSETS("offsets"),
    ORDERED("ordered"),
    ORIGIN("origin"),
    PATH("path"),
    PAYWALLED("paywalled"),
    PEOPLE("people"),
    PLACE("place"),
    PLACES("places"),
    PRODUCER("producer"),
    PUBLISHED("published"),
    QUOTES("quotes"),
    REGION("region"),
    REVISION("revision"),
    ROLE("role"),
    SECTION("section"),
    SITE("site"),
    SOURCE("source"),
    SPEAKER("speaker"),
    SPEAKERS("speakers"),
    START("start"),
    STATUS("status"),
    STORIES("stories"),
    SUBHEADLINE("subheadline"),
    TEXT("text"),
    TIME("time"),
    TITLES("titles"),
    UNATTRIBUTED("unattributed"),
    URL("url"),
    UTTERANCE("utterance"),
    UTTERANCES("utterances"),
    VERBATIM("verbatim"),
    VERSION("version"),
    VIA("via"),
    WORDS("words"),
    ZONE("zone");

    @SuppressWarnings("ImmutableEnumChecker") // it caches its encoded form and never else changes
    private final SerializedString printed;

    Key(String name) {
        printed = new SerializedString(name);
    }

    /** As the generator takes it, encoded once. */
    SerializableString printed() {
        return printed;
    }

    @Override
    public String toString() {
        return printed.getValue();
    }
}
