package dev.dateline.parser.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link PhraseEdges} asks of a word's kind alone has to be what the lists say of the word. */
class WordKindTest {
    @Test
    void articlesAreNoPronouns() {
        for (String word : FactFile.words(Grammar.class, "articles.txt")) {
            assertThat(kind(word).isArticle()).as(word).isTrue();
        }
    }

    @Test
    void modalsAndFormsOfBeAreNoPronouns() {
        for (List<String> row : FactFile.rows(Grammar.class, "auxiliaries.txt", 2)) {
            String word = row.get(0);
            if (Tokens.of(word).count() == 1 && !row.get(1).equals("h")) {
                assertThat(kind(word)).as(word).isEqualTo(row.get(1).equals("b") ? WordKind.BE : WordKind.MODAL);
            }
        }
    }

    @Test
    void adverbsAreNoParticlesOfNames() {
        for (String word : FactFile.words(Grammar.class, "adverbs.txt")) {
            WordKind kind = kind(word);
            assertThat(kind == WordKind.ADVERB || !kind.isOpen()).as(word).isTrue();
        }
    }

    private static WordKind kind(String word) {
        return WordKind.of(Tokens.of(word), 0);
    }
}
