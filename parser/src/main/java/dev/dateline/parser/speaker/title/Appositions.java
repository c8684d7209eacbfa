package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind a name: "Anna Berg, president of the Chamber, said"; "Anna Berg, 51, a cook at the Anchor";
 * "Anna Berg, who was Lund's campaign manager".
 */
public final class Appositions {
    private static final Phrases PLACING = Phrases.of(NameKinds.class, "placing-prepositions.txt");
    private static final Phrases DESCRIBING = Phrases.of(Appositions.class, "describing-words.txt");

    /** How far behind a title the body is named that it is of. */
    private static final int PLACE = 12;

    /** How many words may stand in front of the first comma of a sentence. */
    private static final int FRONT = 20;

    private static final String OPENING = "\"“‘'";

    private static final long WHO = Tokens.fold("who");
    private static final long AND = Tokens.fold("and");
    private static final long BY = Tokens.fold("by");

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final TitlePhrases phrases;
    private final TitleLists lists;
    private final TitleEnds ends;
    private final PointedBodies pointed;
    private final Predicates predicates;

    Appositions(Tokens tokens, IntPredicate isSurname, PointedBodies pointed) {
        this.tokens = tokens;
        this.isSurname = isSurname;
        this.pointed = pointed;
        phrases = new TitlePhrases(tokens);
        lists = new TitleLists(tokens, phrases);
        ends = new TitleEnds(tokens, phrases, lists, isSurname);
        predicates = new Predicates(tokens, isSurname, phrases, this::take);
    }

    /** Takes what stands behind a mention. */
    void read(Named bearer, NameRun run) {
        int comma = NameMarks.behind(tokens, run.to());
        boolean setOff =
                comma + 1 < tokens.count() && !tokens.isWord(comma) && (tokens.is(comma, ',') || isDash(tokens, comma));
        boolean full = run.length() >= 2;
        if (run.from() > 0 && PLACING.has(tokens, run.from() - 1) // "in Altona, a young woman"
                || predicates.tell(bearer, run, comma)
                || !setOff
                || !full && !run.isTitled() && bearer.tokens < 2 && !isDescribed(comma + 1)) {
            return;
        }
        int from = comma + 1;
        if (tokens.isNumber(from) && tokens.is(from + 1, ',') && from + 3 < tokens.count()) {
            from = NameMarks.behindHome(tokens, from + 2); // "51, of Selm, [a cook]"
        }
        if (tokens.fold(from) == WHO && tokens.isLowerCase(from)) { // no "WHO’s director"
            bearer.personal |= bearer.given && !bearer.organization;
            clause(bearer, from);
            return;
        }
        if (isObject(run) && phrases.isThe(from) && acts(from)) {
            return; // "Speaking to the Harbour Post, the minister denied"
        }
        int place = ends.behindPlace(phrase(bearer, run, from));
        int who = bearer.affiliation == null ? ends.behindWork(place) : place;
        if (who < tokens.count() && tokens.fold(who) == WHO) { // "a former official who is now a fellow"
            String before = bearer.affiliation;
            bearer.affiliation = null;
            clause(bearer, who);
            Introductions.affiliate(bearer, before);
        }
    }

    /** Takes what a verb behind a pronoun for somebody tells: "She is director of the Board". */
    void tell(Named bearer, int verb) {
        predicates.tell(bearer, verb);
    }

    private boolean isObject(NameRun run) {
        int before = run.from() - 1;
        before = before > 0 && Grammar.isDeterminer(tokens, before) ? before - 1 : before;
        return before >= 0 && Grammar.isPreposition(tokens, before) || isInFront(run.from());
    }

    /** "At lunch with the bakers Ole Lund and [Ida Holm], the inspector said": whether a preposition opens all up to here. */
    private boolean isInFront(int from) {
        int first = from;
        while (first > 0 && first > from - FRONT && tokens.isWord(first - 1)) {
            first--;
        }
        return tokens.isCapitalized(first)
                && (Grammar.isPreposition(tokens, first) || first < from && tokens.fold(first + 1) == BY) // "Led by"
                && (first == 0 || !tokens.is(first - 1, ','));
    }

    /** Whether a word that may be a verb stands behind a phrase. */
    private boolean acts(int from) {
        int end = phrases.end(from + 1, false);
        while (end < tokens.count() && OPENING.indexOf(tokens.first(end)) >= 0) {
            end++; // "After a talk with Berg, the mayor “looked pale”"
        }
        return end < tokens.count()
                && tokens.isLowerCase(end)
                && !Grammar.isPreposition(tokens, end)
                && !Grammar.isSubordinator(tokens, end)
                && tokens.fold(end) != WHO;
    }

