import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Folder extends AsyncDisposable {
  readonly path: string;
}

/** An empty folder, removed afterwards. */
export async function givenFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "corpus-test-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
