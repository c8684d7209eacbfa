package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which of a family has a title: "President Berg" is Ole Berg whom the story calls "President Ole Berg", and not his wife Ann Berg. */
final class FamilyTitles {
    private final Tokens tokens;
    private final ByFold<Named> holders = new ByFold<>(); // by title and surname
    private final Folds shared = new Folds(); // those of two

    FamilyTitles(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes the title in front of a full name. */
    void take(NameRun run, long surname, Named bearer) {
        long title = title(run, surname);
        Named known = title == 0 ? bearer : holders.putIfAbsent(title, bearer);
        if (known != null && known != bearer) {
            shared.add(title);
        }
    }

    /** The only one of a family who has the title in front of a surname, or null. */
    @Nullable
    Named holder(NameRun run, long surname) {
        long title = title(run, surname);
        return title == 0 || shared.number(title) != Folds.NONE ? null : holders.get(title);
    }

    /** A hash of a surname and the title’s noun in front of it; nought where none stands there, and of "Mrs.". */
    private long title(NameRun run, long surname) {
        int noun = tokens.is(run.nameFrom() - 1, '.') ? run.nameFrom() - 2 : run.nameFrom() - 1;
        boolean titled = run.isTitled()
                && noun >= run.from()
                && Titles.isTitle(tokens, noun)
                && !Titles.isHonorific(tokens, noun);
        return titled ? surname * 31 + Tokens.fold(Titles.inFull(tokens.word(noun))) : 0;
    }
}
