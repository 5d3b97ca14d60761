import type { KeyObject } from "node:crypto";
import { CorpusError } from "../errors.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { KnownPerson, Thread } from "../model/thread.ts";
import { ConversationTexts } from "./conversation.ts";
import { fold, wordsOf } from "./fold.ts";
import { compilePerson } from "./known/compile.ts";
import { KnownDirectory } from "./known/directory.ts";
import type { CompiledPerson } from "./known/person.ts";
import { KnownTable } from "./known/table.ts";
import { handle } from "./names/handle.ts";
import { names } from "./names/recognizer.ts";
import { optionalRecognizers } from "./optional/index.ts";
import { type Policy, policyNameOf, policySha256Of } from "./policy.ts";
import { Pseudonyms } from "./pseudonym.ts";
import type { Recognizer } from "./recognizer.ts";
import { structuredRecognizers } from "./recognizers/index.ts";
import { TextFinder } from "./text.ts";
import { redactThread } from "./thread.ts";
import { everydayWords, lexicon } from "./words.ts";

export interface RedactorOptions {
  readonly policy: Policy;
  /** Secret of the participants' references; kept outside the corpus. */
  readonly key: KeyObject | Uint8Array;
  /** Agents and others of the account: removed from every conversation. */
  readonly accountPeople: readonly KnownPerson[];
}

export interface ConversationRedactor {
  /** Segments in order; numbering goes on from one to the next. */
  redact(thread: Thread): RedactedThread;
}

export interface Redactor {
  /** `default@1` */
  readonly policyName: string;
  readonly policySha256: string;
  /** Names the key without telling anything about it. */
  readonly keyId: string;
  open(people: readonly KnownPerson[]): ConversationRedactor;
}

/** One for a run: the account's people are made ready once, a conversation's for as long as it lasts. */
export function createRedactor({ policy, key, accountPeople }: RedactorOptions): Redactor {
  const pseudonyms = new Pseudonyms(key);
  const finder = createTextFinder(policy);
  const account = accountPeople.map((person) => compilePerson(person, everydayWords));
  const accountTable = new KnownTable([...account, deniedWords(policy)]);
  const accountDirectory = new KnownDirectory(account);
  const policyName = policyNameOf(policy);
  return {
    policyName,
    policySha256: policySha256Of(policy),
    keyId: pseudonyms.keyId,
    open(people) {
      const own = people.map((person) => compilePerson(person, everydayWords));
      const texts = new ConversationTexts(finder, [new KnownTable(own), accountTable], {
        policy,
        regions: [...regionsOf(people), ...policy.regions],
        directories: [new KnownDirectory(own), accountDirectory],
      });
      return { redact: (thread) => redactThread(thread, { texts, pseudonyms, policy, policyName }) };
    },
  };
}

/** Everything that runs unless the policy switches it off. */
export const ruleRecognizers: readonly Recognizer[] = [...structuredRecognizers, names, handle];

/** The finder alone: for single texts without a conversation around them. */
export function createTextFinder(policy: Policy): TextFinder {
  const off = new Set(policy.off);
  const known = new Set(ruleRecognizers.map(({ name }) => name));
  const unknown = policy.off.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new CorpusError("usage", `policy off: no recognizer named ${unknown.join(", ")}`, {
      hint: `recognizers: ${[...known].join(", ")}`,
    });
  }
  const also = new Set<string>(policy.also.map((kind) => `optional-${kind}`));
  return new TextFinder(
    lexicon,
    [
      ...ruleRecognizers.filter(({ name }) => !off.has(name)),
      ...optionalRecognizers.filter(({ name }) => also.has(name)),
    ],
    policy.allow,
  );
}

/** Words that the policy names go like the data of a person that nobody is. */
function deniedWords({ deny }: Policy): CompiledPerson {
  const nobody = { key: "policy:deny", role: "person", emails: [], phones: [], identifiers: [], region: null } as const;
  const sequences = deny.map((value) => ({
    folded: wordsOf(value.normalize("NFKC")).map(fold),
    kind: "CUSTOM" as const,
  }));
  const { unspaced } = compilePerson({ ...nobody, names: [], texts: deny }, everydayWords);
  return { ...compilePerson({ ...nobody, names: [], texts: [] }, everydayWords), sequences, unspaced };
}

/** In order of appearance: the contact comes first. */
function regionsOf(people: readonly KnownPerson[]): string[] {
  return [...new Set(people.flatMap(({ region }) => (region === null ? [] : [region.toUpperCase()])))];
}
