package dev.dateline.parser.quote.deed;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a verb of {@code deeds.txt} does something to, so that it attributes nothing. */
enum DeedObject {
    /** Somebody who is advised on something: "[advised] the firm on two sales". */
    ADVISED,

    /** Any object, whatever follows: "[represented] the town for ten years". */
    ANYTHING,

    /** Somebody who is given a post: "[named] him to the board". */
    APPOINTED,

    /** A thing behind an article: "[noted] the number". */
    ARTICLED_THING,

    /** What can be called: "[called] a meeting". */
    CALLED_THING,

    /** What is decided on: "[approved] the measure". */
    DECIDED_THING,

    /** Anything, where the subject is nobody: "it [means] a long queue". */
    EFFECT,

    /** Anything that a thing makes possible, whatever follows: "round heads, [allowing] for more reach". */
    ENABLED,

    /** Somebody who is found somewhere: "[found] him in a shed". */
    FOUND,

    /** None, and what is done next: "[laughed] and left". */
    GESTURE,

    /** What a player or a member holds, and may lose: "[defended] her title". */
    HELD_THING,

    /** None, but to whom: "[talked] to six others". */
    HEARER,

    /** Somebody by name, of whom no more is told: "[dismissed] Lund on Tuesday". */
    NAMED,

    /** A number of things: "[claimed] five wickets". */
    NUMBER,

    /** Somebody against whom one stands: "is [challenging] Lund in Selm". */
    OPPONENT,

    /** As the others say, and "to" may follow: "[sent] the report to Lee". */
    OR_TO,

    /** Nobody by whom it is done, in the passive: "was [sentenced] to life". */
    PASSIVE,

    /** Somebody to whom it is done and a thing, in the passive: "was [denied] a late goal". */
    PASSIVE_AND_THING,

    /** Nobody and nothing more, in the passive: "was never [charged]". */
    PASSIVE_ALONE,

    /** A price: "[charged] a $9 fee". */
    PRICE,

    /** "Them" and a thing: "[offered] them a room". */
    PRONOUN_AND_THING,

    /** What a firm or a team posts: "[posted] a loss". */
    RESULT,

    /** Somebody who is ruled out: "[ruled] her out". */
    RULED_OUT,

    /** None, but where, when and to whom, and no clause: "[argued] in the street". */
    SETTING,

    /** None, but where, when and to whom, whatever else follows: "[spoke] at a rally as rain fell". */
    SETTING_AND_MORE,

    /** None, but for or against whom, and no clause: "[testified] against Lee". */
    SIDE,

    /** Persons and bodies: "[called] his mother". */
    SOMEONE,

    /** Somebody and a thing: "[denied] Lund a loan". */
    SOMEONE_AND_THING,

    /** Any thing: "[boasts] a pool". */
    THING,

    /** Any thing, where the subject is nobody: "hills [offer] quiet paths". */
    THING_OF_NOBODY,

    /** A thing that nobody owns: "[offers] quiet paths". */
    UNOWNED_THING,

    /** A work that somebody makes: "[wrote] two songs". */
    WORK;

    /** The objects that a row names, "setting gesture". */
    static Set<DeedObject> of(String names) {
        EnumSet<DeedObject> objects = EnumSet.noneOf(DeedObject.class);
        for (String name : names.split(" ")) {
            objects.add(valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return objects;
    }
}
