package dev.dateline.parser;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an input is known by: the first bytes of its SHA-256, in hexadecimal digits. */
final class InputId {
    private static final int BYTES = 8;

    /** Nothing is ever fed to this digest itself; each input is digested by a copy of it. */
    private static final MessageDigest UNFED = digest();

    private InputId() {}

    /** The id of an input, or of a part of one, by its bytes. */
    static String of(byte[] input) {
        return HexFormat.of().formatHex(copy().digest(input), 0, BYTES);
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) UNFED.clone();
        } catch (CloneNotSupportedException providerHasNone) {
            return digest();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
