package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.Judge.Question;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that attribute in one unit, outside of quotation marks, and the source of each. */
final class CueReader {
    /** How much the rules speak for what they read as a plain "says that". */
    private static final int PLAIN = 60;

    /** The same of a base form behind a plural, "the rules state that", and of what hands over to quoted words. */
    private static final int PLAIN_PLURAL = 160;

    /** How sure a source is that grammar leaves no choice of. */
    private static final int SURE = 1000;

    /** How far behind a cue the terms are that somebody speaks on. */
    private static final int TERMS = 7;

    private static final long ANONYMITY = Tokens.fold("anonymity");
    private static final long NOT = Tokens.fold("not");
    private static final long NAMED = Tokens.fold("named");
    private static final long IDENTIFIED = Tokens.fold("identified");
    private static final long WILL = Tokens.fold("will");
    private static final long SHOULD = Tokens.fold("should");
    private static final long THAN = Tokens.fold("than");
    private static final long NEITHER = Tokens.fold("neither");
    private static final long NOR = Tokens.fold("nor");
    private static final long ACCORDING = Tokens.fold("according");
    /** How far from the unit's end a verb may close it off. */
    private static final int CLOSING = 14;
    /** How far in front of a verb "neither" may stand. */
    private static final int DENIAL = 24;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final Judge judge;
    private final QuotedSaying saying;
    private final CueFeatures features;
    private final SourceFeatures sources;
    private final Candidates candidates;
    private final ClosingCues closers;
    private final SourceGrammar grammar;
    private final int reserve; // by how much a cue has to be surer than in news
    private final Asides asides;
    private int from;
    private int to;
    private boolean quotes; // whether the unit has quoted words

    CueReader(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.judge = bench.judge();
        this.candidates = bench.candidates();
        saying = new QuotedSaying(tokens, phrases, elements);
        closers = new ClosingCues(tokens, phrases, elements);
        grammar = new SourceGrammar(tokens, phrases, elements, rules);
        reserve = Reportage.reserve(bench.narration());
        asides = new Asides(elements);
        features = new CueFeatures(tokens, elements, rules);
        sources = new SourceFeatures(phrases, elements, rules, features, candidates);
    }

    /** The cues of a unit, in order; the elements are those of the unit. */
    List<Cue> find(int unitFrom, int unitTo) {
        from = unitFrom;
        to = unitTo;
        List<Cue> cues = new ArrayList<>();
        int closing = closing();
        quotes = hasQuotation();
        Cue last = null;
        for (int k = 0; k < elements.count(); k++) {
            int i = elements.first(k);
            if (elements.is(k, WordKind.COLON) || elements.is(k, WordKind.DASH)) {
                Cue marked = rules.cue(i); // "SMITH: “We won.”", "“We won.” – Smith"
                if (marked != null && !isTaken(marked, last)) {
                    cues.add(marked);
                    last = marked;
                    k = Math.max(k, elements.at(Math.min(marked.end(), to)) - 1);
                }
            } else if (mayBeHead(k)
                    && !isJoinedInside(k, last)
                    && !isToCome(k)
                    && !isUnnamed(k)
                    && !isCompared(k)
                    && !asides.isAside(k)) {
                long closer = closers.source(k);
                long front = closer == PhraseSpan.NONE ? closers.front(k, rules.cue(i)) : PhraseSpan.NONE;
                closer = closer == PhraseSpan.NONE ? front : closer;
                if (closer != PhraseSpan.NONE) {
                    cues.add(closing(k, closer));
                    last = cues.get(cues.size() - 1);
                    k = Math.max(k, elements.at(Math.min(last.to(), to)) - 1);
                    continue;
                }
                candidates.clear(from, to);
                features.describe(candidates.add(i), k, last, closing);
                candidates.lean(
                        saying.at(i, i + 1, to) >= 0 || isBesideQuotation(k) || isToldBy(k)
                                ? SURE
                                : isPlain(k, i) ? plain(k) : -reserve);
                if (judge.choose(Question.CUE, i, candidates) == 0 && !isDenied(k)) {
                    Cue found = cue(k, last, candidates.margin());
                    if (elements.is(k - 1, WordKind.TO) && found.kind() == Cue.Kind.INVERTED) {
                        continue; // "a motion to dismiss a suit filed by Ann Lee"
                    }
                    last = found;
                    cues.add(last);
                    k = Math.max(k, elements.at(Math.min(last.to(), to)) - 1);
                }
            }
        }
        return cues;
    }

