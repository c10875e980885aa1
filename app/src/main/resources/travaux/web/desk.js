// What the desk does beyond plain pages: keys, words that are selected, files that are dropped.
"use strict";
(() => {
  const html = document.documentElement;
  html.classList.add("scripted");
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);

  // --- the current act: keys act on it ---
  let place = 0;
  const acts = () => all(".entry").filter((act) => one("[data-key]", act));
  function current() {
    const list = acts();
    return list.find((act) => act.classList.contains("current")) ?? null;
  }
  function choose(index, focus = true) {
    const list = acts();
    if (list.length === 0) return;
    place = Math.max(0, Math.min(index, list.length - 1));
    list.forEach((act, i) => {
      act.classList.toggle("current", i === place);
      if (i === place) act.setAttribute("aria-current", "true");
      else act.removeAttribute("aria-current");
    });
    if (focus) {
      list[place].focus({ preventScroll: true });
      list[place].scrollIntoView({ block: "nearest" });
    }
  }
  function settle() {
    if (one(".queue")) choose(place, true);
    else if (one(".aside .entry .decide")) choose(0, false);
  }

  // --- keys ---
  const places = { h: "/", r: "/review", s: "/sources", a: "/add", l: "/log" };
  let going = 0;
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (event.ctrlKey || event.metaKey || event.altKey || typing || one("dialog[open]")) return;
    const key = event.key;
    if (going > Date.now() && places[key]) {
      going = 0;
      event.preventDefault();
      location.href = places[key];
      return;
    }
    if (key === "?") { one("#help").showModal(); event.preventDefault(); return; }
    if (key === "/") { one("#find").focus(); event.preventDefault(); return; }
    if (key === "g") { going = Date.now() + 1500; return; }
    if (key === "j" || key === "k") {
      choose(current() ? place + (key === "j" ? 1 : -1) : 0);
      event.preventDefault();
      return;
    }
    if (key === "Enter" && event.target !== current()) return;
    if (!/^[artemlsun]$|^Enter$/.test(key)) return;
    const inAct = current() && one(`[data-key="${key}"]`, current());
    const button = inAct ?? all(`[data-key="${key}"]`).find((each) => !each.closest(".entry"));
    if (button) { event.preventDefault(); button.click(); }
  });
  one("#help-button")?.addEventListener("click", () => one("#help").showModal());

  // --- words that are selected in a source ---
  function offset(node, within) {
    const piece = node.nodeType === 3 ? node.parentElement.closest("[data-s]") : null;
    if (!piece) return -1;
    return piece.classList.contains("control")
      ? Number(piece.dataset.s) : Number(piece.dataset.s) + within;
  }
  function chosenWords() {
    const text = one("#text");
    const selection = getSelection();
    if (!text || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    let first = -1;
    let last = -1;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (to <= from || offset(node, from) < 0) continue;
      if (first < 0) first = offset(node, from);
      const piece = node.parentElement.closest("[data-s]");
      last = piece.classList.contains("control") ? Number(piece.dataset.e) : offset(node, to);
    }
    return first >= 0 && last > first ? { first, last, words: selection.toString() } : null;
  }
  const kinds = ["act", "answer", "event", "instrument", "package", "deadline", "note"];
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(showSelected, 150);
  });
  function showSelected() {
    const box = one("#selected");
    const link = one("#record-link");
    if (!box || !link) return;
    const chosen = chosenWords();
    box.hidden = !chosen;
    const base = "/record/" + encodeURIComponent(one("#text").dataset.source);
    link.href = base;
    if (!chosen) return;
    const at = `start=${chosen.first}&end=${chosen.last}`;
    link.href = `${base}?${at}`;
    const say = document.createElement("p");
    const words = chosen.words.length > 90 ? chosen.words.slice(0, 90) + "…" : chosen.words;
    say.append("Put “", words, "” on the record as");
    const row = document.createElement("p");
    row.className = "decide";
    for (const kind of kinds) {
      const button = document.createElement("a");
      button.className = "button";
      button.href = `${base}?kind=${kind}&${at}`;
      button.textContent = kind;
      row.append(button);
    }
    box.replaceChildren(say, row);
  }

  // --- files that are dropped, text that is pasted ---
  const adding = one("#adding");
  if (adding) {
    addEventListener("dragover", (event) => {
      event.preventDefault();
      html.classList.add("dropping");
    });
    addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) html.classList.remove("dropping");
    });
    addEventListener("drop", (event) => {
      event.preventDefault();
      html.classList.remove("dropping");
      const files = event.dataTransfer.files;
      if (files.length > 0) {
        one("#files").files = files;
        adding.requestSubmit();
      }
    });
    addEventListener("paste", (event) => {
      if (event.target.closest?.("input, textarea")) return;
      const files = event.clipboardData.files;
      if (files.length > 0) {
        one("#files").files = files;
        adding.requestSubmit();
      } else {
        one("#pasted").value = event.clipboardData.getData("text/plain");
        one("#pasted").focus();
      }
    });
  }

  // --- pages that are swapped in ---
  document.addEventListener("htmx:afterSettle", () => settle());
  document.addEventListener("htmx:beforeSwap", (event) => {
    const type = event.detail.xhr.getResponseHeader("Content-Type") ?? "";
    if (!type.startsWith("text/html")) {
      event.detail.shouldSwap = false;
      say(event.detail.xhr.responseText || "The desk does not answer. Is it still running?");
    }
  });
  document.addEventListener("htmx:sendError", () => say("The desk does not answer. Is it still running?"));
  function say(words) {
    const box = document.createElement("div");
    box.className = "notice problem";
    box.setAttribute("role", "alert");
    const line = document.createElement("p");
    line.textContent = words;
    box.append(line);
    one("#main").prepend(box);
  }
  settle();
})();
