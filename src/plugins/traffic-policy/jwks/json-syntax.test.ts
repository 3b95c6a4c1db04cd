import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonElements, jsonMembers } from "./json-parts.ts";
import { jsonSyntaxError } from "./json-syntax.ts";

test.each([
  ["", "unexpected end of JSON input"],
  ['{"keys": [', "unexpected end of JSON input"],
  ['"shop', "unexpected end of JSON input"],
  ["shop", "invalid character 's' looking for beginning of value"],
  ["[1,]", "invalid character ']' looking for beginning of value"],
  ['{"a": 1,}', "invalid character '}' looking for beginning of object key string"],
  ["{'a'}", "invalid character '\\'' looking for beginning of object key string"],
  ['{"a"}', "invalid character '}' after object key"],
  ['{"a": 1 "b"}', "invalid character '\"' after object key:value pair"],
  ["[1 2]", "invalid character '2' after array element"],
  ["{} é", "invalid character 'Ã' after top-level value"],
  ["nul", "invalid character ' ' in literal null (expecting 'l')"],
  ["truE", "invalid character 'E' in literal true (expecting 'e')"],
  ["-----BEGIN", "invalid character '-' in numeric literal"],
  ["01", "invalid character '1' after top-level value"],
  ["1.x", "invalid character 'x' after decimal point in numeric literal"],
  ["1e+", "invalid character ' ' in exponent of numeric literal"],
  ['"a\nb"', "invalid character '\\n' in string literal"],
  ['"\u0001"', "invalid character '\\x01' in string literal"],
  ['"\\x"', "invalid character 'x' in string escape code"],
  ['"\\u12g4"', "invalid character 'g' in \\u hexadecimal character escape"],
  ["\u00a0", "invalid character 'Â' looking for beginning of value"],
  ["[".repeat(10_001), "invalid character '[' exceeded max depth"],
])("%j: %s", (text, error) => {
  expect(jsonSyntaxError(text)).toBe(error);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const jsonText = fc.json({ noUnicodeString: false });

/** A JSON text with one of its characters in the wrong place. */
const almostJson = fc
  .tuple(jsonText, fc.nat(), fc.constantFrom("", '"', "{", "]", ",", ":", "\\", "0", ".", "e", "-", "t", " ", "\t"))
  .map(([text, at, added]) => {
    const position = at % (text.length + 1);
    return text.slice(0, position) + added + text.slice(position + 1);
  });

test("takes what JSON.parse takes", () => {
  fc.assert(
    fc.property(fc.oneof(jsonText, almostJson, fc.string()), (text) => {
      expect(jsonSyntaxError(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

test("splits objects into the members that JSON.parse sees", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 2), (object, indent) => {
      const members = jsonMembers(JSON.stringify(object, null, indent));
      const read = Object.fromEntries(members.map(({ name, value }) => [name, JSON.parse(value)]));
      expect(read).toEqual(JSON.parse(JSON.stringify(object)));
    }),
  );
});

test("splits arrays into the elements that JSON.parse sees", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 2), (array, indent) => {
      const elements = jsonElements(JSON.stringify(array, null, indent));
      expect(elements.map((element) => JSON.parse(element))).toEqual(JSON.parse(JSON.stringify(array)));
    }),
  );
});

test("keeps members that are there twice", () => {
  expect(jsonMembers('{"a": 1, "a": {"b": [2, "}"]}}')).toEqual([
    { name: "a", value: "1" },
    { name: "a", value: '{"b": [2, "}"]}' },
  ]);
});
