import { describe, expect, test } from "vitest";
import type { KnownPerson } from "../../src/model/thread.ts";
import { accountPeople } from "../../src/thread/people.ts";
import {
  agent,
  assemble,
  attachment,
  type BundleParts,
  bundleOf,
  contact,
  directoryOf,
  encodedTwice,
  message,
  reply,
} from "./support/rows.ts";

const peopleOf = (parts: BundleParts) => assemble(bundleOf({ messages: [message(1)], ...parts })).people;
const customerOf = (parts: BundleParts): KnownPerson => {
  const customer = peopleOf(parts).find((person) => person.key === "contact:12");
  if (customer === undefined) throw new Error("the contact is not among the people");
  return customer;
};
const saying = (attributes: object, parts = {}) =>
  message(1, { content_attributes: encodedTwice(attributes), ...parts });

describe("the account's agents are known", () => {
  test("by name, display name, address and what their signature adds, in order of their ids", () => {
    const other = { id: 3, name: "Lee", display_name: null, email: null, message_signature: null };
    const signature =
      "**Dana B. Okafor**, Lead\nBest regards from the team\nT: +1 (202) 555-0143\nd.okafor@example.com";
    const people = accountPeople(directoryOf({ users: [{ ...agent, message_signature: signature }, other] }));
    expect(people).toEqual([
      {
        key: "user:3",
        role: "agent",
        names: ["Lee"],
        emails: [],
        phones: [],
        identifiers: [],
        texts: [],
        region: null,
      },
      {
        key: "user:7",
        role: "agent",
        names: ["Dana Okafor", "Dana", "Dana B. Okafor"],
        emails: ["dana@example.com", "d.okafor@example.com"],
        phones: ["+1 (202) 555-0143"],
        identifiers: [],
        texts: [],
        region: null,
      },
    ]);
  });

  test.each(["Dana (Example Outfitters)", "Dana | Support", "Dana from Example Outfitters", "Dana - Care", "[Dana"])(
    "of the display name %s only what is a name",
    (display_name) => {
      const [person] = accountPeople(directoryOf({ users: [{ ...agent, display_name }] }));
      expect(person?.names).toEqual(["Dana Okafor", display_name.startsWith("[") ? "[Dana" : "Dana"]);
    },
  );

  test.each([
    "Dana Okafor [Example Outfitters]",
    "Dana Okafor | Example Outfitters",
    "Dana Okafor @ Example Outfitters",
  ])("the company's name in a signature is nobody's: %s", (message_signature) => {
    const [person] = accountPeople(directoryOf({ users: [{ ...agent, display_name: null, message_signature }] }));
    expect(person?.names).toEqual(["Dana Okafor"]);
  });

  test("users who left the account are known where they speak", () => {
    const gone = { ...agent, id: 70, name: "Robin Vale", display_name: null, email: "robin@example.com" };
    expect(peopleOf({ otherUsers: [gone] })).toContainEqual(
      expect.objectContaining({ key: "user:70", role: "agent", emails: ["robin@example.com"] }),
    );
  });
});

describe("the contact is known", () => {
  test("by every name, address, number and identifier of its row", () => {
    const row = {
      ...contact,
      name: "Crystal",
      middle_name: "Ann",
      last_name: "Minh",
      identifier: "cust-4711",
      location: "Springfield",
      additional_attributes: JSON.stringify({
        company_name: "Example Mills",
        city: "Springfield",
        country_code: "GB",
        social_profiles: { twitter: "crysm", facebook: "" },
        social_telegram_user_id: 99887766,
        created_at_ip: "192.0.2.17",
        browser: "Firefox",
      }),
    };
    expect(customerOf({ contact: row })).toEqual({
      key: "contact:12",
      role: "customer",
      names: ["Crystal", "Crystal Ann Minh", "Crystal Minh"],
      emails: ["crystal.minh@example.net"],
      phones: ["+12025550118"],
      identifiers: ["cust-4711", "192.0.2.17", "99887766", "crysm"],
      texts: ["Springfield", "Example Mills"],
      region: "GB",
    });
  });

  test.each([
    ["an address", "jo@example.net", "emails", "jo@example.net"],
    ["a number", "+1 202 555 0119", "phones", "+1 202 555 0119"],
  ] as const)("although its name is %s", (_case, name, list, value) => {
    const person = customerOf({ contact: { ...contact, name } });
    expect(person[list]).toContain(value);
    expect(person.names).toEqual([]);
  });

  test.each([
    ["an e-mail inbox", "crystal@example.net", "emails", "crystal@example.net"],
    ["WhatsApp", "12025550118", "phones", "+12025550118"],
    ["SMS", "+12025550117", "phones", "+12025550117"],
    ["Twilio's WhatsApp", "whatsapp:+12025550116", "phones", "+12025550116"],
    ["the widget", "0b6f1f04-5a4e-4c40-9a52-3a4a8a4e2d11", "identifiers", "0b6f1f04-5a4e-4c40-9a52-3a4a8a4e2d11"],
    ["an e-mail inbox after a collision", "3crystal@example.net", "emails", "crystal@example.net"],
  ] as const)("by its identity in %s", (_channel, contactSourceId, list, value) => {
    expect(customerOf({ contactSourceId })[list]).toContain(value);
  });

  test("by what it submitted, was called by, and was sent in templates", () => {
    const submitted = [
      { name: "full_name", value: "Chris Minh" },
      { name: "mobile", value: "202 555 0120" },
      { name: "topic", value: "refund" },
    ];
    expect(
      customerOf({ messages: [saying({ submitted_email: "cm@example.org", submitted_values: submitted })] }),
    ).toMatchObject({
      names: ["Crystal Minh", "Chris Minh"],
      emails: ["crystal.minh@example.net", "cm@example.org"],
      phones: ["+12025550118", "202 555 0120"],
      texts: [],
    });
    const parameters = { body: { "1": "Cris", "2": "AB-77812", "3": "10:30" } };
    const template = reply(1, {
      additional_attributes: JSON.stringify({ template_params: { processed_params: parameters } }),
    });
    expect(customerOf({ messages: [template] })).toMatchObject({ identifiers: ["AB-77812"], texts: ["Cris"] });
    const call = saying({
      data: { from_number: "+12025550121", to_number: "+12025550199", call_direction: "inbound" },
    });
    expect(customerOf({ messages: [call] }).phones).toContain("+12025550121");
  });

  test("by where the conversation came from", () => {
    const additional = {
      referer: "https://shop.example.com/?u=cm",
      chat_id: 5566778,
      from_zip_code: "94105",
      browser_language: "en",
    };
    expect(customerOf({ conversation: { additional_attributes: JSON.stringify(additional) } })).toMatchObject({
      identifiers: ["https://shop.example.com/?u=cm", "5566778"],
      texts: ["94105"],
    });
  });

  test("also without a row: an orphan's channel identity is still looked for", () => {
    expect(peopleOf({ contact: null, contactSourceId: "jo@example.net" })).toEqual([
      expect.objectContaining({ key: "contact:12", role: "customer", emails: ["jo@example.net"] }),
    ]);
  });

  test.each([
    ["+49 30 5550118", "DE"],
    ["+352 27 55 501", "LU"],
    ["030 5550118", null],
  ])("with the region of %s: %s", (phone_number, region) => {
    expect(customerOf({ contact: { ...contact, phone_number } }).region).toBe(region);
  });

  test("with the region of its country's name", () => {
    expect(customerOf({ contact: { ...contact, country_code: "Germany" } }).region).toBe("DE");
  });
});

