package dev.dateline.parser.quote.content;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.frame.PolledIn;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** How two attributions of a sentence lie in one another: which is inside of which, and who relays whom. */
final class Nesting {
    /** How many elements an occasion has, at most. */
    private static final int OCCASION = 12;

    /** How many elements tell what somebody is, at most: "her [chief of staff]". */
    private static final int OFFICE = 8;

    private final Narration narration;
    private final Elements elements;

    Nesting(Narration narration, Elements elements) {
        this.narration = narration;
        this.elements = elements;
    }

    /** Whether nothing but a pause stands between a content behind its cue and the next cue. */
    boolean isInside(Attributed said, Cue cue) {
        if (said.isOpen()
                || said.from() < said.cue().head()
                || cue.from() <= said.cue().head()) {
            return false;
        }
        long source = said.cue().source();
        boolean by = source != PhraseSpan.NONE && elements.is(elements.at(said.to()), WordKind.BY);
        int i = by && PhraseSpan.from(source) == said.to() + 1
                ? PhraseSpan.to(source)
                : said.to(); // "labelled “poor” by Lee"
        while (i < cue.start() && narration.isPause(i)) {
            i++;
        }
        i = overOffice(i, cue.start());
        return i >= cue.start() && cue.start() > elements.from() && !narration.isConjunction(cue.start() - 1);
    }

    /** "spoke of “fog,” [her aide,] Ole Berg, said": what a name is behind a comma, that belongs to it. */
    private int overOffice(int token, int name) {
        int first = elements.at(token);
        int comma = elements.at(name) - 1;
        boolean office = token < name
                && comma - first < OFFICE
                && (elements.is(first - 1, WordKind.COMMA) || elements.is(first - 1, WordKind.QUOTATION))
                && elements.kind(first).isArticle()
                && elements.is(comma, WordKind.COMMA)
                && elements.is(comma + 1, WordKind.NAME);
        for (int k = first + 1; office && k < comma; k++) {
            office = elements.kind(k).isPhrase() || elements.is(k, WordKind.OF);
        }
        return office ? name : token;
    }

    /** "The group filed [a complaint] in May, according to records": a thing in the clause that the next cue closes off. */
    boolean isWithin(Attributed said, Cue cue) {
        int first = elements.at(said.from());
        int end = elements.at(said.to());
        int comma = elements.at(cue.start()) - 1;
        boolean thing = cue.kind() == Cue.Kind.ACCORDING
                && !said.isOpen()
                && !said.hasMore()
                && said.from() > said.cue().head()
                && elements.is(comma, WordKind.COMMA)
                && end < comma
                && elements.verbs(first, comma, 1) == 0
                && !elements.quotes(0, comma);
        for (int k = first; thing && k < comma; k++) {
            thing = !elements.is(k, WordKind.COMMA);
        }
        return thing;
    }

    /**
     * "They [allegedly] ran it, according to a letter", "None were [charged], Lee said, but": a saying of nobody's in the clause
     * that the next cue closes off.
     */
    boolean isNobodys(Attributed said, Cue cue) {
        int first = elements.at(said.cue().from());
        int end = elements.at(cue.start());
        boolean bare = said.cue().source() == PhraseSpan.NONE
                && !said.isOpen()
                && cue.source() != PhraseSpan.NONE
                && end - first < Elements.NEAR
                && !elements.is(elements.at(said.from()), WordKind.QUOTATION)
                && isSetOff(cue);
        for (int k = first; bare && k < end; k++) {
            bare = switch (elements.kind(k)) {
                case SEMICOLON, COLON, DASH, BUT -> false;
                default -> true;
            };
        }
        return bare;
    }

    /** ", according to a letter", ", Lee said,": a cue behind a comma, with nothing of what it tells behind it at once. */
    private boolean isSetOff(Cue cue) {
        if (!elements.is(elements.at(cue.start()) - 1, WordKind.COMMA)) {
            return false;
        }
        return cue.kind() == Cue.Kind.ACCORDING
                || cue.kind() == Cue.Kind.PLAIN
                        && cue.takes('q')
                        && PhraseSpan.to(cue.source()) == cue.from()
                        && switch (elements.kind(elements.at(cue.to()))) {
                            case COMMA, STOP, EDGE -> true;
                            default -> false;
                        };
    }

