package dev.dateline.parser.input;

import dev.dateline.parser.text.FactFile;
import java.util.List;

/** Knows files that are no text by their first bytes, and others by their controls. */
final class Signatures {
    private static final String CODE = "not-text";
    private static final List<List<String>> ROWS = FactFile.rows(Signatures.class, "signatures.tsv", 3);

    /** Random bytes have a control in ten, legacy text none; a damaged line or two must not cost the story. */
    private static final int CONTROLS = 33;

    /** Valid UTF-8 with this many NULs is a disk image or a table of numbers. */
    private static final int NULS = 3;

    private Signatures() {}

    /** Refuses what begins like a PDF, an image, an archive. */
    static void check(byte[] bytes) throws Refusal {
        for (List<String> row : ROWS) {
            if (begins(bytes, row.get(0))) {
                throw new Refusal(CODE, "this is " + row.get(1) + ", not text; " + row.get(2));
            }
        }
    }

    private static boolean begins(byte[] bytes, String signature) {
        if (bytes.length < signature.length() / 2) {
            return false;
        }
        for (int i = 0; i < signature.length() / 2; i++) {
            String pair = signature.substring(2 * i, 2 * i + 2);
            if (!pair.equals("..") && Integer.parseInt(pair, 16) != (bytes[i] & 0xff)) {
                return false;
            }
        }
        return true;
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
