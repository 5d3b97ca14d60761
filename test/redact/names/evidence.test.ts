import { expect, test } from "vitest";
import { contact, redactText, redactTexts } from "../redacting.ts";

const shown = (text: string): string => redactText(text).replace(/<PERSON_\d+>/g, "…");

test.each([
  ["Dutch", "Dan weiger je de tweede levering"],
  ["Turkish", "Rica ederim, iyi günler"],
  ["Turkish, to you", "Sana yarın yazarım"],
  ["Italian, eight", "Otto giorni fa ho ordinato le scarpe"],
  ["Italian, my", "Mia sorella ha ordinato la borsa"],
  ["Spanish, she", "Ella quiere cambiar el pedido"],
  ["Polish, here is", "Oto numer zamówienia"],
  ["Swedish, no", "Inga problem, jag väntar på er"],
  ["Danish, his", "Hans bestilling er ikke sendt"],
  ["Dutch, in lower case", "oke, dan wilde ik vragen of het kan"],
])("a name that is an everyday word of the text's language is the word, %s: %s", (_case, text) => {
  expect(redactText(text)).toBe(text);
});

test.each([
  ["English", "Dan called me yesterday", "… called me yesterday"],
  ["German", "Mia hat gestern angerufen", "… hat gestern angerufen"],
  ["not at the beginning", "ik heb Dan gisteren gesproken", "ik heb … gisteren gesproken"],
])("the same word is a name elsewhere, %s: %s", (_case, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ["what only people are", "Wibke was very rude to me", "… was very rude to me"],
  ["asked why", "why is Zephine so impatient?", "why is … so impatient?"],
  ["absent", "Zephine is still on vacation", "… is still on vacation"],
  ["filed under", "it should be under Chihiro Okonedo", "it should be under …"],
  ["booked under", "I booked it under Quillfeather", "I booked it under …"],
  ["shouted at", "your driver shouted at Wibke", "your driver shouted at …"],
  ["two surnames as a subject", "Kowalski and Osei were both helpful", "… and … were both helpful"],
  ["a surname that is a town", "Producer James Sparks explained", "Producer … explained"],
  ["a surname by its ending, behind an article", "the Kowalewski order is late", "the … order is late"],
  ["a surname that is a word elsewhere", "What is your last name? Boyle", "What is your last name? …"],
  ["a block of contact data", "Zephine Quillfeather\n12 Mill Lane\nSpringfield", "…\n<ADDRESS_1>"],
  ["a quoted block", ">Zephine Quillfeather\n>Phone: none\n>see below", ">…\n>Phone: none\n>see below"],
])("told by what stands around, %s: %s", (_case, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  "Chrome and Firefox were both up to date.",
  "It is under the counter.",
  "The server is always very slow.",
  "we meet Monday at Corelogic",
  "the order is under review",
  "Widget Pro\nGreat tool\nI like it",
])("no name where nobody is meant: %s", (text) => {
  expect(redactText(text)).toBe(text);
});

test.each([
  ["IBAN", "refund to IBAN DE89370400440532013000", "refund to IBAN <IBAN_1>"],
  ["MAC", "the MAC address is 00:1B:44:11:3A:B7", "the MAC address is <MAC_1>"],
  ["PIN", "Use the PIN you chose", "Use the PIN you chose"],
])("a technical word in capitals is no name, also when somebody is called so: %s", (_case, text, expected) => {
  const people = [contact("Mac Iban"), contact("Pin Li", { key: "contact:2" })];
  expect(redactTexts([text], { people })).toEqual([expected]);
});

test("a sign-off in front of a name stays", () => {
  expect(shown("the house is on the hill. Regards, Will")).toBe("the house is on the hill. Regards, …");
});
