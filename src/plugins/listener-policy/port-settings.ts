import type { Json, JsonObject, Path } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import { isMergeable, joinOrigins, type Merging, mergeWhole, type PolicyMerge } from "../../sdk/merge.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { SubPolicy, SubPolicyIr } from "../../sdk/sub-policy.ts";
import type { AnyHttpSetting } from "./http-setting.ts";
import { httpSettings } from "./http-settings.ts";
import type { AnyListenerSetting } from "./listener-setting.ts";

/** The settings of one port, or those of all ports that have none of their own: the IR of each by origin name. */
export interface PortSettings {
  readonly listener: SubPolicyIr;
  /** Absent where nothing is said of HTTP, which is not the same as HTTP settings without any. */
  readonly http?: SubPolicyIr | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: settings of every IR type stand in one list
type AnySetting = Pick<SubPolicy<any>, "field" | "origin" | "parse" | "merge"> &
  Pick<AnyHttpSetting, "readsAllSettings">;

export const originOf = ({ field, origin }: Pick<AnySetting, "field" | "origin">): string => origin ?? field;

interface ParsedSettings {
  readonly ir: SubPolicyIr;
  readonly errors: readonly Problem[];
}

/** Where settings are read. */
interface Reading {
  /** Of the settings, in the policy. */
  readonly path: Path;
  readonly context: PolicyContext;
  readonly resource: Resource;
}

function parseSettings(
  settings: readonly AnySetting[],
  spec: JsonObject,
  { path, context, resource }: Reading,
): ParsedSettings {
  const ir: Record<string, unknown> = {};
  const errors: Problem[] = [];
  for (const setting of settings) {
    const value = spec[setting.field];
    if (value === undefined || value === null) continue;
    const { readsAllSettings = false } = setting;
    const parsed = setting.parse(readsAllSettings ? spec : value, context, resource);
    if (parsed.ir !== undefined) ir[originOf(setting)] = parsed.ir;
    const at = readsAllSettings ? path : [...path, setting.field];
    errors.push(...(parsed.errors ?? []).map((problem) => ({ ...problem, path: [...at, ...(problem.path ?? [])] })));
  }
  return { ir, errors };
}

/** Reads the settings at a path of a policy, those of HTTP included. */
export function parsePortSettings(
  settings: readonly AnyListenerSetting[],
  spec: Json | undefined,
  reading: Reading,
): { readonly ir: PortSettings; readonly errors: readonly Problem[] } {
  const written = (spec ?? {}) as JsonObject;
  const listener = parseSettings(settings, written, reading);
  if (!written.httpSettings) return { ir: { listener: listener.ir }, errors: listener.errors };
  const path = [...reading.path, "httpSettings"];
  const http = parseSettings(httpSettings, written.httpSettings as JsonObject, { ...reading, path });
  return { ir: { listener: listener.ir, http: http.ir }, errors: [...listener.errors, ...http.errors] };
}

type Join = Parameters<PolicyMerge<SubPolicyIr>["join"]>;

/** How settings join: whose they are, with which strategy, and what their names in the merge metadata begin with. */
export interface Joining extends Pick<Join[1], "from">, Pick<Join[2], "strategy"> {
  readonly prefix: string;
}

function joinSettings(
  settings: readonly AnySetting[],
  merging: Merging<SubPolicyIr>,
  { next, from, strategy, prefix }: Joining & { readonly next: SubPolicyIr },
): Merging<SubPolicyIr> {
  return settings.reduce<Merging<SubPolicyIr>>(({ ir, origins }, setting) => {
    const name = originOf(setting);
    const isJoining = isMergeable(ir[name], next[name], strategy);
    const merged = isJoining ? (setting.merge ?? mergeWhole)(ir[name], next[name], strategy) : undefined;
    if (!merged) return { ir, origins };
    const steps = merged.origins;
    return {
      ir: { ...ir, [name]: merged.value },
      origins: joinOrigins(origins, `${prefix}${name}`, { from, steps }),
    };
  }, merging);
}

/** Joins the settings of the next policy to those before it, field by field. */
export function joinPortSettings(
  settings: readonly AnyListenerSetting[],
  { ir, origins }: Merging<PortSettings>,
  { next, ...joining }: Joining & { readonly next: PortSettings },
): Merging<PortSettings> {
  const listener = joinSettings(settings, { ir: ir.listener, origins }, { ...joining, next: next.listener });
  if (!next.http) return { ir: { ...ir, listener: listener.ir }, origins: listener.origins };
  const prefix = `${joining.prefix}httpSettings.`;
  const before = { ir: ir.http ?? {}, origins: listener.origins };
  const http = joinSettings(httpSettings, before, { ...joining, prefix, next: next.http });
  return { ir: { listener: listener.ir, http: http.ir }, origins: http.origins };
}
