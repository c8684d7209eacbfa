package dev.dateline.parser.speaker.reference;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.Participles;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Endings;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What a source that is no name says of whom it means: one or several, someone or something written, anyone at all. */
public final class SourceKinds {
    private static final Endings NOTIONS = Endings.of(SourceKinds.class, "endings-of-notions.txt");
    private static final Phrases PAPERS_LIKE_PERSONS = Phrases.of(SourceKinds.class, "papers-like-persons.txt");
    private static final Phrases MACHINES = Phrases.of(SourceKinds.class, "machines.txt");
    private static final Phrases BROADCASTERS = Phrases.of(SourceKinds.class, "broadcasters.txt");
    private static final Phrases CORPS = Phrases.of(SourceKinds.class, "corps.txt");
    private static final Phrases THINGS = Phrases.of(SourceKinds.class, "written-things.txt");
    private static final Phrases MANY = Phrases.of(SourceKinds.class, "nouns-for-many.txt");
    private static final Phrases SETS = Phrases.of(SourceKinds.class, "sets-of-papers.txt");
    private static final Phrases CREWS = Phrases.of(SourceKinds.class, "crews.txt");
    private static final Phrases FINDINGS = Phrases.of(SourceKinds.class, "findings.txt");
    private static final Phrases UNNAMED = Phrases.of(NameIndex.class, "unnamed-words.txt");
    private static final Phrases ARTICLELESS = Phrases.of(SourceKinds.class, "bodies-without-article.txt");
    private static final long ONE = Tokens.fold("one");
    private static final long GROUP = Tokens.fold("group");
    private static final long OF = Tokens.fold("of");
    private static final long BOTH = Tokens.fold("both");
    private static final long OTHER = Tokens.fold("other");
    private static final long COMPETITOR = Tokens.fold("competitor");
    private static final long ITS = Tokens.fold("its");
    private static final long RIVAL = Tokens.fold("rival");
    private static final long THESE = Tokens.fold("these");
    private static final long THOSE = Tokens.fold("those");

    private final Tokens tokens;

