// Starts the page, and tells it when a newer version of itself waits.
//
// The page hears, on window:      guichet:update      a newer version waits
//                                 guichet:updated     another tab has taken it; a reload is due, when it suits
// and says, when the person asks: guichet:update-now  take it and reload this tab
// <html data-update="waiting|taken"> says the same to a page that comes late.

const script = document.querySelector('script[data-wasm]');
const page = document.documentElement;

// The page is two modules: the one nearly every visit needs, and the one with the pages beside it. Each draws into #app and
// asks for the other when the address is the other's; a module that was brought once is only told to open again.
const modules = { main: { js: script.dataset.js, wasm: script.dataset.wasm }, beside: { js: script.dataset.besideJs, wasm: script.dataset.besideWasm } };

async function bring(name) {
  const module = modules[name];
  if (module.bindings) return module.bindings.open();
  const bindings = await import(module.js);
  await bindings.default({ module_or_path: module.wasm });
  module.bindings = bindings;
}

window.guichetBring = (name) => {
  bring(name).catch((error) => {
    console.error(error);
    window.guichetRescue();
  });
};

window.guichetPdf = async (json) => (await import(script.dataset.paper)).make(json);

start();

async function start() {
  // The first button is there before the program that answers it: a press is kept for it.
  let pressed = false;
  const press = (event) => { pressed ||= Boolean(event.target.closest?.('#app button')); };
  addEventListener('click', press);
  try {
    await bring('main');
    page.dataset.ready = '';
    removeEventListener('click', press);
    if (pressed) document.querySelector('#app button.go')?.click();
  } catch (error) {
    console.error(error);
    window.guichetRescue();
    return;
  }
  // In development there is no offline worker: it would answer with yesterday's page.
  if (script.dataset.worker && 'serviceWorker' in navigator) {
    // The worker fetches everything: the page in use comes first.
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
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
