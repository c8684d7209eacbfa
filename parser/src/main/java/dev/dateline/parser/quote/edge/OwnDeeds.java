package dev.dateline.parser.quote.edge;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.deed.KindsOfThings;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What somebody does after saying a thing, and nothing that is told of can do: "said the plan was “dead” [and left the room]",
 * "said the crime was “wicked” [and jailed him]"; but "said the plan was bad and would fail", "said the cook was ill and left".
 */
final class OwnDeeds {
    private static final Phrases LEAVING = Phrases.of(OwnDeeds.class, "leaving-phrases.txt");
    private static final Phrases VERDICTS = Phrases.of(OwnDeeds.class, "verdict-verbs.txt");
    private static final Phrases RULING = Phrases.of(OwnDeeds.class, "ruling-things.txt");
    private static final Phrases ANIMALS = KindsOfThings.of("animal");
    private static final int PAST = ListedWords.PAST_VERB | ListedWords.PAST_FORM;
    private static final long IT = Tokens.fold("it");
    private static final long ITS = Tokens.fold("its");
    private static final long HIM = Tokens.fold("him");
    private static final long HER = Tokens.fold("her");
    private static final long JUDGE = Tokens.fold("judge");
    private static final long WAS = Tokens.fold("was");
    private static final long WERE = Tokens.fold("were");
    private static final long COULD = Tokens.fold("could");
    private static final long MIGHT = Tokens.fold("might");

    private final Tokens tokens;
    private final Elements elements;

    OwnDeeds(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** Whether one stands behind the joint of a content that begins with an element. */
    boolean has(Cue cue, int first, int joint) {
        int verb = joint + 1 + Elements.bit(elements.is(joint + 1, WordKind.ADVERB));
        int told = verbOfTold(first, joint);
        if (told < 0 || told == joint - 1) {
            return false;
        }
        boolean leaves = LEAVING.longest(tokens, elements.first(verb)) != Phrases.NONE;
        boolean comma = elements.is(joint - 1, WordKind.COMMA);
        boolean thing = isThing(first, told, joint - Elements.bit(comma), comma);
        if (leaves) {
            return !comma && thing && !isAnimal(told) || isAhead(told, joint - Elements.bit(comma));
        }
        if (!isPast(verb) || !Grammar.looksPast(tokens, cue.head())) {
            return false;
        }
        int verdict = VERDICTS.longest(tokens, elements.first(verb));
        int object = verdict == Phrases.NONE ? verb + 1 : elements.at(elements.first(verb) + VERDICTS.length(verdict));
        boolean judges = verdict != Phrases.NONE && hasObject(object);
        return judges && (thing && !isRule(cue, told) || isOther(cue, first, told, object))
                || !comma && thing && (isOfIt(told, joint, verb) && !isAnimal(told) || isOfOne(told, verb));
    }

    /** The verb of the clause that is told; -1 where none is found. */
    private int verbOfTold(int first, int joint) {
        for (int k = first + 1; k < joint; k++) {
            if (elements.kind(k).isVerb() || elements.is(k, WordKind.CLITIC) && isSubjectPronoun(k - 1) || isPast(k)) {
                return k;
            }
        }
        return -1;
    }

    private boolean isSubjectPronoun(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, IT, THEY, WE, YOU, SPEAKER_I, THAT -> true;
            default -> false;
        };
    }

    /** "[the vote] was rigged", "[it] was harsh": whether no person and no body is told of, and no clause is told within. */
    private boolean isThing(int first, int told, int end, boolean parted) {
        for (int k = first; k < end; k++) {
            boolean person = switch (elements.kind(k)) {
                case HE, SHE, THEY, WE, YOU, SPEAKER_I, WHO, ANYONE, COMMA -> true;
                case SUBORDINATOR -> !parted; // "said it was late because the fog was thick, and fined"
                case NAME, TITLE, PERSON, PERSONS, BODY, QUOTATION, DETERMINER -> k < told;
                case WORD -> k < told && Nouns.isCollective(tokens, elements.first(k)); // "the crowd"
                default -> false;
            };
            if (person) {
                return false;
            }
        }
        return true;
    }

