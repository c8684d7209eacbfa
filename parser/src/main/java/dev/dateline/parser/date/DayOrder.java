package dev.dateline.parser.date;

import dev.dateline.parser.text.FactFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a language puts first in a date of three numbers. */
enum DayOrder {
    /** 28/04/2023. */
    DAY_FIRST,
    /** 04/28/2023. */
    MONTH_FIRST,
    /** The language is not known, or is written both ways. */
    UNKNOWN;

    private static final Map<String, DayOrder> ORDERS = orders();

    private static Map<String, DayOrder> orders() {
        Map<String, DayOrder> orders = new HashMap<>();
        for (List<String> row : FactFile.rows(DayOrder.class, "day-orders.tsv", 2)) {
            orders.put(row.get(0), row.get(1).equals("day") ? DAY_FIRST : MONTH_FIRST);
        }
        return orders;
    }

    /** The order of a language by its tag: that of {@code en-GB}, else that of {@code en}. */
    static DayOrder of(String language) {
        String tag = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        DayOrder order = ORDERS.get(tag);
        int hyphen = tag.indexOf('-');
        if (order == null && hyphen > 0) {
            order = ORDERS.get(tag.substring(0, hyphen));
        }
        return order == null ? UNKNOWN : order;
    }
}
