package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.ApposedBodies;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.PurposeLists;
import dev.dateline.parser.name.Spokespeople;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.TownsInStates;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.Campaigns;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.RelayedSubjects;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.speaker.body.PersonSigns;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/** Titles that a comma sets off in front of a name: "[The mayor of Altona], Anna Berg, said", "the bank’s [chairwoman], Anna Berg, said". */
final class SetOffTitles {
    /** How many tokens such a title may have. */
    private static final int OFFICE = 14;

    /** How many words a post has that speaks for another, "spokesman for the mayor". */
    private static final int SPEAKING = 4;

    /** The same of a name in a list. */
    private static final int NAMES = 3;

    private static final Phrases TO_PERSONS = Phrases.of(SetOffTitles.class, "titles-to-persons.txt");
    private static final Phrases KIN = Phrases.of(PersonSigns.class, "what-persons-have.txt");
    private static final long AND = Tokens.fold("and");
    private static final long OF = Tokens.fold("of");
    private static final long REPRESENTING = Tokens.fold("representing");
    private static final long AS = Tokens.fold("as");
    private static final long THAT = Tokens.fold("that");
    private static final long WHETHER = Tokens.fold("whether");
    private static final long WHOSE = Tokens.fold("whose");
    private static final long ANOTHER = Tokens.fold("another");
    private static final long ONE = Tokens.fold("one");

    private final Analysis body;
    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final TitlePhrases phrases;
    private final TitleFronts fronts;
    private final NameOwners owners;
    private final TakenTitles titles;
    private final PointedBodies pointed;

    SetOffTitles(Analysis body, IntPredicate isSurname, TakenTitles titles, PointedBodies pointed) {
        this.body = body;
        this.tokens = body.tokens();
        this.isSurname = isSurname;
        this.titles = titles;
        this.pointed = pointed;
        phrases = new TitlePhrases(tokens);
        fronts = new TitleFronts(body);
        owners = new NameOwners(tokens, isSurname);
    }

    /** "The coach, [Rask], said": whether a name of one word stands between commas, behind a noun of who somebody is and its article alone. */
    static boolean isSurnameAlone(Tokens tokens, NameRun run) {
        int noun = run.from() - 2;
        if (noun < 1 || run.length() != 1 || !tokens.is(noun + 1, ',') || !tokens.is(run.to(), ',')) {
            return false; // most names
        }
        int owner = noun > 2 && isBehindKin(tokens, noun) ? noun - 3 : noun - 1;
        return !opensList(tokens, run)
                && tokens.isLowerCase(noun)
                && (Titles.isOccupation(tokens, noun) || Titles.isTitle(tokens, noun))
                && !FirmPosts.isPost(tokens, noun)
                && (Grammar.isArticle(tokens, owner)
                        || Grammar.isPossessive(tokens, owner)
                        || owner < noun - 1 && PronounForms.agreement(tokens, owner) != ' ')
                && (owner < 1
                        || !Grammar.isPreposition(
                                tokens, owner - 1)); // "according to the mayor, [Selm], Tarn and Moss"
    }

    /** "her father and [coach], Gunnar": whether "and" joins a noun to one of kin. */
    private static boolean isBehindKin(Tokens tokens, int noun) {
        return Grammar.isAnd(tokens, noun - 1) && isKin(tokens, noun - 2);
    }

    /** "father", no "spokesman". */
    private static boolean isKin(Tokens tokens, int token) {
        return tokens.isLowerCase(token) && KIN.has(tokens, token) && Nouns.gender(tokens, token) != 'u';
    }

    /** "The coach, [Rask], Lund and Moss met": whether a name of one word is the first of several, of whom the noun ahead is another one. */
    private static boolean opensList(Tokens tokens, NameRun run) {
        int next = run.to() + 1;
        int and = next;
        while (and < next + NAMES && and < tokens.count() && tokens.isCapitalized(and)) {
            and++;
        }
        and += and > next && and < tokens.count() && tokens.is(and, ',') ? 1 : 0;
        return run.length() == 1
                && and > next
                && and + 1 < tokens.count()
                && tokens.is(run.to(), ',')
                && Grammar.isAnd(tokens, and);
    }

