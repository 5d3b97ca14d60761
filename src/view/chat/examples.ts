import type { RedactedThread, RedactedTurn } from "../../model/redacted.ts";
import type { ChatOptions } from "../context.ts";
import { isCourtesy } from "../qa/courtesy.ts";
import { saidOf, saidText } from "../said.ts";

/** Stretch of a dialogue in which one human agent answers one customer: what that agent's voice can be learned from. */
export interface ChatExample {
  readonly agent: string | null;
  readonly voice: string | null;
  /** Customer and agent in turns, the customer first, the agent last. */
  readonly exchanges: readonly [Exchange, ...Exchange[]];
}

export interface Exchange {
  readonly customer: readonly [RedactedTurn, ...RedactedTurn[]];
  readonly agent: readonly [RedactedTurn, ...RedactedTurn[]];
}

/**
 * The examples of a thread, in order. Another agent's answer ends one: a model would learn both voices as one. Bots, rules,
 * surveys, notes, what never reached the customer and turns without words are passed over; a customer who is never
 * answered teaches nothing.
 */
export function chatExamples(thread: Pick<RedactedThread, "turns" | "participants">, chat: ChatOptions): ChatExample[] {
  const voices = new Map(thread.participants.map(({ ref, voice }) => [ref, voice ?? null]));
  const examples: { agent: string | null; exchanges: Exchange[] }[] = [];
  for (const exchange of exchanges(thread.turns)) {
    const agent = exchange.agent[0].author;
    const last = examples.at(-1);
    if (last !== undefined && last.agent === agent) last.exchanges.push(exchange);
    else examples.push({ agent, exchanges: [exchange] });
  }
  return examples.flatMap(({ agent, exchanges: [first, ...rest] }) => {
    const voice = agent === null ? null : (voices.get(agent) ?? null);
    return first !== undefined && isWanted(agent, voice, chat) ? [{ agent, voice, exchanges: [first, ...rest] }] : [];
  });
}

function isWanted(agent: string | null, voice: string | null, wanted: ChatOptions): boolean {
  if (wanted.voice === null) return true;
  if (wanted.voice === "named") return voice !== null;
  return wanted.voice === agent || wanted.voice === voice;
}

function exchanges(turns: readonly RedactedTurn[]): Exchange[] {
  const found: { customer: RedactedTurn[]; agent: RedactedTurn[] }[] = [];
  let asked: RedactedTurn[] = [];
  for (const turn of turns) {
    if (!isSpoken(turn)) continue;
    if (turn.role === "customer") {
      asked.push(turn);
      continue;
    }
    const last = found.at(-1);
    if (asked.length > 0) found.push({ customer: asked, agent: [turn] });
    else if (last !== undefined && last.agent[0]?.author === turn.author) last.agent.push(turn);
    // What another agent adds without being asked is an answer to nothing.
    asked = [];
  }
  return found.flatMap(({ customer: [first, ...more], agent: [answer, ...rest] }) =>
    first === undefined || answer === undefined ? [] : [{ customer: [first, ...more], agent: [answer, ...rest] }],
  );
}

function isSpoken(turn: RedactedTurn): boolean {
  if (turn.kind !== "message" || turn.failed || turn.automated || saidText(turn) === "") return false;
  return turn.role === "customer" || (turn.role === "agent" && turn.contentType !== "input_csat");
}

/** An example of greetings only teaches nothing. */
export const hasSubstance = ({ exchanges }: ChatExample, language: string | null): boolean =>
  exchanges.some(({ agent }) => agent.some((turn) => !isCourtesy([saidOf(turn)], language)));
