/**
 * CEL's grammar as cel-go's generated parser has it: what it says about bad text depends on the parser's every decision.
 * Source: cel-go `parser/gen/CEL.g4`.
 */
export type Grammar = Terminal | Call | Sequence | Choice | Repetition;

/** One of several tokens. */
interface Terminal {
  readonly type: "terminal";
  readonly tokens: readonly string[];
}

/** Another rule, for operators of at least some precedence. */
interface Call {
  readonly type: "call";
  readonly rule: RuleName;
  readonly precedence: number;
}

interface Sequence {
  readonly type: "sequence";
  readonly items: readonly Grammar[];
}

interface Choice {
  readonly type: "choice";
  readonly choices: readonly Grammar[];
  readonly decide?: Decision;
}

/** What may be missing (`?`), come any number of times (`*`) or at least once (`+`). */
interface Repetition {
  readonly type: "repetition";
  readonly times: "?" | "*" | "+";
  readonly body: Grammar;
  /** Whether the body comes, or comes again, where its first token does not settle that: 0 for yes, 1 for no. */
  readonly decide?: Decision;
}

/** The token so many ahead; 1 is the next. */
type Look = (ahead: number) => string;

/** What a parser with unlimited lookahead chooses: an index, or how far it looked until no choice was left. */
type Decision = (look: Look, precedence: number) => number | { readonly stuckAt: number };

const rules = [
  "start",
  "expr",
  "conditionalOr",
  "conditionalAnd",
  "relation",
  "calc",
  "unary",
  "member",
  "primary",
  "exprList",
  "listInit",
  "fieldInitializerList",
  "optField",
  "mapInitializerList",
  "escapeIdent",
  "optExpr",
  "literal",
] as const;

export type RuleName = (typeof rules)[number];

const terminal = (...tokens: readonly string[]): Grammar => ({ type: "terminal", tokens });
const call = (rule: RuleName, precedence = 0): Grammar => ({ type: "call", rule, precedence });
const sequence = (...items: readonly Grammar[]): Grammar => ({ type: "sequence", items });
const optional = (body: Grammar): Grammar => ({ type: "repetition", times: "?", body });
const choice = (choices: readonly Grammar[], decide?: Decision): Grammar => ({
  type: "choice",
  choices,
  ...(decide && { decide }),
});
const repeated = (times: "*" | "+", body: Grammar, decide?: Decision): Grammar => ({
  type: "repetition",
  times,
  body,
  ...(decide && { decide }),
});

const ends = "<EOF>";
const products = ["'*'", "'/'", "'%'"];
const sums = ["'-'", "'+'"];
const relations = ["'<'", "'<='", "'>='", "'>'", "'=='", "'!='", "'in'"];
const numbers = ["NUM_INT", "NUM_FLOAT"];
const constants = ["'true'", "'false'", "'null'", "NUM_FLOAT", "NUM_INT", "NUM_UINT", "STRING", "BYTES"];
const startOfMember = new Set(["'['", "'{'", "'('", "'.'", "'-'", ...constants, "IDENTIFIER"]);
const startOfEntry = new Set([...startOfMember, "'!'", "'?'"]);
const startOfField = new Set(["'?'", "IDENTIFIER", "ESC_IDENTIFIER"]);

/** Operators as strong as the rule was asked for go on; the others belong further out. */
const goesOn =
  (strengths: readonly (readonly [readonly string[], number])[]): Decision =>
  (look, precedence) =>
    strengths.some(([operators, strength]) => operators.includes(look(1)) && strength >= precedence) ? 0 : 1;

/** A comma may end a list. */
const goesOnWith =
  (start: ReadonlySet<string>): Decision =>
  (look) =>
    look(1) === "','" && start.has(look(2)) ? 0 : 1;

/** A minus before a number belongs to it. */
const unaryDecision: Decision = (look) => {
  if (look(1) === "'!'") return 1;
  if (look(1) !== "'-'" || numbers.includes(look(2))) return 0;
  return startOfMember.has(look(2)) ? 2 : { stuckAt: 2 };
};

const minusDecision: Decision = (look) => {
  if (look(1) !== "'-'") return 1;
  return startOfMember.has(look(2)) ? 0 : { stuckAt: 2 };
};

const suffixDecision: Decision = (look) => {
  if (look(1) === "'['") return 2;
  if (!startOfField.has(look(2))) return { stuckAt: 2 };
  return look(2) === "IDENTIFIER" && look(3) === "'('" ? 1 : 0;
};

const openings: ReadonlyMap<string, number> = new Map([
  ["'('", 2],
  ["'['", 3],
  ["'{'", 4],
]);

