package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.date.ModifyingDays;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.reference.SourceKinds;
import dev.dateline.parser.speaker.title.UnnamedTitles;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Those whom common nouns stand for: "a spokesman for the railway", later "the spokesman". */
public final class Nominals {
    /** How sure “one” is somebody of those in mind. */
    private static final int ONE = 66;

    private static final Phrases PASSING = Phrases.of(Nominals.class, "passing-adjectives.txt");
    private static final Phrases SIDES = Phrases.of(Nominals.class, "sides-of-parties.txt");
    private static final Phrases NAMELESS = Phrases.of(Nominals.class, "nameless-words.txt");
    private static final Phrases WRITERS = Phrases.of(Nominals.class, "writers-of-papers.txt");
    private static final Phrases NAMED_LATER = Phrases.of(Nominals.class, "papers-named-later.txt");
    private static final Phrases LONE = Phrases.of(Nominals.class, "lone-persons.txt");
    private static final Map<String, Set<String>> PAPERS = kinds("kinds-of-papers.tsv");
    private static final Map<String, Set<String>> UNNAMED = kinds("kinds-of-unnamed.tsv");

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");
    private static final long THE = Tokens.fold("the");
    private static final long A = Tokens.fold("a");
    private static final long AN = Tokens.fold("an");
    private static final long NONE = Tokens.fold("none");
    private static final long OF = Tokens.fold("of");
    private static final long OUR = Tokens.fold("our");
    private static final long OTHER = Tokens.fold("other");

    private final Tokens tokens;
    private final SourceKinds kinds;
    private final UnnamedTitles titles;
    private final NamedPapers papers = new NamedPapers();
    private final Map<String, Party> byPhrase = new HashMap<>();
    private final Map<String, Party> latest = new LinkedHashMap<>(); // papers by their nouns, as they were told of last
    private final ByFold<Party> groups = new ByFold<>(); // those of them that were asked for, by their words

