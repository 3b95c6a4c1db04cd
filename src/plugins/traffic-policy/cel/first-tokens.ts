import { type Grammar, grammar, type RuleName } from "./grammar.ts";

/** Stands among first tokens where nothing need come before the end of the rule. */
export const nothing = "<nothing>";

/** What is to come in a rule: its first piece, and what comes then. */
export interface Rest {
  readonly head: Grammar;
  readonly tail: Rest | undefined;
}

const ofRules = new Map<RuleName, ReadonlySet<string>>();
const ofPieces = new Map<Grammar, ReadonlySet<string>>();

function ofRule(rule: RuleName): ReadonlySet<string> {
  const known = ofRules.get(rule) ?? firstTokens({ head: grammar[rule], tail: undefined });
  ofRules.set(rule, known);
  return known;
}

function compute(piece: Grammar): ReadonlySet<string> {
  if (piece.type === "terminal") return new Set(piece.tokens);
  if (piece.type === "call") return ofRule(piece.rule);
  if (piece.type === "choice") return new Set(piece.choices.flatMap((each) => [...ofPiece(each)]));
  if (piece.type === "sequence") return firstTokens(restOf(piece.items, undefined));
  return new Set([...ofPiece(piece.body), ...(piece.times === "+" ? [] : [nothing])]);
}

function ofPiece(piece: Grammar): ReadonlySet<string> {
  const known = ofPieces.get(piece) ?? compute(piece);
  ofPieces.set(piece, known);
  return known;
}

/** The pieces one after the other. */
export function restOf(items: readonly Grammar[], tail: Rest | undefined): Rest | undefined {
  return items.reduceRight<Rest | undefined>((rest, head) => ({ head, tail: rest }), tail);
}

/** The tokens that may come first; among them `nothing` where the rule may end. */
export function firstTokens(rest: Rest | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = rest; at; at = at.tail) {
    const ofHead = ofPiece(at.head);
    for (const token of ofHead) if (token !== nothing) found.add(token);
    if (!ofHead.has(nothing)) return found;
  }
  return found.add(nothing);
}
