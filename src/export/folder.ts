import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CorpusError } from "../errors.ts";
import { makeFolder } from "../model/make-folder.ts";
import { writing } from "../model/output-error.ts";

/** Tells an export from any other folder: only such a one is replaced. */
export const EXPORT_MARK = "export.json";

export interface ExportFolder extends AsyncDisposable {
  /** Where files are written before they are an export. */
  readonly path: string;
  writeText(name: string, text: string): Promise<void>;
  /** Puts the folder in its place, instead of an older export. */
  publish(about: object): Promise<void>;
}

/** @throws CorpusError `usage` when the folder holds something else than an export. */
export async function openExportFolder(target: string): Promise<ExportFolder> {
  const place = resolve(target);
  const names: readonly string[] = await readdir(place).catch(() => []);
  if (names.length > 0 && !names.includes(EXPORT_MARK)) {
    throw new CorpusError("usage", `${target} is not empty and is no export`, { hint: "choose another --to" });
  }
  const path = `${place}.partial-${process.pid}`;
  await writing(target, async () => {
    makeFolder(dirname(place));
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { mode: 0o700 });
  });
  const writeText = (name: string, text: string) =>
    writing(target, () => writeFile(join(path, name), text, { mode: 0o600 }));
  return {
    path,
    writeText,
    async publish(about) {
      await writeText(EXPORT_MARK, `${JSON.stringify(about, null, 1)}\n`);
      await writing(target, async () => {
        await rm(place, { recursive: true, force: true });
        await rename(path, place);
      });
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
