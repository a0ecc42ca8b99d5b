package rar.model.message;

/** A value is refused for a reason that its writer can read: what a reader of files passes on as a mistake. */
public class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and what to do. */
    private final Message what;

    /** @param what is wrong, and what to do */
    public RefusedException(Message what) {
        super(PhraseBook.of(Language.ENGLISH).text(what));
        this.what = what;
    }

    /** What is wrong, and what to do. */
    public final Message what() {
        return what;
    }
}