    /** "said the [law] was old and jailed women", "Lee said the [school] was strict and expelled her"; but "The court said the deal was". */
    private boolean isRule(Cue cue, int told) {
        int thing = told - 1;
        return elements.is(thing, WordKind.PAPER)
                || !isOfCourt(cue)
                        && (RULING.has(elements.fold(thing))
                                || Titles.isOrganizationWord(tokens, elements.first(thing)));
    }

    /** "said the [dog] was calm and sat down". */
    private boolean isAnimal(int told) {
        return ANIMALS.has(elements.fold(told - 1));
    }

    /** "said he will be back and [hung up]": a clause in the present, or of what is to come, has no second verb in the past. */
    private boolean isAhead(int told, int joint) {
        boolean ahead = elements.is(told, WordKind.MODAL)
                ? elements.fold(told) != COULD && elements.fold(told) != MIGHT
                : elements.is(told, WordKind.BE) && !isWas(told);
        for (int k = told + 1; ahead && k < joint; k++) {
            ahead = switch (elements.kind(k)) {
                case MODAL, WHO, THAT, SUBORDINATOR, COMMA -> false;
                case BE -> !isWas(k);
                default -> !elements.isIrregularPast(k);
            };
        }
        return ahead;
    }

    private boolean isWas(int k) {
        return elements.fold(k) == WAS || elements.fold(k) == WERE;
    }

    /** "said he was a danger and jailed [him]": nobody does that to himself, and who is no judge does it to nobody else. */
    private boolean isOther(Cue cue, int first, int told, int object) {
        boolean him = elements.fold(object) == HIM;
        boolean her = elements.fold(object) == HER && !elements.kind(object + 1).isPhrase();
        return switch (elements.kind(told - 1)) {
            case HE -> him && told == first + 1;
            case SHE -> her && told == first + 1;
            case NAME, WORD, PERSON -> (him || her) && elements.is(told, WordKind.BE) && isOfCourt(cue);
            default -> false;
        };
    }

    /** "The court", "The regulator": whether a body or a judge says it. */
    private boolean isOfCourt(Cue cue) {
        boolean court = false;
        for (int i = PhraseSpan.from(cue.source()); !court && i < PhraseSpan.to(cue.source()); i++) {
            court = tokens.fold(i) == JUDGE
                    || ListedWords.is(tokens, i, ListedWords.HEARING_BODY)
                    || Nouns.isOrganization(tokens, i);
        }
        return court;
    }

    /** "said the visa was fake and burned [it]": a thing that is so does nothing to itself, and no other is told of. */
    private boolean isOfIt(int told, int joint, int verb) {
        boolean other = elements.fold(verb + 1) != IT
                || !elements.is(told, WordKind.BE)
                || elements.fold(told) == WERE
                || elements.isCueVerb(verb);
        boolean noun = elements.kind(told + 1).isArticle() && told + 3 == joint; // "was [a fake] and burned it"
        for (int k = told + 1; !other && !noun && k < joint; k++) {
            other = elements.kind(k).isArticle() || elements.is(k, WordKind.NAME) || elements.is(k, WordKind.VERB_S);
        }
        return !other
                && switch (elements.kind(verb + 2)) {
                    case STOP, EDGE, COMMA, PREPOSITION, TO, BY, CALENDAR, ADVERB -> true;
                    default -> false;
                };
    }

    /** "said sales were weak and cut [its] forecast": several things own nothing that is of one. */
    private boolean isOfOne(int told, int verb) {
        return elements.fold(told) == WERE && elements.fold(verb + 1) == ITS;
    }

    private boolean hasObject(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, OBJECT, NAME, TITLE, IT, DETERMINER, NUMBER -> true;
            default -> false;
        };
    }

    private boolean isPast(int k) {
        return elements.is(k, WordKind.VERB_ED)
                || k < elements.count()
                        && tokens.isLowerCase(elements.first(k))
                        && (elements.isListed(k, PAST) || elements.isIrregularPast(k));
    }
}
