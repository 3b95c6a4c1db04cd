import { createJiti } from "jiti";

/** Loads a module by path or package name, in JavaScript or TypeScript, without a build step. */
export async function importModule(specifier: string): Promise<Readonly<Record<string, unknown>>> {
  const jiti = createJiti(import.meta.url, { interopDefault: false, moduleCache: false });
  return (await jiti.import(specifier)) as Readonly<Record<string, unknown>>;
}
