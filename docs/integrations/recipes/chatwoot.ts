/** The environment that every recipe reads; the token never stands on a command line. */
const { CHATWOOT_URL, CHATWOOT_TOKEN, CHATWOOT_ACCOUNT = "1" } = process.env;

/** One request to the API of the account, with a pause when Chatwoot asks for one. */
export async function chatwoot(path: string): Promise<unknown> {
  if (!CHATWOOT_URL || !CHATWOOT_TOKEN) throw new Error("set CHATWOOT_URL and CHATWOOT_TOKEN");
  for (;;) {
    const answer = await fetch(`${CHATWOOT_URL}/api/v1/accounts/${CHATWOOT_ACCOUNT}${path}`, {
      headers: { api_access_token: CHATWOOT_TOKEN },
      // A token must not follow a redirect to another host.
      redirect: "error",
    });
    if (answer.ok) return await answer.json();
    if (answer.status !== 429) throw new Error(`Chatwoot answered ${answer.status} to ${path.split("?")[0]}`);
    // Chatwoot does not send it unless told to; a proxy may send a date instead of seconds.
    const seconds = Number(answer.headers.get("retry-after")) || 60;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  }
}
