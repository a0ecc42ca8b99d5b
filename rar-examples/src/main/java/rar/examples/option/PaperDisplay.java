package rar.examples.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.MoneyUnit;

/** The language and the unit of a paper. */
public final class PaperDisplay {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageTag.class,
            description = "The language of the paper: sv or en (default).")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = Display.PrintedUnit.class,
            description = "Unit of the paper's amounts, rounded: tkr (default) or kr.")
    private MoneyUnit unit = MoneyUnit.TKR;

    @Option(
            names = "--strict",
            description = "Treat remarks on the files as mistakes: no answer where there is one (exit code 2).")
    private boolean strict;

    /** Of every word that no user wrote. */
    public Language language() {
        return language;
    }

    /** How amounts are printed. */
    public Amounts amounts() {
        return new Amounts(unit, PhraseBook.of(language));
    }

    /** @throws rar.examples.input.InvalidInputException if there are remarks and the user accepts none */
    public void accept(Inputs inputs) {
        AnswerForm.accept(inputs, strict);
    }

    /** Reads the language. */
    static final class LanguageTag implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            for (Language each : Language.values()) {
                if (each.tag().equals(text)) {
                    return each;
                }
            }
            throw new TypeConversionException("expected sv or en, found \"" + text + "\"");
        }
    }
}