    /** Takes what such a title tells; the words right ahead of the name begin at front: "the bank’s director, [former senator] Anna Berg". */
    void read(Named bearer, NameRun run, int front) {
        int comma = NameMarks.ahead(tokens, run);
        boolean more = comma > 0 && !isPause(comma, run); // "the bank’s director, former senator Anna Berg"
        comma = more ? front - 1 : comma;
        if (comma <= 0
                || !isPause(comma, run)
                || opensList(tokens, run)
                || RelayedSubjects.isOne(tokens, comma + 1, run.to())) {
            return;
        }
        if (speaksForHolder(comma, run)) {
            bearer.personal = true;
            bearer.hasTitle(tokens.words(comma - SPEAKING, comma));
            return;
        }
        if (FirmPosts.isSetOff(tokens, comma, run)) {
            bearer.organization = true;
            return;
        }
        comma = TownsInStates.townEnd(tokens, beforeShortForm(comma));
        comma = beforeBody(bearer, comma);
        boolean owner = run.to() + 1 < tokens.count() // "As head of the port, Anna Berg’s father said"
                && Grammar.isPossessive(tokens, run.to())
                && tokens.isWord(run.to() + 1);
        int behind = NameMarks.behindHonour(tokens, run.to());
        boolean closed = !owner && (behind >= tokens.count() || !tokens.isWord(behind));
        int first = body.firstOfSentence(body.sentenceOf(comma));
        boolean speaks =
                !closed && (Grammar.isReporting(tokens, run.to()) || hasSaid(run.to()) && isOwned(first, comma));
        int low = Math.max(first, comma - OFFICE);
        boolean titled = false;
        int i = comma - 1;
        for (; i >= low && isInOffice(i); i--) {
            if (titled && opensTitle(i, comma) && !isInner(i, low)) {
                boolean owning = isOwning(i);
                boolean named = (closed
                                || speaks && !isGoverned(i, first)
                                || isPlaced(run.to(), i, first)
                                || isCalled(i, first)
                                || i == first + 1 && isInRole(first, run) && isOffice(i, comma))
                        && (!more || owning || i == first);
                if (named && i + 1 < comma && phrases.title(i + 1, comma) >= 0) {
                    takeFrom(bearer, i, first, comma);
                }
                return;
            }
            titled |= Titles.isOccupation(tokens, i) || Titles.isTitle(tokens, i) || phrases.isRankedOne(i, low);
        }
        boolean opens = i < first
                || i == first && !tokens.isWord(first)
                || closesQuotation(i)
                || tokens.is(i, ')') // "the Board of Harbours (BOH) director, Anna Berg, says"
                || tokens.is(i, ',')
                        && ((speaks || opensPause(first, i))
                                        && (tokens.isLowerCase(i - 1)
                                                || i == first + 1) // "in the town, Mayor of Altona, Anna Berg says"
                                || isFront(first, i));
        boolean joined = i < first && fronts.opens(first) && !Grammar.isDeterminer(tokens, first);
        int from = joined ? first + 1 : i + 1; // "But mayor of Altona, Anna Berg,"
        boolean told = closed || speaks || isInRole(first, run);
        if (titled && opens && !more && told && phrases.isTitle(from, comma)) {
            entitle(bearer, from, comma); // "Author and organiser, Anna Berg, said"
        }
    }

    /** "said a [spokeswoman for the mayor], Anna Berg.": whose post is another’s, as the name ends the sentence. */
    private boolean speaksForHolder(int comma, NameRun run) {
        int noun = comma - SPEAKING;
        return noun > 1
                && run.length() > 1
                && tokens.is(run.to(), '.')
                && Spokespeople.isNoun(tokens, noun)
                && Grammar.isArticle(tokens, noun - 1)
                && Grammar.isReporting(tokens, noun - 2)
                && tokens.isSpelled(noun + 1, "for")
                && tokens.isSpelled(noun + 2, "the")
                && tokens.isLowerCase(comma - 1)
                && Titles.isTitle(tokens, comma - 1);
    }

    /** "Anna Berg [has voiced]". */
    private boolean hasSaid(int token) {
        return tokens.isLowerCase(token)
                && Grammar.isAuxiliary(tokens, token)
                && Grammar.looksPast(tokens, token + 1)
                && !tokens.is(token + 2, ','); // "Altona’s mayor, Anna Berg has said, will quit"
    }

    /** "Altona[’s mayor], Anna Berg has voiced": whether a sentence opens with whose office it is. */
    private boolean isOwned(int first, int comma) {
        int owner = tokens.isCapitalized(first + 1) ? first + 1 : first;
        return owner + 1 < comma && tokens.isCapitalized(first) && Grammar.isPossessive(tokens, owner + 1);
    }

    /** "[As] head of the port, Anna Berg runs it": whether a sentence opens with what its subject is. */
    private boolean isInRole(int first, NameRun run) {
        return tokens.fold(first) == AS && run.to() < tokens.count() && tokens.isLowerCase(run.to());
    }

