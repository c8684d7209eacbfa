package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.BodyCallings;
import dev.dateline.parser.speaker.body.Capitals;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom a part of a name means, "Berg", "Anna" or "Moss" of "Moss Foods": who was named so last, else who is named so in
 * full later; one that fits nobody is a name of its own. Of names that are read one after the other.
 */
final class NameParts {
    private static final long MRS = Tokens.fold("mrs");

    private static final Phrases PRODUCTS = Phrases.of(NameParts.class, "products.txt");

    private final Analysis body;
    private final Tokens tokens;
    private final Families families;
    private final FullNames fullNames;
    private final Misspellings misspellings = new Misspellings();
    private final ByFold<Named> latestByFirst = new ByFold<>();
    private final ByFold<Named> wives = new ByFold<>(); // by surname, who is called "Mrs."

    NameParts(Analysis body, Families families, FullNames fullNames) {
        this.body = body;
        this.tokens = body.tokens();
        this.families = families;
        this.fullNames = fullNames;
    }

    /** Takes a surname of the story, which elsewhere may have a letter wrong. */
    void mayMiss(String surname) {
        misspellings.add(surname);
    }

    /** Takes whom a run names. */
    void remember(long surname, Named bearer, NameRun run) {
        families.remember(surname, bearer, body.blockOf(run.from()));
        latestByFirst.put(tokens.foldOfName(run.nameFrom()), bearer);
    }

    /** Whom a run names whose last word has this fold. */
    Named bearer(long last, NameRun run) {
        Named found = families.latest(last, run.gender(), body.blockOf(run.from()));
        Named later = found == null ? fullNames.withLast(last) : null;
        if (found != null && isTeam(found)) {
            found = families.person(last, found); // "Team Rask … Rask"
        }
        if (isOwnWord(found == null ? later : found, last, run)) {
            found = fullNames.bearer(tokens.words(run.nameFrom(), run.to()), 1);
        }
        found = wife(found, last, run);
        if (found == null) {
            Named firm = firm(run);
            found = firm == null || firm.order == Named.UNNAMED
                    ? null
                    : firm; // "Moss Foods … Moss … founded by Ole Moss"
        }
        if (found == null) {
            found = givenBefore(last, run);
        }
        if (found == null && later != null && families.agrees(last, later, run.gender())) {
            found = later;
        }
        if (found != null && found.tokens > 1 && isNobody(found, run) && !run.isTitled() && isRegion(run)) {
            found = null; // "Norway" is not short for "Statistics Norway"
            later = null;
        }
        if (found != null && FirstLadies.isHusband(found, tokens, run)) {
            Named husband = families.besides(last, found);
            return husband != null ? husband : fullNames.bearer(tokens.words(run.nameFrom(), run.to()), run.length());
        }
        if (found == null
                && run.length() == 1
                && later == null
                && !BodyCallings.isAhead(tokens, run) // "phone maker Orlo" is not short for "Orlo Wallet"
                && (!isRegion(run)
                        || isNew(run))) { // "Georgia" is not short for "Georgia Lund", "his wife, Georgia" is
            found = byFirst(last);
        }
        if (found == null) {
            found = firm(run);
        }
        if (found == null && isNounOfBody(run)) {
            found = bodyBegunBy(last);
        }
        if (found == null) {
            found = misspelt(run);
        }
        if (found == null && run.length() == 1 && !run.isTitled() && fullNames.of(run) == null && !isNew(run)) {
            found = fullNames.called(last);
        }
        if (found == null) {
            String name = tokens.words(run.nameFrom(), run.to());
            found = fullNames.bearer(name, run.length());
        }
        return found;
    }

    /** The firm that a run of one word names without its legal form, or null. */
    private @Nullable Named firm(NameRun run) {
        return run.length() == 1 && !run.isTitled() ? fullNames.firm(tokens.foldOfName(run.nameFrom())) : null;
    }

    /** "his son [Jack]", "a boy, [Jack],", "[Jack], 12,": whether somebody is told of for the first time by a given name alone. */
    private boolean isNew(NameRun run) {
        int noun = tokens.is(run.from() - 1, ',') ? run.from() - 2 : run.from() - 1;
        return noun >= 0 && tokens.isLowerCase(noun) && Nouns.gender(tokens, noun) != 'u'
                || Capitals.isAged(tokens, run);
    }

    /** "[Orlo] said" of "Try Orlo" and "Orlo Maps": a word that ends one name and begins another, neither of them a person's, is short for none of them. */
    private boolean isOwnWord(@Nullable Named longer, long word, NameRun run) {
        boolean alone = longer != null && longer.tokens > 1 && run.length() == 1 && !run.isTitled();
        Named begun = alone ? fullNames.withFirst(word) : null;
        return longer != null
                && begun != null
                && isNoPerson(longer)
                && isNoPerson(begun)
                && isCompound(longer, word)
                && !isFirm(begun)
                && !NameKinds.isTeam(longer.name)
                && !Nouns.isAny(tokens, run.nameFrom())
                && !Titles.isOrganizationWord(tokens, run.nameFrom())
                && !isRegion(run);
    }

