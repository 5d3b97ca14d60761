import { createSecretKey, randomBytes } from "node:crypto";
import { z } from "zod";
import { readJsonFile } from "./config/json-file.ts";
import type { RedactFlags } from "./config/options.ts";
import { loadGivenKey } from "./config/secrets.ts";
import { CorpusError } from "./errors.ts";
import type { KnownPerson } from "./model/thread.ts";
import { policyOf } from "./pipeline/policy.ts";
import { openRedactor } from "./pipeline/redaction.ts";
import type { ConversationRedactor, ExplainedText } from "./redact/redactor.ts";

export { policyOf } from "./pipeline/policy.ts";
export type { ExplainedText } from "./redact/redactor.ts";

const strings = z.array(z.string()).default([]);
const peopleSchema = z.array(
  z.strictObject({
    key: z.string().optional(),
    role: z.enum(["customer", "agent", "person"]).default("customer"),
    names: strings,
    emails: strings,
    phones: strings,
    identifiers: strings,
    texts: strings,
    region: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null),
  }),
);

export interface Message {
  readonly text: string;
  /** Whoever speaks: an answer is read in the light of the question before. */
  readonly role: string | null;
  readonly conversation: number | null;
}

/** Redacts texts as a run would, without a database. Messages of one conversation share their placeholders. */
export interface Trial {
  redact(message: Message): Promise<ExplainedText>;
  /** Tokens and surrogates hold for this run only, since no key was given. */
  readonly isKeyMadeUp: boolean;
}

export async function openTrial(options: RedactFlags, signal: AbortSignal): Promise<Trial> {
  const policy = await policyOf(options);
  const people = options.known === undefined ? [] : readPeople(options.known);
  const given = loadGivenKey(options);
  const redactor = await openRedactor(options, {
    ...{ policy, accountId: 1, accountPeople: people.filter(({ role }) => role === "agent"), signal },
    key: given ?? createSecretKey(randomBytes(32)),
  });
  const open = () => new Conversation(redactor.open(people.filter(({ role }) => role !== "agent")));
  let current: { readonly id: number | null; readonly conversation: Conversation } | null = null;
  return {
    isKeyMadeUp: given === null && options.style !== "label",
    async redact(message) {
      if (current === null || current.id !== message.conversation) {
        current = { id: message.conversation, conversation: open() };
      }
      return await current.conversation.redact(message);
    },
  };
}

class Conversation {
  readonly #redactor: ConversationRedactor;
  #asked: { readonly by: string | null; readonly what: ExplainedText["asks"] } | null = null;

  constructor(redactor: ConversationRedactor) {
    this.#redactor = redactor;
  }

  async redact({ text, role }: Message): Promise<ExplainedText> {
    const isAnswer = this.#asked !== null && this.#asked.by !== role;
    const explained = await this.#redactor.explain(text, isAnswer ? this.#asked?.what : undefined);
    if (isAnswer || explained.asks.name || explained.asks.triggers !== 0) {
      this.#asked = { by: role, what: explained.asks };
    }
    return explained;
  }
}

function readPeople(path: string): KnownPerson[] {
  const parsed = peopleSchema.safeParse(readJsonFile(path, "file of known people"));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CorpusError("usage", `the file of known people ${path}: ${issue?.path.join(".") || "it"} does not fit`, {
      hint: 'an array of {"role":"customer","names":["Jane Roe"],"emails":[],"phones":[],"identifiers":[],"texts":[],"region":"US"}',
    });
  }
  return parsed.data.map((person, index) => ({ ...person, key: person.key ?? `known:${index + 1}` }));
}
