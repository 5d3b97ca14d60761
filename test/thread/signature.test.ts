import { expect, test } from "vitest";
import { agent, directoryOf, message, reply, textOf } from "./support/rows.ts";

test.each([
  ["below the delimiter", "Done.\n\n--\n\nDana Okafor\nSupport Lead, +1 202 555 0143"],
  ["below an escaped delimiter and blank paragraphs", "Done.\n\\\n\\--\n\nDana Okafor\nSupport Lead, +1 202 555 0143"],
  ["with Markdown marks the row does not have", "Done.\n\n--\n\n**Dana Okafor**\n\nSupport Lead, +1 202 555 0143"],
  ["without a delimiter", "Done.\n\nDana Okafor\nSupport Lead, +1 202 555 0143"],
  ["that was edited since, below the delimiter", "Done.\n\n--\nD. Okafor, Sales"],
])("an agent's signature goes: %s", (_case, content) => {
  expect(textOf(reply(1, { content }))).toBe("Done.");
});

test("a message that is nothing but a signature has no text", () => {
  expect(textOf(reply(1, { content: "--\n\nDana Okafor\nSupport Lead, +1 202 555 0143" }))).toBeUndefined();
});

test("an agent's Markdown stays as it is", () => {
  const content = "## Steps\n\n1. **Open** [settings](https://example.com/settings)\n2. `save`\n\n---\n\nMore";
  expect(textOf(reply(1, { content }))).toBe(content);
});

test("a customer's chat message keeps its dashes", () => {
  expect(textOf(message(1, { content: "a\n--\nb" }))).toBe("a\n--\nb");
});

test("the signature of a user who left the account goes, too", () => {
  const directory = directoryOf({ users: [{ ...agent, message_signature: "Kind regards\nDana" }] });
  expect(textOf(reply(1, { content: "Done.\n\nKind regards\nDana" }), directory)).toBe("Done.");
});
