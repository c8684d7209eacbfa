package dev.dateline.parser.speaker;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.mind.Prominence;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.Replies;
import dev.dateline.parser.speaker.pronoun.InsertedPronouns;
import dev.dateline.parser.speaker.reference.SourceReader;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns who is a man and who a woman from pronouns that can mean no one else: those behind the only person whom their
 * sentence names, or, where it names nobody, whom the sentence before names. What is quoted does not count.
 */
final class Genders {
    private static final Phrases STYLES = Phrases.of(SourceReader.class, "styles.txt");

    /** How many tokens a style and titles ahead of a name have. */
    private static final int STYLE = 5;

    private static final Phrases ASKING = Phrases.of(Prominence.class, "asking-verbs.txt");

    private static final Phrases MINDING = Phrases.of(Genders.class, "minding-verbs.txt");

    /** How far behind a verb of saying the pronoun for who says it may stand. */
    private static final int LONGEST = 4;

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final BitSet quoted;
    private final PronounsOfOthers others;

    private int firstBefore; // of the sentence before
    private int endBefore; // where that one ended, or named a second person
    private int first; // of the sentence
    private int counted; // where it ends, or names a second person
    private @Nullable Named only; // the only person named so far in the sentence
    private boolean several;
    private int end; // behind the last name
    private char address = 'u'; // what the form of address of that one tells
    private char addressBefore = 'u'; // the same of the sentence before
    private boolean asked; // whether that one asks something
    private int askedTo; // up to where that was looked for
    private char opened; // what a pronoun in front of that person's name agrees with, or a space
    private char owning; // the same of a form in front of it that is no subject: "Her boss, Rolf Haan"
    private char agreed = ' '; // the same of the first one behind that name
    private char owned = ' '; // what a pronoun agrees with that tells whose something is that another is asked to mind
    private char ownedBefore = ' '; // the same of the sentence before
    private int object; // the pronoun that is the object of that person's verb
    private char objective = ' '; // what it agrees with, or a space
    private char objectiveBefore = ' '; // the same of the sentence before
    private @Nullable Named life; // the only one whose life the story tells
    private boolean ofLife; // whether the sentence says so of that one
    private int lifeHe; // pronouns that others use, mostly of that one
    private int lifeShe;
    private boolean ownMind; // whether the name met last is whose thoughts its verb tells
    private boolean person; // whether the story has named one so far
    private boolean noun; // whether it has told of one without a name in this sentence or the one before
    private int nounTo; // up to where that was looked for

