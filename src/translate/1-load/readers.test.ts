import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { splitDocuments } from "./documents.ts";
import { readFast } from "./fast-reader.ts";
import { readPrecisely } from "./precise-reader.ts";

const precisely = (text: string) => readPrecisely({ file: "shop.yaml", text, offset: 0 });

function expectAgreement(text: string): void {
  const fast = readFast(text);
  if (!fast || fast.length > 1) return;
  const precise = precisely(text);
  expect(precise.diagnostics, text).toEqual([]);
  expect(precise.value ?? null, text).toEqual(fast[0] ?? null);
}

/** Of text that nobody would write the libraries may disagree whether it is YAML, but not what it says. */
function expectSameMeaning(text: string): void {
  const fast = readFast(text);
  const precise = precisely(text);
  if (fast?.length === 1 && precise.diagnostics.length === 0)
    expect(precise.value ?? null, text).toEqual(fast[0] ?? null);
}

const plain = fc.oneof(
  fc.constantFrom(
    "yes",
    "off",
    "010",
    "0x1F",
    "1_000",
    "1e3",
    ".5",
    "~",
    "null",
    "2020-01-01",
    "1:30",
    "-0",
    "08",
    "+5",
    "<",
    "a b",
    "a#b",
    "y",
  ),
  fc.stringMatching(/^[a-z0-9._/-]{1,8}$/),
);
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("map"),
  ),
  list: fc.array(tie("node"), { maxLength: 3 }),
  map: fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie("node"), { maxKeys: 4 }),
}));

describe("the fast and the precise reader agree", () => {
  test("on whatever a writer writes", () => {
    fc.assert(
      fc.property(
        value.node,
        fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
        fc.boolean(),
        (node, style, flow) => {
          const text = stringify(
            { spec: node },
            {
              defaultStringType: style as "PLAIN",
              collectionStyle: flow ? "flow" : "any",
              version: "1.1",
            },
          );
          expectAgreement(text);
          expectAgreement(text.replaceAll("\n", "\r\n"));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("on plain scalars as values and as keys", () => {
    fc.assert(
      fc.property(plain, plain, (key, scalar) => {
        expectAgreement(`${key}: ${scalar}\n`);
        expectAgreement(`- ${scalar} # said so\n- {${key}: ${scalar}}\n`);
      }),
      { numRuns: 500 },
    );
  });

  test("on any text at all", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom(..."ab:-[]{}#&*!|>'\"% \n\t,?0".split("")) }),
        expectSameMeaning,
      ),
      { numRuns: 2000 },
    );
  });

  const goldens = join(import.meta.dirname, "../../..", process.env.KGW_SHARED ?? "../shared", "goldens");
  if (!existsSync(goldens)) console.log(`skipped: no goldens in ${goldens}`);
  test.skipIf(!existsSync(goldens))("on every document of the goldens", () => {
    const files = readdirSync(goldens, { recursive: true, encoding: "utf8" }).filter(
      (path) => path.includes("input") && path.endsWith(".yaml"),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(join(goldens, file), "utf8");
      for (const { start, end } of splitDocuments(text)) expectAgreement(text.slice(start, end));
    }
  });
});

describe("the precise reader", () => {
  test("merges as go-yaml does: a merge that comes later wins over what stands before it", () => {
    expect(precisely("b:\n  a: 5\n  <<: {a: 1, z: 2}\n").value).toEqual({ b: { a: 1, z: 2 } });
    expect(precisely("b:\n  <<: [{a: 1}, {a: 2, c: 3}]\n  j: 2\n").value).toEqual({ b: { a: 1, c: 3, j: 2 } });
  });

  test.each([
    ["true: x", { true: "x" }],
    ["010: x", { 8: "x" }],
    ["1e3: x", { 1000: "x" }],
    ['"<<": x', { "<<": "x" }],
  ])("makes field names of the keys of %s", (text, expected) => {
    expect(precisely(text).value).toEqual(expected);
  });

  test.each([
    ["a: 1\na: 2\n", { a: 2 }, "load/duplicate-key"],
    ["a: .inf\n", { a: null }, "load/not-a-json-value"],
    ["~: x\nb: 1\n", { b: 1 }, "load/unsupported-key"],
    ["a: *nobody\n", undefined, "load/invalid-yaml"],
    ["a: [1\n", undefined, "load/invalid-yaml"],
    ["a: &a [*a]\n", undefined, "load/invalid-yaml"],
  ])("reports what is wrong with %j", (text, expected, code) => {
    const { value, diagnostics } = precisely(text);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(value).toEqual(expected);
  });

  test("bounds what aliases expand to", () => {
    const levels = "abcdefghij".split("");
    const laughs = levels.map(
      (name, index) =>
        `${name}: &${name} [${Array(10)
          .fill(index === 0 ? "ha" : `*${levels[index - 1]}`)
          .join(", ")}]`,
    );
    const { value, diagnostics } = precisely(`${laughs.join("\n")}\n`);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["load/too-many-aliases"]);
  });

  test("bounds how deep values lie", () => {
    expect(precisely(`${"[".repeat(150)}${"]".repeat(150)}`).diagnostics.map(({ code }) => code)).toEqual([
      "load/too-deep",
    ]);
  });
});

test.each([
  ["", 0],
  ["# only a comment\n", 0],
  ["a: 1\n---\nb: 2\n", 2],
  ["---\na: 1\n---\n# nothing\n---\nb: 2\n...\n", 2],
  ["%YAML 1.1\n---\na: 1\n", 1],
  ["--- {a: 1}\n--- {b: 1}\n", 2],
  ["a: |\n  --- no marker\nb: 1\n", 1],
  ["a: 1\r\n---\r\nb: 2\r\n", 2],
])("%j holds %i documents", (text, count) => {
  expect(splitDocuments(text)).toHaveLength(count);
});

test.each(["--", "----", "—", "- - -", "  ---"])(
  "a line %j between two objects is said to separate nothing",
  (line) => {
    const text = `kind: Gateway\nmetadata:\n  name: edge\n${line}\n# The route.\n\napiVersion: v1\nkind: HTTPRoute\n`;
    const { diagnostics } = readPrecisely({ file: "f.yaml", text, offset: 100 });
    expect(diagnostics).toMatchObject([
      { code: "load/invalid-separator", message: `\`${line.trim()}\` does not separate documents.` },
    ]);
    expect(diagnostics[0]?.location).toEqual({ file: "f.yaml", start: 137, end: 137 + line.length });
  },
);
