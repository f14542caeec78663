// Makes the PDF of the package. The module that does it and its fonts are brought when someone asks for it, once.

let brought;

async function bytes(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function bring() {
  const start = async () => {
    const bindings = await import('/pdf.js');
    await bindings.default({ module_or_path: '/pdf_bg.wasm' });
    return bindings;
  };
  const [bindings, regular, bold] = await Promise.all([start(), bytes('/fonts/regular.ttf'), bytes('/fonts/bold.ttf')]);
  return (json) => bindings.make(json, regular, bold);
}

// The package as JSON in; the file, and the letters it has no shape for, out.
export async function make(json) {
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
