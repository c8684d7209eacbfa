package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.ApposedBodies;
import dev.dateline.parser.name.CalledNames;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.frame.RelayedClauses;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Of a source that is a common noun with a name beside it, the name. */
public final class NamedSources {
    private static final long FOR = Tokens.fold("for");
    private static final long THE = Tokens.fold("the");
    private static final long ANOTHER = Tokens.fold("another");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final RelayedClauses relays;

    public NamedSources(Workbench bench) {
        this.narration = bench.narration();
        this.tokens = narration.tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.relays = new RelayedClauses(elements);
    }

    /** "a protester, mechanical engineer Dino Marsh, said": of a common noun and a name the name. */
    public long name(long phrase, int head) {
        if (phrase == PhraseSpan.NONE) {
            return phrase;
        }
        long called = called(phrase, head);
        called = called == PhraseSpan.NONE ? behindClause(phrase, head) : called;
        if (called != PhraseSpan.NONE) {
            return called;
        }
        boolean behind = PhraseSpan.from(phrase) > head;
        if (behind && isDescribed(PhraseSpan.to(phrase))) {
            return phrases.startingAt(PhraseSpan.to(phrase), elements.to());
        }
        int comma = overLetters(PhraseSpan.to(phrase));
        boolean doing = isDoing(phrase);
        long actor = doing ? phraseAt(head) : PhraseSpan.NONE;
        if (doing && actor == PhraseSpan.NONE && rules.subject() != phrase) {
            return name(rules.subject(), head); // "Reacting, Ann Lee praised them and [assured] them"
        }
        if (actor != PhraseSpan.NONE && PhraseSpan.from(actor) > comma) {
            return actor; // "Sentencing, Judge Ann Lee told him"
        }
        if (comma + 1 >= elements.to()
                || !tokens.is(comma, ',')
                || comma == PhraseSpan.to(phrase)
                        && !tokens.isLowerCase(comma - 1)
                        && tokens.fold(comma - 1) != ANOTHER
                        && !isOffice(phrase)
                        && !isSetOffLetters(phrase)) {
            return phrase;
        }
        long name = phrases.startingAt(comma + 1, behind ? elements.to() : head);
        if (name == PhraseSpan.NONE || Spokespeople.isForSomeone(tokens, PhraseSpan.from(phrase), comma)) {
            return phrase;
        }
        int end = overPurpose(comma, PhraseSpan.to(name));
        name = PhraseSpan.of(PhraseSpan.from(name), end);
        boolean full = end - comma > 2 && tokens.isCapitalized(end - 1) && tokens.isCapitalized(end - 2)
                || tokens.isCapitalized(comma + 1) && tokens.isCapitalized(comma + 2) && end > comma + 2
                || end > comma + 3 && CalledNames.behind(tokens, end - 2) == end - 1 // "a nurse, a man named Ole, said"
                || isSoleName(comma, end, head, PhraseSpan.from(phrase) == elements.from())
                || tokens.isCapitalized(end - 1) && tokens.fold(comma - 1) == ANOTHER; // "Another, Selmair, said"
        boolean closes = end >= elements.to() || !tokens.isWord(end) || end == head;
        boolean office = tokens.isLowerCase(comma + 1)
                && belongs(name)
                && !isBody(comma); // "the Rev. Ann Lee, pastor of Grace Church, said"
        boolean relayed = behind
                && AccordingTo.length(elements, head) > 0
                && relays.isSubject(phrase, name); // "according to police, Ole Rask, 41, was hurt"
        if (!full || !closes || office || relayed) {
            return phrase;
        }
        return phrases.joinsName(phrase) || isOneOf(PhraseSpan.from(phrase))
                ? PhraseSpan.of(PhraseSpan.from(phrase), end)
                : name;
    }

    /** "A civic group, [the Selm League for Clean Water], said": whether a name with an article stands behind a noun for a body and a comma. */
    private boolean isBody(int comma) {
        return tokens.fold(comma + 1) == THE
                && tokens.isCapitalized(comma + 2)
                && tokens.isLowerCase(comma - 1)
                && Nouns.isOrganization(tokens, comma - 1);
    }

    /** "the Selm League [for Clean Water]": the end of such a name with what the body is for. */
    private int overPurpose(int comma, int end) {
        boolean purpose = isBody(comma)
                && end + 1 < elements.to()
                && tokens.fold(end) == FOR
                && tokens.isCapitalized(end - 1)
                && tokens.isCapitalized(end + 1);
        int to = purpose ? end + 1 : end;
        while (purpose
                && to < elements.to()
                && (tokens.isCapitalized(to) || Grammar.isAnd(tokens, to) && tokens.isCapitalized(to + 1))) {
            to++;
        }
        return to;
    }

