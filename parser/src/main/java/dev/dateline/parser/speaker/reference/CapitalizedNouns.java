package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells nouns that only have a capital, "Republicans", "the Courier Poll", "Officials said", from names. */
final class CapitalizedNouns {
    private static final Phrases LOOSE = Phrases.of(CapitalizedNouns.class, "loose-openers.txt");
    private static final Phrases FRONTS = Phrases.of(CapitalizedNouns.class, "fronts-of-peoples.txt");

    private final Tokens tokens;
    private final NameIndex names;
    private final SourceKinds kinds;
    private @Nullable Folds small; // nouns of bodies in small letters; read when first asked for

    CapitalizedNouns(Tokens tokens, NameIndex names, SourceKinds kinds) {
        this.tokens = tokens;
        this.names = names;
        this.kinds = kinds;
    }

    /** "Republicans", "the Courier Poll": capitals do not make a name of what stands for several or for a paper. */
    boolean isCommon(int head, int from) {
        NameRun run = names.runWith(head);
        boolean body = run != null
                && run.length() > 1
                && (Titles.isOrganizationWord(tokens, head)
                        || NameKinds.isBusinessWord(tokens, head)
                        || isBodyFor(run));
        return Nouns.isSeveral(tokens, head) && !isPlace(head) && !body && !isPerson(run, head)
                || kinds.isDefinite(from) && run != null && isOfAPeople(run) && !isPaperOfState(run)
                || isPaper(head)
                        && Grammar.isDeterminer(tokens, from)
                        && !isGroup(head)
                        && !(run != null && isBodyFor(run)) // "the Institute for Moss Studies"
                || Nouns.isPerson(tokens, head) && kinds.isDefinite(from) && !isProper(run) // "the Altona Democrat"
                || Nouns.isPerson(tokens, head) && tokens.isUpperCase(head) && isAlone(run) && kinds.isIndefinite(from)
                || Nouns.isPerson(tokens, head) && kinds.isIndefinite(from) && isOfARegion(run, head)
                || head > from && tokens.isLowerCase(head - 1) && SourceKinds.opensBody(tokens, head - 1) // "state TV"
                || Nouns.isOrganization(tokens, head)
                        && kinds.isIndefinite(from) // "a super PAC"
                        && !(run != null && run.from() == from) // "Our Harbour PAC"
                || run != null && run.length() == 1 && head == from + 1 && BodyNouns.isContractual(tokens, head)
                || run != null && run.length() == 1 && isSmallElsewhere(head, from)
                || kinds.isOneOfAPeople(head, from) && !(run != null && isOurs(run, from));
    }

    /** "our [Ida]", "my [Ida]": somebody who is dear to those who tell of her, and whom the story names in full elsewhere. */
    private boolean isOurs(NameRun run, int from) {
        return run.length() == 1
                && Grammar.isArticle(tokens, from)
                && PersonNames.isGiven(tokens, run.nameFrom())
                && isSurnameOfSomeone(run);
    }

    /** "a [South Norrland Liberal]": one of many there. */
    private boolean isOfARegion(@Nullable NameRun run, int head) {
        return run != null
                && run.to() == head + 1
                && run.length() > 1
                && !run.isTitled()
                && Places.isRegion(tokens, run.nameFrom(), head);
    }

    /** "a local [GP]". */
    private static boolean isAlone(@Nullable NameRun run) {
        return run != null && run.to() == run.from() + 1;
    }

    /** "The council met. [The Council] said", "While [Government] say": a noun of bodies that is no name, as the story prints it in small letters, too. */
    private boolean isSmallElsewhere(int head, int from) {
        boolean alone = from == head || head == from + 1 && kinds.isDefinite(from);
        Named bearer = alone && Nouns.isOrganization(tokens, head) ? names.bearer(names.runAt(head)) : null;
        return bearer != null && bearer.tokens == 1 && smallBodies().number(tokens.fold(head)) != Folds.NONE;
    }

    /** The nouns of bodies that the story prints in small letters. */
    private Folds smallBodies() {
        Folds known = small;
        if (known == null) {
            known = new Folds();
            for (int i = 0; i < tokens.count(); i++) {
                if (tokens.isLowerCase(i) && Nouns.isOrganization(tokens, i)) {
                    known.add(tokens.fold(i));
                }
            }
            small = known;
        }
        return known;
    }

