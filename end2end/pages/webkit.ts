// The same hands in WebKitGTK's own browser, by plain WebDriver.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ending, type Hands, look, type Seen, until } from './hands';

const DRIVER = ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver'].find(existsSync);
const SCREEN = ['/usr/bin/Xvfb', '/usr/local/bin/Xvfb'].find(existsSync);

function browser(): string | undefined {
  for (const folder of ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64']) {
    if (!existsSync(folder)) continue;
    const versions = readdirSync(folder).filter((name) => name.startsWith('webkit2gtk-4')).sort();
    const found = versions.map((version) => join(folder, version, 'MiniBrowser')).find(existsSync);
    if (found) return found;
  }
  return undefined;
}

/** What is missing on this machine to drive WebKitGTK; `undefined` when nothing is. */
export const missing =
  DRIVER && SCREEN && browser() ? undefined : 'WebKitGTK is not here: on Debian, `apt install webkit2gtk-driver xvfb`.';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** A window of WebKitGTK. */
export class WebKit implements Hands {
  private constructor(
    private processes: ChildProcess[],
    private session: string,
  ) {}

  static async open(): Promise<WebKit> {
    const screen = spawn(SCREEN!, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const display = await new Promise<string>((told) => screen.stdout!.once('data', (data: Buffer) => told(`:${data.toString().trim()}`)));
    const port = await freePort();
    const driver = spawn(DRIVER!, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
    const processes = [driver, screen];
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser(), args: ['--automation'] } } };
    const patience = Date.now() + 15_000;
    for (;;) {
      try {
        const { sessionId } = (await ask(`http://127.0.0.1:${port}/session`, 'POST', { capabilities })) as { sessionId: string };
        return new WebKit(processes, `http://127.0.0.1:${port}/session/${sessionId}`);
      } catch (error) {
        if (patience < Date.now() || !(error instanceof TypeError)) {
          processes.forEach((one) => one.kill());
          throw error;
        }
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  }

  async close() {
    await ask(this.session, 'DELETE').catch(() => {});
    this.processes.forEach((one) => one.kill());
  }

  private does(what: string, body: object) {
    return ask(`${this.session}/${what}`, 'POST', body);
  }

  async goto(url: string) {
    await this.does('url', { url });
  }

  /** Runs a function in the page; what it takes and gives is plain data. */
  async evaluate<T, A extends unknown[]>(run: (...args: A) => T, ...args: A): Promise<T> {
    return (await this.does('execute/sync', { script: `return (${run}).apply(null, arguments)`, args })) as T;
  }

  see(): Promise<Seen> {
    return this.evaluate(look);
  }

  until(wanted: (seen: Seen) => boolean, what: string) {
    return until(() => this.see(), wanted, what);
  }

  /** A control, by its label and the legend of its group. */
  private async control(question: string | undefined, types: string, label: string, whole: boolean): Promise<string> {
    const legend = question === undefined ? undefined : ending(question).source;
    const found = await this.evaluate(
      (legend, types, label, whole) => {
        const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
        const groups = [...document.querySelectorAll('fieldset')].filter((group) => new RegExp(legend!, 'u').test(text(group.querySelector('legend'))));
        const root = legend === null || legend === undefined ? document : groups[0]!;
        const named = [...root.querySelectorAll<HTMLInputElement>(types)].filter((control) => {
          const name = text(control.labels?.[0]) || control.getAttribute('aria-label') || '';
          return new RegExp(whole ? `(^|[^\\p{L}])${label}( \\([^)]*\\))?$` : `^${label}`, 'u').test(name);
        });
        return named[0] ?? null;
      },
      legend,
      types,
      label.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      whole,
    );
    if (!found) throw new Error(`There is no ${types} "${label}"${question ? ` under "${question}"` : ''}.`);
    return (found as unknown as Record<string, string>)[ELEMENT]!;
  }

  /** As one scrolls: not to the very edge, where the save bar is. */
  private async scroll(element: string) {
    await this.evaluate((element) => (element as unknown as HTMLElement).scrollIntoView({ block: 'center' }), { [ELEMENT]: element });
  }

  private async click(element: string) {
    await this.scroll(element);
    await this.does(`element/${element}/click`, {});
  }

  async choose(question: string, option: string) {
    await this.click(await this.control(question, 'input[type=radio]', option, false));
  }

  async tick(question: string | undefined, box: string) {
    const element = await this.control(question, 'input[type=checkbox]', box, false);
    if (!(await ask(`${this.session}/element/${element}/selected`, 'GET'))) await this.click(element);
  }

  async pick(label: string, option: string) {
    const list = await this.control(undefined, 'select', label, true);
    const found = await this.evaluate(
      (list, option) => [...(list as unknown as HTMLSelectElement).options].find((one) => one.label === option) ?? null,
      { [ELEMENT]: list },
      option,
    );
    await this.scroll(list);
    await this.does(`element/${(found as unknown as Record<string, string>)[ELEMENT]}/click`, {});
  }

  async type(question: string | undefined, label: string, text: string) {
    const box = await this.control(question, 'input:not([type=radio], [type=checkbox]), textarea', label, question === undefined);
    await this.scroll(box);
    await this.does(`element/${box}/clear`, {});
    await this.does(`element/${box}/value`, { text });
  }

  async press(role: 'button' | 'link', name: string) {
    await this.hit(role, name, true);
  }

  async follow(words: string) {
    await this.hit('link', words, false);
  }

  private async hit(role: 'button' | 'link', name: string, whole: boolean) {
    const found = await this.evaluate(
      (tag, name, whole) => {
        const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
        const named = (one: Element) => (whole ? text(one) === name : text(one).startsWith(name));
        return [...document.querySelectorAll(tag)].find((one) => named(one) && one.getClientRects().length) ?? null;
      },
      role === 'button' ? 'button' : 'a',
      name.replace(/\s+/g, ' '),
      whole,
    );
    if (!found) throw new Error(`There is no ${role} "${name}".`);
    await this.click((found as unknown as Record<string, string>)[ELEMENT]!);
  }
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${url.split('/').slice(5).join('/')}: ${value.error}: ${value.message}`);
  return value;
}
