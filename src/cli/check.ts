import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { CheckOptions } from "../config/options.ts";
import { renderFindings } from "../dba/check/finding.ts";
import { ExitCode } from "../errors.ts";
import { checkReplicaReady } from "../replica.ts";

const sampleMs = 500;

export async function runCheck(options: CheckOptions, signal: AbortSignal): Promise<ExitCode> {
  const findings = await checkReplicaReady(options, {
    signal,
    now: () => new Date(),
    async wait() {
      const start = performance.now();
      await delay(sampleMs, undefined, { signal }).catch(() => signal.throwIfAborted());
      return performance.now() - start;
    },
    freeBytes,
  });
  const failed = findings.some(({ level }) => level === "fail");
  process.stdout.write(options.json ? `${JSON.stringify({ ok: !failed, findings })}\n` : renderFindings(findings));
  return failed ? ExitCode.notReady : ExitCode.ok;
}

/** Of the nearest folder that is there. */
async function freeBytes(folder: string): Promise<number> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await statfs(path).catch(() => null);
    if (found !== null) return found.bavail * found.bsize;
    if (path === dirname(path)) return 0;
  }
}
