package dev.dateline.parser.quote.sense;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import java.util.List;

/** Words that attribute elsewhere, and here only tell beside another attribution where it is from. */
public final class Asides {
    /** How many words open a sentence at most ahead of who has seen a paper. */
    private static final int FRONTED = 8;

    private static final Phrases SEEING = Phrases.of(Asides.class, "seeing-participles.txt");
    private static final Phrases CITING = Phrases.of(Asides.class, "citing-participles.txt");

    private static final Phrases REPLYING = Phrases.of(Asides.class, "replying-participles.txt");

    private static final Phrases USING = Phrases.of(Asides.class, "means-verbs.txt");

    private static final Phrases UNNAMED = Phrases.of(Asides.class, "anonymity-verbs.txt");
    private static final Phrases ANONYMOUS = Phrases.of(ListedWords.class, "anonymity-words.txt");

    /** How many elements a paper has with what tells more of it. */
    private static final int PAPER = 9;

    /** How many elements whoever is cited has. */
    private static final int CITED = 8;

    /** How many elements a clause on why somebody has no name has. */
    private static final int CLAUSE = 16;

    /** How far behind its verb such a clause tells so: "spoke on the condition of anonymity". */
    private static final int ANONYMITY = 5;

    private final Elements elements;

    public Asides(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word that may attribute is such an aside. */
    public boolean isAside(int k) {
        return isSeenBy(k)
                || opensCiting(k)
                || endsCiting(k)
                || opensReplying(k)
                || opensAlone(k)
                || opensAgainst(k)
                || isUnnamed(k)
                || isTerm(k)
                || isMeans(k)
                || hearsQuoted(k);
    }

    /** "The letter, [seen] by the Kurier, says": who has seen a paper says nothing by that. */
    private boolean isSeenBy(int k) {
        if (!elements.is(k + 1, WordKind.BY) && !elements.is(k + 1, WordKind.TO)) {
            return false;
        }
        int noun = elements.is(k - 1, WordKind.COMMA) ? k - 2 : k - 1;
        return SEEING.has(elements.fold(k))
                && (elements.is(noun, WordKind.PAPER)
                        || elements.is(k - 1, WordKind.COMMA)
                        || isFrontedThing(k - 1)
                        || isPaper(k - 1));
    }

    /** "a [letter] to the minister seen by the Kurier": whether a paper and what tells more of it end with a word. */
    private boolean isPaper(int last) {
        int k = last;
        while (k > last - PAPER && (elements.kind(k).isPhrase() || elements.is(k, WordKind.PREPOSITION) || isLink(k))) {
            if (elements.is(k, WordKind.PAPER)) {
                return k < last;
            }
            k--;
        }
        return false;
    }

    private boolean isLink(int k) {
        return elements.is(k, WordKind.OF) || elements.is(k, WordKind.TO) || elements.is(k, WordKind.AND);
    }

    /** "In [messages] seen by the Kurier, Lee says": whether a noun ends what stands in front of the subject. */
    private boolean isFrontedThing(int noun) {
        boolean thing =
                elements.is(0, WordKind.PREPOSITION) && elements.kind(noun).isOpen() && noun < FRONTED;
        for (int k = 1; thing && k < noun; k++) {
            thing = elements.kind(k).isPhrase();
        }
        return thing;
    }

    /** "[Citing] two officials, the Kurier said": the clause behind the comma has its own cue; but "[Citing] “need,” Lee left". */
    private boolean opensCiting(int k) {
        return k == 0
                && CITING.has(elements.fold(k))
                && !elements.is(1, WordKind.COLON)
                && !isQuoting(); // "[Citing] “a leak,” Lee shut it"
    }

    /** "It was late, Lee said, [citing] the police.": with whom somebody goes by, at the end; but "left, [citing] her age". */
    private boolean endsCiting(int k) {
        if (k < 3 || !elements.is(k - 1, WordKind.COMMA) || !CITING.has(elements.fold(k))) {
            return false;
        }
        int end = k + 1;
        while (end < k + CITED && (elements.kind(end).isPhrase() || elements.is(end, WordKind.PERSONS))) {
            end++;
        }
        boolean someone = switch (elements.kind(end - 1)) {
            case PERSON, PERSONS, BODY -> true;
            case NAME -> PersonNames.isGiven(elements.tokens(), elements.first(k + 1));
            default -> false;
        };
        return someone && elements.is(end, WordKind.STOP);
    }

    /** Whether quoted words stand right behind the first word, an article aside. */
    private boolean isQuoting() {
        return elements.is(elements.kind(1).isArticle() ? 2 : 1, WordKind.QUOTATION);
    }

    /** "[Responding] to the vote, Ann Lee said": to what somebody says something. */
    private boolean opensReplying(int k) {
        if (k > 0 || !REPLYING.has(elements.fold(0))) {
            return false;
        }
        int comma = 1;
        while (comma < elements.count() && comma < Elements.NEAR && !elements.is(comma, WordKind.COMMA)) {
            comma++;
        }
        return elements.is(comma, WordKind.COMMA) && !elements.quotes(0, comma) && !elements.is(1, WordKind.THAT);
    }

    /** "[Hitting back], Ann Lee said": a participle that a comma parts from all that is said. */
    private boolean opensAlone(int k) {
        int comma = k == 0 && elements.isParticiple(k) ? elements.at(elements.behindForm(k)) : -1;
        return elements.is(comma, WordKind.COMMA) && saysBehind(comma);
    }

    /** "[Countering] her, Ann Lee said": whom somebody answers, and not what. */
    private boolean opensAgainst(int k) {
        return k == 0
                && (elements.is(1, WordKind.OBJECT) || elements.is(1, WordKind.POSSESSIVE))
                && elements.is(2, WordKind.COMMA)
                && elements.isParticiple(0)
                && saysBehind(2);
    }

    /** Whether somebody says something behind the comma that ends an opening. */
    private boolean saysBehind(int comma) {
        for (int j = comma + 1; j < elements.count() && j < comma + CLAUSE; j++) {
            if (isSaying(j)) {
                return true;
            }
        }
        return false;
    }

    /** "used her [speech] to call for a vote": a thing by means of which something is said, of which the verb behind it tells. */
    private boolean isMeans(int k) {
        return elements.is(k + 1, WordKind.TO)
                && elements.kind(k - 1).isArticle()
                && USING.has(elements.fold(k - 2))
                && elements.isCueVerb(k + 2);
    }

    /** "spoke on condition of anonymity to [describe] private talks": why somebody has no name. */
    private boolean isTerm(int k) {
        return elements.is(k - 1, WordKind.TO) && ANONYMOUS.has(elements.fold(k - 2));
    }

    /** "an official who [spoke] anonymously to [discuss] strategy said": why somebody has no name. */
    private boolean isUnnamed(int k) {
        if (!elements.anyIs(ListedWords.ANONYMOUS)) {
            return false;
        }
        int low = Math.max(1, k - CLAUSE);
        for (int j = k; j >= low; j--) {
            if (elements.is(j - 1, WordKind.WHO)) {
                return UNNAMED.has(elements.fold(j))
                        && isAnonymity(j + 1)
                        && (j == k || elements.is(k - 1, WordKind.TO));
            }
            if (elements.is(j, WordKind.COMMA) || elements.is(j, WordKind.QUOTATION)) {
                return false;
            }
        }
        return false;
    }

    /** "anonymously", "on the condition of anonymity". */
    private boolean isAnonymity(int k) {
        for (int j = k; j < k + ANONYMITY; j++) {
            if (ANONYMOUS.has(elements.fold(j))) {
                return true;
            }
        }
        return false;
    }

    /** "Ann Lee [said]"; but "her reply". */
    private boolean isSaying(int k) {
        return elements.isSaying(k) && !elements.isBase(k);
    }

    /** "The court [heard] that Lee had told her “…”": a verb of saying behind has the quoted words. */
    private boolean hearsQuoted(int k) {
        if (!elements.is(k + 1, WordKind.THAT) || !elements.isHead(k, HeadWords.HEARING)) {
            return false;
        }
        for (int j = k + 3; j < elements.count() && j < k + CLAUSE; j++) {
            if (elements.is(j, WordKind.QUOTATION) || elements.is(j, WordKind.COMMA)) {
                return false;
            }
            if (isSaying(j)) {
                return elements.quotes(j, elements.count());
            }
        }
        return false;
    }

    /** "The court [heard] that Lee had told her “…”": takes off who only hears what another cue says in quoted words. */
    public void dropHearings(List<Cue> cues) {
        for (int i = cues.size() - 2; i >= 0; i--) {
            if (isHearing(cues.get(i)) && quotes(cues.get(i), cues.get(i + 1))) {
                cues.remove(i);
            }
        }
    }

    private boolean isHearing(Cue cue) {
        int k = elements.at(cue.head());
        boolean told = cue.source() == PhraseSpan.NONE && elements.isPassive(elements.subjectEnd(k), k);
        return (told || elements.isHead(k, HeadWords.HEARING)) && elements.is(k + 1, WordKind.THAT);
    }

    /** Whether a cue inside of what is heard has a source of its own, and the only quoted words behind it. */
    private boolean quotes(Cue heard, Cue said) {
        int k = elements.at(said.head());
        return said.source() != PhraseSpan.NONE
                && PhraseSpan.from(said.source()) > heard.head()
                && PhraseSpan.to(said.source()) <= said.head()
                && !elements.quotes(elements.at(heard.head()), k)
                && elements.quotes(k, elements.count());
    }
}
