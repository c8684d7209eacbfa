package dev.dateline.parser.speaker;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text tells, over all its mentions, of one bearer of a name. */
final class Named {
    String name;
    int tokens;
    char gender = 'u';
    boolean organization;
    boolean personal;
    boolean speaks; // a run of this name is a source
    final Set<String> titles = new LinkedHashSet<>();

    @Nullable
    String affiliation;

    Named(String name, int tokens) {
        this.name = name;
        this.tokens = tokens;
    }

    /** Takes a form of the name that has more words. */
    void isAlso(String form, int length) {
        if (length > tokens) {
            name = form;
            tokens = length;
        }
    }
}
