package dev.dateline.parser.speaker.reference;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.FieldPairs;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Commas and "and" inside of what one source is called, which part no two: "the founder [and] chief executive of Orlo". */
final class InnerJoints {
    private static final Phrases AUTHORS = Phrases.of(InnerJoints.class, "author-prepositions.txt");
    /** Among so many names on each side of a body no other is its. */
    private static final int RUNS = 200;

    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");

    private final Tokens tokens;
    private final NameIndex names;
    private final DoingClauses doings;

    InnerJoints(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
        this.doings = new DoingClauses(tokens, names);
    }

    /** Whether a joint inside a phrase is part of what one is called. */
    boolean isOne(int from, int joint, int to) {
        return isInPurpose(joint)
                || FieldPairs.isInside(tokens, joint)
                || doings.from(from, joint) < joint // "a lawyer representing Ann Lee [and] Bo Lund"
                || isInRegion(joint)
                || isAmongMembers(from, joint)
                || isAmongAuthors(from, joint, to)
                || isOfOneHolder(from, joint, to)
                || isBeforeHolder(from, joint, to)
                || isBehindKin(joint, to)
                || isOfBoth(from, joint, to);
    }

    /** "the Institute for Rivers [and] Coastal Works": between two things that one body is for. */
    private boolean isInPurpose(int and) {
        NameRun body = Grammar.isAnd(tokens, and) ? names.runWith(and - 1) : null;
        NameRun next = names.runWith(and + 1);
        if (body == null || next == null || PersonNames.isGiven(tokens, next.nameFrom()) || next.isTitled()) {
            return false;
        }
        for (int i = body.nameFrom() + 1; i < body.to(); i++) {
            if (tokens.fold(i) == FOR) {
                return Titles.isOrganizationWord(tokens, i - 1);
            }
        }
        return false;
    }

    /** "shops in eastern [and] southern Norland": between two parts of one place. */
    private boolean isInRegion(int and) {
        NameRun place = Grammar.isAnd(tokens, and) ? names.runWith(and + 2) : null;
        return place != null
                && place.from() == and + 2
                && and > 1
                && Grammar.isPreposition(tokens, and - 2)
                && isQuality(and - 1)
                && isQuality(and + 1);
    }

    /** "eastern", "rural": a word in small letters that is no noun. */
    private boolean isQuality(int token) {
        return tokens.isLowerCase(token)
                && !Grammar.isFunctional(tokens, token)
                && !Nouns.isAny(tokens, token)
                && !Nouns.isSeveral(tokens, token)
                && !Titles.isOccupation(tokens, token);
    }

