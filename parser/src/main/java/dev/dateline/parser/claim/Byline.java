package dev.dateline.parser.claim;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.BehindNames;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one claim about authors: people, agencies and desks. What is no name of either (an address, a time) is none. */
final class Byline {
    private static final Phrases NO_PERSONS = Phrases.of(Byline.class, "no-person-words.txt");
    static final Phrases JOINTS = Phrases.of(Byline.class, "name-joints.txt");
    private static final Phrases ENDS = Phrases.of(Byline.class, "name-ends.txt");
    private static final Phrases STOPS = Phrases.of(Byline.class, "name-stops.txt");
    private static final Phrases BEHALF = Phrases.of(Byline.class, "behalf-phrases.txt");
    static final int MOST_WORDS = 5;
    private static final int LABEL_WORDS = 2;

    private final String value;
    private final Tokens tokens;
    private final Witness witness;
    private final SiteNames sites;
    private final Map<String, String> people = new LinkedHashMap<>();
    private final List<String> agencies = new ArrayList<>();
    private boolean opened;

    Byline(Claim claim, SiteNames sites) {
        this.value = Accounts.withoutHandles(Accounts.withoutAddress(claim.value()));
        this.tokens = Tokens.of(value);
        this.witness = claim.witness();
        this.sites = sites;
    }

    /** The people, each once. */
    List<String> people() {
        return new ArrayList<>(people.values());
    }

    /** The agencies by their canonical names, and other organizations as printed. */
    List<String> agencies() {
        return agencies;
    }

    /** Whether an opener stands in front of one of the people: "By". */
    boolean isOpened() {
        return opened;
    }

    void read() {
        if (value.contains("://") || value.contains("www.") || Accounts.holdsAddress(value)) {
            return;
        }
        if (sites.is(value) && !isOwner()) {
            if (isMarkup() && !sites.isCalled(value) && !SiteNames.fold(value).isEmpty()) {
                agencies.add(value);
            }
            return;
        }
        if (isMarkup() && isWhole()) {
            return;
        }
        int at = 0;
        while (at < tokens.count()) {
            int from = at;
            for (int i = BylineOpeners.end(tokens, from, tokens.count()); i > from; ) {
                from = i; // "Posted by By Jane Doe": one is for machines that read aloud
                i = BylineOpeners.end(tokens, from, tokens.count());
            }
            int to = from;
            while (to < tokens.count() && !isJoint(to) && !opensBehindDay(to)) {
                to++;
            }
            if (!isLabelled(at) && !isLabelledBehind(to) && !isPlaceBehindDash(at, to)) {
                read(from, to, from > at);
            }
            at = to < tokens.count() && opensBehindDay(to) ? to : to + 1;
        }
    }

    /** "Photo: Jane Doe", "Translated by: Jane Doe": a label says that the name behind it is not the author's. */
    private boolean isLabelled(int token) {
        if (!tokens.is(token - 1, ':')) {
            return false;
        }
        int i = token - 2;
        for (; i >= 0 && token - 2 - i < LABEL_WORDS && tokens.isWord(i); i--) {
            if (ENDS.longest(tokens, i) != Phrases.NONE) {
                return true;
            }
        }
        return false;
    }

    /** "Jane Doe (photos)" */
    private boolean isLabelledBehind(int token) {
        return tokens.is(token, '(') && ENDS.has(tokens, token + 1) && tokens.is(token + 2, ')');
    }

    /** "Por Jane Doe — [Rio Greben]", "By Greben Post Staff — [Altona]": where somebody signed who is named ahead of the dash. */
    private boolean isPlaceBehindDash(int from, int to) {
        boolean signed = !agencies.isEmpty() || !people.isEmpty();
        return signed
                && to == tokens.count()
                && (tokens.is(from - 1, '–') || tokens.is(from - 1, '—'))
                && BylineOpeners.end(tokens, 0, to) > 0
                && BylineOpeners.end(tokens, from, to) == from
                && !PersonNames.isGiven(tokens, from)
                && Agencies.canonical(tokens, from, to).isEmpty();
    }

