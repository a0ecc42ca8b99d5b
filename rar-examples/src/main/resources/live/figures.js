// Numbers as plans print and type them: digits in groups of three, a comma before decimals, a real minus.

const NUMBER = /^([-−+]?)(\d[\d \u00a0\u202f]*)(?:[,.](\d+))?$/;

/** The number that a text is, or null. */
export function numberOf(text) {
  const found = NUMBER.exec(text.trim());
  if (!found) {
    return null;
  }
  const size = Number(found[2].replace(/\D/g, '') + (found[3] ? '.' + found[3] : ''));
  return found[1] === '-' || found[1] === '−' ? -size : size;
}

function grouped(number, space, minus) {
  const [whole, part] = Math.abs(exact(number)).toFixed(6).split('.');
  const decimals = part.replace(/0+$/, '');
  return (number < 0 ? minus : '') + whole.replace(/\B(?=(\d{3})+$)/g, space) + (decimals ? ',' + decimals : '');
}

/** Without what binary fractions add. */
export function exact(number) {
  return Number(number.toPrecision(12));
}

/** As a file holds it. */
export function written(number) {
  return grouped(number, ' ', '-');
}

/** As the page shows it. */
export function shown(number) {
  return grouped(number, '\u00a0', '−');
}

/** Öre in a unit of so many öre, rounded half away from zero. */
export function amount(ore, perUnit) {
  const rounded = Math.round(Math.abs(ore) / perUnit);
  return shown(ore < 0 ? -rounded : rounded);
}

/** A share in per cent, with the decimals that a small one needs. */
export function percent(share) {
  const size = Math.abs(share * 100);
  return (size * Math.sign(share)).toFixed(size > 0 && size < 0.1 ? 2 : 1).replace('.', ',').replace('-', '−') + '\u00a0%';
}
