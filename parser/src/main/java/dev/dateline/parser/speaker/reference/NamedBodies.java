package dev.dateline.parser.speaker.reference;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.bearer.TurnedNames;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Endings;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which bodies with a name a noun with "the" may mean: "the bank" Altona Bank, "the company" any of them. */
public final class NamedBodies {
    private static final Phrases LOOKS = Phrases.of(NamedBodies.class, "looks-of-firms.txt");
    private static final Phrases PLURAL = Phrases.of(NamedBodies.class, "plural-bodies.txt");

    private static final Phrases PAPERS = Phrases.of(NamedBodies.class, "papers-told.txt");
    private static final Phrases DISTINCT = Phrases.of(NamedBodies.class, "distinct-bodies.txt");
    private static final Phrases MEMBERS = Phrases.of(NamedBodies.class, "bodies-of-members.txt");
    private static final Phrases SELDOM = Phrases.of(NamedBodies.class, "nouns-of-one-kind.txt");
    private static final Phrases LETTERED = Phrases.of(NamedBodies.class, "nouns-of-lettered-bodies.txt");
    private static final Phrases HEARD = Phrases.of(NamedBodies.class, "nouns-of-heard-bodies.txt");
    private static final Phrases PUBLIC = Phrases.of(NamedBodies.class, "nouns-of-public-bodies.txt");
    private static final Phrases LANDS = Phrases.of(NamedBodies.class, "nouns-of-lands.txt");
    private static final Phrases OF_CENTRAL = Phrases.of(NamedBodies.class, "words-of-central-banks.txt");
    private static final Endings SEATED = Endings.of(NamedBodies.class, "seat-endings.txt");
    private static final long THE = Tokens.fold("the");
    private static final long NEWSPAPER = Tokens.fold("newspaper");
    private static final long CENTRAL = Tokens.fold("central");
    private static final long BANK = Tokens.fold("bank");
    private static final Phrases INDEXES = Phrases.of(NamedBodies.class, "share-indexes.txt");
    private static final Phrases ANY = Phrases.of(NamedBodies.class, "any-bodies.txt");

    /** How much more likely a body of the land that a source tells is than one of which no land is told. */
    private static final int SAME_LAND = 4;

    private final Tokens tokens;

