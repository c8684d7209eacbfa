package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few values by the name that users know, and names them all where it is none. */
abstract class ByName<T> implements ITypeConverter<T> {
    private final T[] values;
    private final Function<T, String> name;

    ByName(T[] values, Function<T, String> name) {
        this.values = values;
        this.name = name;
    }

    @Override
    public final T convert(String given) {
        List<String> names = new ArrayList<>();
        for (T value : values) {
            if (name.apply(value).equals(given.toLowerCase(Locale.ROOT))) {
                return value;
            }
            names.add(name.apply(value));
        }
        throw new TypeConversionException(given + " is none of " + String.join(", ", names));
    }
}