    /** "told the court that [the bank] through its lawyer said": whether a content is a part of the next cue's source. */
    static boolean isOfSource(Attributed said, Cue cue) {
        long source = cue.source();
        return source != PhraseSpan.NONE
                && said.from() > said.cue().head()
                && said.from() >= PhraseSpan.from(source)
                && said.to() <= PhraseSpan.to(source);
    }

    /** "“No,” Lee, [who has urged calm], said": whether a clause with "who" between a source that quoted words stand ahead of and its verb says it. */
    boolean isOfSpeaker(Attributed said, Cue cue, int reach) {
        if (cue.source() == PhraseSpan.NONE || said.cue().source() == PhraseSpan.NONE) {
            return false;
        }
        int who = PhraseSpan.from(said.cue().source());
        int subject = PhraseSpan.from(cue.source());
        return who > PhraseSpan.to(cue.source())
                && said.end() < cue.from()
                && elements.is(elements.at(who), WordKind.WHO)
                && elements.is(elements.at(who) - 1, WordKind.COMMA)
                && cue.takes('q')
                && reach < subject
                && elements.is(elements.at(subject) - 1, WordKind.QUOTATION);
    }

    /** "Half of them said no, according to a poll": those who were asked are no one whom it relays. */
    boolean mayRelay(Cue cue) {
        return cue.kind() == Cue.Kind.ACCORDING && !PolledIn.isPoll(narration.tokens(), cue.source());
    }

    /** "They met to [discuss] it, according to Lee", "They sang as he [thanked] her, according to Lee": no verb of the sentence. */
    boolean isInner(Attributed said) {
        Cue cue = said.cue();
        if (cue.kind() == Cue.Kind.PLAIN && cue.frames().isEmpty()) {
            return true; // "down to his [criticism] of it"
        }
        int k = elements.at(cue.from());
        int head = elements.at(cue.head());
        int left = elements.subjectEnd(head);
        boolean verbs = elements.verbs(0, left, 1) > 0 || hasPast(left);
        boolean second = elements.is(k - 1, WordKind.AND) && elements.is(k - 3, WordKind.TO); // "to coax and [entice]"
        if (elements.is(k - 1, WordKind.TO) || second) {
            return !elements.is(elements.at(said.from()) - 1, WordKind.THAT); // "to complain that"
        }
        if (PhraseSpan.from(cue.source()) > cue.from()) { // "of chains [labelled] “secret” by Lee"
            return verbs && cue.source() != PhraseSpan.NONE && !elements.isPassive(left, head);
        }
        int before = elements.is(left, WordKind.CLOSE) ? elements.firstOf(cue.source()) : left;
        while (before > 0 && (elements.kind(before).isPhrase() || isPronoun(before))) {
            before--;
        }
        boolean joined = switch (elements.kind(before)) {
            case AND, BUT, SUBORDINATOR, WHO -> true;
            default -> false;
        };
        return joined && cue.source() != PhraseSpan.NONE && (elements.verbs(0, before, 1) > 0 || hasPast(before));
    }

