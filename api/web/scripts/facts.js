// What the conversation counts with: facts as chips, each of which opens to be corrected or taken away.
import { at, el, say, words } from "./dom.js";
import { controls, fits } from "./inputs.js";

const MANY = 6;

/** Show the facts, those of one member together; `correct` and `forget` receive a fact that changes. */
export function showFacts(facts, correct, forget) {
  at("facts").hidden = facts.length === 0;
  at("facts-count").textContent = facts.length > MANY ? ` (${facts.length})` : "";
  if (facts.length <= MANY) at("facts-fold").open = true;
  else if (at("chips").querySelectorAll(".fact").length <= MANY) at("facts-fold").open = false;
  at("fact-editor").replaceChildren();
  const members = new Map();
  for (const fact of facts) {
    const [own, ...above] = fact.title.split(" – ").reverse();
    const whose = above.reverse().join(" – ");
    members.set(whose, [...(members.get(whose) ?? []), el("li", {}, chipOf(fact, own, correct, forget))]);
  }
  at("chips").replaceChildren(...[...members].flatMap(([whose, chips]) =>
    [whose ? el("p", { class: "whose" }, whose) : null, el("ul", { "aria-label": whose || words.facts }, chips)].filter(Boolean)));
}

function chipOf(fact, own, correct, forget) {
  const chip = el("button", { type: "button", class: "fact", "aria-expanded": "false", "aria-controls": "fact-editor", onclick: () => toggle(chip, fact, correct, forget) },
    el("span", {}, `${own}: `, el("b", { dir: "auto" }, fact.shown)));
  return chip;
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
