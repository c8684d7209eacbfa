package dev.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One file an article: a pattern such as {@code out/{name}.md}, in which {@code {name}} becomes the name of the input. A
 * file never stands outside the pattern's folder, whatever an input is called, and is never one that is read; the second
 * input of one name is numbered. An input that fails has no file.
 */
final class OutputFiles implements Results {
    private static final String NAME = "{name}";
    private static final String UNNAMED = "story";
    private static final int LONGEST = 200; // bytes; file systems take 255, extension and number included

    /** What Windows takes for devices, whatever their extension. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final String pattern;
    private final Path folder;
    private final Beginning beginning;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Path> read = new HashSet<>();

    private OutputFiles(String pattern, Path folder, Beginning beginning) {
        this.pattern = pattern;
        this.folder = folder;
        this.beginning = beginning;
    }

    /** Whether an output names a file an article. */
    static boolean isPattern(String output) {
        return output.contains(NAME);
    }

    /**
     * The files of a pattern; makes its folder.
     *
     * @throws UsageException if the name stands in a folder, or the folder cannot be made
     */
    static OutputFiles of(String output, List<Path> read, Beginning beginning) {
        int slash = Math.max(output.lastIndexOf('/'), output.lastIndexOf(System.getProperty("file.separator")));
        String parent = output.substring(0, slash + 1);
        if (parent.contains(NAME)) {
            throw new UsageException(output + ": " + NAME + " names a file, not a folder");
        }
        try {
            Path folder = Path.of(parent);
            if (!parent.isEmpty()) {
                Files.createDirectories(folder);
            }
            OutputFiles files = new OutputFiles(output.substring(slash + 1), folder, beginning);
            for (Path path : read) {
                files.read.add(real(path));
            }
            return files;
        } catch (InvalidPathException | IOException unusable) {
            throw new UsageException(output + " cannot be written: its folder cannot be made");
        }
    }

    @Override
    public void take(Input input, ByteArrayOutputStream printed) throws IOException {
        Path file = next(safe(input.name()));
        // a link that somebody put there could lead anywhere
        try (OutputStream out = Files.newOutputStream(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            beginning.print(out);
            printed.writeTo(out);
        } catch (AccessDeniedException denied) {
            throw new IOException(file + ": permission denied", denied);
        } catch (IOException failed) {
            throw new IOException(file + ": " + failed.getMessage(), failed);
        }
    }

    @Override
    public void takeFailure(ByteArrayOutputStream printed) {
        // standard error and the exit code tell; a file would look like a result
    }

    @Override
    public void takeEnd(ByteArrayOutputStream printed) {
        // what is said of all inputs together belongs to no input's file
    }

    @Override
    public void close() {
        // each file is closed when it is written
    }

    /** The first file of this name that no other input has, and that is no input. */
    private Path next(String name) {
        for (int number = numbers.getOrDefault(name, 0) + 1; ; number++) {
            String file = pattern.replace(NAME, number == 1 ? name : name + "-" + number);
            Path path = folder.resolve(file);
            // some file systems do not tell capitals from small letters
            if (!read.contains(real(path)) && taken.add(file.toLowerCase(Locale.ROOT))) {
                numbers.put(name, number);
                return path;
            }
        }
    }

    /** The last part of a path without its extension, and nothing in it that a file system or a shell trips on. */
    static String safe(String input) {
        String last = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String name = dot > 0 ? last.substring(0, dot) : last;
        int begin = 0;
        while (begin < name.length() && ".- ".indexOf(name.charAt(begin)) >= 0) {
            begin++; // a hidden file, the folder above, an option
        }
        StringBuilder safe = new StringBuilder();
        int bytes = 0;
        for (int i = begin; i < name.length() && bytes < LONGEST; ) {
            int c = name.codePointAt(i);
            String shown = isSafe(c) ? Character.toString(c) : "_";
            bytes += shown.getBytes(StandardCharsets.UTF_8).length;
            safe.append(shown);
            i += Character.charCount(c);
        }
        String stem = safe.toString().stripTrailing();
        boolean isDevice = DEVICES.contains(stem.toLowerCase(Locale.ROOT));
        return stem.isEmpty() ? UNNAMED : isDevice ? UNNAMED + "-" + stem : stem;
    }

    private static boolean isSafe(int c) {
        String shown = Character.toString(c);
        return Harmless.of(shown).equals(shown) && ":*?\"<>|{}".indexOf(c) < 0;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }
}
