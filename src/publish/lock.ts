import { type FileHandle, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { CorpusError } from "../errors.ts";
import { writing } from "../model/output-error.ts";
import { readTextIfPresent } from "./durable.ts";
import { FILE_MODE, LOCK_PREFIX, PARTIAL_SUFFIX } from "./layout.ts";
import { ownIdentity, processIdentitySchema, stateOf } from "./process-identity.ts";

const ownerSchema = z.object({
  run_id: z.string(),
  command: z.string(),
  started_at: z.string(),
  process: processIdentitySchema,
});
type LockOwner = z.infer<typeof ownerSchema>;

export interface LockOptions {
  /** Unique for ever: the lock file bears it. */
  readonly runId: string;
  /** For whoever finds the corpus locked: `extract`, `compact` ... */
  readonly command: string;
  readonly now: () => Date;
}

export interface CorpusLock extends AsyncDisposable {
  /** @throws CorpusError `locked` when another run took over because this one seemed dead. Ask right before a commit. */
  assertHeld(): Promise<void>;
}

/** An owner that cannot be probed is dead when its lock was not touched for so long. */
const SILENT_MS = 120_000;
const HEARTBEAT_MS = 15_000;
const TRIES = 3;

/**
 * The right to change the corpus in `root`, an existing folder. Each run makes a lock file of its own, and only then
 * looks for others: of two runs at least the later one sees the other and withdraws. No name is ever used twice, so
 * removing a dead run's file cannot hit a living one, as it can where all runs share one name.
 *
 * @throws CorpusError `locked`, with who holds it and for how long.
 */
export async function acquireLock(root: string, options: LockOptions): Promise<CorpusLock> {
  for (let attempt = 1; ; attempt++) {
    const own = await createOwnLock(root, options);
    const other = await livingOther(root, own.path).catch(async (error: unknown) => {
      await own.release();
      throw error;
    });
    if (other === null) return held(own, root);
    await own.release();
    if (attempt === TRIES) throw lockedBy(root, other, options.now());
    await sleep(20 + Math.random() * 60); // both may have withdrawn: at different times one of them gets through
  }
}

interface OwnLock {
  readonly path: string;
  beat(): Promise<void>;
  release(): Promise<void>;
}

async function createOwnLock(root: string, { runId, command, now }: LockOptions): Promise<OwnLock> {
  const path = join(root, `${LOCK_PREFIX}${runId}`);
  const owner: LockOwner = { run_id: runId, command, started_at: now().toISOString(), process: ownIdentity() };
  const text = Buffer.from(`${JSON.stringify(owner)}\n`);
  // Under another name until it says whose it is: an empty lock file of a killed run would block all others for minutes.
  const partial = `${path}${PARTIAL_SUFFIX}`;
  const file = await writing(path, () => open(partial, "wx", FILE_MODE));
  const write = (to: FileHandle) => to.write(text, 0, text.length, 0);
  const release = async () => {
    await file.close();
    await rm(partial, { force: true });
    await rm(path, { force: true });
  };
  try {
    await writing(path, () => write(file));
    await writing(path, () => rename(partial, path));
  } catch (error) {
    await release();
    throw error;
  }
  // Writing the same again: the file server stamps the time, so that clocks of two machines are never compared.
  const beat = async () => void (await write(file).catch(() => {}));
  return { path, beat, release };
}

function held(own: OwnLock, root: string): CorpusLock {
  const heartbeat = setInterval(own.beat, HEARTBEAT_MS).unref();
  return {
    async assertHeld() {
      if ((await modifiedMs(own.path)) !== null) return;
      throw new CorpusError("locked", `another run took over the lock of ${root} while this one was not responding`, {
        hint: "nothing was published by this run; start it again when the other has ended",
      });
    },
    async [Symbol.asyncDispose]() {
      clearInterval(heartbeat);
      await own.release();
    },
  };
}

interface OtherLock {
  readonly path: string;
  /** `null`: not readable, perhaps not yet written. */
  readonly owner: LockOwner | null;
}

/** The first lock of another run that may be alive. Those of dead runs are removed. */
async function livingOther(root: string, ownPath: string): Promise<OtherLock | null> {
  const names = await readdir(root);
  for (const name of names.filter((entry) => entry.startsWith(LOCK_PREFIX)).toSorted()) {
    const path = join(root, name);
    if (path === ownPath) continue;
    if (name.endsWith(PARTIAL_SUFFIX)) {
      await removeSilent(path, ownPath);
      continue;
    }
    const text = await readTextIfPresent(path);
    if (text === null) continue;
    const owner = parseOwner(text);
    if (await isAlive({ path, owner }, ownPath)) return { path, owner };
    await writing(root, () => rm(path, { force: true }));
  }
  return null;
}

/** A lock that is being made holds nothing yet; one that a killed run left is cleared away. */
async function removeSilent(partial: string, ownPath: string): Promise<void> {
  const [theirs, ours] = await Promise.all([modifiedMs(partial), modifiedMs(ownPath)]);
  if (theirs !== null && ours !== null && ours - theirs >= SILENT_MS) await rm(partial, { force: true });
}

function parseOwner(text: string): LockOwner | null {
  try {
    return ownerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function isAlive({ path, owner }: OtherLock, ownPath: string): Promise<boolean> {
  const state = owner === null ? "unknown" : stateOf(owner.process);
  if (state !== "unknown") return state === "alive";
  const [theirs, ours] = await Promise.all([modifiedMs(path), modifiedMs(ownPath)]);
  return theirs !== null && ours !== null && ours - theirs < SILENT_MS;
}

async function modifiedMs(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function lockedBy(root: string, { path, owner }: OtherLock, now: Date): CorpusError {
  const who =
    owner === null
      ? "another run"
      : `${owner.command} (process ${owner.process.pid} on ${owner.process.host}, since ${owner.started_at}, ${age(owner, now)})`;
  return new CorpusError("locked", `${root} is locked by ${who}`, {
    hint: `wait until it has ended; if you are sure that it no longer runs, delete ${path}`,
  });
}

function age({ started_at }: LockOwner, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(started_at)) / 60_000));
  if (minutes < 1) return "less than a minute";
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}
