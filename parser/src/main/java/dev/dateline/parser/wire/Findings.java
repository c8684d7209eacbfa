package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.model.Moment;
import dev.dateline.model.Standing;
import dev.dateline.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that the head and the tail of a story tell, collected while its blocks are read. */
final class Findings {
    private final List<Author> authors = new ArrayList<>();
    private final Set<String> agencies = new LinkedHashSet<>();
    private @Nullable Status status;
    private @Nullable Integer revision;
    private @Nullable Moment embargo;

    void byline(BylineReader.Byline byline) {
        authors.addAll(byline.authors());
        agencies.addAll(byline.agencies());
    }

    /** Takes the role that stands below the people of a byline. */
    void role(String role) {
        for (int i = authors.size() - 1; i >= 0 && authors.get(i).role().isEmpty(); i--) {
            authors.set(
                    i, new Author(authors.get(i).name(), role, authors.get(i).placeOrNull()));
        }
    }

    void agency(String canonical) {
        agencies.add(canonical);
    }

    /** Takes a status; of two the graver counts. */
    void status(@Nullable Status read) {
        if (read != null && (status == null || read.ordinal() > status.ordinal())) {
            status = read;
        }
    }

    void revision(@Nullable Integer read) {
        if (revision == null) {
            revision = read;
        }
    }

    void embargo(Moment until) {
        embargo = until;
    }

    List<Author> authors() {
        return authors;
    }

    Set<String> agencies() {
        return agencies;
    }

    Standing standing() {
        return new Standing(status, revision, embargo);
    }
}
