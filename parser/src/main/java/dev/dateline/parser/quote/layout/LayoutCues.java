package dev.dateline.parser.quote.layout;

import dev.dateline.model.Act;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.SignedRoles;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Frames;
import dev.dateline.parser.quote.word.LabelsOfWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Cues by layout, as of press releases: a line that hands over to the quotation below it, a name that signs it. */
public final class LayoutCues {
    /** How long such a line is at most. */
    private static final int LINE = 40;

    private static final int CROSSHEAD = 8;

    private static final int FEW = 4;

    /** How many sentences ahead of the first topic tell who talked. */
    private static final int TALKED = 3;

    private static final Phrases TALKING = Phrases.of(LayoutCues.class, "talking-verbs.txt");

    private static final long BY = Tokens.fold("by");
    private static final long FROM = Tokens.fold("from");

    private final Analysis body;
    private final Narration narration;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final OwnWords ownWords;
    private final Signatures signatures;
    private final NameCards cards;
    private final SpeechHeadings speeches;

    public LayoutCues(Analysis body, Workbench bench) {
        this.body = body;
        this.narration = bench.narration();
        this.tokens = narration.tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.ownWords = new OwnWords(tokens, phrases, elements);
        this.signatures = new Signatures(body, narration);
        this.cards = new NameCards(body, narration);
        this.speeches = new SpeechHeadings(body, narration);
    }

    /** "Ann Lee had a short answer:" above a quotation, or "From the desk of Ann Lee:". */
    @Nullable
    public Cue leadIn(int from, int to, RuleReading rules) {
        boolean hands = tokens.is(to - 1, ':')
                && to < tokens.count()
                && narration.isQuoted(to)
                && to - from < LINE
                && !LabelsOfWords.has(tokens, from, to - 1);
        if (!hands) {
            return null;
        }
        long own = ownWords.of(elements.count());
        if (own != PhraseSpan.NONE) {
            return cue(Cue.Kind.COLON, to - 1, own); // "Ann Lee’s verdict:"
        }
        long subject = rules.subject();
        boolean paper = to - from > 2 && narration.kind(to - 2) == WordKind.PAPER; // "Her office sent this reply:"
        boolean told = isNamed(subject) || subject != PhraseSpan.NONE && (paper || opensWith(from, subject));
        long source = told ? subject : sender(from, to);
        return source == PhraseSpan.NONE ? null : cue(Cue.Kind.COLON, to - 1, source);
    }

    /** "[The minister], for one, is not worried:": whether a line begins with a person without a name. */
    private boolean opensWith(int from, long person) {
        return PhraseSpan.from(person) == from && Nouns.isPerson(tokens, PhraseSpan.to(person) - 1);
    }

    /** Whether what was said is still to come; above a quotation a few words beside the cue are no content: "wrote to the county:". */
    public boolean handsOver(Attributed said, int to) {
        return said.isOpen()
                || tokens.is(to - 1, ':')
                        && narration.isQuoted(to)
                        && said.more() == PhraseSpan.NONE
                        && !narration.isQuoted(said.from())
                        && narration.words(said.from(), said.to(), FEW + 1) <= FEW;
    }

    /** "‘A hard choice’" between paragraphs: few words in single marks, where double ones quote, are a heading. */
    public boolean isCrosshead(int from, int to) {
        return narration.isQuoted(from)
                && narration.passage(from).close() >= to
                && narration.isInner(narration.passage(from))
                && narration.words(from, to, CROSSHEAD + 1) <= CROSSHEAD;
    }

