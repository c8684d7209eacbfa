package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.title.Affiliations;
import dev.dateline.parser.speaker.title.TitleFronts;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Nouns with "the" that tell of a person without being a title of that one: "the candidate", "the 74-year-old". */
public final class Descriptions {
    private static final Phrases ANYONE = Phrases.of(Descriptions.class, "generic-persons.txt");
    private static final Set<String> PLAYERS = Set.copyOf(FactFile.words(Descriptions.class, "players.txt"));
    private static final Set<String> ELDERS = Set.copyOf(FactFile.words(Descriptions.class, "posts-of-elders.txt"));
    private static final Phrases PERFORMERS = Phrases.of(Descriptions.class, "performers.txt");
    private static final Phrases UNNAMED = Phrases.of(Descriptions.class, "unnamed-sources.txt");
    private static final Set<String> POSTS = Set.copyOf(FactFile.words(Descriptions.class, "posts-of-players.txt"));
    private static final Phrases PASSING = Phrases.of(Descriptions.class, "passing-adjectives.txt");
    private static final Phrases PAST = Phrases.of(TitleFronts.class, "past-words.txt");
    private static final Phrases PEOPLES = Phrases.of(Descriptions.class, "peoples-of-many.txt");
    private static final Phrases SEATS = Phrases.of(Affiliations.class, "titles-of-seats.txt");
    private static final Phrases TRADES = Phrases.of(Descriptions.class, "trades-without-posts.txt");
    private static final Phrases YOUNG = Phrases.of(Descriptions.class, "young-persons.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long FROM = Tokens.fold("from");
    private static final long MEMBER = Tokens.fold("member");
    private static final long OF = Tokens.fold("of");

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final Predicate<Source> isKnown;

    /** Takes which words are surnames, and whether the noun of a source stands for someone already. */
    Descriptions(Tokens tokens, IntPredicate isSurname, Predicate<Source> isKnown) {
        this.tokens = tokens;
        this.isSurname = isSurname;
        this.isKnown = isKnown;
    }

    /** Whether a noun stands for whoever was spoken of last: "candidate". */
    static boolean isAnyone(Tokens tokens, int noun) {
        return ANYONE.has(tokens, noun);
    }

    /** Whether a noun is of one whom a story keeps without a name: "source". */
    static boolean isKeptUnnamed(Tokens tokens, int noun) {
        return UNNAMED.has(tokens, noun);
    }

    /** "international": whether a noun is for one who plays or competes. */
    static boolean isPlayer(Tokens tokens, int noun) {
        return PLAYERS.contains(tokens.word(noun));
    }

    /** "forward", "singer": whether a noun is for one who plays, competes or performs. */
    static boolean isKnownToMany(Tokens tokens, int noun) {
        return isPlayer(tokens, noun) || PERFORMERS.has(tokens, noun);
    }

    /** "a [former] aide": whether a word tells what somebody once was, who is rather named later on. */
    static boolean isFormer(Tokens tokens, int token) {
        return PAST.has(tokens, token);
    }

    /** "left-arm spinner Ole Berg": whether somebody is told of as one who plays or competes. */
    static boolean plays(Named named) {
        return named.roles.stream().anyMatch(PLAYERS::contains);
    }

    /** "the 21-year-old [from Altona]": whether nothing but where somebody comes from stands behind his age. */
    boolean isOfOrigin(Source source) {
        int from = source.head() + 1;
        boolean origin = isAged(source) && source.definite() && from + 1 < source.to() && tokens.fold(from) == FROM;
        for (int i = from + 1; origin && i < source.to(); i++) {
            origin = tokens.isCapitalized(i) || !tokens.isWord(i);
        }
        return origin;
    }

    /** Whether it is a noun for anyone, "the candidate", "the 74-year-old", and no one is called so yet. */
    boolean isAnyone(Source source) {
        boolean alone = (source.head() + 1 == source.to() || isParent(source) || isOfSeat(source))
                && !Nouns.isSeveral(tokens, source.head());
        boolean generic = isAnyone(tokens, source.head())
                || isYoung(source)
                || (Nouns.isPerson(tokens, source.head()) || PLAYERS.contains(tokens.word(source.head())))
                        && tokens.isLowerCase(source.head())
                        && !isKeptUnnamed(tokens, source.head())
                        && isPlain(source);
        return isAged(source)
                || alone
                        && (generic || isParent(source) || isOneOfSome(source) || isAdorned(source))
                        && !isKnown.test(source);
    }

    /** "the taxi driver": what somebody does, by which nobody is called yet. */
    boolean isTrade(Source source) {
        int noun = source.head();
        boolean trade =
                Titles.isProfession(tokens, noun) || Nouns.isPerson(tokens, noun) && Titles.isOccupation(tokens, noun);
        return source.head() + 1 == source.to()
                && source.definite()
                && trade
                && tokens.isLowerCase(source.head())
                && isPlain(source)
                && !isKeptUnnamed(tokens, source.head())
                && !isKnown.test(source);
    }

    /** "the Altona Athletic manager", "the “Copper Sky” singer": a name tells where or for what somebody is known. */
    boolean isAdorned(Source source) {
        int noun = source.head();
        boolean person =
                (Nouns.isPerson(tokens, noun) || Titles.isOccupation(tokens, noun)) && tokens.isLowerCase(noun);
        boolean named = false;
        for (int i = source.from() + 1; i < noun && person; i++) {
            named |= !tokens.isLowerCase(i); // no "army chief"
            person = !Grammar.isPossessive(tokens, i) && !(tokens.isCapitalized(i) && isSurname.test(i));
        }
        return person && named && source.definite() && !isPlain(source) && !isKeptUnnamed(tokens, noun);
    }

    /** Whether the noun tells nothing that only one person is: "the candidate", "the 74-year-old". */
    boolean isAnyones(Source source) {
        return isAged(source)
                || isOneOfSome(source)
                || isAnyone(tokens, source.head())
                || isParent(source)
                || isYoung(source);
    }

    /** Whether a noun is for a child or a teenager: "girl". */
    public static boolean isYoung(Tokens tokens, int noun) {
        return YOUNG.has(tokens, noun);
    }

    /** "the girl": by whom a story calls whose age it told. */
    boolean isYoung(Source source) {
        return source.definite() && YOUNG.has(tokens, source.head());
    }

    /** "the Scottish runner", "the Labour MP": a seat or a player, of a people or a party. */
    boolean isOneOfSome(Source source) {
        int noun = source.head();
        boolean seat = tokens.isUpperCase(noun) && Titles.isTitle(tokens, noun)
                || tokens.fold(noun) == MEMBER && Seats.party(tokens, source.from() + 1, noun) != null;
        boolean anyone = seat || PLAYERS.contains(tokens.word(noun));
        for (int i = source.from() + 1; i < noun && anyone; i++) {
            anyone = tokens.isCapitalized(i)
                    ? Titles.isModifier(tokens, i) || Seats.isParty(tokens, i)
                    : !Nouns.isOrganization(tokens, i) && !Grammar.isPossessive(tokens, i);
        }
        return anyone && source.definite() && !isPlain(source) && !isKeptUnnamed(tokens, noun);
    }

    /** "the Selm MP", "the MP for Selm": a seat, and nothing but the names of places beside it. */
    boolean isSeat(Source source) {
        int noun = source.head();
        boolean behind = noun == source.from() + 1 && noun + 2 < source.to() && isOfPlace(noun + 1);
        boolean seat = source.definite()
                && (behind || noun + 1 == source.to() && noun > source.from() + 1)
                && (SEATS.has(tokens, noun) || behind && tokens.fold(noun) == MEMBER)
                && Seats.party(tokens, source.from() + 1, noun) == null;
        for (int i = behind ? noun + 2 : source.from() + 1; i < (behind ? source.to() : noun) && seat; i++) {
            seat = tokens.isCapitalized(i) && !isSurname.test(i) && !NameScanner.isOfAPeople(tokens, i)
                    || Grammar.isAnd(tokens, i); // "the Highlands and Islands MSP"
        }
        return seat;
    }

    private boolean isOfPlace(int preposition) {
        return tokens.fold(preposition) == FOR || tokens.fold(preposition) == FROM;
    }

    /** "the Labour MP [for Selm]": whether nothing but its name tells which seat a member has. */
    private boolean isOfSeat(Source source) {
        int seat = source.head() + 1;
        boolean member = seat + 1 < source.to() && tokens.fold(seat) == FOR && isOneOfSome(source);
        for (int i = seat + 1; member && i < source.to(); i++) {
            member = tokens.isCapitalized(i) || Grammar.isAnd(tokens, i);
        }
        return member;
    }

    /** "the former Norland rower": what somebody was. */
    boolean tellsPast(Source source) {
        return source.definite()
                && source.from() + 1 < source.head()
                && PAST.has(tokens, source.from() + 1)
                && tokens.isLowerCase(source.head());
    }

    /** "the former miner": a trade that somebody had, and no office; it is told of one who has a title now. */
    boolean isPast(Source source) {
        int noun = source.head();
        for (int i = source.from() + 2; i < noun; i++) {
            if (!tokens.isCapitalized(i)) {
                return false; // "the former [Benfica] assistant"
            }
        }
        return tellsPast(source) && Titles.isProfession(tokens, noun) && !Affiliations.isOfPlaces(tokens, noun);
    }

    /** "the retired teacher", "the first-term MP": what somebody is like or was, and no post that tells two apart; nobody is called so yet. */
    boolean isLife(Source source) {
        int noun = source.head();
        int like = source.from() + 1;
        return like < noun
                && isOne(source)
                && tokens.isLowerCase(like)
                && (PAST.has(tokens, like)
                        || !PASSING.has(tokens, like)
                                && (Adjectives.isQuality(tokens, like)
                                        || tokens.behindHyphen(like) != tokens.start(like)));
    }

    /** "the cardiologist", "the fish seller": a trade or a noun for one person, with nothing in front that tells of which body or of how many; nobody is called so yet. */
    boolean isSomeone(Source source) {
        int noun = source.head();
        boolean trade = Titles.isProfession(tokens, noun)
                || Titles.isProfessional(tokens, noun)
                || isPerformer(noun)
                || TRADES.has(tokens, noun)
                || Nouns.isPerson(tokens, noun) && !Titles.isTitle(tokens, noun); // no post: "the president"
        boolean plain =
                trade && isOne(source) && tokens.isLowerCase(noun) && isPlain(source) && !isKeptUnnamed(tokens, noun);
        for (int i = source.from() + 1; i < noun && plain; i++) {
            plain = !PASSING.has(tokens, i);
        }
        return plain && !Affiliations.isOfPlaces(tokens, noun);
    }

    /** Whether it is a noun for one person with "the", by which nobody is called yet. */
    private boolean isOne(Source source) {
        int noun = source.head();
        boolean person = Nouns.isPerson(tokens, noun)
                || Titles.isOccupation(tokens, noun)
                || PLAYERS.contains(tokens.word(noun))
                || Titles.isProfessional(tokens, noun) && !Nouns.isListed(tokens, noun); // "the venture capitalist"
        return person
                && noun + 1 == source.to()
                && source.definite()
                && !Nouns.isSeveral(tokens, noun)
                && !isKnown.test(source);
    }

    /** Whether a noun tells how somebody plays who is known to play: "captain Ole Berg … [the midfielder]". */
    boolean isPlayers(Source source, Named named) {
        return PLAYERS.contains(tokens.word(source.head()))
                && named.roles.stream().anyMatch(role -> PLAYERS.contains(role) || POSTS.contains(role));
    }

    /** "the actor": whether a noun tells with what somebody is known to an audience. */
    boolean isPerformer(int noun) {
        return PERFORMERS.has(tokens, noun);
    }

    /** "country star", "star of the drama": whether titles tell no more than with what somebody is known to an audience. */
    boolean arePerformers(Set<String> titles) {
        return titles.stream().allMatch(Descriptions::isPerformer);
    }

    private static boolean isPerformer(String title) {
        int of = title.indexOf(" of ");
        String front = of < 0 ? title : title.substring(0, of);
        return PERFORMERS.has(front.substring(front.lastIndexOf(' ') + 1));
    }

    /** "The mother of three", "the mum-of-three". */
    boolean isParent(Source source) {
        int of = source.head() + 1;
        if (of == source.to() && tokens.word(source.head()).contains("-of-")) {
            return true;
        }
        return (of + 2 == source.to() || of == source.to() && of + 1 < tokens.count())
                && tokens.fold(of) == OF
                && (tokens.isNumber(of + 1) || Grammar.isDeterminer(tokens, of + 1))
                && Nouns.gender(tokens, source.head()) != 'u';
    }

    /** How well somebody agrees with the age, the party and the country that a source tells, in hundredths: "the 27-year-old Swede". */
    ToIntFunction<List<Party>> told(Source source) {
        String state = Countries.among(tokens, source.from(), source.head() + 1);
        String age = Ages.within(tokens, source.from(), source.head());
        String party = Seats.party(tokens, source.from(), source.head() + 1);
        boolean young = age == null && isYoung(source);
        boolean twenties = Ages.isInTwenties(age);
        return parties -> {
            Named named = Party.onlyNamed(parties);
            if (named != null && Seats.isOfAnother(named, party)) {
                return 0; // "the Republican nominee"
            }
            if (young) {
                return named != null && Ages.isYoung(named.age) ? 200 : 0;
            }
            if (named != null
                    && (twenties || Ages.isYoung(age))
                    && named.age == null
                    && named.roles.stream().anyMatch(ELDERS::contains)) {
                return 0; // "Chairman Bo Lund … the 24-year-old"
            }
            int from = named == null ? 100 : agree(state, named.state);
            int aged = named == null ? 100 : agree(age, named.age);
            return Math.min(from, aged) == 0 ? 0 : Math.max(from, aged);
        };
    }

    private static int agree(@Nullable String told, @Nullable String known) {
        return told == null || known == null ? 100 : told.equals(known) ? 400 : 0;
    }

    /** "The 74-year-old", "the 27-year-old Swede", "the Brazilian". */
    boolean isAged(Source source) {
        for (int i = source.from(); i <= source.head(); i++) {
            if (Ages.isAge(tokens, i)) {
                return true;
            }
        }
        return source.definite()
                && NameScanner.isOfAPeople(tokens, source.head())
                && !PEOPLES.has(tokens, source.head());
    }

    /** "the bespectacled diplomat": no name tells whose. */
    private boolean isPlain(Source source) {
        for (int i = source.from() + 1; i < source.head(); i++) {
            if (tokens.isCapitalized(i) || Nouns.isOrganization(tokens, i) || Grammar.isPossessive(tokens, i)) {
                return false;
            }
        }
        return true;
    }
}
