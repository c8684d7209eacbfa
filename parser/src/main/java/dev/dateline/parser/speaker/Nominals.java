package dev.dateline.parser.speaker;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.Salience.Choice;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Those whom common nouns stand for: "a spokesman for the railway", later "the spokesman". */
final class Nominals {
    private static final int LONGEST = 5;
    private static final Phrases PASSING = Phrases.of(Nominals.class, "passing-adjectives.txt");
    private static final Phrases ANYONE = Phrases.of(Nominals.class, "generic-persons.txt");
    private static final Phrases PLAYERS = Phrases.of(Nominals.class, "players.txt");
    private static final Set<String> PLAYING = Set.copyOf(FactFile.words(Nominals.class, "players.txt"));
    private static final Phrases PARTIES = Phrases.of(Nominals.class, "party-words.txt");
    private static final Phrases UNNAMED = Phrases.of(Nominals.class, "unnamed-sources.txt");
    private static final Phrases NAMELESS = Phrases.of(Nominals.class, "nameless-words.txt");
    private static final long ANOTHER = Tokens.fold("another");
    private static final Phrases GENERIC = Phrases.of(Nominals.class, "generic-bodies.txt");

    private static final Phrases PLURAL = Phrases.of(Nominals.class, "plural-bodies.txt");

    private static final Map<Long, Set<Long>> KINDS = FactFile.rows(Nominals.class, "kinds-of-bodies.tsv", 2).stream()
            .collect(Collectors.groupingBy(
                    row -> Tokens.fold(row.get(0)),
                    Collectors.mapping(row -> Tokens.fold(row.get(1)), Collectors.toUnmodifiableSet())));

