package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.Appositions;
import dev.dateline.parser.speaker.title.MarkedWorks;
import dev.dateline.parser.speaker.title.TitleStart;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What a later phrase adds to the titles of the one whom it means: "the Vermont senator" of Senator Berg. */
public final class FurtherTitles {
    private static final Phrases DESCRIBING = Phrases.of(Appositions.class, "describing-words.txt");
    /** How sure it is at least, in hundredths, whom a pronoun means. */
    private static final int LEAST_SHARE = 60;

    private static final long AND = Tokens.fold("and");
    private static final long FORMER = Tokens.fold("former");

    private final Tokens tokens;
    private final NameIndex names;

    public FurtherTitles(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** "the Vermont senator": said of who is known as one, it is another form of the title. */
    public void read(Named holder, Source source) {
        boolean titled = Titles.isOccupation(tokens, source.head());
        int behindWork = MarkedWorks.behind(tokens, source.from() + 1); // "the “Salt Road” actor"
        int from = TitleStart.of(tokens, behindWork, source.head() + 1, names::isSurname);
        boolean told = false;
        for (int i = from; i < source.head(); i++) {
            told |= Titles.isModifier(tokens, i) || tokens.isCapitalized(i);
            boolean former =
                    tokens.fold(i) == FORMER && holder.titles.stream().noneMatch(title -> title.contains("ormer "));
            if (former || DESCRIBING.has(tokens, i) || Titles.officeLength(tokens, i) > 1) {
                return; // another one's
            }
        }
        int first = from;
        for (int i = from + 1; i < source.head() && titled && told; i++) {
            if (tokens.fold(i) == AND && Titles.isOccupation(tokens, i - 1)) { // "the Florida senator and candidate"
                String one = tokens.words(first, i);
                if (holder.titles.stream().noneMatch(known -> isInside(one, known))) {
                    holder.hasTitle(one);
                }
                first = i + 1;
            }
        }
        String title = tokens.words(first, source.head() + 1);
        if (titled && told && holder.titles.stream().noneMatch(known -> isInside(title, known))) {
            holder.hasTitle(title);
        }
    }

    /** "the Norwegian ferry king": takes what a phrase tells of the only one whom it means, whom nothing but the office introduced that somebody aims at; gives who that is. */
    public Choice read(Choice meant, Source source) {
        Named one = Party.onlyNamed(meant.parties());
        if (one != null && one.isAspirant()) {
            read(one, source);
        }
        return meant;
    }

    /** "She [is director of the Board]": takes what is told of the one whom a pronoun surely means. */
    public void told(Choice choice, int pronoun) {
        Named named = choice.parties().size() == 1 && choice.share() >= LEAST_SHARE
                ? choice.parties().get(0).named
                : null;
        if (named != null && named.tokens > 1 && Grammar.opensSentence(tokens, pronoun)) {
            names.tell(named, pronoun + 1);
        }
    }

    /** Whether a longer title has all words of this one, in their order: "former pollster", "Former Berg pollster". */
    private static boolean isInside(String title, String known) {
        Tokens words = Tokens.of(title);
        Tokens longer = Tokens.of(known);
        int next = 0;
        for (int i = 0; i < longer.count() && next < words.count(); i++) {
            next += longer.fold(i) == words.fold(next) ? 1 : 0;
        }
        return next == words.count();
    }
}
