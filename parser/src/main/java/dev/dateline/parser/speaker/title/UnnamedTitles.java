package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import java.util.function.IntPredicate;

/** What the phrase for somebody without a name tells, as it would beside one: "an Orlo Mills spokeswoman", "a fellow at Selm University". */
public final class UnnamedTitles {
    private static final Phrases DESCRIBING = Phrases.of(Appositions.class, "describing-words.txt");
    private static final Phrases NAMELESS = Phrases.of(UnnamedTitles.class, "words-of-the-unnamed.txt");

    private static final String MEN = "men";
    private static final String MAN = "man";

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final TitleEnds ends;

    public UnnamedTitles(Tokens tokens, IntPredicate isSurname) {
        this.tokens = tokens;
        this.isSurname = isSurname;
        TitlePhrases phrases = new TitlePhrases(tokens);
        this.ends = new TitleEnds(tokens, phrases, new TitleLists(tokens, phrases), isSurname);
    }

    /** Takes the body that somebody is of, and, of a person whose noun is one of a post or a trade, the title. */
    public void read(Party party, Source source) {
        int head = source.head();
        if (!party.isPerson() && !isSeveral(head)) {
            return; // "a majority of Democrats"
        }
        int last = head + Math.max(1, Titles.officeLength(tokens, head)) - 1; // "of the Exchequer"
        if (party.isPerson() || !isOfPlaces(last, source.to())) {
            party.belongsTo(Affiliations.behind(tokens, last, source.to(), isSurname));
        }
        int first = Grammar.isDeterminer(tokens, source.from()) ? source.from() + 1 : source.from();
        if (tokens.isUpperCase(head)) { // "UNIDENTIFIED MAN"
            return;
        }
        boolean titled = last > head || Titles.isOccupation(tokens, head) || Titles.isTitle(tokens, head);
        if (titled
                || tokens.isLowerCase(head)
                || Grammar.opensSentence(tokens, head)) { // no "Nine News", "Selm Rowers"
            party.belongsTo(Affiliations.before(tokens, first, head + 1, isSurname));
        }
        if (titled && party.isPerson()) {
            entitle(party, first, last, source.to());
        }
    }

    /** "researchers at Selm University": whether a noun is one of several who have a post or a trade. */
    private boolean isSeveral(int noun) {
        String word = tokens.word(noun).toLowerCase(Locale.ROOT);
        if (word.endsWith(MEN)) {
            return Titles.isOccupation(word.substring(0, word.length() - MEN.length()) + MAN);
        }
        return word.endsWith("s") && Titles.isOccupation(word.substring(0, word.length() - 1));
    }

    /** "the leaders [of Norway and Denmark]". */
    private boolean isOfPlaces(int noun, int to) {
        int first = noun + 1 < to ? BodyEdges.from(tokens, noun + 1, to) : to;
        return first < to && Places.regionEnd(tokens, first, to) > first;
    }

    /** "[another unnamed Harbour Board] official", "a spokesman [for the Harbour Board]": what no part of a title is goes. */
    private void entitle(Party party, int first, int last, int to) {
        int from = first;
        while (from < last
                && tokens.isLowerCase(from) // "a New Norrland delegate"
                && (DESCRIBING.has(tokens, from) || NAMELESS.has(tokens, from))) {
            from++;
        }
        int own = TitleStart.of(tokens, from, last + 1, isSurname);
        int owner = Grammar.isPossessive(tokens, own - 1) ? own - 2 : own - 1;
        if (owner >= from && tokens.isCapitalized(owner) && !Titles.isModifier(tokens, owner)) {
            party.belongsTo(Affiliations.left(tokens, from, own, isSurname)); // "a Ministry of Ferries spokeswoman"
        }
        int belonging = Belonging.of(tokens, last, to, isSurname);
        party.isEntitled(tokens.words(own, belonging < 0 ? ends.to(last, to) : belonging));
    }
}
