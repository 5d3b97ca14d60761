import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { type Block, blocksOf, guideText } from "./guide.ts";
import { messages } from "./many.ts";
import { guideFolder, sample, sampleNames } from "./samples.ts";
import { hmacToken, inboxIdentifier, picture, type StandIn, startStandIn, userToken } from "./stand-in.ts";

const blocks = blocksOf(guideText);
/** ```` ```sh run samples/x.json ```` prints what is in that file. */
const isToRun = ({ about }: Block) => about.split(" ")[0] === "run";
const repository = resolve(guideFolder, "../..");

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** As a reader does who copies and pastes: one shell, in the repository, with the environment that the guide names. */
function runInShell(script: string, home: string, chatwoot: StandIn): Promise<Ran> {
  const child = spawn("bash", ["-euc", script], {
    cwd: repository,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env["PATH"]}`,
      HOME: home,
      CHATWOOT_URL: chatwoot.url,
      CHATWOOT_TOKEN: userToken,
      CHATWOOT_INBOX: inboxIdentifier,
      CHATWOOT_HMAC_TOKEN: hmacToken,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const read = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    read.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    read.stderr += text;
  });
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => done({ ...read, code }));
  });
}

async function givenReader() {
  const chatwoot = await startStandIn();
  const home = await mkdtemp(join(tmpdir(), "guide-"));
  return {
    chatwoot,
    home,
    run: (script: string) => runInShell(script, home, chatwoot),
    async [Symbol.asyncDispose]() {
      await chatwoot[Symbol.asyncDispose]();
      await rm(home, { recursive: true });
    },
  };
}

const quoted = blocks.filter(({ about }) => /^(samples|recipes)\//.test(about));

test("the guide quotes files, and has blocks to run", () => {
  expect(quoted.length).toBeGreaterThan(8);
  expect(blocks.filter(isToRun).length).toBeGreaterThan(15);
});

test.each(quoted)("line $line quotes $about as it is", ({ about, text }) => {
  expect(text).toBe(readFileSync(join(guideFolder, about), "utf8"));
});

test.each(blocks.filter(({ about }) => about.startsWith("part of ")))(
  "line $line shows a $about",
  ({ about, text }) => {
    const [, , file = "", ...way] = about.split(" ");
    const whole: unknown = JSON.parse(readFileSync(join(guideFolder, file), "utf8"));
    // A way through parsed JSON: what is not there becomes undefined, and then differs.
    const part = way.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], whole);
    expect(JSON.parse(text)).toEqual(part);
  },
);

test("every sample and recipe is in the guide, by a link or quoted, and every link leads to a file", () => {
  const links = [...guideText.matchAll(/\]\(((?:samples|recipes)\/[^)#]+)\)/g)].map((match) => match[1] ?? "");
  for (const link of links.filter((one) => !one.endsWith("/"))) {
    expect(() => readFileSync(join(guideFolder, link)), link).not.toThrow();
  }
  for (const name of sampleNames) expect(guideText).toContain(`samples/${name}.json`);
});

test("every heading that the table of contents names exists", () => {
  const anchors = [...guideText.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  const wanted = [...guideText.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(wanted.length).toBe(7);
  for (const anchor of wanted) expect(anchors).toContain(anchor);
});

test("a reader runs every block from top to bottom, and what a block prints is the sample that it names", async () => {
  await using reader = await givenReader();
  for (const block of blocks) {
    if (!isToRun(block)) continue;
    const { stdout, stderr, code } = await reader.run(block.text);
    expect({ line: block.line, code, stderr }).toEqual({ line: block.line, code: 0, stderr: "" });
    const printed = block.about.replace(/^run ?/, "");
    if (printed === "") continue;
    const asPublished = stdout.replaceAll(reader.chatwoot.url, "https://chatwoot.example.com");
    const shown: unknown = JSON.parse(readFileSync(join(guideFolder, printed), "utf8"));
    expect(JSON.parse(asPublished), `line ${block.line}`).toEqual(shown);
  }
  const asked = reader.chatwoot.requests.join("\n");
  expect(asked).toContain("POST /api/v1/accounts/1/webhooks");
  expect(asked).not.toContain(userToken);
  expect((await readdir(join(reader.home, "chatwoot-files"))).length).toBe(1);
});

test("the token's file can be read by its owner only", async () => {
  await using reader = await givenReader();
  const first = blocks.find(isToRun)?.text ?? "";
  expect(await reader.run(`${first}\nstat -c %a ~/.chatwoot-curl`)).toMatchObject({ code: 0, stdout: "600\n" });
});

test("the recipe for messages finds all of a conversation whose times do not rise with its ids, each once", async () => {
  await using reader = await givenReader();
  const { stdout } = await reader.run("CHATWOOT_ACCOUNT=2 node docs/integrations/recipes/read-messages.ts 1");
  const ids = stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: number }).id);
  expect(ids.length).toBe(messages.length);
  expect(ids.toSorted((a, b) => a - b)).toEqual(messages.map(({ id }) => id));
});

test("going on after the last id of an answer, as one would, misses messages: the trap is real", async () => {
  await using chatwoot = await startStandIn();
  const found = new Set<number>();
  for (let after = 1; ; ) {
    const url = `${chatwoot.url}/api/v1/accounts/2/conversations/1/messages?after=${after}`;
    const answer = await fetch(url, { headers: { api_access_token: userToken } });
    const { payload } = (await answer.json()) as { payload: { id: number }[] };
    if (payload.length === 0) break;
    for (const { id } of payload) found.add(id);
    after = payload.at(-1)?.id ?? 0;
  }
  expect(found.size).toBeLessThan(messages.length);
});

test("the recipe for conversations lists all of them, whatever their status", async () => {
  await using reader = await givenReader();
  const { stdout } = await reader.run("CHATWOOT_ACCOUNT=2 node docs/integrations/recipes/list-conversations.ts");
  expect(stdout.trim().split("\n").length).toBe(60);
});

const download = (link: string, bytes: number) =>
  `node docs/integrations/recipes/download-attachment.ts '${link}' ${bytes} "$HOME"`;
const storageLink = "/rails/active_storage/blobs/redirect/sample/screenshot.png";

test("the download recipe saves the bytes under their hash, and sends no token to the storage", async () => {
  await using reader = await givenReader();
  const { stdout, code } = await reader.run(download(`${reader.chatwoot.url}${storageLink}`, picture.length));
  expect(code).toBe(0);
  const hash = createHash("sha256").update(picture).digest("hex");
  expect(stdout.trim()).toBe(join(reader.home, hash));
  expect(await readFile(stdout.trim())).toEqual(picture);
  expect(reader.chatwoot.storageHeaders.length).toBe(2);
  for (const headers of reader.chatwoot.storageHeaders) expect(headers).not.toHaveProperty("api_access_token");
});

test.each([
  ["a link to a host that was not allowed", "http://169.254.169.254/latest", 1, "not allowed"],
  ["a file of another size", storageLink, 12, "expected 12 bytes"],
])("the download recipe refuses %s, and leaves nothing behind", async (_case, link, bytes, reason) => {
  await using reader = await givenReader();
  const target = link.startsWith("http") ? link : `${reader.chatwoot.url}${link}`;
  const { code, stderr } = await reader.run(download(target, bytes));
  expect(code).not.toBe(0);
  expect(stderr).toContain(reason);
  expect(await readdir(reader.home)).toEqual([]);
});

test("an agent bot's token reads no messages, as the guide says", async () => {
  await using chatwoot = await startStandIn();
  const url = `${chatwoot.url}/api/v1/accounts/1/conversations/57/messages`;
  const answer = await fetch(url, { headers: { api_access_token: "sample-bot-token" } });
  expect(answer.status).toBe(401);
  expect(sample("error-unauthorized")).toHaveProperty("error");
});
