import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Oauth2Provider } from "../schema/oauth2-provider.ts";
import { redirectPath } from "./oauth2-login.ts";

const pathOf = (redirectURI?: string) => redirectPath({ redirectURI } as Oauth2Provider);

describe("the path of a redirect URI", () => {
  test.each([
    [undefined, "/oauth2/redirect"],
    ["https://shop.example/back", "/back"],
    ["https://shop.example/back/?from=login#top", "/back/?from=login#top"],
    ["https://shop.example//", "//"],
    ["https:///back", "/back"],
    ["%REQ(scheme)%://%REQ(:authority)%/back", "/back"],
    ["://shop.example/back", "/back"],
    ["https://shop.example?to=https://other.example/back", "//other.example/back"],
    ["https://shop\n.example/b\nack", "/b\nack"],
  ])("%j", (uri, path) => {
    expect(pathOf(uri)).toEqual({ config: path });
  });

  test.each([
    ["", "scheme"],
    ["/back", "scheme"],
    ["https:/shop.example/back", "scheme"],
    ["https://shop.example", "path"],
    ["https://shop.example/", "path"],
    ["https://", "path"],
  ])("%j lacks a %s", (uri, missing) => {
    expect(pathOf(uri)).toHaveProperty(
      "problem.message",
      `invalid redirectURI: invalid redirect URI: ${uri}; missing ${missing}`,
    );
  });

  test("is all that follows the host", () => {
    const host = fc.stringMatching(/^[^/]*$/);
    fc.assert(
      fc.property(host, fc.string({ minLength: 1 }), (authority, path) => {
        expect(pathOf(`https://${authority}/${path}`)).toEqual({ config: `/${path}` });
      }),
    );
  });
});
