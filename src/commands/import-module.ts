import { createJiti } from "jiti";
import * as sdk from "../sdk/index.ts";

/**
 * Loads a module by path or package name, in JavaScript or TypeScript, without a build step. What it imports from `kgw/sdk` is
 * what runs here, wherever the module lies and whether or not kgw is installed there.
 */
export async function importModule(specifier: string): Promise<Readonly<Record<string, unknown>>> {
  const jiti = createJiti(import.meta.url, {
    interopDefault: false,
    moduleCache: false,
    virtualModules: { "kgw/sdk": sdk },
  });
  return (await jiti.import(specifier)) as Readonly<Record<string, unknown>>;
}
