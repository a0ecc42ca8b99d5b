package rar.examples.command;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import rar.examples.option.UnreadableText;
import rar.examples.option.WrongOption;
import rar.model.message.Message;

/** What the reader of the command line found wrong, as a message. */
final class MisreadArguments {

    private MisreadArguments() {}

    /** @param arguments of the command line, which tell a missing option from a missing value */
    static Message of(ParameterException failure, Seq<String> arguments) {
        if (failure instanceof WrongOption wrong) {
            return wrong.what();
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(Vector.ofAll(missing.getMissing()), arguments);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return ArgumentMistake.OPTION_TWICE.with("option", name(twice.getOverwritten()));
        }
        if (failure instanceof MutuallyExclusiveArgsException) {
            return exclusive(failure, arguments);
        }
        return Option.of(failure.getArgSpec())
                .flatMap(argument -> Option.of(failure.getCause())
                        .filter(TypeConversionException.class::isInstance)
                        .map(cause -> unreadable(argument, (TypeConversionException) cause, failure.getValue())))
                .getOrElse(() -> other(failure));
    }

    private static Message unmatched(UnmatchedArgumentException failure) {
        Seq<String> unmatched = Vector.ofAll(failure.getUnmatched());
        if (failure.isUnknownOption()) {
            return ArgumentMistake.UNKNOWN_OPTION.with("option", unmatched.head());
        }
        boolean isCommand = !failure.getCommandLine().getSubcommands().isEmpty();
        return (isCommand ? ArgumentMistake.UNKNOWN_COMMAND : ArgumentMistake.TOO_MANY_ARGUMENTS)
                .with("arguments", unmatched.map(each -> (Object) ("\"" + each + "\"")));
    }

    private static Message missing(Seq<ArgSpec> missing, Seq<String> arguments) {
        ArgSpec first = missing.head();
        if (!(first instanceof OptionSpec option)) {
            return ArgumentMistake.PARAMETER_MISSING.with(
                    "parameters", missing.map(MisreadArguments::name).map(each -> (Object) each));
        }
        boolean isNamed = arguments.exists(Vector.of(option.names())::contains);
        return isNamed
                ? ArgumentMistake.VALUE_MISSING.with("option", name(first)).with("label", first.paramLabel())
                : ArgumentMistake.OPTION_MISSING.with(
                        "options", missing.map(each -> (Object) (name(each) + "=" + each.paramLabel())));
    }

    /** The options of the command that exclude each other and were given all the same. */
    private static Message exclusive(ParameterException failure, Seq<String> arguments) {
        Seq<String> given = Vector.ofAll(
                        failure.getCommandLine().getCommandSpec().argGroups())
                .filter(group -> group.exclusive())
                .flatMap(group -> Vector.ofAll(group.allOptionsNested()))
                .map(MisreadArguments::name)
                .filter(name -> arguments.exists(each -> each.equals(name) || each.startsWith(name + "=")));
        return given.size() < 2
                ? other(failure)
                : ArgumentMistake.NOT_TOGETHER.with("options", given.map(each -> (Object) each));
    }

    private static Message unreadable(ArgSpec argument, TypeConversionException cause, String value) {
        Message what = cause instanceof UnreadableText text ? text.what() : unlike(argument.type(), value);
        ArgumentMistake place =
                argument.isOption() ? ArgumentMistake.OPTION_UNREADABLE : ArgumentMistake.PARAMETER_UNREADABLE;
        return place.with("name", name(argument)).with("what", what);
    }

    /** Of the kinds that the reader of the command line itself reads. */
    private static Message unlike(Class<?> type, String value) {
        if (type == boolean.class || type == Boolean.class) {
            return ArgumentMistake.TAKES_NO_VALUE.with("found", value);
        }
        boolean isFraction = type == double.class || type == Double.class;
        return (isFraction ? ArgumentMistake.NOT_A_NUMBER : ArgumentMistake.NOT_WHOLE).with("found", value);
    }

    private static Message other(ParameterException failure) {
        return ArgumentMistake.OTHER.with("reason", String.valueOf(failure.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
