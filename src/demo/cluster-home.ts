import { chown, mkdir, mkdtemp, readdir, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Binaries, findBinaries, unprivilegedUser } from "./cluster-binaries.ts";
import { watchOver } from "./cluster-watchdog.ts";

/** The temporary folders of one embedded server, and who may use them. */
export interface Home {
  readonly directory: string;
  readonly dataDirectory: string;
  readonly binaries: Binaries;
  /** Hands a file or folder made by us, with all it holds, to the user the server runs as. */
  readonly giveToServer: (path: string) => Promise<void>;
}

export interface OpenHome extends Home {
  /** Kills the server if it still runs, and removes the folders. */
  close(): Promise<void>;
}

export interface HomePlace {
  /** Put the data directory into memory, where the system offers enough of it. */
  readonly inMemory?: boolean;
  /** A folder of the caller's, made when missing, that outlives the server: for data that takes long to make. */
  readonly keptIn?: string | undefined;
}

export async function openHome({ inMemory = false, keptIn }: HomePlace): Promise<OpenHome> {
  const user = await unprivilegedUser();
  const giveToServer = async (path: string) => {
    if (!user) return;
    await chown(path, user.uid, user.gid);
    const below = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []); // a file has nothing below
    for (const entry of below) await chown(join(entry.parentPath, entry.name), user.uid, user.gid);
  };
  if (keptIn !== undefined) await mkdir(keptIn, { recursive: true, mode: 0o700 });
  const directory = keptIn ?? (await mkdtemp(join(tmpdir(), "chatwoot-corpus-postgres-")));
  const dataParent =
    inMemory && keptIn === undefined && (await hasMemory())
      ? await mkdtemp(join(memory, "chatwoot-corpus-postgres-"))
      : directory;
  const dataDirectory = join(dataParent, "data");
  const folders = keptIn === undefined ? [...new Set([directory, dataParent])] : [];
  const watchdog = watchOver(dataDirectory, folders);
  const close = async () => {
    await watchdog.release(); // kills what still runs, and removes the folders where there is a shell to do it
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    for (const folder of keptIn === undefined ? folders : [keptIn]) await giveToServer(folder);
    return { directory, dataDirectory, binaries: await findBinaries(directory, user), giveToServer, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Linux keeps files here in memory; containers usually have 64 MB of it, which is too little. */
const memory = "/dev/shm";
const memoryNeededBytes = 4 * 2 ** 30;

async function hasMemory(): Promise<boolean> {
  const found = await statfs(memory).catch(() => null);
  return found !== null && found.bavail * found.bsize >= memoryNeededBytes;
}
