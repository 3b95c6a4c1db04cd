/** Everything that `import ... from "kgw/sdk/testing"` gives: running a plugin over manifests in its own tests. */
export { deepFreeze, frozenPlugins } from "../commands/plugin-test/frozen-plugins.ts";
export { checkGolden, goldenText } from "../commands/plugin-test/golden.ts";
export {
  type GatewayResources,
  type PluginRun,
  type PluginRunFinding,
  type PluginRunInput,
  runPlugin,
} from "../commands/plugin-test/run-plugin.ts";