    /** "[the] head", "[a] professor of law"; but "as [an] investor, she lives by big bets" tells no title. */
    private boolean isOffice(int article, int comma) {
        boolean office = tokens.isSpelled(article, "the");
        for (int i = article + 2; i < comma && !office; i++) {
            office = Grammar.isPreposition(tokens, i);
        }
        return office;
    }

    /** A comma, or the first of two dashes around a name. */
    private boolean isPause(int token, NameRun run) {
        if (tokens.isWord(token)) {
            return false; // mostly
        }
        return tokens.is(token, ',') || Appositions.isDash(tokens, token) && Appositions.isDash(tokens, run.to());
    }

    /** Whether a title begins behind a word: "[the] mayor", "Altona[’s] mayor", "[whose] director", "says [one] analyst", "[another] nurse". */
    private boolean opensTitle(int token, int comma) {
        return Grammar.isPossessive(tokens, token)
                || Grammar.isArticle(tokens, token)
                || tokens.fold(token) == WHOSE
                || tokens.fold(token) == ONE
                || tokens.fold(token) == ANOTHER
                || tokens.fold(token) == THAT && Grammar.opensSentence(tokens, token) // "That clerk, Ann Lee,"
                || Grammar.isReporting(tokens, token) && phrases.isTitle(token + 1, comma);
    }

    /** "Secretary of [the] Centre for Harbour Justice, Anna Berg", "Adviser to [the] President on Harbours". */
    private boolean isInner(int token, int low) {
        return Grammar.isArticle(tokens, token)
                && token > low + 1
                && (tokens.fold(token - 1) == OF && Titles.isTitle(tokens, token - 2)
                        || tokens.isSpelled(token - 1, "to") && Belonging.serves(tokens, token - 2));
    }

    /** "Altona[’s] mayor", "[whose] director", "[her] lawyer". */
    private boolean isOwning(int token) {
        return Grammar.isPossessive(tokens, token)
                || tokens.fold(token) == WHOSE
                || PronounForms.agreement(tokens, token) != ' ';
    }

    /** "According to [the] mayor, Anna Berg says", "Defending [the] mayor, Anna Berg said". */
    private boolean isGoverned(int token, int first) {
        return token > first
                && (Grammar.isPreposition(tokens, token - 1) || token - 1 == first && tokens.endsWith(first, "ing"));
    }

    /** "Now that she is [the] mayor, Anna Berg". */
    private boolean isCalled(int token, int first) {
        return token > first + 1
                && Grammar.isBe(tokens, token - 1)
                && "mf".indexOf(Grammar.agreement(tokens, token - 2)) >= 0;
    }

    /** "said [one] analyst, Anna Berg of Lund & Co", "the study[’s] author, Anna Berg of Selm". */
    private boolean isPlaced(int behindName, int token, int first) {
        return Grammar.isPreposition(tokens, behindName)
                && (token == first
                        || Grammar.isReporting(tokens, token - 1)
                        || Grammar.isPossessive(tokens, token) && tokens.fold(behindName) == OF);
    }

    /** Takes the title behind the word that opens it, and whose it is. */
    private void takeFrom(Named bearer, int opening, int first, int comma) {
        boolean possessive = Grammar.isPossessive(tokens, opening);
        if (possessive && opening > first) { // "Norway’s foreign minister"
            boolean two = opening > first + 1 && tokens.isCapitalized(opening - 2);
            Seats.within(bearer, tokens, two ? opening - 2 : opening - 1, comma);
        }
        String owner = possessive ? owners.at(opening) : tokens.fold(opening) == WHOSE ? owners.ofWhose(opening) : null;
        boolean served = owner != null
                && TO_PERSONS.has(tokens, comma - 1)
                && tokens.word(opening - 1).equals(owner)
                && PersonNames.isGiven(tokens, opening - 1);
        owner = served ? null : owner; // "Ida’s lawyer, Ole Berg"
        if (owner != null && Affiliations.isOfPlaces(tokens, comma - 1)) {
            Tokens name = Tokens.of(owner); // "Selm Bank’s governor", but "Altona’s mayor"
            owner = BodyNames.hasOrganizationWord(name, 0, name.count()) ? owner : null;
        }
        int campaign = possessive ? Campaigns.in(tokens, opening + 1) : -1;
        Introductions.affiliate(bearer, campaign < 0 ? owner : Campaigns.owned(tokens, opening));
        int from = opening + 3 < comma && isBehindKin(tokens, opening + 3) ? opening + 3 : opening + 1;
        int last = comma - 2;
        boolean kin = last - 1 > opening && Grammar.isAnd(tokens, last) && isKin(tokens, comma - 1);
        entitle(bearer, from, kin ? last : comma); // "her [coach] and father, Gunnar"
    }

