import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DirectIdentifier } from "../../src/model/identifiers.ts";
import { defaultPolicy } from "../../src/redact/policy.ts";
import { createRedactor } from "../../src/redact/redactor.ts";
import { scanForLeaks } from "../../src/verify/leaks/scan-files.ts";
import { dialogueTexts } from "./bench-texts.ts";
import { threadOf } from "./bench-thread.ts";

/**
 * What the leak gate costs in processor time: `node test/bench/leak-gate.ts [CONTACTS] [MEGABYTES]`. Each contact has a name, an address, a telephone
 * number, an identifier and an identity on a channel.
 */
const contacts = Number(process.argv[2] ?? 1_000_000);
const megabytes = Number(process.argv[3] ?? 100);
const PAGE = 5_000;

async function* identifiers(): AsyncGenerator<readonly DirectIdentifier[]> {
  for (let first = 0; first < contacts; first += PAGE) {
    yield Array.from({ length: Math.min(PAGE, contacts - first) }, (_, index) => identifiersOf(first + index)).flat();
  }
}

function identifiersOf(contact: number): DirectIdentifier[] {
  const given = `given${(contact * 7_919) % 5_003}`;
  const family = `family${(contact * 104_729) % 40_009}`;
  return [
    { kind: "name", value: `${given} ${family}`, contactId: contact },
    { kind: "email", value: `${given}.${family}.${contact}@mail${contact % 13}.example` },
    { kind: "phone", value: `+4477${String(contact).padStart(8, "0")}` },
    { kind: "identifier", value: `cust_${contact}` },
    { kind: "source-id", value: `chan-${contact}-${(contact * 31) % 977}` },
  ];
}

const folder = await mkdtemp(join(tmpdir(), "bench-gate-"));
try {
  const path = join(folder, "v.jsonl");
  const redactor = createRedactor({ policy: defaultPolicy, key: new Uint8Array(32), accountPeople: [] });
  const texts = dialogueTexts(5_000, "gate").map(
    (text) => redactor.open([]).redact(threadOf([text])).turns[0]?.text ?? "",
  );
  const lines = texts.map((text, index) => JSON.stringify({ id: index, source: { conversation_id: index }, text }));
  const block = `${lines.join("\n")}\n`;
  await writeFile(path, block.repeat(Math.max(1, Math.round((megabytes * 1e6) / block.length))));
  const { size } = await stat(path);
  const scan = async (label: string, options: Parameters<typeof scanForLeaks>[2]) => {
    const started = process.cpuUsage();
    const { ok, lines: read } = await scanForLeaks(folder, [{ path: "v.jsonl" }], options);
    const { user, system } = process.cpuUsage(started);
    const seconds = (user + system) / 1e6;
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    process.stdout.write(
      `${label.padEnd(34)} ${seconds.toFixed(1)} s, ${(size / 1e6 / seconds).toFixed(0)} MB/s, ${read} lines, ${memory} MiB, ${ok ? "ok" : "LEAK"}\n`,
    );
  };
  process.stdout.write(`${(size / 1e6).toFixed(0)} MB, ${contacts} contacts\n`);
  await scan("rules only", {});
  await scan("rules and identifiers", { identifiers: { all: identifiers, contactsOf: async () => new Map() } });
} finally {
  await rm(folder, { recursive: true, force: true });
}
