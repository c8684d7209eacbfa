package dev.dateline.parser.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns bytes into characters. */
public final class CharacterReader {
    private CharacterReader() {}

    /**
     * The characters of an input.
     *
     * @param bytes the whole input
     * @param charset the label that its sender named, if any
     * @throws Refusal if the bytes are no text
     */
    public static Characters read(byte[] bytes, Optional<String> charset) throws Refusal {
        return new Characters(new String(bytes, StandardCharsets.UTF_8), "utf-8", List.of());
    }
}
