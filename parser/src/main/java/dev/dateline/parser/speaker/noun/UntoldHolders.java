package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.bearer.TitleWords;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who has a post of another land than whoever is called so: "President Ole Berg met [Jean Morel]. The French president
 * said": the one of whom the story tells no title, who came in beside the one with it.
 */
public final class UntoldHolders {
    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Mind mind;

    public UntoldHolders(Analysis body, NameIndex names, Mind mind) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.mind = mind;
    }

    /** Whom a noun with the name of a people means rather than whoever is called so; or null. */
    @Nullable
    public Named besides(Named holder, Source source) {
        int people = source.from() + 1;
        boolean foreign = source.definite()
                && people < source.head()
                && holder.state == null
                && Titles.isTitle(tokens, source.head())
                && NameScanner.isOfAPeople(tokens, people)
                && !TitleWords.has(holder, tokens.fold(people));
        int sentence = body.sentenceOf(source.from()) - 1;
        if (!foreign || sentence < 0) {
            return null;
        }
        Choice choice = mind.untoldElsewhere(source.head(), 'u');
        Named other = Party.onlyNamed(choice.parties());
        boolean beside = other != null
                && other.kind() == SpeakerKind.PERSON
                && other.tokens > 1
                && isNamed(holder, sentence)
                && isNamed(other, sentence);
        return beside ? other : null;
    }

    private boolean isNamed(Named named, int sentence) {
        int to = body.firstOfSentence(sentence + 1);
        for (int i = names.runAt(body.firstOfSentence(sentence)); names.fromOf(i) < to; i++) {
            if (names.bearer(i) == named) {
                return true;
            }
        }
        return false;
    }
}
