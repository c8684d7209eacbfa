package dev.dateline.parser.speaker.mind;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text as a sequence of scenes: sentences that hold at least one word outside of quotation marks. */
public final class Stage {
    private final Analysis body;
    private final int[] scenes; // by sentence: how many scenes there are up to it
    private final BitSet quoted = new BitSet();
    private final BitSet reported = new BitSet();
    private final BitSet attributed = new BitSet(); // those of them that have a source
    private final BitSet bare = new BitSet(); // by block

    public Stage(Analysis body, List<Saying> sayings, @Nullable Place[] sources) {
        this.body = body;
        Tokens tokens = body.tokens();
        for (int i = 0; i < sources.length; i++) {
            Saying saying = sayings.get(i);
            Place source = sources[i];
            int from = source == null ? tokens.at(saying.content().start()) : source.from();
            int to = source == null ? tokens.at(saying.content().end()) : source.to();
            reported.set(from, to);
            if (source != null && saying.act() != Act.THOUGHT) {
                attributed.set(from, to);
            }
            saying.verbatim().forEach(words -> quoted.set(tokens.at(words.start()), tokens.at(words.end())));
        }
        for (int b = 0; b < body.blocks(); b++) {
            bare.set(b, isQuoted(body.firstOfBlock(b), body.firstOfBlock(b + 1)));
        }
        scenes = new int[body.sentences()];
        int count = 0;
        int block = 0;
        for (int s = 0; s < scenes.length; s++) {
            for (; block <= body.blockOf(body.firstOfSentence(s)); block++) {
                count += body.opensAnew(block) ? Salience.REACH : 0;
            }
            int end = body.firstOfSentence(s + 1);
            for (int i = body.firstOfSentence(s); i < end; i++) {
                if (tokens.isWord(i) && !quoted.get(i)) {
                    count++;
                    break;
                }
            }
            scenes[s] = count;
        }
    }

    /** The quoted tokens. */
    public BitSet quoted() {
        return quoted;
    }

    /** Whether somebody is reported to have said a token, in so many words or not. */
    public boolean isReported(int token) {
        return reported.get(token);
    }

    /** Whether a source is reported to have said a token, or to have written it. */
    boolean isAttributed(int token) {
        return attributed.get(token);
    }

    public boolean isQuoted(int token) {
        return quoted.get(token);
    }

    /** Whether a block has words, and all of them are quoted. */
    public boolean isBare(int block) {
        return bare.get(block);
    }

    private boolean isQuoted(int from, int to) {
        Tokens tokens = body.tokens();
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && !quoted.get(i)) {
                return false;
            }
        }
        return from < to;
    }

    /** The block that a token stands in. */
    int block(int token) {
        return body.blockOf(token);
    }

    /** Whether something new begins between two tokens, so that nobody in mind at the one is at the other. */
    public boolean isParted(int before, int token) {
        for (int block = body.blockOf(token); block > body.blockOf(before); block--) {
            if (body.opensAnew(block)) {
                return true;
            }
        }
        return false;
    }

    /** The number of the scene that a token stands in, or of the last one before it. */
    public int scene(int token) {
        return scenes[body.sentenceOf(token)];
    }
}