    /** "the Swede", "the South African", "the New Zealander", "the Sri Lankan"; no "the Senate". */
    private boolean isOfAPeople(NameRun run) {
        int last = run.to() - 1;
        boolean two =
                run.length() == 2 && (Countries.isPart(tokens, run.nameFrom()) || FRONTS.has(tokens, run.nameFrom()));
        return NameScanner.isOfAPeople(tokens, last)
                && (run.length() == 1 && !Titles.isOrganizationWord(tokens, last) || two);
    }

    /** "The [Altonian] reported": a paper that is called like those who live where it comes out. */
    private boolean isPaperOfState(NameRun run) {
        int verb = run.to();
        return verb + 1 < tokens.count()
                && (tokens.isSpelled(verb, "reported")
                        || tokens.isSpelled(verb, "first") && tokens.isSpelled(verb + 1, "reported"));
    }

    /** "Mary [Childs]", "Sen. Orwin [Banks]", later "[Childs]": a noun of several that is a surname. */
    private boolean isPerson(@Nullable NameRun run, int head) {
        if (run == null || run.to() != head + 1) {
            return false;
        }
        if (run.length() == 1 || run.isTitled()) {
            return run.isTitled() || isSurnameOfSomeone(run);
        }
        int given = run.nameFrom();
        return PersonNames.isGiven(tokens, given)
                && !Places.isTown(tokens, given, given + 1)
                && !Places.isRegion(tokens, given, given + 1);
    }

    /** "Aid for Norrlanders", "Union of Teachers", "Tate & Sons"; "Lund Partners" is one by its last word. */
    private boolean isBodyFor(NameRun run) {
        for (int i = run.nameFrom(); i + 1 < run.to(); i++) {
            if (Grammar.isAnd(tokens, i) || Titles.isOrganizationWord(tokens, i) && tokens.isLowerCase(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "the late David Duke", "the Daily Caller": a noun of a person that ends a name. */
    private boolean isProper(@Nullable NameRun run) {
        boolean proper = run != null && run.length() > 1 && PersonNames.isGiven(tokens, run.nameFrom());
        for (int i = run == null ? 0 : run.nameFrom(); run != null && i < run.to(); i++) {
            proper |= Titles.isOrganizationWord(tokens, i);
        }
        return proper;
    }

    /** "the campaign group Altona Votes List". */
    private boolean isGroup(int head) {
        Named bearer = names.bearerWith(head);
        return bearer != null && bearer.group;
    }

    /** "the United States". */
    private boolean isPlace(int head) {
        NameRun run = names.runWith(head);
        return run != null && Places.isRegion(tokens, run.nameFrom(), run.to());
    }

    /** "Officials said": a common noun that has its capital from the sentence. */
    boolean isSentenceWord(NameRun run, int from) {
        boolean alone = run.length() == 1 && run.nameFrom() == from && !run.isTitled();
        boolean opens = from == 0 || !tokens.isWord(from - 1) && !tokens.is(from - 1, ',');
        if (!alone || !opens) {
            return false;
        }
        boolean common = PronounForms.isIndefinite(tokens, from)
                || LOOSE.has(tokens, from)
                || Nouns.isAny(tokens, from)
                || SourceKinds.opensBody(tokens, from);
        return common && !isSurnameOfSomeone(run) && !isShortForBody(run);
    }

    /** "[Wait]: it gets better": a word alone that names nobody. */
    boolean isLoose(int from, int to) {
        return to == from + 1 && tokens.isCapitalized(from) && LOOSE.has(tokens, from);
    }

    /** "Bishop said" where the story has a "Kate Bishop". */
    private boolean isSurnameOfSomeone(NameRun run) {
        Named bearer = names.bearer(names.runAt(run.nameFrom()));
        return bearer != null && bearer.personal && bearer.tokens > 1;
    }

    /** "Labour said" where the story has a "Labour Department". */
    private boolean isShortForBody(NameRun run) {
        Named bearer = names.bearer(names.runAt(run.nameFrom()));
        return bearer != null && bearer.organization && bearer.tokens > 1;
    }

    private boolean isPaper(int token) {
        return Nouns.isDocument(tokens, token) && !Titles.isOrganizationWord(tokens, token);
    }
}
