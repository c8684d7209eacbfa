package dev.dateline.parser.speaker.bearer;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text tells, over all its mentions, of one bearer of a name. */
public final class Named {
    /** The order and the block of who was not named so far. */
    public static final int UNNAMED = -1;

    /** So much tells that somebody with a given name in front is none. */
    private static final int THING = 3;

    private static final Set<String> ASPIRANTS = Set.copyOf(FactFile.words(Named.class, "aspirants.txt"));
    private static final Phrases EPICENE = Phrases.of(Named.class, "epicene-titles.txt");

    public String name;
    public int tokens;
    public char gender = 'u'; // as titles, kin and forms of address tell
    public char owner = ' '; // what a pronoun agrees with whose person the bearer is called: "her boss"
    public int he; // pronouns nearby that can mean no one else
    public int she;
    public int unaddressedHe; // those of them that do not stand behind "Mr. Berg", which tell nothing of an Anna Berg
    public int unaddressedShe;
    public boolean organization;
    public boolean body; // a word of it names bodies: "Board"
    public boolean personal;
    public boolean given; // begins with a given name
    public boolean place;
    public boolean paper; // its last word is a paper's: "Act"
    public boolean group; // a noun in front says so: "the group Altona Votes List"
    public boolean charity; // a noun right in front says that it is no firm: "the union Dock Aid"
    public boolean branch; // ends with a country or begins with an adjective: "Amity Norway", "Norwegian Tea"
    public boolean several; // its last word is of several: "Norwegian Americans"
    public boolean articled; // "the Pentagon"
    public boolean plural; // a verb of several follows: "Altona Rovers have"
    public boolean plain; // begins or ends with a word that is none of a person's name: "Storm Una"
    public boolean it; // "Lund Axle said it would appeal"
    public int itself; // how much tells so even of one who may begin with a given name: "Hale Marsh cut its forecast"
    public boolean bare; // stands somewhere without a noun that it describes: not "Arctic" of "Arctic ice"
    public boolean dead; // "Ole Berg died"
    public boolean life; // "Ole Berg, the poet, has died": whose life the story tells
    public boolean lady; // "first lady Ann Lee"
    private boolean alias; // has a further name, which may have an article: "the Heron"
    public boolean host; // has a programme: "The Ida Lund Show"
    public int together; // how often named with another of the surname: "Brett and Sally Lund"
    public boolean kin; // introduced by kinship: "his wife, Anna Berg"
    public int kinBlock = UNNAMED; // where that stands
    public boolean speaks; // a run of this name is a source
    public int runs; // how often it is named

    public int told; // how often somebody tells it something: "told the Courier"
    public int placed; // how often as a place: "in Altona", "the port of Altona"
    private char titled = 'u'; // as a title tells where no pronoun does: "chairman"
    private int called; // how many of the titles only nouns tell
    private int toldOnlySo; // how many of those tell what the bearer is or was
    public int order = UNNAMED; // who was named first, of all so far
    public int block = UNNAMED; // where it was named last
    public final Set<String> titles = new LinkedHashSet<>();
    public final Set<String> roles = new LinkedHashSet<>(); // nouns that stand for the bearer, in lower case

    @Nullable
    public String affiliation;

    /** Where somebody belongs beside whom the bearer is named; it counts where nothing else is told. */
    @Nullable
    public String sharedAffiliation;

    @Nullable
    public String state; // or country, that the bearer is of or sits for

    @Nullable
    public String age;

    public Named(String name, int tokens) {
        this.name = name;
        this.tokens = tokens;
    }

    /** Takes a form of the name that has more words, or the same ones without capitals throughout: "Ann Lee" for "ANN LEE". */
    public void isAlso(String form, int length) {
        boolean spoken = length == tokens
                && length > 1
                && !form.equals(name)
                && form.equalsIgnoreCase(name)
                && name.equals(name.toUpperCase(Locale.ROOT));
        if (length > tokens || spoken) {
            name = form;
            tokens = length;
        }
    }

    /** Takes over what is known of a further name of the same bearer, titles aside, which are told of the bearer. */
    public void takeOver(Named further) {
        alias = true;
        runs += further.runs;
        speaks |= further.speaks;
        personal |= further.personal && !organization;
        gender = gender == 'u' ? further.gender : gender;
    }

    /** Takes that a firm's name ends with a possessive: "Tamm’s" of "Tamm’s said". */
    public void isOwned(String clitic) {
        organization = true;
        name = name.endsWith(clitic) ? name : name + clitic;
    }

    /** Takes a title, once in whatever case, and in full rather than cut short, "Sgt"; not where a longer form of it is known: "mayor" of "mayor of Altona". */
    public void hasTitle(String printed) {
        int bracket = printed.endsWith(")") ? printed.lastIndexOf(" (") : -1;
        String whole = bracket < 0 ? printed : printed.substring(0, bracket); // "Superintendent of Police (SP)"
        String title = ShortTitles.withoutTime(whole);
        for (String known : titles) {
            int end = ShortTitles.end(title, known);
            if (end == known.length()
                    || end > 0 && (known.startsWith(" of ", end) || known.startsWith(" from ", end))) {
                return;
            }
        }
        List<String> all = new ArrayList<>(titles);
        all.replaceAll(known -> ShortTitles.end(known, title) == title.length() ? title : known);
        titles.clear();
        titles.addAll(all);
        titles.add(title);
    }

