package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is meant by "his wife": whoever was introduced so, or whose husband he was said to be. */
public final class Couples {
    private static final Map<String, String> SPOUSES = FactFile.rows(Couples.class, "spouses.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    /** How sure it has to be whose husband or wife is told of, and who that is. */
    private static final int LEAST_SHARE = 60;

    private final Tokens tokens;
    private final Mind mind;
    private final Roles roles;
    private final Map<Named, Named> joined = new HashMap<>(); // "Ida and Ole Berg", either way

    public Couples(Tokens tokens, NameIndex names, Mind mind, Roles roles) {
        this.tokens = tokens;
        this.mind = mind;
        this.roles = roles;
        for (int i = 0; i < names.runs().size(); i++) {
            join(names, i);
        }
    }

    /** "Ida and [Ole Berg]": takes two of one surname that only the second is named with. */
    private void join(NameIndex names, int index) {
        NameRun run = names.runs().get(index);
        int and = run.from() - 1;
        Named second = run.length() == 2 && and > 0 && Grammar.isAnd(tokens, and) ? names.bearer(index) : null;
        if (second == null || index == 0 || !PersonNames.isGiven(tokens, and - 1) || names.begins(index - 1, and - 2)) {
            return;
        }
        Named first = names.bearerEndingAt(and);
        if (first != null && first != second && isOfFamily(first, second)) {
            joined.putIfAbsent(first, second);
            joined.putIfAbsent(second, first);
        }
    }

    /** Whether two persons in full have one surname. */
    private static boolean isOfFamily(Named first, Named second) {
        String surname = second.name.substring(second.name.lastIndexOf(' ') + 1);
        return first.kind() == SpeakerKind.PERSON
                && second.kind() == SpeakerKind.PERSON
                && first.tokens > 1
                && first.name.endsWith(' ' + surname);
    }

    /** "[her] grandson", "[his] wife": who was introduced as somebody’s, or whose husband or wife somebody was introduced as; or null. */
    @Nullable
    public Named kinOrSpouse(Source source) {
        Named kin = roles.kin(source.from(), source.head());
        char owner = PronounForms.ofPerson(tokens, source.from());
        String other = source.from() + 1 == source.head() ? SPOUSES.get(tokens.word(source.head())) : null;
        if (kin != null || other == null || owner != 'm' && owner != 'f') {
            return kin;
        }
        Named one = only(mind.person(source.from(), owner, source.from(), source.head()));
        Named partner = one == null ? null : joined.get(one);
        if (partner != null && partner.gender() != owner) {
            return partner; // "Ida and Ole Berg rowed. Ida Berg sang. [Her husband] said"
        }
        if (one == null || !one.roles.contains(other)) {
            return null; // "Her husband, Ole, rowed. [His wife] said"
        }
        char gender = owner == 'm' ? 'f' : 'm';
        return only(mind.person(
                source.head(), gender, source.from(), source.head(), parties -> mayBe(parties, one) ? 100 : 0));
    }

    /** Whether these are one other person, who was not introduced as kin of somebody. */
    private static boolean mayBe(List<Party> parties, Named one) {
        Named named = Party.onlyNamed(parties);
        return named != null && named != one && !named.kin && named.tokens > 1;
    }

    private static @Nullable Named only(Choice choice) {
        return choice.parties().size() == 1 && choice.share() >= LEAST_SHARE
                ? choice.parties().get(0).named
                : null;
    }
}
