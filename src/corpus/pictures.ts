import { z } from "zod";
import type { Generation } from "../model/manifest.ts";
import { damaged } from "./as-published.ts";
import { readChain } from "./chain.ts";

/** A picture that the corpus tells of, as its newest line has it. */
export interface PublishedPicture {
  readonly conversationId: number;
  /** Of the attachment; of the blob where it is `inline`. */
  readonly id: number;
  readonly inline: boolean;
  /** Of its bytes, where the line names a file. */
  readonly path: string | null;
}

const pictureLine = z.object({
  metadata: z.object({ conversation_id: z.int(), kind: z.string(), source: z.string() }),
  image_resource: z.object({ path: z.string() }).optional(),
});

/** What a merge of conversations needs, and the pictures: other views are not read. */
const read = new Set(["conversations", "documents", "images", "deletes"]);

/** Pictures that a full generation and its deltas amount to, by conversation. Holds one conversation of each generation. */
export async function* readPictures(
  root: string,
  generations: readonly Generation[],
): AsyncGenerator<PublishedPicture> {
  const some = generations.map((generation) => ({
    ...generation,
    files: generation.files.filter(({ view }) => read.has(view)),
  }));
  for await (const [, threads] of readChain(root, some)) {
    for (const { lines } of threads) for (const line of lines.images ?? []) yield picture(line);
  }
}

function picture(line: string): PublishedPicture {
  const { metadata, image_resource } = pictureLine.safeParse(JSON.parse(line)).data ?? {};
  const id = /:(\d+)$/.exec(metadata?.source ?? "")?.[1];
  if (metadata === undefined || id === undefined) throw damaged("a line of images");
  const { conversation_id: conversationId, kind } = metadata;
  return { conversationId, id: Number(id), inline: kind === "inline", path: image_resource?.path ?? null };
}
