import type { ContactRow, ConversationBundle } from "../model/rows.ts";
import { type JsonObject, objectOf, readObject, stringOf } from "./json.ts";
import { PersonBuilder } from "./person-builder.ts";
import { addPersonalValue, addPersonalValues } from "./personal-values.ts";
import { regionOf } from "./region.ts";

/** A contact with everything that the database knows of them. Nothing of it is published. */
export function contactPerson(contact: ContactRow): PersonBuilder {
  const person = new PersonBuilder(`contact:${contact.id}`, "customer");
  const parts = [contact.name, contact.middle_name, contact.last_name].map((part) => part?.trim() ?? "");
  const full = parts.filter((part) => part !== "").join(" ");
  person.name(contact.name);
  if (full !== contact.name) person.name(full);
  if (parts[0] !== "" && parts[2] !== "") person.name(`${parts[0]} ${parts[2]}`);
  person.email(contact.email);
  person.phone(contact.phone_number);
  addIdentifier(person, contact.identifier);
  person.text(contact.location);

  const attributes = readObject(contact.additional_attributes);
  addContactAttributes(person, attributes);
  addPersonalValues(person, readObject(contact.custom_attributes));
  person.region = regionOf(
    [stringOf(attributes["country_code"]), stringOf(attributes["country"]), contact.country_code],
    [contact.phone_number],
  );
  return person;
}

/**
 * `contact_inboxes.source_id`: an address (with a digit in front after a collision), digits (WhatsApp), `+E164` (SMS),
 * `whatsapp:+E164` (Twilio, maybe with two digits behind), a provider's user id, or a UUID that opens the chat session.
 */
export function addSourceId(person: PersonBuilder, sourceId: string | null, email: string | null): void {
  if (sourceId === null || sourceId === "") return;
  if (sourceId.includes("@")) {
    person.email(sourceId);
    if (email !== null && sourceId.toLowerCase() !== email.toLowerCase())
      person.email(sourceId.replace(/^\d{1,3}/, ""));
    return;
  }
  person.identifier(sourceId);
  const number = sourceId.replace(/^whatsapp:/, "");
  if (/^\+\d{7,15}$/.test(number)) person.phone(number);
  else if (/^[1-9]\d{9,14}$/.test(number)) person.phone(`+${number}`);
}

/** The conversation's own attributes hold more of its contact: the page they came from, chat ids, CRM records. */
export function addConversationAttributes(person: PersonBuilder, { conversation }: ConversationBundle): void {
  const attributes = readObject(conversation.additional_attributes);
  for (const key of ["referer", "chat_id", "business_connection_id", "conversation_id", "tweet_id"]) {
    person.identifier(scalar(attributes[key]));
  }
  addOrigin(person, attributes);
  addPersonalValues(person, readObject(conversation.custom_attributes));
}

function addContactAttributes(person: PersonBuilder, attributes: JsonObject): void {
  for (const key of ["city", "company_name", "company", "location"]) person.text(stringOf(attributes[key]));
  for (const key of ["username", "screen_name", "url", "source_id", "created_at_ip", "updated_at_ip"]) {
    person.identifier(scalar(attributes[key]));
  }
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("social_") && /^social_\w{1,40}_user_(?:id|name)$/.test(key)) person.identifier(scalar(value));
  }
  for (const value of Object.values(objectOf(attributes["social_profiles"]))) person.identifier(stringOf(value));
  addPersonalValues(person, attributes["external"]);
  addOrigin(person, attributes);
}

/** Twilio's guess of where a number is from. A state's two letters would match everywhere. */
function addOrigin(person: PersonBuilder, attributes: JsonObject): void {
  person.text(scalar(attributes["from_zip_code"]));
  person.text(stringOf(attributes["from_city"]));
}

function addIdentifier(person: PersonBuilder, identifier: string | null): void {
  if (identifier === null) return;
  addPersonalValue(person, "identifier", identifier);
  person.identifier(identifier);
}

function scalar(value: unknown): string | null {
  return typeof value === "number" ? String(value) : stringOf(value);
}
