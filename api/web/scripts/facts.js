// What the conversation counts with: facts as chips, each of which opens to be corrected or taken away.
import { at, el, say, words } from "./dom.js";
import { controls, fits } from "./inputs.js";

/** Show the facts; `correct` and `forget` receive a fact that changes. */
export function showFacts(facts, correct, forget) {
  at("facts").hidden = facts.length === 0;
  at("fact-editor").replaceChildren();
  const chips = facts.map((fact) => {
    const chip = el("button", { type: "button", class: "fact", "aria-expanded": "false", "aria-controls": "fact-editor", onclick: () => toggle(chip, fact, correct, forget) },
      el("span", {}, `${fact.title}: `, el("b", {}, fact.shown)));
    return el("li", {}, chip);
  });
  at("chips").replaceChildren(...chips);
}

function toggle(chip, fact, correct, forget) {
  const editor = at("fact-editor");
  const open = chip.getAttribute("aria-expanded") === "true";
  for (const other of document.querySelectorAll(".fact")) other.setAttribute("aria-expanded", "false");
  editor.replaceChildren();
  if (open) return;
  chip.setAttribute("aria-expanded", "true");
  const close = () => {
    toggle(chip, fact, correct, forget);
    chip.focus();
  };
  const remove = el("button", { type: "button", class: "btn btn-outline-primary", onclick: () => forget(fact) }, words.remove);
  const cancel = el("button", { type: "button", class: "btn btn-link", onclick: close }, words.cancel);
  const title = el("h3", { tabindex: "-1" }, say("correct", { title: fact.title }));
  const given = (said) => correct(fact, said);
  const inputs = fits(fact.input) ? [controls(fact.input, given)] : [];
  editor.append(el("div", { class: "fact-form", onkeydown: (event) => event.key === "Escape" && close() },
    title, ...inputs, el("div", { class: "buttons" }, remove, cancel)));
  title.focus();
}
