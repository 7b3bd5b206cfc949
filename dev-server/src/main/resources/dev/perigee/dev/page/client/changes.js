// Shows a change of the site's sources: a page loads itself anew, a style sheet is swapped.
(() => {
  "use strict";
  const script = document.currentScript;
  if (!script || window.perigeeDev) {
    return; // A page that was put together from two has the script twice.
  }
  window.perigeeDev = true;

  const base = script.dataset.base;
  const events = base + "/@perigee/events";
  let generation = script.dataset.generation;
  let leaving = false;

  // A page of the server's own, in place of the site's: what was kept for that one stays.
  const isOurs = document.documentElement.dataset.perigee !== undefined;

  const store = {
    get(name) {
      try {
        return sessionStorage.getItem("perigee." + name);
      } catch {
        return null; // Storage is forbidden here.
      }
    },
    set(name, value) {
      try {
        value === null
          ? sessionStorage.removeItem("perigee." + name)
          : sessionStorage.setItem("perigee." + name, value);
      } catch {
        // Then nothing is kept.
      }
    },
  };

  // The browser itself would scroll to where it was on the page that came between, and even late.
  const scrolling = store.get("scrolling") ?? history.scrollRestoration;
  store.set("scrolling", null);
  addEventListener("pagehide", () => {
    if (!leaving) {
      history.scrollRestoration = scrolling;
    }
  });

  function reload() {
    if (leaving) {
      return;
    }
    leaving = true;
    if (!isOurs) {
      store.set("kept", JSON.stringify({ url: location.href, x: scrollX, y: scrollY, ...form() }));
    }
    store.set("scrolling", scrolling);
    history.scrollRestoration = "manual";
    if (script.dataset.posted !== undefined) {
      // A reload would ask whether to send the form once more.
      location.replace(location.pathname + location.search);
    } else {
      location.reload();
    }
  }

  // --- What a reload keeps: browsers do so themselves, but not when a page of ours came between.

  const fields = () =>
    [...document.querySelectorAll("input, textarea, select")].filter(
      (field) => !["password", "file", "hidden", "submit", "button", "image"].includes(field.type),
    );

  function names(elements) {
    const seen = new Map();
    return elements.map((element) => {
      const name = [element.localName, element.type, element.id, element.name].join("|");
      seen.set(name, (seen.get(name) ?? 0) + 1);
      return name + "|" + seen.get(name);
    });
  }

  function state(field) {
    if (field.type === "checkbox" || field.type === "radio") {
      return [field.checked, field.defaultChecked];
    }
    if (field.localName === "select") {
      const options = [...field.options];
      return [
        options.map((option) => option.selected).join(),
        options.map((option) => option.defaultSelected).join(),
      ];
    }
    return [field.value, field.defaultValue];
  }

  function form() {
    const all = fields();
    const named = names(all);
    const values = {};
    all.forEach((field, i) => {
      const [now, before] = state(field);
      if (now !== before) {
        values[named[i]] = { now, before };
      }
    });
    const active = all.indexOf(document.activeElement);
    return { values, focus: active < 0 ? null : { name: named[active], ...selection(all[active]) } };
  }

  function selection(field) {
    try {
      return { start: field.selectionStart, end: field.selectionEnd };
    } catch {
      return {}; // A field without text.
    }
  }

  function fill(field, value) {
    const [now, before] = state(field);
    if (before !== value.before || now === value.now) {
      return; // The author changed what it starts with, or the browser was faster.
    }
    if (typeof value.now === "boolean") {
      field.checked = value.now;
    } else if (field.localName === "select") {
      value.now.split(",").forEach((on, i) => {
        field.options[i].selected = on === "true";
      });
    } else {
      field.value = value.now;
    }
  }

  function restore() {
    if (isOurs) {
      return;
    }
    const kept = JSON.parse(store.get("kept") ?? "null");
    if (!kept) {
      return;
    }
    store.set("kept", null);
    if (kept.url !== location.href) {
      return;
    }
    const all = fields();
    const named = names(all);
    all.forEach((field, i) => named[i] in kept.values && fill(field, kept.values[named[i]]));
    const focused = kept.focus ? all[named.indexOf(kept.focus.name)] : undefined;
    if (focused) {
      focused.focus({ preventScroll: true });
      if (typeof kept.focus.start === "number") {
        focused.setSelectionRange?.(kept.focus.start, kept.focus.end);
      }
    }
    const scroll = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    scroll();
    // Pictures make a page longer when they have come.
    const reached = scrollY;
    addEventListener("load", () => scrollY === reached && scroll(), { once: true });
  }

  // --- Style sheets

  const pathOf = (url) => new URL(url, location.href).pathname;

  function swap(changes) {
    let found = false;
    for (const { from, to } of changes) {
      for (const link of document.querySelectorAll('link[rel~="stylesheet"][href]')) {
        if (pathOf(link.href) === pathOf(from)) {
          found = true;
          replace(link, from, to);
        }
      }
    }
    if (!found && changes.some(({ from }) => isImported(from, document.styleSheets))) {
      reload();
    }
  }

  function replace(link, from, to) {
    const url = new URL(to, location.href);
    if (from === to) {
      url.searchParams.set("perigee", Date.now());
    }
    const fresh = link.cloneNode();
    fresh.removeAttribute("integrity");
    fresh.href = url.href;
    // Until the new sheet is there, the old one stays: nothing is ever without style.
    fresh.addEventListener("load", () => link.remove(), { once: true });
    fresh.addEventListener("error", reload, { once: true });
    link.after(fresh);
  }

  function isImported(path, sheets) {
    return [...sheets].some((sheet) => {
      let rules;
      try {
        rules = [...sheet.cssRules];
      } catch {
        return false; // A sheet of another site.
      }
      return rules.some(
        (rule) =>
          rule instanceof CSSImportRule &&
          (pathOf(new URL(rule.href, sheet.href ?? location.href)) === pathOf(path) ||
            (rule.styleSheet && isImported(path, [rule.styleSheet]))),
      );
    });
  }

  // --- Events. Of all pages of the site in this browser one listens, and tells the others: HTTP/1.1
  // has six connections for all of them.

  const others = "BroadcastChannel" in window ? new BroadcastChannel("perigee" + base) : null;
  let leads = false;

  function take({ kind, data, id }) {
    if (kind === "hello") {
      if (data !== generation) {
        catchUp(data);
      }
    } else if (kind === "css") {
      swap(JSON.parse(data));
      generation = id || generation;
    } else if (kind === "reload" || kind === "fault") {
      reload();
    } else if (kind === "ask" && leads) {
      others.postMessage({ kind: "hello", data: current });
    }
  }

  // Once for each pair of generations, so that a page is never loaded for ever.
  function catchUp(told) {
    const pair = told + " " + generation;
    if (store.get("caught") !== pair) {
      store.set("caught", pair);
      reload();
    }
  }

  let current = generation;

  function listen() {
    const source = new EventSource(events);
    for (const kind of ["hello", "reload", "css", "fault"]) {
      source.addEventListener(kind, (event) => {
        const message = { kind, data: event.data, id: event.lastEventId };
        current = kind === "hello" ? event.data : event.lastEventId || current;
        others?.postMessage(message);
        take(message);
      });
    }
    // The server is being started again: it says hello when it is there.
    source.addEventListener("error", () => {
      source.close();
      setTimeout(listen, 400);
    });
  }

  function lead() {
    leads = true;
    listen();
    return new Promise(() => {}); // The lock is held until the page goes.
  }

  restore();
  others?.addEventListener("message", (event) => take(event.data));
  if (others && navigator.locks) {
    navigator.locks.request("perigee" + base, lead);
    others.postMessage({ kind: "ask" });
  } else {
    lead();
  }
  addEventListener("pageshow", (event) => event.persisted && reload());
})();
