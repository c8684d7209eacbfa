package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what firms and other bodies of a story are called besides their full names: "Holm" of "Holm Ltd", "Labour" of "Labour Party". */
final class FirmNames {
    private static final Phrases FINANCIAL = Phrases.of(FirmNames.class, "words-of-advisers.txt");
    private static final Phrases PARTIES = Phrases.of(FirmNames.class, "parties-by-one-word.txt");
    private static final long DEPARTMENT = Tokens.fold("department");
    private static final long FOR = Tokens.fold("for");
    private static final long ON = Tokens.fold("on");
    private static final long PARTY = Tokens.fold("party");

    private final Units units;
    private final Map<String, Named> byName;
    private final Map<String, Named> bases = new HashMap<>(); // by names without what a body is for
    private final ByFold<Named> firms = new ByFold<>(); // by a name of one word

    /** Takes the table of all names, to which those of several words are added. */
    FirmNames(Map<String, Named> byName, Units units) {
        this.byName = byName;
        this.units = units;
    }

    /** The firm that a word is all of, but for its legal form, or null. */
    @Nullable
    Named of(long word) {
        return firms.get(word);
    }

    /** Behind the name without its legal form: "Holm Motor [Co. Ltd]"; the end of the run if it has none. */
    static int form(Tokens words, NameRun run) {
        int to = run.to();
        int end = to;
        while (end > run.nameFrom() + 1 && formFrom(words, end) < end) {
            end = formFrom(words, end);
            to = words.is(end - 1, '&') || words.is(end - 1, ',') ? to : end; // "Marlow & Co"
            if (words.is(end - 1, ',') && end > run.nameFrom() + 2) {
                end--; // "Marlow[, Inc.]"
                to = end;
            }
        }
        return to;
    }

    /** Where the legal form begins that ends here, a full stop included; the end itself if none does. */
    private static int formFrom(Tokens words, int end) {
        int last = words.is(end - 1, '.') ? end - 2 : end - 1;
        return LegalForms.is(words, last) ? last : end;
    }

    /** Takes that a firm is called without its legal form, too: "Holm Foods [plc]", "Holm [Ltd]"; or without its business. */
    void take(Tokens words, NameRun run, Named bearer, int form) {
        if (run.length() == 2 && isCalledByFirst(words, run.nameFrom())) {
            firms.putIfAbsent(words.foldOfName(run.nameFrom()), bearer);
        }
        boolean unit = form == run.nameFrom() + 2 && form == run.to() && units.is(words, run);
        boolean business = form == run.to()
                && !unit
                && (run.length() == 2
                        ? isBusiness(words, run)
                        : run.length() == 3 && isBusinessOfTwo(words, run)); // "Moss Basin Airlines"
        int to = business ? run.to() - 1 : form;
        if (to == run.to()) {
            return;
        }
        bearer.organization |= !run.isTitled();
        if (to > run.nameFrom() + 1) {
            byName.putIfAbsent(words.words(run.nameFrom(), to), bearer);
            if (business && !PlainWords.has(words, run.nameFrom())) { // "Moss" of "Moss Basin Airlines"
                firms.putIfAbsent(words.foldOfName(run.nameFrom()), bearer);
            }
            boolean known = to == run.nameFrom() + 2 && NameKinds.isBusinessWord(words, run.nameFrom() + 1);
            if (known && (isBusiness(words, run) || isOwnWord(words, run.nameFrom()))) { // "Holm" of "Holm Foods plc"
                firms.putIfAbsent(words.foldOfName(run.nameFrom()), bearer);
            }
        } else if (!Places.isTown(words, run.nameFrom(), to) && !Places.isRegion(words, run.nameFrom(), to)) {
            firms.putIfAbsent(words.foldOfName(run.nameFrom()), bearer);
        }
    }

    /** "Treasury" of "Treasury Department", "Labour" of "Labour Party"; no "Green" of "Green Party". */
    private static boolean isCalledByFirst(Tokens words, int first) {
        return words.fold(first + 1) == DEPARTMENT
                || words.fold(first + 1) == PARTY
                        && (isUnlisted(words, first) && !Titles.isModifier(words, first) || PARTIES.has(words, first));
    }

    /** Takes that a firm of two words is called by the first that no list has: "[Vexon] Logic Inc.", "startup [Vexon] Logic", "[Vexon] Research". */
    void takeFront(Tokens words, NameRun run, Named bearer, int form) {
        int first = run.nameFrom();
        if ((form < run.to() || bearer.group || FINANCIAL.has(words, first + 1))
                && form == first + 2
                && isUnlisted(words, first)
                && !PersonNames.isGiven(words, first)) {
            firms.putIfAbsent(words.foldOfName(first), bearer);
        }
    }

    /** Takes the shorter names of a body. */
    void takeShortNames(Tokens words, NameRun run, Named bearer, int form) {
        if (!bearer.organization || run.isTitled()) {
            return;
        }
        for (String name : ShortNames.of(words, run, form)) {
            if (name.indexOf(' ') > 0 || name.indexOf('’') > 0) {
                byName.putIfAbsent(name, bearer);
            } else {
                firms.putIfAbsent(Tokens.foldOfName(name), bearer);
            }
        }
    }

    private static boolean isUnlisted(Tokens words, int first) {
        return !PlainWords.has(words, first)
                && !Places.isTown(words, first, first + 1)
                && !Places.isRegion(words, first, first + 1);
    }

    /** Takes that a body is called without what it is for, too, "Tide Center [for Research]", unless two are. */
    void takeBase(Tokens words, NameRun run, Named bearer) {
        for (int i = run.nameFrom() + 2; i + 1 < run.to(); i++) {
            if (words.fold(i) == FOR || words.fold(i) == ON) {
                if (!Titles.isOrganizationWord(words, i - 1)) {
                    return;
                }
                String base = words.words(run.nameFrom(), i);
                Named known = bases.putIfAbsent(base, bearer);
                if (known == null) {
                    byName.putIfAbsent(base, bearer);
                } else if (known != bearer) {
                    byName.remove(base, known);
                }
                return;
            }
        }
    }

    /** "Tamarack Motors": a word that no list has, and what a firm makes. */
    private static boolean isBusiness(Tokens words, NameRun run) {
        int first = run.nameFrom();
        return NameKinds.isBusinessWord(words, first + 1)
                && isUnlisted(words, first)
                && (!PersonNames.isGiven(words, first) || Titles.isOrganizationWord(words, first + 1));
    }

    /** "[Orchard] Systems Inc.": a word that other firms would hardly have, and no place. */
    private static boolean isOwnWord(Tokens words, int first) {
        return PlainWords.has(words, first)
                && !Titles.isModifier(words, first)
                && !Grammar.isFunctional(words, first)
                && !NameKinds.isBusinessWord(words, first)
                && !Places.isTown(words, first, first + 1)
                && !Places.isRegion(words, first, first + 1);
    }

    /** "Moss Basin Airlines": two words that are no person's, and what a firm makes. */
    private static boolean isBusinessOfTwo(Tokens words, NameRun run) {
        int first = run.nameFrom();
        return NameKinds.isBusinessWord(words, run.to() - 1)
                && words.isWord(first + 1)
                && words.isCapitalized(first + 1)
                && !PersonNames.isGiven(words, first)
                && !Places.isTown(words, first, run.to() - 1)
                && !Places.isRegion(words, first, run.to() - 1);
    }
}
