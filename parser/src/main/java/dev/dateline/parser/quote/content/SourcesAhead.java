package dev.dateline.parser.quote.content;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Who says something, or what they are, where it stands ahead of a cue as if it were said: "[The mayor], Ann Lee, agreed". */
final class SourcesAhead {
    private final Narration narration;
    private final Tokens tokens;
    private final Elements elements;
    private final ContentLooks looks;

    SourcesAhead(Narration narration, Elements elements, ContentLooks looks) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.elements = elements;
        this.looks = looks;
    }

    /** "[He] was ordered to pay", "[Ann Lee], who argued for it": whether nothing but who says it, or of whom, stands ahead of a cue. */
    boolean isBareSubject(long ahead, long rest, Cue cue) {
        int end = elements.behind(ahead);
        boolean pronoun = PhraseSpan.to(ahead) - PhraseSpan.from(ahead) == 1
                && switch (elements.kind(end - 1)) {
                    case HE, SHE, THEY, WE, IT, YOU, SPEAKER_I, WHO -> true;
                    default -> false;
                };
        boolean expletive = elements.is(elements.firstOf(ahead), WordKind.IT) && isBetween(ahead);
        int who = elements.firstOf(cue.source());
        boolean antecedent = elements.is(who, WordKind.WHO)
                && elements.firstOf(ahead) == 0
                && (end == who || elements.is(end, WordKind.COMMA) && end == who - 1)
                && looks.isThing(ahead);
        return (pronoun || expletive || isPost(ahead, cue)) && rest != PhraseSpan.NONE || antecedent;
    }

    /** "Lee, [the mayor], was told to leave": what the subject of a passive is, between commas. */
    private boolean isPost(long ahead, Cue cue) {
        int first = elements.firstOf(ahead);
        int end = elements.behind(ahead);
        return cue.source() == PhraseSpan.NONE
                && cue.takes('o')
                && elements.is(first - 1, WordKind.COMMA)
                && elements.is(end, WordKind.COMMA)
                && elements.is(end + 1, WordKind.BE)
                && PhraseSpan.to(ahead) == cue.from() - 1
                && elements.verbs(first, end, 1) == 0;
    }

    /** "It [was once] assumed": whether nothing but auxiliaries and adverbs stands behind a pronoun. */
    private boolean isBetween(long words) {
        int end = elements.behind(words);
        int k = elements.firstOf(words) + 1;
        while (k < end && elements.kind(k).isBetween()) {
            k++;
        }
        return k == end;
    }

    /** Whether what stands ahead of a cue is the office of who is named between the two: "[The mayor], Ann Lee, agreed". */
    boolean isOffice(long ahead, Cue cue) {
        int comma = cue.source() == PhraseSpan.NONE ? -1 : PhraseSpan.from(cue.source()) - 1;
        boolean named = comma == PhraseSpan.to(ahead)
                && cue.kind() == Cue.Kind.PLAIN
                && tokens.is(comma, ',')
                && tokens.isCapitalized(comma + 1)
                && tokens.is(PhraseSpan.to(cue.source()), ',');
        boolean office = false;
        for (int i = PhraseSpan.from(ahead); named && i < comma; i++) {
            office |= Nouns.isPerson(tokens, i) || Titles.isOccupation(tokens, i) || Titles.isPost(tokens, i);
        }
        return office && looks.isThing(ahead);
    }

    /** "“It sank,” [the mayor], Ann Lee, said on Friday": words in marks without what somebody is who says them. */
    long withoutOffice(long ahead, Cue cue) {
        int from = PhraseSpan.from(ahead);
        int end = PhraseSpan.to(ahead);
        while (end > from && !narration.isQuoted(end - 1)) {
            end--;
        }
        boolean quoted = end > from && end < PhraseSpan.to(ahead);
        return quoted && isOffice(PhraseSpan.of(end, PhraseSpan.to(ahead)), cue) ? PhraseSpan.of(from, end) : ahead;
    }
}