    /** Takes a title that only a noun like "the Vermont senator" tells. */
    public void isCalled(String title) {
        int before = titles.size();
        int toldBefore = told();
        hasTitle(title);
        called += titles.size() - before;
        toldOnlySo += told() - toldBefore;
    }

    /** How many titles tell what somebody is or was, and not only which office somebody aims at. */
    private int told() {
        int told = 0;
        for (String title : titles) {
            told += isOfAspirant(title.substring(title.lastIndexOf(' ') + 1)) ? 0 : 1;
        }
        return told;
    }

    /** Whether a noun only tells that somebody aims at an office: "nominee". */
    public static boolean isOfAspirant(String noun) {
        return ASPIRANTS.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether nothing but a noun like "the Vermont senator" told what somebody is or was. */
    public boolean isToldByNoun() {
        return toldOnlySo > 0;
    }

    /** Whether a title tells what somebody was. */
    public boolean isFormer() {
        return titles.stream()
                .anyMatch(title -> title.contains("ormer ")
                        || title.contains("etired ")
                        || title.regionMatches(true, 0, "ex-", 0, 3));
    }

    /** Whether it is a person whom the story names in full, more than once, and introduces nowhere. */
    public boolean isUntold() {
        return isUnaffiliated() && titles.size() == called;
    }

    /** The same, or introduces only by which office that person aims at. */
    public boolean isAspirant() {
        return isUnaffiliated() && told() == toldOnlySo;
    }

    private boolean isUnaffiliated() {
        return !host && personal && tokens > 1 && runs > 1 && affiliation == null;
    }

    /** Man, woman or unknown, by what the text tells: never by the name alone. */
    public char gender() {
        if (gender != 'u') {
            return gender;
        }
        if (he > 3 * she) {
            return 'm';
        }
        return she > 3 * he ? 'f' : he == she ? titled : 'u';
    }

    /** Whether more pronouns tell that somebody is no man (m) or no woman (f) than the other way round. */
    public boolean leansFrom(char gender) {
        return gender == 'm' ? she > he : he > she;
    }

    /** Takes what a noun that stands for the bearer tells, "policewoman", "chairman". */
    public void isOfNoun(Tokens tokens, int noun) {
        char told = Nouns.gender(tokens, noun);
        if (EPICENE.has(tokens, noun)) {
            titled = told;
        } else if (told != 'u') {
            gender = told;
        }
    }

    /** Whether pronouns tell more often that somebody is no man (m) or no woman (f) than the story addresses the bearer so. */
    public boolean isNo(char gender, int addressed) {
        int pro = gender == 'm' ? unaddressedHe : unaddressedShe;
        int contra = gender == 'm' ? unaddressedShe : unaddressedHe;
        return contra > Math.max(2, addressed) && contra > 3 * pro;
    }

    /** Whether nothing but its being a single word tells that it names no person. */
    public boolean mayBePerson() {
        return tokens == 1
                && !organization
                && !branch
                && !articled
                && !group
                && !paper
                && !place
                && !plural
                && !several;
    }

    /** Whether nothing but a place is told of a name, wherever the story has it. */
    public boolean isOnlyPlace() {
        return tokens == 1 && placed > 0 && placed == runs;
    }

    /** "A fire broke out near [Orlo Kisor]": the same of several words that no list knows to be a place’s or to begin with a given name. */
    private boolean isSomewhere() {
        return tokens > 1 && placed > 0 && placed == runs && !given && he + she == 0 && titles.isEmpty();
    }

    /** Whether several words name it, none of them given to persons, that tell of a body or a thing: "Common Objections". */
    public boolean isNamedLikeThing() {
        return tokens > 1 && !given && (organization || plain);
    }

    /** Whether more than its being a single word tells that it names a body. */
    public boolean isKnownBody() {
        return organization || branch || articled || group || paper || speaks;
    }

    /**
     * What the name stands for. Persons are named in full or with a title at least once, or a pronoun follows; a single
     * word of which nothing tells is the name of a body: "Skarbook said".
     */
    public SpeakerKind kind() {
        boolean outlet = articled && !alias && tokens > 1 && titles.isEmpty() && he + she < 2; // "the Tarn Gazetteer"
        boolean team = plural && titles.isEmpty() && he + she == 0;
        if (itself >= THING && he + she == 0 && titles.isEmpty()) {
            return SpeakerKind.ORGANIZATION;
        }
        if (personal && (given || !body) && !outlet && !team) {
            return SpeakerKind.PERSON;
        }
        if (several && !organization) {
            return SpeakerKind.GROUP;
        }
        if (paper && !group) {
            return SpeakerKind.DOCUMENT;
        }
        boolean thing = (plain || it) && he + she == 0 && titles.isEmpty();
        return organization
                        || articled
                        || branch
                        || thing
                        || team
                        || isSomewhere()
                        || tokens == 1 && he + she == 0 && titles.isEmpty() && !given
                ? SpeakerKind.ORGANIZATION
                : SpeakerKind.PERSON;
    }
}
