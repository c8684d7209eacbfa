package dev.dateline.parser.speaker;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/**
 * Reads what stands behind a name: "Anna Berg, president of the Chamber, said"; "Anna Berg, 51, a cook at the Anchor";
 * "Anna Berg, who was Lund's campaign manager".
 */
final class Appositions {
    private static final Phrases PLACING = Phrases.of(Appositions.class, "placing-prepositions.txt");
    private static final Phrases DESCRIBING = Phrases.of(Appositions.class, "describing-words.txt");

    private static final Phrases APPOINTING = Phrases.of(Appositions.class, "appointing-verbs.txt");
    private static final Phrases SERVING = Phrases.of(Appositions.class, "serving-verbs.txt");

    private static final int PLACE = 12;

    /** How many tokens tell whom a title serves. */
    private static final int SERVED = 12;

    private static final long WHO = Tokens.fold("who");
    private static final long AND = Tokens.fold("and");
    private static final long AS = Tokens.fold("as");
    private static final long BEEN = Tokens.fold("been");

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final TitlePhrases phrases;
    private final TitleLists lists;
    private final PointedBodies pointed;

    Appositions(Tokens tokens, IntPredicate isSurname, PointedBodies pointed) {
        this.tokens = tokens;
        this.isSurname = isSurname;
        this.pointed = pointed;
        phrases = new TitlePhrases(tokens);
        lists = new TitleLists(tokens, phrases);
    }

    /** Takes what stands behind a mention. */
    void read(Named bearer, NameRun run) {
        if (run.from() > 0 && PLACING.has(tokens, run.from() - 1)) {
            return; // "in Altona, a young woman"
        }
        int comma = NameMarks.behind(tokens, run.to());
        if (run.length() >= 2 && Grammar.isBe(tokens, comma)) {
            predicate(bearer, comma + 1);
            return;
        }
        boolean appointed = run.from() > 0 && comma + 1 < tokens.count() && APPOINTING.has(tokens, run.from() - 1);
        if (appointed
                && run.length() >= 2
                && tokens.isWord(comma)
                && tokens.fold(comma) != AND) { // "named Anna Berg as its president"
            office(bearer, tokens.fold(comma) == AS ? comma + 1 : comma);
            return;
        }
        boolean serves = SERVING.has(tokens, comma) && comma + 1 < tokens.count() && tokens.fold(comma + 1) == AS;
        if (run.length() >= 2 && serves) {
            office(bearer, comma + 2);
            return;
        }
        if (comma + 2 >= tokens.count()
                || !tokens.is(comma, ',') && !isDash(comma)
                || run.length() < 2 && !run.isTitled() && bearer.tokens < 2 && !isDescribed(comma + 1)) {
            return;
        }
        int from = comma + 1;
        if (tokens.isNumber(from) && tokens.is(from + 1, ',') && from + 3 < tokens.count()) {
            from += 2; // an age
        }
        if (tokens.fold(from) == WHO) {
            clause(bearer, from);
            return;
        }
        if (isObject(run) && phrases.isThe(from) && acts(from)) {
            return; // "Speaking to the Harbour Post, the minister denied"
        }
        int who = behindPlace(phrase(bearer, from));
        if (who < tokens.count() && tokens.fold(who) == WHO) { // "a former official who is now a fellow"
            String before = bearer.affiliation;
            bearer.affiliation = null;
            clause(bearer, who);
            Introductions.affiliate(bearer, before);
        }
    }

    private boolean isObject(NameRun run) {
        int before = run.from() - 1;
        before = before > 0 && Grammar.isDeterminer(tokens, before) ? before - 1 : before;
        return before >= 0 && Grammar.isPreposition(tokens, before);
    }

    /** Whether a word that may be a verb stands behind a phrase. */
    private boolean acts(int from) {
        int end = phrases.end(from + 1, false);
        return end < tokens.count()
                && tokens.isLowerCase(end)
                && !Grammar.isPreposition(tokens, end)
                && !Grammar.isSubordinator(tokens, end)
                && tokens.fold(end) != WHO;
    }

