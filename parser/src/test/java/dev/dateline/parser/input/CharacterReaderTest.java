package dev.dateline.parser.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReaderTest {
    private static final String COPY = "ALTONA — “We’ll wait,” said Zoë Müller. ";
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    @Test
    void utf8NeedsNoLabel() throws Refusal {
        Characters read = read(utf8(COPY));

        assertThat(read.text()).isEqualTo(COPY);
        assertThat(read.charset()).isEqualTo("UTF-8");
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void noByteIsNoCharacter() throws Refusal {
        assertThat(read(new byte[0]).text()).isEmpty();
        assertThat(read(MARK).text()).isEmpty();
    }

    @Test
    void aSecondByteOrderMarkIsText() throws Refusal {
        assertThat(read(join(MARK, MARK, utf8(COPY))).text()).isEqualTo("\ufeff" + COPY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkWinsOverTheSender(String charset) throws Refusal {
        Characters read = read(("\ufeff" + COPY).getBytes(Charset.forName(charset)), "iso-8859-1");

        assertThat(read.text()).isEqualTo(COPY);
        assertThat(read.charset()).isEqualTo(charset);
        assertThat(codes(read)).containsExactly("charset-contradicted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void zerosTellUtf16WithoutItsMark(String charset) throws Refusal {
        Characters read = read(COPY.getBytes(Charset.forName(charset)));

        assertThat(read.text()).isEqualTo(COPY);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void aMarkOfUtf16BeforeUtf8Lies() throws Refusal {
        Characters read = read(join(new byte[] {(byte) 0xff, (byte) 0xfe}, utf8(COPY)));

        assertThat(read.text()).isEqualTo(COPY);
        assertThat(codes(read)).containsExactly("charset-contradicted");
    }

    @Test
    void theSenderIsBelievedBeforeThePage() throws Refusal {
        byte[] page = "<meta charset=koi8-r><p>Заседание</p>".getBytes(Charset.forName("windows-1251"));

        assertThat(read(page, "windows-1251").text()).contains("Заседание");
        assertThat(read(page, "windows-1251").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <meta charset="iso-8859-2">                                             | ISO-8859-2   | zażółć
                    <META CHARSET=Windows-1251 >                                            | windows-1251 | Заседание
                    <meta http-equiv=Content-Type content="text/html; charset=shift_jis">   | windows-31j  | 会議は木曜日
                    <meta content='text/html;charset=gb2312' http-equiv="content-type" />   | GBK          | 会议在星期四
                    <?xml version="1.0" encoding="euc-kr"?>                                 | EUC-KR       | 회의는 목요일
                    <!-- <meta charset=koi8-r> --><meta name=x content=y><meta charset=l9>  | ISO-8859-15  | 10 €
                    """)
    void aPageDeclaresItsCharset(String head, String charset, String words) throws Refusal {
        Characters read = read((head + words).getBytes(Charset.forName(charset)));

        assertThat(read.text()).isEqualTo(head + words);
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, UTF-8", "iso-8859-1, UTF-8", "utf-8, windows-1252", "koi8-r, UTF-8"})
    void aPageThatLiesAboutItsCharsetIsReadAllTheSame(String declared, String sent) throws Refusal {
        String page = "<meta charset=" + declared + ">" + COPY;

        assertThat(read(page.getBytes(Charset.forName(sent))).text()).isEqualTo(page);
        assertThat(codes(read(page.getBytes(Charset.forName(sent))))).containsExactly("charset-contradicted");
    }

    @Test
    void oneBadByteInALargePageOfUtf8LeavesItUtf8() throws Refusal {
        byte[] half = utf8("<p>" + COPY.repeat(1200) + "</p>");
        Characters read = read(join(half, new byte[] {(byte) 0xe9}, half));

        assertThat(read.charset()).isEqualTo("UTF-8");
        assertThat(read.text()).hasSize(2 * (COPY.length() * 1200 + 7) + 1).endsWith(COPY + "</p>");
        assertThat(codes(read)).containsExactly("stray-bytes");
    }

    @Test
    void latin1MeansWindows1252() throws Refusal {
        byte[] page = "<meta charset=latin1>“mööse”".getBytes(Charset.forName("windows-1252"));

        assertThat(read(page).text()).endsWith("“mööse”");
        assertThat(read(page).charset()).isEqualTo("windows-1252");
        assertThat(read(page).diagnostics()).isEmpty();
    }

    @Test
    void aPageThatDeclaresUtf16IsUtf8() throws Refusal {
        assertThat(read(utf8("<meta charset=utf-16>" + COPY)).text()).endsWith(COPY);
        assertThat(read(utf8("<meta charset=utf-16>" + COPY)).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "koi8-r", "iso-8859-2", "gb2312", "utf-16"})
    void aLabelThatValidUtf8ContradictsIsDropped(String label) throws Refusal {
        Characters read = read(utf8(COPY), label);

        assertThat(read.text()).isEqualTo(COPY);
        assertThat(codes(read)).containsExactly("charset-contradicted");
    }

    @Test
    void aLabelOfUtf8ThatTheBytesContradictIsDropped() throws Refusal {
        Characters read = read(COPY.getBytes(Charset.forName("windows-1252")), "utf-8");

        assertThat(read.text()).isEqualTo(COPY);
        assertThat(codes(read)).containsExactly("charset-contradicted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "x-nonsense", "hz-gb-2312"})
    void anUnknownLabelIsTold(String label) throws Refusal {
        Characters read = read(utf8(COPY), label);

        assertThat(read.text()).isEqualTo(COPY);
        assertThat(codes(read)).containsExactly("charset-unknown");
    }

    @Test
    void oneStrayByteDoesNotBreakTheOtherMarks() throws Refusal {
        byte[] bytes = join(utf8(COPY.repeat(3)), new byte[] {(byte) 0x93}, utf8("Yes"), new byte[] {(byte) 0x94});
        Characters read = read(bytes);

        assertThat(read.text()).isEqualTo(COPY.repeat(3) + "“Yes”");
        assertThat(read.charset()).isEqualTo("UTF-8");
        assertThat(read.diagnostics())
                .containsExactly(Diagnostic.of("stray-bytes", "2 bytes are not UTF-8; each is read as windows-1252"));
    }

    @Test
    void moreThanOneStrayInTenIsWindows1252() throws Refusal {
        byte[] nine = join(utf8("é".repeat(9)), new byte[] {(byte) 0xe9, ' '});
        byte[] eight = join(utf8("é".repeat(8)), new byte[] {(byte) 0xe9, ' '});

        assertThat(read(nine).charset()).isEqualTo("UTF-8");
        assertThat(read(eight).charset()).isEqualTo("windows-1252");
    }

    @Test
    void surrogatesAndOverlongFormsAreStrayBytes() throws Refusal {
        byte[] odd = {(byte) 0xed, (byte) 0xa0, (byte) 0x80, ' ', (byte) 0xc0, (byte) 0xaf};
        Characters read = read(join(utf8("é".repeat(40)), odd));

        assertThat(read.text()).endsWith("é\u00ed\u00a0\u20ac \u00c0\u00af");
        assertThat(codes(read)).containsExactly("stray-bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "7b5c727466315c616e7369, an RTF document",
        "255044462d312e37, a PDF file",
        "89504e470d0a1a0a, a PNG image",
        "504b030414000000, a ZIP archive",
        "1f8b080000000000, a gzip file",
        "524946461a00000057454250, a WebP image"
    })
    void aFileThatIsNoTextIsRefusedByName(String start, String name) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(start)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(name)
                .extracting(refusal -> ((Refusal) refusal).code())
                .isEqualTo("not-text");
    }

    @Test
    void controlsAmongBytesThatAreNoUtf8AreNoText() {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + (i >> 3));
        }
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(Refusal.class);
    }

    @Test
    void controlsThatWiresSendAroundAStoryAreNoReasonToRefuseIt() throws Refusal {
        String copy = "\u0016\u0016\u0001a0417 r i\r\n\u0002Café\r\n\u0003\u0004".repeat(9);

        assertThat(read(copy.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(copy);
    }

    @Test
    void aFewZerosInCopyAreNoReasonToRefuseIt() throws Refusal {
        String copy = COPY + "\n\0\0" + COPY;

        assertThat(read(utf8(copy)).text()).isEqualTo(copy);
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte @NotEmpty [] bytes) {
        try {
            assertThat(read(bytes).text()).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("not-text");
        }
    }

    private static Characters read(byte[] bytes) throws Refusal {
        return CharacterReader.read(bytes, Optional.empty());
    }

    private static Characters read(byte[] bytes, String label) throws Refusal {
        return CharacterReader.read(bytes, Optional.of(label));
    }

    private static List<String> codes(Characters read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
