import type { FileMark, ResumePoint } from "../model/checkpoint.ts";
import type { DeleteLine } from "../model/deletes.ts";
import type { ManifestFile } from "../model/manifest.ts";
import type { ViewBlocks } from "../model/rendered.ts";
import type { Quarantined } from "../model/run.ts";
import { indexOf, knowledgeView, type ThreadView } from "../model/views.ts";
import type { Staging } from "../publish/staging.ts";
import { canonicalJson } from "../sink/canonical-json.ts";
import type { Compression } from "../sink/compression.ts";
import { openLineFile } from "../sink/line-file.ts";
import { openShards, type ShardWriter } from "../sink/shards.ts";

/** The files of a generation while they are written. */
export interface CorpusWriter extends AsyncDisposable {
  /** Lines, knowledge and deletions so far. */
  readonly changes: number;
  /** Lines of threads; their memory may be used again when this resolves. */
  append(blocks: ViewBlocks): Promise<void>;
  /** Lines by kind and id, after the last thread. */
  know(line: string): Promise<void>;
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
  /** Whether there is a file of articles and canned responses. */
  readonly knowledge: boolean;
  readonly shardBytes: number;
  readonly compress: Compression;
  /** Goes on with files that are there. */
  readonly resume?: ResumePoint | undefined;
}

export async function openWriter(
  { directory, kind }: Pick<Staging, "directory" | "kind">,
  { views, knowledge, shardBytes, compress, resume }: WriterOptions,
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
    for (const view of views.filter((name) => !isIndex(name))) {
      const companion = companionOf(view);
      const beside = companion === undefined ? {} : { companion };
      files.push({ view, shards: own(await openShards({ directory, view, ...beside, shardBytes, compress, resume })) });
    }
    const known = knowledge
      ? own(await openShards({ directory, shardBytes, compress, resume, view: knowledgeView }))
      : null;
    const quarantine = own(await openLineFile({ directory, name: "quarantine.jsonl", view: "quarantine", resume }));
    const deletes =
      kind === "delta" ? own(await openLineFile({ directory, name: "deletes.jsonl", view: "deletes" })) : null;
    const allShards = [...files.map(({ shards }) => shards), ...(known === null ? [] : [known])];
    let changes = 0;
    return {
      get changes() {
        return changes;
      },
      async append(blocks) {
        for (const { view, shards } of files) {
          const block = blocks[view];
          if (block === undefined || block.ends.length === 0) continue;
          changes += block.ends.length;
          const companion = companionOf(view);
          const beside = companion === undefined ? undefined : blocks[companion];
          await shards.appendBlocks(block, ...(beside === undefined ? [] : [beside]));
        }
      },
      async know(line) {
        if (known === null) throw new Error("this generation has no file for knowledge");
        changes++;
        await known.append(line);
      },
      async remove(line) {
        if (deletes === null) throw new Error("a full generation deletes nothing");
        changes++;
        await deletes.append(canonicalJson(line));
      },
      quarantine: (row) => quarantine.append(canonicalJson(row)),
      async marks() {
        return (await Promise.all([...allShards.map((shards) => shards.marks()), quarantine.mark()])).flat();
      },
      close: async () => [
        ...(await closeAll(allShards)),
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

interface ViewFile {
  readonly view: ThreadView;
  readonly shards: ShardWriter;
}

const isIndex = (view: ThreadView): boolean => Object.values(indexOf).some((index) => index === view);

/** A view with an index is written together with it, line by line. */
const companionOf = (view: ThreadView): ThreadView | undefined =>
  view === "chat" || view === "chat.validation" ? indexOf[view] : undefined;

async function closeAll(files: readonly ShardWriter[]): Promise<ManifestFile[]> {
  const closed: ManifestFile[] = [];
  for (const shards of files) closed.push(...(await shards.close()));
  return closed;
}
