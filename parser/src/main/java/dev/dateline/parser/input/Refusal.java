package dev.dateline.parser.input;

/** Bytes that are no text; the root tells its callers by its own exception. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    Refusal(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The code that JSON prints. */
    public String code() {
        return code;
    }
}
