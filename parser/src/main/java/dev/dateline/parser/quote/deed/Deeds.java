package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.frame.ToldClauses;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Verbs that attribute where a clause or two nouns follow, "found the bell cracked", "called him a fool", and only do
 * something to a bare object: "[found] her in the yard", "[called] his mother", "[claimed] five wickets".
 */
public final class Deeds {
    private static final List<Set<DeedObject>> OBJECTS = new ArrayList<>(); // by form
    private static final Phrases VERBS = verbs();
    private static final Phrases CALLED = Phrases.of(Deeds.class, "called-things.txt");
    private static final Phrases DECIDED = Phrases.of(Deeds.class, "decided-things.txt");
    private static final Phrases HELD = Phrases.of(Deeds.class, "held-things.txt");
    private static final Phrases RESULTS = Phrases.of(Deeds.class, "business-results.txt");
    private static final Phrases WORKS = Phrases.of(Deeds.class, "written-works.txt");

    /** The longest object that is looked at, in elements. */
    private static final int LONGEST = 12;

    private static final long AFTER = Tokens.fold("after");
    private static final long AT = Tokens.fold("at");
    private static final long AS = Tokens.fold("as");
    private static final long BOTH = Tokens.fold("both");
    private static final long INNOCENCE = Tokens.fold("innocence");
    private static final long OR = Tokens.fold("or");
    private static final long WORTH = Tokens.fold("worth");
    private static final long WITH = Tokens.fold("with");

    private final Elements elements;
    private final ToldClauses told;
    private final Doers doers;
    private final ObjectPhrases phrases;
    private final PlacedDeeds placed;
    private final CountedDeeds counted;
    private final AdvisedClients clients;
    private final AddedThings added;
    private final PersonObjects persons;

    public Deeds(Elements elements) {
        this.elements = elements;
        this.told = new ToldClauses(elements);
        this.doers = new Doers(elements);
        this.phrases = new ObjectPhrases(elements, doers);
        this.placed = new PlacedDeeds(elements, doers);
        this.counted = new CountedDeeds(elements, phrases);
        this.clients = new AdvisedClients(elements);
        this.added = new AddedThings(elements);
        this.persons = new PersonObjects(elements, phrases, clients);
    }

    /** Whether the verb only does something to what stands behind it. */
    public boolean has(int k) {
        int verb = VERBS.word(elements.tokens(), elements.first(k));
        if (verb == Phrases.NONE) {
            return false;
        }
        Set<DeedObject> objects = OBJECTS.get(verb);
        if (objects.contains(DeedObject.WORK) && isNamedWork(k + 1)) {
            return true;
        }
        if (handsOver(k, objects) || isInverted(k)) {
            return isOfOthers(k, objects);
        }
        boolean passive = elements.isPassive(elements.subjectEnd(k), k);
        return added.has(k)
                || counted.has(k, objects, passive)
                || placed.has(k, objects)
                || objects.contains(DeedObject.ADVISED) && clients.isWork(k + 1)
                || objects.contains(DeedObject.ENABLED) && (doers.isOfThing(k) || doers.isOfSentence(k))
                || objects.contains(DeedObject.EFFECT)
                        && !elements.is(k + 1, WordKind.TO)
                        && doers.isOfNothing(k) // but "is [meant] to last"
                || (passive
                        ? objects.contains(DeedObject.PASSIVE)
                                        && !elements.is(k + 1, WordKind.THAT)
                                        && !isDoneBySomeone(k)
                                || isDoneAlone(k, objects)
                                || objects.contains(DeedObject.PASSIVE_AND_THING) && phrases.isOne(k + 1)
                        : isThing(k, objects)
                                || isHad(k, objects)
                                || objects.contains(DeedObject.ANYTHING)
                                        && (isObject(phrases.number(k + 1))
                                                || phrases.isOne(k + 1)
                                                || isPointer(k + 1)));
    }

    /** Whether quoted words stand behind that no other verb tells: no "[filed] a petition saying it is “late”". */
    private boolean handsOver(int k, Set<DeedObject> objects) {
        if (!elements.quotes(k, elements.count())) {
            return false;
        }
        boolean whole = objects.contains(DeedObject.ANYTHING) || objects.contains(DeedObject.APPOINTED);
        boolean thing = objects.contains(DeedObject.WORK)
                || objects.contains(DeedObject.NUMBER)
                || objects.contains(DeedObject.THING);
        int next = k + 1;
        while ((whole || thing)
                && next < k + 2 * LONGEST
                && !elements.is(next, WordKind.QUOTATION)
                && !(tells(next) && (whole || !elements.is(next, WordKind.VERB_ING)))) {
            next++; // "called a report [suggesting] it leaked “unfair”"
        }
        return !((whole || thing) && tells(next));
    }

