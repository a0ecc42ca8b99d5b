package rar.examples.workbook;

/** A sheet that is for people alone and is passed over in silence. */
public final class GuideSheet {

    /** Its name. */
    public static final Words NAME = new Words("Vägledning", "Guide");

    private GuideSheet() {}

    static boolean isCalled(String sheet) {
        String plain = Heading.plain(sheet);
        return plain.equals(Heading.plain(NAME.swedish())) || plain.equals(Heading.plain(NAME.english()));
    }
}
