package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.parser.linear.Features;
import dev.dateline.parser.quote.ContentReader.Attributed;
import dev.dateline.parser.quote.Judge.Question;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that attribute in one unit, outside of quotation marks, and the source of each. */
final class CueReader {
    private static final long ACCORDING = Tokens.fold("according");
    private static final int SOURCES_BEFORE = 6;
    private static final int REACH = 48;

    private final Narration narration;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final Judge judge;
    private final Candidates candidates = new Candidates();
    private int from;
    private int to;
    private long ruled;
    private int ruledKind;

    CueReader(Narration narration, NounPhrases phrases, Elements elements, RuleReading rules, Judge judge) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.rules = rules;
        this.judge = judge;
    }

    /** The cues of a unit, in order; the elements are those of the unit. */
    List<Cue> find(int unitFrom, int unitTo) {
        from = unitFrom;
        to = unitTo;
        List<Cue> cues = new ArrayList<>();
        int closing = closing();
        Cue last = null;
        for (int k = 0; k < elements.count(); k++) {
            int i = elements.first(k);
            if (elements.kind(k) == WordKind.COLON || elements.kind(k) == WordKind.DASH) {
                Cue marked = elements.kind(k) == WordKind.COLON ? colon(i, cues) : signOff(i);
                if (marked != null) {
                    cues.add(marked);
                    last = marked;
                    k = Math.max(k, elements.at(Math.min(marked.end(), to)) - 1);
                }
            } else if (mayBeHead(k) && !isJoinedInside(k, last)) {
                candidates.clear(from, to);
                describe(candidates.add(i), k, last, closing);
                int answer = judge.choose(Question.CUE, i, candidates);
                if (answer >= 0) {
                    Cue cue = cue(k, last, candidates.margin());
                    cues.add(cue);
                    last = answer == 0 ? cue : last;
                    k = Math.max(k, elements.at(Math.min(cue.to(), to)) - 1);
                }
            }
        }
        return cues;
    }

    private boolean mayBeHead(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED, VERB_ING, VERB_S, WORD, PERSON, PERSONS, BODY, PAPER, ADVERB -> sort(k) != 0 || form(k) != Phrases.NONE;
            case PREPOSITION, SUBORDINATOR, TITLE -> elements.fold(k) == ACCORDING;
            case NAME -> (k == 0 || elements.kind(k - 1) == WordKind.COLON) && CueVerbs.find(tokens, elements.first(k), to) != Phrases.NONE;
            default -> false;
        };
    }

    /** The element of the last word of saying that closes off the unit, ", he said.", or the count. */
    private int closing() {
        for (int k = elements.count() - 1; k > 0 && k > elements.count() - 14; k--) {
            if (mayBeHead(k)) {
                int number = CueVerbs.find(tokens, elements.first(k), to);
                if (number != Phrases.NONE && CueVerbs.form(number).takes('q')) {
                    return k;
                }
            }
        }
        return elements.count();
    }

    private int form(int k) {
        WordKind kind = elements.kind(k);
        boolean word = kind.ordinal() >= WordKind.HE.ordinal();
        return word && k < elements.count() && k >= 0 ? CueVerbs.find(tokens, elements.first(k), to) : Phrases.NONE;
    }

    private static long frames(int number) {
        if (number == Phrases.NONE) {
            return 0;
        }
        CueVerbs.Form form = CueVerbs.form(number);
        return form.frames().hashCode() * 31L + form.act().ordinal() + (form.base() ? 7 : 0) + (form.participle() ? 13 : 0);
    }

    private int left(int k) {
        int left = k - 1;
        while (left >= 0 && isBetween(elements.kind(left))) {
            left--;
        }
        return left;
    }

    private static boolean isBetween(WordKind kind) {
        return switch (kind) {
            case BE, MODAL, HAVE, NOT, ADVERB -> true;
            default -> false;
        };
    }

    private long group(int left, int k) {
        long group = 0;
        for (int j = left + 1; j < k; j++) {
            WordKind kind = elements.kind(j);
            if (kind != WordKind.ADVERB) {
                group = group * 8 + kind.ordinal();
            }
        }
        return group;
    }

    private int suffix(int i, int length) {
        int end = tokens.end(i);
        return tokens.text().substring(Math.max(tokens.start(i), end - length), end).hashCode();
    }

    private void describe(Features f, int k, @Nullable Cue last, int closing) {
        int i = elements.first(k);
        long w = elements.fold(k);
        int number = form(k);
        long frames = frames(number);
        int left = left(k);
        long group = group(left, k);
        int kind = elements.kind(k).ordinal();
        int p1 = elements.kind(k - 1).ordinal();
        int p2 = elements.kind(k - 2).ordinal();
        int p3 = elements.kind(k - 3).ordinal();
        int n1 = elements.kind(k + 1).ordinal();
        int n2 = elements.kind(k + 2).ordinal();
        int n3 = elements.kind(k + 3).ordinal();
        int l1 = elements.kind(left).ordinal();
        int l2 = elements.kind(left - 1).ordinal();
        long wp1 = elements.fold(k - 1);
        long wp2 = elements.fold(k - 2);
        long wn1 = elements.fold(k + 1);
        long wn2 = elements.fold(k + 2);
        long wl = elements.fold(left);
        int length = number == Phrases.NONE ? 1 : CueVerbs.length(number);
        int b1 = elements.kind(k + length).ordinal();
        int b2 = elements.kind(k + length + 1).ordinal();
        f.add(1);
        f.add(2, w);
        f.add(3, frames);
        f.add(4, suffix(i, 3), kind);
        f.add(5, suffix(i, 4));
        f.add(6, w, wp1);
        f.add(7, w, wn1);
        f.add(8, w, p1);
        f.add(9, w, n1);
        f.add(10, w, p1, n1);
        f.add(11, p2 * 64 + p1, n1 * 64 + n2, kind);
        f.add(12, frames, p1, n1);
        f.add(13, frames, l1, b1);
        f.add(14, w, l1);
        f.add(15, w, group);
        f.add(16, frames, group, l1);
        f.add(17, frames, b1 * 64 + b2);
        f.add(18, wp1);
        f.add(19, wn1);
        f.add(20, wp2, wp1);
        f.add(21, wn1, wn2);
        f.add(22, w, wl);
        f.add(23, w, n1 * 64 + n2);
        f.add(24, p1, n1);
        f.add(25, p3 * 4096 + p2 * 64 + p1, kind);
        f.add(26, n1 * 4096 + n2 * 64 + n3, kind);
        f.add(27, l2 * 64 + l1, group);
        f.add(28, kind, l1, b1);
        f.add(29, w, l2 * 64 + l1);
        f.add(30, wl, kind);
        f.add(31, w, wn1, wn2);
        f.add(32, w, wp1, wp2);
        int that = that(k);
        f.add(33, w, that);
        f.add(34, frames, that, l1);
        boolean quoteBefore = false;
        boolean quoteBehind = false;
        for (int j = Math.max(0, k - REACH); j < k; j++) {
            quoteBefore |= elements.kind(j) == WordKind.QUOTATION;
        }
        for (int j = k; j < elements.count() && j < k + REACH; j++) {
            quoteBehind |= elements.kind(j) == WordKind.QUOTATION;
        }
        int quotes = (quoteBefore ? 1 : 0) + (quoteBehind ? 2 : 0);
        f.add(35, quotes, frames);
        f.add(36, quotes, w);
        f.add(37, quotes, l1, b1);
        int place = (k == 0 ? 1 : 0) + (k + length >= elements.count() - 1 ? 2 : 0);
        f.add(38, place, w);
        int gap = last == null ? -1 : Math.min(9, Math.max(0, (k - elements.at(last.to())) / 2));
        int lastKind = last == null ? -1 : last.kind().ordinal() * 4 + last.act().ordinal();
        f.add(39, gap, lastKind);
        f.add(40, gap, p1, frames);
        f.add(41, last == null ? -1 : l1, lastKind, frames);
        f.add(42, last == null ? 0 : 1, l2 * 64 + l1);
        f.add(43, last == null ? 0 : 1, pause(last, left), frames);
        f.add(44, last == null ? 0 : tokens.fold(last.to() - 1), w);
        f.add(45, last == null ? 0 : tokens.fold(last.to() - 1), l2 * 64 + l1);
        boolean closed = closing < elements.count() && closing > k;
        int apart = closed ? Math.min(12, (closing - k) / 2) : -1;
        f.add(46, apart, closed ? elements.kind(left(closing)).ordinal() : 0, frames);
        f.add(47, closed ? elements.fold(closing) : 0, frames);
        f.add(48, closing == k ? 1 : 0, closed ? 1 : 0, l1);
        f.add(49, Math.min(8, k), kind);
        long stem = stem(tokens, i);
        f.add(50, stem);
        f.add(51, stem, l1);
        f.add(52, stem, b1);
        f.add(53, stem, wn1);
        f.add(54, stem, wp1);
        f.add(55, stem, group);
        f.add(56, stem, that);
        f.add(57, stem, quotes);
        f.add(58, stem, p1, n1);
        f.add(59, stem, kind);
        int clause = clause(k + length);
        f.add(160, stem, clause);
        f.add(161, kind, clause, l1);
        f.add(162, frames, clause, l1);
        Cue rule = rules.cue(i);
        Attributed said = rules.content(i);
        int ruled = rule == null ? 0 : 1 + rule.kind().ordinal() + (said != null ? 8 : 0);
        f.add(300, ruled);
        f.add(301, ruled, w);
        f.add(302, ruled, frames);
        f.add(303, ruled, l1, b1);
        f.add(304, ruled, Math.min(2, rules.count()), rule != null && said == null ? 1 : 0);
        if (said != null) {
            int contentKind = elements.kind(elements.at(said.from())).ordinal();
            int content = (said.isOpen() ? 1 : said.from() > i ? 2 : 3) + (said.more() != NounPhrases.NONE ? 4 : 0);
            f.add(305, content, contentKind, frames);
            f.add(306, content, bucket(elements.at(said.to()) - elements.at(said.from())), frames);
            f.add(307, content, w);
        }
        int since = last == null ? -1 : verbsSince(last, k);
        f.add(186, since, p1, pause(last, left));
        f.add(187, since, l1, frames);
        f.add(188, since, p2 * 64 + p1, kind);
        int sort = AttributionWords.sort(tokens, i);
        f.add(308, ruled, sort);
        f.add(309, ruled, sort, l1);
        f.add(170, sort);
        f.add(171, sort, l1);
        f.add(172, sort, b1, kind);
        f.add(173, sort, that);
        f.add(174, sort, group);
        f.add(175, sort, kind, p1);
        f.add(176, sort, clause);
        f.add(177, sort, quotes);
        f.add(178, sort, p1, n1);
        f.add(179, sort, wn1);
        f.add(180, sort, wp1);
        f.add(181, sort, l2 * 64 + l1);
        int ahead = sort(k - 1);
        int next = Math.max(Math.max(sort(k + 1), sort(k + 2)), sort(k + 3));
        f.add(182, sort, ahead);
        f.add(183, sort, next, kind);
        f.add(184, last == null ? 0 : sort(elements.at(last.head())) + 1, sort, gap);
        f.add(185, closed ? sort(closing) + 1 : 0, sort);
        f.add(163, prefix(i, 4), kind);
        f.add(164, prefix(i, 5));
    }

    /** What sort of pause stands between the last cue and the subject of this one. */
    private int pause(@Nullable Cue last, int left) {
        if (last == null) {
            return 0;
        }
        int found = 1;
        for (int j = elements.at(Math.min(last.to(), to)); j <= left; j++) {
            switch (elements.kind(j)) {
                case QUOTATION -> found |= 2;
                case SEMICOLON, DASH -> found |= 4;
                case COMMA -> found |= 8;
                case AND, BUT -> found |= 16;
                case THAT -> found |= 32;
                case WHO -> found |= 64;
                default -> {}
            }
        }
        return found;
    }

    /** The first sign of a clause behind an element, and how far: a verb's auxiliary, a pronoun that is a subject. */
    private int clause(int k) {
        for (int j = k; j < k + 9; j++) {
            switch (elements.kind(j)) {
                case BE, MODAL, HAVE, HE, SHE, THEY, WE, IT, SPEAKER_I, QUOTATION, COMMA, COLON, TO, EDGE, STOP, THAT -> {
                    return elements.kind(j).ordinal() * 8 + Math.min(3, j - k);
                }
                default -> {}
            }
        }
        return -1;
    }

    private int prefix(int i, int length) {
        return tokens.text().substring(tokens.start(i), Math.min(tokens.end(i), tokens.start(i) + length)).hashCode();
    }

    /** A word without the ending of its form, so that "claims", "claimed" and "claiming" are one. */
    static long stem(Tokens tokens, int i) {
        String word = tokens.word(i).toLowerCase(java.util.Locale.ROOT);
        int length = word.length();
        if (length > 5 && word.endsWith("ing")) {
            word = word.substring(0, length - 3);
        } else if (length > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
            word = word.substring(0, length - 2);
        } else if (length > 3 && (word.endsWith("s") || word.endsWith("e"))) {
            word = word.substring(0, length - 1);
        }
        length = word.length();
        if (length > 3 && word.charAt(length - 1) == word.charAt(length - 2)) {
            word = word.substring(0, length - 1);
        }
        return word.hashCode();
    }

    /** "that they pledged to meet and agreed to talk": a verb joined to one inside of what the last cue reports. */
    private boolean isJoinedInside(int k, @Nullable Cue last) {
        if (last == null || elements.kind(k - 1) != WordKind.AND || elements.kind(k) != WordKind.VERB_ED) {
            return false;
        }
        boolean verb = false;
        boolean that = false;
        for (int j = k - 2; j >= elements.at(Math.min(last.to(), to)); j--) {
            WordKind kind = elements.kind(j);
            if (kind == WordKind.COMMA || kind == WordKind.QUOTATION || kind == WordKind.SEMICOLON) {
                return false;
            }
            verb |= kind == WordKind.VERB_ED && sort(j) != 0;
            that |= kind == WordKind.THAT;
        }
        return verb && that;
    }

    /** How many verbs, up to three, stand between the last cue and an element. */
    private int verbsSince(Cue last, int k) {
        int verbs = 0;
        for (int j = elements.at(Math.min(last.to(), to)); j < k && verbs < 3; j++) {
            switch (elements.kind(j)) {
                case BE, MODAL, HAVE, VERB_ED -> verbs++;
                default -> {}
            }
        }
        return verbs;
    }

    private static int bucket(int length) {
        return length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : 7;
    }

    private int sort(int k) {
        return k < 0 || k >= elements.count() || elements.kind(k) == WordKind.QUOTATION ? 0 : AttributionWords.sort(tokens, elements.first(k));
    }

    private int that(int k) {
        for (int j = k + 1; j < k + 7; j++) {
            WordKind kind = elements.kind(j);
            if (kind == WordKind.THAT || kind == WordKind.QUOTATION || kind == WordKind.COLON) {
                return kind.ordinal() * 8 + Math.min(3, j - k);
            }
        }
        return -1;
    }

    // ---- the source

    private Cue cue(int k, @Nullable Cue last, int score) {
        int i = elements.first(k);
        int number = form(k);
        int length = number == Phrases.NONE ? elements.fold(k) == ACCORDING && elements.kind(k + 1) == WordKind.TO ? 2 : 1 : CueVerbs.length(number);
        int left = left(k);
        int begin = i;
        for (int j = k - 1; j > left; j--) {
            begin = elements.first(j);
        }
        int end = Math.min(to, i + length);
        candidates.clear(from, to);
        sources(k, left, elements.at(end), last);
        int chosen = judge.choose(Question.SOURCE, i, candidates);
        int margin = candidates.margin();
        long source = named(candidates.value(chosen), i);
        CueVerbs.Form form = number == Phrases.NONE ? null : CueVerbs.form(number);
        boolean according = elements.fold(k) == ACCORDING;
        Cue.Kind kind = Cue.Kind.PLAIN;
        if (according) {
            kind = Cue.Kind.ACCORDING;
        } else if (source == NounPhrases.NONE || last != null && source == last.source()) {
            kind = Cue.Kind.PARTICIPLE;
        } else if (NounPhrases.from(source) > i) {
            kind = Cue.Kind.INVERTED;
        } else if (form != null && form.participle() && begin == i) {
            kind = Cue.Kind.PARTICIPLE;
        }
        return new Cue(
                kind,
                begin,
                end,
                i,
                source,
                form == null ? according ? Act.SPEECH : Act.THOUGHT : form.act(),
                form == null ? "" : form.frames(),
                score,
                margin);
    }

    /** "a protester, mechanical engineer Dino Marsh, said": of a common noun and a name the name. */
    private long named(long phrase, int head) {
        if (phrase == NounPhrases.NONE) {
            return phrase;
        }
        int comma = NounPhrases.to(phrase);
        boolean behind = NounPhrases.from(phrase) > head;
        if (comma + 2 >= to || !tokens.is(comma, ',') || !tokens.isLowerCase(comma - 1) && !isOffice(phrase)) {
            return phrase;
        }
        long name = phrases.startingAt(comma + 1, behind ? to : head);
        if (name == NounPhrases.NONE) {
            return phrase;
        }
        int end = NounPhrases.to(name);
        boolean full = end - comma > 2 && tokens.isCapitalized(end - 1) && tokens.isCapitalized(end - 2);
        boolean closes = end >= to || !tokens.isWord(end) || end == head;
        return full && closes ? name : phrase;
    }

    /** "The Minister for Trade and Industry": a phrase that names an office, not who holds it. */
    private boolean isOffice(long phrase) {
        WordKind first = elements.kind(elements.at(NounPhrases.from(phrase)));
        if (first == WordKind.ARTICLE || first == WordKind.DETERMINER || first == WordKind.POSSESSIVE) {
            return true;
        }
        for (int k = elements.at(NounPhrases.from(phrase)); k < elements.at(NounPhrases.to(phrase)); k++) {
            WordKind kind = elements.kind(k);
            if (kind == WordKind.PREPOSITION || kind == WordKind.OF) {
                return true;
            }
        }
        return false;
    }

    private void sources(int k, int left, int behind, @Nullable Cue last) {
        long w = elements.fold(k);
        long frames = frames(form(k));
        int rank = 0;
        Cue rule = rules.cue(elements.first(k));
        ruled = rule == null ? NounPhrases.NONE : rule.source();
        ruledKind = rule == null ? -1 : rule.kind().ordinal();
        boolean listed = ruled == NounPhrases.NONE;
        int floor = from;
        for (int j = left; j >= 0 && j > left - REACH && rank < SOURCES_BEFORE; j--) {
            long phrase = ending(j);
            if (phrase == NounPhrases.NONE || NounPhrases.from(phrase) < floor) {
                continue;
            }
            weigh(phrase, rank, k, left, w, frames, last);
            listed |= phrase == ruled;
            rank++;
            j = Math.min(j, elements.at(NounPhrases.from(phrase)));
        }
        int right = elements.first(behind);
        for (int j = behind; j < behind + 8 && j < elements.count(); j++) {
            if (j == behind || elements.kind(j - 1) == WordKind.BY || elements.kind(j-1) == WordKind.PREPOSITION || elements.kind(j-1) == WordKind.OF) {
                long phrase = phrases.startingAt(elements.first(j), to);
                if (phrase != NounPhrases.NONE) {
                    listed |= phrase == ruled;
                    weigh(phrase, 10 + (j == behind ? 0 : elements.kind(j - 1).ordinal()), k, left, w, frames, last);
                }
            }
        }
        if (!listed && (last == null || last.source() != ruled)) {
            weigh(ruled, 50, k, left, w, frames, last);
        }
        if (last != null && last.source() != NounPhrases.NONE) {
            Features f = candidates.add(last.source());
            common(f, 90, k, left, w, frames);
            f.add(310, ruledKind, last.source() == ruled ? 1 : 0, 90);
            f.add(101, pause(last, left), frames);
            f.add(102, Math.min(9, (k - elements.at(last.to())) / 2), elements.kind(left).ordinal());
        }
        Features none = candidates.add(NounPhrases.NONE);
        common(none, 99, k, left, w, frames);
        none.add(310, ruledKind, ruled == NounPhrases.NONE ? 1 : 0, 99);
    }

    /** The phrase that ends with an element; of a possessive its owner. */
    private long ending(int j) {
        return switch (elements.kind(j)) {
            case CLITIC -> j > 0 ? phrases.endingAt(elements.first(j - 1), from) : NounPhrases.NONE;
            case POSSESSIVE, WHO, OBJECT, DETERMINER -> NounPhrases.phrase(elements.first(j), elements.first(j) + 1);
            case CLOSE, QUOTATION, COMMA -> NounPhrases.NONE;
            default -> phrases.endingAt(elements.first(j), from);
        };
    }

    private void common(Features f, int rank, int k, int left, long w, long frames) {
        f.add(60, rank);
        f.add(61, rank, w);
        f.add(62, rank, frames);
        f.add(63, rank, elements.kind(left).ordinal(), elements.kind(left - 1).ordinal());
        f.add(64, rank, elements.kind(k).ordinal(), elements.kind(k - 1).ordinal());
        f.add(65, rank, elements.kind(k + 1).ordinal(), elements.kind(k + 2).ordinal());
        f.add(66, rank, elements.kind(left).ordinal(), group(left, k));
        f.add(67, rank, elements.fold(left));
        f.add(68, rank, elements.kind(left).ordinal(), frames);
        int sort = sort(k);
        f.add(69, rank, sort, elements.kind(k).ordinal());
        f.add(190, rank, sort, elements.kind(left).ordinal());
        f.add(191, rank, sort, elements.kind(k + 1).ordinal());
    }

    private void weigh(long phrase, int rank, int k, int left, long w, long frames, @Nullable Cue last) {
        Features f = candidates.add(phrase);
        common(f, rank, k, left, w, frames);
        int a = elements.at(NounPhrases.from(phrase));
        int b = elements.at(NounPhrases.to(phrase)) - 1;
        int head = elements.kind(b).ordinal();
        int before = elements.kind(a - 1).ordinal();
        int behind = elements.kind(b + 1).ordinal();
        int distance = rank >= 10 ? Math.min(9, a - k) + 20 : Math.min(15, k - b);
        f.add(70, head, rank);
        f.add(71, before, behind, rank);
        f.add(72, head, before, behind);
        f.add(73, distance, rank >= 10 ? 1 : 0);
        f.add(74, distance, head, frames);
        f.add(75, elements.kind(a).ordinal(), Math.min(6, b - a), rank);
        f.add(76, a == 0 ? 1 : 0, behind, rank);
        f.add(77, elements.fold(b), rank >= 10 ? 1 : 0);
        f.add(78, head, w);
        f.add(79, between(b + 1, left), rank);
        f.add(80, between(b + 1, left), head, frames);
        f.add(81, elements.fold(a - 1), rank);
        boolean capital = false;
        for (int j = a; j <= b; j++) {
            capital |= elements.kind(j) == WordKind.NAME;
        }
        f.add(82, capital ? 1 : 0, head, rank);
        f.add(83, capital ? 1 : 0, before, behind);
        f.add(84, head, elements.kind(k).ordinal(), group(left, k));
        f.add(85, last != null && last.source() == phrase ? 1 : 0, rank);
        f.add(310, ruledKind, phrase == ruled ? 1 : 0, 0);
        f.add(311, ruledKind, phrase == ruled ? 1 : 0, rank);
        f.add(312, ruledKind, phrase == ruled ? 1 : 0, w);
        f.add(313, ruledKind, phrase == ruled ? 1 : 0, head);
        f.add(87, head, sort(k), rank);
        f.add(88, between(b + 1, left), sort(k));
        f.add(86, before, elements.kind(left).ordinal(), rank);
    }

    /** The signs and function words between a phrase and the cue's group. */
    private long between(int from, int left) {
        long seen = 0;
        int steps = 0;
        for (int j = from; j <= left && steps < 24; j++, steps++) {
            WordKind kind = elements.kind(j);
            switch (kind) {
                case QUOTATION, COMMA, SEMICOLON, COLON, DASH, WHO, THAT, AND, BUT, BE, MODAL, HAVE, SUBORDINATOR, VERB_ED, STOP, OPEN -> {
                    if (seen % 64 != kind.ordinal()) {
                        seen = seen * 64 + kind.ordinal();
                    }
                }
                default -> {}
            }
        }
        return seen;
    }

    // ---- cues without words

    /** "SMITH: “We won.”": a name, a colon, a quotation, and no verb. */
    private @Nullable Cue colon(int i, List<Cue> before) {
        boolean quoteFollows = i + 1 < to && narration.isQuoted(i + 1);
        if (!quoteFollows
                || i == from
                || !before.isEmpty() && before.get(before.size() - 1).end() >= i - 1) {
            return null;
        }
        long source = phrases.endingAt(i - 1, from);
        boolean label = source != NounPhrases.NONE
                && NounPhrases.from(source) == from
                && tokens.isCapitalized(from)
                && NounPhrases.to(source) - from <= 5
                && (i - from > 1
                        || narration.words(i + 1, narration.passage(i + 1).close(), 3) == 3); // "Fee: “none”"
        return label ? new Cue(Cue.Kind.COLON, i, i + 1, i, source, Act.SPEECH, "q", 200, 200) : null;
    }

    /** "“We won.” – Mayor Ann Lee": a dash and a name, and then nothing or an apposition. */
    private @Nullable Cue signOff(int i) {
        if (i == from || !narration.isQuoted(i - 1)) {
            return null;
        }
        long source = i + 1 < to && tokens.isCapitalized(i + 1) ? phrases.startingAt(i + 1, to) : NounPhrases.NONE;
        if (source == NounPhrases.NONE) {
            return null;
        }
        int end = NounPhrases.to(source);
        boolean closes = end >= to || tokens.is(end, ',') || tokens.is(end, '.') && end == to - 1;
        boolean verb = CueVerbs.find(tokens, end - 1, to) != Phrases.NONE;
        return closes && !verb ? new Cue(Cue.Kind.SIGN_OFF, i, i + 1, i, source, Act.SPEECH, "q", 200, 200) : null;
    }

    /** The phrase that the unit opens with, behind a conjunction or an introduction set off by a comma. */
    long subject() {
        int k = 0;
        while (elements.kind(k) == WordKind.SUBORDINATOR || elements.kind(k) == WordKind.ADVERB || elements.kind(k) == WordKind.AND || elements.kind(k) == WordKind.BUT) {
            k++;
        }
        if (elements.kind(k) == WordKind.PREPOSITION) {
            int limit = Math.min(elements.count(), k + 30);
            while (k < limit && elements.kind(k) != WordKind.COMMA && elements.kind(k) != WordKind.QUOTATION) {
                k++;
            }
            k++;
        }
        return k < elements.count() ? phrases.startingAt(elements.first(k), to) : NounPhrases.NONE;
    }
}
