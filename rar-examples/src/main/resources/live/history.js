// Every state of the visit, to go back and forth through. States are never altered.

export class History {
  #past = [];
  #future = [];
  #gesture = null;

  constructor(present) {
    this.present = present;
  }

  /** Steps of one gesture (a slider dragged) are undone together. */
  step(next, gesture = null) {
    if (gesture === null || gesture !== this.#gesture) {
      this.#past.push(this.present);
    }
    this.#gesture = gesture;
    this.#future = [];
    this.present = next;
  }

  endGesture() {
    this.#gesture = null;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  undo() {
    return this.#move(this.#past, this.#future);
  }

  redo() {
    return this.#move(this.#future, this.#past);
  }

  #move(from, to) {
    if (from.length === 0) {
      return false;
    }
    to.push(this.present);
    this.present = from.pop();
    this.endGesture();
    return true;
  }
}
