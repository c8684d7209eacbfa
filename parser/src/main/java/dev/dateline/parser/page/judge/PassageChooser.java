package dev.dateline.parser.page.judge;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.story.ToldBody;
import java.util.ArrayList;
import java.util.List;

/** Chooses the story's passages by the score that a judge gives each; a table is in or out as a whole. */
public final class PassageChooser {
    private final PageText page;
    private final PassageJudge judge;
    private final List<Passage> candidates = new ArrayList<>();
    private final PassageFeatures features;

    /** Takes what stands in the story's element, with the rules' verdicts. */
    public PassageChooser(PageText page, Weights weights, int element, ToldBody told, PassageJudge judge) {
        this.page = page;
        this.judge = judge;
        for (Passage passage : page.passages) {
            if (passage.verdict != Verdict.ELSEWHERE) {
                candidates.add(passage);
            }
        }
        features = new PassageFeatures(page, weights, element, candidates, told);
    }

    public List<Passage> choose() {
        List<Integer> starts = new ArrayList<>(); // of the passages that are in or out as one
        for (int i = 0; i < candidates.size(); i++) {
            int table = candidates.get(i).table;
            if (i == 0 || table == Outline.NONE || table != candidates.get(i - 1).table) {
                starts.add(i);
            }
        }
        long[] scores = new long[starts.size()];
        long[] agreements = new long[starts.size()];
        int unit = -1;
        for (int i = 0; i < candidates.size(); i++) {
            scores[starts(starts, unit + 1, i) ? ++unit : unit] += score(i);
            long agreement = i > 0 ? judge.agreement(features.between(i)) : 0;
            agreements[unit] = starts.get(unit) == i ? agreement : agreements[unit];
        }
        boolean[] kept = Chain.best(scores, agreements);
        for (int i = 0; i < kept.length; i++) {
            int end = i + 1 < kept.length ? starts.get(i + 1) : candidates.size();
            for (Passage passage : candidates.subList(starts.get(i), end)) {
                passage.isChosen = kept[i];
            }
        }
        return story();
    }

    private List<Passage> story() {
        BoxHeadings headings = new BoxHeadings(page, candidates);
        List<Passage> story = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Passage passage = candidates.get(i);
            passage.isChosen |= headings.isOne(i);
            if (passage.isChosen) {
                story.add(passage);
            }
        }
        return story;
    }

    private static boolean starts(List<Integer> starts, int unit, int passage) {
        return unit < starts.size() && starts.get(unit) == passage;
    }

    private int score(int number) {
        Passage passage = candidates.get(number);
        boolean rule = passage.verdict == Verdict.STORY;
        passage.score = judge.score(page.textOf(passage), passage.size, rule, features.of(number));
        return passage.score;
    }
}