    /** "Posted on March 4, 2024 by Jane Doe": an opener stands behind the day. */
    private boolean opensBehindDay(int token) {
        return token > 0 && tokens.isNumber(token - 1) && BylineOpeners.end(tokens, token, tokens.count()) > token;
    }

    /** Whether all of it is one name: of an account, or of a body that has an "and" in its name. */
    private boolean isWhole() {
        Optional<String> account = Accounts.name(value);
        if (account.isPresent() && !Desks.isWord(value.substring(value.indexOf('_') + 1))) {
            people.put(account.get().toLowerCase(Locale.ROOT), account.get());
            return true;
        }
        boolean signed =
                BylineOpeners.end(tokens, 0, tokens.count()) > 0 || Posts.afterPaper(tokens, 0, tokens.count()) > 0;
        boolean body = !signed && isBody(0, tokens.count());
        if (body && Agencies.canonical(value).isEmpty() && !sites.ends(value)) {
            agencies.add(value);
            return true;
        }
        return false;
    }

    /** "Jane Doe" may own janedoe.example. */
    private boolean isOwner() {
        return tokens.count() > 1 && PersonNames.isGiven(tokens, 0);
    }

    private boolean isMarkup() {
        return witness != Witness.VISIBLE && witness != Witness.BELOW;
    }

    private void read(int from, int to, boolean opens) {
        if (tokens.isNumber(from)
                && PersonNames.isGiven(tokens, from + 1)
                && PersonNames.isFullName(tokens, from + 1, to)) {
            read(from + 1, to, opens); // "March 4, [2024] Jane Doe"
            return;
        }
        int agent = agencyBehind(from, to);
        if (agent < to && isName(from, agent, opens)) {
            read(from, agent, opens);
            Agencies.canonical(tokens, agent, Agencies.end(tokens, agent, to)).ifPresent(agencies::add);
            return;
        }
        boolean sure = opens || isMarkup();
        int end = opens || !isMarkup() ? nameEnd(from, to) : placeIn(from, to);
        int limit = end;
        for (int i = from + (isCased(from) ? 2 : 1); i < end; i++) {
            end = ENDS.has(tokens, i) || Posts.isRole(tokens, i) || Posts.isStaff(tokens, i) ? i : end;
        }
        end = Posts.begin(tokens, from, end);
        int role = end;
        boolean ended = end < limit
                && limit == to
                && (Posts.isRole(tokens, end) || Posts.isStaff(tokens, end) || ENDS.has(tokens, end));
        end = ended && Posts.isRole(tokens, end) ? Posts.withoutBeats(tokens, from, end) : end;
        boolean whole =
                end == to || ended || isInTown(end, to) || end < to && BEHALF.longest(tokens, end) != Phrases.NONE;
        end -= end > from + 2 && isStop(end - 1) ? 1 : 0;
        for (int i = end - 1; i > from + 1; i--) {
            end = tokens.isUpperCase(i) && BehindNames.honours(tokens, i) >= end ? i : end; // "Jane Doe [MD]"
        }
        int start = Posts.afterPaper(tokens, afterTitle(from, end), end);
        boolean honours = from < to && BehindNames.honours(tokens, from) == to; // "By Jane Doe, [Ph.D.]"
        boolean nobody = ended && Posts.isNobody(tokens, from, role, !people.isEmpty());
        if (from < to && ENDS.has(tokens, from) || honours || nobody || Posts.isOthersWork(tokens, from, to)) {
            return;
        }
        Optional<String> agency = Agencies.canonical(tokens, from, to);
        if (agency.isPresent()) {
            agencies.add(agency.get());
        } else if ((whole || opens || isMarkup()) && isName(start, end, sure) && !Bodies.is(tokens, start, end)) {
            String printed = tokens.words(start, end);
            boolean nickname = end - start == 1 && !tokens.isUpperCase(start); // "SeaCAT"
            String name = nickname ? printed : NameCase.of(printed);
            people.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            opened |= opens;
        } else if ((sure || end == tokens.count() && from == 0) && Desks.is(tokens, from, end)
                || sure && !sites.is(tokens.words(from, end)) && !isJob(end, limit) && isBody(from, end)) {
            agencies.add(tokens.words(from, end));
        }
    }

