package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.BodyJoints;
import dev.dateline.parser.name.Incumbents;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nicknames;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Campaigns;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Where the words begin, to the left of a name, that are its title: "[former] Finance Minister Anna Berg". */
public final class TitleFronts {
    private static final Phrases PAST = Phrases.of(TitleFronts.class, "past-words.txt");
    private static final Phrases PRESENT = Phrases.of(TitleFronts.class, "verbs-ahead-of-titles.txt");
    private static final Phrases QUOTING = Phrases.of(TitleFronts.class, "quoting-verbs.txt");
    private static final Phrases CHARTERED = Phrases.of(TitleFronts.class, "chartered-words.txt");
    private static final Phrases DESCRIBING = Phrases.of(TitleFronts.class, "describing-participles.txt");
    private static final Phrases FIELDS = Phrases.of(TitleFronts.class, "plural-fields.txt");
    private static final Phrases INTERJECTIONS = Phrases.of(TitleFronts.class, "interjections.txt");
    private static final long AND = Tokens.fold("and");
    private static final long FIRE = Tokens.fold("fire");
    private static final long FIRST = Tokens.fold("first");
    private static final long FOR = Tokens.fold("for");
    private static final long OF = Tokens.fold("of");
    private static final long POLICE = Tokens.fold("police");
    private static final long NO = Tokens.fold("no");
    private static final long THE = Tokens.fold("the");

    /** How many words may stand between "for" and the last of what a title is for. */
    private static final int REACH = 7;

    /** How many words a field may have that a title is of. */
    private static final int FIELD = 5;

    /** How many words of an office may stand ahead of its last one: "Chairman of the Joint Chiefs of Staff". */
    private static final int OFFICE = 6;

    private final Analysis body;
    private final Tokens tokens;

