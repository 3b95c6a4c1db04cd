import { expect, test } from "vitest";
import { readPrecisely } from "./precise-reader.ts";

/** What is said of a document, with the text that it points at. */
function told(text: string) {
  const { diagnostics } = readPrecisely({ file: "shop.yaml", text, offset: 0 });
  return diagnostics.map(({ message, location, help = "" }) => {
    const at = location && "start" in location ? text.slice(location.start, location.end) : undefined;
    return [message.replace("This is not valid YAML: ", ""), at, help.replace(/ ?The document is left out.*/, "")];
  });
}

const quotes = "Put the value into quotes.";

test.each([
  ["a: @shop\n", "a value without quotes cannot begin with @.", "@", quotes],
  ["a: `shop`\n", "a value without quotes cannot begin with `.", "`", quotes],
  ["a: %shop\n", "a value without quotes cannot begin with %.", "%", quotes],
  ["a: [*]\nb: 1\n", "a value without quotes cannot begin with *.", "*", quotes],
  [
    "a:\n- *.shop.example\n",
    "*.shop.example without quotes refers to an anchor &.shop.example, which is not there.",
    "*.shop.example",
    "Put it into quotes if it is meant as text.",
  ],
  [
    "a: shop: open\nb: 1\n",
    "there is a colon and a blank in the value, as if another field began there.",
    "shop: open",
    quotes,
  ],
  [
    "a:\n  b: shop\n   c: open\n",
    "the line after this one is indented deeper, though this field has a value already.",
    "shop",
    "Indent both lines alike.",
  ],
  ['a: "b"\nc: "shop\nd: 1\n', "the quote that begins here is not closed.", '"', "Close it at the end of the value."],
  ["a: 'shop\nb: 1\n", "the quote that begins here is not closed.", "'", "Close it at the end of the value."],
  [
    "a:\n  shop open\n  b: 1\n",
    "there is no colon with a blank behind it between a field and its value.",
    "shop open",
    "Write `field: value`.",
  ],
  ["a: {b: {c: 1}\nd: 1\n", "a { before this place is not closed.", "d", "Add the } that is missing."],
  ["a: [b, c\nd: 1\n", "a [ before this place is not closed.", "d", "Add the ] that is missing."],
  ["a:\n\tb: 1\n", "a tab stands where the line is indented.", "\t", "Indent with blanks."],
  [
    "a:\n  - b: 1\n   c: 2\n",
    "this line is indented otherwise than those that it belongs with.",
    " ",
    "Indent the fields of an object alike, and the dashes of a list.",
  ],
  [
    "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n",
    "a merge conflict has not been resolved.",
    "<<<<<<< HEAD",
    "Keep what is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  ],
  ['{"a": "b" "c": "d"}', "unexpected double-quoted-scalar token.", '"c"', ""],
])("of %j is said: %s", (text, message, at, help) => {
  expect(told(text)).toEqual([[message, at, help]]);
});
