// Sends the forms of the page /try with fetch and shows what comes back. Without it they are plain forms.

for (const form of document.querySelectorAll("form.ask")) {
  form.classList.remove("scripted");
  on(form, "submit", (answer) => {
    if (form.dataset.events) {
      return listen(form.action, form.dataset.events, answer);
    }
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) {
      url.searchParams.set(name, value);
    }
    return send(url, options(form), answer);
  });
}
for (const link of document.querySelectorAll("a.ask")) {
  on(link, "click", (answer) => send(link.href, {}, answer));
}

function on(element, event, ask) {
  const answer = element.closest(".try").querySelector(".answer");
  element.addEventListener(event, (happening) => {
    happening.preventDefault();
    ask(answer).catch((error) => show(answer, "No answer: " + error.message));
  });
}

function options(form) {
  const headers = {};
  if (form.dataset.header) {
    const [name, value] = form.dataset.header.split(/: */, 2);
    headers[name] = value;
  }
  const body = form.querySelector("textarea");
  if (body) {
    headers["Content-Type"] = "application/json";
  }
  return { method: form.dataset.method || "GET", headers, body: body ? body.value : undefined };
}

async function send(url, options, answer) {
  const pre = show(answer, "Asking …");
  const response = await fetch(url, options);
  const type = response.headers.get("Content-Type") || "no content";
  answer.querySelector(".line").textContent = `${response.status} · ${type}`;
  if (!response.body) {
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pre.append(piece.value);
  }
}

async function listen(url, name, answer) {
  const pre = show(answer, "Listening …");
  const events = new EventSource(url);
  events.addEventListener(name, (event) => pre.append(`${event.lastEventId}: ${event.data}\n`));
  events.onerror = () => {
    events.close();
    answer.querySelector(".line").textContent = "The stream has ended.";
  };
}

function show(answer, line) {
  const head = document.createElement("p");
  head.className = "line";
  head.textContent = line;
  const pre = document.createElement("pre");
  pre.tabIndex = 0;
  answer.replaceChildren(head, pre);
  return pre;
}
