import type { AgentBotRow, Directory, InboxRow, TeamRow } from "../../model/rows.ts";
import { columns } from "../columns.ts";
import type { Reader } from "../reader.ts";
import { readMembers } from "./users.ts";

const inboxColumns = [
  "id",
  "name",
  "channel_type",
  "email_address",
  "business_name",
  "working_hours_enabled",
  "lock_to_single_conversation",
] as const;

/** What conversations refer to by id: bounded by the number of agents, not of conversations. */
export async function readDirectory(reader: Reader): Promise<Directory> {
  const [account, inboxes, users, teams, agentBots] = await Promise.all([
    reader.db
      .selectFrom("accounts")
      .select(["id", "name", "domain", "support_email", "locale"])
      .where("id", "=", reader.accountId)
      .executeTakeFirstOrThrow(),
    readInboxes(reader),
    readMembers(reader),
    readTeams(reader),
    readAgentBots(reader),
  ]);
  return { account, inboxes: byId(inboxes), users: byId(users), teams: byId(teams), agentBots: byId(agentBots) };
}

const readInboxes = (reader: Reader): Promise<InboxRow[]> =>
  reader.db
    .selectFrom("inboxes")
    .select(columns(reader.schema, "inboxes", inboxColumns))
    .where("inboxes.account_id", "=", reader.accountId)
    .orderBy("inboxes.id")
    .execute();

async function readTeams({ db, schema, accountId }: Reader): Promise<TeamRow[]> {
  if (!schema.hasTable("teams")) return [];
  return db.selectFrom("teams").select(["id", "name"]).where("account_id", "=", accountId).orderBy("id").execute();
}

/** A bot without an account is one of the installation, for all accounts. */
async function readAgentBots({ db, schema, accountId }: Reader): Promise<AgentBotRow[]> {
  if (!schema.hasTable("agent_bots")) return [];
  return db
    .selectFrom("agent_bots")
    .select(["id", "name"])
    .where((expression) =>
      expression.or([expression("account_id", "=", accountId), expression("account_id", "is", null)]),
    )
    .orderBy("id")
    .execute();
}

const byId = <Row extends { readonly id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> =>
  new Map(rows.map((row) => [row.id, row]));
