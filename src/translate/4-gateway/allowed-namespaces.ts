import type { ListenerSpec } from "../../sdk/ir/gateway.ts";
import type { LabelSelector } from "../../sdk/ir/reference.ts";
import { matchesLabelSelector } from "../../sdk/label-selector.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

function isEmptySelector({ matchLabels, matchExpressions }: LabelSelector): boolean {
  return Object.keys(matchLabels ?? {}).length === 0 && (matchExpressions ?? []).length === 0;
}

/** Whether routes of a namespace may attach to a listener; those of its own namespace may unless it says otherwise. */
export function allowedNamespaces(
  { allowedRoutes }: ListenerSpec,
  ownNamespace: string,
  { namespaceLabels }: Pick<TranslationIndex, "namespaceLabels">,
): (namespace: string) => boolean {
  const { from, selector } = allowedRoutes?.namespaces ?? {};
  if (from === "All") return () => true;
  if (from !== "Selector") return (namespace) => namespace === ownNamespace;
  if (!selector) return () => false;
  return (namespace) => {
    const labels = namespaceLabels(namespace);
    return labels ? matchesLabelSelector(selector, labels) : isEmptySelector(selector);
  };
}
