import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { afterStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { disabledOnRouteOptional, enabledOnRoute } from "./filter-config.ts";
import type { Compression, CompressionDirection } from "./kind.ts";

type Extension = EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"];
type Library = "Gzip" | "Brotli" | "Zstd";
type Direction = "compressor" | "decompressor";

const libraries: readonly Library[] = ["Gzip", "Brotli", "Zstd"];

/** The codecs that routes offer or take, or that all of them are turned off. */
interface CompressionIr {
  readonly enabled: boolean;
  readonly libraries: readonly Library[];
}

/** Gzip, the first codec that there was, has the plain name. */
function filterName(direction: Direction, library: Library): string {
  const name = `envoy.filters.http.${direction}`;
  return library === "Gzip" ? name : `${name}.${library.toLowerCase()}`;
}

const libraryTypes = {
  compressor: {
    Gzip: any("envoy.extensions.compression.gzip.compressor.v3.Gzip", {}),
    Brotli: any("envoy.extensions.compression.brotli.compressor.v3.Brotli", {}),
    Zstd: any("envoy.extensions.compression.zstd.compressor.v3.Zstd", {}),
  },
  decompressor: {
    Gzip: any("envoy.extensions.compression.gzip.decompressor.v3.Gzip", {}),
    Brotli: any("envoy.extensions.compression.brotli.decompressor.v3.Brotli", {}),
    Zstd: any("envoy.extensions.compression.zstd.decompressor.v3.Zstd", {}),
  },
} as const;

const codec = (direction: Direction, library: Library): Extension => ({
  name: `envoy.compression.${library.toLowerCase()}.${direction}`,
  typedConfig: libraryTypes[direction][library],
});

const off = { commonConfig: { enabled: { defaultValue: false } } };

/** Compressors stand in a row, as routes ask for them; decompressors beside each other. */
function chainFilter(direction: Direction, library: Library): StagedHttpFilter {
  const name = filterName(direction, library);
  if (direction === "compressor") {
    const config = any("envoy.extensions.filters.http.compressor.v3.Compressor", {
      requestDirectionConfig: off,
      compressorLibrary: codec(direction, library),
    });
    return { ...disabledFilter(name, afterStage("cors"), config), row: "compressor" };
  }
  const config = any("envoy.extensions.filters.http.decompressor.v3.Decompressor", {
    responseDirectionConfig: off,
    decompressorLibrary: codec(direction, library),
  });
  return disabledFilter(name, afterStage("cors"), config);
}

function read(spec: CompressionDirection | undefined): CompressionIr | undefined {
  return spec && { enabled: !spec.disable, libraries: (spec.libraries ?? ["Gzip"]) as readonly Library[] };
}

function contribution(direction: Direction, { enabled, libraries: offered }: CompressionIr) {
  const named = enabled ? offered : libraries;
  const config = enabled ? enabledOnRoute : disabledOnRouteOptional;
  return {
    perFilterConfig: Object.fromEntries(named.map((library) => [filterName(direction, library), config])),
    chainFilters: enabled ? offered.map((library) => chainFilter(direction, library)) : [],
  };
}

/** `compression.responseCompression`: the codecs that answers may be sent in; clients choose. */
export const compression = defineSubPolicy<CompressionIr>({
  field: "compression",
  parse: (spec) => ({ ir: read((spec as Compression).responseCompression) }),
  applyFilters: (ir) => contribution("compressor", ir),
});

/** `compression.requestDecompression`: the codecs that requests may come in. */
export const decompression = defineSubPolicy<CompressionIr>({
  field: "compression",
  origin: "decompression",
  parse: (spec) => ({ ir: read((spec as Compression).requestDecompression) }),
  applyFilters: (ir) => contribution("decompressor", ir),
});