    /** "Smith said: “We won.”": the words before the colon have their cue. */
    private static boolean isTaken(Cue mark, @Nullable Cue last) {
        return last != null && last.end() >= mark.head() - 1;
    }

    /** "Officials will also ask for more": nothing is said yet, unless the sentence says it: "will argue that", “…”. */
    private boolean isToCome(int k) {
        int modal = elements.is(k - 1, WordKind.ADVERB) ? k - 2 : k - 1;
        return !quotes
                && elements.is(modal, WordKind.MODAL)
                && (elements.fold(modal) == WILL || elements.fold(modal) == SHOULD)
                && !elements.is(k + 1, WordKind.THAT);
    }

    /** "spoke on condition of anonymity", "asked not to be named": on what terms somebody says something. */
    private boolean isUnnamed(int k) {
        int head = elements.first(k);
        int limit = Math.min(to, head + TERMS);
        int form = elements.form(k);
        boolean quoting =
                form != Phrases.NONE && CueVerbs.form(form).takes('q'); // "it will, he said on condition of …"
        for (int i = head + 1; i < limit; i++) {
            boolean named = tokens.fold(i) == NAMED || tokens.fold(i) == IDENTIFIED;
            if (tokens.fold(i) == ANONYMITY && !quoting || named && i > head + 2 && tokens.fold(i - 3) == NOT) {
                return true;
            }
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** "more than [the navy had announced]": what something is compared with is no content of its own. */
    private boolean isCompared(int k) {
        boolean ends = switch (elements.kind(k + 1)) {
            case EDGE, STOP, COMMA, CALENDAR, PREPOSITION, AND, BUT -> true;
            default -> false;
        };
        int left = ends ? elements.subjectEnd(k) : -1;
        long subject = left < 0 ? PhraseSpan.NONE : phrases.endingAt(elements.first(left), from);
        int opens = subject == PhraseSpan.NONE ? from : PhraseSpan.from(subject);
        return opens > from && tokens.fold(opens - 1) == THAN && !tokens.isNumber(opens);
    }

    /** "Neither the port nor the line commented": nothing is said. */
    private boolean isDenied(int k) {
        int low = Math.max(0, k - DENIAL);
        boolean nor = false;
        for (int j = elements.subjectEnd(k); j >= low && !elements.kind(j).isVerb(); j--) {
            nor |= elements.fold(j) == NOR;
            if (nor && elements.fold(j) == NEITHER) {
                return true;
            }
        }
        return false;
    }

    /** "were [told] by the police to leave": a passive, who did it, and what follows what was said. */
    private boolean isToldBy(int k) {
        return agent(k) != PhraseSpan.NONE;
    }

    /** Who told, behind "by". */
    private long agent(int k) {
        int form = elements.form(k);
        long agent = form != Phrases.NONE
                        && CueVerbs.form(form).takes('o')
                        && elements.is(k + 1, WordKind.BY)
                        && isPassive(elements.subjectEnd(k), k)
                ? SourceGrammar.upToInfinitive(elements, phrases.startingAt(elements.first(k + 2), to))
                : PhraseSpan.NONE;
        int behind = agent == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.to(agent));
        return elements.is(behind, WordKind.TO) || elements.is(behind, WordKind.THAT) ? agent : PhraseSpan.NONE;
    }

    /** "“I will never sail again,” Lee [laughs].": one verb and its subject behind quoted words that a comma ends. */
    private boolean isBesideQuotation(int k) {
        boolean ends = elements.is(k + 1, WordKind.STOP) || elements.is(k + 1, WordKind.EDGE);
        long subject = ends && k > 0 && elements.is(k, WordKind.VERB_S)
                ? phrases.endingAt(elements.first(k - 1), from)
                : PhraseSpan.NONE;
        int quotation = subject == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(subject)) - 1;
        int last = elements.first(quotation + 1) - 1;
        return elements.is(quotation, WordKind.QUOTATION)
                && quotation == 0
                && (tokens.is(last - 1, ',') || tokens.is(last - 1, '!') || tokens.is(last - 1, '?'));
    }

