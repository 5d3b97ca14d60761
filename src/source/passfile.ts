import { readFileSync, statSync } from "node:fs";
import type { Target } from "./target.ts";

export type PassFileResult =
  | { readonly password: string }
  | { readonly problem: "missing" | "no-match" | "readable-by-others" };

/**
 * Looks the password up as libpq does (https://www.postgresql.org/docs/current/libpq-pgpass.html): the first matching
 * line of `host:port:database:user:password` wins, `*` matches everything, and a file that others may read is ignored.
 * `pg` could do it with the `pgpass` package, but warns that it will not for long, and does not say why a file is ignored.
 */
export function lookUpPassword(target: Target): PassFileResult {
  let text: string;
  try {
    const { mode } = statSync(target.passFile);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) return { problem: "readable-by-others" };
    text = readFileSync(target.passFile, "utf8");
  } catch {
    return { problem: "missing" };
  }
  // A Unix socket in the default place is written `localhost` in the file.
  const host = target.host.startsWith("/") ? "localhost" : target.host;
  const wanted = [host, String(target.port), target.database, target.user];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("#")) continue;
    const fields = splitFields(line);
    const password = fields[4];
    if (
      password !== undefined &&
      wanted.every((value, index) => fields[index] === "*" || withoutEscapes(fields[index]) === value)
    ) {
      return { password: withoutEscapes(password) };
    }
  }
  return { problem: "no-match" };
}

/** Four fields that end at an withoutEscapesd colon; the fifth is the rest of the line, colons included. */
function splitFields(line: string): string[] {
  const match = /^((?:[^:\\]|\\.)*):((?:[^:\\]|\\.)*):((?:[^:\\]|\\.)*):((?:[^:\\]|\\.)*):(.*)$/.exec(line);
  return match ? match.slice(1) : [];
}

const withoutEscapes = (field: string | undefined): string => (field ?? "").replace(/\\(.)/g, "$1");
