import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { CorpusError } from "../errors.ts";
import { makeFolder } from "../model/make-folder.ts";

export interface RedactionKey {
  readonly key: KeyObject;
  /** Where it came from, for the summary: `CHATWOOT_CORPUS_KEY` or a path. Never the key. */
  readonly origin: string;
  readonly created: boolean;
}

/**
 * The key of the pseudonyms. Without one given, a random key is made once in the state folder (0600): losing it means
 * that later runs give other pseudonyms, so the summary names it.
 *
 * @throws {CorpusError} `usage` when the key file is unreadable, too short, readable by others or inside the corpus, or
 * when two keys are given: with the wrong one every pseudonym would change without a word.
 */
export function loadKey(options: {
  key?: string | undefined;
  keyFile?: string | undefined;
  stateDir: string;
  out: string;
}): RedactionKey {
  assertOneKey(options);
  if (options.key !== undefined) return { key: secret(options.key), origin: "CHATWOOT_CORPUS_KEY", created: false };
  if (options.keyFile !== undefined) {
    if (isInside(options.keyFile, options.out)) {
      throw new CorpusError("usage", "the key file lies inside the corpus folder", {
        hint: "keep it elsewhere: whoever gets the corpus must not get the key",
      });
    }
    return { key: readKey(options.keyFile), origin: options.keyFile, created: false };
  }
  const path = join(options.stateDir, "key");
  if (isInside(path, options.out)) {
    throw new CorpusError("usage", "the state folder lies inside the corpus folder", {
      hint: "choose a --state-dir outside --out: whoever gets the corpus must not get the key",
    });
  }
  try {
    return { key: readKey(path), origin: path, created: false };
  } catch (error) {
    if (!(error instanceof CorpusError && isMissing(error.cause))) throw error;
  }
  return { key: createKey(path), origin: path, created: true };
}

interface GivenKey {
  readonly key?: string | undefined;
  readonly keyFile?: string | undefined;
}

function assertOneKey({ key, keyFile }: GivenKey): void {
  if (key === undefined || keyFile === undefined) return;
  throw new CorpusError("usage", "two keys: CHATWOOT_CORPUS_KEY and --key-file", { hint: "give one of them" });
}

/** The same without a state folder, for what leaves nothing behind. */
export function loadGivenKey(options: GivenKey): KeyObject | null {
  assertOneKey(options);
  if (options.key !== undefined) return secret(options.key);
  return options.keyFile === undefined ? null : readKey(options.keyFile);
}

function createKey(path: string): KeyObject {
  const text = randomBytes(32).toString("hex");
  try {
    makeFolder(dirname(path));
    writeFileSync(path, `${text}\n`, { mode: 0o600, flag: "wx", flush: true });
  } catch (cause) {
    throw new CorpusError("outputUnwritable", `cannot write the key file ${path}`, {
      hint: "set CHATWOOT_CORPUS_KEY, or choose a --state-dir that you may write to",
      cause,
    });
  }
  return secret(text);
}

function readKey(path: string): KeyObject {
  const text = readSecretFile(path, "key file");
  if (text.length < 16) {
    throw new CorpusError("usage", `the key file ${path} holds fewer than 16 characters`, {
      hint: "make one with `openssl rand -hex 32`",
    });
  }
  return secret(text);
}

/**
 * Nobody else can read it. A file of root that its group may read is private for a member of that group who is not root:
 * so secrets are mounted for users without privileges (Kubernetes' `fsGroup`, systemd's credentials).
 */
function isPrivate({ mode, uid, gid }: { readonly mode: number; readonly uid: number; readonly gid: number }): boolean {
  if ((mode & 0o077) === 0) return true;
  const isOfOurGroup = process.getegid?.() === gid || process.getgroups?.().includes(gid) === true;
  return (mode & 0o037) === 0 && uid === 0 && process.geteuid?.() !== 0 && isOfOurGroup;
}

/** A file with one secret; white space around it is ignored. Others must not be able to read it. */
export function readSecretFile(path: string, what: string): string {
  let text: string;
  try {
    if (process.platform !== "win32" && !isPrivate(statSync(path))) {
      throw new CorpusError("usage", `the ${what} ${path} can be read by other users`, { hint: `chmod 600 ${path}` });
    }
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    throw new CorpusError("usage", `cannot read the ${what} ${path}`, {
      hint: "check that it exists and that you may read it",
      cause: error,
    });
  }
  return text.trim();
}

const secret = (text: string): KeyObject => createSecretKey(Buffer.from(text, "utf8"));
const isMissing = (error: unknown): boolean =>
  /^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException | undefined)?.code ?? "");

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way); // absolute: on another Windows drive
}

/** @throws {CorpusError} `usage` when none is given. */
export function databaseUrlOf(options: {
  databaseUrl?: string | undefined;
  databaseUrlFile?: string | undefined;
}): string {
  if (options.databaseUrlFile !== undefined) return readSecretFile(options.databaseUrlFile, "database URL file");
  if (options.databaseUrl !== undefined) return options.databaseUrl;
  throw new CorpusError("usage", "no database URL", {
    hint: "set CHATWOOT_DATABASE_URL, or name a file that holds it with --database-url-file",
  });
}
