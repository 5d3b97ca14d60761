import { execFileSync, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { verifyWebhook as asInTheGuide } from "../../../docs/integrations/recipes/verify-webhook.ts";
import { verifyWebhook } from "../../../src/api/index.ts";
import { guideFolder, sample } from "../samples.ts";

const vectors = z
  .array(
    z.strictObject({
      name: z.string(),
      secret: z.string(),
      now: z.int(),
      headers: z.record(z.string(), z.string()),
      bodyBase64: z.string(),
      verdict: z.enum(["ok", "missing_header", "malformed_header", "stale_timestamp", "wrong_signature"]),
    }),
  )
  .parse(sample("signature-vectors"))
  .map((vector) => ({ ...vector, body: Buffer.from(vector.bodyBase64, "base64") }));

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test("the vectors hold every verdict, and more than twenty cases", () => {
  expect(vectors.length).toBeGreaterThanOrEqual(20);
  expect(new Set(vectors.map(({ verdict }) => verdict)).size).toBe(5);
});

test.each(vectors)("the library says of $name: $verdict", ({ headers, body, secret, now, verdict }) => {
  const found = verifyWebhook(headers, body, secret, new Date(now * 1_000));
  expect(found.ok ? "ok" : found.reason).toBe(verdict);
});

test.each(vectors)("the guide's TypeScript says of $name: $verdict", ({ headers, body, secret, now, verdict }) => {
  expect(asInTheGuide(lowerCase(headers), body, secret, now)).toBe(verdict);
});

// A machine without Python can still run the rest: what Python does depends on no other part.
const hasPython = spawnSync("python3", ["--version"]).status === 0;
test.runIf(hasPython)("the guide's Python gives the same verdicts", () => {
  const program = `
import base64, json, sys
from verify_webhook import verify_webhook
for v in json.load(sys.stdin):
    headers = {name.lower(): value for name, value in v["headers"].items()}
    print(verify_webhook(headers, base64.b64decode(v["bodyBase64"]), v["secret"], v["now"]))
`;
  const said = execFileSync("python3", ["-c", program], {
    cwd: join(guideFolder, "recipes"),
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
    input: JSON.stringify(vectors),
    encoding: "utf8",
  });
  expect(said.trim().split("\n")).toEqual(vectors.map(({ verdict }) => verdict));
});

test("an empty secret, as of a variable that is not set, is an error in the guide's TypeScript too", () => {
  expect(() => asInTheGuide({}, Buffer.from(""), "", 0)).toThrow(TypeError);
});

test.runIf(hasPython)("and in its Python", () => {
  const program = "from verify_webhook import verify_webhook; verify_webhook({}, b'', '', 0)";
  const said = spawnSync("python3", ["-B", "-c", program], { cwd: join(guideFolder, "recipes"), encoding: "utf8" });
  expect(said.stderr).toContain("ValueError: the webhook secret is empty");
});

const now = new Date("2026-01-15T10:05:00Z");
const body = '{"event":"message_created"}';
const signed = (secret: string, seconds = now.getTime() / 1_000) => ({
  "x-chatwoot-timestamp": String(seconds),
  "x-chatwoot-signature": `sha256=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`,
});

test("a good request tells when it was signed and which delivery it is", () => {
  const headers = { ...signed("first"), "x-chatwoot-delivery": "00000000-0000-4000-8000-00000000d001" };
  const deliveryId = "00000000-0000-4000-8000-00000000d001";
  expect(verifyWebhook(headers, body, "first", now)).toEqual({ ok: true, signedAt: now, deliveryId });
});

test("a Headers object, and text instead of bytes, are as good", () => {
  expect(verifyWebhook(new Headers(signed("first")), Buffer.from(body), "first", now)).toHaveProperty("ok", true);
  expect(verifyWebhook(new Headers(), body, "first", now)).toEqual({ ok: false, reason: "missing_header" });
});

test("while a secret is replaced, either of the two will do, and no third", () => {
  expect(verifyWebhook(signed("old"), body, ["new", "old"], now)).toHaveProperty("ok", true);
  expect(verifyWebhook(signed("new"), body, ["new", "old"], now)).toHaveProperty("ok", true);
  expect(verifyWebhook(signed("third"), body, ["new", "old"], now)).toHaveProperty("reason", "wrong_signature");
});

test("a header that came twice counts as none: nobody can say which one was meant", () => {
  const headers = signed("first");
  const twice = { ...headers, "x-chatwoot-signature": [headers["x-chatwoot-signature"], "sha256=00"] };
  expect(verifyWebhook(twice, body, "first", now)).toEqual({ ok: false, reason: "missing_header" });
  const cased = { ...headers, "X-Chatwoot-Timestamp": "1" };
  expect(verifyWebhook(cased, body, "first", now)).toEqual({ ok: false, reason: "missing_header" });
});

test("a narrower tolerance refuses what the default lets pass", () => {
  const headers = signed("first", now.getTime() / 1_000 - 30);
  expect(verifyWebhook(headers, body, "first", now)).toHaveProperty("ok", true);
  const narrow = verifyWebhook(headers, body, "first", now, { toleranceSeconds: 10 });
  expect(narrow).toEqual({ ok: false, reason: "stale_timestamp" });
});

test.each([[""], [[]], [["one", ""]]])("an empty secret is an error of the caller, never a verdict: %j", (secret) => {
  expect(() => verifyWebhook(signed(""), body, secret, now)).toThrow(TypeError);
});
