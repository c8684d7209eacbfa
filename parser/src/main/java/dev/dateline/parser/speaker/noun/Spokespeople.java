package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for whoever has an office, by name behind both: "A spokeswoman for the mayor, [Ida Holm], said", where the story
 * calls another one mayor. Where it calls nobody so, the name may be the mayor’s.
 */
public final class Spokespeople {
    private static final Phrases AIDES = Phrases.of(Spokespeople.class, "aides.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long TO = Tokens.fold("to");
    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;
    private final NameIndex names;
    private final Map<String, Named> holders = new HashMap<>(); // by office: the first whom the story gives it
    private final Set<String> shared = new HashSet<>(); // the offices that it gives to several

    public Spokespeople(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
        for (Named holder : names.bearers()) {
            for (String office : holder.roles) {
                Named first = holders.putIfAbsent(office, holder);
                if (first != null && first != holder) {
                    shared.add(office);
                }
            }
        }
    }

    /** Who is named behind such a noun; or null. */
    @Nullable
    public Named of(int noun) {
        int office = noun + 3;
        boolean aide = office + 2 < tokens.count()
                && AIDES.has(tokens, noun)
                && (tokens.fold(noun + 1) == FOR || tokens.fold(noun + 1) == TO)
                && tokens.fold(noun + 2) == THE
                && Titles.isTitle(tokens, office)
                && tokens.is(office + 1, ',');
        int index = aide ? names.runAt(office + 2) : names.runs().size();
        NameRun run = names.run(index);
        boolean apposed = run != null
                && run.from() == office + 2
                && run.length() > 1
                && run.to() + 1 < tokens.count()
                && (tokens.is(run.to(), ',') || Grammar.isReporting(tokens, run.to()));
        Named bearer = apposed ? names.bearer(index) : null;
        boolean person = bearer != null && bearer.kind() == SpeakerKind.PERSON;
        return person && isHeldByAnother(Titles.inFull(tokens.word(office)), bearer) ? bearer : null;
    }

    private boolean isHeldByAnother(String office, @Nullable Named bearer) {
        Named holder = holders.get(office);
        return holder != null && (holder != bearer || shared.contains(office));
    }
}
