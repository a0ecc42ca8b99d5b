// Ends of axes that hold still: they widen at once, and narrow only when what is drawn has become much smaller.

const STEPS = [1, 2, 2.5, 5, 10];

function roundStep(span) {
  const power = 10 ** Math.floor(Math.log10(span));
  return STEPS.map(step => step * power).find(step => step >= span);
}

/** On whole steps, and zero among them. */
function ends(values) {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least || 1) / 5);
  return { least: Math.floor(least / step) * step, most: Math.ceil(most / step) * step, step };
}

function isMuchSmaller(next, held) {
  return next.most - next.least < 0.55 * (held.most - held.least);
}

export class Axes {
  #cash = null;
  #probability = 0;

  forget() {
    this.#cash = null;
    this.#probability = 0;
  }

  /** The ends of the axes for these amounts and probabilities. */
  holding(amounts, probabilities) {
    const next = ends(amounts);
    const held = this.#cash;
    this.#cash = held === null || isMuchSmaller(next, held) ? next
      : ends([held.least, held.most, next.least, next.most]);
    const most = Math.min(1, roundStep(Math.max(0.02, ...probabilities)));
    this.#probability = most < 0.4 * this.#probability ? most : Math.max(most, this.#probability);
    return { cash: this.#cash, probability: this.#probability };
  }
}
