package dev.dateline.parser.page;

import dev.dateline.parser.text.ReadingSink;
import java.util.ArrayList;
import java.util.List;

/** Chooses the story's passages by the score that a judge gives each; a table is in or out as a whole. */
final class PassageChooser {
    private final PageText page;
    private final PassageJudge judge;
    private final ReadingSink sink;
    private final List<Passage> candidates = new ArrayList<>();
    private final PassageFeatures features;

    /** Takes what stands in the story's element, with the rules' verdicts. */
    PassageChooser(
            PageText page, Weights weights, int element, ToldBody told, PassageJudge judge, ReadingSink sink) {
        this.page = page;
        this.judge = judge;
        this.sink = sink;
        for (Passage passage : page.passages) {
            if (passage.verdict != Verdict.ELSEWHERE) {
                candidates.add(passage);
            }
        }
        features = new PassageFeatures(page, weights, element, candidates, told);
    }

    List<Passage> choose() {
        List<Passage> story = new ArrayList<>();
        for (int i = 0; i < candidates.size(); ) {
            int end = i + 1;
            int table = candidates.get(i).table;
            while (table != Outline.NONE && end < candidates.size() && candidates.get(end).table == table) {
                end++;
            }
            boolean keeps = score(i, end) > 0;
            for (; i < end; i++) {
                tell(candidates.get(i), keeps);
                if (keeps) {
                    story.add(candidates.get(i));
                }
            }
        }
        return story;
    }

    private long score(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            Passage passage = candidates.get(i);
            boolean rule = passage.verdict == Verdict.STORY;
            int score = judge.score(page.textOf(passage), passage.size, rule, features.of(i));
            features.answer(i, score > 0);
            sum += score;
        }
        return sum;
    }

    private void tell(Passage passage, boolean keeps) {
        if (sink.listens() && keeps != (passage.verdict == Verdict.STORY)) {
            String reason = keeps ? "it belongs to the text around it after all" : "it looks like no part of the story";
            String verdict = keeps ? "kept" : "dropped";
            sink.read("page-passage", -1, page.textOf(passage), verdict, passage.size, reason);
        }
    }
}
