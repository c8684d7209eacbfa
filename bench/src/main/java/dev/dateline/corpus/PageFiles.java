package dev.dateline.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages of a folder: files {@code .html} or {@code .htm}, each gzipped or not, alone or in files {@code .zip}. */
public final class PageFiles {
    private PageFiles() {}

    /**
     * The bytes of all pages below a folder, in the order of their files' names.
     *
     * @throws IOException if a file cannot be read, or there is no page
     */
    public static List<byte[]> read(Path folder) throws IOException {
        return List.copyOf(byName(folder).values());
    }

    /**
     * The bytes of all pages below a folder, by their names, those in {@code .zip} files by the names inside, in order.
     *
     * @throws IOException if a file cannot be read, or there is no page
     */
    public static Map<String, byte[]> byName(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(folder)) {
            files = below.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, byte[]> pages = new LinkedHashMap<>();
        for (Path file : files) {
            if (file.toString().endsWith(".zip")) {
                addEntries(file, pages);
            } else if (isPage(file.toString())) {
                pages.put(file.toString(), plain(file.toString(), Files.readAllBytes(file)));
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no page below " + folder);
        }
        return pages;
    }

    private static void addEntries(Path file, Map<String, byte[]> pages) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isPage(entry.getName())) {
                    pages.put(entry.getName(), plain(entry.getName(), zip.readAllBytes()));
                }
            }
        }
    }

    private static boolean isPage(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return plain.endsWith(".html") || plain.endsWith(".htm");
    }

    private static byte[] plain(String name, byte[] bytes) throws IOException {
        if (!name.endsWith(".gz")) {
            return bytes;
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return plain.readAllBytes();
        }
    }
}
