import type { QueryResultRow } from "pg";
import { blobImage } from "../support/blob-link.ts";

/** Something that runs SQL: a pool on the primary, or a connection inside a transaction. */
export interface Sql {
  query(sql: string, params?: readonly unknown[]): Promise<QueryResultRow[]>;
}

/** When a message is edited or deleted: bumps its conversation up to 4.11, and does not from 4.12 on (facts 7.1). */
export type Touch = "4.10" | "4.12";

export interface ChatwootOptions {
  readonly accountId: number;
  readonly touch: Touch;
  /** What the application host's clock says: it need not be right, and never is the database's. */
  readonly clock: () => string;
}

const contactNames = ["Carla Quandt", "Bertram Osei", "Ivana Petrova", "Noor Haddad", "Tomasz Lewandowski"];
const agentNames = ["Anselm Brandt", "Gwendolyn Pike", "Rosalind Fitch"];
const labels = ["billing", "refund", "urgent"];

/**
 * Chatwoot's writes as its code makes them (facts 7.2 to 7.4): which rows, which of them stamped, in which transaction.
 * Rows are chosen by number modulo those that there are, so that any sequence of numbers is a sequence of operations.
 */
export class Chatwoot {
  readonly #sql: Sql;
  readonly #options: ChatwootOptions;
  /** Of the installation, not of the connection. */
  readonly #made: { agents: number };

  constructor(sql: Sql, options: ChatwootOptions, made = { agents: 0 }) {
    this.#sql = sql;
    this.#options = options;
    this.#made = made;
  }

  /** The same installation through another connection: inside an open transaction. */
  through(sql: Sql): Chatwoot {
    return new Chatwoot(sql, this.#options, this.#made);
  }

  get #account(): number {
    return this.#options.accountId;
  }

