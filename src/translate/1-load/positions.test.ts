import { describe, expect, test } from "vitest";
import type { Path } from "../../sdk/json.ts";
import { splitDocuments } from "./documents.ts";
import { positions } from "./positions.ts";

const text = `# a comment
apiVersion: v1
kind: Service
metadata:
  name: catalog
  labels: {aisle: "7", rack: nine}
spec:
  ports:
    - name: http
      port: 80
    - port: 8080
---
base: &base
  port: 1
merged:
  <<: *base
  name: x
alias: *base
`;

const lookup = positions(new Map([["shop.yaml", { text, documents: splitDocuments(text) }]]));

function place(document: number, path: Path, on?: "key"): string {
  const { line, column, endLine, endColumn } = lookup.find({ file: "shop.yaml", document, path, ...(on && { on }) });
  return `${line}:${column}-${endLine}:${endColumn}`;
}

describe("a path leads to lines and columns", () => {
  test.each<[number, Path, "key" | undefined, string]>([
    [0, ["metadata", "name"], undefined, "5:9-5:16"],
    [0, ["metadata", "name"], "key", "5:3-5:7"],
    [0, ["metadata", "labels", "rack"], undefined, "6:30-6:34"],
    [0, ["spec", "ports", 1, "port"], undefined, "11:13-11:17"],
    [0, ["spec", "ports", 1, "port"], "key", "11:7-11:11"],
    [0, ["spec", "ports", 0], undefined, "9:7-10:15"],
    [0, ["spec", "ports", 1, "targetPort"], undefined, "11:7-11:17"],
    [0, ["spec", "missing", "deeper"], undefined, "7:1-7:5"],
    [0, ["metadata", "namespace"], undefined, "4:1-4:9"],
    [0, [], undefined, "2:1-2:1"],
    [1, ["merged", "name"], undefined, "17:9-17:10"],
    [1, ["merged", "port"], undefined, "14:9-14:10"],
    [1, ["alias"], undefined, "18:8-18:13"],
    [1, ["alias", "port"], undefined, "14:9-14:10"],
  ])("document %i, %j (%s)", (document, path, on, expected) => {
    expect(place(document, path, on)).toBe(expected);
  });

  test("in files with the line ends of Windows", () => {
    const windows = "a: 1\r\nb:\r\n  - c: 2\r\n";
    const found = positions(new Map([["w.yaml", { text: windows, documents: splitDocuments(windows) }]]));
    expect(found.find({ file: "w.yaml", document: 0, path: ["b", 0, "c"] })).toMatchObject({
      line: 3,
      column: 8,
      endColumn: 9,
    });
    expect(found.lineText("w.yaml", 3)).toBe("  - c: 2");
  });

  test("of a file that was not read to its beginning", () => {
    expect(lookup.find({ file: "gone.yaml" })).toMatchObject({ file: "gone.yaml", line: 1, column: 1 });
  });
});
