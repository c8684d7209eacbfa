package dev.dateline.parser;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.dateline.model.Article;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The street: a room may use the rooms before it, none after it. */
class ArchitectureTest {
    private static final String ROOT = "dev.dateline.parser";
    private static final List<String> STREET = List.of(
            "linear",
            "text",
            "date",
            "name",
            "dateline",
            "input",
            "copy",
            "page.markup",
            "page.fact",
            "page.display",
            "page.story",
            "page.judge",
            "page.live",
            "page.witness",
            "page.draft",
            "page",
            "claim",
            "wire",
            "quote.word",
            "quote.mark",
            "quote.phrase",
            "quote.judge",
            "quote.saying",
            "quote.frame",
            "quote.deed",
            "quote.unsaid",
            "quote.sense",
            "quote.clause",
            "quote.grammar",
            "quote.source",
            "quote.cue",
            "quote.edge",
            "quote.content",
            "quote.layout",
            "quote.turn",
            "quote",
            "speaker.bearer",
            "speaker.body",
            "speaker.title",
            "speaker.naming",
            "speaker.reference",
            "speaker.mind",
            "speaker.noun",
            "speaker.pronoun",
            "speaker");

    /** A row of the document's tables: a room in lower case, and its entries. */
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.]+)` \\| ((?:`[A-Z]\\w+`(?:, )?)+) \\|");

    private static final JavaClasses PARSER = classesBeside(ArticleParser.class);

    static Stream<String> rooms() {
        return STREET.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsBeforeIt(String room) {
        String[] later = STREET.subList(STREET.indexOf(room) + 1, STREET.size()).stream()
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .allowEmptyShould(true)
                .check(PARSER);
    }

    @Test
    void everyPackageIsARoomOfTheStreet() throws IOException {
        Path root = Path.of("src/main/java", ROOT.split("\\."));
        try (Stream<Path> folders = Files.walk(root)) {
            assertThat(folders.filter(folder -> Files.isDirectory(folder) && !folder.equals(root))
                            .map(folder -> root.relativize(folder).toString().replace(File.separatorChar, '.')))
                    .containsExactlyInAnyOrderElementsOf(STREET);
        }
    }

    /** What a room keeps inside is nobody else's; only its sayings are handed on. */
    @ParameterizedTest
    @ValueSource(strings = {"page", "quote", "speaker"})
    void onlyTheRoomItselfUsesTheRoomsInside(String room) {
        String[] inside = STREET.stream()
                .filter(inner -> inner.startsWith(room + ".") && !inner.equals("quote.saying"))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf(room) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside)
                .check(PARSER);
    }

    /** The tables of ARCHITECTURE.md name the rooms in their order, those inside of others last, and entries that exist. */
    @Test
    void theDocumentShowsTheStreetAsItIs() throws IOException {
        List<String> rooms = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "ARCHITECTURE.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.find() && !row.group(1).equals("room")) {
                rooms.add(row.group(1));
                for (String entry : row.group(2).replace("`", "").split(", ")) {
                    assertThat(PARSER.contain(packageOf(row.group(1)) + "." + entry))
                            .as("entry %s of room %s", entry, row.group(1))
                            .isTrue();
                }
            }
        }
        assertThat(rooms)
                .containsExactlyElementsOf(Stream.concat(
                                STREET.stream().filter(room -> !isInside(room)),
                                STREET.stream().filter(ArchitectureTest::isInside))
                        .toList());
    }

    /** What a room keeps to itself is package-private; else the next change elsewhere comes to lean on it. */
    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomsPublicTypesAreUsedOutsideIt(String room) {
        classes()
                .that()
                .resideInAPackage(packageOf(room))
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("Judge") // the bench's trainer answers in place of the model
                .and()
                .doNotHaveSimpleName("Candidates")
                .and()
                .doNotHaveSimpleName("PassageJudge")
                .should(beUsedOutside(packageOf(room)))
                .allowEmptyShould(true)
                .check(PARSER);
    }

    @Test
    void theModelNeedsNothingButTheJdk() {
        JavaClasses model = classesBeside(Article.class);
        assertThat(model).isNotEmpty();
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("dev.dateline.model"))
                        .or(resideInAPackage("org.jspecify.annotations"))) // gone at run time
                .check(model);
    }

    @Test
    void theParserDoesNotKnowTheWriters() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.dateline.export..", "dev.dateline.cli..")
                .check(PARSER);
    }

    @Test
    void onlyTheRootIsExported() throws IOException {
        assertThat(exports("parser")).containsExactly("exports dev.dateline.parser;");
        assertThat(exports("export")).containsExactly("exports dev.dateline.export;");
        assertThat(exports("model")).containsExactly("exports dev.dateline.model;");
    }

    private static ArchCondition<JavaClass> beUsedOutside(String home) {
        return new ArchCondition<>("be used outside " + home) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(home));
                events.add(new SimpleConditionEvent(type, used, type.getName() + " is used only in its own room"));
            }
        };
    }

    /** The classes of a module, from where one of them was loaded. */
    private static JavaClasses classesBeside(Class<?> type) {
        return new ClassFileImporter()
                .importUrl(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static List<String> exports(String module) throws IOException {
        Path descriptor = Path.of("..", module, "src/main/java/module-info.java");
        return Files.readAllLines(descriptor).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("exports ") || line.startsWith("opens "))
                .toList();
    }

    private static boolean isInside(String room) {
        return room.indexOf('.') >= 0;
    }

    private static String packageOf(String room) {
        return ROOT + "." + room;
    }
}
