import { conversationList } from "../../../src/api/index.ts"; // in your project: from "chatwoot-corpus/api"
import { chatwoot } from "./chatwoot.ts";

// By creation: the default order, newest activity first, moves rows between pages while you read.
for (let page = 1; ; page++) {
  const path = `/conversations?status=all&sort_by=created_at_asc&page=${page}`;
  const { payload } = conversationList.parse(await chatwoot(path)).data;
  for (const { id, status } of payload) console.log(`${id} ${status}`);
  if (payload.length === 0) break;
}
