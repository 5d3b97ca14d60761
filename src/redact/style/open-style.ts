import type { ReplacementStyle } from "../../model/style.ts";
import type { KnownPerson } from "../../model/thread.ts";
import type { KnownDirectory } from "../known/directory.ts";
import { Numbering } from "../numbering.ts";
import type { Policy } from "../policy.ts";
import type { Pseudonyms } from "../pseudonym.ts";
import { CollisionGuard } from "./collisions.ts";
import type { Replacer } from "./replacer.ts";
import { type Fakers, Inventor, Surrogates } from "./surrogate/surrogates.ts";
import { TokenMint, Tokens } from "./tokens.ts";

export interface StyleSetting {
  readonly policy: Policy;
  readonly pseudonyms: Pseudonyms;
  readonly accountPeople: readonly KnownPerson[];
  readonly accountId?: number;
  readonly fakers?: Fakers;
}

/** Makes the replacer of one conversation; `directories` are those of the conversation and of the account. */
export type OpenReplacer = (directories: readonly KnownDirectory[], people: readonly KnownPerson[]) => Replacer;

/** What the conversations of a run share: the tokens made so far, the generators of invented values. */
export function openStyle(style: ReplacementStyle, setting: StyleSetting): OpenReplacer {
  if (style === "label") return (directories) => new Numbering(directories);
  const { policy, pseudonyms, accountPeople, accountId = 0, fakers } = setting;
  const mint = new TokenMint(pseudonyms, new CollisionGuard(), accountId);
  if (style === "token") return (directories) => new Tokens(mint, directories);
  if (fakers === undefined) throw new Error("the style surrogate needs faker");
  const inventor = new Inventor(pseudonyms, fakers, accountId, policy.regions[0] ?? null);
  const account = new Map(accountPeople.map((person) => [person.key, person]));
  return (directories, people) => {
    const all = new Map([...account, ...people.map((person) => [person.key, person] as const)]);
    return new Surrogates(inventor, mint, directories, all);
  };
}