    private boolean isPronoun(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, IT, PERSONS -> true;
            default -> false;
        };
    }

    /** "It [sank], and": whether a past stands in front of an element. */
    private boolean hasPast(int end) {
        for (int k = Math.max(1, end - Elements.NEAR); k < end; k++) {
            if (elements.isIrregularPast(k)) {
                return true;
            }
        }
        return false;
    }

    /** "“No,” he told them, according to two of them": nothing stands between an attribution and who relays it. */
    boolean relays(Cue cue, Attributed said) {
        boolean relays = mayRelay(cue) || toldBy(cue, said);
        if (!relays || said.act() == Act.THOUGHT || said.isOpen()) {
            return false;
        }
        int i = Math.max(said.end(), said.cue().end(said.addressee()));
        while (i < cue.start() && (narration.isPause(i) || elements.is(elements.at(i), WordKind.ADVERB))) {
            i++; // "he told them afterwards, according to"
        }
        return i == cue.start() || isOccasion(elements.at(i), said, cue);
    }

    /** "“No,” he said [at a dinner in Altona], according to a memo": on what occasion quoted words ahead were said. */
    private boolean isOccasion(int begin, Attributed said, Cue cue) {
        int comma = elements.at(cue.start()) - 1;
        boolean opens = switch (elements.kind(begin)) {
            case PREPOSITION, OF, CALENDAR -> true;
            case SUBORDINATOR -> elements.kind(begin + 1).isArticle(); // "after a march"
            default -> false;
        };
        boolean plain = opens
                && cue.kind() == Cue.Kind.ACCORDING
                && said.to() <= said.cue().from()
                && elements.is(comma, WordKind.COMMA)
                && comma - begin <= OCCASION
                && elements.finite(begin, comma) == 0
                && !elements.quotes(begin, comma);
        for (int k = begin; plain && k < comma; k++) {
            plain = !elements.is(k, WordKind.COMMA);
        }
        return plain;
    }

    /** "“No,” she told her sister, a letter says": a cue that closes off a sentence, behind words and whom they were said to. */
    private boolean toldBy(Cue cue, Attributed said) {
        int k = elements.at(cue.to());
        return cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && said.addressee() != PhraseSpan.NONE
                && said.to() <= said.cue().from()
                && !said.hasMore()
                && PhraseSpan.to(cue.source()) == cue.from()
                && elements.is(elements.firstOf(cue.source()) - 1, WordKind.COMMA)
                && (elements.is(k, WordKind.STOP) || elements.is(k, WordKind.EDGE));
    }

    /** "Tests found a leak in the hull, police said.": whether a cue closes off a sentence that another one stands in. */
    boolean closesOver(Cue cue, Attributed said) {
        int k = elements.at(cue.to());
        return cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && PhraseSpan.to(cue.source()) == cue.from()
                && elements.is(elements.firstOf(cue.source()) - 1, WordKind.COMMA)
                && (elements.is(k, WordKind.STOP) || elements.is(k, WordKind.EDGE))
                && !elements.quotes(0, elements.count())
                && said.from() > said.cue().head();
    }

    /**
     * "was blamed by [them and Lee who wrote: “No.”]", "complained, [with cooks noting that] it fails": whether a clause on one of
     * those behind a passive, or one with "with", has what is said.
     */
    boolean leavesWordsTo(Cue next, Cue cue) {
        if (WithClauses.teller(elements, elements.at(next.head())) != PhraseSpan.NONE) {
            return true;
        }
        if (cue.source() == PhraseSpan.NONE || next.source() == PhraseSpan.NONE) {
            return false;
        }
        if (isOfRelative(cue, next)) {
            return true;
        }
        int opens = elements.at(next.kind() == Cue.Kind.PARTICIPLE ? next.from() : PhraseSpan.from(next.source()));
        boolean another = next.kind() == Cue.Kind.PARTICIPLE || elements.is(opens, WordKind.WHO);
        if (another && opens > elements.at(cue.head()) && elements.is(opens - 1, WordKind.COMMA)) {
            return true; // "replied to Lee, [noting that it was late]", "wrote to Lee, [who replied that it was]"
        }
        int blamed = PhraseSpan.to(cue.source());
        int who = PhraseSpan.from(next.source());
        return PhraseSpan.from(cue.source()) >= cue.to()
                && blamed <= who
                && elements.is(elements.at(who), WordKind.WHO)
                && next.takes('q')
                && elements.verbs(elements.at(blamed), elements.at(who), 1) == 0;
    }

    /** "Lee, who [presented] the plans, said: “No.”": whether a cue stands in what is told between the source of the next one and its verb. */
    private boolean isOfRelative(Cue cue, Cue next) {
        int who = PhraseSpan.from(cue.source());
        return elements.is(elements.at(who), WordKind.WHO) && PhraseSpan.to(next.source()) <= who && next.takes('q');
    }

    /** "She says that, although bees can count, they cannot [add]": what may be said closes nothing off but quoted words. */
    boolean isPossible(Cue cue) {
        return cue.kind() == Cue.Kind.PLAIN
                && elements.is(elements.at(cue.from()), WordKind.MODAL)
                && !elements.quotes(0, elements.count());
    }
}
