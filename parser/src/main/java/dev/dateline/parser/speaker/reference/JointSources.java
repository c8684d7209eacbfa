package dev.dateline.parser.speaker.reference;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.TownsInStates;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Participles;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.FieldPairs;
import dev.dateline.parser.speaker.title.TitleFronts;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Parts a source phrase into those whom it names: "A, B and C", "Ann Lee, D-Norr., and Ole Rask". */
final class JointSources {
    /**
     * The stretch of a phrase that names one of them.
     *
     * @param from the first token
     * @param to behind the last
     * @param closed whether nothing that is set off behind it may tell who it is
     */
    record Part(int from, int to, boolean closed) {}

    /** No list names more. */
    private static final int MOST = 24;

    /** How many words the name of a place behind "of" has at most. */
    private static final int PLACE = 6;

    /** How many words a title in front of a name in a list has, less one. */
    private static final int TITLE = 5;

    private static final Phrases LANDS = Phrases.of(JointSources.class, "nouns-of-lands.txt");
    private static final Phrases CAMPUSES = Phrases.of(JointSources.class, "words-of-campuses.txt");

    private static final long AND = Tokens.fold("and");
    private static final long BY = Tokens.fold("by");
    private static final long FOR = Tokens.fold("for");
    private static final long OF = Tokens.fold("of");

    private final Tokens tokens;
    private final NameIndex names;
    private final InnerJoints inner;

    JointSources(Tokens tokens, NameIndex names) {
        this.inner = new InnerJoints(tokens, names);
        this.tokens = tokens;
        this.names = names;
    }

    /** The parts of a phrase, in order; all of it where it names one. */
    List<Part> parts(int from, int to) {
        List<Integer> cuts = cuts(from, to);
        if (cuts.isEmpty()) {
            return from < to ? List.of(new Part(from, to, false)) : List.of();
        }
        if (isSeveral(from, to, cuts)
                || isOfSeveral(from, to, cuts)
                || areOfPlaces(from, to, cuts)
                || JointPapers.areOne(tokens, from, to, cuts)) {
            return List.of(new Part(from, to, true));
        }
        if (isApposed(from, to, cuts)) {
            return List.of(
                    new Part(from, withoutBracket(from, cuts.get(0)), true),
                    new Part(cuts.get(cuts.size() - 1) + 1, to, false));
        }
        if (cuts.size() > 1 && isOneName(from, cuts.get(cuts.size() - 1), to)) {
            return List.of(new Part(from, to, true)); // "Arts, Culture and Ports Minister Ida Holm"
        }
        List<Part> parts = new ArrayList<>();
        int start = from;
        if (isJoint(from, to, cuts)) {
            for (int cut : cuts) {
                if (cut > start) {
                    parts.add(new Part(start, cut, true));
                }
                start = behind(cut);
            }
        }
        if (start < to) {
            parts.add(new Part(start, to, false));
        }
        return parts;
    }

    /** The runs of names that begin here and are joined by commas and "and", closed by a comma: "Ann Lee of Oregon and Bo Lund,"; none where another word stands between. */
    List<Integer> listed(int from) {
        List<Integer> listed = new ArrayList<>();
        int i = from;
        boolean last = false;
        while (i < tokens.count() && listed.size() < MOST) {
            int run = names.runAt(i);
            NameRun name = names.run(run);
            Named bearer = name != null && isFrontOf(name.from(), i) ? names.bearer(run) : null;
            if (name == null || bearer == null || bearer.kind() != SpeakerKind.PERSON || bearer.tokens < 2) {
                return List.of();
            }
            listed.add(run);
            i = NameMarks.behind(tokens, name.to());
            i = tokens.fold(i) == OF || tokens.fold(i) == FOR ? behindPlace(i + 1) : i;
            if (last) {
                return i < tokens.count() && tokens.is(i, ',') ? listed : List.of();
            }
            i = tokens.is(i, ',') ? i + 1 : i;
            last = i < tokens.count() && tokens.fold(i) == AND;
            i = last ? i + 1 : i;
        }
        return List.of();
    }