    Genders(Analysis body, NameIndex names, BitSet quoted) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.quoted = quoted;
        this.others = new PronounsOfOthers(tokens);
    }

    /** Counts the pronouns of the whole text. */
    void learn() {
        life = life();
        int run = named(0);
        int name = nameOf(run);
        Named before = null;
        for (int s = 0; s < body.sentences(); s++) {
            int limit = body.firstOfSentence(s + 1);
            begin(body.firstOfSentence(s), limit);
            for (int i = next(first, name, limit); i < limit; i = next(i + 1, name, limit)) {
                if (i == name) {
                    if (!quoted.get(i)) {
                        meet(names.bearer(run), names.runs().get(run));
                    }
                    run = named(run + 1);
                    name = nameOf(run);
                } else {
                    read(before, i, run);
                }
            }
            before = several || opened != ' ' || ofLife ? null : only;
        }
        if (life != null && life.gender() == 'u') {
            life.he += lifeHe;
            life.she += lifeShe;
        }
    }

    /** The first pronoun of a person from a token on, or the name or the end that stands ahead of it. */
    private int next(int from, int name, int limit) {
        return PronounForms.nextOfPerson(tokens, from, Math.min(name, limit));
    }

    /** Counts what may be a pronoun of a person, in front of a run. */
    private void read(@Nullable Named before, int token, int run) {
        char agreement = PronounForms.ofPerson(tokens, token);
        if (agreement == ' ') {
            return;
        }
        if (STYLES.has(tokens, token + 1)) {
            styled(token, agreement, run);
        } else if (!several && !quoted.get(token)) {
            count(bearer(before, token, agreement), token, agreement);
        } else if (!several && only != life && life != null && !isTellersWord(token, agreement)) {
            ofLife(agreement); // "“She was kind,” said Ann Berg"
        }
    }

    /** "[His] Excellency Sheikh Omar Bel Hadi": whether a style of man or woman stands ahead of a name. */
    private void styled(int pronoun, char agreement, int run) {
        int name = nameOf(run);
        boolean ahead = name < tokens.count() && name <= pronoun + STYLE;
        for (int i = pronoun + 1; i < name && ahead; i++) {
            ahead = tokens.isCapitalized(i) || tokens.is(i, '.');
        }
        Named bearer = ahead ? names.bearer(run) : null;
        if (bearer != null) {
            bearer.he += agreement == 'm' ? 1 : 0;
            bearer.she += agreement == 'm' ? 0 : 1;
        }
    }

    /** The only one whose life the story tells, or null. */
    private @Nullable Named life() {
        Named found = null;
        for (int i = named(0); i < names.runs().size(); i = named(i + 1)) {
            Named bearer = names.bearer(i);
            if (bearer != null && bearer.life && bearer != found) {
                if (found != null) {
                    return null;
                }
                found = bearer;
            }
        }
        return found;
    }

    /** Takes that others say "he" or "she": mostly of the one whose life the story tells. */
    private void ofLife(char agreement) {
        ofLife = life != null;
        lifeHe += agreement == 'm' ? 1 : 0;
        lifeShe += agreement == 'm' ? 0 : 1;
    }

    /** "“[He] was strict,” she recalled": whether the block of a quoted pronoun tells of one of the other sex, whose own life it may be. */
    private boolean isTellersWord(int token, char agreement) {
        int block = body.blockOf(token);
        int to = body.firstOfBlock(block + 1);
        for (int i = PronounForms.nextOfPerson(tokens, body.firstOfBlock(block), to);
                i < to;
                i = PronounForms.nextOfPerson(tokens, i + 1, to)) {
            char told = quoted.get(i) ? ' ' : Grammar.agreement(tokens, i);
            if ((told == 'm' || told == 'f') && told != agreement) {
                return true;
            }
        }
        return false;
    }

    /** The first run from this one on that has a name. */
    private int named(int from) {
        List<NameRun> runs = names.runs();
        int run = from;
        while (run < runs.size() && runs.get(run).length() == 0) {
            run++;
        }
        return run;
    }

    /** The first token of a run's name; behind all tokens for one behind the last. */
    private int nameOf(int run) {
        return run < names.runs().size() ? names.runs().get(run).nameFrom() : tokens.count();
    }

    private void begin(int from, int to) {
        firstBefore = first;
        endBefore = counted;
        addressBefore = address;
        address = 'u';
        first = from;
        counted = to;
        only = null;
        several = false;
        asked = false;
        opened = ' ';
        ownedBefore = owned;
        owned = ' ';
        agreed = ' ';
        owning = ' ';
        objectiveBefore = objective;
        objective = ' ';
        ofLife = false;
        noun = false;
        ownMind = false;
        nounTo = firstBefore;
    }

    private void meet(@Nullable Named bearer, NameRun run) {
        int name = run.nameFrom();
        int end = run.to();
        boolean one = bearer != null && bearer.kind() == SpeakerKind.PERSON;
        ownMind = bearer != null && !one && bearer.mayBePerson() && tellsOwnMind(end);
        boolean stranger = bearer != null && !one && (!person || ownMind) && bearer.mayBePerson();
        person |= one;
        if (bearer != null && (one || stranger)) {
            askedTo = only == null ? name + 1 : askedTo;
            address = run.gender();
            several |= only != null && only != bearer || others.isOwner(end);
            counted = several ? Math.min(counted, name) : counted;
            only = bearer;
            this.end = end;
        }
    }

    /** "Marlo [said on Monday that he hopes] so": whether who says so tells what he thinks, which nobody tells of another. */
    private boolean tellsOwnMind(int verb) {
        if (!Grammar.isReporting(tokens, verb)) {
            return false;
        }
        int pronoun = verb + 1;
        while (pronoun < verb + LONGEST
                && Grammar.agreement(tokens, pronoun) == ' '
                && (Grammar.isCalendar(tokens, pronoun) || tokens.isLowerCase(pronoun))) {
            pronoun++;
        }
        char agreement = Grammar.agreement(tokens, pronoun);
        return (agreement == 'm' || agreement == 'f') && MINDING.has(tokens, pronoun + 1);
    }

    /** Whether the only person named so far asks something ahead of a token. */
    private boolean asks(int token) {
        for (; !asked && askedTo <= token; askedTo++) {
            asked = ASKING.has(tokens, askedTo) && isTold(askedTo);
        }
        return asked;
    }

    /** Whether the sentence up to a token, or the one before, tells of a person without a name. */
    private boolean hasNoun(int token) {
        for (; !noun && nounTo <= token; nounTo++) {
            nounTo = nounTo < first && nounTo >= endBefore ? first : nounTo;
            noun = tokens.isLowerCase(nounTo) && Nouns.isPerson(tokens, nounTo) && isTold(nounTo);
        }
        return noun;
    }

    /** Whether a token is neither quoted nor the first of a name. */
    private boolean isTold(int token) {
        return !quoted.get(token) && nameOf(names.runAt(token)) != token;
    }

    /** Whether the quoted words of a block tell of one of the other sex than the pronoun around them, as of whom the sentence before named. */
    private boolean tellsOf(int token) {
        int block = body.blockOf(token);
        int to = body.firstOfBlock(block + 1);
        for (int i = PronounForms.nextOfPerson(tokens, body.firstOfBlock(block), to);
                i < to;
                i = PronounForms.nextOfPerson(tokens, i + 1, to)) {
            if (quoted.get(i) && PronounForms.ofPerson(tokens, i) == ownedBefore) {
                return true;
            }
        }
        return false;
    }

    /** Whom a pronoun means: "As [Berg] waited in his car, she [who was named before] said". */
    private @Nullable Named bearer(@Nullable Named before, int token, char agreement) {
        if (only != null && others.isObjectOf(token, end)) {
            object = token; // "Berg pressed [him]"
            objective = agreement;
            return null;
        }
        if (only != null && objective != ' ' && agreement != objective && others.isOwned(token, object)) {
            owned = agreement;
            agreed = agreement;
            return only; // "Berg asked her to mend [his] bag"
        }
        if (only == null && before != null && agreement == objectiveBefore) {
            return null; // "Berg asked her to mend it. [She] did"
        }
        if (only == null && before != null && ownedBefore != ' ' && agreement != ownedBefore && tellsOf(token)) {
            return null; // "Berg lost his bag. “He wept,” [she] recalled"
        }
        if (only != null && agreed == ' ' && others.isBeside(token, agreement)) {
            return null; // "Berg sat behind [her] with his arms folded"
        }
        if (only != null
                && (asks(token)
                        || others.isInClause(token, end, life != null && life != only)
                        || InsertedPronouns.isOne(tokens, token)
                        || Replies.opens(tokens, first))) {
            return null; // "Berg asked if he would", "Berg, who served with him", "If Berg wins, he said, it"
        }
        if (only != null && only != life && !ownMind && others.isReported(token, end)) {
            if (life != null) {
                ofLife(agreement);
                return null; // "The critic Ole Berg wrote that she was kind"
            }
            if (before != null && before != only && before.gender() != (agreement == 'm' ? 'f' : 'm')) {
                return null; // "Ann Lee left. Ole Berg said she was kind"
            }
        }
        if (only == null && before != null && others.isOfOther(before, first)) {
            return null; // "The pilot raised his hand"
        }
        if (only == null) {
            boolean subject = Grammar.agreement(tokens, token) != ' ';
            opened = subject ? agreement : opened;
            owning = subject ? owning : agreement;
            return before != null && before.owner == agreement ? null : before; // "Her boss, Rolf Haan, left. She"
        }
        boolean owner = agreement == owning && only.owner == owning; // "Her boss, Rolf Haan, said that he trusts her"
        if (owner || agreement == opened || agreed != ' ' && agreement != agreed) {
            opened = owner ? opened : agreement;
            return before == only ? null : before;
        }
        agreed = agreement;
        return only;
    }

    private void count(@Nullable Named bearer, int token, char agreement) {
        if (bearer == null
                || tokens.isUpperCase(token)
                || others.isOfStranger(token, agreement, Math.max(end, first), this::isTold)) {
            return;
        }
        if (bearer.kind() != SpeakerKind.PERSON && !ownMind && (person || hasNoun(token))) {
            return; // "Skarbook hired a nurse. She said"
        }
        boolean addressed = agreement == (bearer == only ? address : addressBefore);
        if (agreement == 'm') {
            bearer.he++;
            bearer.unaddressedHe += addressed ? 0 : 1;
        } else {
            bearer.she++;
            bearer.unaddressedShe += addressed ? 0 : 1;
        }
        bearer.personal |= !bearer.organization && bearer.he + bearer.she > 1;
    }
}
