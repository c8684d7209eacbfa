package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Clients whom somebody advises as a trade, and tells nothing that is told: "who [advises] Lund", "[advised] on two sales". */
final class AdvisedClients {
    private static final long ON = Tokens.fold("on");

    private final Elements elements;

    AdvisedClients(Elements elements) {
        this.elements = elements;
    }

    /** "advised [on] two sales". */
    boolean isWork(int on) {
        return elements.fold(on) == ON && !isTold(on + 1);
    }

    /** "advised Lund [on] the sale", "who advises Lund[,] said"; but "advised Lund [to] leave", "advised Lund [against] it". */
    boolean isBehind(int client) {
        boolean ends = switch (elements.kind(client)) {
            case EDGE, STOP, COMMA, AND, BUT, WHO -> true;
            default -> elements.fold(client) == ON;
        };
        return ends && !isTold(client);
    }

    /** Whether what somebody is to do, or a clause, comes later: "advised her on Monday to leave". */
    boolean isTold(int begin) {
        for (int i = begin; i < elements.count() && i < begin + Elements.NEAR; i++) {
            boolean order =
                    elements.is(i, WordKind.TO) && !elements.is(i + 1, WordKind.NAME); // "on its sale [to] Orlo"
            if (order || elements.is(i, WordKind.THAT)) {
                return true;
            }
        }
        return false;
    }
}
