package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase that tells of somebody gives to that one: its titles, the bodies that they are of, and the nouns by which the
 * bearer may be meant from there on.
 */
final class TakenTitles {
    private static final Phrases DESCRIBING = Phrases.of(TakenTitles.class, "describing-words.txt");

    private static final Phrases ORDINALS = Phrases.of(TakenTitles.class, "ordinals.txt");

    private static final long AND = Tokens.fold("and");

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final TitlePhrases phrases;
    private final TitleLists lists;
    private final TitleEnds ends;
    private final PointedBodies pointed;

    TakenTitles(Tokens tokens, IntPredicate isSurname, PointedBodies pointed) {
        this.tokens = tokens;
        this.isSurname = isSurname;
        this.pointed = pointed;
        phrases = new TitlePhrases(tokens);
        lists = new TitleLists(tokens, phrases);
        ends = new TitleEnds(tokens, phrases, lists, isSurname);
    }

    /** Takes one title or several: "a manufacturer and conservative activist". */
    void take(Named bearer, int from, int end) {
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
        boolean close = !Grammar.isIndefinite(tokens, belonging + 1)
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

    /** Gives someone a title that is more than a description: "Altona’s first woman mayor" is none, "Lund’s first press secretary" is. */
    void entitle(Named bearer, int opener, int to) {
        int age = Ages.to(tokens, opener); // "the firm’s 33-year-old [founder]"
        int from = age < to ? age : opener;
        boolean deputy = from + 1 < to && (tokens.isSpelled(from + 1, "deputy") || tokens.isSpelled(from + 1, "vice"));
        boolean owned =
                ORDINALS.has(tokens, from) && Grammar.isPossessive(tokens, from - 1) && !tellsWhatLike(from + 1, to);
        int office = from + Titles.officeLength(tokens, from); // "first minister", but "first author to win it"
        boolean named = office > from && !(office < to && tokens.isSpelled(office, "to"));
        if (deputy || owned || named || !DESCRIBING.has(tokens, from)) {
            bearer.hasTitle(tokens.words(from, to));
        }
    }

    /** "first [woman] mayor", "second [best] rower", "first [openly gay] minister", but "first [press] secretary". */
    private boolean tellsWhatLike(int word, int to) {
        return word + 1 < to
                && (Nouns.gender(tokens, word) != 'u'
                        || DESCRIBING.has(tokens, word)
                        || Adjectives.isQuality(tokens, word)
                        || Grammar.isAdverb(tokens, word)
                        || Grammar.hasPastEnding(tokens, word));
    }

    /** Takes another title, if there is one; of two posts the body of the one that somebody has now: "and now [head of the Board]". */
    void takeNext(Named bearer, int next) {
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
    void takeListed(Named bearer, int end) {
        int comma = end;
        for (int next = lists.listed(comma); next > 0; next = lists.listed(comma)) {
            int to = phrases.end(next, false);
            take(bearer, next, to);
            comma = ends.behindPlace(to);
        }
    }

    /** "a California Democrat": no title, but a word that the bearer may be meant by. */
    void takeNoun(Named bearer, int from, int end) {
        if (Numerals.has(tokens, from - 1)) {
            return; // "They chose Anna Berg, two people with the paper said"
        }
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

    void role(Named bearer, int noun) {
        TitleNouns.add(bearer, tokens, noun);
        bearer.isOfNoun(tokens, noun);
    }
}
