package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.Venues;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Bodies right ahead of the name of somebody who works there, with nothing in between: "Harbour News [Ida Holm] asked". */
final class EmployerFronts {
    private EmployerFronts() {}

    /** The runs of a story, such a one parted in two. */
    static List<NameRun> parted(Tokens tokens, List<NameRun> runs) {
        List<NameRun> read = new ArrayList<>(runs.size());
        for (NameRun run : runs) {
            int person = run.length() > 2 && !run.isTitled() ? personFrom(tokens, run) : run.to();
            if (person < run.to()) {
                read.add(new NameRun(run.from(), run.nameFrom(), person, 'u'));
                read.add(new NameRun(person, person, run.to(), run.gender()));
            } else {
                read.add(run);
            }
        }
        return read;
    }

    /** Where the given name of somebody begins behind the name of a body; the run's end where none does. */
    private static int personFrom(Tokens tokens, NameRun run) {
        int person = run.to() - 2;
        int last = run.to() - 1;
        boolean named = PersonNames.isGiven(tokens, person)
                && !PlainWords.has(tokens, person)
                && !Places.isTown(tokens, person, run.to())
                && !endsBody(tokens, last);
        boolean works = Agencies.isPrinted(tokens, run.nameFrom(), person)
                || person > run.nameFrom() + 1 && Titles.isOrganizationWord(tokens, person - 1);
        return named && works ? person : run.to();
    }

    /** "Altona University Ida Holm [Hall]": no surname. */
    private static boolean endsBody(Tokens tokens, int last) {
        return !tokens.isWord(last)
                || Titles.isOrganizationWord(tokens, last)
                || Nouns.isAny(tokens, last)
                || NameKinds.isPlaceWord(tokens, last)
                || NameKinds.isBusinessWord(tokens, last)
                || Venues.isWord(tokens, last)
                || LegalForms.is(tokens, last);
    }
}