    public SourceKinds(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a source without a name stands for. */
    public SpeakerKind kind(Source source) {
        int head = source.head();
        boolean share = tokens.isNumber(head)
                || Grammar.isDeterminer(tokens, head)
                || Nouns.isCollective(tokens, head)
                || Nouns.isCollective(tokens, source.from())
                || tokens.word(source.from()).equalsIgnoreCase("those")
                || Grammar.isPreposition(tokens, source.from() + 1) && Grammar.isDeterminer(tokens, source.from());
        SpeakerKind one = oneOf(source);
        if (one != SpeakerKind.UNKNOWN) {
            return one;
        }
        if (Nouns.isPerson(tokens, head) && head > source.from() && MACHINES.has(tokens, head - 1)) {
            return SpeakerKind.PERSON; // "a crane operator"
        }
        if (tokens.fold(source.from()) == ITS && (tokens.fold(head) == RIVAL || tokens.fold(head) == COMPETITOR)) {
            return SpeakerKind.ORGANIZATION; // "Its rival"
        }
        if (isPaperLikePerson(source)) {
            return SpeakerKind.ORGANIZATION;
        }
        if (isOfPapers(source)) {
            return SpeakerKind.DOCUMENT;
        }
        if (isOfPersons(source) || isManyOf(source) || isPairOfKin(source)) {
            return SpeakerKind.GROUP;
        }
        if (Nouns.isOrganization(tokens, head) || isCorps(source)) {
            return SpeakerKind.ORGANIZATION; // a newspaper is one, and a paper too
        }
        if (Nouns.isDocument(tokens, head) || isToldByThings(source)) {
            return SpeakerKind.DOCUMENT;
        }
        if (Nouns.isGroup(tokens, head) || share || isWholePeople(source)) {
            return SpeakerKind.GROUP;
        }
        if (tokens.fold(source.from()) == OTHER && tokens.endsWith(head, "s") && !tokens.isUpperCase(head)) {
            return SpeakerKind.GROUP; // "other Teamsters"
        }
        boolean people = isOneOfAPeople(head, source.from())
                || source.definite() && NameScanner.isOfAPeople(tokens, head); // "the 27-year-old Swede"
        if (Nouns.isPerson(tokens, head) || people || Ages.isAge(tokens, head)) {
            return SpeakerKind.PERSON;
        }
        String word = tokens.word(head);
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        if (!plural) {
            return SpeakerKind.UNKNOWN;
        }
        return isOfPaper(word) ? SpeakerKind.DOCUMENT : SpeakerKind.GROUP;
    }

    /** "the [laws]", "two [speeches]": the plural of a noun of something written that no list has as such. */
    private static boolean isOfPaper(String plural) {
        Tokens one = Tokens.of(plural.substring(0, plural.length() - (plural.endsWith("ches") ? 2 : 1)));
        return one.count() == 1 && Nouns.isDocument(one, 0);
    }

    /** "The [Economist]": a paper that has the name of what somebody is. */
    private boolean isPaperLikePerson(Source source) {
        int head = source.head();
        return source.from() == head - 1
                && source.to() == head + 1
                && tokens.isCapitalized(head)
                && Grammar.isArticle(tokens, head - 1)
                && PAPERS_LIKE_PERSONS.has(tokens, head);
    }

    /** "the [rules]", "early [tests]", "[Scans] show": something written or found out that is no list of papers; no "Codes" that is a name. */
    private boolean isToldByThings(Source source) {
        int head = source.head();
        return (tokens.isLowerCase(head) || Grammar.opensSentence(tokens, head)) && isPaper(head);
    }

    /** Whether a noun is one of something written or found out: "report", "accounts", "tests". */
    public boolean isPaper(int noun) {
        return Nouns.isDocument(tokens, noun) || THINGS.has(tokens, noun) || Nouns.isEvidence(tokens, noun);
    }

    /** "the [promotion]", "the [wilderness]": whether the ending of a noun tells that it is nobody. */
    public boolean isAbstract(int noun) {
        return tokens.isLowerCase(noun) && NOTIONS.end(tokens, noun);
    }

    /** "[Police] said": a body of which copy knows one, so that it needs no article. */
    public boolean isOneBody(Source source) {
        return source.to() == source.from() + 1 && ARTICLELESS.has(tokens, source.head());
    }

    /** "[the Dutch] have", "[the Japanese] said": an adjective for all of a people; "the Dutch says" is one of them. */
    private boolean isWholePeople(Source source) {
        int head = source.head();
        int verb = source.to();
        return source.definite()
                && head == source.from() + 1
                && verb == head + 1
                && NameScanner.isOfAPeople(tokens, head)
                && (tokens.endsWith(head, "sh") || tokens.endsWith(head, "ch") || tokens.endsWith(head, "ese"))
                && !(verb < tokens.count() && tokens.endsWith(verb, "s"));
    }

    /** "a [group] of hungry bakers": some persons who are together, and no body with a name. */
    private boolean isOfPersons(Source source) {
        int several = severalBehindOf(source);
        if (tokens.isUpperCase(source.head())
                && UNNAMED.has(tokens, source.from())
                && tokens.fold(source.head()) == GROUP) {
            return true; // "UNIDENTIFIED GROUP"
        }
        return tokens.fold(source.head()) == GROUP && several > 0 && isPersons(several) && isIndefinite(source.from());
    }

    /** "a group of [bakers] in Selm": the noun of several that "of" names behind the head; or -1. */
    private int severalBehindOf(Source source) {
        int of = source.head() + 1;
        for (int i = of + 1; i < source.to() && tokens.fold(of) == OF; i++) {
            if (Grammar.isPreposition(tokens, i) && tokens.fold(i) != OF) {
                return -1;
            }
            boolean last = i + 1 == source.to() || !Nouns.isAny(tokens, i + 1);
            if (last && Nouns.isSeveral(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "a [body] of research", "a [series] of studies": a noun that only tells that there are several papers. */
    private boolean isOfPapers(Source source) {
        int of = source.head() + 1;
        int last = of + 1;
        while (last + 1 < source.to()
                && !Grammar.isPreposition(tokens, last + 1)
                && !Participles.is(tokens, last + 1)) {
            last++; // "a copy of the memo [seen] by the port"
        }
        return last < source.to()
                && tokens.fold(of) == OF
                && SETS.has(tokens, source.head())
                && (Nouns.isDocument(tokens, last) || FINDINGS.has(tokens, last));
    }

    /** "a [lot] of nurses", "plenty of bakers", "an army of cooks": a noun that only tells that they are many. */
    private boolean isManyOf(Source source) {
        return MANY.has(tokens, source.head()) && !isDefinite(source.from()) && severalBehindOf(source) > 0;
    }

    /** "his mother and [father]": a man and a woman; "her lawyer and husband" may be one. */
    private boolean isPairOfKin(Source source) {
        int last = source.head();
        int first = last - 2;
        return first >= source.from()
                && Grammar.isAnd(tokens, last - 1)
                && "mf".indexOf(Nouns.gender(tokens, first)) >= 0
                && "mf".indexOf(Nouns.gender(tokens, last)) >= 0
                && Nouns.gender(tokens, first) != Nouns.gender(tokens, last);
    }

    /** "the coast [guard]", "state [television]": two words for a body of which the second by itself is none. */
    public boolean isCorps(Source source) {
        int first = source.head() - 1;
        return first >= source.from() && isBroadcaster(tokens, first)
                || first >= source.from()
                        && CORPS.longest(tokens, first) != Phrases.NONE
                        && !isIndefinite(source.from());
    }

    /** "[State] television". */
    private static boolean isBroadcaster(Tokens tokens, int token) {
        return BROADCASTERS.longest(tokens, token) != Phrases.NONE;
    }

    /** "[State] television", "[City] hall": the first of two words for a body. */
    static boolean opensBody(Tokens tokens, int token) {
        return isBroadcaster(tokens, token) || CORPS.longest(tokens, token) != Phrases.NONE;
    }

    /** What one of several is: "one of the officials", "one of them", "one of the banks"; but "one in five". */
    private SpeakerKind oneOf(Source source) {
        int of = source.from() + 1;
        boolean one = source.to() > of + 1 && tokens.fold(source.from()) == ONE && tokens.fold(of) == OF;
        for (int i = of + 1; one && i < source.to(); i++) {
            boolean them = PronounForms.agreement(tokens, i) == 'p' && i + 1 == source.to();
            if (them || Nouns.isSeveral(tokens, i)) {
                return them || isPersons(i) ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
            }
        }
        return SpeakerKind.UNKNOWN;
    }

    /** Whether a noun of several is one of persons: "mayors", "men"; but "banks". */
    public boolean isPersons(int noun) {
        String word = tokens.word(noun);
        return Nouns.isSeveral(tokens, noun)
                && !(word.endsWith("s") && Nouns.isOrganization(Tokens.of(word.substring(0, word.length() - 1)), 0));
    }

    /** Whether it is nothing but a demonstrative or "one": whom it means stands elsewhere. */
    public boolean pointsOnly(Source source) {
        return source.to() == source.from() + 1
                && Grammar.isDeterminer(tokens, source.from())
                && !Nouns.isCollective(tokens, source.from());
    }

    /** "both the [liberal] and Labour press": whether it is an adjective of several, whose noun stands elsewhere. */
    public boolean lacksNoun(Source source) {
        return tokens.fold(source.from()) == BOTH
                && source.to() == source.head() + 1
                && Nouns.isPerson(tokens, source.head())
                && !Nouns.isGroup(tokens, source.head());
    }

    /** "a Republican": a capital behind an indefinite article. */
    boolean isOneOfAPeople(int head, int from) {
        return head == from + 1 && isIndefinite(from) && tokens.isCapitalized(head) && !tokens.isUpperCase(head);
    }

    /** Whether a token points at one that is known: "the", "that", but not "the other". */
    boolean isDefinite(int token) {
        if (token + 1 < tokens.count() && tokens.fold(token + 1) == OTHER) {
            return false;
        }
        return switch (tokens.word(token)) {
            case "the", "The", "this", "This", "that", "That" -> true;
            default -> false;
        };
    }

    /** "[those] nurses said": whether it points at several who are known, and not at "those nurses who". */
    boolean pointsBack(int token, int to) {
        boolean several = tokens.fold(token) == THESE || tokens.fold(token) == THOSE;
        return several
                && (to >= tokens.count()
                        || PronounForms.agreement(tokens, to) != 'r' && !Grammar.isPreposition(tokens, to));
    }

    /** "[Prosecutors] said": those of whom copy knows one set, whatever they were called in full before. */
    public boolean isCrew(Source source) {
        return source.to() == source.from() + 1 && CREWS.has(tokens, source.head());
    }

    /** Whether a token is another determiner: "a", "some". */
    boolean isIndefinite(int token) {
        return Grammar.isDeterminer(tokens, token) && !isDefinite(token);
    }
}
