// Packed copies beside each file, made once so that the server never packs.
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export async function pack(site) {
  const names = (await readdir(site, { recursive: true })).sort();
  await Promise.all(names.map(async (name) => {
    if (!/\.(css|ftl|html|js|svg|ttf|wasm|webmanifest)$/.test(name)) return;
    const file = join(site, name);
    if (!(await stat(file)).isFile()) return;
    const content = await readFile(file);
    const options = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    await Promise.all([
      brotli(content, { params: options }).then((packed) => writeFile(`${file}.br`, packed)),
      zip(content, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
    ]);
  }));
}
