import { expect, test } from "vitest";
import { htpasswdUsers } from "./basic-auth-users.ts";

const hash = "{SHA}d95o2uzYI7q7tY7bHI4U1xBug7s=";
const otherHash = "{SHA}NWoZK3kTsExUV00Ywo1G5jlUKKs=";

test.each([
  ["nobody", "", [], []],
  ["comments and empty lines", `# shop\n\n  \t\nada:${hash}`, [`ada:${hash}`], []],
  ["blanks around lines", `\u00a0ada:${hash} \r\n`, [`ada:${hash}`], []],
  ["one user twice", `ada:${hash}\nada:${hash}`, [`ada:${hash}`], []],
  ["one user with two passwords", `ada:${hash}\nada:${otherHash}`, [`ada:${hash}`], ["ada"]],
  ["a line without a user", `ada:${hash}\n\nada`, [`ada:${hash}`], ["line 3"]],
  ["another kind of hash", "ada:$2y$05$abc", [], ["ada"]],
  ["a short hash", "ada:{SHA}abc", [], ["ada"]],
  ["a long hash, in bytes", `ada:{SHA}${"é".repeat(28)}`, [], ["ada"]],
  ["a colon in the hash", `ada:${hash.replace("d", ":")}`, [`ada:${hash.replace("d", ":")}`], []],
  ["an empty name", `:${hash}`, [`:${hash}`], []],
])("%s", (_, text, valid, invalid) => {
  expect(htpasswdUsers(text)).toEqual({ valid, invalid });
});
