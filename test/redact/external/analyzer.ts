import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface AnalyzeRequest {
  readonly text: readonly string[];
  readonly language: string;
  readonly score_threshold: number;
  readonly entities: readonly string[];
}
export type Answer = { readonly status?: number; readonly body?: unknown; readonly hang?: true };

/** Speaks as Presidio's analyzer does: `POST /analyze`, a list of results for each text, places in code points. */
export async function startAnalyzer(answer: (request: AnalyzeRequest, count: number) => Answer) {
  const requests: AnalyzeRequest[] = [];
  const server = createServer(async (request, response) => {
    if (request.method !== "POST" || request.url !== "/analyze") return void response.writeHead(404).end();
    const asked = JSON.parse(await bodyOf(request)) as AnalyzeRequest;
    requests.push(asked);
    const { status = 200, body, hang } = answer(asked, requests.length);
    if (hang) return;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Finds a word wherever it stands. */
export const finding =
  (word: string, entity_type: string, score = 0.85) =>
  ({ text }: AnalyzeRequest): Answer => ({
    body: text.map((each) => {
      const at = each.indexOf(word);
      if (at < 0) return [];
      const start = [...each.slice(0, at)].length;
      return [{ entity_type, start, end: start + [...word].length, score, analysis_explanation: null }];
    }),
  });

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += String(chunk);
  return body;
}
