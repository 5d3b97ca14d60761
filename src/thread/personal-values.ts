import { remembered } from "../model/remembered.ts";
import { isObject } from "./json.ts";
import { isEmail, isPhone, type PersonBuilder } from "./person-builder.ts";
import { cleanLine } from "./text.ts";

/**
 * Adds the values of free-form attributes (custom attributes, form answers, CRM data, template parameters) that point
 * at a person, by key and by shape. Imports copy every unknown column into such attributes, so the keys are anything.
 * Plain words (`premium`, `open`) stay out: as known values they would be blanked wherever the conversation uses them.
 */
export function addPersonalValues(person: PersonBuilder, values: unknown, limits = { values: 300, depth: 3 }): void {
  let left = limits.values;
  const visit = (key: string, value: unknown, depth: number): void => {
    if (left-- <= 0) return;
    if (typeof value === "string" || typeof value === "number") addPersonalValue(person, key, String(value));
    else if (depth <= 0) return;
    else if (Array.isArray(value)) for (const item of value) visit(key, item, depth - 1);
    else if (isObject(value)) for (const [inner, item] of Object.entries(value)) visit(inner, item, depth - 1);
  };
  visit("", values, limits.depth);
}

export function addPersonalValue(person: PersonBuilder, key: string, raw: string): void {
  const value = cleanLine(raw);
  if (value.length < 3 || value.length > 300 || nothing.test(value)) return;
  const words = wordsOfKey(key);
  if (isEmail(value)) person.email(value);
  else if (has(words, phoneKeys) || (/^[+(]/.test(value) && isPhone(value))) person.phone(value);
  else if (isNameKey(words)) person.name(value);
  else if (has(words, handleKeys)) person.identifier(value);
  else if (has(words, placeKeys)) person.text(value);
  else if (has(words, numberKeys) && /\d/.test(value)) person.identifier(value);
  else if (isPhone(value)) person.phone(value);
  else if (isCode(value)) person.identifier(value);
  else if (isProperPhrase(value)) person.text(value);
}

const nothing = /^(?:null|none|true|false|n\/a|undefined|unknown)$/i;

function keyWords(key: string): ReadonlySet<string> {
  return new Set(
    key
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{Nd}]+/u),
  );
}

/** Every contact has the same keys. */
const KNOWN_KEYS = 1_000;
const wordsOfKey = remembered(KNOWN_KEYS, keyWords);

function has(words: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  return !words.isDisjointFrom(keys);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const phoneKeys = wordSet("phone telephone tel mobile cell fax whatsapp telefon telefono telefone handy");
const nameWords = wordSet("name nombre nom nome naam");
const personWords = wordSet(
  "first last full middle given family sur nick contact customer client user owner manager person agent spouse partner " +
    "recipient sender billing shipping legal emergency maiden preferred",
);
const wholeNameKeys = wordSet("firstname lastname fullname surname forename nachname vorname apellido prenom cognome");
const handleKeys = wordSet(
  "username login handle nickname screenname twitter facebook instagram linkedin telegram skype discord github tiktok " +
    "line wechat profile passport ssn vin imei plate kennzeichen ip mac iban",
);
const placeKeys = wordSet(
  "company organization organisation employer firm firma empresa school university street address adresse direccion " +
    "city town stadt ciudad ville village location ort zip zipcode postal postcode postalcode plz cap county birth birthday " +
    "birthdate dob born geburtsdatum",
);
const numberKeys = wordSet(
  "id number no nr num code key tax vat account license licence serial token ref reference customer member policy " +
    "contract patient insurance",
);

function isNameKey(words: ReadonlySet<string>): boolean {
  if (has(words, wholeNameKeys)) return true;
  if (!has(words, nameWords)) return false;
  // `name` alone, or with a word for a person: not `product_name`, and a company goes whole, as a text.
  return words.size === 1 || has(words, personWords);
}

/** One piece with digits in it: a customer number, a key. Not a date, a version, an amount or a short number. */
function isCode(value: string): boolean {
  if (value.length < 5 || /\s/.test(value) || !/\d/.test(value)) return false;
  if (/^\d{4}-\d\d-\d\d/.test(value) || /^v?\d+(?:[.,:]\d+)*%?$/.test(value)) return /^\d{6,}$/.test(value);
  return true;
}

/** Two to four capitalized words: a name, a place, a company. */
function isProperPhrase(value: string): boolean {
  return (
    value.length <= 80 &&
    /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|del|la|bin|al)){1,3}$/u.test(value)
  );
}
