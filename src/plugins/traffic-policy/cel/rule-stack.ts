import { firstTokens, nothing, type Rest } from "./first-tokens.ts";

/** A rule that is being read: what comes behind it in the rule around it, and how strong the operators it reads must be. */
interface Frame {
  readonly follow: Rest | undefined;
  readonly precedence: number;
}

/** The rules that are being read, each inside the one before. */
export interface RuleStack {
  readonly enter: (frame: Frame) => void;
  readonly leave: () => void;
  readonly depth: () => number;
  /** How deep it ever was. */
  readonly deepest: () => number;
  readonly precedence: () => number;
  /** What may come next, behind the ends of rules too. */
  readonly expected: (rest: Rest | undefined) => ReadonlySet<string>;
  /** What some rule could go on with, were the ones inside it over. */
  readonly resumeTokens: () => ReadonlySet<string>;
}

export function createRuleStack(): RuleStack {
  const frames: Frame[] = [];
  let deepest = 0;
  return {
    enter(frame) {
      frames.push(frame);
      deepest = Math.max(deepest, frames.length);
    },
    leave: () => void frames.pop(),
    depth: () => frames.length,
    deepest: () => deepest,
    precedence: () => frames.at(-1)?.precedence ?? 0,
    expected(rest) {
      const found = new Set<string>();
      let following = firstTokens(rest);
      for (let depth = frames.length - 1; ; depth -= 1) {
        for (const each of following) if (each !== nothing) found.add(each);
        const frame = frames[depth];
        if (!following.has(nothing) || !frame) return found;
        following = firstTokens(frame.follow);
      }
    },
    resumeTokens() {
      const found = new Set(frames.flatMap(({ follow }) => [...firstTokens(follow)]));
      found.delete(nothing);
      return found;
    },
  };
}