    /** "said fishing charity [the Selm Trust]": whether a name with an article stands right behind a noun for a body. */
    private boolean isDescribed(int the) {
        return the + 1 < elements.to()
                && tokens.fold(the) == THE
                && tokens.isLowerCase(the)
                && tokens.isLowerCase(the - 1)
                && Nouns.isOrganization(tokens, the - 1)
                && tokens.isCapitalized(the + 1);
    }

    /** "[one of] the cooks, Ann Lee". */
    private boolean isOneOf(int from) {
        return tokens.isSpelled(from, "one") && tokens.isSpelled(from + 1, "of");
    }

    /** "The city’s biggest lender, [Norbank], said", "says the owner, [Tobias].": a name of one word behind who it is of. */
    private boolean isSoleName(int comma, int end, int head, boolean opens) {
        int name = comma + 1;
        boolean adjoins = end > head || elements.at(end) == elements.subjectEnd(elements.at(head));
        return end == name + 1
                && adjoins
                && (Nouns.isSomeone(tokens, comma - 1) || opens && tokens.isLowerCase(comma - 1))
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
                || !Nouns.isSomeone(tokens, that - 1)
                || !elements.is(elements.at(that), WordKind.THAT) && !elements.is(elements.at(that), WordKind.WHO)) {
            return PhraseSpan.NONE;
        }
        long name = phrases.endingBefore(elements, comma);
        int before = elements.firstOf(name) - 1;
        boolean apposed = elements.is(before, WordKind.COMMA)
                && elements.is(before + 1, WordKind.NAME)
                && !Nouns.isSomeone(tokens, elements.first(before) - 1); // "who hit the mayor, Ann Lee, said"
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
        long name = from > 0 && from < limit && Nouns.isSomeone(tokens, to - 1)
                ? phrases.startingAt(from, limit)
                : PhraseSpan.NONE;
        return name == PhraseSpan.NONE ? name : PhraseSpan.of(PhraseSpan.from(phrase), PhraseSpan.to(name));
    }

    /** "The Public Relations Officer[, PRO], Ann Lee": the comma behind the letters that an office is called by, too. */
    private int overLetters(int comma) {
        boolean letters = comma + 2 < elements.to()
                && tokens.is(comma, ',')
                && tokens.isUpperCase(comma + 1)
                && tokens.is(comma + 2, ',');
        return letters ? comma + 2 : comma;
    }

    /** "The head of the Dockers’ Union, [DU], Mr Ole Berg, said": the letters of a body between commas ahead of a person. */
    private boolean isSetOffLetters(long phrase) {
        int first = PhraseSpan.from(phrase);
        return PhraseSpan.to(phrase) == first + 1
                && tokens.isUpperCase(first)
                && first > elements.from() + 1
                && tokens.is(first - 1, ',')
                && tokens.isCapitalized(first - 2)
                && first + 3 < elements.to()
                && ApposedBodies.opensHolder(tokens, first + 2)
                && tokens.isCapitalized(first + 2);
    }

    /** The phrase in front of a cue, a comma between the two aside. */
    private long phraseAt(int head) {
        int k = elements.subjectEnd(elements.at(head));
        k = elements.is(k, WordKind.COMMA) ? k - 1 : k;
        return phrases.endingAt(elements, k);
    }

    /** "[Sentencing], ", "[Addressing newsmen in Altona], ": a participle, what goes with it and a comma open a sentence. */
    private boolean isDoing(long phrase) {
        int first = PhraseSpan.from(phrase);
        return first == elements.from()
                && tokens.is(PhraseSpan.to(phrase), ',')
                && tokens.endsWith(first, "ing")
                && !(Titles.isModifier(tokens, first) && tokens.isCapitalized(first + 1)) // "Acting Sergeant Ann Lee, "
                && (PlainWords.has(tokens, first) || AttributionWords.sort(tokens, first) != AttributionWords.NONE);
    }

    /** "The Minister for Trade and Industry": a phrase that names an office, not who holds it. */
    boolean isOffice(long phrase) {
        WordKind first = elements.kind(elements.firstOf(phrase));
        if (first == WordKind.ARTICLE || first == WordKind.DETERMINER || first == WordKind.POSSESSIVE) {
            return true;
        }
        return belongs(phrase) || isOwned(phrase);
    }

    /** "Lee’s sister": a noun behind whose somebody is. */
    private boolean isOwned(long phrase) {
        int noun = PhraseSpan.to(phrase) - 1;
        return Grammar.hasPossessive(tokens, PhraseSpan.from(phrase) + 1, noun) && tokens.isLowerCase(noun);
    }

    /** "pastor of Grace Church": whether a phrase tells what somebody belongs to. */
    private boolean belongs(long phrase) {
        for (int k = elements.firstOf(phrase); k < elements.behind(phrase); k++) {
            WordKind kind = elements.kind(k);
            if (kind == WordKind.PREPOSITION || kind == WordKind.OF) {
                return true;
            }
        }
        return false;
    }
}
