import type { Contribution } from "../../sdk/contribution.ts";
import type { Any } from "../../sdk/envoy/messages.ts";
import { oneofSiblings } from "../../sdk/envoy/table.ts";

type Fields = Record<string, unknown>;

type SiblingsByField = Map<string, readonly string[]>;

/** Asking the table costs more than a look-up here, and every route asks. */
const siblingsByType = new Map<string, SiblingsByField>();

function siblingsOf(type: string): SiblingsByField {
  const known = siblingsByType.get(type);
  if (known) return known;
  const byField: SiblingsByField = new Map();
  siblingsByType.set(type, byField);
  return byField;
}

function siblings(type: string, field: string): readonly string[] {
  const byField = siblingsOf(type);
  const known = byField.get(field);
  if (known) return known;
  const names = oneofSiblings(type, field);
  byField.set(field, names);
  return names;
}

/** An explicit `undefined` clears the field. */
function setFields(type: string, message: Fields, fields: Fields): void {
  for (const field of Object.keys(fields)) {
    const value = fields[field];
    if (value !== undefined) {
      // Deleting a field would make every later look at the message slow.
      for (const sibling of siblings(type, field)) if (message[sibling] !== undefined) message[sibling] = undefined;
    }
    message[field] = value;
  }
}

function defaultFields(type: string, message: Fields, fields: Fields): void {
  for (const field of Object.keys(fields)) {
    const present = (name: string) => message[name] !== undefined;
    if (present(field) || siblings(type, field).some(present)) continue;
    message[field] = fields[field];
  }
}

function appendToFields(message: Fields, fields: Fields): void {
  for (const field of Object.keys(fields)) {
    const added = fields[field] as readonly unknown[] | undefined;
    if (!added?.length) continue;
    message[field] = [...((message[field] as readonly unknown[] | undefined) ?? []), ...added];
  }
}

/**
 * What a contribution makes of a message, but for its `replace`. This file is the only one that writes what hooks ask for.
 * Plugins may hold on to what they were given, so the message itself never changes: a shallow copy does.
 */
export function contribute<Message extends object>(
  type: string,
  message: Message,
  { set, defaults, append }: Contribution<Message>,
): Message {
  if (!set && !defaults && !append) return message;
  const copy = { ...message } as Fields;
  if (set) setFields(type, copy, set as Fields);
  if (defaults) defaultFields(type, copy, defaults as Fields);
  if (append) appendToFields(copy, append as Fields);
  return copy as Message;
}

/** Configuration of filters for one message, by filter name. */
export type PerFilterConfig = Readonly<Record<string, Any>>;

/** A message with more per-filter configuration, which takes the place of what is there of the same filters. */
export function withPerFilterConfig<Message extends { readonly typedPerFilterConfig?: PerFilterConfig | undefined }>(
  message: Message,
  config: PerFilterConfig | undefined,
): Message {
  return config ? { ...message, typedPerFilterConfig: { ...message.typedPerFilterConfig, ...config } } : message;
}

/** A message while hooks contribute to it. */
export interface Draft<Message> {
  /** The message so far; it does not change any more, a later call gives another one. */
  readonly current: () => Message;
  readonly take: (contribution: Contribution<Message> | undefined) => void;
  /** The message after the `replace` functions of all contributions, in their order. */
  readonly finish: () => Message;
}

/** Begins a message of a type, such as `envoy.config.listener.v3.Listener`. */
export function draft<Message extends object>(type: string, initial: Message): Draft<Message> {
  const replacements: ((message: Message) => Message)[] = [];
  let current = initial;
  return {
    current: () => current,
    take(contribution) {
      if (!contribution) return;
      current = contribute(type, current, contribution);
      if (contribution.replace) replacements.push(contribution.replace);
    },
    finish: () => replacements.reduce((message, replace) => replace(message), current),
  };
}
