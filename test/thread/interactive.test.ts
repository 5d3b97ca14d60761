import { expect, test } from "vitest";
import { encodedTwice, message, textOf } from "./support/rows.ts";

const sent = (contentType: number, content: string, attributes: object) =>
  textOf(message(1, { content_type: contentType, content, content_attributes: encodedTwice(attributes) }));

test("a choice shows its options and the answer", () => {
  const items = [
    { title: "Billing", value: "b" },
    { title: "Sales", value: "s" },
  ];
  expect(sent(4, "What is it about?", { items })).toBe("What is it about?\nOptions: Billing | Sales");
  expect(sent(4, "What is it about?", { items, submitted_values: [{ title: "Sales", value: "s" }] })).toBe(
    "What is it about?\nOptions: Billing | Sales\nAnswer: Sales",
  );
});

test("cards show title, description and buttons, without links and payloads", () => {
  const items = [
    {
      title: "Boots",
      description: "Warm",
      media_url: "https://example.com/boots.png",
      actions: [{ text: "Buy", type: "link", uri: "https://example.com/buy?t=secret", payload: "PAYLOAD" }],
    },
  ];
  expect(sent(5, "Offers", { items })).toBe("Offers\nBoots: Warm\nButtons: Buy");
});

test("a form shows labels with what was filled in, and only labels before", () => {
  const items = [
    { name: "size", label: "Your size", pattern: "\\d+" },
    { name: "note", label: null },
  ];
  expect(sent(6, "Order", { items })).toBe("Order\nYour size\nnote");
  const submitted = [
    { name: "size", value: 42 },
    { name: "gift", value: "yes" },
  ];
  expect(sent(6, "Order", { items, submitted_values: submitted })).toBe("Order\nYour size: 42\ngift: yes");
});

test("an article shows title and description, not its link", () => {
  const items = [{ title: "Returns", description: "How to send back", link: "https://example.com/a" }];
  expect(sent(7, "", { items })).toBe("Returns: How to send back");
});

test("the request for an address shows what was submitted, for the redactor to blank", () => {
  expect(sent(3, "Your e-mail?", { submitted_email: "jo@example.net" })).toBe("Your e-mail?\nAnswer: jo@example.net");
  expect(sent(3, "Your e-mail?", {})).toBe("Your e-mail?");
});

test("a survey shows the rating and the words, from an object where other types have a list", () => {
  const submitted = { csat_survey_response: { rating: 4, feedback_message: "Quick!" } };
  expect(sent(9, "Rate us", { display_type: "emoji", submitted_values: submitted })).toBe(
    "Rate us\nRating: 4/5\nQuick!",
  );
});

test("a sticker and a voice call are named, without link and numbers", () => {
  expect(sent(11, "![sticker](https://example.com/s.png)", {})).toBe("[sticker]");
  const data = { call_sid: "CA1", status: "completed", call_direction: "inbound", from_number: "+12025550118" };
  expect(sent(12, "Voice Call", { data })).toBe("[voice call: inbound, completed]");
  expect(sent(12, "Voice Call", { data: { status: "Ring +1 202 555 0118" } })).toBe("[voice call]");
});

test("translations, provider errors and other keys are not read", () => {
  const attributes = {
    translations: { de: "geheim" },
    external_error: "131026 +12025550118",
    story_url: "https://example.com",
  };
  expect(sent(0, "Hello", attributes)).toBe("Hello");
});

test("attributes of a wrong shape cost their details only", () => {
  expect(sent(4, "Q", { items: "none", submitted_values: { a: 1 } })).toBe("Q");
  expect(sent(5, "Q", { items: [null, 3, { title: { deep: 1 } }] })).toBe("Q");
});
