package dev.dateline.parser.input;

import dev.dateline.parser.text.FactFile;

/** Knows files that are no text by their first bytes, and others by their controls. */
final class FileSignatures {
    private static final String CODE = "not-text";
    private static final char ANY = '\uffff';
    private static final Signature[] SIGNATURES = FactFile.rows(FileSignatures.class, "signatures.tsv", 3).stream()
            .map(row -> new Signature(bytes(row.get(0)), row.get(1), row.get(2)))
            .toArray(Signature[]::new);

    /** Random bytes have a control in ten, legacy text none; a damaged line or two must not cost the story. */
    private static final int CONTROLS = 33;

    /** Valid UTF-8 with this many NULs is a disk image or a table of numbers. */
    private static final int NULS = 3;

    /** A kind of file, and what to do with one, by its first bytes, a character each, of which some may be any. */
    private record Signature(String bytes, String kind, String advice) {}

    private FileSignatures() {}

    /** Refuses what begins like a PDF, an image, an archive. */
    static void check(byte[] bytes) throws Refusal {
        for (Signature signature : SIGNATURES) {
            if (begins(bytes, signature.bytes())) {
                throw new Refusal(CODE, "this is " + signature.kind() + ", not text; " + signature.advice());
            }
        }
    }

    private static boolean begins(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (signature.charAt(i) != ANY && signature.charAt(i) != (bytes[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes that two digits each write; two dots are any. */
    private static String bytes(String pairs) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            String pair = pairs.substring(i, i + 2);
            bytes.append(pair.equals("..") ? ANY : (char) Integer.parseInt(pair, 16));
        }
        return bytes.toString();
    }

    /** Refuses what no charset of one or more bytes makes text. */
    static void check(Utf8 scan, int length) throws Refusal {
        boolean binary =
                scan.isMostlyValid() ? (long) scan.nuls() * NULS > length : (long) scan.controls() * CONTROLS > length;
        if (binary) {
            throw new Refusal(
                    CODE,
                    "these are bytes of some other kind, not text (" + scan.controls() + " of " + length
                            + " are control characters); convert it to text or HTML first");
        }
    }
}
