import {
  type Diagnostic,
  defineDiagnostics,
  type FilterChainContext,
  type HttpRouteRuleMatchIr,
  locationIn,
  objectReference,
  type Path,
} from "kgw/sdk";

const report = defineDiagnostics({
  "tracing-headers/overwritten": {
    severity: "warning",
    message: ({ header }: { readonly header: string }) =>
      `The header ${header} is the company's tracing header: what the route writes into it never reaches the backend.`,
    help: () => "Use another header.",
  },
});

/** The part of a route rule that is read here. */
interface Rule {
  readonly filters?: readonly {
    readonly requestHeaderModifier?: Readonly<Record<string, readonly { readonly name: string }[]>>;
  }[];
}

interface WrittenHeader {
  readonly name: string;
  /** Place in the rule. */
  readonly path: Path;
}

function writtenHeaders({ filters = [] }: Rule): readonly WrittenHeader[] {
  return filters.flatMap(({ requestHeaderModifier: modifier = {} }, filter) =>
    ["set", "add"].flatMap((part) =>
      (modifier[part] ?? []).map(({ name }, index) => {
        const path = ["filters", filter, "requestHeaderModifier", part, index, "name"];
        return { name: name.toLowerCase(), path };
      }),
    ),
  );
}

function overwrittenIn({ parent, ruleIndex, path }: HttpRouteRuleMatchIr, names: readonly string[]) {
  const spec = parent?.resource.object.spec as { readonly rules?: readonly Rule[] } | undefined;
  const rule = spec?.rules?.[ruleIndex];
  if (!parent || !rule) return [];
  const { resource } = parent;
  return writtenHeaders(rule)
    .filter(({ name }) => names.includes(name))
    .map(({ name, path: inRule }) => {
      const place = { location: locationIn(resource, [...path, ...inRule]), object: objectReference(resource) };
      return report("tracing-headers/overwritten", place, { header: name });
    });
}

/** Where routes of a chain write a header that the plugin overwrites. */
export function overwrittenHeaders(names: readonly string[], context: FilterChainContext): readonly Diagnostic[] {
  const chains = context.gateway.listeners.flatMap(({ httpFilterChains }) => httpFilterChains);
  const hosts = chains
    .filter(({ name }) => name === context.filterChainName)
    .flatMap(({ virtualHosts }) => virtualHosts);
  return hosts.flatMap(({ rules }) => rules).flatMap((rule) => overwrittenIn(rule, names));
}