  async #run(sql: string, ...params: unknown[]): Promise<QueryResultRow[]> {
    return await this.#sql.query(sql, params);
  }

  async #insert(table: string, values: Readonly<Record<string, unknown>>): Promise<number> {
    const names = Object.keys(values);
    const places = names.map((_, index) => `$${index + 1}`);
    const [row] = await this.#run(
      `INSERT INTO ${table} (${names.join(", ")}) VALUES (${places.join(", ")}) RETURNING id`,
      ...Object.values(values),
    );
    return Number(row?.["id"]);
  }

  #stamps(): { created_at: string; updated_at: string } {
    const now = this.#options.clock();
    return { created_at: now, updated_at: now };
  }

  async #pick(table: string, n: number, where = "true"): Promise<QueryResultRow | undefined> {
    const of = table === "contact_inboxes" ? "true" : `account_id = ${this.#account}`;
    const rows = await this.#run(`SELECT * FROM ${table} WHERE ${of} AND ${where} ORDER BY id`);
    return rows[n % Math.max(rows.length, 1)];
  }

  async #agents(): Promise<number[]> {
    const rows = await this.#run("SELECT user_id FROM account_users WHERE account_id = $1 ORDER BY id", this.#account);
    return rows.map((row) => Number(row["user_id"]));
  }

  /** An account with agents, inboxes, a team, contacts and some conversations. */
  async setUp(): Promise<void> {
    await this.#run(
      "INSERT INTO accounts (id, name, created_at, updated_at) VALUES ($1, 'Acme', $2, $2)",
      this.#account,
      this.#options.clock(),
    );
    for (const [index, name] of agentNames.entries()) await this.addAgent(index, name);
    for (const name of ["Support", "Shop"]) {
      await this.#insert("inboxes", {
        ...{ account_id: this.#account, channel_id: 1, channel_type: "Channel::Api", name, ...this.#stamps() },
        lock_to_single_conversation: name === "Shop",
      });
    }
    for (const name of ["payments", "returns"]) {
      await this.#insert("teams", { account_id: this.#account, name, ...this.#stamps() });
    }
    for (const [index] of contactNames.entries()) await this.newContact(index);
    for (let n = 0; n < 4; n++) await this.newConversation(n);
  }

  async addAgent(n: number, name = agentNames[n % agentNames.length] ?? ""): Promise<void> {
    const email = `agent-${this.#account}-${n}-${this.#made.agents++}@example.com`;
    const user_id = await this.#insert("users", { name, email, uid: email, ...this.#stamps() });
    await this.#insert("account_users", { account_id: this.#account, user_id, ...this.#stamps() });
  }

  async newContact(n: number): Promise<number> {
    const name = contactNames[n % contactNames.length];
    return await this.#insert("contacts", { account_id: this.#account, name, ...this.#stamps() });
  }

  async newConversation(n: number): Promise<void> {
    const contact = await this.#pick("contacts", n);
    const inbox = await this.#pick("inboxes", n);
    if (!inbox) return;
    const contact_id = contact ? Number(contact["id"]) : await this.newContact(n);
    const inbox_id = Number(inbox["id"]);
    const contact_inbox_id = await this.#insert("contact_inboxes", {
      ...{ contact_id, inbox_id, source_id: crypto.randomUUID(), ...this.#stamps() },
    });
    const id = await this.#insert("conversations", {
      ...{ account_id: this.#account, inbox_id, contact_id, contact_inbox_id, display_id: 0, status: 0 },
      ...this.#stamps(),
    });
    await this.#message(id, n, "contact", `Hello, my order ${n} is late.`);
    await this.#message(id, n, "agent", `We are sorry, ${String(contact?.["name"] ?? "friend")}. I will look.`);
  }

  async #message(conversation_id: number, n: number, by: "contact" | "agent" | "activity", content: string) {
    const [conversation] = await this.#run("SELECT * FROM conversations WHERE id = $1", conversation_id);
    const agents = await this.#agents();
    const sender_id = by === "contact" ? conversation?.["contact_id"] : agents[n % Math.max(agents.length, 1)];
    const stamps = this.#stamps();
    const id = await this.#insert("messages", {
      ...{ account_id: this.#account, inbox_id: conversation?.["inbox_id"], conversation_id, content, ...stamps },
      message_type: by === "contact" ? 0 : by === "agent" ? 1 : 2,
      sender_type: by === "activity" || sender_id === undefined ? null : by === "contact" ? "Contact" : "User",
      sender_id: by === "activity" ? null : (sender_id ?? null),
    });
    await this.#run(
      "UPDATE conversations SET last_activity_at = $2, updated_at = $2 WHERE id = $1",
      conversation_id,
      stamps.created_at,
    );
    if (by === "contact") {
      await this.#run("UPDATE contacts SET last_activity_at = $2 WHERE id = $1", sender_id, stamps.created_at);
    }
    return id;
  }

  async newMessage(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    const contact = await this.#pick("contacts", n + 1);
    const text = `About ${n}: ${String(contact?.["name"] ?? "nobody")} told me to write.`;
    await this.#message(Number(conversation["id"]), n, n % 3 === 0 ? "agent" : "contact", text);
  }

  async #touchAfterEdit(conversationId: unknown): Promise<void> {
    if (this.#options.touch === "4.12") return;
    await this.#run("UPDATE conversations SET updated_at = $2 WHERE id = $1", conversationId, this.#options.clock());
  }

  async editMessage(n: number): Promise<void> {
    const message = await this.#pick("messages", n, "message_type <> 2");
    if (!message) return;
    const text = `Edited ${n}: ${contactNames[n % contactNames.length]} says thanks.`;
    const { updated_at } = this.#stamps();
    await this.#run("UPDATE messages SET content = $2, updated_at = $3 WHERE id = $1", message["id"], text, updated_at);
    await this.#touchAfterEdit(message["conversation_id"]);
  }

  /** Content is replaced and the flag set; attachments are destroyed. */
  async deleteMessage(n: number): Promise<void> {
    const message = await this.#pick("messages", n, "message_type <> 2");
    if (!message) return;
    await this.#destroyAttachments(`message_id = ${Number(message["id"])}`);
    await this.#run(
      "UPDATE messages SET content = 'This message was deleted', content_attributes = to_json($2::text), updated_at = $3 WHERE id = $1",
      message["id"],
      JSON.stringify({ deleted: true }),
      this.#options.clock(),
    );
    await this.#touchAfterEdit(message["conversation_id"]);
  }

  async addLabel(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    const name = labels[n % labels.length];
    await this.#run("INSERT INTO tags (name) VALUES ($1) ON CONFLICT DO NOTHING", name);
    await this.#run(
      `INSERT INTO taggings (tag_id, taggable_type, taggable_id, context, created_at)
       SELECT id, 'Conversation', $1, 'labels', $3 FROM tags WHERE name = $2 ON CONFLICT DO NOTHING`,
      conversation["id"],
      name,
      this.#options.clock(),
    );
    await this.#run("UPDATE tags SET taggings_count = taggings_count + 1 WHERE name = $1", name);
    await this.#cacheLabels(Number(conversation["id"]), true);
  }

  async removeLabels(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    await this.#deleteTaggings(Number(conversation["id"]));
    await this.#cacheLabels(Number(conversation["id"]), true);
  }

  /** From 4.14: the label's taggings go by `delete_all`, the cache by `update_column`. Nothing is stamped. */
  async deleteLabel(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    await this.#deleteTaggings(Number(conversation["id"]));
    if (n % 2 === 0) await this.#cacheLabels(Number(conversation["id"]), false);
  }

  /** Each conversation with the label is saved with the new one; the old tag stays behind. */
  async renameLabel(n: number): Promise<void> {
    const [from, to] = [labels[n % labels.length], `${labels[n % labels.length]}-${n}`];
    const rows = await this.#run(
      `SELECT taggable_id AS id FROM taggings g JOIN tags t ON t.id = g.tag_id JOIN conversations c ON c.id = taggable_id
        WHERE taggable_type = 'Conversation' AND t.name = $1 AND c.account_id = $2 ORDER BY 1`,
      from,
      this.#account,
    );
    await this.#run("INSERT INTO tags (name) VALUES ($1) ON CONFLICT DO NOTHING", to);
    for (const { id } of rows) {
      await this.#run(
        `UPDATE taggings SET tag_id = (SELECT id FROM tags WHERE name = $2) WHERE taggable_type = 'Conversation'
            AND taggable_id = $1 AND tag_id = (SELECT id FROM tags WHERE name = $3)`,
        ...[id, to, from],
      );
      await this.#cacheLabels(Number(id), true);
    }
  }

  async #deleteTaggings(conversationId: number): Promise<void> {
    await this.#run("DELETE FROM taggings WHERE taggable_type = 'Conversation' AND taggable_id = $1", conversationId);
  }

  async #cacheLabels(conversationId: number, stamped: boolean): Promise<void> {
    await this.#run(
      `UPDATE conversations SET updated_at = CASE WHEN $3 THEN $2::timestamp ELSE updated_at END, cached_label_list =
         (SELECT coalesce(string_agg(t.name, ', '), '') FROM taggings g JOIN tags t ON t.id = g.tag_id
           WHERE g.taggable_type = 'Conversation' AND g.taggable_id = $1)
       WHERE id = $1`,
      conversationId,
      this.#options.clock(),
      stamped,
    );
  }

  async assign(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    const agents = await this.#agents();
    const team = await this.#pick("teams", n);
    if (!conversation) return;
    await this.#run(
      "UPDATE conversations SET assignee_id = $2, team_id = $3, updated_at = $4 WHERE id = $1",
      conversation["id"],
      agents[n % Math.max(agents.length, 1)] ?? null,
      team?.["id"] ?? null,
      this.#options.clock(),
    );
  }

  async prioritize(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    await this.#run(
      "UPDATE conversations SET priority = $2, updated_at = $3 WHERE id = $1",
      ...[conversation["id"], n % 4, this.#options.clock()],
    );
  }

  async resolve(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n, "status <> 1");
    if (!conversation) return;
    await this.#run(
      "UPDATE conversations SET status = 1, updated_at = $2 WHERE id = $1",
      conversation["id"],
      this.#options.clock(),
    );
    const name = agentNames[n % agentNames.length];
    await this.#message(Number(conversation["id"]), n, "activity", `Conversation was marked resolved by ${name}`);
  }

  async reopen(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n, "status = 1");
    if (!conversation) return;
    await this.#run(
      "UPDATE conversations SET status = 0, updated_at = $2 WHERE id = $1",
      conversation["id"],
      this.#options.clock(),
    );
  }

  /** By an async job after the change; no other row changes. */
  async reportingEvent(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    const at = this.#options.clock();
    await this.#insert("reporting_events", {
      ...{ account_id: this.#account, conversation_id: conversation["id"], inbox_id: conversation["inbox_id"] },
      ...{ name: n % 2 ? "first_response" : "conversation_resolved", value: n % 5_000, event_start_time: at },
      ...{ event_end_time: at, created_at: at, updated_at: at },
    });
  }

  /** The answer is in the message at once, the row comes by a job. */
  async csat(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    const message_id = await this.#message(Number(conversation["id"]), n, "agent", "Please rate");
    await this.#run("UPDATE messages SET content_type = 9, message_type = 3 WHERE id = $1", message_id);
    await this.#insert("csat_survey_responses", {
      ...{ account_id: this.#account, conversation_id: conversation["id"], message_id, rating: 1 + (n % 5) },
      ...{ contact_id: conversation["contact_id"] ?? 0, feedback_message: `Rated ${n}`, ...this.#stamps() },
    });
  }

  async changeCsat(n: number): Promise<void> {
    const row = await this.#pick("csat_survey_responses", n);
    if (!row) return;
    await this.#run(
      "UPDATE csat_survey_responses SET rating = $2, updated_at = $3 WHERE id = $1",
      row["id"],
      1 + ((n + 2) % 5),
      this.#options.clock(),
    );
  }

  async lateAttachment(n: number): Promise<void> {
    const message = await this.#pick("messages", n, "message_type IN (0, 1)");
    if (!message) return;
    const created_at = this.#options.clock();
    const record_id = await this.#insert("attachments", {
      ...{ account_id: this.#account, message_id: message["id"], file_type: 0, created_at, updated_at: created_at },
    });
    if (n % 4 === 0) return;
    const blob_id = await this.#insert("active_storage_blobs", {
      ...{ key: crypto.randomUUID(), filename: `photo-${n}.png`, content_type: "image/png", byte_size: 10 + n },
      ...{ service_name: "local", metadata: '{"identified":true}', created_at },
    });
    const storage = { name: "file", record_type: "Attachment", record_id, blob_id, created_at };
    await this.#insert("active_storage_attachments", storage);
  }

  /** A mail that shows a picture: a blob made with the message, and no attachment row (facts 5.4). */
  async mailWithPicture(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    const id = await this.#message(Number(conversation["id"]), n, "contact", `See the picture ${n}`);
    const [message] = await this.#run("SELECT created_at::text AS at FROM messages WHERE id = $1", id);
    const filename = `inline-${n}.png`;
    const blob = await this.#insert("active_storage_blobs", {
      ...{ key: crypto.randomUUID(), filename, content_type: "image/png", byte_size: 10 + n, service_name: "local" },
      ...{ metadata: '{"identified":true}', created_at: message?.["at"] },
    });
    await this.#showsPicture(id, blob, filename);
  }

  /** A mail with a link to a blob that is there already, of this account or another one, or that is not there. */
  async mailWithForgedLink(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    const id = await this.#message(Number(conversation["id"]), n, "contact", `Look at this ${n}`);
    const blob = await this.#pickBlob(n, "true");
    await this.#showsPicture(
      id,
      Number(blob?.["id"] ?? 1) + (n % 7 === 0 ? 2 : 0),
      String(blob?.["filename"] ?? "a.png"),
    );
  }

  async #showsPicture(messageId: number, blobId: number, filename: string): Promise<void> {
    const email = { number_of_attachments: 1, html_content: { full: `<p>Here</p>${blobImage(blobId, filename)}` } };
    await this.#run(
      "UPDATE messages SET content_type = 8, content_attributes = to_json($2::text) WHERE id = $1",
      messageId,
      JSON.stringify({ email }),
    );
  }

  async #pickBlob(n: number, where: string): Promise<QueryResultRow | undefined> {
    const rows = await this.#run(`SELECT * FROM active_storage_blobs WHERE ${where} ORDER BY id DESC LIMIT 12`);
    return rows[n % Math.max(rows.length, 1)];
  }

  /** What a mail showed becomes somebody's avatar: no longer the mail's alone. */
  async pictureAttached(n: number): Promise<void> {
    const blob = await this.#pickBlob(n, "id NOT IN (SELECT blob_id FROM active_storage_attachments)");
    const contact = await this.#pick("contacts", n);
    if (!blob || !contact) return;
    const avatar = { name: "avatar", record_type: "Contact", record_id: contact["id"], blob_id: blob["id"] };
    await this.#insert("active_storage_attachments", { ...avatar, created_at: this.#options.clock() });
  }

  async avatarRemoved(n: number): Promise<void> {
    const contact = await this.#pick("contacts", n);
    if (!contact) return;
    await this.#run(
      "DELETE FROM active_storage_attachments WHERE record_type = 'Contact' AND record_id = $1",
      contact["id"],
    );
  }

  async picturePurged(n: number): Promise<void> {
    const blob = await this.#pickBlob(n, "id NOT IN (SELECT blob_id FROM active_storage_attachments)");
    if (blob) await this.#run("DELETE FROM active_storage_blobs WHERE id = $1", blob["id"]);
  }

  async pictureAnalysed(n: number): Promise<void> {
    const blob = await this.#pickBlob(n, "filename LIKE 'inline-%'");
    if (!blob) return;
    const metadata = JSON.stringify({ identified: true, analyzed: true, width: 200 + n, height: 90 });
    await this.#run("UPDATE active_storage_blobs SET metadata = $2 WHERE id = $1", blob["id"], metadata);
  }

  async blobAnalysed(n: number): Promise<void> {
    const attachment = await this.#pick("attachments", n);
    if (!attachment) return;
    await this.#run(
      `UPDATE active_storage_blobs SET metadata = $2 WHERE id IN
         (SELECT blob_id FROM active_storage_attachments WHERE record_type = 'Attachment' AND record_id = $1)`,
      attachment["id"],
      JSON.stringify({ identified: true, analyzed: true, width: 100 + n, height: 50 }),
    );
  }

  async transcript(n: number): Promise<void> {
    const attachment = await this.#pick("attachments", n);
    if (!attachment) return;
    await this.#run(
      "UPDATE attachments SET meta = $2, updated_at = $3 WHERE id = $1",
      attachment["id"],
      JSON.stringify({ transcribed_text: `Heard ${n}` }),
      this.#options.clock(),
    );
  }

  async destroyAttachment(n: number): Promise<void> {
    const attachment = await this.#pick("attachments", n);
    if (attachment) await this.#destroyAttachments(`id = ${Number(attachment["id"])}`);
  }

  /** The blob itself is purged by a later job. */
  async #destroyAttachments(where: string): Promise<void> {
    await this.#run(
      `DELETE FROM active_storage_attachments WHERE record_type = 'Attachment' AND name = 'file' AND record_id IN
         (SELECT id FROM attachments WHERE ${where})`,
    );
    await this.#run(`DELETE FROM attachments WHERE ${where}`);
  }

  async renameContact(n: number): Promise<void> {
    const contact = await this.#pick("contacts", n);
    if (!contact) return;
    await this.#run(
      "UPDATE contacts SET name = $2, updated_at = $3 WHERE id = $1",
      contact["id"],
      contactNames[(n + 1) % contactNames.length],
      this.#options.clock(),
    );
  }

  /** A visitor says who they are: what was published may hold it. */
  async identifyContact(n: number): Promise<void> {
    const contact = await this.#pick("contacts", n);
    if (!contact) return;
    await this.#run(
      "UPDATE contacts SET email = $2, phone_number = $3, updated_at = $4 WHERE id = $1",
      contact["id"],
      `visitor-${this.#account}-${contact["id"]}-${n}@example.com`,
      `+49301234${String(Number(contact["id"]) % 1_000_000).padStart(6, "0")}`,
      this.#options.clock(),
    );
  }

  /** Nobody's conversations are left for a while by the deletion of contacts, and nothing else about them changes. */
  async orphan(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (conversation) await this.#run("UPDATE conversations SET contact_id = NULL WHERE id = $1", conversation["id"]);
  }

  /** `ContactMergeAction`: what belongs to the one moves to the other, its ratings are destroyed with it. */
  async mergeContacts(n: number): Promise<void> {
    const base = await this.#pick("contacts", n);
    const mergee = await this.#pick("contacts", n + 1);
    if (!base || !mergee || base["id"] === mergee["id"]) return;
    const now = this.#options.clock();
    await this.#run("DELETE FROM csat_survey_responses WHERE contact_id = $1", mergee["id"]);
    await this.#run(
      "UPDATE conversations SET contact_id = $1, updated_at = $3 WHERE contact_id = $2",
      base["id"],
      mergee["id"],
      now,
    );
    await this.#run(
      "UPDATE messages SET sender_id = $1, updated_at = $3 WHERE sender_type = 'Contact' AND sender_id = $2",
      base["id"],
      mergee["id"],
      now,
    );
    await this.#run("UPDATE contact_inboxes SET contact_id = $1 WHERE contact_id = $2", base["id"], mergee["id"]);
    await this.#run("DELETE FROM contacts WHERE id = $1", mergee["id"]);
  }

  /** The contact goes at once, what belongs to it by jobs: here, all but every third time. */
  async deleteContact(n: number): Promise<void> {
    const contact = await this.#pick("contacts", n);
    if (!contact) return;
    await this.#run("DELETE FROM contacts WHERE id = $1", contact["id"]);
    await this.#run("DELETE FROM contact_inboxes WHERE contact_id = $1", contact["id"]);
    if (n % 3 === 0) return;
    const rows = await this.#run("SELECT id FROM conversations WHERE contact_id = $1", contact["id"]);
    for (const { id } of rows) await this.#destroyConversation(Number(id), true);
    await this.#run("DELETE FROM messages WHERE sender_type = 'Contact' AND sender_id = $1", contact["id"]);
  }

  /** Its messages go later, or never: orphans. */
  async deleteConversation(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (conversation) await this.#destroyConversation(Number(conversation["id"]), n % 2 === 0);
  }

  async #destroyConversation(id: number, withMessages: boolean): Promise<void> {
    await this.#run("DELETE FROM conversations WHERE id = $1", id);
    if (!withMessages) return;
    await this.#destroyAttachments(`message_id IN (SELECT id FROM messages WHERE conversation_id = ${id})`);
    for (const table of ["messages", "csat_survey_responses", "reporting_events"]) {
      await this.#run(`DELETE FROM ${table} WHERE conversation_id = $1`, id);
    }
  }

  /** Hard, as the contact's deletion does it to messages in other people's conversations. */
  async destroyMessage(n: number): Promise<void> {
    const message = await this.#pick("messages", n);
    if (message) await this.#run("DELETE FROM messages WHERE id = $1", message["id"]);
  }

  /** `Agents::DestroyJob`: the assignments go by `update_all`. */
  async removeAgent(n: number): Promise<void> {
    const agents = await this.#agents();
    const user = agents[n % Math.max(agents.length, 1)];
    if (user === undefined) return;
    await this.#run("DELETE FROM account_users WHERE account_id = $1 AND user_id = $2", this.#account, user);
    await this.#run("UPDATE conversations SET assignee_id = NULL WHERE assignee_id = $1", user);
    if (n % 2 === 0) return;
    await this.#run(
      "UPDATE messages SET sender_type = NULL, sender_id = NULL WHERE sender_type = 'User' AND sender_id = $1",
      user,
    );
    await this.#run("DELETE FROM users WHERE id = $1", user);
  }

  async renameAgent(n: number): Promise<void> {
    const rows = await this.#run(
      "SELECT DISTINCT sender_id FROM messages WHERE account_id = $1 AND sender_type = 'User' ORDER BY 1",
      this.#account,
    );
    const user = rows[n % Math.max(rows.length, 1)]?.["sender_id"];
    if (user === undefined) return;
    await this.#run("UPDATE users SET name = $2 WHERE id = $1", user, contactNames[n % contactNames.length]);
  }

  async deleteTeam(n: number): Promise<void> {
    const team = await this.#pick("teams", n);
    if (!team) return;
    await this.#run("DELETE FROM teams WHERE id = $1", team["id"]);
    await this.#run("UPDATE conversations SET team_id = NULL WHERE team_id = $1", team["id"]);
  }

  async renameTeam(n: number): Promise<void> {
    const team = await this.#pick("teams", n);
    if (team) await this.#run("UPDATE teams SET name = $2 WHERE id = $1", team["id"], `team ${n}`);
  }

  /** The row goes, its conversations one by one by a job: here, all but every third time. */
  async deleteInbox(n: number): Promise<void> {
    const inbox = await this.#pick("inboxes", n);
    if (!inbox) return;
    await this.#run("DELETE FROM inboxes WHERE id = $1", inbox["id"]);
    const rows = await this.#run("SELECT id FROM conversations WHERE inbox_id = $1 ORDER BY id", inbox["id"]);
    const gone = n % 3 === 0 ? rows.slice(0, 1) : rows;
    for (const { id } of gone) await this.#destroyConversation(Number(id), n % 2 === 0);
  }

  async renameInbox(n: number): Promise<void> {
    const inbox = await this.#pick("inboxes", n);
    if (inbox) await this.#run("UPDATE inboxes SET name = $2 WHERE id = $1", inbox["id"], `Desk ${n}`);
  }

  /** By the job that follows the deletion of an attachment; or of one whose row is still there. */
  async purgeBlob(n: number): Promise<void> {
    const [blob] = await this.#run(
      `SELECT b.id FROM active_storage_blobs b JOIN active_storage_attachments s ON s.blob_id = b.id
         JOIN attachments a ON a.id = s.record_id AND s.record_type = 'Attachment'
        WHERE a.account_id = $1 ORDER BY b.id OFFSET $2 LIMIT 1`,
      ...[this.#account, n % 3],
    );
    if (!blob) return;
    await this.#run("DELETE FROM active_storage_attachments WHERE blob_id = $1", blob["id"]);
    await this.#run("DELETE FROM active_storage_blobs WHERE id = $1", blob["id"]);
  }

  /** Drafts, too; every third is published at once. */
  async writeArticle(n: number): Promise<void> {
    await this.#insert("articles", {
      ...{ account_id: this.#account, portal_id: 1, slug: crypto.randomUUID(), status: n % 3 === 0 ? 0 : 1 },
      ...{ title: `Returns ${n}`, content: `Ask ${agentNames[n % agentNames.length]} for a label.`, ...this.#stamps() },
    });
  }

  /** Without a stamp, as `update_column` does it. */
  async changeArticle(n: number): Promise<void> {
    const article = await this.#pick("articles", n);
    if (article) await this.#run("UPDATE articles SET content = $2 WHERE id = $1", article["id"], `Changed ${n}.`);
  }

  async publishOrArchiveArticle(n: number): Promise<void> {
    const article = await this.#pick("articles", n);
    if (article) await this.#run("UPDATE articles SET status = $2 WHERE id = $1", article["id"], 1 + (n % 2));
  }

  async addCannedResponse(n: number): Promise<void> {
    await this.#insert("canned_responses", {
      ...{ account_id: this.#account, short_code: `code${n}`, content: `Thanks, number ${n}.`, ...this.#stamps() },
    });
  }

  async removeCannedResponse(n: number): Promise<void> {
    const row = await this.#pick("canned_responses", n);
    if (row) await this.#run("DELETE FROM canned_responses WHERE id = $1", row["id"]);
  }

  /** A page visit or a read receipt: rows change, what is published does not. */
  async noise(n: number): Promise<void> {
    const conversation = await this.#pick("conversations", n);
    if (!conversation) return;
    const now = this.#options.clock();
    await this.#run(
      "UPDATE conversations SET agent_last_seen_at = $2, updated_at = $2 WHERE id = $1",
      conversation["id"],
      now,
    );
  }
}

