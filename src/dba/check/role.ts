import type { Inquiry } from "../../model/replica.ts";
import { isSecret } from "../secret-columns.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

const shown = 6;

export async function checkRole(
  inquiry: Inquiry,
  { missingGrants, media }: { readonly missingGrants: readonly string[]; readonly media: boolean },
): Promise<Finding[]> {
  return [...(await checkPowers(inquiry)), ...(await checkReadable(inquiry, media)), grantsFinding(missingGrants)];
}

const narrower = "give the tool a role of its own: `chatwoot-corpus grants`";

async function checkPowers(inquiry: Inquiry): Promise<Finding[]> {
  const [role] = await inquiry.query<{ superuser: boolean; read_only: boolean; writable: number; creates: boolean }>(
    `SELECT r.rolsuper AS superuser, coalesce('default_transaction_read_only=on' = ANY (s.setconfig), false) AS read_only,
            (SELECT count(*) FROM pg_class c
              WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = ANY ('{r,p}')
                AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')) AS writable,
            has_schema_privilege('public', 'CREATE') AS creates
       FROM pg_roles r LEFT JOIN pg_db_role_setting s ON s.setrole = r.oid AND s.setdatabase = 0
      WHERE r.rolname = current_user`,
  );
  if (role === undefined) return [];
  if (role.superuser) return [warn("role", "a superuser", narrower)];
  if (role.writable > 0) return [warn("role", `may write to ${role.writable} tables`, narrower)];
  if (role.creates) {
    return [warn("role", "may create objects in schema public", "REVOKE CREATE ON SCHEMA public FROM PUBLIC")];
  }
  return [
    role.read_only
      ? ok("role", "may not write, and is read-only by default")
      : warn(
          "role",
          "may not write, but is not read-only by default",
          "ALTER ROLE ... SET default_transaction_read_only = on",
        ),
  ];
}

async function checkReadable(inquiry: Inquiry, media: boolean): Promise<Finding[]> {
  const columns = await inquiry.query<{ table: string; column: string }>(
    `SELECT c.relname AS table, a.attname AS column
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind = ANY ('{r,p,v,m}') AND pg_table_is_visible(c.oid)
        AND c.relnamespace <> 'pg_catalog'::regnamespace
        AND has_column_privilege(c.oid, a.attnum, 'SELECT')
      ORDER BY 1, 2`,
  );
  // Of all secrets, `media` needs one.
  const wanted = (name: string): boolean => media && name === "active_storage_blobs.key";
  const secret = columns
    .filter(({ table, column }) => isSecret(table, column))
    .map((c) => `${c.table}.${c.column}`)
    .filter((name) => !wanted(name));
  if (secret.length === 0) return [ok("secrets", "the role can read none")];
  const more = secret.length > shown ? ` and ${secret.length - shown} more` : "";
  return [warn("secrets", `the role can read ${secret.slice(0, shown).join(", ")}${more}`, narrower)];
}

const grantsFinding = (missing: readonly string[]): Finding =>
  missing.length === 0
    ? ok("grants", "every column that is needed can be read")
    : fail("grants", `the role may not read columns of ${missing.length} tables`, missing.join(" "));
