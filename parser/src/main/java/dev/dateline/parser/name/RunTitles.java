package dev.dateline.parser.name;

import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Splits titles, offices and forms of address off the name that they stand in front of in a run of capitals. */
final class RunTitles {
    private static final long OF = Tokens.fold("of");
    private static final long AND = Tokens.fold("and");
    private static final long FOR = Tokens.fold("for");
    private static final Phrases BEHIND = Phrases.of(RunTitles.class, "words-behind-titles.txt");
    private static final Phrases NAMES = Phrases.of(RunTitles.class, "titles-that-are-names.txt");
    private static final Phrases EVENTS = Phrases.of(RunTitles.class, "event-nouns.txt");

    /** How many words of an office may stand ahead of a run: "Chairman of the [Joint Chiefs of Staff]". */
    private static final int OFFICE = 6;

    private final Tokens tokens;
    private final NameFronts fronts;
    private final NameWords words;

    RunTitles(Tokens tokens, NameWords words) {
        this.tokens = tokens;
        this.fronts = new NameFronts(tokens);
        this.words = words;
    }

    /** A run of these words, whose name begins behind what is called a title in it. */
    NameRun split(int from, int to) {
        if (to - from == 1 && isNameAlone(from)) {
            return new NameRun(from, from, to, 'u'); // most names of one word
        }
        int front = Math.max(fronts.to(from, to), Math.min(to, officeTo(from)));
        int nameFrom = Math.max(front, Math.min(to, RankBrackets.end(tokens, front)));
        char gender = 'u';
        for (int i = bodyFrom(from, to); i < to; i++) {
            if (i > from && !tokens.isWord(i) && Nicknames.end(tokens, i) > i) {
                i = Nicknames.end(tokens, i) - 1; // Greta “the [Duke]” Lind
                continue;
            }
            boolean plural = i + 2 < to && tokens.endsWith(i, "s");
            if (!plural && !isOf(i) && !Lexicon.is(tokens, i, Lexicon.FRONT)) {
                continue; // most words of names
            }
            boolean address = Titles.isHonorific(tokens, i);
            if (address && i + 1 < to) {
                gender = Titles.gender(tokens, i) == 'u' ? gender : Titles.gender(tokens, i);
            }
            if (i == from && isFounder(from, to)) {
                continue;
            }
            boolean given = i == from && to == from + 2 && PersonNames.isGiven(tokens, i); // "Dean Lund"
            if (given
                    || Titles.isTitledBody(tokens, i)
                    || isSurname(from, i, to)
                    || i > from && isBeforeSuffix(i, to)
                    || isSecondName(from, i, to)
                    || address && to == from + 1 && NAMES.has(tokens, i) // "Barr said"
                    || isOfBody(i, to)
                    || isOfEvent(i, to)) {
                continue;
            }
            if (isOf(i) && i > from && isOfficeOf(i, to)) {
                nameFrom = Math.max(nameFrom, givenFrom(i + 2, to));
            }
            int office = Titles.officeLength(tokens, i);
            boolean several = plural && Titles.isPluralOfTitle(tokens, i) && isOneOfTwo(i + 1, to);
            if (address || several || Titles.isTitle(tokens, i) || office > 0) {
                nameFrom = Math.max(nameFrom, Math.min(to, i + Math.max(1, office)));
                while (nameFrom < to && tokens.is(nameFrom, '.')) {
                    nameFrom++;
                }
                nameFrom = Math.max(nameFrom, Math.min(to, RankBrackets.end(tokens, nameFrom)));
                nameFrom +=
                        nameFrom + 1 < to && BEHIND.has(tokens, nameFrom) ? 1 : 0; // "Professor [Emeritus] Greta Lind"
                nameFrom = isClass(nameFrom) && nameFrom + 2 < to ? nameFrom + 2 : nameFrom;
                nameFrom = isSecondTitle(nameFrom, to) ? nameFrom + 1 : nameFrom;
            }
        }
        return new NameRun(from, nameFrom, to, gender);
    }