    public NamedBodies(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "the company", "the Altona, Norland-based firm", "the London-listed group", "the FTSE 250 company", "the Swiss lender", "the low-cost carrier": nothing but where it is from or what it is like stands beside the noun. */
    public boolean isBareBody(Source source) {
        boolean bare = source.to() == source.head() + 1;
        int seat = source.head() - 1;
        boolean seated = seat > source.from() && isSeated(seat);
        int state = seat;
        while (seated && state > source.from() + 1 && tokens.isCapitalized(state - 1)) {
            state--; // "North Carolina-based"
        }
        boolean town = seated && state - 1 > source.from() && tokens.is(state - 1, ',');
        for (int i = town ? seat : source.from() + 1; i < source.head() && bare; i++) {
            int index = INDEXES.longest(tokens, i, source.head());
            bare = index != Phrases.NONE
                    || isSeated(i)
                    || NameScanner.isOfAPeople(tokens, i)
                    || seated && i >= state
                    || i + 1 == source.head() && LOOKS.has(tokens, i);
            i += index == Phrases.NONE ? 0 : INDEXES.length(index) - 1;
        }
        return bare;
    }

    /** "the Altona-based company": whether a source tells where a firm is at home, which copy seldom does of any but the one it is about. */
    public boolean tellsSeat(Source source) {
        int seat = source.head() - 1;
        return seat > source.from() && isSeated(seat);
    }

    /** "Altona-based", "London-listed": where a firm is at home, or its shares are. */
    private boolean isSeated(int token) {
        return SEATED.end(tokens, token);
    }

    /** "the kingdom", "the republic": whether it is a noun for a country. */
    public boolean isLand(int noun) {
        return LANDS.has(tokens, noun);
    }

    /** Whether the one candidate is a country. */
    public boolean isLand(List<Party> parties) {
        Named named = Party.onlyNamed(parties);
        return named != null && Countries.isOne(named.name);
    }

    /** Whether it is a noun for any organisation: "the company". */
    public boolean isGeneric(int noun) {
        return BodyNouns.isGeneric(tokens, noun);
    }

    /** Whether it is a noun for bodies with certain words in their names: "paper". */
    public boolean isKind(int noun) {
        return BodyNouns.isListed(tokens, noun);
    }

    /** How well the noun fits the one candidate's name, in hundredths: "the bank" of "Altona Bank". */
    public int fitsBody(List<Party> parties, int noun) {
        if (!isNamedBody(parties)) {
            return 0;
        }
        Set<Long> kinds = BodyNouns.kinds(tokens.fold(noun));
        Tokens name = Tokens.of(parties.get(0).name());
        int fit = 0;
        for (int i = 0; i < name.count(); i++) {
            if (name.fold(i) == tokens.fold(noun)) {
                boolean head = i + 1 == name.count() || Grammar.isPreposition(name, i + 1);
                fit = Math.max(fit, head ? 100 : 40); // "the zoo" is rather "Altona Zoo" than "Altona Zoo Trail"
            }
            fit = fit == 0 && kinds.contains(name.fold(i)) ? 60 : fit; // "the agency" of "Altona Water Department"
        }
        if (fit == 0 && isCalled(parties, tokens.word(noun))) {
            return 100;
        }
        return fit == 0 && PLURAL.has(tokens, noun) && isPlural(name) ? 60 : fit;
    }

    /** Whether a name may be of what a generic noun means: no "Harbour Council" is "the company", any may be "the group". */
    public static boolean mayBeAny(String name, Tokens tokens, int noun) {
        if (ANY.has(tokens, noun)) {
            return true;
        }
        Tokens words = Tokens.of(name);
        for (int i = 0; i < words.count(); i++) {
            if (Titles.isOrganizationWord(words, i) && !NameKinds.isBusinessWord(words, i)) {
                return false;
            }
        }
        return true;
    }

    /** "Selm [Gazette]": whether a name of several words ends with one that newspapers have. */
    public static boolean isPaper(String name) {
        Tokens words = Tokens.of(name);
        int last = words.count() - 1;
        return last > 0 && BodyNouns.kinds(NEWSPAPER).contains(words.fold(last));
    }

    /** "Dockers’ [Union]": whether a name ends with what has members, and is no firm. */
    public static boolean isOfMembers(String name) {
        Tokens words = Tokens.of(name);
        return words.count() > 1 && MEMBERS.has(words, words.count() - 1);
    }

    /** Whether a word of a name, "Committee", tells that its bearer is no such body as "the group". */
    public static boolean isDistinct(String name) {
        Tokens words = Tokens.of(name);
        boolean distinct = false;
        for (int i = 0; i < words.count() && !distinct; i++) {
            distinct = words.isCapitalized(i) && DISTINCT.has(words, i);
        }
        return distinct;
    }

    /** Whether it is a noun for firms, as neither "the group" nor "the charity" is. */
    public static boolean isOfFirms(Tokens tokens, int noun) {
        return !ANY.has(tokens, noun) && !BodyNouns.isOfKind(tokens, noun);
    }

    /** "the newspaper", "the broadcaster": a noun for who prints what others say. */
    public static boolean isOfPress(Tokens tokens, int noun) {
        return PAPERS.has(tokens, noun);
    }

    /** Whether a generic noun may mean the one candidate: no "Harbour Department" is "the company", no "Holm Harbor" anything. */
    public boolean mayBeAny(List<Party> parties, int noun) {
        if (!isNamedBody(parties) || !PAPERS.has(tokens, noun) && isHearer(parties)) {
            return false;
        }
        Tokens name = Tokens.of(parties.get(0).name());
        int last = name.count() - 1;
        if (isModel(name)) {
            return false;
        }
        boolean any = ANY.has(tokens, noun);
        boolean strict = SELDOM.has(tokens, noun);
        boolean other = last > 0 && NameKinds.isPlaceWord(name, last)
                || LETTERED.has(tokens, noun) && !name.isUpperCase(0)
                || strict && !any && (isPlaced(parties) || !isHeardOf(parties, noun));
        for (int i = 0; i <= last && !other && !any; i++) {
            other = strict
                    ? Titles.isOrganizationWord(name, i)
                    : name.isCapitalized(i) && DISTINCT.has(name, i) && !PUBLIC.has(tokens, noun);
        }
        return !other;
    }

    /** "AB-12": letters, a hyphen and a number are a drug's, a ship's or a machine's name. */
    private static boolean isModel(Tokens name) {
        String word = name.word(0);
        int hyphen = name.count() == 1 ? word.indexOf('-') : -1;
        return hyphen > 0 && Character.isDigit(word.charAt(word.length() - 1));
    }

    /** How well the one candidate agrees with the land that a source tells, "British group Orlo … the [British] firm"; 0 where it is of another. */
    public int agrees(List<Party> parties, Source source) {
        Named named = Party.onlyNamed(parties);
        String state =
                named == null || named.state == null ? null : Countries.among(tokens, source.from(), source.head());
        return state == null || named == null ? 1 : state.equals(named.state) ? SAME_LAND : 0;
    }

    /** Whether it is a noun for few bodies, of which none is a firm: "the regulator said [the firm] was late". */
    public boolean isOverFirms(int noun) {
        return SELDOM.has(tokens, noun) && PUBLIC.has(tokens, noun);
    }

    /** Whether a noun of firms stands behind "the" among these words. */
    public boolean tellsOfFirm(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.fold(i - 1) == THE && isGeneric(i) && !SELDOM.has(tokens, i) && !ANY.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun that no list has is the head of the one candidate's name: "the alliance" of "Harbour Alliance", "Alliance for Eels". */
    public boolean isHead(List<Party> parties, int noun) {
        if (!isNamedBody(parties)) {
            return false;
        }
        Tokens name = Tokens.of(parties.get(0).name());
        for (int i = 0; name.count() > 1 && i < name.count(); i++) {
            boolean head = i + 1 == name.count() || name.isLowerCase(i + 1) && Grammar.isPreposition(name, i + 1);
            if (head && name.fold(i) == tokens.fold(noun)) {
                return Titles.isOrganizationWord(name, i);
            }
        }
        return false;
    }

    /** "Unite said … [the union]": whether somebody spoke, or a noun told what it is, where none but such bodies have the noun. */
    private boolean isHeardOf(List<Party> parties, int noun) {
        Named named = parties.get(0).named;
        return !HEARD.has(tokens, noun) || parties.get(0).heard || named != null && named.group;
    }

    /** "Ole Rask of Dock Aid told the Courier so. [The group] said": a body that does nothing in the story but hear what others say. */
    private static boolean isHearer(List<Party> parties) {
        Named named = parties.get(0).named;
        return named != null && named.told > 0 && named.told == named.runs;
    }

    /** "in [Selm]": what is a place somewhere is no union. */
    private static boolean isPlaced(List<Party> parties) {
        Named named = parties.get(0).named;
        return named != null && named.placed > 0;
    }

    /** "Altona Herons": a plural that no word of bodies ends. */
    private static boolean isPlural(Tokens name) {
        int last = name.count() - 1;
        return last > 0
                && name.isCapitalized(last)
                && name.endsWith(last, "s")
                && !name.endsWith(last, "ss")
                && !Titles.isOrganizationWord(name, last);
    }

    /** The same of all words behind the article: "the sheriff’s office" of "Altona County Sheriff’s Office". */
    public int fitsTail(List<Party> parties, Source source) {
        int length = source.to() - source.from() - 1;
        if (length < 2 || !isNamedBody(parties)) {
            return 0;
        }
        Tokens name = Tokens.of(parties.get(0).name());
        String turned = TurnedNames.of(name, 0, name.count());
        boolean fits = isTail(name, source, length)
                || turned != null && isTail(Tokens.of(turned), source, length)
                || isCalled(parties, tokens.words(source.from() + 1, source.to()))
                || length == 2 && (isOfField(name, source.head()) || isCentral(name, source.head()));
        return fits ? 100 : 0;
    }

    private static boolean isCalled(List<Party> parties, String words) {
        Named named = parties.get(0).named;
        return named != null && named.roles.contains(words.toLowerCase(Locale.ROOT));
    }

    /** "the [food] company" of "Orlo Foods": a generic noun behind a word of the name. */
    private boolean isOfField(Tokens name, int noun) {
        String field = tokens.word(noun - 1).toLowerCase(Locale.ROOT);
        for (int i = 1; i < name.count() && isGeneric(noun); i++) {
            String word = name.word(i).toLowerCase(Locale.ROOT);
            if (word.equals(field) || word.equals(field + 's')) {
                return true;
            }
        }
        return false;
    }

    /** "the [central] bank" of "Bank of Norland", "Norland Reserve Bank". */
    private boolean isCentral(Tokens name, int noun) {
        boolean bank = false;
        boolean central = false;
        for (int i = 0; i < name.count(); i++) {
            bank |= name.fold(i) == tokens.fold(noun);
            central |= OF_CENTRAL.has(name, i);
        }
        return bank && central && tokens.fold(noun - 1) == CENTRAL && tokens.fold(noun) == BANK;
    }

    private boolean isTail(Tokens name, Source source, int length) {
        int from = name.count() - length;
        for (int i = 0; i < length && from >= 0; i++) {
            if (name.fold(from + i) != tokens.fold(source.from() + 1 + i)) {
                return false;
            }
        }
        return from >= 0;
    }

    /** Whether it is one organisation with a name, and no place. */
    boolean isNamedBody(List<Party> parties) {
        Named named = Party.onlyNamed(parties);
        return named != null
                && !named.place
                && !named.isOnlyPlace()
                && (named.bare || named.isKnownBody())
                && parties.get(0).kind == SpeakerKind.ORGANIZATION;
    }
}
