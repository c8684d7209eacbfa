package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom "I" means in the narration: the story's only author, who signs a letter below, or whose life the last paragraph
 * tells: "Anna Berg is a cook in Altona."
 */
public final class Writer {
    private static final Phrases STAFF = Phrases.of(Writer.class, "posts-of-staff.txt");

    /** In how many paragraphs at the end of a story its author's life is told. */
    private static final int LIFE = 3;

    /** How long what stands between a name and its verb is at most. */
    private static final int ASIDE = 8;

    /** How many tokens a place has behind the name of who signs, with its commas, at most. */
    private static final int PLACE = 8;

    /** How many tokens the heading of a part has at most. */
    private static final int HEADING = 6;

    /** So many headings tell that the lines like them are headings, too. */
    private static final int HEADINGS = 2;

    private static final long YOU = Tokens.fold("you");
    private static final long YOUR = Tokens.fold("your");
    private static final String DASHES = "-–—";

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final List<String> authors;
    private final Map<String, Named> handles = new HashMap<>();
    private @Nullable Named @Nullable [] writers; // of each block, where anybody asked
    private int headings = -1; // that stand out and have nobody's name, where anybody asked

    /**
     * The writer of a story.
     *
     * @param authors the names that its byline has
     */
    public Writer(Analysis body, NameIndex names, List<String> authors) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.authors = authors;
    }

    /** Who writes at a token outside of quoted words; null where nothing tells. */
    @Nullable
    Named at(int token) {
        if (writers == null) {
            writers = writers();
        }
        int block = body.blockOf(token);
        return isAnswer(block) ? null : writers[block];
    }

    /** "Did you know it? / [I did.]": whether the one sentence above is a question, which whoever is asked answers. */
    private boolean isAnswer(int block) {
        int to = body.firstOfBlock(block);
        int from = block > 0 && tokens.is(to - 1, '?') ? body.firstOfBlock(block - 1) : to;
        boolean question = from < to && body.sentenceOf(from) == body.sentenceOf(to - 1);
        for (int i = from; question && i < to; i++) {
            if (tokens.fold(i) == YOU || tokens.fold(i) == YOUR) {
                return true;
            }
        }
        return false;
    }

    /** Who of those with a post signs the part of each block; else the only author, else who signs next below, or at the end whose life is told. */
    private @Nullable Named[] writers() {
        @Nullable Named[] writers = new @Nullable Named[body.blocks()];
        Named author = authors.size() == 1 ? named(authors.get(0)) : null;
        author = author != null && isOneOfSigners(author) ? null : author;
        Named next = author == null ? told() : author;
        for (int block = body.blocks() - 1; block >= 0; block--) {
            writers[block] = next;
            Named signed = author == null ? signed(block) : null;
            next = signed == null ? next : signed;
        }
        for (int block = 1; block < body.blocks(); block++) {
            Named staff = signedByStaff(block);
            if (staff != null) {
                Arrays.fill(writers, partAbove(block), block, staff);
            }
        }
        return writers;
    }

    /** Whether others sign parts of the story as its author signs one: several letters, of which a page names one writer. */
    private boolean isOneOfSigners(Named author) {
        boolean signs = false;
        boolean others = false;
        for (int block = 0; block < body.blocks(); block++) {
            Named signed = signed(block);
            signs |= signed == author;
            others |= signed != null && signed != author;
        }
        return signs && others;
    }

    /** The first block of the part that one signs: below a heading or another who signs, else the one right above. */
    private int partAbove(int signature) {
        int block = signature - 1;
        while (block >= 0 && !isHeading(block) && signedByStaff(block) == null) {
            block--;
        }
        return block < 0 ? signature - 1 : block + 1;
    }

    private boolean isHeading(int block) {
        int last = body.firstOfBlock(block + 1) - 1;
        return last < body.firstOfBlock(block) + HEADING
                && (tokens.isWord(last) || tokens.isNumber(last))
                && !body.isItem(block);
    }

    private @Nullable Named named(String name) {
        Tokens words = Tokens.of(name);
        if (words.count() < 2) {
            return null;
        }
        for (Named bearer : names.bearers()) {
            if (bearer.name.equals(name)) {
                return bearer;
            }
        }
        return unmentioned(name);
    }

    /** A person whose name stands in no sentence. */
    private static Named unmentioned(String name) {
        Named writer = new Named(name, Tokens.of(name).count());
        writer.personal = true;
        return writer;
    }

    /** "Anna Berg.", "– Anna Berg, Altona" or "@berg" as a block of its own: who signs what stands above. */
    private @Nullable Named signed(int block) {
        int to = body.firstOfBlock(block + 1);
        int handle = handleEnd(body.firstOfBlock(block), to);
        if (handle > 0) {
            return handles.computeIfAbsent(tokens.words(body.firstOfBlock(block), handle), Writer::unmentioned);
        }
        if (body.isItem(block)) {
            return null; // what a list has, however much it looks like a name: "Tide Cloth"
        }
        int dash = body.firstOfBlock(block);
        int first = dash + 1 < to && DASHES.indexOf(tokens.first(dash)) >= 0 ? dash + 1 : dash;
        int index = names.runAt(first);
        NameRun run = run(index, first);
        boolean whole = run != null
                && (run.to() == to || run.to() == to - 1 && tokens.is(run.to(), '.') || isFrom(run.to(), to));
        boolean signs = whole
                && run != null
                && (dash != first || isBelowWords(block) && !isStrongHeading(block))
                && isSignature(run);
        return signs ? person(index) : null;
    }

    /** Whether the block above ends as a sentence or a farewell does: "Tide Cloth" below "Washing Line" signs nothing. */
    private boolean isBelowWords(int block) {
        int last = body.firstOfBlock(block) - 1;
        return last >= 0 && !tokens.isWord(last) && !tokens.isNumber(last);
    }

    /** Whether a line stands out as others do that have nobody's name: headings of the story's parts. */
    private boolean isStrongHeading(int block) {
        if (!body.isStrong(block)) {
            return false;
        }
        if (headings < 0) {
            headings = 0;
            for (int i = 0; i < body.blocks(); i++) {
                headings += isNamelessHeading(i) ? 1 : 0;
            }
        }
        return headings - (isNamelessHeading(block) ? 1 : 0) >= HEADINGS;
    }

    private boolean isNamelessHeading(int block) {
        return body.isStrong(block) && isHeading(block) && !isNamed(block);
    }

    private boolean isNamed(int block) {
        int first = body.firstOfBlock(block);
        int index = names.runAt(first);
        NameRun run = run(index, first);
        return run != null && run.to() == body.firstOfBlock(block + 1) && person(index) != null;
    }

    /** "– Anna Berg, Features Editor" as a block of its own: who of those with a post signs what stands above, whoever the byline names. */
    private @Nullable Named signedByStaff(int block) {
        int dash = body.firstOfBlock(block);
        int to = body.firstOfBlock(block + 1);
        int last = tokens.is(to - 1, '.') ? to - 2 : to - 1;
        int index = names.runAt(dash + 1);
        NameRun run = DASHES.indexOf(tokens.first(dash)) < 0 ? null : run(index, dash + 1);
        boolean signs = run != null
                && tokens.is(run.to(), ',')
                && run.to() < last
                && last < run.to() + ASIDE
                && STAFF.has(tokens, last);
        return signs ? person(index) : null;
    }

    /** "Greta Aske[, Altona]", "Greta Aske[, Altona, Norland]": where someone who signs lives, in the rest of a block. */
    private boolean isFrom(int comma, int to) {
        boolean place = tokens.is(comma, ',') && to > comma + 1 && to < comma + PLACE;
        for (int i = comma + 1; i < to && place; i++) {
            place = tokens.isCapitalized(i) || tokens.is(i, ',') || tokens.is(i, '.');
        }
        return place;
    }

    /** "Greta Aske", no "Shop Partner": a given name, or no words of all days. */
    private boolean isSignature(NameRun run) {
        boolean plain = false;
        for (int i = run.nameFrom(); i < run.to(); i++) {
            plain |= PlainWords.has(tokens, i);
        }
        return !plain || PersonNames.isGiven(tokens, run.nameFrom()) || run.isTitled();
    }

    /** The end of a handle that is all of a block, a full stop aside; or -1. */
    private int handleEnd(int from, int to) {
        int end = to > from && tokens.is(to - 1, '.') ? to - 1 : to;
        boolean handle = end > from + 1 && tokens.is(from, '@');
        for (int i = from + 1; i < end && handle; i++) {
            handle = !tokens.isSpacedBefore(i);
        }
        return handle ? end : -1;
    }

    private @Nullable Named told() {
        for (int block = body.blocks() - 1; block > 0 && block >= body.blocks() - LIFE; block--) {
            int first = body.firstOfBlock(block);
            int index = names.runAt(first);
            NameRun run = run(index, first);
            if (run != null && !isReport(block) && isLife(behindAside(run.to()), body.firstOfBlock(block + 1))) {
                Named person = person(index);
                if (person != null && isNew(person, index)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** Whether a block tells what somebody said: no author's note does. */
    private boolean isReport(int block) {
        for (int i = body.firstOfBlock(block); i < body.firstOfBlock(block + 1); i++) {
            if (tokens.isLowerCase(i) && Grammar.isReporting(tokens, i) && !tokens.isSpelled(i, "writes")) {
                return true;
            }
        }
        return false;
    }

    /** "is a cook", "teaches history"; but "has said". */
    private boolean isLife(int verb, int to) {
        return verb + 1 < to && tokens.isLowerCase(verb) && (Grammar.isBe(tokens, verb) || tokens.endsWith(verb, "s"));
    }

    /** Behind ", D-Norr.," or ", a former mayor,". */
    private int behindAside(int comma) {
        if (!tokens.is(comma, ',')) {
            return comma;
        }
        int i = comma + 1;
        while (i < tokens.count() && i < comma + ASIDE && !tokens.is(i, ',')) {
            i++;
        }
        return i + 1 < tokens.count() ? i + 1 : comma;
    }

    private boolean isNew(Named person, int index) {
        for (int i = 0; i < index; i++) {
            if (names.bearer(i) == person) {
                return false;
            }
        }
        return true;
    }

    /** The run of this number if it begins with a token and is a name in full. */
    private @Nullable NameRun run(int index, int first) {
        NameRun run = names.run(index);
        return run != null && run.from() == first && run.length() > 1 ? run : null;
    }

    private @Nullable Named person(int index) {
        Named bearer = names.bearer(index);
        return bearer != null && !bearer.place && bearer.kind() == SpeakerKind.PERSON ? bearer : null;
    }
}
