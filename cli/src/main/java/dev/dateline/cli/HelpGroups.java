package dev.dateline.cli;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options in {@code --help}, under the question that they answer. */
final class HelpGroups implements IHelpSectionRenderer {
    private static final String READ = "What is read";
    private static final String WRITTEN = "What is written";
    private static final String REPORTED = "Where it goes, and what is said about it";
    private static final String OTHER = "Other";

    @Override
    public String render(Help help) {
        StringBuilder page = new StringBuilder();
        for (String heading : List.of(READ, WRITTEN, REPORTED, OTHER)) {
            List<OptionSpec> options = new ArrayList<>();
            for (OptionSpec option : help.commandSpec().options()) {
                if (!option.hidden() && heading(option).equals(heading)) {
                    options.add(option);
                }
            }
            List<PositionalParamSpec> files =
                    heading.equals(READ) ? help.commandSpec().positionalParameters() : List.of();
            if (!options.isEmpty() || !files.isEmpty()) {
                page.append(String.format("%n%s:%n", heading)).append(table(help, options, files));
            }
        }
        return page.toString();
    }

    private static String heading(OptionSpec option) {
        if (option.usageHelp() || option.versionHelp()) {
            return OTHER;
        }
        Class<?> owner = option.userObject() instanceof Field field ? field.getDeclaringClass() : Object.class;
        return owner == InputOptions.class || owner == ParserOptions.class
                ? READ
                : owner == ReportOptions.class ? REPORTED : WRITTEN;
    }

    private static String table(Help help, List<OptionSpec> options, List<PositionalParamSpec> files) {
        Help.Layout layout = help.createDefaultLayout();
        layout.addPositionalParameters(files, help.parameterLabelRenderer());
        layout.addOptions(options, help.parameterLabelRenderer());
        return layout.toString();
    }
}
