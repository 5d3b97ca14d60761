import type { PublishedThread } from "../model/published.ts";
import { partsOf, threadHash } from "../model/views.ts";
import type { StoredThread } from "./generation-reader.ts";

/** What the state keeps of a thread, told from its lines. */
export const publishedThread = ({ id, lines }: StoredThread): PublishedThread => ({
  id,
  hash: threadHash(lines),
  parts: partsOf(lines),
});
