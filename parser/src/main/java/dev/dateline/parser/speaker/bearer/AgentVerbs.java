package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.Map;
import java.util.stream.Collectors;

/** What a story calls somebody of whom it told what he does: "Ole Berg, who founded the mill, … the founder". */
public final class AgentVerbs {
    private static final Map<String, String> AGENTS = FactFile.rows(AgentVerbs.class, "agent-verbs.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private static final long WHO = Tokens.fold("who");

    private AgentVerbs() {}

    /** Takes what a clause right behind a name tells. */
    public static void read(Named bearer, Tokens tokens, NameRun run) {
        int verb = run.to() + 2;
        boolean told = run.length() > 1
                && tokens.is(run.to(), ',')
                && verb < tokens.count()
                && tokens.fold(run.to() + 1) == WHO
                && tokens.isLowerCase(verb);
        String agent = told ? AGENTS.get(tokens.word(verb)) : null;
        if (agent != null) {
            bearer.roles.add(agent);
        }
    }
}
