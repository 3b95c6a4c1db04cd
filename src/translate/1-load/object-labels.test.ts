import { expect, test } from "vitest";
import { labelDiagnostics } from "./object-labels.ts";

function wrong(metadata: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const found = { object: { metadata }, origin: { file: "shop.yaml", document: 0, path: [] } };
  const reference = { apiVersion: "v1", kind: "Service", name: "catalog" };
  return labelDiagnostics(found, reference).map(({ message }) => message);
}

test.each([
  { team: "shop" },
  { team: "" },
  { "shop.example/team": "A_b-c.1" },
  { ["a".repeat(63)]: "b".repeat(63) },
  { A: "1" },
] as readonly Readonly<Record<string, string>>[])("%j are labels", (labels) => {
  expect(wrong({ labels })).toEqual([]);
});

test.each([
  [{ team: "our shop" }, '"our shop" cannot be the value of the label team.'],
  [{ team: "shop-" }, '"shop-" cannot be the value of the label team.'],
  [{ "our team": "shop" }, '"our team" cannot be the key of a label.'],
  [{ "Shop.example/team": "shop" }, '"Shop.example/team" cannot be the key of a label.'],
  [{ "shop.example/": "shop" }, '"shop.example/" cannot be the key of a label.'],
  [{ "a/b/c": "shop" }, '"a/b/c" cannot be the key of a label.'],
  [{ "/a": "shop" }, '"/a" cannot be the key of a label.'],
] as readonly (readonly [Readonly<Record<string, string>>, string])[])("%j are no labels", (labels, message) => {
  expect(wrong({ labels })).toEqual([message]);
});

test("values of labels have at most 63 characters", () => {
  expect(wrong({ labels: { team: "a".repeat(64) } })).toHaveLength(1);
  expect(wrong({ labels: { ["a".repeat(64)]: "a" } })).toHaveLength(1);
});

test("of annotations only the keys are restricted, and their prefix may have capital letters", () => {
  expect(wrong({ annotations: { "Shop.example/note": "open: until 8 pm" } })).toEqual([]);
  expect(wrong({ annotations: { "a note": "x" } })).toEqual(['"a note" cannot be the key of an annotation.']);
});
