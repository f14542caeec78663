// What is left when the page cannot start or cannot go on: the block #plain of index.html, and the
// drafts of this device as files. Written for browsers too old to read the rest.
(function () {
  'use strict';
  var shown = false;

  window.guichetRescue = show;

  // Without modules, boot.js is never read.
  if (!('noModule' in document.createElement('script'))) whenParsed(show);

  window.addEventListener('error', function (event) {
    var target = event.target;
    // A script that did not come.
    if (target && target.tagName === 'SCRIPT') return whenParsed(show);
    consider(event.error, event.filename);
  }, true);
  window.addEventListener('unhandledrejection', function (event) { consider(event.reason, ''); });

  function consider(error, file) {
    var started = document.documentElement.hasAttribute('data-ready');
    var ours = typeof file === 'string' && file.indexOf(location.protocol + '//' + location.host + '/') === 0;
    // Once started, only a panic ends the page: it stops the program where it stands.
    var panic = typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
    if (panic || (!started && ours)) whenParsed(show);
  }

  function whenParsed(then) {
    if (document.readyState !== 'loading') return then();
    document.addEventListener('DOMContentLoaded', function () { then(); });
  }

  function show() {
    var plain = document.getElementById('plain');
    if (shown || !plain) return;
    shown = true;
    var app = document.getElementById('app');
    if (app) app.hidden = true;
    plain.hidden = false;
    var retries = plain.querySelectorAll('[data-retry]');
    for (var i = 0; i < retries.length; i++) {
      retries[i].href = location.href;
      retries[i].addEventListener('click', function (event) { event.preventDefault(); location.reload(); });
    }
    var title = plain.querySelector('h1');
    if (title) title.focus();
    readDrafts(offer, function () {
      document.getElementById('plain-unread').hidden = false;
      offer([]);
    });
  }

  // Calls done with [{ id, meta, answers }], or failed. Never makes nor changes a database.
  function readDrafts(done, failed) {
    var opening;
    try { opening = window.indexedDB.open('guichet'); } catch (error) { return failed(); }
    if (!opening) return failed();
    var absent = false;
    opening.onupgradeneeded = function () { absent = true; opening.transaction.abort(); };
    opening.onerror = function (event) {
      event.preventDefault();
      if (absent) done([]); else failed();
    };
    opening.onblocked = failed;
    opening.onsuccess = function () {
      var database = opening.result;
      var drafts = {};
      var reading;
      try { reading = database.transaction(['drafts', 'answers'], 'readonly'); } catch (error) { return failed(); }
      each(reading.objectStore('drafts'), function (key, value) { draft(key).meta = meta(value); });
      each(reading.objectStore('answers'), function (key, value) {
        if (typeof value === 'string') draft(key[0]).answers[key[1]] = value;
      });
      reading.onerror = reading.onabort = failed;
      reading.oncomplete = function () {
        database.close();
        done(Object.keys(drafts).sort().map(function (id) { return drafts[id]; }));
      };
      function draft(id) {
        if (!Object.prototype.hasOwnProperty.call(drafts, id)) drafts[id] = { id: id, meta: {}, answers: {} };
        return drafts[id];
      }
    };
  }

  function each(store, take) {
    store.openCursor().onsuccess = function (event) {
      var cursor = event.target.result;
      if (!cursor) return;
      take(cursor.key, cursor.value);
      cursor.continue();
    };
  }

  function meta(value) {
    try { return (typeof value === 'string' ? JSON.parse(value) : value) || {}; } catch (error) { return {}; }
  }

  function offer(drafts) {
    var list = document.querySelector('#plain-drafts ul');
    // What could not be stored is still in memory, and newer than what the store holds.
    var kept = window.guichetKept;
    drafts.forEach(function (draft) {
      if (kept && kept.has(draft.id)) return;
      // Nothing here has the key.
      if (draft.meta.format === 'guichet-sealed') {
        document.getElementById('plain-locked').hidden = false;
        return;
      }
      // As the page writes it: what the store holds besides is kept, but the time of the last change.
      var whole = { format: 'guichet-draft', version: 1, programme: 'pr-card', edition: '' };
      Object.keys(draft.meta).forEach(function (field) { if (field !== 'changed') whole[field] = draft.meta[field]; });
      whole.answers = draft.answers;
      add(list, draft.answers['draft-name'] || draft.meta.name, JSON.stringify(whole, null, 2));
    });
    if (kept) kept.forEach(function (pair) { add(list, (meta(pair[0]).answers || {})['draft-name'], pair[0]); });
    document.getElementById('plain-drafts').hidden = !list.children.length;
  }

  function add(list, name, file) {
    var link = document.createElement('a');
    name = String(name || 'guichet-' + (list.children.length + 1));
    link.href = window.URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    link.download = name.replace(/[^0-9A-Za-z\u00c0-\u024f -]+/g, '-') + '.json';
    link.textContent = name;
    link.setAttribute('translate', 'no');
    var item = document.createElement('li');
    item.appendChild(link);
    list.appendChild(item);
  }
})();
