package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.speaker.bearer.TitleWords;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.Affiliations;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by "the senator": the last one named so far who is called a senator anywhere in the story; where no
 * person is named so far, the only one who is.
 */
public final class Roles {
    private static final long AND = Tokens.fold("and");
    private static final long FORMER = Tokens.fold("former");
    private static final long LEADER = Tokens.fold("leader");
    private static final long SHADOW = Tokens.fold("shadow");
    private static final String EX = "ex-";

    /** How many of one role are told apart by their party and state. */
    private static final int REMEMBERED = 16;

    private static final Phrases SEATS = Phrases.of(Affiliations.class, "titles-of-seats.txt");

    private static final Phrases COUNTERPARTS = Phrases.of(Roles.class, "counterpart-words.txt");

    private final Tokens tokens;
    private final NameIndex names;
    private final UntoldLands lands;
    private final BodyOffices offices;
    private final Map<String, Named> last = new HashMap<>();
    private final Map<String, Named> first = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<Named> named = new HashSet<>(); // so far
    private final Map<String, List<Named>> byRole = new HashMap<>(); // those named so far, by their role
    private final Map<String, Named> byLikelyNoun = new HashMap<>(); // by nouns that their titles make likely
    private @Nullable Named personal; // the last person named so far
    private boolean someone; // whether a person has been named so far
    private int read;

    public Roles(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
        this.lands = new UntoldLands(tokens, names);
        this.offices = new BodyOffices(tokens);
        for (Named bearer : names.bearers()) {
            offices.take(bearer);
            for (String role : bearer.roles) {
                Named known = first.putIfAbsent(role, bearer);
                if (known != null && known != bearer) {
                    shared.add(role);
                }
            }
        }
    }

    /** Who is meant by a phrase with this head, or null. */
    @Nullable
    public Named holder(int from, int head) {
        while (read < names.runs().size() && names.runs().get(read).to() <= from) {
            Named bearer = names.bearer(read++);
            if (bearer != null) {
                named.add(bearer);
                share(bearer, read - 1);
                offices.takeEmployed(bearer);
                someone = someone || bearer.kind() == SpeakerKind.PERSON;
                for (String role : bearer.roles) {
                    last.put(role, bearer);
                    remember(role, bearer);
                    TitleNouns.likely(role).forEach(noun -> takeLikely(noun, bearer));
                }
            }
        }
        if (isOwned(from, head)) {
            return null;
        }
        String party = Seats.party(tokens, from, head);
        String state = Countries.among(tokens, from, head);
        Named seated = party == null && state == null ? null : seated(tokens.word(head), party, state);
        if (seated != null && !Portfolios.isOfAnother(seated, tokens, from, head)) {
            return seated;
        }
        Named member = SEATS.has(tokens, head) ? last.get(party) : null;
        if (member != null && member.titles.isEmpty() && !isOfAnother(member, state)) {
            return member; // "Labour’s Anna Berg … the Labour MP"
        }
        boolean former = isFormer(from, head);
        Named office = ofOffice(from, head, former);
        if (office != null && !isOfAnother(office, state)) {
            return office;
        }
        boolean called = from + 1 < head && tokens.isCapitalized(from + 1); // "the Florida senator" is no later one
        Named holder = called ? last.get(Titles.inFull(tokens.word(head))) : holder(tokens.word(head));
        for (int i = from; i + 1 < head && holder == null; i++) {
            if (tokens.fold(i + 1) == AND) {
                holder = holder(tokens.word(i)); // "the senator and candidate"
            }
        }
        boolean another = holder != null
                && (former && !holder.isFormer()
                        || isShadow(from, head) && !isShadow(holder)
                        || isOfAnother(holder, state)
                        || isAnothers(holder, state, head)
                        || Portfolios.isOfAnother(holder, tokens, from, head)
                        || called
                                && SEATS.has(tokens, head)
                                && PostPlaces.isSeatedElsewhere(tokens, holder, from + 1, head)
                        || Seats.isOfAnother(holder, party));
        if (another) {
            return null;
        }
        if (holder == null) {
            return offices.only(from, head);
        }
        Named one = former || !holder.isFormer() ? holder : now(holder, head);
        return Deputies.rather(one, byRole.getOrDefault(role(head), List.of()), tokens, from, head);
    }

