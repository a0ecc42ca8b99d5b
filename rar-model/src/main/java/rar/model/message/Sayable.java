package rar.model.message;

/** A code that makes messages of itself. */
public interface Sayable extends MessageCode {

    /** The message that has no arguments. */
    default Message message() {
        return Message.of(this);
    }

    /** A message with one argument, to which more can be added. */
    default Message with(String name, Object argument) {
        return Message.of(this).with(name, argument);
    }
}