    /** "Strategic [Orlo]", "High-end [Orlo]", "Orlo Belt [Orlo]": a word of all days or the same one, and this one. */
    private static boolean isCompound(Named named, long word) {
        Tokens words = Tokens.of(named.name);
        String first = words.word(0);
        int hyphen = first.indexOf('-');
        boolean joint = hyphen > 2 && hyphen + 1 < first.length() && Character.isLowerCase(first.charAt(hyphen + 1));
        boolean plain = PlainWords.has(words, 0) && !Titles.isTitle(words, 0) // no "Count Rask"
                || joint && PlainWords.has(Tokens.of(first.substring(hyphen + 1)), 0)
                || words.foldOfName(0) == word;
        return plain && words.foldOfName(words.count() - 1) == word;
    }

    /** "Orlo Corp.": whose name has a legal form, without which it is that one for short. */
    private static boolean isFirm(Named named) {
        Tokens words = Tokens.of(named.name);
        int last = words.count() - 1;
        return LegalForms.is(words, words.isWord(last) ? last : last - 1);
    }

    private static boolean isNoPerson(Named named) {
        return !named.personal && !named.given && named.titles.isEmpty();
    }

    /** "Team Rask": who is on somebody's side is called by no surname. */
    private static boolean isTeam(Named named) {
        return named.name.startsWith("Team ");
    }

    /** "Mrs. Berg": who was called so before, where somebody else of the name has come in since; else who was found. */
    private @Nullable Named wife(@Nullable Named found, long surname, NameRun run) {
        if (!run.isTitled() || tokens.fold(run.from()) != MRS) {
            return found;
        }
        Named before = wives.get(surname);
        if (before == null && found != null) {
            wives.put(surname, found);
        }
        return before == null ? found : before;
    }

    /** "Orlan Petk … [Orlan] said … Ole Tarn Orlan": who was named so before, over who is named in full only later; or null. */
    private @Nullable Named givenBefore(long word, NameRun run) {
        Named before = run.length() == 1 && !run.isTitled() && !isRegion(run) ? latestByFirst.get(word) : null;
        return before != null && isPerson(before) ? before : null;
    }

    private boolean isPerson(Named named) {
        return !named.organization
                && (named.tokens == 2 || named.tokens > 2 && named.personal) // no "Lund Flight LF804"
                && !isProduct(named)
                && !isThing(named);
    }

    private @Nullable Named byFirst(long word) {
        Named found = latestByFirst.get(word);
        found = found != null ? found : fullNames.withFirst(word);
        found = found != null ? found : fullNames.withMiddle(word);
        return found != null && (found.organization || isProduct(found) || isThing(found))
                ? null // "China" is not short for "China Harbour Television"
                : found;
    }

    /** "the [Ministry]": a noun of bodies with a capital of its own behind an article. */
    private boolean isNounOfBody(NameRun run) {
        int noun = run.nameFrom();
        return run.length() == 1
                && !run.isTitled()
                && noun > 0
                && Grammar.isArticle(tokens, noun - 1)
                && !tokens.isUpperCase(noun)
                && Titles.isOrganizationWord(tokens, noun);
    }

    /** "the [Ministry of Trade]": the body named last that begins with its noun, or null. */
    private @Nullable Named bodyBegunBy(long noun) {
        Named latest = latestByFirst.get(noun);
        Named found = latest != null ? latest : fullNames.withFirst(noun);
        Tokens words = Tokens.of(found == null ? "" : found.name);
        boolean begun = words.count() > 2 && words.isLowerCase(1) && Grammar.isPreposition(words, 1);
        return found != null && begun && found.organization ? found : null;
    }

    /** "Linsdey said": whom a surname means that has a letter wrong, or null. */
    @Nullable
    Named misspelt(NameRun run) {
        String surname = run.length() == 1 ? misspellings.meant(tokens, run.nameFrom()) : null;
        if (surname == null) {
            return null;
        }
        long last = Tokens.foldOfName(surname);
        Named found = families.latest(last, run.gender(), body.blockOf(run.from()));
        return found != null ? found : fullNames.withLast(last);
    }

    /** "Norsk [App]", "the Berg [Train]": a thing that has the name of its maker or of somebody else, by which nobody calls it. */
    private static boolean isProduct(Named named) {
        String name = named.name;
        boolean person = named.tokens == 2 && PersonNames.isGiven(Tokens.of(name), 0); // "Anna Bridge"
        return !person && PRODUCTS.has(Tokens.fold(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** "the Berg [Train]", "the Rask [Effect]": what only has somebody's name, by which nobody calls it. */
    private static boolean isThing(Named named) {
        Tokens words = Tokens.of(named.name);
        int last = words.count() - 1;
        return !named.personal
                && last == 1
                && PlainWords.has(words, last)
                && !Nouns.isAny(words, last) // "Rask [Report]"
                && !BodyNouns.isCommon(words, last)
                && !NameKinds.isBusinessWord(words, last);
    }

    /** "Statistics Norway", "the Free Dockers of Norway": no body has the name of a country for short, whatever its first word. */
    private boolean isNobody(Named named, NameRun run) {
        return named.organization
                || !named.personal
                        && Countries.isOne(tokens.words(run.nameFrom(), run.to()))
                        && !PersonNames.isGiven(Tokens.of(named.name), 0);
    }

    private boolean isRegion(NameRun run) {
        return Places.isRegion(tokens, run.nameFrom(), run.to());
    }
}
