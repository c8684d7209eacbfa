package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.unsaid.Reportages;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;

/**
 * What the readers of units ask their questions with.
 *
 * @param narration which tokens are quoted
 * @param phrases the noun phrases around a token
 * @param elements the elements of the unit that is read
 * @param rules what grammar alone makes of that unit
 * @param judge who answers
 * @param candidates what the judge chooses from, filled anew for each question
 * @param reportages how much of the text tells what people say
 */
public record Workbench(
        Narration narration,
        NounPhrases phrases,
        Elements elements,
        RuleReading rules,
        Judge judge,
        Candidates candidates,
        Reportages reportages) {}
