// Starts the page, and tells it when a newer version of itself waits.
//
// The page hears, on window:      guichet:update      a newer version waits
//                                 guichet:updated     another tab has taken it; a reload is due, when it suits
// and says, when the person asks: guichet:update-now  take it and reload this tab
// <html data-update="waiting|taken"> says the same to a page that comes late.

const script = document.querySelector('script[data-wasm]');
const page = document.documentElement;

// What draws is three modules: where one begins, the questions, and the pages beside them. Each draws into #app and asks for
// another when the address is the other's; a module that was brought once is only told to open again.
const { js, wasm, mainJs, mainWasm, besideJs, besideWasm, syncJs, syncWasm } = script.dataset;
const modules = {
  start: { js, wasm },
  main: { js: mainJs, wasm: mainWasm },
  beside: { js: besideJs, wasm: besideWasm },
  sync: { js: syncJs, wasm: syncWasm },
};

// Fetches and compiles a module, once; one that did not come is asked for again.
function fetched(module) {
  const failed = (error) => {
    module.coming = undefined;
    throw error;
  };
  module.coming ??= Promise.all([import(module.js), fetch(module.wasm).then(compiled)]).catch(failed);
  return module.coming;
}

async function compiled(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return WebAssembly.compileStreaming ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function run(module) {
  const [bindings, program] = await fetched(module);
  await bindings.default({ module_or_path: program });
  module.bindings = bindings;
}

async function bring(name) {
  const module = modules[name];
  if (module.bindings) return module.bindings.open();
  await run(module);
}

// The module to begin with: the longer the address, the further inside. Should it be another's, it asks for that one.
function first() {
  const { length } = location.pathname.split('/').filter(Boolean);
  if (!mainJs || length < 2) return 'start';
  return length < 4 ? 'beside' : 'main';
}

window.guichetBring = (name) => {
  bring(name).catch((error) => {
    console.error(error);
    window.guichetRescue();
  });
};

// A fourth draws nothing: it lets the drafts follow the account, once somebody has signed in on this device.
window.guichetFollow = () => {
  if (syncJs && !modules.sync.begun) modules.sync.begun = run(modules.sync).catch((error) => {
    modules.sync.begun = undefined;
    console.warn(error);
  });
};

function follows() {
  try {
    return localStorage.getItem('guichet-account') !== null;
  } catch {
    return false;
  }
}

window.guichetPdf = async (json) => (await import(script.dataset.paper)).make(json);

start();

async function start() {
  // The first button is there before the program that answers it: a press is kept for it.
  let pressed = false;
  const press = (event) => { pressed ||= Boolean(event.target.closest?.('#app button')); };
  addEventListener('click', press);
  try {
    await bring(first());
    page.dataset.ready = '';
    removeEventListener('click', press);
    if (pressed) document.querySelector('#app button.go')?.click();
  } catch (error) {
    console.error(error);
    window.guichetRescue();
    return;
  }
  if (follows()) window.guichetFollow();
  // In development there is no offline worker: it would answer with yesterday's page.
  if (script.dataset.worker && 'serviceWorker' in navigator) {
    // The worker fetches everything: the page in use comes first.
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
    // And then the questions: whoever reads how it works presses "begin" next.
    if (mainJs) await fetched(modules.main).catch(() => {});
    keepOffline().catch((error) => console.warn(error));
  }
}

async function keepOffline() {
  const workers = navigator.serviceWorker;
  const registration = await workers.register(script.dataset.worker, { updateViaCache: 'none' });
  let asked = false;

  const watch = (worker) => {
    const look = () => {
      // Without a controller this is the first visit: nothing older is in use.
      if (worker.state === 'installed' && workers.controller) say('waiting', 'guichet:update');
    };
    worker?.addEventListener('statechange', look);
    if (worker) look();
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));

  addEventListener('guichet:update-now', () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    else location.reload();
  });
  // Only the tab where it was asked for reloads: never under someone's hands.
  let controlled = Boolean(workers.controller);
  workers.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) say('taken', 'guichet:updated');
    controlled = true;
  });

  // A page kept open for days asks once an hour, when it is looked at again.
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < 3_600_000) return;
    last = Date.now();
    registration.update().catch(() => {});
  });
}

function say(state, event) {
  page.dataset.update = state;
  dispatchEvent(new Event(event));
}
