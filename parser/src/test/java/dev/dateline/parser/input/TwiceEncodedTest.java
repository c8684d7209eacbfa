package dev.dateline.parser.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwiceEncodedTest {
    private static final String MEANT = "The ferry’s café – “À la mer” – is shut… naïve, 5 °C, ελληνικά, 渡し船, ⛴ 🚢";

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void mendsWhatWasEncodedTwice(String taken) {
        Characters mended = mended(twice(MEANT, taken));

        assertThat(mended.text()).isEqualTo(MEANT);
        assertThat(mended.diagnostics()).extracting(Diagnostic::code).containsExactly("encoded-twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il est là\u00a0», dit le café\u00a0: «\u00a0CAFÉ’S\u00a0»",
                "ÂME, SÃO, château, Ångström, ÄÖÜ",
                "the price in â is 5 €"
            })
    void leavesTextAlone(String text) {
        Characters read = new Characters(text, "UTF-8", List.of());

        assertThat(TwiceEncoded.mended(read)).isSameAs(read);
    }

    @Test
    void leavesTheRightPartsOfAPageAlone() {
        String right = "Il est là\u00a0», dit le café\u00a0: «\u00a0CAFÉ’S\u00a0». ";

        assertThat(mended(right + twice("The ferry’s café", "windows-1252")).text())
                .isEqualTo(right + "The ferry’s café");
    }

    @Test
    void leavesWhatIsNoWholeSequence() {
        assertThat(mended("â€™ â€ â").text()).isEqualTo("’ â€ â");
    }

    private static Characters mended(String text) {
        return TwiceEncoded.mended(new Characters(text, "UTF-8", List.of()));
    }

    /** The bytes of UTF-8, each taken for a character; five bytes have none in windows-1252 and stay what they are. */
    private static String twice(String text, String charset) {
        StringBuilder taken = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String character = new String(new byte[] {b}, Charset.forName(charset));
            taken.append(character.equals("\ufffd") ? (char) (b & 0xff) : character.charAt(0));
        }
        return taken.toString();
    }
}
