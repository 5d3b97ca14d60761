import { existsSync, readFileSync, statSync } from "node:fs";
import * as tls from "node:tls";
import { CorpusError } from "../errors.ts";
import type { SslMode, Target } from "./target.ts";

/** How one connection is tried: in the clear, or with these TLS options. */
export type Attempt = false | tls.ConnectionOptions;

/**
 * What `sslmode` asks for, as libpq means it (https://www.postgresql.org/docs/current/libpq-ssl.html): the attempts in
 * order. Only `allow` and `prefer` have a second one.
 *
 * Two differences: `verify-full` without `sslrootcert` trusts the authorities that Node trusts (libpq would fail), and a
 * client certificate is only sent when `sslcert` and `sslkey` name it.
 *
 * @throws {CorpusError} `usage` when a named file cannot be used.
 */
export function tlsAttempts(target: Target): readonly Attempt[] {
  if (target.host.startsWith("/")) return [false]; // libpq ignores sslmode on Unix sockets
  const systemRoots = target.sslRootCert === "system";
  if (systemRoots && target.sslMode !== "verify-full") {
    throw new CorpusError("usage", "sslrootcert=system needs sslmode=verify-full", {
      hint: "a weaker check against public authorities would accept any server on the internet",
    });
  }
  if (target.sslMode === "disable") return [false];
  const options = tlsOptions(target, rootCertificate(target, systemRoots));
  if (target.sslMode === "allow") return [false, options];
  return target.sslMode === "prefer" ? [options, false] : [options];
}

function tlsOptions(target: Target, ca: string | undefined): tls.ConnectionOptions {
  return {
    minVersion: "TLSv1.2",
    ...verification(target.sslMode, ca),
    ...(target.sslCert === undefined ? {} : { cert: readNamed("sslcert", target.sslCert) }),
    ...(target.sslKey === undefined ? {} : { key: readKey(target.sslKey) }),
  };
}

function verification(mode: SslMode, ca: string | undefined): tls.ConnectionOptions {
  switch (mode) {
    case "verify-full":
      return { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
    case "verify-ca":
      if (ca === undefined) {
        throw new CorpusError("usage", "sslmode=verify-ca needs sslrootcert", {
          hint: "name the certificate of your own authority, or use sslmode=verify-full with a public one",
        });
      }
      return { rejectUnauthorized: true, ca, checkServerIdentity: () => undefined };
    case "require":
      // With a root certificate at hand, libpq's `require` is `verify-ca`.
      return ca === undefined
        ? { rejectUnauthorized: false }
        : { rejectUnauthorized: true, ca, checkServerIdentity: () => undefined };
    default:
      return { rejectUnauthorized: false };
  }
}

function rootCertificate(target: Target, systemRoots: boolean): string | undefined {
  // Since Node 22.15; before, the authorities that come with Node are the only ones to be had.
  if (systemRoots)
    return typeof tls.getCACertificates === "function" ? tls.getCACertificates("system").join("\n") : undefined;
  if (target.sslRootCert !== undefined) return readNamed("sslrootcert", target.sslRootCert);
  const usual = `${target.home}/.postgresql/root.crt`;
  return existsSync(usual) ? readNamed("sslrootcert", usual) : undefined;
}

function readKey(path: string): string {
  const key = readNamed("sslkey", path);
  const { mode, uid } = statSync(path);
  // libpq's rule: 0600, or 0640 when root owns it.
  const forbidden = uid === 0 ? 0o027 : 0o077;
  if (process.platform !== "win32" && (mode & forbidden) !== 0) {
    throw new CorpusError("usage", "the file named by sslkey can be read by other users", {
      hint: "chmod 600 that file",
    });
  }
  return key;
}

function readNamed(parameter: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Without the path: it comes from the connection string, no part of which is ever printed.
    throw new CorpusError("usage", `cannot read the file named by ${parameter}`, {
      hint: "check that it exists and that you may read it",
    });
  }
}