    /** "Berg, [the former mayor]": the only thing that tells that a single word names a person. */
    private boolean isDescribed(int from) {
        if (!phrases.isThe(from)) {
            return false;
        }
        int end = phrases.end(from + 1, false);
        int title = phrases.title(from + 1, end);
        return title >= 0 && end < tokens.count() && tokens.is(end, ',') && !Nouns.isOrganization(tokens, title);
    }

    /** Whether a token is a dash that may set off who somebody is. */
    static boolean isDash(Tokens tokens, int token) {
        return token < tokens.count() && (tokens.is(token, '—') || tokens.is(token, '–'));
    }

    /** Takes "who is now a fellow at the Institute". */
    private void clause(Named bearer, int who) {
        int from = predicates.inClause(who + 1);
        if (from < 0) {
            boolean now = Grammar.isAdverb(tokens, who + 1) && !Grammar.isRegularPast(tokens, who + 2);
            int verb = now ? who + 2 : who + 1; // "who now studies", no "who once worked"
            Introductions.affiliate(bearer, Workplaces.behind(tokens, verb, isSurname));
            return;
        }
        boolean article = Grammar.isDeterminer(tokens, from);
        int first = article ? from + 1 : from;
        int end = phrases.end(first, article && !phrases.isThe(from));
        int title = phrases.title(first, end);
        boolean over = title >= 0 && Introductions.isAiming(tokens, title) && tokens.isSpelled(from - 1, "was");
        if (title >= 0 && !over) { // no "who was a White House hopeful"
            take(bearer, first, end);
        } else if (!article && tokens.endsWith(from, "ing")) { // "who is chairing the Board"
            Introductions.affiliate(bearer, Workplaces.behind(tokens, from, isSurname));
        }
    }

    /** Takes "a fellow at the Institute,"; gives its end. */
    private int phrase(Named bearer, NameRun run, int opener) {
        int from = Grammar.isAdverb(tokens, opener) ? opener + 1 : opener; // "then a senator"
        from = predicates.behindAppointing(from);
        boolean article = Grammar.isDeterminer(tokens, from);
        int first = article ? lists.behindAdjective(from + 1) : from;
        int end = phrases.end(first, article && !phrases.isThe(from));
        if (article && end < tokens.count() && isVerb(end) && !BodyEdges.isCalled(tokens, end) && !isOwn(run, end)) {
            return end; // "They chose Berg, an official said"
        }
        boolean acts = first < end
                && (Grammar.isReporting(tokens, first)
                        || isDoing(first)
                        || !article && Grammar.isArticle(tokens, first + 1)); // "The suit by Berg, calls the mayor"
        int title = phrases.title(first, end);
        if (acts || FirmPosts.call(bearer, tokens, title, run)) {
            return end; // "went on to attack Berg, saying the mayor"
        }
        boolean closed = article
                || end == tokens.count()
                || tokens.opensLine(end)
                || !tokens.isWord(end) && !tokens.is(end, ':')
                || isOwned(first, title)
                || Grammar.isReporting(tokens, end) && isOwn(run, end) // "Ann Lee, president and CEO of Orlo said"
                || title >= 0 && phrases.belongs(title + 1);
        if (title >= 0 && closed && run.length() >= 2 && PostFields.isBodyBehind(tokens, title, end)) {
            entitle(bearer, first, title + 1);
            role(bearer, title);
            Introductions.affiliate(bearer, tokens.words(title + 1, end));
        } else if (title >= 0 && closed && !isNextName(title, end)) {
            take(bearer, first, end);
            takeNext(bearer, lists.another(end));
            takeListed(bearer, ends.behindPlace(end));
        } else if (article && title < 0 && isOwn(run, phrases.saying(first, end))) {
            int shaped = isIndefinite(from) ? lists.shaped(first) : -1;
            boolean person = bearer.given || bearer.personal || shaped >= 0 && Titles.isProfessional(tokens, shaped);
            Named known = bearer.organization || bearer.place || !person ? null : bearer;
            int at = shaped < 0 || known == null ? -1 : Belonging.of(tokens, shaped, reach(shaped), isSurname);
            if (at == shaped + 1 && known != null) {
                known.personal = true;
                Introductions.affiliate(known, Affiliations.behind(tokens, shaped, reach(shaped), isSurname));
                entitle(known, first, at); // "a neonatologist at Selm Hospital"
                takeNext(known, lists.another(at));
                return at;
            }
            takeNoun(bearer, first, end);
        }
        return end;
    }