/** Names with dots between them are a message where a brace follows. */
function namedDecision(look: Look): ReturnType<Decision> {
  const name = look(1) === "'.'" ? 2 : 1;
  if (look(name) !== "IDENTIFIER") return { stuckAt: name };
  if (look(name + 1) === "'('") return 1;
  let last = name;
  while (look(last + 1) === "'.'" && look(last + 2) === "IDENTIFIER") last += 2;
  return look(last + 1) === "'{'" ? 5 : 0;
}

const primaryDecision: Decision = (look) => {
  if (look(1) === "IDENTIFIER" || look(1) === "'.'") return namedDecision(look);
  return openings.get(look(1)) ?? 6;
};

const literalDecision: Decision = (look) => {
  if (look(1) !== "'-'") return constants.includes(look(1)) ? constants.indexOf(look(1)) : { stuckAt: 1 };
  return numbers.includes(look(2)) ? constants.indexOf(look(2)) : { stuckAt: 2 };
};

const dot = terminal("'.'");
const name = terminal("IDENTIFIER");
const colon = terminal("':'");
const comma = terminal("','");
const question = terminal("'?'");
const more = (...items: readonly Grammar[]): Grammar => sequence(terminal("','"), ...items);
const signed = (token: string): Grammar =>
  numbers.includes(token) ? sequence(optional(terminal("'-'")), terminal(token)) : terminal(token);
const field = () => [call("optField"), colon, call("expr")];
const entry = () => [call("optExpr"), colon, call("expr")];
const argumentList = () => [terminal("'('"), optional(call("exprList")), terminal("')'")];
const list = (open: string, rule: RuleName, close: string) =>
  sequence(terminal(open), optional(call(rule)), optional(comma), terminal(close));

export const grammar: Readonly<Record<RuleName, Grammar>> = {
  start: sequence(call("expr"), terminal(ends)),
  expr: sequence(call("conditionalOr"), optional(sequence(question, call("conditionalOr"), colon, call("expr")))),
  conditionalOr: sequence(call("conditionalAnd"), repeated("*", sequence(terminal("'||'"), call("conditionalAnd")))),
  conditionalAnd: sequence(call("relation"), repeated("*", sequence(terminal("'&&'"), call("relation")))),
  relation: sequence(
    call("calc"),
    repeated("*", sequence(terminal(...relations), call("relation", 2)), goesOn([[relations, 1]])),
  ),
  calc: sequence(
    call("unary"),
    repeated(
      "*",
      choice([sequence(terminal(...products), call("calc", 3)), sequence(terminal(...sums), call("calc", 2))]),
      goesOn([
        [products, 2],
        [sums, 1],
      ]),
    ),
  ),
  unary: choice(
    [
      call("member"),
      sequence(repeated("+", terminal("'!'")), call("member")),
      sequence(repeated("+", terminal("'-'"), minusDecision), call("member")),
    ],
    unaryDecision,
  ),
  member: sequence(
    call("primary"),
    repeated(
      "*",
      choice(
        [
          sequence(dot, optional(question), call("escapeIdent")),
          sequence(dot, name, ...argumentList()),
          sequence(terminal("'['"), optional(question), call("expr"), terminal("']'")),
        ],
        suffixDecision,
      ),
    ),
  ),
  primary: choice(
    [
      sequence(optional(dot), name),
      sequence(optional(dot), name, ...argumentList()),
      sequence(terminal("'('"), call("expr"), terminal("')'")),
      list("'['", "listInit", "']'"),
      list("'{'", "mapInitializerList", "'}'"),
      sequence(optional(dot), name, repeated("*", sequence(dot, name)), list("'{'", "fieldInitializerList", "'}'")),
      call("literal"),
    ],
    primaryDecision,
  ),
  exprList: sequence(call("expr"), repeated("*", more(call("expr")))),
  listInit: sequence(call("optExpr"), repeated("*", more(call("optExpr")), goesOnWith(startOfEntry))),
  fieldInitializerList: sequence(...field(), repeated("*", more(...field()), goesOnWith(startOfField))),
  optField: sequence(optional(question), call("escapeIdent")),
  mapInitializerList: sequence(...entry(), repeated("*", more(...entry()), goesOnWith(startOfEntry))),
  escapeIdent: choice([terminal("IDENTIFIER"), terminal("ESC_IDENTIFIER")]),
  optExpr: sequence(optional(question), call("expr")),
  literal: choice(constants.map(signed), literalDecision),
};

/** All tokens in the order in which messages list them. */
export const tokenOrder: readonly string[] = [
  ends,
  ..."'==' '!=' 'in' '<' '<=' '>=' '>' '&&' '||' '[' ']' '{' '}' '(' ')' '.' ',' '-' '!' '?' ':' '+' '*' '/' '%'".split(
    " ",
  ),
  ..."'true' 'false' 'null' NUM_FLOAT NUM_INT NUM_UINT STRING BYTES IDENTIFIER ESC_IDENTIFIER".split(" "),
];
