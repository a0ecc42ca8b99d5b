// Months as whole numbers, so that a slider can move them; and dates moved by whole months.

const MONTH = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

export function monthNumber(text) {
  const found = MONTH.exec(text);
  return found ? Number(found[1]) * 12 + Number(found[2]) - 1 : null;
}

export function monthText(number) {
  return String(Math.floor(number / 12)).padStart(4, '0') + '-' + String((number % 12) + 1).padStart(2, '0');
}

function daysOf(number) {
  return new Date(Date.UTC(Math.floor(number / 12), (number % 12) + 1, 0)).getUTCDate();
}

/** The text in another month: a date keeps its day, and the last day of a month stays a last day. */
export function moved(text, number) {
  const day = MONTH.exec(text)?.[3];
  if (day === undefined) {
    return monthText(number);
  }
  const isLast = Number(day) === daysOf(monthNumber(text));
  const kept = isLast ? daysOf(number) : Math.min(Number(day), daysOf(number));
  return monthText(number) + '-' + String(kept).padStart(2, '0');
}
