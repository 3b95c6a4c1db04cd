import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { AttachmentLookup } from "./policy-attachments.ts";
import type { BackendResolver } from "./route-backends.ts";
import type { RoutePolicyReader } from "./route-policies.ts";

/** What turning a route into its IR needs. */
export interface RouteIrContext {
  readonly index: TranslationIndex;
  readonly lookup: AttachmentLookup;
  readonly resolveBackend: BackendResolver;
  readonly policies: RoutePolicyReader;
  readonly diagnose: (diagnostics: readonly Diagnostic[]) => void;
}
