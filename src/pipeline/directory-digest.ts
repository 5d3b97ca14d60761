import { createHmac, type KeyObject } from "node:crypto";
import type { Directory } from "../model/rows.ts";

/**
 * Agents, bots, inboxes and the account have a say in every conversation: an agent's name is removed from all of them. So
 * when any of this changes, all is to be read again. Keyed, since names can be guessed.
 */
export function directoryDigest({ account, inboxes, users, teams, agentBots }: Directory, key: KeyObject): string {
  const byId = <T extends { readonly id: number }>(rows: ReadonlyMap<number, T>) =>
    [...rows.values()].sort((a, b) => a.id - b.id);
  const all = [account, byId(inboxes), byId(users), byId(teams), byId(agentBots)];
  return createHmac("sha256", key).update("directory\0").update(JSON.stringify(all)).digest("hex");
}
