package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.text.Folds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What words stand for, by their folds. */
public final class ByFold<T> {
    private final Folds folds = new Folds();
    private final List<T> values = new ArrayList<>(); // by the number of a fold

    /** What a word stands for, or null. */
    @Nullable
    public T get(long fold) {
        int number = folds.number(fold);
        return number == Folds.NONE ? null : values.get(number);
    }

    /** Takes what a word stands for from here on. */
    public void put(long fold, T value) {
        int number = folds.add(fold);
        if (number == values.size()) {
            values.add(value);
        } else {
            values.set(number, value);
        }
    }

    /** What a word stands for; something new from here on if nothing is known. */
    public T getOrMake(long fold, Supplier<T> value) {
        int number = folds.add(fold);
        if (number == values.size()) {
            values.add(value.get());
        }
        return values.get(number);
    }

    /** Takes what a word stands for unless that is known; gives what is known, or null. */
    @Nullable
    public T putIfAbsent(long fold, T value) {
        int number = folds.add(fold);
        if (number < values.size()) {
            return values.get(number);
        }
        values.add(value);
        return null;
    }
}