    /** Behind where the bearer of a title is, "a former official [of the Harbour Board] who is now a fellow". */
    private int behindPlace(int end) {
        int i = end;
        while (i < tokens.count()
                && i < end + PLACE
                && (tokens.isCapitalized(i)
                        || Grammar.isPreposition(tokens, i)
                        || Grammar.isDeterminer(tokens, i)
                        || tokens.fold(i) == AND)) {
            i++;
        }
        return i;
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

    private boolean isDash(int token) {
        return tokens.is(token, '—') || tokens.is(token, '–');
    }

    /** Takes "who is now a fellow at the Institute". */
    private void clause(Named bearer, int who) {
        int from = officeInClause(who + 1);
        if (from < 0) {
            Introductions.affiliate(bearer, Affiliations.behindVerb(tokens, who + 1, isSurname));
            return;
        }
        boolean article = Grammar.isDeterminer(tokens, from);
        int first = article ? from + 1 : from;
        int end = phrases.end(first, article && !phrases.isThe(from));
        if (phrases.title(first, end) >= 0) {
            take(bearer, first, end);
        }
    }

    /** "Anna Berg is [a former captain and relief pilot]": what someone is in so many words, of those named in full. */
    private void predicate(Named bearer, int opener) {
        int from = Grammar.isAdverb(tokens, opener) ? opener + 1 : opener;
        boolean article = from + 2 < tokens.count()
                && Grammar.isArticle(tokens, from)
                && (PronounForms.agreement(tokens, from) == ' ' // no "is his golden head"
                        || Titles.isOccupation(tokens, from + 1) && !tokens.isWord(from + 2));
        if (article) {
            int end = phrases.end(from + 1, true);
            if (phrases.title(from + 1, end) >= 0) {
                take(bearer, from + 1, end);
            }
        }
    }

    /** "Anna Berg served as [secretary of state]". */
    private void office(Named bearer, int opener) {
        boolean article = Grammar.isDeterminer(tokens, opener);
        int first = article ? opener + 1 : opener;
        int end = phrases.end(first, article && !phrases.isThe(opener));
        if (phrases.title(first, end) >= 0) {
            take(bearer, first, end);
        }
    }

    /** Takes "a fellow at the Institute,"; gives its end. */
    private int phrase(Named bearer, int opener) {
        int from = Grammar.isAdverb(tokens, opener) ? opener + 1 : opener; // "then a senator"
        boolean article = Grammar.isDeterminer(tokens, from);
        int first = article ? from + 1 : from;
        int end = phrases.end(first, article && !phrases.isThe(from));
        if (article && end < tokens.count() && isVerb(end) && !BodyEdges.isCalled(tokens, end)) {
            return end; // "They chose Berg, an official said"
        }
        if (first < end && (Grammar.isReporting(tokens, first) || isDoing(first))) {
            return end; // "went on to attack Berg, saying the mayor"
        }
        int title = phrases.title(first, end);
        boolean closed = article
                || end < tokens.count() && !tokens.isWord(end) && !tokens.is(end, ':')
                || isOwned(first, title)
                || title >= 0 && phrases.belongs(title + 1);
        if (title >= 0 && closed && !isNextName(title, end)) {
            take(bearer, first, end);
            int more = lists.another(end);
            if (more > 0) {
                take(bearer, more, phrases.end(more, !phrases.isThe(more - 1)));
            }
        } else if (article && title < 0) {
            takeNoun(bearer, first, end);
        }
        return end;
    }

    /** "[saying] the mayor": a participle in front of its object. */
    private boolean isDoing(int token) {
        return tokens.isLowerCase(token)
                && tokens.endsWith(token, "ing")
                && token + 1 < tokens.count()
                && Grammar.isArticle(tokens, token + 1);
    }

    /** Whether a word behind a phrase is what it does: "an official said", "a deputy spotted the truck". */
    private boolean isVerb(int token) {
        boolean past = tokens.isLowerCase(token)
                && tokens.endsWith(token, "ed")
                && token + 1 < tokens.count()
                && Grammar.isArticle(tokens, token + 1);
        return past || Grammar.isReporting(tokens, token);
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

    /** "who is now [the mayor]", "who served as [mayor]": where the office begins, or -1. */
    private int officeInClause(int token) {
        boolean serving = false;
        for (int i = token; i < token + (serving ? 14 : 4) && i + 1 < tokens.count() && !tokens.is(i, ','); i++) {
            serving |= SERVING.has(tokens, i);
            if (tokens.fold(i) == AS) {
                return i + 1;
            }
            if (Grammar.isBe(tokens, i) && !SERVING.has(tokens, i + 1)) {
                int from = i + 1;
                while (from < tokens.count() && from < i + 3 && Grammar.isAdverb(tokens, from)) {
                    from++;
                }
                return tokens.fold(from) == BEEN ? from + 1 : from;
            }
        }
        return -1;
    }

    /** ", Governor Berg,": the next of a list, no apposition. */
    private boolean isNextName(int title, int end) {
        int next = tokens.is(title + 1, '.') ? title + 2 : title + 1;
        return tokens.isCapitalized(title) && next < end && tokens.isCapitalized(next);
    }

    /** Takes one title or several: "a manufacturer and conservative activist". */
    private void take(Named bearer, int from, int end) {
        Seats.within(bearer, tokens, from, end);
        int first = from;
        while (first < end) {
            int title = phrases.title(first, end);
            if (title < 0) {
                return;
            }
            int and = lists.next(title, end);
            one(bearer, first, title, and < 0 ? end : and);
            first = and < 0 ? end : and + 1;
            while (first < end && (Grammar.isDeterminer(tokens, first) || Grammar.isAdverb(tokens, first))) {
                first++;
            }
        }
    }

    private void one(Named bearer, int from, int title, int end) {
        int own = TitleStart.of(tokens, from, end, isSurname);
        bearer.personal = true;
        Introductions.affiliate(bearer, Affiliations.left(tokens, from, own, isSurname));
        boolean placed = end < tokens.count() // "a cook [at the Anchor]", "founder of a group [called Moss]"
                && (Grammar.isPreposition(tokens, end) || BodyEdges.isCalled(tokens, end));
        int reach = placed ? Math.min(tokens.count(), end + 14) : end;
        int belonging = Affiliations.belonging(tokens, title, reach, isSurname);
        Introductions.affiliate(bearer, Affiliations.behind(tokens, title, reach, isSurname));
        if (bearer.affiliation == null) {
            Introductions.affiliate(bearer, Affiliations.before(tokens, from, title + 1, isSurname));
        }
        if (bearer.affiliation == null) {
            Introductions.affiliate(bearer, Affiliations.behindComma(tokens, end, isSurname));
        }
        pointed.before(bearer, own);
        pointed.behind(bearer, title, reach);
        int to = belonging >= 0 && belonging < end ? belonging : titleTo(title, end);
        entitle(bearer, Math.min(own, title), to); // "chairwoman [of the Harbour Board]"
        role(bearer, title);
    }

    /** Gives someone a title that is more than a description: "the first woman mayor" is none. */
    void entitle(Named bearer, int from, int to) {
        if (!DESCRIBING.has(tokens, from) || Titles.officeLength(tokens, from) > 0) {
            bearer.hasTitle(tokens.words(from, to));
        }
    }

    /** Where a title ends: behind the person whom it serves; a clause and loose words at its end are no part of it. */
    private int titleTo(int title, int end) {
        int to = title + 1;
        if (to < end
                && (FieldLists.to(tokens, to) > to
                        || lists.isField(title, end)
                        || phrases.belongs(to) && !isPerson(to + 1) && !isTheBody(to + 1, end) && !isOwner(to + 1)
                        || phrases.isSeat(title, to))) {
            to = end;
        } else if (to < end && phrases.belongs(to) && isPerson(to + 1)) {
            return personTo(to + 1);
        }
        while (to > title + 1
                && (Grammar.isPreposition(tokens, to - 1)
                        || Grammar.isDeterminer(tokens, to - 1)
                        || tokens.fold(to - 1) == AND)) {
            to--;
        }
        return to;
    }

    /** "director of [its] museum". */
    private boolean isOwner(int token) {
        return Grammar.isDeterminer(tokens, token) && PronounForms.agreement(tokens, token) != ' ';
    }

    /** "spokesman for [the group]": whichever that is. */
    private boolean isTheBody(int from, int end) {
        return from + 2 == end && Grammar.isDeterminer(tokens, from) && Nouns.isOrganization(tokens, from + 1);
    }

    /** Behind whom a title serves: "aide to [Vice President Josef R. Haan Jr.]". */
    private int personTo(int from) {
        int limit = Math.min(tokens.count(), from + SERVED);
        int to = from;
        do {
            to = PersonNames.end(tokens, tokens.is(to, '.') ? to + 1 : to, limit);
        } while (to < limit && tokens.is(to, '.') && Grammar.isAbbreviation(tokens, to - 1));
        return to;
    }

    /** "spokesman for [Mr. Berg]", "aide to [Governor Berg]". */
    private boolean isPerson(int token) {
        if (Grammar.isPossessive(tokens, token + 1)) {
            return false; // "leader of Berg's campaign"
        }
        return Titles.isHonorific(tokens, token)
                || tokens.isCapitalized(token)
                        && (Titles.isTitle(tokens, token)
                                || Titles.officeLength(tokens, token) > 0
                                || PersonNames.isGiven(tokens, token)
                                || isSurname.test(token));
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
        Roles.add(bearer, tokens, noun);
        char gender = Nouns.gender(tokens, noun);
        bearer.gender = gender == 'u' ? bearer.gender : gender;
    }
}
