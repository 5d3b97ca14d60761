import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedAccounts } from "../fixtures/generate.ts";
import { verifyCorpus } from "../src/verify/verify.ts";
import { finding, startAnalyzer } from "./redact/external/analyzer.ts";
import { extractTo, fingerprint, givenFolder, readManifestOf, readView } from "./support/corpus.ts";
import { createDatabase, type TestDatabase } from "./support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await seedAccounts(client, { seed: 5, conversations: 60 });
  await client.end();
});
afterAll(() => database?.[Symbol.asyncDispose]());

async function policyFile(folder: string, policy: object): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "policy.json");
  await writeFile(path, JSON.stringify(policy));
  return path;
}
const published = async (out: string) =>
  (await readdir(out).catch(() => [])).filter((name) => name === "manifest.json");
const textsOf = async (out: string) =>
  (await readView<{ messages: { text: string }[] }>(out, "conversations")).flatMap(({ messages }) =>
    messages.map(({ text }) => text),
  );

test.each([
  ["token", /<[A-Z_]+_[0-9A-HJKMNP-TV-Z]{12}>/, /<(?:PERSON|EMAIL)_\d+>|<CUSTOMER>/],
  ["surrogate", /@mail\.example/, /<(?:PERSON|EMAIL)_\d+>|<CUSTOMER>/],
] as const)(
  "a corpus of style %s passes the gate and verify, repeats byte for byte, and says how it was made",
  async (style, has, hasNot) => {
    await using folder = await givenFolder();
    const [one, other] = [join(folder.path, "a"), join(folder.path, "b")];
    await extractTo(one, database.url, { style });
    await extractTo(other, database.url, { style, "page-rows": 7 });

    expect((await verifyCorpus(one)).problems).toEqual([]);
    expect(await fingerprint(one)).toEqual(await fingerprint(other));
    const texts = (await textsOf(one)).join("\n");
    expect(texts).toMatch(has);
    expect(texts).not.toMatch(hasNot);
    const [generation] = (await readManifestOf(one)).generations;
    expect(generation?.redaction).toMatchObject({ style, policy: "default@1" });
  },
);

test("the receipt tells how many identifiers of the account were looked for", async () => {
  await using folder = await givenFolder();
  await extractTo(folder.path, database.url);
  const file = (await readManifestOf(folder.path)).generations[0]?.files.find(({ view }) => view === "receipt");
  const receipt = JSON.parse(await readFile(join(folder.path, file?.path ?? ""), "utf8"));
  expect(receipt.leak_scan).toMatchObject({ findings: 0, identifiers: { checked: expect.any(Number) } });
  expect(receipt.leak_scan.identifiers.checked).toBeGreaterThan(50);
  expect(receipt.leak_scan.rules).toContain("known-email");
});

test("with one recognizer taken out the gate stops the run, names records, and nothing is published", async () => {
  await using folder = await givenFolder();
  const out = join(folder.path, "out");
  const policy = await policyFile(folder.path, { off: ["phone"] });
  await expect(extractTo(out, database.url, { policy })).rejects.toMatchObject({
    code: "leakFound",
    exitCode: 13,
    message: expect.stringMatching(/phone in \S+ line \d+, record [0-9a-f-]{36}, field/),
  });
  expect(await published(out)).toEqual([]);
});

test("another style is another making: a corpus says which, by name and by hash", async () => {
  await using folder = await givenFolder();
  await extractTo(join(folder.path, "a"), database.url);
  await extractTo(join(folder.path, "b"), database.url, { style: "token" });
  const [a, b] = await Promise.all(["a", "b"].map((name) => readManifestOf(join(folder.path, name))));
  expect(a?.generations[0]?.redaction.policy_sha256).not.toBe(b?.generations[0]?.redaction.policy_sha256);
});

test("an external recognizer is asked about every text, and what it finds is in no file", async () => {
  await using folder = await givenFolder();
  const word = "order";
  expect((await textsAfter(folder.path, "plain", {})).some((text) => text.includes(word))).toBe(true);
  await using service = await startAnalyzer(finding(word, "PERSON"));
  const texts = await textsAfter(folder.path, "asked", { "recognizer-url": service.url });
  expect(texts.some((text) => text.includes("<PERSON_"))).toBe(true);
  expect(service.requests.flatMap(({ text }) => text).length).toBeGreaterThan(100);
  expect(texts.filter((text) => text.startsWith(word))).toEqual([]);
});

test("when the external recognizer fails, nothing is published", async () => {
  await using folder = await givenFolder();
  const out = join(folder.path, "out");
  await using service = await startAnalyzer((_request, count) => (count < 5 ? { body: [[]] } : { status: 400 }));
  await expect(extractTo(out, database.url, { "recognizer-url": service.url })).rejects.toMatchObject({ exitCode: 26 });
  expect(await published(out)).toEqual([]);
});

test("a policy that asks for an external recognizer does not run without one", async () => {
  await using folder = await givenFolder();
  const policy = await policyFile(folder.path, { external: {} });
  await expect(extractTo(join(folder.path, "out"), database.url, { policy })).rejects.toMatchObject({
    code: "usage",
    hint: expect.stringContaining("--recognizer-url"),
  });
});

async function textsAfter(folder: string, name: string, flags: Readonly<Record<string, unknown>>): Promise<string[]> {
  const out = join(folder, name);
  await extractTo(out, database.url, flags);
  return await textsOf(out);
}