    TitleFronts(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /** The first token of the title in front of a name, or the name; it may begin in lower case: "campaign manager Anna Berg", "former Mayor Anna Berg". */
    int from(NameRun run) {
        int from = run.from();
        int block = body.firstOfBlock(body.blockOf(run.from()));
        boolean titled = run.isTitled() && !isAddressed(run);
        boolean land = tokens.isUpperCase(from) && Places.isRegion(tokens, from, run.to()); // "the general U.S. public"
        int office = titled ? overOffice(from, block) : land ? from : lowerTitleFrom(from, block);
        office = titled && !hasOwnTitle(tokens, run) ? overPurpose(office, block) : office;
        if (!titled && office == from) {
            return from;
        }
        int i = leftFrom(office, block, from);
        while (i < from && Grammar.isPossessive(tokens, i)) {
            i++;
        }
        int pair = FieldPairs.from(tokens, i, block, run.nameFrom());
        return pair < 0 ? i : pair;
    }

    /** Where an office begins whose last word only is in the run, "Leader of the [Opposition Anna Berg]". */
    private int overOffice(int from, int block) {
        if (!Titles.isInOffice(tokens, from)) {
            return from;
        }
        for (int i = Math.max(block, from - OFFICE); i < from; i++) {
            if (i + Titles.officeLength(tokens, i) > from) {
                return i;
            }
        }
        return from;
    }

    /** Where the title begins that has reached this token, to the left of it within its block and not far from the name. */
    int leftFrom(int title, int block, int name) {
        int i = title;
        while (i > block && i > name - 8 && goesOnLeft(i)) {
            i--;
        }
        int body = isSite(i - 1, block) ? i - 3 : bodyFrom(i, block);
        if (body == i) {
            return i;
        }
        i = body;
        while (i > block && i > name - 12 && goesOnLeft(i)) {
            i--;
        }
        return i;
    }

    /** "[Orlo.com] writer": whether a site's name ends with this token. */
    private boolean isSite(int token, int block) {
        return token - 2 >= block
                && tokens.isLowerCase(token)
                && !tokens.isSpacedBefore(token)
                && tokens.is(token - 1, '.')
                && !tokens.isSpacedBefore(token - 1)
                && tokens.isCapitalized(token - 2);
    }

    /** "[Bank of] England governor": where the body begins whose name has an "of" or a "for" in it; the token itself where none does. */
    private int bodyFrom(int token, int block) {
        if (token - 4 >= block && Nicknames.wing(tokens, token - 3) == token) {
            return token - 4; // "[JD(U)] leader"
        }
        int pair = BodyNames.pairFrom(tokens, token);
        if (pair >= block && pair < token) {
            return pair; // "[Altona Fire and] Rescue Service manager"
        }
        if (token - 1 > block && BodyNames.isJoint(tokens, token - 1) && !TitleLists.isBetween(tokens, token - 1)) {
            return token - 2; // "[Lund &] Berg director"
        }
        int of = token - 1 > block && tokens.fold(token - 1) == THE ? token - 2 : token - 1;
        if (of > block + 1 && OwnedBodies.isBeforePlace(tokens, of - 1, tokens.count())) {
            return of - 2; // "[Orlo’s of] Altona chairwoman"
        }
        boolean body = of > block
                && (tokens.fold(of) == OF || tokens.fold(of) == FOR) // "[Party for] Freedom leader"
                && tokens.isCapitalized(token)
                && Titles.isOrganizationWord(tokens, of - 1);
        body |= of > block && BodyJoints.isFellowship(tokens, of); // "[Friends of the] Dunes director"
        body |= of > block
                && tokens.isCapitalized(of) // "[Doctors Without] Borders director"
                && !tokens.isUpperCase(of)
                && Grammar.isPreposition(tokens, of)
                && tokens.isCapitalized(of - 1)
                && Nouns.isSeveral(tokens, of - 1);
        return body ? of - 1 : token;
    }

    /** Where a title begins whose purpose stands in front of the name, "Minister for [Harbours and Health] Anna Berg". */
    private int overPurpose(int from, int block) {
        int i = Math.max(block, purposeFrom(tokens, from)) - 1;
        if (i > block && tokens.fold(i) == AND) {
            i--;
            while (i > block && i > from - 5 && tokens.isCapitalized(i)) {
                i--;
            }
        }
        if (i <= block || tokens.fold(i) != FOR) {
            return from;
        }
        if (Titles.isTitle(tokens, i - 1)) {
            return i - 1;
        }
        int office = lowerTitleFrom(i, block);
        return office < i ? office : from;
    }

    /** "Attorney for [the District of] Norrland Anna Berg": where the words behind "for" begin; the token itself without. */
    static int purposeFrom(Tokens tokens, int from) {
        if (from < 1 || tokens.fold(from - 1) != OF) {
            return from;
        }
        int i = from - 1;
        while (i > 0
                && i > from - REACH
                && (tokens.fold(i) == OF || tokens.isCapitalized(i) || tokens.fold(i) == THE)) {
            i--;
        }
        return tokens.fold(i) == FOR ? i + 1 : from;
    }

    /**
     * "Minister for Health [Anna Berg]", "director of communications [Anna Berg]": a name behind what a title is for,
     * and no one whom a title serves.
     */
    public static boolean isBehindTitle(Tokens tokens, NameRun run, int from) {
        boolean field = run.length() > 1 && from < run.from() && fieldFrom(tokens, run.from(), from - 1) < run.from();
        if (field && FirmPosts.isOfAnother(tokens, from, run.from() - 1, run)) {
            return false; // "the head of Danish bank Moss Generale"
        }
        if (field && !(Spokespeople.isServing(tokens, from, run.from()) && isServed(tokens, run))) {
            return !(Titles.isTitle(tokens, run.from()) && run.isTitled()); // "an aide for state [Sen.] Anna Berg"
        }
        int before = purposeFrom(tokens, run.from()) - 1;
        return run.isTitled() && before >= 0 && tokens.fold(before) == FOR && !hasOwnTitle(tokens, run);
    }

    /** "spokesman for federal [Minister Anna Berg]", "spokesman for the miller [Orlo Mills Corp]": who has a title, or a body. */
    private static boolean isServed(Tokens tokens, NameRun run) {
        int last = run.to() - 1;
        return hasOwnTitle(tokens, run) || Titles.isOrganizationWord(tokens, last) || LegalForms.is(tokens, last);
    }

    /** "spokesman for [Mayor] Anna Berg", no "minister for Finance [Dr] Anna Berg": whether whoever a title serves has one of her own. */
    private static boolean hasOwnTitle(Tokens tokens, NameRun run) {
        for (int i = run.from(); i < run.nameFrom(); i++) {
            if (Titles.isHonorific(tokens, i) ? i == run.from() : Titles.isTitle(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Dr. Anna Berg": a form of address is no title. */
    private boolean isAddressed(NameRun run) {
        for (int i = run.from(); i < run.nameFrom(); i++) {
            if (!tokens.is(i, '.') && !Titles.isHonorific(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the noun or office begins that stands in lower case in front of a name, "secretary of state"; or the name. */
    private int lowerTitleFrom(int from, int block) {
        if (from > block && !tokens.isWord(from - 1)) {
            if (from - 2 >= block && isShortAffixed(from - 2)) {
                return from - 2;
            }
            return Incumbents.officeFrom(tokens, from, block);
        }
        if (Titles.mayEnd(tokens, from - 1)) {
            if (from > block && Titles.isOccupation(tokens, from - 1)) {
                return from - 1;
            }
            for (int i = from - 2; i >= block && i >= from - 5; i--) {
                if (tokens.isWord(i) && i + Titles.officeLength(tokens, i) == from) {
                    return i;
                }
            }
        }
        return fieldFrom(tokens, from, block);
    }

    /** "[then-Rep.] Anna Berg": a title that is cut short behind another part of its word. */
    private boolean isShortAffixed(int token) {
        boolean title = tokens.is(token + 1, '.') && tokens.isLowerCase(token) && Titles.isTitle(tokens, token);
        String word = title ? tokens.word(token) : "";
        int hyphen = word.indexOf('-');
        return hyphen > 0 && Titles.isShort(word.substring(hyphen + 1));
    }

    /** "head [of macro strategy Anna Berg]", "Vice President [for news Anna Berg]": the title whose field stands in front of the name; the name without. */
    static int fieldFrom(Tokens tokens, int from, int block) {
        if (from > 2 && tokens.isSpelled(from - 2, "of") && isKin(tokens, from - 3) && mayCount(tokens, from - 1)) {
            return from - 3; // "mother of two Ida Holm"
        }
        if (from > block && Incumbents.isBehindSmallWord(tokens, from)) {
            return from; // mostly
        }
        int i = from - 1;
        while (i > block
                && i > from - FIELD
                && tokens.isLowerCase(i)
                && (tokens.fold(i) == AND || !Grammar.isFunctional(tokens, i))
                && !Grammar.isRegularPast(tokens, i) // "secretary of state [mocked] Berg"
                && !Grammar.isReporting(tokens, i)
                && !Nouns.isPerson(tokens, i)
                && !Nouns.isSeveral(tokens, i)) {
            i--;
        }
        boolean field = i > block
                && i + 1 < from
                && (tokens.fold(i) == OF || tokens.fold(i) == FOR && tokens.isCapitalized(i - 1))
                && (Titles.isTitle(tokens, i - 1) || Titles.isOccupation(tokens, i - 1))
                && PersonNames.isGiven(tokens, from);
        return field ? i - 1 : Incumbents.officeFrom(tokens, from, block);
    }

    private static boolean mayCount(Tokens tokens, int token) {
        return tokens.isLowerCase(token)
                && !Grammar.isArticle(tokens, token)
                && !Grammar.isPronoun(tokens, token)
                && !Grammar.isPreposition(tokens, token);
    }

    private static boolean isKin(Tokens tokens, int token) {
        return token >= 0 && Nouns.gender(tokens, token) != 'u';
    }

    /** Whether the token in front of this one belongs to the title that goes on here. */
    private boolean goesOnLeft(int token) {
        int before = token - 1;
        if (Grammar.isPossessive(tokens, before)) {
            return before > 0 && tokens.isWord(before - 1);
        }
        if (NameScanner.isNumberOfBody(tokens, before)) {
            return tokens.isLowerCase(token); // "Stokers Local 12 president"
        }
        if (tokens.isNumber(before)) {
            boolean day = before > 0 && Grammar.isDeterminer(tokens, before - 1); // "on the 1st Capt. Berg said"
            return !day
                    && isOrdinal(before)
                    && (Titles.isShort(tokens.word(token))
                            || NameScanner.hasNumber(tokens, token)); // "1st Lt.", "3rd Ward Alderman"
        }
        if (tokens.isNumber(token) && tokens.isLowerCase(before)) {
            return PAST.has(tokens, before);
        }
        if (tokens.isLowerCase(before) && tokens.isCapitalized(token)) {
            return Titles.isModifier(tokens, before)
                    || isAffixed(before)
                    || isForce(before) && Titles.isTitle(tokens, token)
                    || Campaigns.in(tokens, before) == before // "Berg campaign Chairman"
                    || PAST.has(tokens, before); // "former Governor", not "upstart Governor"
        }
        if (tokens.fold(before) == FIRST && Titles.officeLength(tokens, before) > 1) {
            return true; // "[first] minister"
        }
        return isModifier(before)
                && !(tokens.isLowerCase(before) && Nouns.isSeveral(tokens, before) && !FIELDS.has(tokens, before))
                && !(tokens.isSpelled(token, "former") && isVerbAhead(before));
    }

    /** "[ask] former senator Ann Lee", "[Take] former mayor Ann Lee": what stands ahead of “former” and modifies nothing. */
    private boolean isVerbAhead(int token) {
        boolean plain =
                tokens.isLowerCase(token) || PlainWords.has(tokens, token) && (token == 0 || !tokens.isWord(token - 1));
        return plain && !Titles.isModifier(tokens, token) && tokens.word(token).indexOf('-') < 0;
    }

    /** "Altona [police] Chief Anita Berg": whether a force of a place is told of in small letters ahead of a rank. */
    private boolean isForce(int token) {
        return (tokens.fold(token) == POLICE || tokens.fold(token) == FIRE)
                && token > 0
                && tokens.isCapitalized(token - 1)
                && !Grammar.isFunctional(tokens, token - 1);
    }

    /** "[then-Senate] Majority Leader": capitals behind what is joined to a title. */
    private boolean isAffixed(int token) {
        int behind = tokens.behindHyphen(token);
        return behind > tokens.start(token)
                && Character.isUpperCase(tokens.text().charAt(behind))
                && Titles.isAffix(tokens.text().substring(tokens.start(token), behind));
    }

    /** "1st", "2nd". */
    private boolean isOrdinal(int token) {
        return Character.isLetter(tokens.text().charAt(tokens.end(token) - 1));
    }

    private boolean isModifier(int token) {
        return tokens.isWord(token)
                && !Grammar.isDeterminer(tokens, token)
                && !Grammar.isPreposition(tokens, token)
                && !Grammar.isSubordinator(tokens, token)
                && !Grammar.isBetween(tokens, token)
                && !Grammar.isPronoun(tokens, token)
                && !Grammar.isCalendar(tokens, token)
                && !opens(token)
                && !Titles.isSum(tokens, token)
                && (tokens.isCapitalized(token)
                        || tokens.isSpacedBefore(token)
                                && (!isVerb(token) || PAST.has(tokens, token) || CHARTERED.has(tokens, token)));
    }

    /** "[Well] Senator, I disagree": a word that has its capital from the sentence, and modifies nothing. */
    boolean opens(int token) {
        return tokens.isCapitalized(token)
                && (token == 0 || !tokens.isWord(token - 1))
                && !Titles.isModifier(tokens, token)
                && (Grammar.isFunctional(tokens, token)
                        || INTERJECTIONS.has(tokens, token)
                        || tokens.endsWith(token, "ly") && !Nouns.isOrganization(tokens, token)); // no "Daily"
    }

    /** "said spokesman John Doe", "“…,” explains senior author Ann Lee": a verb modifies no title. */
    private boolean isVerb(int token) {
        return Grammar.hasPastEnding(tokens, token)
                || Grammar.isReporting(tokens, token)
                || PRESENT.has(tokens, token) && tokens.isLowerCase(token)
                || token > 0 && !tokens.isWord(token - 1) && QUOTING.has(tokens, token)
                || Grammar.isIrregularPast(tokens, token) // "met actor Bo Lund"
                || tokens.endsWith(token, "ing") && isGerund(token);
    }

    /** ", [telling] radio host Ann Lee", "after [meeting] local mayor Ann Lee", "no [denying] mayor Ann Lee is": a verb whose object the title begins. */
    private boolean isGerund(int token) {
        int before = token - 1;
        return before >= 0
                && !DESCRIBING.has(tokens, token)
                && tokens.word(token).indexOf('-') < 0 // "award-winning"
                && (tokens.is(before, ',')
                        || tokens.fold(before) == NO
                        || Grammar.isBe(tokens, before)
                        || Grammar.isAdverb(tokens, before)
                        || Grammar.isPreposition(tokens, before)
                        || Grammar.isSubordinator(tokens, before));
    }
}
