package dev.dateline.parser.speaker.mind;

import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Salience.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Whom a reader of the story has in mind at a token: all parties, and how salient each is there. */
public final class Mind {
    private static final int ANY_BLOCK = -1;

    /** How much rather a pronoun means whose life is told than one of whom nothing tells man or woman, in hundredths. */
    private static final int LIFE = 250;

    private final Stage stage;
    private final Salience salience = new Salience();
    private final Map<Named, Party> byBearer = new HashMap<>();
    private List<Party> subject = List.of(); // the last that did something
    private int subjectToken;
    private @Nullable Named life; // who was mentioned last whose life the story tells
    private List<Party> opener = List.of(); // the first that did something in the sentence of that one

    public Mind(Stage stage) {
        this.stage = stage;
    }

    /** The party that bears a name. */
    public Party party(Named bearer) {
        return byBearer.computeIfAbsent(bearer, Party::of);
    }

    /** Takes a mention of these parties at a token. */
    public void see(List<Party> parties, int token, Role role) {
        int scene = stage.scene(token);
        salience.see(parties, token, scene, stage.block(token), role);
        Named named = Party.onlyNamed(parties);
        life = named != null && named.life ? named : life;
        if (role == Role.SUBJECT || role == Role.SOURCE || role == Role.CLAUSE) {
            if (opener.isEmpty() || scene != stage.scene(subjectToken)) {
                opener = parties;
            }
            subject = parties;
            subjectToken = token;
        }
    }

    /** Something new begins: nobody has done anything in it. */
    public void forget() {
        subject = List.of();
        opener = List.of();
    }

    /** Who did something last, not ahead of a token; none where nobody did. */
    public List<Party> subject(int from) {
        return subjectToken < from ? List.of() : subject;
    }

    /** Who did something first in the last sentence where anybody did, not ahead of a token; none where nobody did. */
    public List<Party> opener(int from) {
        return subjectToken < from ? List.of() : opener;
    }

    /** The token where that one was mentioned. */
    public int subjectToken() {
        return subjectToken;
    }

    /** Whom "he" (m), "she" (f) or a person of either (u) means at a token: rather someone whom its paragraph mentions. */
    public Choice person(int token, char gender, int from, int to) {
        Choice choice = salience.choose(
                stage.scene(token), stage.block(token), from, to, parties -> Salience.fitsPerson(parties, gender));
        boolean doubtful = life != null
                && gender != 'u'
                && choice.parties().size() == 1
                && (choice.parties().get(0).gender() == 'u'
                        || isKin(choice.parties().get(0)));
        return doubtful ? person(token, gender, from, to, parties -> isLife(parties, gender) ? LIFE : 100) : choice;
    }

    /** Who is a man (m) or a woman (f) and was mentioned so far whose life the story tells, or null. */
    @Nullable
    public Named life(char gender) {
        return life != null && life.gender() == gender ? life : null;
    }

    /** Whether it is someone whose life the story tells, who is rather meant than one of whom it tells neither man nor woman. */
    private static boolean isLife(List<Party> parties, char gender) {
        Named named = Party.onlyNamed(parties);
        return named != null && named.life && named.gender() == gender;
    }

    private static boolean isKin(Party party) {
        return party.named != null && party.named.kin;
    }

    /** The same of those who fit what else is told of that person, in hundredths. */
    public Choice person(int token, char gender, int from, int to, ToIntFunction<List<Party>> told) {
        return salience.choose(
                stage.scene(token),
                stage.block(token),
                from,
                to,
                parties -> Salience.fitsPerson(parties, gender) * told.applyAsInt(parties) / 100);
    }

    /** Whom a noun with "the" means: a person of whom no title was told, whom its own sentence does not mention besides. */
    public Choice untoldElsewhere(int token, char gender) {
        return elsewhere(token, gender, Named::isUntold);
    }

    /** The same among those, too, of whom was told which office they aim at. */
    public Choice aspirantElsewhere(int token, char gender) {
        return elsewhere(token, gender, Named::isAspirant);
    }

    /** The same among all whom the story names in full, whether it tells their titles or not. */
    public Choice namedElsewhere(int token, char gender) {
        return elsewhere(token, gender, named -> named.personal && named.tokens > 1);
    }

    private Choice elsewhere(int token, char gender, Predicate<Named> fits) {
        int scene = stage.scene(token);
        return salience.choose(scene, ANY_BLOCK, token, token + 1, parties -> {
            Named named = Party.onlyNamed(parties);
            boolean fit = named != null && !salience.isSeenIn(scene, parties) && fits.test(named);
            return fit ? Salience.fitsPerson(parties, gender) : 0;
        });
    }

    /** All who are in mind at a token and fit. */
    public List<Party> all(int token, Predicate<Party> fit) {
        return salience.inMind(stage.scene(token), fit);
    }

    /** Whom "they" means. */
    public Choice several(int token, int from, int to) {
        return choose(token, from, to, Salience::fitsSeveral);
    }

    /** Who is meant at a token, as far as they fit; from and to hold what is said there. */
    public Choice choose(int token, int from, int to, ToIntFunction<List<Party>> fit) {
        return salience.choose(stage.scene(token), ANY_BLOCK, from, to, fit);
    }
}
