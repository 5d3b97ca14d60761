import type { SourceChanges } from "../model/changes.ts";
import type { DeleteReason } from "../model/deletes.ts";
import { IdSet } from "./id-set.ts";

/** Why conversations that were expected do not come; asked before they are read, in lists. */
export interface GoneReasons {
  of(conversationId: number): DeleteReason;
}

const LIST_IDS = 5_000;

/** @param contactsOf what the last run knew: a deleted conversation no longer tells whose it was. */
export async function findGone(
  changes: SourceChanges,
  expected: Iterable<number>,
  contactsOf: (conversationId: number) => readonly number[],
): Promise<GoneReasons> {
  const absent = new IdSet();
  const withoutContact = new IdSet();
  for (const list of lists(expected)) {
    const existing = await changes.existing(list);
    const gone = list.filter((id) => !existing.has(id));
    absent.addAll(gone);
    const contacts = new Map(gone.map((id) => [id, contactsOf(id)]));
    const left = await changes.existingContacts([...contacts.values()].flat());
    for (const [id, ids] of contacts) {
      if (ids.length > 0 && ids.every((contact) => !left.has(contact))) withoutContact.add(id);
    }
  }
  return {
    of(id) {
      if (!absent.has(id)) return "left_scope";
      return withoutContact.has(id) ? "contact_deleted" : "conversation_deleted";
    },
  };
}

function* lists(ids: Iterable<number>): Generator<number[]> {
  let list: number[] = [];
  for (const id of ids) {
    list.push(id);
    if (list.length < LIST_IDS) continue;
    yield list;
    list = [];
  }
  if (list.length > 0) yield list;
}