    /** "— Ann Lee, the mayor": a block of its own below a quotation; below a block quote it needs no dash. */
    @Nullable
    public Cue signature(int block) {
        int from = body.firstOfBlock(block);
        int to = body.firstOfBlock(block + 1);
        long name = signer(body, block);
        name = name == PhraseSpan.NONE ? signatures.below(block) : name;
        if (name != PhraseSpan.NONE) {
            Act act = isPoster(tokens, PhraseSpan.to(name)) ? Act.WRITING : Act.SPEECH;
            return new Cue(Cue.Kind.SIGN_OFF, from, from, from, name, act, Frames.QUOTED, 0, 0);
        }
        long lone = LoneSigners.below(body, narration, block);
        if (lone != PhraseSpan.NONE && !narration.isDash(from)) {
            return new Cue(Cue.Kind.SIGN_OFF, from, from, from, lone, Act.SPEECH, Frames.QUOTED, 0, 0);
        }
        if (to - from < 2 || to - from > LINE || !narration.isDash(from) || !tokens.isCapitalized(from + 1)) {
            return null;
        }
        long source = phrases.startingAt(from + 1, to);
        int end = source == PhraseSpan.NONE ? from : PhraseSpan.to(source);
        boolean whole = end == to || end == to - 1 && tokens.is(end, '.'); // "- Lee."
        boolean alone = end == from + 2 && end < to && tokens.is(end, ',') && isPersonBelow(block, from + 1);
        boolean closes = whole || alone || end - from > 2 && end < to && (tokens.is(end, ',') || tokens.is(end, '('));
        boolean named = end - from > 2 || alone || !isPlain(from + 1, end);
        boolean signs = closes && named && tokens.isCapitalized(end - 1);
        source = signs ? source : SignedRoles.role(narration, from + 1, to); // "— Retired nurse in Altona"
        return source == PhraseSpan.NONE ? null : cue(Cue.Kind.SIGN_OFF, from, source);
    }

    /** Whether a block only signs the post of another site above it: “A post shared by Ann Lee (@annlee)”. */
    public boolean signsPost(int block) {
        long name = signer(body, block);
        return name != PhraseSpan.NONE && isPoster(tokens, PhraseSpan.to(name));
    }

    /** The name that signs the block quote above a block: the one that it begins with, or that a handle follows; or none. */
    static long signer(Analysis body, int block) {
        Tokens tokens = body.tokens();
        int from = body.firstOfBlock(block);
        int to = body.firstOfBlock(block + 1);
        boolean below = block > 0 && body.isSetOff(block) && body.isSetOff(block - 1);
        if (!below || to - from < 2 || to - from > LINE) {
            return PhraseSpan.NONE;
        }
        long poster = poster(tokens, from, to);
        if (poster != PhraseSpan.NONE) {
            return poster;
        }
        if (!tokens.isWord(to - 1) && !tokens.is(to - 1, ')')) {
            return PhraseSpan.NONE;
        }
        return Signatures.name(tokens, from, to);
    }

    /** The name ahead of a handle in brackets and behind a dash or “by”: “— Ann Lee (@annlee) May 5”; or none. */
    private static long poster(Tokens tokens, int from, int to) {
        int name = Narration.isDash(tokens, from) ? from + 1 : from;
        for (int i = from; i < to; i++) {
            if (tokens.fold(i) == BY) {
                name = i + 1;
            } else if (isPoster(tokens, i)) {
                return name > from && i > name ? PhraseSpan.of(name, i) : PhraseSpan.NONE;
            }
        }
        return PhraseSpan.NONE;
    }

    /** Whether a handle in brackets stands there. */
    private static boolean isPoster(Tokens tokens, int bracket) {
        return tokens.is(bracket, '(') && tokens.first(bracket + 1) == '@';
    }

    /** "— Ole, winner of the grant": whether one name and what its bearer is stand below a quotation; no "— London, where it rains". */
    private boolean isPersonBelow(int block, int name) {
        boolean person = (PersonNames.isGiven(tokens, name) || !PlainWords.has(tokens, name))
                && !Places.isTown(tokens, name, name + 1)
                && !Places.isRegion(tokens, name, name + 1)
                && !Titles.isOrganizationWord(tokens, name)
                && block > 0
                && isBareBlock(block - 1);
        for (int i = name + 2; person && i < body.firstOfBlock(block + 1); i++) {
            person = !narration.kind(i).isVerb() && !narration.isQuoted(i);
        }
        return person;
    }

