import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { dump } from "js-yaml";
import { type EstateSize, estateManifests } from "./estate/documents.ts";

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("must be a whole number.");
  return Number(text);
}

interface Options extends EstateSize {
  readonly out: string;
}

async function write({ out, ...size }: Options): Promise<void> {
  const file = createWriteStream(out);
  let documents = 0;
  for (const manifest of estateManifests(size)) {
    documents += 1;
    if (!file.write(`---\n${dump(manifest, { noRefs: true })}`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  console.log(`${out}: ${documents} documents, ${file.bytesWritten} bytes`);
}

/** Writes an estate of any size, to measure with: `npx tsx tools/generate-estate.ts --routes 5000 --services 5000 --out estate.yaml`. */
await new Command("generate-estate")
  .requiredOption("--out <file>", "the file to write")
  .option("--routes <n>", "HTTPRoutes", count, 100)
  .option("--services <n>", "Services", count, 100)
  .option("--endpoints <n>", "addresses of each Service's EndpointSlice; 0 for no EndpointSlices", count, 2)
  .option("--policies <n>", "TrafficPolicies", count, 0)
  .option("--hostnames <n>", "host names over which the routes are spread", count, 10)
  .action(write)
  .parseAsync();
