package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What joined names are called together: "Sens. Ann Lee, Bo Sand and Jan Lind", "Ann Lee and Jan Lind, biologists at Selm". */
public final class SharedPosts {
    /** How many words ahead of a noun tell at most whose people are, and again how many of what sort they are. */
    private static final int REACH = 5;

    private static final int BODY = 14;
    private static final long AND = Tokens.fold("and");
    private static final long BOTH = Tokens.fold("both");
    private static final long ONE = Tokens.fold("one");
    private static final long OF = Tokens.fold("of");
    private static final long WHO = Tokens.fold("who");

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final PluralFronts fronts;

    private @Nullable Named lastOfList; // of "Sens. Ann Lee, Bo Sand and Jan Lind" so far

    public SharedPosts(Analysis body, IntPredicate isSurname) {
        this.tokens = body.tokens();
        this.isSurname = isSurname;
        this.fronts = new PluralFronts(body);
    }

    /** Gives both of two names, if they are joined, what a plural in front of them or behind them says. */
    public void share(Named first, NameRun before, Named second, NameRun run) {
        shareBody(first, before, second, run);
        int last = run.from() - 1;
        boolean linked = tokens.fold(last) == AND || tokens.is(last, ',') || tokens.is(last - 1, ',');
        if (run.isTitled() || !linked) {
            return;
        }
        int link = NameMarks.behind(tokens, before.to()); // "Sens. Ann Lee (D-Maine)"
        link = behindPlace(isPlural(before) ? behindClause(link, run.from()) : link);
        boolean comma = tokens.is(link, ',');
        link = comma && link + 1 < run.from() ? link + 1 : link; // "Bo Sand, and Jan Lind"
        boolean joined = link + 1 == run.from() && tokens.fold(link) == AND;
        if (!joined && !(comma && link + 1 == run.from())) {
            return;
        }
        boolean list = before.isTitled() ? isPlural(before) : first == lastOfList;
        boolean opens = list && before.isTitled() && isPost(before.nameFrom() - 1);
        if (opens && (first.titles.isEmpty() || before.length() == 1)) {
            ahead(first, second, before.nameFrom() - 1); // "Researchers Ann Lee and Bo Sand", "Senators Lee and Sand"
        }
        if (list && !second.place && !second.organization) {
            boolean told = opens && before.length() == 1;
            second.roles.addAll(first.roles);
            first.titles.stream().filter(title -> !told).findFirst().ifPresent(second::hasTitle);
            second.personal = true;
            lastOfList = second;
        } else if (joined
                && !before.isTitled()
                && run.length() > 1
                && isPost(before.from() - 1)
                && !isTold(before.from() - 2)) {
            ahead(first, second, before.from() - 1); // "researchers Ann Lee and Bo Sand"
        } else if (joined && !before.isTitled() && run.length() > 1 && before.length() > 1) {
            setOff(first, before, second, run, link);
        }
    }

    /**
     * "Ann Lee and Bo Sand [of the Harbour Board]", "Ann Lee and Bo Sand, both [of the Harbour Board]": where two who are no more
     * than joined belong, unless the story tells elsewhere who the first one is.
     */
    private void shareBody(Named first, NameRun before, Named second, NameRun run) {
        boolean pair = tokens.fold(before.to()) == AND
                && before.to() + 1 == run.from()
                && first.affiliation == null
                && first.titles.isEmpty()
                && isPerson(first, before)
                && isPerson(second, run)
                && (before.from() == 0 || !tokens.is(before.from() - 1, ',')); // no "Jo Falk, Ann Lee and Bo Sand of"
        if (pair) {
            int comma = run.to();
            boolean both = comma + 2 < tokens.count() && tokens.is(comma, ',') && tokens.fold(comma + 1) == BOTH;
            String organization = Affiliations.of(tokens, both ? comma + 2 : comma, isSurname);
            first.sharedAffiliation = first.sharedAffiliation == null ? organization : first.sharedAffiliation;
            Introductions.affiliate(second, organization);
        }
    }

    private static boolean isPerson(Named bearer, NameRun run) {
        return run.length() > 1 && !run.isTitled() && !bearer.organization && !bearer.place;
    }

    /** "Two of her lawyers, Ann Lee and Bo Sand,", "Ann Lee and Bo Sand, lawyers at Selm,": what a comma sets off. */
    private void setOff(Named first, NameRun before, Named second, NameRun run, int link) {
        int noun = before.from() - 2;
        int from = noun >= 0 && tokens.is(noun + 1, ',') && isPost(noun) ? modifiersFrom(noun) : 0;
        if (from > 0 && (Grammar.isDeterminer(tokens, from - 1) || behindOwner(from) > from)) {
            give(first, behindOwner(from), noun);
            give(second, behindOwner(from), noun);
        } else if (link == before.to() && run.to() < tokens.count() && tokens.is(run.to(), ',')) {
            behind(first, second, run.to() + 1);
        }
    }