    /** Whether a word alone is no title, no form of address and no part of an office. */
    private boolean isNameAlone(int token) {
        return !Lexicon.is(tokens, token, Lexicon.FRONT | Lexicon.OFFICE_REST) && !isOf(token);
    }

    /** "[Sir] Tom Holm Foundation": how the founder of a body is addressed whose name it has. */
    private boolean isFounder(int from, int to) {
        return to > from + 3
                && Titles.isHonorific(tokens, from)
                && PersonNames.isGiven(tokens, from + 1)
                && Titles.isOrganizationWord(tokens, to - 1)
                && !tokens.is(from + 1, '.');
    }

    /** "Rev [Canon] Greta Lind": behind a title what somebody is ahead of a name in full. */
    private boolean isSecondTitle(int token, int to) {
        return token + 2 < to && Titles.isProfession(tokens, token) && PersonNames.isGiven(tokens, token + 1);
    }

    /** "Supervisor of Elections Greta Lind": a title in capitals, what it is for, and a name. */
    boolean isOfficeOf(int of, int limit) {
        if (!Titles.isTitle(tokens, of - 1) && !Titles.isProfession(tokens, of - 1)) {
            return false;
        }
        int i = of + 2;
        while (i + 1 < limit
                && i < of + 6
                && (tokens.isCapitalized(i) || tokens.fold(i) == AND && i + 2 < limit)
                && !PersonNames.isGiven(tokens, i)) {
            i++;
        }
        return i + 1 < limit && PersonNames.isGiven(tokens, i) && tokens.isCapitalized(i + 1);
    }

    /** "Sgt. [1st] Class", "Petty Officer [Second] Class": what ranks a title. */
    boolean isClass(int token) {
        return token > 0
                && token + 1 < tokens.count()
                && (tokens.isNumber(token) || tokens.isCapitalized(token))
                && tokens.isSpelled(token + 1, "Class")
                && tokens.isSpacedBefore(token)
                && Titles.isTitle(tokens, tokens.is(token - 1, '.') ? token - 2 : token - 1);
    }

    /** Behind an office that begins ahead of a run, "secretary of State Ann Lee"; the token itself where there is none. */
    private int officeTo(int from) {
        if (!Titles.isInOffice(tokens, from)) {
            return from;
        }
        for (int i = from - 1; i >= 0 && i >= from - OFFICE; i--) {
            int to = tokens.isWord(i) ? i + Titles.officeLength(tokens, i) : i;
            if (to > from) {
                return to;
            }
        }
        return from;
    }

    /** "Martin Lund [King] Jr.": whether nothing but such a word stands behind. */
    private boolean isBeforeSuffix(int token, int to) {
        int end = tokens.is(to - 1, '.') ? to - 1 : to;
        int suffix = tokens.is(token + 1, ',') ? token + 2 : token + 1;
        return suffix + 1 == end && PersonNames.isSuffix(tokens, suffix);
    }

    /** "Tim Baker", "Rep. Tim Baker", "Dean Lund": a title's word right behind a given name, or a given name itself. */
    private boolean isSurname(int from, int token, int to) {
        boolean last = token + 1 == to && token > from;
        if (last && token > from + 2 && words.isInitialStop(token - 1)) {
            return true; // "Peter T. King"
        }
        int address = token > from + 1 && tokens.is(token - 1, '.') ? token - 2 : token - 1;
        if (last && address == from && Titles.isHonorific(tokens, token) && Titles.isHonorific(tokens, address)) {
            return true; // "Dr Sheikh"
        }
        boolean second = token == from + 1 || token == from + 2 && Titles.isHonorific(tokens, from); // "Mr Sunday Eze"
        if (last && second && NAMES.has(tokens, token) && Titles.isHonorific(tokens, token) && isName(token - 1)) {
            return true; // "Eberechi Eze"
        }
        return last
                && PersonNames.isGiven(tokens, token - 1)
                && (!PersonNames.isGiven(tokens, token)
                        || Titles.isHonorific(tokens, token) // "Amir Sheikh"
                        || NAMES.has(tokens, token)) // "James Dean"
                && (token == from + 1 || !Places.isTown(tokens, token - 2, token)); // "San Jose Mayor"
    }

