// Places in JSON documents (JSON Pointer, RFC 6901). Documents are never altered: a copy shares all but the way to the place.

const known = new Map();

function parted(pointer) {
  return pointer.split('/').slice(1).map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function parts(pointer) {
  if (!known.has(pointer)) {
    known.set(pointer, parted(pointer));
  }
  return known.get(pointer);
}

export function valueAt(document, pointer) {
  return parts(pointer).reduce((value, part) => value?.[part], document);
}

function placed(document, [part, ...rest], value) {
  const copy = Array.isArray(document) ? [...document] : { ...document };
  if (rest.length > 0) {
    copy[part] = placed(copy[part] ?? {}, rest, value);
  } else if (value === undefined) {
    delete copy[part];
  } else {
    copy[part] = value;
  }
  return copy;
}

/** The document with the value at the place; without the field where the value is undefined. */
export function withValue(document, pointer, value) {
  return placed(document, parts(pointer), value);
}

/** Whether what is said of a place concerns the other: the same, or one within the other. */
export function concerns(said, place) {
  return said === place || said.startsWith(place + '/');
}