export const operations = [
  ...["newMessage", "newMessage", "newMessage", "newConversation", "editMessage", "deleteMessage"],
  ...[
    "addLabel",
    "removeLabels",
    "deleteLabel",
    "renameLabel",
    "assign",
    "prioritize",
    "resolve",
    "reopen",
    "reportingEvent",
    "csat",
    "changeCsat",
  ],
  ...[
    "lateAttachment",
    "lateAttachment",
    "blobAnalysed",
    "transcript",
    "destroyAttachment",
    "purgeBlob",
    "renameContact",
    "identifyContact",
    "orphan",
  ],
  ...["mergeContacts", "deleteContact", "deleteConversation", "destroyMessage", "removeAgent", "renameAgent"],
  ...["addAgent", "deleteTeam", "renameTeam", "deleteInbox", "renameInbox", "noise"],
  ...["mailWithPicture", "mailWithPicture", "mailWithForgedLink", "pictureAttached", "avatarRemoved"],
  ...["picturePurged", "pictureAnalysed", "writeArticle", "changeArticle", "publishOrArchiveArticle"],
  ...["addCannedResponse", "removeCannedResponse"],
] as readonly Operation[];

type Operation = Exclude<
  {
    [K in keyof Chatwoot]: Chatwoot[K] extends (n: number) => Promise<void> ? K : never;
  }[keyof Chatwoot],
  never
>;
