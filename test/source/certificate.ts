import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isIPv4 } from "node:net";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly name: string;
  readonly privateKey: KeyObject;
}

/**
 * A certificate for a test server, valid for the years 2000 to 2049; without an issuer it is an authority of its own.
 * Made here, since nothing that expires or looks like a leaked key belongs into a repository (X.509: RFC 5280).
 */
export function makeCertificate(
  name: string,
  options: { readonly issuer?: Certificate; readonly until?: string } = {},
): Certificate {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = options.issuer ?? { name, privateKey };
  const algorithm = sequence(objectId("2a8648ce3d040302")); // ecdsa-with-SHA256
  const body = sequence(
    der(0xa0, integer(2)), // version 3
    der(0x02, Buffer.concat([Buffer.of(0x40), randomBytes(8)])), // serial number
    algorithm,
    commonName(issuer.name),
    sequence(utcTime("000101000000Z"), utcTime(options.until ?? "491231235959Z")),
    commonName(name),
    createPublicKey(privateKey).export({ type: "spki", format: "der" }),
    der(0xa3, sequence(options.issuer ? subjectAltName(name) : basicConstraints())),
  );
  const signature = der(0x03, Buffer.of(0), sign("sha256", body, issuer.privateKey));
  const base64 = sequence(body, algorithm, signature).toString("base64").replace(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    name,
    privateKey,
  };
}

function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length < 0x80 ? Buffer.of(body.length) : Buffer.of(0x82, body.length >> 8, body.length & 0xff);
  return Buffer.concat([Buffer.of(tag), length, body]);
}

const sequence = (...content: readonly Buffer[]) => der(0x30, ...content);
const integer = (value: number) => der(0x02, Buffer.of(value));
const objectId = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const utcTime = (text: string) => der(0x17, Buffer.from(text));
const octets = (content: Buffer) => der(0x04, content);
const commonName = (name: string) => sequence(der(0x31, sequence(objectId("550403"), der(0x0c, Buffer.from(name)))));

const basicConstraints = () =>
  sequence(objectId("551d13"), der(0x01, Buffer.of(0xff)), octets(sequence(der(0x01, Buffer.of(0xff)))));

const subjectAltName = (name: string) => {
  const address = isIPv4(name) ? der(0x87, Buffer.from(name.split(".").map(Number))) : der(0x82, Buffer.from(name));
  return sequence(objectId("551d11"), octets(sequence(address)));
};
