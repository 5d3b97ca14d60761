/** `npm run bench:scale [-- N,N,...]`: cost per message, peak of memory and the ratios against the number of conversations. Ten times the usual takes a while, and 20 GB of disk. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "./table.ts";

const sizes = (process.argv[2] ?? "10000,100000,1000000").split(",").map(Number);
const folder = await mkdtemp(join(tmpdir(), "bench-scale-"));
process.stdout.write("conversations      messages  extract s  us/message  peak MB   c / b   c / a\n");
for (const size of sizes) {
  const json = join(folder, `${size}.json`);
  const bench = join(import.meta.dirname, "bench.ts");
  execFileSync(process.execPath, [bench, String(size), "--rounds", "1", "--steps", "a,b,c", "--json", json], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const { messages, rows }: Result = JSON.parse(await readFile(json, "utf8"));
  const [raw, nested, extract] = ["a", "b", "c"].map((step) => rows.find(({ key }) => key === step)?.best);
  if (!raw || !nested || !extract) throw new Error("the bench has not measured what it was asked to");
  const { wallSeconds, peakMegabytes } = extract;
  const ratios = [nested, raw].map((other) => (wallSeconds / other.wallSeconds).toFixed(2));
  const perMessage = (1e6 * wallSeconds) / messages;
  const cells = [size, messages, wallSeconds.toFixed(1), perMessage.toFixed(1), peakMegabytes.toFixed(0), ...ratios];
  const widths = [13, 13, 10, 11, 8, 7, 7];
  process.stdout.write(`${cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join(" ")}\n`);
}
await rm(folder, { recursive: true, force: true });
