import type { Diagnostic, ReportedAt } from "../../sdk/diagnostic.ts";
import type { Listener } from "../../sdk/ir/gateway.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { LocalOrRemoteReference } from "../../sdk/ir/reference.ts";
import type { PolicyClientCertificateValidation } from "../../sdk/ir/tls.ts";
import { groupKindKey, locationIn, type ObjectSource, objectReference } from "../../sdk/resource.ts";
import { type HookCaller, hookCaller } from "../2-index/hook-caller.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { type Found, found } from "./findings.ts";
import type { FrontendValidation } from "./frontend-validation.ts";
import { atListener } from "./listener-report.ts";

interface Asked {
  readonly attachment: PolicyAttachment;
  readonly validation: PolicyClientCertificateValidation;
}

function askPolicy(attachment: PolicyAttachment, { plugins }: TranslationIndex, call: HookCaller): readonly Asked[] {
  const key = groupKindKey(attachment);
  return plugins.flatMap(({ name: plugin, contributesPolicies = [] }) =>
    contributesPolicies.flatMap((contributed) => {
      const { clientCertificateValidation: ask } = contributed.contribution;
      if (!ask || groupKindKey(contributed) !== key) return [];
      const validation = call({ plugin, hook: "clientCertificateValidation" }, () => ask(attachment.ir));
      return validation ? [{ attachment, validation }] : [];
    }),
  );
}

interface PlacedReference {
  readonly written: LocalOrRemoteReference;
  readonly at: ReportedAt;
}

function placedReferences({ attachment, validation }: Asked, { find }: TranslationIndex, listener: Listener) {
  const { policy } = attachment;
  const resource = policy && find(policy, policy.namespace, policy.name);
  return validation.caCertificateRefs.map((written, index): PlacedReference => {
    if (!resource) return { written, at: atListener(listener, ["tls"]) };
    const location = locationIn(resource, [...validation.path, index]);
    return { written, at: { location, object: objectReference(resource) } };
  });
}

/** References that say the same in the same words are one. */
function withoutRepeated(references: readonly PlacedReference[]): readonly PlacedReference[] {
  const byText = new Map<string, PlacedReference>();
  for (const reference of references) {
    const { group, kind, namespace, name } = reference.written;
    const text = JSON.stringify([group, kind, namespace, name]);
    if (!byText.has(text)) byText.set(text, reference);
  }
  return [...byText.values()];
}

/** What the policies of a listener say together of client certificates; undefined where they say nothing. */
export function policyValidation(listener: Listener, index: TranslationIndex): Found<FrontendValidation | undefined> {
  const diagnostics: Diagnostic[] = [];
  const call = hookCaller((failure) => diagnostics.push(failure));
  const asked = listener.attachedPolicies.flatMap((attachment) => askPolicy(attachment, index, call));
  const references = withoutRepeated(asked.flatMap((policy) => placedReferences(policy, index, listener)));
  const findings = [{ reports: [], diagnostics }];
  if (references.length === 0) return found(undefined, findings);
  const places = new Map<ObjectSource, ReportedAt>();
  for (const { written, at } of references) {
    const { group = "", kind = "", namespace = listener.parent.namespace, name } = written;
    places.set({ group, kind, namespace, name }, at);
  }
  const validation: FrontendValidation = {
    references: {
      caCertificateRefs: [...places.keys()],
      requireClientCertificate: asked.some(({ validation }) => validation.requireClientCertificate),
      allowInsecureFallback: false,
    },
    origin: listener.parent,
    atReference: (reference) => places.get(reference) ?? atListener(listener, ["tls"]),
  };
  return found(validation, findings);
}
