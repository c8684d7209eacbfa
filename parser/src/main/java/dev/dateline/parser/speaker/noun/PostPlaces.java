package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.TitleWords;
import dev.dateline.parser.speaker.title.Affiliations;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.LongPredicate;

/** Of which place a post is: "the senator from Florida" is none whom the story calls senator from Texas. */
public final class PostPlaces {
    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");
    private static final long FROM = Tokens.fold("from");

    private static final Phrases BELONGING = Phrases.of(Affiliations.class, "belonging-prepositions.txt");

    private PostPlaces() {}

    /** "the mayor of [Altona]", "the doctor in charge": whether a title of this one has the noun and another place behind it, or none has it, as with "Dr". */
    static boolean isOfElsewhere(Tokens tokens, Named holder, int head, int to) {
        int of = head + 1;
        if (of < to && !TitleWords.has(holder, tokens.fold(head))) {
            return !holder.titles.isEmpty() && Grammar.isPreposition(tokens, of) && tokens.fold(of) != OF;
        }
        return isOfOtherPlace(tokens, holder, head) || isOfOtherBody(tokens, holder, head, to);
    }

    /** "the chairman of [Orlo Mills]": none of Selm Bank, of whose name and titles no word stands in that one’s, nor its initials. */
    private static boolean isOfOtherBody(Tokens tokens, Named holder, int head, int to) {
        String affiliation = holder.affiliation;
        int name = affiliation == null ? to : body(tokens, head, to);
        if (affiliation == null || name >= to || isTold(tokens, name, to, word -> TitleWords.ofPost(holder, word))) {
            return false; // most nouns
        }
        Tokens own = Tokens.of(affiliation);
        return !initials(own, 0, own.count()).equals(letters(tokens.words(name, to)))
                && !initials(tokens, name, to).equals(letters(affiliation));
    }

    /** "A director at Orlo … the director of the [Selm Museum]": whether a phrase tells of a body none of whose words stands in another. */
    static boolean isOfOtherBody(Tokens tokens, int head, int to, String phrase) {
        int name = body(tokens, head, to);
        return name < to && !isTold(tokens, name, to, word -> TitleWords.has(phrase, word));
    }

    /** Whether words of the name of a body are known, and not only those that tell what sort of body it is: "Selm [University]". */
    private static boolean isTold(Tokens tokens, int name, int to, LongPredicate known) {
        boolean proper = false;
        boolean told = false;
        boolean sort = false;
        for (int i = name; i < to; i++) {
            if (tokens.isCapitalized(i) && Titles.isOrganizationWord(tokens, i)) {
                sort |= known.test(tokens.fold(i));
            } else if (tokens.isCapitalized(i)) {
                proper = true;
                told |= known.test(tokens.fold(i));
            }
        }
        return proper ? told : sort;
    }

    /** "professor of law at the [University of Altona]": where the name of a body begins that a post is of, or the end. */
    private static int body(Tokens tokens, int head, int to) {
        for (int i = head + 1; i + 1 < to; i++) {
            int name = i + 2 < to && tokens.isSpelled(i + 1, "the") ? i + 2 : i + 1;
            if (tokens.isCapitalized(name) && BELONGING.has(tokens, i)) {
                return name;
            }
        }
        return to;
    }

    private static String initials(Tokens words, int from, int to) {
        StringBuilder initials = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (words.isCapitalized(i)) {
                initials.append(words.word(i).charAt(0));
            }
        }
        return initials.toString();
    }

    /** "UN" of "U.N.". */
    private static String letters(String name) {
        return name.replace(".", "");
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
