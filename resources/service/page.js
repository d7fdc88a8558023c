// Sends the photo that was dropped or chosen, shows what is near it and, beside one, what differs.
"use strict";

const byId = (id) => document.getElementById(id);
const say = (words) => { byId("status").textContent = words; };
let token = "", sent = null, asked = 0;

async function ask(path, options = {}) {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const answer = await fetch(path, { ...options, headers });
  if (answer.ok) return answer;
  const { error } = await answer.json();
  if (error.code === "no-token") {
    byId("token-form").hidden = false;
    byId("token").focus();
  }
  throw new Error(error.sentence);
}

function add(parent, tag, text = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

async function find(file) {
  const turn = ++asked;
  sent = file;
  byId("found").replaceChildren();
  say("Looking…");
  const form = new FormData();
  form.append("photo", file);
  try {
    const answer = await (await ask("/find", { method: "POST", body: form })).json();
    if (turn !== asked) return;
    show(answer);
  } catch (error) {
    if (turn === asked) say(error.message);
  }
}

function show(answer) {
  const many = answer.searched === 1 ? "1 photo" : `${answer.searched.toLocaleString()} photos`;
  say(`${answer.have ? "Yes, it is here." : "No, it isn't here."} ${many} searched.`);
  for (const near of answer.found) {
    const item = add(byId("found"), "li");
    const picture = add(item, "img");
    picture.alt = "";
    load(picture, near.sha256);
    item.classList.toggle("is-match", near.verdict === "exact" || near.verdict === "same-photo");
    const verdict = add(item, "p", `${near.words}, ${Math.floor(100 * near.score)} %`);
    verdict.className = "verdict";
    add(item, "p", near.uri);
    add(item, "p", `${near.width} × ${near.height} ${near.format}`);
    const changes = (near.changes ?? []).map((change) => change.words).join(", ");
    if (changes) add(item, "p", changes);
    const button = add(item, "button", "Compare");
    button.type = "button";
    button.disabled = !near.is_there;
    button.setAttribute("aria-label", `Compare with ${near.uri}`);
    button.addEventListener("click", () => compare(near, button));
  }
}

async function load(picture, sha256) {
  try {
    const answer = await ask(`/photos/${sha256}/picture`);
    const url = URL.createObjectURL(await answer.blob());
    picture.addEventListener("load", () => URL.revokeObjectURL(url), { once: true });
    picture.src = url;
  } catch {
    picture.hidden = true; // its file can't be read here; all else of it is shown
  }
}

async function compare(near, button) {
  if (button.ariaBusy === "true") return;
  button.ariaBusy = "true"; // not disabled, which would lose the focus
  say("Comparing…");
  const form = new FormData();
  form.append("first", sent);
  form.append("second_sha256", near.sha256);
  try {
    const answer = await ask("/compare?view=true", { method: "POST", body: form });
    const comparison = await answer.json();
    say("");
    open(near, comparison);
  } catch (error) {
    say(error.message);
  } finally {
    button.ariaBusy = "false";
  }
}

function open(near, comparison) {
  const { view } = comparison;
  byId("view-title").textContent = near.uri;
  const changes = comparison.changes.map((change) => change.words);
  const differs = view ? [`${Math.round(100 * view.share)} % of what both show differs`] : [];
  const fits = view ? [] : ["The two can't be laid over each other"];
  byId("view-words").textContent = [comparison.words, ...changes, ...differs, ...fits].join(". ");
  byId("modes").hidden = byId("view-picture").hidden = !view;
  const pick = (mode) => {
    for (const button of byId("modes").children) {
      button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
      button.onclick = () => pick(button.dataset.mode);
    }
    if (view) byId("view-picture").src = view[mode];
    byId("view-picture").alt = `${mode === "difference" ? "What differs" : mode}: ${near.uri}`;
  };
  pick("difference");
  byId("view").showModal();
}

const drop = byId("drop");
byId("photo").addEventListener("change", (event) => {
  if (event.target.files.length) find(event.target.files[0]);
});
for (const name of ["dragenter", "dragover"]) {
  document.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); });
}
document.addEventListener("dragleave", () => drop.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer.files.length) find(event.dataTransfer.files[0]);
});
byId("token-form").addEventListener("submit", (event) => {
  event.preventDefault();
  token = byId("token").value.trim();
  byId("token").value = "";
  byId("token-form").hidden = true;
  if (sent) find(sent);
});
