import type { FileMark, ResumePoint } from "../model/checkpoint.ts";
import type { DeleteLine } from "../model/deletes.ts";
import type { ManifestFile } from "../model/manifest.ts";
import type { Quarantined } from "../model/run.ts";
import { indexOf, type ThreadView, type ViewLines } from "../model/views.ts";
import type { Staging } from "../publish/staging.ts";
import { canonicalJson } from "../sink/canonical-json.ts";
import type { Compression } from "../sink/compression.ts";
import { openLineFile } from "../sink/line-file.ts";
import { openPairedShards } from "../sink/paired-shards.ts";
import { openShards } from "../sink/shards.ts";

/** The files of a generation while they are written. */
export interface CorpusWriter extends AsyncDisposable {
  /** Threads and deletions so far. */
  readonly changes: number;
  append(thread: { readonly lines: ViewLines }): Promise<void>;
  /** In a delta only. */
  remove(line: DeleteLine): Promise<void>;
  quarantine(row: Quarantined): Promise<void>;
  /** How far all files are now, to go on from later. */
  marks(): Promise<FileMark[]>;
  /** May leave files beside those that it names: for {@link Staging.trimTo}. */
  close(): Promise<ManifestFile[]>;
}

export interface WriterOptions {
  /** Of each there is a file, also when it stays empty. */
  readonly views: readonly ThreadView[];
  readonly shardBytes: number;
  readonly compress: Compression;
  /** Goes on with files that are there. */
  readonly resume?: ResumePoint | undefined;
}

export async function openWriter(
  { directory, kind }: Pick<Staging, "directory" | "kind">,
  { views, shardBytes, compress, resume }: WriterOptions,
): Promise<CorpusWriter> {
  const opened: AsyncDisposable[] = [];
  const own = <T extends AsyncDisposable>(file: T): T => {
    opened.push(file);
    return file;
  };
  const dispose = async () => {
    for (const file of opened.toReversed()) await file[Symbol.asyncDispose]();
  };
  try {
    const files: ViewFile[] = [];
    for (const view of views.filter((name) => !isIndex(name)))
      files.push(own(await openView(view, { directory, shardBytes, compress, resume })));
    const quarantine = own(await openLineFile({ directory, name: "quarantine.jsonl", view: "quarantine", resume }));
    const deletes =
      kind === "delta" ? own(await openLineFile({ directory, name: "deletes.jsonl", view: "deletes" })) : null;
    let changes = 0;
    return {
      get changes() {
        return changes;
      },
      async append(thread) {
        changes++;
        for (const file of files) await file.append(thread.lines);
      },
      async remove(line) {
        if (deletes === null) throw new Error("a full generation deletes nothing");
        changes++;
        await deletes.append(canonicalJson(line));
      },
      quarantine: (row) => quarantine.append(canonicalJson(row)),
      async marks() {
        return (await Promise.all([...files.map((file) => file.marks()), quarantine.mark()])).flat();
      },
      close: async () => [
        ...(await closeAll(files)),
        await quarantine.close(),
        ...(deletes === null ? [] : [await deletes.close()]),
      ],
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

interface ViewFile extends AsyncDisposable {
  append(lines: ViewLines): Promise<void>;
  marks(): Promise<FileMark[]>;
  close(): Promise<ManifestFile[]>;
}

type FileOptions = Omit<WriterOptions, "views"> & { readonly directory: string };

const isIndex = (view: ThreadView): boolean => Object.values(indexOf).some((index) => index === view);

/** A view with an index is written together with it, line by line. */
async function openView(view: ThreadView, options: FileOptions): Promise<ViewFile> {
  if (view === "chat" || view === "chat.validation") {
    const index = indexOf[view];
    const pair = await openPairedShards({ ...options, view, companion: index });
    return {
      async append(lines) {
        for (const [at, line] of (lines[view] ?? []).entries()) await pair.append(line, lines[index]?.[at] ?? "");
      },
      marks: () => pair.marks(),
      close: () => pair.close(),
      [Symbol.asyncDispose]: () => pair[Symbol.asyncDispose](),
    };
  }
  const shards = await openShards({ ...options, view });
  return {
    async append(lines) {
      for (const line of lines[view] ?? []) await shards.append(line);
    },
    marks: () => shards.marks(),
    close: () => shards.close(),
    [Symbol.asyncDispose]: () => shards[Symbol.asyncDispose](),
  };
}

async function closeAll(files: readonly ViewFile[]): Promise<ManifestFile[]> {
  const closed: ManifestFile[] = [];
  for (const file of files) closed.push(...(await file.close()));
  return closed;
}
