package dev.dateline.parser.speaker;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom a story brings in without a name and names afterwards: "A Calder Falls woman says … . Ruth Moss, 41, said". The
 * delayed identification of news leads: only the first paragraphs do so, where nobody is named yet, unless the noun
 * stands in front of the name again: "A teacher said … . The teacher, Ole Berg, said".
 */
final class DelayedNames {
    /** How many paragraphs a lead has. */
    private static final int LEAD = 2;

    /** How many paragraphs later the name stands at the latest. */
    private static final int LATER = 3;

    /** How many names are looked at, in front of the noun and behind it. */
    private static final int MOST = 64;

    /** How many tokens behind the noun it stands again, in front of the name. */
    private static final int AHEAD = 200;

    private static final long THE = Tokens.fold("the");

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;

    DelayedNames(Analysis body, NameIndex names) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
    }

    /** Who is named later on; null where the noun is no lead's or nobody fits. */
    @Nullable
    Named of(int from, int noun) {
        Named told = told(from, noun);
        told = told == null ? owned(from, noun) : told;
        if (told != null) {
            return told;
        }
        int block = body.blockOf(from);
        if (block >= LEAD
                || isNamed(from)
                || Descriptions.isKeptUnnamed(tokens, noun)
                || Nouns.isSeveral(tokens, noun)
                || !Nouns.isPerson(tokens, noun) && !Titles.isOccupation(tokens, noun)) {
            return null;
        }
        int next = names.runAt(noun);
        for (int i = next; i < Math.min(names.runs().size(), next + MOST); i++) {
            NameRun run = names.runs().get(i);
            int behind = body.blockOf(run.from()) - block;
            if (behind > LATER) {
                return null;
            }
            Named bearer = names.bearer(i);
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON && fits(bearer, noun)) {
                boolean meant = behind > 0 // "A woman said her neighbour Ruth Moss": named beside, so another
                        && (TitleNouns.isLikely(bearer, tokens.word(noun)) || isIntroduced(bearer, run, noun, behind));
                return meant ? bearer : null;
            }
        }
        return null;
    }

    /** "A teacher said … . The teacher, [Ole Berg], said": who is named behind the same noun, before another one is told of. */
    private @Nullable Named told(int from, int noun) {
        boolean one =
                Grammar.isArticle(tokens, from) || tokens.isCapitalized(from) && !Grammar.isDeterminer(tokens, from);
        if (!one
                || !tokens.isLowerCase(noun)
                || Nouns.isSeveral(tokens, noun)
                || PronounForms.agreement(tokens, from) != ' ') {
            return null; // "another teacher"
        }
        int behind = Math.min(body.blocks(), body.blockOf(from) + LATER + 1); // the first block that is too late
        int limit = Math.min(body.firstOfBlock(behind), noun + AHEAD);
        long word = tokens.fold(noun);
        for (int i = noun + 1; i < limit; i++) {
            if (tokens.fold(i) != word) {
                continue;
            }
            int run = tokens.is(i + 1, ',') ? names.runAt(i + 2) : names.runs().size();
            boolean the = tokens.fold(i - 1) == THE || tokens.isLowerCase(i - 1) && tokens.fold(i - 2) == THE;
            if (the && isNewBehind(run, i + 2)) {
                return names.bearer(run);
            }
            if (!the) {
                return null; // "another teacher"
            }
        }
        return null;
    }

    /** "[her lawyer] told AFP … her lawyer [Ole Berg] said": who is named behind the same two words. */
    private @Nullable Named owned(int from, int noun) {
        char owner = PronounForms.ofPerson(tokens, from);
        if (owner == ' ' || from + 1 != noun || !Titles.isOccupation(tokens, noun)) {
            return null;
        }
        int limit = Math.min(tokens.count() - 2, noun + AHEAD);
        for (int i = noun + 1; i < limit; i++) {
            if (tokens.fold(i) == tokens.fold(noun) && PronounForms.ofPerson(tokens, i - 1) == owner) {
                int name = tokens.is(i + 1, ',') ? i + 2 : i + 1;
                int run = names.runAt(name);
                boolean named = run < names.runs().size()
                        && names.runs().get(run).from() == name
                        && names.runs().get(run).length() > 1;
                Named bearer = named ? names.bearer(run) : null;
                return bearer != null && bearer.kind() == SpeakerKind.PERSON ? bearer : null;
            }
        }
        return null;
    }

    /** Whether a run begins at a token, is set off by commas, and names a person in full for the first time. */
    private boolean isNewBehind(int run, int token) {
        NameRun name = run < names.runs().size() ? names.runs().get(run) : null;
        Named bearer = name == null ? null : names.bearer(run);
        if (name == null
                || bearer == null
                || name.from() != token
                || name.length() < 2
                || name.to() >= tokens.count()
                || !tokens.is(name.to(), ',')
                || bearer.kind() != SpeakerKind.PERSON) {
            return false;
        }
        for (int i = Math.max(0, run - MOST); i < run; i++) {
            if (names.bearer(i) == bearer) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody is named in front of a token; behind many names that is so. */
    private boolean isNamed(int token) {
        if (names.runAt(token) > MOST) {
            return true;
        }
        for (int i = 0; i < names.runs().size() && names.runs().get(i).to() <= token; i++) {
            Named bearer = names.bearer(i);
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Named bearer, int noun) {
        char gender = Nouns.gender(tokens, noun);
        return gender == 'u' || bearer.gender() == 'u' || bearer.gender() == gender;
    }

    /** "[Ruth Moss], 41, said": a full name without a title that opens a paragraph, or is a source in the next one. */
    private boolean isIntroduced(Named bearer, NameRun run, int noun, int behind) {
        boolean opens = run.from() == body.firstOfBlock(body.blockOf(run.from())) || bearer.speaks && behind == 1;
        boolean anyone = Descriptions.isAnyone(tokens, noun) || Nouns.gender(tokens, noun) != 'u';
        return opens && run.length() > 1 && bearer.personal && bearer.titles.isEmpty() && (anyone || bearer.speaks);
    }
}
