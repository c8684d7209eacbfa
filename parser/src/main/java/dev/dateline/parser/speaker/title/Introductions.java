package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.AgentVerbs;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.Campaigns;
import dev.dateline.parser.speaker.bearer.LetterNouns;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.Successions;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.speaker.body.Callings;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What the words around a name tell of its bearer: titles in front and behind, the organisation, what it is. */
public final class Introductions {
    private static final Phrases AIMING = Phrases.of(Introductions.class, "aiming-nouns.txt");
    private static final Phrases ENTITLING = Phrases.of(Introductions.class, "entitling-addresses.txt");

    private static final long AND = Tokens.fold("and");
    private static final long THEM = Tokens.fold("them");
    private static final long FELLOW = Tokens.fold("fellow");

    private final Analysis body;
    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final Appositions appositions;
    private final SetOffTitles setOff;
    private final TitleFronts fronts;
    private final Campaigns campaigns;
    private final NameKinds kinds;
    private final PointedBodies pointed;
    private final NameOwners owners;
    private final LedBodies led;
    private final Kin kin;
    private final Ages ages;

    public Introductions(Analysis body, IntPredicate isSurname) {
        this.body = body;
        this.tokens = body.tokens();
        this.isSurname = isSurname;
        pointed = new PointedBodies(tokens);
        owners = new NameOwners(tokens, isSurname);
        led = new LedBodies(tokens, owners);
        TakenTitles titles = new TakenTitles(tokens, isSurname, pointed);
        appositions = new Appositions(tokens, isSurname, titles);
        setOff = new SetOffTitles(body, isSurname, titles, pointed);
        this.fronts = new TitleFronts(body);
        this.campaigns = new Campaigns(tokens);
        this.kinds = new NameKinds(body);
        this.kin = new Kin(tokens);
        this.ages = new Ages(tokens);
    }

    /** The bodies that titles only point to. */
    public PointedBodies pointed() {
        return pointed;
    }

    /** Takes what tells of a family: nouns of kin around a name, and whose life the story is about. */
    public void readFamily(Named bearer, NameRun run) {
        kin.read(bearer, run);
        kinds.readLife(bearer, run);
    }

    /** Takes what a mention tells. */
    public void describe(Named bearer, NameRun run) {
        if (run.gender() != 'u') {
            bearer.gender = bearer.together > 0 ? bearer.gender : run.gender();
            bearer.personal = true;
        }
        kinds.read(bearer, run);
        addressBefore(bearer, run);
        int front = fronts.from(run);
        titleBefore(bearer, run, front);
        if (!bearer.place && (run.length() >= 2 || SetOffTitles.isSurnameAlone(tokens, run))) {
            setOff.read(bearer, run, front);
        }
        if ((!bearer.place || bearer.given || run.isTitled())
                && (bearer.given || !Callings.isOfFirm(tokens, run))) { // no "Orlo Lund, a global leader in pumps"
            appositions.read(bearer, run);
        }
        kin.read(bearer, run);
        Seats.ahead(bearer, tokens, run.from(), run.nameFrom());
        Seats.behind(bearer, tokens, run.to());
        ages.read(bearer, run);
        Successions.read(bearer, tokens, run);
        AgentVerbs.read(bearer, tokens, run);
        LetterNouns.read(bearer, tokens, run);
        boolean whole = run.length() >= 2 && !bearer.organization && !bearer.place && !bearer.paper;
        if (whole) {
            affiliate(bearer, owners.before(run));
            affiliate(bearer, led.of(front, run.nameFrom()));
            affiliate(bearer, bearer.titles.isEmpty() ? ListedOutlets.of(tokens, run) : null);
            affiliate(bearer, SignedOutlets.of(body, run));
        }
        if (whole && bearer.titles.isEmpty()) {
            EntryTitles.read(bearer, body, run);
            LabelTitles.read(bearer, body, run);
        }
        boolean stranger = bearer.speaks && run.length() <= 3 && !bearer.plain && !bearer.branch && !bearer.articled;
        if (whole && (bearer.personal || stranger || PersonNames.isGiven(tokens, run.nameFrom()))) {
            affiliate(bearer, Affiliations.of(tokens, behindColleague(run), isSurname));
        }
    }

    /** Takes what a verb behind a pronoun for somebody tells: "She is director of the Board". */
    public void tell(Named bearer, int verb) {
        appositions.tell(bearer, verb);
    }

    /** Behind a name, or behind its degrees where a comma follows: "Ann Lee, Ph.D.[,] of". */
    private int behindColleague(NameRun run) {
        return NameMarks.behindDegrees(tokens, Colleagues.behind(tokens, run));
    }

