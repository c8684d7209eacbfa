package dev.dateline.parser.speaker.reference;

import dev.dateline.model.MentionKind;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.date.ModifyingDays;
import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Participles;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.TitleFronts;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.NamelyWords;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tickers;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.text.UserHandles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whom a source phrase names, one or several, what kind of phrase each is, and which word of it is its head. */
public final class SourceReader {
    private static final long AT = Tokens.fold("at");
    private static final long AND = Tokens.fold("and");
    private static final long BUT = Tokens.fold("but");
    private static final long OR = Tokens.fold("or");
    private static final long OF = Tokens.fold("of");
    private static final long THOSE = Tokens.fold("those");
    private static final long OUT = Tokens.fold("out");

    private static final String BREAKS = ",(;—";

    private static final Phrases STYLES = Phrases.of(SourceReader.class, "styles.txt");
    private static final Phrases DESCRIBING = Phrases.of(SourceReader.class, "papers-and-movements.txt");

    private final Tokens tokens;
    private final NameIndex names;
    private final SourceEdges edges;
    private final SourceKinds kinds;
    private final Owners owners;
    private final Examples examples;
    private final JointSources joints;
    private final SetOffNames setOff;
    private final CapitalizedNouns capitals;
    private final DoingClauses doings;

    public SourceReader(Tokens tokens, NameIndex names) {
        this.kinds = new SourceKinds(tokens);
        this.owners = new Owners(tokens, names);
        this.examples = new Examples(tokens, names);
        this.joints = new JointSources(tokens, names);
        this.setOff = new SetOffNames(tokens, names);
        this.capitals = new CapitalizedNouns(tokens, names, kinds);
        this.edges = new SourceEdges(tokens, names);
        this.doings = new DoingClauses(tokens, names);
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * The sources of a phrase from one token up to another: several where it joins names.
     *
     * @param told the first token of what they say
     */
    public List<Source> read(int from, int to, int told) {
        SourceEdges.Edges phrase = edges.of(from, to);
        int opener = examples.opener(phrase.from(), phrase.to());
        return opener < 0 ? joined(phrase.from(), phrase.to(), told) : withExamples(phrase, opener, to, told);
    }

    /** "Growers such as Ida Holm": the group, and those of it who are named. */
    private List<Source> withExamples(SourceEdges.Edges phrase, int opener, int to, int told) {
        int first = examples.first(opener);
        List<Source> sources = new ArrayList<>();
        sources.add(one(phrase.from(), tokens.is(opener - 1, ',') ? opener - 1 : opener));
        int end = examples.end(first, phrase.to(), to);
        if (first < end) {
            joined(examples.named(first, end), end, told).stream()
                    .filter(source -> source.bearer() != null)
                    .forEach(sources::add);
        }
        return sources;
    }

    private List<Source> joined(int from, int to, int told) {
        List<Source> sources = new ArrayList<>();
        List<Integer> named = tokens.is(to, ',') && isOneGroup(from, to) ? joints.listed(to + 1) : List.of();
        if (named.size() > 1) { // "his rivals, Ann Lee and Bo Lund, said"
            named.forEach(run -> sources.add(
                    one(names.runs().get(run).from(), names.runs().get(run).to())));
            return sources;
        }
        for (JointSources.Part part : joints.parts(from, to)) {
            sources.add(part.closed() ? one(part.from(), part.to()) : single(part.from(), part.to(), told));
        }
        sources.removeIf(
                source -> source.form() == MentionKind.NOMINAL && capitals.isLoose(source.from(), source.to()));
        return sources;
    }

    /** "his leading rivals", no "lawyer for the rivals". */
    private boolean isOneGroup(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Grammar.isPreposition(tokens, i) || tokens.fold(i) == AND) {
                return false;
            }
        }
        return Nouns.isSeveral(tokens, to - 1);
    }

    /** A phrase without what is set off behind it; "a police spokeswoman, Ida Holm" is the one behind. */
    private Source single(int from, int to, int told) {
        int end = Titles.isTitle(tokens, from) ? from + 1 : overShortForm(from + 1, to); // "Senator (Dr) Ida Holm"
        while (end < to
                && !(isBreak(end)
                        && !setOff.isBased(end)
                        && !names.isInside(end)
                        && !partsAdjectives(end, from, to)
                        && !isInDay(end, from, to))) {
            end = overShortForm(end + 1, to);
        }
        Source source = one(from, end);
        boolean common = (source.form() == MentionKind.NOMINAL || setOff.isOneOfSeveral(source))
                && !Spokespeople.isForSomeone(tokens, from, end);
        // "one fan, [@annlee], wrote", "user [@annlee]"
        int at = end < tokens.count() && tokens.is(end, ',') ? end + 1 : end;
        int handle = UserHandles.end(tokens, at);
        if (common && handle > at) {
            return one(at, handle);
        }
        NameRun name = common ? setOff.behind(source, end, to) : null;
        boolean subject = name != null // "According to the mayor, [Altona] and Selm will grow"
                && name.from() == told
                && !PersonNames.isGiven(tokens, name.nameFrom());
        return name == null || subject ? source : one(name.from(), name.to());
    }

    /** "Orlo [(ORL)] chief Ida Holm": behind a short form that words of the phrase follow, or the token itself. */
    private int overShortForm(int token, int to) {
        int behind = NameMarks.behindShortForm(tokens, token);
        return behind > token && behind < to && tokens.isWord(behind) ? behind : token;
    }

    /** "the tall[,] grey-haired farmer", no "the mayor, former teacher". */
    private boolean partsAdjectives(int comma, int from, int to) {
        return comma == from + 2 && comma + 2 < to && Adjectives.areParted(tokens, comma);
    }

    /** "the Oct. 14[,] 2019[,] memo". */
    private boolean isInDay(int comma, int from, int to) {
        return comma + 1 < to
                && (ModifyingDays.from(tokens, comma, from) > from
                        || ModifyingDays.from(tokens, comma + 1, from) > from && tokens.isNumber(comma + 1));
    }

    private boolean isBreak(int token) {
        return BREAKS.indexOf(tokens.first(token)) >= 0 && tokens.end(token) - tokens.start(token) == 1;
    }

    private Source one(int from, int end) {
        int to = end;
        while (to > from + 1 && Grammar.isPossessive(tokens, to - 1)) {
            to--;
        }
        int ticker = Tickers.from(tokens, to - 1);
        if (ticker > from) {
            return one(from, ticker); // "Orlo Mills Corp. [ORM.N]"
        }
        if (UserHandles.end(tokens, from) == to) {
            return new Source(
                    MentionKind.NOMINAL, from, to, to - 1, null, ' ', false); // "@AnnLee", whatever its capitals
        }
        to = TitledWorks.open(tokens, from, to); // "her novel [“The Aunt”]"
        if (to - from == 1 && PronounForms.agreement(tokens, from) != ' ') {
            return new Source(MentionKind.PRONOUN, from, to, from, null, PronounForms.agreement(tokens, from), false);
        }
        if (isStyle(from, to)) {
            return new Source(MentionKind.PRONOUN, from, to, from, null, PronounForms.agreement(tokens, from), false);
        }
        int last = head(from, to);
        int head = isWorkplace(last, to) ? to - 1 : last;
        int owner = owners.end(from, head);
        if (owner > from) {
            return one(from, owner);
        }
        if (to > head + 1 && isParticiple(to - 1) && isPostmodifier(to - 1, to)) {
            to--; // "the report published"
        }
        boolean definite = kinds.isDefinite(from) || kinds.pointsBack(from, to);
        NameRun name = names.runWith(head);
        boolean common = name != null && (capitals.isSentenceWord(name, from) || capitals.isCommon(head, from));
        if (name != null && !common) {
            Named bearer = names.bearer(names.runAt(head));
            return new Source(MentionKind.NAME, from, to, head, bearer, ' ', definite);
        }
        Named body = definite && head > from ? bodyBefore(from, head, to) : null;
        return body == null
                ? new Source(MentionKind.NOMINAL, from, to, head, null, ' ', definite)
                : new Source(MentionKind.NAME, from, to, head - 1, body, ' ', true);
    }

    /** "His Excellency", "Her Honour": whoever "he" or "she" would be. */
    private boolean isStyle(int from, int to) {
        return to == from + 2 && STYLES.has(tokens, from + 1) && PronounForms.ofPerson(tokens, from) != ' ';
    }

    /** "the [Selm Times] tabloid", "the [Vexon] airline": the body in front of what it is; null where there is none. */
    private @Nullable Named bodyBefore(int from, int head, int to) {
        NameRun run = head + 1 == to ? names.runEndingAt(head) : null;
        if (run == null) {
            return null;
        }
        Named body = names.bearer(names.runAt(head - 1));
        if (body == null || body.kind() != SpeakerKind.ORGANIZATION || body.place) {
            return null;
        }
        boolean paper = DESCRIBING.has(tokens, head) && (body.isKnownBody() || tokens.isUpperCase(head - 1));
        boolean firm = BodyNouns.isGeneric(tokens, head)
                && run.from() == from + 1
                && body.bare // "Vexon" is called so elsewhere
                && body.tokens == run.length()
                && !Titles.isOrganizationWord(tokens, head - 1) // "the Labour Party platform"
                && !Owners.isPlatform(tokens, head - 1);
        return paper || firm ? body : null;
    }

    /** "[University] of the Fjords lecturer Ida Holm", "University of [Selm] at Orlo lecturer Ida Holm": whether a body is only where who is named behind a title works. */
    private boolean isWorkplace(int head, int to) {
        NameRun name = head + 4 < to ? names.runEndingAt(to) : null;
        return name != null
                && name.length() > 1
                && head + 2 < name.from()
                && Titles.isOccupation(tokens, name.from() - 1)
                && (Titles.isOrganizationWord(tokens, head) && Grammar.isArticle(tokens, head + 2)
                        || isCampus(head + 1, name.from() - 1));
    }

    /** "[at Orlo] lecturer". */
    private boolean isCampus(int at, int title) {
        boolean campus = tokens.fold(at) == AT && names.isInside(at - 1) && at + 1 < title;
        for (int i = at + 1; campus && i < title; i++) {
            campus = tokens.isCapitalized(i);
        }
        return campus;
    }

    /** The last word in front of a preposition or a participle, an "of" inside a name aside. */
    private int head(int from, int behind) {
        int to = doings.from(from, behind);
        NameRun last = names.runWith(to - 1);
        if (last != null && TitleFronts.isBehindTitle(tokens, last, from)) {
            return to - 1;
        }
        if (isTitledPaper(from, to) || isPost(from, to) || TitledWorks.isBehindTitle(tokens, from, to - 1)) {
            return to - 1;
        }
        int end = to;
        int office = 0; // behind the office that a token stands in, "chief of staff"
        int opener = from;
        for (int i = Amounts.behind(tokens, from); i < to; i++) {
            int behindOffice = i + Titles.officeLength(tokens, i);
            opener = behindOffice > office ? i : opener;
            office = Math.max(office, behindOffice);
            if (i == from || i < office) {
                continue;
            }
            boolean splits = Grammar.isPreposition(tokens, i)
                    || isOutOf(i)
                    || Grammar.isSubordinator(tokens, i) && tokens.fold(i) != AND && !isBetweenAdjectives(i);
            if ((splits || isPostmodifier(i, to) || isTimed(i)) && !names.isInside(i)) {
                end = i;
                break;
            }
        }
        int head = end - 1;
        while (head > from && (tokens.kind(head) == TokenKind.CLITIC || !tokens.isWord(head)) && !isPercent(head)) {
            head--;
        }
        int of = opener + 1; // "secretary [of] state", "chairman [of] the joint chiefs of staff"
        return office == head + 1 && of > from && of < head && tokens.fold(of) == OF ? opener : head;
    }

    /** "about [97]% of the cooks". */
    private boolean isPercent(int token) {
        return tokens.isNumber(token) && token + 1 < tokens.count() && tokens.is(token + 1, '%');
    }

    /** "the tired [or] badly paid cook", "the small [but] loud crowd". */
    private boolean isBetweenAdjectives(int token) {
        boolean joint = tokens.fold(token) == OR || tokens.fold(token) == BUT;
        return joint && (Adjectives.describes(tokens, token - 1) || Grammar.hasPastEnding(tokens, token - 1));
    }

    /** "the State of the Sea [survey]": a paper's noun behind its name, which has a preposition inside. */
    private boolean isTitledPaper(int from, int to) {
        int paper = to - 1;
        if (paper < from + 3
                || !tokens.isLowerCase(paper)
                || !tokens.isCapitalized(paper - 1)
                || !Nouns.isDocument(tokens, paper)) {
            return false;
        }
        int of = paper - 2;
        while (of > from && tokens.fold(of) != OF && (tokens.isCapitalized(of) || Grammar.isArticle(tokens, of))) {
            of--;
        }
        return of > from && tokens.fold(of) == OF && tokens.isCapitalized(of - 1);
    }

    /** "the Cost of Living [Minister]": a title behind its field, which has a preposition inside. */
    private boolean isPost(int from, int to) {
        int title = to - 1;
        if (!kinds.isDefinite(from) || !Titles.isTitle(tokens, title) || Titles.isHonorific(tokens, title)) {
            return false;
        }
        boolean capitals = title > from + 3;
        boolean of = false;
        for (int i = from + 1; i <= title && capitals; i++) {
            of |= tokens.fold(i) == OF && tokens.isCapitalized(i - 1);
            capitals = tokens.isCapitalized(i) || tokens.fold(i) == OF || tokens.fold(i) == AND;
        }
        return capitals && of;
    }

    /** "a study [last year] of 200 nurses": a paper stands in front. */
    private boolean isTimed(int token) {
        return NamelyWords.isTiming(tokens, token) && tokens.isLowerCase(token + 1) && kinds.isPaper(token - 1);
    }

    /** "four [out of] 10 farmers". */
    private boolean isOutOf(int token) {
        return tokens.fold(token) == OUT && token + 1 < tokens.count() && tokens.fold(token + 1) == OF;
    }

    /** "a report [published]", "voters [filing] in"; but "a court [filing]". */
    private boolean isParticiple(int token) {
        boolean noun = tokens.endsWith(token, "ing")
                && Nouns.isAny(tokens, token)
                && !Nouns.isPerson(tokens, token - 1)
                && !Nouns.isGroup(tokens, token - 1);
        return Participles.is(tokens, token) && !noun;
    }

    /** "[those] surveyed", "[those] most affected": nobody without the participle. */
    private boolean isThose(int token) {
        return token >= 0 && tokens.fold(token) == THOSE;
    }

    /** "people familiar with the matter", "a report [just] published Tuesday": the noun stands in front. */
    private boolean isPostmodifier(int token, int to) {
        boolean noun = tokens.isLowerCase(token) && (Nouns.isAny(tokens, token - 1) || kinds.isPaper(token - 1));
        if (!noun || isThose(token - 1) || isThose(token - 2)) {
            return false;
        }
        boolean ends = token + 1 >= to
                || Grammar.isPreposition(tokens, token + 1)
                || Grammar.isCalendar(tokens, token + 1)
                || Grammar.isDeterminer(tokens, token + 1)
                || Grammar.isAdverb(tokens, token) && Participles.is(tokens, token + 1);
        return ends && (isParticiple(token) || !Nouns.isAny(tokens, token) && token + 1 < to);
    }
}
