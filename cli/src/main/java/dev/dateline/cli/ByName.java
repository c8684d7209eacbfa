package dev.dateline.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few values by the name that users know, in any case, and gives those names. */
abstract class ByName<T> implements ITypeConverter<T>, Iterable<String> {
    private final Map<String, T> values = new LinkedHashMap<>();

    /** Constants by their names in lower case. */
    ByName(T[] constants) {
        this(constants, constant -> constant.toString().toLowerCase(Locale.ROOT));
    }

    ByName(T[] values, Function<T, String> name) {
        for (T value : values) {
            this.values.put(name.apply(value), value);
        }
    }

    @Override
    public final T convert(String given) {
        @Nullable T value = values.get(given.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new TypeConversionException(given + " is none of " + String.join(", ", this));
        }
        return value;
    }

    @Override
    public final Iterator<String> iterator() {
        return values.keySet().iterator();
    }
}
