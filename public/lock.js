// The lock on the drafts of this device (docs/decisions/0006-lock.md): what is done with its keys, by WebCrypto. src/draft/store/lock.rs
// asks for it by name through window.guichetLock; boot.js brings this file when there is a lock, or is to be one.
//
// The keys are CryptoKeys that cannot be read out. They are in memory alone, gone with the last tab: all modules of the page find
// them here, and the tabs of this browser hand them to each other. The page hears, on window, guichet:lock when they come.

const ITERATIONS = 600_000;
const MARK = 32;
const IV = 12;
/** Texts are filled up to a multiple of so many bytes: "yes" is as long as "no". */
const BLOCK = 32;

const { subtle } = crypto;
const letters = new TextEncoder();
const words = new TextDecoder('utf-8', { fatal: true });
const doors = window.BroadcastChannel && new BroadcastChannel('guichet-lock');

/** { id, seals, marks }, once they are known. */
let keys;
let shutting = false;
/** By the lock's name: that other tabs were asked. */
const asked = {};

const random = (count) => crypto.getRandomValues(new Uint8Array(count));
const toText = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const toBytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function take(given) {
  if (shutting || keys?.id === given.id) return;
  keys = given;
  dispatchEvent(new Event('guichet:lock'));
}

function tell(given) {
  take(given);
  doors?.postMessage({ keys: given });
}

// What is typed is written first. Where it cannot be, it is held in memory: such a tab waits, and hands the keys to nobody.
function leave() {
  shutting = true;
  setTimeout(() => (window.guichetKept?.size ? leave() : location.reload()), 600);
}

doors?.addEventListener('message', ({ data }) => {
  if (data.shut) leave();
  if (data.keys) take(data.keys);
  if (data.ask && keys?.id === data.ask && !shutting) doors.postMessage({ keys });
});

/** Whether the keys of a lock are here. Other tabs are asked once: whoever opens it later tells all. */
export async function find(record) {
  const { id } = JSON.parse(record);
  if (keys?.id !== id) {
    asked[id] ??= new Promise((done) => {
      addEventListener('guichet:lock', done, { once: true });
      setTimeout(done, 400);
      doors?.postMessage({ ask: id });
    });
    await asked[id];
  }
  return keys?.id === id;
}

/** The key a passphrase makes. The same letters make the same key however a keyboard composes them. */
async function outer(passphrase, salt, iterations) {
  const typed = letters.encode(passphrase.normalize('NFKC'));
  const raw = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

async function wrap(id, drawn, passphrase) {
  const [salt, iv] = [random(16), random(IV)];
  const key = await subtle.wrapKey('raw', drawn, await outer(passphrase, salt, ITERATIONS), { name: 'AES-GCM', iv });
  const [saltText, ivText, keyText] = [salt, iv, key].map(toText);
  return JSON.stringify({ id, version: 1, kdf: 'PBKDF2-SHA256', iterations: ITERATIONS, salt: saltText, iv: ivText, key: keyText });
}

/** The drawn key, for a use; undefined when the passphrase is another, or the record was changed. */
async function unwrap(record, passphrase, use, extractable, uses) {
  const { iterations, salt, iv, key } = JSON.parse(record);
  const by = await outer(passphrase, toBytes(salt), iterations);
  return subtle
    .unwrapKey('raw', toBytes(key), by, { name: 'AES-GCM', iv: toBytes(iv) }, use, extractable, uses)
    .catch(() => undefined);
}

/** Opens a lock in every tab. False when the passphrase is another. */
export async function open(record, passphrase) {
  const drawn = await unwrap(record, passphrase, 'HKDF', false, ['deriveKey']);
  if (!drawn) return false;
  const part = (info, made, uses) =>
    subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: letters.encode(info) }, drawn, made, false, uses);
  const [seals, marks] = await Promise.all([
    part('guichet seals', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    part('guichet marks', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  tell({ id: JSON.parse(record).id, seals, marks });
  return true;
}

/** A new lock, open in every tab: its record. */
export async function draw(passphrase) {
  const drawn = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const record = await wrap(toText(random(12)), drawn, passphrase);
  await open(record, passphrase);
  return record;
}

/** The record of the same lock with another passphrase; undefined when the first is not the right one. */
export async function again(record, passphrase, next) {
  const drawn = await unwrap(record, passphrase, 'AES-GCM', true, ['encrypt', 'decrypt']);
  return drawn && wrap(JSON.parse(record).id, drawn, next);
}

/** Shuts it in every tab. */
export function shut() {
  doors?.postMessage({ shut: true });
  leave();
}

function of(record) {
  if (!keys || keys.id !== JSON.parse(record).id) throw new Error('locked');
  return keys;
}

const join = (...parts) => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
const NUL = new Uint8Array(1);
const how = (iv, about, mark) => ({ name: 'AES-GCM', iv, additionalData: join(letters.encode(about), NUL, mark) });

/** The mark of each text: the same for the same text about the same thing; nothing else can be told from it. */
export async function marks(record, about, texts) {
  const { marks: key } = of(record);
  const one = async (text, n) =>
    new Uint8Array(await subtle.sign('HMAC', key, join(letters.encode(about[n]), NUL, letters.encode(text))));
  return Promise.all(texts.map(one));
}

/** Seals each text as being about something: its mark, a fresh vector, the text locked by both. */
export async function seal(record, about, texts) {
  const { seals: key } = of(record);
  const marked = await marks(record, about, texts);
  const one = async (text, n) => {
    const [typed, iv, mark] = [letters.encode(text), random(IV), marked[n]];
    const filled = new Uint8Array(Math.ceil((typed.length + 1) / BLOCK) * BLOCK);
    filled.set(typed);
    filled[typed.length] = 0x80;
    return join(mark, iv, new Uint8Array(await subtle.encrypt(how(iv, about[n], mark), key, filled)));
  };
  return Promise.all(texts.map(one));
}

/** Opens what was sealed; undefined for what was changed, is about something else, or never was sealed. */
export async function unseal(record, about, sealed) {
  const { seals: key } = of(record);
  const one = async (bytes, n) => {
    try {
      const [mark, iv] = [bytes.subarray(0, MARK), bytes.subarray(MARK, MARK + IV)];
      const filled = new Uint8Array(await subtle.decrypt(how(iv, about[n], mark), key, bytes.subarray(MARK + IV)));
      return words.decode(filled.subarray(0, filled.lastIndexOf(0x80)));
    } catch {
      return undefined;
    }
  };
  return Promise.all(sealed.map(one));
}

/** What stands in front of sealed bytes (src/draft/store/lock.rs). */
const SEAL = letters.encode('guichet sealed 1');

/** Seals the bytes of a file as being about something: a fresh vector, the bytes locked by it. */
export async function sealBytes(record, about, bytes) {
  const [{ seals: key }, iv] = [of(record), random(IV)];
  return join(SEAL, iv, new Uint8Array(await subtle.encrypt(how(iv, about, SEAL), key, bytes)));
}

/** Opens them; undefined for what was changed, is about something else, or never was sealed. */
export async function unsealBytes(record, about, sealed) {
  const { seals: key } = of(record);
  const begin = SEAL.length + IV;
  try {
    const iv = sealed.subarray(SEAL.length, begin);
    return new Uint8Array(await subtle.decrypt(how(iv, about, SEAL), key, sealed.subarray(begin)));
  } catch {
    return undefined;
  }
}
