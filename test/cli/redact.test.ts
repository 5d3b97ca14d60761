import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { givenFolder } from "../support/corpus.ts";
import { runProgram } from "../support/program.ts";

const text = "I am Crystal Minh, mail crystal@example.com, pay 4111 1111 1111 1111";
const key = { CHATWOOT_CORPUS_KEY: "a-key-for-tests-0123456789" };

/** `redact` with this on standard input. */
const redact = (input: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  runProgram(["redact", ...args], { env: { ...env, INPUT: input }, shell: `printf '%s' "$INPUT" | "$@"` });

async function givenFile(name: string, content: unknown) {
  const folder = await givenFolder();
  const path = join(folder.path, name);
  await writeFile(path, JSON.stringify(content));
  return { path, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

test("a text comes out redacted, byte for byte what is around it", async () => {
  expect(await redact(`${text}\n\n`)).toMatchObject({
    code: 0,
    stdout: "I am <PERSON_1>, mail <EMAIL_1>, pay <CARD_1>\n\n",
    stderr: "",
  });
});

test("--explain tells place, kind, rule and score on stderr, and no value unless asked to", async () => {
  const { stdout, stderr } = await redact(text, ["--explain"]);
  expect(stdout).toBe("I am <PERSON_1>, mail <EMAIL_1>, pay <CARD_1>");
  expect(stderr).toMatch(/^5-17 +PERSON +name-\w+ +0\.\d\d +<PERSON_1>\n24-43 +EMAIL +email +1\.00 +<EMAIL_1>\n/);
  expect(stderr).not.toMatch(/Crystal|4111/);
  expect((await redact(text, ["--explain", "--show-values"])).stderr).toContain('"Crystal Minh"');
  expect((await redact("nothing", ["--explain"])).stderr).toBe("nothing found\n");
});

test("--json gives one object, with spans when asked to explain", async () => {
  const { stdout } = await redact(text, ["--json", "--explain"]);
  const { text: redacted, spans } = JSON.parse(stdout);
  expect(redacted).toBe("I am <PERSON_1>, mail <EMAIL_1>, pay <CARD_1>");
  expect(spans).toHaveLength(3);
  expect(spans[2]).toEqual({ start: 49, end: 68, kind: "CARD", rule: "card", score: 1, replacement: "<CARD_1>" });
});

test("--jsonl reads a conversation: numbers go on, an answer is read in the light of the question", async () => {
  const lines = [
    { text: "May I have your name?", role: "agent", conversation: 1, secret: "left out" },
    { text: "quentin zorblatt", role: "customer", conversation: 1 },
    { text: "Thanks! kim@example.com?", role: "agent", conversation: 1 },
    "kim@example.com",
  ];
  const { stdout } = await redact(lines.map((line) => JSON.stringify(line)).join("\n"), ["--jsonl"]);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { conversation: 1, role: "agent", text: "May I have your name?" },
    { conversation: 1, role: "customer", text: "<PERSON_1>" },
    { conversation: 1, role: "agent", text: "Thanks! <EMAIL_1>?" },
    { text: "<EMAIL_1>" },
  ]);
});

test("a line that is no message stops with its number, without quoting it", async () => {
  const { code, stderr } = await redact('"fine"\n{"txt":"Crystal Minh"}', ["--jsonl"]);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("line 2 is neither") });
  expect(stderr).not.toContain("Crystal");
});

test("--known gives people as the database would know them", async () => {
  await using known = await givenFile("known.json", [
    { names: ["Crystal Minh"], emails: ["crystal@example.com"] },
    { role: "agent", names: ["Priya Nair"] },
  ]);
  expect((await redact("crystal minh, crystal@example.com, ask Priya", ["--known", known.path])).stdout).toBe(
    "<CUSTOMER>, <CUSTOMER_EMAIL>, ask <AGENT_1>",
  );
});

test("--policy and --style are those of a run; with a key a token is the same every time", async () => {
  await using policy = await givenFile("policy.json", {
    name: "trial",
    deny: ["Bluebird"],
    patterns: [{ name: "badge", regex: "\\bEMP-\\d{5}\\b", kind: "ID" }],
  });
  const args = ["--policy", policy.path, "--style", "token"];
  const first = await redact("Bluebird, EMP-12345", args, key);
  expect(first).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^<CUSTOM_\w{12}>, <ID_\w{12}>$/) });
  expect((await redact("EMP-12345, bluebird", args, key)).stdout.split(", ").toReversed().join(", ")).toBe(
    first.stdout,
  );
  expect((await redact("EMP-12345", args)).stderr).toContain("of this run only");
});

test.each([
  [
    "a pattern that can stand still",
    { patterns: [{ name: "slow", regex: "(a+)+b" }] },
    "policy pattern slow can take too long",
  ],
  ["an unknown recognizer", { off: ["emial"] }, "no recognizer named emial"],
  ["an unknown key", { patern: [] }, "policy patern: not known"],
])("a policy with %s is refused before anything is read", async (_case, content, message) => {
  await using policy = await givenFile("policy.json", content);
  expect(await redact(text, ["--policy", policy.path])).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining(message),
  });
});
