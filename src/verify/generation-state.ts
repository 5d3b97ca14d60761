import { UuidSet } from "./uuid-set.ts";

/** What is added up over the lines of one generation. Memory: 43 bytes or less for an id of each view. */
export interface GenerationState {
  readonly accountId: number;
  readonly idNamespace: string;
  readonly conversationIds: UuidSet;
  readonly documentIds: UuidSet;
  /** Keys and types of the first document's metadata: `account_id:number,...`. */
  metadataShape: string | null;
  conversations: number;
  segments: number;
  messages: number;
  attachments: number;
  documents: number;
  readonly redactions: Map<string, number>;
  /** Lines of quarantine.jsonl by table. */
  readonly quarantined: Map<string, number>;
}

export function newGenerationState(accountId: number, idNamespace: string): GenerationState {
  return {
    accountId,
    idNamespace,
    conversationIds: new UuidSet(),
    documentIds: new UuidSet(),
    metadataShape: null,
    conversations: 0,
    segments: 0,
    messages: 0,
    attachments: 0,
    documents: 0,
    redactions: new Map(),
    quarantined: new Map(),
  };
}
