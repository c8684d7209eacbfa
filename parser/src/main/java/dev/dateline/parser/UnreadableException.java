package dev.dateline.parser;

/**
 * An input that gives no article: it is missing, cannot be read, is too large, or is no text. The code is the one that
 * JSON prints: {@code missing-file}, {@code unreadable}, {@code too-large} or {@code not-text}.
 */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    /** An input that gives no article. */
    public UnreadableException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable, in lower case with hyphens. */
    public String code() {
        return code;
    }

    /** The message, never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
