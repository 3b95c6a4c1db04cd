import type { Path } from "../sdk/json.ts";
import { canonicalElement } from "./message-canonical.ts";
import { checkElement, type MessageFindingKind, type Problem } from "./message-check.ts";
import { messageElement } from "./message-shape.ts";

export type { MessageFindingKind } from "./message-check.ts";

/** Something wrong in an Envoy message. */
export interface MessageFinding {
  /** Where, from the root of the message, with the names that it uses itself. */
  readonly path: Path;
  /** The same as a JSONPath, for example `$.virtualHosts[0].routes[3].match`. */
  readonly jsonPath: string;
  readonly kind: MessageFindingKind;
  /** What is wrong, in the user's words, ending in a full stop. */
  readonly message: string;
}

/**
 * A message in canonical proto3 JSON: `@type` first, fields by number, defaults left out, map keys sorted,
 * durations, 64-bit numbers, bytes and enums in their one form. What is not valid stays as it is, for `checkMessage` to find.
 * @param type the message's full name, for example `envoy.config.route.v3.RouteConfiguration`
 */
export function canonicalMessage<Message>(type: string, message: Message): Message {
  const element = messageElement(type);
  return element ? (canonicalElement(element, message, 0) as Message) : message;
}

const plainName = /^[A-Za-z_$][\w$]*$/;

function jsonPathOf(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return plainName.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${steps.join("")}`;
}

/** The last name of a path with the indexes that follow it, or what the message is. */
function subjectOf(path: Path, type: string): string {
  const name = path.findLastIndex((step) => typeof step === "string");
  if (name === -1) return `${type}${path.map((index) => `[${index}]`).join("")}`;
  const indexes = path.slice(name + 1).map((index) => `[${index}]`);
  return `\`${path[name]}${indexes.join("")}\``;
}

function finding(type: string, { path, kind, says }: Problem): MessageFinding {
  return { path, jsonPath: jsonPathOf(path), kind, message: `${subjectOf(path, type)} ${says}.` };
}

/**
 * Everything that is wrong with a message, and not only the first thing: fields and types that Envoy lacks, values of the
 * wrong kind, oneofs, and the rules of protoc-gen-validate by which Envoy rejects a configuration.
 * @param type the message's full name
 */
export function checkMessage(type: string, message: unknown): readonly MessageFinding[] {
  const element = messageElement(type);
  const problems: readonly Problem[] = element
    ? checkElement(element, message, 0)
    : [{ path: [], kind: "unknown-type", says: "is no message that Envoy knows" }];
  return problems.map((problem) => finding(type, problem));
}
