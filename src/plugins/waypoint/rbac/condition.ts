import type { Path } from "../../../sdk/json.ts";
import type { Logic } from "./logic.ts";

/** What a value becomes, or why it cannot be used. */
export type Matched<Message> = { readonly match: Message } | { readonly error: string };

/** How values become matchers: each by itself, or all of them together. */
export type ValueMatch<Message> =
  | { readonly each: (value: string) => Matched<Message> }
  | { readonly together: (values: readonly string[]) => Matched<Message> };

/** Something that must have one of the values and none of the others. */
export interface Condition<Message> {
  readonly match: ValueMatch<Message>;
  readonly values: readonly string[];
  readonly notValues: readonly string[];
  /** Where the condition stands in its policy. */
  readonly path: Path;
}

/** A value that cannot be used. */
export interface ValueError {
  readonly error: string;
  readonly path: Path;
}

export interface JoinedCondition<Message> {
  readonly message: Message;
  readonly errors: readonly ValueError[];
}

interface Matches<Message> {
  readonly matches: readonly Message[];
  readonly errors: readonly string[];
}

/** At most one message that says that one of the values is met. */
function oneOf<Message>(match: ValueMatch<Message>, values: readonly string[], logic: Logic<Message>) {
  const matched =
    "each" in match ? values.map((value) => match.each(value)) : values.length > 0 ? [match.together(values)] : [];
  const matches = matched.flatMap((each) => ("match" in each ? [each.match] : []));
  const errors = matched.flatMap((each) => ("error" in each ? [each.error] : []));
  const joined = "each" in match && matches.length > 0 ? [logic.or(matches)] : matches;
  return { matches: joined, errors } satisfies Matches<Message>;
}

/** All of the conditions together; values that cannot be used are left out. */
export function joinConditions<Message>(
  conditions: readonly Condition<Message>[],
  logic: Logic<Message>,
): JoinedCondition<Message> {
  const parts = conditions.map(({ match, values, notValues, path }) => {
    const wanted = oneOf(match, values, logic);
    const unwanted = oneOf(match, notValues, logic);
    const errors = [...wanted.errors, ...unwanted.errors].map((error): ValueError => ({ error, path }));
    return { matches: [...wanted.matches, ...unwanted.matches.map(logic.not)], errors };
  });
  const matches = parts.flatMap((part) => part.matches);
  return {
    message: logic.and(matches.length > 0 ? matches : [logic.any]),
    errors: parts.flatMap(({ errors }) => errors),
  };
}
