import type { Directory } from "../model/rows.ts";
import { cleanLine } from "./text.ts";

/** What every conversation asks of the directory, prepared once per run. Names and addresses are folded. */
export interface DirectoryIndex {
  readonly agentNames: readonly string[];
  readonly botNames: readonly string[];
  /** Addresses of users, inboxes and the account: nobody that a mail header would add to the known people. */
  readonly ownEmails: ReadonlySet<string>;
}

const indexes = new WeakMap<Directory, DirectoryIndex>();

export function directoryIndex(directory: Directory): DirectoryIndex {
  let index = indexes.get(directory);
  if (index === undefined) {
    index = buildIndex(directory);
    indexes.set(directory, index);
  }
  return index;
}

/** One spelling for comparisons. Independent of the locale. */
export function fold(text: string): string {
  return cleanLine(text).toLowerCase();
}

function buildIndex({ account, inboxes, users, agentBots }: Directory): DirectoryIndex {
  const emails = [account.support_email, ...[...inboxes.values()].map((inbox) => inbox.email_address)];
  const names: (string | null)[] = [];
  for (const user of users.values()) {
    names.push(user.name, user.display_name);
    emails.push(user.email);
  }
  return {
    agentNames: foldAll(names),
    botNames: foldAll([...agentBots.values()].map((bot) => bot.name)),
    ownEmails: new Set(foldAll(emails)),
  };
}

/** Every text once, in one spelling; empty ones dropped. */
export function foldAll(texts: readonly (string | null)[]): string[] {
  const all = texts.map((text) => (text === null ? "" : fold(text))).filter((text) => text !== "");
  return [...new Set(all)];
}
