package dev.dateline.parser.speaker;

import dev.dateline.model.MentionKind;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whom a source phrase names, one or several, what kind of phrase each is, and which word of it is its head. */
final class SourceReader {
    private static final long AND = Tokens.fold("and");
    private static final long OF = Tokens.fold("of");
    private static final long OUT = Tokens.fold("out");
    private static final long WHO = Tokens.fold("who");

    private static final String BREAKS = ",(;—";

    /** How many words a clause has that tells who somebody is, ahead of the name. */
    private static final int CLAUSE = 12;

    private static final Phrases INDEFINITE = Phrases.of(SourceReader.class, "indefinite-pronouns.txt");
    private static final Phrases DESCRIBING = Phrases.of(SourceReader.class, "papers-and-movements.txt");

    private final Tokens tokens;
    private final NameIndex names;
    private final SourceEdges edges;
    private final SourceKinds kinds;
    private final Owners owners;
    private final Examples examples;
    private final JointSources joints;

    SourceReader(Tokens tokens, NameIndex names) {
        this.kinds = new SourceKinds(tokens);
        this.owners = new Owners(tokens, names);
        this.examples = new Examples(tokens, names);
        this.joints = new JointSources(tokens, names);
        this.edges = new SourceEdges(tokens, names);
        this.tokens = tokens;
        this.names = names;
    }

    /** The sources of a phrase from one token up to another: several where it joins names. */
    List<Source> read(int from, int to) {
        SourceEdges.Edges phrase = edges.of(from, to);
        int opener = examples.opener(phrase.from(), phrase.to());
        return opener < 0 ? joined(phrase.from(), phrase.to()) : withExamples(phrase, opener);
    }

    /** "Growers such as Ida Holm": the group, and those of it who are named. */
    private List<Source> withExamples(SourceEdges.Edges phrase, int opener) {
        int first = examples.first(opener);
        List<Source> sources = new ArrayList<>();
        sources.add(one(phrase.from(), tokens.is(opener - 1, ',') ? opener - 1 : opener));
        int end = examples.end(first, phrase.to());
        if (first < end) {
            joined(examples.named(first, end), end).stream()
                    .filter(source -> source.bearer() != null)
                    .forEach(sources::add);
        }
        return sources;
    }

