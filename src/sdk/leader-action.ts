import type { Diagnostic } from "./diagnostic.ts";
import type { JsonObject } from "./json.ts";
import type { Lookup } from "./lookup.ts";

/** What a leader action gets: the finished translation, readonly. It has no network and no clock. */
export interface LeaderActionContext extends Lookup {
  /** The translation as `kgw translate -o json` prints it. */
  readonly translation: JsonObject;
}

/** Files to write below `--leader-out`, and what was found. */
export interface LeaderActionResult {
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

/** What runs once, after the translation, where `--leader` asks for it. */
export type LeaderAction = (context: LeaderActionContext) => LeaderActionResult;
