package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.TitleWords;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Of which place a post is: "the senator from Florida" is none whom the story calls senator from Texas. */
public final class PostPlaces {
    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");
    private static final long FROM = Tokens.fold("from");

    private PostPlaces() {}

    /** "the mayor of [Altona]", "the doctor in charge": whether a title of this one has the noun and another place behind it, or none has it, as with "Dr". */
    static boolean isOfElsewhere(Tokens tokens, Named holder, int head, int to) {
        int of = head + 1;
        if (of < to && !TitleWords.has(holder, tokens.fold(head))) {
            return !holder.titles.isEmpty() && Grammar.isPreposition(tokens, of) && tokens.fold(of) != OF;
        }
        return isOfOtherPlace(tokens, holder, head);
    }

    /** "the senator from [Florida]", "the MP for [Altona]": whether a title of this one has the noun and another place behind it. */
    public static boolean isOfOtherPlace(Tokens tokens, Named holder, int head) {
        int of = head + 1;
        if (of + 1 >= tokens.count()
                || tokens.fold(of) != OF && tokens.fold(of) != FROM && tokens.fold(of) != FOR
                || !tokens.isCapitalized(of + 1)) {
            return false;
        }
        for (String title : holder.titles) {
            Tokens words = Tokens.of(title);
            for (int i = 0; i + 2 < words.count(); i++) {
                if (words.fold(i) == tokens.fold(head)
                        && words.fold(i + 1) == tokens.fold(of)
                        && words.isCapitalized(i + 2)) {
                    return words.fold(i + 2) != tokens.fold(of + 1);
                }
            }
        }
        return false;
    }

    /** "the Selm MP": not the MP of Altona, nor the MP for Altona. */
    static boolean isSeatedElsewhere(Tokens tokens, Named holder, int from, int seat) {
        boolean elsewhere = false;
        for (String title : holder.titles) {
            if (isOfPlace(Tokens.of(title), tokens.fold(seat))) {
                elsewhere = true;
                for (int i = from; i < seat && elsewhere; i++) {
                    elsewhere = !TitleWords.has(title, tokens.fold(i));
                }
            }
        }
        return elsewhere;
    }

    /** "Altona [MP]", "[MP] for Altona": whether the words of a title tell the place of a seat, as "Tory MP" does not. */
    private static boolean isOfPlace(Tokens title, long seat) {
        for (int i = 0; i < title.count(); i++) {
            boolean last = i + 1 == title.count();
            boolean placed = last
                    ? i > 0 && title.isCapitalized(i - 1) && !title.isUpperCase(i - 1) && !Seats.isParty(title, i - 1)
                    : i + 2 < title.count() && title.fold(i + 1) == FOR && title.isCapitalized(i + 2);
            if (title.fold(i) == seat && placed) {
                return true;
            }
        }
        return false;
    }
}