    /** "said", "saying"; but "a report", "his claims". */
    private boolean tells(int k) {
        return elements.takes(k, 'q')
                && !elements.isBase(k)
                && !elements.is(k, WordKind.PAPER)
                && !elements.is(k, WordKind.VERB_S);
    }

    /** "who wrote [“The Salt Road,”] said": a work's name in marks, which are no quotation, ahead of another verb. */
    private boolean isNamedWork(int mark) {
        int close = mark + 1;
        while (close < mark + LONGEST && elements.kind(close).isWord()) {
            close++;
        }
        close = elements.is(close, WordKind.COMMA) ? close + 1 : close;
        return elements.is(mark, WordKind.SIGN) && elements.is(close, WordKind.SIGN) && elements.isCueVerb(close + 1);
    }

    /** "[represented] the town for ten years", "[expanded] access to the pier": some object stands behind the verb. */
    private boolean isObject(int element) {
        return switch (elements.kind(element)) {
            case ARTICLE,
                    POSSESSIVE,
                    DETERMINER,
                    NUMBER,
                    OBJECT,
                    YOU,
                    IT,
                    NAME,
                    TITLE,
                    PERSON,
                    PERSONS,
                    BODY,
                    PAPER,
                    WORD,
                    VERB_ED,
                    VERB_ING,
                    VERB_S -> true;
            default -> false;
        };
    }

    /** "Our marks [reflect] that.": what was told ahead. */
    private boolean isPointer(int that) {
        return elements.is(that, WordKind.THAT)
                && (elements.is(that + 1, WordKind.STOP) || elements.is(that + 1, WordKind.EDGE));
    }

    /** "[spoke] with Lee “to discuss the fog,” according to a report": whose the quoted words are is told behind them. */
    private boolean isOfOthers(int k, Set<DeedObject> objects) {
        int j = objects.contains(DeedObject.SETTING_AND_MORE) && elements.fold(k + 1) == WITH
                ? k + 2
                : elements.count();
        while (j < elements.count() && j < k + Elements.NEAR && AccordingTo.length(elements, elements.first(j)) == 0) {
            j++;
        }
        return j < elements.count() && j < k + Elements.NEAR;
    }

    /** "was [sentenced] to life": by whom is not said. */
    private boolean isDoneBySomeone(int k) {
        for (int i = k + 1; i < elements.count() && i < k + LONGEST; i++) {
            if (elements.is(i, WordKind.BY)) {
                return true;
            }
        }
        return false;
    }

    /** "was never [charged]": with what is not said. */
    private boolean isDoneAlone(int k, Set<DeedObject> objects) {
        return objects.contains(DeedObject.PASSIVE_ALONE)
                && switch (elements.kind(k + 1)) {
                    case EDGE, STOP, COMMA, CALENDAR, AND, BUT -> true;
                    case SUBORDINATOR -> elements.fold(k + 1) != AS; // "was [named] as a spy"
                    case PREPOSITION -> elements.fold(k + 1) == AFTER;
                    default -> elements.fold(k + 1) == OR;
                };
    }

    /** "“It was late,” [called] Ann Lee", "It was late, [wrote] Ann Lee, the mayor". */
    private boolean isInverted(int k) {
        boolean paused = elements.is(k - 1, WordKind.COMMA);
        boolean behind = elements.is(paused ? k - 2 : k - 1, WordKind.QUOTATION) || paused && closes(k);
        return behind && !elements.is(k, WordKind.VERB_ING);
    }

    /** ", [wrote] Ann Lee.", ", [added] Ann Lee, the mayor": nothing but a name of two words, and who that is, up to the end. */
    private boolean closes(int k) {
        boolean names =
                elements.takes(k, 'q') && elements.is(k + 1, WordKind.NAME) && elements.is(k + 2, WordKind.NAME);
        int end = names ? phrases.end(k + 1) : -1;
        return names
                && (told.isClause(k - 1, false)
                        || told.hasVerb(k - 1, false)) // but "Ann Lee won, by a mile, [writes] Ole Berg"
                && switch (elements.kind(end)) {
                    case EDGE, STOP -> true;
                    case COMMA -> elements.kind(end + 1).isArticle() || elements.is(end + 1, WordKind.WHO);
                    default -> false;
                };
    }

