import { expect, test } from "vitest";
import { defaultExternalPolicy } from "../../../src/model/policy.ts";
import { analyzeOverHttp } from "../../../src/redact/external/analyze.ts";
import { policySchema } from "../../../src/redact/policy.ts";
import { createRedactor } from "../../../src/redact/redactor.ts";
import { testKey, textsOf, threadOf } from "../redacting.ts";
import { finding, startAnalyzer } from "./analyzer.ts";

const connect = (url: string, timeoutMs = 5_000, signal = new AbortController().signal) =>
  analyzeOverHttp({ url, policy: defaultExternalPolicy, timeoutMs, signal, waitsMs: [1, 1] });

const redact = async (url: string, texts: readonly string[], allow: string[] = []) => {
  const policy = policySchema.parse({ allow });
  const redactor = createRedactor({ policy, key: testKey, accountPeople: [], external: connect(url) }).open([]);
  const thread = threadOf(texts);
  await redactor.prepare(thread);
  return textsOf(redactor.redact(thread));
};

test("what the service finds is redacted like everything else, at the right place behind an emoji", async () => {
  await using service = await startAnalyzer(finding("zorblatt", "PERSON"));
  expect(await redact(service.url, ["🙂🙂 the zorblatt called, kim@example.com", "nothing"])).toEqual([
    "🙂🙂 the <PERSON_1> called, <EMAIL_1>",
    "nothing",
  ]);
  expect(service.requests).toHaveLength(1);
  expect(service.requests[0]).toMatchObject({ language: "en", score_threshold: 0.4 });
  expect(service.requests[0]?.entities).toContain("PERSON");
});

test("the policy's allow-list holds for it, too", async () => {
  await using service = await startAnalyzer(finding("zorblatt", "PERSON"));
  expect(await redact(service.url, ["the zorblatt called"], ["Zorblatt"])).toEqual(["the zorblatt called"]);
});

test("texts are asked about in batches, and short ones once", async () => {
  await using service = await startAnalyzer(finding("x", "PERSON"));
  const recognizer = connect(service.url);
  const texts = Array.from({ length: 250 }, (_, index) => `text ${index}`);
  const found = await recognizer.find(texts);
  await recognizer.find(texts.slice(0, 10));
  expect([...found.keys()]).toEqual(texts);
  expect(service.requests.map(({ text }) => text.length)).toEqual([100, 100, 50]);
});

test("a hiccup is tried again", async () => {
  const answers = finding("zorblatt", "PERSON");
  await using service = await startAnalyzer((request, count) => (count < 3 ? { status: 503 } : answers(request)));
  expect(await redact(service.url, ["the zorblatt called"])).toEqual(["the <PERSON_1> called"]);
  expect(service.requests).toHaveLength(3);
});

test.each([
  ["that stays busy", () => ({ status: 503 }), "it answered with status 503", 3],
  ["that refuses", () => ({ status: 400 }), "it answered with status 400", 1],
  ["that answers for fewer texts", () => ({ body: [] }), "not one list of results for each text", 1],
  ["that answers something else", () => ({ body: { error: "no" } }), "not one list of results", 1],
  [
    "that names a place behind the end",
    () => ({ body: [[{ entity_type: "PERSON", start: 0, end: 99, score: 1 }]] }),
    "a place that the text does not have",
    1,
  ],
])("a service %s stops the run", async (_case, answer, message, requests) => {
  await using service = await startAnalyzer(answer);
  await expect(connect(service.url).find(["the zorblatt called"])).rejects.toMatchObject({
    code: "recognizerFailed",
    exitCode: 26,
    message: expect.stringContaining(message),
  });
  expect(service.requests).toHaveLength(requests);
});

test("a service that does not answer in time, or is not there, stops the run", async () => {
  await using service = await startAnalyzer(() => ({ hang: true }));
  await expect(connect(service.url, 50).find(["x"])).rejects.toThrow("no answer within 50 ms");
  await expect(connect("http://127.0.0.1:1").find(["x"])).rejects.toThrow("it cannot be reached");
});

test("a stopped run does not wait for it", async () => {
  await using service = await startAnalyzer(() => ({ hang: true }));
  const stop = new AbortController();
  const asking = connect(service.url, 60_000, stop.signal).find(["x"]);
  stop.abort(new Error("stopped"));
  await expect(asking).rejects.toThrow("stopped");
});
