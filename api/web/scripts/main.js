// The conversation: what is said, what is answered, what is asked next.
import { announce, at, el, words } from "./dom.js";
import { printOne, saidBy, whole } from "./answer.js";
import { closeDocument } from "./document.js";
import { showFacts } from "./facts.js";
import { controls, fits, unknown } from "./inputs.js";
import { chat, conversation, erase, forget } from "./service.js";

const KEPT = "sportello.session";
const message = at("message");
let session = sessionStorage.getItem(KEPT);
let busy = false;

function turn(kind, title, ...content) {
  const heading = el("h2", { tabindex: kind === "reply" ? "-1" : null }, title);
  return el("article", { class: `turn ${kind}` }, heading, el("div", { class: "said" }, ...content));
}

function begun() {
  at("welcome").hidden = true;
  at("starts").hidden = true;
  at("talk-title").hidden = false;
  at("turns").hidden = false;
  at("conversation-tools").hidden = false;
}

const mine = (text) => turn("mine", words.you, el("p", {}, text));

/** Send a message; what it was is given back if it could not be answered. */
async function send(text, { fact, shown } = {}) {
  if (busy) return;
  await exchange(shown ?? text, text, (heard) => chat({ message: text, session: session ?? undefined, fact }, heard));
}

async function exchange(shown, typed, work) {
  busy = true;
  complain("");
  begun();
  const said = mine(shown);
  const reply = turn("reply", words.sportello, el("p", { class: "busy" }, words.sending));
  reply.setAttribute("aria-busy", "true");
  at("turns").append(said, reply);
  said.scrollIntoView({ block: "start" });
  try {
    finish(reply, await work(streaming(reply)));
    message.value = message.value === typed ? "" : message.value;
  } catch (problem) {
    said.remove();
    reply.remove();
    if (problem.status === 404) lose();
    complain(problem.message);
    message.value ||= typed;
    message.focus();
  } finally {
    busy = false;
  }
}

/** Spans as they come, drawn once a frame. */
function streaming(reply) {
  const spans = [];
  let due = false;
  return (span) => {
    spans.push(span);
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      if (reply.hasAttribute("aria-busy")) reply.lastElementChild.replaceChildren(...saidBy(spans));
    });
  };
}

function finish(reply, answer) {
  session = answer.session;
  sessionStorage.setItem(KEPT, session);
  draw(reply, { ...answer, day: new Date().toISOString() });
  announce(answer.text);
  next(answer.asks, answer.input, answer.facts);
  const active = document.activeElement;
  if (active === document.body || active === null) (at("question").querySelector("button, input") ?? message).focus({ preventScroll: true });
}

function draw(reply, answer) {
  reply.removeAttribute("aria-busy");
  reply.lang = answer.lang;
  reply.lastElementChild.replaceChildren(...whole(answer));
}

/** What is asked next, and what is counted with. */
function next(asks, input, facts) {
  const place = at("question");
  place.replaceChildren();
  const answer = (text) => {
    place.replaceChildren();
    send(text);
  };
  const fitting = asks && fits(input);
  if (asks) {
    const row = fitting ? controls(input, answer) : el("div", { class: "buttons" });
    row.append(unknown(answer));
    place.append(el("fieldset", {}, el("legend", {}, asks.question), row));
  }
  at("composer").querySelector("label").textContent = asks ? words.answer_with_words : words.your_message;
  showFacts(facts, correct, remove);
}

const correct = (fact, text) => send(text, { fact: fact.fact, shown: `${fact.title}: ${text}` });

const remove = (fact) =>
  busy || exchange(`${words.remove}: ${fact.title}`, "", () => forget(session, fact.fact));

function complain(text) {
  const error = at("message-error");
  error.hidden = !text;
  error.textContent = text;
  if (text) {
    message.setAttribute("aria-invalid", "true");
    message.setAttribute("aria-describedby", error.id);
  } else {
    message.removeAttribute("aria-invalid");
    message.removeAttribute("aria-describedby");
  }
}

/** The conversation begins anew. */
function lose() {
  session = null;
  sessionStorage.removeItem(KEPT);
  at("turns").replaceChildren();
  at("talk-title").hidden = true;
  at("turns").hidden = true;
  at("conversation-tools").hidden = true;
  at("welcome").hidden = false;
  at("starts").hidden = false;
  next(null, null, []);
  closeDocument();
}

async function takeUp() {
  if (!session) return;
  try {
    const kept = await conversation(session);
    if (kept.turns.length === 0) return;
    begun();
    for (const { message: text, answer, at: when } of kept.turns) {
      const reply = turn("reply", words.sportello);
      draw(reply, { ...answer, day: when });
      at("turns").append(mine(text), reply);
    }
    next(kept.turns.at(-1).answer.asks, kept.input, kept.facts);
    at("turns").lastElementChild.scrollIntoView({ block: "start" });
  } catch (problem) {
    lose();
    complain(problem.status === 404 ? words.gone : problem.message);
  }
}

at("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = message.value.trim();
  if (text) send(text);
  else {
    complain(words.empty);
    message.focus();
  }
});
message.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  at("composer").requestSubmit();
});
for (const start of document.querySelectorAll(".start")) {
  start.addEventListener("click", (event) => {
    event.preventDefault();
    send(start.value);
  });
}
at("print").addEventListener("click", () => printOne(null));
at("delete").addEventListener("click", () => at("delete-dialog").showModal());
at("delete-dialog").addEventListener("close", async ({ currentTarget }) => {
  if (currentTarget.returnValue !== "delete") return;
  currentTarget.returnValue = "";
  try {
    if (session) await erase(session);
  } catch (problem) {
    if (problem.status !== 404) return complain(problem.message);
  }
  lose();
  announce(words.deleted);
  message.focus();
});

takeUp();
