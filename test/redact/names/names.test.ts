import { expect, test } from "vitest";
import type { NameMode } from "../../../src/redact/recognizer.ts";
import { redactText, redactTexts } from "../redacting.ts";

/** The text with every placeholder of a person as `…`. */
const shown = (text: string, names: NameMode = "balanced"): string =>
  redactText(text, { policy: { names } }).replace(/<PERSON_\d+>/g, "…");

test.each([
  ["titles", "Dear Mr. O'Brien-Smith, Mrs van der Berg and Dr. D’Angelo agree", "Dear Mr. …, Mrs … and Dr. … agree"],
  ["an unknown name behind a title", "ask Frau Quillfeather", "ask Frau …"],
  ["a greeting", "Hi Quillfeather, thanks", "Hi …, thanks"],
  ["a greeting in lower case", "hi natasha, thanks", "hi …, thanks"],
  ["an introduction", "my name is Wibke Okonedo and I am late", "my name is … and I am late"],
  ["an introduction in capitals", "MY NAME IS JOSÉ NÚÑEZ AND I AM ANGRY", "MY NAME IS … AND I AM ANGRY"],
  ["a name that is a word, stated", "her maiden name is Key", "her maiden name is …"],
  ["I am", "I'm Wibke, your neighbour", "I'm …, your neighbour"],
  ["German", "ich heiße Wibke Okonedo", "ich heiße …"],
  ["Spanish", "me llamo Ximena Quispe", "me llamo …"],
  ["French", "je m'appelle Aurélie Quenneville", "je m'appelle …"],
  ["Italian", "mi chiamo Ornella Zamboni", "mi chiamo …"],
  ["Russian", "меня зовут Иван Петров, спасибо", "меня зовут …, спасибо"],
  ["Arabic", "اسمي محمد علي", "اسمي …"],
  ["Chinese", "我叫王小明，电话", "我叫…，电话"],
  ["a form field", "Customer name: wibke okonedo\nOrder: 12", "Customer name: …\nOrder: 12"],
  ["a relative", "my wife Wibke and our son Tarquin", "my wife … and our son …"],
  ["somebody's relative", "that is Wibke's husband", "that is …'s husband"],
  ["who said it", "then Wibke said no", "then … said no"],
  ["a mail header", "On Monday Sam Lee <sam@example.org> wrote:", "On Monday … <<EMAIL_1>> wrote:"],
  ["somebody presented, German", "Guten Morgen, hier ist Wibke aus Kiel", "Guten Morgen, hier ist … aus Kiel"],
  ["somebody presented, French", "Salut, c'est Yvonnick, le plombier", "Salut, c'est …, le plombier"],
  ["somebody presented, Portuguese", "Oi, aqui é o Zephino, tudo bem?", "Oi, aqui é o …, tudo bem?"],
  ["somebody presented in lower case", "hey its natasha again", "hey its … again"],
  ["a title behind the name", "paketi Zephine Hanım aldı", "paketi … Hanım aldı"],
  ["a title behind the name, Japanese", "担当の小野寺さんに伝えてください", "担当の…さんに伝えてください"],
  ["in the name of", "el pedido está a nombre de Zephine Quispe", "el pedido está a nombre de …"],
  ["a role and a full name", "Titular Zephine Bittencourt quer cancelar", "Titular … quer cancelar"],
  ["whom somebody talked to", "ieri ho parlato con Zephine in ufficio", "ieri ho parlato con … in ufficio"],
  ["Russian, in another case", "вчера я говорил с Ариной", "вчера я говорил с …"],
  ["a question in the same text", "What is your name? Wibke Okonedo", "What is your name? …"],
])("announced by a cue, %s: %s", (_case, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ["first name and surname", "we met Natasha Kowalski there", "we met … there"],
  ["a first name alone", "ask Natasha about it", "ask … about it"],
  ["an unknown surname", "ask Natasha Quillfeather", "ask …"],
  ["a surname that is a word", "it was Rebecca Hides again", "it was … again"],
  ["initials", "signed by J. R. Kowalski", "signed by …"],
  ["a middle initial", "for Maria A. Pereira only", "for … only"],
  ["no capitals", "it is natasha kowalski here", "it is … here"],
  ["a list", "Natasha, Zephine and Bob came", "…, … and … came"],
  ["a list without capitals", "they were silvana, adam and natasha", "they were …, … and …"],
  ["a repetition", "My wife Zephine is here. Call Zephine.", "My wife … is here. Call …."],
  ["a signature", "Best regards,\nWibke Okonedo\nHead of Ops", "Best regards,\n…\nHead of Ops"],
  ["a signature in the line", "Thanks, Wibke", "Thanks, …"],
  [
    "somebody spoken to",
    "will you be able to mark it as done in May, Mark?",
    "will you be able to mark it as done in May, …?",
  ],
  ["a possessive", "Natasha's laptop", "…'s laptop"],
  ["a hyphen", "I'm not Mr. Ellsworth-Pike at all", "I'm not Mr. … at all"],
  ["a surname by its ending", "the bill went to Zyxowski yesterday", "the bill went to … yesterday"],
])("told by its make-up, %s: %s", (_case, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  "will you mark my bill paid? may I hope so",
  "Will the May payment go through? Mark it as paid.",
  "I flew from San Jose to St. Louis with Delta and stayed at the Hilton in Jordan",
  "Ask Siri or Alexa; Jenkins failed; Tesla and Ford",
  "Hello team, please confirm. Thanks in advance, best regards",
  "Hi there, I'm Canadian and I'm in Lafayette on Friday",
  "The product name is Zyxomatic, the host name is db-1",
  "My IBAN and my VPN fail on Android.",
  "Dear Sir or Madam, I am not happy.",
  "Sehr geehrte Damen und Herren, ich habe eine Frage zur Rechnung.",
  "Buenos días, quiero cancelar el pedido del lunes.",
  "Janet Schultz Cultural Center and Thomas and Sons are closed",
])("left alone: %s", (text) => {
  expect(shown(text)).toBe(text);
});

