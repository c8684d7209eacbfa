package dev.dateline.train;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import dev.dateline.train.GoldStory.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A judge that knows the right answers, and notes each question with its answer. */
final class GoldJudge implements Judge {
    /** An edge that is farther off, in characters, than this from all candidates teaches nothing. */
    private static final int NEAR = 60;
    /** As much of quoted words must lie in a content to belong to it. */
    private static final double COVERED = .8;

    private static final long ACCORDING = Tokens.fold("according");

    private final Tokens tokens;
    private final Map<Integer, Attribution> byWord = new HashMap<>();
    private final IdentityHashMap<Attribution, Integer> headOf = new IdentityHashMap<>();
    private final List<Attribution> attributions;
    private final List<Example> examples;

    GoldJudge(GoldStory story, List<Example> examples) {
        tokens = story.body().tokens();
        attributions = story.attributions();
        this.examples = examples;
        for (Attribution attribution : story.attributions()) {
            for (int head : heads(attribution.cue())) {
                byWord.putIfAbsent(head, attribution);
            }
        }
    }

    /** The words of a cue that may be its head: those that are neither function words nor adverbs, else its first adverb or word. */
    private List<Integer> heads(List<Span> cue) {
        List<Integer> heads = new ArrayList<>();
        int adverb = -1;
        int first = tokens.at(cue.get(0).start());
        for (Span piece : cue) {
            for (int i = Math.max(0, tokens.at(piece.start()));
                    i < tokens.count() && tokens.start(i) < piece.end();
                    i++) {
                if (!tokens.isWord(i) || tokens.isCapitalized(i) && i != first) {
                    continue;
                }
                if (Grammar.isAdverb(tokens, i)) {
                    adverb = adverb < 0 ? i : adverb;
                } else if (tokens.fold(i) == ACCORDING || !Grammar.isFunctional(tokens, i)) {
                    heads.add(i);
                }
            }
        }
        if (heads.isEmpty()) {
            return List.of(adverb >= 0 ? adverb : first); // "in a poll"
        }
        return heads;
    }

    /** Of the words of a cue the first that is asked about is its head: "took to the stage to *say*". */
    private boolean isHead(int word) {
        Attribution gold = byWord.get(word);
        return gold != null && headOf.computeIfAbsent(gold, first -> word) == word;
    }

    @Override
    public int choose(Question question, int cue, Candidates candidates) {
        if (question == Question.CUE) {
            if (candidates.isRefused(0)) {
                return NO; // nothing that a score decides
            }
            int answer = isHead(cue) ? YES : NO;
            examples.add(Example.of(question, candidates, answer));
            return answer;
        }
        if (question == Question.FLOATING) {
            return floating(candidates);
        }
        Attribution gold = byWord.get(cue);
        if (gold == null) {
            return candidates.count() - 1; // a cue of the rules, such as a colon
        }
        int answer = answer(question, cue, gold, candidates);
        if (answer >= 0) {
            examples.add(Example.of(question, candidates, answer));
        }
        return answer >= 0 ? answer : candidates.count() - 1;
    }

    @Override
    public boolean learns() {
        return true;
    }

    /** The source of quoted words; none where the gold attributes them to no one. */
    private int floating(Candidates candidates) {
        Span words = unit(candidates);
        for (Attribution gold : attributions) {
            if (common(words, gold.content()) >= COVERED * (words.end() - words.start())) {
                int answer = source(gold.source(), candidates);
                if (answer >= 0) {
                    examples.add(Example.of(Question.FLOATING, candidates, answer));
                }
                return answer >= 0 ? answer : candidates.count() - 1;
            }
        }
        examples.add(Example.of(Question.FLOATING, candidates, candidates.count() - 1));
        return candidates.count() - 1;
    }

    private static int common(Span words, List<Span> content) {
        int common = 0;
        for (Span piece : content) {
            common += Math.max(0, Math.min(words.end(), piece.end()) - Math.max(words.start(), piece.start()));
        }
        return common;
    }

    private int answer(Question question, int cue, Attribution gold, Candidates candidates) {
        return switch (question) {
            case SOURCE -> source(gold.source(), candidates);
            case SIDE -> candidates.at(side(cue, gold.content(), candidates).ordinal());
            default -> edge(question, cue, gold.content(), candidates);
        };
    }

    /** The candidate that shares most with the gold, or -1. */
    private int source(List<Span> gold, Candidates candidates) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < candidates.count(); i++) {
            Span phrase = candidates.span(i, tokens);
            double match = phrase == null ? gold.isEmpty() ? 1 : 0 : match(phrase, gold);
            if (match > most) {
                most = match;
                best = i;
            }
        }
        return best;
    }

    /** How much of a phrase and the gold is shared; one more where both begin together. */
    private static double match(Span phrase, List<Span> gold) {
        double most = 0;
        for (Span span : gold) {
            int both = Math.min(phrase.end(), span.end()) - Math.max(phrase.start(), span.start());
            int all = Math.max(phrase.end(), span.end()) - Math.min(phrase.start(), span.start());
            if (both > 0) {
                most = Math.max(most, both / (double) all + (phrase.start() == span.start() ? 1 : 0));
            }
        }
        return most;
    }

    private Side side(int cue, List<Span> content, Candidates candidates) {
        Span unit = unit(candidates);
        boolean before = false;
        boolean behind = false;
        boolean next = false;
        for (Span piece : content) {
            if (piece.start() < tokens.start(cue)) {
                before |= piece.end() > unit.start();
            } else {
                behind |= piece.start() < unit.end();
                next |= piece.start() >= unit.end();
            }
        }
        if (before) {
            return behind ? Side.AROUND : Side.BEFORE;
        }
        return behind ? Side.BEHIND : next ? Side.NEXT : Side.NOWHERE;
    }

    private Span unit(Candidates candidates) {
        return new Span(tokens.start(candidates.from()), tokens.end(candidates.to() - 1));
    }

    /** The candidate next to the edge; -1 where none is near, or where there is nothing to choose. */
    private int edge(Question question, int cue, List<Span> content, Candidates candidates) {
        Integer edge = edge(question, cue, content, unit(candidates), candidates.value(0) > cue);
        if (edge == null || candidates.count() < 2) {
            return -1;
        }
        int best = -1;
        int least = NEAR;
        for (int i = 0; i < candidates.count(); i++) {
            int token = (int) candidates.value(i);
            int at = question == Question.END
                    ? tokens.end(token - 1)
                    : tokens.start(Math.min(token, tokens.count() - 1));
            if (Math.abs(at - edge) < least) {
                least = Math.abs(at - edge);
                best = i;
            }
        }
        return best;
    }

    /** Where the content starts or ends on one side of its cue, inside of the unit. */
    private @Nullable Integer edge(Question question, int cue, List<Span> content, Span unit, boolean behind) {
        Integer edge = null;
        for (Span piece : content) {
            boolean inside = piece.start() < unit.end() && piece.end() > unit.start();
            if (inside && behind == piece.start() >= tokens.start(cue)) {
                if (question == Question.END) {
                    edge = Math.min(unit.end(), piece.end());
                } else if (edge == null) {
                    edge = Math.max(unit.start(), piece.start());
                }
            }
        }
        return edge;
    }
}
