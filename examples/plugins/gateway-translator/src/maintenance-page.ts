import {
  type Diagnostic,
  defineDiagnostics,
  type Gateway,
  locationIn,
  objectReference,
  type PolicyAttachment,
  type RouteContribution,
} from "kgw/sdk";

/** What a Gateway under maintenance answers. */
export interface MaintenancePage {
  readonly text: string;
  readonly status: number;
}

/** No object is of this kind: the translator attaches the page to the route that it makes up. */
export const maintenanceKind = { group: "maintenance.shop.example", kind: "MaintenancePage" };

const textAnnotation = "maintenance.shop.example/text";
const statusAnnotation = "maintenance.shop.example/status";

const report = defineDiagnostics({
  "maintenance/wrong-status": {
    severity: "error",
    message: ({ status }: { readonly status: string }) => `${status} is no status of an error; 503 is answered.`,
    help: () => `Let the annotation ${statusAnnotation} be a number from 400 to 599, in quotes.`,
  },
});

/** Reads the page from the annotations of a Gateway. */
export function maintenancePage({ resource }: Gateway): {
  readonly page: MaintenancePage;
  readonly diagnostics: readonly Diagnostic[];
} {
  const text = resource.annotations[textAnnotation] ?? "We will be back soon.";
  const written = resource.annotations[statusAnnotation] ?? "503";
  if (/^[45]\d\d$/.test(written)) return { page: { text, status: Number(written) }, diagnostics: [] };
  const location = locationIn(resource, ["metadata", "annotations", statusAnnotation]);
  const wrong = report(
    "maintenance/wrong-status",
    { location, object: objectReference(resource) },
    { status: written },
  );
  return { page: { text, status: 503 }, diagnostics: [wrong] };
}

/** The page as a policy of one route. */
export function pageAttachment(page: MaintenancePage): PolicyAttachment<MaintenancePage> {
  return {
    ...maintenanceKind,
    ir: page,
    generation: 0,
    errors: [],
    inheritedPolicyPriority: "",
    hierarchicalPriority: 0,
    precedenceWeight: 0,
  };
}

/** The route answers by itself. */
export function respond({ text, status }: MaintenancePage): RouteContribution {
  return { route: { set: { directResponse: { status, body: { inlineString: text } } } } };
}
