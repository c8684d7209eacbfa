package dev.dateline.parser.quote;

import dev.dateline.parser.name.CalledNames;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** What grammar makes of the phrase that was chosen as a source: the name in it, whom "which" means, who put out a paper. */
final class SourceGrammar {
    /** How far behind a noun the quoted words stand that it tells of. */
    private static final int FAR = 8;

    private static final long CLOSE = Tokens.fold("close");
    private static final long ANOTHER = Tokens.fold("another");
    private static final long THOSE = Tokens.fold("those");
    private static final long WHICH = Tokens.fold("which");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final IssuedPapers issued;
    private final RelayedClauses relays;

    SourceGrammar(Narration narration, NounPhrases phrases, Elements elements, RuleReading rules) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.phrases = phrases;
        this.elements = elements;
        this.rules = rules;
        this.relays = new RelayedClauses(elements);
        this.issued = new IssuedPapers(phrases, elements, rules);
    }

    /** "the club, a [local body] which said": no subject farther off is the source of a verb that "which" stands before. */
    long antecedent(long source, int left) {
        boolean relative = left > 0 && elements.fold(left) == WHICH;
        if (relative && source == PhraseSpan.NONE && isPaper(noun(left))) {
            return PhraseSpan.of(elements.first(left), elements.first(left) + 1); // "the report, [which] found"
        }
        int noun = relative && elements.is(left - 1, WordKind.COMMA) ? left - 2 : left - 1;
        if (!relative || source == PhraseSpan.NONE || PhraseSpan.to(source) >= elements.first(noun)) {
            return source;
        }
        long phrase = phrases.endingAt(elements.first(noun), elements.from());
        int according = phrase == PhraseSpan.NONE ? 0 : AccordingTo.length(elements, PhraseSpan.from(phrase));
        phrase = according > 0 ? PhraseSpan.of(PhraseSpan.from(phrase) + according, PhraseSpan.to(phrase)) : phrase;
        return phrase == PhraseSpan.NONE ? source : issuer(phrase);
    }

    /** The phrase that a relative pronoun belongs to, in front of a comma. */
    private long noun(int relative) {
        return elements.is(relative - 1, WordKind.COMMA) && relative > 1
                ? phrases.endingAt(elements.first(relative - 2), elements.from())
                : PhraseSpan.NONE;
    }

    /** "[Ann Lee] was full of praise for the crew: “…”": the subject in front of a noun that quoted words stand behind. */
    long fullOf(int k) {
        int colon = k + 1;
        while (colon < elements.count() && colon < k + FAR && !elements.is(colon, WordKind.COLON)) {
            colon++;
        }
        long subject = rules.subject();
        boolean full = elements.is(colon, WordKind.COLON)
                && elements.is(colon + 1, WordKind.QUOTATION)
                && elements.is(k - 1, WordKind.OF)
                && subject != PhraseSpan.NONE
                && elements.is(elements.at(PhraseSpan.to(subject)), WordKind.BE);
        return full ? subject : PhraseSpan.NONE;
    }

    /** "ordered by [a judge] to pay": who says something ends where what they want begins. */
    static long upToInfinitive(Elements elements, long source) {
        if (source == PhraseSpan.NONE) {
            return source;
        }
        int end = elements.at(PhraseSpan.to(source));
        for (int k = elements.at(PhraseSpan.from(source)) + 1; k < end; k++) {
            if (elements.is(k, WordKind.TO)) {
                return PhraseSpan.of(PhraseSpan.from(source), elements.first(k));
            }
        }
        return source;
    }

    /** "The man who [police] say started the fire": the subject between a relative pronoun and its verb is the source. */
    long insideRelative(long source, int left) {
        long subject = left < 1 || source == PhraseSpan.NONE || PhraseSpan.to(source) > elements.first(left)
                ? PhraseSpan.NONE
                : phrases.endingAt(elements.first(left), elements.from());
        boolean relative = subject != PhraseSpan.NONE
                && PhraseSpan.to(subject) == elements.first(left) + 1
                && elements.is(elements.at(PhraseSpan.from(subject)) - 1, WordKind.WHO);
        if (!relative || elements.is(left, WordKind.WHO)) {
            return source;
        }
        int those = PhraseSpan.from(subject) - 2; // "Those who live nearby say"
        return those >= elements.from() && tokens.fold(those) == THOSE
                ? PhraseSpan.of(those, PhraseSpan.to(subject))
                : subject;
    }

    /** "[Her family] issued a statement, which reads": who put out a paper, else the paper. */
    private long issuer(long paper) {
        long issuer = isPaper(paper) ? issued.issuer(paper) : PhraseSpan.NONE;
        return issuer == PhraseSpan.NONE ? paper : issuer;
    }

    /** Whether a phrase names something written. */
    boolean isPaper(long source) {
        if (source == PhraseSpan.NONE) {
            return false;
        }
        int end = elements.at(PhraseSpan.to(source));
        for (int k = elements.at(PhraseSpan.from(source)); k < end; k++) {
            if (elements.is(k, WordKind.PAPER)) {
                return true;
            }
        }
        return false;
    }

    /** "a protester, mechanical engineer Dino Marsh, said": of a common noun and a name the name. */
    long named(long phrase, int head) {
        if (phrase == PhraseSpan.NONE) {
            return phrase;
        }
        long called = called(phrase, head);
        called = called == PhraseSpan.NONE ? behindClause(phrase, head) : called;
        if (called != PhraseSpan.NONE) {
            return called;
        }
        int comma = overLetters(PhraseSpan.to(phrase));
        boolean behind = PhraseSpan.from(phrase) > head;
        long actor = isDoing(phrase) ? phraseAt(head) : PhraseSpan.NONE;
        if (isDoing(phrase) && actor == PhraseSpan.NONE && rules.subject() != phrase) {
            return named(rules.subject(), head); // "Reacting, Ann Lee praised them and [assured] them"
        }
        if (actor != PhraseSpan.NONE && PhraseSpan.from(actor) > comma) {
            return actor; // "Sentencing, Judge Ann Lee told him"
        }
        if (comma + 1 >= elements.to()
                || !tokens.is(comma, ',')
                || comma == PhraseSpan.to(phrase)
                        && !tokens.isLowerCase(comma - 1)
                        && tokens.fold(comma - 1) != ANOTHER
                        && !isOffice(phrase)) {
            return phrase;
        }
        long name = phrases.startingAt(comma + 1, behind ? elements.to() : head);
        if (name == PhraseSpan.NONE || Spokespeople.isForSomeone(tokens, PhraseSpan.from(phrase), comma)) {
            return phrase;
        }
        int end = PhraseSpan.to(name);
        boolean full = end - comma > 2 && tokens.isCapitalized(end - 1) && tokens.isCapitalized(end - 2)
                || tokens.isCapitalized(comma + 1) && tokens.isCapitalized(comma + 2) && end > comma + 2
                || isSoleName(comma, end, head, PhraseSpan.from(phrase) == elements.from())
                || tokens.isCapitalized(end - 1) && tokens.fold(comma - 1) == ANOTHER; // "Another, Selmair, said"
        boolean closes = end >= elements.to() || !tokens.isWord(end) || end == head;
        boolean office =
                tokens.isLowerCase(comma + 1) && belongs(name); // "the Rev. Ann Lee, pastor of Grace Church, said"
        boolean relayed = behind
                && AccordingTo.length(elements, head) > 0
                && relays.isSubject(phrase, name); // "according to police, Ole Rask, 41, was hurt"
        if (!full || !closes || office || relayed) {
            return phrase;
        }
        return phrases.joinsName(phrase) ? PhraseSpan.of(PhraseSpan.from(phrase), end) : name;
    }

    /** "The city’s biggest lender, [Norbank], said", "says the owner, [Tobias].": a name of one word behind who it is of. */
    private boolean isSoleName(int comma, int end, int head, boolean opens) {
        int name = comma + 1;
        boolean adjoins = end > head || elements.at(end) == elements.subjectEnd(elements.at(head));
        return end == name + 1
                && adjoins
                && (isSomeone(comma - 1) || opens && tokens.isLowerCase(comma - 1))
                && narration.kind(name) == WordKind.NAME
                && !Grammar.isCalendar(tokens, name)
                && !NameScanner.isOfAPeople(tokens, name)
                && (end >= tokens.count() || !tokens.isWord(end) && !tokens.isNumber(end));
    }

    /** "The firm that makes the drug, [Norvita], said": the name behind a clause that tells of a noun without one. */
    private long behindClause(long phrase, int head) {
        int that = PhraseSpan.to(phrase);
        int comma = elements.subjectEnd(elements.at(head));
        if (that >= head
                || PhraseSpan.from(phrase) != elements.from()
                || !elements.is(comma, WordKind.COMMA)
                || !isSomeone(that - 1)
                || !elements.is(elements.at(that), WordKind.THAT) && !elements.is(elements.at(that), WordKind.WHO)) {
            return PhraseSpan.NONE;
        }
        long name = phrases.endingAt(elements.first(comma) - 1, elements.from());
        int before = name == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(name)) - 1;
        boolean apposed = elements.is(before, WordKind.COMMA)
                && elements.is(before + 1, WordKind.NAME)
                && !isSomeone(elements.first(before) - 1); // "who hit the mayor, Ann Lee, said"
        for (int k = elements.at(that) + 1; apposed && k < before; k++) {
            apposed = !elements.is(k, WordKind.COMMA) && !elements.is(k, WordKind.QUOTATION);
        }
        return apposed ? name : PhraseSpan.NONE;
    }

    /** "[A cook by the name of Ann Lee]": a noun with the name behind it that it hands over to. */
    private long called(long phrase, int head) {
        int to = PhraseSpan.to(phrase);
        int from = CalledNames.behind(tokens, to);
        int limit = PhraseSpan.from(phrase) > head ? elements.to() : head;
        long name = from > 0 && from < limit && isSomeone(to - 1) ? phrases.startingAt(from, limit) : PhraseSpan.NONE;
        return name == PhraseSpan.NONE ? name : PhraseSpan.of(PhraseSpan.from(phrase), PhraseSpan.to(name));
    }

    private boolean isSomeone(int noun) {
        return tokens.isLowerCase(noun) && (Nouns.isPerson(tokens, noun) || Nouns.isOrganization(tokens, noun));
    }

    /** "[Hours] later, Ann Lee, the cook, said": who stands behind a time that was taken for a subject. */
    long behindTime(long source, int begin) {
        int later = source == PhraseSpan.NONE ? -1 : PhraseSpan.to(source);
        boolean time = later > 0
                && PhraseSpan.from(source) == elements.from()
                && TimeWords.isAgo(tokens, later - 1, later)
                && tokens.is(later + 1, ',')
                && later + 2 < begin;
        long subject = time ? phrases.startingAt(later + 2, begin) : PhraseSpan.NONE;
        return subject == PhraseSpan.NONE ? source : named(subject, begin);
    }

    /** "A cook who was in [the room] said", "A cook who [lives near the port] said": who does it stands in front of "who". */
    long outsideRelative(long source, int begin) {
        int first = source == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(source));
        if (first < 2 || PhraseSpan.to(source) != begin) {
            return source;
        }
        boolean governed = elements.is(first - 1, WordKind.PREPOSITION) || elements.is(first - 1, WordKind.TO);
        for (int k = first - 1; k > 0 && k > first - FAR; k--) {
            switch (elements.kind(k)) {
                case WHO -> {
                    long noun = phrases.endingAt(elements.first(k) - 1, elements.from());
                    boolean opens = noun != PhraseSpan.NONE && PhraseSpan.from(noun) == elements.from();
                    boolean subject = k == first - 1 ? PhraseSpan.to(source) - PhraseSpan.from(source) > 1 : governed;
                    return opens && subject && isRelativeVerb(k + 1) ? noun : source;
                }
                case COMMA, QUOTATION, SEMICOLON, COLON, DASH, AND, BUT, THAT -> {
                    return source;
                }
                default -> {}
            }
        }
        return source;
    }

    boolean isRelativeVerb(int k) {
        WordKind kind = elements.kind(k);
        return kind.isVerb() || kind == WordKind.VERB_S || kind == WordKind.WORD;
    }

    /** "The Public Relations Officer[, PRO], Ann Lee": the comma behind the letters that an office is called by, too. */
    private int overLetters(int comma) {
        boolean letters = comma + 2 < elements.to()
                && tokens.is(comma, ',')
                && tokens.isUpperCase(comma + 1)
                && tokens.is(comma + 2, ',');
        return letters ? comma + 2 : comma;
    }

    /** The phrase in front of a cue, a comma between the two aside. */
    private long phraseAt(int head) {
        int k = elements.subjectEnd(elements.at(head));
        k = elements.is(k, WordKind.COMMA) ? k - 1 : k;
        return k < 0 ? PhraseSpan.NONE : phrases.endingAt(elements.first(k), elements.from());
    }

    /** "[Sentencing], ", "[Addressing newsmen in Altona], ": a participle, what goes with it and a comma open a sentence. */
    private boolean isDoing(long phrase) {
        int first = PhraseSpan.from(phrase);
        return first == elements.from()
                && tokens.is(PhraseSpan.to(phrase), ',')
                && tokens.endsWith(first, "ing")
                && (PlainWords.has(tokens, first) || AttributionWords.sort(tokens, first) != AttributionWords.NONE);
    }

    /** "It is late, Lee said Friday, and [aides] say": the subject of a clause that a conjunction opens is the source of its verb. */
    long conjoined(long source, int left) {
        boolean behind = source != PhraseSpan.NONE && left > 1 && PhraseSpan.to(source) <= elements.first(left);
        long subject = behind ? phrases.endingAt(elements.first(left), elements.from()) : PhraseSpan.NONE;
        int and = subject == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(subject)) - 1;
        boolean opens = and > 0
                && (elements.is(and, WordKind.AND) || elements.is(and, WordKind.BUT))
                && elements.is(and - 1, WordKind.COMMA)
                && PhraseSpan.to(subject) == elements.first(left) + 1
                && PhraseSpan.to(source) <= elements.first(and)
                && hasSaying(elements.at(PhraseSpan.to(source)), and); // else both are of one list
        int head = PhraseSpan.to(subject) - 1;
        boolean someone = opens
                && (tokens.isCapitalized(head)
                        || Nouns.isPerson(tokens, head)
                        || Nouns.isSeveral(tokens, head)
                        || Nouns.isOrganization(tokens, head));
        return someone ? subject : source;
    }

    private boolean hasSaying(int first, int end) {
        for (int k = Math.max(first, end - FAR); k < end; k++) {
            if (elements.isSaying(k)) {
                return true;
            }
        }
        return false;
    }

    /** "opposed by [unions and the mayor], …": a source behind "by" with who is joined to it, if a pause follows. */
    long joinedBehind(long source) {
        int and = source == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.to(source));
        boolean joined = and > 0
                && elements.is(and, WordKind.AND)
                && elements.is(elements.at(PhraseSpan.from(source)) - 1, WordKind.BY);
        long second = joined ? phrases.startingAt(elements.first(and + 1), elements.to()) : PhraseSpan.NONE;
        int last = second == PhraseSpan.NONE ? -1 : PhraseSpan.to(second) - 1;
        boolean someone = last > 0
                && (tokens.isCapitalized(last) || Nouns.isSeveral(tokens, last) || isSomeone(last))
                && switch (elements.kind(elements.at(last + 1))) {
                    case COMMA, STOP, EDGE, DASH, SEMICOLON -> true;
                    default -> false;
                };
        return someone ? PhraseSpan.of(PhraseSpan.from(source), PhraseSpan.to(second)) : source;
    }

    /** "A source close to [him]": whom a pronoun behind "close to" tells of is not the source. */
    long closeTo(long source) {
        int him = source == PhraseSpan.NONE ? -1 : PhraseSpan.to(source) - 1;
        boolean close = him - 3 >= elements.from()
                && PhraseSpan.from(source) == him
                && narration.kind(him) == WordKind.OBJECT
                && narration.kind(him - 1) == WordKind.TO
                && tokens.fold(him - 2) == CLOSE;
        long noun = close ? phrases.endingAt(him - 3, elements.from()) : PhraseSpan.NONE;
        return noun == PhraseSpan.NONE ? source : PhraseSpan.of(PhraseSpan.from(noun), him + 1);
    }

    /** "Papers [filed] on Sunday", "an official [who spoke anonymously]": a source without what only tells more of its noun. */
    long bare(long phrase) {
        long source = overParticiple(phrase);
        for (int i = source == PhraseSpan.NONE ? 0 : PhraseSpan.from(source) + 1; i + 1 < PhraseSpan.to(source); i++) {
            if (narration.kind(i) == WordKind.WHO && Nouns.isPerson(tokens, i - 1) && tokens.fold(i - 1) != THOSE) {
                return PhraseSpan.of(PhraseSpan.from(source), i);
            }
        }
        int last = source == PhraseSpan.NONE ? -1 : PhraseSpan.to(source) - 1;
        boolean participle = last > PhraseSpan.from(source)
                && tokens.isLowerCase(last)
                && narration.kind(last) == WordKind.VERB_ED
                && last + 1 < tokens.count()
                && Grammar.isPreposition(tokens, last + 1)
                && Nouns.isAny(tokens, last - 1);
        return participle ? PhraseSpan.of(PhraseSpan.from(source), last) : source;
    }

    /** "[Teachers] not running for office": a source is no participle behind "not", but the noun in front. */
    private long overParticiple(long source) {
        int first = source == PhraseSpan.NONE ? -1 : PhraseSpan.from(source);
        int not = first - 1;
        boolean denied = not > elements.from() && narration.kind(not) == WordKind.NOT;
        boolean participle = denied
                && switch (narration.kind(first)) {
                    case VERB_ING, VERB_ED -> true;
                    default -> false;
                };
        long noun = participle ? phrases.endingAt(not - 1, elements.from()) : PhraseSpan.NONE;
        return noun != PhraseSpan.NONE && PhraseSpan.from(noun) == elements.from() ? noun : source;
    }

    /** "The Minister for Trade and Industry": a phrase that names an office, not who holds it. */
    boolean isOffice(long phrase) {
        WordKind first = elements.kind(elements.at(PhraseSpan.from(phrase)));
        if (first == WordKind.ARTICLE || first == WordKind.DETERMINER || first == WordKind.POSSESSIVE) {
            return true;
        }
        return belongs(phrase) || isOwned(phrase);
    }

    /** "Lee’s sister": a noun behind whose somebody is. */
    private boolean isOwned(long phrase) {
        int noun = PhraseSpan.to(phrase) - 1;
        for (int i = PhraseSpan.from(phrase) + 1; i < noun; i++) {
            if (Grammar.isPossessive(tokens, i)) {
                return tokens.isLowerCase(noun);
            }
        }
        return false;
    }

    /** "pastor of Grace Church": whether a phrase tells what somebody belongs to. */
    private boolean belongs(long phrase) {
        for (int k = elements.at(PhraseSpan.from(phrase)); k < elements.at(PhraseSpan.to(phrase)); k++) {
            WordKind kind = elements.kind(k);
            if (kind == WordKind.PREPOSITION || kind == WordKind.OF) {
                return true;
            }
        }
        return false;
    }
}