    private static final Map<String, Set<String>> PAPERS =
            FactFile.rows(Nominals.class, "kinds-of-papers.tsv", 2).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableSet())));

    private static final String CAPTAIN = "captain";
    private static final long THE = Tokens.fold("the");
    private static final long A = Tokens.fold("a");
    private static final long OF = Tokens.fold("of");
    private static final long AN = Tokens.fold("an");

    private final Tokens tokens;
    private final SourceKinds kinds;
    private final IntPredicate isSurname;
    private final Map<String, Party> byPhrase = new HashMap<>();
    private final Map<Long, Party> groups = new HashMap<>(); // those of them that were asked for, by their words

    Nominals(Tokens tokens, SourceKinds kinds, IntPredicate isSurname) {
        this.isSurname = isSurname;
        this.tokens = tokens;
        this.kinds = kinds;
    }

    /** Whether "the" and the noun of this source stand for someone already. */
    boolean isKnown(Source source) {
        return byPhrase.containsKey("the " + noun(source.head()));
    }

    /** Whom a source stands for; null where its noun can say nothing. */
    @Nullable
    Party party(Source source, SpeakerKind kind) {
        SpeakerKind known = kind == SpeakerKind.UNKNOWN ? kinds.kind(source) : kind;
        if (known == SpeakerKind.UNKNOWN || isNameless(source)) {
            return null;
        }
        String phrase = phrase(source, known);
        String noun = "the " + noun(source.head());
        boolean bare = source.definite() && source.head() == source.from() + 1;
        String key = bare ? noun : key(phrase);
        Party party = byPhrase.get(key);
        if (party == null && bare && known == SpeakerKind.DOCUMENT) {
            party = likePaper(source.head());
        }
        if (party == null) {
            party = Party.nominal(phrase, known, Nouns.gender(tokens, source.head()));
            byPhrase.put(key, party);
        }
        if (known == SpeakerKind.PERSON) {
            party.belongsTo(Affiliations.behind(tokens, source.head(), source.to(), isSurname));
            int first = Grammar.isDeterminer(tokens, source.from()) ? source.from() + 1 : source.from();
            party.belongsTo(Affiliations.before(tokens, first, source.head() + 1, isSurname));
        }
        if (known != SpeakerKind.GROUP) {
            byPhrase.put(noun, party); // "a spokesman … the spokesman"
        } else {
            byPhrase.putIfAbsent(noun, party);
        }
        return party;
    }

    /** "those who", "no one": nobody is called so. */
    private boolean isNameless(Source source) {
        boolean alone = source.to() == source.head() + 1 && NAMELESS.has(tokens, source.head());
        for (int i = source.from(); i < source.head() && alone; i++) {
            alone = Grammar.isDeterminer(tokens, i);
        }
        return alone;
    }

    /** "“…,” said [another]": someone of whom no noun tells; of "this" and "one" nobody. */
    Choice another(Source source) {
        boolean someone = tokens.fold(source.head()) == ANOTHER;
        return someone
                ? new Choice(Party.nominal(noun(source.head()), SpeakerKind.PERSON, 'u').alone, 60)
                : Choice.NONE;
    }

    /** "A poll found … [the survey] said": the one paper so far that the noun can stand for too, or null. */
    private @Nullable Party likePaper(int noun) {
        Party only = null;
        for (String other : PAPERS.getOrDefault(noun(noun), Set.of())) {
            Party party = byPhrase.get("the " + other);
            if (party != null && only != null && party != only) {
                return null;
            }
            only = party == null ? only : party;
        }
        return only;
    }

    /** "A fundraising letter": the paper that "the letter" stands for from here on; null where none is introduced. */
    @Nullable
    Party paper(int noun) {
        int from = from(noun);
        if (tokens.fold(from) != A && tokens.fold(from) != AN) {
            return null;
        }
        Party party = Party.nominal(tokens.words(from + 1, noun + 1), SpeakerKind.DOCUMENT, 'u');
        byPhrase.put("the " + noun(noun), party);
        return party;
    }

    /** The group that a noun of several stands for, the last word of its phrase. */
    Party group(int from, int noun) {
        return groups.computeIfAbsent(words(from, noun + 1), words -> newGroup(from, noun + 1));
    }

    private Party newGroup(int from, int to) {
        return byPhrase.computeIfAbsent(
                key(tokens.words(from, to)), key -> Party.nominal(withoutPossessive(from, to), SpeakerKind.GROUP, 'u'));
    }

    /** A hash of the words of a phrase. */
    private long words(int from, int to) {
        long words = 0;
        for (int i = from; i < to; i++) {
            words = words * 31 + tokens.fold(i);
        }
        return words;
    }

    /** The first token of the phrase that ends with this noun. */
    int from(int noun) {
        int i = noun;
        while (i > 0 && i > noun - LONGEST && isInside(i - 1)) {
            i--;
            if (Grammar.isDeterminer(tokens, i) && !(i > 0 && Grammar.isDeterminer(tokens, i - 1))) {
                break;
            }
        }
        return i;
    }

    boolean isDefinite(int noun) {
        return tokens.fold(from(noun)) == THE;
    }

    private boolean isInside(int token) {
        boolean verb =
                tokens.isLowerCase(token) && (Grammar.isReporting(tokens, token) || tokens.endsWith(token, "ed"));
        return tokens.isWord(token)
                && !verb
                && !Grammar.isPreposition(tokens, token)
                && !Grammar.isSubordinator(tokens, token)
                && !Grammar.isBetween(tokens, token)
                && !Grammar.isCalendar(tokens, token)
                && (!Grammar.isPronoun(tokens, token) || Grammar.isDeterminer(tokens, token));
    }

    /** How a party is called: a body or a paper with a name in it without what stands ahead of that name. */
    private String phrase(Source source, SpeakerKind kind) {
        boolean thing = kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.DOCUMENT;
        if (thing && Grammar.isDeterminer(tokens, source.from())) {
            int first = source.from() + 1;
            while (first < source.head() && PASSING.has(tokens, first)) {
                first++;
            }
            for (int i = first; i < source.head(); i++) {
                if (tokens.isCapitalized(i)) {
                    return tokens.words(first, source.to());
                }
            }
        }
        return withoutPossessive(source.from(), source.to());
    }

    private String withoutPossessive(int from, int to) {
        boolean loose = to - from > 1
                && PronounForms.agreement(tokens, from) != ' '
                && !Grammar.isPreposition(tokens, from + 1);
        return tokens.words(loose ? from + 1 : from, to);
    }

    /** Of two phrases that differ by an article or an 's only, one party. */
    private static String key(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        for (String article : List.of("the ", "a ", "an ")) {
            lower = lower.startsWith(article) ? lower.substring(article.length()) : lower;
        }
        if (lower.indexOf('’') < 0 && lower.indexOf('\'') < 0) {
            return lower;
        }
        return lower.replace("’s ", " ").replace("'s ", " ").replace("’ ", " ").replace("' ", " ");
    }

    private String noun(int head) {
        return tokens.word(head).toLowerCase(Locale.ROOT);
    }

    /** "the company", "the Helsinki-based firm", "the Swiss lender": nothing but where it is from stands beside the noun. */
    boolean isBareBody(Source source) {
        boolean bare = source.to() == source.head() + 1;
        for (int i = source.from() + 1; i < source.head() && bare; i++) {
            bare = tokens.endsWith(i, "-based") || NameScanner.isOfAPeople(tokens, i);
        }
        return bare;
    }

    /** Whether it is a noun for any organisation: "the company". */
    boolean isGeneric(int noun) {
        return isGeneric(tokens, noun);
    }

    static boolean isGeneric(Tokens tokens, int noun) {
        return noun >= 0 && tokens.isLowerCase(noun) && GENERIC.has(tokens, noun);
    }

    /** Whether it is a noun for anyone, "the candidate", "the 74-year-old", and no one is called so yet. */
    boolean isAnyone(Source source) {
        boolean alone = source.head() + 1 == source.to() || isParent(source);
        boolean generic = ANYONE.has(tokens, source.head())
                || (Nouns.isPerson(tokens, source.head()) || PLAYERS.has(tokens, source.head()))
                        && tokens.isLowerCase(source.head())
                        && !UNNAMED.has(tokens, source.head())
                        && isPlain(source);
        return isAged(source)
                || alone
                        && (generic || isParent(source) || isOneOfSome(source) || isAdorned(source))
                        && !isKnown(source);
    }

    /** "the Altona Athletic manager", "the “Copper Sky” singer": a name tells where or for what somebody is known. */
    boolean isAdorned(Source source) {
        int noun = source.head();
        boolean person =
                (Nouns.isPerson(tokens, noun) || Titles.isOccupation(tokens, noun)) && tokens.isLowerCase(noun);
        for (int i = source.from() + 1; i < noun && person; i++) {
            person = !Affiliations.isPossessive(tokens, i) && !(tokens.isCapitalized(i) && isSurname.test(i));
        }
        return person && source.definite() && !isPlain(source) && !UNNAMED.has(tokens, noun);
    }

    /** Whether the noun tells nothing that only one person is: "the candidate", "the 74-year-old". */
    boolean isAnyones(Source source) {
        return isAged(source) || isOneOfSome(source) || ANYONE.has(tokens, source.head()) || isParent(source);
    }

    /** "the Scottish runner", "the Labour MP": a seat or a player, of a people or a party. */
    boolean isOneOfSome(Source source) {
        int noun = source.head();
        boolean seat = tokens.isUpperCase(noun) && Titles.isTitle(tokens, noun);
        boolean anyone = seat || PLAYERS.has(tokens, noun);
        for (int i = source.from() + 1; i < noun && anyone; i++) {
            anyone = tokens.isCapitalized(i)
                    ? Titles.isModifier(tokens, i) || PARTIES.has(tokens, i)
                    : !Nouns.isOrganization(tokens, i) && !Affiliations.isPossessive(tokens, i);
        }
        return anyone && source.definite() && !isPlain(source) && !UNNAMED.has(tokens, noun);
    }

    /** Whether a noun tells how somebody plays who is known to play: "captain Ole Berg … [the midfielder]". */
    boolean isPlayers(Source source, Named named) {
        return PLAYERS.has(tokens, source.head())
                && named.roles.stream().anyMatch(role -> PLAYING.contains(role) || role.equals(CAPTAIN));
    }

    /** "The mother of three", "the mum-of-three". */
    private boolean isParent(Source source) {
        int of = source.head() + 1;
        if (of == source.to() && tokens.word(source.head()).contains("-of-")) {
            return true;
        }
        return of + 2 == source.to()
                && tokens.fold(of) == OF
                && (tokens.isNumber(of + 1) || Grammar.isDeterminer(tokens, of + 1))
                && Nouns.gender(tokens, source.head()) != 'u';
    }

    /** How well the age and the country that a source tells agree with somebody's, in hundredths: "the 27-year-old Swede". */
    int fitsTold(Source source, List<Party> parties) {
        Named named = parties.size() == 1 ? parties.get(0).named : null;
        if (named == null) {
            return 100;
        }
        String state = Seats.state(tokens, source.from(), source.head() + 1);
        String age = Ages.within(tokens, source.from(), source.head());
        boolean other = state != null && named.state != null && !state.equals(named.state)
                || age != null && named.age != null && !age.equals(named.age);
        boolean same = state != null && state.equals(named.state) || age != null && age.equals(named.age);
        return other ? 0 : same ? 400 : 100;
    }

    /** "The 74-year-old", "the 27-year-old Swede", "the Brazilian". */
    boolean isAged(Source source) {
        for (int i = source.from(); i <= source.head(); i++) {
            if (Ages.isAge(tokens, i)) {
                return true;
            }
        }
        return source.definite() && NameScanner.isOfAPeople(tokens, source.head());
    }

    /** "the bespectacled diplomat": no name tells whose. */
    private boolean isPlain(Source source) {
        for (int i = source.from() + 1; i < source.head(); i++) {
            if (tokens.isCapitalized(i) || Nouns.isOrganization(tokens, i) || Affiliations.isPossessive(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** How well the noun fits the one candidate's name, in hundredths: "the bank" of "Altona Bank". */
    int fitsBody(List<Party> parties, int noun) {
        if (!isNamedBody(parties)) {
            return 0;
        }
        Set<Long> kinds = KINDS.getOrDefault(tokens.fold(noun), Set.of());
        Tokens name = Tokens.of(parties.get(0).name());
        int fit = 0;
        for (int i = 0; i < name.count(); i++) {
            if (name.fold(i) == tokens.fold(noun)) {
                boolean head = i + 1 == name.count() || Grammar.isPreposition(name, i + 1);
                fit = Math.max(fit, head ? 100 : 40); // "the zoo" is rather "Altona Zoo" than "Altona Zoo Trail"
            }
            fit = fit == 0 && kinds.contains(name.fold(i)) ? 60 : fit; // "the agency" of "Altona Water Department"
        }
        return fit == 0 && PLURAL.has(tokens, noun) && isPlural(name) ? 60 : fit;
    }

    /** Whether a noun that no list has ends the one candidate's name: "the alliance" of "Harbour Alliance". */
    boolean isLastWord(List<Party> parties, int noun) {
        if (!isNamedBody(parties)) {
            return false;
        }
        Tokens name = Tokens.of(parties.get(0).name());
        int last = name.count() - 1;
        return last > 0 && name.fold(last) == tokens.fold(noun) && Titles.isOrganizationWord(name, last);
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
    int fitsTail(List<Party> parties, Source source) {
        int length = source.to() - source.from() - 1;
        if (length < 2 || !isNamedBody(parties)) {
            return 0;
        }
        Tokens name = Tokens.of(parties.get(0).name());
        int from = name.count() - length;
        for (int i = 0; i < length && from >= 0; i++) {
            if (name.fold(from + i) != tokens.fold(source.from() + 1 + i)) {
                return 0;
            }
        }
        return from < 0 ? 0 : 100;
    }

    /** Whether it is one organisation with a name, and no place. */
    boolean isNamedBody(List<Party> parties) {
        Named named = parties.size() == 1 ? parties.get(0).named : null;
        return named != null
                && !named.place
                && (named.bare || named.isKnownBody())
                && parties.get(0).kind == SpeakerKind.ORGANIZATION;
    }
}