    /** "The contract states that": a verb of saying, its subject in front and "that" behind, as the rules read them. */
    private boolean isPlain(int k, int head) {
        int form = elements.form(k);
        return form != Phrases.NONE
                && (elements.is(k + 1, WordKind.THAT) || isThatQuoted(k))
                && CueVerbs.form(form).takes('t')
                && rules.cue(head) != null;
    }

    /** "writes [in a letter to the port that “…”]": what stands between a verb and "that" in front of quoted words is no clause. */
    private boolean isThatQuoted(int k) {
        for (int j = k + 1; j < elements.count() && j < k + CLOSING; j++) {
            if (elements.is(j, WordKind.THAT)) {
                return elements.is(j + 1, WordKind.QUOTATION);
            }
            boolean verb =
                    elements.form(j) != Phrases.NONE && !elements.is(j - 1, WordKind.PAPER); // "an article published"
            if (verb || elements.is(j, WordKind.COMMA) || elements.finite(j, j + 1) > 0) {
                return false;
            }
        }
        return false;
    }

    private int plain(int k) {
        return CueVerbs.form(elements.form(k)).base() || isThatQuoted(k) ? PLAIN_PLURAL : PLAIN;
    }

    private boolean hasQuotation() {
        for (int k = 0; k < elements.count(); k++) {
            if (elements.is(k, WordKind.QUOTATION)
                    && !NamedPassages.isNamed(tokens, elements.first(k), elements.first(k + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeHead(int k) {
        if (elements.fold(k) == ACCORDING) {
            return elements.is(k + 1, WordKind.TO);
        }
        return switch (elements.kind(k)) {
            case VERB_ED, VERB_ING, VERB_S, WORD, PERSON, PERSONS, BODY, PAPER, ADVERB ->
                elements.sort(k) != AttributionWords.NONE || elements.form(k) != Phrases.NONE;
            case NAME -> (k == 0 || elements.kind(k - 1) == WordKind.COLON) && elements.form(k) != Phrases.NONE;
            default -> false;
        };
    }

    /** The element of the last word of saying that closes off the unit, ", he said.", or the count. */
    private int closing() {
        for (int k = elements.count() - 1; k > 0 && k > elements.count() - CLOSING; k--) {
            if (mayBeHead(k)) {
                int number = elements.form(k);
                if (number != Phrases.NONE && CueVerbs.form(number).takes('q')) {
                    return k;
                }
            }
        }
        return elements.count();
    }

    /** "that they pledged to meet and agreed to talk": a verb joined to one inside of what the last cue reports. */
    private boolean isJoinedInside(int k, @Nullable Cue last) {
        if (last == null || elements.kind(k - 1) != WordKind.AND || elements.kind(k) != WordKind.VERB_ED) {
            return false;
        }
        boolean verb = false;
        boolean that = false;
        int low = Math.max(elements.at(Math.min(last.to(), to)), k - Elements.NEAR);
        for (int j = k - 2; j >= low; j--) {
            WordKind kind = elements.kind(j);
            if (kind == WordKind.COMMA || kind == WordKind.QUOTATION || kind == WordKind.SEMICOLON) {
                return false;
            }
            verb |= kind == WordKind.VERB_ED && elements.sort(j) != AttributionWords.NONE;
            that |= kind == WordKind.THAT;
        }
        return verb && that;
    }

    private Cue closing(int k, long source) {
        int i = elements.first(k);
        CueVerbs.Form form = CueVerbs.form(elements.form(k));
        int end = i + CueVerbs.length(elements.form(k));
        int begin = PhraseSpan.from(source) < i ? elements.first(elements.subjectEnd(k) + 1) : i; // "[has] found"
        return new Cue(
                Cue.Kind.CLOSING, begin, end, i, grammar.named(source, i), form.act(), form.frames(), SURE, SURE);
    }

    private Cue cue(int k, @Nullable Cue last, int score) {
        int i = elements.first(k);
        int number = elements.form(k);
        int length = number == Phrases.NONE
                ? elements.fold(k) == ACCORDING && elements.kind(k + 1) == WordKind.TO ? 2 : 1
                : CueVerbs.length(number);
        int left = elements.subjectEnd(k);
        int begin = left + 1;
        while (begin < k && elements.is(begin, WordKind.ADVERB)) {
            begin++;
        }
        int end = Math.min(to, i + length);
        candidates.clear(from, to);
        sources.list(k, left, elements.at(end), last);
        int chosen = judge.choose(Question.SOURCE, i, candidates);
        int margin = candidates.margin();
        long source = grammar.named(candidates.value(chosen), i);
        Cue ruled = rules.cue(i);
        if (ruled != null && source != ruled.source() && isSaidBehind(ruled)) {
            source = ruled.source();
        }
        long inside = closers.inside(k);
        source = inside == PhraseSpan.NONE ? source : inside;
        source = isToldBy(k) ? agent(k) : source;
        source = grammar.insideRelative(source, left);
        source = OfficeNames.overOffice(tokens, elements, grammar.antecedent(source, left), begin);
        if (source != PhraseSpan.NONE && PhraseSpan.from(source) < i && PhraseSpan.to(source) > i) {
            source = PhraseSpan.of(PhraseSpan.from(source), i); // "the Weather Office [states]:"
        }
        int as = saying.at(i, end, to);
        if (as >= 0) { // "The paper quoted [Ann Lee] as saying", "[Ann Lee] was quoted as saying"
            long behind = end < as ? PhraseSpan.of(end, as) : PhraseSpan.NONE; // "which quoted as saying": whom is lost
            long quoted = isPassive(left, k) ? phrases.endingAt(elements.first(left), from) : behind;
            source = quoted == PhraseSpan.NONE ? source : quoted;
            margin = SURE;
            end = as + 2;
        }
        CueVerbs.Form form = number == Phrases.NONE ? null : CueVerbs.form(number);
        source = source == PhraseSpan.NONE ? grammar.fullOf(k) : source;
        if (form != null && form.takes('o') && isPassive(left, k) && isSubject(source, left)) {
            source = PhraseSpan.NONE; // "The families were told": by whom is not said
        }
        boolean according = elements.fold(k) == ACCORDING;
        Cue.Kind kind = Cue.Kind.PLAIN;
        if (according) {
            kind = Cue.Kind.ACCORDING;
        } else if (as >= 0) {
            kind = Cue.Kind.PLAIN;
        } else if (source == PhraseSpan.NONE || last != null && source == last.source()) {
            kind = Cue.Kind.PARTICIPLE;
        } else if (PhraseSpan.from(source) > i) {
            kind = Cue.Kind.INVERTED;
        } else if (form != null && form.participle() && begin == k) {
            kind = Cue.Kind.PARTICIPLE;
        }
        return new Cue(
                kind,
                elements.first(begin),
                end,
                i,
                source,
                act(form, elements.sort(k), source),
                form == null ? "" : form.frames(),
                score,
                margin);
    }

    /** "“A place in the sun,” declared a later chairman, Ole Lund, in 1897": behind a quotation its verb and who said it. */
    private boolean isSaidBehind(Cue rule) {
        int head = PhraseSpan.to(rule.source()) - 1;
        return rule.kind() == Cue.Kind.INVERTED
                && elements.is(elements.at(rule.head()) - 1, WordKind.QUOTATION)
                && (tokens.isCapitalized(head) || Nouns.isPerson(tokens, head))
                && switch (elements.kind(elements.at(head + 1))) {
                    case EDGE, STOP, COMMA, CALENDAR, PREPOSITION -> true;
                    default -> false;
                };
    }

    /** What a cue tells; "shows" is written only where something written shows it. */
    private Act act(CueVerbs.@Nullable Form form, int sort, long source) {
        if (form == null) {
            return AttributionWords.act(sort);
        }
        return form.takes('d') && !grammar.isPaper(source) ? Act.THOUGHT : form.act();
    }

    private boolean isPassive(int left, int k) {
        for (int j = left + 1; j < k; j++) {
            if (elements.is(j, WordKind.BE)) {
                return !elements.is(k, WordKind.VERB_ING);
            }
        }
        return false;
    }

    private boolean isSubject(long source, int left) {
        return source != PhraseSpan.NONE && left >= 0 && PhraseSpan.to(source) == elements.first(left) + 1;
    }
}