    private boolean isThing(int k, Set<DeedObject> objects) {
        int first = k + 1;
        if (objects.contains(DeedObject.PRICE)
                && (phrases.isSum(first)
                        || phrases.isPrice(elements.is(first, WordKind.ARTICLE) ? first + 1 : first))) {
            return true; // "charged [a $9] fee", "charged [a dollar]"
        }
        if (objects.contains(DeedObject.DECIDED_THING)
                && elements.is(first, WordKind.IT)
                && elements.is(first + 1, WordKind.NUMBER)) {
            return true; // "approved it 11-7"
        }
        boolean her = elements.is(first, WordKind.POSSESSIVE)
                && (phrases.isBoundary(first + 1)
                        || elements.is(first + 1, WordKind.TO)
                        || elements.kind(first + 1).isArticle());
        if (elements.is(first, WordKind.OBJECT) || her) {
            return persons.has(objects, first + 1)
                    || objects.contains(DeedObject.PRONOUN_AND_THING)
                            && elements.kind(first + 1).isArticle();
        }
        boolean articled = elements.kind(first).isArticle()
                || elements.fold(first) == BOTH // "called [both] mayors"
                || Numerals.has(elements.fold(first));
        int begin = articled ? first + 1 : first;
        boolean counted = phrases.isPrice(begin) || phrases.isPercentage(begin);
        int end = phrases.end(counted ? begin + 2 : begin); // "approved a [$9] levy", "posted a [34%] drop"
        int last = end - 1;
        if (last < first + (articled ? 1 : 0) || elements.isListed(first, ListedWords.NO_HEAD)) {
            return false;
        }
        return doers.isSomeone(last) && persons.has(objects, end)
                || phrases.isClosed(end, objects)
                        && (objects.contains(DeedObject.CALLED_THING) && CALLED.has(elements.fold(last))
                                || objects.contains(DeedObject.ARTICLED_THING)
                                        && articled
                                        && !elements.is(last, WordKind.VERB_ED))
                || objects.contains(DeedObject.UNOWNED_THING) && elements.fold(end) == AT
                || isOfKind(last, objects) && endsThing(end, objects);
    }

    /** Whether a thing ends ahead of an element, or more is told of it there. */
    private boolean endsThing(int end, Set<DeedObject> objects) {
        return phrases.isClosed(end, objects) || isBehindThing(end);
    }

    /** "The hotel [boasts] a pool", "The hills [offer] quiet paths", "[maintained] a lead": a thing of which nothing is said. */
    private boolean isHad(int k, Set<DeedObject> objects) {
        int first = k + 1;
        if (objects.contains(DeedObject.THING)
                && elements.is(first, WordKind.IT)
                && elements.is(first + 1, WordKind.TO)) {
            return true; // "will add [it] to the menu"
        }
        boolean owned = elements.is(first, WordKind.POSSESSIVE);
        if (!(objects.contains(DeedObject.THING)
                || objects.contains(DeedObject.UNOWNED_THING) && !owned
                || objects.contains(DeedObject.THING_OF_NOBODY) && doers.isOfThingSomewhere(k))) {
            return false;
        }
        boolean articled = elements.kind(first).isArticle() || elements.is(first, WordKind.DETERMINER);
        int end = phrases.end(articled ? first + 1 : first);
        boolean thing = end > first + (articled ? 1 : 0)
                && elements.sort(end - 1) == AttributionWords.NONE
                && elements.fold(end - 1) != INNOCENCE // "maintained her innocence"
                && !elements.isListed(end - 1, ListedWords.NO_HEAD);
        return thing
                && (phrases.isBoundary(end)
                        || elements.is(end, WordKind.TO) && !doers.isSomeone(end - 1) // "required [them] to leave"
                        || elements.is(end, WordKind.ADVERB)
                        || elements.fold(end - 1) == WORTH // "holds land worth $3 million"
                        || elements.fold(end) == AS);
    }

    /** "[approved] the measure", "[posted] a loss", "[wrote] two songs", "[wrote] Salt Road for her": a thing that such a verb makes or decides. */
    private boolean isOfKind(int last, Set<DeedObject> objects) {
        boolean named = elements.is(last, WordKind.NAME) && !clients.isTold(last + 1);
        return objects.contains(DeedObject.DECIDED_THING) && DECIDED.has(elements.fold(last))
                || objects.contains(DeedObject.HELD_THING) && HELD.has(elements.fold(last))
                || objects.contains(DeedObject.RESULT) && RESULTS.has(elements.fold(last))
                || objects.contains(DeedObject.WORK) && (named || WORKS.has(elements.fold(last)));
    }

    /** "approved the bill [6-3]", "signed a bill [that] bans it", "adopted the rules [unanimously]": what tells more of a thing. */
    private boolean isBehindThing(int element) {
        return switch (elements.kind(element)) {
            case NUMBER, THAT, ADVERB, TO -> true;
            default -> false;
        };
    }

    private static Phrases verbs() {
        List<String> forms = new ArrayList<>();
        for (List<String> row : FactFile.rows(Deeds.class, "deeds.txt", 2)) {
            Set<DeedObject> objects = DeedObject.of(row.get(1));
            for (String form : row.get(0).split(" ")) {
                forms.add(form);
                OBJECTS.add(objects);
            }
        }
        return Phrases.of(forms);
    }
}
