import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Io } from "./commands/io.ts";
import { run } from "./commands/run.ts";

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "..", "fixtures");

const manifests = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => readFileSync(join(fixtures, path), "utf8"));

/** One change of a text: what is at a place is taken out, doubled, moved or replaced by something odd. */
interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const oddities = [
  "",
  "\n",
  "---\n",
  "null",
  "[]",
  "{}",
  "true",
  "-1",
  "99999999999999999999",
  "1e400",
  ".inf",
  "''",
  "&a ",
  "*a",
  "<<: *a",
  "!!int x",
  "name: ",
  "spec: 7\n",
  "kind: Gateway\n",
  "kind: List\nitems: 3\n",
  "__proto__: {a: 1}\n",
  "constructor: x\n",
  "\u0000",
  "\ud800",
  "\t",
  "- - -",
  "{[",
  "#",
  "rules: [{}]\n",
  "parentRefs: [null]\n",
  "backendRefs: [{name: x}]\n",
  "listeners: {}\n",
  "port: 0\n",
  "matches: [{path: {}}]\n",
  "filters: [{type: RequestRedirect}]\n",
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 400 })),
  insert: fc.oneof(fc.constantFrom(...oddities), fc.string({ maxLength: 12 })),
});

/** A line taken out leaves documents that still parse, and lack something. */
const lineRemoval = fc.double({ min: 0, max: 1, noNaN: true });

function mutate(text: string, mutations: readonly Mutation[], lines: readonly number[]): string {
  const shorter = lines
    .reduce((left, place) => left.toSpliced(Math.floor(place * left.length), 1), text.split("\n"))
    .join("\n");
  return mutations.reduce((left, { at, length, insert }) => {
    const start = Math.floor(at * left.length);
    return left.slice(0, start) + insert + left.slice(start + length);
  }, shorter);
}

async function exitCode(
  command: readonly string[],
  input: string,
): Promise<{ readonly code: number; readonly output: string }> {
  const output: string[] = [];
  const io: Io = {
    cwd: fixtures,
    env: {},
    stdout: (text) => void output.push(text),
    stderr: (text) => void output.push(text),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    readStdin: () => Buffer.from(input),
  };
  return { code: await run([...command, "-"], io), output: output.join("") };
}

const commands = [
  ["validate"],
  ["validate", "-o", "json"],
  ["translate"],
  ["translate", "-o", "status", "--api-defaults", "none"],
  ["translate", "--api-defaults", "kgateway"],
];

test("whatever is read ends in findings and an exit code, never in a stack trace", async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...manifests),
    fc.array(mutation, { maxLength: 4 }),
    fc.array(lineRemoval, { maxLength: 3 }),
    fc.constantFrom(...commands),
    async (manifest, mutations, lines, command) => {
      const { code, output } = await exitCode(command, mutate(manifest, mutations, lines));
      expect(code, output).toBeLessThanOrEqual(2);
      expect(output).not.toMatch(/\n\s+at .*:\d+:\d+|plugin\/hook-failed/);
    },
  );
  await fc.assert(property, { numRuns: 2000 });
}, 300_000);