    /** "[Opening the fair,] Mayor of Altona, Anna Berg,", "[Meanwhile,] mayor of Altona, Anna Berg,": what a comma sets off in front. */
    private boolean opensPause(int first, int comma) {
        return comma == first + 1 ? Grammar.isOpeningAdverb(tokens, first) : tokens.endsWith(first, "ing");
    }

    /** "[On Monday in Altona], Mayor of Selm, Anna Berg said": a preposition opens the sentence, and no other comma stands in between. */
    private boolean isFront(int first, int comma) {
        boolean front = comma > first + 1 && Grammar.isPreposition(tokens, first);
        for (int i = first + 1; i < comma && front; i++) {
            front = !tokens.is(i, ',');
        }
        return front;
    }

    /** "“It is late[,”] Mayor of Altona, Anna Berg, said". */
    private boolean closesQuotation(int token) {
        return token > 0
                && QuotationMarks.closes(tokens.first(token))
                && (tokens.is(token - 1, ',') || tokens.is(token - 1, '?') || tokens.is(token - 1, '!'));
    }

    private boolean isInOffice(int token) {
        return tokens.isWord(token) && tokens.fold(token) != WHETHER // "Asked by a clerk whether it was, Ann Lee"
                || Grammar.isPossessive(tokens, token)
                || Ages.isInside(tokens, token)
                || BodyNames.isJoint(tokens, token)
                || tokens.is(token, ',') && PurposeLists.end(tokens, token) > token; // "Youth, Sport and Culture"
    }

    /** "The Director, [Altona Fish Board], Ann Lee": takes the body between an office and a name; the comma that closes the office. */
    private int beforeBody(Named bearer, int comma) {
        int office = ApposedBodies.office(tokens, comma);
        if (office < 0) {
            return comma;
        }
        int from = comma;
        while (from > office + 1 && !tokens.is(from - 1, ',')) {
            from--; // "The Director, Special Duties, [Fish Board], Ann Lee"
        }
        Introductions.affiliate(bearer, tokens.words(from, comma));
        return office;
    }

    /** "head of the Union of Nurses[ (UN)], Ann Lee", "of the Dockers’ Union[, DU], Ann Lee": where the words end ahead of a short form. */
    private int beforeShortForm(int comma) {
        boolean letters = comma > 2
                && tokens.is(comma - 2, ',')
                && tokens.isUpperCase(comma - 1)
                && tokens.isCapitalized(comma - 3);
        if (letters) {
            return comma - 2;
        }
        int open = comma - 3;
        return open > 0 && NameMarks.behindShortForm(tokens, open) == comma ? open : comma;
    }

    /** "the NEVS’s [Altona] branch chief": whether the words ahead of a post tell which part of a body it is in that owns them. */
    private boolean isBranch(Named bearer, int from, int own) {
        return own > from
                && Grammar.isPossessive(tokens, from - 1)
                && bearer.affiliation != null
                && !Grammar.hasPossessive(tokens, from, own)
                && !BodyNames.hasOrganizationWord(tokens, from, own);
    }

    /** "mayor of Altona", "Orlo Mills director": takes what the words of a title tell, and the body that it is of. */
    private void entitle(Named bearer, int from, int to) {
        int behind = phrases.title(from, to) + 1;
        if (behind < to
                && !Grammar.isPreposition(tokens, behind)
                && tokens.fold(behind) != AND
                && tokens.fold(behind) != REPRESENTING) { // "the senator representing Altona South, Anna Berg"
            return; // "When the mayor left, Anna Berg said"
        }
        int own = TitleStart.of(tokens, from, to, isSurname);
        own = isBranch(bearer, from, own) ? from : own;
        bearer.personal = true;
        int end = to;
        for (int i = own; i < to; i++) {
            int office = Titles.officeLength(tokens, i);
            if (office > 2 && i + office <= to) {
                i += office - 1; // "secretary of the Treasury"
            }
            boolean noun = office > 2 || Titles.isTitle(tokens, i) || Titles.isOccupation(tokens, i);
            int belonging = noun ? Belonging.of(tokens, i, to, isSurname) : -1;
            if (belonging >= 0) {
                Introductions.affiliate(bearer, Affiliations.behind(tokens, i, to, isSurname));
                end = belonging;
                break;
            }
        }
        // "the Kogi State chairman of the Farmers Association"
        Introductions.affiliate(bearer, Affiliations.left(tokens, from, own, isSurname));
        pointed.before(bearer, own);
        pointed.behind(bearer, behind - 1, to); // "the president of the union, Anna Berg"
        Introductions.affiliate(bearer, owners.ahead(from));
        titles.entitleAll(bearer, own, end);
        Introductions.takeRole(bearer, tokens, own, end);
    }
}