    /** "One of her lawyers, [Ann Lee], said": gives somebody the singular of a plural ahead of whom it counts. */
    public void count(Named bearer, NameRun run) {
        int noun = run.from() - 2;
        if (noun < 2 || run.length() < 2 || run.isTitled() || !tokens.is(noun + 1, ',') || !isPost(noun)) {
            return;
        }
        int from = modifiersFrom(noun);
        int of = Grammar.isDeterminer(tokens, from - 1) ? from - 2 : from - 1;
        if (of > 0 && tokens.fold(of) == OF && tokens.fold(of - 1) == ONE) {
            give(bearer, behindOwner(from), noun);
        }
    }

    /** Gives somebody the singular of a plural with the words ahead of it. */
    private void give(Named bearer, int from, int noun) {
        String singular = singular(noun);
        String title = tokens.isCapitalized(noun) && !Grammar.opensSentence(tokens, noun)
                ? tokens.word(noun).substring(0, singular.length()) // "met [Senator]s Ann Lee and Bo Sand"
                : singular;
        bearer.personal = true;
        bearer.hasTitle(noun > from ? tokens.words(from, noun) + " " + title : title);
        bearer.roles.add(singular);
    }

    /** Where the words begin that tell whose people are and of what sort, ahead of their noun. */
    private int modifiersFrom(int noun) {
        int from = noun;
        while (from > 1 && from > noun - REACH && isModifier(from - 1)) {
            from--;
        }
        return from;
    }

    /** "Sens. Ann Lee of [Altona] and Bo Sand", "Sens. Ann Lee (L-N.[Y].) and Bo Sand": whether a run tells where the one before it is from. */
    public boolean isPlaceOf(NameRun before, NameRun run) {
        int link = before.to();
        return !run.isTitled()
                && (run.from() == link + 1 && tokens.fold(link) == OF
                        || tokens.is(link, '(') && run.to() < NameMarks.behind(tokens, link));
    }

    /** "Sens. Ann Lee [of Altona] and Bo Sand": behind the place, or the token itself where none stands. */
    private int behindPlace(int of) {
        int end = of + 1;
        while (tokens.fold(of) == OF && end < tokens.count() && end < of + REACH && tokens.isCapitalized(end)) {
            end++;
        }
        return end > of + 1 ? end : of;
    }

    /** "Sens. Ann Lee[, who is standing again], and Bo Sand": the comma behind what is told of the first. */
    private int behindClause(int comma, int next) {
        if (!tokens.is(comma, ',') || comma + 1 >= next || tokens.fold(comma + 1) != WHO) {
            return comma;
        }
        int end = comma + 2;
        while (end < next && !tokens.is(end, ',') && !tokens.is(end, '.')) {
            end++;
        }
        return end < next && tokens.is(end, ',') ? end : comma;
    }

    /** Gives both the singular of a plural in front of them. */
    private void ahead(Named first, Named second, int noun) {
        int from = fronts.from(noun);
        give(first, from, noun);
        give(second, from, noun);
    }

    /** "[told] reporters Ann Lee and Bo Sand would": those who are told something. */
    private boolean isTold(int token) {
        return token >= 0
                && (Grammar.isReporting(tokens, token) || token > 0 && Grammar.isReporting(tokens, token - 1));
    }

    /** "researchers": what several are, by a word that one is. */
    private boolean isPost(int noun) {
        return noun >= 0
                && tokens.isWord(noun)
                && Nouns.isSeveral(tokens, noun)
                && tokens.endsWith(noun, "s")
                && Titles.isOccupation(singular(noun));
    }

    private String singular(int noun) {
        String plural = tokens.word(noun).toLowerCase(Locale.ROOT);
        return plural.substring(0, plural.length() - 1);
    }

    private boolean isPlural(NameRun titled) {
        int last = titled.nameFrom() - 1;
        last = tokens.is(last, '.') ? last - 1 : last;
        return last >= titled.from() && tokens.endsWith(last, "s");
    }

    /** ", [former biologists] at Selm University". */
    private void behind(Named first, Named second, int opener) {
        int from = behindOwner(Grammar.isDeterminer(tokens, opener) ? opener + 1 : opener);
        int noun = modifiersTo(from);
        if (noun >= tokens.count() || !tokens.isLowerCase(noun) || !isPost(noun)) {
            return;
        }
        int reach = Math.min(tokens.count(), noun + BODY);
        String organization = Affiliations.behind(tokens, noun, reach, isSurname);
        for (Named bearer : new Named[] {first, second}) {
            give(bearer, from, noun);
            Introductions.affiliate(bearer, organization);
        }
    }

    /** "the [firm’s] co-founders": behind the last possessive, or where the words begin. */
    private int behindOwner(int from) {
        for (int i = modifiersTo(from) - 1; i >= from; i--) {
            if (Grammar.isPossessive(tokens, i)) {
                return i + 1;
            }
        }
        return from;
    }

    private int modifiersTo(int from) {
        int limit = Math.min(tokens.count(), from + REACH);
        int i = from;
        while (i < limit && isModifier(i)) {
            i++;
        }
        return i;
    }

    private boolean isModifier(int token) {
        return (tokens.isWord(token) || Grammar.isPossessive(tokens, token))
                && !Nouns.isSeveral(tokens, token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isReporting(tokens, token);
    }
}