    /** "Defence Minister Ole Berg said no. His Norland counterpart [Bo Lund] said yes": whoever has the post of the last person named, in that land. */
    private void share(Named bearer, int run) {
        if (personal != null && personal != bearer && bearer.titles.isEmpty()) {
            int ahead = names.runs().get(run).from() - 1;
            int noun = ahead > 0 && tokens.is(ahead, ',') ? ahead - 1 : ahead;
            if (noun > 0 && COUNTERPARTS.has(tokens, noun)) {
                bearer.roles.addAll(personal.roles);
                bearer.state = bearer.state == null ? Countries.among(tokens, noun - 1, noun) : bearer.state;
            }
        }
        personal = bearer.kind() == SpeakerKind.PERSON ? bearer : personal;
    }

    /** "former premier Ole Berg … Prime Minister Ida Holm … [the premier]": who has an office now, and not who had it. */
    private Named now(Named former, int head) {
        Named now = byLikelyNoun.get(role(head));
        return now == null || now.isFormer() ? former : now;
    }

    private String role(int head) {
        return Titles.inFull(tokens.word(head));
    }

    /** "Harbour Board chair", "the HB’s chair … Harbour Board Chair Ida Holm": the only one of a body, named by now or later. */
    @Nullable
    public Named ofBody(int from, int head) {
        return offices.only(from, head);
    }

    /** "the mayor of [Altona]", "the doctor in charge": whether this one has another such post. */
    public boolean isOfElsewhere(Named holder, int head, int to) {
        return PostPlaces.isOfElsewhere(tokens, holder, head, to);
    }

    /** "Sgt. Bell … [the officer]": the last one named so far whose title makes this noun likely, or null. */
    @Nullable
    public Named likely(int from, int head) {
        int length = Titles.officeLength(tokens, head); // "the head of state"
        String noun = length > 1
                ? tokens.words(head, head + length).toLowerCase(Locale.ROOT)
                : Titles.inFull(tokens.word(head));
        String state = Countries.among(tokens, from, head);
        Named bearer = byLikelyNoun.get(state == null ? noun : BodyOffices.key(noun, state));
        Named leader = bearer == null && state != null ? byLikelyNoun.get(noun) : null;
        bearer = leader != null && state != null && lands.isOf(leader, state, from) ? leader : bearer;
        if (bearer != null && Descriptions.isKeptUnnamed(tokens, head) && !isOfAll(bearer, from + 1, head)) {
            return null; // "the Selm official" who is none of Selm’s
        }
        if (tokens.fold(head) == LEADER && (state == null || head > from + 2)) {
            return null; // "the union leader", no "Russian leader"
        }
        return bearer;
    }

    private void takeLikely(String noun, Named bearer) {
        byLikelyNoun.put(noun, bearer);
        if (bearer.state != null) {
            byLikelyNoun.put(BodyOffices.key(noun, bearer.state), bearer);
        }
    }

