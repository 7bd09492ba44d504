// The conversation: what is said, what is answered, what is asked next.
import { announce, at, el, say, words } from "./dom.js";
import { printOne, saidBy, whole } from "./answer.js";
import { closeDocument } from "./document.js";
import { showFacts } from "./facts.js";
import { controls, fits, nobody, unknown } from "./inputs.js";
import { chat, conversation, erase, forget } from "./service.js";

const KEPT = "sportello.session";
const DRAFT = "sportello.draft"; // what is written and not yet answered
const LONG = 1200;
const message = at("message");
let session = sessionStorage.getItem(KEPT);
let busy = false;
let before = null; // the answer before

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

/** What a person wrote; of a very long message the beginning, and the rest to unfold. */
function mine(text) {
  const all = el("p", { dir: "auto" }, text);
  if (text.length <= LONG) return turn("mine", words.you, all);
  return turn("mine", words.you, el("details", {}, el("summary", { dir: "auto" }, `${text.slice(0, LONG / 4)}…`), all));
}

/** Send a message; what it was is given back if it could not be answered. */
async function send(text, { fact, shown } = {}) {
  if (busy) return;
  await exchange(shown ?? text, text, (heard) => chat({ message: text, session: session ?? undefined, fact }, heard));
}

async function exchange(shown, typed, work) {
  busy = true;
  sessionStorage.setItem(DRAFT, typed);
  complain("");
  begun();
  const said = mine(shown);
  const reply = turn("reply", words.sportello, el("p", { class: "busy" }, words.sending));
  reply.setAttribute("aria-busy", "true");
  at("turns").append(said, reply);
  said.scrollIntoView({ block: "start" });
  try {
    finish(reply, shown, await work(streaming(reply)));
    message.value = message.value === typed ? "" : message.value;
    sessionStorage.setItem(DRAFT, message.value);
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

function finish(reply, shown, answer) {
  session = answer.session;
  sessionStorage.setItem(KEPT, session);
  draw(reply, shown, { ...answer, day: new Date().toISOString() });
  announce(answer.text);
  next(answer.asks, answer.input, answer.facts);
  const active = document.activeElement;
  if (active === document.body || active === null) (at("question").querySelector("button, input") ?? message).focus({ preventScroll: true });
}

function draw(reply, asked, answer) {
  reply.removeAttribute("aria-busy");
  reply.lang = answer.lang;
  reply.lastElementChild.replaceChildren(...whole(answer, asked, before));
  before = answer;
}

/** What the last answer asks, as it asks it, and why: shown with what answers it, and hidden above. */
function put(question) {
  const last = [...at("turns").querySelectorAll(".reply")].at(-1);
  for (const other of at("turns").querySelectorAll(".now")) other.classList.remove("now");
  last?.classList.toggle("now", Boolean(question));
  const told = (kind) => last?.querySelector(`.said > .${kind}`)?.textContent;
  return { text: told("asked") ?? question?.question, why: told("why") ?? "" };
}

/** What is asked next, and what is counted with. */
function next(asks, input, facts) {
  const place = at("question");
  place.replaceChildren();
  const answer = (text) => {
    place.replaceChildren();
    send(text);
  };
  const { text, why } = put(asks);
  if (asks) {
    const row = fits(input) ? controls(input, answer) : inWords(asks, input, facts, answer);
    row.append(unknown(answer));
    const hint = why ? el("p", { id: "question-why", class: "hint", lang: "it" }, why) : null;
    place.append(el("fieldset", { "aria-describedby": why ? "question-why" : null }, el("legend", { lang: "it" }, text), hint, row));
  }
  const inOwn = fits(input) ? words.answer_with_words : words.answer_in_words;
  at("composer").querySelector("label").textContent = asks ? inOwn : words.your_message;
  message.placeholder = asks ? "" : words.placeholder;
  showFacts(facts, correct, remove);
}

/** What is answered with words, but where it is so of nobody, or there is none. */
function inWords(asks, input, facts, answer) {
  const shown = input?.none ? words.none : none(asks, facts) ? words.nobody : "";
  return el("div", { class: "buttons" }, shown ? nobody(shown, answer) : null);
}

/** Whether "no" answers a question about all the members at once: not where something was told of one of them. */
function none(asks, facts) {
  const [list, own] = asks.fact.split("[]");
  return own !== undefined && !facts.some(({ fact }) => fact.startsWith(`${list}[`) && fact.endsWith(`]${own}`));
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
  session = before = null;
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
  message.value ||= sessionStorage.getItem(DRAFT) ?? "";
  if (!session) return;
  try {
    const kept = await conversation(session);
    if (kept.turns.length === 0) return;
    begun();
    if (kept.turns.at(-1).message === message.value.trim()) message.value = "";
    for (const { message: text, answer, at: when } of kept.turns) {
      const reply = turn("reply", words.sportello);
      draw(reply, text, { ...answer, day: when });
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
  const most = Number(message.dataset.most);
  if (text && text.length <= most) send(text);
  else {
    complain(text ? say("too_long", { count: text.length, most }) : words.empty);
    message.focus();
  }
});
message.addEventListener("input", () => sessionStorage.setItem(DRAFT, message.value));
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
