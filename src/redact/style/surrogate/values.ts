import type { Faker } from "@faker-js/faker";
import type { FindingKind } from "../../../model/finding.ts";
import {
  documentationIp,
  documentationMac,
  fictionalPhone,
  invalidCard,
  invalidIban,
  invalidSsn,
  sameShape,
} from "./numbers.ts";
import { type InventedName, slugOf } from "./person.ts";

/** Top level `.example` is reserved for ever (RFC 2606): nobody gets this mail. */
export const SURROGATE_MAIL_DOMAIN = "mail.example";
const SURROGATE_SITE = "site.example";

export interface ValueSetting {
  /** Seeded for this value. */
  readonly faker: Faker;
  /** What was found. */
  readonly value: string;
  readonly region: string | null;
  /** Whose it is, under the invented name; somebody else when nobody is known. */
  readonly name: InventedName;
}

/** Kinds that are invented; of the others nothing is worth inventing (secrets, words of the deny list), and they keep a token. */
const makers: Partial<Record<FindingKind, (setting: ValueSetting) => string>> = {
  EMAIL: ({ faker, name }) => `${mailBox(faker, name)}@${SURROGATE_MAIL_DOMAIN}`,
  HANDLE: ({ faker, name, value }) =>
    `${value.startsWith("@") ? "@" : ""}${slugOf(name.first) || "user"}${number(faker)}`,
  PHONE: ({ faker, region, value }) => fictionalPhone(faker, region, /^\s*(?:\(?\+|00)/.test(value)),
  CARD: ({ faker, value }) => invalidCard(faker, value),
  IBAN: ({ faker, value }) => invalidIban(faker, value),
  SSN: ({ faker }) => invalidSsn(faker),
  ID: ({ faker, value }) => sameShape(faker, value),
  IP: ({ faker, value }) => documentationIp(faker, value),
  MAC: ({ faker }) => documentationMac(faker),
  URL: ({ faker, value }) =>
    /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)|^[^/]+\.[^/]+/i.test(value)
      ? `https://${SURROGATE_SITE}/${faker.lorem.slug(2)}`
      : faker.lorem.slug(2),
  COORDINATES: ({ faker }) => `${faker.location.latitude()}, ${faker.location.longitude()}`,
  ADDRESS: address,
  POSTCODE: ({ faker }) => faker.location.zipCode(),
  DATE_OF_BIRTH: birthDate,
  ORGANIZATION: ({ faker }) => faker.company.name(),
  PLACE: ({ faker }) => faker.location.city(),
  AGE: ({ faker }) => String(faker.number.int({ min: 18, max: 90 })),
  TITLE: ({ faker }) => faker.person.jobTitle(),
};

/** `null` for kinds that are not invented. */
export function inventValue(kind: FindingKind, setting: ValueSetting): string | null {
  return makers[kind]?.(setting) ?? null;
}

const number = (faker: Faker): string => String(faker.number.int({ min: 10, max: 99 }));

function mailBox(faker: Faker, { first, last }: InventedName): string {
  const words = [slugOf(first), slugOf(last)].filter((word) => word !== "");
  return `${words.join(".") || "customer"}${number(faker)}`;
}

function address({ faker, value }: ValueSetting): string {
  const street = faker.location.streetAddress();
  const separator = value.includes("\n") ? "\n" : ", ";
  return /[\n,]/.test(value) ? `${street}${separator}${faker.location.zipCode()} ${faker.location.city()}` : street;
}

/** In the order of the original where that is written in digits; never above 12 in the place of a month or a day. */
function birthDate({ faker, value }: ValueSetting): string {
  const year = String(faker.number.int({ min: 1945, max: 2004 }));
  const small = () => String(faker.number.int({ min: 1, max: 12 })).padStart(2, "0");
  const numeric = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value.trim());
  if (!numeric) return `${year}-${small()}-${small()}`;
  return value.trim().replace(/\d+/g, (group) => (group.length === 4 ? year : group.length > 2 ? year : small()));
}
