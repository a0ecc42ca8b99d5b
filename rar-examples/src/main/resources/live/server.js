// What is asked of the program that serves the page. Every address is below the page's own, which holds the token.

export class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  get isCancelled() {
    return this.status === 409;
  }
}

async function refusal(response) {
  const body = await response.json().catch(() => ({}));
  return new Refusal(response.status, body.error?.code, body.error?.message ?? response.statusText);
}

async function sent(path, options) {
  const response = await fetch(path, { ...options, credentials: 'omit', cache: 'no-store' });
  if (!response.ok) {
    throw await refusal(response);
  }
  return response;
}

function post(path, body, signal) {
  return sent(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal });
}

export async function start(language) {
  return (await sent(language ? 'start?language=' + encodeURIComponent(language) : 'start')).json();
}

/** One of `assumptions`, `answer`, `later`, `refine`, `compare`, `diff`. */
export async function ask(what, body, signal) {
  return (await post(what, body, signal)).json();
}

/** The bytes of a saved variant, and the name that the program gives the file. */
export async function saved(body) {
  const response = await post('save', body);
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const name = /filename\*=UTF-8''([^;]+)/i.exec(disposition);
  const plain = /filename="([^"]+)"/i.exec(disposition);
  return { bytes: await response.blob(), name: name ? decodeURIComponent(name[1]) : plain?.[1] };
}

export async function read(file, language) {
  const headers = { 'Content-Type': 'application/octet-stream', 'X-Name': encodeURIComponent(file.name) };
  return (await sent('read?language=' + encodeURIComponent(language), { method: 'POST', headers, body: file })).json();
}