    /** "Dr. Anna Berg … the doctor": a form of address tells what someone may be called; "Lord" is a title, too. */
    private void addressBefore(Named bearer, NameRun run) {
        for (int i = run.from(); i < run.nameFrom(); i++) {
            if (Titles.isHonorific(tokens, i)) {
                TitleNouns.add(bearer, tokens, i);
                bearer.personal = true;
                if (ENTITLING.has(tokens, i) && Titles.officeLength(tokens, i) < 2) { // no "Lord Mayor"
                    bearer.hasTitle(tokens.words(i, tokens.is(i + 1, '.') ? i + 2 : i + 1));
                }
            }
        }
    }

    /** "Finance Minister Anna Berg", "former campaign manager Anna Berg". */
    private void titleBefore(Named bearer, NameRun run, int front) {
        int to = run.nameFrom();
        int from = isFellow(front, to) ? front + 1 : front;
        while (from < to && (fronts.opens(from) || tokens.fold(from) == THEM)) {
            from++; // "among [them] radio host Ida Holm"
        }
        while (from < to && Titles.isHonorific(tokens, from) && Titles.officeLength(tokens, from) < 2) { // "Rt Rev"
            from += tokens.is(from + 1, '.') ? 2 : 1;
        }
        while (to > from && (Titles.isHonorific(tokens, to - 1) || tokens.is(to - 1, '.') && isAddress(to - 2))) {
            to--;
        }
        if (to <= from || isCode(to - 1)) {
            return;
        }
        boolean office =
                TitlePairs.endsInOffice(tokens, from, to) || nounTo(from, to) < to; // "Superintendent of police K Lund"
        boolean titled = office
                || Titles.isTitle(tokens, to - 1)
                || Titles.isPluralOfTitle(tokens, to - 1)
                || Titles.isOccupation(tokens, to - 1)
                || tokens.is(to - 1, '.') && Titles.isTitle(tokens, to - 2)
                || run.isTitled() && hasTitle(from, to)
                || TitleFronts.fieldFrom(tokens, run.from(), from - 1) < run.from();
        boolean imagined = from > 0
                && run.length() == 1
                && (Grammar.isIndefinite(tokens, from - 1)
                        || tokens.isSpelled(from, "elder")); // "a Captain Berg", "the elder Berg"
        if (!titled || imagined || Nouns.isGroup(tokens, to - 1) && !office && !Titles.isTitle(tokens, to - 1)) {
            return;
        }
        if (FirmPosts.isTitleOfFirm(tokens, from, to, run)) {
            bearer.organization = true;
            bearer.personal &= bearer.given; // "Developer Moss Homes"
            return;
        }
        bearer.personal = true;
        from = behindFirst(bearer, from, to);
        boolean aims = isAiming(tokens, to - 1);
        affiliate(bearer, aims ? null : Affiliations.before(tokens, from, nounTo(from, to), isSurname));
        int inner = aims ? from : TitleStart.behindOwner(tokens, from, to, isSurname);
        int own = aims ? from : TitleStart.withPast(tokens, from, inner);
        boolean form = own + 1 < to && tokens.is(own - 1, ')') && LegalForms.is(tokens, own);
        own += form ? 1 : 0; // "Lund (Securities) Ltd [economist]"
        affiliate(bearer, Affiliations.left(tokens, from, inner, isSurname));
        affiliate(bearer, own > from ? campaigns.of(own - 1) : null); // no "former Berg campaign manager"
        pointed.before(bearer, own);
        pointed.inside(bearer, own, to);
        affiliate(bearer, owners.ahead(from));
        joinedBefore(bearer, from);
        int second = TitlePairs.second(tokens, own, to);
        if (second > own) {
            bearer.hasTitle(singular(own, second));
        }
        bearer.hasTitle(singular(second, to));
        takeRole(bearer, tokens, own, to);
        Seats.within(bearer, tokens, from, to);
    }

