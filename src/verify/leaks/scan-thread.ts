import { parentPort, workerData } from "node:worker_threads";
import { FileScanner, type LookFor } from "./file-scanner.ts";
import type { ScanTask } from "./scanners.ts";

/** A thread of its own that looks into files; what it throws, its owner gets. */
const { directory, lookFor } = workerData as { readonly directory: string; readonly lookFor: LookFor };
const scanner = new FileScanner(directory, lookFor);

parentPort?.on("message", async ({ path, words }: ScanTask) => {
  parentPort?.postMessage(words === null ? await scanner.scan(path) : await scanner.countEveryday(path, words));
});
