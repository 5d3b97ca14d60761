import type { KeyObject } from "node:crypto";
import { CorpusError } from "../errors.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { ReplacementStyle } from "../model/style.ts";
import type { KnownPerson, Thread } from "../model/thread.ts";
import { type Asked, ConversationTexts, type KindCounts, type ReplacedSpan } from "./conversation.ts";
import { patternRecognizers } from "./custom/pattern.ts";
import type { ExternalRecognizer } from "./external/recognizer.ts";
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
import { openStyle } from "./style/open-style.ts";
import type { Fakers } from "./style/surrogate/surrogates.ts";
import { TextFinder } from "./text.ts";
import { freeTextsOf, redactThread } from "./thread.ts";
import { everydayWords, isPersonalName, lexicon } from "./words.ts";

export interface RedactorOptions {
  readonly policy: Policy;
  /** Secret of the participants' references, tokens and surrogates; kept outside the corpus. */
  readonly key: KeyObject | Uint8Array;
  /** Agents and others of the account: removed from every conversation. */
  readonly accountPeople: readonly KnownPerson[];
  /**
   * What the account and its inboxes are called: no names of people, unless somebody of that name is known or every word
   * of it is one (`Jane Roe's` own inbox).
   */
  readonly ownNames?: readonly string[];
  /** `label` when absent. */
  readonly style?: ReplacementStyle;
  /** For the style `surrogate`: `loadFakers()`. */
  readonly fakers?: Fakers;
  /** Keeps people of two accounts apart that have the same id. */
  readonly accountId?: number;
  /** Asked by {@link ConversationRedactor.prepare}. */
  readonly external?: ExternalRecognizer;
}

export interface ConversationRedactor {
  /**
   * Asks the external recognizer about a thread's texts; to be awaited before the thread is redacted. `null` when there is
   * none: then nothing is to be waited for.
   */
  prepare(thread: Thread): Promise<void> | null;
  /** Segments in order; numbering goes on from one to the next. */
  redact(thread: Thread): RedactedThread;
  /** One text by itself, and what was replaced in it: to try a policy. */
  explain(text: string, asked?: Asked): Promise<ExplainedText>;
}

export interface ExplainedText {
  readonly text: string;
  readonly spans: readonly ReplacedSpan[];
  /** For the next text, when somebody else wrote it. */
  readonly asks: Asked;
}

export interface Redactor {
  /** `default@1` */
  readonly policyName: string;
  readonly policySha256: string;
  readonly style: ReplacementStyle;
  /** Names the key without telling anything about it. */
  readonly keyId: string;
  open(people: readonly KnownPerson[]): ConversationRedactor;
}

/** One for a run: the account's people are made ready once, a conversation's for as long as it lasts. */
export function createRedactor(options: RedactorOptions): Redactor {
  const { policy, key, accountPeople, style = "label", external } = options;
  const pseudonyms = new Pseudonyms(key);
  const finder = createTextFinder(policy, options.ownNames);
  const account = accountPeople.map((person) => compilePerson(person, everydayWords));
  const accountTable = new KnownTable([...account, deniedWords(policy)]);
  const accountDirectory = new KnownDirectory(account);
  const policyName = policyNameOf(policy);
  const openReplacer = openStyle(style, { ...options, pseudonyms });
  return {
    policyName,
    policySha256: policySha256Of(policy, style),
    style,
    keyId: pseudonyms.keyId,
    open(people) {
      const own = people.map((person) => compilePerson(person, everydayWords));
      const texts = new ConversationTexts(finder, [new KnownTable(own), accountTable], {
        policy,
        regions: [...regionsOf(people), ...policy.regions],
        replacer: openReplacer([new KnownDirectory(own), accountDirectory], people),
      });
      const ask = async (asked: readonly string[]): Promise<void> => {
        const findings = await external?.find(asked);
        texts.external = (text) => findings?.get(text) ?? [];
      };
      return {
        prepare: (thread) => (external === undefined ? null : ask(freeTextsOf(thread, policy))),
        redact: (thread) => redactThread(thread, { texts, pseudonyms, policy, policyName }),
        async explain(text, asked) {
          if (external !== undefined) await ask([text]);
          const counts: KindCounts = new Map();
          const spans: ReplacedSpan[] = [];
          return {
            ...texts.redact(text, counts, asked, policy.fields.text === "drop" ? "off" : policy.fields.text, spans),
            spans,
          };
        },
      };
    },
  };
}

/** Everything that runs unless the policy switches it off. */
export const ruleRecognizers: readonly Recognizer[] = [...structuredRecognizers, names, handle];

/** The finder alone: for single texts without a conversation around them. */
export function createTextFinder(policy: Policy, ownNames: readonly string[] = []): TextFinder {
  const off = new Set(policy.off);
  const known = new Set(ruleRecognizers.map(({ name }) => name));
  const unknown = policy.off.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new CorpusError("usage", `policy off: no recognizer named ${unknown.join(", ")}`, {
      hint: `recognizers: ${[...known].join(", ")}`,
    });
  }
  const on = new Set<string>(policy.on.map((kind) => `optional-${kind}`));
  return new TextFinder(
    lexicon,
    [
      ...ruleRecognizers.filter(({ name }) => !off.has(name)),
      ...patternRecognizers(policy.patterns),
      ...optionalRecognizers.filter(({ name }) => on.has(name)),
    ],
    [...policy.allow, ...ownNames.filter((name) => !isPersonalName(name))],
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
  const regions: string[] = [];
  for (const { region } of people) {
    const code = region?.toUpperCase();
    if (code !== undefined && !regions.includes(code)) regions.push(code);
  }
  return regions;
}
