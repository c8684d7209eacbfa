package dev.dateline.parser.quote.turn;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Who answers in an interview, as the story above the first question tells: "We spoke with [Ann Lee]". */
final class Guests {
    private static final Phrases MEETING = Phrases.of(QuestionsAndAnswers.class, "interview-words.txt");
    private static final Phrases TALKING = Phrases.of(Guests.class, "talking-verbs.txt");
    private static final long DOWN = Tokens.fold("down");
    private static final long HER = Tokens.fold("her");
    private static final long HIS = Tokens.fold("his");
    private static final long TO = Tokens.fold("to");
    private static final long WITH = Tokens.fold("with");

    /** No paragraph that introduces a guest has more tokens ahead of the meeting. */
    private static final int INTRODUCTION = 300;

    private final Analysis body;
    private final Tokens tokens;
    private final NounPhrases phrases;

    Guests(Analysis body, NounPhrases phrases) {
        this.body = body;
        this.tokens = body.tokens();
        this.phrases = phrases;
    }

    /** Whom the words ahead of a token call the one who is interviewed, else the only one whom they name; or none. */
    long ahead(int limit) {
        for (int i = limit - 1; i > 0; i--) {
            long awaited = isMet(i) && tokens.isCapitalized(i + 1) ? awaited(i) : PhraseSpan.NONE;
            if (awaited != PhraseSpan.NONE) {
                return awaited;
            }
            long phrase = isMet(i) ? phrases.startingAt(i + 1, limit) : PhraseSpan.NONE;
            if (phrase != PhraseSpan.NONE
                    && tokens.isCapitalized(PhraseSpan.to(phrase) - 1)
                    && !isMedium(phrase)
                    && !isTold(phrase, i)) {
                int sentence = body.firstOfSentence(body.sentenceOf(i));
                long told = isTelling(i) ? onlyName(sentence) : PhraseSpan.NONE;
                told = told == PhraseSpan.NONE && isTelling(i) ? lastActing(sentence) : told;
                return told == PhraseSpan.NONE ? phrase : told;
            }
        }
        return onlyName(limit);
    }

    /** "spoke [with]", "sat down [with]", "talks [to]". */
    private boolean isMet(int token) {
        int word = token > 1 && tokens.fold(token - 1) == DOWN ? token - 2 : token - 1;
        return (tokens.fold(token) == WITH || tokens.fold(token) == TO)
                && (MEETING.has(tokens, word) || TALKING.has(tokens, word));
    }

    /** "Ann Lee is a pilot. She [spoke to] Bo Lund": whether who met somebody was named ahead, so that the other one asked. */
    private boolean isTelling(int met) {
        int verb = tokens.fold(met - 1) == DOWN ? met - 2 : met - 1;
        char agreement = verb > 0 ? Grammar.agreement(tokens, verb - 1) : ' ';
        return agreement == 'm' || agreement == 'f';
    }

    /** "The pilot spoke to [Tide]": a word that is no given name is who asked, where the guest is the one who speaks. */
    private boolean isTold(long phrase, int met) {
        int name = PhraseSpan.from(phrase);
        boolean word = PhraseSpan.to(phrase) == name + 1 && !PersonNames.isGiven(tokens, name);
        for (int i = body.firstOfSentence(body.sentenceOf(met)); word && i < met; i++) {
            word = Grammar.agreement(tokens, i) != 's' && !tokens.isSpelled(i, "We") && !tokens.isSpelled(i, "we");
        }
        return word;
    }

    /** "spoke with [the Kurier]": who asked. */
    private boolean isMedium(long phrase) {
        int name = PhraseSpan.from(phrase) + 1;
        return Grammar.isArticle(tokens, name - 1)
                && tokens.isCapitalized(name)
                && !PersonNames.isGiven(tokens, name)
                && !Titles.isTitle(tokens, name); // "the Rev. Ann Lee"
    }

    /** "As her memoir is out, [Ann Lee] talks to Bo Lund": the subject of whom a pronoun tells before anybody is named; or none. */
    private long awaited(int met) {
        int verb = tokens.fold(met - 1) == DOWN ? met - 2 : met - 1;
        int from = body.firstOfBlock(body.blockOf(met));
        boolean named = verb > 2
                && verb - from < INTRODUCTION
                && tokens.isCapitalized(verb - 1)
                && tokens.isCapitalized(verb - 2)
                && PersonNames.isFullName(tokens, verb - 2, verb)
                && isPerson(verb - 2, verb);
        boolean told = false;
        for (int i = from; named && i < verb - 2; i++) {
            char agreement = Grammar.agreement(tokens, i);
            told |= agreement == 'm' || agreement == 'f' || tokens.fold(i) == HIS || tokens.fold(i) == HER;
            named = !(tokens.isCapitalized(i) && tokens.isCapitalized(i + 1) && i + 1 < verb - 2);
        }
        return named && told ? PhraseSpan.of(verb - 2, verb) : PhraseSpan.NONE;
    }

    /** "Since May [Ann Lee] ran a shop. She talks to Bo Lund": the last two capitals ahead of a token that do something; or none. */
    private long lastActing(int limit) {
        for (int verb = limit - 1; verb > 1; verb--) {
            boolean acts = tokens.isLowerCase(verb)
                    && tokens.isCapitalized(verb - 1)
                    && tokens.isCapitalized(verb - 2)
                    && !Grammar.isPreposition(tokens, verb);
            if (acts && PersonNames.isFullName(tokens, verb - 2, verb) && isPerson(verb - 2, verb)) {
                return PhraseSpan.of(verb - 2, verb);
            }
        }
        return PhraseSpan.NONE;
    }

    private boolean isPerson(int from, int end) {
        return !Grammar.isFunctional(tokens, from) // "Every March"
                && !Places.isTown(tokens, from, end)
                && !Places.isRegion(tokens, from, end)
                && !Titles.isOrganizationWord(tokens, end - 1);
    }

    /** The first place of the only person whom the story names in full ahead of a token; or none. */
    private long onlyName(int limit) {
        long only = PhraseSpan.NONE;
        for (int i = 0; i < limit; ) {
            int end = Math.min(PersonNames.end(tokens, i, limit), limit);
            boolean name =
                    PersonNames.isFullName(tokens, i, end) && (PersonNames.isGiven(tokens, i) || isSubject(i, end));
            if (name && only == PhraseSpan.NONE) {
                only = PhraseSpan.of(i, end);
            } else if (name && tokens.fold(end - 1) != tokens.fold(PhraseSpan.to(only) - 1)) {
                return PhraseSpan.NONE; // who of them answers?
            }
            i = Math.max(end, i + 1);
        }
        return only;
    }

    /**
     * Whether a name opens the story as its subject, "Ann Lee meets me", "Ann Lee, 44, takes over", or a later sentence tells
     * what its bearer is, "Ann Lee is a pilot".
     */
    private boolean isSubject(int from, int end) {
        boolean subject = from == 0
                ? end < tokens.count() && (tokens.is(end, ',') || tokens.isLowerCase(end))
                : from == body.firstOfSentence(body.sentenceOf(from))
                        && Grammar.isBe(tokens, end)
                        && Grammar.isArticle(tokens, end + 1);
        boolean fronted = from > 0 && tokens.is(from - 1, ',') && end < tokens.count() && tokens.isLowerCase(end);
        return (subject || fronted && body.sentenceOf(from) == 0) // "Every autumn, Ann Lee names storms"
                && isPerson(from, end);
    }
}
