package dev.dateline.parser;

import dev.dateline.model.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Copy to be parsed, and what its holder knows about it. Immutable: each method returns another source.
 *
 * <pre>{@code
 * Source.of(Path.of("page.html")).url("https://example.com/a-story").charset("utf-8")
 * Source.text("ALTONA, March 4 (Reuters) - Talks went on.").date(LocalDate.of(2024, 3, 5))
 * }</pre>
 */
public final class Source {
    private final Content content;
    private final Hints hints;

    private Source(Content content, Hints hints) {
        this.content = content;
        this.hints = hints;
    }

    /** Wire copy or any plain text, read as such whatever it looks like; named {@code string}. */
    public static Source text(String text) {
        return ofString(Objects.requireNonNull(text, "text")).as(Format.TEXT);
    }

    /**
     * A web page or a part of one, read as such whatever it looks like; named {@code string}. The charset that it
     * declares does not matter. Links relative to its address are found with {@link #url(String)}.
     */
    public static Source html(String page) {
        return ofString(Objects.requireNonNull(page, "page")).as(Format.HTML);
    }

    /** A file, read when it is parsed, each time anew; named after its path. Its content decides what it is. */
    public static Source of(Path path) {
        Objects.requireNonNull(path, "path");
        return new Source(limit -> readFile(path, limit), Hints.named(path.toString()));
    }

    /**
     * A stream, read to its end when it is parsed, and not closed; named {@code stream}. It can be parsed once: a
     * second time is an {@link IllegalStateException}.
     */
    public static Source of(InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        AtomicBoolean isRead = new AtomicBoolean();
        return new Source(
                limit -> {
                    if (isRead.getAndSet(true)) {
                        throw new IllegalStateException("the stream has been parsed, and can be read only once");
                    }
                    try {
                        return stream.readNBytes(limit);
                    } catch (IOException failed) {
                        throw new UnreadableException(
                                "unreadable", "the stream cannot be read: " + failed.getMessage());
                    }
                },
                Hints.named("stream"));
    }

    /** Bytes as they were fetched, whose content decides whether they are a page; not copied; named {@code bytes}. */
    public static Source of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new Source(limit -> bytes, Hints.named("bytes"));
    }

    private static Source ofString(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Source(limit -> bytes, Hints.named("string")).charset("utf-8");
    }

    /** The same copy under another name, which the article gives as its source. */
    public Source name(String name) {
        return new Source(content, hints.withName(Objects.requireNonNull(name, "name")));
    }

    /** The same copy, read as this format whatever it looks like. */
    public Source as(Format format) {
        return new Source(content, hints.withFormat(Objects.requireNonNull(format, "format")));
    }

    /**
     * The same copy with the address that it was fetched from: the article's, unless the page names its own, and what
     * its relative links are read by.
     */
    public Source url(String url) {
        return new Source(content, hints.withUrl(Objects.requireNonNull(url, "url")));
    }

    /**
     * The same copy with the charset that its sender named, by any label that the web knows ({@code latin1}). One that
     * nobody knows, or that the bytes contradict, is passed over, and a diagnostic says so.
     */
    public Source charset(String label) {
        return new Source(content, hints.withCharset(Objects.requireNonNull(label, "label")));
    }

    /** The same copy with a day near which it was filed: a date without a year is taken to be the nearest. */
    public Source date(LocalDate reference) {
        return new Source(content, hints.withDate(Objects.requireNonNull(reference, "reference")));
    }

    /** What the article gives as its source. */
    public String name() {
        return hints.name;
    }

    /** The format that it is to be read as; absent where its content decides. */
    Optional<Format> format() {
        return Optional.ofNullable(hints.format);
    }

    Optional<String> url() {
        return Optional.ofNullable(hints.url);
    }

    Optional<String> charset() {
        return Optional.ofNullable(hints.charset);
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(hints.date);
    }

    /** The bytes; may be one more than the limit, which says that there are too many. */
    byte[] bytes(int limit) {
        byte[] bytes = content.read(limit < Integer.MAX_VALUE ? limit + 1 : limit);
        if (bytes.length > limit) {
            throw new UnreadableException(
                    "too-large",
                    hints.name + " has more than " + limit
                            + " bytes, the most that is read; cut it, or raise the limit");
        }
        return bytes;
    }

    private static byte[] readFile(Path path, int limit) {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(limit);
        } catch (NoSuchFileException missing) {
            throw new UnreadableException("missing-file", "there is no file " + path);
        } catch (IOException failed) {
            String reason = Files.isDirectory(path) ? "it is a folder" : String.valueOf(failed.getMessage());
            throw new UnreadableException("unreadable", path + " cannot be read: " + reason);
        }
    }

    /** Gives at most so many bytes. */
    private interface Content {
        byte[] read(int limit);
    }

    private record Hints(
            String name,
            @Nullable Format format,
            @Nullable String url,
            @Nullable String charset,
            @Nullable LocalDate date) {
        static Hints named(String name) {
            return new Hints(name, null, null, null, null);
        }

        Hints withName(String other) {
            return new Hints(other, format, url, charset, date);
        }

        Hints withFormat(Format other) {
            return new Hints(name, other, url, charset, date);
        }

        Hints withUrl(String other) {
            return new Hints(name, format, other, charset, date);
        }

        Hints withCharset(String other) {
            return new Hints(name, format, url, other, date);
        }

        Hints withDate(LocalDate other) {
            return new Hints(name, format, url, charset, other);
        }
    }
}