describe("of custom attributes", () => {
  const custom = (values: object) => customerOf({ contact: { ...contact, custom_attributes: JSON.stringify(values) } });

  test("what points at a person is known, by key and by shape", () => {
    const person = custom({
      customer_number: 8812734,
      street: "Example Street 12",
      spouse_name: "Alex Minh",
      second_email: "Alt@Example.org",
      Handy: "0151 5550118",
      anything: "X9-22-KLM",
      employer: "Example Mills",
      note: "Golden Gate Bakery",
      webhook: "https://api:pw0@files.example.com/x",
    });
    expect(person.identifiers).toEqual(["8812734", "X9-22-KLM", "https://api:pw0@files.example.com/x"]);
    expect(person.names).toContain("Alex Minh");
    expect(person.emails).toContain("alt@example.org");
    expect(person.phones).toContain("0151 5550118");
    expect(person.texts).toEqual(["Example Street 12", "Example Mills", "Golden Gate Bakery"]);
  });

  test("plain words, dates, versions and amounts are not: they would be blanked everywhere", () => {
    const person = custom({
      plan: "premium",
      status: "active",
      since: "2024-05-01",
      app: "4.10.0",
      seats: 12,
      spend: "99.50",
    });
    expect(person).toMatchObject({ identifiers: [], texts: [], names: ["Crystal Minh"] });
  });
});

describe("others are known", () => {
  test("from the headers of mails, once each, with their names", () => {
    const email = {
      from: ["crystal.minh@example.net"],
      to: ["care@example.org", "support@example.com"],
      cc: ["Pat Stone <Pat.Stone@example.com>", "lee@example.net"],
      headers: { "x-original-from": '"Kim Hale" <kim@example.net>' },
    };
    const people = peopleOf({
      messages: [
        saying({ email, cc_email: ["pat.stone@example.com"] }),
        reply(2, { content_attributes: encodedTwice({ bcc_emails: ["sam@example.net"] }) }),
      ],
    });
    expect(people.map((person) => [person.key, person.role, person.names])).toEqual([
      ["contact:12", "customer", ["Crystal Minh"]],
      ["mail:pat.stone@example.com", "person", ["Pat Stone"]],
      ["mail:lee@example.net", "person", []],
      ["mail:kim@example.net", "person", ["Kim Hale"]],
      ["mail:sam@example.net", "person", []],
    ]);
  });

  test("from contact cards", () => {
    const cards = [
      attachment(1, 1, {
        file_type: 8,
        fallback_title: "+12025550122",
        meta: '{"firstName":"Pat","lastName":"Stone"}',
      }),
      attachment(2, 1, { file_type: 8, fallback_title: "+12025550123", meta: '{"first_name":"Lee"}' }),
    ];
    expect(peopleOf({ attachments: cards }).slice(1)).toEqual([
      expect.objectContaining({ key: "card:1", names: ["Pat Stone"], phones: ["+12025550122"] }),
      expect.objectContaining({ key: "card:2", names: ["Lee"], phones: ["+12025550123"] }),
    ]);
  });

  test("as other contacts, story senders, personas and mentioned users who are gone", () => {
    const people = peopleOf({
      otherContacts: [{ ...contact, id: 13, name: "Morgan Lake", email: null, phone_number: null }],
      messages: [
        saying({ story_sender: "lakeside.morgan" }),
        reply(2, { additional_attributes: '{"agent_name":"Ava"}' }),
        reply(3, {
          private: true,
          content: "[@Robin Vale](mention://user/70/Robin%20Vale) and [@Dana](mention://user/7/Dana)",
        }),
      ],
    });
    expect(people.map((person) => [person.key, person.role])).toEqual([
      ["contact:12", "customer"],
      ["contact:13", "customer"],
      ["persona:Ava", "agent"],
      ["user:70", "agent"],
    ]);
    expect(people[0]?.identifiers).toContain("lakeside.morgan");
  });
});
