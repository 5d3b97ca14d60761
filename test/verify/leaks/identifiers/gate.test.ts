import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DirectIdentifier } from "../../../../src/model/identifiers.ts";
import { type LeakScanOptions, scanForLeaks } from "../../../../src/verify/leaks/scan-files.ts";
import { givenFolder } from "../../../sink/support.ts";

const id = "2476d05f-1807-58b3-a431-e0ced21937d1";
const otherId = "c1f0a2c6-7f1e-5f0a-9d53-7d52e5a9a001";
const email = (value: string): DirectIdentifier => ({ kind: "email", value });
const name = (value: string, contactId = 1): DirectIdentifier => ({ kind: "name", value, contactId });

/** Each text is a record of conversation 7, whose contact is number 1. */
async function scan(
  texts: readonly string[],
  identifiers: readonly DirectIdentifier[],
  options: Pick<LeakScanOptions, "allow" | "style" | "namesOfOthers"> = {},
) {
  await using folder = await givenFolder();
  const lines = texts.map((text) => `${JSON.stringify({ id, source: { conversation_id: 7 }, text })}\n`);
  await writeFile(join(folder.path, "v.jsonl"), lines.join(""));
  return await scanForLeaks(folder.path, [{ path: "v.jsonl" }], {
    ...options,
    identifiers: {
      async *all() {
        yield identifiers;
      },
      contactsOf: async (ids) => new Map(ids.map((conversation) => [conversation, 1])),
    },
  });
}
const rulesOf = async (...given: Parameters<typeof scan>) => (await scan(...given)).problems.map(({ rule }) => rule);

test.each<[string, DirectIdentifier, string, string]>([
  [
    "an address, in pieces",
    email("jane.roe@mail.example"),
    "write to Jane Roe at mail dot example: jane.roe (mail.example)",
    "leak:known-email",
  ],
  ["a name in other accents and case", name("Núñez García"), "NUNEZ-GARCIA wrote", "leak:known-name"],
  ["a name across a line break", name("Jane Roe"), "Jane\nRoe", "leak:known-name"],
  [
    "a name across line breaks, which a line writes as two characters each",
    name("Jane Roe"),
    "Jane\n\n\nRoe",
    "leak:known-name",
  ],
  [
    "a number in its national form",
    { kind: "phone", value: "+447700900123" },
    "ring 07700 900 123",
    "leak:known-phone",
  ],
  [
    "a number with its country code",
    { kind: "phone", value: "+447700900123" },
    "ring 447700900123",
    "leak:known-phone",
  ],
  ["a customer number", { kind: "identifier", value: "cust_8831774" }, "see CUST-8831774", "leak:known-identifier"],
  [
    "a number of another service",
    { kind: "source-id", value: "1234567890123456789" },
    "see 1234567890123456789",
    "leak:known-source-id",
  ],
  ["a long number", { kind: "identifier", value: "88317749912" }, "see 8831 7749 912", "leak:known-identifier"],
  [
    "a channel's identity",
    { kind: "source-id", value: "whatsapp:+447700900123" },
    "07700900123",
    "leak:known-source-id",
  ],
])("%s blocks: %j in %s", async (_case, identifier, text, rule) => {
  expect(await rulesOf(["nothing here", text], [identifier])).toEqual([rule]);
});

test("a finding names file, line, record and field, never the value", async () => {
  const report = await scan(["fine", "by Jane Roe"], [name("Jane Roe")]);
  expect(report).toMatchObject({ ok: false, leakCount: 1 });
  expect(report.problems).toEqual([{ file: "v.jsonl", line: 2, rule: "leak:known-name", id, field: "text" }]);
  expect(JSON.stringify(report)).not.toMatch(/jane|roe/i);
});

test.each<[string, DirectIdentifier, string]>([
  ["words of a name far apart", name("Jane Roe"), "Jane and also Roe"],
  ["a longer word", name("Jane Roe"), "jane roebuck"],
  ["a plain number of the length of a national one", { kind: "phone", value: "+447700900123" }, "order 7700900123"],
  ["a placeholder", name("Customer Email"), "ask <CUSTOMER_EMAIL> and <PERSON_1>"],
  ["a single name", name("Jane"), "Jane wrote"],
  ["what is too short", { kind: "identifier", value: "ab-12" }, "see ab-12"],
  ["a short number", { kind: "identifier", value: "123456" }, "order 123456"],
])("%s does not block: %j in %s", async (_case, identifier, text) => {
  expect(await rulesOf([text], [identifier])).toEqual([]);
});

