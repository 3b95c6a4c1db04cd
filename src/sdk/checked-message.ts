import type { Any } from "./envoy/messages.ts";
import type { Path } from "./json.ts";
import type { Problem } from "./problem.ts";

/** A message that is held against the rules of Envoy's API when a policy is read; those inside its own Anys are not. */
export interface CheckedMessage {
  readonly message: Any;
  /** Every broken rule is reported, and not only the first. */
  readonly all?: boolean | undefined;
  /** What of the policy the message was made of; the field that it belongs to unless told. */
  readonly path?: Path | undefined;
  /** How to mend it, for the diagnostic. */
  readonly help?: string | undefined;
}

/** What is looked at when a policy has been read: messages, or what a plugin itself found. The first fault counts. */
export type PolicyCheck = CheckedMessage | Problem;
