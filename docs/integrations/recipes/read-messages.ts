import { type Message, messageList } from "../../../src/api/index.ts"; // in your project: from "chatwoot-corpus/api"
import { chatwoot } from "./chatwoot.ts";

/** With both `after` and `before` an answer holds so many messages at most, and does not say that there are more. */
const MOST = 1_000;

/**
 * Every message with `first <= id < end`. A full answer is cut in two at the middle of its ids: answers are ordered by
 * time and cut by id, so going on after the highest id of one would miss what came late with an old time.
 */
async function messagesBetween(displayId: number, first: number, end: number): Promise<Message[]> {
  const path = `/conversations/${displayId}/messages?after=${first}&before=${end}`;
  const { payload } = messageList.parse(await chatwoot(path));
  if (payload.length < MOST) return payload;
  const middle = payload.map((message) => message.id).sort((a, b) => a - b)[MOST / 2] ?? end;
  return [...(await messagesBetween(displayId, first, middle)), ...(await messagesBetween(displayId, middle, end))];
}

const displayId = Number(process.argv[2]);
const messages = await messagesBetween(displayId, 1, 2_147_483_647);
messages.sort((a, b) => a.created_at - b.created_at || a.id - b.id);
for (const message of messages) console.log(JSON.stringify(message));
