package dev.dateline.parser.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Author;
import dev.dateline.model.Head;
import dev.dateline.model.Moment;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.OffsetMap;
import dev.dateline.parser.text.ReadingSink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadSettlerTest {
    private static final Draft EMPTY =
            new Draft("", List.of(), List.of(), List.of(), List.of(), List.of(), new OffsetMap());

    private static Head settle(Claim... claims) {
        return HeadSettler.settle(List.of(claims), EMPTY, new ArrayList<>(), ReadingSink.SILENT);
    }

    private static List<String> authors(Witness witness, String byline) {
        return settle(new Claim(Fact.AUTHOR, byline, witness)).authors().stream()
                .map(Author::name)
                .toList();
    }

    @Test
    void theNameOfTheSiteIsNoPartOfTheHeadline() {
        Head head = settle(
                new Claim(Fact.HEADLINE, "Talks end - for today - Example News", Witness.TITLE),
                new Claim(Fact.SITE, "Example News", Witness.META));

        assertThat(head.headline()).contains("Talks end - for today");
    }

    @Test
    void theHeadingThatReadersSeeIsTheHeadline() {
        Head head = settle(
                new Claim(Fact.HEADLINE, "Talks in Altona end", Witness.META),
                new Claim(Fact.HEADLINE, "Talks in Altona end early", Witness.VISIBLE),
                new Claim(Fact.HEADLINE, "Our other pages", Witness.VISIBLE));

        assertThat(head.headline()).contains("Talks in Altona end early");
    }

    @Test
    void theTimeOfTheLastChangeIsNotTakenForTheFirst() {
        Head head = settle(new Claim(Fact.MODIFIED, "2024-03-05", Witness.JSON_LD));

        assertThat(head.published()).isEmpty();
        assertThat(head.modified()).contains(Moment.of(2024, 3, 5));
    }

    @Test
    void theMostTrustedDateThatIsOneWins() {
        Head head = settle(
                new Claim(Fact.PUBLISHED, "2024-03-02", Witness.ADDRESS),
                new Claim(Fact.PUBLISHED, "soon", Witness.JSON_LD),
                new Claim(Fact.PUBLISHED, "2024-03-04T09:30:00+01:00", Witness.META));

        assertThat(head.published()).contains(Moment.parse("2024-03-04T09:30:00+01:00"));
    }

    @Test
    void bylinesAreSplitIntoPeople() {
        assertThat(authors(Witness.VISIBLE, "By Jane Doe and Ann Lee, 4 March 2024"))
                .containsExactly("Jane Doe", "Ann Lee");
        assertThat(authors(Witness.META, "Von Anna von Berg")).containsExactly("Anna von Berg");
    }

    @Test
    void desksAddressesAndAccountsAreNobody() {
        assertThat(authors(Witness.META, "https://news.example/jane")).isEmpty();
        assertThat(authors(Witness.META, "News Desk")).isEmpty();
        assertThat(authors(Witness.VISIBLE, "@janedoe")).isEmpty();
        assertThat(authors(Witness.VISIBLE, "5 min read")).isEmpty();
    }
}