test("three lone surnames in a row are a firm", () => {
  expect(redactText("we hired Kowalski, Wójcik and Nowak for it")).toBe("we hired <ORGANIZATION_1> for it");
});

test.each([
  ["write to @zephine.q84 please", "write to @<HANDLE_1> please"],
  ["@zephine84: look", "@<HANDLE_1>: look"],
  ["my username is zephineq and it fails", "my username is <HANDLE_1> and it fails"],
  ["Skype: zephine_q", "Skype: <HANDLE_1>"],
  ["@all and @support, please", null],
  ["the @media rule and the login is broken", null],
  ["price @ 20 each", null],
])("names of accounts: %s", (text, expected) => {
  expect(redactText(text, { policy: { off: ["names"] } })).toBe(expected ?? text);
});

test("careful keeps lone surnames, aggressive takes unknown words too", () => {
  const text = "we saw Kowalski and the Zyxomatic thing from Quillfeather";
  expect(shown(text, "careful")).toBe(text);
  expect(shown(text, "balanced")).toBe("we saw … and the Zyxomatic thing from Quillfeather");
  expect(shown(text, "aggressive")).toContain("from …");
});

test("the answer to a question for the name is a name, also in lower case", () => {
  const ask = { role: "agent", text: "Sure! May I have your full name?" } as const;
  expect(redactTexts([ask, "sure, it's wibke okonedo"])[1]).toBe("sure, it's <PERSON_1>");
  expect(redactTexts([ask, "why do you need it?"])[1]).toBe("why do you need it?");
  expect(redactTexts([{ role: "agent", text: "Anything else?" }, "wibke okonedo"])[1]).toBe("wibke okonedo");
});
