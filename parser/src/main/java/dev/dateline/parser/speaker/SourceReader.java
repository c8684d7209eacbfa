package dev.dateline.parser.speaker;

import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what kind of phrase a source is, and which word of it is its head. */
final class SourceReader {
    private static final long AND = Tokens.fold("and");

    private final Tokens tokens;
    private final NameIndex names;

    SourceReader(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * A source phrase, read.
     *
     * @param form how it refers
     * @param head the token of its head
     * @param bearer whom its name names
     * @param agreement what a pronoun agrees with, else a space
     * @param definite whether it opens with "the" or its like
     */
    record Source(MentionKind form, int head, @Nullable Named bearer, char agreement, boolean definite) {}

    /** The sources of a phrase: several where it joins names. */
    List<Source> read(Span span) {
        int from = tokens.at(span.start());
        int to = tokens.at(span.end());
        List<Source> sources = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i + 1 < to; i++) {
            boolean joint = tokens.fold(i) == AND || tokens.is(i, ',');
            if (joint && tokens.isCapitalized(i - 1) && isNameStart(i + 1) && start < i && !isInsideRun(i)) {
                sources.add(readOne(start, i));
                start = i + 1;
            }
        }
        if (start < to) {
            sources.add(readOne(start, to));
        }
        return sources;
    }

    private boolean isNameStart(int token) {
        return tokens.isCapitalized(token);
    }

    private boolean isInsideRun(int token) {
        int run = names.runAt(token);
        return run < names.runs().size() && names.runs().get(run).from() <= token;
    }

    private Source readOne(int from, int to) {
        if (to - from == 1) {
            char agreement = Grammar.agreement(tokens, from);
            if (agreement != ' ') {
                return new Source(MentionKind.PRONOUN, from, null, agreement, false);
            }
        }
        int head = head(from, to);
        boolean definite = isDefinite(from);
        if (tokens.isCapitalized(head) || tokens.is(head, '.')) {
            int run = names.runAt(head);
            if (run < names.runs().size() && names.runs().get(run).from() <= head) {
                NameRun name = names.runs().get(run);
                if (name.length() > 0 && !isSentenceWord(name, from)) {
                    return new Source(MentionKind.NAME, head, names.bearerBySource(run), ' ', definite);
                }
            }
        }
        return new Source(MentionKind.NOMINAL, head, null, ' ', definite);
    }

    /** "Officials said": a common noun that has its capital from the sentence. */
    private boolean isSentenceWord(NameRun run, int from) {
        boolean alone = run.length() == 1 && run.nameFrom() == from && !run.isTitled();
        boolean common = Nouns.isSeveral(tokens, from)
                || Nouns.isPerson(tokens, from)
                || Nouns.isOrganization(tokens, from)
                || Nouns.isDocument(tokens, from);
        boolean opens = from == 0 || !tokens.isWord(from - 1) && !tokens.is(from - 1, ',');
        return alone && common && opens;
    }

    /** The last word in front of a preposition, an "of" inside a name aside. */
    private int head(int from, int to) {
        int end = to;
        for (int i = from + 1; i < to; i++) {
            boolean splits =
                    Grammar.isPreposition(tokens, i) || Grammar.isSubordinator(tokens, i) && tokens.fold(i) != AND;
            if (splits && !isInsideRun(i) || isPostmodifier(i)) {
                end = i;
                break;
            }
        }
        int head = end - 1;
        while (head > from && (tokens.kind(head) == TokenKind.CLITIC || !tokens.isWord(head))) {
            head--;
        }
        return head;
    }

    /** "people familiar with the matter": the noun stands in front of the adjective. */
    private boolean isPostmodifier(int token) {
        return tokens.isLowerCase(token)
                && token + 1 < tokens.count()
                && Grammar.isPreposition(tokens, token + 1)
                && Nouns.isSeveral(tokens, token - 1)
                && !Nouns.isSeveral(tokens, token);
    }

    private boolean isDefinite(int token) {
        return switch (tokens.word(token)) {
            case "the", "The", "this", "This", "that", "That" -> true;
            default -> false;
        };
    }

    /** What a common noun stands for. */
    SpeakerKind kindOfNoun(int head) {
        if (Nouns.isSeveral(tokens, head)) {
            return SpeakerKind.GROUP;
        }
        if (Nouns.isDocument(tokens, head)) {
            return SpeakerKind.DOCUMENT;
        }
        if (Nouns.isOrganization(tokens, head)) {
            return SpeakerKind.ORGANIZATION;
        }
        if (Nouns.isPerson(tokens, head)) {
            return SpeakerKind.PERSON;
        }
        char end = tokens.text().charAt(tokens.end(head) - 1);
        return end == 's' ? SpeakerKind.GROUP : SpeakerKind.UNKNOWN;
    }

    /** What a name stands for. */
    SpeakerKind kindOfName(Named bearer, Source source) {
        if (bearer.personal) {
            return SpeakerKind.PERSON;
        }
        boolean acronym = bearer.tokens == 1 && tokens.isUpperCase(source.head());
        boolean article = source.definite() && source.form() == MentionKind.NAME;
        return bearer.organization || acronym || article ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON;
    }
}