    /** A name of a body that is not somebody's job there: "Greben Court", but not "Greben Court Reporter". */
    private boolean isBody(int from, int to) {
        return !isJob(to - 1, to) && Bodies.is(tokens, from, to);
    }

    /** "Greben Court [Reporter]": behind the name of a body what somebody does there. */
    private boolean isJob(int token, int limit) {
        return token >= 0 && token < limit && (Posts.isRole(tokens, token) || Titles.isTitle(tokens, token));
    }

    /**
     * "By Jane Doe [The Associated Press]", "[AP] Business Writer", "[AP] Mon., March 4": where a known agency begins that stands
     * behind a name with no sign between, alone or ahead of what somebody does there or of a short form; else the end.
     */
    private int agencyBehind(int from, int end) {
        for (int i = from + 2; i < end; i++) {
            int behind = tokens.isCapitalized(i) ? Agencies.end(tokens, i, end) : i;
            boolean more = isJob(end - 1, end) || behind == end - 2 && tokens.is(end - 1, '.');
            if (behind == end || behind > i && more && Agencies.isPrinted(tokens, i, behind)) {
                return i;
            }
        }
        return end;
    }

    /** Where the place begins in what markup calls a name: "Jane Doe [in Altona]"; else the limit. */
    private int placeIn(int from, int limit) {
        for (int i = from + 2; i + 1 < limit && PersonNames.isGiven(tokens, from); i++) {
            if (tokens.isLowerCase(i) && STOPS.has(tokens, i) && tokens.isCapitalized(i + 1)) {
                return i;
            }
        }
        return limit;
    }

    /** "Jane Doe in London" */
    private boolean isInTown(int end, int to) {
        return end + 1 < to && STOPS.has(tokens, end) && Places.isTown(tokens, end + 1, to);
    }

    private boolean isCased(int token) {
        return token < tokens.count() && (tokens.isCapitalized(token) || tokens.isLowerCase(token));
    }

    /** "Words: Jane Doe[.] Pictures: John Roe" */
    private boolean isStop(int token) {
        boolean ends = token > 0 && tokens.is(token, '.') && !PersonNames.isSuffix(tokens, token - 1);
        return ends && tokens.end(token - 1) - tokens.start(token - 1) > 2;
    }

    /** Behind the titles in front of a name: "Senator Jane Doe". */
    private int afterTitle(int from, int to) {
        int start = from;
        while (to - start > 2
                && (Titles.isTitle(tokens, start) || Posts.isRole(tokens, start))
                && !PersonNames.isGiven(tokens, start)) {
            start++;
        }
        return start;
    }

    /** Behind the words that may be a name: "von Jane Doe am 3. Mai". */
    private int nameEnd(int from, int limit) {
        int end = from;
        while (end < limit
                && !tokens.isNumber(end)
                && !(tokens.isLowerCase(end) && endsName(end, limit) && !isSmallSurname(from, end, limit))
                && !(end > from + 1 && isDay(end, limit))) {
            end++;
        }
        return end;
    }

    /** "Jane Doe March 4, 2024" */
    private boolean isDay(int token, int limit) {
        return token + 1 < limit && Grammar.isCalendar(tokens, token) && tokens.isNumber(token + 1);
    }

    /** A word in lower case ends a name, but for particles in front of a capital; a nickname is all small. */
    private boolean endsName(int token, int limit) {
        if (token > 0 && tokens.isWord(token - 1) && STOPS.has(tokens, token)) {
            return true;
        }
        int next = token + 1;
        if (next < limit && tokens.isLowerCase(next)) {
            next++; // "Jose de la Cruz"
        }
        return token > 0 && tokens.isWord(token - 1) && !(next < limit && tokens.isCapitalized(next));
    }

    /** "By Tarik [hassan]": a surname that is a given name elsewhere, and the end of a name of two words. */
    private boolean isSmallSurname(int from, int token, int limit) {
        return token == from + 1
                && token + 1 == limit
                && tokens.isCapitalized(from)
                && PersonNames.isSmallGiven(tokens, token);
    }

