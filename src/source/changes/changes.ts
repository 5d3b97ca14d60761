import type { SourceChanges } from "../../model/changes.ts";
import type { Reader } from "../reader.ts";
import type { FoundHorizon } from "./horizon.ts";
import * as lookUp from "./look-up.ts";
import { readMaxId, readWindows, scanWindow } from "./scan.ts";

/** What changed since an earlier snapshot, asked of this one. */
export function openChanges(reader: Reader, { horizon, nextXid, missingGrants }: FoundHorizon): SourceChanges {
  return {
    horizon,
    missingGrants,
    hasTable: (table) => reader.schema.hasTable(table),
    maxId: (table) => readMaxId(reader, table),
    isUnchangedSince: (xid) => nextXid !== null && BigInt(nextXid) <= BigInt(xid),
    windows: (table, seenUpTo) => readWindows(reader, table, seenUpTo),
    scan: (table, window, sinceXid) => scanWindow(reader, table, window, sinceXid),
    conversationsOfAttachments: (ids) => lookUp.conversationsOfAttachments(reader, ids),
    attachmentsOfBlobs: (ids) => lookUp.attachmentsOfBlobs(reader, ids),
    attachedOf: (ids) => lookUp.attachedOf(reader, ids),
    conversationsWithTags: (ids) => lookUp.conversationsWithTags(reader, ids),
    keysBetween: (table, first, last) => lookUp.keysBetween(reader, table, first, last),
    countsBetween: (table, first, last, maxId) => lookUp.countsBetween(reader, table, first, last, maxId),
    changedUsers: (ids, xid) => lookUp.changedUsers(reader, ids, xid),
    tagDigests: () => lookUp.tagDigests(reader),
    existing: (ids) => lookUp.existing(reader, "conversations", ids),
    existingContacts: (ids) => lookUp.existing(reader, "contacts", ids),
  };
}
