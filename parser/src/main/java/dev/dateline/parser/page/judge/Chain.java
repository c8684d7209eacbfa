package dev.dateline.parser.page.judge;

/** Yes or no for each of a row, where what speaks for each counts, and what speaks for the same answer as before it. */
final class Chain {
    private Chain() {}

    /**
     * The best answers.
     *
     * @param scores what speaks for each yes
     * @param agreements what speaks for the same answer as the one before; that of the first says nothing
     */
    static boolean[] best(long[] scores, long[] agreements) {
        int count = scores.length;
        boolean[] turns = new boolean[2 * count]; // whether the best way to an answer comes from the other one
        long no = 0;
        long yes = count == 0 ? 0 : scores[0];
        for (int i = 1; i < count; i++) {
            long same = agreements[i];
            turns[2 * i] = yes > no + same;
            turns[2 * i + 1] = no >= yes + same;
            long nextNo = Math.max(yes, no + same);
            yes = scores[i] + Math.max(no, yes + same);
            no = nextNo;
        }
        boolean[] answers = new boolean[count];
        boolean answer = yes > no;
        for (int i = count - 1; i >= 0; i--) {
            answers[i] = answer;
            answer ^= turns[2 * i + (answer ? 1 : 0)];
        }
        return answers;
    }
}