    private boolean isJoint(int token) {
        if (JOINTS.has(tokens, token) && !isInitial(token) || isWithAgency(token)) {
            return true;
        }
        char sign = tokens.first(token);
        boolean dash = "-–—".indexOf(sign) >= 0 && tokens.isSpacedBefore(token);
        return !tokens.isWord(token) && (dash || ",;:/|•·⋅∙()".indexOf(sign) >= 0);
    }

    /** "Juan [E.] Doe", where "e" is a word for "and" as well. */
    private boolean isInitial(int token) {
        boolean letter = tokens.end(token) - tokens.start(token) == 1 && tokens.isCapitalized(token);
        return letter && (tokens.is(token + 1, '.') || token > 0 && !tokens.isUpperCase(token - 1));
    }

    /** "Jane Doe [avec AFP]", "Jane Doe [mit dpa]" */
    private boolean isWithAgency(int token) {
        return tokens.isLowerCase(token)
                && STOPS.has(tokens, token)
                && Agencies.end(tokens, token + 1, tokens.count()) > token + 1;
    }

    /** Whether tokens may name a person; a single word is believed only where it can be nothing else. */
    private boolean isName(int from, int to, boolean sure) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i) || isNoPerson(i) || Grammar.isCalendar(tokens, i) && !isCalledSo(i, from, to)) {
                return false;
            }
            if (tokens.isWord(i)) {
                words++;
            } else if (".-’'".indexOf(tokens.first(i)) < 0) {
                return false;
            }
        }
        boolean place = Places.isTown(tokens, from, to) || Places.isRegion(tokens, from, to); // a dateline's
        boolean behind = tokens.is(from - 1, ',') && tokens.isCapitalized(from);
        boolean town = !people.isEmpty()
                && !PersonNames.isGiven(tokens, from)
                && (words == 1
                        ? place || behind
                        : behind && isPlace(to - 1)); // "Jane Doe, Paris", "Jane Doe, Post Paris"
        if (words < (sure ? 1 : 2) || words > MOST_WORDS || place && !sure || town) {
            return false;
        }
        if (words > 1 && tokens.isLowerCase(from) && STOPS.has(tokens, from)) {
            return false; // "Por Jane Doe, en Altona"
        }
        boolean initials = words == 1
                && (tokens.isUpperCase(from) || tokens.end(from) - tokens.start(from) == 1); // "DPA", a desk's sign
        boolean cased = sure || tokens.isCapitalized(from) || !tokens.isLowerCase(from);
        boolean trails = words > 1
                && tokens.isLowerCase(to - 1)
                && !PersonNames.isGiven(tokens, from)
                && !isSmallSurname(from, from + 1, to); // "Watermark feed"
        boolean host = Accounts.isHost(tokens, from, to);
        boolean job =
                words > 1 && Titles.isTitle(tokens, to - 1) && !PersonNames.isGiven(tokens, from); // "Senior Editor"
        return !initials && cased && !trails && !host && !job && !isSite(from, to, words);
    }

    private boolean isPlace(int token) {
        return Places.isTown(tokens, token, token + 1) || Places.isRegion(tokens, token, token + 1);
    }

    private boolean isSite(int from, int to, int words) {
        return sites.is(tokens.words(from, to)) && !(words > 1 && PersonNames.isGiven(tokens, from));
    }

    /** A month or a day that is a name beside a given name: "Jan Berg", "Anna May". */
    private boolean isCalledSo(int token, int from, int to) {
        boolean first = token == from && to - from > 1 && PersonNames.isGiven(tokens, token);
        return first || token == from + 1 && to - from == 2 && PersonNames.isGiven(tokens, from);
    }

    private boolean isNoPerson(int token) {
        if (NO_PERSONS.longest(tokens, token) != Phrases.NONE) {
            return true;
        }
        String word = tokens.word(token);
        int hyphen = word.lastIndexOf('-'); // "Ferry-Team"
        return hyphen > 0 && NO_PERSONS.has(word.substring(hyphen + 1));
    }
}
