// A small toolbar: which route made this page, of what, and in which time.
(() => {
  "use strict";
  if (window !== window.top || document.querySelector("perigee-toolbar")) {
    return;
  }

  const stored = (storage, name, value) => {
    try {
      return value === undefined
        ? window[storage].getItem("perigee." + name)
        : window[storage].setItem("perigee." + name, value);
    } catch {
      return null; // Storage is forbidden here; then it is closed at first.
    }
  };
  if (stored("sessionStorage", "hidden") === "yes") {
    return;
  }

  const style = `
    :host {
      all: initial !important;
      position: fixed !important;
      z-index: 2147483647 !important;
      left: 12px !important;
      bottom: 12px !important;
      color-scheme: light dark !important;
      --ground: #fff; --ink: #151a2d; --muted: #545c74; --line: #dde1eb; --edge: #7d859c;
      --accent: #1a4cc0; --middleware: #a06a00; --handler: #1a4cc0; --render: #17663a;
    }
    @media (prefers-color-scheme: dark) {
      :host {
        --ground: #151b31; --ink: #e6e9f4; --muted: #a4adc7; --line: #29324f; --edge: #7882a3;
        --accent: #93b5ff; --middleware: #f5b942; --handler: #93b5ff; --render: #7bd6a0;
      }
    }
    @media print { :host { display: none !important; } }
    * { box-sizing: border-box; margin: 0; }
    aside { font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); }
    button { font: inherit; color: inherit; cursor: pointer; }
    button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    #open {
      display: flex; align-items: center; gap: 7px; height: 34px; padding: 0 12px 0 8px;
      border: 1px solid var(--edge); border-radius: 17px; background: var(--ground);
      box-shadow: 0 1px 5px #0003; font-variant-numeric: tabular-nums;
    }
    #panel {
      width: min(420px, calc(100vw - 24px)); max-height: calc(100vh - 80px); overflow: auto;
      margin-bottom: 8px; padding: 14px 16px; border: 1px solid var(--edge); border-radius: 10px;
      background: var(--ground); box-shadow: 0 6px 24px #0003;
    }
    #panel[hidden] { display: none; }
    dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 5px 14px; }
    dt { color: var(--muted); }
    dd { overflow-wrap: anywhere; }
    code { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    #times { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--line); }
    #bar { display: flex; gap: 1px; height: 8px; margin-bottom: 9px; border-radius: 4px; overflow: hidden; background: var(--line); }
    #times ul { display: flex; flex-wrap: wrap; gap: 2px 14px; padding: 0; list-style: none; font-size: 13px; font-variant-numeric: tabular-nums; }
    #times li::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-right: 6px; border-radius: 2px; background: var(--own); }
    #foot { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; margin-top: 12px; color: var(--muted); font-size: 13px; }
    #hide { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; }
  `;

  const html = `
    <aside aria-label="Perigee toolbar">
      <div id="panel" hidden>
        <dl></dl>
        <div id="times"><div id="bar" aria-hidden="true"></div><ul></ul></div>
        <div id="foot"><span></span><button id="hide" type="button">Hide in this tab</button></div>
      </div>
      <button id="open" type="button" aria-expanded="false" aria-controls="panel">
        <svg width="18" height="18" viewBox="0 0 32 32" aria-hidden="true"><ellipse cx="17" cy="15.5" rx="12.6" ry="8.2" transform="rotate(-24 17 15.5)" fill="none" stroke="#c98a10" stroke-width="2.6"/><circle cx="13" cy="17.3" r="5" fill="#3f7ff5"/><circle cx="5.5" cy="20.6" r="2.8" fill="#c98a10"/></svg>
        <span></span>
      </button>
    </aside>`;

  // --- What the server said of this page

  const navigation = performance.getEntriesByType("navigation")[0];
  const said = new Map((navigation?.serverTiming ?? []).map((entry) => [entry.name, entry]));
  const text = (name) => {
    const words = said.get(name)?.description ?? "";
    try {
      return decodeURIComponent(words);
    } catch {
      return words; // Of the site's own making.
    }
  };
  const millis = (time) => (time < 10 ? time.toFixed(1) : time.toFixed(0)) + " ms";
  const phases = ["middleware", "handler", "render"].filter((name) => said.has(name));
  const total = phases.reduce((sum, name) => sum + said.get(name).duration, 0);

  // --- What is shown of it

  const host = document.createElement("perigee-toolbar");
  const root = host.attachShadow({ mode: "open" });
  // Not a style element: a site's Content-Security-Policy may forbid those.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = html;
  const find = (selector) => root.querySelector(selector);

  function row(name, ...values) {
    const term = document.createElement("dt");
    term.textContent = name;
    find("dl").append(term);
    for (const value of values) {
      const item = document.createElement("dd");
      item.style.gridColumn = "2";
      const code = document.createElement("code");
      code.textContent = value;
      item.append(code);
      find("dl").append(item);
    }
  }

  function time(name) {
    const duration = said.get(name).duration;
    const item = document.createElement("li");
    item.style.setProperty("--own", `var(--${name})`);
    item.textContent = `${name} ${millis(duration)}`;
    find("#times ul").append(item);
    const part = document.createElement("span");
    part.style.cssText = `flex: ${duration} 0 0; background: var(--${name})`;
    find("#bar").append(part);
  }

  const route = text("route");
  row("Route", route || "none");
  const params = [...new URLSearchParams(text("params"))].map(([name, value]) => `${name} = ${value}`);
  if (params.length > 0) {
    row(params.length === 1 ? "Parameter" : "Parameters", ...params);
  }
  if (text("template")) {
    row("Template", text("template"));
  } else if (text("source")) {
    row("Source", text("source"));
  }
  if (navigation?.responseStatus >= 400) {
    row("Status", String(navigation.responseStatus));
  }
  phases.forEach(time);
  find("#times").hidden = phases.length === 0;
  const answered = navigation ? navigation.responseStart - navigation.requestStart : 0;
  find("#foot span").textContent = answered > 0 ? `Answered after ${millis(answered)}` : "";
  const summary = phases.length > 0 ? millis(total) : "Perigee";
  find("#open span").textContent = summary;
  find("#open").setAttribute("aria-label", phases.length > 0 ? `Perigee, ${summary}` : "Perigee");

  // --- Opening and closing

  function show(open) {
    find("#panel").hidden = !open;
    find("#open").setAttribute("aria-expanded", String(open));
    stored("localStorage", "open", open ? "yes" : "no");
  }

  find("#open").addEventListener("click", () => show(find("#panel").hidden));
  find("#hide").addEventListener("click", () => {
    stored("sessionStorage", "hidden", "yes");
    host.remove();
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !find("#panel").hidden) {
      event.stopPropagation();
      show(false);
      find("#open").focus();
    }
  });
  if (stored("localStorage", "open") === "yes") {
    show(true);
  }
  // Beside the body: nothing of its layout, and no rule for its children, is meant for this.
  document.documentElement.append(host);
})();