    /** "Ann Lee and [external member] Bo Lund": whether nothing but a title in small letters stands ahead of a name, or nothing. */
    private boolean isFrontOf(int name, int from) {
        boolean title = name == from || name < from + TITLE && Titles.isOccupation(tokens, name - 1);
        for (int i = from; title && i < name; i++) {
            title = tokens.isLowerCase(i) && !Grammar.isListed(tokens, i);
        }
        return title;
    }

    private int behindPlace(int from) {
        int i = from;
        while (i < tokens.count() && i < from + PLACE && tokens.isCapitalized(i)) {
            i++;
        }
        return i;
    }

    /** Commas, "and" and "&" outside of names. */
    private List<Integer> cuts(int from, int to) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = from + 1; i + 1 < to; i++) {
            boolean joint =
                    Grammar.isAnd(tokens, i) || tokens.is(i, ',') && !TownsInStates.isBased(tokens, i + 1, from);
            if (joint && !names.isInside(i) && !inner.isOne(from, i, to)) {
                cuts.add(i);
            }
        }
        int last = cuts.size() - 1;
        if (last > 0 && inner.isHolderBehind(cuts.get(last - 1), cuts.get(last), to)) {
            cuts.remove(last);
        }
        return cuts;
    }

    /** "A, B and C", "the senator and his allies"; but not "Doe, mayor of A and B". */
    private boolean isJoint(int from, int to, List<Integer> cuts) {
        if (!Grammar.isAnd(tokens, cuts.get(cuts.size() - 1))) {
            return false;
        }
        int start = from;
        boolean list = cuts.size() > 1 && !areDetermined(from, cuts);
        boolean names = true;
        for (int cut : cuts) {
            if (cut > start && !isNamed(start, cut)
                    || list && Grammar.isDeterminer(tokens, start) && !tokens.isCapitalized(start + 1)) {
                return false; // "Berg, the mayor and …"
            }
            names &= cut == start || isNameOfBody(start, cut);
            start = behind(cut);
        }
        return isNamed(start, to)
                && !(list && !names && Grammar.isDeterminer(tokens, start) && !isNameOfBody(start, to))
                && !isOneName(from, cuts.get(cuts.size() - 1), to);
    }

    /** Where the next of several begins: "by Ann Lee and by [Bo Lund]". */
    private int behind(int cut) {
        return tokens.fold(cut + 1) == BY ? cut + 2 : cut + 1;
    }

    /** "Norway", "the European Union": capitals, ahead of which an article may stand where they name a body. */
    private boolean isNameOfBody(int from, int to) {
        if (tokens.isCapitalized(from)) {
            return tokens.isCapitalized(to - 1);
        }
        boolean capital = tokens.isSpelled(from, "the") && tokens.isCapitalized(from + 1);
        Named body = capital ? names.bearerEndingAt(to) : null;
        return body != null && body.kind() == SpeakerKind.ORGANIZATION;
    }

    /** "The mayor, the judge and the sheriff". */
    private boolean areDetermined(int from, List<Integer> cuts) {
        boolean all = Grammar.isDeterminer(tokens, from);
        for (int cut : cuts) {
            all &= Grammar.isDeterminer(tokens, cut + 1) || Grammar.isAnd(tokens, cut + 1);
        }
        return all;
    }

    /** "Ann Lee, D-Norr., and Ole Rask", "Ann Lee (D) and Ole Rask": two names, and who the first is between them. */
    private boolean isApposed(int from, int to, List<Integer> cuts) {
        int and = cuts.get(cuts.size() - 1);
        if (!Grammar.isAnd(tokens, and) || !isNamed(and + 1, to)) {
            return false;
        }
        int first = cuts.get(0);
        if (cuts.size() == 1) {
            return tokens.is(and - 1, ')') && withoutBracket(from, and) < and;
        }
        return cuts.size() == 3
                && cuts.get(1) == and - 1
                && tokens.is(first, ',')
                && isNamed(from, first)
                && isDescription(first + 1);
    }

    private int withoutBracket(int from, int to) {
        for (int i = to - 1; i > from && tokens.is(to - 1, ')'); i--) {
            if (tokens.is(i, '(')) {
                return i;
            }
        }
        return to;
    }

    /** "the mayor", "41", "a Democrat", "Democrat of Oregon", "D-Norr.": no third name. */
    private boolean isDescription(int token) {
        return Grammar.isDeterminer(tokens, token)
                || tokens.isNumber(token)
                || tokens.isLowerCase(token)
                || Nouns.isPerson(tokens, token) && tokens.fold(token + 1) == OF
                || tokens.end(token) - tokens.start(token) > 2 && tokens.text().charAt(tokens.start(token) + 1) == '-';
    }

    /** "Doctors, nurses and patients": one group with several nouns. */
    private boolean isSeveral(int from, int to, List<Integer> cuts) {
        boolean several = cuts.size() > 1
                && Grammar.isAnd(tokens, cuts.get(cuts.size() - 1))
                && Nouns.isSeveral(tokens, to - 1)
                && !names.isInside(to - 1);
        for (int i = 0; several && i < cuts.size(); i++) {
            int last = cuts.get(i) - 1;
            several = Nouns.isSeveral(tokens, last) || tokens.is(last, ',');
        }
        return several && !Grammar.isDeterminer(tokens, from);
    }

    /** "A coalition of unions, farmers and churches": one body or group, whose members have several nouns. */
    private boolean isOfSeveral(int from, int to, List<Integer> cuts) {
        int of = from;
        while (of < cuts.get(0) && tokens.fold(of) != OF) {
            of++;
        }
        boolean group = of > from
                && of < cuts.get(0)
                && tokens.isLowerCase(of - 1)
                && (Nouns.isGroup(tokens, of - 1) || Nouns.isOrganization(tokens, of - 1));
        return group && tokens.isLowerCase(of + 1) && isSeveral(of + 1, to, cuts);
    }

    /** "Residents of Paris, Selm and Altona", "A team of cooks from Selm, Lund and Tarn": several who are of all places of a list. */
    private boolean areOfPlaces(int from, int to, List<Integer> cuts) {
        int first = cuts.get(0);
        int of = first - 1;
        while (of > from && !(isPlacing(of) && Nouns.isSeveral(tokens, of - 1))) {
            of--;
        }
        int place = of + 1 + (tokens.isSpelled(of + 1, "the") ? 1 : 0);
        boolean alike = cuts.size() == 1
                && (isLand(first + 1, to) || !isOf(of) && (isCampus(first + 1, to) || isBody(first) && isBody(to)));
        boolean several = (cuts.size() > 1 || alike) && of > from && place < first && tokens.isCapitalized(place);
        int start = of + 1;
        for (int i = 0; several && i <= cuts.size(); i++) {
            int end = i < cuts.size() ? cuts.get(i) : to;
            NameRun name = end > start ? names.runWith(end - 1) : null;
            several = end == start || name != null && !name.isTitled() && !PersonNames.isGiven(tokens, start);
            start = end + 1;
        }
        return several;
    }

    /** "The envoys of Norland and [the Republic of Selm]". */
    private boolean isLand(int from, int to) {
        if (from + 1 >= to || !tokens.isSpelled(from, "the") || !tokens.isCapitalized(from + 1)) {
            return false;
        }
        boolean land = Places.regionEnd(tokens, from + 1, to) == to;
        for (int i = from + 1; i < to; i++) {
            land |= LANDS.has(tokens, i);
        }
        return land;
    }

    /** "The moderators from [Radio Lund] and the Selm Network": whether a name that ends there is a body's. */
    private boolean isBody(int end) {
        Named body = names.bearerWith(end - 1);
        return body != null && body.kind() == SpeakerKind.ORGANIZATION && !body.place && !body.isOnlyPlace();
    }

    /** "Scientists from Selm and [the University of Tarn]". */
    private boolean isCampus(int from, int to) {
        NameRun name = tokens.isSpelled(from, "the") ? names.runEndingAt(to) : null;
        boolean campus = false;
        for (int i = from + 1; name != null && i < to; i++) {
            campus |= CAMPUSES.has(tokens, i);
        }
        return campus && tokens.isCapitalized(from + 1);
    }

    private boolean isPlacing(int token) {
        return !names.isInside(token)
                && (isOf(token)
                        || tokens.isSpelled(token, "in")
                        || tokens.isSpelled(token, "from")
                        || tokens.isSpelled(token, "at"));
    }

    private boolean isOf(int token) {
        return tokens.fold(token) == OF;
    }

    private boolean isNamed(int from, int to) {
        if (PronounForms.agreement(tokens, from) != ' ' && to == from + 1) {
            return true;
        }
        if (isBareBehindName(from, to)) {
            return true;
        }
        boolean adjective = to == from + 1 && Titles.isModifier(tokens, from) && !Nouns.isSeveral(tokens, from);
        if (adjective || Participles.is(tokens, from)) {
            return false; // "Democratic and independent analysts", "a poll, conducted with …"
        }
        int run = names.runAt(to - 1);
        boolean name = run < names.runs().size()
                && names.runs().get(run).from() < to
                && names.runs().get(run).length() > 0;
        return name || Grammar.isDeterminer(tokens, from) || isOwned(from, to);
    }

    /** "Berg and [allies]", "Berg and [leading allies]", "she and [Danish allies]": several that a name or a pronoun is joined to. */
    private boolean isBareBehindName(int from, int to) {
        int last = to - 1;
        if (from < 2
                || !Grammar.isAnd(tokens, from - 1)
                || !tokens.isLowerCase(last)
                || !Nouns.isSeveral(tokens, last)) {
            return false;
        }
        char agreement = PronounForms.agreement(tokens, from - 2);
        if (agreement == 'm' || agreement == 'f') {
            return true;
        }
        Named bearer = names.bearerWith(from - 2);
        boolean person = bearer != null && bearer.kind() == SpeakerKind.PERSON;
        return last == from ? bearer != null : person && tokens.isLowerCase(from);
    }

    /** "Altona’s government [and the police]": a noun behind whose it is; but "Berg’s mother and father". */
    private boolean isOwned(int from, int to) {
        NameRun owner = names.runWith(from);
        boolean shared =
                Grammar.isAnd(tokens, to) && tokens.isLowerCase(to + 1) && !Grammar.isDeterminer(tokens, to + 1);
        return !shared && owner != null && owner.to() + 1 < to && Grammar.isPossessive(tokens, owner.to());
    }

    /** "the spokesman for Health and Sport". */
    private boolean isOneName(int from, int and, int to) {
        NameRun last = names.runWith(to - 1);
        boolean titled = last != null
                && last.from() > and
                && (TitleFronts.isBehindTitle(tokens, last, from) // "Minister for Mines and Energy Ida Holm"
                        || FieldPairs.from(tokens, and + 1, from, last.nameFrom()) >= 0);
        if (titled) {
            return true; // "Mines and Energy minister Ida Holm"
        }
        int of = from;
        while (of < and && (!Grammar.isPreposition(tokens, of) || names.isInside(of))) {
            of++;
        }
        if (of == and || !tokens.isCapitalized(and + 1)) {
            return false;
        }
        if (of == from || !isNameOf(of, SpeakerKind.PERSON) || names.runAt(and) != names.runAt(to - 1)) {
            return to - and <= 3;
        }
        return isNameOf(to, SpeakerKind.ORGANIZATION) // "Bo Lund of the Selm and Tarn Guild"
                || to - and <= 3 && !PersonNames.isGiven(tokens, and + 1); // "Bo Lund of Selm and Ida Holm"
    }

    /** Whether the name that ends there is one of several words, and of such a bearer. */
    private boolean isNameOf(int end, SpeakerKind kind) {
        Named bearer = names.bearerEndingAt(end);
        return bearer != null && bearer.kind() == kind && bearer.tokens > 1;
    }
}
