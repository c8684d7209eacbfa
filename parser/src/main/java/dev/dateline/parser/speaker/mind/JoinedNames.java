package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Those who are named together, whom "they" may mean: "Berg and Lund", "Holm, Berg and Lund". */
public final class JoinedNames {
    /** How many words in lower case may stand between "and" and a name: "and union leader Otto Lund". */
    private static final int OFFICE = 3;

    /** How many tokens may stand between two joined names, with an age and an office. */
    private static final int JOINT = 3 + OFFICE;

    /** No list of names has more. */
    private static final int MOST = 12;

    private static final long AND = Tokens.fold("and");
    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;
    private final NameIndex names;

    public JoinedNames(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The bearers of one kind that end with this name, where "and" joins it to them; none where nothing does. */
    public List<Party> upTo(int index, Mind mind) {
        Named last = names.bearer(index);
        if (last == null || !isJoined(index)) {
            return List.of(); // most names
        }
        List<Party> joined = new ArrayList<>();
        joined.add(mind.party(last));
        boolean goesOn = true;
        for (int i = ahead(index); goesOn && joined.size() < MOST; i--) {
            Named bearer = names.bearer(i);
            if (bearer == null) {
                break;
            }
            Party party = mind.party(bearer);
            if (joined.contains(party) || party.kind != joined.get(0).kind) {
                break;
            }
            joined.add(0, party);
            goesOn = i > 0 && isListed(names.runs().get(i - 1), names.runs().get(i));
        }
        return joined;
    }

    /** The name ahead of another, over the body that the one is of: "[Holm] of Altona University and Lund". */
    private int ahead(int index) {
        if (index < 2) {
            return index - 1;
        }
        Named bearer = names.bearer(index - 1);
        int from = names.runs().get(index - 1).from();
        int of = from > 0 && tokens.fold(from - 1) == THE ? from - 2 : from - 1;
        boolean isOf = bearer != null
                && bearer.kind() == SpeakerKind.ORGANIZATION
                && names.runs().get(index - 2).to() == of
                && Grammar.isPreposition(tokens, of);
        return isOf ? index - 2 : index - 1;
    }

    /** "[Holm], [Berg] and Lund": whether no more than a comma parts two names. */
    private boolean isListed(NameRun name, NameRun next) {
        return name.to() + 1 == next.from() && tokens.is(name.to(), ',');
    }

    /** "Berg and Lund", "Ann Berg, 31, and student Ole Lund": whether "and" joins a name to the one in front of it. */
    private boolean isJoined(int index) {
        if (index == 0) {
            return false;
        }
        int and = names.runs().get(index).from() - 1;
        int end = names.runs().get(index - 1).to();
        if (and - end > JOINT) {
            return false;
        }
        int floor = and - OFFICE;
        while (and > end && and > floor && tokens.isLowerCase(and) && tokens.fold(and) != AND) {
            and--;
        }
        boolean aged = and == end + 3 && tokens.is(end, ',') && tokens.isNumber(end + 1) && tokens.is(end + 2, ',');
        boolean last = and == end + 1
                && tokens.is(end, ',')
                && index > 1
                && isListed(names.runs().get(index - 2), names.runs().get(index - 1)); // "Holm, Berg, and Lund"
        return tokens.fold(and) == AND && (and == end || aged || last);
    }
}
