package dev.dateline.parser.quote.content;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.edge.InsertedRelays;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Side;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each cue of a unit its content; of two cues around one content the outer one counts. */
public final class ContentReader {
    private final Elements elements;
    private final ContentLooks looks;
    private final Nesting nesting;
    private final InsertedRelays relays;
    private final AskedThings asked;
    private final Sides sides;
    private final WordsBesideCue words;
    private final CueContents contents;
    private final Judge judge;

    public ContentReader(Workbench bench) {
        Circumstances circumstances = new Circumstances(bench.narration(), bench.phrases());
        elements = bench.elements();
        judge = bench.judge();
        looks = new ContentLooks(bench.narration(), elements);
        nesting = new Nesting(bench.narration(), elements);
        relays = new InsertedRelays(elements);
        asked = new AskedThings(bench.phrases(), elements);
        sides = new Sides(bench, circumstances);
        words = new WordsBesideCue(bench, looks);
        contents = new CueContents(bench, circumstances, looks, sides, words);
    }

    /** The contents of the unit that the elements are of, in order. */
    public List<Attributed> read(List<Cue> all) {
        List<Cue> cues = new ArrayList<>(all.size());
        for (Cue cue : all) {
            if (!looks.isObject(cue)) {
                cues.add(cue);
            }
        }
        List<Attributed> found = new ArrayList<>();
        List<Integer> reaches = new ArrayList<>(); // where the content of each could begin
        int reach = elements.from();
        Cue relay = null; // who relays what the next cue says
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            Cue next = i + 1 < cues.size() ? cues.get(i + 1) : null;
            if (cue.kind() == Cue.Kind.CLOSING) {
                Attributed closed = contents.closed(cue, next);
                if (closed != null) {
                    if (!closed.isOpen()) {
                        found.clear(); // "Ships that want to leave must wait, says Ann Lee": of two the outer one
                        reaches.clear();
                    }
                    found.add(closed);
                    reaches.add(elements.from());
                    reach = cue.end();
                }
                continue;
            }
            Cue inserted = null; // who relays it between the cue and the words
            if (next != null && nesting.mayRelay(next) && relays.end(cue) > elements.at(next.from())) {
                inserted = next;
                i++;
                next = i + 1 < cues.size() ? cues.get(i + 1) : null;
            }
            if (next != null && nesting.mayRelay(cue) && words.isRelayed(cue, next)) {
                relay = cue;
                reach = Math.max(reach, next.start());
                continue;
            }
            int last = found.size() - 1;
            while (last >= 0 && holds(cue, next, found.get(last), reaches.get(last))) {
                boolean first = last == 0 || last == 1 && nesting.isNobodys(found.get(0), cue);
                if (relays(cue, found.get(last), first)) {
                    found.set(last, found.get(last).relayed(cue));
                    reach = Math.max(reach, cue.end());
                    break;
                }
                found.remove(last); // "They talked of “peace,” she said": of two the outer one
                reach = reaches.remove(last);
                last--;
            }
            if (cue.from() < reach) {
                continue;
            }
            if (last >= 0 && nesting.relays(cue, found.get(last))) {
                found.set(last, found.get(last).relayed(cue));
                reach = Math.max(reach, cue.end());
                continue;
            }
            boolean around = last >= 0 && nesting.isOfSpeaker(found.get(last), cue, reaches.get(last));
            Attributed said = contents.read(cue, next, around ? reaches.get(last) : reach);
            if (around && said != null && said.to() <= cue.start() && !said.hasMore()) {
                found.add(last, said);
                reaches.add(last, reaches.get(last));
                reach = Math.max(reach, cue.end());
                continue;
            }
            Cue via = inserted != null ? inserted : relay;
            said = said != null && via != null ? said.relayed(via) : said;
            relay = null;
            if (said != null && !(next != null && said.from() >= next.end() && nesting.leavesWordsTo(next, cue))) {
                if (last >= 0 && Nesting.isOfSource(found.get(last), cue)) {
                    found.remove(last);
                    reaches.remove(last);
                }
                found.add(isRumour(said.cue()) ? said.withoutSource() : said);
                reaches.add(reach);
                reach = Math.max(reach, Math.max(said.cue().end(), said.end()));
            }
        }
        found.removeIf(said -> EmptyContents.has(elements, said));
        return found;
    }

    /** "Ann Lee is [said] to be ill": others say it of whom the sentence tells. */
    private boolean isRumour(Cue cue) {
        int k = elements.at(cue.head());
        int left = elements.subjectEnd(k);
        return cue.source() != PhraseSpan.NONE
                && cue.takes('t')
                && !cue.takes('o')
                && elements.is(k + 1, WordKind.TO)
                && mayBeInfinitive(k + 2)
                && elements.isPassive(left, k)
                && PhraseSpan.to(cue.source()) <= elements.first(left) + 1;
    }

    private boolean mayBeInfinitive(int k) {
        return switch (elements.kind(k)) {
            case BE, HAVE, WORD, ADVERB, NOT -> true;
            default -> elements.isCueVerb(k);
        };
    }

    /** "They talked of “peace,” she said": whether what a cue attributes holds a saying in front, which began at a token. */
    private boolean holds(Cue cue, @Nullable Cue next, Attributed said, int reach) {
        boolean inside = nesting.isInside(said, cue) || nesting.isNobodys(said, cue) || nesting.isWithin(said, cue);
        boolean around = inside || covers(cue, said, reach);
        return (around || judge.learns())
                && !asked.has(elements.at(said.cue().head()))
                && claims(cue, next, said.cue().end())
                && around;
    }

    /** "He left, she said, according to a letter": whether a cue only tells who relays a saying that it holds. */
    private boolean relays(Cue cue, Attributed said, boolean first) {
        return nesting.mayRelay(cue)
                && !nesting.isNobodys(said, cue)
                && !(first && nesting.isInner(said))
                && !nesting.isWithin(said, cue)
                && said.act() != Act.THOUGHT;
    }

    /** "They want a ship, but there is no money, he said": what he said begins ahead of the thought in it. */
    private boolean covers(Cue cue, Attributed said, int reach) {
        long content = mayCover(cue, said) ? words.ahead(cue, reach) : PhraseSpan.NONE;
        return content != PhraseSpan.NONE
                && PhraseSpan.from(content) <= said.cue().start();
    }

    /** Whether a cue may close off a sentence with a saying in it. */
    private boolean mayCover(Cue cue, Attributed said) {
        return cue.act() != Act.THOUGHT
                && !said.isOpen()
                && cue.start() > said.cue().head()
                && (said.act() == Act.THOUGHT || nesting.closesOver(cue, said));
    }

    private boolean claims(Cue cue, @Nullable Cue next, int reach) {
        if (contents.isOfPronoun(cue) || nesting.isPossible(cue)) {
            return false;
        }
        Side side = sides.of(cue, next, Math.min(reach, cue.start()));
        return side == Side.BEFORE || side == Side.AROUND || contents.isOfSubject(cue);
    }
}
