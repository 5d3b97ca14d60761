import type { Directory } from "../model/rows.ts";
import type { KnownPerson } from "../model/thread.ts";
import { agentPerson } from "./agent-person.ts";

/** The account's users as people to redact in every conversation. */
export function accountPeople(directory: Directory): readonly KnownPerson[] {
  return [...directory.users.values()].sort((a, b) => a.id - b.id).map((user) => agentPerson(user).build());
}
