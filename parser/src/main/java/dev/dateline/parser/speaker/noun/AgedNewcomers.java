package dev.dateline.parser.speaker.noun;

import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Ida Holm, 36, was at work. ¶ [The gardener] said": who was introduced by a name and an age alone, and is called at once
 * by what that one does, as popular papers and agencies do with people whom nobody knows.
 */
final class AgedNewcomers {
    /** How many names back the newcomer is looked for. */
    private static final int NEARBY = 12;

    /** How many words back the noun of another one is looked for. */
    private static final int MET = 240;

    /** How many words of what is said are looked at for an "I". */
    private static final int TALE = 60;

    /** The last age of those who do nothing yet that anybody is called by. */
    private static final String CHILD = "15";

    private static final long I = Tokens.fold("i");
    private static final long MY = Tokens.fold("my");

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final Stage stage;
    private final Counterparts counterparts;

    AgedNewcomers(Analysis body, NameIndex names, Stage stage, Counterparts counterparts) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.stage = stage;
        this.counterparts = counterparts;
    }

    /**
     * Whom a noun that says what one does, by which nobody is called yet, may mean; or null.
     *
     * @param said the source of who spoke last
     * @param spoke who that was
     */
    @Nullable
    Named meant(Source source, Place place, @Nullable Span said, List<Party> spoke) {
        boolean dealer = counterparts.isDealer(source.head());
        if (dealer ? !isOwnTale(place) : !place.spoken() && !Grammar.opensSentence(tokens, source.from())) {
            return null;
        }
        int run = newcomer(Math.min(place.from(), source.from()));
        Named named = run < 0 ? null : names.bearer(run);
        if (named == null
                || !fits(named, source.head())
                || dealer && !spokeHere(named, source, said, spoke)
                || isMet(source)) {
            return null;
        }
        boolean another = counterparts.isCalledOut(place)
                || counterparts.isNamedIn(place, named)
                || place.spoken() && !isChildBehind(run, place.from()) && isToldOf(place, named.gender());
        return another ? null : named;
    }

    /** "Ida Holm, 36, said no. “I ran,” [the nurse] said": whether the newcomer is who spoke last, in the same paragraph. */
    private boolean spokeHere(Named named, Source source, @Nullable Span said, List<Party> spoke) {
        return said != null
                && Party.onlyNamed(spoke) == named
                && body.blockOf(tokens.at(said.start())) == body.blockOf(source.from());
    }

    /** "[Alfie] was cold. “He was blue,” the gardener said": whether a child is named behind the newcomer. */
    private boolean isChildBehind(int run, int token) {
        for (int i = run + 1; i < names.runs().size() && names.runs().get(i).to() <= token; i++) {
            Named bearer = names.bearer(i);
            if (bearer != null && Ages.isYoung(bearer.age)) {
                return true;
            }
        }
        return false;
    }

    /** "“I saw [her] fall”": whether words in marks tell of one who may be the newcomer. */
    private boolean isToldOf(Place place, char gender) {
        for (int i = place.from(); i < place.to() && i < place.from() + TALE; i++) {
            char agreement = PronounForms.ofPerson(tokens, i);
            if (agreement == 'm' || agreement == 'f') {
                return gender == 'u' || gender == agreement;
            }
        }
        return false;
    }

    private boolean fits(Named named, int noun) {
        char gender = Nouns.gender(tokens, noun);
        return named.titles.isEmpty()
                && !named.dead
                && named.owner == ' '
                && (gender == 'u' || named.gender() == 'u' || named.gender() == gender);
    }

    /** The last name of a grown-up in front of a token, in the same paragraph or the one above, if an age follows it there; or -1. */
    private int newcomer(int token) {
        int first = body.firstOfBlock(Math.max(0, body.blockOf(token) - 1));
        Named last = null;
        int run = names.runAt(token) - 1;
        for (int i = run; i >= 0 && i > run - NEARBY && names.runs().get(i).from() >= first; i--) {
            NameRun name = names.runs().get(i);
            Named bearer = names.bearer(i);
            boolean aged = isAged(name);
            boolean person =
                    bearer != null && bearer.kind() == SpeakerKind.PERSON && (aged || !Ages.isYoung(bearer.age));
            if (!person || stage.isQuoted(name.from())) {
                continue;
            }
            if (last != null && bearer != last) {
                return -1;
            }
            last = bearer;
            if (aged) {
                return i;
            }
        }
        return -1;
    }

    /** "Ida Holm[, 36], left", "Ida Holm[ (36)] left": no child. */
    private boolean isAged(NameRun name) {
        int age = name.to() + 1;
        return age + 1 < tokens.count()
                && (tokens.is(name.to(), ',') || tokens.is(name.to(), '('))
                && tokens.isNumber(age)
                && !tokens.isWord(age + 1)
                && tokens.end(age) - tokens.start(age) == 2
                && tokens.word(age).compareTo(CHILD) > 0;
    }

    /** "“I called [my] mother”": whether somebody says what befell himself. */
    private boolean isOwnTale(Place place) {
        for (int i = place.from(); i < place.to() && i < place.from() + TALE; i++) {
            if (tokens.fold(i) == I || tokens.fold(i) == MY) {
                return true;
            }
        }
        return false;
    }

    /** "She saw [a nurse]. The nurse said": whether the story tells of one or several of those in front. */
    private boolean isMet(Source source) {
        String noun = tokens.word(source.head());
        for (int i = Math.max(0, source.from() - MET); i < source.from(); i++) {
            if (tokens.isLowerCase(i) && tokens.word(i).startsWith(noun)) {
                return true;
            }
        }
        return false;
    }
}
