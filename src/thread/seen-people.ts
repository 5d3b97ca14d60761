import type { AttachmentRow, ConversationBundle, Directory, MessageRow } from "../model/rows.ts";
import type { KnownPerson } from "../model/thread.ts";
import { agentPerson } from "./agent-person.ts";
import type { MessageAttributes } from "./attributes.ts";
import { addConversationAttributes, addSourceId, contactPerson } from "./contact-person.ts";
import { directoryIndex } from "./directory-index.ts";
import { isObject, listOf, objectOf, readObject, stringOf, stringsOf } from "./json.ts";
import { isEmail, PersonBuilder } from "./person-builder.ts";
import { addPersonalValue, addPersonalValues } from "./personal-values.ts";
import { cleanLine } from "./text.ts";

const contactCard = 8;
const outgoing = 1;

/** Everybody that one conversation names outside its texts, in order of appearance. */
export class SeenPeople {
  readonly #people = new Map<string, PersonBuilder>();
  readonly #emails = new Set<string>();
  readonly #customer: PersonBuilder;
  readonly #directory: Directory;

  constructor(bundle: ConversationBundle, directory: Directory) {
    this.#directory = directory;
    const { contact, conversation } = bundle;
    this.#customer =
      contact === null
        ? new PersonBuilder(`contact:${conversation.contact_id ?? 0}`, "customer")
        : contactPerson(contact);
    this.#people.set(this.#customer.key, this.#customer);
    addSourceId(this.#customer, bundle.contactSourceId, contact?.email ?? null);
    addConversationAttributes(this.#customer, bundle);
    for (const other of bundle.otherContacts) {
      const person = contactPerson(other);
      if (!this.#people.has(person.key)) this.#people.set(person.key, person);
    }
    for (const user of bundle.otherUsers) this.#people.set(`user:${user.id}`, agentPerson(user));
    for (const row of [contact, ...bundle.otherContacts, ...bundle.otherUsers]) {
      if (row?.email) this.#emails.add(row.email.trim().toLowerCase());
    }
  }

  message(row: MessageRow, attributes: MessageAttributes): void {
    if (row.content?.includes("mention://user/")) this.#mentions(row.content);
    const { content, additional, mail } = attributes;
    if (mail !== null) {
      const headers = objectOf(mail["headers"]);
      for (const key of ["from", "to", "cc", "bcc"]) this.#addresses(mail[key]);
      for (const key of ["x-original-from", "x-original-sender", "x-forwarded-for"]) this.#addresses(headers[key]);
    }
    // Empty objects cost nothing here: both are one shared constant for ordinary messages.
    for (const key in content) if (mailListKeys.has(key)) this.#addresses(content[key]);
    this.#customer.email(stringOf(content["submitted_email"]));
    for (const field of listOf(content["submitted_values"])) if (isObject(field)) this.#answer(field);
    this.#customer.identifier(stringOf(content["story_sender"]));
    if (isObject(content["data"])) this.#call(content["data"], row.message_type === outgoing);
    const persona = stringOf(additional["agent_name"]);
    if (persona !== null) this.#person(`persona:${cleanLine(persona)}`, "agent").name(persona);
    const template = objectOf(additional["template_params"]);
    if (isObject(template["processed_params"])) this.#parameters(template["processed_params"]);
  }

  attachment(row: AttachmentRow): void {
    if (row.file_type !== contactCard) return;
    const meta = readObject(row.meta);
    const first = stringOf(meta["firstName"]) ?? stringOf(meta["first_name"]) ?? "";
    const last = stringOf(meta["lastName"]) ?? stringOf(meta["last_name"]) ?? "";
    const person = this.#person(`card:${row.id}`, "person");
    person.name(`${first} ${last}`);
    person.phone(row.fallback_title);
  }

  build(): readonly KnownPerson[] {
    return [...this.#people.values()].map((person) => person.build()).filter(isFindable);
  }

  #person(key: string, role: KnownPerson["role"]): PersonBuilder {
    let person = this.#people.get(key);
    if (person === undefined) {
      person = new PersonBuilder(key, role);
      this.#people.set(key, person);
    }
    return person;
  }

  /** `jane@example.com` or `Jane Doe <jane@example.com>`, alone or in a list. */
  #addresses(value: unknown): void {
    for (const text of stringsOf(value)) {
      const named = /^([^<>]{0,200})<([^<>\s]{3,320})>$/.exec(cleanLine(text));
      const address = (named?.[2] ?? cleanLine(text)).toLowerCase();
      if (!isEmail(address) || this.#isKnown(address)) continue;
      const person = this.#person(`mail:${address}`, "person");
      person.email(address);
      if (named?.[1] !== undefined) person.name(named[1].replace(/["']/g, ""));
    }
  }

  /** The account's own addresses and role mailboxes are nobody in particular: the e-mail recognizer blanks them. */
  #isKnown(address: string): boolean {
    return (
      this.#emails.has(address) ||
      directoryIndex(this.#directory).ownEmails.has(address) ||
      roleMailbox.test(address) ||
      address.startsWith("reply+")
    );
  }

  #answer(field: { readonly [key: string]: unknown }): void {
    const value = field["value"];
    const name = stringOf(field["name"]) ?? stringOf(field["title"]) ?? "";
    if (typeof value === "string" || typeof value === "number") addPersonalValue(this.#customer, name, String(value));
  }

  #call(data: { readonly [key: string]: unknown }, calledByAgent: boolean): void {
    const [customer, line] = calledByAgent ? ["to_number", "from_number"] : ["from_number", "to_number"];
    this.#customer.phone(stringOf(data[customer]));
    const number = stringOf(data[line]);
    if (number !== null) this.#person(`line:${number}`, "person").phone(number);
  }

  /** WhatsApp variables: often nothing but a first name. */
  #parameters(parameters: { readonly [key: string]: unknown }): void {
    addPersonalValues(this.#customer, parameters);
    for (const value of flatStrings(parameters, 3))
      if (/^\p{Lu}[\p{L}'’-]{2,39}$/u.test(value)) this.#customer.text(value);
  }

  /** Users who were deleted since: their name survives in the link of a mention. */
  #mentions(content: string): void {
    for (const [, name, id] of content.matchAll(/\[@?([^\]\n]{1,200})\]\(mention:\/\/user\/(\d{1,15})\//g)) {
      if (name === undefined || id === undefined || this.#directory.users.has(Number(id))) continue;
      this.#person(`user:${id}`, "agent").name(name);
    }
  }
}

const mailListKeys: ReadonlySet<string> = new Set(["cc_email", "bcc_email", "cc_emails", "bcc_emails", "to_emails"]);

const roleMailbox =
  /^(?:support|help|helpdesk|info|sales|billing|contact|hello|hi|team|office|admin|service|services|mail|e?-?mail|orders?|invoices?|accounts?|accounting|security|abuse|postmaster|mailer-daemon|newsletter|marketing|press|jobs|careers|hr|feedback|customer-?(?:service|care|support)|kundenservice|kontakt|no-?reply|do-?not-?reply|notifications?)(?:\+[^@]*)?@/;

function flatStrings(value: unknown, depth: number): string[] {
  if (typeof value === "string") return [cleanLine(value)];
  if (depth <= 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatStrings(item, depth - 1));
  return isObject(value) ? Object.values(value).flatMap((item) => flatStrings(item, depth - 1)) : [];
}

function isFindable({ names, emails, phones, identifiers, texts }: KnownPerson): boolean {
  return names.length + emails.length + phones.length + identifiers.length + texts.length > 0;
}
