package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.SpelledHonours;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/**
 * Reads what stands behind a name: "Anna Berg, president of the Chamber, said"; "Anna Berg, 51, a cook at the Anchor";
 * "Anna Berg, who was Lund's campaign manager".
 */
public final class Appositions {
    private static final Phrases PLACING = Phrases.of(NameKinds.class, "placing-prepositions.txt");

    /** How many words may stand in front of the first comma of a sentence. */
    private static final int FRONT = 20;

    private static final long WHO = Tokens.fold("who");
    private static final long BY = Tokens.fold("by");

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final TitlePhrases phrases;
    private final TitleLists lists;
    private final TitleEnds ends;
    private final Predicates predicates;
    private final TakenTitles titles;

    Appositions(Tokens tokens, IntPredicate isSurname, TakenTitles titles) {
        this.tokens = tokens;
        this.isSurname = isSurname;
        this.titles = titles;
        phrases = new TitlePhrases(tokens);
        lists = new TitleLists(tokens, phrases);
        ends = new TitleEnds(tokens, phrases, lists, isSurname);
        predicates = new Predicates(tokens, isSurname, phrases, titles::take);
    }

    /** Takes what stands behind a mention. */
    void read(Named bearer, NameRun run) {
        int behind = NameMarks.behind(tokens, run.to());
        int own = run.length() > 1 ? NameMarks.behindBody(tokens, behind) : behind;
        int comma = own > behind && isPerson(own + 1) ? own : behind;
        boolean setOff =
                comma + 1 < tokens.count() && !tokens.isWord(comma) && (tokens.is(comma, ',') || isDash(tokens, comma));
        if (!setOff && !tokens.isWord(comma)) {
            return;
        }
        int from = comma + 1;
        if (setOff && tokens.isNumber(from) && tokens.is(from + 1, ',') && from + 3 < tokens.count()) {
            from = NameMarks.behindHome(tokens, from + 2); // "51, of Selm, [a cook]"
        }
        boolean full = run.length() >= 2;
        if (run.from() > 0 && PLACING.has(tokens, run.from() - 1) // "in Altona, a young woman"
                || predicates.tell(bearer, run, comma)
                || !setOff
                || !full && !run.isTitled() && bearer.tokens < 2 && !isDescribed(bearer, run, from)) {
            return;
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
        while (first > 0
                && first > from - FRONT
                && (tokens.isWord(first - 1) || Grammar.isPossessive(tokens, first - 1))) {
            first--;
        }
        return tokens.isCapitalized(first)
                && (Grammar.isPreposition(tokens, first) || first < from && tokens.fold(first + 1) == BY) // "Led by"
                && (first == 0 || !tokens.is(first - 1, ','));
    }

    /** Whether a word that may be a verb stands behind a phrase. */
    private boolean acts(int from) {
        int end = phrases.end(from + 1, false);
        while (end < tokens.count() && QuotationMarks.opens(tokens.first(end))) {
            end++; // "After a talk with Berg, the mayor “looked pale”"
        }
        return end < tokens.count()
                && tokens.isLowerCase(end)
                && !Grammar.isPreposition(tokens, end)
                && !Grammar.isSubordinator(tokens, end)
                && tokens.fold(end) != WHO;
    }

    /** "Ann Lee of Orlo, [a chemist],", no "a maker of soap": whether a noun tells who somebody is, and no body. */
    private boolean isPerson(int article) {
        int end = phrases.end(article + 1, true);
        int title = phrases.title(article + 1, end);
        return title >= 0 && !Nouns.isOrganization(tokens, title);
    }

    /** "Berg, [the former mayor],": the only thing that tells that a single word names a person; "Ida, [a nurse] who": what a given name’s is. */
    private boolean isDescribed(Named bearer, NameRun run, int from) {
        boolean one = bearer.given && Grammar.isIndefinite(tokens, from);
        if (!one && !phrases.isThe(from)) {
            return false;
        }
        boolean said = run.from() > 0 && Grammar.isReporting(tokens, run.from() - 1); // "said Berg, the mayor."
        int first = MarkedWorks.behind(tokens, from + 1);
        int end = phrases.end(first, one);
        int title = phrases.title(first, end);
        return title >= 0
                && end < tokens.count()
                && (tokens.is(end, ',')
                        || said && tokens.is(end, '.')
                        || one && (tokens.fold(end) == WHO || Grammar.isPreposition(tokens, end)))
                && !Nouns.isOrganization(tokens, title);
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
        boolean deed =
                !article && tokens.endsWith(from, "ing") && isSomebody(from + 1); // "is challenging Lund and Sen."
        if (title >= 0 && !over && !deed) { // no "who was a White House hopeful"
            titles.take(bearer, first, end);
        } else if (!article && tokens.endsWith(from, "ing")) { // "who is chairing the Board"
            Introductions.affiliate(bearer, Workplaces.behind(tokens, from, isSurname));
        }
    }

    /** Whether a word that nothing lists has a capital, as names do. */
    private boolean isSomebody(int token) {
        return tokens.isCapitalized(token)
                && !tokens.isUpperCase(token)
                && !Titles.isModifier(tokens, token)
                && !Titles.isTitle(tokens, token)
                && !Nouns.isListed(tokens, token);
    }

    /** Takes "a fellow at the Institute,"; gives its end. */
    private int phrase(Named bearer, NameRun run, int opener) {
        if (tokens.isSpelled(opener, "both") && !Grammar.isArticle(tokens, opener + 1)) {
            return opener; // "holdouts such as Berg, both former mayors and a baker"
        }
        if (tokens.isSpelled(opener, "itself")) {
            return opener; // "Clean Coast, itself a member of the League"
        }
        boolean adverb =
                Grammar.isAdverb(tokens, opener) && Titles.officeLength(tokens, opener) == 0; // "first minister"
        int from = adverb ? opener + 1 : opener; // "then a senator"
        from += from > opener && Grammar.isAdverb(tokens, from) ? 1 : 0; // "himself once a senator"
        from = predicates.behindAppointing(from);
        boolean article = Grammar.isDeterminer(tokens, from);
        int first = article ? MarkedWorks.behind(tokens, lists.behindAdjective(from + 1)) : from;
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
                || tokens.isSpelled(end, "since") // "Ann Lee, chief executive since 2018,"
                || Grammar.hasPossessive(tokens, first, title) // "Berg’s campaign manager"
                || Grammar.isReporting(tokens, end) && isOwn(run, end) // "Ann Lee, president and CEO of Orlo said"
                || title >= 0 && phrases.belongs(title + 1);
        if (title >= 0 && closed && run.length() >= 2 && PostFields.isBodyBehind(tokens, title, end)) {
            titles.entitle(bearer, first, title + 1);
            titles.role(bearer, title);
            Introductions.affiliate(bearer, tokens.words(title + 1, end));
        } else if (title >= 0 && closed && !isNextName(first, title, end)) {
            titles.take(bearer, first, end);
            titles.takeNext(bearer, lists.another(end));
            titles.takeListed(bearer, ends.behindPlace(end));
        } else if (article && title < 0 && isOwn(run, phrases.saying(first, end))) {
            int shaped = Grammar.isIndefinite(tokens, from) ? lists.shaped(first) : -1;
            boolean person = bearer.given || bearer.personal || shaped >= 0 && Titles.isProfessional(tokens, shaped);
            Named known = bearer.organization || bearer.place || !person ? null : bearer;
            if (known != null && lists.isFormer(first, end)) {
                known.personal = true;
                titles.entitle(known, first, end); // "a former miler"
            }
            titles.takeNoun(bearer, first, end);
        }
        return end;
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

    /** ", Governor Berg,", ", Bo Berg King’s Counsel": the next of a list, no apposition. */
    private boolean isNextName(int first, int title, int end) {
        if (SpelledHonours.from(tokens, first, end) < end) {
            return true;
        }
        int next = tokens.is(title + 1, '.') ? title + 2 : PostFields.end(tokens, title, end);
        boolean person =
                next < end && tokens.isCapitalized(next) && PersonNames.isGiven(tokens, next); // ", senator Ann Lee"
        return person || tokens.isCapitalized(title) && next < end && tokens.isCapitalized(next);
    }
}