    /** "a bench of Justices Ann Lee [and] Bo Lund": between two of whom one body consists. */
    private boolean isAmongMembers(int from, int and) {
        for (int i = from + 1; i + 1 < and; i++) {
            boolean of = tokens.fold(i) == OF && tokens.isLowerCase(i - 1) && Nouns.isOrganization(tokens, i - 1);
            NameRun member = of ? names.runWith(i + 1) : null;
            Named bearer = member != null && member.from() == i + 1 ? names.bearer(names.runAt(i + 1)) : null;
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** "a study by Selm College [and] Ole Rask": between two of whom one paper is; but "a study by Lund and a poll". */
    private boolean isAmongAuthors(int from, int and, int to) {
        boolean paper = false;
        boolean authors = false;
        for (int i = from; i < and; i++) {
            authors |= paper && AUTHORS.has(tokens, i);
            paper |= isPaper(i);
        }
        for (int i = and + 1; i < to && authors; i++) {
            authors = !isPaper(i);
        }
        return authors;
    }

    /** A noun of papers that is no word of a longer name. */
    private boolean isPaper(int noun) {
        NameRun run = names.runWith(noun);
        return Nouns.isDocument(tokens, noun) && (run == null || run.length() == 1);
    }

    /** "the founder [and] chief executive of Orlo": two offices of one person, with one article. */
    private boolean isOfOneHolder(int from, int and, int to) {
        return Grammar.isAnd(tokens, and)
                && and + 1 < to
                && Grammar.isArticle(tokens, from)
                && isOffice(and - 1)
                && tokens.isLowerCase(and + 1)
                && !Nouns.isSeveral(tokens, and - 1)
                && (isOffice(and + 1) || Titles.officeLength(tokens, and + 1) > 1);
    }

    /** "former Altona Mayor [and] Harbour Board Chairwoman Ann Lee": two titles in front of one name. */
    private boolean isBeforeHolder(int from, int and, int to) {
        int title = tokens.is(and - 1, '.') ? and - 2 : and - 1;
        NameRun first = names.runWith(title);
        NameRun last = names.runEndingAt(to);
        return title >= from
                && Grammar.isAnd(tokens, and)
                && !Grammar.isDeterminer(tokens, from)
                && (first == null || first.length() == 0)
                && isOffice(title)
                && !Nouns.isSeveral(tokens, title)
                && last != null
                && last.from() > and
                && (last.isTitled() || isOffice(last.from() - 1))
                && last.nameFrom() > and + 1;
    }

    /** "Lund’s son [and] MLA Ole Lund", "her husband [and] lawyer, Ole Lund": between whose kin somebody is and a title. */
    private boolean isBehindKin(int and, int to) {
        int kin = and - 1;
        NameRun last = names.runEndingAt(to);
        boolean own = kin > 0
                && Grammar.isAnd(tokens, and)
                && tokens.isLowerCase(kin)
                && Nouns.gender(tokens, kin) != 'u'
                && !Titles.isTitle(tokens, kin)
                && (Grammar.isPossessive(tokens, kin - 1) || PronounForms.ofPerson(tokens, kin - 1) != ' ');
        return own
                && last != null
                && last.length() > 1
                && last.from() > and
                && isOffice(and + 1)
                && (tokens.isLowerCase(and + 1) || tokens.isUpperCase(and + 1))
                && last.nameFrom() == and + 2;
    }

    /** "Selm [and] Norrland captain Ann Lee": between two bodies of one person, the first of which the story names only here. */
    private boolean isOfBoth(int from, int and, int to) {
        NameRun first = names.runWith(and - 1);
        NameRun last = names.runEndingAt(to);
        Named body = first == null || first.isTitled() ? null : names.bearer(names.runAt(and - 1));
        int post = last == null ? and : last.from() - 1;
        return Grammar.isAnd(tokens, and)
                && last != null
                && last.length() > 1
                && !last.isTitled()
                && post > and + 1
                && tokens.isLowerCase(post)
                && isOffice(post)
                && first != null
                && !Nouns.isSeveral(tokens, and - 1) // "Unions and Peace leader"
                && (body == null || body.kind() != SpeakerKind.PERSON)
                && (body != null && body.place || isOnlyHere(names.runAt(and - 1)))
                && isBare(from, and)
                && isBare(and + 1, post);
    }

    private boolean isOnlyHere(int run) {
        long name = tokens.foldOfName(names.runs().get(run).to() - 1);
        int to = Math.min(names.runs().size(), run + RUNS);
        for (int i = Math.max(0, run - RUNS); i < to; i++) {
            NameRun other = names.runs().get(i);
            if (i != run && tokens.foldOfName(other.to() - 1) == name) {
                return false;
            }
        }
        return true;
    }

    /** "Selm", "former Selm", "Norrland women’s": capitals with what describes them around, and no adjective alone. */
    private boolean isBare(int from, int to) {
        boolean capital = false;
        for (int i = from; i < to; i++) {
            boolean name = tokens.isCapitalized(i) && !Titles.isModifier(tokens, i);
            if (Grammar.isFunctional(tokens, i) || name && PersonNames.isGiven(tokens, i) && i + 1 < to) {
                return false;
            }
            capital |= name;
        }
        return capital;
    }

    private boolean isOffice(int token) {
        return Titles.isOccupation(tokens, token) || Titles.isTitle(tokens, token);
    }

    /** "Lee and the director[,] Tom Reed": whether a comma parts an office that "and" joins from who holds it. */
    boolean isHolderBehind(int and, int comma, int to) {
        int run = names.runAt(comma + 1);
        return Grammar.isAnd(tokens, and)
                && tokens.is(comma, ',')
                && Grammar.isArticle(tokens, and + 1)
                && names.begins(run, comma + 1)
                && names.runs().get(run).to() == to;
    }
}
