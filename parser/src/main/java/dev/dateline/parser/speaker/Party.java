package dev.dateline.parser.speaker;

import dev.dateline.model.Mention;
import dev.dateline.model.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Someone who may speak: the bearer of a name, or whom a common noun stands for. */
final class Party {
    final @Nullable Named named;
    final String phrase;
    SpeakerKind kind;
    char gender = 'u';
    final Map<Integer, Mention> mentions = new TreeMap<>(); // by where they begin

    private Party(@Nullable Named named, String phrase, SpeakerKind kind) {
        this.named = named;
        this.phrase = phrase;
        this.kind = kind;
    }

    static Party of(Named named, SpeakerKind kind) {
        return new Party(named, named.name, kind);
    }

    static Party nominal(String phrase, SpeakerKind kind) {
        return new Party(null, phrase, kind);
    }

    String name() {
        return named == null ? phrase : named.name;
    }

    char gender() {
        return named == null ? gender : named.gender;
    }

    void isOf(char agreed) {
        if (named == null) {
            gender = agreed;
        } else {
            named.gender = agreed;
            named.personal = true;
        }
    }

    List<String> titles() {
        return named == null || kind != SpeakerKind.PERSON ? List.of() : new ArrayList<>(named.titles);
    }
}
