import { expect, test } from "vitest";
import { goUrlPath } from "./go-url.ts";

test.each([
  ["", ""],
  ["/", "/"],
  ["/a/b", "/a/b"],
  ["a/b", "a/b"],
  ["*", "*"],
  ["/a?b", "/a"],
  ["/a#b", "/a"],
  ["/a%2Fb", "/a/b"],
  ["/%C3%BC", "/ü"],
  ["/a b", "/a b"],
  ["//host/a", "/a"],
  ["//host", ""],
  ["///a", "///a"],
  ["http://user@host:80/a", "/a"],
  ["mailto:someone", ""],
  ["/a:b", "/a:b"],
  ["a/b:c", "a/b:c"],
  ["1a/b", "1a/b"],
])("the path of %j is %j", (text, value) => {
  expect(goUrlPath(text)).toEqual({ value });
});

test.each([
  ["/%", 'parse "/%": invalid URL escape "%"'],
  ["/%2", 'parse "/%2": invalid URL escape "%2"'],
  ["/%zz/a", 'parse "/%zz/a": invalid URL escape "%zz"'],
  ["/a#%zz", 'parse "/a#%zz": invalid URL escape "%zz"'],
  [":a", 'parse ":a": missing protocol scheme'],
  ["1a:b", 'parse "1a:b": first path segment in URL cannot contain colon'],
  ["/a\u0007", String.raw`parse "/a\a": net/url: invalid control character in URL`],
  ["/a\u0001", String.raw`parse "/a\x01": net/url: invalid control character in URL`],
  ["//host:x/a", 'parse "//host:x/a": invalid port ":x" after host'],
  ["//[::1/a", `parse "//[::1/a": missing ']' in host`],
])("%j is no URL: %j", (text, error) => {
  expect(goUrlPath(text)).toEqual({ error });
});