    /** Whether a capital is no title, and no word that copy prints in small letters. */
    private boolean isName(int token) {
        return tokens.isWord(token)
                && !Titles.isTitle(tokens, token)
                && !Titles.isModifier(tokens, token)
                && !PlainWords.has(tokens, token);
    }

    /** "Hassan [Sheikh] Lund", "Lachlan [Dean] Holm": a form of address, or a title that is a name, between a given name and another. */
    private boolean isSecondName(int from, int token, int to) {
        boolean name = token == from + 1
                && to == token + 2
                && NAMES.has(tokens, token)
                && !PersonNames.isGiven(tokens, token + 1); // "Jordan King Hassan"
        return token > from
                && token + 1 < to
                && (name || Titles.isHonorific(tokens, token))
                && PersonNames.isGiven(tokens, token - 1)
                && !tokens.is(token + 1, '.')
                && !Places.isTown(tokens, token - 1, token)
                && !Places.isRegion(tokens, token - 1, token);
    }

    /** "Justice Department", "Lawyers Guild", "Court of Justice": beside nothing but words of bodies a title's word is none. */
    private boolean isOfBody(int token, int to) {
        int end = tokens.is(to - 1, '.') ? to - 1 : to; // "General Motors Corp."
        boolean last = token > 1
                && token + 1 == to
                && (isOf(token - 1) || tokens.fold(token - 1) == FOR)
                && Titles.isOrganizationWord(tokens, token - 2);
        return last
                || !Titles.isHonorific(tokens, token)
                        && (Titles.isOrganizationWord(tokens, end - 1) || LegalForms.is(tokens, end - 1))
                        && (token + 2 == to || token + 2 < end && isPlain(token + 1, end - 1));
    }

    /** "Chef Awards", "Nurse Leader Summit", "Event Planner Expo 2024": for whom an event is, with no name in between. */
    private boolean isOfEvent(int token, int to) {
        int last = tokens.isNumber(to - 1) ? to - 2 : to - 1;
        boolean event = last > token && EVENTS.has(tokens, last) && !Titles.isHonorific(tokens, token);
        for (int i = token + 1; i < last && event; i++) {
            boolean plain = PlainWords.has(tokens, i) || Titles.isTitle(tokens, i) || Titles.isProfession(tokens, i);
            event = plain && !PersonNames.isGiven(tokens, i);
        }
        return event;
    }

    /** "Garda [National Immigration] Bureau": whether a word is no name's, and none a given one or a title. */
    private boolean isPlain(int from, int to) {
        boolean plain = false;
        for (int i = from; i < to; i++) {
            plain |= PlainWords.has(tokens, i) || Titles.isModifier(tokens, i) || Titles.isOrganizationWord(tokens, i);
            if (PersonNames.isGiven(tokens, i) || Titles.isTitle(tokens, i)) {
                return false;
            }
        }
        return plain;
    }

    /** "Ministers [Ilan Besk] and Rosa Lund": a name that begins with a given name, or that another follows. */
    private boolean isOneOfTwo(int name, int to) {
        return PersonNames.isGiven(tokens, name) || to < tokens.count() && tokens.fold(to) == AND;
    }

    private int givenFrom(int from, int to) {
        int i = from;
        while (i < to && !PersonNames.isGiven(tokens, i)) {
            i++;
        }
        return i;
    }

    /** "County Sheriff’s [Office]": behind a possessive inside the name of a body, or the first token. */
    private int bodyFrom(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (OwnedBodies.isPossessive(tokens, i, to)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isOf(int token) {
        return tokens.fold(token) == OF;
    }
}
