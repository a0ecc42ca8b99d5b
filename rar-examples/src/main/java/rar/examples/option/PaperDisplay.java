package rar.examples.option;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.ITypeConverter;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.MoneyUnit;

/** The language and the unit of a paper. */
public final class PaperDisplay {

    @Option(
            names = "--language",
            paramLabel = "LANG",
            converter = LanguageTag.class,
            description = "Language of the paper: sv or en.")
    private Language language = Language.SWEDISH;

    private MoneyUnit unit = MoneyUnit.TKR;

    /** Of every word that no user wrote. */
    public Language language() {
        return language;
    }

    /** How amounts are printed. */
    public Amounts amounts() {
        return new Amounts(unit, PhraseBook.of(language));
    }

    /** Accepts the remarks on the files. */
    public void accept(Inputs inputs) {}

    static final class LanguageTag implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            for (Language each : Language.values()) {
                if (each.tag().equals(text)) {
                    return each;
                }
            }
            throw new TypeConversionException("expected sv or en");
        }
    }
}