    public Nominals(Tokens tokens, SourceKinds kinds, IntPredicate isSurname) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.titles = new UnnamedTitles(tokens, isSurname);
    }

    private static Map<String, Set<String>> kinds(String file) {
        return FactFile.rows(Nominals.class, file, 2).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableSet())));
    }

    /** Whether "the" and the noun of this source, or another noun for the same, stand for someone already. */
    public boolean isKnown(Source source) {
        return byPhrase.containsKey("the " + noun(source.head())) || like(source.head(), UNNAMED) != null;
    }

    /** The same, but for one whom a heading tells of without an article: "Justice vows to be careful". */
    boolean isTold(Source source) {
        Party known = byPhrase.get("the " + noun(source.head()));
        boolean heading = known != null && known.name().equalsIgnoreCase(noun(source.head()));
        return !heading && isKnown(source);
    }

    /** Whom a source stands for; null where its noun can say nothing. */
    @Nullable
    public Party party(Source source, SpeakerKind kind) {
        SpeakerKind known = kind == SpeakerKind.UNKNOWN ? kinds.kind(source) : kind;
        if (known == SpeakerKind.UNKNOWN || isNameless(source)) {
            return null;
        }
        String phrase = phrase(source, known) + number(source.to());
        String noun = "the " + noun(source.head());
        boolean bare = source.definite() && source.head() == source.from() + 1;
        Party several = source.head() == source.from() && isSeveral(known) ? byPhrase.get(noun) : null;
        boolean alone = several != null
                && (several.name().equalsIgnoreCase(noun) // "The farmers left. Farmers said"
                        || several.kind == known
                                && (known == SpeakerKind.ORGANIZATION // "Altona police. Police said"
                                        || kinds.isCrew(source) && !isSome(several)));
        String key = bare || alone ? noun : key(phrase);
        Party party = byPhrase.get(key);
        boolean told = bare && known == SpeakerKind.PERSON && source.to() > source.head() + 2;
        if (told && party != null && isOfAnother(party, source, phrase)) {
            key = key(phrase); // "The driver of the car … The driver of the bus"
            party = byPhrase.get(key);
        } else if (party == null && bare) {
            party = known == SpeakerKind.DOCUMENT ? likePaper(source.head()) : like(source.head(), UNNAMED);
            party = party == null || party.kind == known ? party : null;
        }
        if (party == null && known == SpeakerKind.DOCUMENT) {
            party = papers.shorter(phrase);
            party = party == null && source.definite() ? namedLater(source, phrase) : party;
        }
        if (party == null) {
            party = Party.nominal(phrase, known, Nouns.gender(tokens, source.head()));
            byPhrase.put(key, party);
            if (known == SpeakerKind.DOCUMENT) {
                party.several = isPlural(source.head());
                papers.add(phrase, party);
            }
        }
        if (known == SpeakerKind.PERSON || known == SpeakerKind.GROUP) {
            titles.read(party, source);
        }
        if (told) {
            byPhrase.putIfAbsent(key(phrase), party);
        }
        remember(noun, party, source, known);
        return party;
    }

    /** "some investigators", "private experts and federal investigators": of whom there are others. */
    private static boolean isSome(Party party) {
        Tokens name = Tokens.of(party.name());
        return name.isNumber(0)
                || Grammar.isDeterminer(name, 0)
                || Nouns.isCollective(name, 0)
                || Numerals.has(name.fold(0))
                || party.name().contains(" and ");
    }

    /** "results", no "analysis" and no "census". */
    private boolean isPlural(int noun) {
        return tokens.endsWith(noun, "s")
                && !tokens.endsWith(noun, "is")
                && !tokens.endsWith(noun, "us")
                && !tokens.endsWith(noun, "ss");
    }

    /** "A new poll found it late … [The latest Rask Reports poll] said": the paper that had no name so far, and gets this one; or null. */
    private @Nullable Party namedLater(Source source, String name) {
        Party party = NAMED_LATER.has(tokens, source.head()) ? byPhrase.get("the " + noun(source.head())) : null;
        if (party == null || !isNameless(party, source.head()) || !hasCapital(name)) {
            return null;
        }
        party.isCalled(name);
        papers.add(name, party);
        byPhrase.put(key(name), party);
        return party;
    }

    /** "a new poll": called by a noun behind an article alone. */
    private boolean isNameless(Party party, int noun) {
        return ARTICLES.stream().anyMatch(party.name().toLowerCase(Locale.ROOT)::startsWith)
                && party.name().endsWith(noun(noun))
                && !hasCapital(party.name());
    }

    private static boolean hasCapital(String name) {
        return name.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** "a spokesman … the spokesman": takes whom a noun with an article means from here on. */
    private void remember(String noun, Party party, Source source, SpeakerKind kind) {
        if (kind != SpeakerKind.GROUP) {
            byPhrase.put(noun, party);
            if (kind == SpeakerKind.DOCUMENT) {
                latest.remove(noun);
                latest.put(noun, party);
            }
        } else if (tokens.fold(source.from()) != OTHER) { // "Other authors … The authors"
            byPhrase.putIfAbsent(noun, party);
        }
    }

    /** Whether somebody is called by a noun with another "of", or another body, behind it. */
    private boolean isOfAnother(Party party, Source source, String phrase) {
        int of = source.head() + 1;
        return tokens.fold(of) == OF && party.name().contains(" of ")
                ? !key(party.name()).equals(key(phrase))
                : hasCapital(party.name())
                        && PostPlaces.isOfOtherBody(tokens, source.head(), source.to(), party.name());
    }

    /** "UNIDENTIFIED MAN [#2]": by which number a transcript tells one from another; empty mostly. */
    private String number(int sign) {
        boolean numbered = sign + 1 < tokens.count() && tokens.is(sign, '#') && tokens.isNumber(sign + 1);
        return numbered ? " " + tokens.words(sign, sign + 2) : "";
    }

    private static boolean isSeveral(SpeakerKind kind) {
        return kind == SpeakerKind.GROUP || kind == SpeakerKind.ORGANIZATION;
    }

    /** A body of somebody whose name begins with a token, whoever else has one: its noun is its own from here on. */
    Party own(Source source, int name) {
        String phrase = name > source.from() && name < source.head()
                ? tokens.words(name, source.to()) // "Mayor [Anna Berg’s office]"
                : phrase(source, SpeakerKind.ORGANIZATION);
        Party party = Party.nominal(phrase, SpeakerKind.ORGANIZATION, 'u');
        byPhrase.put("the " + noun(source.head()), party);
        return party;
    }

    /** Takes that a source stands for a body known before: the noun is its own from here on, and a phrase with a name in it calls it better. */
    void call(Party body, Source source) {
        String phrase = phrase(source, body.kind);
        if (phrase.chars().anyMatch(Character::isUpperCase)
                && body.name().chars().noneMatch(Character::isUpperCase)) {
            body.isCalled(phrase);
        }
        byPhrase.put("the " + noun(source.head()), body);
    }

    /** "those who", "no one", "our correspondent", who is one of the writers: nobody is called so. */
    private boolean isNameless(Source source) {
        long first = tokens.fold(source.from());
        if (first == OUR && WRITERS.has(tokens, source.head()) || first == NONE) { // "none of the cooks"
            return true;
        }
        boolean alone = source.to() == source.head() + 1 && NAMELESS.has(tokens, source.head());
        for (int i = source.from(); i < source.head() && alone; i++) {
            alone = Grammar.isDeterminer(tokens, i);
        }
        return alone;
    }

    /** "“…,” said [another]": someone of whom no noun tells; of "this" and "one" nobody. */
    public Choice another(Source source) {
        boolean someone = LONE.has(tokens, source.head());
        return someone ? one(noun(source.head())) : Choice.NONE;
    }

    /** "Three guests spoke. [One] said": a new person of whom nothing else tells. */
    Choice one(String called) {
        return new Choice(Party.nominal(called, SpeakerKind.PERSON, 'u').alone, ONE);
    }

    /** "A poll found … [the survey] said", "An insider said … [the source] added": the only one so far that the noun can stand for too, or null. */
    private @Nullable Party like(int noun, Map<String, Set<String>> kinds) {
        Party only = null;
        for (String other : kinds.getOrDefault(noun(noun), Set.of())) {
            Party party = byPhrase.get("the " + other);
            if (party != null && only != null && party != only) {
                return null;
            }
            only = party == null ? only : party;
        }
        return only;
    }

    /** "A poll found … [the survey] said": the latest paper that the noun can stand for, or null. */
    private @Nullable Party likePaper(int noun) {
        Set<String> kinds = PAPERS.getOrDefault(noun(noun), Set.of());
        Party last = null;
        for (Map.Entry<String, Party> told : latest.entrySet()) {
            last = kinds.contains(told.getKey().substring("the ".length())) ? told.getValue() : last;
        }
        return last == null ? like(noun, PAPERS) : last;
    }

    /**
     * "A fundraising letter": the paper that "the letter" stands for from here on; "The letter" that opens a sentence; null
     * for none.
     */
    @Nullable
    public Party paper(int from, int noun) {
        boolean opens = from + 1 == noun && tokens.fold(from) == THE && (from == 0 || !tokens.isWord(from - 1));
        Party like = opens ? like(noun, PAPERS) : null;
        if (like != null && !byPhrase.containsKey("the " + noun(noun))) {
            return like;
        }
        if (opens) { // "The study covered nine towns"
            return byPhrase.computeIfAbsent(
                    "the " + noun(noun),
                    phrase -> Party.nominal(tokens.words(from, noun + 1), SpeakerKind.DOCUMENT, 'u'));
        }
        if (!isIndefinite(from)) {
            return null;
        }
        Party party = Party.nominal(tokens.words(from + 1, noun + 1), SpeakerKind.DOCUMENT, 'u');
        byPhrase.put("the " + noun(noun), party);
        return party;
    }

    /** The group that a noun of several stands for, the last word of its phrase. */
    public Party group(int from, int noun) {
        long words = words(from, noun + 1);
        Party known = groups.get(words);
        Party group = known != null ? known : newGroup(from, noun + 1);
        groups.put(words, group);
        return group;
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
    public int from(int noun) {
        return NominalStarts.from(tokens, noun);
    }

    public boolean isDefinite(int noun) {
        return tokens.fold(from(noun)) == THE;
    }

    /** How a party is called: a body or a paper with a name in it without what stands ahead of that name. */
    private String phrase(Source source, SpeakerKind kind) {
        boolean thing = kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.DOCUMENT;
        int owner = source.from();
        while (owner < source.head() && !Grammar.isPossessive(tokens, owner)) {
            owner++;
        }
        // "Norland’s [opposition] Green Union party"
        boolean side = owner + 1 < source.head() && SIDES.has(tokens, owner + 1);
        if (thing && (side || Grammar.isDeterminer(tokens, source.from()))) {
            int first = ModifyingDays.end(tokens, side ? owner + 1 : source.from() + 1);
            while (first < source.head() && isPassing(first)) {
                first++;
            }
            boolean bare = kind == SpeakerKind.DOCUMENT && first == source.head();
            if (bare && holdsName(first + 1, source.to())) {
                first -= Grammar.isCalendar(tokens, first - 1) ? 1 : 0;
                return tokens.words(first, source.to()); // "a recent [poll by Orlo Surveys]", "a [June report by Orlo]"
            }
            if (holdsName(first, source.head())) {
                return tokens.words(first, source.to());
            }
        } else if (kind == SpeakerKind.PERSON
                && isIndefinite(source.from())
                && holdsName(source.head() + 1, source.to())) {
            return tokens.words(source.from() + 1, source.to()); // "a [spokesman for Ida Berg]"
        }
        return withoutPossessive(source.from(), source.to());
    }

    private boolean isIndefinite(int token) {
        return tokens.fold(token) == A || tokens.fold(token) == AN;
    }

    private boolean holdsName(int from, int to) {
        return tokens.nextCapital(from, to) < to;
    }

    /** "the [new] Courier poll", "a [withering] Courier editorial": what is no part of a name with capitals. */
    private boolean isPassing(int token) {
        boolean adjective = tokens.isLowerCase(token)
                && tokens.isWord(token)
                && tokens.kind(token) != TokenKind.CLITIC
                && !Nouns.isAny(tokens, token)
                && tokens.isCapitalized(token + 1);
        boolean passing = PASSING.has(tokens, token) && tokens.isLowerCase(token); // but "a New Haven Courier poll"
        boolean side = SIDES.has(tokens, token) && tokens.isLowerCase(token); // "the [opposition] Green Union party"
        return adjective || passing || side || Grammar.isCalendar(tokens, token);
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
        for (String article : ARTICLES) {
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
}
