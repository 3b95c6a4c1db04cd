import type { FilterChainContext, HttpFiltersContribution, TranslationPass } from "../../sdk/hooks.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import { mergePolicies } from "../../sdk/merge.ts";
import { definePlugin, definePolicy } from "../../sdk/plugin.ts";
import { applyToFilterChain, applyToHcm, applyToListener, portFilters } from "./apply-settings.ts";
import { clientCertificateValidationOf } from "./client-certificate-validation.ts";
import { ineffectiveSettings } from "./ineffective-settings.ts";
import { listenerPolicyKind } from "./kind.ts";
import { type ListenerPolicyIr, parsePolicy, policyMerge, settingsOfPort } from "./policy-ir.ts";

const isListenerPolicy = ({ group, kind }: PolicyAttachment): boolean =>
  group === listenerPolicyKind.group && kind === listenerPolicyKind.kind;

/** Filters that the policies of the whole Gateway want in every chain of a port. */
function httpFilters({ gateway, port }: FilterChainContext): HttpFiltersContribution {
  const attached = gateway.attachedPolicies.filter(isListenerPolicy) as readonly PolicyAttachment<ListenerPolicyIr>[];
  if (attached.length === 0) return {};
  const { http } = settingsOfPort(mergePolicies(attached, policyMerge).ir, port);
  return { filters: http && portFilters(http) };
}

const hooks: TranslationPass<ListenerPolicyIr> = {
  applyForListener: (policy, context) => ({
    listener: applyToListener(settingsOfPort(policy, context.port).listener, context),
  }),
  httpFilters,
  applyHCM(policy, context) {
    const { http } = settingsOfPort(policy, context.port);
    return http ? applyToHcm(http, context) : {};
  },
  applyForPostListener: (policy, context) => ({
    filterChain: applyToFilterChain(settingsOfPort(policy, context.port).listener, context),
  }),
};

/** ListenerPolicy: settings for the connections of Gateways and listeners, and for the HTTP spoken on them. */
export const listenerPolicy = definePlugin({
  name: "listener-policy",
  kinds: [listenerPolicyKind],
  contributesPolicies: [
    definePolicy<ListenerPolicyIr>(listenerPolicyKind, {
      name: "ListenerPolicy",
      // As kgateway: the annotation for weights does not count for this kind.
      parse: (resource, context) => ({
        ...parsePolicy(resource, context),
        diagnostics: ineffectiveSettings(resource, context),
        precedenceWeight: 0,
      }),
      merge: (attachments) => mergePolicies(attachments, policyMerge),
      // As kgateway: those for all ports count on every port.
      clientCertificateValidation: (policy) => clientCertificateValidationOf(policy.default.listener),
      newGatewayTranslationPass: () => hooks,
    }),
  ],
});