    /** Takes another title, if there is one; of two posts the body of the one that somebody has now: "and now [head of the Board]". */
    private void takeNext(Named bearer, int next) {
        if (next < 0) {
            return;
        }
        String before = bearer.affiliation;
        if (tokens.isSpelled(next - 1, "now") || tokens.isSpelled(next - 2, "now")) {
            bearer.affiliation = null;
        }
        take(bearer, next, phrases.end(next, !phrases.isThe(next - 1)));
        Introductions.affiliate(bearer, before);
    }

    /** Takes the rest of a list, "director of the Clinic[, professor at the School, and head of Nordkurs]". */
    private void takeListed(Named bearer, int end) {
        int comma = end;
        for (int next = lists.listed(comma); next > 0; next = lists.listed(comma)) {
            int to = phrases.end(next, false);
            take(bearer, next, to);
            comma = ends.behindPlace(to);
        }
    }

    private int reach(int title) {
        return Math.min(tokens.count(), title + PLACE);
    }

    private boolean isIndefinite(int token) {
        return tokens.isSpelled(token, "a") || tokens.isSpelled(token, "an");
    }

    /** "[saying] the mayor", "[blamed] the mayor", "[shook] his head": a verb in front of its object. */
    private boolean isDoing(int token) {
        return tokens.isLowerCase(token)
                && (tokens.endsWith(token, "ing")
                        || tokens.endsWith(token, "ed")
                        || Grammar.isIrregularPast(tokens, token))
                && token + 1 < tokens.count()
                && (Grammar.isDeterminer(tokens, token + 1) || Numerals.has(tokens, token + 1)); // "spent three years"
    }

    /** Whether a word behind a phrase is what it does: "an official said", "a deputy spotted the truck". */
    private boolean isVerb(int token) {
        boolean past = tokens.isLowerCase(token)
                && Grammar.hasPastEnding(tokens, token)
                && token + 1 < tokens.count()
                && Grammar.isArticle(tokens, token + 1);
        return past || Grammar.isReporting(tokens, token);
    }

    /** "Anna Berg, a cook at the Anchor [said] it was late": whether a verb, if any, is that of the name that opens its sentence. */
    private boolean isOwn(NameRun run, int verb) {
        return verb < 0 || run.length() >= 2 && Grammar.opensSentence(tokens, run.from()) && !tokens.is(verb + 1, ',');
    }

