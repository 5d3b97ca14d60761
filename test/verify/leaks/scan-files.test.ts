import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assertNoLeaks } from "../../../src/verify/leak-gate.ts";
import { scanForLeaks } from "../../../src/verify/leaks/scan-files.ts";
import { givenFolder } from "../../sink/support.ts";
import { CONVERSATIONS, DOCUMENTS, givenCorpus } from "../support.ts";

const id = "2476d05f-1807-58b3-a431-e0ced21937d1";
const otherId = "c1f0a2c6-7f1e-5f0a-9d53-7d52e5a9a001";

async function scan(lines: string[], knownIdentifiers?: readonly string[]) {
  await using folder = await givenFolder();
  await writeFile(join(folder.path, "v.jsonl"), lines.map((line) => `${line}\n`).join(""));
  return await scanForLeaks(folder.path, [{ path: "v.jsonl" }], knownIdentifiers ? { knownIdentifiers } : {});
}

test("a finding names file, line, rule, record and field, and never the value", async () => {
  const lines = [
    JSON.stringify({ id: otherId, messages: [{ text: "fine" }] }),
    JSON.stringify({ id, messages: [{ text: "fine" }, { attachments: [{ filename: "jane.doe@example.com.pdf" }] }] }),
  ];
  const report = await scan(lines);
  expect(report).toMatchObject({ ok: false, leakCount: 1, lines: 2 });
  expect(report.problems).toEqual([
    { file: "v.jsonl", line: 2, rule: "leak:email", id, field: "messages.1.attachments.0.filename" },
  ]);
});

test("keys are read as well as values", async () => {
  const report = await scan([JSON.stringify({ id, counts: { "jane.doe@example.com": 1 } })]);
  expect(report.problems).toMatchObject([{ rule: "leak:email", field: "counts.(key)" }]);
  expect(JSON.stringify(report)).not.toContain("jane");
});

test("an id that is not one of ours is not shown, because it may be data", async () => {
  const report = await scan([JSON.stringify({ id: "jane@example.com" })]);
  expect(report.problems).toMatchObject([{ rule: "leak:email", id: null }]);
});

test("a line that cannot be read blocks like a leak", async () => {
  expect(await scan(["{"])).toMatchObject({ ok: false, problems: [{ rule: "leak:unreadable", line: 1 }] });
});

test("identifiers of known people are found in any case, and within longer words", async () => {
  const known = ["Jáne Doe-Smith", "cust_8831774", "abc"];
  const lines = ["by JÁNE DOE-SMITH", "path/xcust_8831774y", "abc only", "jane"].map((text) =>
    JSON.stringify({ id, text }),
  );
  const report = await scan(lines, known);
  expect(report.problems.map(({ line, rule }) => [line, rule])).toEqual([
    [1, "leak:known-identifier"],
    [2, "leak:known-identifier"],
  ]);
});

test("ten thousand known identifiers cost no more than a walk through the text", async () => {
  const known = Array.from({ length: 10_000 }, (_, index) => `identifier-${index}-x`);
  const lines = Array.from({ length: 500 }, () =>
    JSON.stringify({ id, text: "identifier without a number ".repeat(20) }),
  );
  expect(await scan(lines, known)).toMatchObject({ ok: true, lines: 500 });
});

test("an untouched corpus passes the gate, which tells what it looked for", async () => {
  await using corpus = await givenCorpus();
  const scanned = await assertNoLeaks(corpus.path, [{ path: CONVERSATIONS }, { path: DOCUMENTS }]);
  expect(scanned).toMatchObject({ lines: 6, findings: 0 });
  expect(scanned.rules).toEqual(expect.arrayContaining(["email", "phone", "card", "uuid"]));
});

test("the gate throws with the places of the first five and the number of all", async () => {
  await using folder = await givenFolder();
  const line = JSON.stringify({ id, text: "jane.doe@example.com and 4111 1111 1111 1111" });
  await writeFile(join(folder.path, "v-00000.jsonl"), `${line}\n`.repeat(4));
  await expect(assertNoLeaks(folder.path, [{ path: "v-00000.jsonl" }])).rejects.toMatchObject({
    code: "leakFound",
    exitCode: 13,
    message:
      "the leak gate stopped the publication, 8 findings: " +
      [1, 1, 2, 2, 3]
        .map(
          (number, index) =>
            `${index % 2 ? "card" : "email"} in v-00000.jsonl line ${number}, record ${id}, field text`,
        )
        .join("; ") +
      "; and 3 more",
  });
});

const planted: readonly [string, string, string][] = [
  ["leak:email", CONVERSATIONS, "jane.doe@example.com"],
  ["leak:phone", DOCUMENTS, "+44 20 7946 0018"],
  ["leak:card", DOCUMENTS, "4111111111111111"],
  ["leak:chatwoot-link", CONVERSATIONS, "/rails/active_storage/blobs/redirect/abc"],
];

test.each(planted)("verify finds what was planted into a published corpus: %s in %s", async (rule, file, value) => {
  await using corpus = await givenCorpus();
  await corpus.editRecord(file, 1, (record) => {
    const text = (before: string) => before.replace("charged twice", value);
    if ("messages" in record) record["messages"][0].text = text(record["messages"][0].text);
    else record["text"] = text(record["text"]);
  });
  const report = await corpus.verify();
  expect(report).toMatchObject({
    ok: false,
    leakCount: 1,
    problems: [{ rule, file, line: 2, id: expect.any(String) }],
  });
  expect(JSON.stringify(report)).not.toContain(value);
});
