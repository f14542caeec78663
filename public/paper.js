// Makes the PDF of the package, and one PDF of several photos. The module that does it is brought when someone asks for it, once; so
// are the fonts, which photos do not need.

let coming;
let brought;

async function bytes(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function start() {
  const bindings = await import('/pdf.js');
  await bindings.default({ module_or_path: '/pdf_bg.wasm' });
  return bindings;
}

function module() {
  coming ??= start().catch((error) => {
    // The network may be back next time.
    coming = undefined;
    throw error;
  });
  return coming;
}

async function bring() {
  const [bindings, regular, bold] = await Promise.all([module(), bytes('/fonts/regular.ttf'), bytes('/fonts/bold.ttf')]);
  return (json) => bindings.make(json, regular, bold);
}

// The package as JSON in; the file, and the letters it has no shape for, out. Or photos in, as { jpegs, sizes, title, lang }: one file.
export async function make(json) {
  if (typeof json !== 'string') return (await module()).join(json.jpegs, json.sizes, json.title, json.lang);
  brought ??= bring();
  try {
    const file = (await brought)(json);
    const made = { bytes: file.bytes(), missing: file.missing() };
    file.free();
    return made;
  } catch (error) {
    // The network may be back next time.
    brought = undefined;
    console.warn(error);
    throw error;
  }
}
