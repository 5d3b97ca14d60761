#!/usr/bin/env node
// Plain JavaScript that any Node can parse, so that an old one gets a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `chatwoot-corpus needs Node 22.13 or later, this is ${process.versions.node}\nhint: install a current Node, or run \`npx -p node@24 -p chatwoot-corpus chatwoot-corpus\`\n`,
  );
  process.exitCode = 2;
} else {
  import("../dist/src/cli/main.js").then(({ main }) => main(process.argv));
}