    /** "the [Kremlin] official": whether all words of a phrase stand in a title of somebody, or in whose it is. */
    private boolean isOfAll(Named bearer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!NameScanner.isOfAPeople(tokens, i) && !TitleWords.ofPost(bearer, tokens.fold(i))) {
                return false;
            }
        }
        return true;
    }

    /** "the Iowa senator": not one of Maine. */
    private static boolean isOfAnother(Named holder, @Nullable String state) {
        return state != null && holder.state != null && !holder.state.equals(state);
    }

    /** "floor leader Bo Lund … [the Norland leader]": whether another of that land has a title that makes the noun likely. */
    private boolean isAnothers(Named holder, @Nullable String state, int head) {
        return state != null
                && holder.state == null
                && byLikelyNoun.containsKey(BodyOffices.key(tokens.word(head), state));
    }

    /** "the Oregon Democrat", "the Republican senator": the last one named who is known to be of it, or null. */
    private @Nullable Named seated(String noun, @Nullable String party, @Nullable String state) {
        for (Named bearer : byRole.getOrDefault(Titles.inFull(noun), List.of())) {
            if ((state == null || state.equals(bearer.state)) && (party == null || bearer.roles.contains(party))) {
                return bearer;
            }
        }
        return null;
    }

    /** "the [finance] minister", "the [former] president" and, behind both, "the president": of several who are called so. */
    private @Nullable Named ofOffice(int from, int head, boolean former) {
        List<Named> bearers = byRole.getOrDefault(Titles.inFull(tokens.word(head)), List.of());
        if (bearers.size() < 2) {
            return null;
        }
        boolean plain = former || head - 1 <= from;
        for (Named bearer : bearers) {
            boolean fits = plain ? former == bearer.isFormer() : TitleWords.ofPost(bearer, tokens.fold(head - 1));
            if (fits) {
                return plain && bearer == bearers.get(0) ? null : bearer;
            }
        }
        return null;
    }

    private void remember(String role, Named bearer) {
        List<Named> bearers = byRole.computeIfAbsent(role, any -> new ArrayList<>());
        bearers.remove(bearer);
        bearers.add(0, bearer);
        if (bearers.size() > REMEMBERED) {
            bearers.remove(REMEMBERED);
        }
    }

    /** "the girl’s mother": not whoever else is a mother. */
    private boolean isOwned(int from, int head) {
        return Grammar.hasPossessive(tokens, from, head)
                && Nouns.gender(tokens, head) != 'u'
                && !Titles.isTitle(tokens, head);
    }

    /** "[her] grandson": the one who was introduced as somebody’s, where nobody else is called so; null where it tells nothing. */
    @Nullable
    public Named kin(int from, int head) {
        char owner = PronounForms.ofPerson(tokens, from);
        if (owner == ' ' || from + 1 != head || Nouns.gender(tokens, head) == 'u' || Titles.isTitle(tokens, head)) {
            return null;
        }
        String role = Titles.inFull(tokens.word(head));
        holder(from, from); // reads up to here
        Named kin = shared.contains(role) ? null : last.get(role);
        return kin != null && (kin.owner == ' ' || kin.owner == owner) ? kin : null;
    }

    /** "the [former] chancellor": not the one who is it now. */
    private boolean isFormer(int from, int head) {
        for (int i = from; i <= head; i++) {
            if (tokens.fold(i) == FORMER || isEx(i)) {
                return true;
            }
        }
        return false;
    }

    /** "the [shadow] chancellor": who would be it. */
    private boolean isShadow(int from, int head) {
        for (int i = from; i < head; i++) {
            if (tokens.fold(i) == SHADOW) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShadow(Named holder) {
        return TitleWords.has(holder, SHADOW);
    }

    private boolean isEx(int token) {
        return tokens.end(token) - tokens.start(token) >= EX.length()
                && tokens.text().regionMatches(true, tokens.start(token), EX, 0, EX.length());
    }

    /** Takes that someone is called so from here on. */
    public void take(Named holder, int noun) {
        String role = Titles.inFull(tokens.word(noun));
        holder.roles.add(role);
        last.put(role, holder);
    }

    /** Whether somebody named so far is called so, and none who only stands in. */
    public boolean isCalled(int noun) {
        Named holder = last.get(role(noun));
        return holder != null && !Deputies.isOne(holder, tokens.fold(noun));
    }

    /** Whether somebody is called so. */
    boolean isCalled(Named named, int noun) {
        return named.roles.contains(role(noun));
    }

    /** Whether all who are called so are one. */
    public boolean isOnly(int noun) {
        return !shared.contains(Titles.inFull(tokens.word(noun)));
    }

    private @Nullable Named holder(String noun) {
        String role = Titles.inFull(noun);
        Named holder = last.get(role);
        Named only = shared.contains(role) ? null : first.get(role);
        return holder == null && only != null && (named.contains(only) || !someone) ? only : holder;
    }
}
