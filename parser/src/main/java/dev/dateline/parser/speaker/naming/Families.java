package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bearers of one surname, told apart: in the paragraph that names one of them the surname alone means that one,
 * unless it names that one as another's kin; elsewhere the one whom the story is about, who is named first; one who
 * speaks before one who does not. "Mrs. Doe" is no man.
 */
final class Families {
    private static final long THE = Tokens.fold("the");

    /** How many bearers of one surname are kept in mind; more make no story. */
    private static final int MOST = 8;

    /** For how many paragraphs whoever was named last is still at hand, and after how many somebody else is far. */
    private static final int NEAR = 3;

    private static final int FAR = 10;

    private final ByFold<List<Named>> all = new ByFold<>(); // by surname, whom the whole story names in full
    private final ByFold<List<Named>> known = new ByFold<>(); // those so far, the one named last first
    private final Folds strangers = new Folds(); // surnames that one bears whom the story never names in full

    private int named; // how many so far

    /** Takes someone whom the story names in full. */
    void add(long surname, Named bearer) {
        List<Named> family = bearers(all, surname);
        if (family.size() < MOST && !family.contains(bearer)) {
            family.add(bearer);
        }
    }

    /** Whether the story names more than one with a surname in full. */
    boolean isShared(long surname) {
        return of(all, surname).size() > 1;
    }

    private static List<Named> bearers(ByFold<List<Named>> families, long surname) {
        return families.getOrMake(surname, () -> new ArrayList<>(2)); // most have one
    }

    private static List<Named> of(ByFold<List<Named>> families, long surname) {
        List<Named> bearers = families.get(surname);
        return bearers == null ? List.of() : bearers;
    }

    /** Whether it is "the Bergs", where a Berg is named in full. */
    boolean isOne(Tokens tokens, NameRun run) {
        int name = run.nameFrom();
        if (run.length() != 1 || run.isTitled() || run.from() == 0 || tokens.fold(run.from() - 1) != THE) {
            return false;
        }
        String word = tokens.word(name);
        long surname = Tokens.foldOfName(word.substring(0, word.length() - 1));
        return word.endsWith("s") && of(all, surname).stream().anyMatch(bearer -> bearer.personal);
    }

    /** Takes that the story says "Mr." (m) or "Mrs." (f) with this surname. */
    void address(long surname, char gender) {
        List<Named> family = all.get(surname);
        if (gender != 'u' && family != null && family.stream().noneMatch(bearer -> agrees(bearer, gender))) {
            strangers.add(surname);
        }
    }

    /** Takes a mention. */
    void remember(long surname, Named bearer, int block) {
        if (bearer.order == Named.UNNAMED) {
            bearer.order = named++;
        }
        bearer.block = block;
        List<Named> bearers = bearers(known, surname);
        if (bearers.isEmpty() || bearers.get(0) != bearer) {
            bearers.remove(bearer);
            bearers.add(0, bearer);
            if (bearers.size() > MOST) {
                bearers.remove(MOST);
            }
        }
    }

    /** Whom the surname alone means in a block, of those named so far; null for none of them. */
    @Nullable
    Named latest(long surname, char gender, int block) {
        Named found = null;
        for (Named bearer : of(known, surname)) {
            boolean sure = gender != 'u'
                    && found != null
                    && found.gender() == 'u'
                    && bearer.gender() == gender
                    && !isOwner(found, bearer, gender);
            boolean own = found != null && isOwner(bearer, found, gender);
            boolean unsure =
                    gender != 'u' && !own && found != null && found.gender() == gender && bearer.gender() == 'u';
            if (agrees(bearer, gender) && !unsure && (found == null || own || sure || isBetter(bearer, found, block))) {
                found = bearer;
            }
        }
        Named relative =
                gender != 'u' && (found == null || found.gender() == 'u') ? relative(surname, gender, found) : null;
        return relative == null ? found : relative;
    }

    /** "Ann Berg has died. Her niece, Ida Berg, came. Ms. Berg": whose kin another is, and whose life the story tells. */
    private static boolean isOwner(Named dead, Named kin, char gender) {
        return dead.life && !dead.kin && kin.kin && kin.owner == gender;
    }

    /** The first of a family besides one of its women, no other woman; null where there is none. */
    @Nullable
    Named besides(long surname, Named woman) {
        for (Named bearer : of(all, surname)) {
            if (bearer != woman && bearer.gender() != 'f' && !bearer.lady) {
                return bearer;
            }
        }
        return null;
    }

    /** The first person of a family besides a body that has its name, too; null where there is none. */
    @Nullable
    Named person(long surname, Named body) {
        for (Named bearer : of(all, surname)) {
            if (bearer != body && !bearer.organization) {
                return bearer;
            }
        }
        return null;
    }

    /**
     * "Mrs. Lund" where the story has Ole Lund "and his wife, Anna"; no Anna who is named only behind it, and where it tells
     * the life of Ole Lund, "his father, Anders," is no "Mr. Lund".
     */
    private @Nullable Named relative(long surname, char gender, @Nullable Named found) {
        for (Named bearer : of(all, surname)) {
            boolean meant = found == null || bearer.order != Named.UNNAMED && !(found.life && bearer.owner == gender);
            if (meant && bearer.tokens == 1 && bearer.gender() == gender) {
                return bearer;
            }
        }
        return null;
    }

    private boolean isBetter(Named bearer, Named found, int block) {
        if (found.kin && bearer.life && !bearer.kin) {
            return true; // "Ole Berg has died. His wife, Ann Berg, said … Berg said in 1999"
        }
        boolean told = bearer.kin == found.kin || bearer.kin != found.kin && found.speaks && !bearer.speaks;
        if (found.block == block && (told || bearer.kin || found.kin && found.kinBlock != block)) {
            return false; // "His wife, Ann Berg, came. Berg said": the one whose wife she is
        }
        if (!found.kin && found.speaks && found.block >= block - NEAR && bearer.block < found.block - FAR) {
            return false; // "Ann Berg said so. It was late. Berg said": no Ole Berg far above
        }
        return bearer.speaks != found.speaks
                ? bearer.speaks
                : bearer.kin != found.kin ? found.kin : bearer.order < found.order;
    }

    /** Whether someone whom the story names in full only later can be meant. */
    boolean agrees(long surname, Named later, char gender) {
        return agrees(later, gender) && strangers.number(surname) == Folds.NONE;
    }

    private static boolean agrees(Named bearer, char gender) {
        return gender == 'u' || bearer.gender() == 'u' || bearer.gender() == gender;
    }
}
