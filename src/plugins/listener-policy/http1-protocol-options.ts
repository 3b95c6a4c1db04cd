import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { defineHttpSetting, type HttpSetting } from "./http-setting.ts";

type Http1Options = EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions"];

/** A setting for HTTP/1: fields that join what other settings have set. */
function http1Fields<Spec>(field: string, read: (spec: Spec) => Http1Options): HttpSetting<Http1Options> {
  return defineHttpSetting<Http1Options>({
    field,
    parse: (spec) => ({ ir: read(spec as Spec) }),
    applyToHcm: (ir, { hcm: { httpProtocolOptions } }) =>
      Object.keys(ir).length > 0 ? { hcm: { set: { httpProtocolOptions: { ...httpProtocolOptions, ...ir } } } } : {},
  });
}

const keepHeaderCase: Http1Options = {
  headerKeyFormat: {
    statefulFormatter: {
      name: "envoy.http.stateful_header_formatters.preserve_case",
      typedConfig: any("envoy.extensions.http.header_formatters.preserve_case.v3.PreserveCaseFormatterConfig", {}),
    },
  },
};

/** Whether names of headers keep their upper-case letters. */
export const preserveHttp1HeaderCase = http1Fields<boolean>("preserveHttp1HeaderCase", (spec) =>
  spec ? keepHeaderCase : {},
);

/** Whether HTTP/1.0 is spoken. */
export const acceptHttp10 = http1Fields<boolean>("acceptHttp10", (spec) => (spec ? { acceptHttp10: true } : {}));

/** The host of HTTP/1.0 requests that name none. */
export const defaultHostForHttp10 = http1Fields<string>("defaultHostForHttp10", (spec) => ({
  defaultHostForHttp10: spec,
}));
