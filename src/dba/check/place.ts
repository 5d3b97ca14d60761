import { type Finding, ok, warn } from "./finding.ts";

/** Free bytes where the corpus goes, against what a full extraction comes to (twice: the former generation stays). */
export function checkDisk(freeBytes: number, corpusBytes: number): Finding {
  const found = `${megabytes(freeBytes)} free, a full extraction takes about ${megabytes(corpusBytes)}`;
  return freeBytes > 2 * corpusBytes
    ? ok("disk", found)
    : warn("disk", found, "choose another --out, or --compress gzip: the former generation stays beside the new one");
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const skewMs = 5_000;

/**
 * No promise depends on equal clocks: watermarks are the server's. A clock that is far off still makes times in logs and
 * `status --max-age` misleading, and TLS certificates invalid.
 *
 * @param before and `after`: this machine's clock around the question.
 */
export function checkClock(server: Date, before: Date, after: Date): Finding {
  const early = before.getTime() - server.getTime();
  const late = server.getTime() - after.getTime();
  const off = Math.max(0, early, late);
  const found = off === 0 ? "the same" : `${(off / 1_000).toFixed(1)} s apart`;
  return off > skewMs
    ? warn("clock", `this machine and the server are ${found}`, "set the time of both by NTP")
    : ok("clock", `this machine and the server: ${found}`);
}
