import type { UserRow } from "../model/rows.ts";
import { isEmail, isPhone, PersonBuilder } from "./person-builder.ts";
import { cleanLine, cleanText } from "./text.ts";

/** A user of Chatwoot with what their row tells of them. */
export function agentPerson(user: UserRow): PersonBuilder {
  const person = new PersonBuilder(`user:${user.id}`, "agent");
  person.name(bareName(user.name));
  person.name(bareName(user.display_name ?? ""));
  person.email(user.email);
  addSignature(person, user);
  return person;
}

/** `Dana (Example Shop)`, `Dana | Support`, `Dana from Example`: only `Dana` is a name, the rest is everybody's words. */
function bareName(name: string): string {
  const bare = name.split(/\s*[([|]|\s+(?:-|–|—|@|from|at|bei|chez)\s+/, 1)[0] ?? "";
  return bare.trim() === "" ? name : bare;
}

/**
 * Names, addresses and numbers of a signature. Its other lines (`Best regards`, the product's name) are everybody's
 * words: a line counts as a name only when it shares a word with the user's own.
 */
function addSignature(person: PersonBuilder, { name, message_signature }: UserRow): void {
  if (message_signature === null) return;
  const own = new Set(nameWords(name));
  for (const line of cleanText(message_signature).split("\n")) {
    const plain = cleanLine(line.replace(/[\\*_#~`]/g, " "));
    for (const word of plain.split(/[\s<>()[\]:]+/)) if (isEmail(word)) person.email(word.replace(/[.,;]$/, ""));
    for (const number of plain.match(phoneLike) ?? []) if (isPhone(number.trim())) person.phone(number);
    const title = plain.split(/[,;:(]| - /, 1)[0] ?? "";
    if (title.length <= 60 && !title.includes("@") && nameWords(title).some((word) => own.has(word)))
      person.name(bareName(title));
  }
}

const phoneLike = /\+?\d[\d\s()./-]{5,24}\d/g;

function nameWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length >= 2);
}
