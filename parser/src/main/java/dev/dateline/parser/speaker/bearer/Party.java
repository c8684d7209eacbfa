package dev.dateline.parser.speaker.bearer;

import dev.dateline.model.Mention;
import dev.dateline.model.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Someone who may speak: the bearer of a name, or whom a common noun stands for. */
public final class Party {
    public final @Nullable Named named;
    private String phrase;
    public final SpeakerKind kind;
    public boolean heard; // said something before, in so many words
    public boolean several; // papers: "the results"
    private char gender = 'u';
    private @Nullable String affiliation;
    private @Nullable String title; // of a person without a name
    public final Map<Integer, Mention> mentions = new TreeMap<>(); // by where they begin
    public final List<Party> alone = List.of(this);
    int candidate = Salience.UNSEEN; // its number, alone, in what is kept in mind

    private Party(@Nullable Named named, String phrase, SpeakerKind kind) {
        this.named = named;
        this.phrase = phrase;
        this.kind = kind;
    }

    public static Party of(Named named) {
        return new Party(named, named.name, named.kind());
    }

    public static Party nominal(String phrase, SpeakerKind kind, char gender) {
        Party party = new Party(null, phrase, kind);
        party.gender = gender;
        return party;
    }

    /** Whose name it is where one party alone is meant, and bears one; else null. */
    public static @Nullable Named onlyNamed(List<Party> parties) {
        return parties.size() == 1 ? parties.get(0).named : null;
    }

    public String name() {
        return named == null ? phrase : named.name;
    }

    /** Takes a better phrase for whom no name names. */
    public void isCalled(String better) {
        phrase = better;
    }

    public char gender() {
        return named == null ? gender : named.gender();
    }

    public boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }

    /** Takes that a pronoun was read as this party, which is weaker than anything that the text says. */
    public void wasCalled(char agreed) {
        if (named == null) {
            gender = gender == 'u' ? agreed : gender;
        } else {
            named.he += agreed == 'm' ? 1 : 0;
            named.she += agreed == 'f' ? 1 : 0;
        }
    }

    /** Takes where people without a name belong: "a spokesman for the Harbour Board", "researchers at Selm University". */
    public void belongsTo(@Nullable String organization) {
        affiliation = affiliation == null ? organization : affiliation;
    }

    /** Takes what a person without a name is: "spokesman" of "an Orlo Mills spokesman". */
    public void isEntitled(String printed) {
        title = title == null ? printed : title;
    }

    /** Whether it has no name of its own. */
    public boolean isAnonymous() {
        return named == null && (kind == SpeakerKind.PERSON || kind == SpeakerKind.GROUP);
    }

    public List<String> titles() {
        if (named == null) {
            return title == null ? List.of() : List.of(title);
        }
        return isPerson() ? new ArrayList<>(named.titles) : List.of();
    }

    @Nullable
    public String affiliation() {
        return named == null ? affiliation : isPerson() ? named.affiliation : null;
    }
}