test("what is not looked for is counted with its reason", async () => {
  const { identifiers } = await scan(
    ["x"],
    [
      name("Johanna"),
      email("a@b.c"),
      { kind: "identifier", value: "123456" },
      email("help@mail.example"),
      name("Jane Roe"),
    ],
    { allow: ["help@mail.example"] },
  );
  expect(identifiers).toMatchObject({
    checked: 1,
    skipped: { one_word_name: 1, short: 1, short_number: 1, allowed: 1 },
  });
});

test("a name of words that the corpus uses in lower case is no leak, and counted", async () => {
  const everyday = ["a credit note for a card", "my card gives me credit", "credit where a card helps"];
  const report = await scan([...everyday, "Credit Card please"], [name("Credit Card")]);
  expect(report).toMatchObject({ ok: true, identifiers: { skipped: { everyday_word: 1 } } });
  expect(await rulesOf(["a credit note", "Credit Card please"], [name("Credit Card")])).toEqual(["leak:known-name"]);
});

test("numbers so many that any other is among them are not looked for, and counted", async () => {
  const all = Array.from(
    { length: 2_000 },
    (_, index): DirectIdentifier => ({ kind: "identifier", value: String(1_000_000 + index) }),
  );
  const report = await scan(["order 1000007"], all);
  expect(report).toMatchObject({ ok: true, identifiers: { checked: 0, skipped: { dense_number: 2_000 } } });
});

test("a contact's name in somebody else's conversation is reported, or blocks when the policy says so", async () => {
  const report = await scan(["ask Jane Roe"], [name("Jane Roe", 2)]);
  expect(report).toMatchObject({
    ok: true,
    identifiers: { names_of_others: 1, records_with_names_of_others: [id] },
  });
  expect(await rulesOf(["ask Jane Roe"], [name("Jane Roe", 2)], { namesOfOthers: "block" })).toEqual([
    "leak:known-name",
  ]);
  expect(await rulesOf(["ask Jane Roe"], [name("Jane Roe", 2), name("Jane Roe", 1)])).toEqual(["leak:known-name"]);
});

test("an agent's name blocks in every conversation", async () => {
  expect(await rulesOf(["ask Jane Roe"], [{ kind: "name", value: "Jane Roe" }])).toEqual(["leak:known-name"]);
});

test("where names are invented, names are not looked for", async () => {
  const report = await scan(["ask Jane Roe"], [name("Jane Roe")], { style: "surrogate" });
  expect(report).toMatchObject({ ok: true, identifiers: { skipped: { invented: 1 } } });
});

test("what the policy allows passes every rule, in any spelling", async () => {
  const allow = ["help@mail.example", "+1 202 555 0143"];
  expect(await rulesOf(["Help@mail.example, +1 (202) 555-0143"], [], { allow })).toEqual([]);
  expect(await rulesOf(["help@mail.example, +1 202 555 0144, jane@mail.example"], [], { allow })).toEqual([
    "leak:email",
    "leak:phone",
  ]);
});

test("every one of a hundred thousand identifiers is found again", async () => {
  const all = Array.from({ length: 100_000 }, (_, index) => email(`jane.roe${index}@mail${index % 97}.example`));
  const some = [0, 1, 31_337, 99_999].map((index) => `x jane.roe${index} mail${index % 97}.example y`);
  expect(await rulesOf([...some, "jane.roe100000 mail0.example"], all)).toEqual(some.map(() => "leak:known-email"));
});

test("a line for fine-tuning, which does not tell its conversation, is judged by those that repeat it", async () => {
  await using folder = await givenFolder();
  const lines = [
    { id: otherId, source: { conversation_id: 7 }, text: "ask Jane Roe" },
    { messages: [{ content: "ask Jane Roe" }] },
  ];
  await writeFile(join(folder.path, "v.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const judged = (contact: number) =>
    scanForLeaks(folder.path, [{ path: "v.jsonl" }], {
      identifiers: {
        async *all() {
          yield [name("Jane Roe", 2)];
        },
        contactsOf: async () => new Map([[7, contact]]),
      },
    });
  expect(await judged(1)).toMatchObject({ ok: true });
  expect(await judged(2)).toMatchObject({ ok: false, leakCount: 2 });
});
