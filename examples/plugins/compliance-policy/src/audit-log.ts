import { any, duringStage, type RouteContribution } from "kgw/sdk";

const filterName = "compliance.audit-log";

/** Remembers the request, and writes one line when its answer is there. Lua's own log is Envoy's. */
const auditScript = (policy: string): string => `
function envoy_on_request(handle)
  local request = handle:headers()
  local line = request:get(":method") .. " " .. request:get(":authority") .. request:get(":path")
  handle:streamInfo():dynamicMetadata():set("${filterName}", "request", line)
end
function envoy_on_response(handle)
  local audit = handle:streamInfo():dynamicMetadata():get("${filterName}")
  local request = audit and audit["request"] or "-"
  handle:logWarn("audit policy=${policy} request=" .. request .. " status=" .. handle:headers():get(":status"))
end
`;

/** The audit log of a route: a filter that its chain gets once, disabled, and that the route turns on with a script of its own. */
export function auditLog(policy: string): RouteContribution {
  const chainFilter = {
    name: filterName,
    typedConfig: any("envoy.extensions.filters.http.lua.v3.Lua", {}),
    disabled: true,
  };
  const sourceCode = { inlineString: auditScript(policy) };
  return {
    chainFilters: [{ position: duringStage("accepted"), filter: chainFilter }],
    perFilterConfig: { [filterName]: any("envoy.extensions.filters.http.lua.v3.LuaPerRoute", { sourceCode }) },
  };
}
