// Files: what is saved the browser saves, what is opened the browser hands over; the program itself touches no file.

import { read, saved } from './server.js';
import { base, current, fromFile, isBase, toFile } from './visit.js';
import { word } from './words.js';

function hand(bytes, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const harmless = name => name.replace(/[^\p{L}\p{N} .,–-]/gu, ' ').trim().slice(0, 80) || 'rar';

export function saveVisit(visit) {
  hand(new Blob([toFile(visit)], { type: 'application/json' }), harmless(base(visit).name) + '.rar-visit.json');
}

/** One of the forms of the program: json, xlsx, workbook, report, report-docx. */
export async function saveAs(form, visit, language) {
  const { id, ...variant } = current(visit);
  const named = isBase({ id }) ? { ...variant, name: word('as-planned') } : variant;
  const { bytes, name } = await saved({ language, variant: named, as: form, accepted: variant.settings.accepted });
  hand(bytes, name ?? harmless(named.name));
}

/** What a file holds: {visit}, {plan}, {risks}, {plan, risks} or {mistakes}. */
export async function open(file, language) {
  const visit = file.size < 20_000_000 && file.name.endsWith('.json') ? fromFile(await file.text()) : undefined;
  if (visit) {
    return { visit };
  }
  const found = await read(file, language);
  if (found.mistakes?.length) {
    return { mistakes: found.mistakes };
  }
  return { plan: { plan: found.json }, risks: { risks: found.json }, both: { plan: found.json, risks: found.risks } }[found.kind] ?? { mistakes: [{ message: word('no-plan') }] };
}

/** Takes files dropped anywhere on the page. */
export function onDrop(shade, act) {
  const isFile = event => event.dataTransfer?.types.includes('Files');
  addEventListener('dragover', event => {
    if (isFile(event)) {
      event.preventDefault();
      shade.hidden = false;
    }
  });
  addEventListener('dragleave', event => {
    if (event.relatedTarget === null) {
      shade.hidden = true;
    }
  });
  addEventListener('drop', event => {
    shade.hidden = true;
    if (isFile(event)) {
      event.preventDefault();
      [...event.dataTransfer.files].forEach(act);
    }
  });
}