    private List<Source> joined(int from, int to) {
        List<Source> sources = new ArrayList<>();
        List<Integer> named = tokens.is(to, ',') && isOneGroup(from, to) ? joints.listed(to + 1) : List.of();
        if (named.size() > 1) { // "his rivals, Ann Lee and Bo Lund, said"
            named.forEach(run -> sources.add(
                    one(names.runs().get(run).from(), names.runs().get(run).to())));
            return sources;
        }
        for (JointSources.Part part : joints.parts(from, to)) {
            sources.add(part.closed() ? one(part.from(), part.to()) : single(part.from(), part.to()));
        }
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
    private Source single(int from, int to) {
        int end = from + 1;
        while (end < to && !(isBreak(end) && !isBased(end) && !names.isInside(end))) {
            int behind = SourceEdges.behindShortForm(tokens, end + 1);
            end = behind > end + 1 && behind < to && tokens.isWord(behind) ? behind : end + 1;
        }
        Source source = one(from, end);
        boolean common = source.form() == MentionKind.NOMINAL && !Spokespeople.isForSomeone(tokens, from, end);
        int comma = common ? commaBehind(behindClause(source, end)) : -1;
        if (comma >= 0) {
            int first = firstBehind(comma);
            int run = names.runAt(first);
            NameRun name = run < names.runs().size() ? names.runs().get(run) : null;
            if (name != null
                    && name.from() == first
                    && (name.length() >= 2 || isKin(source.head(), name) || isLoneName(source, name))
                    && (comma < to || isSetOff(source, name))) {
                return one(first, name.to());
            }
        }
        return source;
    }

    /** "the Altona[,] Norland-based bank": the comma between a town and the state that it is in. */
    private boolean isBased(int comma) {
        return tokens.is(comma, ',')
                && (tokens.endsWith(comma + 1, "-based")
                        || tokens.isCapitalized(comma + 1) && tokens.endsWith(comma + 2, "-based"));
    }

    /** "The lawyer [who filed the suit], Ann Lee, said": behind a clause that ends in front of a comma, and of no other person. */
    private int behindClause(Source source, int end) {
        if (end + 2 >= tokens.count()
                || tokens.fold(end) != WHO
                || !tokens.isLowerCase(end + 1)
                || !source.definite()) {
            return end;
        }
        int comma = end + 1;
        while (comma < tokens.count() && comma < end + CLAUSE && tokens.isWord(comma)) {
            comma++;
        }
        boolean closed = comma < tokens.count() && tokens.is(comma, ',');
        return closed && tokens.isLowerCase(comma - 1) && !Nouns.isPerson(tokens, comma - 1) ? comma : end;
    }

    /** The first word of a name behind a comma, "the bishop, [the] Right Rev Ann Lee" without its article. */
    private int firstBehind(int comma) {
        int run = names.runAt(comma + 2);
        boolean article = tokens.isSpelled(comma + 1, "the")
                && run < names.runs().size()
                && names.runs().get(run).from() == comma + 2
                && names.runs().get(run).isTitled();
        return article ? comma + 2 : comma + 1;
    }

    /** The comma at the end of the phrase, "author and one of the organisers[,]", or -1. */
    private int commaBehind(int end) {
        int owner =
                end < tokens.count() && Grammar.isPossessive(tokens, end) ? end + 1 : end; // "of St Mary’s, Ann Lee"
        int i = SourceEdges.behindShortForm(tokens, owner); // "the head of the Union of Nurses (UN), Ann Lee"
        boolean opens = i < tokens.count() && tokens.fold(i) == AND;
        while (opens
                && i < tokens.count()
                && i < end + 7
                && tokens.isLowerCase(i)
                && (Grammar.isFunctional(tokens, i)
                        || tokens.fold(i) == AND
                        || Nouns.isAny(tokens, i)
                        || isBareNoun(i))) {
            i++;
        }
        return i + 1 < tokens.count() && tokens.is(i, ',') ? i : -1;
    }

    /** "her boss and [mentor], Anna Berg": no "and added, Anna Berg". */
    private boolean isBareNoun(int token) {
        return !Grammar.hasPastEnding(tokens, token)
                && !Grammar.isIrregularPast(tokens, token)
                && !Grammar.isModifier(tokens.word(token))
                && !Grammar.isReporting(tokens, token);
    }

    /** "Her lawyer[, Anna Berg,] said": a person's name set off behind the noun that stands for that person. */
    private boolean isSetOff(Source source, NameRun name) {
        boolean closed = name.to() >= tokens.count()
                || tokens.is(name.to(), ',')
                || tokens.is(name.to(), '.')
                || Grammar.isPreposition(tokens, name.to()) // "Anna Berg of Holm & Lund, said"
                || Grammar.isReporting(tokens, name.to());
        return closed && Nouns.isPerson(tokens, source.head()) && !Nouns.isSeveral(tokens, source.head());
    }

    /** "the network’s operator, [Elnet], said": one word between commas, and no place. */
    private boolean isLoneName(Source source, NameRun name) {
        boolean called = Nouns.isPerson(tokens, source.head()) || Nouns.isOrganization(tokens, source.head());
        return called
                && !Nouns.isSeveral(tokens, source.head())
                && name.to() < tokens.count()
                && (tokens.is(name.to(), ',') || tokens.is(name.to(), '.') && isOwned(source))
                && NameMarks.behind(tokens, name.from() - 1) < name.from() // no "D-California"
                && !Places.isTown(tokens, name.nameFrom(), name.to())
                && !Places.isRegion(tokens, name.nameFrom(), name.to());
    }

    /** "[her] sister": one whom she has besides a name. */
    private boolean isOwned(Source source) {
        return "mfp".indexOf(PronounForms.agreement(tokens, source.from())) >= 0
                && Nouns.isPerson(tokens, source.head());
    }

    /** "his wife, [Ella]," */
    private boolean isKin(int noun, NameRun name) {
        return Nouns.gender(tokens, noun) != 'u' && PersonNames.isGiven(tokens, name.nameFrom());
    }

    private boolean isBreak(int token) {
        return BREAKS.indexOf(tokens.first(token)) >= 0 && tokens.end(token) - tokens.start(token) == 1;
    }

    private Source one(int from, int end) {
        int to = end;
        while (to > from + 1 && Grammar.isPossessive(tokens, to - 1)) {
            to--;
        }
        if (to - from == 1 && PronounForms.agreement(tokens, from) != ' ') {
            return new Source(MentionKind.PRONOUN, from, to, from, null, PronounForms.agreement(tokens, from), false);
        }
        int last = head(from, to);
        int head = isWorkplace(last, to) ? to - 1 : last;
        int owner = owners.end(from, head);
        if (owner > from) {
            return one(from, owner);
        }
        if (to > head + 1 && Participles.is(tokens, to - 1) && isPostmodifier(to - 1, to)) {
            to--; // "the report published"
        }
        boolean definite = kinds.isDefinite(from);
        NameRun name = names.runWith(head);
        boolean common = name != null && (isSentenceWord(name, from) || isCommon(head, from));
        if (name != null && !common) {
            Named bearer = names.bearer(names.runAt(head));
            return new Source(MentionKind.NAME, from, to, head, bearer, ' ', definite);
        }
        Named body = definite ? bodyBefore(head, to) : null;
        return body == null
                ? new Source(MentionKind.NOMINAL, from, to, head, null, ' ', definite)
                : new Source(MentionKind.NAME, from, to, head - 1, body, ' ', true);
    }

    /** "the [Selm Times] tabloid": the body in front of what it is; null where there is none. */
    private @Nullable Named bodyBefore(int head, int to) {
        NameRun run = head + 1 == to && DESCRIBING.has(tokens, head) ? names.runWith(head - 1) : null;
        Named body = run != null && run.to() == head ? names.bearer(names.runAt(head - 1)) : null;
        return body != null
                        && body.kind() == SpeakerKind.ORGANIZATION
                        && !body.place
                        && (body.isKnownBody() || tokens.isUpperCase(head - 1))
                ? body
                : null;
    }

    /** "[University] of the Fjords lecturer Ida Holm": whether a body is only where who is named behind a title works. */
    private boolean isWorkplace(int head, int to) {
        NameRun name = head + 4 < to ? names.runWith(to - 1) : null;
        return name != null
                && name.length() > 1
                && name.to() == to
                && head + 2 < name.from()
                && Titles.isOrganizationWord(tokens, head)
                && Grammar.isArticle(tokens, head + 2)
                && Titles.isOccupation(tokens, name.from() - 1);
    }

    /** "Republicans", "the Courier Poll": capitals do not make a name of what stands for several or for a paper. */
    private boolean isCommon(int head, int from) {
        NameRun run = names.runWith(head);
        boolean body = run != null && run.length() > 1 && (Titles.isOrganizationWord(tokens, head) || isBodyFor(run));
        return Nouns.isSeveral(tokens, head) && !isPlace(head) && !body && !isPerson(run, head)
                || kinds.isDefinite(from) && run != null && isOfAPeople(run)
                || isPaper(head) && Grammar.isDeterminer(tokens, from) && !isGroup(head)
                || Nouns.isPerson(tokens, head) && kinds.isDefinite(from) && !isProper(run) // "the Altona Democrat"
                || Nouns.isOrganization(tokens, head) && kinds.isIndefinite(from) // "a super PAC"
                || run != null && run.length() == 1 && head == from + 1 && NamedBodies.isContractual(tokens, head)
                || kinds.isOneOfAPeople(head, from);
    }

    /** "the Swede", "the South African", "the New Zealander". */
    private boolean isOfAPeople(NameRun run) {
        int last = run.to() - 1;
        return NameScanner.isOfAPeople(tokens, last)
                && (run.length() == 1 || run.length() == 2 && Countries.isPart(tokens, run.nameFrom()));
    }

    /** "Mary [Childs]", "Dr. Mary [Childs]", later "[Childs]": a noun of several that is a surname. */
    private boolean isPerson(@Nullable NameRun run, int head) {
        if (run == null || run.to() != head + 1) {
            return false;
        }
        if (run.length() == 1) {
            return run.isTitled() || isSurnameOfSomeone(run);
        }
        int given = run.nameFrom();
        return PersonNames.isGiven(tokens, given)
                && (run.isTitled()
                        || !Places.isTown(tokens, given, given + 1) && !Places.isRegion(tokens, given, given + 1));
    }

    /** "Aid for Norrlanders", "Union of Teachers", "Tate & Sons"; "Lund Partners" is one by its last word. */
    private boolean isBodyFor(NameRun run) {
        for (int i = run.nameFrom(); i + 1 < run.to(); i++) {
            if (tokens.is(i, '&') || Titles.isOrganizationWord(tokens, i) && tokens.isLowerCase(i + 1)) {
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
        Named bearer = names.runWith(head) == null ? null : names.bearer(names.runAt(head));
        return bearer != null && bearer.group;
    }

    /** "the United States". */
    private boolean isPlace(int head) {
        NameRun run = names.runWith(head);
        return run != null && Places.isRegion(tokens, run.nameFrom(), run.to());
    }

    /** "Officials said": a common noun that has its capital from the sentence. */
    private boolean isSentenceWord(NameRun run, int from) {
        boolean alone = run.length() == 1 && run.nameFrom() == from && !run.isTitled();
        boolean opens = from == 0 || !tokens.isWord(from - 1) && !tokens.is(from - 1, ',');
        if (!alone || !opens) {
            return false;
        }
        boolean common = INDEFINITE.has(tokens, from) || Nouns.isAny(tokens, from);
        return common && !isSurnameOfSomeone(run);
    }

    /** "Bishop said" where the story has a "Kate Bishop". */
    private boolean isSurnameOfSomeone(NameRun run) {
        Named bearer = names.bearer(names.runAt(run.nameFrom()));
        return bearer != null && bearer.personal && bearer.tokens > 1;
    }

    /** The last word in front of a preposition or a participle, an "of" inside a name aside. */
    private int head(int from, int to) {
        NameRun last = names.runWith(to - 1);
        if (last != null && TitleFronts.isBehindTitle(tokens, last, from)) {
            return to - 1;
        }
        int end = to;
        int office = 0; // behind the office that a token stands in, "chief of staff"
        for (int i = from; i < to; i++) {
            office = Math.max(office, i + Titles.officeLength(tokens, i));
            if (i == from || i < office) {
                continue;
            }
            boolean splits = Grammar.isPreposition(tokens, i)
                    || isOutOf(i)
                    || Grammar.isSubordinator(tokens, i) && tokens.fold(i) != AND;
            if (splits && !names.isInside(i) || isPostmodifier(i, to)) {
                end = i;
                break;
            }
        }
        int head = end - 1;
        while (head > from && (tokens.kind(head) == TokenKind.CLITIC || !tokens.isWord(head))) {
            head--;
        }
        int of = head - 1; // "secretary [of] state"
        boolean inside = of > from && tokens.fold(of) == OF && of - 1 + Titles.officeLength(tokens, of - 1) == head + 1;
        return inside ? of - 1 : head;
    }

    /** "four [out of] 10 farmers". */
    private boolean isOutOf(int token) {
        return tokens.fold(token) == OUT && token + 1 < tokens.count() && tokens.fold(token + 1) == OF;
    }

    /** "people familiar with the matter", "a report published Tuesday": the noun stands in front. */
    private boolean isPostmodifier(int token, int to) {
        if (!tokens.isLowerCase(token) || !Nouns.isAny(tokens, token - 1)) {
            return false;
        }
        boolean ends = token + 1 >= to
                || Grammar.isPreposition(tokens, token + 1)
                || Grammar.isCalendar(tokens, token + 1)
                || Grammar.isDeterminer(tokens, token + 1);
        return ends && (Participles.is(tokens, token) || !Nouns.isAny(tokens, token) && token + 1 < to);
    }

    private boolean isPaper(int token) {
        return Nouns.isDocument(tokens, token) && !Titles.isOrganizationWord(tokens, token);
    }
}
