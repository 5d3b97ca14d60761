import type { KnownPerson } from "../../src/model/thread.ts";

const person = (key: string, role: KnownPerson["role"], name: string, email: string, phone: string): KnownPerson => ({
  key,
  role,
  names: [name],
  emails: [email],
  phones: [phone],
  identifiers: [],
  texts: [],
  region: "US",
});

export const contact = person("contact:1", "customer", "Crystal Ann Minh", "cminh730@example.com", "+12025550144");

const agentNames = `Aisha Bello|Bram Kuipers|Cemal Aksoylu|Delphine Roux|Enno Tenhagen|Fenna Postma|Grace Hill|Hamish Keel
  |Imani Plaskett|Jagoda Mazurek|Kwabena Amoako|Lorcan Threlkeld|Mahalia Sorensen|Noor Hashimi|Ottilie Hengstler
  |Priya Nair|Quentin Mark|Rosalie Aubertin|Svenja Eilers|Will May`;

/** Twenty, as a support team may have. */
export const agents: readonly KnownPerson[] = agentNames.split("|").map((raw, index) => {
  const name = raw.trim();
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
  return person(`user:${index + 1}`, "agent", name, email, `+1202555${String(100 + index).padStart(4, "0")}`);
});
