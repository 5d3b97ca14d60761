import packageJson from "../package.json" with { type: "json" };

/** The package's version, as in package.json; written into manifests and receipts. */
export const version: string = packageJson.version;