    /** "Berg’s campaign manager". */
    private boolean isOwned(int from, int title) {
        for (int i = from; i < title; i++) {
            if (Grammar.isPossessive(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** ", Governor Berg,": the next of a list, no apposition. */
    private boolean isNextName(int title, int end) {
        int next = tokens.is(title + 1, '.') ? title + 2 : PostFields.end(tokens, title, end);
        boolean person =
                next < end && tokens.isCapitalized(next) && PersonNames.isGiven(tokens, next); // ", senator Ann Lee"
        return person || tokens.isCapitalized(title) && next < end && tokens.isCapitalized(next);
    }

    /** Takes one title or several: "a manufacturer and conservative activist". */
    private void take(Named bearer, int from, int end) {
        Seats.within(bearer, tokens, from, end);
        int first = lists.behindOthers(from, end);
        while (first < end) {
            int title = phrases.title(first, end);
            if (title < 0) {
                return;
            }
            int and = lists.next(title, end);
            one(bearer, first, title, and < 0 ? phrases.seatTo(title, end) : and);
            first = and < 0 ? end : and + 1;
            while (first < end && (Grammar.isDeterminer(tokens, first) || Grammar.isAdverb(tokens, first))) {
                first++;
            }
        }
    }

    private void one(Named bearer, int from, int title, int end) {
        boolean aims = Introductions.isAiming(tokens, title); // "a White House hopeful"
        int own = aims ? from : TitleStart.of(tokens, from, end, isSurname);
        bearer.personal = true;
        Introductions.affiliate(bearer, Affiliations.left(tokens, from, own, isSurname));
        boolean placed = end < tokens.count() // "a cook [at the Anchor]", "founder of a group [called Moss]"
                && (Grammar.isPreposition(tokens, end) || BodyEdges.isCalled(tokens, end));
        int reach = placed ? Math.min(tokens.count(), end + 14) : end;
        int belonging = Belonging.of(tokens, title, reach, isSurname);
        String body = Affiliations.behind(tokens, title, reach, isSurname);
        Introductions.affiliate(bearer, body);
        if (bearer.affiliation == null && !aims) {
            Introductions.affiliate(bearer, Affiliations.before(tokens, from, title + 1, isSurname));
        }
        Introductions.affiliate(bearer, Affiliations.behindComma(tokens, end, isSurname));
        Introductions.affiliate(bearer, Workplaces.ofWorking(tokens, end, isSurname));
        pointed.before(bearer, own);
        pointed.behind(bearer, title, reach);
        int to = belonging >= 0 && belonging < end ? belonging : ends.to(title, end);
        boolean ranked = phrases.isNumber(title - 1, from); // "the No. 2 Liberal in the Senate"
        if (body != null && (ranked || !isSame(body, bearer.affiliation)) && isClose(title, belonging, reach)) {
            to = Belonging.bodyTo(tokens, belonging, reach); // "and a former chairman of the Council"
        }
        String work =
                belonging < 0 && title + 1 < tokens.count() ? ends.withWork(Math.min(own, title), title + 1) : null;
        if (work != null) {
            bearer.hasTitle(work);
            role(bearer, title);
            return;
        }
        entitle(bearer, Math.min(own, title), to); // "chairwoman [of the Harbour Board]"
        role(bearer, title);
    }

    /** Whether nothing but a field stands between a title and its body, and the body's name is read whole. */
    private boolean isClose(int title, int belonging, int reach) {
        boolean close = !isIndefinite(belonging + 1)
                && PronounForms.agreement(tokens, belonging + 1) == ' '; // no "director of its museum"
        for (int i = title + 1; i < belonging && close; i++) {
            close = tokens.isWord(i) && !Grammar.isDeterminer(tokens, i) && tokens.fold(i) != AND;
        }
        int end = Belonging.bodyTo(tokens, belonging, reach);
        return close && !(end + 1 < tokens.count() && Grammar.isArticle(tokens, end) && tokens.isCapitalized(end + 1));
    }

    /** Whether one of two names of bodies is in the other. */
    private static boolean isSame(String body, @Nullable String other) {
        return other == null || body.contains(other) || other.contains(body);
    }

    /** Gives someone all titles of a phrase in front of the name: "co-founder and chief executive". */
    void entitleAll(Named bearer, int from, int to) {
        int first = from;
        while (first < to) {
            int title = phrases.title(first, to);
            int and = title < 0 ? -1 : lists.next(title, to);
            entitle(bearer, first, and < 0 ? to : and);
            first = and < 0 ? to : and + 1;
            while (first < to && (Grammar.isDeterminer(tokens, first) || Grammar.isAdverb(tokens, first))) {
                first++;
            }
        }
    }

    /** Gives someone a title that is more than a description: "the first woman mayor" is none, "first deputy mayor" is. */
    void entitle(Named bearer, int opener, int to) {
        int age = Ages.to(tokens, opener); // "the firm’s 33-year-old [founder]"
        int from = age < to ? age : opener;
        boolean deputy = from + 1 < to && (tokens.isSpelled(from + 1, "deputy") || tokens.isSpelled(from + 1, "vice"));
        if (deputy || !DESCRIBING.has(tokens, from) || Titles.officeLength(tokens, from) > 0) {
            bearer.hasTitle(tokens.words(from, to));
        }
    }

    /** "a California Democrat": no title, but a word that the bearer may be meant by. */
    private void takeNoun(Named bearer, int from, int end) {
        Seats.within(bearer, tokens, from, end);
        for (int i = from; i < end && !Grammar.isPreposition(tokens, i); i++) {
            boolean last = i + 1 == end || Grammar.isPreposition(tokens, i + 1);
            if (last && Nouns.isPerson(tokens, i)) {
                role(bearer, i);
                bearer.personal = true;
            } else if (last && Nouns.isOrganization(tokens, i)) {
                role(bearer, i);
                bearer.organization |= !bearer.personal;
            }
        }
    }

    private void role(Named bearer, int noun) {
        TitleNouns.add(bearer, tokens, noun);
        bearer.isOfNoun(tokens, noun);
    }
}
