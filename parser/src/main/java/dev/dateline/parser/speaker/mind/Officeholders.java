package dev.dateline.parser.speaker.mind;

import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.title.Affiliations;
import dev.dateline.parser.speaker.title.Appositions;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by "the Vermont senator" or "the former secretary of state" where nobody is called so: someone known so
 * well that the story names no title of theirs at all, and who is far more in mind than all others of whom that is true.
 */
public final class Officeholders {
    private static final Phrases DESCRIBING = Phrases.of(Appositions.class, "describing-words.txt");
    private static final long AS = Tokens.fold("as");
    private static final long OF = Tokens.fold("of");
    private static final long FORMER = Tokens.fold("former");
    private static final long FROM = Tokens.fold("from");
    private static final long FOR = Tokens.fold("for");

    /** How far ahead of the next such person whoever is meant has to be. */
    private static final int LEAST_SHARE = 80;

    /** The share of another one, whose title the story told, from which on it is open who is meant. */
    private static final int LEAST_AHEAD = 65;

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final Mind mind;
    private final Roles roles;

    public Officeholders(Tokens tokens, IntPredicate isSurname, Mind mind, Roles roles) {
        this.tokens = tokens;
        this.isSurname = isSurname;
        this.mind = mind;
        this.roles = roles;
    }

    /** Who is meant by a noun with "the", and gets the title; or null. */
    @Nullable
    public Named meant(Source source) {
        int noun = source.head();
        int first = source.from() + 1;
        int end = noun + Math.max(1, Titles.officeLength(tokens, noun));
        boolean any = first + 1 == noun && end == noun + 1 && tokens.fold(first) == FORMER; // "the former president"
        int region = first == noun ? behindRegion(end) : end;
        if (Titles.officeLength(tokens, first) == end - first && !Affiliations.isOfPlaces(tokens, noun)) {
            return null; // "the chief executive" of any firm
        }
        if (first >= noun && region == end || any || !isOffice(noun) || !tellsWhose(first, noun) || isOfAnother(end)) {
            return null;
        }
        boolean told =
                source.from() > 0 && (Grammar.isBe(tokens, source.from() - 1) || tokens.fold(source.from() - 1) == AS);
        Choice choice = told ? Choice.NONE : mind.untoldElsewhere(noun, Nouns.gender(tokens, noun));
        Named named = choice.parties().isEmpty() ? null : choice.parties().get(0).named;
        if (named == null || choice.share() < LEAST_SHARE || named.age != null) {
            return null; // "Ann Berg, 40, runs a shop": well known is whoever has no age
        }
        Choice all = mind.namedElsewhere(noun, Nouns.gender(tokens, noun));
        if (all.share() >= LEAST_AHEAD && all.parties().get(0).named != named) {
            return null; // another one is far more in mind, whose title the story told
        }
        named.isCalled(tokens.words(first, region));
        roles.take(named, noun);
        return named;
    }

    /** "the senator [from Vermont]": behind it, or where it began. */
    private int behindRegion(int end) {
        boolean from = end + 1 < tokens.count() && tokens.fold(end) == FROM;
        int to = from ? Places.regionEnd(tokens, end + 1, tokens.count()) : end + 1;
        return to == end + 1 ? end : to;
    }

    /** "senator", "MP". */
    private boolean isOffice(int noun) {
        return Titles.isOccupation(tokens, noun) || tokens.isUpperCase(noun) && Titles.isTitle(tokens, noun);
    }

    /**
     * "the [Vermont] senator", "the [former] secretary": not just any one; but no word like "first" or "Swedish" and no
     * name of a person or a body tells of someone well known.
     */
    private boolean tellsWhose(int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (!tokens.isWord(i)
                    || DESCRIBING.has(tokens, i)
                    || isSurname.test(i)
                    || Grammar.isFunctional(tokens, i)
                    || NameScanner.isOfAPeople(tokens, i) && !Seats.isParty(tokens, i)
                    || Nouns.isOrganization(tokens, i) && tokens.isLowerCase(i)) {
                return false;
            }
        }
        return Places.isRegion(tokens, first, noun) || Affiliations.before(tokens, first, noun + 1, isSurname) == null;
    }

    /** "the former chairman [of] the Harbour Board". */
    private boolean isOfAnother(int end) {
        return end < tokens.count() && (tokens.fold(end) == OF || tokens.fold(end) == FOR);
    }
}