    /** "[Orlo founder] & CEO Ida Holm": takes the first of two titles that a sign joins; gives where the second begins. */
    private int behindFirst(Named bearer, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (TitleLists.isBetween(tokens, i)) {
                int own = TitleStart.of(tokens, from, i, isSurname);
                affiliate(bearer, Affiliations.left(tokens, from, own, isSurname));
                bearer.hasTitle(tokens.words(own, i));
                takeRole(bearer, tokens, own, i);
                return i + 1;
            }
        }
        return from;
    }

    /** "[const] Email": a title that is cut short has a capital or a full stop; "congressman" is a word by itself. */
    private boolean isCode(int token) {
        return tokens.isLowerCase(token) && Titles.isShort(tokens.word(token)) && Nouns.gender(tokens, token) == 'u';
    }

    /** "[Fellow] senator Ida Holm": whether the first word of a title only says that somebody else is called so, too. */
    private boolean isFellow(int token, int to) {
        return token + 1 < to
                && tokens.fold(token) == FELLOW
                && !Titles.isHonorific(tokens, token + 1)
                && !Grammar.isPreposition(tokens, token + 1);
    }

    /** A title as each of several has it: "Sen." of "Sens.", "Minister" of "Ministers". */
    private String singular(int from, int to) {
        int last = tokens.is(to - 1, '.') ? to - 2 : to - 1;
        String words = tokens.words(from, to);
        int end = tokens.end(last) - tokens.start(from);
        boolean plural =
                last >= from && (last == from || !Grammar.isPreposition(tokens, last - 1)); // "Dean of Students"
        return plural && (Titles.isShortPlural(tokens.word(last)) || Titles.isPluralOfTitle(tokens, last))
                ? words.substring(0, end - 1) + words.substring(end)
                : words;
    }

    /** "[comedian] and former pilot Ida Holm", "[mayoral candidate] Sen. Ida Holm": the title ahead of the one there. */
    private void joinedBefore(Named bearer, int noun) {
        int block = body.firstOfBlock(body.blockOf(noun));
        int work = MarkedWorks.before(tokens, noun, block);
        int from = work > block && tokens.fold(work - 1) == AND ? work : noun; // "President and “Salt Road” star"
        int link = from - 1 > block && Grammar.isAdverb(tokens, from - 1) ? from - 2 : from - 1; // "and now"
        boolean isShort =
                link - 2 > block && tokens.is(link - 1, '.') && Titles.isTitle(tokens, link - 2); // "Gov. and"
        boolean sign = TitleLists.isBetween(tokens, link); // "Founder & CEO Ida Holm"
        boolean and = link > block
                && (sign
                        || tokens.fold(link) == AND
                                && (tokens.isLowerCase(noun) || isShort || isPost(link - 1, block)));
        int to = and ? link : from; // "presidential candidate Sen. Ida Holm"
        boolean fellow = !and && to > block && tokens.fold(to - 1) == FELLOW; // "fellow Sen. Ida Holm"
        boolean joined = to > block
                && !fellow
                && (and ? isShort || sign || isPost(to - 1, block) : Titles.isOccupation(tokens, to - 1));
        if (joined) {
            int first = fronts.leftFrom(isShort ? to - 2 : to - 1, block, to);
            boolean two = Grammar.isArticle(tokens, first - 1) && (isShort || Affiliations.isOfPlaces(tokens, to - 1));
            if (!two) { // "the mayor and former pilot Ida Holm" may be two
                int own = TitleStart.of(tokens, first, to, isSurname);
                affiliate(bearer, Affiliations.left(tokens, first, own, isSurname));
                bearer.hasTitle(tokens.words(own, to));
                takeRole(bearer, tokens, own, to);
            }
        }
    }

    /** "[Founder] and Chief Executive Ida Holm", "Selm County [Auditor] and Tax Commissioner Ida Holm"; but "the Selm Mayor and". */
    private boolean isPost(int noun, int block) {
        if (Titles.isPost(tokens, noun) || TitlePairs.isOffice(tokens, noun)) {
            return true;
        }
        boolean office = noun - 1 >= block
                && tokens.isCapitalized(noun)
                && tokens.isCapitalized(noun - 1)
                && Titles.isTitle(tokens, noun)
                && !Titles.isHonorific(tokens, noun);
        return office && !Grammar.isDeterminer(tokens, fronts.leftFrom(noun, block, noun + 1) - 1);
    }

    /** "White House [hopeful]": who is of no such body, but would be. */
    static boolean isAiming(Tokens tokens, int title) {
        return AIMING.has(tokens, title);
    }

    /** Behind the first word of the office that a title ends with, "chief" of "chief of staff", or behind its last word. */
    private int nounTo(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Titles.officeLength(tokens, i) > 2 && i + Titles.officeLength(tokens, i) == to) {
                return i + 1;
            }
        }
        return to;
    }

    /** "Secretary of State": a title that other words follow. */
    private boolean hasTitle(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Titles.isTitle(tokens, i) || Titles.officeLength(tokens, i) > 0 || Titles.isProfession(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    static void takeRole(Named bearer, Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Titles.isTitle(tokens, i) || Titles.isProfession(tokens, i)) {
                TitleNouns.add(bearer, tokens, i);
                bearer.isOfNoun(tokens, i);
            } else if (Titles.officeLength(tokens, i) == 2 && !Titles.isTitle(tokens, i + 1)) {
                TitleNouns.add(bearer, tokens, i + 1); // "Det Con"
            }
            if (Grammar.isPreposition(tokens, i)) {
                return;
            }
        }
    }

    private boolean isAddress(int token) {
        return token >= 0 && Titles.isHonorific(tokens, token);
    }

    static void affiliate(Named bearer, @Nullable String organization) {
        if (bearer.affiliation == null) {
            bearer.affiliation = organization;
        }
    }
}