    /** "- Jobs.", "— London": the next of a list, or a place, and nobody. */
    private boolean isPlain(int from, int to) {
        return PlainWords.has(tokens, from)
                || Places.isTown(tokens, from, to)
                || Places.isRegion(tokens, from, to)
                || Titles.isOrganizationWord(tokens, from);
    }

    /** "On Ann Lee’s goal: “It was late.”": what quoted words are about, and not who says them. */
    public boolean isTopic(int from, int open) {
        return open - from > 2
                && open - from < LINE / 4
                && (from == body.firstOfBlock(body.blockOf(from)) || !tokens.isWord(from - 1))
                && tokens.is(open - 1, ':')
                && (tokens.isSpelled(from, "On") || tokens.isSpelled(from, "About"));
    }

    /** "[Ann Lee] met reporters. On the budget: “…”": who talked, by one of the last sentences ahead of a topic; or none. */
    public long talker(int from) {
        int sentence = body.sentenceOf(from);
        for (int s = sentence - 1; s >= 0 && s >= sentence - TALKED; s--) {
            int first = body.firstOfSentence(s);
            long subject = phrases.startingAt(first, body.firstOfSentence(s + 1));
            boolean talks = isNamed(subject) && TALKING.has(tokens, PhraseSpan.to(subject));
            if (talks && PhraseSpan.from(subject) == first) {
                return subject;
            }
        }
        return PhraseSpan.NONE;
    }

    /** The name that stands above a block of quoted words, with what its bearer is; or none. */
    public long nameAbove(int block) {
        long owner = speeches.above(block);
        return owner == PhraseSpan.NONE ? cards.above(block) : owner;
    }

    private boolean isBareBlock(int block) {
        return narration.isBare(body.firstOfBlock(block), body.firstOfBlock(block + 1));
    }

    /** "‘Too soon to tell’: Harbour Bank": a block of a quotation, a colon and who said it, as of headings. */
    @Nullable
    public Cue heading(int from, int to) {
        int colon = narration.isQuoted(from) ? narration.passage(from).close() : to;
        int last = to - 1;
        boolean named = colon + 1 < to
                && to - colon < LINE / 4
                && tokens.is(colon, ':')
                && tokens.isCapitalized(colon + 1)
                && tokens.isWord(last)
                && !narration.isQuoted(last);
        for (int i = colon + 1; i < to && named; i++) {
            named = !Grammar.isReporting(tokens, i) && !Grammar.isAuxiliary(tokens, i);
        }
        return named ? cue(Cue.Kind.COLON, colon, PhraseSpan.of(colon + 1, to)) : null;
    }

    private boolean isNamed(long phrase) {
        if (phrase == PhraseSpan.NONE) {
            return false;
        }
        int last = PhraseSpan.to(phrase) - 1;
        boolean common = last == PhraseSpan.from(phrase) && isCommon(last);
        return Grammar.isPronoun(tokens, last) || tokens.isCapitalized(last) && !common;
    }

    /** "[Examples] include: “…”": a word that has its capital from the sentence, and is nobody. */
    private boolean isCommon(int word) {
        return Grammar.opensSentence(tokens, word)
                && PlainWords.has(tokens, word)
                && !Nouns.isAny(tokens, word)
                && !Nouns.isSeveral(tokens, word);
    }

    /** The name in a line that opens with "from". */
    private long sender(int from, int to) {
        int first = narration.isConjunction(from) ? from + 1 : from;
        if (tokens.fold(first) != FROM) {
            return PhraseSpan.NONE;
        }
        return phrases.startingAt(tokens.nextCapital(first + 1, to), to);
    }

    private static Cue cue(Cue.Kind kind, int sign, long source) {
        return new Cue(kind, sign, sign + 1, sign, source, Act.SPEECH, Frames.QUOTED, 0, 0);
    }
}
