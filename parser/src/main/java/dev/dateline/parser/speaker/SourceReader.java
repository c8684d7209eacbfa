package dev.dateline.parser.speaker;

import dev.dateline.model.MentionKind;
import dev.dateline.model.Span;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
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
    private static final Phrases IRREGULAR = Phrases.of(SourceReader.class, "irregular-participles.txt");
    private static final Phrases INDEFINITE = Phrases.of(SourceReader.class, "indefinite-pronouns.txt");
    private static final Phrases ABOUT = Phrases.of(SourceReader.class, "papers-about.txt");

    private final Tokens tokens;
    private final NameIndex names;
    private final SourceEdges edges;
    private final SourceKinds kinds;
    private final Examples examples;

    SourceReader(Tokens tokens, NameIndex names) {
        this.kinds = new SourceKinds(tokens);
        this.examples = new Examples(tokens, names);
        this.edges = new SourceEdges(tokens, names);
        this.tokens = tokens;
        this.names = names;
    }

    /** The sources of a phrase: several where it joins names. */
    List<Source> read(Span span) {
        SourceEdges.Edges phrase = edges.of(span);
        int opener = examples.opener(phrase.from(), phrase.to());
        return opener < 0 ? read(phrase.from(), phrase.to()) : withExamples(phrase, opener);
    }

    /** "Growers such as Ida Holm": the group, and those of it who are named. */
    private List<Source> withExamples(SourceEdges.Edges phrase, int opener) {
        int first = examples.first(opener);
        List<Source> sources = new ArrayList<>();
        sources.add(one(phrase.from(), tokens.is(opener - 1, ',') ? opener - 1 : opener));
        int end = examples.end(first, phrase.to());
        if (first < end) {
            read(first, end).stream().filter(source -> source.bearer() != null).forEach(sources::add);
        }
        return sources;
    }

    private List<Source> read(int from, int to) {
        List<Integer> cuts = cuts(from, to);
        List<Source> sources = new ArrayList<>();
        if (isSeveral(from, to, cuts)) {
            sources.add(one(from, to));
        } else if (isApposed(from, to, cuts)) {
            sources.add(one(from, withoutBracket(from, cuts.get(0))));
            sources.add(single(cuts.get(cuts.size() - 1) + 1, to));
        } else if (isJoint(from, to, cuts)) {
            int start = from;
            for (int cut : cuts) {
                if (cut > start) {
                    sources.add(one(start, cut));
                }
                start = cut + 1;
            }
            sources.add(single(start, to));
        } else if (from < to) {
            sources.add(single(from, to));
        }
        return sources;
    }

    /** Commas and "and" outside of names. */
    private List<Integer> cuts(int from, int to) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = from + 1; i + 1 < to; i++) {
            if ((tokens.fold(i) == AND || tokens.is(i, ',')) && !names.isInside(i)) {
                cuts.add(i);
            }
        }
        int last = cuts.size() - 1;
        if (last > 0 && isHolderBehind(cuts.get(last - 1), cuts.get(last), to)) {
            cuts.remove(last);
        }
        return cuts;
    }

    /** "Lee and the director[,] Tom Reed": whether a comma parts an office that "and" joins from who holds it. */
    private boolean isHolderBehind(int and, int comma, int to) {
        int run = names.runAt(comma + 1);
        return tokens.fold(and) == AND
                && tokens.is(comma, ',')
                && Grammar.isArticle(tokens, and + 1)
                && run < names.runs().size()
                && names.runs().get(run).from() == comma + 1
                && names.runs().get(run).to() == to;
    }

    /** "A, B and C", "the senator and his allies"; but not "Doe, mayor of A and B". */
    private boolean isJoint(int from, int to, List<Integer> cuts) {
        if (cuts.isEmpty() || tokens.fold(cuts.get(cuts.size() - 1)) != AND) {
            return false;
        }
        int start = from;
        boolean list = cuts.size() > 1;
        for (int cut : cuts) {
            if (cut > start && !isNamed(start, cut)
                    || list && Grammar.isDeterminer(tokens, start) && !tokens.isCapitalized(start + 1)) {
                return false; // "Berg, the mayor and …"
            }
            start = cut + 1;
        }
        return isNamed(start, to)
                && !(list && Grammar.isDeterminer(tokens, start))
                && !isOneName(from, cuts.get(cuts.size() - 1), to);
    }

    /** "Ann Lee, D-Norr., and Ole Rask", "Ann Lee (D) and Ole Rask": two names, and who the first is between them. */
    private boolean isApposed(int from, int to, List<Integer> cuts) {
        int and = cuts.isEmpty() ? -1 : cuts.get(cuts.size() - 1);
        if (and < 0 || tokens.fold(and) != AND || !isNamed(and + 1, to)) {
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

    /** "the mayor", "41", "a Democrat", "D-Norr.": no third name. */
    private boolean isDescription(int token) {
        return Grammar.isDeterminer(tokens, token)
                || tokens.isNumber(token)
                || tokens.isLowerCase(token)
                || tokens.end(token) - tokens.start(token) > 2 && tokens.text().charAt(tokens.start(token) + 1) == '-';
    }

    /** "Doctors, nurses and patients": one group with several nouns. */
    private boolean isSeveral(int from, int to, List<Integer> cuts) {
        boolean several = cuts.size() > 1
                && tokens.fold(cuts.get(cuts.size() - 1)) == AND
                && Nouns.isSeveral(tokens, to - 1)
                && !names.isInside(to - 1);
        for (int i = 0; several && i < cuts.size(); i++) {
            int last = cuts.get(i) - 1;
            several = Nouns.isSeveral(tokens, last) || tokens.is(last, ',');
        }
        return several && !Grammar.isDeterminer(tokens, from);
    }

    private boolean isNamed(int from, int to) {
        if (PronounForms.agreement(tokens, from) != ' ' && to == from + 1) {
            return true;
        }
        boolean adjective = to == from + 1 && Titles.isModifier(tokens, from) && !Nouns.isSeveral(tokens, from);
        if (adjective || isParticiple(from)) {
            return false; // "Democratic and independent analysts", "a poll, conducted with …"
        }
        int run = names.runAt(to - 1);
        boolean name = run < names.runs().size()
                && names.runs().get(run).from() < to
                && names.runs().get(run).length() > 0;
        return name || Grammar.isDeterminer(tokens, from);
    }

    /** "the spokesman for Health and Sport". */
    private boolean isOneName(int from, int and, int to) {
        NameRun last = nameWith(to - 1);
        if (last != null && last.from() > and && TitleFronts.isBehindTitle(tokens, last, from)) {
            return true; // "Minister for Mines and Energy Ida Holm"
        }
        boolean belongs = false;
        for (int i = from; i < and; i++) {
            belongs |= Grammar.isPreposition(tokens, i) && !names.isInside(i);
        }
        return belongs && to - and <= 3 && tokens.isCapitalized(and + 1);
    }

    /** A phrase without what is set off behind it; "a police spokeswoman, Ida Holm" is the one behind. */
    private Source single(int from, int to) {
        int end = from + 1;
        while (end < to && !(isBreak(end) && !names.isInside(end))) {
            int behind = SourceEdges.behindShortForm(tokens, end + 1);
            end = behind > end + 1 && behind < to && tokens.isWord(behind) ? behind : end + 1;
        }
        Source source = one(from, end);
        boolean common = source.form() == MentionKind.NOMINAL && !Spokespeople.isForSomeone(tokens, from, end);
        int comma = common ? commaBehind(end) : -1;
        if (comma >= 0) {
            int run = names.runAt(comma + 1);
            NameRun name = run < names.runs().size() ? names.runs().get(run) : null;
            if (name != null
                    && name.from() == comma + 1
                    && (name.length() >= 2 || isKin(source.head(), name))
                    && (comma < to || isSetOff(source, name))) {
                return one(comma + 1, name.to());
            }
        }
        return source;
    }

    /** The comma at the end of the phrase, "author and one of the organisers[,]", or -1. */
    private int commaBehind(int end) {
        int i = end;
        boolean opens = i < tokens.count() && tokens.fold(i) == AND;
        while (opens
                && i < tokens.count()
                && i < end + 7
                && tokens.isLowerCase(i)
                && (Grammar.isFunctional(tokens, i) || tokens.fold(i) == AND || Nouns.isAny(tokens, i))) {
            i++;
        }
        return i + 1 < tokens.count() && tokens.is(i, ',') ? i : -1;
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

    /** "his wife, [Ella]," */
    private boolean isKin(int noun, NameRun name) {
        return Nouns.gender(tokens, noun) != 'u' && PersonNames.isGiven(tokens, name.nameFrom());
    }

    private boolean isBreak(int token) {
        return tokens.is(token, ',') || tokens.is(token, '(') || tokens.is(token, ';') || tokens.is(token, '—');
    }

    private Source one(int from, int end) {
        int to = end;
        while (to > from + 1 && Affiliations.isPossessive(tokens, to - 1)) {
            to--;
        }
        if (to - from == 1 && PronounForms.agreement(tokens, from) != ' ') {
            return new Source(MentionKind.PRONOUN, from, to, from, null, PronounForms.agreement(tokens, from), false);
        }
        int head = isWorkplace(head(from, to), to) ? to - 1 : head(from, to);
        int owner = ownerTo(from, head);
        if (owner > from) {
            return one(from, owner);
        }
        if (to > head + 1 && isParticiple(to - 1) && isPostmodifier(to - 1, to)) {
            to--; // "the report published"
        }
        boolean definite = kinds.isDefinite(from);
        NameRun name = nameWith(head);
        boolean common = name != null && (isSentenceWord(name, from) || isCommon(head, from));
        if (name != null && !common) {
            Named bearer = names.bearer(names.runAt(head));
            return new Source(MentionKind.NAME, from, to, head, bearer, ' ', definite);
        }
        return new Source(MentionKind.NOMINAL, from, to, head, null, ' ', definite);
    }

    /** "[University] of the Fjords lecturer Ida Holm": whether a body is only where who is named behind a title works. */
    private boolean isWorkplace(int head, int to) {
        NameRun name = nameWith(to - 1);
        return name != null
                && name.length() > 1
                && name.to() == to
                && head + 2 < name.from()
                && Titles.isOrganizationWord(tokens, head)
                && Grammar.isArticle(tokens, head + 2)
                && Titles.isOccupation(tokens, name.from() - 1);
    }

    /** "[Berg’s] letter", "[her] remarks": behind who made what is the source only by name; {@code from} if nobody did. */
    private int ownerTo(int from, int head) {
        boolean made =
                Nouns.isDocument(tokens, head) && !Nouns.isOrganization(tokens, head) && tokens.isLowerCase(head);
        made &= !ABOUT.has(tokens, head); // "Berg’s indictment"
        if (!made || head == from) {
            return from;
        }
        char agreement = PronounForms.agreement(tokens, from);
        if (agreement == 'm' || agreement == 'f') {
            return from + 1;
        }
        int run = names.runAt(from);
        boolean named = run < names.runs().size() && names.runs().get(run).from() == from;
        int end = named ? names.runs().get(run).to() : from;
        return named && end < head && Affiliations.isPossessive(tokens, end) ? end : from;
    }

    private @Nullable NameRun nameWith(int head) {
        if (!tokens.isCapitalized(head) && !tokens.is(head, '.')) {
            return null;
        }
        int run = names.runAt(head);
        boolean inside = run < names.runs().size() && names.runs().get(run).from() <= head;
        return inside && names.runs().get(run).length() > 0 ? names.runs().get(run) : null;
    }

    /** "Republicans", "the Courier Poll": capitals do not make a name of what stands for several or for a paper. */
    private boolean isCommon(int head, int from) {
        NameRun run = nameWith(head);
        boolean body = run != null && run.length() > 1 && (Titles.isOrganizationWord(tokens, head) || isBodyFor(run));
        return Nouns.isSeveral(tokens, head) && !isPlace(head) && !body
                || kinds.isDefinite(from) && run != null && run.length() == 1 && NameScanner.isOfAPeople(tokens, head)
                || isPaper(head) && Grammar.isDeterminer(tokens, from) && !isGroup(head)
                || Nouns.isPerson(tokens, head) && kinds.isDefinite(from) && !isProper(run) // "the Altona Democrat"
                || Nouns.isOrganization(tokens, head) && kinds.isIndefinite(from) // "a super PAC"
                || kinds.isOneOfAPeople(head, from);
    }

    /** "Aid for Norrlanders", "Union of Teachers"; "Lund Partners" is one by its last word. */
    private boolean isBodyFor(NameRun run) {
        for (int i = run.nameFrom(); i + 1 < run.to(); i++) {
            if (Titles.isOrganizationWord(tokens, i) && tokens.isLowerCase(i + 1)) {
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
        Named bearer = nameWith(head) == null ? null : names.bearer(names.runAt(head));
        return bearer != null && bearer.group;
    }

    /** "the United States". */
    private boolean isPlace(int head) {
        NameRun run = nameWith(head);
        return run != null && Places.isRegion(tokens, run.nameFrom(), run.to());
    }

    /** "Officials said": a common noun that has its capital from the sentence. */
    private boolean isSentenceWord(NameRun run, int from) {
        boolean alone = run.length() == 1 && run.nameFrom() == from && !run.isTitled();
        boolean common = INDEFINITE.has(tokens, from)
                || Nouns.isGroup(tokens, from)
                || Nouns.isPerson(tokens, from)
                || Nouns.isOrganization(tokens, from)
                || Nouns.isDocument(tokens, from);
        boolean opens = from == 0 || !tokens.isWord(from - 1) && !tokens.is(from - 1, ',');
        return alone && common && opens;
    }

    /** The last word in front of a preposition or a participle, an "of" inside a name aside. */
    private int head(int from, int to) {
        NameRun last = nameWith(to - 1);
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
        return head;
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
        return ends && (isParticiple(token) || !Nouns.isAny(tokens, token) && token + 1 < to);
    }

    private boolean isParticiple(int token) {
        boolean ending = tokens.endsWith(token, "ed") || tokens.endsWith(token, "ing");
        if (IRREGULAR.has(tokens, token)) {
            return tokens.isLowerCase(token);
        }
        return tokens.isLowerCase(token) && ending && tokens.end(token) - tokens.start(token) > 4;
    }

    private boolean isPaper(int token) {
        return Nouns.isDocument(tokens, token) && !Titles.isOrganizationWord(tokens, token);
    }
}
