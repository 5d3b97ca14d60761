import type { Hash } from "node:crypto";
import { UuidSet } from "./uuid-set.ts";

/** What is added up over the lines of one generation. Memory: 43 bytes or less for an id of each view. */
export interface GenerationState {
  readonly accountId: number;
  readonly idNamespace: string;
  readonly conversationIds: UuidSet;
  readonly documentIds: UuidSet;
  /** Of conversations whose first segment is not here: ids that it has. */
  readonly withoutFirst: UuidSet;
  /** Keys and types of the metadata of a view's first line: `account_id:number,...`. */
  readonly metadataShapes: Map<string, string>;
  /** Ids of the lines of other views. */
  readonly partIds: Map<string, UuidSet>;
  /** Lines by view. */
  readonly lines: Map<string, number>;
  /** Over the lines of `chat`, and over what their index says of them; the two must come out the same. */
  readonly chatHashes: Map<string, Hash>;
  conversations: number;
  segments: number;
  messages: number;
  attachments: number;
  documents: number;
  readonly redactions: Map<string, number>;
  /** Lines of quarantine.jsonl by table. */
  readonly quarantined: Map<string, number>;
  /** Paths of files that lines of `images` name: about 200 bytes of memory each. */
  readonly media: Set<string>;
}

export function newGenerationState(accountId: number, idNamespace: string): GenerationState {
  return {
    accountId,
    idNamespace,
    conversationIds: new UuidSet(),
    documentIds: new UuidSet(),
    withoutFirst: new UuidSet(),
    metadataShapes: new Map(),
    partIds: new Map(),
    lines: new Map(),
    chatHashes: new Map(),
    conversations: 0,
    segments: 0,
    messages: 0,
    attachments: 0,
    documents: 0,
    redactions: new Map(),
    quarantined: new Map(),
    media: new Set(),
  };
}
