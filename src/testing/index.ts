/** Everything that `import ... from "kgw/sdk/testing"` gives: running a plugin over manifests in its own tests. */
export { deepFreeze, frozenPlugins } from "./frozen-plugins.ts";
export { checkGolden, goldenText } from "./golden.ts";
export {
  type GatewayResources,
  type PluginRun,
  type PluginRunFinding,
  type PluginRunInput,
  runPlugin,
} from "./run-plugin.ts";
